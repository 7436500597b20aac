import type { Organisation } from "../../schemas/organisations.js";
import { GIVEN_NAMES } from "../finnish/names-lexicon.js";
import { isPlaceName } from "../finnish/openers.js";
import { isCapital, isHyphen, isQuote, phrase, surface } from "../finnish/phrases.js";
import { isTitle } from "../finnish/titles.js";
import { GLUED, LINE, NUMBER, WORD } from "../finnish/tokens.js";
import type { Reading } from "../reading.js";
import { LINE_LABELS } from "./lexicon.js";

/** A stretch of a list item between commas, colons, dashes, slashes or parentheses. */
export interface Part {
  readonly from: number;
  readonly to: number;
  readonly role: "applicant" | "sum" | "title" | "place" | "person" | "other";
  /** The symbol before it, "" at the item's start. */
  readonly before: string;
}

/** The token after each body that begins at a token. */
export function applicantsOf(reading: Reading, organisations: readonly Organisation[]): Map<number, number> {
  const ends = new Map<number, number>();
  for (const { mentions } of organisations) {
    for (const { span } of mentions) {
      const { from, to } = reading.tokensOf(span);
      ends.set(from, Math.max(to, ends.get(from) ?? 0));
    }
  }
  return ends;
}

/** The parts of the tokens `first` to `end`, without a bullet or number in front. */
export function partsOf(
  reading: Reading,
  first: number,
  end: number,
  applicants: ReadonlyMap<number, number>,
): Part[] {
  const { kind, gap } = reading.tokens;
  const parts: Part[] = [];
  let from = first;
  while (
    from < end &&
    kind[from] !== WORD &&
    !(kind[from] === NUMBER && kind[from + 1] === WORD && gap[from + 1] === GLUED)
  )
    from++;
  // "35 000 €" on a line of its own
  if (from === end && kind[first] === NUMBER && isSum(reading, first))
    return [{ from: first, to: end, role: "sum", before: "" }];
  // "45 000 euroa: Poropolku, Sallan kunta": the sum in front has been passed, but for its currency
  if (from > first && from + 1 < end && reading.tokens.key[from] === "euroa")
    from += reading.tokens.key[from + 1] === ":" ? 2 : 1;
  let before = "";
  let quoted = from > first && isQuote(reading, from - 1);
  for (let at = from; at <= end; at++) {
    const closes = at === end || (quoted ? isQuote(reading, at) : isSeparator(reading, at, from));
    if (!closes) continue;
    if (at > from) parts.push({ from, to: at, role: roleOf(reading, from, at, applicants), before });
    // a sum begins a part with its own first digits ("31.200 e"), a label on the next line one with itself
    const stays = at < end && (kind[at] === NUMBER || (kind[at] === WORD && !quoted));
    before = at < end && !stays ? reading.tokens.key[at]! : "";
    quoted = at < end && !quoted && isQuote(reading, at);
    from = stays ? at : at + 1;
  }
  return parts;
}

/** Whether a token parts what stands around it; a sum without a comma before it begins a part of its own. */
function isSeparator(reading: Reading, at: number, from: number): boolean {
  const { key, gap, kind } = reading.tokens;
  if (isQuote(reading, at) && (gap[at] !== GLUED || gap[at + 1] !== GLUED)) return true;
  if (kind[at] !== NUMBER && kind[at] !== WORD) {
    if (isHyphen(reading, at) || key[at] === "/" || key[at] === "|")
      return gap[at] !== GLUED && gap[at + 1] !== GLUED;
    // "141,5", "2.0"
    if (key[at] === ",") return kind[at + 1] !== NUMBER || gap[at + 1] !== GLUED;
    // "ry:n"
    if (key[at] === ":") return gap[at + 1] !== GLUED;
    return (
      key[at] === "(" || key[at] === ")" || key[at] === ";" || (key[at] === "." && gap[at + 1] !== GLUED)
    );
  }
  if (at === from) return false;
  if (kind[at] === WORD) return gap[at]! >= LINE && LINE_LABELS.has(key[at]!);
  return gap[at] !== GLUED && isSum(reading, at);
}

/** "45 000 €", "1,2 milj. euroa": a number with more digits or a currency after it. */
function isSum(reading: Reading, i: number): boolean {
  const { key, kind } = reading.tokens;
  for (let at = i + 1; at < i + 6 && at < reading.length; at++) {
    if (key[at] === "€" || key[at] === "e" || key[at]!.startsWith("eur") || key[at]!.startsWith("milj"))
      return true;
    if (kind[at] === WORD) return false;
  }
  return false;
}

function roleOf(
  reading: Reading,
  from: number,
  to: number,
  applicants: ReadonlyMap<number, number>,
): Part["role"] {
  const { kind, key } = reading.tokens;
  const end = applicants.get(from);
  if (end !== undefined && (end >= to || key[end] === "ja" || key[end] === "sekä")) return "applicant";
  if (kind[from] === NUMBER && (isSum(reading, from) || to - from <= 3)) return "sum";
  if (key[from] === "yhteensä" || key[from] === "noin") return "sum";
  const capital = isCapital(reading, from) || /\p{Lu}/u.test(surface(reading, from));
  if (!capital && kind[from] !== NUMBER) return "other";
  if (isPerson(reading, from, to)) return "person";
  return isPlace(reading, from, to) ? "place" : "title";
}

/** How many tokens may stand before a person's given name: "Professori", "FT, dosentti". */
const TITLE_TOKENS = 3;

/** "Professori Aino Kuusela", "FT Eero Lampi": a given name and nothing but capitals after it. */
function isPerson(reading: Reading, from: number, to: number): boolean {
  const { key } = reading.tokens;
  // "Tutkijatohtori Wei Hakkarainen"
  const titled = to - from >= 3 && isTitle(key[from]!) && isCapital(reading, from + 1);
  if (titled && isCapital(reading, from + 2) && !isHyphen(reading, from + 1)) return true;
  for (let at = from; at < from + TITLE_TOKENS && at + 1 < to; at++) {
    if (!isCapital(reading, at) || !GIVEN_NAMES.has(key[at]!)) continue;
    for (let next = at + 1; next < to; next++) {
      if (!isCapital(reading, next) && !isHyphen(reading, next)) return false;
    }
    return true;
  }
  return false;
}

/** "Seinäjoki", "Etelä-Pohjanmaa", "Lieksa ja Nurmes". */
function isPlace(reading: Reading, from: number, to: number): boolean {
  for (let at = from + 1; at < to - 1; at++) {
    if (reading.tokens.key[at] === "ja") return isPlace(reading, from, at) && isPlace(reading, at + 1, to);
  }
  const compound = to - from === 3 && isHyphen(reading, from + 1);
  return (to - from === 1 || compound) && isPlaceName(phrase(reading, from, to).toLowerCase());
}
