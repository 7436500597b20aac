import fc from "fast-check";
import { expect, test } from "vitest";
import { emptyTokens, type Tokens, tokenise, WORD } from "../src/finnish/tokens.js";
import { perWord, vocabulary } from "../src/finnish/vocabulary.js";

function tokensOf(text: string): Tokens {
  const tokens = emptyTokens(text);
  tokenise(tokens, 0, text.length);
  return tokens;
}

test("the same word in any capitals has one number", () => {
  const { word, key } = tokensOf("Hämeen HÄMEEN hämeen Hämeessä");
  expect(word[0]).toBeGreaterThan(0);
  expect([word[1], word[2]]).toEqual([word[0], word[0]]);
  expect(word[3]).not.toBe(word[0]);
  expect(key.slice(0, 4)).toEqual(["hämeen", "hämeen", "hämeen", "hämeessä"]);
});

test("what is no plain word has no number: a soft hyphen, other scripts, long numbers, emoji", () => {
  const { word, key, length } = tokensOf("kau\u00adpunki İzmir Москва 123456 🎉");
  expect([...word.slice(0, length)]).toEqual([0, 0, 0, 0, 0]);
  expect(key[0]).toBe("kaupunki");
});

test("a short number and a sign have numbers as words have", () => {
  const { word, key } = tokensOf("2024, 5. 2024.");
  expect(word[0]).toBeGreaterThan(0);
  expect([word[4], word[5]]).toEqual([word[0], word[3]]);
  expect(new Set([word[0], word[1], word[2], word[3]]).size).toBe(4);
  expect(key.slice(0, 4)).toEqual(["2024", ",", "5", "."]);
});

test("keys are the words in lower case, numbered or not", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
      const { length, kind, start, end, key } = tokensOf(text);
      for (let i = 0; i < length; i++) {
        const surface = text.slice(start[i], end[i]);
        if (kind[i] === WORD && !/[\s\u00ad-]/.test(surface)) expect(key[i]).toBe(surface.toLowerCase());
      }
    }),
  );
});

test("a question is asked once for each word, also after the vocabulary has begun anew", () => {
  let asked = 0;
  const lengthAt = perWord((key) => {
    asked++;
    return key.length;
  });
  const first = tokensOf("kunta Kunta kaupunki");
  expect([0, 1, 2].map((i) => lengthAt(first, i))).toEqual([5, 5, 8]);
  expect(asked).toBe(2);
  const before = vocabulary.generation;
  // letters by number, so that no word comes twice
  const letters = (n: number) => n.toString().replace(/\d/g, (digit) => "abcdefghij"[Number(digit)]!);
  tokensOf(Array.from({ length: 70_000 }, (_, n) => letters(n)).join(" "));
  const next = tokensOf("kaupunki kunta");
  expect(vocabulary.generation).toBe(before + 1);
  expect([0, 1].map((i) => lengthAt(next, i))).toEqual([8, 5]);
  expect([0, 1, 2].map((i) => lengthAt(first, i))).toEqual([5, 5, 8]);
});
