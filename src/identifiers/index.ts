import type { Identifier } from "../../schemas/identifiers.js";
import type { WordList } from "../finnish/word-classes.js";
import type { Reading } from "../reading.js";

export const words: readonly WordList[] = [];

/** Finds identifiers and claims their spans. */
export function findIdentifiers(_reading: Reading): Identifier[] {
  return [];
}
