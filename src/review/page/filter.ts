import type { Entry } from "./data.js";
import type { State } from "./state.js";

/** The releases that the filters let through, in the order asked for. */
export function filterEntries(entries: readonly Entry[], state: State): Entry[] {
  const words = state.query.toLowerCase().split(/\s+/).filter(Boolean);
  const found = entries.filter(
    (entry) =>
      (state.kind === null || entry.brief.kinds.includes(state.kind)) &&
      (state.region === null || entry.brief.regions.includes(state.region)) &&
      (state.funder === null || entry.brief.funders.includes(state.funder)) &&
      (state.year === null || entry.year === state.year) &&
      (!state.warned || entry.brief.warnings > 0) &&
      (!state.unsure || entry.brief.unsure > 0) &&
      words.every((word) => entry.haystack.includes(word)),
  );
  return sorted(found, state.order);
}

function sorted(entries: Entry[], order: State["order"]): Entry[] {
  if (order === "given") return entries;
  if (order === "largest") return entries.sort((a, b) => centsOf(b) - centsOf(a) || a.index - b.index);
  const turn = order === "newest" ? -1 : 1;
  return entries.sort((a, b) => {
    const [one, other] = [a.brief.date, b.brief.date];
    if (one === other) return a.index - b.index;
    // releases without a date come last in either order
    if (one === null || other === null) return one === null ? 1 : -1;
    return one < other ? -turn : turn;
  });
}

/** Cents granted by a release. */
export function centsOf({ grants }: Entry): number {
  return grants.reduce((sum, { cents }) => sum + cents, 0);
}
