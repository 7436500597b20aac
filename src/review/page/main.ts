import { App } from "./app.js";
import type { Entry } from "./data.js";
import { el } from "./dom.js";
import { Count, drawFilters, matchFilters } from "./filters-view.js";
import { drawHeader } from "./header.js";
import { showHits } from "./hits.js";
import { drawList } from "./list-view.js";
import { drawRelease, drawSteps } from "./release-view.js";
import type { State } from "./state.js";
import { drawSummary } from "./summary-view.js";

const WIDE = matchMedia("(min-width: 48rem)");
const DARK = matchMedia("(prefers-color-scheme: dark)");

const side = el("div", { class: "side" });
const filters = el("div");
const count = new Count();
const list = el("div", { class: "list-scroll" });
side.append(filters, count.node, list);
const content = el("div", { class: "content", id: "content", tabindex: -1 });
const main = el("main", {}, side, content);
let header = el("header");
let drawn: Entry | null = null;

/** Draws what a choice has changed, and nothing else: the reader's place and focus stay where they are. */
function render(app: App, before: State | null): void {
  const { state } = app;
  const anew = before === null || before.language !== state.language;
  const { documentElement, body } = document;
  documentElement.lang = state.language;
  documentElement.dataset.theme = state.theme === "auto" ? (DARK.matches ? "dark" : "light") : state.theme;
  body.dataset.view = state.view;
  body.dataset.pane = state.release < 0 ? "list" : "release";
  redrawHeader(app);
  if (anew) filters.replaceChildren(drawFilters(app));
  else matchFilters(filters, state);
  const entry = app.entries[state.release] ?? (WIDE.matches ? app.filtered[0] : undefined) ?? null;
  count.show(app);
  redrawList(app, entry, before);
  redrawContent(app, entry, anew, before);
  const title = state.view === "summary" ? app.voice.texts.summary.title : entry?.brief.title;
  document.title = [title, "tiedote"].filter(Boolean).join(" – ");
}

function redrawHeader(app: App): void {
  const focused = document.activeElement?.id;
  const next = drawHeader(app);
  header.replaceWith(next);
  header = next;
  if (focused?.startsWith("language-") || focused?.startsWith("theme-")) {
    document.getElementById(focused)?.focus();
  }
}

function redrawList(app: App, entry: Entry | null, before: State | null): void {
  const inList = list.contains(document.activeElement);
  const scrolled = before?.page === app.state.page ? list.scrollTop : 0;
  list.replaceChildren(drawList(app, entry));
  list.scrollTop = scrolled;
  if (inList)
    list.querySelector<HTMLElement>('[aria-current], [tabindex="0"]')?.focus({ preventScroll: true });
}

function redrawContent(app: App, entry: Entry | null, anew: boolean, before: State | null): void {
  if (app.state.view === "summary") {
    content.replaceChildren(drawSummary(app));
    drawn = null;
    return;
  }
  if (!anew && drawn === entry && entry !== null) {
    content.querySelector(".release-steps")?.replaceWith(drawSteps(app, entry));
    if (before?.query !== app.state.query) showHits(content.querySelector(".text")!, app.state.query);
    return;
  }
  const within = content.contains(document.activeElement) || before?.release === -1;
  content.replaceChildren(
    entry === null ? el("p", { class: "nothing" }, app.voice.texts.noneShown) : drawRelease(app, entry),
  );
  if (before !== null && drawn !== entry) {
    content.scrollTop = 0;
    if (!WIDE.matches) scrollTo(0, 0);
    // where the list is out of sight the reader goes on at the release's title
    if (within && (!WIDE.matches || !list.contains(document.activeElement))) {
      document.getElementById("release-title")?.focus({ preventScroll: true });
    }
  }
  drawn = entry;
}

const app = new App(render);
document.body.append(header, main);
app.start();
for (const query of [WIDE, DARK]) query.addEventListener("change", () => app.redraw());
addEventListener("beforeprint", () => {
  for (const details of document.querySelectorAll("details.figures")) {
    details.setAttribute("open", "");
  }
});
