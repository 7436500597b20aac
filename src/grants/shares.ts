import type { Candidate } from "./candidate.js";

/** How far behind a grant its shares may stand. */
const REACH = 700;
/** Shares that leave no more than this of the whole make it up. */
const ROUNDING = 0.01;

/**
 * Leaves out shares of a grant that a body got, so that no euro counts twice: of "myönsi Turun yliopistolle 900 000 euroa, josta
 * Luken osuus on 200 000 euroa" the first sum stays. Where the whole went to nobody, to a project or region, or is all shared
 * out among named bodies, the shares are the grants and the whole goes: the smallest body named is the taker.
 */
export function withoutShares(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  let at = 0;
  while (at < candidates.length) {
    const whole = candidates[at++]!;
    const shares: Candidate[] = [];
    // the first of several shares of what nobody got is no whole
    if (whole.share) {
      kept.push(whole);
      continue;
    }
    while (at < candidates.length && isShareOf(candidates[at]!, whole)) shares.push(candidates[at++]!);
    if (shares.length === 0) kept.push(whole);
    else if (sharedOut(whole, shares)) kept.push(...shares);
    else kept.push(whole);
  }
  return kept;
}

function isShareOf(candidate: Candidate, whole: Candidate): boolean {
  return (
    candidate.share &&
    candidate.amount.span.start - whole.amount.span.end < REACH &&
    whole.amount.value >= candidate.amount.value
  );
}

/** Whether the whole is nobody's own, or nothing of it is left over. */
function sharedOut(whole: Candidate, shares: readonly Candidate[]): boolean {
  const bodies = shares.filter(({ taker }) => taker.name !== whole.taker.name);
  if (bodies.length === 0) return false;
  if (whole.taker.party?.kind === "project" || whole.taker.rule === "grants.coordinator") return true;
  const sum = shares.reduce((total, { amount }) => total + amount.value, 0);
  return shares.length > 1 && Math.abs(sum - whole.amount.value) <= ROUNDING * whole.amount.value;
}
