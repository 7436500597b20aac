import type { Profile } from "./names.js";

/** Types of columns: those of Frictionless, sums of money, and days that may lack their year ("XXXX-06-02"). */
export type CellType = "string" | "integer" | "number" | "money" | "boolean" | "date" | "day";

export type CellValue = string | number | boolean | null | undefined;

/** First characters that make a spreadsheet run a cell: = + - @, tab, CR, LF and the full-width forms of the four. */
export const RUNS = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/**
 * A text cell that no spreadsheet runs as a formula: an apostrophe goes before a dangerous first character, also after white space
 * that spreadsheets trim. "+358503118075" → "'+358503118075", which keeps the number whole when it is read as text.
 * Source: OWASP, "CSV Injection".
 */
export function neutralise(text: string): string {
  return RUNS.test(text) || RUNS.test(text.trimStart()) ? "'" + text : text;
}

/** One cell as text: numbers with the profile's decimal sign and never in exponent form, booleans as true and false. */
export function cellText(value: CellValue, type: CellType, profile: Profile): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") {
    const digits = plainNumber(value);
    return profile === "excel-fi" ? digits.replace(".", ",") : digits;
  }
  if (typeof value === "boolean") return value ? "true" : "false";
  return type === "date" ? value : neutralise(value);
}

function plainNumber(value: number): string {
  const text = String(value);
  return text.includes("e") ? BigInt(Math.round(value)).toString() : text;
}
