import type { Reading } from "../reading.js";
import type { Span } from "../span.js";
import type { Frames } from "./frames.js";
import { NO_GIVERS } from "./givers.js";
import { leadingName, type Named } from "./items.js";
import { NO_NAME } from "./lexicon.js";

/** How many lines above its sum a card's name may stand, and how long they are at most. */
const LINES_UP = 4;
const LONGEST_LINE = 160;
const BULLET = /^\s*(?:[-–—•*·]|\d{1,2}[.)])\s+/;
/** "Kokonaiskustannukset: 40 000 €" between a card's name and its grant. */
const LABELLED = /^\s*(?:[-–•*]\s*)?\p{Lu}[\p{L} -]{2,40}:?\s+(?:n\. |noin )?\d/u;

const GRANT_LINE = /^\s*(?:[-–•*]\s*)?[\p{L}-]*(?:tuki|avustus|rahoitus|bidrag|understöd|stöd):?\s+\d/iu;

/**
 * Who gets the sum of a line that only says what it is: the name on the line above it, or at the top of the lines above it.
 *
 *     3. Kaarnan kyläyhdistys ry, leikkikenttä         Hollolan kunta
 *        tuki 9 000 e, kokonaisbudjetti 12 000 e       Rantaniityn kosteikko
 *                                                      Avustus: 25 000 euroa
 *
 * Refused: lines with a sum of their own, sentences, and what stands above an empty line unless it is a heading or a list's item.
 */
export function takerOfCard(reading: Reading, frames: Frames, sumLine: Span): Named | null {
  const { text, document } = reading;
  let top: Span | null = null;
  let at = sumLine.start;
  for (let n = 0; n < LINES_UP; n++) {
    const end = lineEndBefore(text, at);
    if (end <= 0) break;
    const start = text.lastIndexOf("\n", end - 1) + 1;
    if (end - start > LONGEST_LINE) break;
    const parted = text.slice(end, at).split("\n").length > 2;
    const block = document.blocks[reading.block[reading.tokenAt(start)]!]!;
    const opens = block.kind === "item" || block.kind === "heading";
    if (block.boilerplate !== null || block.kind === "title" || (parted && !(opens && top === null))) break;
    const line = text.slice(start, end);
    // the money of the card before
    if (GRANT_LINE.test(line)) break;
    if (!LABELLED.test(line)) {
      if (/[.!?:;]\s*$/.test(line) || /[€]|\beuro/.test(line)) break;
      if (frames.ofLine({ start, end }).verbs.length > 0) break;
      top = { start, end };
    }
    at = start;
    if (opens) break;
  }
  return top === null ? null : nameOn(text, frames, top);
}

/** Where the last line before an offset that holds more than blanks ends. */
function lineEndBefore(text: string, offset: number): number {
  let end = offset;
  while (end > 0 && /\s/.test(text[end - 1]!)) end--;
  return end;
}

function nameOn(text: string, frames: Frames, line: Span): Named | null {
  const lead = line.start + (BULLET.exec(text.slice(line.start, line.end))?.[0].length ?? 0);
  const party = frames
    .ofLine(line)
    .parties.find((p) => p.ending === "subject" && (p.start <= lead + 2 || !NO_GIVERS.has(p.kind)));
  if (party !== undefined && party.kind !== "region")
    return { name: party.name, party, rule: "grants.item.card", confidence: 0.9 };
  const name = leadingName(text.slice(lead, line.end));
  if (name === null || NO_NAME.test(name)) return null;
  return { name, party: null, rule: "grants.item.card", confidence: 0.8 };
}
