import { Budget } from "./budget.js";
import type { Block, Document } from "./document/document.js";
import { int32s, uint8s } from "./finnish/slab.js";
import {
  emptyTokens,
  LINE,
  NUMBER,
  OPENING,
  STOP,
  SYMBOL,
  type Tokens,
  tokenise,
  WORD,
} from "./finnish/tokens.js";
import { WordBits } from "./finnish/vocabulary.js";
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
  /** The first token of each sentence, and the number of tokens. */
  readonly #sentences: readonly number[];
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
    const owners: number[] = [];
    const firsts: number[] = [];
    document.blocks.forEach((block, index) => {
      if (block.boilerplate !== null) return;
      budget.step();
      owners.push(index);
      firsts.push(tokens.length);
      tokenise(tokens, block.start, block.end);
    });
    this.tokens = tokens;
    const n = tokens.length;
    this.classes = int32s(n);
    const classes = classesIn(table);
    for (let i = 0; i < n; i++) if (tokens.kind[i] === WORD) this.classes[i] = classes.at(tokens, i);
    this.block = int32s(n);
    owners.forEach((index, k) => {
      this.block.fill(index, firsts[k], firsts[k + 1] ?? n);
    });
    this.sentence = int32s(n);
    this.#sentences = markSentences(tokens, this.sentence);
    this.#claims = uint8s(n);
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
    if (number === undefined) return { from: i, to: i + 1 };
    return { from: this.#sentences[number]!, to: this.#sentences[number + 1]! };
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
function classesIn(table: WordTable): WordBits {
  let classes = knownClasses.get(table);
  if (classes === undefined) {
    classes = new WordBits((key) => table.get(key) ?? 0);
    knownClasses.set(table, classes);
  }
  return classes;
}

const knownClasses = new WeakMap<WordTable, WordBits>();

/** Short forms whose full stop ends no sentence: "n. 5 000 euroa", "mm. Lahti", "puh. 040". */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  "n mm esim ym yms jne ks vrt ns ko ao em puh p tel tfn os nro no klo v vv s ss milj mrd tuhat t e eur alk ent synt toim tri prof dos yht maks min kpl ha km st osk bl a t.ex ca s.k dr mr mrs inc ltd approx nk so ts huom".split(
    " ",
  ),
);

const abbreviations = new WordBits((key) => (ABBREVIATIONS.has(key) ? 1 : 0));

/**
 * A stretch of more tokens is no sentence: it is cut, so that whatever a field does within a sentence stays linear in the
 * length of the document.
 */
const LONGEST_SENTENCE = 500;

/**
 * Numbers the sentences and gives the first token of each. A sentence ends at a block's end, at a blank line, and at ".", "!" or
 * "?" before a capital, a digit or a dash; not after an abbreviation, an initial, or the number of a day or ordinal
 * ("28. päivänä", "3. Vaihe" is rare).
 */
function markSentences(tokens: Tokens, sentence: Int32Array): number[] {
  const { length, gap, kind } = tokens;
  const firsts = [0];
  let first = 0;
  for (let i = 1; i < length; i++) {
    const ends =
      gap[i]! > LINE ||
      (kind[i - 1] === SYMBOL && endsSentence(tokens, i - 1)) ||
      i - first >= LONGEST_SENTENCE;
    if (ends) {
      first = i;
      firsts.push(i);
    }
    sentence[i] = firsts.length - 1;
  }
  firsts.push(length);
  return firsts;
}

/** Whether a symbol ends its sentence. */
function endsSentence(tokens: Tokens, i: number): boolean {
  const { gap, kind, shape } = tokens;
  const key = tokens.key[i];
  const next = i + 1;
  if ((shape[i]! & STOP) === 0) {
    const closes = key === "”" || key === '"' || key === ")";
    return closes && i > 0 && (shape[i - 1]! & STOP) !== 0 && opens(tokens, next);
  }
  if (key !== ".") return gap[next] !== 0 || kind[next] === WORD;
  if (i === 0) return false;
  const before = i - 1;
  if (gap[i] !== 0) return opens(tokens, next);
  if (kind[before] === WORD) {
    const word = tokens.key[before]!;
    if (gap[next] === 0) {
      // "25 000 euroa.Oulun": glued, but a sentence's end if a capital follows a word of some length
      return word.length > 3 && kind[next] === WORD && opens(tokens, next);
    }
    if (abbreviations.at(tokens, before) === 1) return false;
    if (word.length === 1 && tokens.end[before]! - tokens.start[before]! === 1) return false;
    return opens(tokens, next);
  }
  if (kind[before] === NUMBER) {
    // "28. päivänä", "1.1. alkaen": a number's full stop ends a sentence only before a capital
    return gap[next] !== 0 && kind[next] === WORD && opens(tokens, next);
  }
  return opens(tokens, next);
}

function opens(tokens: Tokens, i: number): boolean {
  return (tokens.shape[i]! & OPENING) !== 0;
}
