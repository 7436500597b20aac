import type { Contact, Email, Phone, Quote } from "../../schemas/contacts.js";
import type { Organisation } from "../../schemas/organisations.js";
import type { Program } from "../../schemas/programs.js";
import type { WordList } from "../finnish/word-classes.js";
import type { Reading } from "../reading.js";

export const words: readonly WordList[] = [];

/** Phone numbers and e-mail addresses wherever they stand; their spans are claimed. */
export interface Lines {
  readonly phones: readonly Phone[];
  readonly emails: readonly Email[];
}

export function findLines(_reading: Reading): Lines {
  return { phones: [], emails: [] };
}

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
