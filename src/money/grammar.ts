import type { Qualifier } from "../../schemas/money.js";
import type { Decimal } from "../finnish/digits.js";
import { GLUED, LINE, NUMBER, SPACED, SYMBOL, WORD } from "../finnish/tokens.js";
import { CURRENCY } from "../finnish/word-classes.js";
import type { Reading } from "../reading.js";
import {
  CURRENCIES,
  type Currency,
  LETTER_CURRENCIES,
  LETTER_EURO,
  LONGEST_QUALIFIER,
  PER,
  PER_AFTER,
  PER_ALONE,
  PER_BEFORE,
  QUALIFIERS,
  SIGNS,
  WHOSE,
} from "./lexicon.js";
import { quantityAfter, quantityBefore } from "./quantity.js";
import { cents, looksLikeYear, type Quantity } from "./resolve.js";
import type { Sum } from "./sum.js";

/** How many tokens a sum may reach to the left or right of its currency. */
const REACH = 16;

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
    if (sum === null || isUnit(reading, sum)) continue;
    sums.push(sum);
    free = sum.to;
    i = Math.max(i, sum.to - 1);
  }
  return sums;
}

/**
 * "1 000 €" as the unit of a table or list: in a header cell, or alone in parentheses at the end of a line whose next line ends
 * in a bare number.
 */
function isUnit(reading: Reading, sum: Sum): boolean {
  if (sum.cents !== 100_000 || sum.quantity.mantissa !== 1000 || sum.maxCents !== null) return false;
  const { tokens } = reading;
  const { table } = reading.blockOf(sum.from);
  const start = tokens.start[sum.from]!;
  if (table?.cells.some((cell) => cell.isHeader && cell.start <= start && start < cell.end)) return true;
  let next = sum.to;
  if (tokens.key[sum.from - 1] !== "(" || tokens.key[next++] !== ")") return false;
  if (tokens.key[next] === ":") next++;
  if (next >= reading.length || tokens.gap[next]! < LINE) return false;
  if (reading.blockOf(next).table !== null) return true;
  while (next + 1 < reading.length && tokens.gap[next + 1]! < LINE) next++;
  return tokens.kind[next] === NUMBER;
}

/** "8 e", "12 Me": after a number, and no start of a longer name ("3 e-kirjaa", "50 e.Kr."). */
function isLetterCurrency(reading: Reading, i: number): boolean {
  const { tokens } = reading;
  if (tokens.end[i]! - tokens.start[i]! > 2 || i === 0 || tokens.kind[i - 1] !== NUMBER) return false;
  if (tokens.gap[i]! > SPACED || !LETTER_CURRENCIES.has(reading.text.slice(tokens.start[i], tokens.end[i])))
    return false;
  // "Gliese 581 e" is a planet: a name before ungrouped digits
  if (i > 1 && tokens.kind[i - 2] === WORD && tokens.gap[i - 1] === SPACED && isName(reading, i - 2))
    return false;
  const next = i + 1;
  if (tokens.key[next] === "§") return false;
  if (next >= reading.length || tokens.gap[next] !== GLUED) return true;
  const key = tokens.key[next]!;
  if (key === "-" || key === "'") return false;
  return !(key === "." && tokens.gap[next + 1] === GLUED && tokens.kind[next + 1] === WORD);
}

/** A word in capitals that opens no sentence. */
function isName(reading: Reading, i: number): boolean {
  const first = reading.text[reading.tokens.start[i]!]!;
  return first !== first.toLowerCase() && i > 0 && reading.sentence[i - 1] === reading.sentence[i];
}

function currencyAt(reading: Reading, i: number): Currency | null {
  const { tokens } = reading;
  const key = tokens.key[i]!;
  if (tokens.kind[i] === SYMBOL) return SIGNS.get(key) ?? null;
  const surface = reading.text.slice(tokens.start[i], tokens.end[i]);
  const letter = LETTER_CURRENCIES.get(surface);
  if (letter !== undefined) return letter;
  const currency = CURRENCIES.get(key);
  if (currency === undefined) return null;
  // "SEK" is a code, "sek" is not; "eur" is written either way
  if (currency.prefix && currency.code !== "EUR" && surface !== surface.toUpperCase()) return null;
  if (key === LETTER_EURO) return null;
  return currency;
}

export function decimalOf(reading: Reading, i: number): Decimal {
  return reading.blockOf(i).language === "eng" ? "." : ",";
}

/** The first token that a sum ending at `i` may use: nothing claimed, no blank line, no other block. */
export function leftLimit(reading: Reading, i: number, free: number): number {
  const { tokens } = reading;
  let low = i;
  while (low > free && i - low < REACH && tokens.gap[low]! <= LINE && !reading.isClaimed(low - 1)) low--;
  return low;
}

export function rightLimit(reading: Reading, i: number): number {
  const { tokens } = reading;
  let high = i + 1;
  while (high < reading.length && high - i < REACH && tokens.gap[high]! <= SPACED && !reading.isClaimed(high))
    high++;
  return high;
}

function sumAt(reading: Reading, i: number, free: number): Sum | null {
  const currency = currencyAt(reading, i);
  if (currency === null) return null;
  const low = leftLimit(reading, i, free);
  let end = i;
  let code = currency.code;
  if (end - 1 >= low && WHOSE.has(reading.tokens.key[end - 1]!)) {
    code = WHOSE.get(reading.tokens.key[--end]!)!;
  }
  if (end - 1 >= low && reading.tokens.gap[i]! <= LINE) {
    const left = quantityBefore(reading.tokens, end, low, decimalOf(reading, i));
    if (left !== null) return build(reading, left, { ...currency, code }, i + 1, low, left.from);
  }
  if (!currency.prefix) return null;
  const high = rightLimit(reading, i);
  const right = quantityAfter(reading.tokens, i + 1, high, decimalOf(reading, i));
  return right === null ? null : buildPrefixed(reading, right, currency, i, low, high);
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
  quantity = settle(quantity, per);
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
      confidence: quantity.ambiguous && per === null ? 0.6 : lower === null ? 0.98 : 0.96,
    },
    low,
  );
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
  quantity = settle(quantity, perAfter(reading, quantity.to));
  const dash = quantity.to;
  const between = at - 1 >= low && BETWEEN.get(tokens.key[at - 1]!);
  if (
    dash + 1 < high &&
    (isDash(tokens.key[dash]) || RANGE_WORDS.has(tokens.key[dash]!) || between === tokens.key[dash])
  ) {
    let next = dash + 1;
    if (SIGNS.has(tokens.key[next]!)) next++;
    const found = quantityAfter(tokens, next, high, decimalOf(reading, at));
    upper = found === null ? null : settle(found, perAfter(reading, found.to));
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

/** "between 4 and 5 million euros", "mellan 4 och 5 miljoner euro", "4 to 5 million euros": words that make a range. */
const BETWEEN: ReadonlyMap<string, string> = new Map([
  ["between", "and"],
  ["mellan", "och"],
]);
const RANGE_WORDS: ReadonlySet<string> = new Set(["to"]);

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
function settle(quantity: Quantity, per: string | null): Quantity {
  return quantity.ambiguous && per === null ? { ...quantity, exponent: quantity.exponent + 3 } : quantity;
}

export function isDash(key: string | undefined): boolean {
  return key === "–" || key === "-" || key === "−" || key === "—" || key === "‑" || key === "‐";
}

function isMinus(key: string | undefined): boolean {
  return key === "-" || key === "−" || key === "–";
}

/**
 * The lower bound of a range whose upper one is `upper`: "2–3 miljoonaa" shares the power, "500 000–1 miljoonaa" has its own.
 * Refused: a year before a dash ("2020 – 300 000 euroa"), a serial number ("3 – 500 000 euroa"), a bound above the upper one.
 */
export function rangeStart(
  reading: Reading,
  upper: Quantity,
  low: number,
  exponent: number,
  max: number,
): { from: number; cents: number } | null {
  const { tokens } = reading;
  const dash = upper.from - 1;
  if (dash - 1 < low || tokens.gap[upper.from]! > SPACED || tokens.gap[dash]! > SPACED) return null;
  const joiner = tokens.key[dash]!;
  const joined = joiner === "and" || joiner === "och";
  if (!isDash(joiner) && !RANGE_WORDS.has(joiner) && !joined) return null;
  const lower = quantityBefore(tokens, dash, low, decimalOf(reading, dash));
  if (lower === null || tokens.key[dash - 1] === ".") {
    if (lower === null || lower.power === 0) return null;
  }
  let from = lower.from;
  if (joined) {
    if (from - 1 < low || BETWEEN.get(tokens.key[from - 1]!) !== joiner) return null;
    from--;
  }
  const shares = lower.power === 0 && !lower.grouped;
  let value = cents(lower, exponent + (shares ? upper.power : 0));
  if (value !== null && value > max && shares) value = cents(lower, exponent);
  if (value === null || value >= max) return null;
  if (looksLikeYear(lower) && upper.grouped && max > value * 3) return null;
  if (lower.plain && max > value * 1000) return null;
  return { from, cents: value };
}

/**
 * A minus before the number: glued ("-0,4 M€", "(−17 euroa)"), or apart where the words speak of a result ("alijäämää kertyi
 * - 3,2 miljoonaa euroa"). A bullet at the start of a line and the dash of an aside are none.
 */
function minusBefore(reading: Reading, first: number, low: number): number | null {
  const { tokens } = reading;
  const at = first - 1;
  if (at < low || !isMinus(tokens.key[at]) || tokens.gap[at]! > SPACED || tokens.kind[at - 1] === NUMBER)
    return null;
  if (tokens.gap[first] === GLUED) return tokens.gap[at] === SPACED || tokens.key[at - 1] === "(" ? at : null;
  for (let i = at - 1; i >= 0 && reading.sentence[i] === reading.sentence[at]; i--) {
    if (RESULT_WORD.test(tokens.key[i]!)) return at;
  }
  return null;
}

const RESULT_WORD = /(?:alijäämä|tulos|tappio|liiketulo|muutos|underskott|resultat)/;

/** The approximators before token `first`, the longest phrase first: "noin", "hieman yli", "n.", "more than". */
export function qualifierBefore(
  reading: Reading,
  first: number,
  low: number,
): { from: number; qualifier: Qualifier } | null {
  const { tokens } = reading;
  let from = first;
  let qualifier: Qualifier | null = null;
  for (let steps = 0; steps < 3; steps++) {
    const found = phraseBefore(reading, from, low);
    if (found === null) break;
    from = found.from;
    // "jopa noin" and "arviolta enintään": a bound says more than "about"
    qualifier = qualifier === null || qualifier === "about" ? found.qualifier : qualifier;
  }
  while (qualifier !== null && from < first && tokens.kind[from] === SYMBOL) from++;
  return qualifier === null ? null : { from, qualifier };
}

function phraseBefore(
  reading: Reading,
  first: number,
  low: number,
): { from: number; qualifier: Qualifier } | null {
  const { tokens } = reading;
  let at = first - 1;
  // "n. 5 000 euroa", "ca. 20 000 euro"
  if (at - 1 >= low && tokens.key[at] === "." && tokens.gap[at] === GLUED) {
    if (!["n", "ca", "approx", "max", "arv"].includes(tokens.key[at - 1]!)) return null;
    at--;
  }
  let phrase = "";
  let found: { from: number; qualifier: Qualifier } | null = null;
  for (let words = 1; words <= LONGEST_QUALIFIER && at >= low; words++, at--) {
    if (tokens.kind[at] !== WORD || tokens.gap[at + 1]! > LINE) break;
    phrase = phrase === "" ? tokens.key[at]! : `${tokens.key[at]} ${phrase}`;
    const qualifier = QUALIFIERS.get(phrase);
    if (qualifier !== undefined) found = { from: at, qualifier };
  }
  return found;
}

/** What is sold for cents. */
const CENTS_PER: ReadonlySet<string> = new Set([
  "kilowatt_hour",
  "megawatt_hour",
  "litre",
  "kilogram",
  "kilometre",
  "piece",
  "share",
]);

/** What the sum is per: "/kk", "kuukaudessa", "asukasta kohden", "per år", "i månaden", "a month"; else null. */
export function perAfter(reading: Reading, to: number): string | null {
  const { tokens } = reading;
  let at = to;
  // "€:n", "EUR:lla"
  if (tokens.key[at] === ":" && tokens.gap[at] === GLUED && tokens.gap[at + 1] === GLUED) at += 2;
  if (at >= reading.length || tokens.gap[at]! > LINE) return null;
  const next = tokens.gap[at + 1]! <= LINE ? tokens.key[at + 1] : undefined;
  if (tokens.key[at] === "/") return perUnit(reading, at + 1);
  if (tokens.kind[at] !== WORD) return null;
  const word = tokens.key[at]!;
  const unit = PER.get(word);
  if (unit !== undefined) {
    if (PER_ALONE.test(word) || (next !== undefined && PER_AFTER.has(next))) return unit;
    return null;
  }
  return PER_BEFORE.has(word) && next !== undefined ? (PER.get(next) ?? null) : null;
}

/** After a slash: a known unit, "100 kg" with its number, or the word itself. */
function perUnit(reading: Reading, at: number): string | null {
  const { tokens } = reading;
  if (at >= reading.length || tokens.gap[at]! > SPACED) return null;
  if (tokens.kind[at] === NUMBER) {
    const unit = tokens.kind[at + 1] === WORD ? PER.get(tokens.key[at + 1]!) : undefined;
    return unit === undefined ? null : `${tokens.key[at]} ${unit}`;
  }
  if (tokens.kind[at] !== WORD) return null;
  const word = tokens.key[at]!;
  const square = tokens.gap[at + 1] === GLUED ? (PER.get(word + tokens.key[at + 1]) ?? null) : null;
  return square ?? PER.get(word) ?? word;
}
