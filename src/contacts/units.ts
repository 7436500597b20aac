import { GIVEN_NAMES } from "../finnish/names-lexicon.js";
import { isTitle } from "../finnish/titles.js";
import { GLUED, NUMBER, SYMBOL, WORD } from "../finnish/tokens.js";
import type { Reading } from "../reading.js";
import type { Span } from "../span.js";
import { TITLE_BEGINNINGS } from "./lexicon.js";
import { rolesAt, rolesOf } from "./roles.js";

/**
 * A word as it is read in a contact line: glued parts together ("Marja-Liisa", "POSOTE20-hankejohtaja"), and words that
 * lost the space between them apart ("AholaProjektipäällikkö").
 */
export interface Unit extends Span {
  readonly text: string;
  /** Small letters without soft hyphens. */
  readonly key: string;
  /** Last part of a hyphenated word: "hankejohtaja" of "POSOTE20-hankejohtaja". */
  readonly head: string;
  readonly kind: "word" | "number" | "symbol";
  /** What it can be in a line about people, as bits of roles.ts. */
  readonly roles: number;
  /** Whether a capital begins it. */
  readonly capital: boolean;
}

const GIVEN = new Set(GIVEN_NAMES);
const SHORTEST_SURNAME = 3;
/** A surname and a title in one word: "Aittola-Virtanentoiminnanjohtajap" is not longer. */
const LONGEST_GLUED = 60;
const GLUED_TITLE = new RegExp(`(?:${TITLE_BEGINNINGS.join("|")})\\p{Ll}*$`, "u");
const INNER = new Set(["-", "‑", "'", "’", ":"]);

/** The units of tokens `from` to `to`, in order. */
export function unitsOf(reading: Reading, from: number, to: number): Unit[] {
  const { kind, gap, key, start, end } = reading.tokens;
  const units: Unit[] = [];
  for (let i = from; i < to; ) {
    let last = i;
    if (kind[i] !== SYMBOL || startsWord(reading, i, to)) {
      while (last + 1 < to && gap[last + 1] === GLUED && joins(reading, last + 1, to)) last++;
    }
    const initial =
      kind[i] === WORD && last === i && end[i]! - start[i]! === 1 && i + 1 < to && key[i + 1] === ".";
    if (initial && gap[i + 1] === GLUED) last++;
    pushUnit(units, reading, i, last);
    i = last + 1;
  }
  // from the end, so that each is read beside what stands before it
  for (let i = units.length - 1; i > 0; i--) {
    const parts = surnameAndTitle(reading, units[i - 1]!, units[i]!);
    if (parts !== null) units.splice(i, 1, ...parts);
  }
  return units;
}

/**
 * A surname and the small title glued to it apart, after a given name: "Maija | Aaltoprojektipäällikkö" is "Aalto" and
 * "projektipäällikkö"; a "p" of "p. 040" at its end goes. Only titles that begin as many do, for any word may end one.
 */
function surnameAndTitle(reading: Reading, before: Unit, whole: Unit): Unit[] | null {
  if (
    !before.capital ||
    !whole.capital ||
    whole.kind !== "word" ||
    whole.text.length > LONGEST_GLUED ||
    !GIVEN.has(before.key)
  )
    return null;
  const title = GLUED_TITLE.exec(whole.text);
  const at = title?.index ?? 0;
  if (title === null || at < SHORTEST_SURNAME) return null;
  const cue = isTitle(title[0]) ? 0 : title[0].length - title[0].replace(/p(?:uh)?$/, "").length;
  if (!isTitle(title[0].slice(0, title[0].length - cue))) return null;
  const cut = whole.start + at;
  return [unit(reading, whole.start, cut, "word"), unit(reading, cut, whole.end - cue, "word")];
}

/** A hyphen that begins a word: "-ohjelma". */
function startsWord(reading: Reading, i: number, to: number): boolean {
  const { key, gap, kind } = reading.tokens;
  return key[i] === "-" && i + 1 < to && gap[i + 1] === GLUED && kind[i + 1] === WORD;
}

function joins(reading: Reading, i: number, to: number): boolean {
  const { kind, key, gap } = reading.tokens;
  if (kind[i] !== SYMBOL) return true;
  if (!INNER.has(key[i]!)) return false;
  if (key[i] === "-") return true;
  return i + 1 < to && gap[i + 1] === GLUED && kind[i + 1] !== SYMBOL;
}

function pushUnit(units: Unit[], reading: Reading, first: number, last: number): void {
  const { kind, start, end, key } = reading.tokens;
  const from = start[first]!;
  const to = end[last]!;
  const alone = kind[first] !== SYMBOL && first === last;
  if (alone && kind[first] === WORD && hasInnerCapital(reading.text, from, to, key[first]!)) {
    const cut = gluedAt(reading.text.slice(from, to));
    if (cut > 0) {
      units.push(unit(reading, from, from + cut, "word"), unit(reading, from + cut, to, "word"));
      return;
    }
  }
  if (alone && key[first]!.length === to - from) {
    const own = key[first]!;
    const text = reading.text.slice(from, to);
    const capital = text[0] !== own[0];
    units.push({
      start: from,
      end: to,
      text,
      key: own,
      head: own,
      kind: kind[first] === WORD ? "word" : "number",
      roles: rolesAt(reading, first),
      capital,
    });
    return;
  }
  const shape =
    kind[first] === WORD || key[first] === "-" ? "word" : kind[first] === NUMBER ? "number" : "symbol";
  units.push(unit(reading, from, to, first === last && key[first] === "-" ? "symbol" : shape));
}

function unit(reading: Reading, start: number, end: number, kind: Unit["kind"]): Unit {
  const text = reading.text.slice(start, end);
  const key = text.replaceAll("\u00ad", "").toLowerCase();
  const head = key.slice(key.lastIndexOf("-") + 1);
  const roles = kind === "symbol" ? 0 : rolesOf(key);
  return { start, end, text, key, head, kind, roles, capital: text[0] !== key[0] };
}

/** Whether a letter after a word's first one is not as its key has it. */
function hasInnerCapital(text: string, from: number, to: number, key: string): boolean {
  if (key.length !== to - from) return true;
  for (let i = 1; i < key.length; i++) if (text.charCodeAt(from + i) !== key.charCodeAt(i)) return true;
  return false;
}

/** Shorter ones are as likely the beginning of a name: "isäAlexander". */
const SHORTEST_TITLE = 6;

/**
 * Where a glued title or cue begins: 5 in "AholaProjektipäällikkö", 17 in "projektipäällikköMaija", 5 in "SeAMKp"; 0 if nothing
 * is glued.
 */
function gluedAt(text: string): number {
  const rest = text.slice(1);
  if (rest === rest.toLowerCase()) return 0;
  for (const match of text.matchAll(/(?<=\p{Ll})\p{Lu}/gu)) {
    if (isTitle(text.slice(match.index).toLowerCase())) return match.index;
    // "projektipäällikköMaija"
    if (match.index >= SHORTEST_TITLE && isTitle(text.slice(0, match.index))) return match.index;
  }
  const cue = /(?:(?<=\p{Lu})p|(?<=\p{L}{3})P(?:uh|uhelin)?)$/u.exec(text);
  return cue === null ? 0 : cue.index;
}
