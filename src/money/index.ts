import type { Amount, AmountRole } from "../../schemas/money.js";
import type { Warning } from "../../schemas/warning.js";
import type { Reading } from "../reading.js";
import { mention } from "../span.js";
import { findBracketed } from "./bracketed.js";
import { findComparisons } from "./comparisons.js";
import { findBarePowers } from "./elliptic.js";
import { findSums } from "./grammar.js";
import { findListed } from "./lists.js";
import { noteNumbers } from "./numbers.js";
import { findPrices } from "./prices.js";
import { assignRoles } from "./roles.js";
import { findShared } from "./shared.js";
import { type Sum, SumIndex } from "./sum.js";
import { findCells } from "./tables.js";
import { findWorth } from "./worth.js";

export { checkSums } from "./check-sums.js";
export { words } from "./lexicon.js";

export interface Amounts {
  readonly amounts: readonly Amount[];
  readonly warnings: readonly Warning[];
}

/** Finds sums with their role and claims their spans. `published` tells grants of earlier years from this one's. */
export function findAmounts(reading: Reading, options: { published?: string | null } = {}): Amounts {
  const index = new SumIndex();
  for (const sum of findSums(reading)) index.add(reading, sum);
  // What leaves its currency out leans on what names it, so the order is from sure to unsure.
  findCells(reading, index);
  findBarePowers(reading, index);
  findComparisons(reading, index);
  findBracketed(reading, index);
  findPrices(reading, index);
  findListed(reading, index);
  findShared(reading, index);
  findWorth(reading, index);
  if (reading.explains) noteNumbers(reading);
  const sums = index.sums.toSorted((a, b) => a.from - b.from);
  const year = options.published ? Number(options.published.slice(0, 4)) : null;
  const roles = assignRoles(reading, index, sums, year);
  return {
    amounts: sums.map((sum, i) => toAmount(reading, sum, roles[i]!)),
    warnings: ambiguous(reading, sums),
  };
}

function toAmount(reading: Reading, sum: Sum, role: AmountRole): Amount {
  const { tokens } = reading;
  return {
    value: sum.cents / 100,
    max: sum.maxCents === null ? null : sum.maxCents / 100,
    currency: sum.currency,
    qualifier: sum.qualifier,
    role,
    per: sum.per,
    elliptic: sum.elliptic,
    ...mention(reading.text, tokens.start[sum.from]!, tokens.end[sum.to - 1]!, sum.rule, sum.confidence),
  };
}

/** "127,875 euroa" is read as thousands; the warning says so. */
function ambiguous(reading: Reading, sums: readonly Sum[]): Warning[] {
  return sums
    .filter((sum) => sum.quantity.ambiguous && sum.per === null && !sum.elliptic)
    .map((sum) => {
      const span = { start: reading.tokens.start[sum.from]!, end: reading.tokens.end[sum.to - 1]! };
      const text = reading.text.slice(span.start, span.end);
      return {
        code: "AMOUNT_AMBIGUOUS",
        message: `"${text}" is read as ${sum.cents / 100}: three digits after one comma may be thousands or thousandths`,
        span,
      };
    });
}
