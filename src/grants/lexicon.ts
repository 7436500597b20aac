import type { GrantStatus } from "../../schemas/grants.js";
import type { OrganisationKind } from "../../schemas/organisations.js";

/** What a verb of money says of its subject: it gives, it gets, it asks, or (passive) nobody is named as the giver; "own" is a share of the cost that a partner carries itself. */
export type Turn = "give" | "given" | "get" | "apply" | "own";

export interface Verb {
  readonly turn: Turn;
  readonly status: GrantStatus;
}

/** Forms by turn and status; Kielitoimiston sanakirja, SAOL. English "granted" gives unless a form of "be" stands before it. */
const FORMS: readonly (readonly [Turn, GrantStatus, string])[] = [
  [
    "give",
    "granted",
    "myönsi myönsivät myöntää myöntävät myöntänyt myöntäneet antoi antoivat antanut jakoi jakoivat jakaa jakavat jakanut jakaneet " +
      "rahoittaa rahoittavat rahoitti rahoittivat rahoittanut lahjoitti lahjoittaa lahjoittanut osoitti osoittanut " +
      "beviljar beviljade beviljat ger gav gett delar delade delat donerar donerade stöder stödde " +
      "grants granted awards awarded gives gave given funds",
  ],
  [
    "given",
    "granted",
    "myönnettiin myönnetään myönnetty myönnettyä jaettiin jaetaan jaettu annettiin annetaan annettu osoitettiin osoitetaan kohdistuu kohdennetaan " +
      "kohdistettiin ohjataan",
  ],
  [
    "get",
    "granted",
    "sai saivat saa saavat saanut saaneet saimme saamme vastaanotti vastaanottivat " +
      "får fick fått erhåller erhöll erhållit beviljas beviljades beviljats tilldelas tilldelades tilldelats mottog " +
      "receives receive received gets got wins won",
  ],
  [
    "own",
    "granted",
    "luvannut luvanneet lupasi lupaa osallistuu osallistuvat osallistui maksaa maksavat maksoi kattaa kustantaa sijoittaa investoi investoida " +
      "bidrar betalar betalade lovat contribute contributes contributed invests",
  ],
  [
    "apply",
    "applied",
    "haki hakivat hakee hakevat hakenut hakeneet hakemassa anoi anovat anoo anonut haettiin haetaan haettu haettavana anottiin " +
      "ansöker ansökte ansökt söker sökte sökt anhåller anhöll applied applies apply requested requests sought",
  ],
];

export const VERBS: ReadonlyMap<string, Verb> = new Map(
  FORMS.flatMap(([turn, status, forms]) => forms.split(" ").map((form) => [form, { turn, status }] as const)),
);

/** "was awarded", "has been granted": the subject gets. */
export const ENGLISH_BE: ReadonlySet<string> = new Set(["was", "were", "is", "are", "been", "be"]);

/** Before the giver: "av Museiverket", "hos ministeriet", "from the Academy". */
export const GIVER_PREPOSITIONS: ReadonlySet<string> = new Set(["av", "från", "hos", "from", "by"]);
/** Before the taker: "till Närpes stad", "to the University". */
export const TAKER_PREPOSITIONS: ReadonlySet<string> = new Set(["till", "åt", "to"]);

/** What a sum is if no verb says it; stems. */
export const MONEY_NOUNS =
  /^(?:avustu|hankeavustu|valtionavustu|tuki|tuke|tuen|yritystu|rahoitu|apuraha|stipend|palkin|bidrag|understöd|statsunderstöd|finansiering|anslag|grant|funding|määrärah|kehittämisrah|saaja)/;
/** Sums with these words just before them are no transfers. */
export const OWN_MONEY =
  /(?:kustannu|omarahoitu|budjet|talousarvio|lain|hinta|hinna|maksaa|arvioidaan|omaa? osuu|oma osuus|cost|budget|kostar|andel)/;

/** Words before or after a sum that make it a total. */
export const TOTAL =
  /(?:yhteensä|kokonaisuudessaan|kaikkiaan|sammanlagt|totalt|in total|a total of|tillsammans|yht\.)/i;
export const TOTAL_LABEL =
  /^\s*[-–•*]?\s*(?:yhteensä|yht\.?|kaikki|koko maa|sammanlagt|totalt|summa|total)\b/i;

/** Column headers and labels. */
export const RECIPIENT_HEADER =
  /(?:saaja|hakija|toteuttaj|kunta|kaupunki|organisaatio|yhdistys|seura|yhteisö|yritys|hyvinvointialue|alue|mottagar|sökande|kommun|förening|recipient|applicant|beneficiary)/i;
export const PROJECT_HEADER = /(?:hanke|hankkeen|projekt|kohde|nimi|project|name)/i;
export const APPLIED_HEADER = /(?:haettu|haki|hakemus|anottu|ansökt|applied|requested)/i;
export const GRANTED_HEADER =
  /(?:myönne|avustu|tuki|rahoitus|bevilja|bidrag|understöd|grant|award|funding|euro|summa|€)/i;
export const OTHER_HEADER = /(?:kustannu|budjet|omarahoit|kokonais|kostnad|cost|lain|edelli|oma )/i;
export const RECIPIENT_LABEL =
  /^\s*[-–•*]?\s*(?:hakija|saaja|tuen saaja|avustuksen saaja|toteuttaja|päätoteuttaja|hallinnoija|hankkeen hallinnoija|sökande|mottagare|applicant|recipient)\s*:\s*(.+)$/i;

/** Common nouns that stand for a body the release has named; the kinds they can stand for. */
export const GENERIC: readonly (readonly [RegExp, readonly OrganisationKind[]])[] = [
  [/^(?:kaupun[kg]i|kun(?:ta|na|ti)|stad(?:en)?s?$|kommunen)/, ["municipality"]],
  [/^(?:hyvinvointialue|alue(?:elle|elta|en)?$|välfärdsområdet)/, ["wellbeing_county"]],
  [/^(?:yhtiö|yrity|yrityk|bolaget|företaget)/, ["company"]],
  [/^(?:yliopisto|ammattikorkeakoulu|yrkeshögskolan|universitetet)/, ["university"]],
  [/^(?:kuntayhtym|liitto|liiton|liitolt|förbundet)/, ["joint_authority"]],
  [/^(?:ministeriö|ministeriet)/, ["ministry"]],
  [/^(?:seura|yhdisty|neuvosto|föreningen|säätiö)/, ["association", "agency", "other"]],
];
/** "seurallemme", "saimme": the publisher itself. */
export const OURSELVES = /(?:llemme$|^saimme$|^saamme$|^meille$)/;

/** "hakijana toimi X", "hallinnoijana toimii X": the body that gets the money of a joint project. */
export const COORDINATOR =
  /(?:hakijana|hallinnoijana|koordinaattorina|päätoteuttajana|tuensaajana)\s+(?:\p{Ll}+\s+){0,2}$/u;
/** "tarkalleen 487 200 euroa": the sum before, said exactly. */
export const APPOSITION = /(?:tarkalleen|tarkemmin|eli|närmare bestämt|exactly)\s*$/i;
/** Words that set money in the past of the release. */
export const EARLIER =
  /(?<!\p{L})(?:aiemmin|aikaisemmin|edellinen|edellisen|viime vuonna|tidigare|i fjol|previously|earlier)(?!\p{L})/iu;
export const YEAR_BEFORE = /(?<!p{L})(?:in|vuonna|vuosina|år|year)\s+((?:19|20)\d\d)(?!\d)/gi;
/** "sai kotiseutuneuvos Oona Rask": a person that nothing else knows. */
export const PERSON_AFTER =
  /(?:^|\s)(?:sai|saivat|saa|saavat|får|fick|tilldelas)\s+(?:\p{Ll}[\p{L}-]*\s+){0,3}(\p{Lu}\p{Ll}+(?:[ -]\p{Lu}[\p{L}-]+)+)/u;
/** "näyttelijä Oona Rask, " right before the sum. */
export const PERSON_BEFORE =
  /(?<!\p{L})\p{Ll}[\p{L}-]+\s+(\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+){1,2}),?\s*\(?$/u;
/** "X:n osuus on 5 000 euroa, Y:n 3 000 euroa": shares of what was just granted. */
export const SHARES = /(?:jakautuu|jakaantuu|osuus on)/i;
export const SHARE_GAP = /^\s*(?:osuus\s+(?:on\s+)?)?$/;
