import { LINE, NUMBER } from "../finnish/tokens.js";
import type { Reading } from "../reading.js";
import { type Found, samePoint } from "./found.js";
import { EDGE_BEFORE_ENDS, EDGES_AFTER, EDGES_BEFORE, type Edge } from "./lexicon-edges.js";
import { WEEKDAYS } from "./lexicon-names.js";
import { goesOn, wordAt } from "./parts.js";

/**
 * The date with the boundary words around it: "1.1.2023 alkaen" opens its end, "kesäkuun loppuun mennessä" its beginning,
 * "vuoden 2009 alussa" makes it approximate. Verbs open nothing: "hakuaika päättyy 31.10.2013" is that day.
 */
export function withEdges(r: Reading, date: Found, free: number): Found {
  return before(r, after(r, date), free);
}

/** Rules of dates with two ends of their own: a boundary word adds nothing to "1.3.–31.5. asti". */
const RANGES = new Set([
  "dates.range",
  "dates.range.collapsed",
  "dates.days.list",
  "dates.day.month-first",
  "dates.months",
  "dates.years",
]);

function apply(date: Found, edge: Edge): Found {
  const ranged = RANGES.has(date.rule) && !samePoint(date.lower, date.upper);
  switch (edge) {
    case "from":
      return ranged ? date : { ...date, relation: "from" };
    case "until":
      return ranged ? date : { ...date, relation: "until" };
    case "start":
      return { ...date, relation: "from", edge: true };
    case "end":
      return { ...date, relation: "until", edge: true };
    case "about":
      // a bound of a vague time is vague: "toukokuun puoliväliin mennessä"
      return { ...date, about: true, relation: date.relation === "until" ? "during" : date.relation };
    case "during":
      return date;
  }
}

/** Edges right after the date, at most two: "loppuun asti", "alusta lähtien", "2019 loppuun mennessä". */
function after(r: Reading, date: Found): Found {
  let result = inner(r, date);
  for (let k = 0; k < 2; k++) {
    const at = result.to;
    const edge = goesOn(r, at) ? EDGES_AFTER.get(wordAt(r, at)) : undefined;
    if (edge === undefined) break;
    // "maaliskuun alku": of a day only the plain words speak ("1.3. alussa" is nothing)
    if (date.unit === "day" && edge !== "from" && edge !== "until") break;
    if (edge === "during" && k > 0) break;
    if (edge === "from" && result.edge && result.relation === "until") break;
    result = { ...apply(result, edge), to: at + 1, claimed: Math.max(result.claimed, at + 1) };
  }
  return result;
}

/** The edge between month and year: "marraskuun loppuun 2022 mennessä", "lokakuun alussa 2019". */
function inner(r: Reading, date: Found): Found {
  if (date.to - date.from < 3 || (date.unit !== "month" && date.unit !== "season")) return date;
  for (let at = date.from + 1; at < date.to - 1; at++) {
    const edge = EDGES_AFTER.get(wordAt(r, at));
    if (edge !== undefined) return apply(date, edge);
  }
  return date;
}

function before(r: Reading, date: Found, free: number): Found {
  let at = date.from - 1;
  // "senast den 30 april", "from the third quarter": articles
  if (WEEKDAYS.has(wordAt(r, at))) at--;
  if (/^(?:den|the)$/.test(wordAt(r, at))) at--;
  if (at < free || r.tokens.gap[at + 1]! > LINE || !EDGE_BEFORE_ENDS.has(r.tokens.key[at]!)) return date;
  for (const [words, edge] of EDGES_BEFORE) {
    const start = at - words.length + 1;
    if (start < free || !words.every((word, k) => r.tokens.key[start + k] === word)) continue;
    // "färjan är från 1974": its year, no beginning
    if (date.unit === "year" && words.length === 1 && /^fr/.test(words[0]!)) return date;
    if (/^(?:alkaen|lähtien)$/.test(words[0]!) && !isFromBefore(r, date, start)) return date;
    return { ...apply(date, edge), from: start };
  }
  return date;
}

/** "alkaen |toukokuusta 2026", "alkaen |1.5.2026"; "klo 9 alkaen 1.5.2026" has the hour's word, "alkaen marraskuun 1. päivä" its own case. */
function isFromBefore(r: Reading, { from }: Found, start: number): boolean {
  if (r.tokens.kind[start - 1] === NUMBER) return false;
  return r.tokens.kind[from] === NUMBER || /st[aä]$/.test(r.tokens.key[from]!);
}
