import { GIVEN_NAMES } from "../finnish/names-lexicon.js";
import { isInflectedPlace, isPlaceName } from "../finnish/openers.js";
import {
  follows,
  isCapital,
  isHyphen,
  isQuote,
  looksGenitive,
  looksLocal,
  phrase,
} from "../finnish/phrases.js";
import { GLUED, NUMBER, SPACED, SYMBOL, WORD } from "../finnish/tokens.js";
import type { Reading } from "../reading.js";
import { type Found, foundAt } from "./found.js";
import type { Head } from "./heads.js";
import { PROJECT_VERBS } from "./lexicon.js";
import type { Barred } from "./patterns.js";

/** How many names may stand behind one head, and how many tokens one of them may have. */
const MOST_NAMES = 8;
const LONGEST = 7;

const JOINTS: ReadonlySet<string> = new Set(["ja", "sekä", ",", "että", "och"]);

/** Verbs of several: "saivat", "alkavat", "jatkuvat"; and the passive: "toteutetaan". */
const VERB = /(?:v[aä]t|taan|tään|daan|dään)$/;

/**
 * "Hankkeet VesiPolku, Niitty kukkii ja Vihreä ranta alkavat": names in a row behind a head in the plural, in quotation marks or
 * from capital to joint. Refused: places ("hankkeet Kuopiossa ja Oulussa"), bodies, a single name, and a row whose end no verb,
 * full stop or line's end shows.
 */
export function readSeveral(reading: Reading, head: Head, barred: Barred): Found[] {
  if (!head.plural) return [];
  const found: Found[] = [];
  let at = head.last + 1;
  for (let names = 0; names < MOST_NAMES; names++) {
    const name = nameAt(reading, at, barred);
    if (name === null) return [];
    const naming = {
      name: phrase(reading, name.from, name.to),
      kind: head.kind,
      rule: "several",
      confidence: 0.8,
    };
    found.push(foundAt(reading, name.from, name.to, naming));
    if (name.last) return found.length > 1 ? found : [];
    at = name.next;
  }
  return [];
}

interface NameOfRow {
  readonly from: number;
  readonly to: number;
  /** Where the next name begins. */
  readonly next: number;
  /** No joint follows. */
  readonly last: boolean;
}

/** The name that begins at a token, to its joint or to what ends the row. */
function nameAt(reading: Reading, at: number, barred: Barred): NameOfRow | null {
  const { key, kind, gap } = reading.tokens;
  if (at >= reading.length || !follows(reading, at) || gap[at] === GLUED) return null;
  const quoted = isQuote(reading, at);
  const from = quoted ? at + 1 : at;
  if (!isCapital(reading, from) || barred(from) || isPlaceName(key[from]!)) return null;
  if (!quoted && (isInflectedPlace(key[from]!) || isPerson(reading, from))) return null;
  for (let to = from + 1; to <= from + LONGEST; to++) {
    if (quoted) {
      if (to < reading.length && isQuote(reading, to)) return rowAfter(reading, from, to, to + 1);
      if (to >= reading.length || !follows(reading, to)) return null;
      continue;
    }
    const ends = to >= reading.length || !follows(reading, to) || (key[to] === "." && gap[to + 1] !== GLUED);
    if (ends || JOINTS.has(key[to]!) || isVerb(reading, to)) return rowAfter(reading, from, to, to);
    const inner = kind[to] !== SYMBOL || isHyphen(reading, to) || key[to] === ".";
    if (key[to] === "(") {
      // "hankkeita Kuusen kuiske (Lahden kaupunki) ja …"
      const close = closing(reading, to);
      return close < 0 ? null : rowAfter(reading, from, to, close + 1);
    }
    if (barred(to) || !inner || (kind[to] === WORD && gap[to] !== SPACED && gap[to] !== GLUED)) return null;
  }
  return null;
}

/** "hankkeiden Anna Lehto": somebody of theirs. */
function isPerson(reading: Reading, from: number): boolean {
  return (
    GIVEN_NAMES.has(reading.tokens.key[from]!) && from + 1 < reading.length && isCapital(reading, from + 1)
  );
}

/** The parenthesis that closes the one at token `open`, near it and in its sentence; -1 elsewhere. */
function closing(reading: Reading, open: number): number {
  for (let at = open + 1; at <= open + LONGEST && at < reading.length && follows(reading, at); at++) {
    if (reading.tokens.key[at] === ")") return at;
  }
  return -1;
}

function rowAfter(reading: Reading, from: number, to: number, at: number): NameOfRow | null {
  const { key, kind } = reading.tokens;
  // "hankkeet Kuopion ja Oulun seudulla": what a single genitive owns is told later; "hankkeet Kivelässä ja Rannalla"
  const single = to === from + 1 && at === to;
  if (single && (looksGenitive(key[from]!) || looksLocal(key[from]!))) return null;
  const joined = at < reading.length && follows(reading, at) && JOINTS.has(key[at]!);
  if (!joined) {
    const open = at < reading.length && follows(reading, at) && kind[at] !== SYMBOL && !isVerb(reading, at);
    return open ? null : { from, to, next: at, last: true };
  }
  const next = at + 1;
  // a comma before the part of the sentence that tells of them all
  const goesOn = next < reading.length && (isCapital(reading, next) || isQuote(reading, next));
  if (!goesOn) return key[at] === "," ? { from, to, next, last: true } : null;
  return kind[next] === NUMBER ? null : { from, to, next, last: false };
}

function isVerb(reading: Reading, i: number): boolean {
  const key = reading.tokens.key[i]!;
  return (
    reading.tokens.kind[i] === WORD && !isCapital(reading, i) && (PROJECT_VERBS.has(key) || VERB.test(key))
  );
}
