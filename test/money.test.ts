import { describe, expect, test } from "vitest";
import type { Amount } from "../schemas/money.js";
import { FORM_CASES } from "../src/money/cases.js";
import { CONTEXT_CASES } from "../src/money/context-cases.js";
import { DECIDED_CASES, FIGURE_CASES } from "../src/money/figure-cases.js";
import { checkSums, findAmounts } from "../src/money/index.js";
import { LIST_CASES } from "../src/money/list-cases.js";
import { RELEASE_CASES } from "../src/money/release-cases.js";
import { ROLE_CASES } from "../src/money/role-cases.js";
import { SET_ASIDE_CASES } from "../src/money/set-aside-cases.js";
import { unitIn } from "../src/money/unit.js";
import { VERB_CASES } from "../src/money/verb-cases.js";
import { readingOf, readingOfTable } from "./reading-of-blocks.js";

describe("sums of the table", () => {
  test.each([
    ...FORM_CASES,
    ...CONTEXT_CASES,
    ...RELEASE_CASES,
    ...ROLE_CASES,
    ...SET_ASIDE_CASES,
    ...LIST_CASES,
    ...FIGURE_CASES,
    ...DECIDED_CASES,
    ...VERB_CASES,
  ])("$text ($reason)", ({ text, expected, language }) => {
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

  test.each([
    ["a noun of money heads the column", "Avustus", [10_000, 8000, 2000]],
    ["a sum of the text is repeated", "Myönnetty", [10_000, 8000, 2000, 10_000]],
    ["people are counted", "Asukkaita", [10_000]],
  ])("no unit, but the text speaks of euros: %s", (_, header, expected) => {
    const rows = [
      ["Yhdistys", header],
      ["Palloseura ry", "8 000"],
      ["Martat ry", "2 000"],
    ];
    if (header !== "Avustus") rows.push(["Yhteensä", header === "Asukkaita" ? "10 001" : "10 000"]);
    const reading = readingOfTable(rows, null, { before: "Lautakunta jakoi avustuksia 10 000 euroa." });
    expect(values(findAmounts(reading).amounts)).toEqual(expected);
  });

  test("no unit, and no euro in the text", () => {
    const reading = readingOfTable([
      ["Yhdistys", "Avustus"],
      ["Palloseura ry", "8 000"],
    ]);
    expect(findAmounts(reading).amounts).toEqual([]);
  });

  test("the unit of the sentence after it", () => {
    const rows = [
      ["Yhdistys", "Haettu"],
      ["Palloseura ry", "8 000"],
      ["Martat ry", "500"],
    ];
    const reading = readingOfTable(rows, null, { after: "Summat ovat euroina." });
    expect(values(findAmounts(reading).amounts)).toEqual([8000, 500]);
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

  test("years, counts and shares under a caption with a unit are no sums", () => {
    const reading = readingOfTable(
      [
        ["Vuosi", "Hankkeita", "Hakemuksia, kpl", "Myönnetty", "Osuus", "Tuki-%"],
        ["2012", "12", "30", "1 250", "0,4", "70"],
      ],
      "Avustukset (1 000 €)",
    );
    expect(values(findAmounts(reading).amounts)).toEqual([1250000]);
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

describe("check of sums", () => {
  const mismatches = (reading: ReturnType<typeof readingOf>) =>
    checkSums(reading, findAmounts(reading).amounts).map((warning) => warning.message);
  const rows = (total: string) => [
    ["Saaja", "Tuki (€)"],
    ["Ii", "9 000"],
    ["Muhos", "7 500"],
    ["Yhteensä", total],
  ];

  test.each<[text: string, warnings: number, reason: string]>([
    [
      "Avustukset, yhteensä 30 000 euroa:\nMuhos 20 000 euroa\nIi 15 000 euroa",
      1,
      "a list that misses its total",
    ],
    ["Avustukset, yhteensä 35 000 euroa:\nMuhos 20 000 euroa\nIi 15 000 euroa", 0, "a list that meets it"],
    ["Muhos 20 000 euroa\nIi 15 000 euroa\nYhteensä 36 000 euroa", 1, "the total below"],
    ["Muhos 20 000 euroa\nIi 15 000 euroa\nYhteensä 35 000 euroa", 0, "the total below, right"],
    [
      "Kunnat maksoivat yhteensä 90 000 euroa: Ii 50 000, Muhos 30 000 ja Lemi 20 000 euroa.",
      1,
      "a running list",
    ],
    [
      "Kunnat maksoivat yhteensä 100 000 euroa: Ii 50 000, Muhos 30 000 ja Lemi 20 000 euroa.",
      0,
      "a running list, right",
    ],
    ["Tuki on 9 000 euroa, josta Ii saa 7 000 euroa ja Muhos 4 000 euroa.", 1, "parts beyond the whole"],
    ["Tuki on 9 000 euroa, josta Ii saa 7 000 euroa.", 0, "one part of the whole"],
    ["Tuki on 9 000 euroa, josta Ii saa 7 000 euroa ja Muhos loput 1 000 euroa.", 1, "the rest leaves a gap"],
    [
      "Avustukset, yhteensä noin 30 000 euroa:\nMuhos 20 000 euroa\nIi 15 000 euroa",
      0,
      "an approximate total",
    ],
    ["Tuki on 2,1 miljoonaa euroa, josta Ii saa 1,05 miljoonaa ja Muhos 1,1 miljoonaa.", 0, "rounding"],
  ])("%s", (text, warnings) => {
    expect(mismatches(readingOf(text))).toHaveLength(warnings);
  });

  test("a column that misses its total", () => {
    expect(mismatches(readingOfTable(rows("16 600")))).toEqual([
      "2 parts add up to 16500 EUR, the text states 16600",
    ]);
  });

  test("a column that meets it", () => {
    expect(mismatches(readingOfTable(rows("16 500")))).toEqual([]);
  });
});

test.each([
  ["v. 2006 e/kk", { currency: "EUR", exponent: 0, per: "month" }],
  ["2006 1 000 €", { currency: "EUR", exponent: 3, per: null }],
  ["Vuokra 1500 e/kk", null],
  ["v. 2006 kpl", null],
])("a header of two lines, a year and a unit: %s", (header, unit) => {
  expect(unitIn(header)).toEqual(unit);
});
