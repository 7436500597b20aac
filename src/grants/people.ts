import { GIVEN_NAMES, ORGANISATION_ENDINGS } from "../finnish/names-lexicon.js";
import { isCapital, surface } from "../finnish/phrases.js";
import { isTitle } from "../finnish/titles.js";
import { DEGREES } from "../finnish/titles-lexicon.js";
import { GLUED, SPACED, WORD } from "../finnish/tokens.js";
import { WordBits } from "../finnish/vocabulary.js";
import type { Reading } from "../reading.js";
import { type Ending, endingOf, type Party } from "./parties.js";
import { surnameOf } from "./surnames.js";

const GIVEN_NAMED = new Set(GIVEN_NAMES);
const DEGREE_NAMES = new Set(DEGREES);
const MOST_WORDS = 4;

/**
 * Nouns for what people do, where no list has them: "runoilija", "keraamikko", "sukututkija"; Swedish in the definite form,
 * "lotsåldermannen", "doktoranden"; English, "researchers".
 */
export const OCCUPATION =
  /^\p{L}{2,}(?:ija|ijä|taja|täjä|ikko|ikkö|tori|logi|nomi|isti|mestari|neuvos|mannen|aren|ören|nären|anden|isten|orn|searchers?|fessors?|scientists?|artists?|students?)$/u;

/** Swedish definite forms, and no Finnish genitives. */
const DEFINITE = /(?:mannen|[gkrv]aren|tören|nären|anden|isten)$/;

/** A word that ends a body's name, so that "Kahvila Vanha Mylly" and "Teatteri Aurinko ry" are nobody. */
const BODY = 1;
const TITLE = 2;
const DEGREE = 4;
/** What somebody does, by the word's ending; a genitive is whose somebody is. */
const DOER = 8;
const GIVEN = 16;

/** What a word has to do with people, as bits. */
const roleOf = new WordBits(
  (key) =>
    (endsBody(key) ? BODY : 0) |
    (isTitle(key) ? TITLE : 0) |
    (DEGREE_NAMES.has(key) ? DEGREE : 0) |
    (OCCUPATION.test(key) && (!key.endsWith("n") || DEFINITE.test(key)) ? DOER : 0) |
    (GIVEN_NAMED.has(key) ? GIVEN : 0),
);

function endsBody(key: string): boolean {
  return ORGANISATION_ENDINGS.some((ending) =>
    ending.length <= 4 ? key === ending : key.endsWith(ending) || key.endsWith(`${ending}n`),
  );
}

/**
 * People whom a stretch of tokens names after a title or by a known given name: prizes and scholarships go to them, and no
 * contact section need name them.
 *
 * @example "palkinnon sai kirjailija Oona Rask" // "Oona Rask", subject
 * @example "apuraha myönnettiin kuvataiteilija Oona Raskille" // "Oona Rask", to
 */
export function peopleIn(
  reading: Reading,
  { from, to }: { from: number; to: number },
  taken: readonly Party[],
  known: KnownPeople,
): Party[] {
  const { tokens } = reading;
  const found: Party[] = [];
  for (let i = from; i < to; i++) {
    if (!isCapital(reading, i) || !opensName(reading, i, from)) continue;
    const next = taken.find((p) => p.start > tokens.start[i]!);
    const last = endOfName(reading, i, next === undefined ? to : Math.min(to, reading.tokenAt(next.start)));
    if (last === i || roleOf.at(tokens, last) & BODY) continue;
    const start = tokens.start[i]!;
    const end = tokens.end[last]!;
    if (!taken.some((p) => p.start < end && p.end > start && p.kind !== "place")) {
      const read = ownerOf(reading, start, end) ?? baseOf(reading, start, end);
      const name = known.get(keyOf(read.name)) ?? read.name;
      const { ending } = read;
      found.push({ name, id: null, kind: "person", ending, start, end });
    }
    i = last;
  }
  return found;
}

/** People whom the release names elsewhere in the nominative, by given names and the beginning of the surname. */
export type KnownPeople = ReadonlyMap<string, string>;

/** So much of a surname stays the same in all its cases: "Aalto", "Aallolle". */
const STEM = 2;

/** @example knownPeople(["Maija Aalto"]) // so that "Maija Aallolle" is "Maija Aalto" */
export function knownPeople(names: Iterable<string>): KnownPeople {
  return new Map([...names].map((name) => [keyOf(name), name]));
}

function keyOf(name: string): string {
  const surname = name.lastIndexOf(" ") + 1;
  return name.slice(0, surname + STEM).toLowerCase();
}

/** A title or degree stands before it, or it is a given name. */
function opensName(reading: Reading, i: number, from: number): boolean {
  const { tokens } = reading;
  const role = roleOf.at(tokens, i);
  if (role & (TITLE | DEGREE | BODY)) return false;
  const before = i - 1;
  const follows = before >= from && tokens.kind[before] === WORD && tokens.gap[i] === SPACED;
  if (follows && roleOf.at(tokens, before) & (TITLE | DEGREE | DOER)) return true;
  return (role & GIVEN) !== 0;
}

/** The last token of two to four capital words, with hyphens inside; `i` itself where there is no second one. */
function endOfName(reading: Reading, i: number, to: number): number {
  const { gap, key } = reading.tokens;
  let last = hyphened(reading, i, to);
  let names = 1;
  while (names < MOST_WORDS && last + 1 < to && gap[last + 1] === SPACED && isCapital(reading, last + 1)) {
    const next = hyphened(reading, last + 1, to);
    if (/^\p{Lu}{2,}$/u.test(surface(reading, last + 1)) || roleOf.at(reading.tokens, next) & TITLE) break;
    names++;
    last = next;
    // an inflected word ends the name: "Oona Raskille Kemin …"
    if (/(?:lle|lta|ltä|sta|stä|sen)$/.test(key[last]!) && key[last]!.length > 5) break;
  }
  return names > 1 ? last : i;
}

function hyphened(reading: Reading, i: number, to: number): number {
  const { gap, key } = reading.tokens;
  let last = i;
  while (
    last + 2 < to &&
    key[last + 1] === "-" &&
    gap[last + 1] === GLUED &&
    gap[last + 2] === GLUED &&
    isCapital(reading, last + 2)
  )
    last += 2;
  return last;
}

/** "Tiina Oksalan ryhmälle": a genitive that ends as a base form may, told by whose thing follows. */
function ownerOf({ text }: Reading, start: number, end: number): { name: string; ending: Ending } | null {
  if (text[end - 1] !== "n" || !OWNED.test(text.slice(end, end + 24))) return null;
  return { name: surnameOf(text.slice(start, end - 1).replace(/\s+/g, " ")), ending: "of" };
}

const OWNED = /^ \p{Ll}*(?:ryhmä|hank|tutkimu|projekt|työryhm|laboratorio|johtama|vetämä)/u;

const ENDINGS: readonly (readonly [RegExp, Ending])[] = [
  [/lle$/, "to"],
  [/lt[aä]$/, "from"],
];

/**
 * The name in its base form, which the release itself tells where it names the same person elsewhere.
 */
function baseOf(reading: Reading, start: number, end: number): { name: string; ending: Ending } {
  const words = reading.text.slice(start, end).replace(/\s+/g, " ");
  for (const [pattern, ending] of ENDINGS) {
    if (!pattern.test(words)) continue;
    const stem = words.replace(pattern, "");
    return {
      name: surnameOf(stem),
      ending,
    };
  }
  // "palkitsi kirjailija Oona Raskin": whose name ends in n in the base form is -nen, -man or -lin as a rule
  if (/(?:sen)$/.test(words)) return { name: `${words.slice(0, -3)}nen`, ending: "of" };
  if (/[aeiouyäö]n$/.test(words) && !/(?:nen|in|an|en)$/.test(words))
    return { name: words.slice(0, -1), ending: "of" };
  return { name: words, ending: endingOf(words, words) };
}
