import { isQuote, phrase } from "../finnish/phrases.js";
import { NUMBER, WORD } from "../finnish/tokens.js";
import type { Reading } from "../reading.js";
import { type Found, foundAt } from "./found.js";
import { ACTOR_COLUMNS, COLUMNS, WORKS } from "./lexicon.js";

/**
 * Titles of projects in tables: every cell under "Hanke" or "Hankkeen nimi". Refused: the row of totals ("Yhteensä"), cells
 * without letters, cells longer than a title.
 */
export function findInColumns(reading: Reading): Found[] {
  const found: Found[] = [];
  for (const block of reading.document.blocks) {
    if (block.table === null || block.boilerplate !== null) continue;
    const actors = block.table.cells.some(
      ({ header }) => header !== null && ACTOR_COLUMNS.test(header.trim()),
    );
    for (const cell of block.table.cells) {
      if (cell.isHeader || cell.header === null) continue;
      const kind = COLUMNS[headerOf(cell.header)];
      if (!actors && !NAMED.test(cell.header)) continue;
      if (kind === undefined || cell.end - cell.start > 140) continue;
      let { from, to } = reading.tokensOf(cell);
      while (from < to && isQuote(reading, from)) from++;
      while (to > from && isQuote(reading, to - 1)) to--;
      if (from >= to || reading.tokens.kind[from] === NUMBER || !hasWord(reading, from, to)) continue;
      if (/^(?:yhteensä|summa|sammanlagt|totalt|total)$/.test(reading.tokens.key[from]!)) continue;
      const name = phrase(reading, from, to);
      if (WORKS.test(name.toLowerCase())) continue;
      found.push(foundAt(reading, from, to, { name, kind, rule: "column", confidence: 0.9 }));
    }
  }
  return found;
}

/** Headers that say of themselves that a name stands below. */
const NAMED = /nimi|otsikko|namn|title|name/i;

/** "Hanke (toteuttaja)" is headed "hanke". */
function headerOf(header: string): string {
  return header.replace(/\(.*$/s, "").trim().toLowerCase();
}

function hasWord(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (reading.tokens.kind[i] === WORD && reading.tokens.key[i]!.length > 1) return true;
  return false;
}
