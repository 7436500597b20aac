import type { Amount } from "../../schemas/money.js";
import type { Warning } from "../../schemas/warning.js";
import { LINE } from "../finnish/tokens.js";
import type { Reading } from "../reading.js";
import { cellAt } from "./tables.js";

/** Words that state a total: "yhteensä 214 000 euroa", the row "Yhteensä". */
const TOTAL_WORDS = new Set(
  "yhteensä kaikkiaan summa loppusumma kokonaissumma kokonaan sammanlagt totalt summa total altogether".split(
    " ",
  ),
);
/** Words that leave nothing over: then parts must reach the whole. */
const REST_WORDS = new Set(["loput", "loppu", "loppuosa", "resten", "remainder", "rest"]);
const PART_WORDS = new Set(["josta", "joista", "mistä", "varav", "därav"]);

/** A stated total and what should make it up. */
interface Claim {
  readonly total: Amount;
  readonly parts: readonly Amount[];
  /** Whether parts may stay below the total ("josta 1,5 miljoonaa …" names only some). */
  readonly open: boolean;
}

/**
 * Warnings where parts do not add up to the total that the text states: a column under "Yhteensä", a list after "yhteensä
 * 90 000 euroa", "yhteensä 90 000 euroa: Ii 50 000, Muhos 30 000", "9 miljoonaa, josta 7 … ja 4 …".
 *
 * Left alone: approximate totals, ranges, prices per unit, sums in several currencies; and differences that rounding explains.
 */
export function checkSums(reading: Reading, amounts: readonly Amount[]): Warning[] {
  const exact = amounts.filter(
    (amount) => amount.max === null && amount.per === null && amount.qualifier === "exact",
  );
  const placed = exact.map((amount) => ({ amount, at: reading.tokenAt(amount.span.start) }));
  return [
    ...columnClaims(reading, placed),
    ...sentenceClaims(reading, placed),
    ...listClaims(reading, placed),
  ].flatMap(judge);
}

interface Placed {
  readonly amount: Amount;
  /** First token. */
  readonly at: number;
}

function judge({ total, parts, open }: Claim): Warning[] {
  if (parts.some((part) => part.currency !== total.currency)) return [];
  const added = parts.reduce((sum, part) => sum + toCents(part.value), 0);
  const stated = toCents(total.value);
  const slack = [total, ...parts].reduce((sum, amount) => sum + halfStep(amount), 0);
  const difference = added - stated;
  if (Math.abs(difference) <= slack || (open && difference < 0)) return [];
  return [
    {
      code: "SUM_MISMATCH",
      message: `${parts.length} parts add up to ${added / 100} ${total.currency}, the text states ${total.value}`,
      span: total.span,
    },
  ];
}

function toCents(value: number): number {
  return Math.round(value * 100);
}

/** Half of what one step of the last digit written is worth, in cents: 5 million cents for "1,5 miljoonaa", half a euro for "12 500". */
function halfStep(amount: Amount): number {
  const digits = Number(amount.text.replaceAll(/\D/g, ""));
  const decimals = /[,.]\d{1,2}(?!\d)/.test(amount.text);
  if (digits === 0 || Number.isNaN(digits)) return 0;
  const step = Math.abs(toCents(amount.value)) / digits;
  // whole euros and cents are exact; millions, thousands and decimals of them are rounded
  return step > 100 || (decimals && step > 1) ? step / 2 : 0;
}

/** One claim for each table column that has one row of totals, the last one. */
function columnClaims(reading: Reading, placed: readonly Placed[]): Claim[] {
  const columns = new Map<string, { total: Amount | null; totals: number; parts: Amount[] }>();
  for (const { amount, at } of placed) {
    const { table } = reading.blockOf(at);
    const cell = table === null ? null : cellAt(table.cells, amount.span.start);
    if (table === null || cell === null || cell.isHeader) continue;
    const key = `${table.id}:${cell.column}`;
    const column = columns.get(key) ?? { total: null, totals: 0, parts: [] };
    columns.set(key, column);
    const label = table.cells[0]!;
    if (isTotal(reading, label.start, label.end)) {
      column.total = amount;
      column.totals++;
    } else if (column.total === null) column.parts.push(amount);
  }
  return [...columns.values()].flatMap(({ total, totals, parts }) =>
    total !== null && totals === 1 && parts.length > 1 ? [{ total, parts, open: false }] : [],
  );
}

function isTotal(reading: Reading, start: number, end: number): boolean {
  const { from, to } = reading.tokensOf({ start, end });
  return hasAny(reading, from, to, TOTAL_WORDS);
}

function hasAny(reading: Reading, from: number, to: number, words: ReadonlySet<string>): boolean {
  for (let i = from; i < to; i++) if (words.has(reading.tokens.key[i]!)) return true;
  return false;
}

/** "yhteensä X: A, B ja C", and "X, josta A … ja B …". */
function sentenceClaims(reading: Reading, placed: readonly Placed[]): Claim[] {
  const claims: Claim[] = [];
  for (const group of groupBy(placed, ({ at }) => reading.sentence[at]!)) {
    const [first, second] = group;
    if (first === undefined || second === undefined || reading.blockOf(first.at).table !== null) continue;
    const parts = group.slice(1).map(({ amount }) => amount);
    if (opensParts(reading, first, second))
      claims.push({ total: first.amount, parts, open: !hasRest(reading, first, group.at(-1)!) });
    else if (colonBetween(reading, first, second) && parts.length > 1 && totalBefore(reading, first.at))
      claims.push({ total: first.amount, parts, open: false });
  }
  return claims;
}

function opensParts(reading: Reading, first: Placed, second: Placed): boolean {
  return hasAny(reading, first.at, second.at, PART_WORDS);
}

function hasRest(reading: Reading, first: Placed, last: Placed): boolean {
  return hasAny(reading, first.at, last.at, REST_WORDS);
}

function colonBetween(reading: Reading, first: Placed, second: Placed): boolean {
  const { to } = reading.tokensOf(first.amount.span);
  return to < second.at && reading.tokens.key[to] === ":" && reading.tokens.gap[to + 1]! > 0;
}

/** Whether "yhteensä" stands among the few words before a token. */
function totalBefore(reading: Reading, at: number): boolean {
  return hasAny(reading, Math.max(0, at - 4), at, TOTAL_WORDS);
}

/** A list of lines that each end in a sum, after a sentence that states their total, or before a line "Yhteensä X". */
function listClaims(reading: Reading, placed: readonly Placed[]): Claim[] {
  const claims: Claim[] = [];
  let items: Amount[] = [];
  let totals: Amount[] = [];
  const close = () => {
    // "haettu summa oli yhteensä 3,9 miljoonaa" above a list of what was granted is not its total
    const total = totals.findLast(({ role }) => role === items[0]?.role);
    if (total !== undefined && items.length > 1) claims.push({ total, parts: items, open: false });
    items = [];
    totals = [];
  };
  for (const { amount, at } of placed) {
    if (reading.blockOf(at).table !== null) continue;
    const item = isItem(reading, amount, at);
    const stated = totalBefore(reading, at);
    if (item && stated && items.length > 1) {
      totals.push(amount);
      close();
    } else if (stated) {
      if (items.length > 0) close();
      totals.push(amount);
    } else if (item) items.push(amount);
    else close();
  }
  close();
  return claims;
}

/** A sum that ends its line and is the only one on it. */
function isItem(reading: Reading, amount: Amount, at: number): boolean {
  const { tokens } = reading;
  const { to } = reading.tokensOf(amount.span);
  if (to < reading.length && tokens.gap[to]! < LINE) return false;
  for (let i = at; i >= Math.max(0, at - 40); i--) {
    if (i === 0 || tokens.gap[i]! >= LINE) return true;
    if (tokens.key[i] === "." && tokens.gap[i + 1]! > 0) return false;
  }
  return false;
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => number): T[][] {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return [...groups.values()];
}
