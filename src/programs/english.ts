import type { ProgramKind } from "../../schemas/programs.js";
import { GIVEN_NAMES } from "../finnish/names-lexicon.js";
import {
  acronymAfter,
  compoundStart,
  follows,
  isCapital,
  isQuote,
  opensSentence,
  phrase,
  surface,
} from "../finnish/phrases.js";
import { nameBeforeHyphen } from "../finnish/tied-names.js";
import { GLUED, NUMBER, SPACED, SYMBOL, WORD } from "../finnish/tokens.js";
import type { Reading } from "../reading.js";
import {
  ENGLISH,
  ENGLISH_ARTICLES,
  ENGLISH_CALLED,
  ENGLISH_JOINTS,
  ENGLISH_SORTS,
} from "./foreign-lexicon.js";
import { type Found, foundAt } from "./found.js";
import type { Barred } from "./patterns.js";

/** How many words may stand between a name and what it is: "NordSalt, a small preparatory project". */
const APPOSED_WORDS = 5;
const MOST_WORDS = 8;
const WITH_ACRONYM = 20;
/** What a programme is broadcast on: "the TV programme". */
const BROADCAST = /^(?:tv|radio|mtv|bbc|yle)$/;
const MARKED = /^\p{Lu}\S*\p{Lu}/u;

/**
 * A name in an English release around its head: "the HydroLake project", "the NoWater research project", "a project called Green
 * Harbour", "NordSalt, a preparatory project", "HydroLake is a three-year project", "the Kuusisto Growth Fund". Refused: "the
 * project", capitals that only open the sentence, a body's project.
 */
export function readEnglish(reading: Reading, i: number, barred: Barred): Found | null {
  const key = reading.tokens.key[i]!;
  const kind = Object.hasOwn(ENGLISH, key) ? ENGLISH[key] : undefined;
  if (kind === undefined) return null;
  return (
    readCalled(reading, i, kind, barred) ??
    readWithAcronym(reading, i, kind, barred) ??
    readDescribed(reading, i, kind, barred) ??
    readBefore(reading, i, kind, barred)
  );
}

/** "project called Green Harbour", "project “Green Harbour”". */
function readCalled(reading: Reading, i: number, kind: ProgramKind, barred: Barred): Found | null {
  const { key } = reading.tokens;
  let from = i + 1;
  const called =
    ENGLISH_CALLED.has(key[from] ?? "") || (key[from] === "," && ENGLISH_CALLED.has(key[from + 1] ?? ""));
  if (called) from += key[from] === "," ? 2 : 1;
  if (from >= reading.length || !follows(reading, from)) return null;
  // "a sister project, AirKids, applies"
  const apposed = key[from] === "," && MARKED.test(surface(reading, from + 1)) && key[from + 2] === ",";
  if (apposed) return named(reading, from + 1, from + 2, kind, "apposition");
  if (key[from] === ",") return readApposed(reading, i, from + 1, kind, barred);
  if (isQuote(reading, from)) {
    for (let to = from + 2; to < reading.length && to < from + 12 && follows(reading, to); to++) {
      if (isQuote(reading, to)) return named(reading, from + 1, to, kind, "quoted");
    }
    return null;
  }
  // "the project FungiPeat"
  const word = surface(reading, from);
  const marked = word.length > 3 && MARKED.test(word) && !barred(from) && reading.tokens.gap[from] === SPACED;
  if (!called && marked && !isCapital(reading, i)) return named(reading, from, from + 1, kind, "called");
  if (!called) return null;
  let to = from;
  while (
    to < reading.length &&
    follows(reading, to) &&
    (isCapital(reading, to) || reading.tokens.kind[to] === NUMBER)
  )
    to++;
  return to === from ? null : named(reading, from, to, kind, "called");
}

/** "The project, Circular Bay, starts": capitals between commas, of two words or more. */
function readApposed(
  reading: Reading,
  i: number,
  from: number,
  kind: ProgramKind,
  barred: Barred,
): Found | null {
  const { key, kind: kinds } = reading.tokens;
  let to = from;
  while (to < reading.length && follows(reading, to) && isCapital(reading, to) && !barred(to)) to++;
  const apposed = to - from > 1 && to - from < MOST_WORDS && key[to] === "," && kinds[to + 1] === WORD;
  if (!apposed || key[i - 1] !== "the" || isCapital(reading, to + 1) || GIVEN_NAMES.has(key[from]!))
    return null;
  return named(reading, from, to, kind, "apposition");
}

/** "the consortium Reliable Air for Schools (RAFS)": an acronym in parentheses ends the name. */
function readWithAcronym(reading: Reading, i: number, kind: ProgramKind, barred: Barred): Found | null {
  const from = i + 1;
  if (from >= reading.length || !follows(reading, from) || !isCapital(reading, from) || barred(from))
    return null;
  const open = acronymAfter(reading, from, WITH_ACRONYM);
  if (open < 0 || barred(open - 1) || barred(open + 1)) return null;
  const naming = { name: phrase(reading, from, open), kind, rule: "acronym", confidence: 0.85 };
  return foundAt(reading, from, open, { ...naming, short: surface(reading, open + 1) });
}

/** "NordSalt, a small preparatory project" and "HydroLake is a project": a name with a capital inside before what it is. */
function readDescribed(reading: Reading, i: number, kind: ProgramKind, barred: Barred): Found | null {
  const { key } = reading.tokens;
  for (let at = i - 1; at > 1 && at >= i - APPOSED_WORDS && follows(reading, at + 1); at--) {
    if (key[at] !== "a" && key[at] !== "an" && key[at] !== "the") continue;
    const joint = key[at - 1];
    const joined = joint === "," || joint === "is" || joint === "was";
    if (!joined || !follows(reading, at)) return null;
    const last = beforeParentheses(reading, at - 2);
    if (MARKED.test(surface(reading, last))) return named(reading, last, last + 1, kind, "apposition");
    return joint === "," ? null : readSubject(reading, last, i, kind, barred);
  }
  return null;
}

/** The last token before parentheses that close at `last`: of "NordSnow (Nordic Snow Futures)" the first; `last` itself elsewhere. */
function beforeParentheses(reading: Reading, last: number): number {
  const { key } = reading.tokens;
  if (key[last] !== ")") return last;
  let open = last - 1;
  while (open > last - MOST_WORDS && open > 1 && follows(reading, open) && key[open] !== "(") open--;
  return key[open] === "(" ? open - 1 : last;
}

/** "Circular Bay is a project funded by": two capitals that open their sentence, before what tells of a project. */
function readSubject(
  reading: Reading,
  last: number,
  i: number,
  kind: ProgramKind,
  barred: Barred,
): Found | null {
  const { key } = reading.tokens;
  if (!SAID_OF_PROJECTS.has(key[i + 1] ?? "") || barred(last)) return null;
  const from = nameStart(reading, last + 1, barred);
  if (last - from < 1 || !opensSentence(reading, from)) return null;
  return named(reading, from, last + 1, kind, "subject");
}

/** What follows "a project" where it is said of a name. */
const SAID_OF_PROJECTS: ReadonlySet<string> = new Set(
  "funded led coordinated run financed that which aimed aiming , .".split(" "),
);

/** "the HydroLake project", "the Clean Lakes for All project", "the NoWater research project". */
function readBefore(reading: Reading, i: number, kind: ProgramKind, barred: Barred): Found | null {
  if (!follows(reading, i)) return null;
  if (isQuote(reading, i - 1)) {
    const open = nameBeforeHyphen(reading, i - 1);
    return open === null || !isCapital(reading, open) ? null : named(reading, open, i - 1, kind, "quoted");
  }
  const fund = kind === "fund";
  if (fund && !isCapital(reading, i)) return null;
  const sorted = !fund && ENGLISH_SORTS.has(reading.tokens.key[i - 1]!) && !isCapital(reading, i - 1);
  const end = sorted ? i - 1 : i;
  const from = nameStart(reading, end, barred);
  if (from === end || !isCapital(reading, from)) return null;
  const marked = MARKED.test(phrase(reading, from, end).split(" ")[0]!);
  if (end - from === 1 && BROADCAST.test(reading.tokens.key[from]!)) return null;
  // "the Finnish Flagship Programme" is the programme of all of them
  if ((reading.tokens.key[i] === "flagship" || reading.tokens.key[i] === "partnership") && !marked)
    return null;
  if (!marked && (sorted || (end - from === 1 && opensSentence(reading, from)))) return null;
  if (kind === "program" && isCapital(reading, i) && !marked) return readTitled(reading, from, i);
  if (fund) return end - from < 1 ? null : named(reading, from, i + 1, kind, "english");
  return named(reading, from, end, kind, "english");
}

/** "the Academy Programme for Sustainable Health": where the head has a capital it belongs to the name, with what it is for. */
function readTitled(reading: Reading, from: number, i: number): Found {
  let to = i + 1;
  if (reading.tokens.key[to] === "for" || reading.tokens.key[to] === "on") {
    let at = to + 1;
    while (
      at < reading.length &&
      follows(reading, at) &&
      (isCapital(reading, at) || reading.tokens.key[at] === "and")
    )
      at++;
    if (at > to + 1 && isCapital(reading, at - 1)) to = at;
  }
  return named(reading, from, to, "program", "titled");
}

function nameStart(reading: Reading, end: number, barred: Barred): number {
  const { key, gap, kind } = reading.tokens;
  let from = end;
  let at = end;
  for (let words = 0; words < MOST_WORDS && follows(reading, at) && gap[at] === SPACED; words++) {
    const last = at - 1;
    if ((kind[last] !== WORD && kind[last] !== NUMBER) || barred(last)) break;
    const word = letterStart(reading, compoundStart(reading, last));
    if (isCapital(reading, word) || (kind[word] === NUMBER && at === end)) {
      if (ENGLISH_ARTICLES.has(key[word]!)) break;
      from = word;
    } else if (!ENGLISH_JOINTS.has(key[last]!) || at === end || !isCapital(reading, last - 1)) break;
    at = word;
  }
  return from;
}

/** Where letters and digits that touch begin: "Batt4EU" is three tokens. */
function letterStart(reading: Reading, i: number): number {
  const { gap, kind } = reading.tokens;
  let at = i;
  while (at > 0 && gap[at] === GLUED && kind[at - 1] !== SYMBOL && kind[at - 1] !== kind[at]) at--;
  return at;
}

function named(reading: Reading, from: number, to: number, kind: ProgramKind, rule: string): Found {
  return foundAt(reading, from, to, { name: phrase(reading, from, to), kind, rule, confidence: 0.85 });
}
