import type { Qualifier } from "../../schemas/money.js";
import { GLUED, LINE, NUMBER, SYMBOL, WORD } from "../finnish/tokens.js";
import { WordBits } from "../finnish/vocabulary.js";
import type { Reading } from "../reading.js";
import { DEGREES, LONGEST_QUALIFIER, QUALIFIERS, SHORT_QUALIFIERS } from "./lexicon.js";

/** The approximators before token `first`, the longest phrase first: "noin", "hieman yli", "n.", "more than". */
export function qualifierBefore(
  reading: Reading,
  first: number,
  low: number,
): { from: number; qualifier: Qualifier } | null {
  const { tokens } = reading;
  let from = first;
  let qualifier: Qualifier | null = null;
  for (let steps = 0; steps < 3; steps++) {
    const found = phraseBefore(reading, from, low);
    if (found === null) break;
    from = found.from;
    // "jopa noin" and "arviolta enintään": a bound says more than "about"
    qualifier = qualifier === null || qualifier === "about" ? found.qualifier : qualifier;
  }
  while (qualifier !== null && from < first && tokens.kind[from] === SYMBOL) from++;
  return qualifier === null ? null : { from, qualifier };
}

/** Whether a word is the last of some qualifier: for most sums no phrase need be put together. */
const endsQualifier = new WordBits((key) => {
  lastWords ??= new Set([...QUALIFIERS.keys()].map((phrase) => phrase.slice(phrase.lastIndexOf(" ") + 1)));
  return lastWords.has(key) ? 1 : 0;
});

let lastWords: Set<string> | null = null;

function phraseBefore(
  reading: Reading,
  first: number,
  low: number,
): { from: number; qualifier: Qualifier } | null {
  const { tokens } = reading;
  let at = first - 1;
  // "n. 5 000 euroa", "ca. 20 000 euro"
  if (at - 1 >= low && tokens.key[at] === "." && tokens.gap[at] === GLUED) {
    if (!SHORT_QUALIFIERS.has(tokens.key[at - 1]!)) return null;
    at--;
    // "30 min. 15 €" is half an hour
    if (at - 1 >= low && tokens.key[at] === "min" && tokens.kind[at - 1] === NUMBER) return null;
  }
  if (at < low || endsQualifier.at(tokens, at) === 0) return null;
  // "Rannan Mökit Tmi:n 14 500 euron hakemus" is no "n. 14 500"
  if (tokens.gap[at] === GLUED && at > 0 && tokens.key[at - 1] === ":") return null;
  let phrase = "";
  let found: { from: number; qualifier: Qualifier } | null = null;
  for (let words = 1; words <= LONGEST_QUALIFIER && at >= low; words++, at--) {
    if (tokens.kind[at] !== WORD || tokens.gap[at + 1]! > LINE) break;
    phrase = phrase === "" ? tokens.key[at]! : `${tokens.key[at]} ${phrase}`;
    const qualifier = QUALIFIERS.get(phrase);
    if (qualifier !== undefined) found = { from: at, qualifier };
  }
  return found === null ? null : withDegree(reading, found, low);
}

/** "hieman |vajaat", "selvästi |yli": the adverb is a part of it. */
function withDegree(
  reading: Reading,
  found: { from: number; qualifier: Qualifier },
  low: number,
): { from: number; qualifier: Qualifier } {
  const before = found.from - 1;
  const bounded = found.qualifier === "over" || found.qualifier === "under";
  if (!bounded || before < low || !DEGREES.has(reading.tokens.key[before]!)) return found;
  return reading.tokens.gap[found.from]! <= LINE ? { ...found, from: before } : found;
}
