import { type Fact, factsOf, type Kind } from "../facts/facts.js";
import { formatDay, formatNumber } from "../facts/format.js";
import { kindCounts, languageTag, type Mark, marksOf } from "../facts/marks.js";
import { wordFor } from "../facts/texts/index.js";
import type { App } from "./app.js";
import { Card, evidenceOf } from "./card.js";
import type { Entry } from "./data.js";
import { el, foreign } from "./dom.js";
import { drawFacts } from "./facts-panel.js";
import { showHits } from "./hits.js";
import { type DrawnText, drawText } from "./text-view.js";

/** One release: what it is, its text with every fact marked, and the facts as lists. */
export function drawRelease(app: App, entry: Entry): HTMLElement {
  const { voice } = app;
  const { texts } = voice;
  const facts = factsOf(entry.record, voice);
  const card = new Card();
  const place = el("div", { class: "text-place" });
  let marks: Mark[] = [];
  let drawn: DrawnText;
  const draw = (): void => {
    card.hide();
    marks = marksOf(facts, app.hidden);
    drawn = drawText(entry, marks, voice);
    drawn.node.classList.toggle("without-boilerplate", !app.boilerplate);
    drawn.elements.get(0)?.setAttribute("tabindex", "0");
    listen(drawn, (element, mark) => card.show(element, mark, evidenceOf(entry, mark), voice), marks, card);
    place.replaceChildren(drawn.node);
    showHits(drawn.node, app.state.query);
  };
  draw();
  const go = (fact: Fact, n: number): void => {
    const spot = fact.places.filter(({ span }) => span !== null)[n];
    const mark = marks.find((one) => one.facts.some((f) => f.place === spot));
    const element = mark && drawn.elements.get(mark.index);
    if (element === undefined) return;
    element.closest("details")?.setAttribute("open", "");
    element.scrollIntoView({ block: "center" });
    focus(drawn, element);
  };
  return el(
    "article",
    { class: "release", id: `release-${entry.index + 1}`, "aria-labelledby": "release-title" },
    head(app, entry),
    el(
      "div",
      { class: "release-body" },
      el(
        "section",
        { class: "reading", "aria-labelledby": "text-heading" },
        el("h3", { id: "text-heading", class: "unseen" }, texts.text),
        legend(app, facts, entry, draw),
        el("p", { class: "unseen" }, texts.textHint),
        place,
        card.node,
      ),
      drawFacts(facts, voice, go),
    ),
  );
}

function head(app: App, entry: Entry): HTMLElement {
  const { record, brief } = entry;
  const { texts, language } = app.voice;
  const meta: (Node | string)[] = [];
  if (record.publisher) meta.push(foreign(record.publisher.name));
  meta.push(record.published ? formatDay(record.published.date, language) : texts.undated);
  meta.push(wordFor(texts, record.language.code));
  if (record.source.path !== null) meta.push(el("span", { class: "path" }, foreign(record.source.path)));
  return el(
    "header",
    { class: "release-head" },
    drawSteps(app, entry),
    el(
      "h2",
      { id: "release-title", tabindex: -1 },
      brief.title === "" ? texts.untitled : foreign(brief.title, languageTag(brief.language)),
    ),
    el("ul", { class: "meta" }, ...meta.map((part) => el("li", {}, part))),
  );
}

/** Ways to the list and to the releases beside this one. */
export function drawSteps(app: App, { index }: Entry): HTMLElement {
  const { texts } = app.voice;
  const at = app.filtered.findIndex((entry) => entry.index === index);
  return el(
    "div",
    { class: "release-steps" },
    el("a", { class: "back", href: app.addressOf({ release: -1 }) }, `← ${texts.back}`),
    step(app, app.filtered[at - 1], "←", texts.previousRelease),
    step(app, at === -1 ? undefined : app.filtered[at + 1], "→", texts.nextRelease),
  );
}

function step(app: App, entry: Entry | undefined, arrow: string, label: string): HTMLElement {
  return entry === undefined
    ? el("span", { class: "step off", "aria-hidden": "true" }, arrow)
    : el(
        "a",
        { class: "step", href: app.addressOf({ release: entry.index }), "aria-label": label, title: label },
        arrow,
      );
}

/** Buttons that name the kinds, count them, and turn their highlights on and off. */
function legend(app: App, facts: readonly Fact[], { blocks }: Entry, draw: () => void): HTMLElement {
  const { texts, language } = app.voice;
  const toggle = (pressed: boolean, kind: string, label: readonly (Node | string)[], act: () => boolean) => {
    const button = el("button", { type: "button", class: `chip k-${kind}`, "aria-pressed": String(pressed) });
    button.append(el("span", { class: "swatch" }), ...label);
    button.addEventListener("click", () => {
      button.setAttribute("aria-pressed", String(act()));
      draw();
    });
    return button;
  };
  const kinds = kindCounts(facts).map(([kind, count]) =>
    toggle(
      !app.hidden.has(kind),
      kind,
      [texts.kinds[kind], el("span", { class: "count" }, formatNumber(count, language))],
      () => flip(app.hidden, kind),
    ),
  );
  if (blocks.some(([, , , reason]) => reason !== 0)) {
    const act = (): boolean => {
      app.boilerplate = !app.boilerplate;
      return app.boilerplate;
    };
    kinds.push(toggle(app.boilerplate, "boilerplate", [texts.boilerplate], act));
  }
  return el("div", { class: "legend", role: "group", "aria-label": texts.factsShown }, ...kinds);
}

/** Whether the kind is shown after this. */
function flip(hidden: Set<Kind>, kind: Kind): boolean {
  if (!hidden.delete(kind)) hidden.add(kind);
  return !hidden.has(kind);
}

/** Hover, focus and arrow keys on the marks of a text. */
function listen(
  drawn: DrawnText,
  open: (element: HTMLElement, mark: Mark) => void,
  marks: readonly Mark[],
  card: Card,
): void {
  const { node } = drawn;
  const markOf = (event: Event): HTMLElement | null =>
    event.target instanceof Element ? event.target.closest<HTMLElement>("mark") : null;
  const show = (event: Event): void => {
    const element = markOf(event);
    const mark = marks[Number(element?.dataset.mark)];
    if (element && mark) open(element, mark);
  };
  node.addEventListener("pointerover", (event) => (markOf(event) ? show(event) : card.leave()));
  node.addEventListener("pointerleave", () => card.leave());
  node.addEventListener("focusin", show);
  node.addEventListener("focusout", () => card.hide());
  node.addEventListener("click", (event) => {
    const first = drawn.elements.get(Number(markOf(event)?.dataset.mark));
    if (first) focus(drawn, first);
  });
  node.addEventListener("keydown", (event) => {
    const order = [...drawn.elements.values()];
    const at = order.indexOf(event.target as HTMLElement);
    const to = target(event.key, at, order.length - 1);
    if (at === -1 || to === null) return;
    event.preventDefault();
    const next = order[to]!;
    next.closest("details")?.setAttribute("open", "");
    focus(drawn, next);
  });
}

/** Where a key leads in a row of things; null for other keys. */
export function target(key: string, at: number, last: number): number | null {
  if (key === "ArrowRight" || key === "ArrowDown") return Math.min(at + 1, last);
  if (key === "ArrowLeft" || key === "ArrowUp") return Math.max(at - 1, 0);
  if (key === "Home") return 0;
  return key === "End" ? last : null;
}

/** One mark at a time can be reached with Tab: the one that was last in focus. */
function focus({ node }: DrawnText, element: HTMLElement): void {
  node.querySelector('mark[tabindex="0"]')?.setAttribute("tabindex", "-1");
  element.setAttribute("tabindex", "0");
  element.focus();
}
