import type { GrantStatus } from "../../schemas/grants.js";
import type { OrganisationKind } from "../../schemas/organisations.js";

/**
 * What a verb of money says of its subject: it gives ("myönsi"), it carries a cost with money ("tukee hanketta 9 000 eurolla"),
 * it gets, it asks, or (passive) nobody is named as the giver; "own" is a share of the cost that a partner carries itself,
 * "reserve" money that is set aside.
 */
export type Turn = "give" | "support" | "award" | "given" | "get" | "apply" | "own" | "reserve";

export interface Verb {
  readonly turn: Turn;
  readonly status: GrantStatus;
}

/** Forms by turn and status; Kielitoimiston sanakirja, SAOL. English "granted" gives unless a form of "be" stands before it. */
const FORMS: readonly (readonly [Turn, GrantStatus, string])[] = [
  [
    "give",
    "granted",
    "myönsi myönsivät myöntää myöntävät myöntänyt myöntäneet myönnämme antoi antoivat antaa antavat antanut antaneet jakoi jakoivat jakaa jakavat jakanut jakaneet " +
      "lahjoitti lahjoittivat lahjoittaa lahjoittavat lahjoittanut lahjoitamme osoitti osoittivat osoittaa osoittanut osoittaneet luovutti luovuttaa luovuttanut " +
      "kohdensi kohdentaa kohdentanut ohjasi ohjaa ohjannut " +
      "beviljar beviljade beviljat bevilja ger gav gett tilldelar tilldelade delar delade delat dela donerar donerade donerat " +
      "grants granted awards awarded gives gave given donates donated",
  ],
  [
    "support",
    "granted",
    "rahoittaa rahoittavat rahoitti rahoittivat rahoittanut rahoittaneet tukee tukevat tuki tukivat tukenut tukeneet avustaa avustavat avusti avustivat avustanut " +
      "stöder stödde stött finansierar finansierade funds funded supports supported",
  ],
  [
    "award",
    "granted",
    "palkitsi palkitsivat palkitsee palkitsevat palkinnut palkinneet palkittiin palkitaan belönar belönade belönas",
  ],
  [
    "given",
    "granted",
    "myönnettiin myönnetään myönnetty myönnettyä jaettiin jaetaan jaettu annettiin annetaan annettu osoitettiin osoitetaan osoitettu kohdistuu kohdistui kohdennetaan " +
      "kohdennettiin kohdistettiin ohjataan ohjattiin lahjoitettiin lahjoitetaan lahjoitettu luovutettiin luovutetaan luovutettu lisättiin saatiin saadaan saatu meni menivät menee menevät goes går gick",
  ],
  [
    "given",
    "planned",
    "myönnettäisiin annettaisiin osoitettaisiin jaettaisiin ehdotetaan ehdotettiin esitetään esitettiin puolletaan puollettiin",
  ],
  [
    "give",
    "planned",
    "ehdottaa ehdotti ehdottavat ehdottanut esittää esitti esittävät esittänyt puoltaa puolsi puoltavat puolsivat puoltanut föreslår föreslog proposes proposed",
  ],
  [
    "get",
    "granted",
    "sai saivat voitti voittivat voittaa voittavat voittanut saa saavat saanut saaneet saimme saamme vastaanotti vastaanottivat " +
      "får fick fått erhåller erhöll erhållit beviljas beviljades beviljats tilldelas tilldelades tilldelats mottog " +
      "receives receive received gets got wins won",
  ],
  ["get", "planned", "saisi saisivat"],
  [
    "own",
    "granted",
    "keräsi keräsivät kerännyt sitoutuu sitoutuvat sitoutui sitoutuivat sitoutunut sitoutuneet raised raises luvannut luvanneet lupasi lupaa osallistuu osallistuvat osallistui osallistuivat osallistua maksaa maksavat maksoi maksoivat kattaa kustantaa sijoittaa sijoitti investoi investoida " +
      "bidrar betalar betalade lovat contribute contributes contributed invests invested",
  ],
  [
    "reserve",
    "planned",
    "varasi varaa varaavat varannut varattiin varataan varattu reserverar reserverade reserved",
  ],
  [
    "apply",
    "applied",
    "haki hakivat hakee hakevat hakenut hakeneet hakemassa haemme haimme pyytää pyysi pyytävät pyysivät pyytänyt anoi anoivat anovat anoo anonut haettiin haetaan haettu haettavana anottiin " +
      "ansöker ansökte ansökt söker sökte sökt anhåller anhöll applied applies apply requested requests sought",
  ],
];

export const VERBS: ReadonlyMap<string, Verb> = new Map(
  FORMS.flatMap(([turn, status, forms]) => forms.split(" ").map((form) => [form, { turn, status }] as const)),
);

/** Verbs whose taker stands without a preposition between them and the sum: "beviljade Närpes stad 9 000 euro". */
export const TWO_OBJECTS: ReadonlySet<string> = new Set(
  "beviljar beviljade beviljat ger gav gett tilldelar tilldelade grants granted awards awarded gives gave given".split(
    " ",
  ),
);
/** "was awarded", "has been granted": the subject gets. */
export const ENGLISH_BE: ReadonlySet<string> = new Set(["was", "were", "is", "are", "been", "be"]);
/** "voi saada", "enintään": what anybody may get. */
export const MAY: ReadonlySet<string> = new Set(
  "voi voivat voidaan voitaisiin voisi voisivat kan kunde can may could might".split(" "),
);

/** Before the giver: "av Museiverket", "hos ministeriet", "from the Academy". */
export const GIVER_PREPOSITIONS: ReadonlySet<string> = new Set(["av", "från", "hos", "from", "by"]);
/** Before the taker: "till Närpes stad", "to the University". */
export const TAKER_PREPOSITIONS: ReadonlySet<string> = new Set(["till", "åt", "to"]);
/** "kummallekin", "vardera": the sum counts for each of those named. */
export const EACH =
  /(?<!\p{L})(?:jokainen|jokaiselle|var och en|kummallekin|kullekin|molemmille|kumpikin|kukin|molemmat|vardera|each|apiece|à(?=\s*\d))(?!\p{L})/iu;
/** "yhdessä", "yhteinen", "jaetun": the sum counts once for all of those named. */
export const SHARED =
  /(?<!\p{L})(?:yhdessä|yhteisesti|yhteensä|yhteinen|yhteisen|yhteiselle|puoliksi|jaetun|jaettu palkinto|tillsammans|gemensamt|sammanlagt|jointly|together|in total)(?!\p{L})/iu;
/** Between two clauses of one sentence. */
export const LINK = /^(?:,|,? (?:ja|sekä|och|samt|and)) (?:the )?/u;
/** Between takers that are named in one breath. */
export const JOINED = /^\s*(?:,|ja|sekä|och|samt|and|&)\s*(?:the\s+)?$/;

/** The same at the end of what stands between two of them, after a purpose and before a title: " tutkimukseen ja dosentti ". */
export const LAST_JOINED =
  /(?:,|\s(?:ja|sekä|och|samt|and))\s+(?:the\s+)?(?:[\p{Ll}-]{2,30}\s+|\p{Lu}{2,4}\s+){0,3}$/u;
/** What says something else between two names than what each gets its money for. */
export const NO_ENUMERATION =
  /[.;:\d]|(?<!\p{L})(?:joka|jolle|jota|jonka|jossa|josta|joista|joiden|jotka|som|vars|which|who|yhdessä|kanssa)(?!\p{L})/u;
/** Before what is told of the word right before: "X Oy, joka sai". */
export const RELATIVE = /,\s*(?:joka|jotka|som|which|who|that)\s/u;
/** "Valitut ovat A ja B": who the takers are that the sentence before tells of. */
export const LISTS_TAKERS =
  /(?<!\p{L})(?:saajat|saajia|saajina|saajiksi|valitut|valituiksi|palkitut|voittajat|mottagarna|recipients)\s+(?:\p{L}+\s+)?(?:ovat|olivat|tulivat|valittiin|är|var|are|were)(?!\p{L})/iu;

/** What a sum is if no verb says it; stems. */
export const MONEY_NOUNS =
  /^(?:avustu|hankeavustu|valtionavustu|tuki|tuke|tuen|yritystu|rahoitu|apuraha|stipend|palkin|bidrag|understöd|statsunderstöd|finansiering|anslag|grant|funding|määrärah|kehittämisrah|saaja)/;
/** The same anywhere in a word: "kehittämisavustus", "valtionavustusta", "hankerahoitus". */
export const MONEY_NOUN =
  /(?:avustu[sk]|rahoitu[sk]|(?<!\p{L})tuki|(?<!\p{L})tuen|(?<!\p{L})tukea|apuraha|stipendi|palkin(?:to|no)|lahjoitu[sk]|kehittämisraha|bidrag|understöd|finansiering|stipendium|grant|funding|award|prize|donation)/iu;
/** "1,5 miljoonan euron investointituen": a sum that its own noun calls a grant. */
export const GRANT_HEAD =
  /^\s+[\p{L}-]*(?:tuen|tuki|tukea|avustuksen|avustusta|rahoituksen|apurahan|lahjoituksen|bidrag|understöd|grant)(?!\p{L})/iu;
/** "Kuuskaista Oy:n tuki on 310 000 euroa": whose the money is. */
export const GRANT_OF = /^\s+[\p{L}-]*(?:tuki|avustus|apuraha|palkinto|stipendi)\s+on\s+(?:\p{L}+\s+)?$/iu;
/** "…, ei 263 000 euroa": the sum that a correction takes back. */
export const TAKEN_BACK = /(?:,|\seikä|\soch)\s*(?:ei|inte|not)\s+$/iu;
/** Sums with these words just before them are no transfers. */
export const OWN_MONEY =
  /(?:kustannu|omarahoitu|budjet|talousarvio|lain|hinta|hinna|maksaa|arvioidaan|omaa? osuu|oma osuus|cost|budget|kostar|andel)/;
/** Money that is got and yet nobody's grant: taxes, the price of a sale, an offer, equity, a fee. */
export const NOT_GIVEN =
  /(?:verotulo|verokerty|kaupasta|kauppahin|myyntitulo|tarjou|kierrokse|rahoituskierro|liikevaih|myynti|myynni|pääomasijoit|lisätöistä|urakka|urakan|hankintaso|korvau[sk]|sakko|sakon|seuraamusmaksu|rikoshyö|käyttökat|liikevoi|vuosikat|toimintakat|ylijääm|alijääm|osinko[an]|vuokra|(?<!\p{L})myi(?:vät)?(?!\p{L})|voittona|tuloja|takaisinper|per(?:ii|i|itään|ittiin|inyt) takaisin|tilau(?:s|ks)|series [a-d]\b|equity|skatte|påföljdsavgift|böter|\bfines?\b|damages|dividend|\b(?:commits?|committed) to (?:invest|increas|reduc)|förbinder sig|sitoutu\p{L}* (?:lisää|investoi|vähentä|säästä))/iu;
/** "myy tontin X Oy:lle 32 000 eurolla": a sum that is paid for something. */
export const TRADED =
  /(?<!\p{L})(?:myy(?:vät|dään|tiin)?|myi(?:vät)?|ost(?:aa|i|avat|ivat)|hankk(?:ii|i|ivat)|vuokra(?:a|si|avat)|säljer|sålde|köper|köpte|sells?|sold|buys?|bought)(?!\p{L})/iu;
/** Words above a list of what firms ask for their work. */
export const OFFERS =
  /(?:tarjou[sk]|urakoitsij|urakan|kilpailut[eu]|hankintapäätö|toimittajiksi|(?<!\p{L})anbud|upphandling|(?<!\p{L})tenders?(?!\p{L})|procure)/iu;
/** What courts and authorities order somebody to pay. */
export const PENALTY =
  /(?:seuraamusmaksu|sakko|sakon|vahingonkorvau|böter|(?<!\p{L})(?:vite|penalty|fines?)(?!\p{L}))/iu;

/** A line of accounts up to its sum: "Verotulot: ", "- Liikevaihto oli ", "Henkilöstömenot yhteensä ". */
export const FIGURE_LINE =
  /^\s*(?:[-–•*]\s*)?(?:[\p{L}-]+ )?(?:liike(?:vaih|voi|tap)|käyttökat|vuosikat|toimintakat|tulos|ylijääm|alijääm|verotulo|valtionosuu|säästö|(?:netto|brutto)?investoinnit|\p{L}*(?:menot|tulot|kulut|tuotot|pääoma)|korvau|vakuutusmaksu|lainakanta|omsättning|investeringar|rörelse|utdelning)[\p{L}-]*(?:\s+(?:on|oli|ovat|olivat|kasvoi(?:vat)?|nousi(?:vat)?|laski(?:vat)?|yhteensä|noin|var|uppgick till|ökade till|minskade till))*\s*:?\s*$/u;

/** Words before or after a sum that make it a total. */
export const TOTAL =
  /(?:yhteensä|kokonaisuudessaan|kaikkiaan|sammanlagt|totalt|in total|a total of|tillsammans|yht\.)/i;
export const TOTAL_LABEL =
  /^\s*(?:[-–•*]\s*)?(?:yhteensä|yht\.?|kaikki|koko maa|sammanlagt|totalt|summa|total)(?!\p{L})/iu;
/** "hankkeille", "yrityksille", "kunnat": takers that nobody names. */
export const MANY_TAKERS =
  /(?:hankkeille|hankkeeseen|kunnille|yrityksille|yhdistyksille|järjestöille|seuroille|toimijoille|tutkijoille|hakijoille|kohteelle|kohteille|hankkeisiin|projekteille|oppilaitoksille|kouluille|sökande|föreningar|projekt\b)/;

/** Column headers and labels. */
export const RECIPIENT_HEADER =
  /(?:saaja|hakija|toteuttaj|partneri|kumppani|kunta|kaupunki|organisaatio|yhdistys|seura|yhteisö|yritys|järjestö|hyvinvointialue|alue|mottagar|sökande|kommun|förening|recipient|applicant|beneficiary)/i;
/** Headers that name the taker itself, whatever its row says of where it is. */
export const TAKER_HEADER =
  /(?:saaja|hakija|toteuttaj|omistaja|vastuutaho|mottagar|sökande|ägare|recipient|applicant|beneficiary)/i;
export const FUNDER_HEADER = /(?:rahoittaja|myöntäjä|tukija|finansiär|bidragsgivare|funder|donor)/i;
export const PROJECT_HEADER = /(?:hanke|hankkeen|projekt|kohde|nimi|project|name)/i;
export const APPLIED_HEADER = /(?:haettu|haki|hakemus|anottu|ansökt|applied|requested)/i;
export const GRANTED_HEADER =
  /(?:myönne|avustu|tuki|rahoitus|bevilja|bidrag|understöd|grant|award|funding|euro|summa|€)/i;
export const GIVEN_HEADER = /(?:myönne|myöntäm|jaet|bevilj|grant|award)/i;
export const OTHER_HEADER =
  /(?:kustannu|budjet|omarahoit|kokonais|kostnad|cost|lain|edelli|oma |maksuosuu|jäsenmaksu|vuokra|hinta)/i;
export const RECIPIENT_LABEL =
  /^\s*(?:[-–•*]\s*)?(?:hakija|saaja|tuen saaja|tuensaaja|avustuksen saaja|apurahan saaja|toteuttaja|päätoteuttaja|hallinnoija|hankkeen hallinnoija|sökande|mottagare|genomförare|applicant|recipient|beneficiary)\s*:\s*(\S(?:.*\S)?)\s*$/i;
/** Words above a list of whence a project's money comes. */
export const SOURCES =
  /(?:rahoitus|budjetti|kustannukset|rahoituspohja)\s+(?:muodostu|koostu)|rahoituslähteet|(?:finansieringen|budgeten) består/iu;
/** "Omarahoitus: ", "muu rahoitus ": a label of money that nobody grants. */
export const OWN_LABEL =
  /(?:oma[- ]?|muu |kunta|kuntien |kunnan |yksityinen |yksityis|hakijan )rahoitus(?:osuus)?:?\s*$/iu;
/** "tuki 63 000 euroa" in a line that names the cost first. */
export const GRANT_LABEL =
  /(?:^|[\s,;(])(?:[\p{L}-]*(?:tuki|tukea|avustus|avustusta|rahoitus|rahoitusta|myönnetty|bidrag|understöd|stöd)|tuen määrä|grant)\s*(?::\s*)?(?:on\s+)?(?:n\.\s*|noin\s+)?$/iu;

/** Common nouns that stand for a body the release has named; the kinds they can stand for. */
export const GENERIC: readonly (readonly [
  stem: RegExp,
  kinds: readonly OrganisationKind[],
  name?: RegExp,
])[] = [
  [
    /^(?:kaupun(?:ki|gin|gille|gilta|kia)|kun(?:ta|nan|nalle|nalta|taa)|(?:kaupungin|kunnan)(?:hallitus|valtuusto)|stad(?:en)?s?|kommunens?)$/,
    ["municipality"],
  ],
  [/^(?:hyvinvointialue\p{L}{0,4}|alue(?:elle|elta|en)?|välfärdsområdet)$/u, ["wellbeing_county"]],
  [/^(?:yhtiö(?:n|lle|ltä|tä)?|yrity(?:s|ksen|kselle|kseltä|stä)|bolaget|företaget|company)$/, ["company"]],
  [
    /^(?:yliopisto(?:n|lle|lta|a)?|(?:ammatti)?korkeakoulu(?:n|lle|lta|a)?|yrkeshögskolan|universitetet)$/,
    ["university"],
  ],
  [/^(?:kuntayhtymä(?:n|lle|ltä)?|liit(?:to|on|olle|olta|osta)|förbundet)$/, ["joint_authority"]],
  [/^(?:ministeriö(?:n|lle|ltä|stä)?|ministeriet|ministry)$/, ["ministry"]],
  [
    /^(?:ely-keskus|elinvoimakeskus|ely-keskukse(?:lta|lle|n|sta)|elinvoimakeskukse(?:lta|lle|n|sta))$/,
    ["agency"],
    /(?:ELY-keskus|elinvoimakeskus)$/i,
  ],
  [/^seurakun(?:ta|nan|nalle|nalta|taa)$/, ["other", "association"], /seurakunta$/i],
  [
    /^säätiö(?:n|lle|ltä)?$|^(?:fonden|stiftelsen)$/,
    ["other", "association"],
    /säätiö|rahasto|fonden|stiftelse|foundation/i,
  ],
  [/^(?:muse(?:o(?:n|lle|lta)?|et|um))$/, ["other", "company", "association"], /muse(?:o|um)/i],
  [
    /^(?:seura(?:n|lle|lta|a)?|yhdisty(?:s|ksen|kselle|kseltä|stä)|neuvosto(?:n|lle|lta)?|föreningen)$/,
    ["association", "agency", "other"],
  ],
];
/** "seurallemme", "saimme": the publisher itself. */
export const OURSELVES =
  /(?:llemme$|^saimme$|^saamme$|^meille$|^olemme$|^haimme$|^haemme$|^lahjoitamme$|^myönnämme$)/;
export const TO_US = /(?:llemme$|^meille$)/;
/** "fick in 163 ansökningar", "saatiin 24 hakemusta": what all applicants ask together. */
export const APPLICATIONS = /\d\s+(?:hakemusta|hakemuksessa|ansökning\p{L}*|applications)/iu;
/** "tukea lisättiin 9 000 eurolla": the taker named before gets more. */
export const MORE = /(?<!\p{L})(?:lisättiin|lisäksi|korotettiin|ytterligare|additional|a further)(?!\p{L})/iu;
/** Words that begin a line or cell and name nobody. */
export const NO_NAME =
  /^(?:tuki|tuet|avustu|rahoitu|myönne|haettu|yhteensä|summa|bidrag|understöd|kustannu|valtion|eu-|omarahoitu|palkin|oma |omat |tulot|menot|toimintatuot|toimintakulu|verotulo|muut)/i;
/** "Toiminta-avustukset", "Kumppanuusavustukset": a kind of money, not a name. */
export const MONEY_LABEL =
  /^(?:\p{L}+\s+)?[\p{L}-]*(?:avustukset|avustus|tuet|apurahat|palkinnot|stipendit|rahoitus|lahjoitukset|bidragen|understöden)$/iu;
/** "sai hakemastaan 1,4 miljoonasta 900 000 euroa": the first sum was asked for. */
export const OF_ASKED = /(?<!\p{L})(?:hakemas(?:taan|ta)|anomas(?:taan|ta)|haetusta|haetuista)\s+$/iu;
/** "osoitti läänin käyttöön": who lets another choose the takers. */
export const ALLOTS =
  /(?<!\p{L})(?:osoitti|osoittanut|osoittivat|antoi|antanut)(?!\p{L}).{0,60}(?<!\p{L})(?:käyttöön|jaettavaksi|jaettavaa|määrärahan?)(?!\p{L})/iu;
/** Nouns for a decision on money, after "teki": "on tehnyt myönteisen rahoituspäätöksen". */
export const DECISIONS: ReadonlySet<string> = new Set(
  ["rahoitus", "avustus", "tuki", "myöntö"].flatMap((money) =>
    ["päätöksen", "päätökset", "päätöstä", "päätöksiä"].map((decision) => money + decision),
  ),
);
export const DECIDES: ReadonlySet<string> = new Set([
  "teki",
  "tekivät",
  "tehnyt",
  "tehneet",
  "tekee",
  "tekevät",
]);
/** "päätöksen", "päätökset": what somebody makes who gives; before the verb the word may stand alone. */
export const DECISION =
  /^(?:rahoitus|avustus|tuki|hanke|myöntö)?(?:päätöksen|päätökset|päätöksestä|päätöksistä)$/;
/** "Kemin kaupungin johtama Rantapolku", "Kemin kaupungin hanke Rantapolku": between whose project it is and what it gets. */
export const LED =
  /^\s+(?:(?:johta|hallinnoi|koordinoi|toteutta|vetä|ohjaa)ma|hanke|projekti)\s[^.;:\d]{2,80}$/u;
/** Last words of bodies that give, where no list knows their names. */
export const GIVER_HEAD =
  /(?:komitea|toimikunta|neuvosto|rahasto|säätiö|virasto|keskus|ryhmä|pankki|osuuskunta|fond(?:en)?|stiftelse(?:n)?|delegation(?:en)?|sällskapet|(?:fonden|stiftelsen|sällskapet) för \p{Ll}+|foundation|council|fund|committee|trust)$/iu;

/** "hankkeelle", "siihen": what was told of right before, whoever runs it. */
export const BACK_REFERENCE: ReadonlySet<string> = new Set(
  "hankkeelle hankkeeseen projektille projektiin investointiin rakennushankkeelle rakennushankkeeseen investoinnille siihen sille peruskorjaukseen laajennukseen projektet projektin".split(
    " ",
  ),
);

/** After "tukee": what was told of right before, or the sum. */
export const SUPPORTED_TOPIC =
  /^\s+(?:\d|hanketta|projektia|sitä|työtä|remonttia|(?:perus)?korjausta|rakentamista|investointia|kunnostusta|laajennusta|projektet|det)(?!\p{Ll})/u;

/** Who runs a joint project: the words between the verb and its subject, or after the subject. */
export const COORDINATOR =
  /(?:hakijana|hallinnoijana|koordinaattorina|päätoteuttajana|toteuttajana|tuensaajana|saajana)\s+(?:\p{Ll}+\s+){0,2}$|(?:hanketta|projektia|hankkeen|projektin)\s+(?:\p{Ll}+\s+)?(?:toteuttaa|hallinnoi|koordinoi|johtaa|vetää|toteutuksesta vastaa|(?:pää)?toteuttaja on|pääpartneri on|koordinaattori on|hallinnoija on|hakija on)\s+$|(?:tuen|avustuksen|rahoituksen)\s?saaja on\s+$|project is (?:run|led|coordinated|managed|implemented|carried out) by (?:the )?$|projektet (?:leds|koordineras|genomförs|drivs|förverkligas) av $/iu;
export const COORDINATES =
  /^\s+(?:toteuttaa|hallinnoi|koordinoi|johtaa|vetää)\s+(?:\p{Ll}+\s+)?(?:hanketta|projektia|hankkeen|projektin)(?!\p{L})/iu;
/** "Turun yliopiston johtamaa", "kaupungin hallinnoimalle": between whose it is and what it is. */
export const RUN_BY = /^(?:johta|hallinnoi|koordinoi|toteutta|vetä|ohjaa)m\p{L}+$/u;
/** "9 000 euron avustuksella kaupunki korjaa": with whose money the subject does something. */
export const WITH_MONEY =
  /^\s+[\p{L}-]*(?:avustuksella|tuella|rahoituksella|apurahalla|lahjoituksella|palkinnolla)(?!\p{L})/iu;
/** "tarkalleen 487 200 euroa": the sum before, said exactly. */
export const APPOSITION = /(?:tarkalleen|tarkemmin|eli|närmare bestämt|exactly)\s*$/i;
/** Words that set money in the past of the release. */
export const EARLIER =
  /(?<!\p{L})(?:aiemmin|aikaisemmin|edellinen|edellisen|viime vuonna|tidigare|i fjol|previously|earlier)(?!\p{L})/iu;
export const YEAR_BEFORE =
  /(?<!\p{L})(?:in|vuonna|vuosina|år|year|keväällä|syksyllä|kesällä|talvella)\s+((?:19|20)\d\d)(?!\d)/giu;
/** "X:n osuus on 5 000 euroa, Y:n 3 000 euroa": shares of what was just granted. */
export const SHARES =
  /(?:jakautuu|jakaantuu|osuus(?:\s+\p{L}+)? on|share|andel|(?:tuesta|rahoituksesta|avustuksesta|summasta)\s)/iu;
export const SHARE_GAP =
  /^\s*(?:osuus\s+(?:\p{L}+sta\s+)?(?:on\s+)?|share (?:of (?:the |this )?\p{L}+ )?(?:is |amounts to |totals )?|andel (?:av \p{L}+ )?(?:är )?)?$/u;
/** "josta EU:n osuus on 80 000 euroa", "siitä", "of the sum": a part of the sum before. */
export const PART =
  /(?<!\p{L})(?:josta|joista|mistä|siitä|niistä|summasta|rahoituksesta|tuesta|avustuksesta|varav|därav|of which)(?!\p{L})/iu;
