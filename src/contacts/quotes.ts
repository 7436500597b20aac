import type { Contact, Quote } from "../../schemas/contacts.js";
import type { Organisation } from "../../schemas/organisations.js";
import type { Program } from "../../schemas/programs.js";
import { LINE, SYMBOL, WORD } from "../finnish/tokens.js";
import { QUOTE_CUE } from "../finnish/word-classes.js";
import type { Reading } from "../reading.js";
import { mention, type Span } from "../span.js";
import { Speakers } from "./speakers.js";

const DASH = /^[-–—−‒]$/;
const OPENERS = '”"“«»„';

/** A line of the text as quotations see it: half-open token range, and whether a dash opens it. */
interface Line {
  readonly from: number;
  readonly to: number;
  readonly dash: boolean;
}

/** Where a quotation stands and the words that tell whose it is. */
interface Attribution {
  readonly quoted: Span;
  readonly from: number;
  readonly to: number;
  readonly verb: number;
}

/**
 * What people are quoted as saying, with the speaker of each.
 * Read: "– Uimataito kuuluu kaikille, sanoo rehtori Maija Aalto.", "”Työ alkaa”, Aalto sanoo.", "Rehtori Maija Aalto: ”Työ
 * alkaa.”", the Swedish and English ways alike. A paragraph that a dash opens and nobody is named in goes on with the speaker
 * before it.
 */
export function readQuotes(
  reading: Reading,
  contacts: readonly Contact[],
  named: readonly (Organisation | Program)[],
): Quote[] {
  const speakers = new Speakers(reading, contacts, named);
  const quotes: Quote[] = [];
  const lines = quoteLines(reading);
  lines.forEach((line, i) => {
    const following = lines[i + 1];
    const before = quotes.length;
    for (const attribution of [...inLine(reading, line), ...afterLine(reading, line, following)]) {
      // the next line tells the speaker only where this one named nobody
      if (attribution.from >= line.to && quotes.length > before) break;
      const { start, end } = trim(reading.text, attribution.quoted);
      if (!isSpeech(reading.text.slice(start, end), line.dash)) continue;
      for (const speaker of speakers.in(attribution.from, attribution.to, attribution.verb)) {
        quotes.push({ ...speaker, ...mention(reading.text, start, end, "contacts.quote", 0.93) });
      }
    }
    if (quotes.length === before && line.dash && goesOn(reading, lines, i, quotes)) {
      continueQuote(reading, line, quotes);
    }
  });
  return quotes;
}

/** The lines that hold a quotation mark, a leading dash or a verb of saying. */
function quoteLines(reading: Reading): Line[] {
  const { gap, key, kind } = reading.tokens;
  const lines: Line[] = [];
  for (let from = 0; from < reading.length; ) {
    let to = from + 1;
    let said = (reading.classes[from]! & QUOTE_CUE) !== 0;
    let marked = kind[from] === SYMBOL && OPENERS.includes(key[from]!);
    while (to < reading.length && gap[to]! < LINE) {
      if ((reading.classes[to]! & QUOTE_CUE) !== 0) said = true;
      if (kind[to] === SYMBOL && OPENERS.includes(key[to]!)) marked = true;
      to++;
    }
    const dash = kind[from] === SYMBOL && DASH.test(key[from]!) && kind[from + 1] === WORD && from + 1 < to;
    if (dash || said || marked) lines.push({ from, to, dash });
    from = to;
  }
  return lines;
}

/** The attributions within a line, by its verbs of saying. */
function inLine(reading: Reading, line: Line): Attribution[] {
  const found: Attribution[] = [];
  for (let verb = line.from; verb < line.to; verb++) {
    if ((reading.classes[verb]! & QUOTE_CUE) === 0) continue;
    const attribution = aroundVerb(reading, line, verb, line.from);
    if (attribution !== null) found.push(attribution);
  }
  return found;
}

/** "– Työ alkaa," and on the next line "Aalto kertoo."; "Rehtori Maija Aalto: ”Työ alkaa.”" */
function afterLine(reading: Reading, line: Line, following: Line | undefined): Attribution[] {
  const colon = afterColon(reading, line);
  if (colon !== null) return [colon];
  const { key } = reading.tokens;
  if (!line.dash || key[line.to - 1] !== "," || following === undefined) return [];
  if (following.from !== line.to || following.dash) return [];
  const verb = firstVerb(reading, following);
  if (verb === -1) return [];
  const to = sentenceEnd(reading, verb, following.to);
  return [{ quoted: contents(reading, line.from, line.to), from: following.from, to, verb }];
}

/** The attribution around a verb of saying: a comma or closing mark before it, a full stop or comma after it. */
function aroundVerb(reading: Reading, line: Line, verb: number, least: number): Attribution | null {
  const { key } = reading.tokens;
  const before = clauseStart(reading, line, verb, least);
  if (before === -1) return null;
  const to = sentenceEnd(reading, verb, line.to);
  const mark = key[before]!;
  if (OPENERS.includes(mark) || (mark === "," && OPENERS.includes(key[before - 1] ?? " "))) {
    const close = OPENERS.includes(mark) ? before : before - 1;
    const open = openingMark(reading, close - 1, least);
    if (open === -1)
      return line.dash ? { quoted: contents(reading, line.from, close), from: before + 1, to, verb } : null;
    return { quoted: contents(reading, open, close), from: before + 1, to, verb };
  }
  if (!line.dash) return null;
  return {
    quoted: contents(reading, least === line.from ? line.from : least, before),
    from: before + 1,
    to,
    verb,
  };
}

/** How long an attribution may be before its verb: "kaupungin uusi hyvinvointijohtaja Maija Aalto kertoo". */
const ATTRIBUTION = 16;

/** The comma, question mark or closing mark that the attribution begins after, or -1. */
function clauseStart(reading: Reading, line: Line, verb: number, least: number): number {
  const { key } = reading.tokens;
  for (let i = verb - 1; i > least && verb - i <= ATTRIBUTION; i--) {
    const mark = key[i]!;
    if (OPENERS.includes(mark)) return i;
    if (mark === "," || mark === "!" || mark === "?" || mark === "…") return i;
    if (mark === "." && reading.sentence[i] !== reading.sentence[i + 1]) return line.dash ? i : -1;
  }
  return -1;
}

/** The mark that opens the quotation which ends before `i`; marks look alike in Finnish, so the nearest one back. */
function openingMark(reading: Reading, i: number, least: number): number {
  for (let k = i; k >= least; k--) if (OPENERS.includes(reading.tokens.key[k]!)) return k;
  return -1;
}

/** Where the sentence of the verb ends; a comma after the name ends the attribution of "…, sanoo Aalto, ja …" too late at worst. */
function sentenceEnd(reading: Reading, verb: number, most: number): number {
  let to = verb + 1;
  const limit = Math.min(most, verb + ATTRIBUTION * 2);
  while (to < limit && reading.sentence[to] === reading.sentence[verb]) to++;
  return to;
}

function firstVerb(reading: Reading, line: Line): number {
  for (let i = line.from; i < Math.min(line.to, line.from + ATTRIBUTION); i++) {
    if ((reading.classes[i]! & QUOTE_CUE) !== 0) return i;
  }
  return -1;
}

/** "Toimitusjohtaja Maija Aalto: ”Kysyntä elpyi.”", the quotation on the same line or the next. */
function afterColon(reading: Reading, line: Line): Attribution | null {
  const { key } = reading.tokens;
  let open = line.from;
  while (open < line.to && !OPENERS.includes(key[open]!)) open++;
  if (open === line.to || reading.tokens.key[open - 1] !== ":") return null;
  let close = open + 1;
  let last = -1;
  for (; close < line.to; close++) if (OPENERS.includes(key[close]!)) last = close;
  if (last === -1) return null;
  let from = open - 1;
  while (
    from > 0 &&
    open - from < ATTRIBUTION &&
    reading.sentence[from - 1] === reading.sentence[open - 1] &&
    reading.tokens.gap[from]! < LINE
  )
    from--;
  return { quoted: contents(reading, open, last), from, to: open - 1, verb: -1 };
}

/** One or two words between marks are a name or an expression, no speech: "hanke ”Puusta pitkään”". */
function isSpeech(text: string, dash: boolean): boolean {
  return text !== "" && (dash || text.split(/\s+/, 3).length === 3);
}

/** The words between two tokens, marks and leading dash left out. */
function contents(reading: Reading, open: number, close: number): Span {
  const { start, end } = reading.tokens;
  return close - 1 > open || !OPENERS.includes(reading.tokens.key[open]!)
    ? { start: start[open]!, end: end[Math.max(open, close - 1)]! }
    : { start: end[open]!, end: end[open]! };
}

function trim(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && /[\s\-–—−‒”"“«»„]/.test(text[from]!)) from++;
  while (to > from && /[\s,”"“«»]/.test(text[to - 1]!)) to--;
  return { start: from, end: to };
}

/** Whether the line right before was quoted too, so that a dash alone goes on with its speaker. */
function goesOn(reading: Reading, lines: readonly Line[], i: number, quotes: readonly Quote[]): boolean {
  const before = lines[i - 1];
  if (before === undefined || before.to !== lines[i]!.from || quotes.length === 0) return false;
  return quotes.at(-1)!.span.start >= reading.tokens.start[before.from]!;
}

/** Lists of bare dashes are no speech: a paragraph has a full stop and some length. */
const SPEECH = 8;

function continueQuote(reading: Reading, line: Line, quotes: Quote[]): void {
  const last = quotes.at(-1);
  const { key, start, end } = reading.tokens;
  const mark = key[line.to - 1];
  if (last === undefined || line.to - line.from < SPEECH || (mark !== "." && mark !== "!" && mark !== "?"))
    return;
  const { speaker, title, organisation } = last;
  const span = trim(reading.text, { start: start[line.from]!, end: end[line.to - 1]! });
  quotes.push({
    speaker,
    title,
    organisation,
    ...mention(reading.text, span.start, span.end, "contacts.quote.continued", 0.6),
  });
}
