import { type Decimal, digitsAfter, digitsBefore } from "../finnish/digits.js";
import {
  type Numeral,
  numeralForm,
  parseEnglishNumeral,
  parseNumeral,
  parseSwedishNumeral,
} from "../finnish/numerals.js";
import { GLUED, LINE, NUMBER, SPACED, type Tokens, WORD } from "../finnish/tokens.js";
import { INDEFINITE, SHORT_POWERS } from "./lexicon.js";
import { fromDigits, fromValue, type Quantity } from "./resolve.js";

/** No number is spelled in more words than this: "kaksi miljoonaa kolmesataa viisikymmentä tuhatta". */
const MOST_WORDS = 8;

/**
 * The number that ends just before token `end`, with its power; it begins no earlier than `low`. The walk goes left: a short
 * power ("milj."), number words, digits.
 *
 * @example "2,5 miljoonaa |euroa" → 2.5 × 10^6, "kahdeksan miljoonan |euron" → 8000000, "700 t |€" → 700000
 *
 * Refused: plural powers without a number ("miljoonia euroja") and indefinite ones ("muutaman miljoonan euron").
 */
export function quantityBefore(tokens: Tokens, end: number, low: number, decimal: Decimal): Quantity | null {
  let last = end - 1;
  if (last < low) return null;
  if (tokens.kind[last] === NUMBER) return bareDigits(tokens, last, low, decimal, 0, end);
  if (isDashForCents(tokens, last) && last - 2 >= low)
    return bareDigits(tokens, last - 2, low, decimal, 0, end);
  // "700 000:ta euroa"
  const bent = caseEndingBefore(tokens, last, low);
  if (bent !== last && tokens.kind[bent] === NUMBER) return bareDigits(tokens, bent, low, decimal, 0, end);
  const short = shortPower(tokens, last, low);
  if (short !== null) {
    last = short.before;
    if (last < low) return null;
    if (tokens.kind[last] === NUMBER) return bareDigits(tokens, last, low, decimal, short.power, end);
    if (FRACTIONS.has(tokens.key[last]!)) return withFraction(tokens, last, low, short.power, end);
    const words = spelled(tokens, last, low, decimal, end);
    return words === null ? null : scale(words, short.power);
  }
  return spelled(tokens, last, low, decimal, end);
}

/** The number that begins at token `first`: "EUR |3,2 milj.", "€|5m", "€|300,000". */
export function quantityAfter(
  tokens: Tokens,
  first: number,
  high: number,
  decimal: Decimal,
): Quantity | null {
  if (first >= high || tokens.kind[first] !== NUMBER) return null;
  const digits = digitsAfter(tokens, first, high, decimal);
  if (digits === null) return null;
  const next = digits.to;
  if (next < high && tokens.kind[next] === WORD && tokens.gap[next]! <= SPACED) {
    const key = tokens.key[next]!;
    const word = powerOf(key);
    if (word !== null) return fromDigits(digits, word, next + 1);
    const short = SHORT_POWERS.get(key);
    // "€5 m" is five million, "EUR 5 t" nothing that anyone writes
    if (short !== undefined && (tokens.gap[next] === GLUED || key.length > 1)) {
      // "EUR 3,2 milj." keeps its stop, "EUR 1.2bn." ends a sentence
      const dot =
        tokens.gap[next] !== GLUED &&
        tokens.key[next + 1] === "." &&
        tokens.gap[next + 1] === GLUED &&
        next + 1 < high;
      return fromDigits(digits, short, dot ? next + 2 : next + 1);
    }
  }
  return fromDigits(digits, 0, next);
}

/** Power of ten of a word that is one great power: "miljoonaa" 6, "tusen" 3, "billion" 9; else null. */
export function powerOf(word: string): number | null {
  const form = numeralForm(word) ?? parseSwedishNumeral(word) ?? parseEnglishNumeral(word);
  if (form === null || form.ordinal || form.value < 1000 || ("power" in form && !form.power)) return null;
  return GREAT_POWERS.get(form.value) ?? null;
}

/** Powers that digits may stand before, by value; "tuhat miljoonaa" is one too. */
const GREAT_POWERS: ReadonlyMap<number, number> = new Map(
  [3, 6, 9, 12, 15].map((power) => [10 ** power, power]),
);

/**
 * The number whose unit stands behind another one in parentheses: "1,1 (1,6) miljoonaa |euroa" → 1.1 × 10^6, "0,02 (0,05)
 * |euroa". The other one is a comparison figure; null where no such pair ends before token `end`.
 */
export function comparedBefore(tokens: Tokens, end: number, low: number, decimal: Decimal): Quantity | null {
  let close = end - 1;
  let power = 0;
  const short = close >= low ? shortPower(tokens, close, low) : null;
  if (short !== null) [power, close] = [short.power, short.before];
  else if (close >= low && tokens.kind[close] === WORD) {
    const word = powerOf(tokens.key[close]!);
    if (word === null) return null;
    [power, close] = [word, close - 1];
  }
  if (close <= low || tokens.key[close] !== ")" || tokens.gap[close + 1]! > LINE) return null;
  const inner = quantityBefore(tokens, close, low, decimal);
  if (inner === null || inner.power > 0) return null;
  const open = tokens.key[inner.from - 1] === "(" ? inner.from - 1 : inner.from - 2;
  if (open <= low || tokens.key[open] !== "(" || tokens.kind[open - 1] !== NUMBER) return null;
  const outer = quantityBefore(tokens, open, low, decimal);
  return outer === null || outer.power > 0 ? null : scale(outer, power);
}

function scale(quantity: Quantity, power: number): Quantity {
  return { ...quantity, exponent: quantity.exponent + power, power: quantity.power + power, plain: false };
}

function bareDigits(
  tokens: Tokens,
  last: number,
  low: number,
  decimal: Decimal,
  power: number,
  end: number,
): Quantity | null {
  const digits = digitsBefore(tokens, last, low, decimal, power > 0);
  if (digits === null || gluedToLetters(tokens, digits.from)) return null;
  return fromDigits(digits, power, end);
}

/** "COVID19", "A4", "SFS 3-500": the digits belong to a name. A one-letter currency sign is no letter. */
function gluedToLetters(tokens: Tokens, i: number): boolean {
  return i > 0 && tokens.gap[i] === GLUED && tokens.kind[i - 1] === WORD;
}

function shortPower(tokens: Tokens, last: number, low: number): { power: number; before: number } | null {
  let at = last;
  if (tokens.key[at] === "." && tokens.gap[at] === GLUED) at--;
  if (at <= low - 1 || tokens.kind[at] !== WORD) return null;
  const power = SHORT_POWERS.get(tokens.key[at]!);
  if (power === undefined || at - 1 < low || tokens.gap[at]! > LINE) return null;
  return { power, before: at - 1 };
}

/** Number words, the longest run that spells one number, with digits before them where they are mere powers. */
function spelled(tokens: Tokens, last: number, low: number, decimal: Decimal, end: number): Quantity | null {
  let first = last + 1;
  let article = 0;
  const words: string[] = [];
  while (first - 1 >= low && words.length < MOST_WORDS) {
    const at = first - 1;
    // "half a million"
    if (tokens.key[at] === "a" && at - 1 >= low && tokens.key[at - 1] === "half") {
      first = at;
      continue;
    }
    // "en |halv miljon"
    if (tokens.key[at] === "en" && words[0] === "halv") {
      article = 1;
      break;
    }
    if (tokens.kind[at] !== WORD || (at < last && tokens.gap[at + 1]! > LINE)) break;
    if (anyNumeral(tokens.key[at]!) === null) break;
    words.unshift(tokens.key[at]!);
    first = at;
  }
  for (; words.length > 0; words.shift(), first++) {
    const numeral = anyNumeral(words.join(""));
    if (numeral === null || (numeral.ordinal && !isSecond(words))) continue;
    const quantity = withDigits(tokens, numeral, words, first, low, decimal, end);
    return quantity === null || quantity.from !== first ? quantity : { ...quantity, from: first - article };
  }
  return null;
}

function anyNumeral(word: string): Numeral | null {
  return parseNumeral(word) ?? parseSwedishNumeral(word) ?? parseEnglishNumeral(word);
}

/** "toista miljoonaa" is over one million, not the second one. */
function isSecond(words: readonly string[]): boolean {
  return words[0] === "toista" && words.length > 1;
}

function withDigits(
  tokens: Tokens,
  numeral: Numeral,
  words: readonly string[],
  first: number,
  low: number,
  decimal: Decimal,
  end: number,
): Quantity | null {
  const lastPower = powerOf(words.at(-1)!) ?? 0;
  const before = first - 1;
  const power = numeral.power ? GREAT_POWERS.get(numeral.value) : undefined;
  if (power !== undefined && before >= low && tokens.gap[first]! <= LINE) {
    const digitsEnd = caseEndingBefore(tokens, before, low);
    if (tokens.kind[digitsEnd] === NUMBER) return bareDigits(tokens, digitsEnd, low, decimal, power, end);
  }
  if (power !== undefined && before >= low && FRACTIONS.has(tokens.key[before]!))
    return withFraction(tokens, before, low, power, end);
  const half = halfMore(tokens, words, first, low, decimal);
  if (half !== null) return { ...fromValue(half.value, lastPower, half.from, end) };
  if (numeral.power && (numeral.plural || isIndefinite(tokens, before, low))) return null;
  return fromValue(numeral.value, lastPower, first, end);
}

/** Signs of fractions before a power: "1½ miljoonaa". */
const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ["½", 0.5],
  ["¼", 0.25],
  ["¾", 0.75],
]);

/** "½ miljoonaa", "1½ miljoonaa", "2 ½ miljoonaa": the sign at token `at` and the whole number before it. */
function withFraction(tokens: Tokens, at: number, low: number, power: number, end: number): Quantity {
  const hasWhole = at - 1 >= low && tokens.kind[at - 1] === NUMBER && tokens.gap[at]! <= SPACED;
  const whole = hasWhole ? Number(tokens.key[at - 1]) : 0;
  const hundredths = Math.round((whole + FRACTIONS.get(tokens.key[at]!)!) * 100);
  const from = hasWhole ? at - 1 : at;
  return { ...fromValue(hundredths, power, from, end), exponent: power - 2 };
}

/** "418 450,- euroa": a comma and a dash, glued to the digits, for the cents that are none. */
export function isDashForCents(tokens: Tokens, i: number): boolean {
  return (
    i >= 2 &&
    (tokens.key[i] === "-" || tokens.key[i] === "–" || tokens.key[i] === "—") &&
    tokens.gap[i] === GLUED &&
    tokens.key[i - 1] === "," &&
    tokens.gap[i - 1] === GLUED &&
    tokens.kind[i - 2] === NUMBER
  );
}

/** "2:sta miljoonasta": the digits stand before a colon and a case ending. */
function caseEndingBefore(tokens: Tokens, at: number, low: number): number {
  const colon = at - 1;
  const ending =
    tokens.kind[at] === WORD &&
    tokens.gap[at] === GLUED &&
    colon - 1 >= low &&
    tokens.key[colon] === ":" &&
    tokens.gap[colon] === GLUED;
  return ending ? colon - 1 : at;
}

function isIndefinite(tokens: Tokens, before: number, low: number): boolean {
  if (before < low || tokens.kind[before] !== WORD) return false;
  return INDEFINITE.some((stem) => tokens.key[before]!.startsWith(stem));
}

const AND = new Set(["ja", "och", "and"]);

/** "kaksi ja puoli miljoonaa" is 2.5 million, "en och en halv miljon" and "one and a half million" 1.5. */
function halfMore(
  tokens: Tokens,
  words: readonly string[],
  first: number,
  low: number,
  decimal: Decimal,
): { value: number; from: number } | null {
  const value = anyNumeral(words.join(""));
  const rest = anyNumeral(words.slice(1).join(""));
  const half = anyNumeral(words[0]!);
  if (value === null || rest === null || half?.value !== 0.5) return null;
  let and = first - 1;
  if (and >= low && ["a", "en", "ett"].includes(tokens.key[and]!)) and--;
  if (and - 1 < low || !AND.has(tokens.key[and]!)) return null;
  const whole =
    tokens.kind[and - 1] === NUMBER
      ? digitsBefore(tokens, and - 1, low, decimal)
      : wholeWord(tokens, and - 1);
  if (whole === null || whole.decimals > 0) return null;
  return { value: (whole.mantissa + 0.5) * rest.value, from: whole.from };
}

function wholeWord(tokens: Tokens, at: number): { mantissa: number; decimals: number; from: number } | null {
  const numeral = anyNumeral(tokens.key[at]!);
  if (numeral === null || numeral.ordinal || numeral.value >= 1000) return null;
  return { mantissa: numeral.value, decimals: 0, from: at };
}
