import { GLUED, LINE, NUMBER, SPACED, SYMBOL, WORD } from "../finnish/tokens.js";
import type { Reading } from "../reading.js";
import { CLEAR_POWERS, CURRENCIES, type Currency, LETTER_CURRENCIES, LETTER_EURO, SIGNS } from "./lexicon.js";
import type { Sum } from "./sum.js";
import { cellAt } from "./tables.js";

/** "8 e", "12 Me": after a number, and no start of a longer name ("3 e-kirjaa", "50 e.Kr."). */
export function isLetterCurrency(reading: Reading, i: number): boolean {
  const { tokens } = reading;
  if (tokens.end[i]! - tokens.start[i]! > 2 || i === 0) return false;
  if (tokens.kind[i - 1] !== NUMBER) return tokens.key[i] === LETTER_EURO && endsInPower(reading, i - 1);
  if (tokens.gap[i]! > SPACED || !LETTER_CURRENCIES.has(reading.text.slice(tokens.start[i], tokens.end[i])))
    return false;
  // "Gliese 581 e" is a planet: a name before ungrouped digits
  if (i > 1 && tokens.kind[i - 2] === WORD && tokens.gap[i - 1] === SPACED && isName(reading, i - 2))
    return false;
  const next = i + 1;
  if (tokens.key[next] === "§") return false;
  // "Rantakatu 3 e 12" is a stairway, "vuonna 2017 me teimme" and "niistä 15 me valitsimme" are us
  if (tokens.kind[next] === NUMBER && tokens.gap[next]! <= SPACED) return false;
  if (tokens.key[i] === "me" && (isYear(tokens.key[i - 1]!) || saysWe(reading, next))) return false;
  if (next >= reading.length || tokens.gap[next] !== GLUED) return true;
  const key = tokens.key[next]!;
  if (key === "-" || key === "'") return false;
  return !(key === "." && tokens.gap[next + 1] === GLUED && tokens.kind[next + 1] === WORD);
}

/** "3 milj. e", "2 miljoonaa e". */
function endsInPower({ tokens }: Reading, i: number): boolean {
  const at = tokens.key[i] === "." ? i - 1 : i;
  return at >= 0 && (CLEAR_POWERS.has(tokens.key[at]!) || /^milj(?:oona|ard)/.test(tokens.key[at]!));
}

function isYear(digits: string): boolean {
  return /^(?:19|20)\d\d$/.test(digits);
}

/** Whether one of the next words is a verb of the first person plural. */
function saysWe({ tokens }: Reading, from: number): boolean {
  for (let i = from; i < from + 4; i++) if (tokens.key[i]?.endsWith("mme")) return true;
  return false;
}

/** A word in capitals that opens no sentence. */
function isName(reading: Reading, i: number): boolean {
  const first = reading.text[reading.tokens.start[i]!]!;
  return first !== first.toLowerCase() && i > 0 && reading.sentence[i - 1] === reading.sentence[i];
}

export function currencyAt(reading: Reading, i: number): Currency | null {
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

/**
 * "1 000 €" as the unit of a table or list: in a header cell, or alone in parentheses or after a comma at the end of a line of which one
 * below ends
 * in a bare number.
 */
export function isUnit(reading: Reading, sum: Sum): boolean {
  if (sum.cents !== 100_000 || sum.quantity.mantissa !== 1000 || sum.maxCents !== null) return false;
  const { tokens } = reading;
  const { table } = reading.blockOf(sum.from);
  if (table !== null && cellAt(table.cells, tokens.start[sum.from]!)?.isHeader) return true;
  let next = sum.to;
  const opener = tokens.key[sum.from - 1];
  if (opener === "(" ? tokens.key[next++] !== ")" : opener !== ",") return false;
  if (tokens.key[next] === ":") next++;
  if (next >= reading.length || tokens.gap[next]! < LINE) return false;
  if (reading.blockOf(next).table !== null) return true;
  while (next + 1 < reading.length && tokens.gap[next + 1]! < LINE) next++;
  return tokens.kind[next] === NUMBER;
}
