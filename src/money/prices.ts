import { GLUED, LINE, NUMBER, WORD } from "../finnish/tokens.js";
import type { Reading } from "../reading.js";
import { isDashForCents, quantityBefore } from "./quantity.js";
import { cents, looksLikeYear } from "./resolve.js";
import { share } from "./share.js";
import type { SumIndex } from "./sum.js";
import { decimalOf, leftLimit } from "./window.js";

/**
 * Prices as notices write them: "osallistumismaksu 45,-" has no currency but the dash, "liput 25/20 €" one for two.
 *
 * Refused: years ("2023/24 €"), fractions of a whole ("1/2 €"), and a dash that goes on ("15,-20").
 */
export function findPrices(reading: Reading, index: SumIndex): void {
  for (const host of [...index.sums]) {
    let sum = host;
    // "10/8/5 €"
    for (let more = 0; more < 3; more++) {
      const found = besideSlash(reading, index, sum.from);
      if (found === null) break;
      sum = share(reading, index, host, found, "money.price.pair", 0.75) ?? sum;
      if (sum === host) break;
    }
  }
  const { tokens } = reading;
  for (let i = 0; i + 2 < reading.length; i++) {
    if (tokens.kind[i] !== NUMBER || tokens.key[i + 1] !== "," || !isDashForCents(tokens, i + 2)) continue;
    if (reading.isClaimed(i) || goesOn(reading, i + 3)) continue;
    const quantity = quantityBefore(tokens, i + 3, leftLimit(reading, i, 0), decimalOf(reading, i));
    const value = quantity === null ? null : cents(quantity);
    if (quantity === null || value === null) continue;
    index.add(reading, {
      from: quantity.from,
      to: i + 3,
      quantity,
      cents: value,
      maxCents: null,
      currency: "EUR",
      exponent: 0,
      qualifier: "exact",
      per: null,
      elliptic: true,
      rule: "money.price.dash",
      confidence: 0.6,
    });
  }
}

/** The number before a slash before a sum: "25/|20 €", "12 / |8 euroa". */
function besideSlash(reading: Reading, index: SumIndex, from: number) {
  const { tokens } = reading;
  const slash = from - 1;
  const last = from - 2;
  if (last < 0 || tokens.key[slash] !== "/" || tokens.gap[from]! > LINE || tokens.gap[slash]! > LINE)
    return null;
  if (tokens.kind[last] !== NUMBER || reading.isClaimed(last) || index.startsAt(last)) return null;
  const quantity = quantityBefore(tokens, last + 1, leftLimit(reading, last, 0), decimalOf(reading, last));
  return quantity === null || looksLikeYear(quantity) || quantity.mantissa === 1 ? null : quantity;
}

/** "15,-20" and "45,-maksu" are something else. */
function goesOn({ tokens }: Reading, i: number): boolean {
  return tokens.gap[i] === GLUED && (tokens.kind[i] === NUMBER || tokens.kind[i] === WORD);
}
