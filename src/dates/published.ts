import type { Published } from "../../schemas/dates.js";
import { LINE, NUMBER, WORD } from "../finnish/tokens.js";
import type { Reading } from "../reading.js";
import { mention } from "../span.js";
import { dayExists } from "./calendar.js";
import { type Found, samePoint } from "./found.js";
import { WEEKDAYS } from "./lexicon-names.js";
import type { Reference } from "./missing-years.js";
import { clockAfter } from "./parts.js";
import { interval } from "./resolve.js";

export interface PublishedFound {
  readonly published: Published | null;
  /** Index of the date in the text that is the dateline, or -1. */
  readonly date: number;
}

/** "Julkaistu 22.3.2016", "Julkaisuajankohta", "Publicerad", "Published", "Tiedote 22.11.2016", "Laukaisu vapaa …". */
const LABEL =
  /^(?:julkaistu|julkaisuajankohta|julkaisuaika|julkaisupäivä|julkaisuvapaa|julkaistavissa|päivämäärä$|pvm$|datum$|publicerad|publicerat|publiceringsdag|published|issued)/;
const KIND =
  /^(?:tiedote|mediatiedote|lehdistötiedote|pörssitiedote|sijoittajauutinen|uutinen|uutiset|uutishuone|ajankohtaista|tiedotteet|pressmeddelande|meddelande|nyhet|press|release|news|verkkouutinen|sisäpiiritieto|osavuosikatsaus|kutsu|artikkeli|blogi|lehdistökutsu)$/;
/** Page furniture whose day says nothing of publication. */
export const STAMP = /^(?:päivitetty|muokattu|päivitys|uppdaterad|ändrad|updated|modified)$/;

/** Between a label and its day: "Julkaistu alun perin 12.3.2024". */
const ORIGINALLY = new Set([
  "klo",
  "alunperin",
  "alun",
  "perin",
  "ensimmäisen",
  "kerran",
  "ursprungligen",
  "originally",
  "on",
]);
/** What is called so on a line has its own day: "Aika: 20.3.2024", "Kunnanhallitus 12.3.2024: …". */
const OTHER_LABEL =
  /^(?:aika|ajankohta|milloin|koska|hakuaika|määräaika|tid|tidpunkt|time|when)$|(?:hallitus|valtuusto|lautakunta|neuvosto|jaosto|kokous|styrelsen|fullmäktige|nämnden)$/;

/** Words that may stand in a dateline besides a place's or publisher's name; a verb ends the claim. */
const LONGEST_LINE = 16;
/** A dateline stands in the first lines; after this many tokens only a labelled date counts. */
const HEAD_TOKENS = 140;

/**
 * The day of publication and where it was found: what was given from outside, what the page's metadata says, a labelled line
 * ("Julkaistu 22.3.2016 klo 14.05"), a dateline ("Seinäjoki, torstaina 15. helmikuuta 2018", "28.4.2022" alone).
 */
export function findPublished(r: Reading, dates: readonly Found[], given: string | null): PublishedFound {
  const written = dateline(r, dates);
  const day = written < 0 ? null : dates[written]!;
  const meta = r.document.meta.published;
  const outside = parseIso(given);
  if (outside !== null)
    return {
      published: fromIso(outside, "dates.published.given", 1),
      date: sameDay(dates, outside, written),
    };
  const stated = meta === null ? null : parseIso(meta.value);
  if (stated !== null && meta !== null) {
    const index = sameDay(dates, stated, written);
    const base = fromIso(stated, meta.rule, meta.confidence);
    if (meta.span === null) return { published: base, date: index };
    return {
      published: { ...base, text: r.text.slice(meta.span.start, meta.span.end), span: meta.span },
      date: index,
    };
  }
  if (day === null) return { published: null, date: -1 };
  const { start } = interval(day);
  const at = mention(r.text, r.tokens.start[day.from]!, r.tokens.end[day.to - 1]!, ruleOf(r, day), 0.95);
  return { published: { date: start!, time: day.time, ...at }, date: written };
}

function ruleOf(r: Reading, day: Found): string {
  return isLabelled(r, day.from) ? "dates.published.label" : "dates.published.dateline";
}

function fromIso(iso: Iso, rule: string, confidence: number): Published {
  return { date: iso.date, time: iso.time, text: iso.date, span: null, rule, confidence };
}

interface Iso {
  readonly date: string;
  readonly time: string | null;
}

/** "2019-02-14T10:02:11+02:00": the day and time as written, in the offset of the page itself. */
function parseIso(value: string | null): Iso | null {
  const match = value === null ? null : /^\s*(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2}))?/.exec(value);
  if (match === null) return null;
  const [, year, month, day, time] = match;
  if (!dayExists(Number(year), Number(month), Number(day))) return null;
  return { date: `${year}-${month}-${day}`, time: time ?? null };
}

/** Reads an ISO day as a reference; null for what is none. */
export function referenceOf(value: string | null): Reference | null {
  const iso = parseIso(value);
  if (iso === null) return null;
  const [year, month, day] = iso.date.split("-").map(Number);
  return { year: year!, month: month!, day: day! };
}

function sameDay(dates: readonly Found[], iso: Iso, written: number): number {
  const is = (index: number) => index >= 0 && interval(dates[index]!).edtf === iso.date;
  return is(written) ? written : -1;
}

function dateline(r: Reading, dates: readonly Found[]): number {
  let best = -1;
  let bestScore = 0;
  for (let index = 0; index < dates.length; index++) {
    const date = dates[index]!;
    if (date.unit !== "day" || date.upper.year === null || !samePoint(date.lower, date.upper)) continue;
    // "31.12.2028 saakka" has no first day
    if (interval(date).start === null) continue;
    const score = scoreOf(r, date);
    if (score > bestScore) {
      best = index;
      bestScore = score;
    }
    if (bestScore >= 4) break;
  }
  return best;
}

/** 4 for a label, 3 for a dateline block or a line that is nothing but the day, 2 for a line with a place or kind, else 0. */
function scoreOf(r: Reading, date: Found): number {
  if (isStamp(r, date.from)) return 0;
  if (isLabelled(r, date.from)) return 4;
  if (isOtherDay(r, date)) return 0;
  const { language: _, kind } = r.blockOf(date.from);
  if (kind === "dateline") return 3;
  if (date.from > HEAD_TOKENS || kind === "row" || kind === "item" || date.relation !== "on") return 0;
  return lineScore(r, date);
}

/** Whether "Päivitetty" or its like stands right before the day. */
export function isStamp(r: Reading, from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - 3) && r.tokens.gap[i + 1]! <= LINE; i--) {
    if (STAMP.test(r.tokens.key[i]!)) return true;
    if (r.tokens.kind[i] === NUMBER) return false;
  }
  return false;
}

/** "Julkaistu 22.3.2016", "Julkaistu: ma 3.2.2020", also with the label on the line above. */
function isLabelled(r: Reading, from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - 4); i--) {
    const word = r.tokens.key[i]!;
    if (LABEL.test(word)) return startsLine(r, i) || r.tokens.kind[i - 1] !== WORD;
    if (
      r.tokens.kind[i] === NUMBER ||
      (r.tokens.kind[i] === WORD && !WEEKDAYS.has(word) && !ORIGINALLY.has(word))
    )
      return false;
  }
  return false;
}

function startsLine(r: Reading, i: number): boolean {
  return i === 0 || r.tokens.gap[i]! >= LINE;
}

function lineScore(r: Reading, date: Found): number {
  let start = date.from;
  while (!startsLine(r, start)) start--;
  let end = clockAfter(r, date.to, true)?.to ?? Math.max(date.to, date.claimed);
  while (end < r.length && r.tokens.gap[end]! < LINE) end++;
  const before = date.from - start;
  let kind = false;
  let words = 0;
  for (let i = start; i < end; i++) {
    if (i >= date.from && i < date.claimed) continue;
    if (r.tokens.kind[i] === NUMBER) continue;
    if (r.tokens.kind[i] !== WORD) continue;
    const word = r.tokens.key[i]!;
    if (KIND.test(word)) kind = true;
    else if (!WEEKDAYS.has(word) && !/^(?:klo|kello|kl|eet|eest|klockan)$/.test(word)) words++;
  }
  if (kind && words + before <= LONGEST_LINE) return 2.5;
  if (words === 0) return 3;
  // "Hakuaika päättyy 31.10.2013." is as short as "Helsinki 3.4.2020", but only names stand before a dateline's day
  return isPlaceline(r, start, date) ? 2 : 0;
}

/** "Aika: 20.3.2024", and a body's name before the day where a colon and words follow: "Kunnanhallitus 12.3.2024: rahaa". */
function isOtherDay(r: Reading, { from, claimed }: Found): boolean {
  const { key, gap } = r.tokens;
  const labelled = key[from - 1] === ":";
  const heads = key[claimed] === ":" && claimed + 1 < r.length && gap[claimed + 1]! < LINE;
  if (!labelled && !heads) return false;
  for (let i = from - 1; i >= Math.max(0, from - 3); i--) {
    if (OTHER_LABEL.test(key[i]!)) return true;
    if (gap[i]! >= LINE) return false;
  }
  return false;
}

/** "Lappeenranta, 9 June 2020. Business Finland has …": a place, the day and a full stop or dash open the first paragraph. */
function isPlaceline(r: Reading, start: number, date: Found): boolean {
  let words = 0;
  for (let i = start; i < date.from; i++) {
    if (r.tokens.kind[i] !== WORD) continue;
    if (WEEKDAYS.has(r.tokens.key[i]!)) continue;
    words++;
    if (!capitalised(r, i)) return false;
  }
  const after = r.tokens.key[date.claimed] ?? "";
  const stops = ".:–—-|)".includes(after) || r.text[r.tokens.end[date.claimed - 1]! - 1] === ".";
  return (
    words >= 1 && words <= 3 && (stops || date.claimed >= r.length || r.tokens.gap[date.claimed]! >= LINE)
  );
}

function capitalised(r: Reading, i: number): boolean {
  const first = r.text[r.tokens.start[i]!]!;
  return first !== first.toLowerCase();
}
