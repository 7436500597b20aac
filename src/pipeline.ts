import type { Release } from "../schemas/record.js";
import { SCHEMA_VERSION } from "../schemas/version.js";
import { Budget } from "./budget.js";
import * as contacts from "./contacts/index.js";
import * as dates from "./dates/index.js";
import { cleanText } from "./document/clean-text.js";
import type { Document } from "./document/document.js";
import { mergeWords } from "./finnish/word-classes.js";
import * as grants from "./grants/index.js";
import * as identifiers from "./identifiers/index.js";
import * as money from "./money/index.js";
import type { ExtractOptions } from "./options.js";
import * as organisations from "./organisations/index.js";
import * as programs from "./programs/index.js";
import { Reading } from "./reading.js";
import { redactContacts } from "./record/redact.js";
import * as regions from "./regions/index.js";
import type { Rejection } from "./rejections.js";

/** Every word that any field asks for, in one table. */
const words = mergeWords(
  [identifiers, contacts, dates, money, organisations, programs, regions, grants].flatMap(
    (field) => field.words,
  ),
);

/**
 * One document through all fields, in an order that matters: each stage claims its spans, and later ones leave them alone.
 * The result is not yet validated. `rejected` takes what the fields left alone, if somebody wants to know. Errors: `InputError` TIMEOUT.
 */
export function readRelease(
  document: Document,
  options: ExtractOptions,
  budget: Budget = Budget.NONE,
  rejected: Rejection[] | null = null,
): Release {
  const reading = new Reading(document, words, budget, rejected);
  const lexicon = options.lexicon ?? null;

  // Diary numbers, law numbers and phone numbers look like dates and sums, so they go first.
  const foundIdentifiers = identifiers.findIdentifiers(reading);
  const lines = contacts.findLines(reading);
  // "1.1.–31.12.2022" holds groups of digits that a sum in front of "euroa" could swallow.
  const foundDates = dates.findDates(reading, {
    referenceDate: options.referenceDate ?? null,
    published: options.published ?? null,
  });
  const foundAmounts = money.findAmounts(reading, {
    published: foundDates.published?.date ?? options.published ?? null,
  });
  const foundOrganisations = organisations.findOrganisations(reading, lexicon);
  const foundPrograms = programs.findPrograms(reading, lexicon, foundOrganisations);
  const context = { lines, organisations: foundOrganisations, programs: foundPrograms };
  const foundContacts = contacts.findContacts(reading, context);
  const quotes = contacts.findQuotes(reading, { ...context, contacts: foundContacts });
  // People before places: "Minna Salo" names no town.
  const people = foundContacts.flatMap((c) => (c.name === null ? [] : [{ name: c.name, span: c.span }]));
  const foundRegions = regions.findRegions(reading, {
    published: foundDates.published?.date ?? null,
    organisations: foundOrganisations,
    people: people.map((p) => p.span),
  });
  const publisher = organisations.findPublisher(reading, foundOrganisations, lexicon);
  const joined = grants.joinGrants(reading, {
    amounts: foundAmounts.amounts,
    dates: foundDates.dates,
    published: foundDates.published,
    regions: foundRegions,
    organisations: foundOrganisations,
    publisher,
    programs: foundPrograms,
    people,
  });

  const release: Release = {
    schemaVersion: SCHEMA_VERSION,
    id: document.id,
    source: document.source,
    language: document.language,
    title: document.title,
    published: foundDates.published,
    publisher,
    keywords: [...document.keywords],
    amounts: [...foundAmounts.amounts],
    dates: [...foundDates.dates],
    regions: foundRegions,
    organisations: organisations.withIssuer(foundOrganisations, publisher, document),
    programs: foundPrograms,
    contacts: foundContacts,
    identifiers: foundIdentifiers,
    quotes,
    grants: joined.grants,
    warnings: [
      ...document.warnings,
      ...lines.warnings,
      ...foundDates.warnings,
      ...foundAmounts.warnings,
      ...joined.warnings,
      ...(options.checkSums ? sumWarnings(reading, foundAmounts.amounts, joined.grants) : []),
    ],
  };
  return withText(release, document, options);
}

/** Totals that their parts do not make up, each told once. */
function sumWarnings(
  reading: Reading,
  amounts: readonly Release["amounts"][number][],
  found: Release["grants"],
): Release["warnings"] {
  const warnings = money.checkSums(reading, amounts);
  const told = new Set(warnings.map(({ span }) => span?.start));
  const more = grants.checkGrantSums(reading, amounts, found);
  return [...warnings, ...more.filter(({ span }) => !told.has(span?.start))];
}

/** The record with the texts that were asked for, masked where that was asked for. */
function withText(found: Release, document: Document, options: ExtractOptions): Release {
  const { release, text } =
    options.redact === "contacts"
      ? redactContacts(found, document, words)
      : { release: found, text: document.text };
  if (options.text) release.text = cleanText({ ...document, text });
  if (options.document) release.documentText = text;
  return release;
}
