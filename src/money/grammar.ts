import { GLUED, LINE, NUMBER, WORD } from "../finnish/tokens.js";
import { CURRENCY } from "../finnish/word-classes.js";
import type { Reading } from "../reading.js";
import { currencyAt, isLetterCurrency, isUnit } from "./currency.js";
import { type Currency, SIGNS, WHOSE } from "./lexicon.js";
import { CENTS_PER, perAfter } from "./per.js";
import { qualifierBefore } from "./qualifiers.js";
import { comparedBefore, quantityAfter, quantityBefore } from "./quantity.js";
import { BETWEEN, isDash, isMinus, minusBefore, RANGE_WORDS, rangeStart } from "./ranges.js";
import { cents, type Quantity } from "./resolve.js";
import type { Sum } from "./sum.js";
import { decimalOf, leftLimit, rightLimit } from "./window.js";

/**
 * The sums that name their currency, in text order. Each currency word or sign is an anchor: the number is looked for on its
 * left ("noin 13 miljoonaa euroa"), and for codes and signs then on its right ("EUR 3,2 milj.").
 */
export function findSums(reading: Reading): Sum[] {
  const { tokens, classes } = reading;
  const sums: Sum[] = [];
  let free = 0;
  for (let i = 0; i < reading.length; i++) {
    const kind = tokens.kind[i];
    if (kind === NUMBER) continue;
    if (
      kind === WORD
        ? (classes[i]! & CURRENCY) === 0 && !isLetterCurrency(reading, i)
        : !SIGNS.has(tokens.key[i]!)
    )
      continue;
    if (reading.isClaimed(i)) continue;
    const sum = sumAt(reading, i, free);
    if (sum === null) {
      reading.reject("amounts", i, i + 1, "no_number");
      continue;
    }
    if (isUnit(reading, sum)) {
      reading.reject("amounts", sum.from, sum.to, "unit");
      continue;
    }
    sums.push(sum);
    free = sum.to;
    i = Math.max(i, sum.to - 1);
  }
  return sums;
}

function sumAt(reading: Reading, i: number, free: number): Sum | null {
  const currency = currencyAt(reading, i);
  if (currency === null) return null;
  const low = leftLimit(reading, i, free);
  let end = beforeHyphen(reading, i, low);
  let code = currency.code;
  if (end - 1 >= low && WHOSE.has(reading.tokens.key[end - 1]!)) {
    code = WHOSE.get(reading.tokens.key[--end]!)!;
  }
  if (end - 1 >= low && reading.tokens.gap[i]! <= LINE) {
    const compared = comparedBefore(reading.tokens, end, low, decimalOf(reading, i));
    if (compared !== null) return buildCompared(reading, compared, { ...currency, code }, low);
    const left = quantityBefore(reading.tokens, end, low, decimalOf(reading, i));
    if (left !== null) return build(reading, left, { ...currency, code }, i + 1, low, left.from);
  }
  if (!currency.prefix) return null;
  const high = rightLimit(reading, i);
  const right = quantityAfter(reading.tokens, i + 1, high, decimalOf(reading, i));
  return right === null ? null : buildPrefixed(reading, right, currency, i, low, high);
}

/** "a 20,000|-euro grant": English joins number and currency with a hyphen. */
function beforeHyphen(reading: Reading, i: number, low: number): number {
  const { key, gap, kind } = reading.tokens;
  const joined = key[i - 1] === "-" && gap[i] === GLUED && gap[i - 1] === GLUED && kind[i - 2] === NUMBER;
  return joined && i - 2 >= low && decimalOf(reading, i) === "." ? i - 1 : i;
}

function build(
  reading: Reading,
  quantity: Quantity,
  currency: Currency,
  to: number,
  low: number,
  from: number,
): Sum | null {
  const per = perAfter(reading, to);
  quantity = settle(quantity, per, currency);
  const value = cents(quantity, currency.exponent);
  if (value === null) return null;
  const lower = rangeStart(reading, quantity, low, currency.exponent, value);
  const first = lower?.from ?? from;
  // "30 senttiä lunta": small change counts only as a price of something
  if (currency.exponent < 0 && !(per !== null && CENTS_PER.has(per))) return null;
  const sign = lower === null ? minusBefore(reading, first, low) : null;
  return finish(
    reading,
    {
      from: sign ?? first,
      to,
      quantity,
      cents: lower?.cents ?? (sign === null ? value : -value),
      maxCents: lower === null ? null : value,
      currency: currency.code,
      exponent: currency.exponent,
      qualifier: "exact",
      per,
      elliptic: false,
      rule: lower === null ? "money.sum" : "money.range",
      confidence: quantity.ambiguous ? 0.6 : lower === null ? 0.98 : 0.96,
    },
    low,
  );
}

/** "1,1 (1,6) miljoonaa euroa": the first figure; the one in parentheses is found as a comparison with it. */
function buildCompared(reading: Reading, quantity: Quantity, currency: Currency, low: number): Sum | null {
  const sum = build(reading, quantity, currency, quantity.to, low, quantity.from);
  return sum === null ? null : { ...sum, elliptic: true, rule: "money.compared", confidence: 0.85 };
}

/** "EUR 3,2 milj.", "€300,000–500,000": the currency stands first, a range goes on to the right. */
function buildPrefixed(
  reading: Reading,
  quantity: Quantity,
  currency: Currency,
  at: number,
  low: number,
  high: number,
): Sum | null {
  const { tokens } = reading;
  let upper: Quantity | null = null;
  quantity = settle(quantity, perAfter(reading, quantity.to), currency);
  const dash = quantity.to;
  const between = at - 1 >= low && BETWEEN.get(tokens.key[at - 1]!);
  if (
    dash + 1 < high &&
    (isDash(tokens.key[dash]) || RANGE_WORDS.has(tokens.key[dash]!) || between === tokens.key[dash])
  ) {
    let next = dash + 1;
    if (SIGNS.has(tokens.key[next]!)) next++;
    const found = quantityAfter(tokens, next, high, decimalOf(reading, at));
    upper = found === null ? null : settle(found, perAfter(reading, found.to), currency);
  }
  const shared = upper !== null && quantity.power === 0 && !quantity.grouped ? upper.power : 0;
  const value = cents(quantity, currency.exponent + shared);
  const max = upper === null ? null : cents(upper, currency.exponent);
  if (value === null) return null;
  const isRange = max !== null && max > value;
  if (isRange && between === tokens.key[dash]) at--;
  const to = isRange ? upper!.to : quantity.to;
  const before = tokens.key[at - 1];
  const sign = at - 1 >= low && isMinus(before) && tokens.gap[at] === GLUED ? at - 1 : null;
  return finish(
    reading,
    {
      from: sign ?? at,
      to,
      quantity,
      cents: sign === null ? value : -value,
      maxCents: isRange ? max : null,
      currency: currency.code,
      exponent: currency.exponent,
      qualifier: "exact",
      per: perAfter(reading, to),
      elliptic: false,
      rule: isRange ? "money.range.prefixed" : "money.sum.prefixed",
      confidence: 0.97,
    },
    low,
  );
}

/** Adds the approximators on the left. */
function finish(reading: Reading, sum: Sum, low: number): Sum {
  const found = qualifierBefore(reading, sum.from, low);
  if (found !== null) {
    sum.from = found.from;
    sum.qualifier = found.qualifier;
  }
  return sum;
}

/**
 * "127,875 euroa" is thousands: nobody counts thousandths of a euro but in a price per unit ("1,899 euroa litralta").
 * The sum stays marked as ambiguous.
 */
function settle(quantity: Quantity, per: string | null, currency: Currency): Quantity {
  return quantity.ambiguous && per === null && currency.exponent === 0
    ? { ...quantity, exponent: quantity.exponent + 3 }
    : { ...quantity, ambiguous: false };
}
