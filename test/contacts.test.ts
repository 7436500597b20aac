import { expect, test } from "vitest";
import { extract } from "#tiedote";
import { cases } from "../src/contacts/cases.js";

const or = (value: string | null) => value ?? "-";

test.each(cases)("$text ($why)", async ({ text, found }) => {
  const { contacts } = await extract(text);
  const shown = contacts.map(({ name, title, organisation, topic, phones, emails }) => {
    const lines = [
      ...phones.map(({ e164, kind }) => (kind === "direct" ? e164 : `${e164} ${kind}`)),
      ...emails.map(({ address, inferred }) => (inferred ? `${address} inferred` : address)),
    ];
    return [or(name), or(title), or(organisation), or(topic), lines.join(" ")].join(" | ");
  });
  expect(shown).toEqual(found);
  for (const { text: surface, span } of contacts) expect(text.slice(span.start, span.end)).toBe(surface);
});
