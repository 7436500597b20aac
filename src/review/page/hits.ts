/** Fewer letters than this are everywhere. */
const SHORTEST = 2;

/** Shows where the words of a search stand in a text, without changing it; does nothing where a browser cannot. */
export function showHits(root: Element, query: string): void {
  if (!("highlights" in CSS)) return;
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word.length >= SHORTEST);
  const ranges = words.length === 0 ? [] : [...textNodes(root)].flatMap((node) => rangesIn(node, words));
  CSS.highlights.set("search", new Highlight(...ranges));
}

function* textNodes(root: Element): Generator<Text> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) yield node as Text;
}

function rangesIn(node: Text, words: readonly string[]): Range[] {
  const text = node.data.toLowerCase();
  // "İ" and its like change their length
  if (text.length !== node.data.length) return [];
  const ranges: Range[] = [];
  for (const word of words) {
    for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length)) {
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + word.length);
      ranges.push(range);
    }
  }
  return ranges;
}
