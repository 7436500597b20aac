import { describe, expect, test } from "vitest";
import type { Amount } from "../schemas/money.js";
import { SUM_CASES } from "../src/money/cases.js";
import { findAmounts } from "../src/money/index.js";
import { readingOf, readingOfTable } from "./reading-of-blocks.js";

describe("sums of the table", () => {
  test.each(SUM_CASES)("$text ($reason)", ({ text, expected, language }) => {
    const { amounts } = findAmounts(readingOf(text, language));
    expect(amounts.map((amount) => amount.text)).toEqual(expected.map((sum) => sum.text));
    for (const [i, sum] of expected.entries()) expect(amounts[i]).toMatchObject(sum);
    for (const amount of amounts) expect(text.slice(amount.span.start, amount.span.end)).toBe(amount.text);
  });
});

const values = (amounts: readonly Amount[]) => amounts.map((amount) => amount.value);

describe("tables", () => {
  test("the unit of the header", () => {
    const reading = readingOfTable([
      ["Hanke", "Tuki (1 000 €)", "Osuus %"],
      ["Kala", "84,5", "70"],
      ["Yhteensä", "84,5", "70"],
    ]);
    expect(values(findAmounts(reading).amounts)).toEqual([84500, 84500]);
  });

  test("the unit of the caption", () => {
    const reading = readingOfTable(
      [
        ["", "TP 2023"],
        ["Kate", "−693,6"],
        ["Tulos", "(2,5)"],
      ],
      "Tuloslaskelma (milj. €)",
    );
    expect(values(findAmounts(reading).amounts)).toEqual([-693600000, 2500000]);
  });

  test("a price per month", () => {
    const [amount] = findAmounts(
      readingOfTable([
        ["Tuki", "Nyt (e/kk)"],
        ["Lisä", "– 17,89"],
      ]),
    ).amounts;
    expect(amount).toMatchObject({ text: "– 17,89", value: -17.89, per: "month", elliptic: true });
  });

  test("a column in which one cell carries the currency", () => {
    const reading = readingOfTable([
      ["Saaja", "Summa"],
      ["Ii", "9 000 €"],
      ["Muhos", "7 500"],
    ]);
    expect(values(findAmounts(reading).amounts)).toEqual([9000, 7500]);
  });

  test("no unit, no sum", () => {
    const reading = readingOfTable([
      ["Kunta", "Asukkaita"],
      ["Ii", "9 000"],
      ["Muhos", "8 700"],
    ]);
    expect(findAmounts(reading).amounts).toEqual([]);
  });
});

test("an ambiguous comma gives a warning", () => {
  const [warning] = findAmounts(readingOf("Seura sai 127,875 euroa.")).warnings;
  expect(warning).toMatchObject({ code: "AMOUNT_AMBIGUOUS", span: { start: 10, end: 23 } });
});
