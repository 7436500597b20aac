import type { Language } from "../../schemas/record.js";
import { Budget } from "../budget.js";
import type { Span } from "../span.js";
import { markBoilerplate } from "./boilerplate.js";
import type { Block, BlockKind, Section } from "./document.js";
import { foldLine } from "./furniture.js";
import { frameRole, isHeadline } from "./head-lines.js";
import type { Votes } from "./language.js";
import { languagesOf } from "./line-languages.js";
import { findSections } from "./line-sections.js";
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
  const { own, languages, main, votes } = languagesOf(text, lines);
  const sections = findSections(text, lines, kinds, title, { own, languages });
  markLead(text, lines, kinds, sections, title);
  const headings = findHeadings(text, lines, kinds, sections);
  budget.check();
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
