import { fieldPicker } from "./fields.js";
import type { FormatSettings, TextFormat } from "./format.js";

/**
 * YAML: one document a record, read alike by readers of YAML 1.1 and 1.2: texts stand bare only where no reader takes them for
 * anything else ("NO", "on", "1:30", "=", a day are quoted), texts of several lines as they are.
 */
export function yamlFormat(settings: FormatSettings): TextFormat {
  const pick = fieldPicker(settings.fields);
  return {
    fragment: (release) => "---\n" + mapping(pick(release), "").slice(1) + "\n",
    frame: () => ({ open: "", between: "", close: "" }),
  };
}

/** A value as it follows its key or dash: " 5", or lines of its own, indented deeper. */
function node(value: unknown, indent: string): string {
  if (value === null || value === undefined) return " null";
  if (typeof value === "string") return " " + scalar(value, indent + "  ");
  if (typeof value === "number") return " " + numeral(value);
  if (typeof value === "boolean") return ` ${value}`;
  if (!Array.isArray(value)) return mapping(value, indent + "  ");
  if (value.length === 0) return " []";
  const inner = indent + "  ";
  return value
    .map(
      (item) =>
        `\n${inner}-${item === null || typeof item !== "object" ? node(item, inner) : beside(item, inner)}`,
    )
    .join("");
}

/** A list's item that is a mapping: its first key stands beside the dash. */
function beside(item: object, indent: string): string {
  return Array.isArray(item) ? node(item, indent) : " " + mapping(item, indent + "  ").trimStart();
}

function mapping(value: object, indent: string): string {
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  if (entries.length === 0) return " {}";
  return entries.map(([key, part]) => `\n${indent}${scalar(key, indent)}:${node(part, indent)}`).join("");
}

/** A fraction before the exponent, without which YAML 1.1 reads a text. */
function numeral(value: number): string {
  return String(value).replace(/^(-?\d+)e/, "$1.0e");
}

/** A text that begins with a letter and has nothing in it that YAML heeds. */
const BARE = /^\p{L}(?:[\p{L}\p{N},.()/€%–’'_+ -]|:(?=[^ ]))*(?<! )$/u;
/** Words that some reader takes for a truth value, nothing or a number. */
const TAKEN = /^(?:y|n|yes|no|on|off|true|false|null|nan|inf|infinity)$/i;
/** Longer texts are quoted, so that no pattern runs along a whole document. */
const LONGEST_BARE = 1000;
/** What a literal block cannot begin with, and what it cannot hold unchanged. */
const NO_BLOCK_START = /^[\s\p{C}]/u;
const NOT_IN_BLOCK = /[^\P{C}\t\n\u00ad\u200b-\u200f]|[\u2028\u2029]/u;
/** What stands in quotes as an escape only, beyond what JSON escapes. */
const UNPRINTABLE = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

function scalar(text: string, indent: string): string {
  if (text.length <= LONGEST_BARE && BARE.test(text) && !TAKEN.test(text)) return text;
  if (text.includes("\n") && !NO_BLOCK_START.test(text) && !NOT_IN_BLOCK.test(text))
    return block(text, indent);
  return JSON.stringify(text.replace(/\p{Surrogate}/gu, "\ufffd")).replace(
    UNPRINTABLE,
    (char) => "\\u" + char.charCodeAt(0).toString(16).padStart(4, "0"),
  );
}

/** A literal block; its header says what to do with the line ends at its end. */
function block(text: string, indent: string): string {
  const ends = /(?<!\n)\n*$/.exec(text)![0].length;
  const lines = text.split("\n");
  if (ends > 0) lines.pop();
  return (
    (ends === 0 ? "|-" : ends === 1 ? "|" : "|+") +
    lines.map((line) => "\n" + (line && indent + line)).join("")
  );
}
