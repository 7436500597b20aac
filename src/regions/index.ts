import type { Organisation } from "../../schemas/organisations.js";
import type { Region } from "../../schemas/regions.js";
import type { WordList } from "../finnish/word-classes.js";
import type { Reading } from "../reading.js";
import { mention, type Span } from "../span.js";
import { findPlaces } from "./find.js";
import { codeOn, type Place, regionOn } from "./places.js";

/** Places are looked up by stem and ending (finnish/stems.ts), so they add no words to the shared table. */
export const words: readonly WordList[] = [];

export interface RegionContext {
  /** ISO day of publication: codes are those of that day. */
  readonly published: string | null;
  readonly organisations: readonly Organisation[];
  /** Where people's names stand: "Minna Salo" names no town. */
  readonly people: readonly Span[];
}

/** Finds regions, wellbeing services counties, municipalities and former hospital districts, one entry each. */
export function findRegions(reading: Reading, context: RegionContext): Region[] {
  const regions = new Map<Place, Region>();
  const companies = endsByStart(context.organisations.filter((body) => body.kind === "company"));
  const bodies = endsByStart(context.organisations);
  const { published, people } = context;
  for (const found of findPlaces(reading, { published, people, companies, bodies })) {
    const { place } = found;
    let region = regions.get(place);
    if (region === undefined) {
      region = toRegion(place, published);
      regions.set(place, region);
    }
    region.mentions.push(mention(reading.text, found.start, found.end, found.rule, found.confidence));
  }
  return [...regions.values()];
}

/** Where bodies are named: the end of each place by its start. */
function endsByStart(bodies: readonly Organisation[]): ReadonlyMap<number, number> {
  return new Map(
    bodies.flatMap(({ mentions }) => mentions.map(({ span }) => [span.start, span.end] as const)),
  );
}

function toRegion(place: Place, published: string | null): Region {
  return {
    kind: place.kind,
    code: codeOn(place, published),
    name: place.name,
    nameSv: place.nameSv,
    within: { region: regionOn(place, published), wellbeingCounty: place.county },
    former: place.until !== null,
    mentions: [],
  };
}
