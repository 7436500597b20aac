import type { CellType } from "./cells.js";
import { dialectOf } from "./csv.js";
import type { FormatSettings } from "./format.js";
import { EXTENSIONS } from "./names.js";
import { TABLES } from "./tables.js";

/** Frictionless' types; no date of its takes "XXXX-06-02". */
const FIELD_TYPES = {
  string: "string",
  integer: "integer",
  number: "number",
  money: "number",
  boolean: "boolean",
  date: "date",
  day: "string",
} as const satisfies Record<CellType, string>;

/**
 * The Frictionless descriptor (datapackage.json) of a folder of tables: columns with their types, keys and the dialect.
 */
export function datapackage(formats: readonly FormatSettings[]): string {
  const resources = formats.map((settings) => {
    const table = TABLES[settings.table];
    const { delimiter, lineEnd } = dialectOf(settings.format === "tsv", settings.profile);
    const isReleases = settings.table === "releases";
    return {
      name: settings.table,
      path: `${settings.table}.${EXTENSIONS[settings.format]}`,
      profile: "tabular-data-resource",
      description: table.description,
      format: settings.format,
      mediatype: settings.format === "tsv" ? "text/tab-separated-values" : "text/csv",
      encoding: "utf-8",
      dialect: {
        delimiter,
        lineTerminator: lineEnd,
        quoteChar: '"',
        doubleQuote: true,
        header: true,
      },
      schema: {
        fields: table.columns.map((column) => ({
          name: column.name,
          type: FIELD_TYPES[column.type],
          description: column.description,
          ...(FIELD_TYPES[column.type] === "number" && settings.profile === "excel-fi"
            ? { decimalChar: "," }
            : {}),
        })),
        missingValues: [""],
        primaryKey: isReleases ? ["path", "release_id"] : ["path", "release_id", "n"],
        ...(isReleases
          ? {}
          : {
              foreignKeys: [
                {
                  fields: ["path", "release_id"],
                  reference: { resource: "releases", fields: ["path", "release_id"] },
                },
              ],
            }),
      },
    };
  });
  return JSON.stringify({ name: "tiedote", profile: "tabular-data-package", resources }, null, 2) + "\n";
}
