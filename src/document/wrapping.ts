import { charClass, LETTER } from "../finnish/letters.js";
import { frameRole } from "./head-lines.js";
import type { Line } from "./lines.js";

/** A text wrapped by hand keeps its lines under this. */
const WIDEST = 100;
const NARROWEST = 50;

/**
 * The lines of a hard-wrapped text joined to paragraphs again; a text that is not wrapped keeps its lines. A line was wrapped
 * if the next line's first word would not have fitted on it: so lists, contacts and addresses, whose lines are short, stay.
 */
export function joinWrapped(text: string, lines: readonly Line[]): Line[] {
  const width = wrapWidth(lines);
  const joined: Line[] = [];
  let last: Line | null = null;
  let lastEnd = -1;
  for (const line of lines) {
    if (last !== null && continues(text, last, lastEnd, line, width)) {
      lastEnd = line.start;
      const grown: Line = { ...last, end: line.end, role: null };
      joined[joined.length - 1] = grown;
      last = grown;
      continue;
    }
    joined.push(line);
    last = line;
    lastEnd = line.start;
  }
  return joined;
}

/** The column a text was wrapped at, or 0 if it was not: many lines end close to one width and none goes beyond it. */
function wrapWidth(lines: readonly Line[]): number {
  let widest = 0;
  for (const { start, end } of lines) {
    if (end - start > widest) widest = end - start;
    if (widest > WIDEST) return 0;
  }
  if (widest < NARROWEST) return 0;
  let full = 0;
  let consecutive = 0;
  for (let i = 0; i < lines.length; i++) {
    const { start, end, paragraph } = lines[i]!;
    if (end - start <= widest - 18) continue;
    full++;
    if (lines[i + 1]?.paragraph === paragraph) consecutive++;
  }
  return full >= 4 && full * 4 >= lines.length && consecutive >= 3 ? widest : 0;
}

const LIST_START = /^(?:[•*·▪■●○◦–—-]\s|\d{1,2}[.)]\s|[a-zåäö]\)\s)/i;

function continues(text: string, last: Line, lastStart: number, line: Line, width: number): boolean {
  if (line.paragraph !== last.paragraph || line.table !== null || last.table !== null) return false;
  if (last.indent > 0 || line.indent > 0) return false;
  if (isCapitals(text, last.start, last.end) && isCapitals(text, line.start, line.end)) {
    return (
      last.end - last.start < 240 &&
      text.charCodeAt(last.end - 1) !== 0x2e &&
      !isFrame(text, last, lastStart, line)
    );
  }
  if (isParted(text, last.end, line.start)) return true;
  if (width === 0) return false;
  const own = text.slice(line.start, Math.min(line.end, line.start + 40));
  if (LIST_START.test(own)) return false;
  const previous = text.slice(lastStart, last.end);
  if (/[@]|\(at\)|:$/.test(previous.slice(-60)) && /^[A-ZÀ-ÖØ-ÞŠŽ]/.test(own)) return false;
  const space = own.search(/\s/);
  const word = space < 0 ? line.end - line.start : space;
  return (
    previous.length + 1 + word > width - 4 ||
    (/^[a-zß-öø-ÿšž]/.test(own) && previous.length > width * 0.7 && !/[.:;,]$/.test(previous))
  );
}

/** "saneeraus-" over "menettely", "Etelä-" over "Karjalan": a hyphen on a letter at a line's end, and a letter below. */
function isParted(text: string, end: number, next: number): boolean {
  const hyphen = text.charCodeAt(end - 1);
  if (hyphen !== 0x2d && hyphen !== 0x2010 && hyphen !== 0xad) return false;
  return charClass(text.charCodeAt(end - 2)) === LETTER && charClass(text.charCodeAt(next)) === LETTER;
}

/** "SAVONSELÄN KUNTA", "TIEDOTE 3.4.2006": a sender and a kicker in capitals are no part of a headline in capitals. */
function isFrame(text: string, last: Line, lastStart: number, line: Line): boolean {
  if (frameRole(text, line) === "dateline") return true;
  if (lastStart !== last.start) return false;
  const role = frameRole(text, last);
  return role === "dateline" || (role === "sender" && !startsWithVerb(text.slice(line.start, line.end)));
}

/** "UUSI TERVEYSKESKUS / AVATAAN KEVÄÄLLÄ": a passive opens the second line of a headline, never a new one. */
function startsWithVerb(raw: string): boolean {
  return /^\S+(?:TAAN|TÄÄN|DAAN|DÄÄN|TIIN)(?!\S)/.test(raw);
}

/** Whether a stretch is written in capitals: two words or more with letters, and no small one among them but units. */
export function isCapitals(text: string, start: number, end: number): boolean {
  if (end - start < 8 || end - start > 240) return false;
  let upper = 0;
  let lower = 0;
  let gaps = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if ((code >= 0x41 && code <= 0x5a) || code === 0xc4 || code === 0xd6 || code === 0xc5) upper++;
    else if ((code >= 0x61 && code <= 0x7a) || code === 0xe4 || code === 0xf6 || code === 0xe5) lower++;
    else if (code === 0x20 && text.charCodeAt(i + 1) === 0x20) return false;
    else if (code === 0x20) gaps++;
    else if (code === 0x09) return false;
  }
  return upper >= 6 && gaps >= 1 && lower * 12 <= upper;
}
