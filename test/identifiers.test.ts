import { expect, test } from "vitest";
import { cases } from "../src/identifiers/cases.js";
import { findIdentifiers, words } from "../src/identifiers/index.js";
import { readingOf } from "./reading-of.js";

test.each(cases)("$text ($why)", async ({ text, found }) => {
  const reading = await readingOf(text, words);
  const identifiers = findIdentifiers(reading);
  expect(identifiers.map(({ kind, value }) => [kind, value])).toEqual(found);
  for (const { text: surface, span } of identifiers) expect(text.slice(span.start, span.end)).toBe(surface);
});
