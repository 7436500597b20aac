import type { Contact, Quote } from "../../schemas/contacts.js";
import type { Organisation } from "../../schemas/organisations.js";
import type { Program } from "../../schemas/programs.js";
import { CONTACT, type WordList } from "../finnish/word-classes.js";
import type { Reading } from "../reading.js";
import { AT_WORDS } from "./lexicon.js";
import type { Lines } from "./lines.js";

export { findLines, type Lines } from "./lines.js";

export const words: readonly WordList[] = [{ bit: CONTACT, words: AT_WORDS }];

/** What contacts are read from besides the text. */
export interface ContactContext {
  readonly lines: Lines;
  readonly organisations: readonly Organisation[];
  readonly programs: readonly Program[];
}

export function findContacts(_reading: Reading, _context: ContactContext): Contact[] {
  return [];
}

export function findQuotes(
  _reading: Reading,
  _context: ContactContext & { contacts: readonly Contact[] },
): Quote[] {
  return [];
}
