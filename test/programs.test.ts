import { describe, expect, test } from "vitest";
import { findOrganisations } from "../src/organisations/index.js";
import { cases, gaps, type ProgramCase } from "../src/programs/cases.js";
import { findPrograms, words } from "../src/programs/index.js";
import { knownPrograms } from "../src/programs/known.js";
import { readingOf } from "./reading-of.js";

describe("programs", () => {
  const check = async ({ text, found }: ProgramCase) => {
    const reading = await readingOf(text, words);
    const programs = findPrograms(reading, null, findOrganisations(reading, null));
    expect(programs.map(({ kind, name }) => [kind, name])).toEqual(found);
    for (const { mentions } of programs) {
      for (const mention of mentions)
        expect(text.slice(mention.span.start, mention.span.end)).toBe(mention.text);
    }
  };

  test.each(cases)("$text ($why)", check);
  test.fails.each(gaps)("$text ($why)", check);
});

describe("the list of programmes", () => {
  const programs = knownPrograms(null);

  test("holds no id and no name twice", () => {
    const ids = programs.map(({ id }) => id);
    expect(ids.filter((id, n) => ids.indexOf(id) !== n)).toEqual([]);
    const names = programs.flatMap(({ name, aliases }) => [name, ...aliases].map((one) => one.toLowerCase()));
    expect(names.filter((name, n) => names.indexOf(name) !== n)).toEqual([]);
  });

  test("holds no entry that is never found", async () => {
    const dead: string[] = [];
    for (const { id, name, aliases } of programs) {
      for (const one of [name, ...aliases]) {
        const reading = await readingOf(`Rahaa antaa ${one} itse.`, words);
        if (!findPrograms(reading, null, []).some((found) => found.id === id)) dead.push(one);
      }
    }
    expect(dead).toEqual([]);
  });
});
