import type { AmountRole } from "../../schemas/money.js";
import { actOf } from "./act.js";
import type { Context } from "./evidence.js";
import type { Sum } from "./sum.js";

/** A headline stands among the first tokens. */
const HEADLINE = 60;

/**
 * The role of the sum of the text that a headline's rounded one stands for: "1,05 miljoonaa euroa vesihankkeille" above "yhteensä
 * 1 050 400 euroa" is granted with it. Null below the headline, and where no sum rounds to it and the title
 * has none.
 */
export function headlineRole(context: Context, sum: Sum): AmountRole | null {
  const { reading, index, roles } = context;
  const { quantity } = sum;
  if (sum.from > HEADLINE || reading.sentence[sum.from]! > 6) return null;
  if (quantity.power === 0) return inTitle(context, sum);
  // one step of the last digit written, in cents
  const step = 10 ** (quantity.exponent + 2);
  for (const other of index.sums) {
    if (other === sum || other.currency !== sum.currency || other.per !== null) continue;
    const role = roles.get(other) ?? null;
    if (role === null || role === "prior" || role === "other") continue;
    if (Math.abs(other.cents - sum.cents) < step) return role;
  }
  return inTitle(context, sum);
}

/** A sum of the title itself, without a verb, is what the release is about. */
function inTitle(context: Context, sum: Sum): AmountRole | null {
  const { reading } = context;
  const span = reading.document.title?.span ?? null;
  const start = reading.tokens.start[sum.from]!;
  if (span === null || start < span.start || start >= span.end || sum.per !== null) return null;
  if (context.act === undefined) context.act = actOf(reading);
  return context.act;
}
