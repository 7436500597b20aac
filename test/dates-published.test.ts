import { describe, expect, test } from "vitest";
import { extract } from "#tiedote";
import { headCases } from "../src/dates/cases-heads.js";
import { publishedCases } from "../src/dates/cases-published.js";
import { roleCases } from "../src/dates/cases-roles.js";
import { findDates } from "../src/dates/index.js";
import type { MetaFact } from "../src/document/document.js";
import type { Reading } from "../src/reading.js";
import { readingOf } from "./reading-of-blocks.js";

const NOTHING = { referenceDate: null, published: null };

/** The reading with a publication date in its page's metadata. */
function withMeta(reading: Reading, value: string, span: MetaFact["span"] = null): Reading {
  const published: MetaFact = { value, rule: "meta.json-ld", confidence: 0.98, span };
  const { document } = reading;
  Object.assign(document, { meta: { ...document.meta, published } });
  return reading;
}

describe("published", () => {
  test.each(publishedCases)("%j", (text, expected, rule, _reason) => {
    const language = /\bThe\b|Growth/.test(text) ? "eng" : /Hallen/.test(text) ? "swe" : "fin";
    const { published, dates } = findDates(readingOf(text, language), NOTHING);
    const said = published === null ? null : [published.date, published.time].filter(Boolean).join(" ");
    expect(said).toBe(expected);
    expect(published?.rule ?? null).toBe(rule);
    const roles = dates.map((date) => date.role);
    expect(roles.includes("published")).toBe(expected !== null);
  });

  test("what is given from outside goes before all", () => {
    const reading = withMeta(readingOf("Julkaistu 3.2.2020\n\nKokous 5.3."), "2020-02-04");
    const { published, dates } = findDates(reading, {
      referenceDate: "2010-01-01",
      published: "2020-02-03T09:30:00+02:00",
    });
    expect(published).toMatchObject({
      date: "2020-02-03",
      time: "09:30",
      span: null,
      rule: "dates.published.given",
    });
    expect(dates.map((date) => [date.start, date.role])).toEqual([
      ["2020-02-03", "published"],
      ["2020-03-05", "event"],
    ]);
  });

  test("metadata goes before the text, in the page's own offset", () => {
    const reading = withMeta(readingOf("Halli avattiin.\n\n3.2.2020"), "2020-02-03T23:30:00+02:00");
    const { published } = findDates(reading, NOTHING);
    expect(published).toMatchObject({ date: "2020-02-03", time: "23:30", rule: "meta.json-ld", span: null });
  });

  test("a reference date counts only without a publication date", () => {
    const { dates } = findDates(readingOf("Tiedote 3.2.2020\n\nKokous pidetään 5.3."), {
      referenceDate: "2010-01-01",
      published: null,
    });
    expect(dates[1]!.start).toBe("2020-03-05");
  });

  test.each(["2020-02-30", "eilen", "", "2020"])("%j given from outside is no day", (value) => {
    expect(findDates(readingOf("Kokous."), { referenceDate: null, published: value }).published).toBeNull();
  });
});

describe("heads of releases", () => {
  test.each(headCases)("%j", async (text, expected, _reason) => {
    const { published } = await extract(text);
    expect(published === null ? null : [published.date, published.time].filter(Boolean).join(" ")).toBe(
      expected,
    );
  });
});

describe("roles and times", () => {
  test.each(roleCases)("%s", (text, expected, _reason) => {
    const said = findDates(readingOf(text), NOTHING).dates.map(({ role, time }) =>
      time === null ? role : `${role} ${time}`,
    );
    expect(said.join(", ")).toBe(expected);
  });
});

const BOUNDS: readonly [
  text: string,
  start: string | null,
  end: string | null,
  precision: string,
  relation: string,
][] = [
  ["Auki 1.1.2023 alkaen.", "2023-01-01", null, "day", "from"],
  ["Valmis kesäkuun 2024 loppuun mennessä.", null, "2024-06-30", "month", "until"],
  ["Auki 28.4.2022.", "2022-04-28", "2022-04-28", "day", "on"],
  ["Auki 1.–15.3.2024.", "2024-03-01", "2024-03-15", "day", "during"],
  ["Auki helmikuussa 2024.", "2024-02-01", "2024-02-29", "month", "during"],
  ["Auki viikolla 45/2025.", "2025-11-03", "2025-11-09", "week", "during"],
  ["Auki Q1/2025.", "2025-01-01", "2025-03-31", "quarter", "during"],
  ["Auki H1/2025.", "2025-01-01", "2025-06-30", "quarter", "during"],
  ["Auki keväällä 2024.", "2024-03-01", "2024-05-31", "season", "during"],
  ["Auki talvella 2024.", "2023-12-01", "2024-02-29", "season", "during"],
  ["Auki lukuvuonna 2012–2013.", "2012-08-01", "2013-07-31", "year", "during"],
  ["Auki vuosina 2020–2022.", "2020-01-01", "2022-12-31", "year", "during"],
  ["Auki vuoteen 2030 mennessä.", null, "2030-12-31", "year", "until"],
  ["Auki alkuvuodesta 2022.", "2022-01-01", "2022-12-31", "year", "during"],
];

describe("bounds, precision and relation", () => {
  test.each(BOUNDS)("%s", (text, start, end, precision, relation) => {
    expect(findDates(readingOf(text), NOTHING).dates).toMatchObject([{ start, end, precision, relation }]);
  });
});

describe("warnings", () => {
  test("a year that nothing tells", () => {
    const { dates, warnings } = findDates(readingOf("Hakuaika päättyy 2.6."), NOTHING);
    expect(dates[0]).toMatchObject({ start: "XXXX-06-02", end: "XXXX-06-02" });
    expect(warnings).toMatchObject([{ code: "DATE_WITHOUT_YEAR", span: { start: 17, end: 21 } }]);
  });

  test("a day that does not exist", () => {
    const { dates, warnings } = findDates(readingOf("Seura maksoi 31.11.2013."), NOTHING);
    expect(dates).toEqual([]);
    expect(warnings).toMatchObject([{ code: "DATE_IMPOSSIBLE", span: { start: 13, end: 23 } }]);
  });

  test("a week without a year has no days, but a warning", () => {
    const { dates, warnings } = findDates(readingOf("Leiri on viikolla 21."), NOTHING);
    expect([dates.length, warnings.map((warning) => warning.code)]).toEqual([0, ["DATE_WITHOUT_YEAR"]]);
  });
});

test("dates claim their tokens and leave claimed ones alone", () => {
  const reading = readingOf("Kokous 1.2.2024 klo 12.30 ja 3.4.2024.");
  reading.claim({ start: 29, end: 37 });
  expect(findDates(reading, NOTHING).dates.map((date) => date.text)).toEqual(["1.2.2024"]);
  expect(reading.isClaimed(reading.tokenAt(20))).toBe(true);
});

test("the whole pipeline gives the publication date and the dates", async () => {
  const text = "Hakala sai tukea\n\nTiedote 28.4.2022\n\nHanke alkaa toukokuussa ja päättyy 31.12.2023.";
  const release = await extract(text);
  expect(release.published).toMatchObject({ date: "2022-04-28", text: "28.4.2022" });
  expect(release.dates.map((date) => date.edtf)).toEqual(["2022-04-28", "2022-05", "2023-12-31"]);
});
