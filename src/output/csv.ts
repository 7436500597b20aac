import { stringify } from "csv-stringify/sync";
import type { Release } from "../../schemas/record.js";
import { UsageError } from "../errors.js";
import { cellText } from "./cells.js";
import type { FormatSettings, TextFormat } from "./format.js";
import type { Profile, TableName } from "./names.js";
import { type Column, TABLES } from "./tables.js";

const BOM = "\ufeff";

/** CSV or TSV of one table. Errors: `UsageError` for a column the table does not have. */
export function csvFormat(settings: FormatSettings): TextFormat {
  const table = tableText(settings);
  return { fragment: table.rows, frame: () => ({ open: table.header, between: "", close: "" }) };
}

/** The header line of one table and a function from release to its lines. */
export function tableText(settings: FormatSettings): { header: string; rows: (release: Release) => string } {
  const table = TABLES[settings.table];
  const columns = pickColumns(settings.table, table.columns, settings.fields);
  const { profile } = settings;
  const write = (rows: string[][]): string => stringify(rows, dialectOf(settings.format === "tsv", profile));
  return {
    header: (profile === "excel-fi" ? BOM : "") + write([columns.map((c) => c.name)]),
    rows: (release) =>
      write(table.rows(release).map((row) => columns.map((c) => cellText(c.value(row), c.type, profile)))),
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

function pickColumns(
  table: TableName,
  columns: readonly Column<unknown>[],
  names: readonly string[] | null,
): readonly Column<unknown>[] {
  if (names === null) return columns;
  return names.map((name) => {
    const found = columns.find((c) => c.name === name);
    if (found) return found;
    throw new UsageError(
      `--fields: table ${table} has no column "${name}"; it has ${columns.map((c) => c.name).join(", ")}`,
    );
  });
}
