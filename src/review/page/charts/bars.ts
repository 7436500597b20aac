import type { Voice } from "../../facts/facts.js";
import { shortEuros } from "../../facts/format.js";
import { svg } from "../dom.js";
import { chartWidth } from "./width.js";

const LINE = 40;
/** The room of a sum, and of one letter of a label. */
const SUM = 90;
const LETTER = 7.5;

/** One bar: its label, its sum, and whether the releases tell what it stands for. */
export interface Bar {
  readonly label: string;
  readonly cents: number;
  readonly told: boolean;
}

/** Bars that lie, each under its label and its sum. */
export function drawBars(title: string, rows: readonly Bar[], { texts, language }: Voice): SVGSVGElement {
  const width = chartWidth(480, 330);
  const fitting = Math.floor((width - SUM) / LETTER);
  const most = Math.max(1, ...rows.map(({ cents }) => cents));
  const bars = rows.map(({ label, cents, told }, i) => {
    const y = i * LINE;
    return svg(
      "g",
      { class: "bar-row" },
      svg("text", { x: 0, y: y + 14, class: "bar-label" }, clip(label, fitting)),
      svg("text", { x: width, y: y + 14, class: "bar-sum" }, shortEuros(cents, language)),
      svg("rect", { x: 0, y: y + 21, width: width, height: 8, rx: 4, class: "bar-rail" }),
      svg("rect", {
        x: 0,
        y: y + 21,
        width: Math.max(4, (cents / most) * width),
        height: 8,
        rx: 4,
        class: told ? "bar-value" : "bar-value untold",
      }),
    );
  });
  return svg(
    "svg",
    {
      class: "bars",
      viewBox: `0 0 ${width} ${Math.max(1, rows.length) * LINE}`,
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
