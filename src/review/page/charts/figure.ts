import type { Voice } from "../../facts/facts.js";
import { type Child, el } from "../dom.js";

/** A chart under its heading, with the same figures as a table behind it. */
export function drawFigure(options: {
  readonly id: string;
  readonly title: string;
  readonly chart: Element;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly Child[])[];
  readonly voice: Voice;
  readonly note?: Element | null;
}): HTMLElement {
  const { id, title, chart, heads, rows, voice } = options;
  return el(
    "section",
    { class: "figure", id, "aria-labelledby": `${id}-title` },
    el("h3", { id: `${id}-title` }, title),
    chart,
    options.note ?? null,
    el(
      "details",
      { class: "figures" },
      el("summary", {}, voice.texts.summary.tableOf(title)),
      el(
        "div",
        {
          class: "table-scroll",
          tabindex: 0,
          role: "region",
          "aria-label": voice.texts.summary.tableOf(title),
        },
        el(
          "table",
          {},
          el("thead", {}, el("tr", {}, ...heads.map((head) => el("th", { scope: "col" }, head)))),
          el("tbody", {}, ...rows.map((cells) => el("tr", {}, ...cells.map(cell)))),
        ),
      ),
    ),
  );
}

function cell(content: Child, column: number): HTMLElement {
  return column === 0 ? el("th", { scope: "row" }, content) : el("td", {}, content);
}
