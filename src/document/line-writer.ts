import type { BlockKind, BoilerplateReason, Cell } from "./document.js";
import { isAllBlank } from "./html-elements.js";
import { isBlank, type Line, line as newLine } from "./lines.js";

/** What the elements around a text say of its lines. */
export interface LineContext {
  readonly reason: BoilerplateReason | null;
  readonly kind: BlockKind | null;
  readonly level: number;
}

/** Writes words to lines: one space between words, one break between lines, an empty line between paragraphs. */
export class LineWriter {
  readonly lines: Line[] = [];
  readonly #parts: string[] = [];
  #length = 0;
  #lineStart = 0;
  #pending = "";
  /** What parts the next word of a line from the last one. */
  #gap = "";
  #paragraph = 0;

  /** The whole text so far. */
  get text(): string {
    return this.#parts.join("");
  }

  /** Adds a text's words; in preformatted text line breaks, tabs and wide gaps count. */
  write(data: string, context: LineContext, pre: boolean): void {
    let start = 0;
    const { length } = data;
    for (let i = 0; i <= length; i++) {
      const code = i < length ? data.charCodeAt(i) : 0x20;
      const space = code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d || code === 0x0c;
      if (!space) continue;
      if (i > start) this.word(data.slice(start, i));
      if (i < length) {
        if (!pre) this.#gap = " ";
        else if (code === 0x0a) this.endLine(context);
        else if (code === 0x09) this.#gap = "\t";
        else if (this.#gap !== "\t") this.#gap += " ";
      }
      start = i + 1;
    }
  }

  /** Adds a word as it stands, after a space where one is due. */
  word(word: string): void {
    if (this.#length === this.#lineStart && this.#pending === "" && isAllBlank(word)) return;
    if (this.#pending !== "") {
      this.#push(this.#pending);
      this.#pending = "";
      this.#lineStart = this.#length;
    } else if (this.#gap !== "" && this.#length > this.#lineStart) {
      this.#push(this.#gap);
    }
    this.#gap = "";
    this.#push(word);
  }

  /** Adds a mark to the last word, whatever blanks stand behind it. */
  mark(sign: string): void {
    this.#gap = "";
    this.word(sign);
  }

  /** The next word of this line stands apart from the last one. */
  space(): void {
    this.#gap ||= " ";
  }

  /** Begins the next cell of a row. */
  tab(): void {
    this.#push("\t");
  }

  /** The offset behind the last word. */
  get end(): number {
    return this.#length;
  }

  #push(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
  }

  /** Ends the line, if anything stands in it. */
  endLine({ kind, reason, level }: LineContext): void {
    if (this.#length > this.#lineStart && this.#pending === "") {
      const trimmed = trim(this.#parts, this.#lineStart, this.#length);
      if (trimmed !== null) {
        const added = newLine(trimmed.start, trimmed.end, this.#paragraph);
        added.kind = kind;
        added.reason = reason;
        added.level = level;
        this.lines.push(added);
      }
      this.#break();
    }
    this.#gap = "";
  }

  /** Ends the line and its paragraph. */
  endBlock(context: LineContext): void {
    this.endLine(context);
    if (this.lines.length > 0 && this.#pending === "\n") {
      this.#pending = "\n\n";
      this.#paragraph++;
    }
  }

  /** Ends a table's row, which is a line whatever its cells hold. */
  endRow(
    start: number,
    table: Line["table"] & { readonly cells: readonly Cell[] },
    reason: BoilerplateReason | null,
  ): void {
    const added = newLine(start, table.cells.at(-1)!.end, this.#paragraph);
    added.kind = "row";
    added.reason = reason;
    added.table = table;
    this.lines.push(added);
    this.#break();
    this.#gap = "";
  }

  /** Ends a table. */
  endTable(): void {
    this.#pending = this.#pending === "" ? "" : "\n\n";
    this.#paragraph++;
  }

  #break(): void {
    this.#lineStart = this.#length;
    this.#pending = "\n";
  }
}

/** The span of the parts from `start` without blanks at its ends: no-break spaces may stand there. */
function trim(
  parts: readonly string[],
  start: number,
  length: number,
): { start: number; end: number } | null {
  let end = length;
  for (let i = parts.length - 1; i >= 0 && end > start; i--) {
    const part = parts[i]!;
    let cut = part.length;
    while (cut > 0 && isBlank(part.charCodeAt(cut - 1))) cut--;
    end -= part.length - cut;
    if (cut > 0) return end > start ? { start, end } : null;
  }
  return null;
}
