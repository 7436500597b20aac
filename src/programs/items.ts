import type { Organisation } from "../../schemas/organisations.js";
import type { Block } from "../document/document.js";
import { isAllCapitals, isHyphen, phrase } from "../finnish/phrases.js";
import { GLUED, NUMBER, WORD } from "../finnish/tokens.js";
import type { Reading } from "../reading.js";
import { type Found, foundAt } from "./found.js";
import { headAt } from "./heads.js";
import { applicantsOf, type Part, partsOf } from "./item-parts.js";
import {
  ACTOR_LABELS,
  LABELS,
  LINE_LABELS,
  LIST_OF_OTHERS,
  LIST_OF_PROJECTS,
  PROJECTS_MONEY,
  WORKS,
} from "./lexicon.js";

/** From this length on a line is running text. */
const LONGEST_INTRO = 120;

/** How many tokens a title in a list may have. */
const LONGEST = 24;

/**
 * Titles of projects in lists. Under a line that tells of funded projects ("Rahoitusta saivat hankkeet:") an item holds an
 * applicant, a title and a sum in any order: "Sallan kunta: Poropolku, 45 000 €", "Poropolku (Sallan kunta)", "Poropolku /
 * Sallan kunta / 45 000 €". Elsewhere only "Sallan kunta, Poropolku: 141 500 euroa" is one, with a colon before the sum.
 * Where the structural funds or Leader pay (`structural`), any list of applicants, titles of two words or more and sums is one.
 * Refused: what is built or bought ("Uimahallin laajennus"), purposes in small letters, places alone.
 */
export function findInItems(
  reading: Reading,
  organisations: readonly Organisation[],
  structural: boolean,
): Found[] {
  const applicants = applicantsOf(reading, organisations);
  const lists = new Map<number, Part[][]>();
  const found: Found[] = [];
  let before: BlockParts | null = null;
  // the line above a list's items, and the last one that said that what stands below are projects
  let above = -1;
  let introduced = -1;
  for (const { index, from, to } of blockRanges(reading)) {
    const block = reading.document.blocks[index]!;
    if (!isItem(reading, block)) {
      above = index;
      introduced = index;
      before = block.kind === "heading" ? { from, to, parts: partsOf(reading, from, to, applicants) } : null;
      continue;
    }
    const parts = partsOf(reading, from, to, applicants);
    const coded = codedTitle(reading, to, parts);
    if (coded !== null) found.push(coded);
    if (before !== null && block.kind !== "item") {
      found.push(...groupTitle(reading, before, parts), ...titleOverLabel(reading, before, from));
    }
    before = block.kind === "title" ? null : { from, to, parts };
    const item = block.kind === "item";
    if (!item && block.heading < 0) {
      above = index;
      if (introduces(reading, block, parts)) introduced = index;
    }
    // an item that stands as a heading over its own lines is one of its list
    const over = reading.document.blocks[block.heading];
    const heading = over?.kind === "item" && over.heading >= 0 ? over.heading : block.heading;
    const intro = heading >= 0 ? heading : item ? above : introduced;
    if (intro === index) continue;
    const list = lists.get(intro) ?? [];
    list.push(parts);
    lists.set(intro, list);
  }
  for (const [intro, list] of lists) {
    const items = list.filter((parts) => parts.length > 0);
    if (items.filter(isTitleOfPerson).length > 1 || introducesProjects(reading, intro, items))
      found.push(...titlesOfList(reading, items));
    else if (structural && items.filter(isTitleWithSum).length > 1)
      found.push(...titlesOfList(reading, items));
    else if (!items.some(isPurpose)) for (const parts of items) found.push(...titleBeforeSum(reading, parts));
  }
  return found.filter(({ name, from, to }) => {
    const works = WORKS.test(name.toLowerCase());
    if (works) reading.reject("programs", from, to, "works");
    return !works;
  });
}

interface BlockParts {
  readonly from: number;
  readonly to: number;
  readonly parts: readonly Part[];
}

/** Whether a line without a sum tells that those below it list projects: "Hakija; Hankkeen nimi; Haettu; Saatu". */
function introduces(reading: Reading, { start, end }: Block, parts: readonly Part[]): boolean {
  return !parts.some(({ role }) => role === "sum") && LIST_OF_PROJECTS.test(reading.text.slice(start, end));
}

/** "Vetylaakso" above "Hakija: Kajaanin kaupunki": a title over the line that says whose it is. */
function titleOverLabel(reading: Reading, { parts }: BlockParts, below: number): Found[] {
  const { key, gap } = reading.tokens;
  if (!ACTOR_LABELS.has(key[below]!) || key[below + 1] !== ":" || gap[below + 1] !== GLUED) return [];
  const [title] = parts;
  if (parts.length !== 1 || title?.role !== "title" || key[title.to] === ":") return [];
  // "Hakija: …, hanke: …" names its project itself
  for (let i = below; i + 1 < reading.length && reading.block[i] === reading.block[below]; i++) {
    if (key[i + 1] === ":" && LABELS.has(key[i]!)) return [];
  }
  const found = titleAt(reading, title.from, title.to);
  return found === null ? [] : [found];
}

/** "Lähiöiden toinen elämä (LÄHTÖ)" above "Aalto-yliopisto 742 600 €": a line that ends in an acronym, over a line that tells who gets what. */
function groupTitle(reading: Reading, title: BlockParts, below: readonly Part[]): Found[] {
  const { from, to } = title;
  if (below[0]?.role !== "applicant" || !below.some(({ role }) => role === "sum")) return [];
  const [name, acronym] = title.parts;
  if (title.parts.length !== 2 || name?.role !== "title" || acronym?.before !== "(") return [];
  if (acronym.to - acronym.from !== 1 || acronym.to !== to - 1 || !isAllCapitals(reading, acronym.from))
    return [];
  const short = phrase(reading, acronym.from, acronym.to);
  const naming = {
    name: phrase(reading, name.from, name.to),
    kind: "project",
    rule: "group",
    confidence: 0.85,
    short,
  } as const;
  return [foundAt(reading, Math.max(from, name.from), name.to, naming)];
}

/** "RoboPelto (A81942)": a line of a title and the number of its decision. */
function codedTitle(reading: Reading, end: number, [title, code, ...rest]: readonly Part[]): Found | null {
  if (title?.role !== "title" || code?.before !== "(" || rest.length > 0 || code.to !== end - 1) return null;
  const { start } = reading.tokens;
  if (!PROJECT_CODE.test(reading.text.slice(start[code.from]!, start[code.to]!))) return null;
  return titleAt(reading, title.from, title.to);
}

/** The numbers of the structural funds' projects: A81942, S30123, R-00112; of research projects "decision 352788". */
const PROJECT_CODE = /^(?:[ASRJ]-?\d{5,6}|\d{5,7})$/;

/** Items, and short lines that hold no sentence: running text under a list's heading tells about it. */
function isItem(reading: Reading, { kind, section, start, end }: Block): boolean {
  if (kind === "item") return true;
  if (kind === "row" || kind === "heading" || section === "contacts") return false;
  return end - start < 160 && !".!?".includes(reading.text.charAt(end - 1));
}

/** Half-open ranges of tokens of all blocks outside boilerplate. */
function blockRanges(reading: Reading): { index: number; from: number; to: number }[] {
  const ranges: { index: number; from: number; to: number }[] = [];
  for (let from = 0; from < reading.length; ) {
    let to = from + 1;
    while (to < reading.length && reading.block[to] === reading.block[from]) to++;
    ranges.push({ index: reading.block[from]!, from, to });
    from = to;
  }
  return ranges;
}

/**
 * Whether a list is one of projects: the line above it says so ("Rahoitetut hankkeet:", never "Hankkeen kumppanit:"), one of its
 * items is called a project ("Kotipesä ry: Yön yli -hanke, 62 000 €"), or the line above tells of projects or of the funds that
 * pay for them and two items have a title before whose it is ("Kalasta voimaa, Sallan kunta, 45 000 €").
 */
function introducesProjects(reading: Reading, heading: number, items: readonly Part[][]): boolean {
  const intro = heading < 0 ? undefined : reading.document.blocks[heading];
  if (intro === undefined || intro.boilerplate !== null) return false;
  const text = reading.text.slice(intro.start, intro.end);
  if (LIST_OF_OTHERS.test(text)) return false;
  if (PROJECTS_MONEY.test(text) && items.filter(isTitleOfApplicant).length > 1) return true;
  // a running paragraph introduces what it ends in a colon before
  if (text.length > LONGEST_INTRO && !text.endsWith(":")) return false;
  return (
    LIST_OF_PROJECTS.test(text) ||
    items.some((parts) => parts.length > 1 && parts.some((part) => isProject(reading, part)))
  );
}

/** "Anna Lehto, Oulun yliopisto, Puhdas pelto, 300 000 €": whose it is and where, its title and its sum. */
function isTitleOfPerson([person, applicant, title, sum]: readonly Part[]): boolean {
  if (person?.role !== "person" || applicant?.role !== "applicant" || title?.role !== "title") return false;
  return title.to - title.from > 1 && sum?.role === "sum";
}

/** "Sallan kunta, Kalasta voimaa, tuki 45 000 €": whose it is, a title of two words or more, and a sum. */
function isTitleWithSum(parts: readonly Part[], at: number, items: readonly Part[][]): boolean {
  const [first, second, ...rest] = parts;
  const title = first?.role === "applicant" ? second : second?.role === "applicant" ? first : undefined;
  if (title?.role !== "title" || title.to - title.from < 2) return false;
  // the sum may stand on the line below: "tuki 31 200 e, kokonaisbudjetti 39 000 e"
  const below = parts.length === 2 ? (items[at + 1] ?? []) : [];
  return [...rest, ...below].some(({ role }) => role === "sum");
}

/** "Kalasta voimaa, Sallan kunta, 45 000 €": a title, whose it is, and its sum. */
function isTitleOfApplicant([title, applicant, ...rest]: readonly Part[]): boolean {
  return (
    title?.role === "title" && applicant?.role === "applicant" && rest.some(({ role }) => role === "sum")
  );
}

/** "Yön yli -hanke" as a part of its own. */
function isProject(reading: Reading, { from, to, role }: Part): boolean {
  const last = to - 1;
  return (
    role === "title" &&
    to - from > 2 &&
    isHyphen(reading, last - 1) &&
    reading.tokens.gap[last] === GLUED &&
    headAt(reading, last)?.kind === "project"
  );
}

/** The titles of one list; where an item names no known body, its parts stand in the order of the others. */
function titlesOfList(reading: Reading, items: readonly Part[][]): Found[] {
  let first = 0;
  let later = 0;
  for (const parts of items) {
    const at = parts.length > 1 ? parts.findIndex(({ role }) => role === "applicant") : -1;
    if (at === 0) first++;
    else if (at > 0) later++;
  }
  const found: Found[] = [];
  for (const [n, parts] of items.entries()) {
    const [only] = parts;
    const title = isStacked(items, n)
      ? titleAt(reading, only!.from, only!.to)
      : titleOf(reading, parts, first > later);
    if (title !== null) found.push(title);
  }
  return found;
}

/** The title of an item: what stands before its applicant, or after one that opens it, up to the sum. */
function titleOf(reading: Reading, parts: readonly Part[], applicantsFirst: boolean): Found | null {
  if (isLabelled(reading, parts)) return null;
  const applicant = parts.findIndex(({ role }) => role === "applicant");
  // "Professori Aino Kuusela, Oulun yliopisto: Metsän muisti, 300 000 €"
  if (parts[0]?.role === "person") return titleOf(reading, parts.slice(1), true);
  const opens = applicant < 0 ? applicantsFirst && parts.length > 1 : applicant === 0;
  let start = opens ? 1 : 0;
  // "Kotipesä ry, Seinäjoki: Yön yli", "Kuortaneen kunta (Etelä-Pohjanmaa), …": where the applicant is
  if (opens && parts[start]?.role === "place") start++;
  // "Sallan kunta (45 000 €): Poropolku"
  if (opens && parts[start]?.role === "sum") {
    const behind = parts.findIndex(({ role, before }) => role === "title" && before === ":");
    if (behind > start) start = behind;
  }
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

/** "Hailuodon kunta, rantaniittyjen raivaus: 231 000 euroa": a purpose in small letters, as those of its list then are. */
function isPurpose([applicant, purpose, sum]: readonly Part[]): boolean {
  return (
    applicant?.role === "applicant" && purpose?.role === "other" && sum?.role === "sum" && sum.before === ":"
  );
}

/** "Hakija: Sallan kunta", "Tuki: 45 000 €": a line that says something else of its project. */
function isLabelled(reading: Reading, [label, value]: readonly Part[]): boolean {
  if (label === undefined || value?.before !== ":" || label.to - label.from !== 1) return false;
  const key = reading.tokens.key[label.from]!;
  return ACTOR_LABELS.has(key) || LINE_LABELS.has(key);
}

/** "Metsäpolku" between its applicant and its sum, each on a line, or over a line that has both: "Sallan kunta, 45 000 €". */
function isStacked(items: readonly Part[][], at: number): boolean {
  const [above, here, below, next] = [items[at - 1], items[at]!, items[at + 1], items[at + 2]];
  if (here.length !== 1 || here[0]!.role !== "title" || below === undefined) return false;
  if (below[0]!.role === "sum") return above?.length === 1 && above[0]!.role === "applicant";
  // "Anna Lehto, Oulun yliopisto, 300 000 €"
  const whose = below[0]!.role === "person" && below.length > 1 ? below[1]! : below[0]!;
  if (whose.role !== "applicant") return false;
  return below.some(({ role }) => role === "sum") || (below.length === 1 && next?.[0]?.role === "sum");
}

/** "Sallan kunta, Poropolku: 141 500 euroa" outside lists of projects. */
function titleBeforeSum(reading: Reading, parts: readonly Part[]): Found[] {
  const [applicant, title, sum] = parts;
  if (applicant?.role !== "applicant" || title?.role !== "title" || sum?.role !== "sum") return [];
  const { kind, key } = reading.tokens;
  for (let i = title.from; i < title.to; i++) {
    if (kind[i] !== WORD && kind[i] !== NUMBER && !isHyphen(reading, i) && key[i] !== ".") return [];
  }
  if (title.before !== "," || sum.before !== ":" || title.to - title.from > LONGEST / 2) return [];
  const found = titleAt(reading, title.from, title.to);
  return found === null ? [] : [found];
}

function isDashKey(key: string): boolean {
  return key === "–" || key === "—" || key === "-";
}

function titleAt(reading: Reading, from: number, to: number): Found | null {
  if (to - from > LONGEST) return null;
  const name = phrase(reading, from, to);
  const short = /^([^\s\p{Lu}]*\p{Lu}[^\s\p{Lu}]*\p{Lu}\S*) [–—-] /u.exec(name)?.[1];
  return foundAt(reading, from, to, {
    name,
    kind: "project",
    rule: "item",
    confidence: 0.85,
    ...(short === undefined ? {} : { short }),
  });
}
