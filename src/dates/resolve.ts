import { dayOfNumber, mondayOf, monthLength } from "./calendar.js";
import { type Found, type Point, samePoint } from "./found.js";

export interface Interval {
  readonly edtf: string;
  readonly start: string | null;
  readonly end: string | null;
}

/**
 * EDTF and inclusive bounds of a date whose year is filled in or unknown.
 *
 * @example "1.1.2023 alkaen" → { edtf: "2023-01-01/..", start: "2023-01-01", end: null }
 *
 * EDTF has no weeks, quarters or half-years, and no seasons inside intervals: those stand as days. A "~" on an unknown year
 * is left out, since level 2 has no such date. Source: ISO 8601-2:2019, annex A; Library of Congress, EDTF specification.
 */
export function interval(date: Found): Interval {
  const [start, end] = bounds(date);
  if (date.relation === "from") return { edtf: `${openEnd(date, date.lower, start)}/..`, start, end: null };
  if (date.relation === "until") return { edtf: `../${openEnd(date, date.upper, end)}`, start: null, end };
  return { edtf: closed(date, start, end), start, end };
}

function bounds(date: Found): [string, string] {
  const { lower, upper } = date;
  if (date.weeks !== null) {
    return [isoOf(mondayOf(lower.year!, date.weeks[0])), isoOf(mondayOf(upper.year!, date.weeks[1]) + 6)];
  }
  const lastMonth = upper.month ?? 12;
  return [
    iso({ year: lower.year, month: lower.month ?? 1, day: lower.day ?? 1 }),
    iso({ year: upper.year, month: lastMonth, day: upper.day ?? monthLength(upper.year, lastMonth) }),
  ];
}

/** The stated end of an open interval, at the precision of the text. */
function openEnd(date: Found, at: Point, day: string): string {
  if (date.edge || date.season !== null || date.weeks !== null || date.unit === "quarter") return day;
  return stated(at) + approximate(date);
}

function closed(date: Found, start: string, end: string): string {
  if (date.season !== null && !date.about) return `${pad(date.upper.year)}-${date.season}`;
  if (date.weeks !== null || date.unit === "quarter" || date.season !== null) return `${start}/${end}`;
  const tilde = approximate(date);
  const first = stated(date.lower) + tilde;
  if (overNewYear(date)) return `${first}/..`;
  return samePoint(date.lower, date.upper) ? first : `${first}/${stated(date.upper)}${tilde}`;
}

/** "15.11.–15.1." without a year: EDTF has no interval that ends before it begins, so its end stands in `end` alone. */
function overNewYear({ lower, upper }: Found): boolean {
  if (upper.year !== null || lower.month === null || upper.month === null) return false;
  return (upper.month - lower.month) * 31 + (upper.day ?? 31) - (lower.day ?? 1) < 0;
}

function approximate(date: Found): string {
  return date.about && date.lower.year !== null ? "~" : "";
}

function stated(at: Point): string {
  if (at.month === null) return pad(at.year);
  return at.day === null ? `${pad(at.year)}-${two(at.month)}` : iso(at);
}

function iso(at: Point): string {
  return `${pad(at.year)}-${two(at.month!)}-${two(at.day!)}`;
}

function isoOf(number: number): string {
  return iso(dayOfNumber(number));
}

function pad(year: number | null): string {
  return year === null ? "XXXX" : String(year).padStart(4, "0");
}

function two(value: number): string {
  return value < 10 ? "0" + value : String(value);
}
