import { expect, test } from "vitest";
import { extract } from "#tiedote";
import { cases } from "../src/contacts/quotes.cases.js";

test.each(cases)("$text ($why)", async ({ text, found }) => {
  const { quotes } = await extract(text);
  const shown = quotes.map((quote) =>
    [quote.speaker, quote.title ?? "-", quote.organisation ?? "-", quote.text].join(" | "),
  );
  expect(shown).toEqual(found);
  for (const { text: surface, span } of quotes) expect(text.slice(span.start, span.end)).toBe(surface);
});
