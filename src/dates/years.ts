import { LINE } from "../finnish/tokens.js";
import { CURRENCY, MONTH } from "../finnish/word-classes.js";
import type { Reading } from "../reading.js";
import { type Found, found, point } from "./found.js";
import { isInName, isItemOfNumbers, isSuffixed, standsAsYear } from "./guards.js";
import { COMPARISONS } from "./lexicon-edges.js";
import {
  SCHOOL_YEAR_WORDS,
  SEASONS,
  SHIFT_WORDS,
  TURN_OF_YEAR_WORDS,
  VAGUE_YEAR_WORDS,
  YEAR_WORDS,
} from "./lexicon-periods.js";
import { monthsAt } from "./months.js";
import { afterDash, breaksNumber, goesOn, isGlued, isSymbol, wordAt, yearAt } from "./parts.js";
import { halfAt, quarterAt, seasonOf } from "./periods.js";

interface YearSpan {
  readonly first: number;
  readonly last: number;
  readonly to: number;
}

/** "2022", "2020–2022", "2020 - 2022", "2007-08", "2005/06", "2023/2024" at a token, or null. */
export function yearSpanAt(r: Reading, i: number): YearSpan | null {
  const first = yearAt(r, i);
  if (first < 0) return null;
  const slash = isSymbol(r, i + 1, "/") && isGlued(r, i + 2);
  const at = slash ? i + 2 : afterDash(r, i + 1);
  if (at < 0) return { first, last: first, to: i + 1 };
  const last = yearAt(r, at);
  if (last > first && (!slash || last === first + 1) && !continues(r, at + 1))
    return { first, last, to: at + 1 };
  if (
    last < 0 &&
    isGlued(r, at) &&
    isGlued(r, i + 1) &&
    r.tokens.key[at]!.length === 2 &&
    !continues(r, at + 1)
  ) {
    const short = Number(r.tokens.key[at]);
    const full = first - (first % 100) + short;
    // "1510–15. kesäkuuta 1579": the second number is a day
    const day = isSymbol(r, at + 1, ".") && goesOn(r, at + 2) && (r.classes[at + 2]! & MONTH) !== 0;
    if (!day && full > first && full - first < (slash ? 2 : 60)) return { first, last: full, to: at + 1 };
  }
  return { first, last: first, to: i + 1 };
}

function continues(r: Reading, i: number): boolean {
  return isGlued(r, i) && (breaksNumber(r, i) || !r.tokens.key[i]!.match(/^[^\p{L}\p{N}/]/u));
}

function yearsFound(from: number, span: YearSpan, rule: string, confidence: number): Found {
  return found({
    from,
    to: span.to,
    lower: point(span.first),
    ...(span.last === span.first ? {} : { upper: point(span.last) }),
    unit: "year",
    rule,
    confidence,
  });
}

/** "kaudella 2000", "vaalivuonna 2006", "kauden 2001 kakkossijaa": what follows such a word is a year whatever comes next. */
const PERIOD_BEFORE =
  /(?:kausi|kauden|kaudella|kaudelle|kaudelta|kaudesta|kauteen|vuosi|vuonna|vuoden|vuodelle|vuodelta|vuodesta|vuoteen|vuodeksi)$/;

/** A year, or span of years, that stands by itself: "(2019)", "kaudella 2014–2020", "2020 käynnistyneelle". */
export function bareYear(r: Reading, i: number, near: boolean): Found | null {
  const span = yearSpanAt(r, i);
  if (span === null) return null;
  const cued = PERIOD_BEFORE.test(wordAt(r, i - 1)) && goesOn(r, i);
  const isSum = span.first === 2000 && span.last === 2000 && isItemOfNumbers(r, i);
  if (isSum || (!cued && !standsAsYear(r, i, span.to, span.first, near || span.last > span.first))) {
    r.reject("dates", i, span.to, "not_a_year");
    return null;
  }
  if (span.first < 1500 && !bracketed(r, i, span)) return null;
  if (isInName(r, i, span.to)) {
    r.reject("dates", i, span.to, "in_name");
    return null;
  }
  return yearsFound(
    i,
    span,
    span.last > span.first ? "dates.years" : "dates.year.bare",
    span.last > span.first ? 0.9 : 0.8,
  );
}

function bracketed(r: Reading, i: number, span: YearSpan): boolean {
  return isSymbol(r, i - 1, "(", LINE) || (isSymbol(r, span.to, ")") && span.last > span.first);
}

/** What begins with a word of the year: "vuosina 2020–2022", "lukuvuonna 2012–2013", "vuoden 2024 ensimmäisellä neljänneksellä". */
export function yearWordAt(r: Reading, i: number): Found | null {
  const word = r.tokens.key[i]!;
  if (word === "v" || word === "vv") return abbreviated(r, i);
  const form = YEAR_WORDS.get(word);
  const at = i + 1;
  const span = goesOn(r, at) && !isGlued(r, at) ? yearSpanAt(r, at) : null;
  if (SCHOOL_YEAR_WORDS.has(word)) return span === null ? null : schoolYear(i, span);
  if (VAGUE_YEAR_WORDS.has(word)) {
    return span === null ? null : { ...yearsFound(i, span, "dates.year.vague", 0.85), about: true };
  }
  if (TURN_OF_YEAR_WORDS.has(word))
    return span === null || word.startsWith("vaih") ? null : turnOfYear(i, span.to, span.last);
  if (form === undefined) return null;
  if (span === null) return word === "vuoden" ? thisYearsEdge(r, i) : null;
  if (isSuffixed(r, span.to) || (form !== "span" && isMoney(r, span.to))) return null;
  if (isGlued(r, span.to) && breaksNumber(r, span.to)) return null;
  const year = yearsFound(i, span, span.last > span.first ? "dates.years" : "dates.year", 0.97);
  if (form === "span") return pairTurn(r, i, span) ?? year;
  if (form === "genitive" && span.first === span.last) return partOfYear(r, i, span) ?? year;
  if (form === "illative" && !compares(r, i, span.to)) return { ...year, relation: "until" };
  return year;
}

/** "vuoden 2000 euroa": after "vuonna" only a currency makes the digits a sum. */
function isMoney(r: Reading, i: number): boolean {
  return goesOn(r, i) && ((r.classes[i]! & CURRENCY) !== 0 || r.tokens.key[i] === "€");
}

/** "v. 2007", "vv. 2014–2020". */
function abbreviated(r: Reading, i: number): Found | null {
  const at = isSymbol(r, i + 1, ".") ? i + 2 : i + 1;
  if (!goesOn(r, at) || isGlued(r, i + 1) === false) return null;
  const span = yearSpanAt(r, at);
  return span === null ? null : yearsFound(i, span, "dates.year", 0.95);
}

function schoolYear(i: number, span: YearSpan): Found {
  return found({
    from: i,
    to: span.to,
    lower: point(span.first, 8),
    upper: point(span.last > span.first ? span.last : span.first + 1, 7),
    unit: "year",
    rule: "dates.school-year",
    confidence: 0.95,
  });
}

/** "vuodenvaihteessa 2023–2024": the December and January on both sides, with "~". */
function turnOfYear(i: number, to: number, last: number): Found {
  return found({
    from: i,
    to,
    lower: point(last - 1, 12),
    upper: point(last, 1),
    unit: "month",
    about: true,
    rule: "dates.turn-of-year",
    confidence: 0.8,
  });
}

/** Words before "vuoden" that make it another year than the release's, or none of the calendar: "ensi vuoden alusta". */
const OTHER_YEAR = /(?:n|ensi|viime|joka|koko)$/;

/**
 * "vuoden loppuun mennessä", "vuoden alusta lähtien": an edge of the year of publication. Without a reference it is deictic
 * and gives nothing; "kahden vuoden loppuun" and "ensi vuoden alusta" are refused.
 */
function thisYearsEdge(r: Reading, i: number): Found | null {
  const edge = wordAt(r, i + 1);
  if ((edge !== "loppuun" && edge !== "alusta") || !goesOn(r, i + 1)) return null;
  if (i > 0 && r.sentence[i - 1] === r.sentence[i] && OTHER_YEAR.test(r.tokens.key[i - 1]!)) return null;
  return found({
    from: i,
    to: i + 1,
    lower: point(null),
    unit: "year",
    yearShift: 0,
    rule: "dates.year.edge",
    confidence: 0.7,
  });
}

/** "vuosien 2023 ja 2024 vaihteessa", "vuosien 2023–2024 vaihteessa". */
function pairTurn(r: Reading, i: number, span: YearSpan): Found | null {
  let { to, last } = span;
  if (span.first === span.last && /^(?:ja|sekä)$/.test(wordAt(r, to))) {
    last = yearAt(r, to + 1);
    to += 2;
  }
  if (last !== span.first + 1 || !TURN_OF_YEAR_WORDS.has(wordAt(r, to))) return null;
  return turnOfYear(i, to + 1, last);
}

/** What may stand after "vuoden 2024": a month, a season, a quarter, a half, the turn of the year. */
function partOfYear(r: Reading, i: number, span: YearSpan): Found | null {
  const at = span.to;
  if (!goesOn(r, at) || isGlued(r, at)) return null;
  const word = wordAt(r, at);
  if (TURN_OF_YEAR_WORDS.has(word)) return turnOfYear(i, at + 1, span.first);
  const season = SEASONS.get(word);
  if (season !== undefined && !followedByDash(r, at)) return seasonOf(i, at + 1, season, span.first);
  const month = (r.classes[at]! & MONTH) === 0 ? null : monthsAt(r, at);
  if (month !== null && "found" in month && month.found.length === 1 && month.found[0]!.upper.year === null) {
    return { ...withYear(month.found[0]!, span.first), from: i };
  }
  const part = quarterAt(r, at) ?? halfAt(r, at, true);
  return part === null || part.upper.year !== null ? null : { ...withYear(part, span.first), from: i };
}

function followedByDash(r: Reading, i: number): boolean {
  return isGlued(r, i + 1) && isSymbol(r, i + 1, "-");
}

/** The same months in a given year; a span over New Year ends in it. */
export function withYear(date: Found, year: number): Found {
  const wraps = (date.lower.month ?? 0) > (date.upper.month ?? 0);
  return {
    ...date,
    lower: { ...date.lower, year: wraps ? year - 1 : year },
    upper: { ...date.upper, year },
    confidence: 0.96,
  };
}

/** "verrattuna vuoteen 2019", "vuoteen 2019 verrattuna", "edelliseen vuoteen 2006". */
function compares(r: Reading, i: number, to: number): boolean {
  return COMPARISONS.has(wordAt(r, i - 1)) || COMPARISONS.has(wordAt(r, to));
}

/** "viime vuoden heinäkuussa", "ensi tammikuussa", "tämän vuoden toisella neljänneksellä"; alone ("ensi vuonna") it is deictic. */
export function shiftedAt(r: Reading, i: number): Found | null {
  const shift = SHIFT_WORDS.get(r.tokens.key[i]!);
  if (shift === undefined || !goesOn(r, i + 1)) return null;
  const ofYear = wordAt(r, i + 1) === "vuoden";
  const at = ofYear ? i + 2 : i + 1;
  if (at >= r.length || !goesOn(r, at)) return null;
  const months = (r.classes[at]! & MONTH) === 0 ? null : monthsAt(r, at);
  const part =
    months !== null && "found" in months && months.found.length === 1
      ? months.found[0]!
      : ofYear
        ? (quarterAt(r, at) ?? halfAt(r, at, true))
        : null;
  if (part === null || part.upper.year !== null) return null;
  const whole = ofYear || r.tokens.key[i] === "edellisvuoden";
  return {
    ...part,
    from: i,
    yearShift: whole ? shift : null,
    direction: whole ? 0 : shift,
    rule: "dates.shifted",
    confidence: 0.85,
  };
}
