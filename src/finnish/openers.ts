import type { Reading } from "../reading.js";
import { formsOf, GENITIVE } from "./inflection.js";
import { memoise } from "./memo.js";
import { PLACE_GENITIVES } from "./place-genitives.generated.js";
import { WORD } from "./tokens.js";

/** Words that only their sentence's beginning has made capital: "Myös Kuusiston Puu Oy", "Alueen seurakunta". */
export const OPENERS: ReadonlySet<string> = new Set(
  "myös entä entäpä viimein vihdoin lisäksi nyt tänään eilen viime vuonna samalla samoin kuitenkin koska kun jos että ja sekä mutta tai vaikka siksi näin esimerkiksi muun muassa kuten mukana uusi uuden uudet suurin suurimman suurimmat toinen toisen kolmas ensimmäinen ensimmäisen koko kaikki kaikkien molemmat molempien eri monen usean useat oman oma omat alueen hankkeen ohjelman projektin rahaston kaupungin kunnan seuran yhdistyksen säätiön liiton viraston ministeriön yhtiön yrityksen valtakunnallisen paikallisen alueellisen hakijana hakija toteuttaja kumppanina kumppani pääurakoitsijana urakoitsijaksi urakoitsijana rahoittajana asiakkaana tilaajana myyjänä ostajana tukea avustusta yritys yhtiö seura järjestö tämän sen niiden näiden hänen heidän työn toiminnan tuen avustuksen rahoituksen investoinnin julkaisija lähde kuva tiedote lehdistötiedote lisätietoja lisätiedot yhteystiedot hallinnoija toteuttajana hallinnoijana päätoteuttaja osatoteuttaja vanhan vuoden kesän talven kevään syksyn illan päivän maan maailman".split(
    " ",
  ),
);

/** Whose a body or a programme may be that has no name: "Koulun vanhempainyhdistys", "Maakunnan ilmasto-ohjelma". */
export const COMMON_OWNERS: ReadonlySet<string> = new Set(
  `koulun koulujen päiväkodin kylän kylien talon sairaalan yliopiston lukion museon kirjaston järjestön järjestöjen alan puolueen
  maakunnan maakuntien seudun jäsenten jäsenen opiskelijoiden potilaiden omaisten asukkaiden vanhempien henkilöstön työntekijöiden
  neuvottelijoiden osapuolten omistajien johdon hallituksen valtuuston asiakkaiden kansalaisten kuntien kaupunkien yhdistysten
  oppilaitoksen seurakunnan konsernin tehtaan kaupunginosan lähiön puiston sataman`.split(/\s+/),
);

/** Genitives of countries and the like that open names; municipalities and regions are generated. */
const WIDE_GENITIVES =
  "suomen euroopan pohjoismaiden ruotsin venäjän viron saksan norjan tanskan kansan valtion maailman lapsen lasten nuorten itämeren saimaan";

let genitives: ReadonlySet<string> | null = null;

/** Whether a word in small letters is the genitive of a Finnish place, or of what else names begin with. */
export function isPlaceGenitive(key: string): boolean {
  genitives ??= new Set([...PLACE_GENITIVES.trim().split("\n"), ...WIDE_GENITIVES.split(" ")]);
  return genitives.has(key);
}

const LOCAL = /(?:ss[aä]|st[aä]|ll[aä]|lt[aä])$/;

/** Whether a word in small letters says that something is in a Finnish place or from it: "espoossa", "tampereella", "kuopiosta". */
export function isLocalOfPlace(key: string): boolean {
  return LOCAL.test(key) && isPlaceGenitive(`${key.slice(0, -3)}n`);
}

/** Endings of the cases in which a place stands at the end of another name, each with what the genitive's n replaces. */
const CASES_OF_PLACE: readonly (readonly [ending: RegExp, cut: number])[] = [
  [/(?:ss|st|ll|lt)[aä]$|lle$/, 3],
  [/seen$/, 4],
  [/([aeiouyäö])\1n$/, 2],
  [/t[aä]$/, 2],
  [/[aä]$/, 1],
];

/** Lakes, rivers, seas and seaboards, of which no list tells: "Saimaalla", "Perämerelle", "Kyrönjokilaaksoon". */
const NATURE = /(?:maa|mere|joe|joke|järve|laakso|rannikko|seudu)(?:ll[aä]|lle|ss[aä]|st[aä]|lt[aä]|[aeo]n)$/;

/**
 * Whether a word in small letters is a place in another case than the base form and the genitive: "lappiin", "kainuuseen",
 * "pirkanmaata", "saimaalla".
 */
export const isInflectedPlace: (key: string) => boolean = memoise((key) => {
  if (isPlaceGenitive(key)) return false;
  if (NATURE.test(key)) return true;
  for (const [ending, cut] of CASES_OF_PLACE) {
    if (!ending.test(key)) continue;
    const stem = key.slice(0, -cut);
    if (isPlaceGenitive(`${stem}n`) || isPlaceGenitive(`${weak(stem)}n`)) return true;
  }
  return false;
});

/** The weak grade of a stem: "lappi" of "lapin", "helsinki" of "helsingin", "turku" of "turun". */
function weak(stem: string): string {
  return stem
    .replace(/([kpt])\1([aeiouyäö])$/, "$1$2")
    .replace(/nk([aeiouyäö])$/, "ng$1")
    .replace(/([aeiouyäör])k([aeiouyäö])$/, "$1$2");
}

/** Whether a name in small letters is the base form of a Finnish place: "seinäjoki", "etelä-pohjanmaa". For single words only: it inflects. */
export const isPlaceName: (name: string) => boolean = memoise((name) => {
  const cut = name.lastIndexOf("-") + 1;
  return formsOf(name.slice(cut)).some(
    ([form, cases]) => (cases & GENITIVE) !== 0 && isPlaceGenitive(name.slice(0, cut) + form),
  );
});

/** Shapes of adverbs, pronouns and verbs: "Tällöin", "Parhaiten", "Kummassakin", "Opiskellessaan", "Myöhemmin". */
const NO_NAME = /(?:kin|kaan|kään|min|ten|öin|oin|ään|aan|tosin|siten|kuuluen)$/;

const names = new WeakMap<Reading, ReadonlySet<string>>();

/** The words that the release writes with a capital inside a sentence: such a word is a name at its beginning, too. */
function namesOf(reading: Reading): ReadonlySet<string> {
  let known = names.get(reading);
  if (known === undefined) {
    const { kind, key, start, text, gap } = reading.tokens;
    const found = new Set<string>();
    for (let i = 1; i < reading.length; i++) {
      if (kind[i] !== WORD || kind[i - 1] !== WORD || gap[i] !== 1) continue;
      if (
        reading.sentence[i] === reading.sentence[i - 1] &&
        text.charCodeAt(start[i]!) !== key[i]!.charCodeAt(0)
      )
        found.add(key[i]!);
    }
    known = found;
    names.set(reading, known);
  }
  return known;
}

/**
 * Whether the first word of a sentence may be part of a name, although its capital says nothing: places in the genitive, words
 * with a hyphen, words that the release writes with a capital elsewhere, and the openings of list items and cells. `alone`: no
 * other capital stands between it and the name's head, so that any genitive will do ("Kuusilahden kunta").
 */
export function mayOpenName(reading: Reading, i: number, alone: boolean): boolean {
  const key = reading.tokens.key[i]!;
  if (isPlaceGenitive(key) || reading.tokens.key[i - 1] === "-") return true;
  if (OPENERS.has(key)) return false;
  if (namesOf(reading).has(key)) return true;
  if (NO_NAME.test(key)) return false;
  const { kind } = reading.blockOf(i);
  return alone || kind === "item" || kind === "row";
}
