import type { Contact } from "../../schemas/contacts.js";
import type { Organisation } from "../../schemas/organisations.js";
import type { Program } from "../../schemas/programs.js";
import type { Reading } from "../reading.js";
import { bySpan, SpanIndex } from "../span.js";
import { assemble } from "./assemble.js";
import { fieldsOf, indexLines } from "./fields.js";
import type { Lines } from "./lines.js";
import type { Body } from "./people.js";
import { contactRows } from "./rows.js";

/**
 * The people whom a release gives for more information, and its desks and duty lines without a name.
 *
 * @example "Lisätietoja: hankeneuvos Maija Aalto, p. 040 123 4567" // [{ name: "Maija Aalto", title: "hankeneuvos", … }]
 */
export function readContacts(
  reading: Reading,
  lines: Lines,
  organisations: readonly Organisation[],
  programs: readonly Program[],
): Contact[] {
  const groups = contactRows(reading, lines);
  if (groups.length === 0) return [];
  const index = indexLines(reading, lines);
  const taken = new SpanIndex(bodies([...organisations, ...programs]));
  const found = groups.flatMap((rows) => {
    const fields = rows.map((row) => fieldsOf(reading, row, index));
    return assemble(reading, fields, rows[0]!.section, taken);
  });
  return merge(found.sort(bySpan));
}

/** Where bodies of more than one word stand: one word, such as a town, may be a surname. */
export function bodies(named: readonly (Organisation | Program)[]): Body[] {
  const found: Body[] = [];
  for (const { name, mentions } of named) {
    for (const { text, span } of mentions) {
      if (/\s/.test(text)) found.push({ start: span.start, end: span.end, name });
    }
  }
  return found;
}

/** One entry a person: what a second entry of the same name adds goes to the first. */
function merge(contacts: readonly Contact[]): Contact[] {
  const people = new Map<string, Contact>();
  const kept: Contact[] = [];
  for (const contact of contacts) {
    const key = contact.name?.toLowerCase();
    const known = key === undefined ? undefined : people.get(key);
    if (known === undefined) {
      kept.push(contact);
      if (key !== undefined) people.set(key, contact);
      continue;
    }
    known.title ??= contact.title;
    known.organisation ??= contact.organisation;
    known.topic ??= contact.topic;
    known.phones.push(...contact.phones.filter((phone) => !known.phones.some((p) => p.e164 === phone.e164)));
    known.emails.push(
      ...contact.emails.filter((email) => !known.emails.some((e) => e.address === email.address)),
    );
  }
  return kept;
}
