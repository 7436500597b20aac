import type { Language } from "../../schemas/record.js";
import { Budget } from "../budget.js";
import type { Span } from "../span.js";
import { markBoilerplate } from "./boilerplate.js";
import type { Block, BlockKind, Section } from "./document.js";
import { foldLine } from "./furniture.js";
import { frameRole, isHeadline } from "./head-lines.js";
import { decide, sumVotes, type Votes, vote } from "./language.js";
import type { Line } from "./lines.js";
import { isReachable, opensAbout, opensContacts } from "./sections.js";
import { type FoundTitle, findTitle, type TitleHints } from "./title.js";

/** Where the title stands; `stated` if the format itself says that it is the title. */
export interface TitleBlock extends Span {
  readonly block: number;
  readonly stated: boolean;
}

/** What structure makes of lines. */
export interface Structure {
  readonly blocks: Block[];
  readonly title: TitleBlock | null;
  /** The language of the text as a whole, null where no block decides. */
  readonly main: Language | null;
  readonly votes: Votes;
}

/** Blocks shorter than this are read in the language of the blocks around them. */
const OWN_LANGUAGE = 40;

/** From this length a block weighs for the language of the whole: headlines in the other language do not. */
const SENTENCE = 80;

/** Turns lines into blocks: marks furniture, finds the title, then says of each line what it is and which section it stands in. */
export function structure(
  text: string,
  lines: Line[],
  {
    boilerplate = [],
    hints,
    budget = Budget.NONE,
  }: { boilerplate?: readonly string[]; hints?: TitleHints; budget?: Budget } = {},
): Structure {
  markBoilerplate(text, lines, boilerplate);
  budget.check();
  const found = findTitle(text, lines, hints);
  if (found !== null) joinTitle(lines, found);
  const title = found?.from ?? -1;
  if (found !== null) markRepeats(text, lines, found);
  const kinds = lines.map((_line, i) => {
    budget.step();
    return i === title ? "title" : kindOf(text, lines, i, title);
  });
  const sections = findSections(text, lines, kinds, title);
  markLead(text, lines, kinds, sections, title);
  const headings = findHeadings(text, lines, kinds, sections);
  budget.check();
  const { languages, main, votes } = languagesOf(text, lines);
  const blocks = lines.map(
    (line, i): Block => ({
      start: line.start,
      end: line.end,
      kind: kinds[i]!,
      section: sections[i]!,
      boilerplate: line.reason,
      language: languages[i]!,
      heading: headings[i]!,
      table: line.table,
    }),
  );
  return {
    blocks,
    title: found === null ? null : { block: title, start: found.start, end: found.end, stated: found.stated },
    main,
    votes,
  };
}

/** A title that was broken over several lines becomes one line. */
function joinTitle(lines: Line[], { from, to }: FoundTitle): void {
  if (to > from) lines.splice(from, to - from + 1, { ...lines[from]!, end: lines[to]!.end, role: "other" });
}

const BULLET = /^(?:[•*·▪■●○◦‣\uf0b7§]\s*|\d{1,2}[.)]\s+|[a-zåäö]\)\s+)/;
const DASH = /^[–—-]\s?(?=\S)/;

function kindOf(text: string, lines: readonly Line[], i: number, title: number): BlockKind {
  const line = lines[i]!;
  if (line.kind !== null) return line.kind;
  const length = line.end - line.start;
  const code = text.charCodeAt(line.start);
  if (length > 220) {
    if (isQuoteMark(code) || isDashCode(code)) return "quote";
    return isBullet(text.slice(line.start, line.start + 8)) ? "item" : "paragraph";
  }
  const raw = text.slice(line.start, line.end);
  if (i < Math.max(title + 4, 6) && frameRole(text, line) === "dateline") return "dateline";
  if (i < title && frameRole(text, line) === "sender") return "paragraph";
  if (isBullet(raw)) return "item";
  if (DASH.test(raw)) return isDashItem(text, lines, i, raw) ? "item" : "quote";
  if (code === 0x201d || code === 0x201c || code === 0xbb || code === 0x22)
    return length > 40 ? "quote" : "paragraph";
  return isSubheading(text, lines, i, raw) ? "heading" : "paragraph";
}

/** "• …", "1) …", "3. …"; not the day of "1. tammikuuta". */
function isBullet(raw: string): boolean {
  return (
    BULLET.test(raw) &&
    !/^\d{1,2}\.\s*(?:\d|[A-Za-zÀ-ÖØ-öø-ÿŠšŽž]+kuu|[A-Za-zÀ-ÖØ-öø-ÿŠšŽž]+ (?:19|20)\d\d)/.test(raw)
  );
}

function isQuoteMark(code: number): boolean {
  return code === 0x201d || code === 0x201c || code === 0xbb || code === 0x22;
}

function isDashCode(code: number): boolean {
  return code === 0x2d || code === 0x2013 || code === 0x2014;
}

/** A dash begins a speech too: it is a list where the line is short, or where neighbours begin so and none is a sentence. */
function isDashItem(text: string, lines: readonly Line[], i: number, raw: string): boolean {
  if (
    /[.!?]["”»]?$/.test(raw) &&
    /[,.?!]["”]?\s+[a-zß-öø-ÿšž]+\s+[A-Za-zÀ-ÖØ-öø-ÿŠšŽž]/.test(raw) &&
    raw.length > 80
  )
    return false;
  const paragraph = lines[i]!.paragraph;
  for (const k of [i - 1, i + 1]) {
    const other = lines[k];
    if (other !== undefined && other.paragraph === paragraph) return true;
  }
  return raw.length < 60 || !/[.!?]["”»]?$/.test(raw) || lines[i - 1] === undefined
    ? raw.length < 160
    : endsWithColon(text, lines[i - 1]!);
}

function endsWithColon(text: string, line: Line): boolean {
  return text.charCodeAt(line.end - 1) === 0x3a;
}

/** A short line without a full stop that stands over others: alone in its paragraph, or first of it with lines below. */
function isSubheading(text: string, lines: readonly Line[], i: number, raw: string): boolean {
  if (raw.length > 110) return false;
  const line = lines[i]!;
  const colon = raw.endsWith(":");
  if (i + 1 >= lines.length) return colon;
  if (!colon && !isHeadline(raw.length < 8 ? `${raw} ·······` : raw)) return false;
  if (isReachable(raw) || /[;,]$/.test(raw)) return false;
  const first = lines[i - 1]?.paragraph !== line.paragraph;
  const alone = first && lines[i + 1]?.paragraph !== line.paragraph;
  if (colon) return raw.length < 80 || alone;
  if (alone) return true;
  if (opensContacts(raw) || (first && opensAbout(raw))) return true;
  // "Etelä-Karjala" over "- Imatran kaupunki …"
  const next = lines[i + 1]!;
  if (next.paragraph !== line.paragraph || raw.length > 60) return false;
  if (isDashCode(text.charCodeAt(next.start))) return true;
  // "Näkymät ennallaan" over its paragraph
  return first && next.end - next.start > 80 && text.charCodeAt(next.end - 1) === 0x2e && !/\d/.test(raw);
}

/** After the title a few lines at most tell who, when and what kind. */
const LONGEST_HEAD = 12;

function findSections(
  text: string,
  lines: readonly Line[],
  kinds: readonly BlockKind[],
  title: number,
): Section[] {
  const sections: Section[] = [];
  let now: Section = "head";
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const length = line.end - line.start;
    const raw = length <= 500 ? text.slice(line.start, line.end) : "";
    if (now === "head" && i > title && (i > title + LONGEST_HEAD || !isHead(text, raw, kinds[i]!, line)))
      now = "body";
    if (raw !== "" && opensContacts(raw) && (i > title || title < 0)) {
      now = "contacts";
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
    }
    sections.push(now);
  }
  if (!sections.includes("contacts")) markLastContacts(text, lines, kinds, sections);
  return sections;
}

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

/** The first paragraph of the body is the lead where it stands apart and is no list. */
function markLead(
  text: string,
  lines: readonly Line[],
  kinds: BlockKind[],
  sections: readonly Section[],
  title: number,
): void {
  for (let i = title + 1; i < lines.length; i++) {
    if (lines[i]!.reason !== null || sections[i] === "head") continue;
    if (
      kinds[i] === "paragraph" &&
      lines[i]!.end - lines[i]!.start < 60 &&
      !/[.!?]$/.test(text[lines[i]!.end - 1]!)
    ) {
      continue;
    }
    if (kinds[i] === "paragraph" && sections[i] === "body" && text.charCodeAt(lines[i]!.end - 1) !== 0x3a)
      kinds[i] = "lead";
    return;
  }
}

/**
 * The line that governs each line: the heading above it; for items and rows, and for the lines under "Muita saajia:" or under
 * "1) Kiertoliike-hanke", the line that introduces them.
 */
function findHeadings(
  text: string,
  lines: readonly Line[],
  kinds: readonly BlockKind[],
  sections: readonly Section[],
): number[] {
  const headings: number[] = [];
  let heading = -1;
  let intro = -1;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const kind = kinds[i]!;
    if (i > 0 && sections[i] !== sections[i - 1]) {
      heading = -1;
      intro = -1;
    }
    const listed = kind === "item" || kind === "row";
    if (!listed && intro >= 0 && endsList(text, lines, kinds, intro, i)) intro = -1;
    headings.push(intro >= 0 ? intro : heading);
    if (kind === "heading") {
      if (line.reason !== null && !opensHere(text, line)) continue;
      if (!endsWithColon(text, line) || sections[i] === "contacts") heading = i;
      intro = i;
    } else if (
      kind === "item"
        ? startsGroup(lines, kinds, i)
        : !listed && (endsWithColon(text, line) || lines[i + 1]?.table != null)
    ) {
      intro = i;
    }
  }
  return headings;
}

/** "1) Kiertoliike-hanke" over the lines that tell of it. */
function startsGroup(lines: readonly Line[], kinds: readonly BlockKind[], i: number): boolean {
  const next = lines[i + 1];
  return (
    next !== undefined &&
    next.paragraph === lines[i]!.paragraph &&
    lines[i - 1]?.paragraph !== next.paragraph &&
    kinds[i + 1] === "paragraph"
  );
}

/** A sentence in a paragraph of its own ends what an introducing line governs; an item governs its own paragraph only. */
function endsList(
  text: string,
  lines: readonly Line[],
  kinds: readonly BlockKind[],
  intro: number,
  i: number,
): boolean {
  const line = lines[i]!;
  if (kinds[intro] === "item") return line.paragraph !== lines[intro]!.paragraph;
  if (kinds[intro] === "heading" && !endsWithColon(text, lines[intro]!)) return false;
  if (line.paragraph === lines[intro]!.paragraph) return false;
  return kinds[i] === "quote" || (line.end - line.start > 60 && text.charCodeAt(line.end - 1) === 0x2e);
}

function opensHere(text: string, line: Line): boolean {
  return opensContacts(text.slice(line.start, Math.min(line.end, line.start + 200)));
}

/** The title told again, as tabs, paths and page frames do, is furniture: it would count every fact of it twice. */
function markRepeats(text: string, lines: Line[], { from, start, end }: FoundTitle): void {
  const folded = foldLine(text.slice(start, end));
  for (let i = 0; i < Math.min(lines.length, from + 8); i++) {
    const line = lines[i]!;
    const longer = line.end - line.start - (end - start);
    if (i === from || line.reason !== null || longer < -12 || longer > 60) continue;
    const other = foldLine(text.slice(line.start, line.end));
    if (other === folded || (i < from && folded.length > 20 && surrounds(other, folded)))
      line.reason = "repeated_title";
  }
}

function surrounds(line: string, title: string): boolean {
  return line.startsWith(title) || line.endsWith(title);
}

function languagesOf(
  text: string,
  lines: readonly Line[],
): { languages: Language[]; main: Language | null; votes: Votes } {
  const all: Votes[] = [];
  const weights = new Map<Language, number>();
  const own = lines.map((line) => {
    if (line.reason !== null) return null;
    const votes = vote(text, line.start, line.end);
    if (all.length < 400) all.push(votes);
    const decided = decide(votes);
    if (decided === null || decided.code === "und") return null;
    const length = line.end - line.start;
    if (length < OWN_LANGUAGE && !votes.counts.some((count) => count >= 3)) return null;
    if (length >= SENTENCE) weights.set(decided.code, (weights.get(decided.code) ?? 0) + length);
    return decided.code;
  });
  const votes = sumVotes(all);
  const main = mainLanguage(weights);
  let last: Language | null = null;
  const languages = own.map((code) => {
    if (code !== null) last = code;
    return code ?? last ?? main ?? decide(votes)?.code ?? "fin";
  });
  return { languages, main, votes };
}

/** The language of most of the text; of two that share a bilingual release the one that comes first. */
function mainLanguage(weights: ReadonlyMap<Language, number>): Language | null {
  const [first, ...others] = weights;
  if (first === undefined) return null;
  const most = Math.max(first[1], ...others.map(([, weight]) => weight));
  if (first[1] * 2 >= most) return first[0];
  return others.find(([, weight]) => weight === most)![0];
}
