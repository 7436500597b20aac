import { isCapitalCode } from "../finnish/letters.js";
import { endsInSender, saysKind } from "./head-words.js";
import type { Line } from "./lines.js";

/** "NTM-centralen i Egentliga Finland": offices that are named by their place in Swedish. */
const OFFICE_IN = /^\S*(?:centralen|verket|inrättningen|byrån|förbundet|domstolen)\s+i\s+[A-ZÀ-ÖØ-Þ]/;

/** A correction tells what was wrong before it repeats the release. */
const CORRECTION = /^(?:korjaus|oikaisu|rättelse|korrigering|correction)/i;

/** "Vapaa julkaistavaksi heti", "Fritt för publicering": when the press may print it. */
const EMBARGO =
  /^(?:julkaisuvapaa|vapaa julkaistavaksi|julkaistavissa|embargo|fritt för publicering|får publiceras|for immediate release|for release|heti julkaistavissa)/i;

const DATE =
  /\d{1,2}\s?\.\s?\d{1,2}\s?\.\s?(?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2}|\d{1,2}\.?\s+[A-Za-zÀ-ÖØ-öø-ɏ]+\s+\d{4}|[A-Za-zÀ-ÖØ-öø-ɏ]{3,10}\.?\s+\d{1,2}(?:,?\s+\d{1,2}:\d{2}(?::\d{2})?)?,?\s+\d{4}/;

const TIME =
  /\s*,?\s*(?:klo|kello|kl\.?|at)?\s*\d{1,2}[.:]\d{2}(?::\d{2})?\s*(?:am|pm)?\s*(?:\(?EES?T\)?|UTC|GMT)?/i;

/** Whether a head line says who, when or what kind, and nothing of the matter: "Tiedote 27.3.2009", "Julkaistu 2.12.2022". */
export function isDateline(raw: string): boolean {
  if (raw.length > 140) return false;
  if (EMBARGO.test(raw)) return true;
  const date = /\d\d/.test(raw) ? DATE.exec(raw) : null;
  if (date === null) return raw.length < 40 && saysKind(raw) && raw.split(/\s+/).length <= 3;
  const rest = (raw.slice(0, date.index) + " " + raw.slice(date.index + date[0].length))
    .replace(TIME, " ")
    .trim();
  if (/^[\s\d.,:()|/–-]*(?:(?:klo|kello|kl|at|e[e]s?t)\b[\s\d.,:()|/–-]*)*$/i.test(rest)) return true;
  if (rest.length < 90 && !/[.!?:]$/.test(raw) && saysKind(rest)) return true;
  if (/\d{1,2}[.:]\d{2}(?::\d{2})?\s*(?:EES?T)?\s*\|/.test(rest) || / \| /.test(rest))
    return rest.length < 110;
  if (
    /^(?:julkaistu|julkaisuaika|julkaisupäivä|publicerad|publicerat|published|posted)(?![\p{L}])/iu.test(raw)
  )
    return true;
  // "Seinäjoki, torstaina 15. helmikuuta 2018", "Turku, Finland, 9 January 2025, 9:00 am EET"
  return (
    rest.length < 45 &&
    !/[.!?]$/.test(rest) &&
    rest.split(/\s+/).length <= 5 &&
    /^\p{Lu}|^\p{L}{2}$|^(?:ma|ti|ke|to|pe|la|su)\b/u.test(rest)
  );
}

/** Whether a head line names a sender only: "Kouvolan kaupunki", "Kela tiedottaa", "LUT University". */
export function isSender(raw: string): boolean {
  const bare = raw
    .replace(/\s*(?:\||–|\/|-)\s.*$/, "")
    .replace(/\([^)]*\)$/, "")
    .replace(/[:.]$/, "")
    .trim();
  if (/\s(?:tiedottaa|informerar|meddelar)$/i.test(bare)) return true;
  const words = bare.split(/\s+/).length;
  if (words <= 6 && OFFICE_IN.test(bare)) return true;
  return words <= 6 && bare.length <= 70 && endsInSender(bare);
}

const TERMINAL = /[.;,]["”»)]?$/;

/** Whether a line could be a headline by its form: short, begins like one, ends without a full stop. */
export function isHeadline(raw: string): boolean {
  if (raw.length < 8 || raw.length > 220) return false;
  if (TERMINAL.test(raw) && !/\b(?:oy|ry|r\.f)\.$/i.test(raw)) return false;
  if (/@|\(at\)/.test(raw) || /^[•*·]/.test(raw) || !/[A-Za-zÀ-ÖØ-öø-ɏ]{3}/.test(raw)) return false;
  const first = raw.charCodeAt(0);
  if (isCapitalCode(first) || (first >= 0x30 && first <= 0x39)) return true;
  return /^(?:["”“»'(]?[A-ZÀ-ÖØ-Þ\dŠŽ]|[–-]?\s?[A-ZÀ-ÖØ-ÞŠŽ])/.test(raw);
}

/**
 * Index of the line that is the release's title, or -1: the first headline before the first paragraph that is neither sender
 * nor dateline. "Tulevaisuuden sote-keskus" above a fuller headline is a section's name. A text that opens with a paragraph
 * has no title.
 */
export function findTitleLine(text: string, lines: readonly Line[]): number {
  const found: number[] = [];
  let sender = -1;
  let seen = 0;
  for (let i = 0; i < lines.length && seen < 14 && found.length < 3; i++) {
    const line = lines[i]!;
    if (line.reason !== null) continue;
    seen++;
    if (line.end - line.start > 400) break;
    const raw = text.slice(line.start, line.end);
    if (isDateline(raw) || (CORRECTION.test(raw) && TERMINAL.test(raw))) continue;
    if (isSender(raw) && found.length === 0) {
      if (sender < 0) sender = i;
      continue;
    }
    if (!isHeadline(raw)) {
      if (raw.length > 60 || found.length > 0) break;
      continue;
    }
    found.push(i);
  }
  if (found.length === 0) return -1;
  const [first, second] = found as [number, number?];
  const firstText = text.slice(lines[first]!.start, lines[first]!.end);
  if (second !== undefined && firstText.split(/\s+/).length <= 3 && !/\d|[!?]/.test(firstText)) {
    const secondLength = lines[second]!.end - lines[second]!.start;
    if (secondLength > firstText.length * 1.5 && lines[second]!.paragraph !== lines[first]!.paragraph)
      return second;
  }
  return first;
}
