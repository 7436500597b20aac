import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { crc32, inflateRawSync } from "node:zlib";
import { expect, test } from "vitest";
import { TABLE_NAMES } from "../src/output/names.js";
import { TABLES } from "../src/output/tables.js";
import { cellOf, columnLetters, serialDay } from "../src/output/xlsx/cells.js";
import { Sheet } from "../src/output/xlsx/sheet.js";
import { fitCell, MOST_UNITS, xmlText } from "../src/output/xlsx/text.js";
import { archive, ZipEntry } from "../src/output/xlsx/zip.js";
import { command } from "./command.js";

const TEXT =
  "Kunta sai avustusta\n\nKainuun hyvinvointialue 3.5.2024. Kunta sai avustusta 2,5 miljoonaa euroa. Puh. 050 311 8075.\n";

function place(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "tiedote-"));
  writeFileSync(path.join(folder, "a.txt"), TEXT);
  return folder;
}

/** The files of an archive by name, read from its directory; checksums and sizes are compared on the way. */
function unzip(bytes: Buffer): Map<string, string> {
  const files = new Map<string, string>();
  const end = bytes.lastIndexOf(Buffer.from("PK\u0005\u0006", "latin1"));
  let at = bytes.readUInt32LE(end + 16);
  for (let n = bytes.readUInt16LE(end + 10); n > 0; n--) {
    const [crc, packed, size, nameLength] = [16, 20, 24]
      .map((i) => bytes.readUInt32LE(at + i))
      .concat(bytes.readUInt16LE(at + 28)) as [number, number, number, number];
    const header = bytes.readUInt32LE(at + 42);
    const name = bytes.toString("utf8", at + 46, at + 46 + nameLength);
    const start = header + 30 + bytes.readUInt16LE(header + 26) + bytes.readUInt16LE(header + 28);
    const content = inflateRawSync(bytes.subarray(start, start + packed));
    expect([name, content.length, crc32(content)]).toEqual([name, size, crc]);
    files.set(name, content.toString("utf8"));
    at += 46 + nameLength;
  }
  return files;
}

test.each([
  ["kunta & <b>", "kunta &amp; &lt;b&gt;", "markup"],
  ["a\u0000b", "a\ufffdb", "NUL has no form in XML"],
  ["a\ud800b", "a\ufffdb", "a lone surrogate"],
  ["\u{1F33B}", "\u{1F33B}", "a pair stays"],
  ["a\u0007b", "a_x0007_b", "a control character that XML forbids"],
  ["a\rb\n\tc", "a_x000D_b\n\tc", "CR would be read back as LF"],
  ["_x0041_x0042_", "_x005F_x0041_x005F_x0042_", "no escape in the text"],
  ["_x41_ _y", "_x41_ _y", "near miss: reads like no escape"],
])("%j is written %j: %s", (text, xml) => {
  expect(xmlText(text)).toBe(xml);
});

test.each([
  [1527000, "money", '<c r="A2" s="2"><v>1527000</v></c>'],
  [0.1, "number", '<c r="A2"><v>0.1</v></c>'],
  [true, "boolean", '<c r="A2" s="7" t="b"><v>1</v></c>'],
  ["2024-05-31", "date", '<c r="A2" s="3"><v>45443</v></c>'],
  ["2024-05-31", "day", '<c r="A2" s="3"><v>45443</v></c>'],
  ["2024-05-31", "string", '<c r="A2" t="inlineStr"><is><t xml:space="preserve">2024-05-31</t></is></c>'],
  ["XXXX-06-02", "day", '<c r="A2" t="inlineStr"><is><t xml:space="preserve">XXXX-06-02</t></is></c>'],
  ["1899-12-31", "day", '<c r="A2" t="inlineStr"><is><t xml:space="preserve">1899-12-31</t></is></c>'],
  ["=1+1", "string", '<c r="A2" s="4" t="inlineStr"><is><t xml:space="preserve">=1+1</t></is></c>'],
  [
    "+358503118075",
    "string",
    '<c r="A2" s="4" t="inlineStr"><is><t xml:space="preserve">+358503118075</t></is></c>',
  ],
] as const)("%j in a column of type %s", (value, type, xml) => {
  expect(cellOf(value, type, "A2")?.xml).toBe(xml);
});

test("an empty cell is none", () => {
  for (const value of [null, undefined, ""]) expect(cellOf(value, "string", "A2")).toBeNull();
});

test("days count as spreadsheets count them", () => {
  expect(serialDay("1900-03-01")).toBe(61);
  expect(serialDay("2024-02-29")).toBe(45351);
  expect(serialDay("2024-02")).toBeNull();
});

test("columns have letters", () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnLetters)).toEqual(["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
});

test("a text over the limit of a cell is cut between characters, marked and counted", async () => {
  expect(fitCell("a".repeat(MOST_UNITS))).toHaveLength(MOST_UNITS);
  expect(fitCell("a".repeat(MOST_UNITS + 1))).toBe("a".repeat(MOST_UNITS - 1) + "…");
  expect(fitCell("a".repeat(MOST_UNITS - 2) + "\u{1F33B}b")).toBe("a".repeat(MOST_UNITS - 2) + "…");
  const sheet = new Sheet("grants", 1, [{ name: "text", type: "string" }]);
  expect(await sheet.add(["lyhyt"])).toBe(0);
  expect(await sheet.add(["x".repeat(40_000)])).toBe(1);
});

test("a full sheet is an error that says what to do", async () => {
  const sheet = new Sheet("amounts", 1, [{ name: "n", type: "integer" }]);
  for (let row = 1; row < 1_048_576; row++) await sheet.add([1]);
  await expect(sheet.add([1])).rejects.toThrow(/table amounts has more than the 1048576 rows.*-f csv/);
});

test("an archive gives back what was written, whatever its size", async () => {
  const entries = [new ZipEntry("tyhjä.xml"), new ZipEntry("b/suuri.xml")];
  const text = "äö€\u{1F33B}".repeat(100_000);
  await entries[1]!.write(text);
  for (const entry of entries) await entry.end();
  const files = unzip(Buffer.concat([...archive(entries)]));
  expect([...files]).toEqual([
    ["tyhjä.xml", ""],
    ["b/suuri.xml", text],
  ]);
});

test("a workbook has a sheet for each table, a frozen header and filters", () => {
  const cwd = place();
  expect(command(["a.txt", "-f", "xlsx", "-o", "a.xlsx"], { cwd })).toMatchObject({ status: 0, stdout: "" });
  const files = unzip(readFileSync(path.join(cwd, "a.xlsx")));
  const names = [...files.get("xl/workbook.xml")!.matchAll(/<sheet name="(\w+)"/g)].map((m) => m[1]);
  expect(names).toEqual(TABLE_NAMES);
  for (const [i, name] of TABLE_NAMES.entries()) {
    const sheet = files.get(`xl/worksheets/sheet${i + 1}.xml`)!;
    const header = /<row r="1">(.*?)<\/row>/.exec(sheet)![1]!;
    expect([...header.matchAll(/<t [^>]*>([^<]*)/g)].map((m) => m[1])).toEqual(
      TABLES[name].columns.map((c) => c.name),
    );
    expect(sheet).toContain('state="frozen"');
    expect(sheet).toContain('<autoFilter ref="A1:');
  }
  expect(files.get("xl/worksheets/sheet2.xml")).toContain('s="2"><v>2500000</v>');
});

test("the same releases give the same workbook, from one thread or two", () => {
  const cwd = place();
  const args = [path.join(import.meta.dirname, "../fixtures"), "-q", "-f", "xlsx"];
  command([...args, "-o", "1.xlsx"], { cwd });
  command([...args, "-o", "2.xlsx", "--jobs", "2"], { cwd, env: { ...process.env, TZ: "Pacific/Apia" } });
  expect(readFileSync(path.join(cwd, "2.xlsx")).equals(readFileSync(path.join(cwd, "1.xlsx")))).toBe(true);
});

test("--table and --fields leave one sheet with those columns", () => {
  const cwd = place();
  command(["a.txt", "-f", "xlsx", "--table", "amounts", "--fields", "value,text", "-o", "a.xlsx"], { cwd });
  const files = unzip(readFileSync(path.join(cwd, "a.xlsx")));
  expect(files.get("xl/worksheets/sheet1.xml")).toMatch(
    /<row r="2"><c r="A2" s="2"><v>2500000<\/v><\/c><c r="B2"/,
  );
  expect(files.has("xl/worksheets/sheet2.xml")).toBe(false);
});

test("--output-dir gives each input a workbook of its own", () => {
  const cwd = place();
  expect(command(["a.txt", "-f", "xlsx", "--output-dir", "out"], { cwd }).status).toBe(0);
  expect(unzip(readFileSync(path.join(cwd, "out/a.txt.xlsx"))).size).toBe(5 + TABLE_NAMES.length);
});

test("a workbook never goes to standard output", () => {
  const { status, stdout, stderr } = command(["a.txt", "-f", "xlsx"], { cwd: place() });
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toContain("-o");
});
