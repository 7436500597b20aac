import type { ParsedResult, Parser, Refiner } from "chrono-node";
import * as fi from "chrono-node/fi";
import { dayExists } from "./calendar.js";
import { type Point, point } from "./found.js";
import { MONTHS } from "./lexicon-names.js";

/**
 * chrono-node, with the parsers it lacks. It reads what our own grammar of tokens leaves: "13. syyskuu 2010", "syyskuu 13,
 * 2010", "28/4/2022", "May 3rd, 2024", "September 10–12, 2024", "3rd of May 2024".
 *
 * Only windows of a few words beside a month's name or a slash are given to it, never a text: a window costs it some 20 µs,
 * as much as our whole pass over a kilobyte, and its boundaries are those of ASCII. Its components are read, never its
 * `Date`, so neither the clock nor the time zone has a say. The Finnish locale alone is imported: the package's root loads
 * sixteen.
 */
export interface WindowDate {
  /** Where in the window the date stands. */
  readonly index: number;
  readonly length: number;
  readonly lower: Point;
  readonly upper: Point | null;
}

const NAMES = [...MONTHS]
  .filter(([, { case: name }]) => name === "nominative" || name === "abbreviation")
  .map(([word]) => word)
  .sort((a, b) => b.length - a.length)
  .join("|");
const EDGE = "(?<![\\p{L}\\p{N}])";
const END = "(?![\\p{L}\\p{N}])";
const DASH = "\\s*[-–]\\s*";
const DAY = "(\\d{1,2})(?:st|nd|rd|th)?";

interface Groups {
  readonly month: number;
  readonly day: number;
  readonly last: number;
  readonly year: number;
}

/** "May 3rd, 2024", "September 10–12, 2024", "syyskuu 13, 2010". */
const MONTH_FIRST = parser(`${EDGE}(${NAMES})\\.?\\s+${DAY}(?:${DASH}${DAY})?(?:,?\\s+(\\d{4}))?${END}`, {
  month: 1,
  day: 2,
  last: 3,
  year: 4,
});

/** "3rd of May 2024", "10th–12th September". */
const ORDINAL_DAY = parser(
  `${EDGE}(\\d{1,2})(?:st|nd|rd|th)(?:${DASH}${DAY})?\\s+(?:of\\s+)?(${NAMES})(?:,?\\s+(\\d{4}))?${END}`,
  { day: 1, last: 2, month: 3, year: 4 },
);

function parser(source: string, at: Groups): Parser {
  const pattern = new RegExp(source, "iu");
  return {
    pattern: () => pattern,
    extract: (context, match) => {
      const month = MONTHS.get(match[at.month]!.toLowerCase())!.month;
      const year = match[at.year] === undefined ? {} : { year: Number(match[at.year]) };
      const start = { day: Number(match[at.day]), month, ...year };
      const last = match[at.last];
      if (last !== undefined && Number(last) <= start.day) return null;
      return last === undefined
        ? context.createParsingResult(match.index!, match[0], start)
        : context.createParsingResult(match.index!, match[0], start, { ...start, day: Number(last) });
    },
  };
}

/** Drops what states no day of a month ("10:00", "2 viikkoa sitten") unless it is a weekday, and days that do not exist. */
const STATED_DAYS: Refiner = {
  refine: (_context, results) =>
    results.filter((result) => {
      const { start, end } = result;
      if (result.tags().has("result/relativeDate")) return false;
      if (!start.isCertain("day")) return start.isCertain("weekday");
      return exists(start) && (end === undefined || end === null || exists(end));
    }),
};

function exists(part: ParsedResult["start"]): boolean {
  return dayExists(
    part.isCertain("year") ? part.get("year") : null,
    part.get("month") ?? 0,
    part.get("day") ?? 0,
  );
}

let engine: InstanceType<typeof fi.Chrono> | undefined;

/**
 * chrono's Finnish configuration with our parsers before its own; built when first asked for. It is the one without casual
 * words, but not the strict one, which drops weekdays: our refiner drops the rest of what strict would.
 */
function engineOf(): InstanceType<typeof fi.Chrono> {
  if (engine === undefined) {
    const { parsers, refiners } = fi.createConfiguration(false);
    engine = new fi.Chrono({
      parsers: [MONTH_FIRST, ORDINAL_DAY, ...parsers],
      refiners: [...refiners, STATED_DAYS],
    });
  }
  return engine;
}

/** Any fixed instant: a year that chrono takes from it is only implied, and we do not read it. */
const SOME_DAY = { instant: new Date(Date.UTC(2000, 0, 1, 12)), timezone: 0 };

/** chrono's own results for a short text, seen from a reference instant. */
export function parseWindow(window: string, reference: Date | typeof SOME_DAY = SOME_DAY): ParsedResult[] {
  return engineOf().parse(window, reference);
}

/**
 * The first day or range of days that chrono finds in a window, as far as the text states it.
 *
 * @example readWindow("13. syyskuu 2010 oli") // { index: 0, length: 16, lower: { year: 2010, month: 9, day: 13 }, upper: null }
 */
export function readWindow(window: string): WindowDate | null {
  const result = parseWindow(window).find(({ start }) => start.isCertain("day") && start.isCertain("month"));
  if (result === undefined) return null;
  const { start, end } = result;
  const upper = end?.isCertain("day") ? statedOf(end) : null;
  return { index: result.index, length: result.text.length, lower: statedOf(start), upper };
}

function statedOf(part: ParsedResult["start"]): Point {
  return point(part.isCertain("year") ? part.get("year") : null, part.get("month"), part.get("day"));
}
