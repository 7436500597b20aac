import type { Block } from "./document.js";

/** What the shorter half of a release in two languages has of its text at least. */
const SHARE = 0.2;
/** Of one language's half in another language: a name, a quotation. */
const FOREIGN = 0.15;

/**
 * Where the halves of a release begin that tells the same in two or three languages, one after the other: "[0, 2310]". Null for a
 * release in one language, for one whose paragraphs take turns, and where the other language only has a sentence or two.
 */
export function languageParts(blocks: readonly Block[]): readonly number[] | null {
  const own = blocks.filter(({ boilerplate }) => boilerplate === null);
  const weights = new Map<string, number>();
  let all = 0;
  for (const { language, start, end } of own) {
    weights.set(language, (weights.get(language) ?? 0) + end - start);
    all += end - start;
  }
  const large = new Set([...weights].filter(([, weight]) => weight >= all * SHARE).map(([code]) => code));
  if (large.size < 2) return null;
  const starts: number[] = [];
  const seen = new Set<string>();
  let last = "";
  let strayed = 0;
  for (const { language, start, end } of own) {
    if (language === last || !large.has(language)) continue;
    if (!seen.has(language)) {
      seen.add(language);
      starts.push(starts.length === 0 ? 0 : start);
      last = language;
    } else strayed += end - start;
  }
  return strayed > all * FOREIGN ? null : starts;
}
