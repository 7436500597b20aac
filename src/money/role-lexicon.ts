import type { AmountRole } from "../../schemas/money.js";
import { Affixes } from "../finnish/affixes.js";
import { WordAnswers } from "../finnish/vocabulary.js";

/** A word that says what a sum is, and how far it outbids other words nearby. */
export interface Cue {
  readonly role: AmountRole | "earlier";
  /** Words of distance by which this cue beats a weaker one. */
  readonly strength: number;
  /** Whether it is a noun for money: such nouns are what a bare "5 miljoonan" may be about. */
  readonly noun: boolean;
}

/**
 * Cues by role. A form stands as it is; "stem-" begins a word, "-stem-" stands anywhere in it, so that compounds count
 * ("kokonaiskustannukset", "investointilaina"); "oma_osuus" is two words. Earlier lines win where a word fits several.
 */
const CUES: readonly (readonly [role: Cue["role"], strength: number, noun: boolean, words: string])[] = [
  // Own money before all else: "omarahoitusosuus" holds "rahoitus", "kuntarahoitus" too.
  [
    "own_funding",
    6,
    true,
    "its_own their_own oma_osuus oman_osuuden omaa_rahaa oma_rahoitus omaa_rahoitusta oman_rahoituksen omalla_rahoituksella omista_varoista omista_varoistaan omin_varoin omasta_budjetistaan omasta_talousarviostaan omasta_kassastaan omalla_rahallaan kuntien_rahoitus kuntien_rahoitusosuus kuntien_osuudet kaupungin_osuus kunnan_osuus kuntien_osuus yrityksen_osuus stadens_andel kommunens_andel egen_andel egna_medel egna_pengar -omarahoit- -omavastuu- -omaosuu- -kuntaraha- -kuntarahoit- -vastinraha- -yksityisraha- -yksityisrahoit- -hakijaraha- -kassavirra- " +
      "-självfinans- -egenfinans- -egenandel- egeninsats- talkootyö-",
  ],
  [
    "own_funding",
    6,
    false,
    "itse kunnat_rahoittavat kaupungit_rahoittavat yritykset_rahoittavat maksaa_siitä maksavat_siitä maksaa_niistä osallistuu osallistuvat osallistui osallistuivat osallistunut bidrar bidrog bidragit deltar_i deltog_i contribute contributes contributed luvannut lupasi sijoittaa sijoittavat panostaa panostavat panosti satsar",
  ],
  [
    "applied",
    5.5,
    false,
    "haimme haemme haki hakee hakevat hakivat haettiin haetaan haettu- haettuj- haetut haetun haetuista hakenut hakeneet haettava haettavan hakea hakemassa anoi anoo anottiin anottu anotaan anonut " +
      "avustuspyyn- tukipyyn- rahoituspyyn- vaille_jääneet vaille_jäivät hylät- hylättiin pyysi pyysivät pyydettiin pyytänyt pyytäneet anomu- -anomus- hakemu- -hakemus hakijat tukihakemu- avustushakemu- -ansök- ansökt ansökte ansöker sökte söker sökts sökandena anhåll- bett bad apply applied applies application- requested",
  ],
  [
    "loan",
    5,
    true,
    "-laina -lainaa -lainan -lainat -lainoja -lainalla -lainoilla -lainasta -lainaksi -lainoj- -lainansa -lainakan- -lainapot- -lainapak- -lainanot- -lainamäär- -lainasumm- -luotto -luoton -luottoa -luotolla -luottosop- " +
      "-luottosopimu- -takau- takaa velka velkaa velan velat velkoj- velkansa lån lånet lånen lånestock- -lånet banklån kredit- loan loans borrow- debt",
  ],
  [
    "planned",
    5,
    false,
    "aikoo aikovat sitoutu- suunnittelee suunnitellaan suunnitteilla jaettavana jaettavaa jaettavissa jaossa haettavana haettavissa tarjolla on_määrä tarkoitus tavoite tavoitteena esitti esittää seuraavassa siinä_jaetaan ensi_vuonna " +
      "ehdottaa ehdotti ehdottavat ehdotus ehdotuksen esitetään esitettiin saisi saisivat myönnettäisiin annettaisiin ehdotettu ehdotetaan ehdotetut föreslår föreslog föreslås proposes proposed ska skall tulossa planerar planerade förbinder commits committed avser plans planned intends available",
  ],
  ["planned", 3, false, "haussa -haussa hakukierroksella"],
  // what was there to be shared out, told afterwards
  [
    "budget",
    6,
    false,
    "oli_jaettavana oli_jaettavaa oli_jaettavissa oli_jaossa oli_haettavana oli_haettavissa",
  ],
  [
    "budget",
    5.5,
    true,
    "-kokonaisrahoitu- -talousarvio- -budjet- -määräraha- -määräraho- -budget- -anslag- varau- -varaus -kehys -kehyksen -varausta -valtuus -valtuuden -valtuutta -valtuudet appropriation-",
  ],
  [
    "budget",
    4,
    false,
    "varataan varattu varasi varattiin varaa varannut käytettävissä budjetoi- reserver- reserved allocat-",
  ],
  // before "-hinta": what a sale brings is nobody's cost
  ["other", 6, false, "-kauppahin- -huutokaup-"],
  // the last part of a compound says what it is
  ["granted", 2, true, "investointitu- investointiavustu- hankintatu- hankinta-avustu-"],
  [
    "cost",
    4,
    true,
    "-kustannu- -hinta -hinnan -hinnaksi -hinnasta -hintaan -hintaa -hintai- -urakka -urakan -urakkaa -urakkasumm- -urakkahin- -tarjou- -kulut -kulu -kuluja -kuluihin -kulujen -menot -menoja " +
      "-menojen -menoihin -hankint- -hankinna- -hankinno- -kostnad- -utgift- vuokra vuokran vuokraa -hyra hyran rent cost costs costing -expens- price priset",
  ],
  [
    "cost",
    4,
    false,
    "kosta kostat maksaa maksamaan maksaisi maksaisivat kustantaisi maksavat maksoi maksoivat maksanut kustantaa kustansi käytettiin käytetään käytetty käytti käyttänyt käyttää kostar kostade betalar betalade paid pays bekostar bekostade uppskattas kaupan_arvo hankkeen_arvo investoinnin_arvo urakan_arvo sopimuksen_arvo urakkasopimuksen_arvo investoi investoimme investoivat investoidaan investoitiin investoinut investera-",
  ],
  [
    "cost",
    2.5,
    false,
    "uudistaa rakentaa laajentaa kunnostaa korjaa rakennuttaa hankkii korjataan korjattiin kunnostetaan kunnostettiin rakennetaan rakennettiin uusitaan uusittiin laajennetaan laajennettiin peruskorjataan peruskorjattiin hankitaan hankittiin ostaa osti ostetaan ostettiin tilasi tilasivat tilataan tilattiin",
  ],
  ["cost", 2, true, "-investoin- -investering- investment investments"],
  // A price at the door, and what the police take, are nobody's costs or grants.
  [
    "other",
    6.5,
    true,
    "lippu liput lipun lippuja -lippu -liput -lipun -osallistumismaks- -pääsymaks- -sisäänpääsy- -kurssimaks- -jäsenmaks- -maksu -maksun -maksua -maksut -maksuja -maksusta -maksuista -maksujen -maksuun -maksuksi biljett- -biljett- inträde- ticket tickets admission",
  ],
  [
    "other",
    6,
    false,
    "leikataan leikattiin leikkaa leikkasi leikattu perii perivät peritään perittiin perineet takaisinperi- haltuun haltuunsa takavarik- -takavarik- tontista tonteista kiinteistöstä myynnistä kaupasta tuomits- tuomit-",
  ],
  [
    "other",
    4,
    true,
    "-liikevaihto- -liikevaihdo- -liikevoit- -liiketulo- -käyttökat- -vuosikat- -toimintakat- -myyntikat- -vakavarai- ebit ebitda -säästö -säästöt -säästöä -säästöjä -säästön -säästöjen -säästötavoi- -tulos -tulosta -tuloksen -alijääm- -ylijääm- -tappio- -voitto -voittoa -tuotot -tuottoja -tuottojen -tuotto -tilauskan- -myynti -myynnin -myyntiä -myynnistä " +
      "-lahjakort- -presentkort- gift_card -sakko -sakkoa -sakon -sakot -sakkoja -sakosta -sakoista -rikoshyö- -veroa -veron -verot -veroja -verojen -verosta -veroista -veronpalautu- -vahin- -korvau- -palkka -palkan -palkat -palkkaa -palkko- -palkank- -korotu- -omaisuu- -saalis -saaliin -anasta- " +
      "-kertaerä- -osinko -osingon -osinkoa -maksuosuu- -maksuosuus -sijoitus -sijoituksen -sijoituksella -sijoitusta -rahoituskierro- -siemenrahoitu- -verotulo- -kunnallisver- -valtionosuu- -yhteisöver- " +
      "-omsättning- -resultat- -underskott- -överskott- -avgift- -inkomst- -dividend- -utdelning- skatt skatten skatter böter böterna vite -skadestånd- fine fines penalty damages dividend dividends tax taxes ebitda earnings revenue turnover sales profit deficit -alaskirjau-",
  ],
  [
    "other",
    5,
    true,
    "-enimmäistu- -enimmäissumm- -vähimmäissumm- -enimmäismäär- -vähimmäismäär- -yläraja- -alaraja-",
  ],
  // Benefits are paid, not granted: what the verb says of them counts more.
  [
    "other",
    2,
    true,
    "-elatustu- -asumistu- -toimeentulotu- -lapsilis- -päivärah- -eläke -eläkkeen -eläkettä -etuus -etuuden asumislis-",
  ],
  [
    "other",
    3,
    false,
    "raises raised kerää keräsi kerännyt kertyi kertynyt siirretty siirtänyt kavalsi vei varasti vietiin",
  ],
  // A gift is a grant in the record's terms: somebody gives, somebody gets.
  [
    "granted",
    5,
    false,
    "antoi antoivat antanut annettiin -avustuksiin_käytettiin -avustuksiin_käytetään -tukeen_käytettiin -tukiin_käytettiin myön- sai saimme saamme saatiin saatu saa saavat saivat saanut saaneet saanevat jakoi- jaoimme jakaa jakavat jaettiin jakanut jaettu jakautu- jakaantu- sidottu sidottiin tukee tukenut tukeneet tukevat tuettiin tuetaan avusti avustaa avustettiin rahoittaa rahoittavat rahoitti rahoittivat " +
      "rahoitetaan rahoitettiin lahjoit- palkit- kohdistu- kohdenn- osoitt- osoitet- puolsi puoltaa puollettiin rahoitet- saaj- tuensaaj- ohjataan ohjattiin suunnataan suunnattiin secured secures bevilja- anvisa- anvisat får fick fått erhåller erhöll erhållit delar delade delades delas utdela- fördela- tilldela- tilldelas donera- finansier- supported supports grant granted grants award- receive receives received",
  ],
  [
    "granted",
    2,
    true,
    "valtion_osuus valtion_osuuden -tuki -tukea -tuen -tuet -tukien -tukia -tuella -tukeen -tuesta -tukiin -tukina -tuista -tuissa -tuilla -tuilta -tuille -tuiksi -tukipaket- -tukisumm- -tukipotti- -tukipäätö- -avustu- -apuraha- -stipend- -palkin- -rahoitu- -raha -rahaa -rahan -rahat -rahasta -kehittämisraha- -hankeraha- " +
      "-bidrag- -understöd- -stöd -stödet -stöds -pris -priset funding prize -rahoituspäätö- -kokonaispotti -potti -paketti -paketilla -paketin",
  ],
  ["granted", 1.5, false, "tulee tulevat"],
  // "jaetaan" looks ahead as often as not.
  ["granted", 3, false, "jaetaan"],
  [
    "earlier",
    0,
    false,
    "aiemmin aikaisemmin aiempi aiemman aiemmissa aiemmilla aiempina aiempien aikaisemmissa aikaisempi edellinen edellisen edellisenä edellisellä edelliselle edellisvuo- edellisvuonna vuodentakai- viimevuoti- viime tidigare föregående ensimmäisenä_vuonna tuolloin silloin i_fjol förra_året ifjol previous previously earlier last_year year_before",
  ],
];

/** Second words of the pairs above: only before them is the word pair looked up. */
export const PAIR_ENDS: ReadonlySet<string> = new Set(
  CUES.flatMap(([, , , words]) => words.split(" "))
    .filter((word) => word.includes("_"))
    .map((word) => word.split("_")[1]!),
);

/** Cues are few and words repeat, so each word is judged once; the table is emptied before it could grow with the input. */
const CACHE_LIMIT = 20_000;
const cache = new Map<string, Cue | null>();
let singles: Affixes<Cue> | null = null;
let pairs: Affixes<Cue> | null = null;

/** What a word, or two joined by "_" ("oma_osuus"), says of a sum near it, or null. */
export function cueOf(word: string): Cue | null {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const isPair = word.includes("_");
  if (isPair) pairs ??= affixes(true);
  else singles ??= affixes(false);
  const found = (isPair ? pairs : singles)!.of(word);
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(word, found);
  return found;
}

/** What each word of a text says by itself, told once a word. */
export const cueOfWord = new WordAnswers(cueOf);

function affixes(ofPairs: boolean): Affixes<Cue> {
  return new Affixes(
    CUES.map(([role, strength, noun, words]) => [
      words
        .split(" ")
        .filter((word) => word.includes("_") === ofPairs)
        .join(" "),
      { role, strength, noun },
    ]),
  );
}

/** Whether a word is a noun for money, so that a bare "5 miljoonan" before it is a sum: "avustukset", "investointi", "alijäämä". */
export function speaksOfMoney(word: string): boolean {
  return cueOf(word)?.noun === true;
}
