import { expect, test } from "vitest";
import { COMPACT, compactLetters } from "../scripts/letters.mjs";

test.each(["å", "Ä", "š", "Ž", "ü", "Ő", "ł", "Ω", "д", "ế"])("%s is a letter", (letter) => {
  expect(new RegExp(`^[${COMPACT.L}]$`).test(letter)).toBe(true);
});

test.each(["1", "-", "’", "×", "÷", "\u00ad", "€", "½", "–"])("%s is none", (sign) => {
  expect(new RegExp(`^[${COMPACT.L}]$`).test(sign)).toBe(false);
});

test("capitals and small letters are those of Unicode, for all letters of Latin-1 and the European ones beyond", () => {
  for (let code = 0x41; code < 0x17f; code++) {
    const char = String.fromCharCode(code);
    if ("µĸŉ".includes(char)) continue;
    expect([char, new RegExp(`^[${COMPACT.Lu}]$`).test(char)]).toEqual([char, /\p{Lu}/u.test(char)]);
    expect([char, new RegExp(`^[${COMPACT.Ll}]$`).test(char)]).toEqual([char, /\p{Ll}/u.test(char)]);
  }
});

test("classes are written out in patterns and in strings that patterns are built of", () => {
  const { L, Lu } = COMPACT;
  expect(compactLetters("const A = /^\\p{Lu}[\\p{L}-]+/u;")).toBe(`const A = /^[${Lu}][${L}-]+/u;`);
  expect(compactLetters('const B = "(?<!\\\\p{L})a";')).toBe(`const B = "(?<![${L}])a";`);
  expect(compactLetters("// \\p{L} in words stays")).toBe("// \\p{L} in words stays");
  expect(compactLetters("/\\p{Letter}/u")).toBe("/\\p{Letter}/u");
});
