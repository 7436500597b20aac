import { uint8s } from "../finnish/slab.js";
import { BLOCK, LINE, PARAGRAPH, WORD } from "../finnish/tokens.js";
import { CONTACT } from "../finnish/word-classes.js";
import type { Reading } from "../reading.js";
import { SECTION_CUES, SECTION_ENDS } from "./lexicon.js";
import type { Lines } from "./lines.js";

/** One line of text that may speak of people to ask. */
export interface Row {
  /** Half-open range of tokens. */
  readonly from: number;
  readonly to: number;
  /** Whether a phone number or address stands in it. */
  readonly lines: boolean;
  /** Whether it stands in a contact section, by its heading or by the document's own marks. */
  readonly section: boolean;
  /** Whether a blank line, or a heading, stands before it. */
  readonly apart: boolean;
}

const CUES = new Set(SECTION_CUES);
const ENDS = new Set(SECTION_ENDS);
/** How far into a line its cue may stand: "Mer information", "For further information, please contact". */
const CUE_REACH = 4;
/** A line of more tokens without a phone or address ends a section: it is prose again. */
const PROSE = 24;
/** Short lines above a phone that may hold its owner's name, title and workplace. */
const ABOVE = 4;

/**
 * The groups of neighbouring lines that contacts are read from: contact sections, and elsewhere the lines that hold a phone
 * number or address with the short lines above them. Each group is read on its own.
 */
export function contactRows(reading: Reading, lines: Lines): Row[][] {
  const holds = lineTokens(reading, lines);
  const rows = allRows(reading, holds);
  const chosen = new Uint8Array(rows.length);
  rows.forEach((row, i) => {
    if (row.section) chosen[i] = 1;
    else if (row.lines) chooseAbove(reading, rows, holds, chosen, i);
  });
  const groups: Row[][] = [];
  for (let i = 0; i < rows.length; i++) {
    if (chosen[i] === 0) continue;
    const goesOn = i > 0 && chosen[i - 1] === 1 && rows[i]!.section === rows[i - 1]!.section;
    if (goesOn) groups.at(-1)!.push(rows[i]!);
    else groups.push([rows[i]!]);
  }
  return groups.map(closeUp);
}

/** Rows of a page that puts every item in a paragraph of its own: there a blank line parts no contacts. */
function closeUp(rows: Row[]): Row[] {
  const apart = rows.filter((row) => row.apart).length;
  return apart * 2 <= rows.length ? rows : rows.map((row) => ({ ...row, apart: false }));
}

function chooseAbove(reading: Reading, rows: Row[], holds: Uint8Array, chosen: Uint8Array, i: number): void {
  chosen[i] = 1;
  // a sentence names its people itself; short lines stand one item a line
  if (rows[i]!.to - rows[i]!.from > PROSE) {
    rows[i] = sentencesOf(reading, rows[i]!, holds);
    return;
  }
  for (let k = i; k > 0 && i - k < ABOVE && !rows[k]!.apart; k--) {
    const above = rows[k - 1]!;
    if (above.lines || chosen[k - 1] === 1 || !isShort(reading, above)) break;
    chosen[k - 1] = 1;
  }
}

/** A long row cut down to the sentences between its first and its last number or address. */
function sentencesOf(reading: Reading, row: Row, holds: Uint8Array): Row {
  let first = row.from;
  while (first < row.to && holds[first] === 0) first++;
  let last = row.to - 1;
  while (last > first && holds[last] === 0) last--;
  let { from } = reading.sentenceOf(first);
  // "Maija Aalto. P. 040 …": the number alone is no sentence
  if (first - from <= 3 && from > row.from) from = reading.sentenceOf(from - 1).from;
  return { ...row, from: Math.max(row.from, from), to: Math.min(row.to, reading.sentenceOf(last).to) };
}

function isShort(reading: Reading, row: Row): boolean {
  const last = reading.tokens.key[row.to - 1];
  return row.to - row.from <= 12 && last !== "." && last !== "!" && last !== "?";
}

/** All lines of the document with what is known of each; one pass over its tokens. */
function allRows(reading: Reading, holds: Uint8Array): Row[] {
  const { gap } = reading.tokens;
  const rows: Row[] = [];
  let open = false;
  let over = false;
  for (let from = 0; from < reading.length; ) {
    let to = from + 1;
    while (to < reading.length && gap[to]! < LINE) to++;
    const block = reading.blockOf(from);
    const apart = from === 0 || gap[from] === PARAGRAPH || (gap[from] === BLOCK && isApart(reading, from));
    const held = holdsAny(holds, from, to);
    if (beginsSection(reading, from, to)) open = true;
    else if (open && (isNewTitle(reading, from) || endsSection(reading, from, to, held, apart))) open = false;
    // "Jakelu: …" ends what the document marks as contacts, too
    if (ENDS.has(reading.tokens.key[from]!)) {
      over = true;
      open = false;
    } else if (open) over = false;
    rows.push({ from, to, lines: held, section: !over && (open || block.section === "contacts"), apart });
    from = to;
  }
  return rows;
}

/** Whether a line begins a title; one that a section's cue begins goes on in its second line. */
function isNewTitle(reading: Reading, from: number): boolean {
  const block = reading.blockOf(from);
  return block.kind === "title" && reading.tokens.start[from] === block.start;
}

function holdsAny(holds: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (holds[i] === 1) return true;
  return false;
}

/** 1 at the first tokens of all phones, addresses and templates. */
function lineTokens(reading: Reading, lines: Lines): Uint8Array {
  const holds = uint8s(reading.length + 1);
  for (const found of [lines.phones, lines.emails, lines.templates]) {
    for (const { span } of found) holds[reading.tokenAt(span.start)] = 1;
  }
  return holds;
}

/** Whether two blocks have a blank line between them, or are of different kinds. */
function isApart(reading: Reading, i: number): boolean {
  const before = reading.tokens.end[i - 1]!;
  const line = reading.text.indexOf("\n", before);
  const next = line === -1 ? -1 : reading.text.indexOf("\n", line + 1);
  return next !== -1 && next < reading.tokens.start[i]!;
}

/** "Lisätietoja:", "Yhteyshenkilöt", "Närmare upplysningar:", "For further information, please contact". */
function beginsSection(reading: Reading, from: number, to: number): boolean {
  const { kind, key } = reading.tokens;
  for (let k = from, words = 0; k < to && words < CUE_REACH; k++) {
    if (kind[k] !== WORD) continue;
    words++;
    if ((reading.classes[k]! & CONTACT) !== 0 && CUES.has(key[k]!)) {
      // "Lisätietoja hankkeesta on verkossa ja …" is prose; "Lisätietoja antaa …" carries a phone and is read anyway
      const rest = to - k - 1;
      return rest <= 3 || hasMark(reading, k + 1, to);
    }
  }
  return false;
}

/** Whether a colon, dash or verb of giving follows the cue closely. */
function hasMark(reading: Reading, from: number, to: number): boolean {
  const { key } = reading.tokens;
  for (let k = from; k < Math.min(to, from + 5); k++) {
    if (
      key[k] === ":" ||
      key[k] === "antaa" ||
      key[k] === "antavat" ||
      key[k] === "contact" ||
      key[k] === "vastaavat"
    )
      return true;
  }
  return false;
}

/** Prose, a heading after a blank line ("Tietoa yrityksestä"), "©" or the release told again in another language ends a section. */
function endsSection(reading: Reading, from: number, to: number, held: boolean, apart: boolean): boolean {
  const { key } = reading.tokens;
  const block = reading.blockOf(from);
  if (block.section === "about" || key[from] === "©") return true;
  if (held) return false;
  if (to - from > PROSE || isSecondHalf(reading, from)) return true;
  const last = key[to - 1];
  const sentence = to - from > 7 && (last === "." || last === "!" || last === "?");
  return sentence && apart;
}

/** Where the document's contact section has ended and a heading of its next half stands. */
function isSecondHalf(reading: Reading, from: number): boolean {
  if (from === 0) return false;
  const { section, kind } = reading.blockOf(from);
  return (
    section === "body" &&
    (kind === "heading" || kind === "dateline") &&
    reading.blockOf(from - 1).section === "contacts"
  );
}
