import type { AmountRole } from "../../schemas/money.js";
import type { Reading } from "../reading.js";
import { earlierOr, firstYear, isComparison, isStartOfChange } from "./earlier.js";
import { bestCue, type Context, keyAt, type Placed } from "./evidence.js";
import { cellOf, cellRole, headingRole, isBudgetRelease, isGiven, isListLike } from "./headings.js";
import type { Sum, SumIndex } from "./sum.js";

const PART_WORDS = new Set(["josta", "joista", "mistä", "varav", "därav"]);

/**
 * The role of every sum, in their order. The evidence is the nearest and strongest cue in its sentence; for list items and
 * cells without one the heading, caption or column; for a headline the same sum in the text. Without any: "other".
 *
 * @example "kustannusarvio on 6,2 milj. euroa, josta kaupungin oma osuus on 5,2" → cost, own_funding
 */
export function assignRoles(
  reading: Reading,
  index: SumIndex,
  sums: readonly Sum[],
  publishedYear: number | null,
): AmountRole[] {
  const context: Context = {
    reading,
    index,
    year: publishedYear ?? firstYear(reading),
    roles: new Map(),
    byValue: new Map(),
    firm: new Set(),
    headings: new Map(),
    columns: null,
  };
  const budget = isBudgetRelease(reading);
  const { roles, byValue } = context;
  // Cells last: a column whose total the text states takes its role from there.
  for (const cells of [false, true]) {
    for (const sum of sums) {
      const cell = cellOf(reading, sum);
      if ((cell !== null) !== cells) continue;
      const role = cell === null ? roleOf(context, sum) : cellRole(context, sum, cell);
      roles.set(sum, role);
      if (role !== null && role !== "prior") byValue.set(`${sum.cents} ${sum.currency}`, role);
    }
  }
  return sums.map((sum) => {
    const role = roles.get(sum) ?? byValue.get(`${sum.cents} ${sum.currency}`) ?? "other";
    const soft = (role === "cost" && !context.firm.has(sum)) || role === "other";
    return budget && soft && sum.per === null ? "budget" : role;
  });
}

function roleOf(context: Context, sum: Sum): AmountRole | null {
  if (sum.role !== undefined) return sum.role;
  const { reading, index, roles } = context;
  if (isStartOfChange(context, sum) || isComparison(context, sum)) return "prior";
  const sentence = reading.sentence[sum.from]!;
  const before = index.before(sentence, sum.from);
  const part = before === null ? null : partOpening(reading, before.to, sum.from);
  if (before !== null && part !== null) {
    const own = bestCue(context, sum, part);
    const whole = roles.get(before) ?? null;
    return partRole(context, sum, own, whole);
  }
  const best = bestCue(context, sum, null);
  if (best === null) {
    if (!isListLike(context, sum)) return null;
    return isGiven(context, sum) ? "granted" : headingRole(context, sum);
  }
  if (best.cue.role === "cost" && !best.cue.noun) context.firm.add(sum);
  return earlierOr(context, sum, best.cue);
}

/** A part has the role of the whole, unless its own clause says whose money it is: "josta kaupunki maksaa", "josta lainaa". */
function partRole(
  context: Context,
  sum: Sum,
  own: Placed | null,
  whole: AmountRole | null,
): AmountRole | null {
  if (own === null || own.cue.role === "earlier") return whole;
  const { role, noun } = own.cue;
  if (role === "own_funding" || role === "loan" || role === "applied") return role;
  if (role === "granted" && !noun) return role;
  if (role === "cost" && !noun && own.at < sum.from && PAYS.test(keyAt(context.reading, own.at)))
    return "own_funding";
  return whole ?? role;
}

const PAYS = /^(?:maksaa|maksavat|betalar)$/;

/** Where "josta" opens a clause between a sum and its part, else null. */
function partOpening(reading: Reading, from: number, to: number): number | null {
  if (to - from > 12) return null;
  for (let i = from; i < to; i++) if (PART_WORDS.has(keyAt(reading, i))) return i;
  return null;
}
