import type { Qualifier } from "../../schemas/money.js";
import { inflect, type Paradigm } from "../finnish/numeral-lexicon.js";
import { numeralWords } from "../finnish/numerals.js";
import { CURRENCY, NUMERAL, type WordList } from "../finnish/word-classes.js";

/** What a currency word counts in: ISO 4217 code, power of ten ("meur" 6, "senttiä" -2), and whether it may stand in front. */
export interface Currency {
  readonly code: string;
  readonly exponent: number;
  readonly prefix: boolean;
}

/** code, nominative, partitive, weak, strong, plural, strong plural, plural genitive, plural partitive */
const FINNISH_CURRENCIES = `
EUR euro euroa euro euro euroi euroi eurojen euroja
USD dollari dollaria dollari dollari dollarei dollarei dollarien dollareita
SEK kruunu kruunua kruunu kruunu kruunui kruunui kruunujen kruunuja
GBP punta puntaa punna punta punni punti puntien puntia
FIM markka markkaa marka markka markoi markkoi markkojen markkoja
RUB rupla ruplaa rupla rupla ruplis rupli ruplien ruplia
JPY jeni jeniä jeni jeni jenei jenei jenien jenejä
CHF frangi frangia frangi frangi frangei frangei frangien frangeja
`;

/** Swedish and English words, ISO codes and what releases make of them. */
const OTHER_CURRENCIES = `
EUR 0 word euros eurot eurolta
EUR 0 code eur
EUR 6 word meuroa meuron
EUR 6 code meur
EUR 3 code keur teur
EUR 9 code mrdeur mdeur geur
EUR -2 word sentti senttiä sentin sentillä sentistä senttiin snt cent cents
SEK 0 word kronor kronan kr
USD 0 word dollar dollars
GBP 0 word pund pound pounds
FIM 0 word mk
FIM 6 word mmk
USD 0 code usd
SEK 0 code sek
NOK 0 code nok
DKK 0 code dkk
GBP 0 code gbp
CHF 0 code chf
JPY 0 code jpy
RUB 0 code rub
CNY 0 code cny
CAD 0 code cad
AUD 0 code aud
ISK 0 code isk
PLN 0 code pln
CZK 0 code czk
HUF 0 code huf
INR 0 code inr
USD 6 word musd
SEK 3 word tkr
SEK 6 word mnkr mkr
SEK 9 word mdkr
SEK 6 word msek
NOK 6 word mnok
DKK 6 word mdkk
GBP 6 word mgbp
`;

/** Signs, which stand before or after the number. */
export const SIGNS: ReadonlyMap<string, Currency> = new Map(
  Object.entries({ "€": "EUR", $: "USD", "£": "GBP", "¥": "JPY" }).map(([sign, code]) => [
    sign,
    { code, exponent: 0, prefix: true },
  ]),
);

/** "5 miljoonaa Norjan kruunua": whose money it is. */
export const WHOSE: ReadonlyMap<string, string> = new Map([
  ["norjan", "NOK"],
  ["tanskan", "DKK"],
  ["islannin", "ISK"],
  ["tšekin", "CZK"],
  ["ruotsin", "SEK"],
  ["kanadan", "CAD"],
  ["australian", "AUD"],
  ["norska", "NOK"],
  ["danska", "DKK"],
  ["svenska", "SEK"],
  ["norwegian", "NOK"],
  ["danish", "DKK"],
  ["swedish", "SEK"],
]);

/** Enclitics: "euroakaan". */
const CLITICS = ["kin", "kaan"];

export const CURRENCIES: ReadonlyMap<string, Currency> = currencyWords();

function currencyWords(): Map<string, Currency> {
  const words = new Map<string, Currency>();
  for (const line of FINNISH_CURRENCIES.trim().split("\n")) {
    const [code, base, partitive, weak, strong, plural, pluralStrong, genitive, pluralPartitive] = line.split(
      " ",
    ) as [string, string, string, string, string, string, string, string, string];
    const paradigm: Paradigm = {
      base,
      partitive,
      weak,
      strong,
      plural,
      pluralStrong,
      pluralGenitive: [genitive],
      pluralPartitive,
    };
    for (const [form] of inflect(paradigm)) {
      for (const ending of ["", ...CLITICS]) words.set(form + ending, { code, exponent: 0, prefix: false });
    }
  }
  for (const line of OTHER_CURRENCIES.trim().split("\n")) {
    const [code, exponent, kind, ...forms] = line.split(" ") as [string, string, string, ...string[]];
    for (const form of forms) words.set(form, { code, exponent: Number(exponent), prefix: kind === "code" });
  }
  return words;
}

/** Only after digits, and only in small letters: "30.000 e", "8 e"; not "Kauppakatu 3 E". */
export const LETTER_EURO = "e";
/** Likewise "12 Me" and "500 te", as budget tables write millions and thousands. */
export const LETTER_CURRENCIES: ReadonlyMap<string, Currency> = new Map([
  [LETTER_EURO, { code: "EUR", exponent: 0, prefix: false }],
  ["me", { code: "EUR", exponent: 6, prefix: false }],
  ["Me", { code: "EUR", exponent: 6, prefix: false }],
  ["ME", { code: "EUR", exponent: 6, prefix: false }],
  ["te", { code: "EUR", exponent: 3, prefix: false }],
  ["ke", { code: "EUR", exponent: 3, prefix: false }],
]);

/** Powers as releases shorten them, by power of ten; a full stop may follow. */
export const SHORT_POWERS: ReadonlyMap<string, number> = new Map([
  ["milj", 6],
  ["miljo", 6],
  ["mill", 6],
  ["mil", 6],
  ["mn", 6],
  ["mln", 6],
  ["m", 6],
  ["mrd", 9],
  ["mrdi", 9],
  ["mdr", 9],
  ["md", 9],
  ["bn", 9],
  ["t", 3],
  ["tuh", 3],
  ["k", 3],
]);

/** Those that say millions even without a currency. */
export const CLEAR_POWERS: ReadonlySet<string> = new Set(["milj", "mrd", "mn", "mln"]);

/** Words that make a number of nothing definite: "muutaman miljoonan", "useita tuhansia". Stems. */
export const INDEFINITE = [
  "muutam",
  "use",
  "mon",
  "jo",
  "lukui",
  "eräi",
  "flera",
  "några",
  "par",
  "several",
  "many",
];

/** What an approximator says of the sum after it. Phrases are looked up by their words joined with a space. */
export const QUALIFIERS: ReadonlyMap<string, Qualifier> = qualifierWords();

function qualifierWords(): Map<string, Qualifier> {
  const table: Record<Exclude<Qualifier, "exact">, string> = {
    about:
      "noin/n/suunnilleen/arviolta/arviolta noin/arvioilta/karkeasti/likimain/likipitäen/kutakuinkin/osapuilleen/pyöreästi/suurin piirtein/" +
      "noin arviolta/suuruusluokaltaan/arv/cirka/ca/ungefär/omkring/runt/uppskattningsvis/cirkus/kring/" +
      "about/around/approximately/approx/some/roughly/circa/an estimated/estimated",
    over:
      "yli/reilu/reilut/reilun/reilua/reilulla/reiluun/reilusta/reilulle/reiluilla/runsas/runsaat/runsaan/runsasta/runsaalla/" +
      "runsaaseen/runsaasta/runsaalle/enemmän kuin/suurempi kuin/" +
      "drygt/över/mer än/dryga/over/more than/in excess of/above",
    under:
      "alle/lähes/liki/melkein/vajaa/vajaat/vajaan/vajaata/vajaalla/vajaaseen/vajaasta/vajaalle/vajaita/lähemmäs/lähemmäksi/miltei/" +
      "vähemmän kuin/jopa lähes/pienempi kuin/" +
      "närmare/knappt/knappa/nästan/under/mindre än/nearly/almost/less than/close to/below",
    at_least:
      "vähintään/ainakin/vähintäänkin/minimissään/väh/vähint/min/minst/åtminstone/at least/a minimum of/no less than",
    at_most:
      "enintään/korkeintaan/enimmillään/maksimissaan/jopa/jopa noin/peräti/maks/enint/" +
      "högst/upp till/max/maximalt/ända upp till/up to/at most/a maximum of/as much as/no more than",
  };
  const words = new Map<string, Qualifier>();
  for (const [qualifier, phrases] of Object.entries(table)) {
    for (const phrase of phrases.split("/")) words.set(phrase, qualifier as Qualifier);
  }
  return words;
}

/** Adverbs of degree before "yli", "vajaat" and their like: "hieman yli", "selvästi runsaat", "slightly more than". */
export const DEGREES: ReadonlySet<string> = new Set(
  "hieman hiukan hivenen vähän selvästi reilusti runsaasti reippaasti roimasti pitkälti huomattavasti jopa något lite strax klart betydligt väl slightly just well".split(
    " ",
  ),
);

/** Approximators that are written short, with a full stop: "n. 5 000 euroa", "maks. 10 000 euroa". */
export const SHORT_QUALIFIERS: ReadonlySet<string> = new Set(
  "n ca approx arv maks max enint väh vähint min".split(" "),
);

/** Longest phrase above, in words. */
export const LONGEST_QUALIFIER = 3;

/** After a sum, what it is paid for or by: "kuukaudessa", "/kk". Stems are not guessed: every form stands here. */
export const PER: ReadonlyMap<string, string> = perWords();

function perWords(): Map<string, string> {
  const table: Record<string, string> = {
    month: "kk kuukaudessa kuukaudelta kuussa kuukausi kuukautta mån månaden månad kuukautena month monthly",
    year: "v vuosi vuodessa vuodelta vuotta vuosittain året år year annum annually yearly",
    week: "vk viikossa viikolta viikko viikkoa veckan vecka week",
    day: "pv vrk päivässä päivältä vuorokaudessa vuorokaudelta päivä päivää vuorokausi dagen dag dygnet dygn day",
    hour: "h t tunti tunnissa tunnilta tuntia timmen timme hour",
    person:
      "hlö henk henkilö henkilöltä henkilölle henkilöä hengeltä henki henkeä asukas asukasta asukkaalta asukkaalle as person personen invånare capita " +
      "osallistuja osallistujalta osallistujaa",
    child: "lapsi lapselta lasta lapsesta barn barnet child",
    student: "oppilas oppilasta opiskelija opiskelijaa opiskelijalta oppilaalta elev student pupil",
    household: "talous taloudelta taloutta kotitalous kotitaloudelta kotitaloutta hushåll household",
    company: "yritys yritykselle yritystä yritykseltä företag company",
    hectare: "ha hehtaari hehtaarilta hehtaaria hehtaarille hektar hectare",
    square_metre: "m2 m² neliö neliöltä neliömetriltä neliömetri neliötä kvm kvadratmeter sqm",
    cubic_metre: "m3 m³ kuutio kuutiolta kuutiometriltä kuutiometri kubikmeter",
    kilogram: "kg kilo kilolta kiloa kilogramma kilogrammalta",
    tonne: "tn tonni tonnilta tonnia ton tonne",
    litre: "l litra litralta litraa liter litre",
    kilometre: "km kilometri kilometriltä kilometriä kilometer kilometre",
    kilowatt_hour: "kwh kilowattitunti kilowattitunnilta",
    megawatt_hour: "mwh megawattitunti megawattitunnilta",
    piece: "kpl kappale kappaleelta kappaletta st stycket piece",
    share: "osake osakkeelta osaketta aktie share",
    time: "kerta kerralta kertaa gång gången käynti käynniltä käyntikerta käyntikerralta time visit",
  };
  const words = new Map<string, string>();
  for (const [unit, forms] of Object.entries(table))
    for (const form of forms.split(" ")) words.set(form, unit);
  return words;
}

/** Of those, what says "per" without a slash or "kohden": "kuukaudessa", "neliöltä". The ending tells. */
export const PER_ALONE = /(?:ss[aä]|lt[aä]|vuosittain|annually|monthly|yearly)$/;
/** "asukasta kohden", "oppilasta kohti". */
export const PER_AFTER: ReadonlySet<string> = new Set(["kohden", "kohti"]);
/** "per år", "i månaden", "om året", "a month". */
export const PER_BEFORE: ReadonlySet<string> = new Set(["per", "i", "om", "a", "an", "each"]);

export const words: readonly WordList[] = [
  { bit: CURRENCY, words: CURRENCIES.keys() },
  { bit: NUMERAL, words: [...numeralWords, ...CLEAR_POWERS] },
];
