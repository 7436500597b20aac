import { formatInterval, formatNumber, shortEuros } from "../facts/format.js";
import { type CountedGrant, countOnce } from "../facts/totals.js";
import type { App } from "./app.js";
import { drawTimeline } from "./charts/timeline.js";
import type { Entry } from "./data.js";
import { el } from "./dom.js";
import { drawSums } from "./sums-view.js";

/** What the releases that the filters let through come to: key figures, charts, and the tables behind them. */
export function drawSummary(app: App): HTMLElement {
  const { voice, filtered } = app;
  const words = voice.texts.summary;
  const number = (n: number): string => formatNumber(n, voice.language);
  const told = filtered.flatMap(({ grants }) => grants);
  const grants = countOnce(told);
  return el(
    "div",
    { class: "summary" },
    el(
      "header",
      { class: "summary-head" },
      el("h2", { id: "summary-title", tabindex: -1 }, words.title),
      el("p", {}, words.scope(number(filtered.length), number(app.entries.length))),
    ),
    keyFigures(app, grants, told.length - grants.length),
    el("p", { class: "counted" }, words.counted),
    grants.length > 0 ? drawSums(grants, voice) : el("p", { class: "nothing" }, words.noGrants),
    drawTimeline(app),
  );
}

function keyFigures({ voice, filtered }: App, grants: readonly CountedGrant[], again: number): HTMLElement {
  const { language, texts } = voice;
  const words = texts.summary;
  const number = (n: number): string => formatNumber(n, language);
  const cents = grants.reduce((sum, grant) => sum + grant.cents, 0);
  const warned = filtered.filter(({ brief }) => brief.warnings > 0).length;
  const figures: [string, string][] = [
    [words.euros, shortEuros(cents, language)],
    [words.grants, number(grants.length)],
    [words.releases, number(filtered.length)],
    [words.again, number(again)],
    [words.warned, number(warned)],
    [words.span, spanOf(filtered, language)],
  ];
  return el(
    "dl",
    { class: "key-figures" },
    ...figures.map(([label, value]) => el("div", {}, el("dt", {}, label), el("dd", {}, value))),
  );
}

function spanOf(entries: readonly Entry[], language: App["voice"]["language"]): string {
  const days = entries.flatMap(({ brief }) => brief.date ?? []).sort();
  return days.length === 0 ? "–" : formatInterval(days[0]!, days.at(-1)!, language);
}
