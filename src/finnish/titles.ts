import { memoise } from "./memo.js";
import { ENGLISH_HEADS, SWEDISH_HEADS } from "./titles-foreign-lexicon.js";
import { FINNISH_HEADS, TITLE_MODIFIERS, WHOLE_TITLES } from "./titles-lexicon.js";

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
export const isTitle: (word: string) => boolean = memoise((word) => {
  if (WHOLE.has(word) || HEADS.has(word)) return true;
  return LENGTHS.some((length) => length < word.length - 1 && HEADS.has(word.slice(-length)));
});

/** Whether a word belongs to the title after it: "tekninen", "hallituksen", "vt", "senior". */
export function isTitleModifier(word: string): boolean {
  return MODIFIERS.has(word);
}

/** How heads make their plural: "päällikkö" päälliköt, "neuvos" neuvokset, "virkamies" virkamiehet, "johtaja" johtajat. */
const PLURALS: readonly (readonly [ending: RegExp, plural: string])[] = [
  [/mies$/, "miehet"],
  [/os$/, "okset"],
  [/kk([oöi])$/, "k$1t"],
  [/tt([iäa])$/, "t$1t"],
  [/$/, "t"],
];

const SINGULARS = new Map(
  FINNISH_HEADS.map((head) => {
    const [ending, plural] = PLURALS.find(([pattern]) => pattern.test(head))!;
    return [head.replace(ending, plural), head];
  }),
);
const PLURAL_LENGTHS = [...new Set([...SINGULARS.keys()].map((plural) => plural.length))].sort(
  (a, b) => b - a,
);

/**
 * The base form of a title in the plural, or null: several people are named after it.
 *
 * @example singularTitle("projektipäälliköt") // "projektipäällikkö"
 */
export function singularTitle(word: string): string | null {
  if (!word.endsWith("t")) return null;
  for (const length of PLURAL_LENGTHS) {
    const singular = length <= word.length ? SINGULARS.get(word.slice(-length)) : undefined;
    if (singular !== undefined) return word.slice(0, -length) + singular;
  }
  return null;
}
