import type { Program } from "../../schemas/programs.js";
import type { WordList } from "../finnish/word-classes.js";
import type { UserLexicon } from "../lexicon.js";
import type { Reading } from "../reading.js";

export const words: readonly WordList[] = [];

/** Finds named programmes, projects, funds and instruments, one entry each. */
export function findPrograms(_reading: Reading, _lexicon: UserLexicon | null): Program[] {
  return [];
}
