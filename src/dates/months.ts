import { MONTH } from "../finnish/word-classes.js";
import type { Reading } from "../reading.js";
import { type Days, type Found, found, point } from "./found.js";
import { EDGES_AFTER, SPAN_WORDS } from "./lexicon-edges.js";
import { FI, MONTHS, type MonthWord } from "./lexicon-names.js";
import { monthFirstDay } from "./month-first.js";
import { afterDash, goesOn, isDash, isGlued, isSymbol, monthAt, wordAt, yearAfter } from "./parts.js";

/** English prepositions before "May" and "March", which are verbs and nouns too. */
const ENGLISH_BEFORE = new Set(
  "in by during since until of from to early late mid before after between and".split(" "),
);

/**
 * The date that begins with the month's name at token `i`: a day ("huhtikuun 28. päivänä 2022"), a month
 * ("toukokuussa 2023") or several ("touko-elokuussa", "heinä- ja elokuussa 2008", "marras-/joulukuu").
 *
 * Refused: "helmi", "kesä" and "elo" without "kuu" (a pearl, summer, life), English "may" and "march" in small letters.
 */
export function monthsAt(r: Reading, i: number): Days {
  const month = monthAt(r, i, false);
  if (month === null) return foreignWithYear(r, i);
  if (month.case === "stem") return stems(r, i, month.month);
  const day = monthFirstDay(r, i, month.month, month.case);
  if (day !== null || month.case === "abbreviation") return day;
  if ((month.languages & FI) === 0 && !standsAlone(r, i)) return null;
  return { found: [monthOrSpan(r, i, month)] };
}

/** "mars 2019" and "May 2021" in a text of another language: the year beside it tells. */
function foreignWithYear(r: Reading, i: number): Days {
  const month = monthAt(r, i, true);
  if (month === null || month.case === "abbreviation") return null;
  const one = monthOrSpan(r, i, month);
  return one.upper.year === null ? null : { found: [one] };
}

function standsAlone(r: Reading, i: number): boolean {
  if (r.blockOf(i).language !== "eng") return true;
  const word = r.tokens.key[i]!;
  if (word !== "may" && word !== "march") return true;
  if (yearAfter(r, i + 1) !== null || afterDash(r, i + 1) > 0) return true;
  return i > 0 && ENGLISH_BEFORE.has(wordAt(r, i - 1));
}

/** "touko-elokuussa 2020", "tammi–maaliskuussa", "heinä- ja elokuussa", "syys-, loka- ja marraskuussa", "touko-/kesäkuu". */
function stems(r: Reading, i: number, first: number): Days {
  let at = i + 1;
  let previous = first;
  for (let count = 0; count < 6; count++) {
    if (!isGlued(r, at) || !isDash(r, at)) return null;
    at++;
    if (isSymbol(r, at, "/") || isSymbol(r, at, ",")) at++;
    const joined = /^(?:ja|sekä|tai)$/.test(wordAt(r, at));
    if (joined) at++;
    if (at >= r.length || !goesOn(r, at) || (r.classes[at]! & MONTH) === 0) return null;
    const next = MONTHS.get(r.tokens.key[at]!)!;
    if ((next.languages & FI) === 0 || next.case === "abbreviation") return null;
    // "tammi- ja kesäkuussa": two months, no span
    if (joined && next.month !== (previous % 12) + 1) return null;
    previous = next.month;
    at++;
    if (next.case === "stem") continue;
    return { found: [finish(r, i, at, first, next.month)] };
  }
  return null;
}

function finish(r: Reading, i: number, at: number, first: number, last: number): Found {
  const after = yearPast(r, at);
  const year = after.year;
  const wraps = first > last;
  return found({
    from: i,
    to: after.to,
    lower: point(year === null ? null : wraps ? year - 1 : year, first),
    upper: point(year, last),
    unit: "month",
    rule: "dates.months",
    confidence: year === null ? 0.87 : 0.97,
  });
}

/** The year after a month, also past a word of its edge: "marraskuun loppuun 2022 mennessä", "lokakuun alussa 2019". */
function yearPast(r: Reading, at: number): { year: number | null; to: number } {
  const direct = yearAfter(r, at);
  if (direct !== null) return direct;
  if (EDGES_AFTER.has(wordAt(r, at)) && goesOn(r, at)) {
    const past = yearAfter(r, at + 1);
    if (past !== null) return past;
  }
  return { year: null, to: at };
}

function monthOrSpan(r: Reading, i: number, month: MonthWord): Found {
  const own = yearPast(r, i + 1);
  const span = spanFrom(r, i, month, own);
  if (span !== null) return span;
  return found({
    from: i,
    to: own.to,
    lower: point(own.year, month.month),
    unit: "month",
    relation: month.case === "illative" ? "until" : "during",
    rule: "dates.month",
    confidence: own.year === null ? 0.86 : 0.97,
  });
}

/** "tammikuu–maaliskuu 2024", "tammikuusta maaliskuuhun", "mars–maj 2019", "juni 2024 till mars 2025". */
function spanFrom(
  r: Reading,
  i: number,
  month: MonthWord,
  own: { year: number | null; to: number },
): Found | null {
  let at = afterDash(r, own.to);
  if (at < 0 && SPAN_WORDS.has(wordAt(r, own.to))) at = own.to + 1;
  const illative = at < 0 && month.case === "elative";
  if (illative) at = own.to;
  if (at < 0 || at >= r.length || !goesOn(r, at) || (r.classes[at]! & MONTH) === 0) return null;
  const last = monthAt(r, at, true);
  if (last === null || last.case === "stem" || last.case === "abbreviation") return null;
  if (illative && last.case !== "illative") return null;
  const joined = finish(r, i, at + 1, month.month, last.month);
  if (own.year === null) return joined;
  const upper = joined.upper.year === null ? null : joined.upper;
  if (upper === null || upper.year! * 12 + upper.month! < own.year * 12 + month.month) return null;
  return { ...joined, lower: point(own.year, month.month) };
}
