import type { Grant } from "../../schemas/grants.js";

/** How far a rounded sum may stand from the exact one: "noin 4 miljoonaa" for 3 984 038. */
const ROUNDING = 0.05;

/** Digits that carry meaning: 3 984 038 has seven, 4 000 000 one. */
const digits = (value: number): number => String(Math.round(value)).replace(/0+$/, "").length;

const close = (a: number, b: number): boolean =>
  Math.abs(a - b) <= ROUNDING * Math.max(Math.abs(a), Math.abs(b));

/** A sum told twice of the same taker: equal, or the one is the other rounded. */
function sameTransfer(a: Grant, b: Grant): boolean {
  if (a.recipient.name !== b.recipient.name) return false;
  if (a.amount.value === b.amount.value) return a.status === b.status;
  if (a.status !== b.status) return false;
  return (
    close(a.amount.value, b.amount.value) && Math.abs(digits(a.amount.value) - digits(b.amount.value)) >= 2
  );
}

/** One entry for each transfer: of two tellings the exact one, with what only the other knew. */
export function mergeTold(grants: readonly Grant[]): Grant[] {
  const kept: Grant[] = [];
  for (const grant of grants) {
    const at = kept.findIndex((other) => sameTransfer(other, grant));
    if (at < 0) {
      kept.push(grant);
      continue;
    }
    const other = kept[at]!;
    const [best, rest] =
      digits(grant.amount.value) > digits(other.amount.value) ? [grant, other] : [other, grant];
    kept[at] = {
      ...best,
      funder: best.funder ?? rest.funder,
      region: best.region ?? rest.region,
      program: best.program ?? rest.program,
      period: best.period ?? rest.period,
    };
  }
  return kept;
}

/** Leaves out sums that are the total of others: equal to the sum of all that follow or stand before with the same status. */
export function withoutTotals(grants: readonly Grant[], isTotal: (grant: Grant) => boolean): Grant[] {
  return grants.filter((grant, i) => {
    const others = grants.filter(
      (other, k) => k !== i && other.status === grant.status && other.amount.value < grant.amount.value,
    );
    if (others.length < 2)
      return !(
        isTotal(grant) &&
        others.length > 0 &&
        others.every((o) => o.recipient.name !== grant.recipient.name)
      );
    if (isTotal(grant)) return false;
    const sum = others.reduce((total, { amount }) => total + Math.round(amount.value * 100), 0);
    return sum !== Math.round(grant.amount.value * 100);
  });
}
