import type { Cell } from "../document/document.js";
import { NUMBER } from "../finnish/tokens.js";
import type { Reading } from "../reading.js";
import { quantityBefore } from "./quantity.js";
import { cents } from "./resolve.js";
import { speaksOfMoney } from "./role-lexicon.js";
import type { SumIndex } from "./sum.js";
import { type Unit, unitIn } from "./unit.js";
import { decimalOf } from "./window.js";

/**
 * Sums in table cells whose column, caption or row names a unit: under "Tuki (1 000 €)" the cell "84,5" is 84500. A column in
 * which one cell carries the currency gives it to the others.
 *
 * Refused: columns without a unit, percentages, cells that hold more than one number.
 */
export function findCells(reading: Reading, index: SumIndex): void {
  const units = new Map<string, Unit | null>();
  const unitOf = (text: string | null): Unit | null => {
    if (text === null) return null;
    const known = units.get(text);
    if (known !== undefined) return known;
    const unit = unitIn(text);
    units.set(text, unit);
    return unit;
  };
  const explicit = columnsWithCurrency(reading, index);
  let above: Unit | null = null;
  let last = "";
  for (const block of reading.document.blocks) {
    const { table } = block;
    if (table === null) last = reading.text.slice(Math.max(block.start, block.end - LONGEST_LINE), block.end);
    else if (table.row === 0) above = unitOf(BRACKETED.exec(last)?.[1] ?? null);
    if (table === null || block.boilerplate !== null) continue;
    const label = table.cells[0];
    const rowUnit =
      label === undefined || label.isHeader ? null : unitOf(reading.text.slice(label.start, label.end));
    for (const cell of table.cells) {
      if (cell.isHeader || (cell.header?.includes("%") ?? false)) continue;
      const own = ownHeader(cell.header, table.caption);
      // a bare number that opens its row is a year or a rank
      if (unitOf(own) === null && ((cell === label && table.cells.length > 1) || countsSomething(own)))
        continue;
      const unit =
        unitOf(cell.header) ??
        (cell === label ? null : rowUnit) ??
        unitOf(table.caption) ??
        above ??
        explicit.get(`${table.id}:${cell.column}`) ??
        null;
      if (unit !== null) readCell(reading, index, cell, unit);
    }
  }
}

/** A column's header without the caption that stands in front of it where that carries the unit. */
function ownHeader(header: string | null, caption: string | null): string | null {
  if (header === null || caption === null || !header.startsWith(caption)) return header;
  return header === caption ? null : header.slice(caption.length + 1);
}

/** Words that head a column of something else than money, whatever unit the caption names. */
const COUNTS =
  /^(?:kpl|lkm|lukumäär\p{L}*|nro|vuosi|väkilu\p{L}*|osuu\p{L}*|muuto\p{L}*|kasvu|htv|pinta-ala|km|ha|antal\p{L}*|andel\p{L}*|år|number|share|change|year|\p{L}+(?:ita|itä|kkoja|kköjä|sia|siä|jia|jiä|ksia|ksiä))$/u;

/** "Hankkeita", "Hakemuksia, kpl", "Osuus": no sums stand below; "Avustuksia" and "Menoja" are money. */
function countsSomething(header: string | null): boolean {
  const words = header?.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  return words.some((word) => COUNTS.test(word) && !speaksOfMoney(word));
}

/** "Partnerit ja rahoitus (euroa):" in the line above a table. */
const BRACKETED = /\(([^()]{1,40})\)\s*(?::\s*)?$/;
const LONGEST_LINE = 160;

/** Columns in which a whole cell is a sum with its currency: their bare cells have the same. */
function columnsWithCurrency(reading: Reading, index: SumIndex): Map<string, Unit> {
  const columns = new Map<string, Unit>();
  for (const sum of index.sums) {
    const { table } = reading.blockOf(sum.from);
    if (table === null) continue;
    const start = reading.tokens.start[sum.from]!;
    const cell = cellAt(table.cells, start);
    if (cell === null || cell.isHeader || start - cell.start > 2) continue;
    columns.set(`${table.id}:${cell.column}`, {
      currency: sum.currency,
      exponent: sum.exponent + sum.quantity.power,
      per: sum.per,
    });
  }
  return columns;
}

/** The cell of a row that holds an offset, or null; cells stand in text order. */
export function cellAt(cells: readonly Cell[], offset: number): Cell | null {
  let low = 0;
  let high = cells.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cells[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  const cell = cells[low];
  return cell !== undefined && cell.start <= offset ? cell : null;
}

/** A cell that is one number, perhaps with a minus or in parentheses, and nothing else. */
function readCell(reading: Reading, index: SumIndex, cell: Cell, unit: Unit): void {
  const { tokens } = reading;
  const { from, to } = reading.tokensOf(cell);
  let last = to - 1;
  if (last < from || tokens.start[from]! < cell.start) return;
  const bracketed = tokens.key[from] === "(" && tokens.key[last] === ")";
  if (bracketed) last--;
  if (last < from || tokens.kind[last] !== NUMBER || reading.isClaimed(last)) return;
  const quantity = quantityBefore(tokens, last + 1, from, decimalOf(reading, last));
  if (quantity === null) return;
  const first = from + (bracketed ? 1 : 0);
  const negative = quantity.from === first + 1 && ["-", "−", "–"].includes(tokens.key[first]!);
  if (quantity.from !== first && !negative) return;
  const value = cents(quantity, unit.exponent);
  if (value === null) return;
  index.add(reading, {
    from: first,
    to: last + 1,
    quantity,
    cents: negative ? -value : value,
    maxCents: null,
    currency: unit.currency,
    exponent: unit.exponent,
    qualifier: "exact",
    per: unit.per,
    elliptic: true,
    rule: "money.table",
    confidence: 0.85,
    header: cell.header,
  });
}
