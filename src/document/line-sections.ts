import type { BlockKind, Section } from "./document.js";
import { frameRole } from "./head-lines.js";
import { type LineLanguages, SENTENCE } from "./line-languages.js";
import type { Line } from "./lines.js";
import { isReachable, opensAbout, opensContacts } from "./sections.js";

/** After the title a few lines at most tell who, when and what kind. */
const LONGEST_HEAD = 12;

/** The section of each line. Kinds change in one thing: the head of a second half in another language gets its dateline. */
export function findSections(
  text: string,
  lines: readonly Line[],
  kinds: BlockKind[],
  title: number,
  { own, languages }: Pick<LineLanguages, "own" | "languages">,
): Section[] {
  const sections: Section[] = [];
  let now: Section = "head";
  let opener = -1;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const length = line.end - line.start;
    const raw = length <= 500 ? text.slice(line.start, line.end) : "";
    if (now === "head" && i > title && (i > title + LONGEST_HEAD || !isHead(text, raw, kinds[i]!, line)))
      now = "body";
    if (raw !== "" && opensContacts(raw) && (i > title || title < 0)) {
      now = "contacts";
      opener = i;
    } else if (
      now !== "head" &&
      raw !== "" &&
      i > lines.length / 2 &&
      kinds[i] !== "row" &&
      opensAbout(raw)
    ) {
      now = "about";
    } else if (now === "contacts" && leavesContacts(raw, length, kinds[i]!, line)) {
      now = "body";
    } else if (
      now === "contacts" &&
      length >= SENTENCE &&
      own[i] !== null &&
      own[i] !== languages[opener] &&
      !isReachable(raw)
    ) {
      now = "body";
      markSecondHead(text, lines, kinds, sections, own, opener, i);
    }
    sections.push(now);
  }
  if (!sections.includes("contacts")) markLastContacts(text, lines, kinds, sections);
  return sections;
}

/**
 * Under the contacts the release is told again in another language: the lines right above its first paragraph are its headline and
 * its dateline, not the contacts' last ones.
 */
function markSecondHead(
  text: string,
  lines: readonly Line[],
  kinds: BlockKind[],
  sections: Section[],
  own: readonly unknown[],
  opener: number,
  first: number,
): void {
  for (let i = first - 1; i > opener && first - i <= SECOND_HEAD; i--) {
    const line = lines[i]!;
    const raw = text.slice(line.start, Math.min(line.end, line.start + 500));
    const dated = frameRole(text, line) === "dateline";
    // "---" between the halves
    if (!/\p{L}/u.test(raw)) continue;
    const heads = dated || own[i] === own[first] || kinds[i] === "heading" || line.reason !== null;
    if (!heads || isReachable(raw)) return;
    if (dated && line.reason === null) kinds[i] = "dateline";
    sections[i] = "body";
  }
}

const SECOND_HEAD = 6;

/** A line that ends in a sum of a thousand or more; "1,66 €/min" says what a call costs. */
const SUM_LINE = /\d{3}\s?(?:€|euroa|euro|EUR|e)[).]?\s*$/;

/** A release may end in name, title and number without any heading: its last paragraphs of short lines to reach somebody by. */
function markLastContacts(
  text: string,
  lines: readonly Line[],
  kinds: readonly BlockKind[],
  sections: Section[],
): void {
  for (let to = lines.length; to > 0; ) {
    let from = to - 1;
    while (from > 0 && lines[from - 1]!.paragraph === lines[to - 1]!.paragraph) from--;
    const own = lines.slice(from, to).filter((line) => line.reason === null);
    if (own.length > 0) {
      const short = own.every(
        (line, k) => line.end - line.start <= 160 && kinds[from + k] !== "row" && kinds[from + k] !== "title",
      );
      if (!short || !own.some((line) => isReachable(text.slice(line.start, line.end)))) return;
      // "Lumpeen kunta 2 366 604 €": so many digits are no number to call
      if (own.some((line) => SUM_LINE.test(text.slice(line.start, line.end)))) return;
      if (
        own.some((line) =>
          /[a-zåäö]{3}\.\s+[A-ZÀ-ÖØ-ÞŠŽ][a-zß-öø-ÿšž]+\s+[a-zß-öø-ÿšž]/.test(
            text.slice(line.start, line.end),
          ),
        )
      )
        return;
      sections.fill("contacts", from, to);
    }
    to = from;
  }
}

function isHead(text: string, raw: string, kind: BlockKind, line: Line): boolean {
  return (
    line.reason !== null ||
    kind === "title" ||
    kind === "dateline" ||
    (raw !== "" && raw.length < 90 && frameRole(text, line) === "sender")
  );
}

/** A long sentence without a number to call, or a table, ends the contacts. */
function leavesContacts(raw: string, length: number, kind: BlockKind, line: Line): boolean {
  if (line.level > 0 && line.level < 4 && !opensContacts(raw)) return raw.length > 30 && !isReachable(raw);
  if (kind === "row") return !isReachable(raw);
  return length > 240 && !isReachable(raw === "" ? "" : raw);
}
