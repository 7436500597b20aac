import type { AmountRole } from "../../schemas/money.js";
import { NUMBER } from "../finnish/tokens.js";
import type { Reading } from "../reading.js";
import { type Columns, cellsOf, columnsOf } from "./columns.js";
import { GLUED_EUROS, gluedNumber, isTwoThousand, type Line, lines, statedUnit } from "./list-lines.js";
import { quantityBefore } from "./quantity.js";
import { cents, type Quantity } from "./resolve.js";
import { share } from "./share.js";
import type { SumIndex } from "./sum.js";
import type { Unit } from "./unit.js";
import { decimalOf } from "./window.js";

/** So many lines without a number may part a list: its subheadings. */
const SUBHEADINGS = 2;
/** A subheading has no more words than this. */
const SUBHEADING_WORDS = 8;

/**
 * Sums of lists in which only some items carry the currency, or only the heading does:
 *
 *     Lapin yliopisto 1 240 000 euroa            Muut yritykset (milj. euroa):
 *     Oulun yliopisto 1 105 000                  Vuono Wireless Oy (4,85)
 *
 * Subheadings may part the items, and the other cells of a table that was pasted cell by cell. Refused: years, numbers in the middle of a line, lines of prose.
 */
export function findListed(reading: Reading, index: SumIndex): void {
  let group: Line[] = [];
  let unit: Unit | null = null;
  let gap = 0;
  let columns: Columns | null = null;
  const close = () => {
    readGroup(reading, index, group, unit, columns);
    group = [];
    unit = null;
    columns = null;
    gap = 0;
  };
  for (const line of lines(reading, index)) {
    const stated = line.unit ?? statedUnit(reading, line);
    if (stated !== null) {
      // "Summat ovat euroja." behind a list without a unit
      if (line.unit === null && unit === null && group.length > 1) unit = stated;
      close();
      unit = stated;
      continue;
    }
    const glued = unit === GLUED_EUROS ? gluedNumber(reading, line) : null;
    if (glued !== null) {
      addWithUnit(reading, index, glued, unit!);
      continue;
    }
    if (unit !== null && columns === null && group.length === 0 && line.sum === null) {
      columns = columnsOf(reading, line.from, line.to);
      if (columns !== null) continue;
    }
    if (line.prose) close();
    else if (line.bare !== null || line.sum !== null || (line.alone !== null && unit !== null)) {
      group.push(line);
      gap = 0;
    } else if (group.length > 0 && (++gap > SUBHEADINGS || line.to - line.from > SUBHEADING_WORDS)) close();
  }
  close();
}

function readGroup(
  reading: Reading,
  index: SumIndex,
  group: readonly Line[],
  unit: Unit | null,
  columns: Columns | null,
): void {
  const host = group.find((line) => line.sum !== null)?.sum ?? null;
  if (unit !== null) {
    for (const line of group) {
      const named = columns === null ? [] : cellsOf(reading, line.from, line.to, columns.length);
      for (const [k, cell] of named.entries()) addWithUnit(reading, index, cell, unit, columns![k]);
      if (named.length > 0) continue;
      if (isYear(group, line)) continue;
      const cells = line.bare !== null ? alike(reading, line) : line.alone !== null ? [line.alone] : [];
      for (const cell of cells) addWithUnit(reading, index, cell, unit);
    }
    return;
  }
  if (host === null || group.length < 2) return;
  for (const line of group) {
    const { bare } = line;
    if (
      bare === null ||
      standsAlone(reading, group, line) ||
      isYear(group, line) ||
      !(bare.grouped || bare.exponent < 0 || host.quantity.power > 0 || bare.mantissa >= 50)
    )
      continue;
    share(reading, index, host, bare, "money.list", 0.7);
  }
}

/** "Kivikon Martat 2000" between lines that end in other numbers is no year, "Opisto 2000" alone is. */
function isYear(group: readonly Line[], line: Line): boolean {
  if (line.bare === null || !isTwoThousand(line.bare)) return false;
  return !group.some(
    (other) =>
      (other.to === line.from || other.from === line.to) && other.bare !== null && !isTwoThousand(other.bare),
  );
}

/** "Leirikoulu 52" above a paragraph: a number that nothing sets apart as money, on a line that stands alone, is no item of a list. */
function standsAlone(reading: Reading, group: readonly Line[], line: Line): boolean {
  const { from, grouped, exponent, mantissa } = line.bare!;
  if (grouped || exponent < 0 || mantissa >= 1000 || reading.blockOf(from).kind === "item") return false;
  const block = reading.block[from];
  return !group.some(
    (other) =>
      other !== line &&
      (reading.block[other.from] === block ||
        (other.bare !== null && (other.to === line.from || other.from === line.to))),
  );
}

/** More columns than this stand in no line. */
const MOST_COLUMNS = 8;

/** The number at the end of a line and those before it that are written alike: "Koulu |2,5 |3,1". */
function alike(reading: Reading, { from, bare }: Line): Quantity[] {
  const found: Quantity[] = [];
  for (let next = bare; next !== null && found.length < MOST_COLUMNS; ) {
    found.unshift(next);
    const last: number = next.from - 1;
    if (last <= from || reading.tokens.kind[last] !== NUMBER || reading.isClaimed(last)) break;
    const left: Quantity | null = quantityBefore(
      reading.tokens,
      last + 1,
      from + 1,
      decimalOf(reading, from),
    );
    next = left !== null && isAlike(left, bare!) ? left : null;
  }
  return found;
}

/** Decimals beside decimals, or thousands set apart beside others. */
function isAlike(one: Quantity, other: Quantity): boolean {
  return (one.exponent < 0 && one.exponent === other.exponent) || (one.grouped && other.grouped);
}

function addWithUnit(
  reading: Reading,
  index: SumIndex,
  quantity: Quantity,
  unit: Unit,
  role: AmountRole | null = null,
): void {
  const value = cents(quantity, unit.exponent);
  if (value === null) return;
  index.add(reading, {
    from: quantity.from,
    to: quantity.to,
    quantity,
    cents: value,
    maxCents: null,
    currency: unit.currency,
    exponent: unit.exponent,
    qualifier: "exact",
    per: unit.per,
    elliptic: true,
    rule: "money.list.heading",
    confidence: 0.75,
    ...(role === null ? {} : { role }),
  });
}
