import { GREETING } from "./head-lexicon.js";
import type { Line } from "./lines.js";
import { opensContacts } from "./sections.js";

/** "Lähettäjä:", "From:", "Från:": the header of a mail that was copied with its text; two of them beside each other. */
const HEADER =
  /^>?\s?\*?(?:lähettäjä|lähetetty|vastaanottaja|kopio|piilokopio|aihe|päivämäärä|liitteet|from|sent|to|cc|bcc|subject|date|reply-to|attachments|från|skickat|till|kopia|ämne|datum|bilagor)\*?\s?:/i;

/** The first of a header's lines, which tells a mail below a long release from labels of an invitation. */
const SENDER = /^>?\s?\*?(?:lähettäjä|from|från)\*?\s?:/i;

const ORIGINAL =
  /^[-_\s>]*(?:alkuperäinen viesti|edelleenlähetetty viesti|välitetty viesti|original message|forwarded message|begin forwarded message|ursprungligt meddelande|vidarebefordrat meddelande)[-_\s:]*$/i;

/** "Toimitus <toimitus@lehti.fi> kirjoitti 11.2.2026 klo 15.30:", "On Wed … wrote:", "Den 11 feb. 2026 skrev …:". */
const WROTE = /(?:^|\s)(?:kirjoitti|wrote|skrev)(?:\s.{1,80})?:$/;

/** A frame stands above the release, with a few lines of notes between two headers. */
const HEAD_LINES = 60;
const LONGEST = 400;

/** A mail's frame: its first line, and the first line below it. */
interface Frame {
  readonly from: number;
  readonly to: number;
}

/**
 * Marks the header of a mail, and for a forwarded one everything above the original message: "Hei, tässä se juttu." Greetings
 * under the header go too. Where the release stands above, as an answer to the mail, the header and all below it are marked, and
 * so are quoted lines ("> …"). A label alone ("Aika:", "Aihe: …") makes no mail.
 */
export function markMail(text: string, lines: Line[]): void {
  markQuoted(text, lines);
  const below = answered(text, lines);
  if (below !== null) {
    for (let i = below; i < lines.length; i++) lines[i]!.reason ??= "mail";
    return;
  }
  const end = frameEnd(text, lines);
  if (end === 0) return;
  for (let i = 0; i < end; i++) lines[i]!.reason ??= "mail";
  for (let i = end; i < Math.min(lines.length, end + 3); i++) {
    const line = lines[i]!;
    if (line.end - line.start > 120 || !GREETING.test(text.slice(line.start, line.end))) return;
    line.reason ??= "mail";
  }
}

/** Number of the lines from the top that a mail's frame takes, 0 where there is none. */
function frameEnd(text: string, lines: readonly Line[]): number {
  let end = 0;
  let headers = 0;
  const limit = Math.min(lines.length, HEAD_LINES);
  for (let i = 0; i < limit; i++) {
    const { start, end: stop } = lines[i]!;
    if (stop - start > LONGEST) break;
    const raw = text.slice(start, stop);
    if (ORIGINAL.test(raw)) end = i + 1;
    headers = raw.includes(":") && HEADER.test(raw) ? headers + 1 : 0;
    if (headers >= 2) end = i + 1;
  }
  return end < lines.length ? end : 0;
}

/** The first line of the mail that a release answered or was sent along with, or null where the release stands below it. */
function answered(text: string, lines: readonly Line[]): number | null {
  const frame = firstFrame(text, lines);
  if (frame === null || frame.from === 0) return null;
  const above = weigh(text, lines, 0, frame.from);
  const below = weigh(text, lines, frame.to, lines.length);
  if (above.contacts !== below.contacts) return above.contacts ? frame.from : null;
  return above.length > below.length ? frame.from : null;
}

function firstFrame(text: string, lines: readonly Line[]): Frame | null {
  for (let i = 0; i < lines.length; i++) {
    const code = text.charCodeAt(lines[i]!.start) | 0x20;
    // letters that a header or "-----Original" begins with; all other lines are passed by
    if (!FIRST.has(code) || lines[i]!.end - lines[i]!.start > LONGEST) continue;
    const raw = rawOf(text, lines[i]!);
    let to = i + 1;
    while (to < lines.length && to - i < 12 && HEADER.test(rawOf(text, lines[to]!))) to++;
    if (ORIGINAL.test(raw) || (SENDER.test(raw) && to - i >= 2)) return { from: i, to };
  }
  return null;
}

const FIRST = new Set([..."lfaevboäu->_*"].map((char) => char.charCodeAt(0) | 0x20));

function rawOf(text: string, { start, end }: Line): string {
  return text.slice(start, Math.min(end, start + LONGEST));
}

/** Whether some lines have a contact section, and how much text they are. */
function weigh(
  text: string,
  lines: readonly Line[],
  from: number,
  to: number,
): { contacts: boolean; length: number } {
  let contacts = false;
  let length = 0;
  for (let i = from; i < to; i++) {
    const line = lines[i]!;
    length += line.end - line.start;
    contacts ||= line.end - line.start <= LONGEST && opensContacts(rawOf(text, line));
  }
  return { contacts, length };
}

/** Marks runs of lines that begin with ">", and the line that says who wrote them, unless all the text is quoted. */
function markQuoted(text: string, lines: Line[]): void {
  let own = 0;
  for (let i = 0; i < lines.length; ) {
    if (!isQuoted(text, lines[i]!)) {
      own += lines[i]!.end - lines[i]!.start;
      i++;
      continue;
    }
    const from = i;
    while (i < lines.length && isQuoted(text, lines[i]!)) i++;
    const before = lines[from - 1];
    const named = before !== undefined && WROTE.test(rawOf(text, before));
    if (own < RUNNING || (i - from < 2 && !named)) continue;
    for (let k = named ? from - 1 : from; k < i; k++) lines[k]!.reason ??= "mail";
  }
}

/** So much text of its own a mail has that quotes another one below. */
const RUNNING = 80;

function isQuoted(text: string, { start }: Line): boolean {
  return text.charCodeAt(start) === 0x3e;
}
