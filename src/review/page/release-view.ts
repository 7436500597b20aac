import { factsOf } from "../facts/facts.js";
import { formatDay } from "../facts/format.js";
import { languageTag } from "../facts/marks.js";
import { wordFor } from "../facts/texts/index.js";
import type { App } from "./app.js";
import { Card } from "./card.js";
import type { Entry } from "./data.js";
import { el, foreign } from "./dom.js";
import { drawFacts } from "./facts-panel.js";
import { Legend } from "./legend.js";
import { TextPane } from "./text-pane.js";

/** One release: what it is, its text with every fact marked, and the facts as lists. */
export function drawRelease(app: App, entry: Entry): HTMLElement {
  const { voice } = app;
  const { texts } = voice;
  const facts = factsOf(entry.record, voice);
  const card = new Card();
  const pane = new TextPane(app, entry, facts, card);
  const legend = new Legend(app, facts, entry, () => pane.draw());
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
        legend.node,
        el("p", { class: "unseen" }, texts.textHint),
        pane.node,
        card.node,
      ),
      drawFacts(facts, voice, ({ kind }, place) => {
        legend.turnOn(kind);
        if (pane.isAside(place)) legend.turnOn("boilerplate");
        pane.goTo(place);
      }),
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
