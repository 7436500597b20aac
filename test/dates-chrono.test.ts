import { describe, expect, test } from "vitest";
import { parseWindow, readWindow } from "../src/dates/chrono.js";
import { findDates } from "../src/dates/index.js";
import { readingOf } from "./reading-of-blocks.js";

/**
 * chrono-node's own Finnish examples for days, months and weekdays, with their reference days. Source: wanasit/chrono,
 * test/fi/fi_month_name_little_endian.test.ts, fi_weekday.test.ts and fi_time_exp.test.ts (MIT), retrieved 2026-11-25.
 * Its deictic words ("huomenna") and durations ("2 viikkoa sitten") are outside our scope.
 */
const DAYS: readonly [text: string, reference: string, start: string, end: string][] = [
  ["15. elokuuta", "2012-08-10", "2012-08-15", "2012-08-15"],
  ["15 elokuuta 2012", "2012-08-10", "2012-08-15", "2012-08-15"],
  ["15. elo 2012", "2012-08-10", "2012-08-15", "2012-08-15"],
  ["3 tammikuuta", "2012-08-10", "2013-01-03", "2013-01-03"],
  ["1 joulukuuta 2023", "2023-11-01", "2023-12-01", "2023-12-01"],
  ["15-16 elokuuta", "2012-08-10", "2012-08-15", "2012-08-16"],
];

describe("chrono's own Finnish examples", () => {
  test.each(DAYS)("%s", (text, referenceDate, start, end) => {
    const { dates } = findDates(readingOf(text), { referenceDate, published: null });
    expect(dates).toMatchObject([{ text, start, end }]);
  });

  test("15 elokuuta 2012 klo 14:00", () => {
    const reading = readingOf("15 elokuuta 2012 klo 14:00");
    const { dates } = findDates(reading, { referenceDate: "2012-08-10", published: null });
    expect(dates).toMatchObject([{ start: "2012-08-15", time: "14:00" }]);
  });

  test("32 elokuuta", () => {
    const { dates } = findDates(readingOf("32 elokuuta"), { referenceDate: "2012-08-10", published: null });
    expect(dates.map((date) => date.precision)).not.toContain("day");
  });
});

describe("chrono with our parsers", () => {
  const reference = new Date(2012, 7, 9);
  test.each([
    ["maanantai", 6, 1],
    ["maanantaina", 6, 1],
    ["ensi maanantai", 13, 1],
    ["viime maanantai", 6, 1],
  ])("%s is read from its reference day", (text, day, weekday) => {
    const [result] = parseWindow(text, reference);
    expect(result!.text).toBe(text);
    expect([result!.start.get("month"), result!.start.get("day"), result!.start.get("weekday")]).toEqual([
      8,
      day,
      weekday,
    ]);
  });

  test.each([
    ["sunnuntai", 0],
    ["tiistai", 2],
    ["keskiviikko", 3],
    ["torstai", 4],
    ["perjantai", 5],
    ["lauantai", 6],
    ["ma", 1],
    ["pe", 5],
    ["su", 0],
  ])("%s is weekday %i", (text, weekday) => {
    expect(parseWindow(text, reference)[0]!.start.get("weekday")).toBe(weekday);
  });

  test.each(["May 3rd, 2024", "3rd of May 2024", "3/5/2024", "3 toukokuu 2024"])("%s", (text) => {
    expect(readWindow(text)).toMatchObject({
      index: 0,
      length: text.length,
      lower: { year: 2024, month: 5, day: 3 },
    });
  });

  test.each(["30. helmikuu 2024", "February 30, 2024", "klo 9.30", "2 viikkoa sitten", "eilen"])(
    "%s states no day",
    (text) => {
      expect(readWindow(text)).toBeNull();
    },
  );
});
