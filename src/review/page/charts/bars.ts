import type { Voice } from "../../facts/facts.js";
import { shortEuros } from "../../facts/format.js";
import { svg } from "../dom.js";

const WIDTH = 480;
const LINE = 40;
/** Letters of a label that fit beside its sum. */
const FITTING = 52;

/** Bars that lie, each under its label and its sum. */
export function drawBars(
  title: string,
  rows: readonly { label: string; cents: number }[],
  { texts, language }: Voice,
): SVGSVGElement {
  const most = Math.max(1, ...rows.map(({ cents }) => cents));
  const bars = rows.map(({ label, cents }, i) => {
    const y = i * LINE;
    return svg(
      "g",
      { class: "bar-row" },
      svg("text", { x: 0, y: y + 14, class: "bar-label" }, clip(label, FITTING)),
      svg("text", { x: WIDTH, y: y + 14, class: "bar-sum" }, shortEuros(cents, language)),
      svg("rect", { x: 0, y: y + 21, width: WIDTH, height: 8, rx: 4, class: "bar-rail" }),
      svg("rect", {
        x: 0,
        y: y + 21,
        width: Math.max(4, (cents / most) * WIDTH),
        height: 8,
        rx: 4,
        class: "bar-value",
      }),
    );
  });
  return svg(
    "svg",
    {
      class: "bars",
      viewBox: `0 0 ${WIDTH} ${Math.max(1, rows.length) * LINE}`,
      role: "img",
      "aria-label": texts.summary.describe(title, rows.length),
    },
    ...bars,
  );
}

/** A label that fits; code points are not cut in two. */
export function clip(label: string, length: number): string {
  const letters = [...label.replace(/[\p{Cc}\p{Cf}]/gu, " ")];
  return letters.length > length ? `${letters.slice(0, length - 1).join("")}…` : letters.join("");
}
