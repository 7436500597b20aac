import type { Span } from "../span.js";
import type { BlockKind, BoilerplateReason, Cell } from "./document.js";

/** A row of a table as it was found; block structure is built from lines, whatever format they came from. */
export interface LineTable {
  readonly id: number;
  readonly row: number;
  readonly caption: string | null;
  readonly cells: readonly Cell[];
}

/** What a line above the headline says: when or what kind, who sends it, or something else. */
export type FrameRole = "dateline" | "sender" | "other";

/** One line of the text without the white space around it, and what its format already says of it. */
export interface Line extends Span {
  /** Number of the paragraph; a blank line or a block element begins a new one. */
  readonly paragraph: number;
  /** Empty cells in front of a tab-separated line's first word. */
  readonly indent: number;
  kind: BlockKind | null;
  reason: BoilerplateReason | null;
  table: LineTable | null;
  /** What it says as a line of the head; null until it has been asked. */
  role: FrameRole | null;
  /** Level of a heading (1–6), 0 for all other lines. */
  level: number;
  /** Where the lines end that this line's element governs, or -1: a heading's parent ends there. */
  scope: number;
}

export function line(start: number, end: number, paragraph: number, indent = 0): Line {
  return {
    start,
    end,
    paragraph,
    indent,
    kind: null,
    reason: null,
    table: null,
    role: null,
    level: 0,
    scope: -1,
  };
}

const TAB = 0x09;

/** Whether a code unit is white space or a zero-width mark at a line's edge. */
export function isBlank(code: number): boolean {
  if (code <= 0x20) return true;
  if (code < 0xa0) return false;
  return (
    code === 0xa0 ||
    code === 0xfeff ||
    code === 0x200b ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x3000
  );
}

/** The lines of a plain text: split at LF, CRLF, CR and form feed; blank ones part the paragraphs. Linear in length. */
export function plainLines(text: string): Line[] {
  const lines: Line[] = [];
  const { length } = text;
  const returns =
    text.includes("\r") || text.includes("\f") || text.includes("\u2028") || text.includes("\u2029");
  let paragraph = 0;
  let blank = false;
  let at = 0;
  while (at < length) {
    let stop = returns ? endOfLine(text, at) : text.indexOf("\n", at);
    if (stop < 0) stop = length;
    let start = at;
    let end = stop;
    let indent = 0;
    while (start < end && isBlank(text.charCodeAt(start))) {
      if (text.charCodeAt(start) === TAB) indent++;
      start++;
    }
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    if (start === end) {
      blank = true;
    } else {
      if (blank && lines.length > 0) paragraph++;
      blank = false;
      lines.push(line(start, end, paragraph, indent));
    }
    at = stop + 1;
    if (text.charCodeAt(stop) === 0x0d && text.charCodeAt(at) === 0x0a) at++;
  }
  return lines;
}

function endOfLine(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a || code === 0x0d || code === 0x0c || code === 0x2028 || code === 0x2029) return at;
  }
  return -1;
}
