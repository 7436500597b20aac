import { LINE, NUMBER, SPACED } from "../finnish/tokens.js";
import type { Reading } from "../reading.js";
import { isCounted } from "./counted.js";
import { powerOf } from "./quantity.js";

/** Notes the numbers that nobody took for anything: what counts something, and what has no currency beside it. */
export function noteNumbers(reading: Reading): void {
  const { tokens } = reading;
  for (let i = 0; i < reading.length; i++) {
    if (tokens.kind[i] !== NUMBER || reading.isClaimed(i)) continue;
    let to = i + 1;
    // "1 204", "2,5"
    while (goesOn(reading, to)) to += tokens.kind[to] === NUMBER ? 1 : 2;
    const power = to < reading.length && tokens.gap[to]! <= LINE && powerOf(tokens.key[to]!) !== null;
    const counted = power ? to + 1 : to;
    const reason = isCounted(reading, counted) ? "counted" : "no_currency";
    reading.reject("amounts", i, reason === "counted" ? counted + 1 : counted, reason);
    i = counted - 1;
  }
}

function goesOn({ tokens, length }: Reading, at: number): boolean {
  if (at >= length) return false;
  if (tokens.kind[at] === NUMBER) return tokens.gap[at]! <= SPACED && tokens.key[at]!.length === 3;
  const decimal = tokens.key[at] === "," || tokens.key[at] === ".";
  return decimal && tokens.gap[at] === 0 && tokens.kind[at + 1] === NUMBER && tokens.gap[at + 1] === 0;
}
