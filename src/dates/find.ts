import { LINE, NUMBER, WORD } from "../finnish/tokens.js";
import { CALENDAR, MONTH } from "../finnish/word-classes.js";
import type { Reading } from "../reading.js";
import { daysAt } from "./days.js";
import { withEdges } from "./edges.js";
import { type Days, type Found, samePoint } from "./found.js";
import { leftoverAtMonth, leftoverAtNumber } from "./leftovers.js";
import { CLOCK_WORDS } from "./lexicon-edges.js";
import { MONTHS, WEEKDAYS } from "./lexicon-names.js";
import { monthsAt } from "./months.js";
import {
  afterDash,
  clockAfter,
  goesOn,
  hours,
  isCapital,
  isGlued,
  isSymbol,
  wordAt,
  yearAt,
} from "./parts.js";
import { countedPeriod, figuredMonths, figuredSpan, seasonAt, shortPeriod, weekAt } from "./periods.js";
import { bareYear, shiftedAt, withYear, yearWordAt } from "./years.js";

export interface Walk {
  readonly dates: Found[];
  /** Token ranges of days that do not exist ("31.11.2013"). */
  readonly impossible: { readonly from: number; readonly to: number }[];
}

/**
 * All date expressions in text order. Each token is asked once what it begins; what a date has taken is not asked again, so
 * the walk is linear in the text's length.
 */
export function findAll(r: Reading): Walk {
  const dates: Found[] = [];
  const impossible: { from: number; to: number }[] = [];
  const { kind } = r.tokens;
  let free = 0;
  for (let i = 0; i < r.length; i++) {
    if (
      kind[i] === NUMBER
        ? r.tokens.key[i]!.length > 4
        : kind[i] !== WORD || (r.classes[i]! & (MONTH | CALENDAR)) === 0
    )
      continue;
    if (r.isClaimed(i)) {
      if (r.explains) noteClaimed(r, i);
      continue;
    }
    const clock = skipClock(r, i);
    if (clock > i) {
      free = clock;
      i = clock - 1;
      continue;
    }
    const read = kind[i] === NUMBER ? numberAt(r, i, dates) : wordDate(r, i, free);
    if (read === null) continue;
    if ("impossible" in read) {
      impossible.push(read.impossible);
      free = read.impossible.to;
    } else {
      for (const date of read.found) {
        if (date.from < free || isTaken(r, date)) continue;
        const whole = throughClock(r, withClock(r, withEdges(r, withWeekday(r, date), free)));
        dates.push(whole);
        free = Math.max(whole.to, whole.claimed);
      }
    }
    if (free > i + 1) i = free - 1;
  }
  return { dates: withoutSections(r, joinBetween(r, dates)), impossible };
}

/** "1.3. ja 5.4. välisenä aikana", "vuosien 2019 ja 2022 välillä": two dates that bound one interval. */
function joinBetween(r: Reading, dates: Found[]): Found[] {
  return dates.reduce<Found[]>((all, date) => {
    const last = all.at(-1);
    const joins =
      last !== undefined &&
      last.unit === date.unit &&
      date.from === last.to + 1 &&
      isBetween(r, last, date) &&
      samePoint(last.lower, last.upper) &&
      samePoint(date.lower, date.upper);
    if (joins) all.push(between(all.pop()!, date));
    else all.push(date);
    return all;
  }, []);
}

/** "1.3. ja 5.4. |välillä", "|mellan den 1 och 15 juni", "|between 1 and 15 June". */
function isBetween(r: Reading, first: Found, last: Found): boolean {
  const joiner = wordAt(r, first.to);
  if (joiner === "ja") return wordAt(r, last.to).startsWith("väli");
  const before = wordAt(r, first.from - 1);
  const opener = before === "den" || before === "the" ? wordAt(r, first.from - 2) : before;
  return (joiner === "och" && opener === "mellan") || (joiner === "and" && opener === "between");
}

function between(first: Found, last: Found): Found {
  const { year } = last.upper;
  const shared =
    first.lower.year === null && year !== null ? withYear({ ...first, upper: last.upper }, year) : first;
  const { to, claimed, upper } = last;
  return {
    ...shared,
    to,
    claimed,
    upper,
    relation: "during",
    rule: "dates.between",
    confidence: last.confidence,
  };
}

/** "1.1. Myyntipaikka … 1.2. Myyntipiste …": numbers of sections that count up at the beginnings of sentences. */
function withoutSections(r: Reading, dates: readonly Found[]): Found[] {
  const heads = dates.filter((date) => headsSentence(r, date));
  const sections = new Set<Found>();
  heads.forEach((date, k) => {
    const next = heads[k + 1];
    if (next === undefined) return;
    const { day, month } = date.lower;
    const counts =
      next.lower.day === day
        ? next.lower.month === month! + 1
        : next.lower.day === day! + 1 && next.lower.month === 1;
    if (counts) sections.add(date).add(next);
  });
  for (const { from, to } of sections) r.reject("dates", from, to, "section");
  return sections.size === 0 ? [...dates] : dates.filter((date) => !sections.has(date));
}

function headsSentence(r: Reading, date: Found): boolean {
  if (date.rule !== "dates.day.short" || date.relation !== "on") return false;
  if (date.from > 0 && r.tokens.gap[date.from]! < LINE && !/^[.!?:]$/.test(r.tokens.key[date.from - 1]!))
    return false;
  return date.to < r.length && r.tokens.kind[date.to] === WORD && isCapital(r, date.to);
}

function isTaken(r: Reading, date: Found): boolean {
  for (let i = date.from; i < date.to; i++) if (r.isClaimed(i)) return true;
  return false;
}

/** "klo 9.30–15" is no day: the token after the time, or `i`. "klo 9.00 – 15.3.2026" leaves the day. */
function skipClock(r: Reading, i: number): number {
  const word = wordAt(r, i);
  if (word === "" || word === "at" || !CLOCK_WORDS.has(word)) return i;
  return hours(r, isSymbol(r, i + 1, ".") ? i + 2 : i + 1, true)?.to ?? i;
}

/** A number begins a day or is a year by itself. */
function numberAt(r: Reading, i: number, dates: readonly Found[]): Days {
  if (opensBadly(r, i)) {
    if (r.explains) noteIfDate(r, i, "glued");
    return null;
  }
  const days = daysAt(r, i) ?? asDays(figuredMonths(r, i) ?? figuredSpan(r, i));
  if (days !== null) return days;
  if (yearAt(r, i) < 0) return asDays(leftoverAtNumber(r, i));
  const last = dates.at(-1);
  const near =
    last !== undefined && last.unit === "year" && i - last.to <= 3 && r.block[last.from] === r.block[i];
  const year = bareYear(r, i, near);
  return asDays(year);
}

/** Digits of a case number, a phone number … that would be a date if they stood alone. */
function noteClaimed(r: Reading, i: number): void {
  if (r.tokens.kind[i] === NUMBER) noteIfDate(r, i, "claimed");
}

function noteIfDate(r: Reading, i: number, reason: "claimed" | "glued"): void {
  const days = daysAt(r, i);
  const found = days !== null && "found" in days ? days.found[0] : null;
  if (found || yearAt(r, i) > 0) r.reject("dates", i, found?.to ?? i + 1, reason);
}

/** A number glued to what stands before it is a part of something longer: "A4", "3.12.", "12/31.1.", "2,5". */
function opensBadly(r: Reading, i: number): boolean {
  if (!isGlued(r, i) || i === 0) return false;
  const before = r.tokens.key[i - 1]!;
  if (r.tokens.kind[i - 1] === WORD) return !MONTHS.has(before);
  // "Julkaistu:12.3.2024"
  if (before === ":" && r.tokens.kind[i - 2] === WORD && r.tokens.key[i - 2]!.length > 3) return false;
  return ".,/:§#&=@_+%€-‑–—−".includes(before) && i > 1 && isGlued(r, i - 1);
}

function wordDate(r: Reading, i: number, free: number): Days {
  if (
    isGlued(r, i) &&
    i > 0 &&
    r.tokens.kind[i - 1] !== NUMBER &&
    r.tokens.key[i - 1] === "-" &&
    isGlued(r, i - 1)
  )
    return null;
  if ((r.classes[i]! & MONTH) !== 0) {
    const months = asDays(leftoverAtMonth(r, i)) ?? monthsAt(r, i);
    if (months !== null || (r.classes[i]! & CALENDAR) === 0) return months;
  }
  const date =
    yearWordAt(r, i) ??
    seasonAt(r, i) ??
    weekAt(r, i) ??
    shortPeriod(r, i) ??
    countedPeriod(r, i, free) ??
    shiftedAt(r, i);
  return asDays(date);
}

function asDays(date: Found | null): Days {
  return date === null ? null : { found: [date] };
}

/** The weekday before a day ("torstaina 9.6.", "ke 1.2."): no part of its surface form, but a help with a missing year. */
function withWeekday(r: Reading, date: Found): Found {
  if (date.unit !== "day") return date;
  let at = date.from - 1;
  if (isSymbol(r, at, ".") || isSymbol(r, at, ",") || wordAt(r, at) === "den") at--;
  const weekday = WEEKDAYS.get(wordAt(r, at));
  return weekday === undefined ? date : { ...date, weekday };
}

/** "3.6. klo 6 – 16.8. klo 18": a range whose ends have times of their own; the first one is kept. */
function throughClock(r: Reading, first: Found): Found {
  if (first.time === null || first.relation !== "on" || first.rule === "dates.day.stamp") return first;
  const at = afterDash(r, first.claimed);
  const days = at < 0 || r.tokens.kind[at] !== NUMBER ? null : daysAt(r, at);
  if (days === null || !("found" in days) || days.found.length !== 1) return first;
  const last = withClock(r, days.found[0]!);
  if (last.unit !== "day" || !samePoint(last.lower, last.upper)) return first;
  const { year } = last.upper;
  const range = { ...first, upper: last.upper };
  const whole = first.lower.year === null && year !== null ? withYear(range, year) : range;
  const { to, claimed } = last;
  return { ...whole, to, claimed, relation: "during", rule: "dates.range", confidence: last.confidence };
}

const UNTIL = new Set(["mennessä", "asti", "saakka"]);

function withClock(r: Reading, date: Found): Found {
  if (date.unit !== "day" || date.time !== null) return date;
  const clock = clockAfter(r, date.to, date.upper.year !== null);
  if (clock === null) return date;
  const timed = { ...date, time: clock.time, claimed: clock.to };
  // "4.9. klo 12 |mennessä" is a bound, "14.9. klo 12 |alkaen" the hour at which something begins
  const at = pastEnding(r, clock.to);
  const bounded = date.relation === "on" && UNTIL.has(wordAt(r, at)) && goesOn(r, at);
  return bounded ? { ...timed, relation: "until", to: at + 1, claimed: at + 1 } : timed;
}

/** "klo 15|:een mennessä": a case ending after a colon, or `i`. */
function pastEnding(r: Reading, i: number): number {
  const ends = isSymbol(r, i, ":") && isGlued(r, i) && isGlued(r, i + 1);
  return ends && /^(?:een|ään|hen|teen|ta|tä|ltä|lta|stä|sta)$/.test(wordAt(r, i + 1)) ? i + 2 : i;
}
