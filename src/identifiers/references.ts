import type { Identifier } from "../../schemas/identifiers.js";
import { GLUED, NUMBER, SPACED, WORD } from "../finnish/tokens.js";
import type { Reading } from "../reading.js";
import { mention } from "../span.js";
import { DIARY_CUES, LAW_STEMS, UNION } from "./lexicon.js";

/** A chain of glued parts is never longer than this many tokens on either side of its slash. */
const REACH = 16;
const CUES = new Set(DIARY_CUES);
const UNION_WORDS = new Set(UNION);

/**
 * A diary number has three or more parts with a year or a class number among them: "VN/14113/2023",
 * "VN/14113/2023-STM-2", "KYMHVA/2117/00.02/2023", "5680/R/3127/15", "412/10.02.03/2021".
 */
const DIARY =
  /^(?:[A-ZÅÄÖ][A-ZÅÄÖ-]*\d{0,3}\/)?\d+(?:\/[A-ZÅÄÖ\d.]+)*\/(?:(?:19|20)\d\d|\d\d)(?:-[A-ZÅÄÖ]+(?:-\d+)?|-\d+)?$/i;
const TWO_PARTS = /^\d{1,6}\/(?:(?:19|20)\d\d)$/;

/**
 * The diary or law number around the slash at token `i`, or null.
 *
 * @example "VN/14113/2023" // diary
 * @example "(582/2017)" // law 582/2017
 *
 * Refused: days ("1/2/2023"), months ("12/2023"), school years ("2012/2013"), "e/kk".
 */
export function referenceAt(reading: Reading, i: number): Identifier | null {
  const from = chainStart(reading, i);
  const to = chainEnd(reading, i);
  const { start, end } = reading.tokens;
  const text = reading.text.slice(start[from]!, end[to]!);
  const law = lawAt(reading, from, to, text);
  if (law !== null) return law;
  if (!isDiary(text) && !(TWO_PARTS.test(text) && CUES.has(wordBefore(reading, from)))) return null;
  return {
    kind: "diary",
    value: text,
    ...mention(reading.text, start[from]!, end[to]!, "identifiers.diary", 0.97),
  };
}

function isDiary(text: string): boolean {
  const parts = text.split("/");
  if (parts.length < 3 || !DIARY.test(text)) return false;
  if (parts.length > 3 || parts.some((part) => /[^\d]/.test(part))) return true;
  // "1/2/2023" is a day
  return Number(parts[0]) > 31 || Number(parts[1]) > 31;
}

/** A law's number: 1–4 digits, a slash and a year, in parentheses or after a word for a law. */
function lawAt(reading: Reading, from: number, to: number, text: string): Identifier | null {
  const { tokens } = reading;
  const union =
    /^(?:(?:19|20)\d\d\/\d{1,4}|\d{1,4}\/(?:19|20)\d\d)$/.test(text) && followsUnion(reading, from);
  if (!union) {
    const match = /^(\d{1,4})\/(1[89]\d\d|20\d\d)$/.exec(text);
    if (match === null) return null;
    const enclosed = tokens.key[from - 1] === "(" && tokens.key[to + 1] === ")";
    const word = wordBefore(reading, enclosed ? from - 1 : from);
    const named = LAW_STEMS.test(word);
    // "(12/2023)" is a month and "(2012/2013)" a season, unless a law is named
    if (!named && !(enclosed && Number(match[1]) > 12 && Number(match[1]) < 1700)) return null;
  }
  return {
    kind: "law",
    value: text,
    ...mention(
      reading.text,
      tokens.start[from]!,
      tokens.end[to]!,
      union ? "identifiers.law.union" : "identifiers.law",
      0.97,
    ),
  };
}

/** Whether "(EU)", "(EY) N:o" or "EU:n asetus" stands right before. */
function followsUnion(reading: Reading, from: number): boolean {
  const { key } = reading.tokens;
  let k = from - 1;
  // "N:o", "nro", "nr"
  while (k >= 0 && from - k <= 5 && /^(?:n|o|nro|nr|no|:|\.)$/.test(key[k]!)) k--;
  return key[k] === ")" && UNION_WORDS.has(key[k - 1] ?? "");
}

/** The word before token `i`, over ":", "." and "(": "dnro: 12/2020", "laki (582/2017)". Empty if there is none near. */
function wordBefore(reading: Reading, i: number): string {
  const { kind, key, gap } = reading.tokens;
  for (let k = i - 1; k >= 0 && k >= i - 4; k--) {
    if (gap[k + 1]! > SPACED) return "";
    if (kind[k] === WORD) return key[k]!;
    if (!/[:.(,]/.test(key[k]!) && kind[k] !== NUMBER) return "";
  }
  return "";
}

function chainStart(reading: Reading, i: number): number {
  let from = i;
  while (i - from < REACH && from > 0 && reading.tokens.gap[from] === GLUED && isPart(reading, from - 1))
    from--;
  return from;
}

function chainEnd(reading: Reading, i: number): number {
  const { gap, kind, key } = reading.tokens;
  let to = i;
  while (to - i < REACH && to + 1 < reading.length && gap[to + 1] === GLUED && isPart(reading, to + 1)) to++;
  // a sentence's full stop, or the case ending of "VN/1/2023:n"
  while (to > i && kind[to] !== WORD && kind[to] !== NUMBER) to--;
  return key[to] === "/" ? i : to;
}

function isPart(reading: Reading, k: number): boolean {
  const { kind, key } = reading.tokens;
  return kind[k] === WORD || kind[k] === NUMBER || key[k] === "/" || key[k] === "." || key[k] === "-";
}
