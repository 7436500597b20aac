import type { Reading } from "../reading.js";
import { dayExists, dayNumber, mondayOf, monthLength, weekdayOf, weeksIn } from "./calendar.js";
import { type Found, point } from "./found.js";
import { tenseNear } from "./tense.js";
import { withYear } from "./years.js";

/** A day from which a missing year is read. */
export interface Reference {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The full date of the same sentence that a missing year is read from. */
export interface Beside extends Reference {
  /** Whether it stands before the date without a year. */
  readonly before: boolean;
}

/** A day on the wrong side of the reference is taken only if it is this many times nearer. */
const WRONG_SIDE = 6;
/** "ensi tammikuussa" never lies behind. */
const NEVER = 1000;
/** A year in which the named weekday does not fit must be this many days nearer; writers err in weekdays too. */
const WRONG_WEEKDAY = 250;
/** How much the publication date still says where the sentence has a full date of its own. */
const SECOND_VOICE = 0.3;

/**
 * The date with its year, from the full date of its sentence, else from the reference: the nearest reading in the direction
 * that the words point to.
 *
 * @example "31.5. mennessä" in a release of 2.4.2024 is 2024; "tammikuussa" in one of 12.12.2023 is 2024
 *
 * Without either the year stays unknown.
 */
export function fillYear(r: Reading, date: Found, beside: Beside | null, reference: Reference | null): Found {
  if (date.yearShift !== null)
    return reference === null ? date : withYear(date, reference.year + date.yearShift);
  const from = beside ?? reference;
  if (from === null) return date;
  const until = date.relation === "until" ? 1 : 0;
  // "haku on 2.–20.3.2026, ja tuki on käytettävä |syyskuun loppuun mennessä|": an end comes after what it is the end of
  const tense =
    beside === null ? date.direction * NEVER || tenseNear(r, date) || until : beside.before ? until : 0;
  let best = date;
  let least = Number.POSITIVE_INFINITY;
  for (let year = from.year - 1; year <= from.year + 1; year++) {
    const candidate = inYear(date, year);
    if (candidate === null) continue;
    const cost = costOf(candidate, from, tense, beside === null ? null : reference, date);
    if (cost < least) {
      least = cost;
      best = candidate;
    }
  }
  return best === date ? date : { ...best, confidence: date.confidence };
}

function inYear(date: Found, year: number): Found | null {
  if (date.weeks !== null)
    return date.weeks[1] > weeksIn(year) ? null : { ...date, lower: point(year), upper: point(year) };
  const filled = withYear(date, year);
  const { lower, upper } = filled;
  if (lower.day !== null && !dayExists(lower.year, lower.month!, lower.day)) return null;
  return upper.day !== null && !dayExists(upper.year, upper.month!, upper.day) ? null : filled;
}

function costOf(
  candidate: Found,
  from: Reference,
  tense: number,
  second: Reference | null,
  date: Found,
): number {
  const [first, last] = bounds(candidate);
  let cost = distance(first, last, from, tense, date);
  if (second !== null) cost += SECOND_VOICE * Math.min(400, Math.abs(distance(first, last, second, 0, date)));
  if (date.weekday !== null && candidate.lower.day !== null) {
    const { year, month, day } = candidate.lower;
    if (weekdayOf(year!, month!, day) !== date.weekday) cost += WRONG_WEEKDAY;
  }
  return cost;
}

/** Days between the interval and the reference; on the side that the words do not point to they weigh more. */
function distance(first: number, last: number, from: Reference, tense: number, date: Found): number {
  const day = dayNumber(from.year, from.month, from.day);
  const start = date.relation === "until" ? last : first;
  const end = date.relation === "from" ? first : last;
  if (start > day) return (start - day) * (tense < 0 ? Math.max(WRONG_SIDE, -tense) : 1);
  if (end < day) return (day - end) * (tense > 0 ? Math.max(WRONG_SIDE, tense) : 1);
  return 0;
}

function bounds(date: Found): [number, number] {
  const { lower, upper } = date;
  if (date.weeks !== null)
    return [mondayOf(lower.year!, date.weeks[0]), mondayOf(upper.year!, date.weeks[1]) + 6];
  return [
    dayNumber(lower.year!, lower.month ?? 1, lower.day ?? 1),
    dayNumber(upper.year!, upper.month ?? 12, upper.day ?? monthLength(upper.year, upper.month ?? 12)),
  ];
}
