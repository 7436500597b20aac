import { memoise } from "../finnish/memo.js";
import { FUNCTION_WORDS, ORGANISATION_ENDINGS, SURNAME_ENDINGS } from "../finnish/names-lexicon.js";
import { isTitle, isTitleModifier, singularTitle } from "../finnish/titles.js";
import { DEGREES } from "../finnish/titles-lexicon.js";
import { WordBits } from "../finnish/vocabulary.js";
import type { Reading } from "../reading.js";
import { DESK_ENDINGS } from "./lexicon.js";

/** It names a body or place of work: "oy", "kehitysyhtiö", "kansalaisopisto". */
export const BODY = 1 << 0;
/** It is a title, or its last part after a hyphen is: "hankejohtaja", "POSOTE20-hankejohtaja". */
export const TITLE = 1 << 1;
/** The same in the plural: "projektipäälliköt". */
export const TITLES = 1 << 2;
/** It stands before a title and belongs to it: "tekninen", "vt". */
export const MODIFIER = 1 << 3;
/** What somebody has studied, no name and no workplace: "FT", "dosentti". */
export const DEGREE = 1 << 4;
/** "Sitten", "kuten", "the": part of no name and no title. */
export const FUNCTION = 1 << 5;
/** It speaks of a desk or everybody's number: "päivystys", "vaihde". */
export const DESK = 1 << 6;
/** "Virtanen", "Keski-Saari", "Lindqvist": the shape that many surnames have. */
export const SURNAME = 1 << 7;

const DEGREE_NAMES = new Set(DEGREES);
const FUNCTIONS = new Set(FUNCTION_WORDS);

/** What a word in lower case, with its hyphens, can be in a line about people, as bits. */
export const rolesOf: (key: string) => number = memoise(judge);

const roles = new WordBits(judge);

/** The same for a token that is the word. */
export function rolesAt(reading: Reading, i: number): number {
  return roles.at(reading.tokens, i);
}

function judge(key: string): number {
  const parts = key.split("-");
  const head = parts.at(-1)!;
  return (
    (namesBody(key) ? BODY : 0) |
    (isTitle(head) ? TITLE : 0) |
    (singularTitle(head) === null ? 0 : TITLES) |
    (isTitleModifier(key) ? MODIFIER : 0) |
    (DEGREE_NAMES.has(key) ? DEGREE : 0) |
    (FUNCTIONS.has(key) ? FUNCTION : 0) |
    (isOfDesk(head) ? DESK : 0) |
    (parts.some(endsSurname) ? SURNAME : 0)
  );
}

function namesBody(key: string): boolean {
  return ORGANISATION_ENDINGS.some((ending) =>
    ending.length <= 4 ? key === ending : key.endsWith(ending) || key.endsWith(`${ending}n`),
  );
}

function isOfDesk(head: string): boolean {
  return DESK_ENDINGS.some((ending) => head === ending || (ending.length > 5 && head.endsWith(ending)));
}

function endsSurname(part: string): boolean {
  return SURNAME_ENDINGS.some((ending) => part.length > ending.length && part.endsWith(ending));
}
