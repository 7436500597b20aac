import { GLUED, NUMBER, SPACED } from "../finnish/tokens.js";
import type { Reading } from "../reading.js";
import { quantityBefore } from "./quantity.js";
import { cents, looksLikeYear, type Quantity } from "./resolve.js";
import { decimalOf } from "./window.js";

/** "between 4 and 5 million euros", "mellan 4 och 5 miljoner euro": words that make a range. */
export const BETWEEN: ReadonlyMap<string, string> = new Map([
  ["between", "and"],
  ["mellan", "och"],
]);

/** "4 to 5 million euros". */
export const RANGE_WORDS: ReadonlySet<string> = new Set(["to"]);

export function isDash(key: string | undefined): boolean {
  return key === "–" || key === "-" || key === "−" || key === "—" || key === "‑" || key === "‐";
}

export function isMinus(key: string | undefined): boolean {
  return key === "-" || key === "−" || key === "–";
}

/**
 * The lower bound of a range whose upper one is `upper`: "2–3 miljoonaa" shares the power, "500 000–1 miljoonaa" has its own.
 * Refused: a year before a dash ("2020 – 300 000 euroa"), a serial number ("3 – 500 000 euroa"), a bound above the upper one.
 */
export function rangeStart(
  reading: Reading,
  upper: Quantity,
  low: number,
  exponent: number,
  max: number,
): { from: number; cents: number } | null {
  const { tokens } = reading;
  const dash = upper.from - 1;
  if (dash - 1 < low || tokens.gap[upper.from]! > SPACED || tokens.gap[dash]! > SPACED) return null;
  const joiner = tokens.key[dash]!;
  const joined = joiner === "and" || joiner === "och";
  if (!isDash(joiner) && !RANGE_WORDS.has(joiner) && !joined) return null;
  const lower = quantityBefore(tokens, dash, low, decimalOf(reading, dash));
  if (lower === null || tokens.key[dash - 1] === ".") {
    if (lower === null || lower.power === 0) return null;
  }
  let from = lower.from;
  if (joined) {
    if (from - 1 < low || BETWEEN.get(tokens.key[from - 1]!) !== joiner) return null;
    from--;
  }
  if (sharesThousands(reading, lower, dash, upper)) {
    const thousands = cents(lower, exponent + 3);
    return thousands === null ? null : { from, cents: thousands };
  }
  const shares = lower.power === 0 && !lower.grouped;
  let value = cents(lower, exponent + (shares ? upper.power : 0));
  if (value !== null && value > max && shares) value = cents(lower, exponent);
  if (value === null || value >= max) return null;
  if (looksLikeYear(lower) && upper.grouped && max > value * 3) return null;
  if (lower.plain && max > value * 1000) return null;
  return { from, cents: value };
}

/** A range of thousands is rarely wider than this many times its lower end. */
const WIDEST = 20;

/** "5–10 000 euroa", "150–200 000 €": with the dash glued to both, the thousands are those of both ends. */
function sharesThousands(reading: Reading, lower: Quantity, dash: number, upper: Quantity): boolean {
  const { gap } = reading.tokens;
  if (gap[dash] !== GLUED || gap[upper.from] !== GLUED || !lower.plain || !upper.grouped || upper.power > 0)
    return false;
  const low = lower.mantissa * 1000;
  return (
    upper.exponent === 0 &&
    upper.mantissa % 1000 === 0 &&
    low < upper.mantissa &&
    low * WIDEST > upper.mantissa
  );
}

/**
 * A minus before the number: glued ("-0,4 M€", "(−17 euroa)"), or apart where the words speak of a result ("alijäämää kertyi
 * - 3,2 miljoonaa euroa"). A bullet at the start of a line and the dash of an aside are none.
 */
export function minusBefore(reading: Reading, first: number, low: number): number | null {
  const { tokens } = reading;
  const at = first - 1;
  if (at < low || !isMinus(tokens.key[at]) || tokens.gap[at]! > SPACED || tokens.kind[at - 1] === NUMBER)
    return null;
  if (tokens.gap[first] === GLUED) return tokens.gap[at] === SPACED || tokens.key[at - 1] === "(" ? at : null;
  for (let i = at - 1; i >= Math.max(0, at - 40) && reading.sentence[i] === reading.sentence[at]; i--) {
    if (RESULT_WORD.test(tokens.key[i]!)) return at;
  }
  return null;
}

const RESULT_WORD = /(?:alijäämä|tulos|tappio|liiketulo|muutos|underskott|resultat)/;
