import type { Organisation, Publisher } from "../../schemas/organisations.js";
import type { WordList } from "../finnish/word-classes.js";
import type { UserLexicon } from "../lexicon.js";
import type { Reading } from "../reading.js";

export const words: readonly WordList[] = [];

/** Finds organisations, one entry each whatever the inflection or abbreviation. */
export function findOrganisations(_reading: Reading, _lexicon: UserLexicon | null): Organisation[] {
  return [];
}

/** The body whose own release this is, or null where none is named or two compete. */
export function findPublisher(_reading: Reading, _organisations: readonly Organisation[]): Publisher | null {
  return null;
}
