import type { Cell } from "./document.js";
import { isBlank, type Line } from "./lines.js";
import { headerOf } from "./plain-tables.js";

/** A number as a cell holds it, with its sign, unit or brackets; "16.9.2015" and "040 123 4567" are none. */
const NUMBER = /^[(+−–-]{0,2}\s?(?:\d{1,3}(?:[ .\u00a0]\d{3})+|\d{1,7})(?:,\d{1,3})?\s?(?:%|€|e|euroa)?\)?$/;
const YEAR = /^(?:19|20)\d\d$/;
/** Lines above the first row of numbers that may head its columns. */
const HEADER_LINES = 2;
/** Longer lines are prose with two spaces in it. */
const LONGEST_LINE = 400;

/** A cell before its column is known: where it stands, and on which columns of the screen. */
interface Piece {
  readonly start: number;
  readonly end: number;
  /** Distance of its edges from the beginning of the line. */
  readonly left: number;
  readonly right: number;
}

/**
 * Finds the tables whose columns are set with spaces: two lines or more of a paragraph with cells parted by two spaces, the
 * last of them a number. The one or two lines above without numbers are their header; a cell belongs to the column whose
 * heading it stands under.
 *
 *     Hanke          Haettu €   Myönnetty €
 *     Luotsi          120 000        90 000
 *
 * Refused: a letterhead ("Liitto      Tiedote 12/2015"), dates and phone numbers in columns. Returns how many it found.
 */
export function findAlignedTables(text: string, lines: readonly Line[]): number {
  let id = 0;
  let gap = -1;
  for (let from = 0; from < lines.length; from++) {
    const first = lines[from]!;
    if (gap < first.start) gap = nextGap(text, first.start);
    if (gap >= first.end || first.end - first.start > LONGEST_LINE) continue;
    const rows = rowsFrom(text, lines, from);
    if (rows.length >= 2) {
      fillTable(text, lines, from, rows, id++);
      from += rows.length - 1;
    }
  }
  return id;
}

/** Offset of the next two spaces, or past the end. */
function nextGap(text: string, from: number): number {
  const found = text.indexOf("  ", from);
  return found < 0 ? Number.POSITIVE_INFINITY : found;
}

/** The lines from `from` on that are rows of numbers, cut into cells. */
function rowsFrom(text: string, lines: readonly Line[], from: number): Piece[][] {
  const rows: Piece[][] = [];
  for (let i = from; i < lines.length && lines[i]!.paragraph === lines[from]!.paragraph; i++) {
    const pieces = piecesOf(text, lines[i]!);
    if (pieces.length < 2 || !isRow(text, pieces)) break;
    rows.push(pieces);
  }
  return rows;
}

function isRow(text: string, pieces: readonly Piece[]): boolean {
  const first = text.slice(pieces[0]!.start, pieces[0]!.end);
  if (isNumber(text, pieces[0]!)) return false;
  return isNumber(text, pieces.at(-1)!) && /\p{L}/u.test(first) && !/[.:;!?]$/.test(first);
}

function isNumber(text: string, { start, end }: Piece): boolean {
  return end - start < 24 && NUMBER.test(text.slice(start, end));
}

/** A line cut where two spaces or a tab stand; leader dots and single spaces part nothing. */
function piecesOf(text: string, { start, end }: Line): Piece[] {
  const pieces: Piece[] = [];
  const origin = lineOrigin(text, start);
  let at = start;
  for (let i = start; i <= end; i++) {
    const parted = i === end || (isBlank(text.charCodeAt(i)) && isBlank(text.charCodeAt(i + 1)));
    if (!parted) continue;
    if (i > at) pieces.push({ start: at, end: i, left: at - origin, right: i - origin });
    while (i < end && isBlank(text.charCodeAt(i + 1))) i++;
    at = i + 1;
  }
  return pieces;
}

function lineOrigin(text: string, start: number): number {
  let at = start;
  while (at > 0 && text[at - 1] !== "\n" && text[at - 1] !== "\r") at--;
  return at;
}

function fillTable(
  text: string,
  lines: readonly Line[],
  from: number,
  rows: readonly (readonly Piece[])[],
  id: number,
): void {
  const columns = columnsOf(rows);
  const heads = headersAbove(text, lines, from);
  const caption = captionAbove(text, lines, from - heads.length);
  const headers = new Map<number, string>();
  const all = [...heads, ...rows];
  heads.forEach((pieces) => {
    for (const piece of pieces) {
      const column = columnOf(columns, piece);
      const title = text.slice(piece.start, piece.end);
      headers.set(column, headers.has(column) ? `${headers.get(column)} ${title}` : title);
    }
  });
  all.forEach((pieces, row) => {
    const line = lines[from - heads.length + row]!;
    const isHeader = row < heads.length;
    const cells = pieces.map((piece): Cell => {
      const column = columnOf(columns, piece);
      const header = isHeader ? null : headerOf(headers.get(column) ?? null, caption);
      return { start: piece.start, end: piece.end, column, header, isHeader };
    });
    line.kind = "row";
    line.table = { id, row, caption, cells };
  });
}

/** The columns of the widest row, as far as any row's cell under the same one reaches. */
function columnsOf(rows: readonly (readonly Piece[])[]): { left: number; right: number }[] {
  const widest = rows.reduce((best, row) => (row.length > best.length ? row : best));
  const columns = widest.map(({ left, right }) => ({ left, right }));
  for (const row of rows) {
    for (const piece of row) {
      const column = columns[columnOf(columns, piece)]!;
      column.left = Math.min(column.left, piece.left);
      column.right = Math.max(column.right, piece.right);
    }
  }
  return columns;
}

/** The column that a cell overlaps most, else the one whose right edge is nearest. */
function columnOf(columns: readonly { left: number; right: number }[], piece: Piece): number {
  let best = 0;
  let score = Number.NEGATIVE_INFINITY;
  columns.forEach(({ left, right }, column) => {
    const overlap = Math.min(right, piece.right) - Math.max(left, piece.left);
    const here = overlap > 0 ? overlap : -Math.abs(right - piece.right);
    if (here > score) {
      score = here;
      best = column;
    }
  });
  return best;
}

/** Lines right above with cells of words: the header, two lines of it at most. */
function headersAbove(text: string, lines: readonly Line[], from: number): Piece[][] {
  const heads: Piece[][] = [];
  for (let i = from - 1; i >= 0 && heads.length < HEADER_LINES; i--) {
    const line = lines[i]!;
    if (line.reason !== null || line.table !== null || lines[from]!.paragraph - line.paragraph > 1) break;
    if (line.end - line.start > LONGEST_LINE) break;
    const pieces = piecesOf(text, line);
    const isUnits = heads.length === 0 && pieces.length >= 1 && pieces.every((piece) => isUnit(text, piece));
    if (
      !isUnits &&
      (pieces.length < 2 || pieces.some((piece) => isNumber(text, piece) && !isYear(text, piece)))
    )
      break;
    heads.unshift(pieces);
  }
  return heads;
}

/** "1000 e", "(1 000 €)", "€", "e/kk" in the second line of a header. */
function isUnit(text: string, { start, end }: Piece): boolean {
  return (
    end - start < 24 &&
    /^\(?(?:1[ .]?000\s)?(?:€|e|eur|euroa|milj\.? ?€|%)(?:\/\p{L}{1,12})?\)?$/iu.test(text.slice(start, end))
  );
}

function isYear(text: string, { start, end }: Piece): boolean {
  return YEAR.test(text.slice(start, end));
}

/** A short line above the table that is no sentence, as its caption: "Avustukset (euroa)". */
function captionAbove(text: string, lines: readonly Line[], from: number): string | null {
  const above = lines[from - 1];
  if (above === undefined || above.reason !== null || above.table !== null) return null;
  const raw = text.slice(above.start, above.end);
  if (lines[from]!.paragraph - above.paragraph > 1 || raw.length > 120 || /[.!?]$/.test(raw)) return null;
  return raw.replace(/:$/, "");
}
