import {
  capitalise,
  compoundStart,
  follows,
  isAllCapitals,
  isCapital,
  isHyphen,
  isQuote,
  phrase,
  surface,
} from "../finnish/phrases.js";
import { nameBeforeHyphen } from "../finnish/tied-names.js";
import { GLUED, WORD } from "../finnish/tokens.js";
import type { Reading } from "../reading.js";
import { type Found, foundAt } from "./found.js";
import { foundWithHead, type Head, programHeads } from "./heads.js";
import type { Barred } from "./patterns.js";

export const CAPITAL_INSIDE = /\p{Lu}/u;

/** "Ranta vihertyy -hanke", ”Jäljellä” -projekti, "Tekoälyllä tuottavuutta (TekoTuo) -hanke". */
export function readTied(reading: Reading, head: Head, barred: Barred): Found | null {
  const last = lastOfName(reading, head.at - 2);
  const inner = shortBefore(reading, last);
  const name = nameEndingAt(reading, inner === null ? last : inner - 2, barred);
  if (name === null) return null;
  const { from, text, short } = name;
  const brief = inner === null ? (short ?? shortAfter(reading, head.last + 1)) : surface(reading, inner);
  return foundWithHead(reading, from, head, {
    name: `${decapitalised(text)} -${head.base}`,
    rule: "tied",
    confidence: 0.93,
    short: brief,
  });
}

/** How many tokens may stand in parentheses between a name and its head. */
const IN_PARENTHESES = 14;

/** The last token of a name that ends at `last`, or before parentheses that hold more than an acronym: "Minä osaan (2024–2026) -hanke". */
function lastOfName(reading: Reading, last: number): number {
  const { key } = reading.tokens;
  if (key[last] !== ")" || shortBefore(reading, last) !== null) return last;
  let open = last - 1;
  while (open > last - IN_PARENTHESES && open > 1 && follows(reading, open) && key[open] !== "(") open--;
  return key[open] === "(" ? open - 1 : last;
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

/** A headline's capitals ("DIGIÄ KYLIIN"), unlike those of a name with digits or hyphens ("SOTE-PEDA 24/7"). */
const LOUD = /\p{Lu} \p{Lu}|^\p{Lu}{9,}/u;

function decapitalised(name: string): string {
  return LOUD.test(name) && name === name.toUpperCase() ? capitalise(name.toLowerCase()) : name;
}

/** "… -hanke (TekoTuo)": a word in parentheses right after the head, with a capital that is not its first or several. */
export function shortAfter(reading: Reading, to: number): string | null {
  const { key, kind } = reading.tokens;
  if (key[to] !== "(" || kind[to + 1] !== WORD || key[to + 2] !== ")") return null;
  const word = surface(reading, to + 1);
  return isAllCapitals(reading, to + 1) || CAPITAL_INSIDE.test(word.slice(1)) ? word : null;
}
