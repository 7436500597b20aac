import { GREETING } from "./head-lexicon.js";
import type { Line } from "./lines.js";

/** "Lähettäjä:", "From:", "Från:": the header of a mail that was copied with its text; two of them beside each other. */
const HEADER =
  /^>?\s?\*?(?:lähettäjä|lähetetty|vastaanottaja|kopio|piilokopio|aihe|päivämäärä|liitteet|from|sent|to|cc|bcc|subject|date|reply-to|attachments|från|skickat|till|kopia|ämne|datum|bilagor)\*?\s?:/i;

const ORIGINAL =
  /^[-_\s>]*(?:alkuperäinen viesti|edelleenlähetetty viesti|välitetty viesti|original message|forwarded message|begin forwarded message|ursprungligt meddelande|vidarebefordrat meddelande)[-_\s:]*$/i;

/** A frame stands above the release, with a few lines of notes between two headers. */
const HEAD_LINES = 60;
const LONGEST = 400;

/**
 * Marks the header of a mail, and for a forwarded one everything above the original message: "Hei, tässä se juttu." Greetings
 * under the header go too. A label alone ("Aika:", "Aihe: …") makes no mail.
 */
export function markMail(text: string, lines: Line[]): void {
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
    headers = HEADER.test(raw) ? headers + 1 : 0;
    if (headers >= 2) end = i + 1;
  }
  return end < lines.length ? end : 0;
}
