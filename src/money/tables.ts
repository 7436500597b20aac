import type { Cell } from "../document/document.js";
import { NUMBER } from "../finnish/tokens.js";
import type { Reading } from "../reading.js";
import { statedUnit } from "./list-lines.js";
import { quantityBefore } from "./quantity.js";
import { cents, type Quantity } from "./resolve.js";
import { speaksOfMoney } from "./role-lexicon.js";
import type { SumIndex } from "./sum.js";
import { EUROS, type Unit, unitIn } from "./unit.js";
import { decimalOf } from "./window.js";

/**
 * Sums in table cells whose column, caption or row names a unit: under "Tuki (1 000 €)" the cell "84,5" is 84500. A column in
 * which one cell carries the currency gives it to the others; so does a sentence right before or after the table ("Summat ovat
 * euroina."), and in a release that speaks of euros a column that is headed by a noun of money or repeats a sum of the text.
 *
 * Refused: other columns without a unit, percentages, cells that hold more than one number.
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
  const implied = columnsThatImply(reading, index);
  const stated = tablesWithUnit(reading);
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
        stated.get(table.id) ??
        null;
      if (unit !== null) readCell(reading, index, cell, unit);
      else if (cell !== label && implied(table.id, cell)) readCell(reading, index, cell, EUROS, isSizable);
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

/** Units of tables that a line right before or after them states: "Summat ovat euroina." */
function tablesWithUnit(reading: Reading): Map<number, Unit> {
  const units = new Map<number, Unit>();
  const { blocks } = reading.document;
  for (const [i, block] of blocks.entries()) {
    if (block.table !== null || block.boilerplate !== null) continue;
    const before = blocks[i - 1]?.table?.id;
    const after = blocks[i + 1]?.table?.id;
    if (before === undefined && after === undefined) continue;
    const unit = statedUnit(reading, reading.tokensOf(block));
    if (unit === null) continue;
    if (after !== undefined) units.set(after, unit);
    if (before !== undefined && !units.has(before)) units.set(before, unit);
  }
  return units;
}

/** Smaller sums and numbers are repeated by chance. */
const CHANCE = 100_000;

/**
 * Whether a cell's column holds euros though nothing names its unit: it is headed by a noun of money ("Avustus", "Kustannukset"),
 * or one of its cells repeats a sum that the text states in euros. Never in a text without one.
 */
function columnsThatImply(reading: Reading, index: SumIndex): (table: number, cell: Cell) => boolean {
  const inEuros = new Set<number>();
  for (const sum of index.sums) {
    if (sum.currency === "EUR" && !sum.elliptic && sum.per === null) inEuros.add(sum.cents);
  }
  const repeated = new Set<string>();
  for (const { table } of inEuros.size === 0 ? [] : reading.document.blocks) {
    for (const cell of table?.cells ?? []) {
      const found = cell.isHeader ? null : numberOf(reading, cell);
      const value = found === null ? null : cents(found.quantity);
      if (value !== null && value >= CHANCE && inEuros.has(value))
        repeated.add(`${table!.id}:${cell.column}`);
    }
  }
  return (table, cell) =>
    inEuros.size > 0 && (repeated.has(`${table}:${cell.column}`) || namesMoney(cell.header));
}

function namesMoney(header: string | null): boolean {
  return (
    header
      ?.toLowerCase()
      .match(/[\p{L}-]+/gu)
      ?.some(speaksOfMoney) ?? false
  );
}

/** "8 000", "120": a number below a hundred may count anything. */
function isSizable({ mantissa, exponent, grouped, plain }: Quantity): boolean {
  return grouped || (plain && exponent === 0 && mantissa >= 100 && !(mantissa >= 1900 && mantissa < 2100));
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
function numberOf(
  reading: Reading,
  cell: Cell,
): { quantity: Quantity; first: number; to: number; negative: boolean } | null {
  const { tokens } = reading;
  const { from, to } = reading.tokensOf(cell);
  let last = to - 1;
  if (last < from || tokens.start[from]! < cell.start) return null;
  const bracketed = tokens.key[from] === "(" && tokens.key[last] === ")";
  if (bracketed) last--;
  if (last < from || tokens.kind[last] !== NUMBER || reading.isClaimed(last)) return null;
  const quantity = quantityBefore(tokens, last + 1, from, decimalOf(reading, last));
  if (quantity === null) return null;
  const first = from + (bracketed ? 1 : 0);
  const negative = quantity.from === first + 1 && ["-", "−", "–"].includes(tokens.key[first]!);
  return quantity.from !== first && !negative ? null : { quantity, first, to: last + 1, negative };
}

function readCell(
  reading: Reading,
  index: SumIndex,
  cell: Cell,
  unit: Unit,
  fits: (quantity: Quantity) => boolean = () => true,
): void {
  const found = numberOf(reading, cell);
  if (found === null || !fits(found.quantity)) return;
  const { quantity, first, to, negative } = found;
  const value = cents(quantity, unit.exponent);
  if (value === null) return;
  index.add(reading, {
    from: first,
    to,
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
