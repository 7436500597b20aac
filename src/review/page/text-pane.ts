import type { Fact, Place } from "../facts/facts.js";
import { type Mark, marksOf } from "../facts/marks.js";
import type { App } from "./app.js";
import { type Card, evidenceOf } from "./card.js";
import type { Entry } from "./data.js";
import { el } from "./dom.js";
import { showHits } from "./hits.js";
import { target } from "./keys.js";
import { type DrawnText, drawText } from "./text-view.js";

/** The text of a release with its marks, as the legend wants them; pointer, focus and arrow keys open a mark's card. */
export class TextPane {
  readonly node = el("div", { class: "text-place" });
  readonly #app: App;
  readonly #entry: Entry;
  readonly #facts: readonly Fact[];
  readonly #card: Card;
  #marks: readonly Mark[] = [];
  #drawn!: DrawnText;

  constructor(app: App, entry: Entry, facts: readonly Fact[], card: Card) {
    this.#app = app;
    this.#entry = entry;
    this.#facts = facts;
    this.#card = card;
    this.draw();
  }

  draw(): void {
    this.#card.hide();
    this.#marks = marksOf(this.#facts, this.#app.hidden);
    this.#drawn = drawText(this.#entry, this.#marks, this.#app.voice);
    const { node } = this.#drawn;
    node.classList.toggle("without-boilerplate", !this.#app.boilerplate);
    this.#reachable().find(isOpen)?.setAttribute("tabindex", "0");
    this.#listen(node);
    this.node.replaceChildren(node);
    showHits(node, this.#app.state.query);
  }

  /** Goes to the mark of a place; its kind, and boilerplate if it stands there, must be shown. */
  goTo(place: Place): void {
    const mark = this.#marks.find(({ facts }) => facts.some((one) => one.place === place));
    const element = mark && this.#drawn.elements.get(mark.index);
    if (element === undefined) return;
    this.#focus(element);
    element.scrollIntoView({ block: "center" });
  }

  /** Whether a place stands in boilerplate. */
  isAside({ span }: Place): boolean {
    return this.#entry.blocks.some(
      ([, start, end, reason]) => reason !== 0 && span !== null && start < span.end && span.start < end,
    );
  }

  /** The marks that arrow keys go through, in text order. */
  #reachable(): HTMLElement[] {
    const all = [...this.#drawn.elements.values()];
    return this.#app.boilerplate ? all : all.filter((element) => element.closest(".boilerplate") === null);
  }

  #listen(node: HTMLElement): void {
    const show = (event: Event): void => {
      const element = markOf(event);
      const mark = this.#marks[Number(element?.dataset.mark)];
      if (element && mark) this.#card.show(element, mark, evidenceOf(this.#entry, mark), this.#app.voice);
    };
    node.addEventListener("pointerover", (event) => (markOf(event) ? show(event) : this.#card.leave()));
    node.addEventListener("pointerleave", () => this.#card.leave());
    node.addEventListener("focusin", show);
    node.addEventListener("focusout", () => this.#card.hide());
    node.addEventListener("click", (event) => {
      const first = this.#drawn.elements.get(Number(markOf(event)?.dataset.mark));
      if (first) this.#focus(first);
    });
    node.addEventListener("keydown", (event) => {
      const order = this.#reachable();
      const at = order.indexOf(event.target as HTMLElement);
      const to = target(event.key, at, order.length - 1);
      if (at === -1 || to === null) return;
      event.preventDefault();
      this.#focus(order[to]!);
    });
  }

  /** One mark at a time can be reached with Tab: the one that was last in focus. */
  #focus(element: HTMLElement): void {
    element.closest("details")?.setAttribute("open", "");
    this.#drawn.node.querySelector('mark[tabindex="0"]')?.setAttribute("tabindex", "-1");
    element.setAttribute("tabindex", "0");
    element.focus();
  }
}

function markOf({ target }: Event): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>("mark") : null;
}

function isOpen(element: HTMLElement): boolean {
  return element.closest("details:not([open])") === null;
}
