import type { Reading } from "../reading.js";
import { isInflectedPlace, OPENERS } from "./openers.js";
import {
  compoundStart,
  follows,
  isCapital,
  isHyphen,
  isQuote,
  looksGenitive,
  looksLocal,
  opensSentence,
} from "./phrases.js";
import { GLUED, NUMBER, SPACED, SYMBOL, WORD } from "./tokens.js";

/** Names that a spaced hyphen ties to their head: "Kestävää kasvua ja työtä 2014–2020 -ohjelma", ”Jäljellä” -projekti. */

/** How many words a name tied to its head by a hyphen may have: "Kestävää kasvua ja työtä 2014–2020 -ohjelma". */
const TIED_WORDS = 9;

/**
 * Where a name begins whose last token is `last` and which a spaced hyphen ties to its head: at the nearest capital and the
 * capitals right before it, or inside its quotation marks. "… tukea Ranta vihertyy -hankkeeseen": at "Ranta". Null where no
 * capital or digit begins one ("lasten ja nuorten -hanke") and where `barred` says that something else stands in between.
 */
export function nameBeforeHyphen(
  reading: Reading,
  last: number,
  barred: (token: number) => boolean = () => false,
): number | null {
  const { kind, gap, key } = reading.tokens;
  if (isQuote(reading, last)) return afterOpeningQuote(reading, last);
  if (NO_ENDS.has(reading.tokens.key[last]!)) return null;
  let at = last;
  for (let words = 0; words < TIED_WORDS; words++) {
    if (kind[at] === SYMBOL && !isJoint(reading, at)) return null;
    if (barred(at)) return null;
    const word = kind[at] === WORD ? compoundStart(reading, at) : at;
    const digits = kind[word] === NUMBER && kind[word + 1] === WORD && gap[word + 1] === GLUED;
    if (isCapital(reading, word) || (digits && isCapital(reading, word + 1))) {
      if (at < last && OWNERS.has(key[word]!) && opensSentence(reading, word)) return word + 1;
      const longer = at === last ? beyondPlace(reading, last, word, barred) : -1;
      return firstCapital(reading, longer < 0 ? word : longer, barred);
    }
    // "100 kylän polku": a number after a small word, which counts what the name is of
    if (kind[word] === NUMBER && opensWithNumber(reading, word)) return word;
    // "6G Silta": digits that touch a capital word begin a name
    if (kind[word - 1] === NUMBER && gap[word] === GLUED && isCapital(reading, word)) return word - 1;
    if (!follows(reading, word)) return null;
    at = word - 1;
  }
  return null;
}

/** Whose a programme is that a sentence begins with: "Kaupungin lapsiystävällinen kunta -ohjelma". */
const OWNERS: ReadonlySet<string> = new Set(
  "kaupungin kunnan ministeriön liiton viraston yhdistyksen järjestön säätiön yhtiön yrityksen maakunnan hyvinvointialueen".split(
    " ",
  ),
);

/** "palvelustrategia ja -ohjelma": there the hyphen stands for a word. */
const NO_ENDS: ReadonlySet<string> = new Set("ja tai sekä eli och".split(" "));

/**
 * Where the capital stands of a name that ends in a place or in what it is funded as, after small words: "Osaajia Kainuuseen
 * -hanke", "Puhtaat purot LIFE -hanke"; -1 where none does, or a verb parts them ("Kunta hakee Kainuuseen -hankkeita").
 */
function beyondPlace(
  reading: Reading,
  last: number,
  word: number,
  barred: (token: number) => boolean,
): number {
  const { kind, key, gap } = reading.tokens;
  if (key[last] !== "life" && !isInflectedPlace(key[last]!)) return -1;
  let at = word;
  for (let words = 0; words < BEFORE_PLACE && follows(reading, at); words++) {
    const before = at - 1;
    if (barred(before) || gap[at] !== SPACED) return -1;
    if (isHyphen(reading, before) && gap[before] === SPACED) {
      at = before;
      continue;
    }
    if (kind[before] !== WORD || VERBS.has(key[before]!)) return -1;
    at = compoundStart(reading, before);
    if (isCapital(reading, at)) return OPENERS.has(key[at]!) && opensSentence(reading, at) ? -1 : at;
  }
  return -1;
}

const BEFORE_PLACE = 6;

/** Verbs that part a sentence's beginning from the name in it. */
const VERBS: ReadonlySet<string> = new Set(
  `on oli ovat olivat sai saa saivat saavat haki hakee alkoi alkaa mukana osallistuu osallistui jatkaa jatkoi johtaa vetää koordinoi
  rahoittaa rahoitti myönsi myöntää tukee toteuttaa toteutti käynnistää käynnisti euroa osana että joka jossa`.split(
    /\s+/,
  ),
);

/** What a number counts outside names: money, shares, time. */
const COUNTED =
  /^(?:euro|prosen|vuo[dt]|kuukau|viik|päiv|milj|milj|tuha|henki|henke|hlö|kilo|metri|tunti|tunni|kpl|sent)/;

function opensWithNumber(reading: Reading, i: number): boolean {
  const { kind, gap, key, end, start } = reading.tokens;
  const next = i + 1;
  if (kind[next] !== WORD || gap[next] !== SPACED || COUNTED.test(key[next]!) || end[i]! - start[i]! === 4)
    return false;
  if (!follows(reading, i)) return true;
  return kind[i - 1] === WORD && gap[i] === SPACED && !isCapital(reading, i - 1);
}

function afterOpeningQuote(reading: Reading, closing: number): number | null {
  for (let at = closing - 1; at >= 0 && at > closing - 14; at--) {
    if (isQuote(reading, at)) return at + 1;
    // the mark that opens a sentence belongs to the one before
    const opens = at > 0 && reading.tokens.gap[at] === GLUED && isQuote(reading, at - 1);
    if (!follows(reading, at)) return opens ? at : null;
  }
  return null;
}

/** Symbols inside names: hyphens, "2.0", "&", "+", and the dash of a range of years. */
function isJoint(reading: Reading, at: number): boolean {
  const { key, gap } = reading.tokens;
  if (isHyphen(reading, at) || key[at] === "&" || key[at] === "+" || key[at] === "!" || key[at] === "?")
    return true;
  return (key[at] === "." || key[at] === "/") && gap[at] === GLUED && gap[at + 1] === GLUED;
}

/** Adjectives that say what sort of project a sentence speaks of: "Valtakunnallinen Kotona asuen -hanke", "Kolmivuotinen …". */
const SORT = /(?:llinen|vuotinen|välinen|puolinen|rahoitteinen|laajuinen|alainen|aikainen)$/;

function firstCapital(reading: Reading, from: number, barred: (token: number) => boolean): number {
  const { kind, key, gap } = reading.tokens;
  let start = from;
  if (kind[start - 1] === NUMBER && gap[start] === GLUED) start--;
  while (follows(reading, start) && gap[start]! === 1 && kind[start - 1] === WORD && !barred(start - 1)) {
    const last = start - 1;
    const previous = compoundStart(reading, last);
    if (!isCapital(reading, previous) || (previous < last && !isCapital(reading, last))) break;
    const opens = opensSentence(reading, previous);
    if (opens && (OPENERS.has(key[last]!) || looksLocal(key[last]!) || SORT.test(key[last]!))) break;
    start = previous;
    if (kind[start - 1] === NUMBER && gap[start] === GLUED) start--;
  }
  const foreign = overForeignWord(reading, start, barred);
  return foreign < start ? foreign : withPair(reading, start, barred);
}

const FOREIGN_JOINTS = new Set("from of for in the and to on by with i på för och med av".split(" "));

/** "Batteries from Finland -ohjelma": small English or Swedish words join the capitals around them. */
function overForeignWord(reading: Reading, start: number, barred: (token: number) => boolean): number {
  let at = start;
  while (
    follows(reading, at) &&
    FOREIGN_JOINTS.has(reading.tokens.key[at - 1]!) &&
    !isCapital(reading, at - 1)
  )
    at--;
  if (at === start || !follows(reading, at) || !isCapital(reading, at - 1) || barred(at - 1)) return start;
  return firstCapital(reading, at - 1, barred);
}

/** "Kansi ja Kallio -hanke": what "ja" joins to a name's first capital, if that is a capital in the nominative. */
function withPair(reading: Reading, start: number, barred: (token: number) => boolean): number {
  const { kind, key } = reading.tokens;
  if (!follows(reading, start) || key[start - 1] !== "ja" || !follows(reading, start - 1)) return start;
  const left = start - 2;
  if (kind[left] !== WORD || barred(left) || !isCapital(reading, left)) return start;
  return looksGenitive(key[left]!) || looksLocal(key[left]!) ? start : left;
}
