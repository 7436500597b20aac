import type { CellType, CellValue } from "../cells.js";
import { numberStyle, STYLE, textStyle } from "./styles.js";
import { fitCell, MOST_UNITS, xmlText } from "./text.js";

/** A cell's XML, how many characters wide it shows, and whether its text was too long. */
export interface Cell {
  readonly xml: string;
  readonly width: number;
  readonly cut: boolean;
}

const DAY_MS = 86_400_000;
/** Day 0 of the 1900 date system as it counts from March 1900 on, after the 29 February that never was. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const FIRST_SAFE_DAY = "1900-03-01";
const WIDTH_OF_DAY = 10;

/**
 * One cell: numbers, booleans and whole days as themselves, everything else as text that is never run. A day without its year
 * ("XXXX-06-02") and a month stay texts. Empty for null. `place` is its address, "C7".
 */
export function cellOf(value: CellValue, type: CellType, place: string): Cell | null {
  if (value === null || value === undefined || value === "") return null;
  if (typeof value === "number") {
    const style = numberStyle(type);
    return { xml: filled(place, style, String(value)), width: widthOf(value, style), cut: false };
  }
  if (typeof value === "boolean")
    return {
      xml: `<c r="${place}"${styled(STYLE.truth)} t="b"><v>${value ? 1 : 0}</v></c>`,
      width: 5,
      cut: false,
    };
  const day = type === "date" || type === "day" ? serialDay(value) : null;
  if (day !== null) return { xml: filled(place, STYLE.day, String(day)), width: WIDTH_OF_DAY, cut: false };
  const cut = value.length > MOST_UNITS;
  return {
    xml: textCell(place, fitCell(value), cut ? STYLE.cut : textStyle(value)),
    width: value.length,
    cut,
  };
}

/** A text in a cell of its own, never a formula and never a number. */
export function textCell(place: string, text: string, style: number): string {
  return `<c r="${place}"${styled(style)} t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;
}

function filled(place: string, style: number, digits: string): string {
  return `<c r="${place}"${styled(style)}><v>${digits}</v></c>`;
}

function styled(style: number): string {
  return style === STYLE.plain ? "" : ` s="${style}"`;
}

/** Width of a number as its format shows it: grouped, with two decimals, for sums. */
function widthOf(value: number, style: number): number {
  const digits = String(value).length;
  return style === STYLE.money ? digits + Math.floor(digits / 3) + 3 : digits;
}

/** A whole day as the number that spreadsheets count it by: "2024-05-31" → 45443; null for anything else. */
export function serialDay(text: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text < FIRST_SAFE_DAY) return null;
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(time) ? null : (time - DAY_ZERO) / DAY_MS;
}

/** Letters of a column from its number: 0 → "A", 27 → "AB". */
export function columnLetters(index: number): string {
  const rest = index >= 26 ? columnLetters(Math.floor(index / 26) - 1) : "";
  return rest + String.fromCharCode(65 + (index % 26));
}
