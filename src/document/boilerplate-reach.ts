import type { Furniture } from "./boilerplate-lexicon.js";
import { foldLine, furniture } from "./furniture.js";
import type { Line } from "./lines.js";
import { opensContacts } from "./sections.js";

/** "Lue myös" begins the teasers only where no contact section and no long run of text follows in a flat text. */
export function mayEnd(lines: readonly Line[], at: number): boolean {
  const line = lines[at]!;
  return line.scope >= 0 || line.level > 0 || at * 4 >= lines.length || lines.length < 12;
}

/** Lines that may be furniture by what stands above them are short. */
const LONGEST = 160;

/** Marks what a furniture line governs. Above the release's own text "Media" is a word of a menu, and the headline stands below. */
export function reach(text: string, lines: Line[], at: number, found: Furniture, begun: boolean): void {
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
export function markTail(text: string, lines: Line[]): void {
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
