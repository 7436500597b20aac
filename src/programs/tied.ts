import { mayOpenName, OPENERS } from "../finnish/openers.js";
import {
  afterEnding,
  capitalise,
  compoundStart,
  follows,
  isAllCapitals,
  isCapital,
  isHyphen,
  isQuote,
  looksGenitive,
  looksLocal,
  nameBeforeHyphen,
  opensSentence,
  phrase,
  surface,
} from "../finnish/phrases.js";
import { GLUED, NUMBER, WORD } from "../finnish/tokens.js";
import type { Reading } from "../reading.js";
import { type Found, foundAt } from "./found.js";
import { readGenitive } from "./genitive.js";
import { type Head, programHeads } from "./heads.js";
import { COMMON_PREFIXES, TIED_ONLY } from "./lexicon.js";
import type { Barred } from "./patterns.js";

const CAPITAL_INSIDE = /\p{Lu}/u;

/** "Ranta vihertyy -hanke", ”Jäljellä” -projekti, "Tekoälyllä tuottavuutta (TekoTuo) -hanke". */
export function readTied(reading: Reading, head: Head, barred: Barred): Found | null {
  const last = head.at - 2;
  const inner = shortBefore(reading, last);
  const name = nameEndingAt(reading, inner === null ? last : inner - 2, barred);
  if (name === null) return null;
  const { from, text, short } = name;
  return make(
    reading,
    from,
    head,
    `${decapitalised(text)} -${head.base}`,
    0.93,
    "tied",
    inner === null ? short : surface(reading, inner),
  );
}

interface NameBefore {
  readonly from: number;
  readonly text: string;
  readonly short: string | null;
}

/** The name that ends at a token, with the acronym that a dash sets before it: "TekoTuo – Tekoälyllä tuottavuutta". */
function nameEndingAt(reading: Reading, last: number, barred: Barred): NameBefore | null {
  const first = nameBeforeHyphen(reading, last, barred);
  if (first === null) return null;
  const quoted = isQuote(reading, last);
  const acronym = quoted ? null : acronymBefore(reading, first);
  const from = acronym ?? first;
  const text = phrase(reading, from, quoted ? last : last + 1);
  if (text.length < 2) return null;
  return { from, text, short: acronym === null ? null : surface(reading, acronym) };
}

/** The token inside the parentheses that close at `last`, if they hold one word with a capital inside: "(TekoTuo)". */
function shortBefore(reading: Reading, last: number): number | null {
  const { key, kind } = reading.tokens;
  const inner = last - 1;
  if (key[last] !== ")" || key[inner - 1] !== "(" || kind[inner] !== WORD || inner < 2) return null;
  return isCapital(reading, inner) ? inner : null;
}

/** "TekoTuo –" before a name: a word with an inner capital, or in capitals, and a spaced dash. */
function acronymBefore(reading: Reading, first: number): number | null {
  const { kind, gap } = reading.tokens;
  const word = first - 2;
  if (word < 0 || !isHyphen(reading, first - 1) || gap[first] === GLUED || gap[first - 1] === GLUED)
    return null;
  if (kind[word] !== WORD || !follows(reading, first) || !follows(reading, first - 1)) return null;
  return CAPITAL_INSIDE.test(surface(reading, word).slice(1)) && isCapital(reading, word) ? word : null;
}

/** "Kuituverkko-hanke", "6G-silta-ohjelma", "Siniset polut-hanke"; with the genitive before it where the compound alone says little. */
export function readGlued(reading: Reading, head: Head, barred: Barred): Found | null {
  const first = domainStart(reading, compoundStart(reading, head.at));
  if (barred(first)) return null;
  // "iCAN-hanke" has its capital inside
  if (
    isCapital(reading, first) ||
    isCapital(reading, first + 1) ||
    CAPITAL_INSIDE.test(surface(reading, first))
  ) {
    const words = phrase(reading, first, head.at - 1);
    if (words.length < 3) return null;
    if (isCommon(reading, first, head)) {
      return head.kind === "program" ? readGenitive(reading, head, barred) : null;
    }
    return make(reading, first, head, `${words}-${head.base}`, 0.9, "compound");
  }
  // "Keski-Suomen sote-rakennehanke"
  return (
    readUnspaced(reading, head, first, barred) ??
    (TIED_ONLY.has(head.word) ? null : readGenitive(reading, head, barred))
  );
}

/** "Muutos.art-taidehanke": where a name begins that holds a full stop. */
function domainStart(reading: Reading, first: number): number {
  const { key, gap, kind } = reading.tokens;
  const dotted = first >= 2 && key[first - 1] === "." && gap[first] === GLUED && gap[first - 1] === GLUED;
  return dotted && kind[first - 2] === WORD && isCapital(reading, first - 2) ? first - 2 : first;
}

function isCommon(reading: Reading, first: number, head: Head): boolean {
  const { key } = reading.tokens;
  const words = phrase(reading, first, head.at - 1).toLowerCase();
  return COMMON_PREFIXES.has(key[head.at - 2]!) || COMMON_PREFIXES.has(words);
}

/** "Siniset polut-hanke": the space before the hyphen is left out. Nothing in the genitive or a local case stands before it. */
function readUnspaced(reading: Reading, head: Head, first: number, barred: Barred): Found | null {
  const { key, kind, gap } = reading.tokens;
  if (!head.bare || head.at - first !== 2 || COMMON_PREFIXES.has(key[first]!)) return null;
  const before = first - 1;
  if (before < 0 || !follows(reading, first) || gap[first] !== 1 || kind[before] !== WORD) return null;
  const from = nameBeforeHyphen(reading, before, barred);
  if (from === null || from < before - 3) return null;
  if (looksGenitive(key[before]!) || looksLocal(key[before]!) || barred(before)) return null;
  if (opensSentence(reading, from) && !mayOpenName(reading, from, true)) return null;
  return make(reading, from, head, `${phrase(reading, from, head.at - 1)} -${head.base}`, 0.8, "unspaced");
}

/** "Uudet polut -niminen hanke": the head stands in the same case after it. */
export function readNamed(reading: Reading, i: number, barred: Barred): Found | null {
  const { key, gap } = reading.tokens;
  if (
    i < 2 ||
    !isHyphen(reading, i - 1) ||
    gap[i] !== GLUED ||
    i + 1 >= reading.length ||
    !follows(reading, i + 1)
  )
    return null;
  const form = programHeads().whole(key[i + 1]!) ?? programHeads().end(key[i + 1]!)?.head;
  if (form === undefined) return null;
  const last = i - 2;
  const from = gap[i - 1] === GLUED ? compoundStart(reading, last) : nameBeforeHyphen(reading, last, barred);
  if (from === null) return null;
  const name = phrase(reading, from, isQuote(reading, last) ? last : last + 1);
  return foundAt(reading, from, i + 2, {
    name: capitalise(name),
    kind: form.value,
    rule: "named",
    confidence: 0.93,
  });
}

const JOINTS: ReadonlySet<string> = new Set(["ja", "sekä", ",", "eli", "och"]);

/** "DigiVoima- ja Vesiturva-hankkeet": names before the one that bears the head, whose own heads a hyphen stands for. */
export function readElided(reading: Reading, head: Head, one: Found, barred: Barred): Found[] {
  const { key, gap, kind } = reading.tokens;
  const found: Found[] = [];
  let from = one.from;
  while (from >= 3 && JOINTS.has(key[from - 1]!) && isHyphen(reading, from - 2) && follows(reading, from)) {
    const last = from - 3;
    const hyphen = from - 2;
    const glued = gap[hyphen] === GLUED;
    if (kind[last] === NUMBER && !glued) break;
    const start = glued ? compoundStart(reading, last) : nameBeforeHyphen(reading, last, barred);
    if (start === null || barred(start) || !isCapital(reading, start) || OPENERS.has(key[start]!)) break;
    if (COMMON_PREFIXES.has(key[last]!)) break;
    const name = `${phrase(reading, start, isQuote(reading, last) ? last : last + 1)}${glued ? "" : " "}-${head.base}`;
    found.unshift(
      foundAt(reading, start, hyphen + 1, { name, kind: head.kind, rule: "elided", confidence: 0.82 }),
    );
    from = start;
  }
  return found;
}

function decapitalised(name: string): string {
  return name.length > 8 && name === name.toUpperCase() ? capitalise(name.toLowerCase()) : name;
}

function make(
  reading: Reading,
  from: number,
  head: Head,
  name: string,
  confidence: number,
  rule: string,
  before: string | null = null,
): Found {
  const to = afterEnding(reading, head.last);
  const short = before ?? shortAfter(reading, to);
  return foundAt(reading, from, to, { name: capitalise(name), kind: head.kind, rule, confidence, short });
}

/** "… -hanke (TekoTuo)": a word in parentheses right after the head, with a capital that is not its first or several. */
function shortAfter(reading: Reading, to: number): string | null {
  const { key, kind } = reading.tokens;
  if (key[to] !== "(" || kind[to + 1] !== WORD || key[to + 2] !== ")") return null;
  const word = surface(reading, to + 1);
  return isAllCapitals(reading, to + 1) || CAPITAL_INSIDE.test(word.slice(1)) ? word : null;
}
