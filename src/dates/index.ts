import type { DateMention, Published } from "../../schemas/dates.js";
import type { Warning } from "../../schemas/warning.js";
import { CALENDAR, MONTH, type WordList } from "../finnish/word-classes.js";
import type { Reading } from "../reading.js";
import { findAll } from "./find.js";
import { type Found, samePoint } from "./found.js";
import { CALENDAR_WORDS } from "./lexicon.js";
import { MONTHS } from "./lexicon-names.js";
import { type Beside, fillYear, type Reference } from "./missing-years.js";
import { findPublished, isStamp, referenceOf } from "./published.js";
import { interval } from "./resolve.js";
import { Roles } from "./roles.js";

export const words: readonly WordList[] = [
  { bit: MONTH, words: [...MONTHS.keys()] },
  { bit: CALENDAR, words: new Set(CALENDAR_WORDS) },
];

export interface DateContext {
  /** ISO day given from outside the text ("--reference-date"), for years that are not written. */
  readonly referenceDate: string | null;
  /** ISO day or date-time of publication given from outside. */
  readonly published: string | null;
}

export interface Dates {
  readonly published: Published | null;
  readonly dates: readonly DateMention[];
  readonly warnings: readonly Warning[];
}

/**
 * Finds the publication date and all dates, and claims their spans.
 *
 * @example "Haku päättyy 31.5. mennessä." with published "2024-04-02" → edtf "../2024-05-31", role "application_close"
 *
 * Update stamps ("Päivitetty 3.5.2022") are claimed and give nothing; days that do not exist give a warning.
 */
export function findDates(r: Reading, context: DateContext): Dates {
  const { dates: all, impossible } = findAll(r);
  const written = all.filter((date) => date.unit !== "day" || !isStamp(r, date.from));
  if (r.explains) noteStamps(r, all, written);
  const { published, date: dateline } = findPublished(r, written, context.published);
  const reference = referenceOf(published?.date ?? null) ?? referenceOf(context.referenceDate);
  const warnings: Warning[] = [];
  const dates: DateMention[] = [];
  const roles = new Roles(r);
  for (const date of all) r.claim(spanOf(r, date.from, date.claimed));
  written.forEach((date, index) => {
    const role = index === dateline || isSecondDateline(r, date, published) ? "published" : roles.of(date);
    const filled = complete(r, date, written, index, reference);
    // "vuoden loppuun mennessä" is deictic where nothing says which year it is
    if (filled.unit === "year" && filled.upper.year === null) return;
    if (filled.upper.year === null) warnings.push(withoutYear(r, filled));
    if (filled.weeks !== null && filled.upper.year === null) return;
    dates.push(mentionOf(r, filled, role));
  });
  for (const { from, to } of impossible) {
    r.reject("dates", from, to, "no_such_day");
    const span = spanOf(r, from, to);
    r.claim(span);
    const text = r.text.slice(span.start, span.end);
    warnings.push({ code: "DATE_IMPOSSIBLE", message: `"${text}" is no day of the calendar`, span });
  }
  return { published, dates, warnings };
}

/** The same day over the second half of a release in two languages. */
function isSecondDateline(r: Reading, date: Found, published: Published | null): boolean {
  if (published === null || date.unit !== "day" || r.blockOf(date.from).kind !== "dateline") return false;
  return (
    date.upper.year !== null && samePoint(date.lower, date.upper) && interval(date).edtf === published.date
  );
}

function noteStamps(r: Reading, all: readonly Found[], written: readonly Found[]): void {
  const kept = new Set(written);
  for (const date of all) if (!kept.has(date)) r.reject("dates", date.from, date.to, "update_stamp");
}

function spanOf(r: Reading, from: number, to: number): { start: number; end: number } {
  return { start: r.tokens.start[from]!, end: r.tokens.end[to - 1]! };
}

function mentionOf(r: Reading, date: Found, role: DateMention["role"]): DateMention {
  const { edtf, start, end } = interval(date);
  const span = spanOf(r, date.from, date.to);
  // spelled out: spreading costs as much as finding the date did
  return {
    edtf,
    start,
    end,
    precision: date.unit,
    relation: date.relation,
    time: date.time,
    role,
    text: r.text.slice(span.start, span.end),
    span,
    rule: date.rule,
    confidence: date.confidence,
  };
}

function withoutYear(r: Reading, date: Found): Warning {
  const span = spanOf(r, date.from, date.to);
  const text = r.text.slice(span.start, span.end);
  const message = `"${text}" has no year, and neither a publication date nor --reference-date tells it`;
  return { code: "DATE_WITHOUT_YEAR", message, span };
}

/** The date with its year, as far as something tells it. */
function complete(
  r: Reading,
  date: Found,
  all: readonly Found[],
  index: number,
  reference: Reference | null,
): Found {
  if (date.upper.year !== null) return date;
  return fillYear(r, date, besideOf(r, all, index, reference !== null), reference);
}

/**
 * The day or month with a year that lends it to one without in the same sentence: the one before it, or a day after it. A
 * bare year tells nothing ("hyväksyi 12.11. vuoden 2013 talousarvion"), nor does a later month or a month's later day
 * ("käynnistyvät elokuussa, ja niiden on oltava valmiit 31.12.2010") where the publication date is known.
 */
function besideOf(r: Reading, all: readonly Found[], index: number, known: boolean): Beside | null {
  const sentence = r.sentence[all[index]!.from];
  for (let step = 1; step <= 4; step++) {
    for (const other of [all[index - step], all[index + step]]) {
      if (other === undefined || r.sentence[other.from] !== sentence) continue;
      const { year, month, day } = other.lower;
      if (year === null || month === null || other.unit === "quarter" || other.unit === "season") continue;
      const later = other === all[index + step];
      if (known && later && (all[index]!.unit !== "day" || other.unit !== "day")) continue;
      return { year, month, day: day ?? 1, before: !later };
    }
  }
  return null;
}
