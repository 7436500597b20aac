import * as dates from "../src/dates/index.js";
import type { Block, Cell, Document } from "../src/document/document.js";
import { mergeWords } from "../src/finnish/word-classes.js";
import * as money from "../src/money/index.js";
import { Reading } from "../src/reading.js";

const table = mergeWords([...dates.words, ...money.words]);

type BlockFacts = Partial<Block> & Pick<Block, "start" | "end">;

/** A reading of plain text in which each line is a block, for tests of one field alone. */
export function readingOf(text: string, language: "fin" | "swe" | "eng" = "fin"): Reading {
  const blocks = [...text.matchAll(/\S[^\n]*/g)].map((match) =>
    block({ start: match.index, end: match.index + match[0].length, language }),
  );
  return new Reading(document(text, blocks), table);
}

/** A reading of one table, given as rows of cells; the first row is its header. Paragraphs may stand around it. */
export function readingOfTable(
  rows: readonly (readonly string[])[],
  caption: string | null = null,
  around: { before?: string; after?: string } = {},
): Reading {
  const before = around.before === undefined ? "" : `${around.before}\n`;
  let text = before;
  const headers = rows[0]!;
  const blocks = rows.map((row, rowNumber) => {
    const start = text.length;
    const cells = row.map((content, column): Cell => {
      const from = text.length;
      text += `${content}\t`;
      const isHeader = rowNumber === 0;
      return {
        start: from,
        end: from + content.length,
        column,
        isHeader,
        header: isHeader ? null : headers[column]!,
      };
    });
    text = `${text.slice(0, -1)}\n`;
    return block({
      start,
      end: text.length - 1,
      kind: "row",
      table: { id: 0, row: rowNumber, caption, cells },
    });
  });
  if (before !== "") blocks.unshift(block({ start: 0, end: before.length - 1 }));
  if (around.after !== undefined) {
    const start = text.length;
    text += around.after;
    blocks.push(block({ start, end: text.length }));
  }
  return new Reading(document(text, blocks), table);
}

function block(facts: BlockFacts): Block {
  return {
    kind: "paragraph",
    section: "body",
    boilerplate: null,
    language: "fin",
    heading: -1,
    table: null,
    ...facts,
  };
}

function document(text: string, blocks: readonly Block[]): Document {
  return {
    id: "x",
    source: { path: null, mediaType: "text/plain", encoding: "utf-8", sha256: "", bytes: text.length },
    text,
    blocks,
    meta: { title: null, publisher: null, published: null, url: null, keywords: [] },
    title: null,
    keywords: [],
    language: { code: "fin", confidence: 1 },
    warnings: [],
  };
}
