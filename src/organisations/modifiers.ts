import type { HeadForm } from "../finnish/heads.js";
import { NOMINATIVE } from "../finnish/inflection.js";
import { GIVEN_NAMES } from "../finnish/names-lexicon.js";
import { COMMON_OWNERS, mayOpenName } from "../finnish/openers.js";
import {
  adjectiveBase,
  compoundStart,
  decapitalise,
  follows,
  isAllCapitals,
  isCapital,
  isHyphen,
  looksGenitive,
  opensSentence,
  phrase,
} from "../finnish/phrases.js";
import { GLUED, WORD } from "../finnish/tokens.js";
import type { Reading } from "../reading.js";
import { type BodyHead, bodyHeads } from "./heads.js";

/** How many words may stand between a name's first capital and its head: "Kainuun sosiaali- ja terveydenhuollon kuntayhtymä". */
export const REACH = 7;

/** Verbs and participles that end as genitives do: "arvioidaan", "siirtäneen"; "altaan" and "koneen" are nouns. */
const VERBAL = /(?:(?<!al|rat)taan|tään|daan|dään|(?<!o)neen)$/;

/** Genitives of doings, which name nothing where only their sentence has made them capital: "Neuvottelujen", "Rakentamisen". */
const DOING = /(?:[uy]jen|[uy]ksen|[uy]ksien|[uy]sten|\p{L}{5}misen)$/u;

/** "Maataloustuottajien liitto", "Kansallinen museo": whose union and what sort of museum says no name at a sentence's start. */
const UNIONS: ReadonlySet<string> = new Set(["liitto", "yhdistys", "seura", "järjestö"]);
const OF_MANY = /(?:[jd]en|ien|sten|tten)$/;
const SORT = /llinen$/;

/** Heads that are common nouns too: with a place or a name only. */
const COMMON_HEADS: ReadonlySet<string> = new Set(
  "piiri neuvosto yhtymä esikunta sairaala ystävät soutajat hiihtäjät metsästäjät suunnistajat ratsastajat sotaveteraanit".split(
    " ",
  ),
);

/** Where the words before a head begin that belong to its name; `first` itself where none do. */
export function modifiersStart(reading: Reading, first: number, base: string): number {
  const { key, kind } = reading.tokens;
  let start = first;
  let at = first;
  let capitals = false;
  let adjectives: boolean = true;
  let joined = false;
  for (let steps = 0; steps < REACH && follows(reading, at); steps++) {
    const church = churchStart(reading, at);
    if (church < at) {
      at = church;
      continue;
    }
    let last = at - 1;
    // "sosiaali- ja terveyspiirin": the part before "ja" leaves out its end
    if (isHyphen(reading, last) && reading.tokens.gap[last] === GLUED && kind[last - 1] === WORD) last--;
    if (kind[last] !== WORD) break;
    const word = compoundStart(reading, last);
    const capital = isCapital(reading, word);
    const elided = last < at - 1;
    if (key[last] === "ja") {
      // "Valtion ja kunnan": nothing of the name stands between
      if (at === first) break;
      if (capitals && !joinsNames(reading, at, last)) break;
      joined = capitals;
      at = last;
      continue;
    }
    const agreeing: boolean =
      adjectives && (adjectiveBase(key[last]!) !== null || key[last]!.endsWith("inen"));
    adjectives = agreeing;
    // "Aino Kuuselan säätiö": a given name before a surname
    const given =
      capital &&
      capitals &&
      base.endsWith("säätiö") &&
      (joined || !opensSentence(reading, word) || GIVEN_NAMES.has(key[last]!));
    if (!elided && !looksGenitive(key[last]!) && !agreeing && !given) break;
    if (!capital && VERBAL.test(key[last]!)) break;
    if (!capital && capitals) break;
    // a body's genitive is the owner of what follows; only joint authorities are named after a district
    if (
      !elided &&
      bodyHeads().whole(key[last]!) !== null &&
      !(base === "kuntayhtymä" && key[last]!.endsWith("piirin"))
    )
      break;
    if (capital) {
      if (
        opensSentence(reading, word) &&
        !given &&
        !mayOpenName(reading, last, !capitals && !wantsProof(key[last]!, base))
      )
        break;
      capitals = true;
      start = word;
    }
    at = word;
  }
  return start;
}

/** Whether a sentence's first word makes no name of a head by its capital alone. */
function wantsProof(key: string, head: string): boolean {
  if (UNIONS.has(head) && OF_MANY.test(key)) return true;
  return COMMON_HEADS.has(head) || COMMON_OWNERS.has(key) || SORT.test(key) || DOING.test(key);
}

/** Where "ev.lut." or "ev. lut." begins that ends before token `at`; `at` itself elsewhere. */
function churchStart(reading: Reading, at: number): number {
  const { key } = reading.tokens;
  const church =
    at >= 4 && key[at - 1] === "." && key[at - 2] === "lut" && key[at - 3] === "." && key[at - 4] === "ev";
  return church ? at - 4 : at;
}

/** "Vantaan ja Keravan hyvinvointialue", "Katri ja Oskar Wiikin säätiö": one name; elsewhere "ja" parts two. */
function joinsNames(reading: Reading, after: number, ja: number): boolean {
  const before = ja - 1;
  if (!follows(reading, ja) || !isCapital(reading, before)) return false;
  const given =
    !looksGenitive(reading.tokens.key[before]!) && isCapital(reading, after) && isCapital(reading, after + 1);
  return given && !isAllCapitals(reading, before);
}

/** The words before a head in the case that the base form has: agreeing adjectives change, genitives stay. */
export function modifiersBase(reading: Reading, from: number, to: number, head: HeadForm<BodyHead>): string {
  const text = phrase(reading, from, to);
  const parts = text.split(" ").map(decapitalise);
  if ((head.cases & NOMINATIVE) === 0) {
    for (let n = parts.length - 1; n >= 0; n--) {
      const adjective = adjectiveBase(parts[n]!);
      if (adjective === null) break;
      parts[n] = adjective;
    }
  }
  return parts.join(" ");
}
