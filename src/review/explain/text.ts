import type { Block } from "../../document/document.js";
import { SpanIndex } from "../../span.js";
import type { Mark } from "../facts/marks.js";
import { type Piece, piecesOf } from "../facts/segments.js";
import type { Texts } from "../facts/texts/index.js";
import type { Style } from "./style.js";
import { visible } from "./visible.js";

/** What stands before a line of the release's own text, and before one that was set aside. */
const OWN = "  ";
const ASIDE = "~ ";

/** The text with every mark, each with the numbers of its facts; what was set aside stands under its reason, after "~". */
export function markedText(
  text: string,
  blocks: readonly Block[],
  marks: readonly Mark[],
  numbersOf: (mark: Mark) => string,
  style: Style,
  texts: Texts,
): string {
  const write = (piece: Piece<Mark>, outer: Mark | null): string => {
    const { stretch, start, end, parts } = piece;
    if (stretch === null) {
      const plain = visible(text.slice(start, end));
      return outer === null ? eachLine(plain, base) : plain;
    }
    const content = parts.map((part) => write(part, stretch)).join("");
    return style.mark(stretch.kind, numbersOf(stretch), content, outer?.kind ?? null);
  };
  const index = new SpanIndex(marks);
  let base: (text: string) => string = style.plain;
  const out: string[] = [];
  let reason: Block["boilerplate"] = null;
  blocks.forEach((block, i) => {
    const gap = i === 0 ? "" : text.slice(blocks[i - 1]!.end, block.start);
    const changes = block.boilerplate !== reason;
    reason = block.boilerplate;
    if (i > 0 && (changes || /\n[^\S\n]*\r?\n/.test(gap))) out.push("");
    if (changes && reason !== null) out.push(style.quiet(`${ASIDE}(${texts.reasons[reason]})`));
    const isHead = block.kind === "heading" || block.kind === "title";
    base = reason !== null ? style.quiet : isHead ? style.strong : style.plain;
    const content = piecesOf(index.within(block), block.start, block.end)
      .map((piece) => write(piece, null))
      .join("");
    const gutter = reason === null ? OWN : style.quiet(ASIDE);
    for (const line of content.split("\n")) out.push(gutter + line);
  });
  return out.join("\n");
}

/** A text whose lines each have their looks, so that what stands before a line has none of them. */
function eachLine(text: string, look: (line: string) => string): string {
  return text
    .split("\n")
    .map((line) => (line === "" ? "" : look(line)))
    .join("\n");
}
