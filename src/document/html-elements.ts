import type { ChildNode, Document as Dom, Element } from "domhandler";
import type { BlockKind } from "./document.js";
import { SILENT } from "./html-furniture.js";
import { isBlank } from "./lines.js";

/** Elements that begin and end a line of their own. */
export const BLOCKS = new Set(
  "address article aside blockquote body center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main menu nav ol p pre section summary table tbody thead tfoot tr td th caption ul".split(
    " ",
  ),
);
const INLINE_PIECES = new Set("span a time button label strong b em i small".split(" "));
export const FORMATTING: ReadonlySet<string> = new Set("b strong em i small".split(" "));
export const HEADINGS: Readonly<Record<string, number>> = { h1: 1, h2: 2, h3: 3, h4: 4, h5: 5, h6: 6 };

/** What an element makes of its lines, null where it says nothing of them. */
export function kindOf(name: string, element: Element): BlockKind | null {
  if (name in HEADINGS) return "heading";
  if (name === "li") return "item";
  if (name === "blockquote") return "quote";
  if (name === "figcaption") return "caption";
  if (name === "p" || name === "div" || name === "section" || name === "article") return null;
  return element.name === "caption" ? "caption" : null;
}

/** Whether a page hides an element without a style sheet. */
export function isHidden({ attribs }: Element): boolean {
  return (
    "hidden" in attribs ||
    (attribs.style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribs.style))
  );
}

/** "main", "content", "sisältö": the id of what a page is there for. */
export function isContentId(id: string | undefined): boolean {
  return (
    id !== undefined && /^(?:main|content|main-content|maincontent|sisalto|sisältö|page-content)$/i.test(id)
  );
}

/** A div or item that holds inline elements alone: two or more, with nothing but white space between them. */
export function hasOnlyPieces(element: Element): boolean {
  if (element.name === "p" || element.name in HEADINGS || !BLOCKS.has(element.name)) return false;
  let pieces = 0;
  for (const child of element.children) {
    if (child.type === "text") {
      if (!isAllBlank(child.data)) return false;
    } else if ("attribs" in child) {
      if (!INLINE_PIECES.has((child as Element).name)) return false;
      pieces++;
    }
  }
  return pieces >= 2;
}

/** A term or its text longer than this is no label and its value. */
const LONGEST_TERM = 80;
const LONGEST_VALUE = 200;

/**
 * The one `dd` that says what a `dt` labels, where both are short and hold no blocks: `<dt>Tuki</dt><dd>48 000 €</dd>` is one
 * line. Null for a term with several texts, and for questions with paragraphs as answers.
 */
export function definitionOf(term: Element): Element | null {
  const value = nextElement(term);
  if (value?.name !== "dd" || nextElement(value)?.name === "dd") return null;
  if (!isInline(term, LONGEST_TERM) || !isInline(value, LONGEST_VALUE)) return null;
  return value;
}

/** Whether a `dd` stands on the line of its `dt`. */
export function isValue(element: Element): boolean {
  if (element.name !== "dd") return false;
  let before = element.previousSibling;
  while (before !== null && !("attribs" in before)) before = before.previousSibling;
  const term = before as Element | null;
  return term?.name === "dt" && definitionOf(term) === element;
}

function nextElement({ nextSibling }: Element): Element | null {
  let next = nextSibling;
  while (next !== null && !("attribs" in next)) next = next.nextSibling;
  return next as Element | null;
}

function isInline(element: Element, longest: number): boolean {
  if (element.children.some((child) => "name" in child && (BLOCKS.has(child.name) || child.name === "br")))
    return false;
  const text = textOf(element, longest).trim();
  return text !== "" && text.length <= longest && !isHidden(element);
}

export function isTime(node: ChildNode | null): boolean {
  return node !== null && "attribs" in node && (node as Element).name === "time";
}

/** Whether a text goes on with a capital after a blank: a statement of its own. */
export function startsStatement(node: ChildNode): boolean {
  return node.type === "text" && /^\s+[A-ZÀ-ÖØ-Þ]/.test(node.data);
}

/** Whether an element holds blocks, so that its inline elements are pieces of their own. */
export function isBox(parent: Dom | Element): boolean {
  return "name" in parent && BLOCKS.has(parent.name) && parent.name !== "p" && !(parent.name in HEADINGS);
}

export function isPiece(node: ChildNode): node is Element {
  return "attribs" in node && INLINE_PIECES.has((node as Element).name);
}

export function endsInColon(element: Element): boolean {
  return textOf(element, 200).trimEnd().endsWith(":");
}

export function isAllBlank(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (!isBlank(text.charCodeAt(i))) return false;
  return true;
}

/** An element's text with line breaks as spaces, up to `limit` characters. */
export function textOf(element: Element, limit = 10_000): string {
  let text = "";
  const walk = (node: Element): void => {
    for (const child of node.children) {
      if (text.length > limit) return;
      if (child.type === "text") text += child.data;
      else if ("attribs" in child) {
        const inner = child as Element;
        if (SILENT.has(inner.name)) continue;
        if (inner.name === "br" || BLOCKS.has(inner.name)) text += " ";
        walk(inner);
      }
    }
  };
  walk(element);
  return text;
}
