import type { ChildNode, Document as Dom, Element } from "domhandler";
import { Budget } from "../budget.js";
import {
  BLOCKS,
  definitionOf,
  endsInColon,
  FORMATTING,
  HEADINGS,
  hasOnlyPieces,
  isBox,
  isContentId,
  isHidden,
  isPiece,
  isTime,
  isValue,
  kindOf,
  startsStatement,
  textOf,
} from "./html-elements.js";
import { furnitureReason, SILENT } from "./html-furniture.js";
import { captionOf, isLayout, rowsOf, writeRows } from "./html-tables.js";
import { type LineContext, LineWriter } from "./line-writer.js";
import type { Line } from "./lines.js";

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

interface Context extends LineContext {
  readonly main: boolean;
  readonly article: boolean;
  readonly pre: boolean;
}

/** Renders a page's elements to lines: block elements and line breaks part them, neighbours are never glued. */
export function render(dom: Dom, budget: Budget = Budget.NONE): Rendered {
  const renderer = new Renderer(budget);
  renderer.children(dom, { reason: null, kind: null, level: 0, main: false, article: false, pre: false });
  return renderer.finish();
}

class Renderer {
  readonly #budget: Budget;
  readonly #writer = new LineWriter();
  readonly #containers: Container[] = [];
  readonly #cells: LayoutCell[] = [];
  readonly #tags: string[] = [];
  #tables = 0;
  #depth = 0;

  get #lines(): Line[] {
    return this.#writer.lines;
  }

  finish(): Rendered {
    this.#writer.endBlock({ kind: null, reason: null, level: 0 });
    return {
      text: this.#writer.text,
      lines: this.#lines,
      containers: this.#containers,
      cells: this.#cells,
      tags: this.#tags,
    };
  }

  constructor(budget: Budget) {
    this.#budget = budget;
  }

  children(parent: Dom | Element, context: Context): void {
    let previous: ChildNode | null = null;
    for (const child of parent.children) {
      if (previous !== null && isPiece(previous) && isPiece(child))
        this.#part(parent, previous, child, context);
      // "Julkaistu <time>…</time> Kirjoittaja admin": what follows the time of a byline is a statement of its own
      if (isTime(previous) && startsStatement(child) && isBox(parent)) {
        this.#writer.endLine(context);
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
    if (running) {
      if (!endsInColon(previous)) this.#writer.space();
    } else this.#writer.endLine(context);
  }

  #node(node: ChildNode, context: Context): void {
    this.#budget.step();
    if (node.type === "text") {
      this.#writer.write(node.data, context, context.pre);
      return;
    }
    if (node.type === "cdata" || node.type === "comment" || node.type === "directive") return;
    if (!("attribs" in node)) return;
    const element = node as Element;
    if (SILENT.has(element.name) || isHidden(element)) return;
    if (element.name === "br") {
      this.#writer.endLine(context);
      return;
    }
    if (element.name === "table") {
      this.#table(element, context);
      return;
    }
    if (isValue(element)) return;
    const value = element.name === "dt" ? definitionOf(element) : null;
    if (value === null) this.#element(element, context);
    else this.#labelled(element, value, context);
  }

  /** A short term of a definition list and its text as one item: "Tuki: 48 000 €", "15 000 €: Kaarnan Pursi ry". */
  #labelled(term: Element, value: Element, context: Context): void {
    const reason = context.reason ?? furnitureReason(term, context.main, context.article);
    const item: Context = { ...context, reason, kind: context.kind ?? "item" };
    this.#writer.endBlock(context);
    this.children(term, item);
    if (!endsInColon(term)) this.#writer.mark(":");
    this.#writer.space();
    this.children(value, item);
    this.#writer.endBlock(item);
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
    if (block) this.#writer.endBlock(context);
    else if (own !== context.reason) this.#writer.endLine(context);
    const from = this.#lines.length;
    if (own === "tags" && context.reason !== "tags") this.#collectTags(element);
    if (hasOnlyPieces(element)) this.#pieces(element, next);
    else this.children(element, next);
    if (block) this.#writer.endBlock(next);
    else if (own !== context.reason) this.#writer.endLine(next);
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
      if (child.type !== "text") this.#writer.endLine(context);
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
    this.#writer.endBlock(context);
    if (this.#depth > 0 || isLayout(table, rows)) {
      this.#layout(table, rows, context);
      return;
    }
    const caption = captionOf(table);
    this.#caption(caption, context);
    writeRows(this.#writer, rows, { id: this.#tables++, caption }, context.reason);
    this.#writer.endTable();
  }

  #caption(caption: string | null, context: Context): void {
    if (caption === null) return;
    this.#writer.write(caption, context, false);
    this.#writer.endBlock({ kind: "caption", reason: context.reason, level: 0 });
  }

  #layout(table: Element, rows: readonly Element[], context: Context): void {
    const id = this.#depth === 0 ? this.#cells.length : -1;
    this.#depth++;
    this.#caption(captionOf(table), context);
    for (const row of rows) {
      for (const cell of row.children) {
        if (!("attribs" in cell)) continue;
        const from = this.#lines.length;
        const outer = this.#depth;
        this.#depth = 0;
        this.#element(cell as Element, context);
        this.#depth = outer;
        this.#writer.endBlock(context);
        if (id >= 0 && this.#lines.length > from)
          this.#cells.push({ table: id, from, to: this.#lines.length });
      }
    }
    this.#depth--;
  }
}
