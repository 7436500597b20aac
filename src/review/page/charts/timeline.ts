import type { TimelineDate } from "../../brief.js";
import type { Voice } from "../../facts/facts.js";
import { formatDay, formatInterval, formatNumber } from "../../facts/format.js";
import { wordFor } from "../../facts/texts/index.js";
import type { App } from "../app.js";
import type { Entry } from "../data.js";
import { el, foreign, svg } from "../dom.js";
import { clip } from "./bars.js";
import { drawFigure } from "./figure.js";
import { dayNumber, type Scale, scaleOf } from "./time-scale.js";
import { chartWidth } from "./width.js";

const LINE = 36;
const TOP = 26;
/** The room of one letter of a title. */
const LETTER = 6.8;
/** Releases on one page of the timeline. */
const PAGE = 20;

interface Row {
  readonly entry: Entry;
  readonly dates: readonly TimelineDate[];
}

/** Periods, deadlines and events of the releases, a line for each release, what lies furthest ahead first. */
export function drawTimeline(app: App): HTMLElement {
  const { voice, filtered } = app;
  const words = voice.texts.summary;
  const rows = rowsOf(filtered);
  if (rows.length === 0) {
    return el(
      "section",
      { class: "figure wide", "aria-labelledby": "timeline-title" },
      el("h3", { id: "timeline-title" }, words.timeline),
      el("p", { class: "quiet" }, words.noDates),
    );
  }
  const place = el("div", { class: "timeline-place" });
  const show = (page: number, focus = ""): void => {
    const part = rows.slice(page * PAGE, (page + 1) * PAGE);
    place.replaceChildren(drawPage(app, part, page, rows.length, show));
    if (focus !== "") place.querySelector<HTMLElement>(`[data-to="${focus}"]:not(:disabled)`)?.focus();
  };
  show(0);
  return place;
}

function rowsOf(entries: readonly Entry[]): Row[] {
  return entries
    .map((entry) => ({
      entry,
      dates: entry.brief.dates.toSorted((a, b) => (firstDay(a) < firstDay(b) ? -1 : 1)),
    }))
    .filter(({ dates }) => dates.length > 0)
    .sort((a, b) => {
      const [one, other] = [lastDay(a), lastDay(b)];
      return one === other ? a.entry.index - b.entry.index : one < other ? 1 : -1;
    });
}

function lastDay({ dates }: Row): string {
  return (
    dates
      .map(([, start, end]) => end ?? start ?? "")
      .sort()
      .at(-1) ?? ""
  );
}

function firstDay([, start, end]: TimelineDate): string {
  return start ?? end ?? "";
}

function drawPage(
  app: App,
  rows: readonly Row[],
  page: number,
  all: number,
  show: (page: number, focus: string) => void,
): HTMLElement {
  const { voice } = app;
  const { texts, language } = voice;
  const words = texts.summary;
  const width = chartWidth(1040, 340);
  const days = rows.flatMap(({ dates }) => dates.flatMap(([, start, end]) => [start, end]));
  const scale = scaleOf(
    days.filter((day) => day !== null),
    width,
  );
  const chart = svg(
    "svg",
    {
      class: "timeline",
      viewBox: `0 0 ${width} ${TOP + rows.length * LINE + 4}`,
      role: "img",
      "aria-label": words.describe(words.timeline, rows.length),
    },
    ...scale.ticks.map(({ x, label }) =>
      svg(
        "g",
        { class: "tick" },
        svg("line", { x1: x, x2: x, y1: TOP - 8, y2: TOP + rows.length * LINE }),
        svg("text", { x: Math.min(x + 4, width - 34), y: 12 }, label),
      ),
    ),
    ...rows.map((row, i) => drawRow(row, TOP + i * LINE, scale, voice)),
  );
  const table = rows.flatMap(({ entry, dates }) =>
    dates.map(([role, start, end]) => [
      el(
        "a",
        { href: app.addressOf({ view: "releases", release: entry.index }) },
        foreign(entry.brief.title),
      ),
      wordFor(texts, role),
      start === null ? "–" : formatDay(start, language),
      end === null ? "–" : formatDay(end, language),
    ]),
  );
  const number = (n: number): string => formatNumber(n, language);
  const button = (label: string, to: number, name: string): HTMLElement =>
    el(
      "button",
      {
        type: "button",
        class: "button",
        "data-to": name,
        disabled: to < 0 || to * PAGE >= all,
        on: { click: () => show(to, name) },
      },
      label,
    );
  const pager =
    all <= PAGE
      ? null
      : el(
          "div",
          { class: "pager", role: "group", "aria-label": `${words.timeline}: ${texts.pages}` },
          button(texts.previousPage, page - 1, "previous"),
          el(
            "span",
            {},
            texts.range(number(page * PAGE + 1), number(Math.min(all, (page + 1) * PAGE)), number(all)),
          ),
          button(texts.nextPage, page + 1, "next"),
        );
  const figure = drawFigure({
    id: "timeline",
    title: words.timeline,
    chart,
    heads: [words.release, words.role, words.begins, words.ends],
    rows: table,
    voice,
    note: el(
      "div",
      { class: "timeline-notes" },
      ...(["period", "closing", "event"] as const).map((kind) =>
        el("p", { class: "key" }, el("span", { class: `key-sign ${kind}` }), words.lane[kind]),
      ),
      pager,
    ),
  });
  figure.classList.add("wide");
  return figure;
}

function drawRow({ entry, dates }: Row, y: number, scale: Scale, { texts, language }: Voice): SVGElement {
  const marks = dates.map(([role, start, end]) => {
    const [from, to] = [start ?? end!, end ?? start!].map((day) => scale.at(dayNumber(day)));
    const title = svg("title", {}, `${wordFor(texts, role)}: ${formatInterval(start, end, language)}`);
    const kind = role === "application_close" || role === "deadline" ? "closing" : role;
    const middle = y + 25;
    return start !== null && end !== null && to! - from! > 5
      ? svg(
          "rect",
          { x: from!, y: middle - 4, width: to! - from!, height: 8, rx: 4, class: `span ${kind}` },
          title,
        )
      : svg(
          "circle",
          { cx: Math.min(Math.max(from!, 5), scale.width - 5), cy: middle, r: 5, class: `point ${kind}` },
          title,
        );
  });
  return svg(
    "g",
    {},
    svg("line", { x1: 0, x2: scale.width, y1: y + 25, y2: y + 25, class: "lane" }),
    svg(
      "text",
      { x: 0, y: y + 14, class: "lane-label" },
      clip(entry.brief.title || texts.untitled, Math.floor(scale.width / LETTER)),
    ),
    ...marks,
  );
}
