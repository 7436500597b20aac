import {
  ENGLISH_HEADS,
  FINNISH_HEADS,
  SWEDISH_HEADS,
  TITLE_MODIFIERS,
  WHOLE_TITLES,
} from "./titles-lexicon.js";

const HEADS = new Set(
  [...FINNISH_HEADS, ...SWEDISH_HEADS, ...ENGLISH_HEADS].map((head) => head.replaceAll("\u00ad", "")),
);
const WHOLE = new Set(WHOLE_TITLES);
const MODIFIERS = new Set(TITLE_MODIFIERS);
const LENGTHS = [...new Set([...HEADS].map((head) => head.length))].sort((a, b) => b - a);

/**
 * Whether a word in lower case is a job title in its base form, alone or as the end of a compound.
 *
 * @example isTitle("toimialajohtaja") // true
 * @example isTitle("johto") // false
 */
export function isTitle(word: string): boolean {
  if (WHOLE.has(word) || HEADS.has(word)) return true;
  return LENGTHS.some((length) => length < word.length - 1 && HEADS.has(word.slice(-length)));
}

/** Whether a word belongs to the title after it: "tekninen", "hallituksen", "vt", "senior". */
export function isTitleModifier(word: string): boolean {
  return MODIFIERS.has(word);
}
