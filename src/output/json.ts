import { fieldPicker } from "./fields.js";
import type { FormatSettings, TextFormat } from "./format.js";

/**
 * JSON: one object for a single literal input, else an array with one record a line group; NDJSON: one line a record.
 * Both are UTF-8 without escapes beyond those that JSON asks for, except U+2028 and U+2029, which JavaScript and some
 * line readers take for line ends.
 */
export function jsonFormat(settings: FormatSettings): TextFormat {
  const pick = fieldPicker(settings.fields);
  if (settings.format === "ndjson") {
    return {
      fragment: (release) => jsonLine(pick(release)) + "\n",
      frame: () => ({ open: "", between: "", close: "" }),
    };
  }
  return {
    fragment: (release) => escapeSeparators(JSON.stringify(pick(release), null, 2)),
    frame: (single) =>
      single ? { open: "", between: ",\n", close: "\n" } : { open: "[\n", between: ",\n", close: "\n]\n" },
  };
}

/** One value on one line. */
export function jsonLine(value: unknown): string {
  return escapeSeparators(JSON.stringify(value));
}

function escapeSeparators(json: string): string {
  return json.includes("\u2028") || json.includes("\u2029")
    ? json.replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029")
    : json;
}
