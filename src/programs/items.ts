import type { Organisation } from "../../schemas/organisations.js";
import type { Block } from "../document/document.js";
import { isCapital, isHyphen, isQuote, phrase } from "../finnish/phrases.js";
import { GLUED, NUMBER, WORD } from "../finnish/tokens.js";
import { PLACE } from "../finnish/word-classes.js";
import type { Reading } from "../reading.js";
import { type Found, foundAt } from "./found.js";
import { LIST_OF_OTHERS, LIST_OF_PROJECTS, WORKS } from "./lexicon.js";

/** How many tokens a title in a list may have. */
const LONGEST = 24;

/** A stretch of a list item between commas, colons, dashes, slashes or parentheses. */
interface Part {
  readonly from: number;
  readonly to: number;
  readonly role: "applicant" | "sum" | "title" | "other";
  /** The symbol before it, "" at the item's start. */
  readonly before: string;
}

/**
 * Titles of projects in lists. Under a line that tells of funded projects ("Rahoitusta saivat hankkeet:") an item holds an
 * applicant, a title and a sum in any order: "Sallan kunta: Poropolku, 45 000 €", "Poropolku (Sallan kunta)", "Poropolku /
 * Sallan kunta / 45 000 €". Elsewhere only "Sallan kunta, Poropolku: 141 500 euroa" is one, with a colon before the sum.
 * Refused: what is built or bought ("Uimahallin laajennus"), purposes in small letters, places alone.
 */
export function findInItems(reading: Reading, organisations: readonly Organisation[]): Found[] {
  const applicants = applicantsOf(reading, organisations);
  const lists = new Map<number, Part[][]>();
  const found: Found[] = [];
  for (const [index, { from, to }] of blockRanges(reading)) {
    const block = reading.document.blocks[index]!;
    if (!isItem(block)) continue;
    const parts = partsOf(reading, from, to, applicants);
    if (introducesProjects(reading, block)) {
      const list = lists.get(block.heading) ?? [];
      list.push(parts);
      lists.set(block.heading, list);
    } else {
      const title = titleBeforeSum(reading, parts);
      if (title !== null) found.push(title);
    }
  }
  for (const list of lists.values()) found.push(...titlesOfList(reading, list));
  return found.filter(({ name }) => !WORKS.test(name.toLowerCase()));
}

function isItem({ kind, section }: Block): boolean {
  return kind !== "row" && kind !== "heading" && section !== "contacts";
}

/** Half-open ranges of tokens of all blocks outside boilerplate. */
function blockRanges(reading: Reading): [block: number, range: { from: number; to: number }][] {
  const ranges: [number, { from: number; to: number }][] = [];
  for (let from = 0; from < reading.length; ) {
    let to = from + 1;
    while (to < reading.length && reading.block[to] === reading.block[from]) to++;
    ranges.push([reading.block[from]!, { from, to }]);
    from = to;
  }
  return ranges;
}

/** The token after each body that begins at a token. */
function applicantsOf(reading: Reading, organisations: readonly Organisation[]): Map<number, number> {
  const ends = new Map<number, number>();
  for (const { mentions } of organisations) {
    for (const { span } of mentions) {
      const { from, to } = reading.tokensOf(span);
      ends.set(from, Math.max(to, ends.get(from) ?? 0));
    }
  }
  return ends;
}

/** Whether the line above a list says that it lists projects: "Rahoitetut hankkeet:", never "Hankkeen kumppanit:". */
function introducesProjects(reading: Reading, { heading, kind, start, end }: Block): boolean {
  const intro = heading < 0 ? undefined : reading.document.blocks[heading];
  if (intro === undefined || intro.boilerplate !== null) return false;
  const text = reading.text.slice(intro.start, intro.end);
  if (!LIST_OF_PROJECTS.test(text) || LIST_OF_OTHERS.test(text)) return false;
  // a running paragraph under the heading tells about the projects
  return kind === "item" || (end - start < 160 && !/[.!?]$/.test(reading.text.slice(start, end)));
}

function partsOf(
  reading: Reading,
  first: number,
  end: number,
  applicants: ReadonlyMap<number, number>,
): Part[] {
  const { kind, gap } = reading.tokens;
  const parts: Part[] = [];
  let from = first;
  while (
    from < end &&
    kind[from] !== WORD &&
    !(kind[from] === NUMBER && kind[from + 1] === WORD && gap[from + 1] === GLUED)
  )
    from++;
  let before = "";
  let quoted = from > first && isQuote(reading, from - 1);
  for (let at = from; at <= end; at++) {
    const closes = at === end || (quoted ? isQuote(reading, at) : isSeparator(reading, at, from));
    if (!closes) continue;
    if (at > from) parts.push({ from, to: at, role: roleOf(reading, from, at, applicants), before });
    before = at < end ? reading.tokens.key[at]! : "";
    quoted = at < end && !quoted && isQuote(reading, at);
    from = at + 1;
  }
  return parts;
}

/** Whether a token parts what stands around it; a sum without a comma before it begins a part of its own. */
function isSeparator(reading: Reading, at: number, from: number): boolean {
  const { key, gap, kind } = reading.tokens;
  if (isQuote(reading, at) && (gap[at] !== GLUED || gap[at + 1] !== GLUED)) return true;
  if (kind[at] !== NUMBER && kind[at] !== WORD) {
    if (isHyphen(reading, at) || key[at] === "/" || key[at] === "|")
      return gap[at] !== GLUED && gap[at + 1] !== GLUED;
    // "141,5", "2.0"
    if (key[at] === "," || key[at] === ":") return kind[at + 1] !== NUMBER || gap[at + 1] !== GLUED;
    return (
      key[at] === "(" || key[at] === ")" || key[at] === ";" || (key[at] === "." && gap[at + 1] !== GLUED)
    );
  }
  return at > from && kind[at] === NUMBER && gap[at] !== GLUED && isSum(reading, at);
}

/** "45 000 €", "1,2 milj. euroa": a number with more digits or a currency after it. */
function isSum(reading: Reading, i: number): boolean {
  const { key, kind } = reading.tokens;
  for (let at = i + 1; at < i + 6 && at < reading.length; at++) {
    if (key[at] === "€" || key[at] === "e" || key[at]!.startsWith("eur") || key[at]!.startsWith("milj"))
      return true;
    if (kind[at] === WORD) return false;
  }
  return false;
}

function roleOf(
  reading: Reading,
  from: number,
  to: number,
  applicants: ReadonlyMap<number, number>,
): Part["role"] {
  const { kind, key } = reading.tokens;
  const end = applicants.get(from);
  if (end !== undefined && (end >= to || key[end] === "ja" || key[end] === "sekä")) return "applicant";
  if (kind[from] === NUMBER && (isSum(reading, from) || to - from <= 3)) return "sum";
  if (key[from] === "yhteensä" || key[from] === "noin") return "sum";
  const capital =
    isCapital(reading, from) ||
    /\p{Lu}/u.test(reading.text.slice(reading.tokens.start[from]!, reading.tokens.end[from]!));
  if (!capital && kind[from] !== NUMBER) return "other";
  return to - from === 1 && (reading.classes[from]! & PLACE) !== 0 ? "other" : "title";
}

/** The titles of one list; where an item names no known body, its parts stand in the order of the others. */
function titlesOfList(reading: Reading, items: readonly Part[][]): Found[] {
  let first = 0;
  let later = 0;
  for (const parts of items) {
    const at = parts.findIndex(({ role }) => role === "applicant");
    if (at === 0) first++;
    else if (at > 0) later++;
  }
  const found: Found[] = [];
  for (const parts of items) {
    const title = titleOf(reading, parts, first > later);
    if (title !== null) found.push(title);
  }
  return found;
}

/** The title of an item: what stands before its applicant, or after one that opens it, up to the sum. */
function titleOf(reading: Reading, parts: readonly Part[], applicantsFirst: boolean): Found | null {
  const applicant = parts.findIndex(({ role }) => role === "applicant");
  const opens = applicant < 0 ? applicantsFirst && parts.length > 1 : applicant === 0;
  const start = opens ? 1 : 0;
  if (parts[start]?.role !== "title") return null;
  let end = start + 1;
  while (end < parts.length) {
    const { role, before } = parts[end]!;
    const stays =
      (role === "title" || role === "other") &&
      (isDashKey(before) || (!opens && before === "," && end < applicant));
    if (!stays) break;
    end++;
  }
  // a sentence, or a name without applicant and sum, is no title
  if (applicant < 0 && !parts.some(({ role }) => role === "sum")) return null;
  return titleAt(reading, parts[start]!.from, parts[end - 1]!.to);
}

/** "Sallan kunta, Poropolku: 141 500 euroa" outside lists of projects. */
function titleBeforeSum(reading: Reading, parts: readonly Part[]): Found | null {
  const [applicant, title, sum] = parts;
  if (applicant?.role !== "applicant" || title?.role !== "title" || sum?.role !== "sum") return null;
  const { kind, key } = reading.tokens;
  for (let i = title.from; i < title.to; i++) {
    if (kind[i] !== WORD && kind[i] !== NUMBER && !isHyphen(reading, i) && key[i] !== ".") return null;
  }
  if (title.before !== "," || sum.before !== ":" || title.to - title.from > LONGEST / 2) return null;
  return titleAt(reading, title.from, title.to);
}

function isDashKey(key: string): boolean {
  return key === "–" || key === "—" || key === "-";
}

function titleAt(reading: Reading, from: number, to: number): Found | null {
  if (to - from > LONGEST) return null;
  const name = phrase(reading, from, to);
  const short = /^(\S*\p{Lu}\S*\p{Lu}\S*) [–—-] /u.exec(name)?.[1];
  return foundAt(reading, from, to, {
    name,
    kind: "project",
    rule: "item",
    confidence: 0.85,
    ...(short === undefined ? {} : { short }),
  });
}
