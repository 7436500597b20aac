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
  const { reading } = context;
  const { quantity } = sum;
  if (sum.from > HEADLINE || reading.sentence[sum.from]! > 6) return null;
  if (quantity.power === 0) return inTitle(context, sum);
  return repeated(context, sum, (role) => role !== "prior" && role !== "other") ?? inTitle(context, sum);
}

/** "Yhdistykselle 1,2 miljoonaa euroa kevään haussa": granted where the text grants the same sum; else null. */
export function givenInText(context: Context, sum: Sum): AmountRole | null {
  if (sum.from > HEADLINE || !isInTitle(context, sum)) return null;
  return repeated(context, sum, (role) => role === "granted");
}

/** The role of another sum that this one may be the rounded form of, if it is one of those that are asked for. */
function repeated(
  { index, roles }: Context,
  sum: Sum,
  asked: (role: AmountRole) => boolean,
): AmountRole | null {
  // one step of the last digit written, in cents
  const step = 10 ** (sum.quantity.exponent + 2);
  for (const other of index.sums) {
    if (other === sum || other.currency !== sum.currency || other.per !== null) continue;
    const role = roles.get(other) ?? null;
    if (role === null || !asked(role)) continue;
    if (Math.abs(other.cents - sum.cents) < step) return role;
  }
  return null;
}

function isInTitle({ reading }: Context, sum: Sum): boolean {
  const span = reading.document.title?.span ?? null;
  const start = reading.tokens.start[sum.from]!;
  return span !== null && start >= span.start && start < span.end;
}

/** A sum of the title itself, without a verb, is what the release is about. */
function inTitle(context: Context, sum: Sum): AmountRole | null {
  if (!isInTitle(context, sum) || sum.per !== null) return null;
  if (context.act === undefined) context.act = actOf(context);
  return context.act;
}
