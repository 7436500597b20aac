import { GLUED, LINE, NUMBER, SPACED, SYMBOL, WORD } from "../finnish/tokens.js";
import { CURRENCY, NUMERAL } from "../finnish/word-classes.js";
import type { Reading } from "../reading.js";
import { CLOCK_WORDS } from "./lexicon-edges.js";
import { EN, FI, MONTHS, type MonthWord, SV } from "./lexicon-names.js";

/** The smallest pieces of a date. Each reader answers what stands at one token, or -1 or null. */

const YEAR_OF_DAY = new Set(["vuonna", "år"]);
/** "miljoonaa" and "tuhatta" go on a number; "kolme" after a year begins the next one. */
/** "9:00 am EET". */
const CLOCK_ENDS = /^(?:am|pm|eet|eest|cet|cest|utc|gmt)$/;

const POWER = /^(?:mil|mrd|tuh|sata|sada|bil|thou|tus)/;

const DASHES = new Set(["-", "–", "—", "−", "‒", "‐", "‑", "―"]);

/** Whether the token is that symbol, with no more than `gap` before it. */
export function isSymbol(r: Reading, i: number, symbol: string, gap: number = GLUED): boolean {
  return i < r.length && r.tokens.kind[i] === SYMBOL && r.tokens.gap[i]! <= gap && r.tokens.key[i] === symbol;
}

/** Whether token `i` goes on in the same line or wrapped line as the one before it. */
export function goesOn(r: Reading, i: number): boolean {
  return i < r.length && r.tokens.gap[i]! <= LINE;
}

export function isGlued(r: Reading, i: number): boolean {
  return i < r.length && r.tokens.gap[i] === GLUED;
}

/** The word at a token, in lower case, or "" where there is none. */
export function wordAt(r: Reading, i: number): string {
  return i >= 0 && i < r.length && r.tokens.kind[i] === WORD ? r.tokens.key[i]! : "";
}

/** Whether the word begins with a capital in the text. */
export function isCapital(r: Reading, i: number): boolean {
  const first = r.text[r.tokens.start[i]!]!;
  return first !== first.toLowerCase();
}

/** Value of a number of one or two digits, else -1: "07" is 7, "2022" and "007" are not asked for. */
export function smallAt(r: Reading, i: number): number {
  if (i >= r.length || r.tokens.kind[i] !== NUMBER) return -1;
  const key = r.tokens.key[i]!;
  return key.length <= 2 ? Number(key) : -1;
}

/** A year of four digits between 1000 and 2199, else -1. */
export function yearAt(r: Reading, i: number): number {
  if (i >= r.length || r.tokens.kind[i] !== NUMBER) return -1;
  const key = r.tokens.key[i]!;
  if (key.length !== 4 || (key[0] !== "1" && key[0] !== "2")) return -1;
  const year = Number(key);
  return year < 2200 ? year : -1;
}

/** The dash at a token, glued or spaced, but not over a line end: the token after it, else -1. */
export function afterDash(r: Reading, i: number): number {
  if (i + 1 >= r.length || r.tokens.kind[i] !== SYMBOL || !DASHES.has(r.tokens.key[i]!)) return -1;
  if (r.tokens.gap[i]! > SPACED || r.tokens.gap[i + 1]! > LINE) return -1;
  // "1.3. -aukiolo": a dash glued only to what follows begins a suffix, but "1.3. –31.5." is a range
  if (r.tokens.gap[i] === SPACED && isGlued(r, i + 1) && r.tokens.kind[i + 1] === WORD) return -1;
  return i + 1;
}

export function isDash(r: Reading, i: number): boolean {
  return i >= 0 && i < r.length && r.tokens.kind[i] === SYMBOL && DASHES.has(r.tokens.key[i]!);
}

/**
 * The month named at a token, or null. Finnish forms count anywhere. Swedish and English ones need their own language around
 * them, or (`beside`) a day or year next to them; English ones a capital, Swedish ones a small letter within Finnish
 * ("mars 2019", never the planet "Mars").
 */
export function monthAt(r: Reading, i: number, beside: boolean): MonthWord | null {
  if (i >= r.length || r.tokens.kind[i] !== WORD) return null;
  const month = MONTHS.get(r.tokens.key[i]!);
  if (month === undefined || (month.languages & FI) !== 0) return month ?? null;
  const { language } = r.blockOf(i);
  const capital = isCapital(r, i);
  if ((month.languages & EN) !== 0 && capital && (beside || language === "eng")) return month;
  if ((month.languages & SV) === 0) return null;
  if (language === "swe") return month;
  return beside && !capital ? month : null;
}

/**
 * A year right after something that wants one ("toukokuussa 2023", "28.4. 2022", "19. kesäkuuta vuonna 2008"), with the
 * token after it; null where the digits belong to a sum or count ("1.1. 2 000 euroa", "toukokuussa 2000 henkilöä").
 */
export function yearAfter(r: Reading, i: number): { year: number; to: number } | null {
  let at = i;
  if (isSymbol(r, at, ",") && yearAt(r, at + 1) > 0) at++;
  // "12.11. vuoden 2013 talousarvion": only these say the year of the day itself
  const named = YEAR_OF_DAY.has(wordAt(r, at)) && goesOn(r, at);
  if (named) at++;
  else if (wordAt(r, at) === "of" && goesOn(r, at)) at++;
  const year = yearAt(r, at);
  if (year < 0 || !goesOn(r, at) || isGlued(r, at)) return null;
  if (!named && isCounted(r, at)) return null;
  if (isGlued(r, at + 1) && (r.tokens.kind[at + 1] !== SYMBOL || breaksNumber(r, at + 1))) return null;
  return { year, to: at + 1 };
}

/** Whether a symbol glued after digits makes them part of a longer number: "2020,5", "2004/12", "1990:2002". */
export function breaksNumber(r: Reading, i: number): boolean {
  const key = r.tokens.key[i]!;
  return (
    (key === "," || key === "." || key === "/" || key === ":") &&
    isGlued(r, i + 1) &&
    r.tokens.kind[i + 1] === NUMBER
  );
}

/** Whether what follows a number of four digits makes it a count or a sum. */
export function isCounted(r: Reading, i: number): boolean {
  const next = i + 1;
  if (!goesOn(r, next)) return false;
  const kind = r.tokens.kind[next];
  if (kind === NUMBER) return r.tokens.key[next]!.length === 3;
  if (kind === SYMBOL) return "%€$£°§".includes(r.tokens.key[next]!);
  const classes = r.classes[next]!;
  return (classes & CURRENCY) !== 0 || ((classes & NUMERAL) !== 0 && POWER.test(r.tokens.key[next]!));
}

export interface Clock {
  readonly time: string;
  readonly to: number;
}

/**
 * The clock time that follows a date: "klo 12.30", "kello 9–15" (its beginning), "12:30", "09:15:00 EET"; after a full date
 * also "9.32". The token after it goes with it.
 */
export function clockAfter(r: Reading, i: number, full: boolean): Clock | null {
  let at = i;
  if (isSymbol(r, at, ",") && goesOn(r, at + 1)) at++;
  if (!goesOn(r, at)) return null;
  if (CLOCK_WORDS.has(wordAt(r, at))) return hours(r, isSymbol(r, at + 1, ".") ? at + 2 : at + 1, true);
  return full && !isGlued(r, at) ? hours(r, at, false) : null;
}

/** "9", "12.30", "12:30:00", "9–15" at a token; without a cue word the minutes must be written. */
export function hours(r: Reading, i: number, cued: boolean): Clock | null {
  const hour = smallAt(r, i);
  if (hour < 0 || hour > 24 || !goesOn(r, i)) return null;
  let to = i + 1;
  let minute = 0;
  if (
    (isSymbol(r, to, ".") || isSymbol(r, to, ":")) &&
    isGlued(r, to + 1) &&
    r.tokens.key[to + 1]!.length === 2
  ) {
    minute = smallAt(r, to + 1);
    if (minute >= 0 && minute < 60) to += 2;
    else minute = -1;
  } else if (!cued) return null;
  if (minute < 0) return null;
  // "klo 9.00 – 15.3.2026" and "12.3.2024": the second half of a time has no third part of a date
  if (!cued && isSymbol(r, to, ".") && isGlued(r, to + 1)) return null;
  // "…2022, 18.10. - 30.11.2021": a day of its own
  if (!cued && isSymbol(r, to, ".") && afterDash(r, to + 1) >= 0) return null;
  if (isSymbol(r, to, ":") && isGlued(r, to + 1) && smallAt(r, to + 1) >= 0) to += 2;
  if (cued) to = untilHour(r, to);
  const half = wordAt(r, to);
  const afternoon = half === "pm" && hour < 12 ? 12 : half === "am" && hour === 12 ? -12 : 0;
  while (CLOCK_ENDS.test(wordAt(r, to)) && goesOn(r, to)) to++;
  const time = `${String((hour + afternoon) % 24).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
  return { time, to };
}

function untilHour(r: Reading, i: number): number {
  const end = afterDash(r, i);
  const hour = end < 0 ? -1 : smallAt(r, end);
  if (hour < 0 || hour > 24) return i;
  const dotted = isSymbol(r, end + 1, ".") || isSymbol(r, end + 1, ":");
  if (!dotted || !isGlued(r, end + 2) || smallAt(r, end + 2) < 0) return end + 1;
  // "klo 9–15.3.2026": not a time
  if (isSymbol(r, end + 3, ".") && isGlued(r, end + 4)) return i;
  // "klo 6 – 16.10. klo 18": the second number is a day
  if (isSymbol(r, end + 3, ".") && CLOCK_WORDS.has(wordAt(r, end + 4))) return i;
  return r.tokens.key[end + 2]!.length === 2 ? end + 3 : i;
}
