import type { Grant } from "../../schemas/grants.js";

/** How far a rounded sum may stand from the exact one: "noin 4 miljoonaa" for 3 984 038. */
const ROUNDING = 0.05;

/** Digits that carry meaning: 3 984 038 has seven, 4 000 000 one. */
const digits = (value: number): number => String(Math.round(value)).replace(/0+$/, "").length;

const close = (a: number, b: number): boolean =>
  Math.abs(a - b) <= ROUNDING * Math.max(Math.abs(a), Math.abs(b));

/** A sum told twice of the same taker: equal, or the one is the other rounded. */
function sameTransfer(a: Grant, b: Grant): boolean {
  if (a.status !== b.status) return false;
  if (a.amount.value === b.amount.value) return true;
  return (
    close(a.amount.value, b.amount.value) && Math.abs(digits(a.amount.value) - digits(b.amount.value)) >= 2
  );
}

/** One entry for each transfer: of two tellings the exact one, with what only the other knew. */
export function mergeTold(grants: readonly Grant[]): Grant[] {
  const kept: Grant[] = [];
  const byTaker = new Map<string, number[]>();
  for (const grant of grants) {
    const places = byTaker.get(grant.recipient.name) ?? [];
    byTaker.set(grant.recipient.name, places);
    const at = places.find((place) => sameTransfer(kept[place]!, grant));
    if (at === undefined) {
      places.push(kept.length);
      kept.push(grant);
    } else kept[at] = joined(kept[at]!, grant);
  }
  return kept;
}

function joined(first: Grant, second: Grant): Grant {
  const [best, rest] =
    digits(second.amount.value) > digits(first.amount.value) ? [second, first] : [first, second];
  return {
    ...best,
    funder: best.funder ?? rest.funder,
    region: best.region ?? rest.region,
    program: best.program ?? rest.program,
    period: best.period ?? rest.period,
  };
}

const cents = ({ amount }: Grant): number => Math.round(amount.value * 100);

/**
 * Leaves out sums that are the total of others: called a total beside smaller ones of other takers, or equal to the sum of all
 * others of their status.
 */
export function withoutTotals(grants: readonly Grant[], isTotal: (grant: Grant) => boolean): Grant[] {
  const groups = new Map<string, { count: number; sum: number; smallest: number; takers: Set<string> }>();
  for (const grant of grants) {
    const group = groups.get(grant.status) ?? {
      count: 0,
      sum: 0,
      smallest: Infinity,
      takers: new Set<string>(),
    };
    groups.set(grant.status, group);
    group.count++;
    group.sum += cents(grant);
    group.smallest = Math.min(group.smallest, cents(grant));
    group.takers.add(grant.recipient.name);
  }
  return grants.filter((grant) => {
    const { count, sum, smallest, takers } = groups.get(grant.status)!;
    if (count > 1 && isTotal(grant) && smallest < cents(grant) && takers.size > 1) return false;
    return count < 3 || sum - cents(grant) !== cents(grant);
  });
}
