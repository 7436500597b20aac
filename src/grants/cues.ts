import { WordBits } from "../finnish/vocabulary.js";
import type { Reading } from "../reading.js";
import {
  APPLICATIONS,
  EACH,
  EARLIER,
  MANY_TAKERS,
  MAY,
  NOT_GIVEN,
  OF_ASKED,
  PENALTY,
  TRADED,
  YEAR_BEFORE,
} from "./lexicon.js";

/*
 * What the words of a stretch make possible, one bit for each pattern that is asked of whole stretches: a pattern is tried only
 * where its bit is set, for most sentences have no word of it. A pattern says itself which words it needs; of its phrases one
 * word each is named here.
 */
export const SAYS_EACH = 1 << 0;
export const SAYS_MAY = 1 << 1;
export const SAYS_EARLIER = 1 << 2;
export const HAS_YEAR = 1 << 3;
export const COUNTS_APPLICATIONS = 1 << 4;
export const SAYS_NOT_GIVEN = 1 << 5;
export const SAYS_TRADED = 1 << 6;
export const SAYS_PENALTY = 1 << 7;
export const SAYS_ASKED = 1 << 8;
export const SAYS_MANY = 1 << 9;
/** A word that stands before a year: "vuonna". */
export const BEFORE_YEAR = 1 << 11;
/** A word in the case of a source: "museovirastolta". */
export const HAS_SOURCE = 1 << 10;

/** Whatever words a stretch has, each of its patterns is tried. */
export const ANY_CUE = -1;

/** A word of each phrase of `NOT_GIVEN`: "perii takaisin", "series A", "commits to invest". */
const NOT_GIVEN_PHRASE = /^(?:takaisin|series|commit|förbinder|sitoutu)/;

const cuesOf = new WordBits((key) => {
  if (key.length < 2) return key === "à" ? SAYS_EACH : 0;
  return (
    (EACH.test(key) || key === "var" ? SAYS_EACH : 0) |
    (MAY.has(key) ? SAYS_MAY : 0) |
    (EARLIER.test(key) || key === "viime" || key === "fjol" ? SAYS_EARLIER : 0) |
    (/^(?:19|20)\d\d$/.test(key) ? HAS_YEAR : 0) |
    (`${key} 2000`.search(YEAR_BEFORE) >= 0 ? BEFORE_YEAR : 0) |
    (APPLICATIONS.test(`1 ${key}`) ? COUNTS_APPLICATIONS : 0) |
    (NOT_GIVEN.test(key) || NOT_GIVEN_PHRASE.test(key) ? SAYS_NOT_GIVEN : 0) |
    (TRADED.test(key) ? SAYS_TRADED : 0) |
    (PENALTY.test(key) ? SAYS_PENALTY : 0) |
    (OF_ASKED.test(`${key} `) ? SAYS_ASKED : 0) |
    (MANY_TAKERS.test(key) ? SAYS_MANY : 0) |
    (/lt[aä]$/.test(key) ? HAS_SOURCE : 0)
  );
});

/** The bits of all words of a stretch of tokens. */
export function cuesIn({ tokens }: Reading, from: number, to: number): number {
  let cues = 0;
  for (let i = from; i < to; i++) cues |= cuesOf.at(tokens, i);
  return cues;
}
