import { ALLATIVE, ILLATIVE, INESSIVE, NOMINATIVE } from "../finnish/inflection.js";
import { GIVEN_NAMES } from "../finnish/names-lexicon.js";
import { isInflectedPlace, isPlaceGenitive, isPlaceName } from "../finnish/openers.js";
import { follows, isAllCapitals, isCapital, looksGenitive, looksLocal, phrase } from "../finnish/phrases.js";
import { LINE, SPACED, SYMBOL, WORD } from "../finnish/tokens.js";
import type { Reading } from "../reading.js";
import { type Found, foundAfter } from "./found.js";
import type { Head } from "./heads.js";
import { PROJECT_VERBS } from "./lexicon.js";
import { subtitleEnd } from "./name-end.js";
import type { Barred } from "./patterns.js";

/** Names behind their head that nothing but a capital begins: a verb, a subtitle or the sentence's end says where they end. */

/** "raidehanke Itäväylä etenee", "hankkeen Kylävoima – osaamista kyliin": capitals up to a verb, "ja", a comma or a subtitle. */
export function readCapitals(reading: Reading, head: Head, from: number, barred: Barred): Found | null {
  const { key, gap, kind } = reading.tokens;
  let to = from;
  while (
    to < reading.length &&
    to < from + 4 &&
    isCapital(reading, to) &&
    follows(reading, to) &&
    gap[to]! <= LINE
  ) {
    if (barred(to) || isPlaceName(key[to]!) || looksLocal(key[to]!)) return null;
    if (looksGenitive(key[to]!)) return readOwned(reading, head, from, to, barred);
    to++;
  }
  if (to === from || isAllCapitals(reading, from)) return null;
  const end = subtitleEnd(reading, to);
  if (end > to) return foundAfter(reading, from, end, head, "inner_capital", 0.8, phrase(reading, from, to));
  const verb = verbAfter(reading, head, to);
  if (to - from === 1 && verb > to) return foundAfter(reading, from, verb, head, "capitals", 0.65);
  // one capital alone may be a surname
  if (to - from > 1 || head.plural || !PROJECT_VERBS.has(key[to] ?? "") || kind[to] === SYMBOL) return null;
  return foundAfter(reading, from, to, head, "capitals", 0.7);
}

/** "Kulttuurihanke Valon polku tuo": a capital in the genitive, where small words and the verb stand behind a compound's name. */
function readOwned(reading: Reading, head: Head, from: number, to: number, barred: Barred): Found | null {
  const { key } = reading.tokens;
  if (to > from || head.bare || isPlaceGenitive(key[from]!) || isAllCapitals(reading, from)) return null;
  const verb = verbAfter(reading, head, from + 1);
  if (verb <= from + 1 || key[from]!.endsWith("sen")) return null;
  for (let at = from + 1; at < verb; at++) {
    if (barred(at) || looksLocal(key[at]!) || POSTPOSITIONS.has(key[at]!)) return null;
  }
  return foundAfter(reading, from, verb, head, "capitals", 0.65);
}

/** Words that follow a person or body in the genitive: "hanke Lehtosen mukaan etenee". */
const POSTPOSITIONS: ReadonlySet<string> = new Set(
  "mukaan kanssa johdolla jälkeen myötä tavoin toimesta mielestä".split(" "),
);

/** How many small words may stand between a name's capital and the verb of its sentence. */
const SMALL_WORDS = 2;

/** "jatkohanke Metsäpolku talvella hakee": the verb that a project's name of a capital and small words stands before; -1 elsewhere. */
function verbAfter(reading: Reading, head: Head, from: number): number {
  const { key, kind, gap } = reading.tokens;
  if ((head.cases & NOMINATIVE) === 0 || head.plural || head.kind !== "project") return -1;
  if (GIVEN_NAMES.has(key[from - 1]!)) return -1;
  for (let at = from; at <= from + SMALL_WORDS && at < reading.length && follows(reading, at); at++) {
    if (kind[at] !== WORD || gap[at] !== SPACED || isCapital(reading, at)) return -1;
    if (PROJECT_VERBS.has(key[at]!)) return JOINING.has(key[at]!) ? -1 : at;
  }
  return -1;
}

/** Words that stand between names, or inside them. */
const JOINING: ReadonlySet<string> = new Set(["ja", "on", "tuo", "luo", "tuki"]);

/** How many words a title has at the least and at the most that only the sentence's end ends. */
const TITLE_WORDS = { least: 2, most: 6 };

/** "sai apurahan hankkeeseen Jokivarren kadonneet kylät.": what money is given for, to the sentence's end; no place, person or body. */
export function readGivenFor(reading: Reading, head: Head, from: number, barred: Barred): Found | null {
  const { key, kind } = reading.tokens;
  if ((head.cases & (ILLATIVE | ALLATIVE)) === 0 || head.kind !== "project" || !isCapital(reading, from))
    return null;
  let to = from;
  while (
    to < reading.length &&
    to <= from + TITLE_WORDS.most &&
    follows(reading, to) &&
    kind[to] === WORD &&
    !barred(to)
  )
    to++;
  const words = to - from;
  if (words < TITLE_WORDS.least || words > TITLE_WORDS.most) return null;
  const goesOn = key[to] === "," && (key[to + 1] === "ja" || key[to + 1] === "sekä");
  const ends = to === reading.length || !follows(reading, to) || key[to] === "." || goesOn;
  if (!ends || looksLocal(key[to - 1]!) || isCapital(reading, from + 1)) return null;
  return foundAfter(reading, from, to, head, "given_for", 0.7);
}

/** "Hankkeessa Nuorten reitti autetaan työttömiä": a capital and small words inside a sentence, before what is done in it. */
export function readDoneIn(reading: Reading, head: Head, from: number, barred: Barred): Found | null {
  const { key, kind, gap } = reading.tokens;
  if ((head.cases & INESSIVE) === 0 || head.plural || head.kind !== "project") return null;
  if (!isCapital(reading, from) || isAllCapitals(reading, from) || barred(from)) return null;
  if (isPlaceGenitive(key[from]!) || isInflectedPlace(key[from]!) || GIVEN_NAMES.has(key[from]!)) return null;
  for (let at = from + 1; at <= from + SMALL_WORDS + 1 && at < reading.length && follows(reading, at); at++) {
    if (kind[at] !== WORD || gap[at] !== SPACED || isCapital(reading, at) || barred(at)) return null;
    if (PASSIVE.test(key[at]!))
      return at === from + 1 ? null : foundAfter(reading, from, at, head, "done_in", 0.7);
    if (looksLocal(key[at]!)) return null;
  }
  return null;
}

const PASSIVE = /(?:taan|tään|daan|dään|ttiin)$/;
