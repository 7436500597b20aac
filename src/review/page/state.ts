import { KINDS, type Kind } from "../facts/facts.js";
import { PAGE_LANGUAGES, type PageLanguage } from "../languages.js";

export const THEMES = ["auto", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];
export const ORDERS = ["given", "newest", "oldest", "largest"] as const;
export type Order = (typeof ORDERS)[number];

/** What the reader has chosen. It stands in the address after "#", so that a view can be kept, shared and gone back to. */
export interface State {
  readonly view: "releases" | "summary";
  /** The release that is shown, by its number in the file; -1 before one is chosen. */
  readonly release: number;
  readonly page: number;
  readonly query: string;
  readonly kind: Kind | null;
  readonly region: string | null;
  readonly funder: string | null;
  readonly year: number | null;
  readonly warned: boolean;
  readonly unsure: boolean;
  readonly order: Order;
  readonly language: PageLanguage;
  readonly theme: Theme;
}

export const UNFILTERED = {
  page: 0,
  query: "",
  kind: null,
  region: null,
  funder: null,
  year: null,
  warned: false,
  unsure: false,
} as const;

/** The state that an address names; what it does not name, or names wrongly, is as at the start. */
export function readState(hash: string, language: PageLanguage): State {
  const given = new URLSearchParams(hash.replace(/^#/, ""));
  const one = <T extends string>(name: string, known: readonly T[]): T | null =>
    known.find((value) => value === given.get(name)) ?? null;
  const number = (name: string): number | null =>
    /^\d{1,6}$/.test(given.get(name) ?? "") ? Number(given.get(name)) : null;
  return {
    view: one("view", ["releases", "summary"]) ?? "releases",
    release: (number("release") ?? 0) - 1,
    page: Math.max(0, (number("page") ?? 1) - 1),
    query: given.get("q") ?? "",
    kind: one("kind", KINDS),
    region: given.get("region"),
    funder: given.get("funder"),
    year: number("year"),
    warned: given.has("warned"),
    unsure: given.has("unsure"),
    order: one("order", ORDERS) ?? "given",
    language: one("lang", PAGE_LANGUAGES) ?? language,
    theme: one("theme", THEMES) ?? "auto",
  };
}

/** The address of a state: only what differs from the start. */
export function writeState(state: State, language: PageLanguage): string {
  const entries: readonly (readonly [string, string | number | null | false])[] = [
    ["view", state.view === "summary" && state.view],
    ["release", state.release >= 0 && state.release + 1],
    ["page", state.page > 0 && state.page + 1],
    ["q", state.query],
    ["kind", state.kind],
    ["region", state.region],
    ["funder", state.funder],
    ["year", state.year],
    ["warned", state.warned && 1],
    ["unsure", state.unsure && 1],
    ["order", state.order !== "given" && state.order],
    ["lang", state.language !== language && state.language],
    ["theme", state.theme !== "auto" && state.theme],
  ];
  const given = entries.filter(([, value]) => value !== null && value !== false && value !== "");
  return given.length === 0
    ? "#"
    : `#${new URLSearchParams(given.map(([name, value]) => [name, String(value)]))}`;
}

/** The language that the page begins in: the one it was made in, else the reader's own, else Finnish. */
export function firstLanguage(): PageLanguage {
  const { documentElement } = document;
  const known = (code: string): PageLanguage | undefined =>
    PAGE_LANGUAGES.find((language) => code.toLowerCase().split("-")[0] === language);
  if ("languageChosen" in documentElement.dataset) return known(documentElement.lang) ?? "fi";
  return navigator.languages.map(known).find((language) => language !== undefined) ?? "fi";
}
