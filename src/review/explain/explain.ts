import type { Release } from "../../../schemas/record.js";
import type { Block } from "../../document/document.js";
import { REJECTION_REASONS, type Rejection } from "../../rejections.js";
import { contains, SpanIndex } from "../../span.js";
import { type Fact, factsOf, type Place } from "../facts/facts.js";
import { formatDay } from "../facts/format.js";
import { marksOf } from "../facts/marks.js";
import { en } from "../facts/texts/en.js";
import { COLOURED, PLAIN, type Style } from "./style.js";
import { markedText } from "./text.js";
import { oneLine } from "./visible.js";

/** What is told of one release: its record with the whole text, the blocks of the text, and what the fields left alone. */
export interface Explained {
  readonly release: Release;
  readonly blocks: readonly Block[];
  readonly rejected: readonly Rejection[];
}

/** Places of one fact that are shown; the rest is counted. */
const MOST_PLACES = 4;
const LONGEST = 100;
/** How much of the text around a rejected candidate is shown. */
const AROUND = 24;

/**
 * How a release was read, for a terminal: its text with numbered marks, each fact with its value, rule, confidence and
 * evidence, what was set aside and why, what was left alone and why. No character of the release can drive the terminal.
 */
export function explainRelease(explained: Explained, colours: boolean): string {
  const style = colours ? COLOURED : PLAIN;
  const { release, blocks } = explained;
  const text = release.documentText ?? "";
  const facts = factsOf(release, { language: "en", texts: en });
  const number = new Map(facts.map((fact, i) => [fact, i + 1]));
  const marks = marksOf(facts, new Set());
  const parts: [string, string][] = [
    [
      "Text",
      markedText(
        text,
        blocks,
        marks,
        (mark) => [...new Set(mark.facts.map(({ fact }) => number.get(fact)!))].join(","),
        style,
        en,
      ),
    ],
    ["Facts", facts.map((fact, i) => factLines(fact, i + 1, style)).join("\n")],
    ["Set aside", asideLines(text, blocks, style)],
    ["Left alone", rejectedLines(explained, facts, style)],
  ];
  return [
    head(release, style),
    ...parts.map(([title, body]) => `${style.heading(title)}\n\n${body === "" ? "  nothing" : body}\n`),
  ].join("\n");
}

function head({ source, title, published, publisher, language }: Release, style: Style): string {
  const about = [
    publisher?.name,
    published === null ? null : formatDay(published.date, "en"),
    `${en.values[language.code]}, ${percent(language.confidence)}`,
    `${source.mediaType}, ${source.encoding}`,
  ].filter((part) => part !== null && part !== undefined);
  const name = [source.path, title?.text].filter((part) => part !== null && part !== undefined);
  return `${style.strong(name.map((part) => oneLine(part, LONGEST)).join(": "))}\n${style.quiet(
    oneLine(about.join(" · "), 2 * LONGEST),
  )}\n`;
}

function percent(share: number | null): string {
  return share === null ? "" : `${Math.round(share * 100)}%`;
}

/** A fact on one line, what else is known of it on the next, then each place with its rule. */
function factLines(fact: Fact, number: number, style: Style): string {
  const [first] = fact.places;
  const kind = en.one[fact.kind].toLowerCase();
  const confidence = percent(first?.confidence ?? null);
  const lines = [
    `${String(number).padStart(4)}  ${style.kind(fact.kind, kind.padEnd(12))}  ${confidence.padStart(4)}  ${style.strong(
      oneLine(fact.value, LONGEST),
    )}`,
  ];
  const indent = " ".repeat(26);
  if (fact.details.length > 0) {
    const told = fact.details.map(([label, value]) => `${label.toLowerCase()}: ${value}`).join(", ");
    lines.push(indent + oneLine(told, 3 * LONGEST));
  }
  for (const place of fact.places.slice(0, MOST_PLACES))
    lines.push(indent + style.quiet(placeLine(place, first)));
  const more = fact.places.length - MOST_PLACES;
  if (more > 0) lines.push(indent + style.quiet(`and ${more} more`));
  return lines.join("\n");
}

function placeLine(place: Place, first: Place | undefined): string {
  const where = place.span === null ? "the page's metadata" : `${place.span.start}–${place.span.end}`;
  const other =
    place !== first && place.confidence !== first?.confidence ? ` ${percent(place.confidence)}` : "";
  return `${place.rule}${other}  ${where}  “${oneLine(place.text, LONGEST)}”`;
}

/** Runs of blocks that are no part of the release, by their reason. */
function asideLines(text: string, blocks: readonly Block[], style: Style): string {
  const lines: string[] = [];
  for (let i = 0; i < blocks.length; ) {
    const { boilerplate, start } = blocks[i]!;
    let to = i + 1;
    while (to < blocks.length && blocks[to]!.boilerplate === boilerplate) to++;
    if (boilerplate !== null) {
      const end = blocks[to - 1]!.end;
      const place = style.quiet(`${start}–${end}`);
      lines.push(`  ${en.reasons[boilerplate].padEnd(26)}${place}  “${oneLine(text.slice(start, end), 70)}”`);
    }
    i = to;
  }
  return lines.join("\n");
}

/** What the fields looked at and left alone, in text order, each told once. */
function rejectedLines({ release, rejected }: Explained, facts: readonly Fact[], style: Style): string {
  const text = release.documentText ?? "";
  return toldOnce(rejected)
    .map((rejection) => {
      const { field, start, end, reason } = rejection;
      const holder = reason === "claimed" ? holderOf(rejection, facts) : null;
      const by =
        holder === null ? "" : ` (${en.one[holder.kind].toLowerCase()} ${oneLine(holder.value, LONGEST)})`;
      const before = text.slice(Math.max(0, start - AROUND), start);
      const after = text.slice(end, end + AROUND);
      const context = `…${oneLine(before, AROUND)}${/\s$/.test(before) ? " " : ""}[${oneLine(text.slice(start, end), LONGEST)}]${
        /^\s/.test(after) ? " " : ""
      }${oneLine(after, AROUND)}…`;
      return `  ${field.padEnd(15)}${REJECTION_REASONS[reason]}${by}\n${" ".repeat(17)}${style.quiet(
        `${start}–${end}  ${context}`,
      )}`;
    })
    .join("\n");
}

/**
 * In text order. What lies within another candidate of its field goes without saying ("1 000" in "1 000 €"), and so does a
 * number without a currency within anything else ("2027" in "Uudistuva Suomi 2021–2027").
 */
function toldOnce(rejected: readonly Rejection[]): Rejection[] {
  const others = new SpanIndex(rejected.filter(({ reason }) => reason !== "no_currency"));
  const last = new Map<string, Rejection>();
  return [...rejected]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((rejection) => {
      if (rejection.reason === "no_currency" && others.within(rejection).length > 0) return false;
      const before = last.get(rejection.field);
      if (before !== undefined && contains(before, rejection)) return false;
      last.set(rejection.field, rejection);
      return true;
    });
}

/** The fact that a claimed stretch belongs to. */
function holderOf(stretch: Rejection, facts: readonly Fact[]): Fact | null {
  return (
    facts.find(
      ({ kind, places }) =>
        (kind === "identifier" || kind === "contact") &&
        places.some(({ span }) => span !== null && contains(span, stretch)),
    ) ?? null
  );
}
