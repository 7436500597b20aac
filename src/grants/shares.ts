import type { Candidate } from "./candidate.js";

/** How far behind a grant its shares may stand. */
const REACH = 700;

/**
 * Leaves out shares of a grant that is listed itself, so that no euro counts twice: of "myönsi Turun yliopistolle 900 000 euroa,
 * josta Luken osuus on 200 000 euroa" the first sum stays. Where nobody got the whole, its shares are the grants.
 */
export function withoutShares(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of candidates) {
    const whole = candidate.share ? kept.findLast(({ share }) => !share) : undefined;
    const near = whole !== undefined && candidate.amount.span.start - whole.amount.span.end < REACH;
    // a sum for a whole region is not its coordinator's where a part has a taker of its own
    const regional =
      near && whole.taker.rule === "grants.coordinator" && candidate.taker.name !== whole.taker.name;
    if (near && !regional && whole.amount.value >= candidate.amount.value) continue;
    kept.push(candidate);
  }
  return kept;
}
