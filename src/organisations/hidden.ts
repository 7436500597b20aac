import type { Block, Document } from "../document/document.js";
import { Reading } from "../reading.js";

/** Which marked blocks may name the issuer, and how much of them is read: heads and feet of pages are short. */
const LONGEST = 240;
const MOST_BLOCKS = 80;

/** The words of no field: names of bodies need no classes. */
const NO_WORDS = new Map<string, number>();

/**
 * A reading of the blocks that the document marks as boilerplate, for a page's head and foot name its issuer. They yield no
 * facts of the release. Null where there are none.
 */
export function readHidden(document: Document): Reading | null {
  const hidden = document.blocks.filter(
    (block) => block.boilerplate !== null && block.end - block.start <= LONGEST,
  );
  if (hidden.length === 0) return null;
  const some =
    hidden.length <= MOST_BLOCKS
      ? hidden
      : [...hidden.slice(0, MOST_BLOCKS / 2), ...hidden.slice(-MOST_BLOCKS / 2)];
  const blocks = some.map((block): Block => ({ ...block, boilerplate: null }));
  return new Reading({ ...document, blocks }, NO_WORDS);
}
