import { readDocuments } from "../src/document/read.js";
import { mergeWords, type WordList } from "../src/finnish/word-classes.js";
import { Reading } from "../src/reading.js";

/** A text as the fields see it, with the word lists that a test needs. */
export async function readingOf(text: string, words: readonly WordList[]): Promise<Reading> {
  const [document] = await readDocuments(text, {});
  return new Reading(document!, mergeWords(words));
}
