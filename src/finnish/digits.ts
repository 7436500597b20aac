import { GLUED, NUMBER, SPACED, SYMBOL, type Tokens, WORD } from "./tokens.js";

/** A number written in digits, over the tokens `from` (first) to `to` (past the last). Its value is mantissa / 10^decimals. */
export interface Digits {
  readonly from: number;
  readonly to: number;
  readonly mantissa: number;
  readonly decimals: number;
  /** Thousands are set apart: "25 000", "617.000". */
  readonly grouped: boolean;
  /** "127,875": three digits after one comma are thousandths in Finnish and thousands in English. */
  readonly ambiguous: boolean;
}

/** Which sign parts whole from decimals: Finnish and Swedish "3,5", English "3.5". */
export type Decimal = "," | ".";

/** More digits than this and the value would no longer be exact. */
const MAX_DIGITS = 15;

/**
 * The number whose last token is `last`; it begins no earlier than token `low`.
 *
 * @example in "vuonna 2022 1 500 000 euroa" it is 1 500 000: a year, having four digits, joins no group
 *
 * Groups are joined by one sign throughout, a space of any kind or a full stop, so that "10 200 000" with two kinds of space
 * falls apart. `scaled` says that a power follows: "1.250 miljoonaa" is a fraction. Refused: a leading zero ("040 552 126"), digits glued to letters ("A4 200" is 200).
 */
export function digitsBefore(
  tokens: Tokens,
  last: number,
  low: number,
  decimal: Decimal,
  scaled = false,
): Digits | null {
  let first = last;
  let fraction = -1;
  if (length(tokens, last) !== 3 || !isGroup(tokens, last, low, decimal, scaled)) {
    const mark = last - 1;
    if (last - 2 >= low && isMark(tokens, mark) && isNumber(tokens, last - 2)) {
      fraction = last;
      first = last - 2;
    }
  }
  const ends = first;
  const sign = separator(tokens, first, low);
  while (length(tokens, first) === 3 && sign !== "" && separator(tokens, first, low) === sign) {
    const next = first - (sign.length === 1 && tokens.gap[first] === SPACED ? 1 : 2);
    if (length(tokens, next) > 3) break;
    first = next;
  }
  first = leaveForeignHead(tokens, first, ends);
  return build(tokens, first, ends, fraction, decimal);
}

/** The number whose first token is `first`; it ends before token `high`. "EUR 3,2 milj.", "€1,200,000", "EUR 5 000". */
export function digitsAfter(tokens: Tokens, first: number, high: number, decimal: Decimal): Digits | null {
  let ends = first;
  let sign = "";
  while (ends + 1 < high && length(tokens, first) <= 3) {
    const glued = isMark(tokens, ends + 1);
    const next = ends + (glued ? 2 : 1);
    if (next >= high || !isNumber(tokens, next) || length(tokens, next) !== 3) break;
    const here = separator(tokens, next, first);
    if (here === "" || (sign !== "" && here !== sign)) break;
    // one comma and three digits may be thousandths: only English, or a second comma, says thousands
    if (glued && here === decimal && sign === "" && !isMark(tokens, next + 1)) break;
    sign = here;
    ends = next;
  }
  let fraction = -1;
  if (ends + 2 < high && isMark(tokens, ends + 1) && isNumber(tokens, ends + 2)) fraction = ends + 2;
  return build(tokens, first, ends, fraction, decimal);
}

function length(tokens: Tokens, i: number): number {
  return tokens.end[i]! - tokens.start[i]!;
}

function isNumber(tokens: Tokens, i: number): boolean {
  return i >= 0 && i < tokens.length && tokens.kind[i] === NUMBER;
}

/** A full stop or comma with digits glued on both sides. */
function isMark(tokens: Tokens, i: number): boolean {
  const key = tokens.key[i];
  return (
    (key === "." || key === ",") &&
    tokens.gap[i] === GLUED &&
    tokens.gap[i + 1] === GLUED &&
    isNumber(tokens, i - 1) &&
    isNumber(tokens, i + 1)
  );
}

/** The sign between the number token `i` and the one before it: one space, ".", "," or, where they do not join, "". */
function separator(tokens: Tokens, i: number, low: number): string {
  if (i - 1 < low) return "";
  if (isNumber(tokens, i - 1) && tokens.gap[i] === SPACED) {
    return tokens.start[i]! - tokens.end[i - 1]! === 1 ? tokens.text[tokens.end[i - 1]!]! : "";
  }
  if (i - 2 < low || !isMark(tokens, i - 1)) return "";
  return tokens.key[i - 1]!;
}

/** Whether three digits are a group of thousands rather than decimals: after a space, a full stop, or two commas. */
function isGroup(tokens: Tokens, i: number, low: number, decimal: Decimal, scaled: boolean): boolean {
  const sign = separator(tokens, i, low);
  if (sign === "" || !(sign === "." || sign === ",")) return true;
  // "0.125" is a fraction whatever the language
  if (tokens.key[i - 2] === "0") return false;
  if (scaled) return separator(tokens, i - 2, low) === sign;
  if (sign !== decimal) return true;
  // "100,000,000": a number has one decimal sign at most; and "1.250" is thousands for those who write "1 250"
  return sign === "." || separator(tokens, i - 2, low) === sign;
}

/** "A4 200 000" and "12.30 200 000": a head that belongs to something before it is left there. */
function leaveForeignHead(tokens: Tokens, first: number, ends: number): number {
  if (first === ends || first === 0 || tokens.gap[first] !== GLUED) return first;
  const before = first - 1;
  const foreign =
    tokens.kind[before] === WORD ||
    (tokens.kind[before] === SYMBOL &&
      ".,:/§".includes(tokens.key[before]!) &&
      tokens.gap[before] === GLUED &&
      isNumber(tokens, before - 1));
  if (!foreign) return first;
  let next = first + 1;
  while (next < ends && !isNumber(tokens, next)) next++;
  return next;
}

function build(
  tokens: Tokens,
  first: number,
  ends: number,
  fraction: number,
  decimal: Decimal,
): Digits | null {
  let whole = "";
  for (let i = first; i <= ends; i++) if (isNumber(tokens, i)) whole += tokens.key[i];
  if (whole.length > 1 && whole.startsWith("0")) return null;
  const tail = fraction < 0 ? "" : tokens.key[fraction]!;
  if (whole.length + tail.length > MAX_DIGITS) return null;
  const comma = fraction >= 0 && tokens.key[fraction - 1] === ",";
  return {
    from: first,
    to: (fraction < 0 ? ends : fraction) + 1,
    mantissa: Number(whole + tail),
    decimals: tail.length,
    grouped: first !== ends,
    ambiguous: comma && decimal === "," && tail.length === 3 && first === ends && whole !== "0",
  };
}
