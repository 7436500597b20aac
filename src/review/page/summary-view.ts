import { formatInterval, formatMoney, formatNumber, shortEuros } from "../facts/format.js";
import { countOnce, type Total, totalsBy } from "../facts/totals.js";
import type { App } from "./app.js";
import { drawBars } from "./charts/bars.js";
import { drawFigure } from "./charts/figure.js";
import { drawTileMap } from "./charts/tile-map.js";
import { drawTimeline } from "./charts/timeline.js";
import type { Entry } from "./data.js";
import { el, foreign } from "./dom.js";
import { REGION_TILES } from "./regions.js";

/** Programmes that get a bar of their own. */
const MOST_BARS = 12;

/** What the releases that the filters let through come to: key figures, charts, and the tables behind them. */
export function drawSummary(app: App): HTMLElement {
  const { voice, filtered } = app;
  const { texts, language } = voice;
  const words = texts.summary;
  const told = filtered.flatMap(({ grants }) => grants);
  const grants = countOnce(told);
  const number = (n: number): string => formatNumber(n, language);
  const rows = (totals: readonly Total<string | number>[], name: (key: string | number) => string) =>
    totals.map(({ key, cents, grants: n }) => ({
      label: key === null ? words.notTold : name(key),
      cents,
      cells: [formatMoney(cents / 100, "EUR", language), number(n)],
    }));
  const byRegion = totalsBy(grants, ({ region }) => region);
  const byProgram = totalsBy(grants, ({ program }) => program);
  const byYear = totalsBy(grants, ({ year }) => year).sort((a, b) => Number(a.key) - Number(b.key));
  const regionName = (code: string | number): string =>
    REGION_TILES.get(String(code))?.names[language] ?? String(code);
  const money = [words.sum, words.grantCount];
  const figure = (id: string, title: string, chart: Element, heads: readonly string[], body: Row[]) =>
    drawFigure({
      id,
      title,
      chart,
      heads,
      rows: body.map(({ label, cells }) => [foreign(label), ...cells]),
      voice,
    });
  type Row = { label: string; cents: number; cells: string[] };
  const charts = [
    figure(
      "by-region",
      words.byRegion,
      drawTileMap(byRegion, voice),
      [words.region, ...money],
      rows(byRegion, regionName),
    ),
    figure(
      "by-program",
      words.byProgram,
      drawBars(words.byProgram, shortened(rows(byProgram, String), words.others), voice),
      [words.program, ...money],
      rows(byProgram, String),
    ),
    figure(
      "by-year",
      words.byYear,
      drawBars(words.byYear, rows(byYear, String), voice),
      [words.year, ...money],
      rows(byYear, String),
    ),
  ];
  const cents = grants.reduce((sum, grant) => sum + grant.cents, 0);
  return el(
    "div",
    { class: "summary" },
    el(
      "header",
      { class: "summary-head" },
      el("h2", { id: "summary-title", tabindex: -1 }, words.title),
      el("p", {}, words.scope(number(filtered.length), number(app.entries.length))),
    ),
    el(
      "dl",
      { class: "key-figures" },
      keyFigure(words.euros, shortEuros(cents, language)),
      keyFigure(words.grants, number(grants.length)),
      keyFigure(words.releases, number(filtered.length)),
      keyFigure(words.again, number(told.length - grants.length)),
      keyFigure(words.warned, number(filtered.filter(({ brief }) => brief.warnings > 0).length)),
      keyFigure(words.span, spanOf(filtered, language)),
    ),
    el("p", { class: "counted" }, words.counted),
    el(
      "div",
      { class: "charts" },
      ...(grants.length > 0 ? charts : [el("p", { class: "nothing" }, words.noGrants)]),
    ),
    drawTimeline(app),
  );
}

function keyFigure(label: string, value: string): HTMLElement {
  return el("div", {}, el("dt", {}, label), el("dd", {}, value));
}

function spanOf(entries: readonly Entry[], language: App["voice"]["language"]): string {
  const days = entries.flatMap(({ brief }) => brief.date ?? []).sort();
  return days.length === 0 ? "–" : formatInterval(days[0]!, days.at(-1)!, language);
}

/** The largest bars, and one for the rest. */
function shortened<Row extends { label: string; cents: number }>(
  rows: readonly Row[],
  others: (n: number) => string,
): { label: string; cents: number }[] {
  if (rows.length <= MOST_BARS + 1) return [...rows];
  const rest = rows.slice(MOST_BARS);
  const cents = rest.reduce((sum, row) => sum + row.cents, 0);
  return [...rows.slice(0, MOST_BARS), { label: others(rest.length), cents }];
}
