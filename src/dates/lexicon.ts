import {
  HALF_WORDS,
  QUARTER_WORDS,
  SCHOOL_YEAR_WORDS,
  SEASONS,
  SHIFT_WORDS,
  TURN_OF_YEAR_WORDS,
  VAGUE_YEAR_WORDS,
  WEEK_WORDS,
  YEAR_WORDS,
} from "./lexicon-periods.js";

/** Every word that begins or anchors a date expression besides the months. */
export const CALENDAR_WORDS: readonly string[] = [
  ...YEAR_WORDS.keys(),
  ...SCHOOL_YEAR_WORDS,
  ...VAGUE_YEAR_WORDS,
  ...TURN_OF_YEAR_WORDS,
  ...SEASONS.keys(),
  ...QUARTER_WORDS,
  ...HALF_WORDS,
  ...WEEK_WORDS,
  ...SHIFT_WORDS.keys(),
  "v",
  "vv",
  "q",
  "h",
  "klo",
  "kello",
  "kl",
];
