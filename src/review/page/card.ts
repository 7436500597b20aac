import type { Fact, Place, Voice } from "../facts/facts.js";
import { formatShare } from "../facts/format.js";
import type { Mark } from "../facts/marks.js";
import { el, foreign } from "./dom.js";

/** Room between a mark and its card, and between the card and the window's edge. */
const GAP = 8;
/** How long the pointer may be on its way from a mark to its card. */
const GRACE = 180;

/** The card that tells what a mark stands for; it stays while the pointer is on it, and Escape puts it away. */
export class Card {
  readonly node = el("div", { class: "card", id: "card", role: "tooltip", hidden: true });
  #anchor: HTMLElement | null = null;
  #leaving: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    addEventListener("keydown", this.#escape);
    this.node.addEventListener("pointerenter", () => clearTimeout(this.#leaving));
    this.node.addEventListener("pointerleave", () => this.leave());
  }

  readonly #escape = (event: KeyboardEvent): void => {
    if (!this.node.isConnected) removeEventListener("keydown", this.#escape);
    else if (event.key === "Escape") this.hide();
  };

  /** Shows what stands on a mark, beside it. */
  show(anchor: HTMLElement, mark: Mark, voice: Voice): void {
    clearTimeout(this.#leaving);
    if (this.#anchor === anchor && !this.node.hidden) return;
    this.#anchor?.removeAttribute("aria-describedby");
    this.#anchor = anchor;
    anchor.setAttribute("aria-describedby", "card");
    this.node.replaceChildren(...mark.facts.map(({ fact, place }) => section(fact, place, voice)));
    this.node.hidden = false;
    this.#place(anchor);
  }

  /** Puts the card away soon, unless the pointer comes back. */
  leave(): void {
    clearTimeout(this.#leaving);
    this.#leaving = setTimeout(() => {
      if (this.#anchor !== document.activeElement) this.hide();
    }, GRACE);
  }

  hide(): void {
    clearTimeout(this.#leaving);
    this.#anchor?.removeAttribute("aria-describedby");
    this.#anchor = null;
    this.node.hidden = true;
  }

  #place(anchor: HTMLElement): void {
    const line = anchor.getClientRects()[0] ?? anchor.getBoundingClientRect();
    const last = anchor.getBoundingClientRect();
    const { width, height } = this.node.getBoundingClientRect();
    const below = last.bottom + GAP + height <= innerHeight || line.top < height + GAP;
    const top = below ? Math.min(last.bottom + GAP, innerHeight - height - GAP) : line.top - GAP - height;
    const left = Math.min(Math.max(line.left, GAP), document.documentElement.clientWidth - width - GAP);
    this.node.style.setProperty("--card-top", `${Math.round(Math.max(GAP, top))}px`);
    this.node.style.setProperty("--card-left", `${Math.round(Math.max(GAP, left))}px`);
  }
}

function section(fact: Fact, place: Place, { language, texts }: Voice): HTMLElement {
  const rows = fact.details.map(([label, value]) => row(label, foreign(value)));
  if (fact.kind !== "warning" && place.text !== fact.value) {
    rows.push(row(texts.evidence, el("q", {}, foreign(clip(place.text)))));
  }
  rows.push(row(texts.rule, el("code", {}, place.rule)));
  if (place.span !== null) rows.push(row(texts.place, `${place.span.start}–${place.span.end}`));
  return el(
    "div",
    { class: `card-fact k-${fact.kind}` },
    el(
      "div",
      { class: "card-head" },
      el("span", { class: "kind-name" }, texts.one[fact.kind]),
      place.confidence === null
        ? null
        : el(
            "span",
            { class: "confidence" },
            el("span", { class: "confidence-label" }, `${texts.confidence} `),
            formatShare(place.confidence, language),
          ),
    ),
    el("div", { class: "card-value" }, foreign(clip(fact.value))),
    el("dl", {}, ...rows),
  );
}

function row(label: string, value: Node | string): HTMLElement {
  return el("div", {}, el("dt", {}, label), el("dd", {}, value));
}

function clip(text: string): string {
  return text.length > 240 ? `${text.slice(0, 239)}…` : text;
}
