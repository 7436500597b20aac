import type { Fact, Place, Voice } from "../facts/facts.js";
import { formatShare } from "../facts/format.js";
import type { Mark } from "../facts/marks.js";
import type { Entry } from "./data.js";
import { el, foreign, shown } from "./dom.js";

/** A stretch of the text and some words around it. */
export interface Evidence {
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

/** Letters that are shown on either side of a stretch. */
const AROUND = 70;

/** A stretch with the words around it, no further than its block. */
export function evidenceOf({ record, blocks }: Entry, { start, end }: Mark): Evidence {
  const text = record.documentText ?? "";
  const [, from = start, to = end] = blocks.find(([, a, b]) => a <= start && start < b) ?? [];
  const first = Math.max(from, start - AROUND);
  const last = Math.max(end, Math.min(to, end + AROUND));
  return {
    before: (first > from ? "…" : "") + text.slice(first, start).replace(/^\S*\s/, first > from ? "" : "$&"),
    text: text.slice(start, end),
    after: text.slice(end, last).replace(/\s\S*$/, last < to ? "" : "$&") + (last < to ? "…" : ""),
  };
}

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

  /** Shows what stands on a mark, beside it; `evidence` is the mark within the words around it. */
  show(anchor: HTMLElement, mark: Mark, evidence: Evidence, voice: Voice): void {
    clearTimeout(this.#leaving);
    if (this.#anchor === anchor && !this.node.hidden) return;
    this.#anchor?.removeAttribute("aria-describedby");
    this.#anchor = anchor;
    anchor.setAttribute("aria-describedby", "card");
    this.node.replaceChildren(
      ...mark.facts.map(({ fact, place }) => section(fact, place, voice)),
      foot(mark, evidence, voice),
    );
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
  rows.push(row(texts.rule, el("code", {}, place.rule)));
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

/** What all facts of the mark rest on: the words of the text and where they stand. */
function foot({ start, end }: Mark, { before, text, after }: Evidence, { texts }: Voice): HTMLElement {
  return el(
    "dl",
    { class: "card-foot" },
    row(texts.evidence, el("q", {}, ...shown(before), el("b", {}, ...shown(clip(text))), ...shown(after))),
    row(texts.place, `${start}–${end}`),
  );
}

function row(label: string, value: Node | string): HTMLElement {
  return el("div", {}, el("dt", {}, label), el("dd", {}, value));
}

function clip(text: string): string {
  return text.length > 240 ? `${text.slice(0, 239)}…` : text;
}
