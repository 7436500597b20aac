import type { Fact, Kind, Place, Voice } from "../facts/facts.js";
import { formatNumber, formatShare } from "../facts/format.js";
import { kindCounts, UNSURE } from "../facts/marks.js";
import { el, foreign } from "./dom.js";

/** The facts of a release as lists, one for each kind; a fact's button goes through the places where it stands. */
export function drawFacts(
  facts: readonly Fact[],
  voice: Voice,
  go: (fact: Fact, place: Place) => void,
): HTMLElement {
  const { texts, language } = voice;
  const groups = kindCounts(facts).map(([kind, count]) =>
    el(
      "section",
      { class: `fact-group k-${kind}` },
      el(
        "h4",
        {},
        el("span", { class: "swatch" }),
        texts.kinds[kind],
        el("span", { class: "count" }, formatNumber(count, language)),
      ),
      el("ul", {}, ...facts.filter((fact) => fact.kind === kind).map((fact) => item(fact, voice, go))),
    ),
  );
  return el(
    "section",
    { class: "facts", "aria-labelledby": "facts-heading" },
    el("h3", { id: "facts-heading" }, texts.facts),
    ...(groups.length > 0 ? groups : [el("p", { class: "quiet" }, texts.noFacts)]),
  );
}

function item(fact: Fact, { texts, language }: Voice, go: (fact: Fact, place: Place) => void): HTMLElement {
  const [first] = fact.places;
  const confidences = fact.places.flatMap(({ confidence }) => (confidence === null ? [] : [confidence]));
  const confidence = confidences.length === 0 ? null : Math.max(...confidences);
  const standing = fact.places.filter(({ span }) => span !== null);
  const content = [
    el("span", { class: "fact-value" }, foreign(fact.value), count(fact, standing.length)),
    confidence === null
      ? null
      : el(
          "span",
          { class: confidence < UNSURE ? "confidence unsure" : "confidence", title: texts.confidence },
          formatShare(confidence, language),
        ),
    el(
      "span",
      { class: "fact-detail" },
      ...detailsOf(fact),
      el("code", {}, first?.rule ?? ""),
      standing.length === 0 && fact.kind !== "warning" ? ` · ${texts.noSpan}` : null,
    ),
  ];
  if (standing.length === 0) return el("li", {}, el("div", { class: "fact" }, ...content));
  let next = 0;
  const click = (): void => {
    go(fact, standing[next]!);
    next = (next + 1) % standing.length;
  };
  return el("li", {}, el("button", { class: "fact", type: "button", on: { click } }, ...content));
}

/** Kinds whose details are many or long: the list shows those that tell the facts apart. */
const SHOWN: Partial<Record<Kind, number>> = { grant: 7, contact: 9 };

function detailsOf({ kind, details }: Fact): Node[] {
  const skipped = kind === "grant" ? 2 : 0;
  return details
    .slice(skipped, SHOWN[kind] ?? 2)
    .flatMap(([, value]) => [foreign(value), document.createTextNode(" · ")]);
}

function count({ kind }: Fact, places: number): HTMLElement | null {
  if (kind === "contact" || places < 2) return null;
  return el("span", { class: "times" }, ` ×${places}`);
}
