import { charClass, DIGIT, isAllCapitals, isCapitalCode, LETTER, NEWLINE, SPACE } from "./letters.js";
import { int32s, uint8s } from "./slab.js";
import { interned, LONGEST, LOWER, vocabulary } from "./vocabulary.js";

/** Kinds of token: a run of letters, a run of ASCII digits, one other character. */
export const WORD = 1;
export const NUMBER = 2;
export const SYMBOL = 3;

/** What stands between a token and the one before it. */
export const GLUED = 0;
export const SPACED = 1;
export const LINE = 2;
export const PARAGRAPH = 3;
export const BLOCK = 4;

/** What a token looks like, one bit each. Of a word: its first letter is not as its key has it. */
export const RAISED = 1 << 0;
/** It begins with a capital. */
export const CAPITAL = 1 << 1;
/** It is two letters or more in capitals alone: "STM", "OPETUSMINISTERIÖ". */
export const ALL_CAPITALS = 1 << 2;
/** Of a symbol: a hyphen or dash as it stands inside names. */
export const HYPHEN = 1 << 3;
/** Any hyphen or dash, the minus sign too. */
export const DASH = 1 << 4;
/** It may open or close a quotation. */
export const QUOTE = 1 << 5;
/** A full stop, exclamation or question mark. */
export const STOP = 1 << 6;
/** A sentence may begin here: a capital, a number, a dash, a quotation mark, a bracket or a bullet. */
export const OPENING = 1 << 7;

/**
 * The tokens of a document in parallel arrays: token `i` is `text.slice(start[i], end[i])`. `key[i]` is what lexicons are
 * asked for: a word in lower case without soft hyphens, the digits of a number, the character of a symbol.
 * "2022–2023" is three tokens, "POSOTE20" a word and a glued number, "terveysministeriön" one word.
 */
export interface Tokens {
  readonly text: string;
  length: number;
  start: Int32Array;
  end: Int32Array;
  kind: Uint8Array;
  gap: Uint8Array;
  /** Bits of what the token looks like. */
  shape: Uint8Array;
  key: string[];
  /** The numbers of the keys in the vocabulary, 0 where a token has none; they hold within its generation. */
  word: Int32Array;
  readonly generation: number;
}

/** Zeros that always follow the last token, so that a look at the next ones never leaves the arrays. */
const SLACK = 16;

/** An empty set of tokens for `text`; `tokenise` fills it stretch by stretch. */
export function emptyTokens(text: string): Tokens {
  const room = (text.length >> 2) + 2 * SLACK;
  vocabulary.tidy();
  return {
    text,
    length: 0,
    start: int32s(room),
    end: int32s(room),
    kind: uint8s(room),
    gap: uint8s(room),
    shape: uint8s(room),
    key: [],
    word: int32s(room),
    generation: vocabulary.generation,
  };
}

/**
 * Appends the tokens of `text.slice(from, to)`; the first of them gets the gap `BLOCK`.
 */
export function tokenise(tokens: Tokens, from: number, to: number): void {
  const { text } = tokens;
  let gap = BLOCK;
  let lines = 0;
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    const cls = charClass(code);
    if (cls === SPACE) {
      if (gap < SPACED) gap = SPACED;
      at++;
      continue;
    }
    if (cls === NEWLINE) {
      // "\r\n" is one line end
      if (!(code === 0x0a && at > from && text.charCodeAt(at - 1) === 0x0d)) lines++;
      if (gap < BLOCK) gap = lines > 1 ? PARAGRAPH : LINE;
      at++;
      continue;
    }
    if (cls === LETTER) at = takeWord(tokens, at, to, gap);
    else if (cls === DIGIT) at = takeNumber(tokens, at, to, gap);
    else at = takeSymbol(tokens, at, to, gap);
    gap = GLUED;
    lines = 0;
  }
}

/** Appends the word that begins at `start` and gives its end. */
function takeWord(tokens: Tokens, start: number, to: number, gap: number): number {
  const { text } = tokens;
  const { spelling } = vocabulary;
  let end = start;
  let hash = 0;
  let raised = 0;
  while (end < to) {
    const code = text.charCodeAt(end);
    const lower = code < LOWER.length ? LOWER[code]! : 0;
    if (lower === 0) break;
    if (lower !== code) raised++;
    if (end - start < LONGEST) spelling[end - start] = lower;
    hash = (Math.imul(hash, 31) + lower) | 0;
    end++;
  }
  const plain = end;
  while (end < to && charClass(text.charCodeAt(end)) === LETTER) end++;
  if (end < to && isBreak(text.charCodeAt(end), text.charCodeAt(end - 1)))
    end = joinLines(text, start, end, to);
  const id = end === plain ? vocabulary.numberOf(end - start, hash) : 0;
  const key = id === 0 ? keyOf(text, start, end) : vocabulary.keys[id]!;
  let shape = 0;
  if (raised > 0 || id === 0) {
    const first = text.charCodeAt(start);
    if (first !== key.charCodeAt(0)) shape = RAISED;
    if (isCapitalCode(first)) shape |= CAPITAL | OPENING;
    if (raised > 1 || id === 0) {
      if (isAllCapitals(text.slice(start, end))) shape |= ALL_CAPITALS;
    }
  }
  const joined = gap === LINE && followsHyphen(tokens) && !CONJUNCTIONS.has(text.slice(start, end));
  push(tokens, start, end, WORD, joined ? GLUED : gap, shape, key);
  tokens.word[tokens.length - 1] = id;
  return end;
}

/** Appends the digits that begin at `start` and gives their end. */
function takeNumber(tokens: Tokens, start: number, to: number, gap: number): number {
  const { text } = tokens;
  let end = start + 1;
  while (end < to && charClass(text.charCodeAt(end)) === DIGIT) end++;
  const id = end - start > LONGEST_KEPT_NUMBER ? 0 : numberAsWritten(text, start, end);
  const key = id === 0 ? text.slice(start, end) : vocabulary.keys[id]!;
  push(tokens, start, end, NUMBER, gap, OPENING, key);
  tokens.word[tokens.length - 1] = id;
  return end;
}

/** Days, years and the groups of sums come again and again; a longer number does not, and would crowd out words. */
const LONGEST_KEPT_NUMBER = 4;

/** The number in the vocabulary of digits or a symbol, so that what fields ask by word is asked once of these too. */
function numberAsWritten(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    vocabulary.spelling[at - start] = code;
    hash = (Math.imul(hash, 31) + code) | 0;
  }
  return vocabulary.numberOf(end - start, hash);
}

/** Appends the one character that begins at `start` and gives its end. */
function takeSymbol(tokens: Tokens, start: number, to: number, gap: number): number {
  const { text } = tokens;
  const code = text.charCodeAt(start);
  const end = start + 1;
  if ((code & 0xfc00) === 0xd800 && end < to && (text.charCodeAt(end) & 0xfc00) === 0xdc00) {
    push(tokens, start, end + 1, SYMBOL, gap, 0, text.slice(start, end + 1));
    return end + 1;
  }
  let symbol = symbols.get(code);
  if (symbol === undefined) {
    symbol = symbolOf(interned(String.fromCharCode(code)));
    symbols.set(code, symbol);
  }
  push(tokens, start, end, SYMBOL, gap, symbol.shape, symbol.key);
  tokens.word[tokens.length - 1] = numberAsWritten(text, start, end);
  return end;
}

/** A symbol as every token has it, so that equal ones are one string. */
interface Symbol {
  readonly key: string;
  readonly shape: number;
}

const symbols = new Map<number, Symbol>();

function symbolOf(key: string): Symbol {
  const bit = (signs: string, shape: number) => (signs.includes(key) ? shape : 0);
  const shape =
    bit("-–‑‐−", HYPHEN) |
    bit("-‐‑‒–—−⁃", DASH) |
    bit("”“\"„»«’‘'", QUOTE) |
    bit(".!?", STOP) |
    bit('–-—”"(•“', OPENING);
  return { key, shape };
}

function keyOf(text: string, start: number, end: number): string {
  const key = text.slice(start, end).toLowerCase();
  if (hasBreak(key)) return key.replace(/\u00ad|[-\u2010]?\s+/g, "");
  return key.includes("\u00ad") ? key.replaceAll("\u00ad", "") : key;
}

const HYPHEN_MINUS = 0x2d;
const SOFT_HYPHEN = 0xad;

/** Whether a word's line may end here in its midst: at a hyphen, or at a line end after a soft one. */
function isBreak(code: number, before: number): boolean {
  return code === HYPHEN_MINUS || code === 0x2010 || (before === SOFT_HYPHEN && charClass(code) === NEWLINE);
}

/** Words that follow the hyphen of a suspended compound: "sosiaali- / ja terveysministeriö". */
const CONJUNCTIONS = new Set(["ja", "tai", "sekä", "eli", "och", "eller", "samt", "and", "or"]);

/**
 * The end of a word that goes on in the next line: "sa-" over "neerausmenettely" is one word. The word stays two where a capital
 * or a digit stands on either side of the hyphen ("EU-" over "tuki"), or a conjunction follows.
 */
function joinLines(text: string, start: number, end: number, to: number): number {
  let at = text.charCodeAt(end) === HYPHEN_MINUS || text.charCodeAt(end) === 0x2010 ? end + 1 : end;
  const line = at;
  while (at < to && charClass(text.charCodeAt(at)) >= SPACE) at++;
  if (at === line) return end;
  const breaks = text.slice(line, at).replace("\r\n", "\n");
  if (
    at - line > MOST_BLANKS ||
    breaks.search(/[\n\r\u2028]/) < 0 ||
    /[\n\r\u2028].*[\n\r\u2028]/s.test(breaks)
  )
    return end;
  if (!isSmall(text.charCodeAt(end - 1)) || !isSmall(text.charCodeAt(at)) || end - start < 2) return end;
  let next = at;
  while (next < to && charClass(text.charCodeAt(next)) === LETTER) next++;
  // an address keeps its hyphen: "laitinen-" over "polla@kunta.fi"
  const address = text[next] === "@" || text.startsWith("(at)", next);
  return next - at < 2 || address || CONJUNCTIONS.has(text.slice(at, next)) ? end : next;
}

/** "Etelä-" over "Karjalan": a hyphen glued to the word before it glues the next line's word too. */
function followsHyphen(tokens: Tokens): boolean {
  const last = tokens.length - 1;
  return last > 0 && tokens.key[last] === "-" && tokens.gap[last] === GLUED && tokens.kind[last - 1] === WORD;
}

/** An indented line begins after this many blanks at most. */
const MOST_BLANKS = 40;

function isSmall(code: number): boolean {
  return charClass(code) === LETTER && !isCapitalCode(code);
}

/** Whether a word in lower case goes over a line end. */
function hasBreak(key: string): boolean {
  return key.includes("\n") || key.includes("\r") || key.includes("\u2028");
}

function push(
  tokens: Tokens,
  start: number,
  end: number,
  kind: number,
  gap: number,
  shape: number,
  key: string,
): void {
  const i = tokens.length++;
  if (i + SLACK >= tokens.start.length) grow(tokens);
  tokens.start[i] = start;
  tokens.end[i] = end;
  tokens.kind[i] = kind;
  tokens.gap[i] = gap;
  tokens.shape[i] = shape;
  tokens.key[i] = key;
}

function grow(tokens: Tokens): void {
  const room = tokens.start.length * 2;
  for (const name of ["start", "end", "word"] as const) {
    const wide = int32s(room);
    wide.set(tokens[name]);
    tokens[name] = wide;
  }
  for (const name of ["kind", "gap", "shape"] as const) {
    const wide = uint8s(room);
    wide.set(tokens[name]);
    tokens[name] = wide;
  }
}
