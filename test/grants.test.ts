import { describe, expect, test } from "vitest";
import { extract, type Grant } from "#tiedote";
import { cases, type GrantCase } from "../src/grants/cases.js";
import { beside } from "../src/grants/cases-beside.js";
import { cards } from "../src/grants/cases-cards.js";
import { clauses } from "../src/grants/cases-clauses.js";
import { deciders } from "../src/grants/cases-deciders.js";
import { funders } from "../src/grants/cases-funders.js";
import { judging } from "../src/grants/cases-judging.js";
import { kinds } from "../src/grants/cases-kinds.js";
import { layouts } from "../src/grants/cases-layouts.js";
import { nearMisses } from "../src/grants/cases-near-misses.js";
import { sentences } from "../src/grants/cases-sentences.js";
import { several } from "../src/grants/cases-several.js";
import { tables } from "../src/grants/cases-tables.js";

/** A grant as its row writes it; program and period only where the row asks for them. */
function told(grant: Grant, row: string | undefined): string {
  const { funder, recipient, amount, status, program, period } = grant;
  const facts = [program?.name ?? "-", period ?? "-"].slice(0, (row?.split(" | ").length ?? 1) - 1);
  return [`${funder?.name ?? "-"} > ${recipient.name} ${amount.value} ${status}`, ...facts].join(" | ");
}

async function answers({ text, grants }: GrantCase): Promise<string[]> {
  const record = await extract(text);
  return record.grants.map((grant, i) => told(grant, grants[i]));
}

for (const [name, rows] of Object.entries({
  cases,
  kinds,
  sentences,
  layouts,
  nearMisses,
  several,
  clauses,
  funders,
  deciders,
  beside,
  cards,
  tables,
})) {
  describe(name, () => {
    test.each(rows.filter(({ unmet }) => !unmet))("$text ($why)", async (row) => {
      expect(await answers(row)).toEqual(row.grants);
    });
    for (const row of rows.filter(({ unmet }) => unmet)) {
      test.fails(`${row.text} (${row.why})`, async () => {
        expect(await answers(row)).toEqual(row.grants);
      });
    }
  });
}

/** How many of the judging rows hold; it may only rise. */
const JUDGED = 29;

test("rows that no rule was tuned to", async () => {
  const held = await Promise.all(
    judging.map(async (row) => JSON.stringify(await answers(row)) === JSON.stringify(row.grants)),
  );
  expect(held.filter(Boolean).length).toBeGreaterThanOrEqual(JUDGED);
});
