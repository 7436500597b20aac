import type { ChildNode, Document as Dom, Element } from "domhandler";
import type { BlockKind, BoilerplateReason, Cell } from "./document.js";
import { furnitureReason, SILENT } from "./html-furniture.js";
import { isBlank, type Line, line as newLine } from "./lines.js";
import { headerOf } from "./plain-tables.js";

/** An element that may be the page's main content: which lines stand in it. */
export interface Container {
  readonly name: string;
  from: number;
  to: number;
}

/** A cell of a table that only lays out a page. */
export interface LayoutCell {
  readonly table: number;
  from: number;
  to: number;
}

/** A page as text, in lines that know the element they came from. */
export interface Rendered {
  text: string;
  readonly lines: Line[];
  readonly containers: Container[];
  readonly cells: LayoutCell[];
  readonly tags: string[];
}

const BLOCKS = new Set(
  "address article aside blockquote body center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main menu nav ol p pre section summary table tbody thead tfoot tr td th caption ul".split(
    " ",
  ),
);
const INLINE_PIECES = new Set("span a time button label strong b em i small".split(" "));
const FORMATTING = new Set("b strong em i small".split(" "));
const HEADINGS: Readonly<Record<string, number>> = { h1: 1, h2: 2, h3: 3, h4: 4, h5: 5, h6: 6 };

interface Context {
  readonly reason: BoilerplateReason | null;
  readonly kind: BlockKind | null;
  readonly level: number;
  readonly main: boolean;
  readonly article: boolean;
  readonly pre: boolean;
}

/** Renders a page's elements to lines: block elements and line breaks part them, neighbours are never glued. */
export function render(dom: Dom): Rendered {
  const renderer = new Renderer();
  renderer.children(dom, { reason: null, kind: null, level: 0, main: false, article: false, pre: false });
  return renderer.finish();
}

class Renderer {
  readonly #lines: Line[] = [];
  readonly #containers: Container[] = [];
  readonly #cells: LayoutCell[] = [];
  readonly #tags: string[] = [];
  #parts: string[] = [];
  #length = 0;
  #lineStart = 0;
  #pending = "";
  #space = false;
  #paragraph = 0;
  #tables = 0;
  #depth = 0;

  finish(): Rendered {
    this.#endLine(null, null, 0, true);
    return {
      text: this.#parts.join(""),
      lines: this.#lines,
      containers: this.#containers,
      cells: this.#cells,
      tags: this.#tags,
    };
  }

  children(parent: Dom | Element, context: Context): void {
    let previous: ChildNode | null = null;
    for (const child of parent.children) {
      if (previous !== null && isPiece(previous) && isPiece(child))
        this.#part(parent, previous, child, context);
      // "Julkaistu <time>…</time> Kirjoittaja admin": what follows the time of a byline is a statement of its own
      if (isTime(previous) && startsStatement(child) && isBox(parent)) {
        this.#endLine(context.kind, context.reason, context.level, false);
      }
      this.#node(child, context);
      previous = child;
    }
  }

  /** Keeps `<a>A</a><a>B</a>` apart: by a line in a box, by a space in running text; bold beside bold is one word. */
  #part(parent: Dom | Element, previous: Element, next: Element, context: Context): void {
    if (FORMATTING.has(previous.name) && FORMATTING.has(next.name)) return;
    const running =
      "name" in parent && (parent.name === "p" || parent.name in HEADINGS || !BLOCKS.has(parent.name));
    if (running) this.#space ||= !endsInColon(previous);
    else this.#endLine(context.kind, context.reason, context.level, false);
  }

  #node(node: ChildNode, context: Context): void {
    if (node.type === "text") {
      this.#text(node.data, context);
      return;
    }
    if (node.type === "cdata" || node.type === "comment" || node.type === "directive") return;
    if (!("attribs" in node)) return;
    const element = node as Element;
    if (SILENT.has(element.name) || isHidden(element)) return;
    if (element.name === "br") {
      this.#endLine(context.kind, context.reason, context.level, false);
      return;
    }
    if (element.name === "table") {
      this.#table(element, context);
      return;
    }
    this.#element(element, context);
  }

  #element(element: Element, context: Context): void {
    const { name } = element;
    const own = context.reason ?? furnitureReason(element, context.main, context.article);
    const level = HEADINGS[name] ?? 0;
    const next: Context = {
      reason: own,
      kind: kindOf(name, element) ?? context.kind,
      level: level || context.level,
      main: context.main || name === "article" || name === "main",
      article: context.article || name === "article",
      pre: context.pre || name === "pre",
    };
    const block = BLOCKS.has(name);
    if (block) this.#endLine(context.kind, context.reason, context.level, true);
    else if (own !== context.reason) this.#endLine(context.kind, context.reason, context.level, false);
    const from = this.#lines.length;
    if (own === "tags" && context.reason !== "tags") this.#collectTags(element);
    if (hasOnlyPieces(element)) this.#pieces(element, next);
    else this.children(element, next);
    if (block) this.#endLine(next.kind, next.reason, next.level, true);
    else if (own !== context.reason) this.#endLine(next.kind, next.reason, next.level, false);
    this.#note(element, from);
  }

  /** Remembers what may be the main content, and how far the headings of an element reach. */
  #note(element: Element, from: number): void {
    const to = this.#lines.length;
    if (to === from) return;
    const { name, attribs } = element;
    if (name === "article" || name === "main" || attribs.role === "main" || isContentId(attribs.id)) {
      this.#containers.push({ name: attribs.role === "main" ? "main" : name, from, to });
    }
    if (name !== "div" && name !== "section" && name !== "aside" && name !== "article" && name !== "td")
      return;
    const end = this.#lines[to - 1]!.end;
    for (let i = from; i < Math.min(to, from + 2); i++) {
      const line = this.#lines[i]!;
      if (line.scope < 0) line.scope = end;
    }
  }

  /** Each piece of `<div><span>A</span> <span>B</span></div>` is a line of its own: they are labels, names and dates. */
  #pieces(element: Element, context: Context): void {
    for (const child of element.children) {
      this.#node(child, context);
      if (child.type !== "text") this.#endLine(context.kind, context.reason, context.level, false);
    }
  }

  #text(data: string, context: Context): void {
    let start = 0;
    const { length } = data;
    for (let i = 0; i <= length; i++) {
      const code = i < length ? data.charCodeAt(i) : 0x20;
      const space = code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d || code === 0x0c;
      if (!space) continue;
      if (i > start) this.#word(data.slice(start, i));
      if (i < length) {
        if (context.pre && code === 0x0a) this.#endLine(context.kind, context.reason, context.level, false);
        else this.#space = true;
      }
      start = i + 1;
    }
  }

  #word(word: string): void {
    if (this.#length === this.#lineStart && this.#pending === "" && isAllBlank(word)) return;
    if (this.#pending !== "") {
      this.#push(this.#pending);
      this.#pending = "";
      this.#lineStart = this.#length;
    } else if (this.#space && this.#length > this.#lineStart) {
      this.#push(" ");
    }
    this.#space = false;
    this.#push(word);
  }

  #push(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
  }

  #endLine(
    kind: BlockKind | null,
    reason: BoilerplateReason | null,
    level: number,
    paragraph: boolean,
  ): void {
    if (this.#length > this.#lineStart && this.#pending === "") {
      const trimmed = trim(this.#parts, this.#lineStart, this.#length);
      if (trimmed !== null) {
        const added = newLine(trimmed.start, trimmed.end, this.#paragraph);
        added.kind = kind;
        added.reason = reason;
        added.level = level;
        this.#lines.push(added);
      }
      this.#lineStart = this.#length;
      this.#pending = "\n";
    }
    this.#space = false;
    if (paragraph && this.#lines.length > 0) {
      if (this.#pending === "\n") {
        this.#pending = "\n\n";
        this.#paragraph++;
      }
    }
  }

  #collectTags(element: Element): void {
    const walk = (node: Element): void => {
      for (const child of node.children) {
        if (!("attribs" in child)) continue;
        const inner = child as Element;
        if (/^(?:a|li|span|dd)$/.test(inner.name) && !inner.children.some((c) => "attribs" in c)) {
          const text = textOf(inner).trim();
          if (
            text !== "" &&
            text.length < 60 &&
            !/^(?:avainsanat|asiasanat|aiheet|tags|nyckelord|tunnisteet):?$/i.test(text)
          )
            this.#tags.push(text);
        } else walk(inner);
      }
    };
    walk(element);
  }

  #table(table: Element, context: Context): void {
    const rows = rowsOf(table);
    if (this.#depth > 0 || isLayout(table, rows)) {
      this.#layout(table, rows, context);
      return;
    }
    this.#endLine(context.kind, context.reason, context.level, true);
    const caption = captionOf(table);
    if (caption !== null) {
      this.#text(caption, context);
      this.#endLine("caption", context.reason, 0, true);
    }
    const id = this.#tables++;
    const headers = new Map<number, string>();
    const spans = new Map<number, number>();
    for (const [number, row] of rows.entries())
      this.#row(row, number, { id, caption, headers, spans }, context);
    this.#pending = this.#pending === "" ? "" : "\n\n";
    this.#paragraph++;
  }

  #row(
    row: Element,
    number: number,
    table: { id: number; caption: string | null; headers: Map<number, string>; spans: Map<number, number> },
    context: Context,
  ): void {
    const cells: Cell[] = [];
    const inHead = (row.parent as Element | null)?.name === "thead";
    const elements = row.children.filter(
      (c): c is Element => "attribs" in c && ((c as Element).name === "td" || (c as Element).name === "th"),
    );
    const allHeaders = elements.length > 0 && elements.every((cell) => cell.name === "th");
    const headerRow =
      inHead || allHeaders || (number === 0 && table.headers.size === 0 && looksLikeHeader(elements));
    let column = 0;
    let start = -1;
    for (const cell of elements) {
      while ((table.spans.get(column) ?? 0) > 0) {
        table.spans.set(column, table.spans.get(column)! - 1);
        column++;
      }
      const text = textOf(cell)
        .replace(/[ \t\r\n\f]+/g, " ")
        .trim();
      const width = span(cell.attribs.colspan);
      const height = span(cell.attribs.rowspan);
      if (text !== "") {
        if (start >= 0) this.#push("\t");
        this.#word(text);
        const end = this.#length;
        if (start < 0) start = end - text.length;
        const isHeader = headerRow || cell.name === "th";
        const header = headerRow ? null : headerOf(table.headers.get(column) ?? null, table.caption);
        cells.push({ start: end - text.length, end, column, isHeader, header });
        if (headerRow)
          for (let c = column; c < column + width; c++)
            table.headers.set(c, join(table.headers.get(c), text));
      } else if (start >= 0) this.#push("\t");
      for (let c = column; c < column + width; c++) if (height > 1) table.spans.set(c, height - 1);
      column += width;
    }
    if (start < 0) return;
    const added = newLine(start, cells.at(-1)!.end, this.#paragraph);
    added.kind = "row";
    added.reason = context.reason;
    added.table = { id: table.id, row: number, caption: table.caption, cells };
    this.#lines.push(added);
    this.#lineStart = this.#length;
    this.#pending = "\n";
    this.#space = false;
  }

  #layout(table: Element, rows: readonly Element[], context: Context): void {
    const id = this.#depth === 0 ? this.#cells.length : -1;
    this.#endLine(context.kind, context.reason, context.level, true);
    this.#depth++;
    const caption = captionOf(table);
    if (caption !== null) {
      this.#text(caption, context);
      this.#endLine("caption", context.reason, 0, true);
    }
    for (const row of rows) {
      for (const cell of row.children) {
        if (!("attribs" in cell)) continue;
        const from = this.#lines.length;
        const outer = this.#depth;
        this.#depth = 0;
        this.#element(cell as Element, context);
        this.#depth = outer;
        this.#endLine(context.kind, context.reason, context.level, true);
        if (id >= 0 && this.#lines.length > from)
          this.#cells.push({ table: id, from, to: this.#lines.length });
      }
    }
    this.#depth--;
  }
}

function kindOf(name: string, element: Element): BlockKind | null {
  if (name in HEADINGS) return "heading";
  if (name === "li") return "item";
  if (name === "blockquote") return "quote";
  if (name === "figcaption") return "caption";
  if (name === "p" || name === "div" || name === "section" || name === "article") return null;
  return element.name === "caption" ? "caption" : null;
}

function isHidden({ attribs }: Element): boolean {
  return (
    "hidden" in attribs ||
    (attribs.style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribs.style))
  );
}

function isContentId(id: string | undefined): boolean {
  return (
    id !== undefined && /^(?:main|content|main-content|maincontent|sisalto|sisältö|page-content)$/i.test(id)
  );
}

/** A div or item that holds inline elements alone: two or more, with nothing but white space between them. */
function hasOnlyPieces(element: Element): boolean {
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

function isTime(node: ChildNode | null): boolean {
  return node !== null && "attribs" in node && (node as Element).name === "time";
}

function startsStatement(node: ChildNode): boolean {
  return node.type === "text" && /^\s+\p{Lu}/u.test(node.data);
}

function isBox(parent: Dom | Element): boolean {
  return "name" in parent && BLOCKS.has(parent.name) && parent.name !== "p" && !(parent.name in HEADINGS);
}

function isPiece(node: ChildNode): node is Element {
  return "attribs" in node && INLINE_PIECES.has((node as Element).name);
}

function endsInColon(element: Element): boolean {
  return textOf(element, 200).trimEnd().endsWith(":");
}

function isAllBlank(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (!isBlank(text.charCodeAt(i))) return false;
  return true;
}

/** The span of the parts from `start` without blanks at its ends: no-break spaces may stand there. */
function trim(
  parts: readonly string[],
  start: number,
  length: number,
): { start: number; end: number } | null {
  let end = length;
  for (let i = parts.length - 1; i >= 0 && end > start; i--) {
    const part = parts[i]!;
    let cut = part.length;
    while (cut > 0 && isBlank(part.charCodeAt(cut - 1))) cut--;
    end -= part.length - cut;
    if (cut > 0) return end > start ? { start, end } : null;
  }
  return null;
}

function rowsOf(table: Element): Element[] {
  const rows: Element[] = [];
  for (const child of table.children) {
    if (!("attribs" in child)) continue;
    const element = child as Element;
    if (element.name === "tr") rows.push(element);
    else if (/^t(?:head|body|foot)$/.test(element.name)) {
      for (const inner of element.children)
        if ("attribs" in inner && (inner as Element).name === "tr") rows.push(inner as Element);
    }
  }
  return rows;
}

/** A table lays out a page if it holds tables, headings or long text, or has a single row or column. */
function isLayout(table: Element, rows: readonly Element[]): boolean {
  let cells = 0;
  let header = false;
  let layout = false;
  const look = (node: Element, depth: number): void => {
    for (const child of node.children) {
      if (!("attribs" in child) || layout) continue;
      const { name } = child as Element;
      if (name === "th") header = true;
      if (name === "td" || name === "th") cells++;
      if (name === "table" || name === "h1" || name === "h2" || name === "article" || name === "form")
        layout = true;
      if ((name === "td" && longText(child as Element) > 500) || depth > 40) layout = true;
      look(child as Element, depth + 1);
    }
  };
  look(table, 0);
  if (layout) return true;
  return !header && (rows.length < 2 || cells <= rows.length);
}

function longText(element: Element): number {
  return textOf(element, 600).length;
}

function captionOf(table: Element): string | null {
  for (const child of table.children) {
    if ("attribs" in child && (child as Element).name === "caption") {
      const text = textOf(child as Element)
        .replace(/\s+/g, " ")
        .trim();
      return text === "" ? null : text;
    }
  }
  return null;
}

/** A first row without numbers over rows with them is a header even in td cells. */
function looksLikeHeader(cells: readonly Element[]): boolean {
  if (cells.length < 2) return false;
  return (
    cells.every((cell) => {
      const text = textOf(cell).trim();
      return text === "" || /^(?:19|20)\d\d$/.test(text) || /\p{L}/u.test(text.replace(/[€%]/g, ""));
    }) &&
    cells.some((cell) => /[(€%]|^\p{Lu}/u.test(textOf(cell).trim())) &&
    !cells.some((cell) => /\d[\d\s.]*\s*(?:€|euroa)$/.test(textOf(cell).trim()))
  );
}

function span(value: string | undefined): number {
  const number = Number(value);
  return Number.isInteger(number) && number > 1 ? Math.min(number, 100) : 1;
}

function join(before: string | undefined, text: string): string {
  return before === undefined ? text : `${before} ${text}`;
}

/** An element's text with line breaks as spaces, up to `limit` characters. */
function textOf(element: Element, limit = 10_000): string {
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
