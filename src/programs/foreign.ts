import { compoundStart, follows, isCapital, isHyphen, phrase } from "../finnish/phrases.js";
import { SPACED, WORD } from "../finnish/tokens.js";
import { WordBits } from "../finnish/vocabulary.js";
import type { Reading } from "../reading.js";
import { readEnglish } from "./english.js";
import { ENGLISH } from "./foreign-lexicon.js";
import { type Found, foundAt } from "./found.js";
import type { Barred } from "./patterns.js";
import { isSwedishCue, readSwedish, readSwedishSeveral } from "./swedish.js";

const LIFE_PARTS = 3;

const ENGLISH_HEAD = 1 << 0;
const OTHER_HEAD = 1 << 1;

/** Which words are worth a look. */
const cues = new WordBits(
  (key) =>
    (Object.hasOwn(ENGLISH, key) ? ENGLISH_HEAD : 0) | (key === "life" || isSwedishCue(key) ? OTHER_HEAD : 0),
);

/** Names in Swedish and English, and of the Union's LIFE projects in any language: "Järvi-LIFE", "LIFE Vesi". */
export function findForeign(reading: Reading, barred: Barred): Found[] {
  const { kind } = reading.tokens;
  const found: Found[] = [];
  const finnish = reading.document.language.code === "fin";
  for (let i = 0; i < reading.length; i++) {
    const cue = kind[i] === WORD ? cues.at(reading.tokens, i) : 0;
    if (cue === 0) continue;
    const english = finnish || (cue & ENGLISH_HEAD) === 0 ? null : readEnglish(reading, i, barred);
    const one = english ?? readSwedish(reading, i, barred) ?? readLife(reading, i);
    if (one !== null) found.push(one);
    else found.push(...readSwedishSeveral(reading, i));
  }
  return found;
}

/** "Järvi-LIFE", "Vesistö LIFE IP", "LIFE Puro": LIFE in capitals beside a capital word. */
function readLife(reading: Reading, i: number): Found | null {
  const { text, tokens } = reading;
  if (tokens.key[i] !== "life" || text.slice(tokens.start[i]!, tokens.end[i]!) !== "LIFE") return null;
  let to = i + 1;
  let from = compoundStart(reading, i);
  if (from === i && follows(reading, i) && tokens.gap[i] === SPACED && isCapital(reading, i - 1))
    from = i - 1;
  while (to < i + LIFE_PARTS && follows(reading, to) && tokens.gap[to] === SPACED && isCapital(reading, to))
    to++;
  if ((from === i && to === i + 1) || isHyphen(reading, to)) return null;
  const name = phrase(reading, from, to);
  return foundAt(reading, from, to, { name, kind: "project", rule: "life", confidence: 0.85 });
}
