import type { Email, Phone } from "../../schemas/contacts.js";
import { GLUED, LINE, NUMBER, SPACED, SYMBOL, WORD } from "../finnish/tokens.js";
import { WordBits } from "../finnish/vocabulary.js";
import type { Reading } from "../reading.js";
import type { Address } from "./emails.js";
import { EMAIL_CUES, NOISE_WORDS, PHONE_CUES, SECTION_CUES } from "./lexicon.js";
import type { Lines } from "./lines.js";
import { nameSpans } from "./names.js";
import { isDesk } from "./people.js";
import type { Row } from "./rows.js";
import { type Unit, unitsOf } from "./units.js";

/** What stands before a field. */
export type Separator =
  | "row"
  | "paragraph"
  | "sentence"
  | "comma"
  | "slash"
  | "and"
  | "open"
  | "cell"
  | "line";

/** One piece of a contact row: words between separators, or a phone, address or template. */
export type Field =
  | {
      readonly kind: "text";
      readonly units: readonly Unit[];
      readonly before: Separator;
      readonly colon: boolean;
    }
  | { readonly kind: "phone"; readonly phone: Phone; readonly before: Separator }
  | { readonly kind: "email"; readonly email: Email; readonly before: Separator }
  | { readonly kind: "template"; readonly template: Address; readonly before: Separator };

const CUES = new Set([...PHONE_CUES, ...EMAIL_CUES]);
const NOISE = new Set(NOISE_WORDS);
const HEADINGS = new Set(SECTION_CUES);
const AND = new Set(["ja", "sekä", "och", "samt", "and", "tai", "eller", "or", "&"]);
const HEADING = 1;
const CUE = 2;
const CONJUNCTION = 4;

/** What a word may separate, as bits; most separate nothing. */
const separates = new WordBits(
  (key) => (HEADINGS.has(key) ? HEADING : 0) | (CUES.has(key) ? CUE : 0) | (AND.has(key) ? CONJUNCTION : 0),
);

const SEPARATORS: Readonly<Record<string, Separator>> = {
  ",": "comma",
  ";": "comma",
  "/": "slash",
  "|": "cell",
  "•": "row",
  "·": "comma",
  "(": "open",
  "[": "open",
  ")": "comma",
  "]": "comma",
  ":": "comma",
  "–": "slash",
  "—": "slash",
};

const TAB = 9;
/** How far back a name may stand that "ja" joins to another. */
const AND_REACH = 12;

/** How far into a row its heading may stand: "Lisätietoja / Ytterligare information". */
const HEADING_REACH = 6;

/** Phones, addresses and templates by the token they begin at. */
export type LineIndex = ReadonlyMap<number, Field & { readonly end: number }>;

export function indexLines(reading: Reading, lines: Lines): LineIndex {
  const index = new Map<number, Field & { end: number }>();
  const add = (span: { start: number; end: number }, field: Field): void => {
    const { from, to } = reading.tokensOf(span);
    index.set(from, { ...field, end: to });
  };
  for (const phone of lines.phones) add(phone.span, { kind: "phone", phone, before: "line" });
  for (const email of lines.emails) add(email.span, { kind: "email", email, before: "line" });
  for (const template of lines.templates) add(template.span, { kind: "template", template, before: "line" });
  return index;
}

/**
 * Cuts a row into fields.
 *
 * @example "hankeneuvos Maija Aalto, p. 040 123 4567" // text "hankeneuvos Maija Aalto", phone
 */
export function fieldsOf(reading: Reading, row: Row, index: LineIndex): Field[] {
  const fields: Field[] = [];
  const { gap, key } = reading.tokens;
  let from = row.from;
  let before: Separator = row.apart ? "paragraph" : "row";
  const flush = (to: number, next: Separator, colon = false): void => {
    const units = unitsOf(reading, from, to);
    if (before === "open" && units.length === 1 && fields.at(-1)?.kind === "phone" && isDesk(units)) {
      before = next; // "06 416 2111 (vaihde), 044 754 1000": said of the number, not a desk of its own
    } else if (units.length > 0) {
      fields.push({ kind: "text", units: trimCue(units), before, colon });
      before = next;
    } else if (next !== "comma" || before === "line") before = stronger(before, next);
  };
  for (let i = row.from; i < row.to; ) {
    const line = index.get(i);
    if (line !== undefined) {
      flush(i, "line");
      fields.push({ ...line, before });
      before = "line";
      i = line.end;
      from = i;
      continue;
    }
    const separator = separatorAt(reading, row, i, from);
    if (separator === null) {
      i++;
      continue;
    }
    flush(i, separator, key[i] === ":");
    // a sentence begins with the token itself; every other separator is a token of its own
    const own = separator !== "sentence" && !(separator === "cell" && key[i] !== "|");
    i += own ? 1 : 0;
    from = i;
    if (!own) i++;
    if (i < row.to && gap[i]! >= LINE) break;
  }
  flush(row.to, "row");
  return fields.filter((field) => field.kind !== "text" || field.units.length > 0);
}

function stronger(a: Separator, b: Separator): Separator {
  return a === "row" || a === "paragraph" || a === "sentence" || a === "open" ? a : b;
}

/** What separates at token `i`, or null; `from` is where the running field began. */
function separatorAt(reading: Reading, row: Row, i: number, from: number): Separator | null {
  const { key, kind, gap, end, start } = reading.tokens;
  const word = key[i]!;
  if (i > from && reading.sentence[i] !== reading.sentence[i - 1] && gap[i]! <= SPACED) return "sentence";
  if (i > row.from && gap[i] === SPACED && reading.text.charCodeAt(end[i - 1]!) === TAB) return "cell";
  if (i > row.from && startsCell(reading, i)) return "cell";
  if (kind[i] === WORD) {
    const bits = separates.at(reading.tokens, i);
    if (bits === 0) return null;
    if ((bits & HEADING) !== 0 && i - row.from < HEADING_REACH && isHeading(reading, i, from)) return "comma";
    if ((bits & CUE) !== 0) return isCue(reading, i, from) ? "comma" : null;
    if ((bits & CONJUNCTION) === 0) return null;
    // "viestintä- ja markkinointipäällikkö" is one title; "Maija Aalto ja Pekka Virta" are two people
    if (key[i - 1] === "-") return null;
    return i === from || nameSpans(unitsOf(reading, Math.max(from, i - AND_REACH), i)).length > 0
      ? "and"
      : null;
  }
  if (kind[i] !== SYMBOL) return null;
  if (word === "-")
    return gap[i] === SPACED && gap[i + 1] !== GLUED
      ? "slash"
      : i === row.from && gap[i + 1] === SPACED
        ? "comma"
        : null;
  if (
    word === ":" &&
    gap[i] === GLUED &&
    gap[i + 1] === GLUED &&
    kind[i + 1] === WORD &&
    /^\p{Ll}/u.test(reading.text[start[i + 1]!]!)
  ) {
    return CUES.has(key[i - 1] ?? "") ? "comma" : null; // a case ending, "STM:n"
  }
  return SEPARATORS[word] ?? null;
}

/**
 * Short cues count only where a number or address is near: "p. 040", not the "p" of a name.
 * "Median puhelin 0295 …" names whose phone it is: the word belongs to the desk.
 */
function isCue(reading: Reading, i: number, from: number): boolean {
  const { key, kind } = reading.tokens;
  if (key[i]!.startsWith("puhelin"))
    return i === from || !isDeskPhone(unitsOf(reading, Math.max(from, i - AND_REACH), i + 1));
  if (key[i]!.length > 2) return true;
  return [i + 1, i + 2, i + 3].some((k) => kind[k] === NUMBER || key[k] === "+" || key[k] === "(");
}

/** Whether the last unit is "puhelin" after a genitive that is no name: "median puhelin". */
function isDeskPhone(units: readonly Unit[]): boolean {
  const before = units.at(-2);
  return (
    units.at(-1)!.key.startsWith("puhelin") &&
    before?.kind === "word" &&
    before.key.endsWith("n") &&
    !before.key.endsWith("nen") &&
    nameSpans(units).length === 0
  );
}

/** "For further information", not "(ministerin haastattelupyynnöt)": nothing but such words stands before it. */
function isHeading(reading: Reading, i: number, from: number): boolean {
  const { key } = reading.tokens;
  for (let k = from; k < i; k++) if (!NOISE.has(key[k]!)) return false;
  return key[i - 1] !== "(";
}

/** Whether a table cell begins at token `i`. */
function startsCell(reading: Reading, i: number): boolean {
  const cells = reading.blockOf(i).table?.cells;
  return cells?.some((cell) => cell.start === reading.tokens.start[i]) ?? false;
}

/** Units without symbols at their ends: dots after cues, dashes of lists. */
function trimCue(units: Unit[]): Unit[] {
  let from = 0;
  let to = units.length;
  while (from < to && units[from]!.kind === "symbol") from++;
  while (to > from && (units[to - 1]!.kind === "symbol" || CUES.has(units[to - 1]!.key))) {
    if (isDeskPhone(units.slice(from, to))) break;
    to--;
  }
  return units.slice(from, to);
}
