import type { DatePrecision, DateRelation } from "../../schemas/dates.js";

/** What the text states of a day: "2.6." has no year, "maaliskuussa 2026" no day, "vuonna 2020" neither month nor day. */
export interface Point {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/** A date expression as it stands in the text, before a missing year is filled in. */
export interface Found {
  /** Half-open range of the tokens of the surface form. */
  from: number;
  to: number;
  /** Where the clock time after it ends; what is claimed. */
  claimed: number;
  lower: Point;
  upper: Point;
  unit: DatePrecision;
  relation: DateRelation;
  /** "alussa", "lopussa", "puolivälissä": EDTF "~". */
  about: boolean;
  /** True where an edge of the month or year is named ("kesäkuun loppuun"), so that the bound is a day. */
  edge: boolean;
  /** EDTF season 21 (spring) to 24 (winter). */
  season: number | null;
  /** ISO week of `lower` and `upper`, whose points then carry the year alone. */
  weeks: readonly [number, number] | null;
  time: string | null;
  /** ISO weekday that the text names beside the day: it helps to choose a missing year. */
  weekday: number | null;
  /** "viime vuoden" -1, "tämän vuoden" 0, "ensi vuoden" 1: the year counted from the reference. */
  yearShift: number | null;
  /** "viime helmikuusta" -1, "ensi tammikuussa" 1: the direction in which the month lies. */
  direction: -1 | 0 | 1;
  rule: string;
  confidence: number;
}

type Required = Pick<Found, "from" | "to" | "lower" | "unit" | "rule" | "confidence">;

/** A date expression with everything else at its usual value. */
export function found(parts: Required & Partial<Found>): Found {
  const { from, to, lower, unit, rule, confidence } = parts;
  return {
    from,
    to,
    claimed: parts.claimed ?? to,
    lower,
    upper: parts.upper ?? lower,
    unit,
    relation: parts.relation ?? (parts.upper !== undefined || unit !== "day" ? "during" : "on"),
    about: parts.about ?? false,
    edge: parts.edge ?? false,
    season: parts.season ?? null,
    weeks: parts.weeks ?? null,
    time: parts.time ?? null,
    weekday: parts.weekday ?? null,
    yearShift: parts.yearShift ?? null,
    direction: parts.direction ?? 0,
    rule,
    confidence,
  };
}

export function point(year: number | null, month: number | null = null, day: number | null = null): Point {
  return { year, month, day };
}

/** Whether both ends say the same. */
export function samePoint(a: Point, b: Point): boolean {
  return a.year === b.year && a.month === b.month && a.day === b.day;
}

/** What a number at a token begins: dates, an impossible day, or nothing. */
export type Days =
  | { readonly found: readonly Found[] }
  | { readonly impossible: { from: number; to: number } }
  | null;

/** One date, and nothing else. */
export function one(parts: Parameters<typeof found>[0]): Days {
  return { found: [found(parts)] };
}
