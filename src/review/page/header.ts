import { TEXTS } from "../facts/texts/index.js";
import { PAGE_LANGUAGES, type PageLanguage } from "../languages.js";
import type { App } from "./app.js";
import { el } from "./dom.js";
import { THEMES, type Theme } from "./state.js";

/** The bar above everything: the page's name, its views, its languages and its themes. */
export function drawHeader(app: App): HTMLElement {
  const { texts } = app.voice;
  return el(
    "header",
    { class: "bar" },
    el("a", { class: "skip", href: "#content", on: { click: skip } }, texts.skip),
    el("h1", { class: "brand" }, el("span", { class: "brand-name" }, "tiedote"), el("span", {}, texts.tool)),
    el(
      "nav",
      { class: "views", "aria-label": texts.views.label },
      view(app, "releases"),
      view(app, "summary"),
    ),
    el(
      "div",
      { class: "settings" },
      choice(
        "language",
        texts.languages,
        PAGE_LANGUAGES.map((code) => [code, code.toUpperCase(), TEXTS[code].language]),
        app.state.language,
        (language) => app.choose({ language: language as PageLanguage }),
      ),
      choice(
        "theme",
        texts.theme.label,
        THEMES.map((theme) => [theme, SIGNS[theme], texts.theme[theme]]),
        app.state.theme,
        (theme) => app.choose({ theme: theme as Theme }),
      ),
    ),
  );
}

const SIGNS: Readonly<Record<Theme, string>> = { auto: "◐", light: "☀", dark: "☾" };

/** The address after "#" belongs to the state, so the skip link moves the focus itself; to the search where the list is alone in sight. */
function skip(event: Event): void {
  event.preventDefault();
  const content = document.getElementById("content");
  if (content?.checkVisibility()) content.focus();
  else document.querySelector<HTMLElement>("#search")?.focus();
}

function view(app: App, name: "releases" | "summary"): HTMLElement {
  const { texts } = app.voice;
  return el(
    "a",
    {
      href: app.addressOf({ view: name }),
      "aria-current": app.state.view === name ? "page" : null,
    },
    texts.views[name],
  );
}

/** A row of choices of which one holds. */
function choice(
  name: string,
  label: string,
  options: readonly (readonly [value: string, sign: string, name: string])[],
  chosen: string,
  choose: (value: string) => void,
): HTMLElement {
  return el(
    "fieldset",
    { class: "choice" },
    el("legend", { class: "unseen" }, label),
    ...options.flatMap(([value, sign, title]) => {
      const id = `${name}-${value}`;
      const input = el("input", { type: "radio", name, id, value, checked: value === chosen });
      input.addEventListener("change", () => choose(value));
      const language = name === "language" ? value : null;
      return [
        input,
        el(
          "label",
          { for: id, title, lang: language },
          el("span", { "aria-hidden": "true" }, sign),
          el("span", { class: "unseen" }, title),
        ),
      ];
    }),
  );
}
