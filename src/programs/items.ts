import type { Organisation } from "../../schemas/organisations.js";
import { follows, isCapital, isQuote, phrase } from "../finnish/phrases.js";
import { GLUED, NUMBER, WORD } from "../finnish/tokens.js";
import type { Reading } from "../reading.js";
import { mention } from "../span.js";
import type { Found } from "./found.js";
import { WORKS } from "./lexicon.js";

/** How many tokens a title in a list may have. */
const LONGEST = 12;

/**
 * Titles of projects in lists: "Sallan kunta, Poropolku: 141 500 euroa" and "Hankkeen nimi: Poropolku". In the first form the
 * applicant opens the line, a capital opens the title and a colon and a sum end it; a purpose in small letters
 * ("uimahallin peruskorjaus 750 000") is none.
 */
export function findInItems(reading: Reading, organisations: readonly Organisation[]): Found[] {
  const found: Found[] = [];
  const { gap, key } = reading.tokens;
  for (const { mentions } of organisations) {
    for (const { span } of mentions) {
      const { from, to } = reading.tokensOf(span);
      if ((key[to] !== "," && key[to] !== ":") || gap[to] !== GLUED || !opensLine(reading, from)) continue;
      const title = to + (isQuote(reading, to + 1) ? 2 : 1);
      if (!isCapital(reading, title)) continue;
      const end = isProjectItem(reading, from)
        ? listedEnd(reading, title)
        : key[to] === ","
          ? titleEnd(reading, title)
          : -1;
      if (end > 0) found.push(make(reading, title, end, "item"));
    }
  }
  const titles = [...found, ...findLeadingTitles(reading, organisations), ...findLabels(reading)];
  return titles.filter(({ name }) => !WORKS.test(name.toLowerCase()));
}

function opensLine(reading: Reading, i: number): boolean {
  const { gap, kind } = reading.tokens;
  if (gap[i]! >= 2) return true;
  return i > 0 && kind[i - 1] !== WORD && gap[i - 1]! >= 2;
}

/** Whether an item stands in a list of projects: "Rahoitusta saivat seuraavat hankkeet:". */
function isProjectItem(reading: Reading, i: number): boolean {
  const block = reading.blockOf(i);
  const intro = block.heading < 0 ? undefined : reading.document.blocks[block.heading];
  return (
    block.kind === "item" &&
    intro !== undefined &&
    /hank(?:e|k)|projekt/i.test(reading.text.slice(intro.start, intro.end))
  );
}

/** Where the title ends that such an item holds: at its sum, its closing quotation mark, or the item's end; -1 for other things. */
function listedEnd(reading: Reading, from: number): number {
  const { key, kind } = reading.tokens;
  const block = reading.block[from];
  for (let at = from; at < from + 2 * LONGEST; at++) {
    if (
      at >= reading.length ||
      reading.block[at] !== block ||
      reading.sentence[at] !== reading.sentence[from]
    )
      return at;
    const sum = kind[at + 1] === NUMBER || key[at + 1] === "€";
    if (isQuote(reading, at) || ((key[at] === "," || key[at] === "(" || key[at] === ":") && sum)) return at;
  }
  return -1;
}

/** The colon before a sum that ends a title, or -1. */
function titleEnd(reading: Reading, from: number): number {
  const { key, kind, gap } = reading.tokens;
  for (let at = from + 1; at < reading.length && at < from + LONGEST && gap[at]! < 2; at++) {
    if (key[at] === ":") return kind[at + 1] === NUMBER ? at : -1;
    if (kind[at] !== WORD && kind[at] !== NUMBER && key[at] !== "-" && key[at] !== "–") return -1;
  }
  return -1;
}

/** The line above a list that says its items begin with projects' titles: "Hankkeen nimi, hakija ja haettu tuki:". */
const INTRODUCES =
  /(?:hankkeen|projektin) nim|hankkeet(?: ja)?\b.*:$|^(?:rahoitettavat|rahoitetut|hyväksytyt|tuetut) (?:hankkeet|projektit)/i;

/** "Turve talteen 2.0, Kuusiston yliopisto, 192 024 €" below such a line: what stands before the applicant. */
function findLeadingTitles(reading: Reading, organisations: readonly Organisation[]): Found[] {
  const { key, gap } = reading.tokens;
  const starts = new Map<number, number>();
  for (const { mentions } of organisations) {
    for (const { span } of mentions) {
      const i = reading.tokenAt(span.start);
      const block = reading.block[i]!;
      starts.set(block, Math.min(starts.get(block) ?? i, key[i - 1] === "," ? i : Number.MAX_SAFE_INTEGER));
    }
  }
  const found: Found[] = [];
  for (const [block, applicant] of starts) {
    const { heading } = reading.document.blocks[block]!;
    const intro = heading < 0 ? undefined : reading.document.blocks[heading];
    if (
      intro === undefined ||
      reading.document.blocks[block]!.kind !== "item" ||
      applicant === Number.MAX_SAFE_INTEGER
    )
      continue;
    if (!INTRODUCES.test(reading.text.slice(intro.start, intro.end))) continue;
    let from = applicant - 1;
    while (from > 0 && reading.block[from - 1] === block && gap[from]! < 2) from--;
    if (from > 0 && reading.block[from - 1] === block) continue;
    while (from < applicant && !isCapital(reading, from)) from++;
    if (reading.sentence[from] !== reading.sentence[applicant]) continue;
    if (from < applicant - 1 && applicant - from < 2 * LONGEST)
      found.push(make(reading, from, applicant - 1, "item"));
  }
  return found;
}

const LABELS = new Set(["hanke", "projekti", "hankenimi", "projekt"]);

/** "Hanke: Poropolku" and "Hankkeen nimi: Poropolku" on a line of their own. */
function findLabels(reading: Reading): Found[] {
  const { key, gap } = reading.tokens;
  const found: Found[] = [];
  for (let i = 1; i < reading.length - 1; i++) {
    if (key[i] !== ":" || gap[i + 1]! !== 1 || !isCapital(reading, i + 1)) continue;
    const label = LABELS.has(key[i - 1]!) && opensLine(reading, i - 1);
    const named =
      key[i - 1] === "nimi" &&
      (key[i - 2] === "hankkeen" || key[i - 2] === "projektin") &&
      opensLine(reading, i - 2);
    if (!label && !named) continue;
    let to = i + 2;
    while (
      to < reading.length &&
      to < i + LONGEST &&
      gap[to]! < 2 &&
      key[to] !== "," &&
      key[to] !== "(" &&
      follows(reading, to)
    )
      to++;
    found.push(make(reading, i + 1, to, "label"));
  }
  return found;
}

function make(reading: Reading, from: number, to: number, rule: string): Found {
  const { start, end } = reading.tokens;
  const place = mention(reading.text, start[from]!, end[to - 1]!, `programs.${rule}`, 0.85);
  return { name: phrase(reading, from, to), id: null, kind: "project", mention: place, from, to };
}
