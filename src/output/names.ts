/**
 * The names that a user may give for the output. They stand in a file without imports, since the command line reads them at
 * every start; what they mean is in `format.ts`, `tables.ts` and `cells.ts`.
 */

/** Formats that the command writes, with the ending of their files. */
export const EXTENSIONS = {
  json: "json",
  ndjson: "ndjson",
  yaml: "yaml",
  csv: "csv",
  tsv: "tsv",
  xlsx: "xlsx",
  html: "html",
  "360giving": "json",
} as const;
export type OutputFormat = keyof typeof EXTENSIONS;
export const OUTPUT_FORMATS = Object.keys(EXTENSIONS) as readonly OutputFormat[];

/** Formats of tables; their columns are those of `tables.ts`. */
export const TABLE_FORMATS: readonly OutputFormat[] = ["csv", "tsv", "xlsx"];

/** Formats that are bytes rather than text and so never go to a terminal. */
export const BINARY_FORMATS: readonly OutputFormat[] = ["xlsx"];

/** The tables, in the order they are written. */
export const TABLE_NAMES = [
  "releases",
  "amounts",
  "dates",
  "regions",
  "organisations",
  "programs",
  "contacts",
  "quotes",
  "grants",
] as const;
export type TableName = (typeof TABLE_NAMES)[number];

/** CSV dialects: rfc4180 (comma, point, LF) and excel-fi (semicolon, decimal comma, BOM, CRLF), which Finnish Excel opens as is. */
export const PROFILES = ["rfc4180", "excel-fi"] as const;
export type Profile = (typeof PROFILES)[number];
