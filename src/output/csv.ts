import type { Release } from "../../schemas/record.js";
import { type CellType, type CellValue, cellText, isText } from "./cells.js";
import { tableColumns, tableRows } from "./columns.js";
import type { FormatSettings, TextFormat } from "./format.js";
import type { Profile } from "./names.js";

const BOM = "\ufeff";
/** What makes a field of TSV need quotes; RFC 4180 names these for the comma. */
const NEEDS_QUOTES = /["\t\r\n]|^\s|\s$/;

/** CSV or TSV of one table. Errors: `UsageError` for a column the table does not have. */
export function csvFormat(settings: FormatSettings): TextFormat {
  const table = tableText(settings);
  return { fragment: table.rows, frame: () => ({ open: table.header, between: "", close: "" }) };
}

/** The header line of one table and a function from release to its lines. */
export function tableText(settings: FormatSettings): { header: string; rows: (release: Release) => string } {
  const columns = tableColumns(settings.table, settings.fields);
  const rowsOf = tableRows(settings.table);
  const { profile } = settings;
  const tabs = settings.format === "tsv";
  const { delimiter, lineEnd } = dialectOf(tabs, profile);
  const line = (row: unknown): string =>
    columns.map((column) => csvField(column.value(row), column.type, profile, tabs)).join(delimiter) +
    lineEnd;
  return {
    header: (profile === "excel-fi" ? BOM : "") + columns.map((c) => c.name).join(delimiter) + lineEnd,
    rows: (release) => rowsOf(release).map(line).join(""),
  };
}

/**
 * One field. In CSV every text stands in quotes and nothing else does, so that a reader which heeds them ("format quoted field
 * as text" in LibreOffice, QUOTE_NONNUMERIC in Python) takes "091" for a code and not for a number. Readers of TSV often know
 * no quotes: there only what needs them has them.
 */
export function csvField(value: CellValue, type: CellType, profile: Profile, tabs: boolean): string {
  const text = cellText(value, type, profile);
  const quote = tabs ? NEEDS_QUOTES.test(text) : isText(value, type);
  return quote ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What parts fields and lines in a profile. */
export function dialectOf(tabs: boolean, profile: Profile) {
  return {
    delimiter: tabs ? "\t" : profile === "excel-fi" ? ";" : ",",
    lineEnd: profile === "excel-fi" ? "\r\n" : "\n",
  } as const;
}
