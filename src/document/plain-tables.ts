import type { Cell } from "./document.js";
import { isBlank, type Line } from "./lines.js";

/** "(1 000 €)", "milj. euroa", "(e/kk)": a caption or header that says what its numbers count. */
const UNIT = /€|\b(?:euro|eur|meur|milj|mrd|tuhat|tuhansia|miljoon|e\/|1 000|1000)/i;
/** "Kunta maksaa itse 888 000 euroa." is a sentence with a sum, and no caption that says what numbers count. */
const SUM = /\d\s?(?:€|eur|milj|mrd)/i;
const NUMERIC = /^[\s\d.,:()%€+−–-]+$/;

/** The header a cell is read with: its column's, with the caption in front where that carries a unit. */
export function headerOf(header: string | null, caption: string | null): string | null {
  if (caption === null || !UNIT.test(caption)) return header;
  return header === null || header === "" ? caption : `${caption} ${header}`;
}

/**
 * Finds the tables of a plain text: two lines or more of a paragraph with the same number of cells, parted by tabs or by "|".
 * Their numbers go on from `firstId`. The first row is the header if no cell of it is a bare number; the line right above is the caption.
 */
export function findPlainTables(text: string, lines: Line[], firstId = 0): number {
  const tabs = new Cursor(text, "\t");
  const bars = new Cursor(text, "|");
  let id = firstId;
  let from = 0;
  while (from < lines.length) {
    const mark = lines[from]!.table === null ? separator(text, lines[from]!, tabs, bars) : null;
    if (mark === null) {
      from++;
      continue;
    }
    let to = from + 1;
    while (
      to < lines.length &&
      lines[to]!.paragraph === lines[from]!.paragraph &&
      separator(text, lines[to]!, tabs, bars) === mark
    )
      to++;
    if (to - from >= 2) fillTable(text, lines, from, to, mark, id++);
    from = to;
  }
  return id;
}

type Separator = "\t" | "|";

/** Finds a sign in line after line without looking at any character twice. */
class Cursor {
  readonly #text: string;
  readonly #sign: string;
  #at = -1;

  constructor(text: string, sign: string) {
    this.#text = text;
    this.#sign = sign;
  }

  /** Offset of the sign's first occurrence from `start` on, or Infinity; `start` never goes back. */
  from(start: number): number {
    if (this.#at < start) {
      const found = this.#text.indexOf(this.#sign, start);
      this.#at = found < 0 ? Number.POSITIVE_INFINITY : found;
    }
    return this.#at;
  }
}

function separator(text: string, { start, end }: Line, tabs: Cursor, bars: Cursor): Separator | null {
  const tab = tabs.from(start);
  if (end - start > 2000) return null;
  if (tab < end) return tabIn(text, start, end);
  const bar = bars.from(start);
  if (bar >= end) return null;
  for (let i = bar + 1; i < end; i++) if (text.charCodeAt(i) === 0x7c) return "|";
  return null;
}

function tabIn(text: string, start: number, end: number): Separator | null {
  for (let i = start; i < end; i++) if (text.charCodeAt(i) === 0x09) return "\t";
  return null;
}

/** Rows looked at to tell a header from data. */
const SAMPLE_ROWS = 20;

function fillTable(text: string, lines: Line[], from: number, to: number, mark: Separator, id: number): void {
  const caption = captionAbove(text, lines, from);
  const first = cellsOf(text, lines[from]!, mark, null, null);
  const hasHeader = isHeaderRow(text, lines, from, Math.min(to, from + SAMPLE_ROWS), mark, first);
  const headers = new Map<number, string | null>();
  if (hasHeader)
    for (const cell of first) headers.set(cell.column, headerOf(text.slice(cell.start, cell.end), caption));
  for (let i = from; i < to; i++) {
    const line = lines[i]!;
    line.kind = "row";
    const cells =
      hasHeader && i === from
        ? first.map((cell) => ({ ...cell, isHeader: true }))
        : cellsOf(text, line, mark, headers, headerOf(null, caption));
    line.table = { id, row: i - from, caption, cells };
  }
}

/** A first row of names or years over rows with numbers. */
function isHeaderRow(
  text: string,
  lines: readonly Line[],
  from: number,
  to: number,
  mark: Separator,
  first: readonly Cell[],
): boolean {
  if (first.length < 2 || first.some((cell) => isNumber(text, cell) && !isYear(text, cell))) return false;
  for (let i = from + 1; i < to; i++) {
    if (cellsOf(text, lines[i]!, mark, null, null).some((cell) => isNumber(text, cell))) return true;
  }
  return false;
}

function isNumber(text: string, cell: Cell): boolean {
  return NUMERIC.test(text.slice(cell.start, cell.end)) && /\d/.test(text.slice(cell.start, cell.end));
}

function isYear(text: string, cell: Cell): boolean {
  return /^(?:19|20)\d\d$/.test(text.slice(cell.start, cell.end));
}

function captionAbove(text: string, lines: readonly Line[], from: number): string | null {
  const above = lines[from - 1];
  if (above === undefined || above.reason !== null) return null;
  const gap = lines[from]!.paragraph - above.paragraph;
  const raw = text.slice(above.start, above.end);
  if (gap > 1 || raw.length > 120 || (/[.!?]$/.test(raw) && (!UNIT.test(raw) || SUM.test(raw)))) return null;
  return raw.replace(/:$/, "");
}

function cellsOf(
  text: string,
  line: Line,
  mark: Separator,
  headers: ReadonlyMap<number, string | null> | null,
  otherwise: string | null,
): Cell[] {
  const cells: Cell[] = [];
  let column = mark === "\t" ? line.indent : 0;
  let at = line.start;
  if (mark === "|" && text[at] === "|") at++;
  while (at <= line.end) {
    let stop = text.indexOf(mark, at);
    if (stop < 0 || stop > line.end) stop = line.end;
    let start = at;
    let end = stop;
    while (start < end && isBlank(text.charCodeAt(start))) start++;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    if (end > start)
      cells.push({ start, end, column, header: headers?.get(column) ?? otherwise, isHeader: false });
    column++;
    at = stop + 1;
  }
  return cells;
}
