import { expect, test } from "vitest";
import type { CellType, CellValue } from "../src/output/cells.js";
import { csvField } from "../src/output/csv.js";
import { readCsv } from "./csv-reader.js";

const ROWS: readonly (readonly [CellValue, CellType, rfc4180: string, excelFi: string, reason: string])[] = [
  ["Kunta", "string", '"Kunta"', '"Kunta"', "text stands in quotes"],
  ['sanoi "hei"', "string", '"sanoi ""hei"""', '"sanoi ""hei"""', "quotes are doubled"],
  ["a;b,c", "string", '"a;b,c"', '"a;b,c"', "delimiters of both profiles"],
  ["a\rb", "string", '"a\rb"', '"a\rb"', "a lone CR"],
  ["a\nb", "string", '"a\nb"', '"a\nb"', "a lone LF"],
  ["=1+1", "string", `"'=1+1"`, `"'=1+1"`, "a formula"],
  ["+358503118075", "string", `"'+358503118075"`, `"'+358503118075"`, "a phone number is no sum"],
  ["-5 %", "string", `"'-5 %"`, `"'-5 %"`, "minus"],
  ["@SUM(A1)", "string", `"'@SUM(A1)"`, `"'@SUM(A1)"`, "at sign"],
  ["\t=1", "string", `"'\t=1"`, `"'\t=1"`, "tab"],
  ["\r=1", "string", `"'\r=1"`, `"'\r=1"`, "CR"],
  [" \u00a0=1", "string", `"' \u00a0=1"`, `"' \u00a0=1"`, "spaces that are trimmed"],
  ["＝1", "string", `"'＝1"`, `"'＝1"`, "full-width equals sign"],
  ["＋1", "string", `"'＋1"`, `"'＋1"`, "full-width plus"],
  ["－1", "string", `"'－1"`, `"'－1"`, "full-width minus"],
  ["＠a", "string", `"'＠a"`, `"'＠a"`, "full-width at sign"],
  ["'=1", "string", `"''=1"`, `"''=1"`, "taking one apostrophe away gives the text back"],
  ["'Kunta", "string", `"'Kunta"`, `"'Kunta"`, "near miss: an apostrophe of the text's own"],
  ["a=1", "string", '"a=1"', '"a=1"', "near miss: not at the beginning"],
  ["091", "string", '"091"', `"'091"`, "a code keeps its zero"],
  ["1,5", "string", '"1,5"', `"'1,5"`, "decimal comma"],
  ["15 000 €", "string", '"15 000 €"', `"'15 000 €"`, "a sum in digits"],
  ["12e5", "string", '"12e5"', `"'12e5"`, "an id that reads as 1,200,000"],
  ["2024-05", "string", '"2024-05"', `"'2024-05"`, "a month would become a day"],
  ["31.5.2024", "string", '"31.5.2024"', `"'31.5.2024"`, "a day as it stands in the text"],
  ["3. toukokuuta 2024", "string", '"3. toukokuuta 2024"', `"'3. toukokuuta 2024"`, "with the month's name"],
  ["16:15", "string", '"16:15"', `"'16:15"`, "a clock time"],
  ["TOSI", "string", '"TOSI"', `"'TOSI"`, "a truth value in Finnish"],
  [
    "2024-01-01/2024-12-31",
    "string",
    '"2024-01-01/2024-12-31"',
    '"2024-01-01/2024-12-31"',
    "near miss: no spreadsheet reads a period",
  ],
  ["15 000 euroa", "string", '"15 000 euroa"', '"15 000 euroa"', "near miss: a word is left"],
  ["\u0000a", "string", '"\ufffda"', '"\ufffda"', "NUL"],
  ["2024-05-31", "date", "2024-05-31", "2024-05-31", "a day stays one"],
  ["2024-05-31", "day", "2024-05-31", "2024-05-31", "likewise where the year may lack"],
  ["XXXX-05-31", "day", '"XXXX-05-31"', '"XXXX-05-31"', "a day without its year is text"],
  [1527000.5, "money", "1527000.5", "1527000,5", "the profile's decimal sign"],
  [1e21, "money", "1000000000000000000000", "1000000000000000000000", "never in exponent form"],
  [-5, "money", "-5", "-5", "a number is never a formula"],
  [true, "boolean", "true", "true", "truth value"],
  [null, "string", "", "", "nothing"],
  ["", "string", "", "", "an empty text is nothing"],
];

test.each(ROWS)("%j as %s: %s, %s (%s)", (value, type, rfc4180, excelFi) => {
  expect(csvField(value, type, "rfc4180", false)).toBe(rfc4180);
  expect(csvField(value, type, "excel-fi", false)).toBe(excelFi);
  for (const field of [rfc4180, excelFi]) expect(readCsv(`${field};1\r\n`, ";")).toHaveLength(1);
});

test("TSV has quotes only where they are needed", () => {
  expect(csvField("Kunta", "string", "rfc4180", true)).toBe("Kunta");
  expect(csvField("a\tb", "string", "rfc4180", true)).toBe('"a\tb"');
  expect(csvField("a\rb", "string", "rfc4180", true)).toBe('"a\rb"');
});
