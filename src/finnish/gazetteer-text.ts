import type { Reading } from "../reading.js";
import type { Casing } from "./names.js";
import { ALL_CAPITALS, DASH, GLUED, LINE, NUMBER, RAISED, type Tokens, WORD } from "./tokens.js";

/** How a name stands in a text: its capitals, its dashes, its parts over a line's end or in a list. */

/** How many tokens an elided head may be away: "Etelä-, Keski- ja Pohjois-Pohjanmaalla" has nine. */
const REACH = 16;
/** Words between the parts of a list. */
export const CONJUNCTIONS: ReadonlySet<string> = new Set([
  "ja",
  "sekä",
  "tai",
  "että",
  "eikä",
  "kuin",
  "myös",
  "och",
  "samt",
  "eller",
  "and",
  "or",
  "&",
  ",",
  "/",
]);

/** Hyphens and dashes of every kind, the minus sign too. */
export function isDash(key: string | undefined): boolean {
  return key !== undefined && key.length === 1 && "-‐‑‒–—−⁃".includes(key);
}

/** The same of a token. */
export function isDashAt(tokens: Tokens, i: number): boolean {
  return (tokens.shape[i]! & DASH) !== 0;
}

/** The token at which the head of an elided list begins: "Hämeen" in "… ja Päijät-Hämeen", "puolustusministeriön", or -1. */
export function headOf(reading: Reading, first: number): number {
  const { tokens } = reading;
  const end = Math.min(tokens.length, first + REACH);
  for (let i = first; i < end && tokens.gap[i]! <= LINE; i++) {
    if (tokens.kind[i] !== WORD) {
      if (tokens.key[i] !== "," && tokens.key[i] !== "/" && tokens.key[i] !== "&") return -1;
      continue;
    }
    if (CONJUNCTIONS.has(tokens.key[i]!)) continue;
    if (isDashAt(tokens, i + 1) && tokens.gap[i + 1] === GLUED) {
      if (tokens.kind[i + 2] === WORD && tokens.gap[i + 2] === GLUED) return i + 2;
      i++;
      continue;
    }
    return i;
  }
  return -1;
}

/** Whether the text's capitals allow the name. */
export function isWritten(
  reading: Reading,
  from: number,
  to: number,
  terminal: { readonly name: string; readonly casing: Casing },
): boolean {
  if (terminal.casing === "any") return true;
  if (terminal.casing === "proper") return beginsRaised(reading.tokens, from);
  const { tokens } = reading;
  if (to - from === 1 && tokens.word[from] !== 0 && (tokens.shape[from]! & ALL_CAPITALS) !== 0) return true;
  const surface = tokens.text.slice(tokens.start[from]!, tokens.end[to - 1]!).replaceAll("\u00ad", "");
  const { name } = terminal;
  if (surface === surface.toUpperCase()) return true;
  for (let i = 0; i < Math.min(surface.length, name.length); i++) {
    if (surface[i] === name[i]) continue;
    // where the stem has changed the ending begins
    return surface[i]!.toLowerCase() !== name[i]!.toLowerCase() && i > 0;
  }
  return true;
}

/** "Jyväs-⏎kylässä", "sa-neeraus": a hyphen of the line's end within a word. */
export function isBroken(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  return (
    isDashAt(tokens, at + 1) &&
    tokens.kind[at] === WORD &&
    tokens.gap[at + 1] === GLUED &&
    tokens.kind[at + 2] === WORD &&
    (tokens.gap[at + 2] === GLUED || tokens.gap[at + 2] === LINE) &&
    (tokens.shape[at + 2]! & RAISED) === 0
  );
}

/** Whether a name that begins with a capital may begin here. */
function beginsRaised({ shape, kind }: Tokens, i: number): boolean {
  return (shape[i]! & RAISED) !== 0 || kind[i] === NUMBER;
}
