import { foldLetters } from "../contacts/fold.js";
import { formsOf } from "../finnish/inflection.js";
import { isTitle } from "../finnish/titles.js";
import { GLUED, PARAGRAPH, SPACED, WORD } from "../finnish/tokens.js";
import { QUOTE_CUE } from "../finnish/word-classes.js";
import type { Reading } from "../reading.js";
import { type Span, SpanIndex } from "../span.js";

/** A name taken apart as tokens take it apart: "Marja-Liisa von Essen" is marja, liisa, von, essen. */
interface Name {
  readonly words: readonly string[];
  /** All case forms of the last word. */
  readonly forms: ReadonlySet<string>;
  /** Where the surname begins in `words`. */
  readonly surname: number;
}

const UPPER = /\p{Lu}/u;
/** After a surname they show that a person is meant, even where a town has that name: "Salon mukaan". */
const PERSON_CUES = new Set(["mukaan", "mielestä", "enligt", "says", "said"]);

/**
 * Where the given people are named, in text order: in full, in any case form of the last word, in either order, inside
 * addresses ("maija-aalto"), and by surname alone.
 *
 * @example "Maija Aalto … Aallon mukaan" // both, for the name "Maija Aalto"
 *
 * A surname that was read as one of `places` stays where nothing shows a person: "Salon kaupunki".
 */
export function personSpans(reading: Reading, names: readonly string[], places: readonly Span[]): Span[] {
  const towns = new SpanIndex(places);
  const known = new Map<string, Name[]>();
  for (const text of new Set(names)) {
    const name = nameOf(text);
    if (name.words.length === 0) continue;
    // a name is found by its first word, and by its surname's
    for (const start of new Set([name.words[0]!, name.words[name.surname]!])) {
      for (const key of start === name.words.at(-1) ? name.forms : [start]) {
        const list = known.get(key);
        if (list === undefined) known.set(key, [name]);
        else list.push(name);
      }
    }
  }
  const spans: Span[] = [];
  const { key, kind } = reading.tokens;
  for (let i = 0; i < reading.length; i++) {
    if (kind[i] !== WORD) continue;
    const candidates = known.get(foldLetters(key[i]!));
    if (candidates === undefined) continue;
    const last = Math.max(...candidates.map((name) => nameAt(reading, i, name, towns)));
    if (last < i) continue;
    spans.push({ start: reading.tokens.start[i]!, end: reading.tokens.end[last]! });
    i = last;
  }
  return spans;
}

function nameOf(text: string): Name {
  const words = foldLetters(text)
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1);
  const parts = text.split(/\s+/);
  const tail = foldLetters(parts.at(-1) ?? "")
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1);
  const last = parts.at(-1)?.split("-").at(-1)?.toLowerCase() ?? "";
  const forms = new Set([foldLetters(last)]);
  for (const [form] of formsOf(last)) forms.add(foldLetters(form));
  // Swedish and foreign surnames: "Lindbergs", "Smithin"
  for (const ending of ["s", "in", "ia", "ille", "ilta", "illa", "n"]) forms.add(foldLetters(last) + ending);
  return { words, forms, surname: Math.max(0, words.length - tail.length) };
}

/** The last token of the name that begins at token `i`, or -1. */
function nameAt(reading: Reading, i: number, name: Name, towns: SpanIndex): number {
  const full = sequenceAt(reading, i, name, 0);
  if (full !== -1) return full;
  const alone = sequenceAt(reading, i, name, name.surname);
  if (alone === -1) return -1;
  // "Aalto, Maija", "AALTO Maija"
  const given = givenAfter(reading, alone + 1, name);
  if (given !== -1) return given;
  return isPerson(reading, i, alone, towns) ? alone : -1;
}

/** Matches the words of a name from word `first` on, with spaces, hyphens or dots between them. */
function sequenceAt(reading: Reading, i: number, name: Name, first: number): number {
  const { key, kind, gap } = reading.tokens;
  let at = i;
  for (let word = first; word < name.words.length; word++) {
    if (word > first) {
      at++;
      if (kind[at] !== WORD && /^[-._‑]$/.test(key[at] ?? "") && (gap[at] === GLUED || gap[at + 1] === GLUED))
        at++;
      // an initial or second name may stand between: "Maija K. Aalto"
      if (at < reading.length && isInitial(reading, at)) at += 2;
    }
    if (at >= reading.length || kind[at] !== WORD || (gap[at]! >= PARAGRAPH && at > i)) return -1;
    const folded = foldLetters(key[at]!);
    const fits = word === name.words.length - 1 ? name.forms.has(folded) : folded === name.words[word];
    if (!fits) return -1;
  }
  return at;
}

function isInitial(reading: Reading, at: number): boolean {
  const { key, start, end } = reading.tokens;
  return end[at]! - start[at]! === 1 && key[at + 1] === "." && at + 2 < reading.length;
}

function givenAfter(reading: Reading, i: number, name: Name): number {
  const { key } = reading.tokens;
  let at = key[i] === "," ? i + 1 : i;
  if (name.surname === 0) return -1;
  let last = -1;
  for (let word = 0; word < name.surname; word++, at++) {
    if (word > 0 && key[at] === "-") at++;
    if (at >= reading.length || foldLetters(key[at]!) !== name.words[word]) return -1;
    last = at;
  }
  return last;
}

/** Whether a surname alone means the person: written with a capital, and no town unless a title or verb stands beside it. */
function isPerson(reading: Reading, first: number, last: number, towns: SpanIndex): boolean {
  const { key, gap, start, end } = reading.tokens;
  if (!UPPER.test(reading.text[start[first]!]!)) return false;
  const span = { start: start[first]!, end: end[last]! };
  if (towns.within(span).length === 0) return true;
  if (first > 0 && gap[first]! <= SPACED && isTitle(key[first - 1]!)) return true;
  const next = last + 1;
  if (next >= reading.length || gap[next]! > SPACED) return false;
  return PERSON_CUES.has(key[next]!) || (reading.classes[next]! & QUOTE_CUE) !== 0;
}
