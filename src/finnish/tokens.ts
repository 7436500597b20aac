import { charClass, DIGIT, isCapitalCode, LETTER, NEWLINE, OTHER, SPACE } from "./letters.js";
import { vocabulary } from "./vocabulary.js";

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
  /** The numbers of words in the vocabulary, 0 where a token has none; they hold within its generation. */
  word: Int32Array;
  readonly generation: number;
}

/** An empty set of tokens for `text`; `tokenise` fills it stretch by stretch. */
export function emptyTokens(text: string): Tokens {
  const room = Math.max(16, (text.length >> 2) + 8);
  vocabulary.tidy();
  return {
    text,
    length: 0,
    start: new Int32Array(room),
    end: new Int32Array(room),
    kind: new Uint8Array(room),
    gap: new Uint8Array(room),
    key: [],
    word: new Int32Array(room),
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
    let end = at + 1;
    let kind = SYMBOL;
    if (cls === LETTER) {
      kind = WORD;
      while (end < to && charClass(text.charCodeAt(end)) === LETTER) end++;
      if (end < to && isBreak(text.charCodeAt(end), text.charCodeAt(end - 1)))
        end = joinLines(text, at, end, to);
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
    if (gap === LINE && kind === WORD && followsHyphen(tokens) && !CONJUNCTIONS.has(text.slice(at, end)))
      gap = GLUED;
    push(tokens, at, end, kind, gap);
    gap = GLUED;
    lines = 0;
    at = end;
  }
}

function keyOf(text: string, start: number, end: number, kind: number): string {
  if (kind !== WORD) return text.slice(start, end);
  const key = text.slice(start, end).toLowerCase();
  if (hasBreak(key)) return key.replace(/\u00ad|[-\u2010]?\s+/g, "");
  return key.includes("\u00ad") ? key.replaceAll("\u00ad", "") : key;
}

const HYPHEN = 0x2d;
const SOFT_HYPHEN = 0xad;

/** Whether a word's line may end here in its midst: at a hyphen, or at a line end after a soft one. */
function isBreak(code: number, before: number): boolean {
  return code === HYPHEN || code === 0x2010 || (before === SOFT_HYPHEN && charClass(code) === NEWLINE);
}

/** Words that follow the hyphen of a suspended compound: "sosiaali- / ja terveysministeriö". */
const CONJUNCTIONS = new Set(["ja", "tai", "sekä", "eli", "och", "eller", "samt", "and", "or"]);

/**
 * The end of a word that goes on in the next line: "sa-" over "neerausmenettely" is one word. The word stays two where a capital
 * or a digit stands on either side of the hyphen ("EU-" over "tuki"), or a conjunction follows.
 */
function joinLines(text: string, start: number, end: number, to: number): number {
  let at = text.charCodeAt(end) === HYPHEN || text.charCodeAt(end) === 0x2010 ? end + 1 : end;
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

function push(tokens: Tokens, start: number, end: number, kind: number, gap: number): void {
  const i = tokens.length++;
  if (i >= tokens.start.length) grow(tokens);
  const word = kind === WORD ? vocabulary.numberOf(tokens.text, start, end) : 0;
  tokens.word[i] = word;
  tokens.start[i] = start;
  tokens.end[i] = end;
  tokens.kind[i] = kind;
  tokens.gap[i] = gap;
  tokens.key.push(word === 0 ? keyOf(tokens.text, start, end, kind) : vocabulary.keys[word]!);
}

function grow(tokens: Tokens): void {
  const room = tokens.start.length * 2;
  tokens.start = copy(new Int32Array(room), tokens.start);
  tokens.end = copy(new Int32Array(room), tokens.end);
  tokens.word = copy(new Int32Array(room), tokens.word);
  tokens.kind = copy(new Uint8Array(room), tokens.kind);
  tokens.gap = copy(new Uint8Array(room), tokens.gap);
}

function copy<T extends Int32Array | Uint8Array>(into: T, from: T): T {
  into.set(from);
  return into;
}
