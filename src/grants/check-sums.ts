import type { Grant } from "../../schemas/grants.js";
import type { Amount } from "../../schemas/money.js";
import type { Warning } from "../../schemas/warning.js";
import { parseNumeral } from "../finnish/numerals.js";
import type { Reading } from "../reading.js";
import { TOTAL } from "./lexicon.js";

/** Grants that a list, a table or a line gives; a sentence may tell of some only. */
const LISTED = /^grants\.(?:item|row|tag|running|each)/;
/** "15 kunnalle", "kolmelle hankkeelle", "kuusi hanketta": how many get something. */
const COUNT =
  /(?<![\p{L}\p{N}.,])(\d{1,3}|\p{L}{4,20})\s+(?:[\p{L}-]+\s+)?(?:kunna|kunta|kuntaa|hankkee|hanketta|yhdistyk|yhdistystä|järjestö|yrityk|yritystä|hake|seura|tutkija|taiteilija|kohtee|kohdetta|kommuner|projekt|föreningar|projects|saajaa)/giu;
const REACH = 40;

/**
 * Warns where the grants that a release lists do not make up the total that it states: more than the total, or less though as
 * many are listed as the release says there are.
 *
 * Left alone: approximate totals, releases that state several, grants of several programmes or funders, and differences that rounding explains.
 */
export function checkGrantSums(
  reading: Reading,
  amounts: readonly Amount[],
  grants: readonly Grant[],
): Warning[] {
  const listed = grants.filter(({ status, rule }) => status === "granted" && LISTED.test(rule));
  const totals = amounts.filter((amount) => isTotal(reading, amount));
  const total = totals[0];
  if (listed.length < 2 || total === undefined || new Set(totals.map(({ value }) => value)).size > 1)
    return [];
  // of two programmes the total may be one's own
  if (new Set(listed.map(({ program, funder }) => `${program?.name} ${funder?.name}`)).size > 1) return [];
  const sum = listed.reduce((cents, { amount }) => cents + Math.round(amount.value * 100), 0) / 100;
  const slack = [total.value, ...listed.map(({ amount }) => amount.value)].reduce(
    (all, value) => all + halfStep(value),
    0,
  );
  const more = sum - total.value > slack;
  const less = total.value - sum > slack && countStated(reading, total) === listed.length;
  if (!more && !less) return [];
  return [
    {
      code: "SUM_MISMATCH",
      message: `${listed.length} grants add up to ${sum} EUR, the text states ${total.value}`,
      span: total.span,
    },
  ];
}

function isTotal(reading: Reading, { currency, role, qualifier, max, span }: Amount): boolean {
  if (currency !== "EUR" || role !== "granted" || qualifier !== "exact" || max !== null) return false;
  return TOTAL.test(reading.text.slice(Math.max(0, span.start - REACH), span.start));
}

/** How many takers the total's sentence speaks of, or null. */
function countStated(reading: Reading, { span }: Amount): number | null {
  const token = reading.tokenAt(span.start);
  const { from, to } = reading.sentenceOf(token);
  const sentence = reading.text.slice(
    reading.tokens.start[from],
    Math.min(reading.tokens.end[to - 1]!, span.end + 200),
  );
  for (const [, count] of sentence.matchAll(COUNT)) {
    const number = /^\d/.test(count!) ? Number(count) : (parseNumeral(count!.toLowerCase())?.value ?? null);
    if (number !== null) return number;
  }
  return null;
}

/** Half of the last digit written that is not zero: half a million for 4 000 000, half a hundred for 12 500. */
function halfStep(value: number): number {
  const zeros = /(?<!0)0*$/.exec(String(Math.round(value)))![0].length;
  return zeros < 4 ? 0 : 10 ** zeros / 2;
}
