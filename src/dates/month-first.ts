import type { Reading } from "../reading.js";
import { dayExists } from "./calendar.js";
import { type Days, one, point } from "./found.js";
import { DAY_WORDS, type Edge, LIST_WORDS } from "./lexicon-edges.js";
import { afterDash, goesOn, isSymbol, smallAt, wordAt, yearAfter, yearAt } from "./parts.js";

/**
 * The day that begins with a month's name: "huhtikuun 28. päivänä 2022", "kesäkuun 6., 7. ja 8. päivän",
 * "pe elok. 20 12:18:00 2021".
 */
export function monthFirstDay(r: Reading, i: number, month: number, caseName: string): Days {
  let at = i + 1;
  if (caseName === "abbreviation") {
    if (isSymbol(r, at, ".")) at++;
    return stampedDay(r, i, at, month);
  }
  if (caseName !== "genitive" || !goesOn(r, at) || smallAt(r, at) < 1) return null;
  const days: number[] = [];
  for (;;) {
    const day = smallAt(r, at);
    if (day < 1 || days.length > 8) return null;
    days.push(day);
    at++;
    const dotted = isSymbol(r, at, ".");
    if (dotted) at++;
    if (DAY_WORDS.has(wordAt(r, at)) && goesOn(r, at)) break;
    const dash = afterDash(r, at);
    if (dash >= 0) at = dash;
    else if (LIST_WORDS.has(r.tokens.key[at] ?? "") && goesOn(r, at)) at++;
    else if (days.length === 1 && dotted) return monthFirst(r, i, at, month, days, null);
    else return null;
  }
  const edge = DAY_WORDS.get(wordAt(r, at)) ?? null;
  return monthFirst(r, i, at + 1, month, days, edge);
}

function monthFirst(
  r: Reading,
  i: number,
  at: number,
  month: number,
  days: number[],
  edge: Edge | null,
): Days {
  const after = yearAfter(r, at);
  const year = after?.year ?? null;
  const last = days.at(-1)!;
  if (days.some((day) => !dayExists(year, month, day)) || last < days[0]!) return null;
  return one({
    from: i,
    to: after?.to ?? at,
    lower: point(year, month, days[0]!),
    ...(days.length > 1 ? { upper: point(year, month, last) } : {}),
    unit: "day",
    relation: edge === "from" ? "from" : edge === "until" ? "until" : days.length > 1 ? "during" : "on",
    rule: "dates.day.month-first",
    confidence: year === null ? 0.88 : 0.97,
  });
}

/** "maalisk. 13 10:42:00 2015": the stamp of older Unix-like publishing systems. */
function stampedDay(r: Reading, i: number, at: number, month: number): Days {
  const day = smallAt(r, at);
  if (day < 1 || !goesOn(r, at) || !isSymbol(r, at + 2, ":")) return null;
  const minute = smallAt(r, at + 3);
  const hour = smallAt(r, at + 1);
  let end = at + 4;
  if (isSymbol(r, end, ":")) end += 2;
  while (/^(eest|eet|utc|gmt)$/.test(wordAt(r, end))) end++;
  const year = yearAt(r, end);
  if (year < 0 || minute < 0 || minute > 59 || hour < 0 || hour > 23 || !dayExists(year, month, day))
    return null;
  const time = `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
  return one({
    from: i,
    to: end + 1,
    lower: point(year, month, day),
    unit: "day",
    time,
    rule: "dates.day.stamp",
    confidence: 0.96,
  });
}
