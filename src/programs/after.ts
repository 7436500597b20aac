import { NOMINATIVE } from "../finnish/inflection.js";
import { GIVEN_NAMES } from "../finnish/names-lexicon.js";
import { isInflectedPlace, isPlaceName } from "../finnish/openers.js";
import {
  acronymAfter,
  follows,
  isAllCapitals,
  isCapital,
  isHyphen,
  isQuote,
  surface,
} from "../finnish/phrases.js";
import { GLUED, SPACED, WORD } from "../finnish/tokens.js";
import type { Reading } from "../reading.js";
import { readCapitals, readDoneIn, readGivenFor } from "./after-capitals.js";
import { type Found, foundAfter } from "./found.js";
import type { Head } from "./heads.js";
import { PROJECT_VERBS } from "./lexicon.js";
import { INNER_CAPITAL, readVersion } from "./marked.js";
import { ENDING_VERBS, LONGEST, nameEnd, subtitleEnd } from "./name-end.js";
import type { Barred } from "./patterns.js";

/** How many tokens a name may have that an acronym ends. */
const WITH_ACRONYM = 16;

/**
 * Names right after their head: "hanke ”Metsä kasvaa”", "hanke VesiTieto", "hankkeessa VesiTieto – puhdasta vettä kyliin",
 * "hanke nimeltä Kylä elää", "hankkeen nimi on Kylä elää", "raidehanke Itäväylä etenee". Refused: places and bodies after the
 * head ("hanke Kuopiossa"), and capitals after which nothing shows where the name ends ("jatkohanke Metsäpolku talvella hakee").
 */
export function readAfter(reading: Reading, head: Head, barred: Barred): Found | null {
  const next = head.last + 1;
  if (next >= reading.length || !follows(reading, next)) return null;
  if (reading.tokens.gap[next] === GLUED && reading.tokens.key[next] !== ",") return null;
  if (isQuote(reading, next)) return readQuoted(reading, head, next);
  if (reading.tokens.key[next] === ",") {
    const apposed = readApposed(reading, head, next + 1, barred);
    if (apposed !== null) return apposed;
  }
  const named = afterNaming(reading, next);
  if (named !== next)
    return isQuote(reading, named)
      ? readQuoted(reading, head, named)
      : readToEnd(reading, head, named, barred);
  return (
    readWithAcronym(reading, head, next, barred) ??
    readVersion(reading, head, next, barred) ??
    readInnerCapital(reading, head, next) ??
    readCapitals(reading, head, next, barred) ??
    readDoneIn(reading, head, next, barred) ??
    readGivenFor(reading, head, next, barred) ??
    readAppended(reading, head, next, barred)
  );
}

/** "Keuruun kaupungille, hanke Tarinat kylään": behind a comma, to the end of its line or to what the next comma adds. */
function readAppended(reading: Reading, head: Head, from: number, barred: Barred): Found | null {
  const { key } = reading.tokens;
  const before = key[head.at - 1];
  if (!head.bare || head.kind !== "project" || (head.cases & NOMINATIVE) === 0) return null;
  if (before !== "," && before !== "(" && before !== "–" && before !== ":") return null;
  if (!follows(reading, head.at) || !isCapital(reading, from) || barred(from)) return null;
  if (isPlaceName(key[from]!) || isInflectedPlace(key[from]!) || GIVEN_NAMES.has(key[from]!)) return null;
  const to = nameEnd(reading, from);
  if (to < 0) return null;
  const whole = to === reading.length || !follows(reading, to) || key[to] === "," || key[to] === ")";
  return whole && !hasVerb(reading, from, to) ? foundAfter(reading, from, to, head, "appended", 0.75) : null;
}

function hasVerb(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (ENDING_VERBS.has(reading.tokens.key[i]!)) return true;
  }
  return false;
}

/** "Uusi hanke, Puhdas pelto, alkaa": a name between commas, before the verb of its sentence. */
function readApposed(reading: Reading, head: Head, from: number, barred: Barred): Found | null {
  const { key, kind } = reading.tokens;
  if (!head.bare || (head.cases & NOMINATIVE) === 0 || head.plural || !isCapital(reading, from)) return null;
  if (GIVEN_NAMES.has(key[from]!) || isPlaceName(key[from]!)) return null;
  for (let to = from; to <= from + LONGEST && to < reading.length && follows(reading, to); to++) {
    if (to > from && key[to] === ",")
      return PROJECT_VERBS.has(key[to + 1] ?? "")
        ? foundAfter(reading, from, to, head, "apposed", 0.75)
        : null;
    if (kind[to] !== WORD || barred(to) || ENDING_VERBS.has(key[to]!)) return null;
  }
  return null;
}

/** "hanke Puhdas ilma kaikille (PUHTI)": an acronym in parentheses ends the name. */
function readWithAcronym(reading: Reading, head: Head, from: number, barred: Barred): Found | null {
  if (!isCapital(reading, from) || barred(from)) return null;
  const open = acronymAfter(reading, from, WITH_ACRONYM);
  if (open < 0 || barred(open - 1) || barred(open + 1)) return null;
  return foundAfter(reading, from, open, head, "acronym", 0.85, surface(reading, open + 1));
}

/** What stands in quotation marks from token `open` on. */
function readQuoted(reading: Reading, head: Head, open: number): Found | null {
  if (!isCapital(reading, open + 1)) return null;
  for (
    let close = open + 2;
    close < reading.length && close < open + 14 && follows(reading, close);
    close++
  ) {
    if (isQuote(reading, close)) return foundAfter(reading, open + 1, close, head, "quoted", 0.85);
  }
  return null;
}

/** The token after "nimeltä" or "nimi on"; `i` itself where neither stands. */
function afterNaming(reading: Reading, i: number): number {
  const { key } = reading.tokens;
  if (key[i] === "nimeltä" || key[i] === "nimeltään" || key[i] === "nimellä") return i + 1;
  if (key[i] === "on" && key[i + 1] === "nimeltään") return i + 2;
  if (key[i] === "nimeksi") return i + 2;
  if ((key[i] === "kulkee" || key[i] === "tunnetaan") && key[i + 1] === "nimellä") return i + 2;
  // "hankkeessa, jonka nimi on Kylä elää"
  if (key[i] === "," && key[i + 1] === "jonka" && key[i + 2] === "nimi" && key[i + 3] === "on") return i + 4;
  if (key[i] !== "nimi") return i;
  if (key[i + 1] === "on" || key[i + 1] === ":") return i + 2;
  return i;
}

/** A name that the sentence's end or a comma ends: "hanke nimeltä Kylä elää." */
function readToEnd(reading: Reading, head: Head, from: number, barred: Barred): Found | null {
  if (from >= reading.length || !follows(reading, from) || !isCapital(reading, from) || barred(from))
    return null;
  const to = nameEnd(reading, from);
  return to < 0 ? null : foundAfter(reading, from, to, head, "called", 0.85);
}

/** What stands in quotation marks behind a head, or what an inner capital marks. */
export function readOwnName(reading: Reading, head: Head): Found | null {
  const next = head.last + 1;
  if (next >= reading.length || !follows(reading, next) || reading.tokens.gap[next] !== SPACED) return null;
  // "-ohjelman VesiTieto-hanke" has a head of its own
  if (isHyphen(reading, next + 1)) return null;
  return isQuote(reading, next) ? readQuoted(reading, head, next) : readInnerCapital(reading, head, next);
}

/** "hanke VesiTieto": a name that its inner capital marks, with the subtitle that a dash adds. */
function readInnerCapital(reading: Reading, head: Head, i: number): Found | null {
  if (reading.tokens.kind[i] !== WORD || !INNER_CAPITAL.test(surface(reading, i))) return null;
  if (isAllCapitals(reading, head.at)) return null;
  // "hanketta EMKVR-ohjelmasta": a name with a head of its own
  if (isHyphen(reading, i + 1) && reading.tokens.gap[i + 1] === GLUED) return null;
  const end = subtitleEnd(reading, i + 1);
  const short = end > i + 1 ? surface(reading, i) : null;
  return foundAfter(reading, i, end, head, "inner_capital", 0.8, short);
}
