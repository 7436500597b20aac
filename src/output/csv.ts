import { stringify } from "csv-stringify/sync";
import type { Release } from "../../schemas/record.js";
import { cellText } from "./cells.js";
import { tableColumns, tableRows } from "./columns.js";
import type { FormatSettings, TextFormat } from "./format.js";
import type { Profile } from "./names.js";

const BOM = "\ufeff";

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
  const write = (rows: string[][]): string => stringify(rows, dialectOf(settings.format === "tsv", profile));
  return {
    header: (profile === "excel-fi" ? BOM : "") + write([columns.map((c) => c.name)]),
    rows: (release) =>
      write(rowsOf(release).map((row) => columns.map((c) => cellText(c.value(row), c.type, profile)))),
  };
}

/** Delimiters of a profile. A lone CR or LF is quoted too: csv-stringify quotes only the record delimiter of its own accord. */
export function dialectOf(tabs: boolean, profile: Profile) {
  return {
    delimiter: tabs ? "\t" : profile === "excel-fi" ? ";" : ",",
    record_delimiter: profile === "excel-fi" ? "\r\n" : "\n",
    quoted_match: /[\r\n\t;,"]|^\s|\s$/,
  } as const;
}
