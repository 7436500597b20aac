import { LINE, NUMBER } from "../finnish/tokens.js";
import { MONTH } from "../finnish/word-classes.js";
import type { Reading } from "../reading.js";
import { dayExists } from "./calendar.js";
import { type Days, found, one, point } from "./found.js";
import { isSection } from "./guards.js";
import { DAY_WORDS, type Edge, LIST_WORDS, SPAN_WORDS } from "./lexicon-edges.js";
import {
  afterDash,
  goesOn,
  isDash,
  isGlued,
  isSymbol,
  monthAt,
  smallAt,
  wordAt,
  yearAfter,
  yearAt,
} from "./parts.js";

/** One end of a day expression: "1.", "1.1.", "1.1.2022", "15 päivästä joulukuuta 2003". */
interface End {
  readonly day: number;
  readonly month: number | null;
  readonly year: number | null;
  readonly to: number;
  /** How the month is written; "open" where the day stands alone or lacks its full stop ("15.8" of "15.8–15.9.2022"). */
  readonly form: "numeric" | "named" | "open";
  readonly dotted: boolean;
  readonly edge: Edge | null;
}

/**
 * The day or days that begin with the number at token `i`.
 *
 * @example "1.1.−31.12.2022", "2.–31.5.2012", "19. ja 20. lokakuuta", "15 päivänä joulukuuta 2003", "2022-04-28"
 *
 * Refused: "3.2" and "luku 3.2." (a section), "1.2.3" (a version); "31.11.2013" is reported as impossible.
 */
export function daysAt(r: Reading, i: number): Days {
  if (r.tokens.key[i]!.length === 4) return isoDay(r, i);
  const first = endAt(r, i);
  if (first === null) return null;
  const hyphened = hyphenDay(r, i, first);
  if (hyphened !== null) return hyphened;
  if (first.form !== "open") {
    const range = rangeFrom(r, i, first);
    return range ?? single(r, i, first);
  }
  return rangeFrom(r, i, first) ?? listFrom(r, i, first);
}

/** "24-3-2024": day first, the year in full. */
function hyphenDay(r: Reading, i: number, first: End): Days {
  if (first.dotted || first.month !== null || !isSymbol(r, i + 1, "-") || !isSymbol(r, i + 3, "-"))
    return null;
  if (!isGlued(r, i + 1) || !isGlued(r, i + 2) || !isGlued(r, i + 3) || !isGlued(r, i + 4)) return null;
  const month = smallAt(r, i + 2);
  const year = yearAt(r, i + 4);
  if (year < 0 || month < 1 || month > 12 || !dayExists(year, month, first.day)) return null;
  if (isGlued(r, i + 5) && isDash(r, i + 5)) return null;
  return one({
    from: i,
    to: i + 5,
    lower: point(year, month, first.day),
    unit: "day",
    rule: "dates.day",
    confidence: 0.9,
  });
}

/** "2024-05-03", as ISO 8601 writes a day, or with slashes; "T10:02" after it is its time. */
function isoDay(r: Reading, i: number): Days {
  const year = yearAt(r, i);
  const sign = isSymbol(r, i + 1, "-") ? "-" : "/";
  if (year < 0 || !isSymbol(r, i + 1, sign) || !isSymbol(r, i + 3, sign)) return null;
  const twoDigits = (at: number) => isGlued(r, at) && r.tokens.key[at]!.length === 2;
  if (!twoDigits(i + 2) || !twoDigits(i + 4) || (isGlued(r, i + 5) && isDash(r, i + 5))) return null;
  const month = smallAt(r, i + 2);
  const day = smallAt(r, i + 4);
  if (!dayExists(year, month, day)) return null;
  return one({
    from: i,
    to: i + 5,
    lower: point(year, month, day),
    unit: "day",
    rule: "dates.iso",
    confidence: 0.97,
  });
}

function endAt(r: Reading, i: number): End | null {
  const day = smallAt(r, i);
  if (day < 1 || day > 31) return null;
  const dotted = isSymbol(r, i + 1, ".");
  if (dotted && isGlued(r, i + 2) && r.tokens.kind[i + 2] === NUMBER) return numericEnd(r, i, day);
  return (
    namedEnd(r, dotted ? i + 2 : i + 1, day, dotted) ?? {
      day,
      month: null,
      year: null,
      to: dotted ? i + 2 : i + 1,
      form: "open",
      dotted,
      edge: null,
    }
  );
}

/** "1.1", "1.1.", "1.1.2022", "1.1. 2022", "8.1.10". */
function numericEnd(r: Reading, i: number, day: number): End | null {
  const month = smallAt(r, i + 2);
  if (month < 1 || month > 12) return null;
  if (!isSymbol(r, i + 3, ".")) {
    // "1.2-rivi" is none; the month of "15.8–15.9.2022" lacks its full stop
    return endOf(day, month, null, i + 3, "open");
  }
  const at = i + 4;
  if (isGlued(r, at) && r.tokens.kind[at] === NUMBER) {
    const year = yearAt(r, at);
    if (year > 0) return versionGoesOn(r, at + 1) ? null : endOf(day, month, year, at + 1, "numeric");
    const short = smallAt(r, at);
    // "08.01.10": two digits are a year only where the day or month has two as well; "1.2.3" is a version
    if (short < 0 || r.tokens.key[at]!.length !== 2 || versionGoesOn(r, at + 1)) return null;
    if (r.tokens.key[i]!.length + r.tokens.key[i + 2]!.length < 3) return null;
    return endOf(day, month, short + (short < 70 ? 2000 : 1900), at + 1, "numeric");
  }
  const spaced = yearAfter(r, at);
  if (spaced !== null && spaced.year >= 1900) return endOf(day, month, spaced.year, spaced.to, "numeric");
  return endOf(day, month, null, at, "numeric");
}

function endOf(day: number, month: number, year: number | null, to: number, form: End["form"]): End {
  return { day, month, year, to, form, dotted: true, edge: null };
}

function versionGoesOn(r: Reading, i: number): boolean {
  return isSymbol(r, i, ".") && isGlued(r, i + 1) && r.tokens.kind[i + 1] === NUMBER;
}

/** "tammikuuta 2023", "päivänä joulukuuta 2003", "april 2022", "p:nä toukokuuta" after a day. */
function namedEnd(r: Reading, i: number, day: number, dotted: boolean): End | null {
  if (!goesOn(r, i)) return null;
  let at = i;
  let edge: Edge | null = null;
  const dayWord = wordAt(r, at);
  if (DAY_WORDS.has(dayWord)) {
    edge = DAY_WORDS.get(dayWord) ?? null;
    at++;
  } else if (dayWord === "p" && isSymbol(r, at + 1, ":")) {
    if (wordAt(r, at + 2) === "stä") edge = "from";
    at += 3;
  } else if (isSymbol(r, at, ":") && /^[ea]$/.test(wordAt(r, at + 1))) at += 2; // "den 3:e maj"
  if (at >= r.length || (r.classes[at]! & MONTH) === 0 || !goesOn(r, at)) return null;
  const month = monthAt(r, at, true);
  if (month === null) return null;
  // "15 toukokuuta" bends; the bare "15 toukokuu" is left to chrono, "5 heinä" is hay
  if (month.case === "stem" || (month.languages & 1 && month.case === "nominative")) return null;
  if (month.languages & 1 && !/^(partitive|genitive|abbreviation)$/.test(month.case)) return null;
  at++;
  if (month.case === "abbreviation" && isSymbol(r, at, ".")) at++;
  const year = yearAfter(r, at);
  return {
    day,
    month: month.month,
    year: year?.year ?? null,
    to: year?.to ?? at,
    form: "named",
    dotted,
    edge,
  };
}

/** "1.–15.3.2024", "15.8–15.9.2022", "18.10. - 30.11.2021", "10. lokakuuta 1903–1. kesäkuuta 1983". */
function rangeFrom(r: Reading, i: number, first: End): Days {
  let at = afterDash(r, first.to);
  if (at < 0 && first.form !== "open" && SPAN_WORDS.has(wordAt(r, first.to)) && goesOn(r, first.to))
    at = first.to + 1;
  if (at < 0 && first.form === "named" && first.edge === "from") at = first.to;
  if (at < 0 || at >= r.length || r.tokens.kind[at] !== NUMBER || r.tokens.gap[at]! > LINE) return null;
  const last = endAt(r, at);
  if (last === null || last.form === "open" || last.month === null) return null;
  if (first.edge === "from" && last.edge !== "until") return null;
  const month = first.month ?? last.month;
  const year = first.year ?? startYear(first, month, last);
  if (!dayExists(year, month, first.day) || !dayExists(last.year, last.month, last.day)) {
    return { impossible: { from: i, to: last.to } };
  }
  if (year !== null && last.year !== null) {
    const order = (last.year - year) * 372 + (last.month - month) * 31 + last.day - first.day;
    if (order < 0) return null;
  } else if (first.month === null && last.day <= first.day) return null;
  return one({
    from: i,
    to: last.to,
    lower: point(year, month, first.day),
    upper: point(last.year, last.month, last.day),
    unit: "day",
    rule: first.month === null ? "dates.range.collapsed" : "dates.range",
    confidence: last.year === null ? 0.9 : 0.98,
  });
}

/** "15.11.–15.1.2025" begins in 2024. */
function startYear(first: End, month: number, last: End): number | null {
  if (last.year === null || last.month === null) return null;
  const later = month > last.month || (month === last.month && first.day > last.day);
  return later ? last.year - 1 : last.year;
}

/** "19. ja 20. lokakuuta" is one interval, "5. ja 12.6.2024" two days. */
function listFrom(r: Reading, i: number, first: End): Days {
  if (first.month !== null) return null;
  const starts = [i];
  const days = [first.day];
  const ends = [first.to];
  let at = first.to;
  for (;;) {
    if (days.length > 8 || !LIST_WORDS.has(r.tokens.key[at] ?? "") || !goesOn(r, at) || !goesOn(r, at + 1))
      return null;
    const next = at + 1;
    if (r.tokens.kind[next] !== NUMBER) return null;
    const end = endAt(r, next);
    if (end === null) return null;
    // without a full stop only the long form is a list of days: "13 ja 19 päivän tammikuuta"
    if (end.form === "numeric" && !first.dotted) return null;
    if (end.form === "open" && (end.month !== null || end.dotted !== first.dotted)) return null;
    starts.push(next);
    days.push(end.day);
    ends.push(end.to);
    at = end.to;
    if (end.month === null) continue;
    return listOf(starts, days, ends, end);
  }
}

function listOf(starts: number[], days: number[], ends: number[], last: End): Days {
  const { year, month } = last;
  if (month === null || days.some((day) => !dayExists(year, month, day))) return null;
  const rule = "dates.days.list";
  const consecutive = days.every((day, k) => k === 0 || day === days[k - 1]! + 1);
  const confidence = year === null ? 0.88 : 0.95;
  if (consecutive) {
    const upper = point(year, month, last.day);
    return one({
      from: starts[0]!,
      to: last.to,
      lower: point(year, month, days[0]!),
      upper,
      unit: "day",
      rule,
      confidence,
    });
  }
  return {
    found: days.map((day, k) =>
      found({
        from: starts[k]!,
        to: ends[k]!,
        lower: point(year, month, day),
        unit: "day",
        rule,
        confidence,
      }),
    ),
  };
}

function single(r: Reading, i: number, end: End): Days {
  const { day, month, year } = end;
  if (month === null) return null;
  if (!dayExists(year, month, day)) {
    return year === null ? null : { impossible: { from: i, to: end.to } };
  }
  if (end.form === "numeric" && year === null && isSection(r, i, end.to)) {
    r.reject("dates", i, end.to, "section");
    return null;
  }
  const rule = end.form === "named" ? "dates.day.named" : year === null ? "dates.day.short" : "dates.day";
  return one({
    from: i,
    to: end.to,
    lower: point(year, month, day),
    unit: "day",
    relation: end.edge === "from" ? "from" : end.edge === "until" ? "until" : "on",
    rule,
    confidence: year === null ? 0.88 : 0.98,
  });
}
