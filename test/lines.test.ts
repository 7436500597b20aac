import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { FINNISH_PHONES } from "../src/contacts/finnish-phones.generated.js";
import * as contacts from "../src/contacts/index.js";
import { cases } from "../src/contacts/lines.cases.js";
import * as identifiers from "../src/identifiers/index.js";
import { readingOf } from "./reading-of.js";

test.each(cases)("$text ($why)", async ({ text, phones = [], emails = [], templates = [], invalid = [] }) => {
  const reading = await readingOf(text, [...identifiers.words, ...contacts.words]);
  identifiers.findIdentifiers(reading);
  const lines = contacts.findLines(reading);
  const shown = lines.phones.map(
    ({ e164, kind, extension }) =>
      e164 + (kind === "direct" ? "" : ` ${kind}`) + (extension === null ? "" : ` x${extension}`),
  );
  expect(shown).toEqual(phones);
  expect(lines.emails.map((email) => email.address)).toEqual(emails);
  expect(lines.templates.map((template) => template.host)).toEqual(templates);
  expect(lines.warnings.map(({ span }) => text.slice(span!.start, span!.end))).toEqual(invalid);
  for (const { text: surface, span } of [...lines.phones, ...lines.emails]) {
    expect(text.slice(span.start, span.end)).toBe(surface);
  }
});

test("the Finnish part of the phone metadata is that of the installed package", () => {
  const { version, countries } = createRequire(import.meta.url)("libphonenumber-js/metadata.max.json");
  expect(FINNISH_PHONES).toMatchObject({ version, countries: { FI: countries.FI, AX: countries.AX } });
});
