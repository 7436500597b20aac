import type { Reading } from "../reading.js";
import type { Span } from "../span.js";
import { PROJECT_HEADER, RECIPIENT_HEADER, RECIPIENT_LABEL, TOTAL_LABEL } from "./lexicon.js";
import type { Party } from "./parties.js";

/** A taker by the layout: the party that the facts know, else the name as the line or cell gives it. */
export interface Named {
  readonly name: string;
  readonly party: Party | null;
  readonly rule: string;
  readonly confidence: number;
}

const BULLET = /^\s*(?:[-–—•*·]|\d{1,2}[.)])\s+/;
/** "MMM", "FT", "kuvataiteilija": what stands before a person's name. */
const TITLES = /^(?:\p{Ll}[\p{L}-]*\s+|\p{Lu}{2,4}\s+)+(?=\p{Lu}\p{Ll}+)/u;
const LINES_BACK = 6;

/**
 * The taker of a list item: the first party in it that stands as a subject or as "X:lle"; else the name at its beginning.
 *
 * @example "- Ilmajoen kunta, liikuntahallin laajennus 700 000" // "Ilmajoen kunta"
 * @example "kuvataiteilija Oona Rask, Kemi, maisemateokseen 8 500" // "Oona Rask"
 *
 * Refused: lines that begin with "Yhteensä", and labels ("Tuki 5 000 €") without a "Hakija:" line above.
 */
export function takerOfItem(
  reading: Reading,
  blockIndex: number,
  parties: readonly Party[],
  sum: Span,
): Named | null {
  const { text, document } = reading;
  const block = document.blocks[blockIndex]!;
  const line = text.slice(block.start, block.end);
  if (TOTAL_LABEL.test(line.replace(BULLET, ""))) return null;
  const labelled = labelledTaker(reading, blockIndex, parties);
  if (labelled) return labelled;
  const inside = parties.filter(
    (p) => p.start >= block.start && p.end <= block.end && p.ending !== "of" && p.ending !== "from",
  );
  const lead = block.start + (BULLET.exec(line)?.[0].length ?? 0);
  const name = leadingName(text.slice(lead, sum.start));
  const first =
    inside.find((p) => p.end <= sum.start && p.start <= lead + 40) ??
    inside.find((p) => p.start >= sum.end && p.start - sum.end < 6);
  const person =
    name !== null && /^\p{Lu}\p{Ll}+(?:[ -]\p{Lu}[\p{L}-]+)+$/u.test(name) && first?.kind === "place";
  if (first && !person) return { name: first.name, party: first, rule: "grants.item", confidence: 0.95 };
  return name === null ? null : { name, party: null, rule: "grants.item.name", confidence: 0.8 };
}

/** The name at a line's beginning, up to the first comma, colon, parenthesis or digit; null for a label or a sentence. */
export function leadingName(line: string): string | null {
  const name = /^[^,:;(\d–€]+/
    .exec(line)?.[0]
    .trim()
    .replace(TITLES, "")
    .replace(/\s+ja työryhmä$/, "");
  if (!name || name.length < 3 || name.length > 90 || !/^["”]?\p{Lu}/u.test(name)) return null;
  return /^(?:tuki|avustu|rahoitu|myönne|haettu|yhteensä|summa|bidrag|understöd)/i.test(name) ? null : name;
}

/** "Hakija: Hämeen ammattikorkeakoulu Oy" on this line or on one of those above it in the same group. */
function labelledTaker(reading: Reading, blockIndex: number, parties: readonly Party[]): Named | null {
  const { text, document } = reading;
  for (let i = blockIndex; i >= 0 && i > blockIndex - LINES_BACK; i--) {
    const block = document.blocks[i]!;
    if (block.end - block.start > 240) return null;
    const match = RECIPIENT_LABEL.exec(text.slice(block.start, block.end));
    if (match) {
      const party = parties.find((p) => p.start >= block.start && p.end <= block.end) ?? null;
      const name = party?.name ?? leadingName(match[1]!) ?? match[1]!.trim();
      return { name, party, rule: "grants.item.label", confidence: 0.95 };
    }
    if (i < blockIndex && (block.kind === "item" || block.kind === "heading")) return null;
  }
  return null;
}

/**
 * The taker of a table row: the cell under "Saaja", "Hakija", "Toteuttaja", "Kunta" …, else the one under "Hanke", else the first.
 * Rows "Yhteensä" have none.
 */
export function takerOfRow(reading: Reading, blockIndex: number, parties: readonly Party[]): Named | null {
  const { text, document } = reading;
  const cells = document.blocks[blockIndex]!.table?.cells ?? [];
  const content = (cell: Span) => text.slice(cell.start, cell.end).trim();
  if (cells.length < 2 || TOTAL_LABEL.test(content(cells[0]!))) return null;
  const words = cells.filter((cell) => !cell.isHeader && /\p{L}{2}/u.test(content(cell)));
  const cell =
    words.find(
      ({ header }) => header !== null && RECIPIENT_HEADER.test(header) && !PROJECT_HEADER.test(header),
    ) ??
    words.find(({ header }) => header !== null && RECIPIENT_HEADER.test(header)) ??
    words.find(({ header }) => header !== null && PROJECT_HEADER.test(header)) ??
    cells.find((c) => /\p{L}{2}/u.test(content(c)));
  if (cell === undefined) return null;
  const party = parties.find((p) => p.start >= cell.start && p.end <= cell.end && p.ending !== "of") ?? null;
  const whole = party !== null && party.start - cell.start < 3;
  return {
    name: whole ? party.name : content(cell),
    party: whole ? party : null,
    rule: "grants.row",
    confidence: 0.95,
  };
}
