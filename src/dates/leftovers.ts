import { GLUED, NUMBER } from "../finnish/tokens.js";
import { MONTH } from "../finnish/word-classes.js";
import type { Reading } from "../reading.js";
import { readWindow } from "./chrono.js";
import { type Found, found } from "./found.js";
import { FI, MONTHS } from "./lexicon-names.js";
import { goesOn, isCounted, isGlued, isSymbol, smallAt, wordAt, yearAt } from "./parts.js";

/** Tokens of a window: "September 10–12, 2024" has six, a slash date five. */
const WINDOW = 9;
const ORDINAL_ENDING = /^(?:st|nd|rd|th)$/;

/** What our grammar has no rule for and chrono reads, at a number: "13. syyskuu 2010", "3rd of May 2024", "28/4/2022". */
export function leftoverAtNumber(r: Reading, i: number): Found | null {
  if (smallAt(r, i) < 1) return null;
  if (isSymbol(r, i + 1, "/")) {
    const slashes =
      isSymbol(r, i + 3, "/") && isGlued(r, i + 4) && yearAt(r, i + 4) > 0 && !isSymbol(r, i + 5, "/");
    return slashes ? window(r, i) : null;
  }
  if (isGlued(r, i + 1) && ORDINAL_ENDING.test(wordAt(r, i + 1))) return window(r, i);
  const at = isSymbol(r, i + 1, ".") ? i + 2 : i + 1;
  const isMonth = at < r.length && goesOn(r, at) && (r.classes[at]! & MONTH) !== 0;
  // "5. heinä": hay or grass as well, so a year must stand with it
  return isMonth && yearAt(r, at + 1) > 0 ? window(r, i) : null;
}

/** The same at a month's name: "syyskuu 13, 2010", "May 3rd, 2024", "September 10–12". */
export function leftoverAtMonth(r: Reading, i: number): Found | null {
  const month = MONTHS.get(r.tokens.key[i]!)!;
  const at = isSymbol(r, i + 1, ".") ? i + 2 : i + 1;
  const day = smallAt(r, at);
  if (month.case !== "nominative" && month.case !== "abbreviation") return null;
  if (day < 1 || day > 31 || !goesOn(r, at) || r.tokens.gap[at] === GLUED) return null;
  const date = window(r, i);
  if (date === null || date.upper.year !== null) return date;
  // without a year "June 12" is a day in English only, and "kesäkuu 12 asukasta" a count
  const counted = isCounted(r, date.to - 1) || r.tokens.kind[date.to - 1] !== NUMBER;
  return (month.languages & FI) !== 0 || r.blockOf(i).language !== "eng" || counted ? null : date;
}

function window(r: Reading, i: number): Found | null {
  let last = i;
  while (last + 1 < Math.min(r.length, i + WINDOW) && goesOn(r, last + 1)) last++;
  const start = r.tokens.start[i]!;
  const read = readWindow(r.text.slice(start, r.tokens.end[last]));
  if (read === null || read.index !== 0) return null;
  const { to } = r.tokensOf({ start, end: start + read.length });
  if (r.tokens.end[to - 1] !== start + read.length) return null;
  return found({
    from: i,
    to,
    lower: read.lower,
    ...(read.upper === null ? {} : { upper: read.upper }),
    unit: "day",
    rule: "dates.chrono",
    confidence: read.lower.year === null ? 0.8 : 0.93,
  });
}
