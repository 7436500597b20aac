import { GLUED, LINE, NUMBER, SPACED, SYMBOL, WORD } from "../finnish/tokens.js";
import type { Reading } from "../reading.js";
import { isCounted } from "./counted.js";
import { cuesBetween, isBorder } from "./evidence.js";
import { quantityBefore } from "./quantity.js";
import { cents, looksLikeYear, type Quantity } from "./resolve.js";
import { share } from "./share.js";
import { LONGEST_SENTENCE, type SumIndex } from "./sum.js";
import { decimalOf, leftLimit } from "./window.js";

/** Words that open a share of the whole: "josta 1,5 käytetään". */
const PART_OF = new Set(["josta", "joista", "mistä", "siitä", "niistä", "varav", "därav"]);
const JOINS = new Set([",", ";", "+", "ja", "sekä", "tai", "och", "samt", "eller", "and", "or"]);
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
  // "1,2:sta 1,5 miljoonaan": the case ending stands after a colon
  const bent =
    tokens.key[last + 1] === ":" && tokens.gap[last + 1] === GLUED && tokens.gap[last + 2] === GLUED;
  const next = last + (bent ? 3 : 1);
  if (tokens.kind[next] === NUMBER && tokens.gap[next]! <= SPACED && !bent) return;
  if (next < to && tokens.gap[next] === GLUED && !",.;)".includes(tokens.key[next]!)) return;
  if (
    ",.".includes(tokens.key[next] ?? " ") &&
    tokens.gap[next + 1] === GLUED &&
    tokens.kind[next + 1] === NUMBER
  )
    return;
  const low = leftLimit(reading, last, 0);
  const quantity = quantityBefore(tokens, last + 1, low, decimalOf(reading, last));
  if (quantity === null || isCounted(reading, next)) return;
  const host = side > 0 ? index.after(sentence, quantity.to) : index.before(sentence, quantity.from);
  if (host === null) return;
  // "3000, 2000 ja 1000 euroa": a round thousand right beside a sum is no year
  const direct =
    side > 0 && host.from - next === (bent ? 0 : 1) && (bent || JOINS.has(tokens.key[next] ?? ""));
  if (looksLikeYear(quantity) && !(direct && quantity.mantissa === 2000)) return;
  if (["-", "–", "−", "/", ":", "§", "("].includes(tokens.key[quantity.from - 1] ?? "")) return;
  if (tokens.key[quantity.from - 1] === "." && tokens.gap[quantity.from] === GLUED) return;
  // "4,1 miljoonan euron kehys, josta vapaana on 300 000": written out, it shares the currency alone
  const shared = quantity.grouped && !host.quantity.grouped ? 0 : host.quantity.power;
  const value = cents(quantity, shared + host.exponent);
  if (value === null || value > Math.abs(host.cents) * 1000 || value * 1000 < Math.abs(host.cents)) return;
  if (side > 0) {
    const joined = JOINS.has(tokens.key[next] ?? "");
    const gap = host.from - quantity.to;
    const named = startsName(reading, next);
    const grouped = quantity.grouped && (joined || named) && gap <= CHAIN;
    if (!direct && !grouped && !isNamedShare(reading, quantity, host.from)) return;

    const start = bent && /^[sl]t[aä]$/.test(tokens.key[last + 2]!);
    share(
      reading,
      index,
      host,
      quantity,
      "money.shared",
      direct ? 0.7 : 0.65,
      start ? { role: "prior" } : {},
    );
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
  if (
    quantity.grouped &&
    gap <= CHAIN &&
    endsItem(reading, next, to) &&
    !isNewClause(reading, host.to, quantity.from)
  )
    share(reading, index, host, quantity, "money.shared", 0.6);
}

function startsName(reading: Reading, i: number): boolean {
  const { tokens } = reading;
  if (i >= reading.length || tokens.kind[i] !== WORD || tokens.gap[i]! > LINE) return false;
  const first = reading.text[tokens.start[i]!]!;
  return first !== first.toLowerCase();
}

/** A name between two shares has no more words than this. */
const NAME = 4;

/**
 * "…: valtio |3, EU 2 ja kunnat 1,5 milj. euroa": after a colon each name has its number; without one a number with decimals
 * has, where what follows begins with whose the next is: "Sallan hankkeeseen |1,9 ja Posion hankkeeseen 1,25 miljoonaa".
 */
function isNamedShare(reading: Reading, { from, to, exponent }: Quantity, next: number): boolean {
  const { tokens } = reading;
  if (!JOINS.has(tokens.key[to] ?? "") || next - to > NAME + 1 || next - to < 2) return false;
  for (let i = to + 1; i < next; i++) if (tokens.kind[i] !== WORD) return false;
  if (tokens.kind[from - 1] !== WORD) return false;
  if (exponent < 0 && startsName(reading, to + 1) && WHOSE.test(tokens.key[to + 1]!)) return true;
  for (let i = from - 1; i >= Math.max(0, from - CHAIN * 2); i--) {
    if (reading.sentence[i] !== reading.sentence[from]) return false;
    if (tokens.key[i] === ":") return true;
  }
  return false;
}

/** The genitive, the allative and the ablative: whose a sum is. */
const WHOSE = /(?:n|lle|lt[aä])$/;

/** Whether a clause that says nothing of money begins between two numbers: "…, ja häätöjä peruttiin 2 100". */
function isNewClause(reading: Reading, from: number, to: number): boolean {
  let border = false;
  for (let i = from; i < to; i++) if (isBorder(reading, i) && reading.tokens.key[i] === ",") border = true;
  return border && cuesBetween(reading, from, to).length === 0;
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
