import type { Amount } from "../../schemas/money.js";
import type { Warning } from "../../schemas/warning.js";
import type { Reading } from "../reading.js";
import { mention } from "../span.js";
import { findSums } from "./grammar.js";
import type { Sum } from "./sum.js";

export { words } from "./lexicon.js";

export interface Amounts {
  readonly amounts: readonly Amount[];
  readonly warnings: readonly Warning[];
}

/** Finds sums with their role and claims their spans. */
export function findAmounts(reading: Reading): Amounts {
  const sums = findSums(reading);
  const amounts = sums.map((sum) => toAmount(reading, sum));
  for (const amount of amounts) reading.claim(amount.span);
  return { amounts, warnings: [] };
}

function toAmount(reading: Reading, sum: Sum): Amount {
  const { tokens } = reading;
  return {
    value: sum.cents / 100,
    max: sum.maxCents === null ? null : sum.maxCents / 100,
    currency: sum.currency,
    qualifier: sum.qualifier,
    role: "other",
    per: sum.per,
    elliptic: sum.elliptic,
    ...mention(reading.text, tokens.start[sum.from]!, tokens.end[sum.to - 1]!, sum.rule, sum.confidence),
  };
}

/** Warnings where the parts of a list, table or sentence do not add up to the total that it states. */
export function checkSums(_reading: Reading, _amounts: readonly Amount[]): Warning[] {
  return [];
}
