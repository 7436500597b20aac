import { MENU_WORDS } from "./boilerplate-lexicon.js";
import { foldLine } from "./furniture.js";
import { isDateline, isLetterhead, isSender } from "./head-lines.js";
import type { Line } from "./lines.js";
import { opensContacts } from "./sections.js";

/** Frames stand above the first line of this length, or below the last one. */
const RUNNING_TEXT = 100;
const LONGEST_ITEM = 40;
const FEWEST_ITEMS = 3;

/**
 * Marks what stands around a release without words that furniture is told by: menus, one item a line or parted by bars, lists of
 * other news under "Ajankohtaista", and the address that a page or letter ends with.
 */
export function markFrame(text: string, lines: Line[]): void {
  const first = lines.findIndex(isRunning);
  if (first < 0) return;
  const last = lines.findLastIndex(isRunning);
  for (let i = 0; i < first; i++) {
    if (isBarMenu(text, lines[i]!) && !headsNumbers(text, lines, i)) lines[i]!.reason = "navigation";
  }
  markRuns(text, lines, 0, first);
  markRuns(text, lines, last + 1, lines.length);
  markNewsList(text, lines, last + 1);
  markFoot(text, lines, last + 1);
}

function isRunning(line: Line): boolean {
  return line.reason === null && line.end - line.start > RUNNING_TEXT;
}

/** "Kunta ja hallinto | Työ ja yrittäminen | Kartat" above the text: three short names and neither day nor sender. */
function isBarMenu(text: string, line: Line): boolean {
  if (line.reason !== null || line.level > 0 || line.end - line.start > 200) return false;
  const raw = text.slice(line.start, line.end);
  const parts = raw.split(/\s*[|>›»•·]\s*|\s{2,}|\t/).filter((part) => part !== "");
  return (
    parts.length >= FEWEST_ITEMS &&
    parts.every((part) => part.length <= LONGEST_ITEM && /^[A-ZÀ-ÖØ-Þ][^\d.!?:]*$/.test(part)) &&
    !isDateline(raw) &&
    !isSender(raw)
  );
}

/** "Saaja | Kohde | Avustus" over rows with numbers is a table's header. */
function headsNumbers(text: string, lines: readonly Line[], i: number): boolean {
  const next = lines[i + 1];
  if (next === undefined || next.table === null || next.table.id !== lines[i]!.table?.id) return false;
  return next.table.cells.some(({ start, end }) => {
    const cell = text.slice(start, Math.min(end, start + 20));
    return /^[\d\s.,€]+$/.test(cell) && /\d/.test(cell);
  });
}

function markRuns(text: string, lines: Line[], from: number, to: number): void {
  for (let start = from; start < to; ) {
    let end = start;
    while (end < to && lines[end]!.paragraph === lines[start]!.paragraph) end++;
    markRun(text, lines, start, end);
    start = end;
  }
}

/** A paragraph of short lines, two of them words of menus or furniture already, is a menu; the lines of a contact are none. */
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

const DATED = /^\d{1,2}\.\d{1,2}\.(?:20\d\d)?\s*(?:[:–-]\s+)?(?<=\s)[A-ZÀ-ÖØ-Þ"”].*[^.:]$/;

/** Dated headlines under a word of menus at the end: "Ajankohtaista", "12.3.2021 Silta suljetaan", "10.3.2021 Piha aukeaa". */
function markNewsList(text: string, lines: Line[], from: number): void {
  let at = lines.length - 1;
  let dated = 0;
  for (; at >= from; at--) {
    const line = lines[at]!;
    if (line.reason !== null) continue;
    if (!DATED.test(text.slice(line.start, line.end))) break;
    dated++;
  }
  const heading = lines[at];
  if (dated < 2 || heading === undefined || at < from) return;
  if (!MENU_WORDS.has(foldLine(text.slice(heading.start, heading.end)))) return;
  for (let i = at; i < lines.length; i++) lines[i]!.reason ??= "teaser";
}

/** The last paragraph is an address if its lines are a sender's name and the parts of a letterhead, and no person is reached. */
function markFoot(text: string, lines: Line[], from: number): void {
  let at = lines.length - 1;
  while (at >= from && lines[at]!.reason !== null) at--;
  if (at < from || at === 0) return;
  const { paragraph } = lines[at]!;
  let postal = false;
  let top = at;
  for (; top >= from && lines[top]!.paragraph === paragraph; top--) {
    const line = lines[top]!;
    if (line.reason !== null) continue;
    const raw = text.slice(line.start, line.end);
    if (PERSONAL.test(raw) || opensContacts(raw) || !(isLetterhead(raw) || isSender(raw) || FOOT.test(raw)))
      return;
    postal ||= POSTAL.test(raw);
  }
  if (!postal || top < 0) return;
  for (let i = top + 1; i <= at; i++) lines[i]!.reason ??= "address";
}

const POSTAL = /(?:^|[\s,])(?:PL|PB|P\.?O\.? ?Box)\s?\d+|(?:^|[\s,])\d{5}\s+[A-ZÀ-Þ]/;
const FOOT =
  /(?:^|[\s,|])(?:vaihde|puhelinvaihde|växel|switchboard|y-tunnus|fo-nummer|faksi|fax)[:.]?\s+[+(]?\d/i;
const PERSONAL =
  /(?<![\w.-])(?!(?:kirjaamo|info|asiakaspalvelu|palaute|toimisto|viestinta|registrator|registratorskontoret)@)[\w.-]+(?:@|\(at\))|(?:^|[\s,(])(?:gsm|matkap)[.:\s]\s*[+(]?\d|(?:\+358\s?|0)(?:4\d|50)\s?\d/i;
