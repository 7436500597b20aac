import { isQuote, phrase } from "../finnish/phrases.js";
import { NUMBER, WORD } from "../finnish/tokens.js";
import type { Reading } from "../reading.js";
import { mention } from "../span.js";
import type { Found } from "./found.js";
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
      const kind = COLUMNS[cell.header.trim().toLowerCase()];
      if (!actors && !cell.header.includes("nimi")) continue;
      if (kind === undefined || cell.end - cell.start > 140) continue;
      let { from, to } = reading.tokensOf(cell);
      while (from < to && isQuote(reading, from)) from++;
      while (to > from && isQuote(reading, to - 1)) to--;
      if (from >= to || reading.tokens.kind[from] === NUMBER || !hasWord(reading, from, to)) continue;
      if (/^(?:yhteensä|summa|sammanlagt|totalt|total)$/.test(reading.tokens.key[from]!)) continue;
      const { start, end } = reading.tokens;
      const name = phrase(reading, from, to);
      if (WORKS.test(name.toLowerCase())) continue;
      found.push({
        name,
        id: null,
        kind,
        mention: mention(reading.text, start[from]!, end[to - 1]!, "programs.column", 0.9),
        from,
        to,
      });
    }
  }
  return found;
}

function hasWord(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (reading.tokens.kind[i] === WORD && reading.tokens.key[i]!.length > 1) return true;
  return false;
}
