import type { Reading } from "../reading.js";
import * as letters from "./letters.js";
import { memoise } from "./memo.js";
import {
  ALL_CAPITALS,
  CAPITAL,
  GLUED,
  HYPHEN,
  LINE,
  PARAGRAPH,
  QUOTE,
  SPACED,
  SYMBOL,
  WORD,
} from "./tokens.js";

/** What names of bodies and of programmes have in common: capitals, hyphens, quotation marks, and how far they reach. */

const TAB = 0x09;

/** The token's letters as the text has them. */
export function surface(reading: Reading, i: number): string {
  return reading.text.slice(reading.tokens.start[i]!, reading.tokens.end[i]!);
}

/** Whether a word begins with a capital. */
export function isCapital(reading: Reading, i: number): boolean {
  return (reading.tokens.shape[i]! & CAPITAL) !== 0;
}

/** Whether a word of two letters or more is in capitals alone: "STM", "OPETUSMINISTERIÖ". */
export function isAllCapitals(reading: Reading, i: number): boolean {
  return (reading.tokens.shape[i]! & ALL_CAPITALS) !== 0;
}

/** Whether a symbol is a hyphen or dash. */
export function isHyphen(reading: Reading, i: number): boolean {
  return (reading.tokens.shape[i]! & HYPHEN) !== 0;
}

/** Whether a symbol may open or close a quotation. */
export function isQuote(reading: Reading, i: number): boolean {
  return (reading.tokens.shape[i]! & QUOTE) !== 0;
}

/** Whether token `i` follows the one before it within a line or over one line's end, in the same sentence and block. */
export function follows(reading: Reading, i: number): boolean {
  const gap = reading.tokens.gap[i]!;
  // a tab parts the cells of a row
  if (gap === SPACED && reading.text.charCodeAt(reading.tokens.start[i]! - 1) === TAB) return false;
  return i > 0 && gap <= LINE && gap < PARAGRAPH && reading.sentence[i] === reading.sentence[i - 1];
}

/** Whether token `i` begins its sentence, line or cell, so that its capital says nothing. */
export function opensSentence(reading: Reading, i: number): boolean {
  if (i === 0 || reading.sentence[i] !== reading.sentence[i - 1] || reading.tokens.gap[i]! > LINE)
    return true;
  const before = reading.tokens.kind[i - 1];
  if (before !== SYMBOL) return reading.tokens.gap[i] === LINE;
  const key = reading.tokens.key[i - 1]!;
  if (key === ":" || key === "•" || key === "|" || key === "?" || key === "!") return true;
  const opener = (reading.tokens.shape[i - 1]! & (QUOTE | HYPHEN)) !== 0;
  return (
    opener &&
    (i === 1 || reading.sentence[i - 2] !== reading.sentence[i] || reading.tokens.gap[i - 1]! >= LINE)
  );
}

const CONJUNCTIONS: ReadonlySet<string> = new Set(["ja", "sekä", "tai", "eli", "että", "och", "and"]);

/** Whether a hyphen of the line's end parts the word that begins at `i`: "kau-⏎punki"; "Kanta-⏎ja Päijät-Häme" is none. */
export function breaksAtLineEnd(reading: Reading, i: number): boolean {
  const { gap, kind, key } = reading.tokens;
  const rest = i + 2;
  if (gap[rest] !== LINE || rest >= reading.length || gap[i + 1] !== GLUED || key[i + 1] !== "-")
    return false;
  return (
    kind[i] === WORD && kind[rest] === WORD && !isCapital(reading, rest) && !CONJUNCTIONS.has(key[rest]!)
  );
}

/** Whether token `i` goes on after a hyphen of the line's end: "Uuden-⏎kaarlepyyn", "Etelä-⏎Savon". */
function goesOnAfterBreak(reading: Reading, i: number): boolean {
  const { gap, key } = reading.tokens;
  return gap[i] === LINE && key[i - 1] === "-" && gap[i - 1] === GLUED && !CONJUNCTIONS.has(key[i]!);
}

/** First token of the hyphenated compound that ends at `i`: "ELY" for the "keskus" of "ELY-keskus"; `i` itself elsewhere. */
export function compoundStart(reading: Reading, i: number): number {
  const { gap, kind } = reading.tokens;
  let at = i;
  while (
    at >= 2 &&
    (gap[at] === GLUED || goesOnAfterBreak(reading, at)) &&
    isHyphen(reading, at - 1) &&
    gap[at - 1] === GLUED &&
    kind[at - 2] !== SYMBOL
  ) {
    at -= 2;
    // "Kuitu4-hanke", "6G-verkko": letters and digits that touch are one part
    while (at > 0 && gap[at] === GLUED && kind[at - 1] !== SYMBOL && kind[at - 1] !== kind[at]) at--;
  }
  return at;
}

/** Last token of the hyphenated compound that begins at `i`: "Karjalan" for the "Pohjois" of "Pohjois-Karjalan". */
export function compoundEnd(reading: Reading, i: number): number {
  const { gap, kind } = reading.tokens;
  let at = i;
  while (
    at + 2 < reading.length &&
    isHyphen(reading, at + 1) &&
    gap[at + 1] === GLUED &&
    gap[at + 2] === GLUED &&
    kind[at + 2] === WORD
  )
    at += 2;
  return at;
}

/** End of the case ending that a colon sets off: of "Oy:lle" and "STM:n" the token after the ending, else `i + 1`. */
export function afterEnding(reading: Reading, i: number): number {
  const { gap, kind, key } = reading.tokens;
  const word = i + 2;
  if (
    word < reading.length &&
    key[i + 1] === ":" &&
    gap[i + 1] === GLUED &&
    kind[word] === WORD &&
    gap[word] === GLUED
  ) {
    return isCapital(reading, word) && !isAllCapitals(reading, i) ? i + 1 : word + 1;
  }
  return i + 1;
}

/** Illatives that end as genitives do: "huoneeseen", "terveyteen", "vuoteen"; "tieteen" and "Kiteen" are genitives. */
const ILLATIVE = /(?:seen|uuteen|yyteen|eyteen|vuoteen|veteen|käteen|viiteen|\p{L}{3}iin)$/u;

/** Whether a word may be a genitive: it ends in n, and is no adjective ("Kansallinen") and no illative ("uuteen"). "Kainuun", "terveyspiirin", "Työterveysasemien". */
export function looksGenitive(key: string): boolean {
  return key.length > 2 && key.charCodeAt(key.length - 1) === LETTER_N && isGenitive(key);
}

const LETTER_N = 0x6e;

const isGenitive = memoise((key) => !key.endsWith("nen") && !ILLATIVE.test(key));

const LOCAL_CASE = /(?:ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|ksi)$/;

/** Whether a word stands in a local case, which no word inside a name does: "Iisalmessa", "Kuopiolle". */
export const looksLocal: (key: string) => boolean = memoise((key) => key.length > 4 && LOCAL_CASE.test(key));

/** Endings of adjectives in -nen that agree with their head; only these, for "Heikkisen säätiö" is a person's. */
const AGREEING =
  /^(.*(?:lli|lai|läi|mai|mäi|väli|sosiaali|visuaali|kti|poikkitieteelli|humanisti|tieteelli|taiteelli|julki|yhtei))(?:sen|sessa|sessä|sesta|sestä|seen|sella|sellä|selta|seltä|selle|sena|senä|seksi|sta|stä)$/;

/** The base form of an adjective before its head: "Arktisessa" of "Arktisessa akatemiaohjelmassa" is "Arktinen". */
export const adjectiveBase: (word: string) => string | null = memoise((word) => {
  const match = AGREEING.exec(word);
  return match === null ? null : `${match[1]}nen`;
});

/** "UUDENKAARLEPYYN" is "Uudenkaarlepyyn" where a whole name stands in capitals; "STM" keeps its own. */
export function decapitalise(word: string): string {
  return letters.isAllCapitals(word) ? word.charAt(0) + word.slice(1).toLowerCase() : word;
}

/** Upper case for the first letter: names of ministries stand in lower case in running text. */
export function capitalise(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** "Jyväs-⏎kylä": a hyphen of the line's end within a word. */
const LINE_HYPHEN = /(?<=\p{Ll})[-‐][^\S\n]*\n\s*(?=\p{Ll})(?!(?:ja|sekä|tai|eli|och|and)\s)/gu;
/** "Etelä-⏎Savo": a hyphen of the name at the line's end. */
const NAME_HYPHEN = /(?<=\p{L}-)[^\S\n]*\n\s*(?=\p{Lu})/gu;

/** The text of tokens `from` to `to` on one line, without soft hyphens: "Kestävän\nkasvun" is "Kestävän kasvun". */
export function phrase(reading: Reading, from: number, to: number): string {
  if (from >= to) return "";
  const { start, end } = reading.tokens;
  const words = reading.text.slice(start[from]!, end[to - 1]!);
  if (isOnOneLine(words)) return words;
  return words
    .replace(/\u00ad/g, "")
    .replace(LINE_HYPHEN, "")
    .replace(NAME_HYPHEN, "")
    .replace(/\s+/g, " ");
}

/** Whether nothing but single spaces parts the words, and no soft hyphen stands in them. */
function isOnOneLine(words: string): boolean {
  for (let i = 0; i < words.length; i++) {
    const code = words.charCodeAt(i);
    if (
      letters.charClass(code) < letters.SPACE
        ? code === SOFT_HYPHEN
        : code !== BLANK || words.charCodeAt(i + 1) === BLANK
    )
      return false;
  }
  return true;
}

const BLANK = 0x20;
const SOFT_HYPHEN = 0xad;

/**
 * Numbers of the words of a name of two that both inflect: [0, 1] for "Liikkuva koulu" (Liikkuvan koulun); null where the first
 * is a genitive ("Hyvän työn"), an -nen adjective (which inflects anyway) or no Finnish word.
 */
export function agreeingWords(name: string): readonly number[] | null {
  return /^\p{Lu}\p{Ll}+[aäeioöuy] \p{L}\p{Ll}+[aäeioöuy]$/u.test(name) ? [0, 1] : null;
}

const TWO_CAPITALS = /\p{Lu}.*\p{Lu}/u;

/**
 * The parenthesis that sets an acronym after a name that begins at token `from`: of "Clean Air for All (CLAIR) sai tukea" the one
 * before "CLAIR"; -1 where none stands within `reach` tokens of the sentence.
 */
export function acronymAfter(reading: Reading, from: number, reach: number): number {
  const { key, kind } = reading.tokens;
  for (let open = from + 1; open < from + reach && open + 2 < reading.length; open++) {
    if (!follows(reading, open)) return -1;
    if (key[open] !== "(") continue;
    const word = open + 1;
    const short = kind[word] === WORD && key[word + 1] === ")" && TWO_CAPITALS.test(surface(reading, word));
    return short ? open : -1;
  }
  return -1;
}
