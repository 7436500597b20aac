import type { Release } from "../../schemas/record.js";
import { findLines } from "../contacts/index.js";
import type { Document } from "../document/document.js";
import type { WordTable } from "../finnish/word-classes.js";
import { findIdentifiers } from "../identifiers/index.js";
import { Reading } from "../reading.js";
import type { Span } from "../span.js";
import { personSpans } from "./person-spans.js";

const MASK = "█";

/** A release whose personal data is masked, and the document's text masked alike, so that spans hold. */
export interface Redacted {
  readonly release: Release;
  readonly text: string;
}

/**
 * Masks names, phone numbers and e-mail addresses with as many "█" wherever they stand: in contacts, quotes, the text and
 * every mention cut from it. Titles, workplaces and topics stay. People are those of `contacts` and `quotes`; boilerplate is
 * masked too, since `documentText` holds it.
 *
 * @example "hankeneuvos Maija Aalto, p. 040 123 4567" // "hankeneuvos ███████████, p. ████████████"
 */
export function redactContacts(release: Release, document: Document, words: WordTable): Redacted {
  const names = peopleOf(release);
  // Boilerplate carries phones too: everything is read once more as if it were the release's own.
  const blocks = document.blocks.map((block) => ({ ...block, boilerplate: null }));
  const reading = new Reading({ ...document, blocks }, words);
  findIdentifiers(reading);
  const { phones, emails, warnings } = findLines(reading);
  const lines = [...phones, ...emails, ...warnings].flatMap(({ span }) => (span === null ? [] : [span]));
  const people = personSpans(reading, names, placesOf(release));
  const text = mask(document.text, [...lines, ...people]);
  const surface = ({ start, end }: Span) => document.text.slice(start, end);
  // names that are built from the text bear a person's too: "Aallon säätiö", who got a prize
  const towns = new Set(release.regions.flatMap(({ mentions }) => mentions.map((mention) => mention.text)));
  const forms = new Set(people.map(surface).filter((form) => form.includes(" ") || !towns.has(form)));
  const strings = [...names, ...forms, ...lines.map(surface)];
  strings.sort((a, b) => b.length - a.length);
  const masked = walk(release, text, strings) as Release;
  for (const contact of masked.contacts) {
    contact.name = contact.name === null ? null : cover(contact.name);
    for (const phone of contact.phones) {
      phone.e164 = `+${cover(phone.e164.slice(1))}`;
      phone.extension = phone.extension === null ? null : cover(phone.extension);
    }
    for (const email of contact.emails) email.address = cover(email.address);
  }
  for (const quote of masked.quotes) quote.speaker = cover(quote.speaker);
  return { release: masked, text };
}

function peopleOf(release: Release): string[] {
  const names = release.contacts.flatMap(({ name }) => (name === null ? [] : [name]));
  return [...new Set([...names, ...release.quotes.map(({ speaker }) => speaker)])];
}

/** Where the release names places and bodies: a surname there is none. */
function placesOf(release: Release): Span[] {
  const named = [...release.regions, ...release.organisations];
  return named.flatMap(({ mentions }) => mentions.map(({ span }) => span));
}

function mask(text: string, spans: readonly Span[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    const from = Math.max(at, start);
    parts.push(text.slice(at, from), MASK.repeat(end - from));
    at = end;
  }
  parts.push(text.slice(at));
  return parts.join("");
}

/** A copy of a value in which every mention's text is cut from the masked text, and strings hold none of `strings`. */
function walk(value: unknown, text: string, strings: readonly string[]): unknown {
  if (typeof value === "string") return withoutStrings(value, strings);
  if (Array.isArray(value)) return value.map((item) => walk(item, text, strings));
  if (typeof value !== "object" || value === null) return value;
  const copy: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) {
    copy[key] = KEPT.has(key) ? item : walk(item, text, strings);
  }
  const { span } = value as { span?: Span | null };
  if (span && typeof copy.text === "string") {
    const surface = text.slice(span.start, span.end);
    // an identifier's value repeats its surface form: a web address may spell a name
    if (typeof copy.value === "string" && (value as { text: string }).text !== surface) copy.value = surface;
    copy.text = surface;
  }
  return copy;
}

/** What the caller gave, or what is no text of the release: "2021-06-18" holds no phone "021-06-18". */
const KEPT = new Set(
  (
    "id source rule code span schemaVersion language date time edtf start end period precision relation role " +
    "qualifier currency per kind status within"
  ).split(" "),
);

function withoutStrings(value: string, strings: readonly string[]): string {
  let result = value;
  for (const string of strings) {
    if (string.length > 3 && result.includes(string)) result = result.replaceAll(string, cover(string));
  }
  return result;
}

function cover(text: string): string {
  return MASK.repeat(text.length);
}
