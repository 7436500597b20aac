import { OutputError } from "../../errors.js";
import type { CellType, CellValue } from "../cells.js";
import { cellOf, columnLetters, textCell } from "./cells.js";
import { headerStyle } from "./styles.js";
import { ZipEntry } from "./zip.js";

/** Rows of a sheet, the header among them. Source: Microsoft, "Excel specifications and limits". */
const MOST_ROWS = 1_048_576;
/** Rows that decide the widths of the columns; they wait until then. */
const SAMPLE = 200;
const WIDEST = 60;
/** Room for the button of the filter. */
const BUTTON = 3;

export interface SheetColumn {
  readonly name: string;
  readonly type: CellType;
}

/** One sheet, written row by row: a frozen header with filters, columns as wide as their first rows. */
export class Sheet {
  readonly name: string;
  readonly entry: ZipEntry;
  readonly #columns: readonly SheetColumn[];
  readonly #letters: readonly string[];
  readonly #widths: number[];
  #waiting: string[] | null = [];
  #rows = 1;

  constructor(name: string, number: number, columns: readonly SheetColumn[]) {
    this.name = name;
    this.entry = new ZipEntry(`xl/worksheets/sheet${number}.xml`);
    this.#columns = columns;
    this.#letters = columns.map((_, i) => columnLetters(i));
    this.#widths = columns.map((column) => column.name.length + BUTTON);
  }

  /** Adds a row; gives back how many of its cells were too long and are cut. Errors: `OutputError` when the sheet is full. */
  async add(values: readonly CellValue[]): Promise<number> {
    if (this.#rows >= MOST_ROWS) {
      throw new OutputError(
        `table ${this.name} has more than the ${MOST_ROWS} rows that a sheet holds; write -f csv, or split the inputs`,
      );
    }
    const row = ++this.#rows;
    let xml = `<row r="${row}">`;
    let cut = 0;
    for (const [i, value] of values.entries()) {
      const cell = cellOf(value, this.#columns[i]!.type, this.#letters[i]! + row);
      if (cell === null) continue;
      xml += cell.xml;
      if (cell.cut) cut++;
      if (this.#waiting !== null && cell.width > this.#widths[i]!) this.#widths[i] = cell.width;
    }
    xml += "</row>";
    if (this.#waiting === null) await this.entry.write(xml);
    else if (this.#waiting.push(xml) >= SAMPLE) await this.#begin();
    return cut;
  }

  async #begin(): Promise<void> {
    const header = this.#columns
      .map((c, i) => textCell(`${this.#letters[i]}1`, c.name, headerStyle(c.type)))
      .join("");
    const widths = this.#widths
      .map(
        (width, i) =>
          `<col min="${i + 1}" max="${i + 1}" width="${Math.min(width + 1, WIDEST)}" customWidth="1"/>`,
      )
      .join("");
    const rows = this.#waiting ?? [];
    this.#waiting = null;
    await this.entry.write(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>\
<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>\
<selection pane="bottomLeft"/></sheetView></sheetViews><cols>${widths}</cols><sheetData><row r="1">${header}</row>`,
    );
    for (const row of rows) await this.entry.write(row);
  }

  /** The cells that hold something: "A1:Q120". */
  get area(): string {
    return `A1:${this.#letters.at(-1)}${this.#rows}`;
  }

  async end(): Promise<void> {
    if (this.#waiting !== null) await this.#begin();
    await this.entry.write(
      `</sheetData><autoFilter ref="${this.area}"/><pageSetup orientation="landscape" fitToHeight="0"/>\
<ignoredErrors><ignoredError sqref="${this.area}" numberStoredAsText="1"/></ignoredErrors></worksheet>`,
    );
    await this.entry.end();
  }
}
