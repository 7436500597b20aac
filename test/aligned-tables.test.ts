import { expect, test } from "vitest";
import { findAlignedTables } from "../src/document/aligned-tables.js";
import { plainLines } from "../src/document/lines.js";

/** The cells of a text's tables as "header: cell", a row a line; "" where a line is no row. */
function cells(text: string): string[] {
  const lines = plainLines(text);
  findAlignedTables(text, lines);
  return lines.map(({ table }) =>
    (table?.cells ?? [])
      .map(
        ({ start, end, header, isHeader }) => `${isHeader ? "#" : (header ?? "")}: ${text.slice(start, end)}`,
      )
      .join(" | "),
  );
}

test("a header over columns of numbers", () => {
  const text = "Hanke      Haettu €   Tuki €\nLuotsi      120 000   90 000\nKuohu        45 500   29 500";
  expect(cells(text)).toEqual([
    "#: Hanke | #: Haettu € | #: Tuki €",
    "Hanke: Luotsi | Haettu €: 120 000 | Tuki €: 90 000",
    "Hanke: Kuohu | Haettu €: 45 500 | Tuki €: 29 500",
  ]);
});

test("a header of two lines, the second one units of time", () => {
  const text =
    "Etuus          2006     2007\n               e/kk     e/kk\nKotituki     294,28   297,40\nHoitolisä    168,19   170,05";
  expect(cells(text)[2]).toBe("Etuus: Kotituki | 2006 e/kk: 294,28 | 2007 e/kk: 297,40");
});

test("a header of two lines, the second one units", () => {
  const text =
    "Hanke        Kulut    Tuki\n            1000 e  1000 e\nLuotsi         120      84\nKuohu         45,5    30,0";
  expect(cells(text).slice(2)).toEqual([
    "Hanke: Luotsi | Kulut 1000 e: 120 | Tuki 1000 e: 84",
    "Hanke: Kuohu | Kulut 1000 e: 45,5 | Tuki 1000 e: 30,0",
  ]);
});

test("a caption with the unit, years over the columns", () => {
  const text =
    "Investoinnit (1 000 euroa)\n\n            2014    2015\nKoulu      2 500   3 100\nTie          400     200";
  expect(cells(text).slice(2)).toEqual([
    "Investoinnit (1 000 euroa): Koulu | Investoinnit (1 000 euroa) 2014: 2 500 | Investoinnit (1 000 euroa) 2015: 3 100",
    "Investoinnit (1 000 euroa): Tie | Investoinnit (1 000 euroa) 2014: 400 | Investoinnit (1 000 euroa) 2015: 200",
  ]);
});

test.each([
  [
    "a letterhead",
    "Liitto            Tiedote 12/2015\nPL 260, 28101 Pori     16.9.2015\nPuh. 02 620 4300     www.liitto.fi",
  ],
  ["one row", "Hanke        Tuki €\nLuotsi       90 000"],
  ["telephone numbers", "Aino Aho      040 123 4567\nOtto Oja      040 765 4321"],
])("%s is no table", (_name, text) => {
  expect(cells(text).join("")).toBe("");
});
