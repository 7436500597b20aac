import { SpanIndex } from "../../span.js";
import type { Voice } from "../facts/facts.js";
import { confidenceOf, languageTag, type Mark, UNSURE } from "../facts/marks.js";
import { type Piece, piecesOf } from "../facts/segments.js";
import type { PageBlock, PageCell } from "../page-data.js";
import type { Entry } from "./data.js";
import { el, shown, unseen } from "./dom.js";

/** Blocks of boilerplate that follow each other; more than this many are folded away. */
const MOST_UNFOLDED = 3;

/** The text of a release as it is drawn, and the first element of each mark. */
export interface DrawnText {
  readonly node: HTMLElement;
  readonly elements: ReadonlyMap<number, HTMLElement>;
}

/**
 * The whole text with every mark in its place. Leaving out what carries `data-added`, the element's text is the document's
 * own, character by character: what stands between blocks is kept, unseen.
 */
export function drawText(entry: Entry, marks: readonly Mark[], voice: Voice): DrawnText {
  const pen = new Pen(entry.record.documentText ?? "", marks, voice);
  const node = el("div", { class: "text", lang: languageTag(entry.brief.language) });
  const { blocks } = entry;
  let at = 0;
  for (let i = 0; i < blocks.length; ) {
    const next = endOfGroup(blocks, i);
    pen.gap(node, at, blocks[i]![1]);
    pen.group(node, blocks.slice(i, next), at);
    at = blocks[next - 1]![2];
    i = next;
  }
  pen.gap(node, at, pen.text.length);
  return { node, elements: pen.elements };
}

/** Rows of one table belong together, and so does boilerplate of one reason. */
function endOfGroup(blocks: readonly PageBlock[], from: number): number {
  const [, , , reason, , table] = blocks[from]!;
  let to = from + 1;
  while (
    to < blocks.length &&
    blocks[to]![3] === reason &&
    (reason !== 0 || (table !== undefined && blocks[to]![5] === table))
  ) {
    to++;
  }
  return to;
}

class Pen {
  readonly elements = new Map<number, HTMLElement>();
  readonly text: string;
  readonly #marks: SpanIndex<Mark>;
  readonly #voice: Voice;

  constructor(text: string, marks: readonly Mark[], voice: Voice) {
    this.text = text;
    this.#marks = new SpanIndex(marks);
    this.#voice = voice;
  }

  /** Blocks that belong together; the one before them ends at `after`. */
  group(into: Element, blocks: readonly PageBlock[], after: number): void {
    const [, , , reason, , table] = blocks[0]!;
    if (reason !== 0) into.append(this.#boilerplate(reason, blocks));
    else if (table !== undefined) into.append(this.#table(blocks));
    else this.#blocks(into, blocks, after);
  }

  /** What stands between two blocks; a mark that spans both goes on in it. */
  gap(into: Element, from: number, to: number): void {
    if (to > from) into.append(el("span", { class: "gap", hidden: true }, ...this.#pieces(from, to)));
  }

  #blocks(into: Element, blocks: readonly PageBlock[], after: number): void {
    blocks.forEach(([kind, start, end, , language], i) => {
      const before = i > 0 ? blocks[i - 1]![2] : after;
      if (i > 0) this.gap(into, before, start);
      // lines that no blank line parts stand close together
      const close = before > 0 && !/\n\s*\n/.test(this.text.slice(before, start)) ? " close" : "";
      const heading = kind === "heading" ? { role: "heading", "aria-level": 4 } : {};
      const lang = language === 0 ? null : languageTag(language);
      into.append(
        el("div", { class: `block ${kind}${close}`, lang, ...heading }, ...this.#pieces(start, end)),
      );
    });
  }

  #boilerplate(reason: string, blocks: readonly PageBlock[]): HTMLElement {
    const { texts } = this.#voice;
    const name = texts.reasons[reason as keyof typeof texts.reasons] ?? reason;
    const body = el("div", { class: "boilerplate-text" });
    this.#blocks(body, blocks, blocks[0]![1]);
    const label = [
      unseen(`${texts.boilerplate}: `),
      name,
      blocks.length > 1 ? ` · ${texts.lines(blocks.length)}` : null,
    ];
    return blocks.length > MOST_UNFOLDED
      ? el(
          "details",
          { class: "boilerplate" },
          el("summary", { class: "reason", "data-added": true }, ...label),
          body,
        )
      : el(
          "div",
          { class: "boilerplate" },
          el("div", { class: "reason", "data-added": true }, ...label),
          body,
        );
  }

  #table(blocks: readonly PageBlock[]): HTMLElement {
    const body = el("tbody");
    blocks.forEach(([, start, end, , , , cells = []], i) => {
      const after = blocks[i + 1]?.[1] ?? end;
      body.append(this.#row(start, after, cells));
    });
    return el(
      "div",
      { class: "table-scroll", role: "region", tabindex: 0, "aria-label": this.#voice.texts.table },
      el("table", { class: "release-table" }, body),
    );
  }

  /** A row; what stands between its cells, and before the next row, is kept unseen in the cell before. */
  #row(start: number, after: number, cells: readonly PageCell[]): HTMLElement {
    const row = el("tr");
    let column = 0;
    cells.forEach(([from, to, at, header], i) => {
      for (; column < at; column++) row.append(el("td"));
      column++;
      const cell = header === 1 ? el("th", { scope: "col" }) : el("td");
      if (i === 0) this.gap(cell, start, from);
      const content = this.text.slice(from, to);
      if (header === 0 && /^[\s\d.,%€–−-]+$/.test(content)) cell.classList.add("number");
      cell.append(...this.#pieces(from, to));
      this.gap(cell, to, cells[i + 1]?.[0] ?? after);
      row.append(cell);
    });
    if (cells.length === 0) row.append(el("td", {}, ...this.#pieces(start, after)));
    return row;
  }

  #pieces(from: number, to: number): Node[] {
    return piecesOf(this.#marks.within({ start: from, end: to }), from, to).map((piece) =>
      this.#piece(piece),
    );
  }

  #piece({ start, end, stretch, parts }: Piece<Mark>): Node {
    if (stretch === null) {
      const text = shown(this.text.slice(start, end));
      if (text.length === 1) return text[0]!;
      const fragment = document.createDocumentFragment();
      fragment.append(...text);
      return fragment;
    }
    const first = !this.elements.has(stretch.index) && stretch.start === start;
    const confidence = confidenceOf(stretch);
    const element = el("mark", {
      class: `mark k-${stretch.kind}${confidence !== null && confidence < UNSURE ? " unsure" : ""}`,
      "data-mark": stretch.index,
      tabindex: first ? -1 : null,
    });
    if (first) this.elements.set(stretch.index, element);
    element.append(...parts.map((part) => this.#piece(part)));
    return element;
  }
}
