import type { ProgramKind } from "../../schemas/programs.js";
import { memoise } from "../finnish/memo.js";
import {
  capitalise,
  compoundStart,
  follows,
  isCapital,
  isHyphen,
  isQuote,
  opensSentence,
  phrase,
  surface,
} from "../finnish/phrases.js";
import { nameBeforeHyphen } from "../finnish/tied-names.js";
import { GLUED, NUMBER, SPACED, WORD } from "../finnish/tokens.js";
import type { Reading } from "../reading.js";
import { ENGLISH_ARTICLES, SWEDISH, SWEDISH_PLURALS, SWEDISH_VERBS } from "./foreign-lexicon.js";
import { type Found, foundAt } from "./found.js";
import { COMMON_PREFIXES } from "./lexicon.js";
import type { Barred } from "./patterns.js";

const MOST_WORDS = 7;
const MOST_TITLED = 12;
const UNSPACED_WORDS = 4;

/** "för projekten Grön skolgård och Byn som vaknar.": names in a row, each from a capital to its joint, the last to its end. */
export function readSwedishSeveral(reading: Reading, i: number): Found[] {
  const key = reading.tokens.key[i]!;
  const kind = Object.hasOwn(SWEDISH_PLURALS, key) ? SWEDISH_PLURALS[key] : undefined;
  if (kind === undefined) return [];
  const found: Found[] = [];
  let at = i + 1;
  while (at < reading.length && follows(reading, at) && isCapital(reading, at)) {
    const to = endOfName(reading, at);
    if (to < 0) return [];
    found.push(named(reading, at, to, to, kind));
    const joined = to < reading.length && follows(reading, to) && ROW_JOINTS.has(reading.tokens.key[to]!);
    if (!joined) break;
    at = to + 1;
  }
  return found.length > 1 ? found : [];
}

const ROW_JOINTS: ReadonlySet<string> = new Set(["och", ",", "samt"]);

/** The token that ends a name: a joint, a verb, a full stop or the sentence's end; -1 where none is near. */
function endOfName(reading: Reading, from: number): number {
  const { key, kind } = reading.tokens;
  for (let to = from + 1; to <= from + MOST_WORDS; to++) {
    if (to >= reading.length || !follows(reading, to) || kind[to] !== WORD) return to;
    // "Byn som vaknar": in a row's name "som" goes on
    if (ROW_JOINTS.has(key[to]!) || (SWEDISH_VERBS.has(key[to]!) && key[to] !== "som")) return to;
  }
  return -1;
}

/** Whether a word may stand beside a name: a head, one in the plural, or "projekt" of "ett projekt som heter". */
export function isSwedishCue(key: string): boolean {
  if (key === "projekt" || key === "program" || Object.hasOwn(SWEDISH_PLURALS, key)) return true;
  return swedishHead(key) !== null;
}

/** The head that a word is or ends in. */
const swedishHead = memoise((key: string): string | null => {
  if (key.endsWith("fond") || key === "fonds") return "fond";
  if (key.length > "fonden".length && key.endsWith("fonden")) return "fonden";
  return Object.keys(SWEDISH).find((word) => key.endsWith(word)) ?? null;
});

/**
 * A Swedish name beside its head: "projektet Tång i skåpet, som …", "utvecklingsprojektet Kvarkens vind", "Grön kust-projektet",
 * "Karin Linds fond". Refused: "projektet pågår", "EU-projektet" without a name, funds that no name in the genitive owns.
 */
export function readSwedish(reading: Reading, i: number, barred: Barred): Found | null {
  const key = reading.tokens.key[i]!;
  const head = swedishHead(key);
  if (head === null) return readHeter(reading, i);
  if (head === "fond") return readFund(reading, i, barred);
  if (head === "fonden") return readDefiniteFund(reading, i, barred);
  const kind = SWEDISH[head]!;
  const titled = head !== key && kind === "program" ? readTitled(reading, i) : null;
  if (titled !== null) return titled;
  return (head === key ? readTied(reading, i, kind) : null) ?? readNameAfter(reading, i, kind);
}

/** "Ett projekt som heter Havets röst". */
function readHeter(reading: Reading, i: number): Found | null {
  const { key } = reading.tokens;
  if (key[i] !== "projekt" && key[i] !== "program") return null;
  if (key[i + 1] !== "som" || key[i + 2] !== "heter") return readOwned(reading, i);
  return readNameAfter(reading, i + 2, key[i] === "program" ? "program" : "project");
}

/** "Kommunens projekt Skärgårdens smaker får stöd": behind an owner, two words or more that a verb or comma ends. */
function readOwned(reading: Reading, i: number): Found | null {
  const { key, gap } = reading.tokens;
  if (i === 0 || !follows(reading, i) || gap[i] !== SPACED || !key[i - 1]!.endsWith("s")) return null;
  const one = readNameAfter(reading, i, key[i] === "program" ? "program" : "project");
  return one === null || one.to < i + 3 ? null : one;
}

/** "Fiskeriprogrammet för Finland 2021–2027": a compound with what it is for, by its capital or the years at its end. */
function readTitled(reading: Reading, i: number): Found | null {
  const { key, kind } = reading.tokens;
  if (key[i + 1] !== "för") return null;
  const capital = isCapital(reading, i) && !opensSentence(reading, i);
  let to = i + 2;
  while (
    to < reading.length &&
    to < i + MOST_TITLED &&
    follows(reading, to) &&
    (kind[to] === WORD || isHyphen(reading, to))
  ) {
    if (SWEDISH_VERBS.has(key[to]!) && key[to] !== "och") break;
    to++;
  }
  const years =
    kind[to] === NUMBER && key[to]!.length === 4 && isHyphen(reading, to + 1) && kind[to + 2] === NUMBER;
  if (years) return named(reading, i, to + 3, to + 3, "program");
  return capital && isCapital(reading, i + 2) ? named(reading, i, i + 3, i + 3, "program") : null;
}

/** "Kvarken-projektet", "Grön kust-projektet"; whose money it is ("EU-projektet") is no name. */
function readTied(reading: Reading, i: number, kind: ProgramKind): Found | null {
  const tied = compoundStart(reading, i);
  if (tied === i || reading.tokens.gap[i] !== GLUED || COMMON_PREFIXES.has(reading.tokens.key[tied]!))
    return null;
  if (isCapital(reading, tied)) return named(reading, tied, i - 1, i + 1, kind);
  if (tied !== i - 2) return null;
  const from = nameBeforeHyphen(reading, i - 2);
  if (from === null || from < i - 2 - UNSPACED_WORDS || ENGLISH_ARTICLES.has(reading.tokens.key[from]!))
    return null;
  return named(reading, from, i - 1, i + 1, kind);
}

/** A capital inside a sentence begins the name; a comma, full stop, bracket or verb ends it. */
function readNameAfter(reading: Reading, i: number, kind: ProgramKind): Found | null {
  const { gap, kind: kinds, key } = reading.tokens;
  const next = key[i + 1] === "heter" ? i + 2 : i + 1;
  if (next >= reading.length || !follows(reading, next)) return null;
  if (isQuote(reading, next) && gap[next] !== GLUED) {
    for (let to = next + 2; to < reading.length && to < next + 12 && follows(reading, to); to++) {
      if (isQuote(reading, to)) return named(reading, next + 1, to, to, kind);
    }
    return null;
  }
  if (!isCapital(reading, next)) return null;
  let to = next + 1;
  while (
    to < reading.length &&
    to < i + MOST_WORDS &&
    follows(reading, to) &&
    kinds[to] === WORD &&
    gap[to] === SPACED
  ) {
    if (SWEDISH_VERBS.has(key[to]!)) break;
    to++;
  }
  const closed = to < reading.length && (kinds[to] !== WORD || SWEDISH_VERBS.has(key[to]!));
  if (!closed) to = next + 1;
  return named(reading, next, to, to, kind);
}

/** "Karin Linds fond", "Anna och Erik Sunds minnesfond": capitals, the last in the genitive. */
function readFund(reading: Reading, i: number, barred: Barred): Found | null {
  const { key, gap } = reading.tokens;
  if (!follows(reading, i) || !/\p{Ll}s$/u.test(surface(reading, i - 1)) || barred(i - 1)) return null;
  let from = i;
  while (follows(reading, from) && gap[from] === SPACED) {
    const last = from - 1;
    const joint = key[last] === "och" && from < i && isCapital(reading, last - 1);
    if (!joint && (!isCapital(reading, last) || barred(last))) break;
    from = last;
  }
  // "Lindroos minnesfond": a compound needs no given name
  const least = key[i] === "fond" || key[i] === "fonds" ? 2 : 1;
  return i - from < least ? null : named(reading, from, i + 1, i + 1, "fund");
}

/** "ur Sjömansfonden": a compound that is a name by its capital inside a sentence; foundations ("Kulturfonden") are none. */
function readDefiniteFund(reading: Reading, i: number, barred: Barred): Found | null {
  if (barred(i) || !isCapital(reading, i) || opensSentence(reading, i)) return null;
  return reading.tokens.key[i] === "kulturfonden" ? null : named(reading, i, i + 1, i + 1, "fund");
}

function named(reading: Reading, from: number, nameEnd: number, to: number, kind: ProgramKind): Found {
  const name = capitalise(phrase(reading, from, nameEnd));
  return foundAt(reading, from, to, { name, kind, rule: "swedish", confidence: 0.85 });
}
