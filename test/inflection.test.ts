import { describe, expect, test } from "vitest";
import { formsOf } from "../src/finnish/inflection.js";
import { inflectionClasses } from "../src/finnish/inflection-cases.js";

describe.each(inflectionClasses)("$name", ({ words }) => {
  test.each(words)("$word", ({ word, right, wrong }) => {
    const forms = formsOf(word).map(([form]) => form);
    expect(right.split(" ").filter((form) => !forms.includes(form))).toEqual([]);
    expect(wrong.split(" ").filter((form) => forms.includes(form))).toEqual([]);
  });
});

test("what has no letters has no forms", () => {
  expect(formsOf("")).toEqual([]);
});
