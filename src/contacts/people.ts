import type { Reading } from "../reading.js";
import type { Span, SpanIndex } from "../span.js";
import { onOneLine } from "./fold.js";
import { NOISE_WORDS, OF_TITLES } from "./lexicon.js";
import { isNameWord, type NameSpan, nameScore, nameSpans } from "./names.js";
import { BODY, DEGREE, DESK, FUNCTION, MODIFIER, TITLE, TITLES } from "./roles.js";
import type { Unit } from "./units.js";

const NOISE = new Set(NOISE_WORDS);
const OF = new Set(OF_TITLES);

/** What the words of one field say. */
export interface Said {
  readonly name: { readonly span: Span; readonly score: number; readonly given: boolean } | null;
  readonly title: Span | null;
  /** A workplace in the same field, by its base form if known: "projektipäällikkö Cursor Oy", "Kotkan kaupungin johtaja". */
  readonly organisation: string | null;
}

/** Where a known body or programme stands, and its base form. */
export interface Body extends Span {
  readonly name: string;
}

/** A name beside a title is as good as sure. */
const TITLED = 3;

/**
 * Reads one field: "hankejohtaja Pia Aalto", "Pia Aalto", "Yksikön päällikkö", "Pia AaltoProjektipäällikkö".
 * `bodies` are spans that organisations hold; a name does not reach into them.
 */
export function readField(reading: Reading, units: readonly Unit[], bodies: SpanIndex<Body>): Said {
  const words = withoutNoise(units);
  const taken = bodies.within(cover(words, 0, words.length));
  let best: { span: NameSpan; score: number; title: Title | null } | null = null;
  for (const found of nameSpans(words)) {
    const span = withoutTaken(words, found, taken);
    if (span === null) continue;
    const title = titleBeside(reading, words, span, taken);
    const score = nameScore(words, span) + (title === null ? 0 : TITLED);
    if (best === null || score > best.score) best = { span, score, title };
  }
  // "Kahvila Vanha Mylly" is a body, unless a title or given name says otherwise
  if (best !== null && (best.score >= 2 || !namesBody(words, bodies))) {
    const { span, score, title } = best;
    const name = { span: cover(words, span.from, span.to), score, given: nameScore(words, span) >= 2 };
    const behind = title === null || title.span.start < name.span.start ? words.slice(span.to) : [];
    const after = namesBody(behind, bodies) ? workplace(reading, behind, taken) : null;
    const organisation = title?.organisation ?? after;
    return { name, title: title?.span ?? null, organisation };
  }
  return readTitle(reading, words, taken);
}

/** Reads a field that holds no name: "Yksikön päällikkö", "CEO of Aurora Oy". */
export function readTitle(reading: Reading, words: readonly Unit[], taken: readonly Body[]): Said {
  const head = words.findIndex((unit) => unit.kind === "word" && (unit.roles & TITLE) !== 0);
  if (head === -1) return { name: null, title: null, organisation: null };
  const title = titleAround(reading, words, lastHead(words, head), taken);
  return { name: null, title: title.span, organisation: title.organisation };
}

/** Whether a field speaks of a desk or everybody's number: "viestinnän päivystys", "Kaupungin vaihde". */
export function isDesk(units: readonly Unit[]): boolean {
  // "Keskus (02) …" is a switchboard, "ELY-keskus" a workplace
  if (units.length === 1 && units[0]!.key === "keskus") return true;
  return units.some((unit) => (unit.roles & DESK) !== 0);
}

interface Title {
  readonly span: Span;
  readonly organisation: string | null;
}

/** The title right before the name, else the one right after it. */
function titleBeside(
  reading: Reading,
  words: readonly Unit[],
  span: NameSpan,
  taken: readonly Body[],
): Title | null {
  let before = span.from - 1;
  // "rehtori, FT Maija Aalto", "vt. rehtori Maija Aalto": dots and degrees stand between
  while (
    before >= 0 &&
    (words[before]!.kind === "symbol" || /^\p{Lu}{2,4}$/u.test(words[before]!.text)) &&
    (words[before]!.roles & TITLE) === 0
  )
    before--;
  if (before >= 0 && (words[before]!.roles & (TITLE | TITLES)) !== 0) {
    return titleAround(reading, words.slice(0, span.from), before, taken);
  }
  const after = words[span.to];
  if (after === undefined || after.kind !== "word") return null;
  const glued = after.start === words[span.to - 1]!.end;
  const capital = /^\p{Lu}/u.test(after.text);
  // "Business Development Manager" is one title: capitals before a capital head are a name only if a given name leads them
  if (capital && !glued && nameScore(words, span) < 2) return null;
  const head = words.findIndex(
    (unit, i) => i >= span.to && unit.kind === "word" && (unit.roles & TITLE) !== 0,
  );
  if (head === -1 || head - span.to > 3) return null;
  return titleAround(reading, words, head, taken, span.to);
}

/**
 * The title around its head: what stands before it back to a known body ("Kotkan kaupungin | tekninen johtaja"), and "of …"
 * after it. A genitive of no known body stays in the title: "Yksikön päällikkö", "Muuramen palvelujohtaja".
 */
function titleAround(
  reading: Reading,
  words: readonly Unit[],
  head: number,
  taken: readonly Body[],
  least = 0,
): Title {
  let from = head;
  while (from > least && belongsToTitle(words, from - 1, head, taken)) from--;
  const body = from > least ? bodyOf(words[from - 1]!, taken) : undefined;
  const to = titleEnd(words, head);
  const rest = words.slice(words[to]?.key === "of" ? to + 1 : to);
  const behind = rest.length > 0 && isCapital(rest[0]!) && !isNameWordRun(words, to);
  return {
    span: cover(words, from, to),
    organisation: body?.name ?? (behind ? workplace(reading, rest, taken) : null),
  };
}

/** Endings of words that stand before a head: genitives ("yksikön"), adjectives ("tekninen", "johtava", "teknisk"). */
const ATTRIBUTE = /(?:n|va|vä|inen|isk|ande|ende|ig)$/;
/** Passives look like genitives: "valittiin", "kutsutaan". */
const PASSIVE = /(?:tiin|taan|tään|daan|dään)$/;

/**
 * Whether a word belongs to the title after it: "yksikön | päällikkö", "tiede- | ja | kulttuuriministeri", "Investment |
 * Director". Verbs and nouns of the sentence do not: "palkinnon saa | dosentti".
 */
function belongsToTitle(words: readonly Unit[], i: number, head: number, taken: readonly Body[]): boolean {
  const { key, kind, roles } = words[i]!;
  if (kind === "symbol") return words[i]!.text === "." && i > 0 && (words[i - 1]!.roles & MODIFIER) !== 0;
  if (NOISE.has(key) || bodyOf(words[i]!, taken) !== undefined) return false;
  if ((roles & MODIFIER) !== 0 || key.endsWith("-")) return true;
  if (key === "ja" || key === "och") return i > 0 && words[i - 1]!.key.endsWith("-");
  if ((roles & FUNCTION) !== 0) return false;
  if (isCapital(words[i]!) && isCapital(words[head]!)) return true;
  return ATTRIBUTE.test(key) && !PASSIVE.test(key);
}

/** The base form of the body that stands in the words, else the words themselves without their last full stop. */
function workplace(reading: Reading, words: readonly Unit[], taken: readonly Body[]): string {
  const span = cover(words, 0, words.length);
  const known = taken.find((body) => span.start <= body.start && body.start < span.end);
  return known?.name ?? spanText(reading.text, span).replace(/(?<![.,;:])[.,;:]+$/, "");
}

/** A stretch of text on one line, without soft hyphens. */
export function spanText(text: string, { start, end }: Span): string {
  return onOneLine(text.slice(start, end)).trim();
}

/** "Head of Communications" whole; "CEO of Aurora" ends at its head, as does "projektipäällikkö Cursor Oy". */
function titleEnd(words: readonly Unit[], head: number): number {
  let to = head + 1;
  const of = words[to]?.key;
  if (of === "of" || of === "för" || of === "i" || of === "vid") {
    if (of !== "of" || OF.has(words[head]!.head)) return of === "of" || of === "för" ? words.length : to;
  }
  while (to < words.length && words[to]!.kind === "word" && (words[to]!.roles & TITLE) !== 0) to++;
  return to;
}

function isNameWordRun(words: readonly Unit[], from: number): boolean {
  return words.length - from >= 2 && words.slice(from).every(isNameWord);
}

/** The last head of a run of title words: "vice president", "executive director". */
function lastHead(words: readonly Unit[], head: number): number {
  let last = head;
  for (let i = head + 1; i < words.length && i <= head + 2; i++) {
    if (words[i]!.kind === "word" && (words[i]!.roles & TITLE) !== 0) last = i;
  }
  return last;
}

/** The words of a field without those that belong to nobody: "antaa Suomen Riistakeskus". */
export function withoutNoise(units: readonly Unit[]): Unit[] {
  let from = 0;
  while (from < units.length && (NOISE.has(units[from]!.key) || units[from]!.kind === "symbol")) from++;
  return units.slice(from);
}

/** The name's span without what an organisation holds: "Pia Aalto Turun" before "kaupungilta" is "Pia Aalto". */
function withoutTaken(words: readonly Unit[], span: NameSpan, taken: readonly Body[]): NameSpan | null {
  let { from, to } = span;
  while (to > from && bodyOf(words[to - 1]!, taken) !== undefined) to--;
  while (from < to && bodyOf(words[from]!, taken) !== undefined) from++;
  // "Pia Aalto Turun yliopistosta": a third capital in the genitive before a small word belongs to that word
  const after = words[to];
  const genitive = /n$/.test(words[to - 1]?.key ?? "") && !/nen$/.test(words[to - 1]!.key);
  if (to - from > 2 && genitive && after?.kind === "word" && !isCapital(after) && (after.roles & TITLE) === 0)
    to--;
  return to - from >= 2 ? { from, to } : null;
}

function bodyOf(unit: Unit, taken: readonly Body[]): Body | undefined {
  return taken.find((body) => body.start <= unit.start && unit.end <= body.end);
}

function isCapital(unit: Unit): boolean {
  return /^[\p{Lu}\d]/u.test(unit.text);
}

function cover(words: readonly Unit[], from: number, to: number): Span {
  return { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
}

/** Whether words that begin with a capital name a body: "Cursor Oy", "Suomen Riistakeskus". */
export function namesBody(units: readonly Unit[], bodies: SpanIndex<Body>): boolean {
  if (units.length === 0 || units.length > 12 || !isCapital(units[0]!)) return false;
  return (
    units.some((unit) => (unit.roles & BODY) !== 0) || bodies.within(cover(units, 0, units.length)).length > 0
  );
}

/** Whether a field can name a workplace: it begins with a capital or digit, or names a body. */
export function isWorkplace(units: readonly Unit[], bodies: SpanIndex<Body>): boolean {
  const [first] = units;
  if (first === undefined || units.length > 12 || units.every((unit) => (unit.roles & DEGREE) !== 0))
    return false;
  if (bodies.within(cover(units, 0, units.length)).length > 0) return true;
  if (units.some((unit) => (unit.roles & BODY) !== 0)) return true;
  return isCapital(first) && first.kind === "word";
}
