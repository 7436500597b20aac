import { GLUED, LINE, NUMBER, SPACED, SYMBOL, WORD } from "../finnish/tokens.js";
import { NUMERAL } from "../finnish/word-classes.js";
import type { Reading } from "../reading.js";
import { isCounted, moneyFollows } from "./counted.js";
import { decimalOf, leftLimit, perAfter, qualifierBefore, rangeStart } from "./grammar.js";
import { CLEAR_POWERS } from "./lexicon.js";
import { powerOf, quantityBefore } from "./quantity.js";
import { cents, looksLikeYear, type Quantity } from "./resolve.js";
import { speaksOfMoney } from "./roles.js";
import { LONGEST_SENTENCE, type Sum, type SumIndex } from "./sum.js";

/**
 * Sums that leave "euroa" out after a power: "6,7 miljoonaa kohdistuu …", "puolen miljoonan tuki", "37 miljoonalla". Found
 * where the sentence or the one before it is about money: it names a sum, or holds a noun of money.
 *
 * Refused: what counts something ("5,5 miljoonaa asukasta"), and powers without a number ("miljoonia").
 */
export function findBarePowers(reading: Reading, index: SumIndex): void {
  const { tokens, classes } = reading;
  for (let i = 1; i < reading.length; i++) {
    if ((classes[i]! & NUMERAL) === 0 || reading.isClaimed(i)) continue;
    const key = tokens.key[i]!;
    const short = CLEAR_POWERS.has(key);
    if (!short && powerOf(key) === null) continue;
    const dotted = short && tokens.key[i + 1] === "." && tokens.gap[i + 1] === GLUED;
    const end = dotted ? i + 2 : i + 1;
    // "sata tuhatta miljoonaa": the last power is the anchor
    if (
      end < reading.length &&
      tokens.kind[end] === WORD &&
      tokens.gap[end]! <= LINE &&
      powerOf(tokens.key[end]!) !== null
    )
      continue;
    const low = leftLimit(reading, i, 0);
    const quantity = quantityBefore(tokens, end, low, decimalOf(reading, i));
    if (quantity === null || quantity.power === 0) continue;
    if (quantity.from === i && !(key.endsWith("n") && moneyFollows(reading, end))) continue;
    if (!isMoneyHere(reading, index, quantity.from, end, key)) continue;
    const host = index.nearest(reading, i);
    const value = cents(quantity);
    if (value === null) continue;
    const lower = rangeStart(reading, quantity, low, 0, value);
    const first = lower?.from ?? quantity.from;
    const qualifier = qualifierBefore(reading, first, low);
    index.add(reading, {
      from: qualifier?.from ?? first,
      to: end,
      quantity,
      cents: lower?.cents ?? value,
      maxCents: lower === null ? null : value,
      currency: host?.currency ?? "EUR",
      exponent: 0,
      qualifier: qualifier?.qualifier ?? "exact",
      per: perAfter(reading, end),
      elliptic: true,
      rule: lower === null ? "money.elliptic.power" : "money.elliptic.range",
      confidence: host === null ? 0.6 : 0.7,
    });
  }
}

function isMoneyHere(reading: Reading, index: SumIndex, from: number, end: number, key: string): boolean {
  // "miljoonan" needs its noun, other cases only must not count one
  const genitive = key.endsWith("n") && !key.endsWith("aan") && !key.endsWith("iin");
  if (
    genitive
      ? !moneyFollows(reading, end) && index.in(reading.sentence[from]!).length === 0
      : isCounted(reading, end)
  )
    return false;
  if (genitive && !moneyFollows(reading, end) && isNoun(reading, end)) return false;
  if (sameCaseNoun(reading, key, end)) return false;
  const sentence = reading.sentence[from]!;
  if (index.in(sentence).length > 0 || index.in(sentence - 1).length > 0) return true;
  const { from: first, to } = reading.sentenceOf(from);
  for (let i = first; i < to; i++) {
    if (reading.tokens.kind[i] === WORD && speaksOfMoney(reading.tokens.key[i]!)) return true;
  }
  return false;
}

/** "5 miljoonan asukkaan": a small word in the genitive or any noun right after the power. */
function isNoun(reading: Reading, i: number): boolean {
  const { tokens } = reading;
  return (
    i < reading.length &&
    tokens.kind[i] === WORD &&
    tokens.gap[i]! <= SPACED &&
    /(?:n|t)$/.test(tokens.key[i]!)
  );
}

/** "5 miljoonalla ihmisellä": power and noun agree, so it counts people. */
function sameCaseNoun(reading: Reading, key: string, i: number): boolean {
  const { tokens } = reading;
  const ending = /(?:ll|lt|ss|st)[aä]$|lle$/.exec(key)?.[0];
  if (ending === undefined || i >= reading.length || tokens.kind[i] !== WORD || tokens.gap[i]! > SPACED)
    return false;
  const stem = ending.slice(0, 2);
  return new RegExp(`${stem}[aäe]$`).test(tokens.key[i]!) && !speaksOfMoney(tokens.key[i]!);
}

/**
 * Comparison figures in parentheses right after a sum share its unit: "409,3 milj. € (401,7)", "3 120 euroa asukasta kohden
 * (2 870)". They say what it was before.
 *
 * Refused: a year ("5 000 euroa (2023)"), a percentage, anything but one number.
 */
export function findComparisons(reading: Reading, index: SumIndex): void {
  const { tokens } = reading;
  for (const host of [...index.sums]) {
    if (host.header !== undefined) continue;
    let open = host.to;
    for (let words = 0; words < 4 && tokens.key[open] !== "("; words++, open++) {
      if (tokens.kind[open] !== WORD && tokens.key[open] !== "/" && tokens.key[open] !== ".") break;
      if (tokens.gap[open]! > LINE) break;
    }
    if (tokens.key[open] !== "(" || tokens.gap[open]! > LINE) continue;
    let close = open + 1;
    while (close < reading.length && close - open < 9 && tokens.key[close] !== ")") close++;
    if (tokens.key[close] !== ")" || tokens.kind[close - 1] !== NUMBER || reading.isClaimed(close - 1))
      continue;
    const quantity = quantityBefore(tokens, close, open + 1, decimalOf(reading, open));
    if (quantity === null || looksLikeYear(quantity)) continue;
    const minus = quantity.from - 1;
    const negative = minus > open && ["-", "−", "–"].includes(tokens.key[minus]!);
    if (quantity.from !== open + (negative ? 2 : 1)) continue;
    share(reading, index, host, quantity, "money.comparison", 0.8, { role: "prior", negative });
  }
}

/** Adds a bare number that has the unit of `host`. */
export function share(
  reading: Reading,
  index: SumIndex,
  host: Sum,
  quantity: Quantity,
  rule: string,
  confidence: number,
  more: { role?: "prior"; negative?: boolean } = {},
): Sum | null {
  const power =
    quantity.grouped && host.quantity.power > 0 && !host.quantity.grouped ? 0 : host.quantity.power;
  const value = cents(quantity, power + host.exponent);
  if (value === null) return null;
  const low = leftLimit(reading, quantity.from, 0);
  const qualifier = qualifierBefore(reading, quantity.from, low);
  const sum: Sum = {
    from: more.negative ? quantity.from - 1 : (qualifier?.from ?? quantity.from),
    to: quantity.to,
    quantity: { ...quantity, power },
    cents: more.negative ? -value : value,
    maxCents: null,
    currency: host.currency,
    exponent: host.exponent,
    qualifier: qualifier?.qualifier ?? "exact",
    per: perAfter(reading, quantity.to) ?? (host.maxCents === null ? host.per : null),
    elliptic: true,
    rule,
    confidence,
    host,
    ...(more.role === undefined ? {} : { role: more.role }),
  };
  index.add(reading, sum);
  return sum;
}

/** Words that open a share of the whole: "josta 1,5 käytetään". */
const PART_OF = new Set(["josta", "joista", "mistä", "siitä", "niistä", "varav", "därav"]);
const JOINS = new Set([",", ";", "ja", "sekä", "tai", "och", "samt", "eller", "and", "or"]);
/** How far a bare number may stand from the sum whose unit it shares. */
const CHAIN = 10;

/**
 * Bare numbers that share the unit of a sum in their sentence: "2 ja 4 miljoonaa euroa", "Muhos 70 000, Ii 28 000 ja Lemi
 * 9 000 euroa", "5,2 miljoonaa euroa, josta 1,5 käytetään". What stands between is a name, not a clause with another number.
 *
 * Refused: years, percentages, counts ("1 204 henkilöä"), and numbers far smaller than the sum.
 */
export function findShared(reading: Reading, index: SumIndex): void {
  const { tokens } = reading;
  const seen = new Set<number>();
  for (const start of [...index.sums]) {
    if (start.rule.startsWith("money.comparison")) continue;
    const sentence = reading.sentence[start.from]!;
    if (seen.has(sentence)) continue;
    seen.add(sentence);
    const { from, to } = reading.sentenceOf(start.from);
    if (to - from > LONGEST_SENTENCE) continue;
    // from right to left, so that a chain of bare numbers hangs on the sum at its end; then from left to right
    for (let i = to - 1; i >= from; i--) if (tokens.kind[i] === NUMBER) tryShare(reading, index, i, to, +1);
    for (let i = from; i < to; i++) if (tokens.kind[i] === NUMBER) tryShare(reading, index, i, to, -1);
  }
}

function tryShare(reading: Reading, index: SumIndex, last: number, to: number, side: 1 | -1): void {
  const { tokens } = reading;
  const sentence = reading.sentence[last]!;
  if (reading.isClaimed(last)) return;
  const next = last + 1;
  if (tokens.kind[next] === NUMBER && tokens.gap[next]! <= SPACED) return;
  if (next < to && tokens.gap[next] === GLUED && !",.;)".includes(tokens.key[next]!)) return;
  if (
    ",.".includes(tokens.key[next] ?? " ") &&
    tokens.gap[next + 1] === GLUED &&
    tokens.kind[next + 1] === NUMBER
  )
    return;
  const low = leftLimit(reading, last, 0);
  const quantity = quantityBefore(tokens, last + 1, low, decimalOf(reading, last));
  if (quantity === null || looksLikeYear(quantity) || isCounted(reading, next)) return;
  const host = side > 0 ? index.after(sentence, quantity.to) : index.before(sentence, quantity.from);
  if (host === null) return;
  if (["-", "–", "−", "/", ":", "§", "("].includes(tokens.key[quantity.from - 1] ?? "")) return;
  if (tokens.key[quantity.from - 1] === "." && tokens.gap[quantity.from] === GLUED) return;
  const value = cents(quantity, host.quantity.power + host.exponent);
  if (value === null || value > Math.abs(host.cents) * 1000 || value * 1000 < Math.abs(host.cents)) return;
  if (side > 0) {
    const joined = JOINS.has(tokens.key[next] ?? "");
    const gap = host.from - quantity.to;
    const direct = gap === 1 && joined;
    const named = startsName(reading, next);
    if (!direct && !(quantity.grouped && (joined || named) && gap <= CHAIN)) return;
    if (!direct && host.quantity.power > 0 && !quantity.grouped) return;
    share(reading, index, host, quantity, "money.shared", direct ? 0.7 : 0.65);
    return;
  }
  const part = partWord(reading, host.to, quantity.from);
  const gap = quantity.from - host.to;
  if (part !== null) {
    const near = quantity.from - part <= 2;
    const alike = quantity.grouped || quantity.exponent < 0;
    if (value < Math.abs(host.maxCents ?? host.cents) && (alike || (near && host.quantity.power > 0)))
      share(reading, index, host, quantity, "money.part", 0.65);
    return;
  }
  if (quantity.grouped && gap <= CHAIN && endsItem(reading, next, to))
    share(reading, index, host, quantity, "money.shared", 0.6);
}

function startsName(reading: Reading, i: number): boolean {
  const { tokens } = reading;
  if (i >= reading.length || tokens.kind[i] !== WORD || tokens.gap[i]! > LINE) return false;
  const first = reading.text[tokens.start[i]!]!;
  return first !== first.toLowerCase();
}

/** A number at the end of its sentence or before the next join: nothing is counted by it. */
function endsItem(reading: Reading, next: number, to: number): boolean {
  const { tokens } = reading;
  if (next >= to) return true;
  const key = tokens.key[next]!;
  return tokens.kind[next] === SYMBOL ? ".,;)".includes(key) : JOINS.has(key) || startsName(reading, next);
}

/** The last "josta" between a sum and a bare number, within reach, else null. */
function partWord(reading: Reading, from: number, to: number): number | null {
  for (let i = to - 1; i >= from && to - i < CHAIN; i--) {
    if (PART_OF.has(reading.tokens.key[i]!)) return i;
  }
  return null;
}
