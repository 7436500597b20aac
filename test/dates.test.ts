// @ts-expect-error the package ships no types
import edtf from "edtf";
import { describe, expect, test } from "vitest";
import { cases } from "../src/dates/cases.js";
import { findDates } from "../src/dates/index.js";
import { readingOf } from "./reading-of-blocks.js";

const day = (time: number) => new Date(time).toISOString().slice(0, 10);

function find(text: string, language: "fin" | "swe" | "eng" = "fin", reference: string | null = null) {
  return findDates(readingOf(text, language), { referenceDate: reference, published: null });
}

for (const { about, language, reference, rows } of cases) {
  describe(about, () => {
    test.each(rows)("%s", (text, expected, _reason) => {
      const { dates } = find(text, language, reference);
      expect(dates.map((date) => `${date.text} = ${date.edtf}`).join("; ")).toBe(expected.join("; "));
      for (const date of dates) {
        expect(text.slice(date.span.start, date.span.end)).toBe(date.text);
        agrees(date);
      }
    });
  });
}

/** The `edtf` package accepts what we write, and bounds it as we do; seasons and unknown years it bounds otherwise. */
function agrees(date: { edtf: string; start: string | null; end: string | null }): void {
  const parsed = edtf(date.edtf) as { min: number; max: number };
  if (date.edtf.includes("XXXX") || /^\d{4}-2\d$/.test(date.edtf)) return;
  expect(date.start).toBe(Number.isFinite(parsed.min) ? day(parsed.min) : null);
  expect(date.end).toBe(Number.isFinite(parsed.max) ? day(parsed.max) : null);
}

test("there are at least 250 rows, each text once", () => {
  const texts = cases.flatMap(({ rows, reference }) => rows.map(([text]) => `${reference} ${text}`));
  expect(new Set(texts).size).toBe(texts.length);
  expect(texts.length).toBeGreaterThanOrEqual(250);
});
