import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, test, vi } from "vitest";
import type { Release } from "../schemas/record.js";
import type { CellType, CellValue } from "../src/output/cells.js";
import { loadFormat } from "../src/output/format.js";
import { type Profile, TABLE_NAMES, type TableName } from "../src/output/names.js";
import { TABLES } from "../src/output/tables.js";
import { Workbook } from "../src/output/xlsx/workbook.js";
import { command } from "./command.js";
import { readCsv } from "./csv-reader.js";
import { hostileReleases } from "./hostile.js";
import { findCalc, LANGUAGE, type Opening } from "./soffice.js";

// other programs start slowly on a busy machine
vi.setConfig({ testTimeout: 180_000 });

const calc = findCalc();
const place = mkdtempSync(path.join(tmpdir(), "tiedote-calc-"));
const root = path.join(import.meta.dirname, "..");

/** The records of every fixture and those made of hostile texts. */
const releases: readonly Release[] = [
  ...command(["fixtures", "-q", "-f", "ndjson"], { cwd: root })
    .stdout.trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Release),
  ...hostileReleases(),
];

const settings = (format: "csv" | "xlsx", table: TableName, profile: Profile = "rfc4180") => ({
  format,
  table,
  fields: null,
  profile,
  language: null,
});

/** What no file can hold: lone surrogates have no UTF-8, NUL no place in text, two more characters no XML. */
const LOST = { csv: /\0|\p{Surrogate}/gu, xlsx: /[\0\ufffe\uffff]|\p{Surrogate}/gu };

/** A cell as Calc writes it back. */
function shown(value: CellValue, format: "csv" | "xlsx"): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "boolean") return format === "xlsx" ? String(value).toUpperCase() : String(value);
  return oneLineEnd(String(value).replace(LOST[format], "\ufffd"));
}

/** Calc knows one kind of line end within a cell. */
function oneLineEnd(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}

function expected(table: TableName, format: "csv" | "xlsx"): string[][] {
  const { columns, rows } = TABLES[table];
  return [
    columns.map((column) => column.name),
    ...releases.flatMap((release) =>
      rows(release).map((row) => columns.map((c) => shown(c.value(row), format))),
    ),
  ];
}

function readBack(file: string): string[][] {
  return readCsv(readFileSync(file, "utf8")).map((row) => row.map(({ text }) => oneLineEnd(text)));
}

/** Without the apostrophes that neutralise: they are the one thing a reader takes away, and nothing else is. */
function withoutApostrophes(cells: string[][], wanted: string[][]): string[][] {
  return cells.map((row, r) => row.map((cell, c) => (cell === `'${wanted[r]?.[c]}` ? wanted[r]![c]! : cell)));
}

const OPENINGS: readonly (readonly [string, Profile, Opening])[] = [
  [
    "rfc4180, English, quoted fields as text",
    "rfc4180",
    { delimiter: ",", language: LANGUAGE.english, quotedAsText: true, special: false },
  ],
  [
    "excel-fi, Finnish, nothing asked",
    "excel-fi",
    { delimiter: ";", language: LANGUAGE.finnish, quotedAsText: false, special: false },
  ],
  [
    "excel-fi, Finnish, days, times and shares detected",
    "excel-fi",
    { delimiter: ";", language: LANGUAGE.finnish, quotedAsText: false, special: true },
  ],
  [
    "excel-fi, Finnish, quoted fields as text",
    "excel-fi",
    { delimiter: ";", language: LANGUAGE.finnish, quotedAsText: true, special: false },
  ],
];

/** Kinds of cells by column, as Calc understands them, from its own XML. */
function kinds(xml: string, table: TableName): Map<string, Set<string>> {
  const sheet = new RegExp(`<table:table table:name="${table}"[\\s\\S]*?</table:table>`).exec(xml)![0];
  const { columns } = TABLES[table];
  const found = new Map<string, Set<string>>(columns.map((column) => [column.name, new Set()]));
  for (const [row] of [...sheet.matchAll(/<table:table-row[\s\S]*?<\/table:table-row>/g)].slice(1)) {
    let at = 0;
    for (const [, attributes] of row.matchAll(/<table:table-cell([^>]*)>/g)) {
      const kind = /office:value-type="(\w+)"/.exec(attributes!)?.[1];
      const repeated = Number(/number-columns-repeated="(\d+)"/.exec(attributes!)?.[1] ?? 1);
      if (kind !== undefined) for (let n = 0; n < repeated; n++) found.get(columns[at + n]!.name)!.add(kind);
      at += repeated;
    }
  }
  return found;
}

/** What Calc calls the types of our columns: a truth value is a number to it, and a day without its year a text. */
const KINDS: Readonly<Record<CellType, readonly string[]>> = {
  string: ["string"],
  integer: ["float"],
  number: ["float"],
  money: ["float"],
  boolean: ["boolean", "float"],
  date: ["date"],
  day: ["date", "string"],
};

describe.skipIf(calc === null)("LibreOffice Calc gives back every cell", () => {
  test.each(OPENINGS)("CSV: %s", async (_, profile, opening) => {
    const folder = mkdtempSync(path.join(place, "csv-"));
    for (const table of TABLE_NAMES) {
      const format = await loadFormat(settings("csv", table, profile));
      const text =
        format.frame(false).open + releases.map((release) => format.fragment(release, [])).join("");
      writeFileSync(path.join(folder, `${table}.csv`), text);
    }
    const back = calc!(
      TABLE_NAMES.map((table) => path.join(folder, `${table}.csv`)),
      opening,
    );
    for (const table of TABLE_NAMES) {
      const wanted = expected(table, "csv");
      const cells = readBack(path.join(back, `${table}-${table}.csv`));
      expect(withoutApostrophes(cells, wanted), table).toEqual(wanted);
    }
  });

  test("XLSX", async () => {
    const book = new Workbook(TABLE_NAMES.map((table) => settings("xlsx", table)));
    const formats = await Promise.all(TABLE_NAMES.map((table) => loadFormat(settings("xlsx", table))));
    for (const release of releases) await book.add(formats.map((format) => format.fragment(release, [])));
    const file = path.join(place, "book.xlsx");
    const chunks: Buffer[] = [];
    for await (const bytes of book.bytes()) chunks.push(bytes);
    writeFileSync(file, Buffer.concat(chunks));
    const back = calc!([file]);
    for (const table of TABLE_NAMES) {
      expect(readBack(path.join(back, `book-${table}.csv`)), table).toEqual(expected(table, "xlsx"));
    }
    const xml = readFileSync(path.join(calc!([file], undefined, "fods"), "book.fods"), "utf8");
    for (const table of TABLE_NAMES) {
      for (const [i, [name, found]] of [...kinds(xml, table)].entries()) {
        for (const kind of found)
          expect(KINDS[TABLES[table].columns[i]!.type], `${table}.${name}`).toContain(kind);
      }
    }
  });

  test("CSV of excel-fi: sums are numbers", async () => {
    const format = await loadFormat(settings("csv", "amounts", "excel-fi"));
    const file = path.join(place, "amounts.csv");
    writeFileSync(
      file,
      format.frame(false).open + releases.map((release) => format.fragment(release, [])).join(""),
    );
    const opening = {
      delimiter: ";",
      language: LANGUAGE.finnish,
      quotedAsText: false,
      special: false,
    } as const;
    const found = kinds(
      readFileSync(path.join(calc!([file], opening, "fods"), "amounts.fods"), "utf8"),
      "amounts",
    );
    for (const name of ["value", "max", "confidence", "start"])
      expect(found.get(name)).toEqual(new Set(["float"]));
    for (const name of ["text", "path", "rule"]) expect(found.get(name)).toEqual(new Set(["string"]));
  });
});
