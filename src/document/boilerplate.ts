import {
  type Furniture,
  LINE_STARTS,
  MENU_WORDS,
  PAGE_NUMBER,
  READER_PROMPT,
  type Tail,
  WHOLE_LINES,
} from "./boilerplate-lexicon.js";
import { isBlank, type Line } from "./lines.js";
import { opensContacts } from "./sections.js";

/** Furniture is short; longer lines are text. Cookie texts alone run longer. */
const LONGEST = 160;
const LONGEST_COOKIE = 600;

/** Where a line of this length has been seen, the release has begun. */
const RUNNING_TEXT = 100;

const LEADING = codes("•·*|»«›‹→←↑▲>+-–—");
const TRAILING = codes("•·|»«›‹→←↑▲▼>+.:;!?…");

function codes(marks: string): ReadonlySet<number> {
  return new Set([...marks].map((mark) => mark.charCodeAt(0)));
}

/** A line as the lexicon has it: lower case, without marks at its edges and with single spaces. */
export function foldLine(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && (LEADING.has(text.charCodeAt(from)) || isBlank(text.charCodeAt(from)))) from++;
  while (to > from && (TRAILING.has(text.charCodeAt(to - 1)) || isBlank(text.charCodeAt(to - 1)))) to--;
  const lower = text.slice(from, to).toLowerCase();
  return UNEVEN.test(lower) ? lower.replaceAll("\u00ad", "").replace(/[\s\u00a0]+/g, " ") : lower;
}

const UNEVEN = /\u00ad|[^\S ]|\s\s/;

/**
 * Marks the lines of a page's furniture with their reason: "Hyppää sisältöön" is a skip link, "Lue myös" and what follows it
 * are teasers, "Päivitetty 30.3.2009" is a stamp. Lines that the format has marked already stay so. `own` are a user's lines.
 */
export function markBoilerplate(text: string, lines: Line[], own: readonly string[] = []): void {
  const userLines = new Set(own.map(foldLine));
  let begun = false;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    // two menus over each other look like a table's first rows
    if (line.reason !== null || (line.table !== null && line.table.row > 3)) continue;
    const found = judge(text, lines, i, userLines);
    if (found === null) {
      begun ||= line.end - line.start > RUNNING_TEXT;
      continue;
    }
    line.reason = found.reason;
    if (found.reach === "list" || found.reach === "rest") reach(text, lines, i, found, begun);
  }
  markTail(text, lines);
}

/** Why a line is furniture where it stands, null where it is text. */
function judge(text: string, lines: readonly Line[], i: number, own: ReadonlySet<string>): Furniture | null {
  const line = lines[i]!;
  const length = line.end - line.start;
  if (length > LONGEST_COOKIE) return null;
  if (length > LONGEST && own.size === 0 && !mayBeCookie(text, line)) return null;
  const raw = text.slice(line.start, line.end);
  const folded = foldLine(raw);
  if (own.has(folded)) return { reason: "lexicon", reach: "line" };
  const found = furniture(raw, folded);
  if (found === null || (length > LONGEST && found.reason !== "cookie")) return null;
  // a number to call is furniture at the foot of a page only, never the whole of a short text
  if (found.reason === "footer" && found.reach === "line" && lines.length < 4 && /\d/.test(raw)) return null;
  return found.reach === "rest" && !mayEnd(lines, i) ? null : found;
}

function mayBeCookie(text: string, line: Line): boolean {
  return /eväste|kakor|cookie/i.test(text.slice(line.start, Math.min(line.end, line.start + 120)));
}

/** What a single line is by itself, null where it is text. */
export function furniture(raw: string, folded: string): Furniture | null {
  const whole = WHOLE_LINES.get(folded);
  if (whole !== undefined) return whole;
  const starts = LINE_STARTS.get(folded.slice(0, 2));
  if (starts !== undefined) {
    for (const start of starts) {
      if (folded.startsWith(start.text) && fits(start.tail, raw, folded, start.text.length)) return start;
    }
  }
  if (raw.startsWith("©") || /^\(c\)\s/i.test(raw)) return { reason: "footer", reach: "line" };
  if (raw.length < 20 && PAGE_NUMBER.test(folded)) return { reason: "footer", reach: "line" };
  if (READER_PROMPT.test(folded)) return { reason: "share", reach: "line" };
  if (isMenu(raw)) return { reason: "navigation", reach: "line" };
  return null;
}

function fits(tail: Tail, raw: string, folded: string, length: number): boolean {
  const rest = folded.slice(length);
  switch (tail) {
    case "any":
      return true;
    case "short":
      return rest.length < 45 && !/[.!?:]$/.test(raw);
    case "colon":
      return rest.startsWith(":") || (rest === "" && raw.trimEnd().endsWith(":"));
    case "digit":
      return /^:?\s*(?:puh\.?\s*)?[+(]?\d/.test(rest) && rest.length < 40;
    case "path":
      return /^\s*[/>»›|]\s*\S/.test(rest) && !/[.!?]$|\d{4}/.test(raw);
    case "date":
      return rest.length < 70 && /^:?(?:$|\s*(?:[A-Za-zÀ-ÖØ-öø-ÿŠšŽž]{2,12},?\s+)?\d)/.test(rest);
  }
}

/** Signs that part the words of a menu: without one of them in a line nothing more is asked. */
function hasParting(raw: string): boolean {
  for (let i = 0; i < raw.length; i++) {
    const code = raw.charCodeAt(i);
    if (code === 0x20) {
      const next = raw.charCodeAt(i + 1);
      if (next === 0x20 || ((next === 0x2d || next === 0x2013) && raw.charCodeAt(i + 2) === 0x20))
        return true;
    } else if (
      code === 0x7c ||
      code === 0x2f ||
      code === 0x3e ||
      code === 0x09 ||
      code === 0xb7 ||
      code === 0xbb ||
      code === 0x2022 ||
      code === 0x203a
    )
      return true;
  }
  return false;
}

const PARTS = /\s*(?:\||•|·|\/|>|»|›|\t|\s[-–]\s|\s{3,})\s*|\s{2,}/;

/** "Etusivu | Ministeriö | Tiedotteet": three short parts or more, no sentence and no digits, and words of menus among them. */
function isMenu(raw: string): boolean {
  if (/[.!?]$/.test(raw) || !hasParting(raw)) return false;
  const parts = raw.split(PARTS).filter((part) => part !== "");
  if (parts.length < 2 || parts.some((part) => part.length > 45 || /\d/.test(part))) return false;
  const known = parts.filter((part) => MENU_WORDS.has(foldLine(part))).length;
  return known >= 2 || (known === 1 && parts.length >= 3 && parts.every((part) => part.length < 30));
}

/** "Lue myös" begins the teasers only where no contact section and no long run of text follows in a flat text. */
function mayEnd(lines: readonly Line[], at: number): boolean {
  const line = lines[at]!;
  return line.scope >= 0 || line.level > 0 || at * 4 >= lines.length || lines.length < 12;
}

/** Marks what a furniture line governs. Above the release's own text "Media" is a word of a menu, and the headline stands below. */
function reach(text: string, lines: Line[], at: number, found: Furniture, begun: boolean): void {
  const head = lines[at]!;
  const flat = head.level === 0 && head.scope < 0 && !NAMED_PUBLISHER.test(text.slice(head.start, head.end));
  for (let i = at + 1; i < lines.length; i++) {
    const line = lines[i]!;
    if (head.scope >= 0 && line.start >= head.scope) return;
    if (!begun && head.scope < 0 && (found.reason === "teaser" || line.paragraph > head.paragraph)) return;
    if (head.level > 0 && line.level > 0 && line.level <= head.level) return;
    const length = line.end - line.start;
    const raw = text.slice(line.start, Math.min(line.end, line.start + LONGEST));
    if (length <= LONGEST && opensContacts(raw)) return;
    // "Lue myös" in the midst of a flat text: the text goes on with its next full paragraph
    if (found.reason === "teaser" && flat && length > LONGEST) return;
    if (found.reach === "list") {
      if (found.reason === "subscribe" && head.level === 0 && line.paragraph > head.paragraph) return;
      if (found.reason === "subscribe" || found.reason === "footer") {
        if (head.level === 0 && line.paragraph > head.paragraph + 1) return;
        if ((furniture(raw, foldLine(raw))?.reach ?? "line") !== "line") return;
      } else if (length > 60 || /[.!?]$/.test(raw)) {
        return;
      } else if (furniture(raw, foldLine(raw)) !== null) {
        return;
      }
      if (found.reason === "share" && !isShareTarget(raw)) return;
      if (head.level === 0 && line.paragraph > head.paragraph + 1) return;
    }
    line.reason ??= found.reason;
  }
}

/** Under "Lue lisää julkaisijalta X" nothing but other releases stands, full paragraphs of theirs too. */
const NAMED_PUBLISHER = /julkaisijalta|från |from /i;

function isShareTarget(raw: string): boolean {
  return /^(?:facebook|twitter|linkedin|whatsapp|x|sähköposti|e-post|email|e-mail|tulosta|print|kopioi)\S*(?:\s|$)/i.test(
    raw,
  );
}

/** After the last stamp, back link or "to the top" only the page's own footer follows: a few short lines, no contact section. */
function markTail(text: string, lines: Line[]): void {
  const furthest = Math.max(0, lines.length - 8);
  for (let i = lines.length - 1; i >= furthest; i--) {
    const line = lines[i]!;
    if (line.end - line.start > LONGEST) return;
    const raw = text.slice(line.start, line.end);
    if (line.reason === null) {
      if (opensContacts(raw) || /^[•*–-]\s/.test(raw)) return;
      continue;
    }
    if (i > lines.length / 2 && furniture(raw, foldLine(raw))?.reach === "end") {
      for (let k = i + 1; k < lines.length; k++) lines[k]!.reason ??= "footer";
      return;
    }
  }
}
