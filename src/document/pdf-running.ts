import type { Page, Row } from "./pdf-lines.js";

/** So many lines at the top and at the bottom of a page may be its running head and foot. */
const DEEP = 3;

/**
 * Pages without their running heads and feet: lines among the first or last ones that stand at one height on most of the pages,
 * alike but for numbers. What heads the first page stays in place, for it says who sends the release; all others are given
 * apart, so that a paragraph goes on over the end of a page.
 */
export function withoutRunning(pages: readonly Page[]): { own: Page[]; running: string[] } {
  if (pages.length < 2) return { own: [...pages], running: [] };
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const key of new Set(edges(page).map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const running: string[] = [];
  const own = pages.map((page, number) => {
    const candidates = new Set(edges(page).filter((row) => counts.get(keyOf(row))! * 2 > pages.length));
    const rows = page.rows.filter((row) => {
      const leaves = candidates.has(row) && !(number === 0 && isHead(page, row));
      if (leaves) running.push(row.text);
      return !leaves;
    });
    return { ...page, rows };
  });
  return { own, running };
}

function edges({ rows }: Page): readonly Row[] {
  return rows.length <= DEEP * 2 ? rows : [...rows.slice(0, DEEP), ...rows.slice(-DEEP)];
}

function isHead({ rows }: Page, row: Row): boolean {
  return rows.indexOf(row) < rows.length / 2;
}

/** A line's height on its page and its words, whatever number the page has. */
function keyOf({ text, y }: Row): string {
  return `${Math.round(y / 4)} ${text.replace(/\d+/g, "#")}`;
}
