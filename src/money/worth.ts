import { GLUED, NUMBER, type Tokens, WORD } from "../finnish/tokens.js";
import type { Reading } from "../reading.js";
import { isCounted } from "./counted.js";
import { quantityBefore } from "./quantity.js";
import { looksLikeYear } from "./resolve.js";
import { share } from "./share.js";
import { LONGEST_SENTENCE, type Sum, type SumIndex } from "./sum.js";
import { decimalOf, leftLimit } from "./window.js";

/** Words that make the bare number before them a sum: "työkaluja noin 70 000:n arvosta". */
const WORTH = new Set(
  "arvosta arvoinen arvoisen arvoiset arvoisia edestä suuruinen suuruisen verran värde".split(" "),
);
/** Words that make the bare number after them a sum: "Loput 300 000 maksaa kunta". */
const REST = new Set("loput loppu loppuosa loppuosan resten återstående remaining".split(" "));

/**
 * Bare numbers beside such a word, in a sentence with a sum or the one after it.
 *
 * @example "Tuki on 1,5 miljoonaa euroa. Loput 300 000 maksaa kunta." → 1500000, 300000
 *
 * Refused: years, and what counts something ("loput 30 000 kävijää").
 */
export function findWorth(reading: Reading, index: SumIndex): void {
  const { tokens } = reading;
  const seen = new Set<number>();
  for (const host of [...index.sums]) {
    const sentence = reading.sentence[host.from]!;
    if (seen.has(sentence)) continue;
    seen.add(sentence);
    const { from, to } = reading.sentenceOf(host.from);
    if (to - from > LONGEST_SENTENCE) continue;
    const end = to < reading.length && reading.sentence[to] === sentence + 1 ? reading.sentenceOf(to).to : to;
    for (let i = host.to; i < Math.min(end, to + LONGEST_SENTENCE); i++) {
      if (tokens.kind[i] !== WORD || (!nearNumber(tokens, i - 1) && tokens.kind[i + 1] !== NUMBER)) continue;
      if (WORTH.has(tokens.key[i]!)) before(reading, index, host, i);
      else if (REST.has(tokens.key[i]!)) after(reading, index, host, i, end);
    }
  }
}

/** A number, or the case ending of one, at a token. */
function nearNumber(tokens: Tokens, i: number): boolean {
  return tokens.kind[i] === NUMBER || tokens.key[i - 1] === ":";
}

/** The number before token `i`; a case ending may stand after a colon. */
function before(reading: Reading, index: SumIndex, host: Sum, i: number): void {
  const { tokens } = reading;
  const colon = tokens.kind[i - 1] === WORD && tokens.key[i - 2] === ":" && tokens.gap[i - 1] === GLUED;
  const last = colon ? i - 3 : i - 1;
  if (last > host.to) take(reading, index, host, last);
}

/** The grouped number after token `i`: "loput |300 000". */
function after(reading: Reading, index: SumIndex, host: Sum, i: number, end: number): void {
  const { tokens } = reading;
  let last = i + 1;
  if (tokens.kind[last] !== NUMBER) return;
  while (last + 1 < end && tokens.kind[last + 1] === NUMBER && tokens.gap[last + 1] !== GLUED) last++;
  if (last > i + 1 && !isCounted(reading, last + 1)) take(reading, index, host, last);
}

function take(reading: Reading, index: SumIndex, host: Sum, last: number): void {
  const { tokens } = reading;
  if (tokens.kind[last] !== NUMBER || reading.isClaimed(last)) return;
  const low = leftLimit(reading, last, 0);
  const quantity = quantityBefore(tokens, last + 1, low, decimalOf(reading, last));
  if (quantity !== null && !looksLikeYear(quantity))
    share(reading, index, host, quantity, "money.worth", 0.7);
}
