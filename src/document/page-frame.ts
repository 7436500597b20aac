import { MENU_WORDS } from "./boilerplate-lexicon.js";
import { foldLine } from "./furniture.js";
import { isLetterhead } from "./head-lines.js";
import type { Line } from "./lines.js";

/** A menu stands above the first line of this length, or below the last one. */
const RUNNING_TEXT = 100;
const LONGEST_ITEM = 40;
const FEWEST_ITEMS = 3;

/**
 * Marks menus that were copied one item a line: three short lines or more of a paragraph, two of them words of menus or furniture
 * already. "Etusivu / Asuminen / Päätöksenteko" is one; the lines of a contact are none.
 */
export function markMenus(text: string, lines: Line[]): void {
  const first = lines.findIndex(isRunning);
  const last = lines.findLastIndex(isRunning);
  if (first < 0) return;
  markRuns(text, lines, 0, first);
  markRuns(text, lines, last + 1, lines.length);
}

function isRunning(line: Line): boolean {
  return line.reason === null && line.end - line.start > RUNNING_TEXT;
}

function markRuns(text: string, lines: Line[], from: number, to: number): void {
  for (let start = from; start < to; ) {
    let end = start;
    while (end < to && lines[end]!.paragraph === lines[start]!.paragraph) end++;
    markRun(text, lines, start, end);
    start = end;
  }
}

function markRun(text: string, lines: Line[], from: number, to: number): void {
  if (to - from < FEWEST_ITEMS || to - from > 60) return;
  let known = 0;
  for (let i = from; i < to; i++) {
    const line = lines[i]!;
    if (line.table !== null || line.level > 0 || line.end - line.start > LONGEST_ITEM) return;
    const raw = text.slice(line.start, line.end);
    if (/[\d@.!?:]/.test(raw)) return;
    if (line.reason !== null || MENU_WORDS.has(foldLine(raw))) known++;
  }
  if (known < 2 || known * 3 < to - from) return;
  for (let i = from; i < to; i++) lines[i]!.reason ??= "navigation";
}

/** A foot of this many lines may hold the sender's address. */
const FOOT = 3;

/** Marks the address that a page or letter ends with: "Savonselän kunta, PL 12, 70100 Savonselkä". A person's number stays. */
export function markAddresses(text: string, lines: Line[]): void {
  let own = 0;
  for (let i = lines.length - 1; i > 0 && own < FOOT; i--) {
    const line = lines[i]!;
    if (line.reason !== null) continue;
    own++;
    const raw = text.slice(line.start, Math.min(line.end, line.start + 200));
    if (line.end - line.start > 160 || !isLetterhead(raw) || !POSTAL.test(raw) || PERSONAL.test(raw)) return;
    if (lines[i - 1]!.reason === null && lines[i - 1]!.paragraph === line.paragraph && own === 1) return;
    line.reason = "address";
  }
}

const POSTAL = /(?:^|[\s,])(?:PL|PB|P\.?O\.? ?Box)\s?\d+|(?:^|[\s,])\d{5}\s+[A-ZÀ-Þ]/;
const PERSONAL = /@|\(at\)|(?:^|[\s,(])(?:puh|p|gsm|tfn|tel|matkap)[.:\s]\s*[+(]?\d/i;
