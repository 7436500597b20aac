import type { Profile } from "./names.js";

/** Types of columns: those of Frictionless, sums of money, and days that may lack their year ("XXXX-06-02"). */
export type CellType = "string" | "integer" | "number" | "money" | "boolean" | "date" | "day";

export type CellValue = string | number | boolean | null | undefined;

/** First characters that make a spreadsheet run a cell: = + - @, tab, CR, LF and the full-width forms of the four. */
export const RUNS = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/** What a text may begin and go on with to be a number, sum, time, day in digits or share to a spreadsheet. */
const IN_DIGITS = /^[\s(€$£.,]*\d[\d\s.,:;/%€$£()eETZ+\u2212–-]*$/;
/** Periods in EDTF, which no spreadsheet reads: "2024-01-01/2024-12-31", "2023-01-01/..". */
const PERIOD = /^(?:\d{4}[-\d~?]*|\.\.)\//;
/** A day or month with a word: "3. toukokuuta 2024", "5 touko", "May 2024". */
const WITH_MONTH = /^(?:\d{1,2}\.?[ \u00a0-]?\p{L}+\.?(?:[ \u00a0-]\d{2,4})?|\p{L}+\.?[ \u00a0-]\d{2,4})$/u;
const TRUTH = /^(?:true|false|tosi|epätosi)$/i;

/** Whether a Finnish spreadsheet that opens the file by itself might read a text as something else: "091", "1,5", "2024-05". */
function mistakable(text: string): boolean {
  return (IN_DIGITS.test(text) && !PERIOD.test(text)) || WITH_MONTH.test(text) || TRUTH.test(text);
}

/** Whether a cell holds text, rather than a number, a truth value, a day or nothing. */
export function isText(value: CellValue, type: CellType): value is string {
  return typeof value === "string" && value !== "" && type !== "date" && !(type === "day" && DAY.test(value));
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * One cell as text: numbers with the profile's decimal sign and never in exponent form, booleans as true and false, texts as no
 * spreadsheet runs them. In excel-fi, which people open without being asked anything, also those that a spreadsheet would
 * change get an apostrophe: the code "091" would be 91 and the month "2024-05" a day. NUL, which breaks readers, is U+FFFD.
 */
export function cellText(value: CellValue, type: CellType, profile: Profile): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") {
    const digits = plainNumber(value);
    return profile === "excel-fi" ? digits.replace(".", ",") : digits;
  }
  if (typeof value === "boolean") return value ? "true" : "false";
  if (!isText(value, type)) return value;
  const text = value.replaceAll("\0", "\ufffd");
  return needsApostrophe(text.replace(/^'+/, ""), profile) ? "'" + text : text;
}

/**
 * Whether an apostrophe keeps a text a text: "+358503118075" → "'+358503118075". White space before it is trimmed by some
 * spreadsheets, and apostrophes that were there already count as none, so that taking one away gives back every text.
 * Source: OWASP, "CSV Injection".
 */
function needsApostrophe(text: string, profile: Profile): boolean {
  return RUNS.test(text) || RUNS.test(text.trimStart()) || (profile === "excel-fi" && mistakable(text));
}

function plainNumber(value: number): string {
  const text = String(value);
  return text.includes("e") ? BigInt(Math.round(value)).toString() : text;
}
