import type { Document } from "./document.js";

/** The document's text without what was marked as boilerplate; blocks keep the white space that stood between them. */
export function cleanText(document: Document): string {
  let text = "";
  let previousEnd = 0;
  for (const block of document.blocks) {
    if (block.boilerplate === null) {
      const gap = text === "" ? "" : document.text.slice(previousEnd, block.start);
      text += (/\S/.test(gap) ? "\n\n" : gap) + document.text.slice(block.start, block.end);
    }
    previousEnd = block.end;
  }
  return text;
}
