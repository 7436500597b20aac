import fc from "fast-check";
import { expect, test } from "vitest";
import { findAmounts } from "../src/money/index.js";
import { readingOf } from "./reading-of-blocks.js";

const SPACES = [" ", "\u00a0", "\u2009", "\u202f"];
const separator = fc.constantFrom(...SPACES, ".", "");
const gap = fc.constantFrom(...SPACES);
const currency = fc.constantFrom("euroa", "euron", "euroon", "eurolla", "eurosta", "€", "EUR");

/** 1234567 with "." gives "1.234.567". */
function grouped(whole: number, sign: string): string {
  return String(whole).replaceAll(/\B(?=(\d{3})+(?!\d))/g, sign);
}

const value = (text: string) => findAmounts(readingOf(text)).amounts.map((amount) => amount.value);

test("any number of cents reads back in any layout", () => {
  fc.assert(
    fc.property(fc.nat({ max: 10 ** 13 }), separator, gap, currency, (cents, sign, space, word) => {
      const whole = Math.trunc(cents / 100);
      const text = `${grouped(whole, sign)},${String(cents % 100).padStart(2, "0")}${space}${word}`;
      expect(value(`Seura sai ${text} keväällä.`)).toEqual([cents / 100]);
    }),
    { numRuns: 2000 },
  );
});

test("whole euros read back, whatever stands before them", () => {
  const before = fc.constantFrom("Seura sai", "Vuonna 2021", "Tuki on yhteensä", "(", "Ii,", "2 §:n mukaan");
  fc.assert(
    fc.property(
      fc.nat({ max: 10 ** 12 }),
      separator,
      gap,
      currency,
      before,
      (euros, sign, space, word, words) => {
        expect(value(`${words} ${grouped(euros, sign)}${space}${word} keväällä.`)).toEqual([euros]);
      },
    ),
    { numRuns: 2000 },
  );
});

test("millions with decimals read back", () => {
  const word = fc.constantFrom(
    "miljoonaa euroa",
    "milj. euroa",
    "milj.euroa",
    "M€",
    "MEUR",
    "miljoonan euron",
    "milj. €",
  );
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 10 ** 6 }),
      fc.integer({ min: 0, max: 3 }),
      word,
      (digits, decimals, unit) => {
        const shown = (digits / 10 ** decimals).toFixed(decimals).replace(".", ",");
        expect(value(`Hanke maksaa ${shown} ${unit} vuoteen mennessä.`)).toEqual([
          digits * 10 ** (6 - decimals),
        ]);
      },
    ),
    { numRuns: 1000 },
  );
});

test("digits without currency, unit or elliptic context give no sum", () => {
  const word = fc.constantFrom(
    "asukasta",
    "prosenttia",
    "%",
    "kertaa",
    "hehtaaria",
    "henkilöä",
    "vuorokautta",
    "km",
    "§",
    "",
  );
  fc.assert(
    fc.property(fc.nat({ max: 10 ** 9 }), separator, word, (number, sign, unit) => {
      expect(value(`Alueella on ${grouped(number, sign)} ${unit}.`)).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

test("every sum's text is cut from the document, whatever the text is", () => {
  const piece = fc.constantFrom(
    ..."5 000|12,5|€|EUR|euroa|miljoonaa|milj.|–|-|(|)|,|.|josta|noin|\n|kaksi|puoli|/|kk|yhteensä|e|2021|ja| |\u00a0|:|tuki|%|M€".split(
      "|",
    ),
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 40 }),
      fc.array(fc.constantFrom("", " "), { minLength: 40, maxLength: 40 }),
      (pieces, gaps) => {
        const text = pieces.map((part, i) => part + gaps[i]).join("");
        for (const { span, text: surface, value: number } of findAmounts(readingOf(text)).amounts) {
          expect(text.slice(span.start, span.end)).toBe(surface);
          expect(Number.isFinite(number)).toBe(true);
          expect(surface).not.toBe("");
        }
      },
    ),
    { numRuns: 2000 },
  );
});
