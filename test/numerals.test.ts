import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseNumeral } from "../src/finnish/numerals.js";

/** ICU's spelling of numbers; `scripts/check-numerals.sh` sets another table with far more of them. */
const table = process.env.NUMERAL_TABLE ?? new URL("data/numerals.tsv", import.meta.url);

const byRuleSet = new Map<string, [number, string][]>();
for (const line of readFileSync(table, "utf8").split("\n")) {
  if (line === "" || line.startsWith("#")) continue;
  const [ruleSet, number, words] = line.split("\t") as [string, string, string];
  const rows = byRuleSet.get(ruleSet) ?? [];
  if (rows.length === 0) byRuleSet.set(ruleSet, rows);
  rows.push([Number(number), words]);
}

describe("what ICU spells is read back", () => {
  for (const [ruleSet, rows] of byRuleSet) {
    test(`${ruleSet}: ${rows.length} numbers`, () => {
      const wrong = rows.filter(([number, words]) => {
        // words written apart are read like words written together; ICU hyphenates plurals
        const numeral = parseNumeral(words.replaceAll(/[ -]/g, ""));
        return numeral?.value !== number || numeral.ordinal !== ruleSet.includes("ordinal");
      });
      expect(wrong.slice(0, 20)).toEqual([]);
    });
  }
});

/** Word, value and whether it is an ordinal; null: no number. */
const cases: [word: string, value: number | null, ordinal: boolean, reason: string][] = [
  ["puolitoista", 1.5, false, "half of the second"],
  ["puolentoistamiljoonan", 1_500_000, false, "bends in its first part"],
  ["puolitoistasataa", 150, false, "a small power after one and a half"],
  ["puolimiljoonaa", 500_000, false, "half before a power"],
  ["parikymmentä", 20, false, "pari counts as two"],
  ["parituhatta", 2000, false, "pari before a great power"],
  ["kolmesataatuhatta", 300_000, false, "a group before a power"],
  ["kahdenkymmenenviidentuhannen", 25_000, false, "every part in the genitive"],
  ["tuhatmiljoonaa", 1_000_000_000, false, "a power of a power"],
  ["kolmas", 3, true, "ordinal"],
  ["kahdeskymmenesviides", 25, true, "ordinal in every part"],
  ["kolmannentoista", 13, true, "a teen takes its kind from its first part"],
  ["toisen", 2, true, "second"],
  ["ensimmäisenä", 1, true, "first"],
  ["toista", 2, true, "alone the second, not a teen"],
  ["kolmetoista", 13, false, "near miss of the ordinal"],
  ["satakolmas", null, false, "cardinal and ordinal do not mix"],
  ["kolmekaksi", null, false, "two units"],
  ["satatuhatsatatuhat", null, false, "the same power twice"],
  ["kymmenenneljä", null, false, "ten takes no unit"],
  ["sataan", 100, false, "illative"],
  ["satakunta", null, false, "a region, not a hundred"],
  ["tuhatkauno", null, false, "a flower"],
  ["miljardiluokan", null, false, "a size, not a number"],
  ["kuusikko", null, false, "a wood"],
  ["viisikko", null, false, "a group of five"],
  ["", null, false, "nothing"],
];

test.each(cases)("%s", (word, value, ordinal) => {
  const numeral = parseNumeral(word);
  expect(numeral?.value ?? null).toBe(value);
  expect(numeral?.ordinal ?? false).toBe(ordinal);
});
