import { GLUED, LINE, NUMBER, WORD } from "../finnish/tokens.js";
import type { Reading } from "../reading.js";
import { quantityBefore } from "./quantity.js";
import { looksLikeYear } from "./resolve.js";
import { share } from "./share.js";
import { LONGEST_SENTENCE, type SumIndex } from "./sum.js";
import { decimalOf, leftLimit } from "./window.js";

/**
 * Bare numbers in parentheses after names, where another name of the sentence has its sum there with the unit: "Kivi Oy (1,4
 * miljoonaa euroa), Puro Oy (0,8) ja Virta Oy (0,3)".
 *
 * Refused: years, percentages, and numbers where the sum itself stands in the open.
 */
export function findBracketed(reading: Reading, index: SumIndex): void {
  const { tokens } = reading;
  const seen = new Set<number>();
  for (const host of [...index.sums]) {
    const sentence = reading.sentence[host.from]!;
    if (seen.has(sentence) || !isBracketed(reading, host.from, host.to)) continue;
    seen.add(sentence);
    const { from, to } = reading.sentenceOf(host.from);
    if (to - from > LONGEST_SENTENCE) continue;
    for (let close = from + 2; close < to; close++) {
      const last = close - 1;
      if (tokens.key[close] !== ")" || tokens.kind[last] !== NUMBER || reading.isClaimed(last)) continue;
      const quantity = quantityBefore(tokens, close, leftLimit(reading, last, 0), decimalOf(reading, last));
      if (quantity === null || looksLikeYear(quantity) || !isBracketed(reading, quantity.from, close))
        continue;
      share(reading, index, host, quantity, "money.bracketed", 0.7);
    }
  }
}

/** In parentheses of its own, right after a word. */
function isBracketed({ tokens }: Reading, from: number, to: number): boolean {
  const open = from - 1;
  // "Skidvänner r.f. (4 500)"
  const before = tokens.key[open - 1] === "." && tokens.gap[open - 1] === GLUED ? open - 2 : open - 1;
  return (
    tokens.key[open] === "(" &&
    tokens.key[to] === ")" &&
    tokens.kind[before] === WORD &&
    tokens.gap[open]! <= LINE
  );
}
