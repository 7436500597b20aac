import type { Language } from "../../../schemas/record.js";
import { type Fact, KINDS, type Kind, type Place } from "./facts.js";

/** A fact below this is one to look at. */
export const UNSURE = 0.7;

/** A stretch of the text where one or more facts stand. */
export interface Mark {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  /** The kind that gives the colour. */
  readonly kind: Kind;
  readonly facts: readonly { readonly fact: Fact; readonly place: Place }[];
}

/** Of several facts on the same stretch the one that tells most gives the colour: a grant rather than its sum. */
const RANK: Readonly<Record<Kind, number>> = {
  warning: 0,
  grant: 1,
  published: 2,
  publisher: 3,
  program: 4,
  organisation: 5,
  region: 6,
  amount: 7,
  date: 8,
  contact: 9,
  identifier: 10,
  title: 11,
  quote: 12,
};

/** The stretches of a release's facts in text order, of those that start together the longer first; one for each stretch. */
export function marksOf(facts: readonly Fact[], hidden: ReadonlySet<Kind>): Mark[] {
  const byStretch = new Map<string, { start: number; end: number; facts: { fact: Fact; place: Place }[] }>();
  for (const fact of facts) {
    if (hidden.has(fact.kind)) continue;
    for (const place of fact.places) {
      if (place.span === null || place.span.end <= place.span.start) continue;
      const { start, end } = place.span;
      const known = byStretch.get(`${start}-${end}`);
      if (known === undefined) byStretch.set(`${start}-${end}`, { start, end, facts: [{ fact, place }] });
      else known.facts.push({ fact, place });
    }
  }
  return [...byStretch.values()]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map((stretch, index) => ({
      index,
      ...stretch,
      kind: stretch.facts.map(({ fact }) => fact.kind).sort((a, b) => RANK[a] - RANK[b])[0]!,
    }));
}

/** How many facts of each kind a release has, kinds without any left out. */
export function kindCounts(facts: readonly Fact[]): [Kind, number][] {
  return KINDS.map((kind): [Kind, number] => [
    kind,
    facts.filter((fact) => fact.kind === kind).length,
  ]).filter(([, count]) => count > 0);
}

/** The lowest confidence among the facts of a mark; null where none states one. */
export function confidenceOf({ facts }: Mark): number | null {
  const stated = facts.flatMap(({ place }) => (place.confidence === null ? [] : [place.confidence]));
  return stated.length === 0 ? null : Math.min(...stated);
}

/** ISO 639-1 code of a record's language, for the `lang` attribute. */
export function languageTag(code: Language): string | null {
  return { fin: "fi", swe: "sv", eng: "en", und: null }[code];
}
