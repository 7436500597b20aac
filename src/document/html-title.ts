import { foldLine } from "./boilerplate.js";
import type { Line } from "./lines.js";
import type { PageFacts } from "./metadata.js";

/**
 * Index of the line that holds a page's title, or -1: the h1 of the main content, or a line that says what the metadata's
 * headline says. An h1 that only names the site ("Lapin liitto") gives way to a headline.
 */
export function titleLineOf(text: string, lines: readonly Line[], facts: PageFacts): number {
  const stated = facts.headlines.map(foldLine).filter((headline) => headline !== "");
  const site = facts.siteNames.map(foldLine);
  let first = -1;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.level !== 1 || line.reason !== null) continue;
    const folded = foldLine(text.slice(line.start, line.end));
    if (stated.includes(folded)) return i;
    if (first < 0 && !site.includes(folded) && folded.length > 3) first = i;
  }
  if (first >= 0) return first;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.reason !== null || line.end - line.start > 300) continue;
    if (stated.includes(foldLine(text.slice(line.start, line.end)))) return i;
  }
  return -1;
}
