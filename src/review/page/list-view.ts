import { formatDay, formatNumber, shortEuros } from "../facts/format.js";
import { languageTag } from "../facts/marks.js";
import type { App } from "./app.js";
import type { Entry } from "./data.js";
import { el, foreign } from "./dom.js";
import { centsOf } from "./filter.js";
import { target } from "./keys.js";

/** Releases on one page of the list. */
export const PAGE_SIZE = 50;

/** The list of the releases that the filters let through, a page at a time. */
export function drawList(app: App, current: Entry | null): HTMLElement {
  const { texts } = app.voice;
  const { filtered, state } = app;
  const pages = Math.max(1, Math.ceil(filtered.length / PAGE_SIZE));
  const page = Math.min(state.page, pages - 1);
  const shown = filtered.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE);
  const list = el(
    "ol",
    { class: "list" },
    ...shown.map((entry) => el("li", {}, link(app, entry, entry === current))),
  );
  const links = [...list.querySelectorAll("a")];
  const reached = links.find((one) => one.hasAttribute("aria-current")) ?? links[0];
  reached?.setAttribute("tabindex", "0");
  list.addEventListener("keydown", (event) => {
    const to = target(
      event.key,
      links.indexOf(document.activeElement as HTMLAnchorElement),
      links.length - 1,
    );
    if (to === null) return;
    event.preventDefault();
    links[to]?.focus();
  });
  const nothing = app.entries.length === 0 ? texts.noReleases : texts.noneShown;
  return el(
    "nav",
    { class: "list-place", "aria-label": texts.list },
    shown.length > 0 ? list : el("p", { class: "nothing" }, nothing),
    pages > 1 ? pager(app, page, pages) : null,
  );
}

function link(app: App, entry: Entry, current: boolean): HTMLElement {
  const { texts, language } = app.voice;
  const { brief } = entry;
  const cents = centsOf(entry);
  const date = brief.date !== null ? formatDay(brief.date, language) : texts.undated;
  const badges = [
    cents > 0
      ? el("span", { class: "badge euros" }, `${shortEuros(cents, language)} ${texts.granted}`)
      : null,
    brief.warnings > 0 ? el("span", { class: "badge warned" }, texts.warningCount(brief.warnings)) : null,
    brief.unsure > 0 ? el("span", { class: "badge unsure" }, texts.unsureCount(brief.unsure)) : null,
  ].filter((badge) => badge !== null);
  return el(
    "a",
    {
      href: app.addressOf({ release: entry.index, view: "releases" }),
      tabindex: -1,
      "aria-current": current ? "true" : null,
    },
    el(
      "span",
      { class: "list-title" },
      brief.title === "" ? texts.untitled : foreign(brief.title, languageTag(brief.language)),
    ),
    el(
      "span",
      { class: "list-meta" },
      date,
      ...(brief.publisher !== null ? [" · ", foreign(brief.publisher)] : []),
    ),
    badges.length > 0 ? el("span", { class: "badges" }, ...badges) : null,
  );
}

function pager(app: App, page: number, pages: number): HTMLElement {
  const { texts, language } = app.voice;
  const number = (n: number): string => formatNumber(n, language);
  const last = Math.min((page + 1) * PAGE_SIZE, app.filtered.length);
  const button = (label: string, to: number): HTMLElement =>
    el(
      "button",
      {
        type: "button",
        class: "button",
        disabled: to < 0 || to >= pages,
        on: { click: () => app.choose({ page: to }) },
      },
      label,
    );
  return el(
    "div",
    { class: "pager", role: "group", "aria-label": texts.pages },
    button(texts.previousPage, page - 1),
    el("span", {}, texts.range(number(page * PAGE_SIZE + 1), number(last), number(app.filtered.length))),
    button(texts.nextPage, page + 1),
  );
}
