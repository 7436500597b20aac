import { plainLines } from "./lines.js";
import { findPlainTables } from "./plain-tables.js";
import { type Structure, structure } from "./structure.js";
import { joinWrapped } from "./wrapping.js";

/** The blocks of a plain text. Spans point into the text as it came. */
export function readPlain(text: string, boilerplate: readonly string[] = []): Structure {
  const lines = joinWrapped(text, plainLines(text));
  findPlainTables(text, lines);
  return structure(text, lines, { boilerplate });
}
