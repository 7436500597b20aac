import { describe, expect, test } from "vitest";
import { brandCases } from "../src/organisations/brand-cases.js";
import { cases, gaps, type OrganisationCase } from "../src/organisations/cases.js";
import { formCases, issuerCases } from "../src/organisations/form-cases.js";
import { findOrganisations, findPublisher, withIssuer, words } from "../src/organisations/index.js";
import { knownBodies } from "../src/organisations/known.js";
import { newsCases } from "../src/organisations/news-cases.js";
import { heldOutPublisherCases, publisherCases } from "../src/organisations/publisher-cases.js";
import { words as regionWords } from "../src/regions/index.js";
import { readingOf } from "./reading-of.js";

describe("organisations", () => {
  const check = async ({ text, found }: OrganisationCase) => {
    const organisations = findOrganisations(await readingOf(text, [...words, ...regionWords]), null);
    expect(organisations.map(({ kind, name }) => [kind, name])).toEqual(found);
    for (const { mentions } of organisations) {
      for (const mention of mentions)
        expect(text.slice(mention.span.start, mention.span.end)).toBe(mention.text);
    }
  };

  test.each([...cases, ...newsCases, ...brandCases, ...formCases])("$text ($why)", check);
  test.fails.each(gaps)("$text ($why)", check);
});

test.each(issuerCases)("the issuer is a body: $text ($why)", async ({ text, names }) => {
  const reading = await readingOf(text, [...words, ...regionWords]);
  const organisations = findOrganisations(reading, null);
  const issued = withIssuer(organisations, findPublisher(reading, organisations, null), reading.document);
  expect(issued.map(({ name }) => name)).toEqual(names);
});

describe("publisher", () => {
  const publisherOf = async (text: string) => {
    const reading = await readingOf(text, [...words, ...regionWords]);
    return findPublisher(reading, findOrganisations(reading, null), null)?.name ?? null;
  };

  test.each(publisherCases)("$publisher ($why)", async ({ text, publisher }) => {
    expect(await publisherOf(text)).toBe(publisher);
  });

  test("most of what was never tuned to", async () => {
    let right = 0;
    for (const { text, publisher } of heldOutPublisherCases) {
      if ((await publisherOf(text)) === publisher) right++;
    }
    expect(right / heldOutPublisherCases.length).toBeGreaterThanOrEqual(0.9);
  });
});

describe("the lists of bodies", () => {
  const bodies = knownBodies(null);

  test("hold no id and no name twice", () => {
    const ids = bodies.flatMap(({ id }) => (id === null ? [] : [id]));
    expect(ids.filter((id, n) => ids.indexOf(id) !== n)).toEqual([]);
    // a weak short name may be another body's own: "Tays" is the hospital before it is its district
    const names = bodies.flatMap(({ names, aliases }) => [
      ...new Set([names.fin!, ...aliases].map((name) => name.toLowerCase())),
    ]);
    expect(names.filter((name, n) => names.indexOf(name) !== n)).toEqual([]);
  });

  test("hold no entry that is never found", async () => {
    const dead: string[] = [];
    for (const { names, aliases } of bodies) {
      for (const name of [names.fin!, ...aliases]) {
        const reading = await readingOf(`Rahoittaja on ${name} itse.`, [...words, ...regionWords]);
        if (findOrganisations(reading, null).length === 0) dead.push(name);
      }
    }
    expect(dead).toEqual([]);
  });
});
