import type { AmountRole } from "../../schemas/money.js";
import { LINE } from "../finnish/tokens.js";
import { type Context, isBorder } from "./evidence.js";
import { lineStart } from "./headings.js";
import type { Sum } from "./sum.js";

/** How many lines above the first item of a list may stand. */
const LINES_ABOVE = 40;

/**
 * The role of a second sum of a list item that stands alone in parentheses: the one that an item above states for its own.
 *
 *     • Puron kunta 40 000 € (kokonaiskustannukset 50 000 €)
 *     • Joen kunta 20 000 € (25 000 €)                          // cost
 *
 * Null where no item above says what its parentheses hold.
 */
export function bracketRole(context: Context, sum: Sum): AmountRole | null {
  const { reading, index, roles } = context;
  const { tokens } = reading;
  if (isOfYearBefore(context, sum)) return "prior";
  if (tokens.key[sum.from - 1] !== "(" || tokens.key[sum.to] !== ")" || isFirst(context, sum)) return null;
  let to = lineStart(tokens, sum.from);
  for (let lines = 0; to > 0 && lines < LINES_ABOVE; lines++) {
    const from = lineStart(tokens, to - 1);
    const theirs = index.before(reading.sentence[to - 1]!, to);
    if (theirs !== null && theirs.from > from && tokens.key[theirs.to] === ")" && !isFirst(context, theirs)) {
      const role = roles.get(theirs) ?? null;
      if (role !== null && opensBefore(context, theirs, from)) return role;
    }
    to = from;
  }
  return null;
}

/** "1 200 000 euroa (2023: 1 150 000 euroa)": what the same body got before. */
function isOfYearBefore(context: Context, sum: Sum): boolean {
  const { key } = context.reading.tokens;
  if (key[sum.from - 1] !== ":" || key[sum.from - 3] !== "(" || isFirst(context, sum)) return false;
  const year = key[sum.from - 2]!;
  return /^(?:19|20)\d\d$/.test(year) && (context.year === null || Number(year) < context.year);
}

/** Whether no sum stands before this one on its line. */
function isFirst({ reading, index }: Context, sum: Sum): boolean {
  const before = index.before(reading.sentence[sum.from]!, sum.from);
  return before === null || before.from < lineStart(reading.tokens, sum.from);
}

/** Whether the parentheses that close behind a sum open before it. */
function opensBefore({ reading }: Context, sum: Sum, from: number): boolean {
  for (let i = sum.from - 1; i >= from && reading.tokens.gap[i + 1]! < LINE; i--) {
    if (reading.tokens.key[i] === "(") return true;
    if (reading.tokens.key[i] === ")" || isBorder(reading, i)) return false;
  }
  return false;
}
