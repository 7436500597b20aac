import type { Grant } from "../../schemas/grants.js";

/** How far a rounded sum may stand from the exact one: "noin 4 miljoonaa" for 3 984 038. */
const ROUNDING = 0.05;

/** How many grants of one taker a new one is compared with. */
const MOST_TOLD = 50;

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
export function mergeTold(told: readonly Grant[]): Grant[] {
  const kept: Grant[] = [];
  const byTaker = new Map<string, number[]>();
  const names = new Set(told.map(({ recipient }) => recipient.name));
  for (const one of told) {
    const grant = inNominative(one, names);
    const places = byTaker.get(grant.recipient.name) ?? [];
    byTaker.set(grant.recipient.name, places);
    // the newest places only, so that one taker of thousands of sums costs no more than others
    const at = places.slice(-MOST_TOLD).find((place) => sameTransfer(kept[place]!, grant));
    if (at === undefined) {
      places.push(kept.length);
      kept.push(grant);
    } else kept[at] = joined(kept[at]!, grant);
  }
  return kept;
}

/** "Saana Kaarnavin" is "Saana Kaarnavi" where the release lists her so. */
function inNominative(grant: Grant, names: ReadonlySet<string>): Grant {
  const { name } = grant.recipient;
  const base = name.endsWith("n") ? name.slice(0, -1) : "";
  return names.has(base) ? { ...grant, recipient: { name: base } } : grant;
}

/** The more exact of two tellings with what only the other knew. */
export function joined(first: Grant, second: Grant): Grant {
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

const isLine = ({ rule }: Grant): boolean => /^grants\.(?:item|row|tag)/.test(rule);

const cents = ({ amount }: Grant): number => Math.round(amount.value * 100);

/** A total may stand this many grants before or after the last of its parts. */
const MOST_PARTS = 200;

/** So many parts do not add up to another grant by chance. */
const MANY = 4;

/**
 * Leaves out sums that are the total of others: called a total beside smaller ones of other takers, or exactly what a run of two
 * or more grants of their status right before or after adds up to.
 */
export function withoutTotals(grants: readonly Grant[], isTotal: (grant: Grant) => boolean): Grant[] {
  const groups = new Map<string, { smallest: number; takers: Set<string> }>();
  for (const grant of grants) {
    const group = groups.get(grant.status) ?? { smallest: Infinity, takers: new Set<string>() };
    groups.set(grant.status, group);
    group.smallest = Math.min(group.smallest, cents(grant));
    group.takers.add(grant.recipient.name);
  }
  return grants.filter((grant, i) => {
    const { smallest, takers } = groups.get(grant.status)!;
    if (isTotal(grant) && smallest < cents(grant) && takers.size > 1) return false;
    return !addsUp(grants, i, 1) && !addsUp(grants, i, -1);
  });
}

/** Whether the grants that follow (or go before) one add up to it, to the cent. */
function addsUp(grants: readonly Grant[], at: number, step: 1 | -1): boolean {
  const whole = cents(grants[at]!);
  let sum = 0;
  for (let n = 1; n <= MOST_PARTS; n++) {
    const part = grants[at + n * step];
    if (part === undefined || part.status !== grants[at]!.status) return false;
    sum += cents(part);
    if (sum < whole) continue;
    if (sum !== whole || n < 2) return false;
    // lines of a list that happen to add up to another are no parts of it, unless they are all there are
    const next = grants[at + (n + 1) * step];
    return !isLine(grants[at]!) || (n >= MANY && (next === undefined || !isLine(next)));
  }
  return false;
}
