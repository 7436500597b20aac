import { InputError } from "../errors.js";

/** Pages of releases nest 10 to 60 deep; the deepest seen, with unclosed font elements, under 400. */
const MAX_DEPTH = 1000;
const MAX_ELEMENTS = 1_000_000;

/** Elements that hold nothing or that the next one of their kind closes: they do not deepen a page. */
const FLAT = new Set(
  "area base br col embed hr img input link meta param source track wbr p li dt dd td th tr option optgroup tbody thead tfoot".split(
    " ",
  ),
);

/**
 * Counts the tags of a page in one pass, before anything is built from it: a page nested 100,000 deep would cost the parser
 * time that grows with the square of its depth.
 */
export function checkMarkup(html: string, path: string | null): void {
  let depth = 0;
  let elements = 0;
  let foreign = 0;
  for (let at = html.indexOf("<"); at >= 0; at = html.indexOf("<", at + 1)) {
    const code = html.charCodeAt(at + 1);
    if (code === 0x21 && html.startsWith("<!--", at)) {
      at = skipTo(html, COMMENT_END, at + 2);
      continue;
    }
    if (code === 0x2f) {
      const name = tagName(html, at + 2);
      if (foreign > 0 && (name === "svg" || name === "math")) foreign--;
      if (depth > 0 && name !== "script" && name !== "style" && !FLAT.has(name)) depth--;
      continue;
    }
    if (!((code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a))) continue;
    if (++elements > MAX_ELEMENTS) {
      throw new InputError(
        "TOO_LARGE",
        `the input has more than ${MAX_ELEMENTS} elements: give the release's own page`,
        path,
      );
    }
    const name = tagName(html, at + 1);
    if (FLAT.has(name)) continue;
    // "i<n" in a script opens no element, but in a drawing a script is an element like others
    if (foreign === 0 && (name === "script" || name === "style")) {
      at = skipTo(html, name === "script" ? SCRIPT_END : STYLE_END, at + 6);
      continue;
    }
    if (name === "svg" || name === "math") foreign++;
    if (++depth > MAX_DEPTH) {
      throw new InputError(
        "HTML_TOO_DEEP",
        `the input nests its elements more than ${MAX_DEPTH} deep near character ${at}: save the release as text`,
        path,
      );
    }
  }
}

/** The offset right before what ends a comment, a script or a style, or the end of the page. */
function skipTo(html: string, end: RegExp, from: number): number {
  end.lastIndex = from;
  const match = end.exec(html);
  return (match === null ? html.length : match.index) - 1;
}

const COMMENT_END = /--!?>/g;
const SCRIPT_END = /<\/script/gi;
const STYLE_END = /<\/style/gi;

function tagName(html: string, from: number): string {
  let end = from;
  while (end < from + 12) {
    const code = html.charCodeAt(end) | 0x20;
    if (!((code >= 0x61 && code <= 0x7a) || (html.charCodeAt(end) >= 0x30 && html.charCodeAt(end) <= 0x39)))
      break;
    end++;
  }
  return html.slice(from, end).toLowerCase();
}
