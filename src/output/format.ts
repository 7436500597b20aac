import type { Release } from "../../schemas/record.js";
import type { Block } from "../document/document.js";
import type { PageLanguage } from "../review/languages.js";
import type { OutputFormat, Profile, TableName } from "./names.js";

/** What decides the bytes of the output, beside the record. */
export interface FormatSettings {
  readonly format: OutputFormat;
  /** For csv, tsv and xlsx: the table to write. */
  readonly table: TableName;
  /** Fields (json, ndjson, yaml) or columns (csv, tsv, xlsx) to keep, in that order; null for all. */
  readonly fields: readonly string[] | null;
  readonly profile: Profile;
  /** For html: the language of the page's own words; null leaves it to the reader's browser. */
  readonly language: PageLanguage | null;
}

/**
 * How records become one text. `fragment` needs one release alone and so can run in a worker; the rest only joins
 * fragments. Fragments may be empty (a release without grants has no rows).
 */
export interface TextFormat {
  fragment(release: Release, blocks: readonly Block[]): string;
  /** The whole text's beginning, separator and end; `single` where exactly one literal input was given. */
  frame(single: boolean): { open: string; between: string; close: string };
}

/** The writer of a format, loaded only when it is asked for. Errors: `UsageError` for unknown fields. */
export async function loadFormat(settings: FormatSettings): Promise<TextFormat> {
  switch (settings.format) {
    case "json":
    case "ndjson":
      return (await import("./json.js")).jsonFormat(settings);
    case "yaml":
      return (await import("./yaml.js")).yamlFormat(settings);
    case "xlsx":
      return (await import("./xlsx/format.js")).xlsxFormat(settings);
    case "html":
      return (await import("../review/html.js")).htmlFormat(settings);
    case "360giving":
      return (await import("./three-sixty.js")).threeSixtyFormat(settings);
    default:
      return (await import("./csv.js")).csvFormat(settings);
  }
}
