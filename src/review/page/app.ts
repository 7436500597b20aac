import type { Kind, Voice } from "../facts/facts.js";
import { TEXTS } from "../facts/texts/index.js";
import { type Entry, prepareSearch, readEntries } from "./data.js";
import { filterEntries } from "./filter.js";
import { firstLanguage, readState, type State, writeState } from "./state.js";

/** What every part of the page works with: the releases, what the reader has chosen, and how to choose otherwise. */
export class App {
  readonly entries: readonly Entry[] = readEntries();
  /** Kinds of facts that are not highlighted now. */
  readonly hidden = new Set<Kind>();
  boilerplate = true;
  /** The releases that the filters let through, in order. */
  filtered: readonly Entry[] = [];
  state: State;
  readonly #first = firstLanguage();
  readonly #render: (app: App, before: State | null) => void;

  constructor(render: (app: App, before: State | null) => void) {
    this.#render = render;
    this.state = readState(location.hash, this.#first);
    this.filtered = filterEntries(this.entries, this.state);
  }

  /** Begins: draws the page and follows the address from then on. */
  start(): void {
    this.#render(this, null);
    prepareSearch(this.entries);
    addEventListener("hashchange", () => this.#become(readState(location.hash, this.#first)));
  }

  get voice(): Voice {
    return { language: this.state.language, texts: TEXTS[this.state.language] };
  }

  /** The address of this view with some choices made otherwise. */
  addressOf(change: Partial<State>): string {
    return writeState({ ...this.state, ...change }, this.#first);
  }

  /** Makes some choices otherwise, without a step for the browser's way back. */
  choose(change: Partial<State>): void {
    const next = { ...this.state, ...change };
    try {
      history.replaceState(null, "", writeState(next, this.#first));
    } catch {
      // a sandboxed frame has no address of its own
    }
    this.#become(next);
  }

  /** Draws again what depends on more than the state. */
  redraw(): void {
    this.#render(this, this.state);
  }

  #become(state: State): void {
    const before = this.state;
    this.state = state;
    this.filtered = filterEntries(this.entries, state);
    this.#render(this, before);
  }
}
