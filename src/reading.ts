import { Budget } from "./budget.js";
import type { Block, Document } from "./document/document.js";
import { isCapitalCode } from "./finnish/letters.js";
import { emptyTokens, LINE, NUMBER, type Tokens, tokenise, WORD } from "./finnish/tokens.js";
import { perWord } from "./finnish/vocabulary.js";
import type { WordTable } from "./finnish/word-classes.js";
import type { RejectingField, Rejection, RejectionReason } from "./rejections.js";
import type { Span } from "./span.js";

/**
 * A document read once: its tokens outside boilerplate, the classes of every word, its sentences and who has claimed what.
 * All fields work on this; none of them scans the text for itself.
 */
export class Reading {
  readonly document: Document;
  readonly text: string;
  readonly tokens: Tokens;
  /** Bits of `word-classes.ts` for each token. */
  readonly classes: Int32Array;
  /** Index into `document.blocks` for each token. */
  readonly block: Int32Array;
  /** Number of the sentence each token belongs to; a new block begins a new sentence. */
  readonly sentence: Int32Array;
  readonly #claims: Uint8Array;
  readonly #budget: Budget;
  readonly #rejected: Rejection[] | null;

  /** Errors: `InputError` TIMEOUT when the budget is used up, here and on any later step through the tokens. */
  constructor(
    document: Document,
    table: WordTable,
    budget: Budget = Budget.NONE,
    rejected: Rejection[] | null = null,
  ) {
    this.document = document;
    this.#rejected = rejected;
    this.#budget = budget;
    this.text = document.text;
    const tokens = emptyTokens(document.text);
    const owners: [number, number][] = [];
    document.blocks.forEach((block, index) => {
      if (block.boilerplate !== null) return;
      budget.step();
      owners.push([tokens.length, index]);
      tokenise(tokens, block.start, block.end);
    });
    this.tokens = tokens;
    const n = tokens.length;
    this.classes = new Int32Array(n);
    const classOf = classesIn(table);
    for (let i = 0; i < n; i++) if (tokens.kind[i] === WORD) this.classes[i] = classOf(tokens, i);
    this.block = new Int32Array(n);
    owners.forEach(([first, index], k) => {
      this.block.fill(index, first, owners[k + 1]?.[0] ?? n);
    });
    this.sentence = new Int32Array(n);
    markSentences(tokens, this.sentence);
    this.#claims = new Uint8Array(n);
  }

  /** Number of tokens. */
  get length(): number {
    return this.tokens.length;
  }

  /** The block a token stands in. */
  blockOf(token: number): Block {
    return this.document.blocks[this.block[token]!]!;
  }

  /** The first token that ends after `offset`: the one that holds it, else the next one; `length` past the last. */
  tokenAt(offset: number): number {
    this.#budget.step();
    const { end } = this.tokens;
    let low = 0;
    let high = this.tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (end[middle]! <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Half-open range of the tokens that a span touches. */
  tokensOf(span: Span): { from: number; to: number } {
    const from = this.tokenAt(span.start);
    let to = from;
    while (to < this.length && this.tokens.start[to]! < span.end) to++;
    return { from, to };
  }

  /** Half-open range of the tokens of the sentence that token `i` stands in. */
  sentenceOf(i: number): { from: number; to: number } {
    this.#budget.step();
    const number = this.sentence[i];
    let from = i;
    while (from > 0 && this.sentence[from - 1] === number) from--;
    let to = i + 1;
    while (to < this.length && this.sentence[to] === number) to++;
    return { from, to };
  }

  /** Claims a span for one field; a span is claimed once, so that a diary number never comes back as a date. */
  claim(span: Span): void {
    const { from, to } = this.tokensOf(span);
    this.#claims.fill(1, from, to);
  }

  /** Whether somebody wants to know what was left alone, and why; what only serves that is not worked out otherwise. */
  get explains(): boolean {
    return this.#rejected !== null;
  }

  /** Notes that a field looked at the tokens from `from` to before `to` and left them alone. */
  reject(field: RejectingField, from: number, to: number, reason: RejectionReason): void {
    if (this.#rejected === null || to <= from) return;
    const { start, end } = this.tokens;
    this.#rejected.push({ field, reason, start: start[from]!, end: end[to - 1]! });
  }

  /** Whether a token has been claimed. */
  isClaimed(token: number): boolean {
    this.#budget.step();
    return this.#claims[token] === 1;
  }
}

/** The classes that a table gives to words, each word looked up once. */
function classesIn(table: WordTable): (tokens: Tokens, i: number) => number {
  let classes = knownClasses.get(table);
  if (classes === undefined) {
    classes = perWord((key) => table.get(key) ?? 0);
    knownClasses.set(table, classes);
  }
  return classes;
}

const knownClasses = new WeakMap<WordTable, (tokens: Tokens, i: number) => number>();

/** Short forms whose full stop ends no sentence: "n. 5 000 euroa", "mm. Lahti", "puh. 040". */
const ABBREVIATIONS = new Set(
  "n mm esim ym yms jne ks vrt ns ko ao em puh p tel tfn os nro no klo v vv s ss milj mrd tuhat t e eur alk ent synt toim tri prof dos yht maks min kpl ha km st osk bl a t.ex ca s.k dr mr mrs inc ltd approx nk so ts huom".split(
    " ",
  ),
);

/**
 * A stretch of more tokens is no sentence: it is cut, so that whatever a field does within a sentence stays linear in the
 * length of the document.
 */
const LONGEST_SENTENCE = 500;

/**
 * Numbers the sentences. A sentence ends at a block's end, at a blank line, and at ".", "!" or "?" before a capital, a digit
 * or a dash; not after an abbreviation, an initial, or the number of a day or ordinal ("28. päivänä", "3. Vaihe" is rare).
 */
function markSentences(tokens: Tokens, sentence: Int32Array): void {
  let number = 0;
  let first = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (i > 0 && (tokens.gap[i]! > LINE || endsSentence(tokens, i - 1) || i - first >= LONGEST_SENTENCE)) {
      number++;
      first = i;
    }
    sentence[i] = number;
  }
}

function endsSentence(tokens: Tokens, i: number): boolean {
  const key = tokens.key[i];
  const next = i + 1;
  if (key === "!" || key === "?") return tokens.gap[next] !== 0 || tokens.kind[next] === WORD;
  if (key === "”" || key === '"' || key === ")") {
    return (
      i > 0 &&
      (tokens.key[i - 1] === "." || tokens.key[i - 1] === "!" || tokens.key[i - 1] === "?") &&
      startsSentence(tokens, next)
    );
  }
  if (key !== "." || i === 0) return false;
  const before = i - 1;
  if (tokens.gap[i] !== 0) return startsSentence(tokens, next);
  if (tokens.kind[before] === WORD) {
    const word = tokens.key[before]!;
    if (tokens.gap[next] === 0) {
      // "25 000 euroa.Oulun": glued, but a sentence's end if a capital follows a word of some length
      return word.length > 3 && tokens.kind[next] === WORD && startsSentence(tokens, next);
    }
    if (ABBREVIATIONS.has(word)) return false;
    if (word.length === 1 && tokens.end[before]! - tokens.start[before]! === 1) return false;
    return startsSentence(tokens, next);
  }
  if (tokens.kind[before] === NUMBER) {
    // "28. päivänä", "1.1. alkaen": a number's full stop ends a sentence only before a capital
    return tokens.gap[next] !== 0 && tokens.kind[next] === WORD && startsSentence(tokens, next);
  }
  return startsSentence(tokens, next);
}

function startsSentence(tokens: Tokens, i: number): boolean {
  if (tokens.kind[i] === WORD) return isCapitalCode(tokens.text.charCodeAt(tokens.start[i]!));
  if (tokens.kind[i] === NUMBER) return true;
  const key = tokens.key[i]!;
  return (
    key === "–" ||
    key === "-" ||
    key === "—" ||
    key === "”" ||
    key === '"' ||
    key === "(" ||
    key === "•" ||
    key === "“"
  );
}
