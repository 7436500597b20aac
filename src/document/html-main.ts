import type { BoilerplateReason } from "./document.js";
import type { Container, Rendered } from "./html-render.js";
import type { Line } from "./lines.js";

/** What an element must hold of a page's own text to be its main content. */
const SHARE = 0.5;

/** Marks what stands outside the main content: before it as navigation, after it as footer. */
export function keepMainContent(page: Rendered): void {
  keepLayoutCell(page);
  const main = findMain(page);
  if (main === null) return;
  page.lines.forEach((line, i) => {
    if (i < main.from) line.reason ??= "navigation";
    else if (i >= main.to) line.reason ??= "footer";
  });
}

function weight(lines: readonly Line[], from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i++) {
    const { start, end, reason } = lines[i]!;
    if (reason === null) sum += end - start;
  }
  return sum;
}

/** The outermost main element or article with most of the page's text; a page without one keeps its whole body. */
function findMain({ lines, containers }: Rendered): Container | null {
  const all = weight(lines, 0, lines.length);
  let best: Container | null = null;
  for (const container of containers) {
    const own = weight(lines, container.from, container.to);
    if (own < all * SHARE) continue;
    if (best === null || container.to - container.from >= best.to - best.from) best = container;
  }
  return best;
}

/** Of the cells that lay out a page the one with most text is the content; the others are menus, boxes and feet. */
function keepLayoutCell({ lines, cells }: Rendered): void {
  let best = -1;
  let most = 0;
  cells.forEach((cell, i) => {
    const own = weight(lines, cell.from, cell.to);
    if (
      own > most &&
      !cells.some(
        (other, k) =>
          k !== i &&
          other.from >= cell.from &&
          other.to <= cell.to &&
          weight(lines, other.from, other.to) > own * 0.8,
      )
    ) {
      most = own;
      best = i;
    }
  });
  const main = cells[best];
  if (main === undefined || most < weight(lines, 0, lines.length) * SHARE) return;
  for (const cell of cells) {
    if (cell.from <= main.from && cell.to >= main.to) continue;
    const reason: BoilerplateReason = cell.from < main.from ? "navigation" : "footer";
    for (let i = cell.from; i < cell.to; i++) lines[i]!.reason ??= reason;
  }
}
