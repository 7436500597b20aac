import { charClass, LETTER } from "./letters.js";

/** Words kept at most; when a document begins with more, the vocabulary starts anew. */
const KEPT = 1 << 16;

/** Within one document no more are numbered, however long it is; further words have the number 0. */
const MOST = 1 << 18;

/** Longer words are not kept. */
export const LONGEST = 80;

/** Letters that a kept word has on average; where words are longer the room for them grows. */
const ROOM = 1 << 13;

/** Lower case of letters below U+0250; 0 for what is none, has more than one code, or is left out of words (soft hyphen). */
export const LOWER = new Uint16Array(0x250);
for (let code = 0; code < LOWER.length; code++) {
  const lower = String.fromCharCode(code).toLowerCase();
  if (charClass(code) === LETTER && lower.length === 1 && code !== 0xad) LOWER[code] = lower.charCodeAt(0);
}

/**
 * Every word of the texts so far by number, so that a word is put into lower case, looked up and judged once and not in every
 * document again. Numbers hold within a `generation`.
 */
class Vocabulary {
  /** Changes when numbers are given anew. */
  generation = 1;
  /** The words by number, in lower case; copies, for a slice would keep its whole text alive. */
  keys: string[] = [""];
  /** The word that is asked for, code by code in lower case. */
  readonly spelling = new Uint16Array(LONGEST);
  /** The codes of all words one after another, and where each word's begin and end. */
  #codes = new Uint16Array(ROOM);
  #ends = new Int32Array(ROOM >> 3);
  #hashes = new Int32Array(ROOM >> 3);
  #slots = new Int32Array(ROOM >> 2);

  /** To be called where no number of before is in use any more. */
  tidy(): void {
    if (this.keys.length <= KEPT) return;
    this.generation++;
    this.keys = [""];
    this.#slots.fill(0);
  }

  /** The number of the word of `length` codes in `spelling`; 0 for one that is not kept. */
  numberOf(length: number, hash: number): number {
    const { spelling } = this;
    const slots = this.#slots;
    const ends = this.#ends;
    const codes = this.#codes;
    const mask = slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (let id = slots[slot]!; id !== 0; id = slots[slot]!) {
      const from = ends[id - 1]!;
      if (this.#hashes[id] === hash && ends[id]! - from === length) {
        let same = 0;
        while (same < length && codes[from + same] === spelling[same]) same++;
        if (same === length) return id;
      }
      slot = (slot + 1) & mask;
    }
    return length > LONGEST || this.keys.length >= MOST ? 0 : this.#add(length, hash);
  }

  #add(length: number, hash: number): number {
    const word = this.spelling.subarray(0, length);
    const id = this.keys.push(interned(String.fromCharCode(...word))) - 1;
    if (id >= this.#hashes.length) this.#grow();
    const from = this.#ends[id - 1]!;
    if (from + length > this.#codes.length) this.#codes = twice(this.#codes);
    this.#codes.set(word, from);
    this.#ends[id] = from + length;
    this.#hashes[id] = hash;
    this.#put(id, hash);
    return id;
  }

  #put(id: number, hash: number): void {
    const mask = this.#slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = id;
  }

  #grow(): void {
    const known = this.#hashes.length;
    this.#hashes = twice(this.#hashes);
    this.#ends = twice(this.#ends);
    this.#slots = new Int32Array(this.#hashes.length * 2);
    for (let id = 1; id < known; id++) this.#put(id, this.#hashes[id]!);
  }
}

/** The same string as V8 keeps the names of properties, once each: two of them are compared by address, letter by letter never. */
export function interned(word: string): string {
  shelf[word] = 0;
  const [name] = Object.keys(shelf);
  Reflect.deleteProperty(shelf, word);
  return name!;
}

/** Without a prototype it is a table from the start; V8 makes no shape of it for each word. */
const shelf: Record<string, number> = Object.create(null);

/** The same numbers with as much room again. */
export function twice<T extends Int32Array | Uint16Array | Uint8Array>(full: T): T {
  const wide = new (full.constructor as new (length: number) => T)(full.length * 2);
  wide.set(full);
  return wide;
}

export const vocabulary = new Vocabulary();

/** What a question by word needs of tokens. */
export interface Numbered {
  readonly generation: number;
  readonly word: Int32Array;
  readonly key: readonly string[];
}

const NO_PAGE: undefined[] = [];

/** Answers are kept in pages of 2 to this many words: small ones, so that a short text needs no room for a long one. */
const PAGE = 8;

/** Answers to a question about words, kept by the words' numbers. */
export class WordAnswers<T extends NonNullable<unknown> | null> {
  readonly #answer: (key: string) => T;
  #pages: (T | undefined)[][] = [];
  #generation = 0;

  constructor(answer: (key: string) => T) {
    this.#answer = answer;
  }

  /** The answer for token `i`. */
  at(tokens: Numbered, i: number): T {
    const id = tokens.word[i]!;
    const known =
      this.#generation === tokens.generation ? this.#pages[id >> PAGE]?.[id & ((1 << PAGE) - 1)] : undefined;
    return known === undefined ? this.#ask(tokens, i) : known;
  }

  /** To be called where the same question would get another answer from now on. */
  forget(): void {
    if (this.#pages.length > 0) this.#pages = [];
  }

  #ask(tokens: Numbered, i: number): T {
    const fresh = this.#answer(tokens.key[i]!);
    const id = tokens.word[i]!;
    if (id === 0) return fresh;
    if (this.#generation !== tokens.generation) {
      this.#pages = [];
      this.#generation = tokens.generation;
    }
    while (this.#pages.length <= id >> PAGE) this.#pages.push(NO_PAGE);
    if (this.#pages[id >> PAGE] === NO_PAGE) this.#pages[id >> PAGE] = new Array(1 << PAGE).fill(undefined);
    this.#pages[id >> PAGE]![id & ((1 << PAGE) - 1)] = fresh;
    return fresh;
  }
}

/**
 * A question about a word that is answered once for each word of the vocabulary, not for each token. Only for what depends on
 * the word in lower case alone.
 *
 * @example const isTitleAt = perWord((key) => isTitle(key)); isTitleAt(reading.tokens, i)
 */
export function perWord<T extends NonNullable<unknown> | null>(
  answer: (key: string) => T,
): (tokens: Numbered, i: number) => T {
  const answers = new WordAnswers(answer);
  return (tokens, i) => answers.at(tokens, i);
}

/**
 * Bits that depend on a word in lower case alone, told once for each word of the vocabulary: the cheap first question, which a
 * loop asks of every token before any other.
 *
 * @example const cues = new WordBits((key) => (isHead(key) ? HEAD : 0)); if ((cues.at(reading.tokens, i) & HEAD) !== 0) …
 */
export class WordBits {
  readonly #answer: (key: string) => number;
  /** One more than the bits; 0 where they are not known yet. */
  #known = new Int32Array(1 << PAGE);
  #generation = 0;

  /** `answer` gives bits of a whole number that is not negative. */
  constructor(answer: (key: string) => number) {
    this.#answer = answer;
  }

  at(tokens: Numbered, i: number): number {
    const known = this.#generation === tokens.generation ? (this.#known[tokens.word[i]!] ?? 0) : 0;
    return known === 0 ? this.#ask(tokens, i) : known - 1;
  }

  /** To be called where the same question would get another answer from now on. */
  forget(): void {
    this.#generation = 0;
  }

  #ask(tokens: Numbered, i: number): number {
    const bits = this.#answer(tokens.key[i]!);
    const id = tokens.word[i]!;
    if (id === 0) return bits;
    if (this.#generation !== tokens.generation) {
      this.#known.fill(0);
      this.#generation = tokens.generation;
    }
    while (id >= this.#known.length) this.#known = twice(this.#known);
    this.#known[id] = bits + 1;
    return bits;
  }
}
