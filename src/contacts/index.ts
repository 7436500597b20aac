import type { Contact, Quote } from "../../schemas/contacts.js";
import type { Organisation } from "../../schemas/organisations.js";
import type { Program } from "../../schemas/programs.js";
import { CONTACT, QUOTE_CUE, type WordList } from "../finnish/word-classes.js";
import type { Reading } from "../reading.js";
import { readContacts } from "./contacts.js";
import { AT_WORDS, QUOTE_VERBS, SECTION_CUES } from "./lexicon.js";
import type { Lines } from "./lines.js";
import { readQuotes } from "./quotes.js";

export { findLines, type Lines } from "./lines.js";

export const words: readonly WordList[] = [
  { bit: CONTACT, words: new Set([...AT_WORDS, ...SECTION_CUES]) },
  { bit: QUOTE_CUE, words: new Set(Object.values(QUOTE_VERBS).flatMap((list) => list.split(" "))) },
];

/** What contacts are read from besides the text. */
export interface ContactContext {
  readonly lines: Lines;
  readonly organisations: readonly Organisation[];
  readonly programs: readonly Program[];
}

/** The people whom the release gives for more information, and its desks without a name. */
export function findContacts(reading: Reading, context: ContactContext): Contact[] {
  return readContacts(reading, context.lines, context.organisations, context.programs);
}

/** What people are quoted as saying. A quoted speaker is no contact. */
export function findQuotes(
  reading: Reading,
  context: ContactContext & { contacts: readonly Contact[] },
): Quote[] {
  return readQuotes(reading, context.contacts, [...context.organisations, ...context.programs]);
}
