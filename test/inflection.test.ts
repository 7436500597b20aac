import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formsOf, inflectForeign, lettersKept } from "../src/finnish/inflection.js";
import { inflectionClasses } from "../src/finnish/inflection-cases.js";
import { EXTRA_FORMS, listedWords } from "../src/finnish/inflection-classes.js";

describe.each(inflectionClasses)("$name", ({ words }) => {
  test.each(words)("$word", ({ word, right, wrong }) => {
    const forms = formsOf(word).map(([form]) => form);
    expect(right.split(" ").filter((form) => !forms.includes(form))).toEqual([]);
    expect(wrong.split(" ").filter((form) => forms.includes(form))).toEqual([]);
  });
});

test("what has no letters has no forms", () => {
  for (const word of ["", "kivi+"]) expect(formsOf(word)).toEqual([]);
  expect(formsOf("+kivi").length).toBeGreaterThan(0);
});

/** The forms of a word, said as a word or as an abbreviation, that begin with less than what it is said to keep. */
function changedAtTheFront(word: string): string[] {
  const kept = word.replace("+", "").slice(0, lettersKept(word));
  const foreign = inflectForeign(word).flatMap(({ stem, endings }) =>
    [...endings.keys()].map((e) => stem + e),
  );
  return [...formsOf(word).map(([form]) => form), ...foreign].filter((form) => !form.startsWith(kept));
}

test("what a word is said to keep, all its forms have", () => {
  const words = [
    ...inflectionClasses.flatMap(({ words }) => words.map(({ word }) => word)),
    ...listedWords.keys(),
    ...EXTRA_FORMS.keys(),
  ];
  expect(words.flatMap(changedAtTheFront)).toEqual([]);
});

test("also for words that nobody has listed", () => {
  const ends = fc.constantFrom("", "nen", "s", "us", "kka", "nki", "uku", "das", "laidun", "virrat", "+maa");
  const letters = fc.string({
    unit: fc.constantFrom(..."aeiouyäökptnlrsdvhmgj"),
    minLength: 2,
    maxLength: 8,
  });
  fc.assert(
    fc.property(letters, ends, (front, end) => {
      expect(changedAtTheFront(front + end)).toEqual([]);
    }),
    { numRuns: 3000 },
  );
});
