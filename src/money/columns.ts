import type { AmountRole } from "../../schemas/money.js";
import { NUMBER, SPACED, type Tokens, WORD } from "../finnish/tokens.js";
import type { Reading } from "../reading.js";
import { quantityBefore } from "./quantity.js";
import type { Quantity } from "./resolve.js";
import { cueOf } from "./role-lexicon.js";
import { decimalOf } from "./window.js";

/** What a line above the rows of a flattened table says of their numbers, from left to right. */
export type Columns = readonly (AmountRole | null)[];

/** A number has no more groups of digits than this: "1 200 000 000". */
const MOST_GROUPS = 4;

/**
 * The columns that a header line names at its end: years ("Vuosi 2013 2014", the older ones prior) or two words and more that
 * say what a sum is ("Hanke Haettu Myönnetty"); null for a line that heads no columns.
 */
export function columnsOf(reading: Reading, from: number, to: number): Columns | null {
  const { tokens } = reading;
  const years: number[] = [];
  const roles: AmountRole[] = [];
  for (let i = to - 1; i >= from; i--) {
    const key = tokens.key[i]!;
    if (tokens.kind[i] === NUMBER && /^(?:19|20)\d\d$/.test(key) && roles.length === 0)
      years.unshift(Number(key));
    else if (tokens.kind[i] === WORD && years.length === 0) {
      const role = cueOf(key)?.role ?? null;
      if (role === null || role === "earlier") break;
      roles.unshift(role);
    } else break;
  }
  if (years.length > 1) return years.map((year) => (year < Math.max(...years) ? "prior" : null));
  return new Set(roles).size > 1 ? roles : null;
}

/**
 * The numbers at the end of a line, as many as there are columns: under two of them "120 000 100 000" is 120000 and 100000.
 * Empty where they do not come out even.
 */
export function cellsOf(reading: Reading, from: number, to: number, count: number): Quantity[] {
  const { tokens } = reading;
  let first = to;
  while (first - 1 > from && tokens.kind[first - 1] === NUMBER && !reading.isClaimed(first - 1)) {
    first--;
    if (tokens.gap[first] !== SPACED) break;
  }
  const sizes = split(tokens, first, to, count);
  const cells: Quantity[] = [];
  let start = first;
  for (const size of sizes ?? []) {
    const cell = quantityBefore(tokens, start + size, start, decimalOf(reading, start));
    if (cell === null || cell.from !== start) return [];
    cells.push(cell);
    start += size;
  }
  return cells;
}

/** Sizes of `count` numbers that the groups from `first` to `to` make up, or null; the more alike the better. */
function split(tokens: Tokens, first: number, to: number, count: number): number[] | null {
  if (count === 0) return first === to ? [] : null;
  const left = to - first;
  if (left < count || left > count * MOST_GROUPS) return null;
  const even = Math.round(left / count);
  for (const size of [even, even + 1, even - 1, even + 2, even - 2]) {
    if (size < 1 || size > MOST_GROUPS || !isNumber(tokens, first, first + size)) continue;
    const rest = split(tokens, first + size, to, count - 1);
    if (rest !== null) return [size, ...rest];
  }
  return null;
}

/** Groups that make one number: a head that is not "000", then three digits each. */
function isNumber(tokens: Tokens, from: number, to: number): boolean {
  const head = tokens.key[from]!;
  if ((head.length > 3 && to - from > 1) || (head.startsWith("0") && head !== "0")) return false;
  for (let i = from + 1; i < to; i++)
    if (tokens.key[i]!.length !== 3 || tokens.gap[i] !== SPACED) return false;
  return true;
}
