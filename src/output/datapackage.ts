import type { CellType } from "./cells.js";
import { tableColumns } from "./columns.js";
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

/** What a release is known by in every table. */
const RELEASE_KEY = ["path", "release_id"];

/**
 * The Frictionless descriptor (datapackage.json) of a folder of tables: columns with their types, keys and the dialect.
 */
export function datapackage(formats: readonly FormatSettings[]): string {
  const withReleases = formats.some((settings) => settings.table === "releases");
  const resources = formats.map((settings) => {
    const { delimiter, lineEnd } = dialectOf(settings.format === "tsv", settings.profile);
    return {
      name: settings.table,
      path: `${settings.table}.${EXTENSIONS[settings.format]}`,
      profile: "tabular-data-resource",
      description: TABLES[settings.table].description,
      format: settings.format,
      mediatype: settings.format === "tsv" ? "text/tab-separated-values" : "text/csv",
      encoding: "utf-8",
      dialect: { delimiter, lineTerminator: lineEnd, quoteChar: '"', doubleQuote: true, header: true },
      schema: schemaOf(settings, withReleases),
    };
  });
  return JSON.stringify({ name: "tiedote", profile: "tabular-data-package", resources }, null, 2) + "\n";
}

/** Columns with types, and the keys whose columns and tables are there: `--fields` and `--table` may leave them out. */
function schemaOf(settings: FormatSettings, withReleases: boolean) {
  const columns = tableColumns(settings.table, settings.fields);
  const has = (names: readonly string[]): boolean =>
    names.every((name) => columns.some((c) => c.name === name));
  const isReleases = settings.table === "releases";
  const key = isReleases ? RELEASE_KEY : [...RELEASE_KEY, "n"];
  return {
    fields: columns.map((column) => ({
      name: column.name,
      type: FIELD_TYPES[column.type],
      description: column.description,
      ...(FIELD_TYPES[column.type] === "number" && settings.profile === "excel-fi"
        ? { decimalChar: "," }
        : {}),
      ...(key.includes(column.name) ? { constraints: { required: true } } : {}),
    })),
    missingValues: [""],
    ...(has(key) ? { primaryKey: key } : {}),
    ...(withReleases && !isReleases && has(RELEASE_KEY)
      ? { foreignKeys: [{ fields: RELEASE_KEY, reference: { resource: "releases", fields: RELEASE_KEY } }] }
      : {}),
  };
}
