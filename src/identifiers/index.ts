import type { Identifier } from "../../schemas/identifiers.js";
import { GLUED, NUMBER, WORD } from "../finnish/tokens.js";
import { IDENTIFIER, type WordList } from "../finnish/word-classes.js";
import type { Reading } from "../reading.js";
import { BARE_DOMAINS, ISBN, SCHEMES, WWW } from "./lexicon.js";
import { bareLinkAt, doiAt, linkAt } from "./links.js";
import { businessIdAt, ibanAt, isbnAt, vatNumberAt } from "./numbers.js";
import { referenceAt } from "./references.js";

export const words: readonly WordList[] = [
  { bit: IDENTIFIER, words: [...SCHEMES, WWW, ISBN, ...BARE_DOMAINS] },
];

const LINK_STARTS = new Set([...SCHEMES, WWW]);

/**
 * Finds identifiers in text order and claims their spans: they look like phone numbers, dates and sums, so they go first.
 *
 * @example "dnro VN/14113/2023" // [{ kind: "diary", value: "VN/14113/2023", … }]
 */
export function findIdentifiers(reading: Reading): Identifier[] {
  const found: Identifier[] = [];
  for (let i = 0; i < reading.length; i++) {
    const identifier = identifierAt(reading, i);
    if (identifier === null) continue;
    // a bare host is found at its last label, a diary number at its first slash
    found.push(identifier);
    reading.claim(identifier.span);
    i = reading.tokensOf(identifier.span).to - 1;
  }
  return found;
}

function identifierAt(reading: Reading, i: number): Identifier | null {
  const { kind, key, gap, start, end } = reading.tokens;
  if (kind[i] === NUMBER) {
    const { length } = key[i]!;
    if (length === 7) return businessIdAt(reading, i);
    if (key[i] === "10") return doiAt(reading, i);
    return length === 3 || length === 13 ? isbnAt(reading, i) : null;
  }
  if (kind[i] === WORD) {
    if ((reading.classes[i]! & IDENTIFIER) !== 0) return namedAt(reading, i);
    const short = end[i]! - start[i]! === 2 && kind[i + 1] === NUMBER && gap[i + 1] === GLUED;
    return short ? ibanAt(reading, i) : null;
  }
  if (key[i] === "/" && gap[i] === GLUED && gap[i + 1] === GLUED) return referenceAt(reading, i);
  return null;
}

function namedAt(reading: Reading, i: number): Identifier | null {
  const key = reading.tokens.key[i]!;
  if (LINK_STARTS.has(key)) return linkAt(reading, i);
  if (key === ISBN) return isbnAt(reading, i);
  return ibanAt(reading, i) ?? vatNumberAt(reading, i) ?? bareLinkAt(reading, i);
}
