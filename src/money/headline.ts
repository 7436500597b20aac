import type { AmountRole } from "../../schemas/money.js";
import type { Context } from "./evidence.js";
import type { Sum } from "./sum.js";

/** A headline stands among the first tokens. */
const HEADLINE = 60;

/**
 * The role of the sum of the text that a headline's rounded one stands for: "1,05 miljoonaa euroa vesihankkeille" above "yhteensä
 * 1 050 400 euroa" is granted with it. Null below the headline, and where no sum rounds to it.
 */
export function headlineRole({ reading, index, roles }: Context, sum: Sum): AmountRole | null {
  const { quantity } = sum;
  if (sum.from > HEADLINE || quantity.power === 0 || reading.sentence[sum.from]! > 3) return null;
  // one step of the last digit written, in cents
  const step = 10 ** (quantity.exponent + 2);
  for (const other of index.sums) {
    if (other === sum || other.currency !== sum.currency || other.per !== null) continue;
    const role = roles.get(other) ?? null;
    if (role === null || role === "prior" || role === "other") continue;
    if (Math.abs(other.cents - sum.cents) < step) return role;
  }
  return null;
}
