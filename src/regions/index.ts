import type { Organisation } from "../../schemas/organisations.js";
import type { Region } from "../../schemas/regions.js";
import type { WordList } from "../finnish/word-classes.js";
import type { Reading } from "../reading.js";
import type { Span } from "../span.js";

export const words: readonly WordList[] = [];

export interface RegionContext {
  /** ISO day of publication: codes are those of that day. */
  readonly published: string | null;
  readonly organisations: readonly Organisation[];
  /** Where people's names stand: "Minna Salo" names no town. */
  readonly people: readonly Span[];
}

/** Finds regions, wellbeing services counties, municipalities and former hospital districts, one entry each. */
export function findRegions(_reading: Reading, _context: RegionContext): Region[] {
  return [];
}
