import { expect, test } from "vitest";
import { plainLines } from "../src/document/lines.js";
import { joinStackedTables } from "../src/document/stacked-tables.js";

/** The cells of a text's stacked tables as "header: cell", a row a line; other lines as they are. */
function rows(text: string): string[] {
  return joinStackedTables(text, plainLines(text)).lines.map(({ table, start, end }) =>
    table === null
      ? text.slice(start, end)
      : table.cells
          .map((cell) => `${cell.isHeader ? "#" : cell.header}: ${text.slice(cell.start, cell.end)}`)
          .join(" | "),
  );
}

test("a cell a line under headings with a unit, and a total with empty cells", () => {
  const text =
    "Tuet\n\nKunta\nKohde\nTuki (€)\nSalo\nPolku\n31 000\nKemi\nSilta\n9 500\nYhteensä\n\n40 500\n\nLoppu.";
  expect(rows(text)).toEqual([
    "Tuet",
    "#: Kunta | #: Kohde | #: Tuki (€)",
    "Kunta: Salo | Kohde: Polku | Tuki (€): 31 000",
    "Kunta: Kemi | Kohde: Silta | Tuki (€): 9 500",
    "Kunta: Yhteensä | Tuki (€): 40 500",
    "Loppu.",
  ]);
});

test("two columns of sums, a blank line after each cell", () => {
  const text = "Hakija\n\nHaettu, €\n\nMyönnetty, €\n\nSalo\n\n60 000\n\n31 000\n\nKemi\n\n12 000\n\n–";
  expect(rows(text)).toEqual([
    "#: Hakija | #: Haettu, € | #: Myönnetty, €",
    "Hakija: Salo | Haettu, €: 60 000 | Myönnetty, €: 31 000",
    "Hakija: Kemi | Haettu, €: 12 000 | Myönnetty, €: –",
  ]);
});

test("numbered rows", () => {
  const text = "Nro\nHakija\nTuki (euroa)\n1\nSalo\n31 000\n2\nKemi\n9 500";
  expect(rows(text).slice(1)).toEqual([
    "Nro: 1 | Hakija: Salo | Tuki (euroa): 31 000",
    "Nro: 2 | Hakija: Kemi | Tuki (euroa): 9 500",
  ]);
});

test("the unit in the cells", () => {
  const text = "Hakija\nHanke\nMyönnetty avustus\nSalo\nPolku\n31 000 €\nKemi\nSilta\n9 500 €";
  expect(rows(text).slice(1)).toEqual([
    "Hakija: Salo | Hanke: Polku | Myönnetty avustus: 31 000 €",
    "Hakija: Kemi | Hanke: Silta | Myönnetty avustus: 9 500 €",
  ]);
});

test.each([
  ["counts under a word of money without a unit", "Kunta\nTuki\nSalo\n31\nKemi\n9"],
  ["one row", "Kunta\nTuki (€)\nSalo\n31 000\nSeuraava haku on syksyllä."],
  ["rows out of step", "Kunta\nTuki (€)\nSalo\nPolku\n31 000\nKemi\n9 500"],
  ["prizes with the winners below", "Palkinnot\n10 000 €\nSalon Seura ry\n5 000 €\nKemin Seura ry"],
  ["a heading and a list", "Saajat ja tuet (€)\nSalo 31 000\nKemi 9 500\nOulu 8 000"],
])("%s is no table", (_name, text) => {
  expect(rows(text)).toEqual(text.split("\n"));
});
