import type { Identifier } from "../../schemas/identifiers.js";
import { GLUED, NUMBER, SPACED, SYMBOL, WORD } from "../finnish/tokens.js";
import type { Reading } from "../reading.js";
import { mention } from "../span.js";
import { isBusinessId, isIban, isIsbn } from "./checks.js";
import { IBAN_LENGTHS } from "./lexicon.js";

/**
 * The business id whose first seven digits are token `i`, or null: "0201256-6", also with an en dash.
 * "3118075-9" is refused: its check digit is another.
 */
export function businessIdAt(reading: Reading, i: number): Identifier | null {
  const { key, kind, gap, start, end } = reading.tokens;
  if (key[i]!.length !== 7 || !isDash(key[i + 1]) || kind[i + 2] !== NUMBER) return null;
  if (gap[i + 1] !== GLUED || gap[i + 2] !== GLUED || key[i + 2]!.length !== 1) return null;
  if (!isBusinessId(key[i]! + key[i + 2]!)) return null;
  return {
    kind: "business_id",
    value: `${key[i]}-${key[i + 2]}`,
    ...mention(reading.text, start[i]!, end[i + 2]!, "identifiers.business-id", 0.99),
  };
}

/** The business id inside a VAT number, "FI02012566": the word is token `i`, its digits are the next. */
export function vatNumberAt(reading: Reading, i: number): Identifier | null {
  const { key, kind, gap, start, end } = reading.tokens;
  if (key[i] !== "fi" || kind[i + 1] !== NUMBER || gap[i + 1] !== GLUED) return null;
  const digits = key[i + 1]!;
  if (!isBusinessId(digits)) return null;
  return {
    kind: "business_id",
    value: `${digits.slice(0, 7)}-${digits[7]}`,
    ...mention(reading.text, start[i]!, end[i + 1]!, "identifiers.vat-number", 0.97),
  };
}

/**
 * The account number that begins at token `i`, or null: "FI21 1234 5600 0007 85" gives "FI2112345600000785".
 * Characters are gathered up to the length that the country has, over single spaces; the rest by 97 must be 1.
 */
export function ibanAt(reading: Reading, i: number): Identifier | null {
  const { text, tokens } = reading;
  const start = tokens.start[i]!;
  const length = IBAN_LENGTHS[text.slice(start, start + 2)];
  if (length === undefined || tokens.kind[i + 1] !== NUMBER || tokens.gap[i + 1] !== GLUED) return null;
  let value = "";
  let at = start;
  for (; value.length < length && at < text.length; at++) {
    const char = text[at]!;
    if (/[0-9A-Z]/.test(char)) value += char;
    else if (!/[ \u00a0\u2009\u202f]/.test(char) || !/[0-9A-Z]/.test(text[at + 1] ?? "")) return null;
  }
  if (value.length !== length || /[0-9\p{L}]/u.test(text[at] ?? "") || !isIban(value)) return null;
  return { kind: "iban", value, ...mention(text, start, at, "identifiers.iban", 0.99) };
}

/** Farthest that digits may stand from the word "ISBN": "ISBN (pdf): 978-…". */
const ISBN_REACH = 6;

/**
 * The book number after the word "ISBN" at token `i`, or the bare thirteen digits "978-952-…" that begin at `i`.
 * Hyphens go: "978-951-0-11369-1" gives "9789510113691".
 */
export function isbnAt(reading: Reading, i: number): Identifier | null {
  const { key, kind } = reading.tokens;
  if (kind[i] === NUMBER) return key[i]!.startsWith("97") ? isbnFrom(reading, i, 13) : null;
  for (let k = i + 1; k < Math.min(i + ISBN_REACH, reading.length); k++) {
    // "ISBN-13: 978…": the 13 is no part of it
    if (kind[k] === NUMBER && key[k] !== "13" && key[k] !== "10") return isbnFrom(reading, k, 10);
  }
  return null;
}

function isbnFrom(reading: Reading, first: number, least: number): Identifier | null {
  const { key, kind, gap, start, end } = reading.tokens;
  let value = "";
  for (let k = first; k < Math.min(first + 10, reading.length); k++) {
    if (k > first && gap[k]! > SPACED) return null;
    if (kind[k] === NUMBER) value += key[k];
    else if (kind[k] === WORD && key[k] === "x") value += "X";
    else if (!isDash(key[k])) return null;
    if (value.length > 13) return null;
    if (value.length >= least && isIsbn(value)) {
      return {
        kind: "isbn",
        value,
        ...mention(reading.text, start[first]!, end[k]!, "identifiers.isbn", 0.98),
      };
    }
  }
  return null;
}

/** Hyphens and dashes that stand between the parts of a number. */
export function isDash(key: string | undefined): boolean {
  return key === "-" || key === "–" || key === "‑" || key === "−";
}

/** Whether token `i` is the symbol `key`, glued to the one before it. */
export function isGlued(reading: Reading, i: number, key: string): boolean {
  const { tokens } = reading;
  return i < reading.length && tokens.kind[i] === SYMBOL && tokens.gap[i] === GLUED && tokens.key[i] === key;
}
