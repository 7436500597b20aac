import type { ProgramKind } from "../../schemas/programs.js";
import { memoise } from "../finnish/memo.js";
import { isCapital, isQuote, phrase } from "../finnish/phrases.js";
import { GLUED, NUMBER, WORD } from "../finnish/tokens.js";
import type { Reading } from "../reading.js";
import { type Found, foundAt } from "./found.js";
import { ACTOR_COLUMNS, COLUMNS, HEADS_COLUMN, WORKS } from "./lexicon.js";

/**
 * Titles of projects in tables: every cell under "Hanke" or "Hankkeen nimi". Refused: the row of totals ("Yhteensä"), cells
 * without letters, cells longer than a title.
 */
export function findInColumns(reading: Reading): Found[] {
  const found: Found[] = [];
  for (const block of reading.document.blocks) {
    if (block.table === null || block.boilerplate !== null) continue;
    const actors = block.table.cells.some(({ header }) => header !== null && headsActors(header));
    for (const cell of block.table.cells) {
      if (cell.isHeader || cell.header === null) continue;
      const kind = kindBelow(cell.header);
      if (kind === null || cell.end - cell.start > 140) continue;
      if (!actors && !NAMED.test(cell.header)) continue;
      let { from, to } = reading.tokensOf(cell);
      while (from < to && isQuote(reading, from)) from++;
      while (to > from && isQuote(reading, to - 1)) to--;
      if (from >= to || !mayBeTitle(reading, from, to)) continue;
      if (/^(?:yhteensä|summa|sammanlagt|totalt|total)$/.test(reading.tokens.key[from]!)) continue;
      const short = shortOf(reading, to);
      if (short !== null) to -= 3;
      const name = phrase(reading, from, to);
      if (WORKS.test(name.toLowerCase())) {
        reading.reject("programs", from, to, "works");
        continue;
      }
      found.push(foundAt(reading, from, to, { name, kind, rule: "column", confidence: 0.9, short }));
    }
  }
  return found;
}

/** Headers that say of themselves that a name stands below. */
const NAMED = /nimi|otsikko|namn|title|name/i;

const headsActors = memoise((header) => ACTOR_COLUMNS.test(header.trim()));

/** What stands below a header; every row of a table asks. */
const kindBelow = memoise((header) => kindOf(headerOf(header)));

function kindOf(header: string): ProgramKind | null {
  const known = Object.hasOwn(COLUMNS, header) ? COLUMNS[header] : undefined;
  return known ?? (HEADS_COLUMN.test(header) ? "project" : null);
}

/** "Hanke (toteuttaja)" is headed "hanke". */
function headerOf(header: string): string {
  return header.replace(/\(.*$/s, "").trim().toLowerCase();
}

/** A title begins with a capital or holds one in its first word: "savukaasupesuri" says what is bought. */
function mayBeTitle(reading: Reading, from: number, to: number): boolean {
  const { kind, text, start, end } = reading.tokens;
  if (!hasWord(reading, from, to)) return false;
  if (kind[from] === NUMBER)
    return kind[from + 1] === WORD && from + 1 < to && reading.tokens.gap[from + 1] === GLUED;
  return /\p{Lu}/u.test(text.slice(start[from]!, end[from]!));
}

/** "KIHO" of "Kielitietoinen hoitotyö (KIHO)", a cell that ends before token `to`; null where no acronym does. */
function shortOf(reading: Reading, to: number): string | null {
  const { key } = reading.tokens;
  if (key[to - 1] !== ")" || key[to - 3] !== "(") return null;
  return isCapital(reading, to - 2) ? phrase(reading, to - 2, to - 1) : null;
}

function hasWord(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (reading.tokens.kind[i] === WORD && reading.tokens.key[i]!.length > 1) return true;
  return false;
}
