import type { Language, Release } from "../../schemas/record.js";
import type { Block, BlockKind, BoilerplateReason } from "../document/document.js";

/** One cell of a table row: where it stands, in which column, and 1 for a header. */
export type PageCell = readonly [start: number, end: number, column: number, header: 0 | 1];

/** One block of the text, as short as the page can use it: a thousand releases go into one file. */
export type PageBlock = readonly [
  kind: BlockKind,
  start: number,
  end: number,
  reason: BoilerplateReason | 0,
  /** 0 for the release's own. */
  language: Language | 0,
  table?: number,
  cells?: readonly PageCell[],
];

/** What the page holds of one release: its record with the whole text, and what each part of the text is. */
export interface PageRelease {
  readonly record: Release;
  readonly blocks: readonly PageBlock[];
}

/** A release as the page holds it; `text` is left out, for the page shows the whole one. */
export function pageRelease(release: Release, blocks: readonly Block[]): PageRelease {
  const { text: _, ...record } = release;
  return { record, blocks: blocks.map((block) => pageBlock(block, release.language.code)) };
}

function pageBlock({ kind, start, end, boilerplate, language, table }: Block, own: Language): PageBlock {
  const reason = boilerplate ?? 0;
  const other = language === own ? 0 : language;
  if (table === null) return [kind, start, end, reason, other];
  const cells = table.cells.map(
    (cell): PageCell => [cell.start, cell.end, cell.column, cell.isHeader ? 1 : 0],
  );
  return [kind, start, end, reason, other, table.id, cells];
}
