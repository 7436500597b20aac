import type { Fact, Kind } from "../facts/facts.js";
import { formatNumber } from "../facts/format.js";
import { kindCounts } from "../facts/marks.js";
import type { App } from "./app.js";
import type { Entry } from "./data.js";
import { type Child, el } from "./dom.js";

/** Buttons that name the kinds of facts, count them, and turn their marks on and off; one more does so for boilerplate. */
export class Legend {
  readonly node: HTMLElement;
  readonly #app: App;
  readonly #changed: () => void;
  readonly #buttons = new Map<Kind | "boilerplate", HTMLButtonElement>();

  constructor(app: App, facts: readonly Fact[], { blocks }: Entry, changed: () => void) {
    this.#app = app;
    this.#changed = changed;
    const { texts, language } = app.voice;
    for (const [kind, count] of kindCounts(facts)) {
      this.#add(kind, texts.kinds[kind], el("span", { class: "count" }, formatNumber(count, language)));
    }
    if (blocks.some(([, , , reason]) => reason !== 0)) this.#add("boilerplate", texts.boilerplate);
    this.node = el(
      "div",
      { class: "legend", role: "group", "aria-label": texts.factsShown },
      ...this.#buttons.values(),
    );
  }

  /** Turns a kind on, if it is off. */
  turnOn(kind: Kind | "boilerplate"): void {
    if (!this.#isOn(kind)) this.#flip(kind);
  }

  #add(kind: Kind | "boilerplate", ...label: readonly Child[]): void {
    const button = el(
      "button",
      {
        type: "button",
        class: `chip k-${kind}`,
        "aria-pressed": String(this.#isOn(kind)),
        on: { click: () => this.#flip(kind) },
      },
      el("span", { class: "swatch" }),
      ...label,
    );
    this.#buttons.set(kind, button);
  }

  #isOn(kind: Kind | "boilerplate"): boolean {
    return kind === "boilerplate" ? this.#app.boilerplate : !this.#app.hidden.has(kind);
  }

  #flip(kind: Kind | "boilerplate"): void {
    if (kind === "boilerplate") this.#app.boilerplate = !this.#app.boilerplate;
    else if (!this.#app.hidden.delete(kind)) this.#app.hidden.add(kind);
    this.#buttons.get(kind)?.setAttribute("aria-pressed", String(this.#isOn(kind)));
    this.#changed();
  }
}
