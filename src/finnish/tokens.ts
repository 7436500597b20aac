import { charClass, DIGIT, LETTER, NEWLINE, OTHER, SPACE } from "./letters.js";

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
  key: string[];
}

/** An empty set of tokens for `text`; `tokenise` fills it stretch by stretch. */
export function emptyTokens(text: string): Tokens {
  const room = Math.max(16, (text.length >> 2) + 8);
  return {
    text,
    length: 0,
    start: new Int32Array(room),
    end: new Int32Array(room),
    kind: new Uint8Array(room),
    gap: new Uint8Array(room),
    key: [],
  };
}

/**
 * Appends the tokens of `text.slice(from, to)`; the first of them gets the gap `BLOCK`.
 * `lower` is the text in lower case if that has the same length, else null ("İ" grows by one unit).
 */
export function tokenise(tokens: Tokens, from: number, to: number, lower: string | null): void {
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
    let end = at + 1;
    let kind = SYMBOL;
    if (cls === LETTER) {
      kind = WORD;
      while (end < to && charClass(text.charCodeAt(end)) === LETTER) end++;
    } else if (cls === DIGIT) {
      kind = NUMBER;
      while (end < to && charClass(text.charCodeAt(end)) === DIGIT) end++;
    } else if (
      cls === OTHER &&
      (code & 0xfc00) === 0xd800 &&
      end < to &&
      (text.charCodeAt(end) & 0xfc00) === 0xdc00
    ) {
      end++;
    }
    push(tokens, at, end, kind, gap, keyOf(text, lower, at, end, kind));
    gap = GLUED;
    lines = 0;
    at = end;
  }
}

function keyOf(text: string, lower: string | null, start: number, end: number, kind: number): string {
  if (kind !== WORD) return text.slice(start, end);
  const key = lower === null ? text.slice(start, end).toLowerCase() : lower.slice(start, end);
  return key.includes("\u00ad") ? key.replaceAll("\u00ad", "") : key;
}

function push(tokens: Tokens, start: number, end: number, kind: number, gap: number, key: string): void {
  const i = tokens.length++;
  if (i >= tokens.start.length) grow(tokens);
  tokens.start[i] = start;
  tokens.end[i] = end;
  tokens.kind[i] = kind;
  tokens.gap[i] = gap;
  tokens.key.push(key);
}

function grow(tokens: Tokens): void {
  const room = tokens.start.length * 2;
  tokens.start = copy(new Int32Array(room), tokens.start);
  tokens.end = copy(new Int32Array(room), tokens.end);
  tokens.kind = copy(new Uint8Array(room), tokens.kind);
  tokens.gap = copy(new Uint8Array(room), tokens.gap);
}

function copy<T extends Int32Array | Uint8Array>(into: T, from: T): T {
  into.set(from);
  return into;
}
