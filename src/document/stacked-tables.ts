import type { Cell } from "./document.js";
import type { Line } from "./lines.js";
import { headerOf } from "./plain-tables.js";

/** A heading that says in what its numbers are counted: "Avustus (€)", "Tuki, euroa", "Belopp (euro)". */
const UNIT = /€|(?<!\p{L})(?:euro[ain]{0,2}|eur|meur|milj)(?!\p{L})/iu;
/** A heading of sums whose cells carry the unit themselves. */
const MONEY =
  /(?:avustus|tuki|rahoitus|apuraha|summa|euromäärä|haettu|myönnetty|bidrag|stöd|belopp|grant|amount)(?!\p{L})/iu;
/** A cell under such a heading: "310 000", "96 500,50 €", "0", "–". */
const SUM =
  /^(?:[−–-]|\d{1,3}(?:[ .\u00a0\u2009\u202f]\d{3})+(?:,\d{1,2})?|\d{1,7}(?:,\d{1,3})?)(?:\s?(?:€|e|euroa))?$/;
const CURRENCY = /(?:€|e|euroa)$/;
const TOTAL = /^(?:yhteensä|yht\.?|kaikki|sammanlagt|totalt|summa|total)$/iu;
const DIGIT = /\d/;
const LETTER = /\p{L}/u;
/** Longer lines are sentences. */
const LONGEST_HEADING = 40;
const LONGEST_CELL = 160;
const FEWEST_COLUMNS = 2;
const MOST_COLUMNS = 7;

interface Table {
  /** Number of the line that is its first heading. */
  readonly from: number;
  readonly width: number;
  readonly rows: number;
}

/**
 * The lines of a text with the rows of its stacked tables as one line each: what is left of a page's table where every cell
 * became a line of its own. Headings one below the other, one of them with a unit, then at least two rows of as many lines,
 * with a number under each unit.
 *
 *     Kunta
 *     Avustus (€)
 *     Hollola
 *     310 000
 *     Lieto
 *     540 000
 *
 * Refused: prices by rank with the winners below, and anything whose lines do not keep the beat.
 */
export function joinStackedTables(
  text: string,
  lines: readonly Line[],
  firstId = 0,
): { lines: Line[]; tables: number } {
  const joined: Line[] = [];
  let id = firstId;
  let at = 0;
  for (let i = 0; i < lines.length; i++) {
    const table = isUnit(text, lines[i]!) ? tableAt(text, lines, i, at) : null;
    if (table === null) continue;
    for (; at < table.from; at++) joined.push(lines[at]!);
    at = pushRows(text, lines, table, id++, joined);
    i = at - 1;
  }
  for (; at < lines.length; at++) joined.push(lines[at]!);
  return { lines: joined, tables: id };
}

/** The table one of whose headings is the line `unit`, none of it before `least`. */
function tableAt(text: string, lines: readonly Line[], unit: number, least: number): Table | null {
  const step = stepAfter(lines, unit - 1);
  const even = (i: number) => isHeading(text, lines[i]!) && stepAfter(lines, i) === step;
  let first = unit;
  while (first > least && unit - first < MOST_COLUMNS - 1 && even(first - 1)) first--;
  // the unit heads the last column as a rule
  for (let to = unit; to < lines.length && to - unit < MOST_COLUMNS - 1; to++) {
    if (to > unit && (!isHeading(text, lines[to]!) || stepAfter(lines, to - 1) !== step)) break;
    for (let from = unit - 1; from >= first; from--) {
      const width = to - from + 1;
      if (width < FEWEST_COLUMNS || width > MOST_COLUMNS) continue;
      const rows = rowsOf(text, lines, from, width);
      if (rows >= 2) return { from, width, rows };
    }
  }
  return null;
}

/** How many paragraphs on the next line is: the headings of one table are all as far from each other. */
const stepAfter = (lines: readonly Line[], i: number): number =>
  i < 0 || i + 1 >= lines.length ? -1 : lines[i + 1]!.paragraph - lines[i]!.paragraph;

/** How many rows of `width` lines stand below the headings. */
function rowsOf(text: string, lines: readonly Line[], from: number, width: number): number {
  const headings = lines.slice(from, from + width);
  const sums = headings.map((heading) => isUnit(text, heading));
  const heads = headings.map((heading) => textOf(text, heading));
  let rows = 0;
  for (let at = from + width; at + width <= lines.length; at += width) {
    if (!sums.every((sum, column) => isCell(text, lines[at + column]!, heads[column]!, sum))) break;
    if (!LETTER.test(textOf(text, lines[at]!)) && !LETTER.test(textOf(text, lines[at + 1]!))) break;
    rows++;
  }
  return rows;
}

function pushRows(
  text: string,
  lines: readonly Line[],
  { from, width, rows }: Table,
  id: number,
  joined: Line[],
): number {
  const headings = lines.slice(from, from + width);
  const push = (cells: readonly Line[], row: number, columns: readonly number[]) => {
    const built = cells.map(({ start, end }, i): Cell => {
      const column = columns[i]!;
      const header = row === 0 ? null : headerOf(textOf(text, headings[column]!), null);
      return { start, end, column, header, isHeader: row === 0 };
    });
    const table = { id, row, caption: null, cells: built };
    joined.push({ ...cells[0]!, end: cells.at(-1)!.end, kind: "row", table });
  };
  const all = headings.map((_, column) => column);
  for (let row = 0; row <= rows; row++) {
    const start = from + row * width;
    push(lines.slice(start, start + width), row, all);
  }
  const end = from + (rows + 1) * width;
  // "Yhteensä" and its sum, the cells between them empty
  const total = lines[end];
  const sum = lines[end + 1];
  if (total === undefined || sum === undefined || !TOTAL.test(textOf(text, total))) return end;
  if (!SUM.test(textOf(text, sum))) return end;
  const column = headings.findLastIndex((heading) => isUnit(text, heading));
  push([total, sum], rows + 1, [0, column]);
  return end + 2;
}

const textOf = (text: string, { start, end }: Line): string => text.slice(start, end);

const isUnit = (text: string, line: Line): boolean =>
  isHeading(text, line) && (UNIT.test(textOf(text, line)) || MONEY.test(textOf(text, line)));

/** A short line that could head a column: no sentence, no number but years and units. */
function isHeading(text: string, line: Line): boolean {
  if (line.table !== null || line.end - line.start > LONGEST_HEADING) return false;
  const raw = textOf(text, line);
  return (
    !/[.!?:;]$/.test(raw) && LETTER.test(raw) && !DIGIT.test(raw.replace(/(?:19|20)\d\d|1[ .]?000/g, ""))
  );
}

/** Under a heading of sums a number stands, with the unit where the heading has none; anything else elsewhere. */
function isCell(text: string, line: Line, heading: string, sums: boolean): boolean {
  if (line.table !== null || line.end - line.start > LONGEST_CELL) return false;
  if (!sums) return true;
  const raw = textOf(text, line);
  return SUM.test(raw) && (UNIT.test(heading) || CURRENCY.test(raw) || !DIGIT.test(raw));
}
