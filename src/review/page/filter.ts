import type { Kind } from "../facts/facts.js";
import { type Entry, haystackOf } from "./data.js";
import type { State } from "./state.js";

/** The releases that the filters let through, in the order asked for. */
export function filterEntries(entries: readonly Entry[], state: State): Entry[] {
  const words = state.query.toLowerCase().split(/\s+/).filter(Boolean);
  const found = entries.filter(
    (entry) =>
      (state.kind === null || hasKind(entry, state.kind)) &&
      (state.region === null || entry.regions.has(state.region)) &&
      (state.funder === null || entry.funders.has(state.funder)) &&
      (state.year === null || entry.year === state.year) &&
      (!state.warned || entry.record.warnings.length > 0) &&
      (!state.unsure || entry.unsure > 0) &&
      words.every((word) => haystackOf(entry).includes(word)),
  );
  return sorted(found, state.order);
}

function sorted(entries: Entry[], order: State["order"]): Entry[] {
  if (order === "given") return entries;
  if (order === "largest") return entries.sort((a, b) => centsOf(b) - centsOf(a) || a.index - b.index);
  const turn = order === "newest" ? -1 : 1;
  return entries.sort((a, b) => {
    const [one, other] = [a.record.published?.date, b.record.published?.date];
    if (one === other) return a.index - b.index;
    // releases without a date come last in either order
    if (one === undefined || other === undefined) return one === undefined ? 1 : -1;
    return one < other ? -turn : turn;
  });
}

/** Cents granted by a release. */
export function centsOf({ grants }: Entry): number {
  return grants.reduce((sum, { cents }) => sum + cents, 0);
}

function hasKind({ record }: Entry, kind: Kind): boolean {
  switch (kind) {
    case "title":
    case "published":
    case "publisher":
      return record[kind] !== null;
    default:
      return record[`${kind}s`].length > 0;
  }
}
