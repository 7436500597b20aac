import { NUMBER } from "../finnish/tokens.js";
import type { Reading } from "../reading.js";
import { weeksIn } from "./calendar.js";
import { type Found, found, type Point, point } from "./found.js";
import { EDGES_AFTER } from "./lexicon-edges.js";
import {
  HALF_WORDS,
  ORDINAL_STEMS,
  QUARTER_WORDS,
  SEASON_START,
  SEASONS,
  type SeasonWord,
  WEEK_WORDS,
} from "./lexicon-periods.js";
import { afterDash, goesOn, isDash, isGlued, isSymbol, smallAt, wordAt, yearAfter, yearAt } from "./parts.js";

/** Season, quarter, half-year and week: what is longer than a day and no calendar month. */

/** "keväällä 2008", "kevään 2024 aikana", "talvi 2023–2024", "hösten 2022". Without a year a season is deictic. */
export function seasonAt(r: Reading, i: number): Found | null {
  const season = SEASONS.get(r.tokens.key[i]!);
  if (season === undefined) return null;
  const own = yearAfter(r, i + 1) ?? vagueYear(r, i + 1);
  if (own === null) return null;
  const dash = afterDash(r, own.to);
  const next = dash < 0 ? -1 : yearAt(r, dash);
  const isWinter = season.season === 24 && next === own.year + 1;
  return isWinter ? seasonOf(i, dash + 1, season, next) : seasonOf(i, own.to, season, own.year);
}

/** "kesän alussa 2024" */
function vagueYear(r: Reading, i: number): { year: number; to: number } | null {
  return EDGES_AFTER.has(wordAt(r, i)) && goesOn(r, i) ? yearAfter(r, i + 1) : null;
}

/** A season of a year; "talvi 2024" is December 2023 to February 2024. */
export function seasonOf(from: number, to: number, word: SeasonWord, year: number): Found {
  const start = SEASON_START[word.season]!;
  const winter = word.season === 24;
  return found({
    from,
    to,
    lower: point(winter ? year - 1 : year, start),
    upper: point(year, winter ? 2 : start + 2),
    unit: "season",
    season: word.season,
    about: word.about,
    rule: "dates.season",
    confidence: 0.92,
  });
}

/** Which quarter or half an ordinal names ("ensimmäisellä" 1, "viimeisen" 0), or -1. */
function ordinalAt(r: Reading, i: number): number {
  const word = wordAt(r, i);
  if (word === "") return -1;
  const row = ORDINAL_STEMS.find(([stem]) => word.startsWith(stem));
  return row === undefined ? -1 : row[1];
}

function monthsOf(
  from: number,
  to: number,
  first: number,
  months: number,
  year: number | null,
  rule: string,
): Found {
  return found({
    from,
    to,
    lower: point(year, first),
    upper: point(year, first + months - 1),
    unit: "quarter",
    rule,
    confidence: year === null ? 0.85 : 0.96,
  });
}

/** "toisella neljänneksellä", "ensimmäisen vuosineljänneksen 2024", "third quarter of 2022", from the ordinal on. */
export function quarterAt(r: Reading, i: number): Found | null {
  if (i + 1 >= r.length || !QUARTER_WORDS.has(r.tokens.key[i + 1]!)) return null;
  const ordinal = ordinalAt(r, i);
  if (ordinal < 0) return null;
  const quarter = ordinal === 0 ? 4 : ordinal;
  const year = yearAfter(r, i + 2);
  return monthsOf(i, year?.to ?? i + 2, quarter * 3 - 2, 3, year?.year ?? null, "dates.quarter");
}

/** "ensimmäisellä vuosipuoliskolla 2016", "alkupuoliskolla"; a half needs a year, since a match has halves too. */
export function halfAt(r: Reading, i: number, yearKnown: boolean): Found | null {
  const word = wordAt(r, i);
  const joined = HALF_WORDS.has(word) && /(?:alku|loppu|jälki)/.test(word);
  const noun = joined ? i : i + 1;
  if (noun >= r.length || !HALF_WORDS.has(r.tokens.key[noun]!)) return null;
  const ordinal = joined ? (/alku/.test(word) ? 1 : 2) : ordinalAt(r, i);
  if (ordinal < 0 || ordinal > 2) return null;
  const year = yearAfter(r, noun + 1);
  if (year === null && !yearKnown && !/vuosi|halvår/.test(r.tokens.key[noun]!)) return null;
  return monthsOf(i, year?.to ?? noun + 1, ordinal === 1 ? 1 : 7, 6, year?.year ?? null, "dates.half");
}

/** At a word for quarter or half: reads it with the ordinal, and perhaps "vuoden", before it; `free` is the first token that may be taken. */
export function countedPeriod(r: Reading, i: number, free: number): Found | null {
  const noun = r.tokens.key[i]!;
  if (!QUARTER_WORDS.has(noun) && !HALF_WORDS.has(noun)) return null;
  const first = ordinalAt(r, i - 1) >= 0 ? i - 1 : i;
  if (first < free || !goesOn(r, i)) return null;
  const part = quarterAt(r, first) ?? halfAt(r, first, false);
  if (part === null) return null;
  const ofYear = first - 1 >= free && wordAt(r, first - 1) === "vuoden" && goesOn(r, first);
  return ofYear ? { ...part, from: first - 1 } : part;
}

/** "Q1/2025", "Q3 2026", "Q2:n", "H1/2024". */
export function shortPeriod(r: Reading, i: number): Found | null {
  const half = r.tokens.key[i] === "h";
  if (!half && r.tokens.key[i] !== "q") return null;
  const number = isGlued(r, i + 1) ? smallAt(r, i + 1) : -1;
  if (number < 1 || number > (half ? 2 : 4) || r.tokens.key[i + 1]!.length !== 1) return null;
  let year: number | null = null;
  let to = i + 2;
  const at = isSymbol(r, to, "/") || isDash(r, to) ? to + 1 : to;
  const written = yearAt(r, at);
  if (written > 0 && goesOn(r, at) && !(at === to && isGlued(r, at))) {
    year = written;
    to = at + 1;
  } else if (half || (isGlued(r, to) && !isSymbol(r, to, ":") && !/^[).,;!?–-]$/.test(r.tokens.key[to]!)))
    return null;
  const months = half ? 6 : 3;
  return monthsOf(i, to, (number - 1) * months + 1, months, year, half ? "dates.half" : "dates.quarter");
}

/** "Osavuosikatsaus 1–9/2024": months in figures that make up quarters; "3–4/2024" is an issue of a magazine. */
export function figuredMonths(r: Reading, i: number): Found | null {
  if (!isDash(r, i + 1) || !isGlued(r, i + 1) || !isGlued(r, i + 2) || !isSymbol(r, i + 3, "/")) return null;
  const first = smallAt(r, i);
  const last = smallAt(r, i + 2);
  const year = isGlued(r, i + 4) ? yearAt(r, i + 4) : -1;
  if (year < 0 || first % 3 !== 1 || last % 3 !== 0 || last <= first || last > 12) return null;
  return { ...monthsOf(i, i + 5, first, last - first + 1, year, "dates.months.figures"), unit: "month" };
}

/** "Hanke 9/2025–8/2027": months in figures at both ends; "numerot 3/2025–5/2025" are issues of a magazine. */
export function figuredSpan(r: Reading, i: number): Found | null {
  const lower = figuredMonth(r, i);
  if (lower === null || /^(?:nro|num|lehde|lehti|dnro|§)/.test(wordAt(r, i - 1))) return null;
  const at = afterDash(r, i + 3);
  const upper = at < 0 ? null : figuredMonth(r, at);
  if (upper === null || upper.year! * 12 + upper.month! <= lower.year! * 12 + lower.month!) return null;
  if (at + 3 < r.length && r.tokens.kind[at + 3] === NUMBER && isGlued(r, at + 3)) return null;
  return found({
    from: i,
    to: at + 3,
    lower,
    upper,
    unit: "month",
    rule: "dates.months.figures",
    confidence: 0.9,
  });
}

/** "9/2025", "09/2025", or null. */
function figuredMonth(r: Reading, i: number): Point | null {
  if (i + 2 >= r.length || !isSymbol(r, i + 1, "/") || !isGlued(r, i + 1) || !isGlued(r, i + 2)) return null;
  const month = smallAt(r, i);
  const year = yearAt(r, i + 2);
  return month < 1 || month > 12 || year < 1900 ? null : point(year, month);
}

/** "viikolla 20", "viikon 36 aikana", "viikoilla 20–22", "viikolla 45/2025", "vecka 20". */
export function weekAt(r: Reading, i: number): Found | null {
  const word = r.tokens.key[i]!;
  if (!WEEK_WORDS.has(word)) return null;
  const at = isSymbol(r, i + 1, ".") ? i + 2 : i + 1;
  const first = smallAt(r, at);
  if (first < 1 || first > 53 || !goesOn(r, at)) return null;
  const dash = afterDash(r, at + 1);
  const last = dash < 0 ? -1 : smallAt(r, dash);
  const spans = last > first && last <= 53;
  let to = spans ? dash + 1 : at + 1;
  const slash = isSymbol(r, to, "/") ? yearAt(r, to + 1) : -1;
  const own = slash > 0 ? { year: slash, to: to + 2 } : yearAfter(r, to);
  if (own !== null) to = own.to;
  if (own === null && !endsWeek(r, to, word)) return null;
  const year = own?.year ?? null;
  if (year !== null && (spans ? last : first) > weeksIn(year)) return null;
  return found({
    from: i,
    to,
    lower: point(year),
    unit: "week",
    weeks: [first, spans ? last : first],
    rule: "dates.week",
    confidence: year === null ? 0.85 : 0.95,
  });
}

/** "viikolla 2 000", "viikolla 2,5" and "viikon 3 päivää" number no week. */
function endsWeek(r: Reading, to: number, word: string): boolean {
  if (to >= r.length) return true;
  if (isGlued(r, to)) {
    const key = r.tokens.key[to]!;
    if (key === "," || key === ".") return !isGlued(r, to + 1) || r.tokens.kind[to + 1] !== NUMBER;
    return !/[%/–-]|\p{L}/u.test(key) && r.tokens.kind[to] !== NUMBER;
  }
  if (!goesOn(r, to)) return true;
  if (r.tokens.kind[to] === NUMBER) return false;
  return (
    !/^(?:viikon|viikkoa|weeks)$/.test(word) ||
    EDGES_AFTER.has(wordAt(r, to)) ||
    /^(?:jälkeen|kuluessa|koulu)/.test(wordAt(r, to))
  );
}
