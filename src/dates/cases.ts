import { dayCases } from "./cases-days.js";
import { missingYearCases } from "./cases-missing-years.js";
import { nearMisses } from "./cases-near-misses.js";
import { periodCases } from "./cases-periods.js";
import { releaseCases } from "./cases-releases.js";

/** Text, the dates it holds as "surface form = EDTF" in text order, and why the row is here. An empty list: no date. */
export type Row = readonly [text: string, expected: readonly string[], reason: string];

/** Rows that share a language and a reference date. All names, places of work and sums are invented. */
export interface Cases {
  readonly about: string;
  readonly language: "fin" | "swe" | "eng";
  /** Publication date given from outside, else null. */
  readonly reference: string | null;
  readonly rows: readonly Row[];
}

export const cases: readonly Cases[] = [
  ...dayCases,
  ...periodCases,
  ...missingYearCases,
  ...nearMisses,
  ...releaseCases,
];
