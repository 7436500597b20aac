import type { Voice } from "../../facts/facts.js";
import { formatMoney, shortEuros } from "../../facts/format.js";
import { svg } from "../dom.js";
import type { Bar } from "./bars.js";
import { chartWidth } from "./width.js";

const HEIGHT = 200;
const TOP = 22;
const BOTTOM = 24;
/** Columns are no wider than this, however few they are. */
const WIDEST = 44;
/** The room that a sum over its column takes, and a label under it. */
const SUM = 66;
const LABEL = 44;
/** Half a label: it stays within the chart. */
const EDGE = 15;

/** Columns that stand, for years: as many labels as there is room for, the largest sum as a line. */
export function drawColumns(title: string, bars: readonly Bar[], { texts, language }: Voice): SVGSVGElement {
  const full = chartWidth(480, 330);
  const most = Math.max(1, ...bars.map(({ cents }) => cents));
  const withSums = full / Math.max(1, bars.length) >= SUM;
  const step = full / Math.max(1, bars.length);
  const width = Math.min(WIDEST, step * 0.72);
  const floor = HEIGHT - BOTTOM;
  const every = Math.ceil((LABEL * bars.length) / full);
  const columns = bars.map(({ label, cents, told }, i) => {
    const middle = step * (i + 0.5);
    const height = Math.max(2, (cents / most) * (floor - TOP));
    const labelled = told ? i % every === 0 : true;
    return svg(
      "g",
      {},
      svg("title", {}, `${label}: ${formatMoney(cents / 100, "EUR", language)}`),
      svg("rect", {
        x: middle - width / 2,
        y: floor - height,
        width,
        height,
        rx: 3,
        class: told ? "bar-value" : "bar-value untold",
      }),
      labelled
        ? svg(
            "text",
            { x: Math.min(Math.max(middle, EDGE), full - EDGE), y: HEIGHT - 8, class: "column-label" },
            told ? label : "?",
          )
        : null,
      withSums
        ? svg("text", { x: middle, y: floor - height - 6, class: "column-sum" }, shortEuros(cents, language))
        : null,
    );
  });
  return svg(
    "svg",
    {
      class: "columns",
      viewBox: `0 0 ${full} ${HEIGHT}`,
      role: "img",
      "aria-label": texts.summary.describe(title, bars.length),
    },
    svg("line", { x1: 0, x2: full, y1: TOP, y2: TOP, class: "lane" }),
    !withSums ? svg("text", { x: 0, y: TOP - 7, class: "axis-label" }, shortEuros(most, language)) : null,
    svg("line", { x1: 0, x2: full, y1: floor, y2: floor, class: "axis" }),
    ...columns,
  );
}
