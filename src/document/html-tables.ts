import type { Element } from "domhandler";
import type { BoilerplateReason, Cell } from "./document.js";
import { textOf } from "./html-elements.js";
import type { LineWriter } from "./line-writer.js";
import { headerOf } from "./plain-tables.js";

/** The rows of a table itself, not of tables in its cells. */
export function rowsOf(table: Element): Element[] {
  const rows: Element[] = [];
  for (const child of table.children) {
    if (!("attribs" in child)) continue;
    const element = child as Element;
    if (element.name === "tr") rows.push(element);
    else if (/^t(?:head|body|foot)$/.test(element.name)) {
      for (const inner of element.children)
        if ("attribs" in inner && (inner as Element).name === "tr") rows.push(inner as Element);
    }
  }
  return rows;
}

/** A table lays out a page if it holds tables, headings or long text, or has a single row or column. */
export function isLayout(table: Element, rows: readonly Element[]): boolean {
  let cells = 0;
  let header = false;
  let layout = false;
  const look = (node: Element, depth: number): void => {
    for (const child of node.children) {
      if (!("attribs" in child) || layout) continue;
      const { name } = child as Element;
      if (name === "th") header = true;
      if (name === "td" || name === "th") cells++;
      if (name === "table" || name === "h1" || name === "h2" || name === "article" || name === "form")
        layout = true;
      if ((name === "td" && longText(child as Element) > 500) || depth > 40) layout = true;
      look(child as Element, depth + 1);
    }
  };
  look(table, 0);
  if (layout) return true;
  return !header && (rows.length < 2 || cells <= rows.length);
}

function longText(element: Element): number {
  return textOf(element, 600).length;
}

/** The text of a table's caption, or null. */
export function captionOf(table: Element): string | null {
  for (const child of table.children) {
    if ("attribs" in child && (child as Element).name === "caption") {
      const text = textOf(child as Element)
        .replace(/\s+/g, " ")
        .trim();
      return text === "" ? null : text;
    }
  }
  return null;
}

/** Writes the rows of a table that holds data, each cell with the headers of its column. */
export function writeRows(
  writer: LineWriter,
  rows: readonly Element[],
  table: { readonly id: number; readonly caption: string | null },
  reason: BoilerplateReason | null,
): void {
  const columns = new Columns();
  for (const [number, row] of rows.entries()) {
    const { cells, start } = writeCells(writer, row, number, columns, table.caption);
    if (start >= 0)
      writer.endRow(start, { id: table.id, row: number, caption: table.caption, cells }, reason);
  }
}

/** Spans beyond this column are no table's that anybody reads. */
const MOST_COLUMNS = 200;

/** The headers of a table's columns, and which columns a cell from above still fills. */
class Columns {
  readonly #headers = new Map<number, string>();
  readonly #filled = new Map<number, number>();

  get hasHeaders(): boolean {
    return this.#headers.size > 0;
  }

  header(column: number): string | null {
    return this.#headers.get(column) ?? null;
  }

  /** A header's text over all columns that it spans, under what stands there already. */
  addHeader(from: number, width: number, text: string): void {
    for (let column = from; column < from + width; column++) {
      const before = this.#headers.get(column);
      this.#headers.set(column, before === undefined ? text : `${before} ${text}`);
    }
  }

  /** The first column from here on that no cell from above fills. */
  free(from: number): number {
    let column = from;
    for (let left = this.#filled.get(column) ?? 0; left > 0; left = this.#filled.get(column) ?? 0) {
      this.#filled.set(column, left - 1);
      column++;
    }
    return column;
  }

  fill(from: number, width: number, rows: number): void {
    if (rows === 1) return;
    for (let column = from; column < Math.min(from + width, MOST_COLUMNS); column++)
      this.#filled.set(column, rows - 1);
  }
}

function writeCells(
  writer: LineWriter,
  row: Element,
  number: number,
  columns: Columns,
  caption: string | null,
): { cells: Cell[]; start: number } {
  const cells: Cell[] = [];
  const elements = row.children.filter(
    (child): child is Element => "attribs" in child && (child.name === "td" || child.name === "th"),
  );
  const headerRow = isHeaderRow(row, elements, number === 0 && !columns.hasHeaders);
  let column = 0;
  let start = -1;
  for (const element of elements) {
    column = columns.free(column);
    const text = textOf(element)
      .replace(/[ \t\r\n\f]+/g, " ")
      .trim();
    const width = span(element.attribs.colspan);
    if (text !== "") {
      if (start >= 0) writer.tab();
      writer.word(text);
      const end = writer.end;
      if (start < 0) start = end - text.length;
      const header = headerRow ? null : headerOf(columns.header(column), caption);
      cells.push({
        start: end - text.length,
        end,
        column,
        isHeader: headerRow || element.name === "th",
        header,
      });
      if (headerRow) columns.addHeader(column, width, text);
    } else if (start >= 0) writer.tab();
    columns.fill(column, width, span(element.attribs.rowspan));
    column += width;
  }
  return { cells, start };
}

function isHeaderRow(row: Element, cells: readonly Element[], first: boolean): boolean {
  if ((row.parent as Element | null)?.name === "thead") return true;
  if (cells.length > 0 && cells.every((cell) => cell.name === "th")) return true;
  return first && looksLikeHeader(cells);
}

/** A first row without numbers over rows with them is a header even in td cells. */
function looksLikeHeader(cells: readonly Element[]): boolean {
  if (cells.length < 2) return false;
  return (
    cells.every((cell) => {
      const text = textOf(cell).trim();
      return text === "" || /^(?:19|20)\d\d$/.test(text) || /[A-Za-zÀ-ÖØ-öø-ÿ]/.test(text);
    }) &&
    cells.some((cell) => /[(€%]|^[A-ZÀ-ÖØ-Þ]/.test(textOf(cell).trim())) &&
    !cells.some((cell) => /\d[\s.]*(?:€|euroa)$/.test(textOf(cell).trim()))
  );
}

function span(value: string | undefined): number {
  const number = Number(value);
  return Number.isInteger(number) && number > 1 ? Math.min(number, 100) : 1;
}
