import { GLUED, LINE, NUMBER, SPACED, WORD } from "../finnish/tokens.js";
import type { Reading } from "../reading.js";
import { PER, PER_AFTER, PER_ALONE, PER_BEFORE } from "./lexicon.js";

/** What is sold for cents. */
export const CENTS_PER: ReadonlySet<string> = new Set([
  "kilowatt_hour",
  "megawatt_hour",
  "litre",
  "kilogram",
  "kilometre",
  "piece",
  "share",
]);

/** What the sum is per: "/kk", "kuukaudessa", "asukasta kohden", "per år", "i månaden", "a month"; else null. */
export function perAfter(reading: Reading, to: number): string | null {
  const { tokens } = reading;
  let at = to;
  // "€:n", "EUR:lla"
  if (tokens.key[at] === ":" && tokens.gap[at] === GLUED && tokens.gap[at + 1] === GLUED) at += 2;
  if (at >= reading.length || tokens.gap[at]! > LINE) return null;
  const next = tokens.gap[at + 1]! <= LINE ? tokens.key[at + 1] : undefined;
  if (tokens.key[at] === "/") return perUnit(reading, at + 1);
  if (tokens.kind[at] !== WORD) return null;
  const word = tokens.key[at]!;
  const unit = PER.get(word);
  if (unit !== undefined) {
    if (PER_ALONE.test(word) || (next !== undefined && PER_AFTER.has(next))) return unit;
    return null;
  }
  return PER_BEFORE.has(word) && next !== undefined ? (PER.get(next) ?? null) : null;
}

/** After a slash: a known unit, "100 kg" with its number, or the word itself. */
function perUnit(reading: Reading, at: number): string | null {
  const { tokens } = reading;
  if (at >= reading.length || tokens.gap[at]! > SPACED) return null;
  if (tokens.kind[at] === NUMBER) {
    const unit = tokens.kind[at + 1] === WORD ? PER.get(tokens.key[at + 1]!) : undefined;
    return unit === undefined ? null : `${tokens.key[at]} ${unit}`;
  }
  if (tokens.kind[at] !== WORD) return null;
  const word = tokens.key[at]!;
  const square = tokens.gap[at + 1] === GLUED ? (PER.get(word + tokens.key[at + 1]) ?? null) : null;
  return square ?? PER.get(word) ?? word;
}
