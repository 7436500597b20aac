import type { NameMatch } from "../finnish/gazetteer.js";
import { isDash } from "../finnish/gazetteer-text.js";
import { ELATIVE, GENITIVE, ILLATIVE, INESSIVE, NOMINATIVE } from "../finnish/inflection.js";
import { GIVEN_NAMES } from "../finnish/names-lexicon.js";
import { isPlaceGenitive, isPlaceName } from "../finnish/openers.js";
import { isTitle } from "../finnish/titles.js";
import { GLUED, LINE, NUMBER, SPACED, WORD } from "../finnish/tokens.js";
import { WordBits } from "../finnish/vocabulary.js";
import { QUOTE_CUE } from "../finnish/word-classes.js";
import type { Reading } from "../reading.js";
import {
  APPOSITION_ENDS,
  COMPANY_TAILS,
  commonGivenNames,
  commonNouns,
  companies,
  FAMILY_HEADS,
  givenNames,
  MANORS,
  PHRASES,
  PLACE_HEADS,
  surnames,
  wordForms,
} from "./lexicon.js";
import type { Named } from "./names.js";

/**
 * What the words around a name say: "sure" where a head, a list item or an ending of place proves it, "place" where nothing
 * speaks against it, "doubt" where only another mention can tell; the others say what it is instead of a place.
 */
export type Verdict =
  | "sure"
  | "place"
  | "doubt"
  | "person"
  | "company"
  | "compound"
  | "phrase"
  | "part_of_town";

/** Cases in which a town's name says where. */
const WHERE = INESSIVE | ELATIVE | ILLATIVE;

/**
 * Whether a name stands for its place here.
 *
 * @example "Lahden kaupunki" // "sure"
 * @example "Lahti jäätyi tänä vuonna aikaisin." // "doubt": a bay too, at the start of a sentence
 * @example "Lisätietoja antaa Minna Salo." // "person"
 */
export function judge(reading: Reading, match: NameMatch<Named>): Verdict {
  const before = wordBefore(reading, match.from);
  const after = wordAfter(reading, match.to);
  if (inCompound(reading, match)) return "compound";
  if (isPhrase(reading, match, after)) return "phrase";
  const name = match.name.toLowerCase();
  const key = reading.tokens.key[match.from]!;
  if (isRomanNumeralOrSystem(reading, match.from, key) || isPostBox(reading, match.from)) return "phrase";
  if (match.to - match.from > 1 || opensTwin(reading, match)) return "sure";
  if (isPerson(reading, match, name, before, after)) return "person";
  const follows = after === -1 ? 0 : cues.at(reading.tokens, after);
  if ((follows & PLACE_HEAD) !== 0) return "sure";
  if (isCompany(reading, match, after)) return "company";
  if (isApposition(reading, match, before)) return "phrase";
  if (key === "satakunta" && countsThings(reading, after)) return "phrase";
  if (isAloneInRow(reading, match)) return "sure";
  if ((follows & MANOR) !== 0) return "doubt";
  if (mayBeCompany(match, name) || mayBePerson(reading, match, name, before, after)) return "doubt";
  if (commonNouns.has(name)) return "doubt";
  if (wordForms.has(key) && isSentenceStart(reading, match.from)) return "doubt";
  return (match.cases & WHERE) !== 0 ? "sure" : "place";
}

/** The word token right before or after, in the same sentence and over a space only; -1 where there is none. */
function wordBefore(reading: Reading, from: number): number {
  const { tokens } = reading;
  const i = from - 1;
  if (opensCell(reading, from)) return -1;
  if (i < 0 || tokens.kind[i] !== WORD || tokens.gap[from] === GLUED || tokens.gap[from]! > LINE) return -1;
  return reading.sentence[i] === reading.sentence[from] ? i : -1;
}

function wordAfter(reading: Reading, to: number): number {
  const { tokens } = reading;
  if (to < tokens.length && opensCell(reading, to)) return -1;
  if (to >= tokens.length || tokens.kind[to] !== WORD || tokens.gap[to] === GLUED || tokens.gap[to]! > LINE)
    return -1;
  return reading.sentence[to] === reading.sentence[to - 1] ? to : -1;
}

const TAB = 0x09;

/** Whether a token begins a cell: a tab stands before it, or the gap between two columns. */
function opensCell(reading: Reading, i: number): boolean {
  const { tokens } = reading;
  if (i === 0 || tokens.gap[i] !== SPACED) return false;
  if (tokens.text.charCodeAt(tokens.start[i]! - 1) === TAB) return true;
  return tokens.start[i]! - tokens.end[i - 1]! > 1 && reading.blockOf(i).kind === "row";
}

function isCapital(reading: Reading, i: number): boolean {
  const { tokens } = reading;
  return tokens.kind[i] === WORD && tokens.text.charCodeAt(tokens.start[i]!) !== tokens.key[i]!.charCodeAt(0);
}

/** A capital that no start of a sentence explains. */
function isCapitalWithin(reading: Reading, i: number): boolean {
  return i !== -1 && isCapital(reading, i) && !isSentenceStart(reading, i);
}

const PLACE_HEAD = 1 << 0;
const MANOR = 1 << 1;
const FAMILY_HEAD = 1 << 2;
const APPOSITION = 1 << 3;

/** What a word beside a name says of it. */
const cues = new WordBits(
  (key) =>
    (startsWithAny(key, PLACE_HEADS) ? PLACE_HEAD : 0) |
    (startsWithAny(key, MANORS) ? MANOR : 0) |
    (startsWithAny(key, FAMILY_HEADS) ? FAMILY_HEAD : 0) |
    (APPOSITION_ENDS.some((end) => key.endsWith(end)) ? APPOSITION : 0),
);

function startsWithAny(word: string, beginnings: readonly string[]): boolean {
  return beginnings.some((beginning) => word.startsWith(beginning));
}

/** "Helsinki-komissio", "Pielavesi-järven", "Itä-Helsinki"; not "Helsinki–Tampere" nor "Oulu -hanke". */
function inCompound(reading: Reading, match: NameMatch<Named>): boolean {
  const { tokens } = reading;
  const { from, to } = match;
  if (
    from > 1 &&
    isDash(tokens.key[from - 1]) &&
    tokens.gap[from] === GLUED &&
    tokens.gap[from - 1] === GLUED
  ) {
    const name = tokens.kind[from - 2] === WORD && !match.elided && tokens.key[from - 1] !== "–";
    if (name && !isTwin(reading, match)) return true;
  }
  if (isAirport(reading, from)) return true;
  if (match.elided || !isDash(tokens.key[to]) || tokens.gap[to] !== GLUED) return false;
  return tokens.kind[to + 1] === WORD && tokens.gap[to + 1] === GLUED && !isCapital(reading, to + 1);
}

/** "Kotka-Hamina Jazz", "Lappeenrannan-Lahden yliopisto": both halves are towns, in the same case. */
function isTwin(reading: Reading, { from, cases }: NameMatch<Named>): boolean {
  const before = reading.tokens.key[from - 2]!;
  if (!isCapital(reading, from - 2) || isAirport(reading, from - 2)) return false;
  return (cases & NOMINATIVE) !== 0 ? isPlaceName(before) : isPlaceGenitive(before);
}

function isAirport(reading: Reading, i: number): boolean {
  const { key } = reading.tokens;
  return key[i] === "helsinki" && key[i + 2]?.startsWith("vantaa") === true;
}

/** Whether the other half of a twin follows: "Kotka" of "Kotka-Hamina". */
function opensTwin(reading: Reading, { to, cases }: NameMatch<Named>): boolean {
  const { key, gap } = reading.tokens;
  const next = to + 1;
  if (next >= reading.length || !isDash(key[to]) || gap[to] !== GLUED || gap[next] !== GLUED) return false;
  return (
    isCapital(reading, next) &&
    ((cases & NOMINATIVE) !== 0 ? isPlaceName(key[next]!) : isPlaceGenitive(key[next]!))
  );
}

function isPhrase(reading: Reading, match: NameMatch<Named>, after: number): boolean {
  const { tokens } = reading;
  const key = tokens.key[match.from]!;
  const previous = match.from > 0 ? tokens.key[match.from - 1] : "";
  if (key === "vaasan" && previous === "kustaa") return true;
  if (after === -1) return false;
  return PHRASES.some(([form, next]) => form === key && tokens.key[after]!.startsWith(next));
}

/** "vaihe II", "EURA 2021": capitals in a text that is not all capitals. */
function isRomanNumeralOrSystem(reading: Reading, i: number, key: string): boolean {
  const { tokens } = reading;
  if (key !== "ii" && key !== "eura") return false;
  return tokens.text.slice(tokens.start[i]!, tokens.end[i]!) === key.toUpperCase();
}

function isPerson(
  reading: Reading,
  match: NameMatch<Named>,
  name: string,
  before: number,
  after: number,
): boolean {
  const { tokens } = reading;
  if (before !== -1 && isCapital(reading, before) && GIVEN_NAMES.has(tokens.key[before]!)) return true;
  // "M. Salo"
  if (match.from > 1 && tokens.key[match.from - 1] === "." && isInitial(reading, match.from - 2)) return true;
  if (surnames.has(name)) {
    if (before !== -1 && isTitle(tokens.key[before]!)) return true;
    if (after !== -1 && (match.cases & GENITIVE) !== 0 && (cues.at(tokens, after) & FAMILY_HEAD) !== 0)
      return true;
  }
  if ((match.cases & NOMINATIVE) === 0) return false;
  // "Kevät Nousiainen"
  if (name.endsWith("nen") && isCapitalWithin(reading, before)) return true;
  return givenNames.has(name) && after !== -1 && isCapital(reading, after);
}

/** Names that people bear too, in a form and place in which people's names stand: "Simo palautti", "Lahti sanoo". */
function mayBePerson(
  reading: Reading,
  match: NameMatch<Named>,
  name: string,
  before: number,
  after: number,
): boolean {
  if (commonGivenNames.has(name)) return (match.cases & WHERE) === 0;
  if (!surnames.has(name) || (match.cases & NOMINATIVE) === 0) return false;
  // "Selma Huittinen pyytää", but also "Myös Huittinen hakee": at the start of a sentence the word before proves less
  if (
    isCapitalWithin(reading, before) ||
    (name.endsWith("nen") && before !== -1 && isCapital(reading, before))
  ) {
    return true;
  }
  return after !== -1 && (reading.classes[after]! & QUOTE_CUE) !== 0;
}

function isInitial(reading: Reading, i: number): boolean {
  const { tokens } = reading;
  return tokens.kind[i] === WORD && tokens.end[i]! - tokens.start[i]! === 1 && isCapital(reading, i);
}

/** "Nokia Oyj", "Lohja Rudus", "Raisio Group": the base form and a company's form within a run of capitals. */
function isCompany(reading: Reading, match: NameMatch<Named>, after: number): boolean {
  if ((match.cases & NOMINATIVE) === 0) return false;
  const { tokens } = reading;
  for (let i = after, left = 4; i !== -1 && left > 0; left--) {
    if (COMPANY_TAILS.has(tokens.key[i]!)) return true;
    if (!isCapital(reading, i)) return false;
    i = wordAfter(reading, i + 1);
  }
  return false;
}

/** Companies act and own, towns are also where something is; of Nokia news write in every case. */
function mayBeCompany(match: NameMatch<Named>, name: string): boolean {
  if (!companies.has(name)) return false;
  return name === "nokia" || (match.cases & (NOMINATIVE | GENITIVE)) !== 0;
}

function isApposition(reading: Reading, match: NameMatch<Named>, before: number): boolean {
  if (before === -1 || (match.cases & NOMINATIVE) === 0 || isCapital(reading, before)) return false;
  return (cues.at(reading.tokens, before) & APPOSITION) !== 0;
}

/** "Satakunta ihmistä osallistui": a number before a partitive. */
function countsThings(reading: Reading, after: number): boolean {
  if (after === -1 || isCapital(reading, after)) return false;
  return /(?:[st]ta|[st]tä|sta|stä|jaa|jää|oa|ua|yä|öä|eä|ea|ia|iä|iota|kkoa)$/.test(
    reading.tokens.key[after]!,
  );
}

function isPostcode(reading: Reading, i: number): boolean {
  const { kind, start, end } = reading.tokens;
  return i >= 0 && kind[i] === NUMBER && end[i]! - start[i]! === 5;
}

/** "PL 260, 28101 Pori": where a body has its letters sent says nothing of the release. */
function isPostBox(reading: Reading, from: number): boolean {
  const { key } = reading.tokens;
  if (!isPostcode(reading, from - 1)) return false;
  const number = key[from - 2] === "," ? from - 3 : from - 2;
  return (
    number > 0 &&
    (key[number - 1] === "pl" || key[number - 1] === "pb") &&
    reading.tokens.kind[number] === NUMBER
  );
}

/** A list item, a table cell, a line or a postal address that holds the name alone: "00100 Helsinki", "– Kitee". */
function isAloneInRow(reading: Reading, match: NameMatch<Named>): boolean {
  const { tokens } = reading;
  const { from, to } = match;
  const before = from - 1;
  if (isPostcode(reading, before)) return tokens.gap[from] !== GLUED;
  const opens =
    from === 0 || tokens.gap[from]! >= LINE || opensCell(reading, from) || tokens.key[before] === "•";
  let end = to;
  const within = () => end < tokens.length && tokens.gap[end]! < LINE && !opensCell(reading, end);
  // figures after the name: "Kitee 122,67"
  while (within() && tokens.kind[end] !== WORD) end++;
  const closes = !within();
  const { kind } = reading.blockOf(from);
  return opens && closes && (end > to || (kind !== "title" && kind !== "heading"));
}

/** The first word of a sentence, or after a quotation mark, a bullet, a colon or a dash; in all capitals any word is. */
function isSentenceStart(reading: Reading, i: number): boolean {
  const { tokens } = reading;
  if (i === 0 || reading.sentence[i - 1] !== reading.sentence[i]) return true;
  const before = tokens.key[i - 1]!;
  if (before === "edes") return true;
  if (tokens.kind[i - 1] === NUMBER) return reading.sentence[i - 2] !== reading.sentence[i];
  if (tokens.kind[i - 1] !== WORD) return !/^[,(/]$/.test(before);
  if (tokens.gap[i]! >= LINE) return true;
  const surface = tokens.text.slice(tokens.start[i]!, tokens.end[i]!);
  return surface.length > 1 && surface === surface.toUpperCase();
}
