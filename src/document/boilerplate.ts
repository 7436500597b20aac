import type { Furniture } from "./boilerplate-lexicon.js";
import { markTail, mayEnd, reach } from "./boilerplate-reach.js";
import { foldLine, furniture, mayBeNotice } from "./furniture.js";
import type { Line } from "./lines.js";
import { markMail } from "./mail-frame.js";
import { markFrame } from "./page-frame.js";

/** Furniture is short; longer lines are text. Cookie texts and the legal words of mails alone run longer. */
const LONGEST = 160;
const LONGEST_NOTICE = 600;

/** Where a line of this length has been seen, or a sentence of that one, the release has begun. */
const RUNNING_TEXT = 100;
const SENTENCE = 45;

/**
 * Marks the lines of a page's furniture with their reason: "Hyppää sisältöön" is a skip link, "Lue myös" and what follows it
 * are teasers, "Päivitetty 30.3.2009" is a stamp. Lines that the format has marked already stay so. `own` are a user's lines.
 */
export function markBoilerplate(text: string, lines: Line[], own: readonly string[] = []): void {
  const userLines = new Set(own.map(foldLine));
  markMail(text, lines);
  let begun = false;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    // two menus over each other look like a table's first rows
    if (line.reason !== null || (line.table !== null && (line.table.row > 3 || headsSums(text, line))))
      continue;
    const found = judge(text, lines, i, userLines);
    if (found === null) {
      begun ||= isRunning(text, line);
      continue;
    }
    line.reason = found.reason;
    if (found.reach !== "line" && found.reach !== "end") reach(text, lines, i, found, begun);
  }
  markTail(text, lines);
  markFrame(text, lines);
}

/** "Hanke | Hakija | Tuki (€)": the first row of a table of sums is no menu. */
const headsSums = (text: string, { table, start, end }: Line): boolean =>
  table?.row === 0 && /€|(?<!\p{L})euroa?(?!\p{L})/iu.test(text.slice(start, Math.min(end, start + LONGEST)));

/** A long line, or a sentence of some length. */
function isRunning(text: string, { start, end }: Line): boolean {
  return end - start > RUNNING_TEXT || (end - start > SENTENCE && text.charCodeAt(end - 1) === 0x2e);
}

/** Why a line is furniture where it stands, null where it is text. */
function judge(text: string, lines: readonly Line[], i: number, own: ReadonlySet<string>): Furniture | null {
  const line = lines[i]!;
  const length = line.end - line.start;
  if (length > LONGEST_NOTICE) return null;
  if (length > LONGEST && own.size === 0 && !mayBeNotice(text, line.start)) return null;
  const raw = text.slice(line.start, line.end);
  const folded = foldLine(raw);
  if (own.size > 0 && own.has(folded)) return { reason: "lexicon", reach: "line" };
  const found = furniture(raw, folded);
  if (found === null || (length > LONGEST && found.reason !== "cookie" && found.reason !== "mail"))
    return null;
  // a number to call is furniture at the foot of a page only, never the whole of a short text
  if (found.reason === "footer" && found.reach === "line" && lines.length < 4 && /\d/.test(raw)) return null;
  return found.reach === "rest" && !mayEnd(lines, i) ? null : found;
}
