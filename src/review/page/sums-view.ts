import type { Voice } from "../facts/facts.js";
import { formatMoney, formatNumber, shortEuros } from "../facts/format.js";
import { type CountedGrant, type Total, totalsBy } from "../facts/totals.js";
import { type Bar, drawBars } from "./charts/bars.js";
import { drawColumns } from "./charts/columns.js";
import { drawFigure } from "./charts/figure.js";
import { drawTileMap } from "./charts/tile-map.js";
import { el, foreign } from "./dom.js";
import { REGION_TILES } from "./regions.js";

/** Programmes that get a bar of their own. */
const MOST_BARS = 12;

/** Euros by region, by programme and by year, each as a chart and as a table. */
export function drawSums(grants: readonly CountedGrant[], voice: Voice): HTMLElement {
  const { texts, language } = voice;
  const words = texts.summary;
  const regions = totalsBy(grants, ({ region }) => region);
  const programs = totalsBy(grants, ({ program }) => program);
  const years = totalsBy(grants, ({ year }) => year).sort((a, b) => Number(a.key) - Number(b.key));
  const bars = <Key extends string | number>(totals: readonly Total<Key>[], name: (key: Key) => string) =>
    // what is not told comes last, however much it is
    totals
      .toSorted((a, b) => Number(a.key === null) - Number(b.key === null))
      .map(({ key, cents, grants: count }) => ({
        label: key === null ? words.notTold : name(key),
        cents,
        count,
        told: key !== null,
      }));
  const byRegion = bars(regions, (code) => REGION_TILES.get(code)?.names[language] ?? code);
  const byProgram = bars(programs, String);
  const byYear = bars(years, String);
  const unplaced = byRegion.find(({ told }) => !told);
  const note = unplaced === undefined ? "" : ` ${words.notTold}: ${shortEuros(unplaced.cents, language)}.`;
  const figure = (
    id: string,
    title: string,
    head: string,
    chart: Element,
    rows: typeof byRegion,
    under = "",
  ) =>
    drawFigure({
      id,
      title,
      chart,
      voice,
      heads: [head, words.sum, words.grantCount],
      rows: rows.map(({ label, cents, count }) => [
        foreign(label),
        formatMoney(cents / 100, "EUR", language),
        formatNumber(count, language),
      ]),
      note: under === "" ? null : el("p", { class: "chart-note" }, under),
    });
  return el(
    "div",
    { class: "charts" },
    figure(
      "by-region",
      words.byRegion,
      words.region,
      drawTileMap(regions, voice),
      byRegion,
      words.mapNote + note,
    ),
    figure(
      "by-program",
      words.byProgram,
      words.program,
      drawBars(words.byProgram, shortened(byProgram, words.others), voice),
      byProgram,
    ),
    figure("by-year", words.byYear, words.year, drawColumns(words.byYear, byYear, voice), byYear),
  );
}

/** The largest bars, one for the rest, and what is not told. */
function shortened(bars: readonly Bar[], others: (n: number) => string): Bar[] {
  const told = bars.filter((bar) => bar.told);
  if (told.length <= MOST_BARS + 1) return [...bars];
  const rest = told.slice(MOST_BARS);
  const cents = rest.reduce((sum, bar) => sum + bar.cents, 0);
  return [
    ...told.slice(0, MOST_BARS),
    { label: others(rest.length), cents, told: true },
    ...bars.filter((bar) => !bar.told),
  ];
}
