import { KINDS } from "../facts/facts.js";
import { formatNumber } from "../facts/format.js";
import type { App } from "./app.js";
import type { Entry } from "./data.js";
import { el } from "./dom.js";
import { REGION_TILES } from "./regions.js";
import { ORDERS, type State, UNFILTERED } from "./state.js";

/** How long a reader may pause in a word before the list follows. */
const PAUSE = 120;

type Option = readonly [value: string, label: string, count?: number];

/** Search, filters and order of the list. */
export function drawFilters(app: App): HTMLElement {
  const { state, entries } = app;
  const { texts, language } = app.voice;
  const choose = (change: Partial<State>): void => app.choose({ page: 0, ...change });
  const regions = counted(entries, ({ brief }) => brief.regions).map(
    ([code, count]): Option => [code, REGION_TILES.get(code)?.names[language] ?? code, count],
  );
  const funders = counted(entries, ({ brief }) => brief.funders).map(
    ([name, count]): Option => [name, name, count],
  );
  const years = counted(entries, ({ year }) => (year === null ? [] : [String(year)])).map(
    ([year, count]): Option => [year, year, count],
  );
  const kinds = KINDS.filter((kind) => kind !== "title").map((kind): Option => [kind, texts.kinds[kind]]);
  const selects = [
    select("kind", texts.kind, kinds, state.kind, (value) => choose({ kind: value as State["kind"] })),
    select("region", texts.region, byLabel(regions, language), state.region, (region) => choose({ region })),
    select("funder", texts.funder, byLabel(funders, language), state.funder, (funder) => choose({ funder })),
    select(
      "year",
      texts.year,
      [...years].sort((a, b) => Number(b[0]) - Number(a[0])),
      yearOf(state),
      (year) => choose({ year: year === null ? null : Number(year) }),
    ),
  ];
  function select(
    id: string,
    label: string,
    options: readonly Option[],
    value: string | null,
    pick: (value: string | null) => void,
  ): HTMLElement {
    const box = el("select", { id: `filter-${id}` }, el("option", { value: "" }, texts.any));
    for (const [key, text, count] of options) {
      const suffix = count === undefined ? "" : ` (${formatNumber(count, language)})`;
      box.append(el("option", { value: key }, text + suffix));
    }
    box.value = value ?? "";
    box.addEventListener("change", () => pick(box.value === "" ? null : box.value));
    return el("div", { class: "field" }, el("label", { for: box.id }, label), box);
  }
  const check = (id: string, label: string, checked: boolean, pick: (on: boolean) => void): HTMLElement => {
    const box = el("input", { type: "checkbox", id: `filter-${id}`, checked });
    box.addEventListener("change", () => pick(box.checked));
    return el("div", { class: "check" }, box, el("label", { for: box.id }, label));
  };
  const order = el(
    "select",
    { id: "order" },
    ...ORDERS.map((value) => el("option", { value, selected: value === state.order }, texts.sorts[value])),
  );
  order.addEventListener("change", () => choose({ order: order.value as State["order"] }));
  return el(
    "search",
    { class: "filters", "aria-label": texts.filters },
    searchField(app, choose),
    el(
      "details",
      { class: "more", open: matchMedia("(min-width: 48rem)").matches },
      el("summary", {}, texts.moreFilters),
      el(
        "div",
        { class: "filter-grid" },
        ...selects,
        el("div", { class: "field" }, el("label", { for: "order" }, texts.sort), order),
        el(
          "div",
          { class: "checks" },
          check("warned", texts.withWarnings, state.warned, (warned) => choose({ warned })),
          check("unsure", texts.withUnsure, state.unsure, (unsure) => choose({ unsure })),
        ),
      ),
    ),
  );
}

function searchField(app: App, choose: (change: Partial<State>) => void): HTMLElement {
  const { texts } = app.voice;
  const input = el("input", {
    type: "search",
    id: "search",
    autocomplete: "off",
    spellcheck: "false",
    placeholder: texts.searchHint,
    value: app.state.query,
  });
  let pause: ReturnType<typeof setTimeout> | undefined;
  input.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(() => choose({ query: input.value }), PAUSE);
  });
  return el("div", { class: "field search" }, el("label", { for: "search" }, texts.search), input);
}

/** Puts the choices of a state into the fields, where they came from elsewhere; a word being typed stays. */
export function matchFilters(filters: HTMLElement, state: State): void {
  for (const name of ["kind", "region", "funder", "year"] as const) {
    const box = filters.querySelector<HTMLSelectElement>(`#filter-${name}`);
    if (box !== null) box.value = String(state[name] ?? "");
  }
  for (const name of ["warned", "unsure"] as const) {
    const box = filters.querySelector<HTMLInputElement>(`#filter-${name}`);
    if (box !== null) box.checked = state[name];
  }
  const order = filters.querySelector<HTMLSelectElement>("#order");
  if (order !== null) order.value = state.order;
  const search = filters.querySelector<HTMLInputElement>("#search");
  if (search !== null && search !== document.activeElement) search.value = state.query;
}

/** How many releases the filters let through, and a way back to all of them; it stays in place, so that changes are read out. */
export class Count {
  readonly #status = el("p", { role: "status" });
  readonly #clear = el("button", { type: "button", class: "button plain", id: "clear" });
  readonly node = el("div", { class: "count-line" }, this.#status, this.#clear);

  show(app: App): void {
    const { state, voice } = app;
    const { texts, language } = voice;
    const number = (n: number): string => formatNumber(n, language);
    this.#status.textContent = texts.shown(number(app.filtered.length), number(app.entries.length));
    this.#clear.textContent = texts.clear;
    this.#clear.hidden = !Object.entries(UNFILTERED).some(
      ([name, value]) => name !== "page" && state[name as keyof typeof UNFILTERED] !== value,
    );
    this.#clear.onclick = () => {
      app.choose(UNFILTERED);
      // the button is gone now
      document.getElementById("search")?.focus();
    };
  }
}

function counted(entries: readonly Entry[], keysOf: (entry: Entry) => Iterable<string>): [string, number][] {
  const counts = new Map<string, number>();
  for (const entry of entries) {
    for (const key of keysOf(entry)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts];
}

function byLabel(options: readonly Option[], language: string): Option[] {
  return [...options].sort((a, b) => a[1].localeCompare(b[1], language));
}

function yearOf({ year }: State): string | null {
  return year === null ? null : String(year);
}
