import type { Decimal } from "../finnish/digits.js";
import { LINE, SPACED } from "../finnish/tokens.js";
import type { Reading } from "../reading.js";

/** How many tokens a sum may reach to the left or right of its currency. */
const REACH = 16;

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
