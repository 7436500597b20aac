import { LINE, NUMBER, WORD } from "../finnish/tokens.js";
import type { Reading } from "../reading.js";
import { quantityBefore } from "./quantity.js";
import { looksLikeYear } from "./resolve.js";
import { share } from "./share.js";
import type { SumIndex } from "./sum.js";
import { decimalOf } from "./window.js";

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
    // "(2020: 109,3)"
    const labelled = /^(?:19|20)\d\d$/.test(tokens.key[open + 1]!) && tokens.key[open + 2] === ":";
    if (labelled) open += 2;
    const quantity = quantityBefore(tokens, close, open + 1, decimalOf(reading, open));
    if (quantity === null || looksLikeYear(quantity)) continue;
    const minus = quantity.from - 1;
    const negative = minus > open && ["-", "−", "–"].includes(tokens.key[minus]!);
    if (quantity.from !== open + (negative ? 2 : 1)) continue;
    share(reading, index, host, quantity, "money.comparison", 0.8, { role: "prior", negative });
  }
}
