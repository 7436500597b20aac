import { charClass, LETTER } from "./letters.js";

/** Words kept at most; when a document begins with more, the vocabulary starts anew. */
const KEPT = 1 << 16;

/** Within one document no more are numbered, however long it is; further words have the number 0. */
const MOST = 1 << 18;

/** Longer words are not kept. */
const LONGEST = 80;

/** Lower case of letters below U+0250; 0 for what is none, has more than one code, or is left out of words (soft hyphen). */
const LOWER = new Uint16Array(0x250);
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
  #hashes = new Int32Array(KEPT);
  #slots = new Int32Array(KEPT * 2);

  /** To be called where no number of before is in use any more. */
  tidy(): void {
    if (this.keys.length <= KEPT) return;
    this.generation++;
    this.keys = [""];
    this.#hashes = new Int32Array(KEPT);
    this.#slots = new Int32Array(KEPT * 2);
  }

  /** The number of the word `text.slice(start, end)` in lower case; 0 for one that is not kept, as one in two lines. */
  numberOf(text: string, start: number, end: number): number {
    let hash = 0;
    for (let i = start; i < end; i++) {
      const code = text.charCodeAt(i);
      const lower = code < 0x250 ? LOWER[code]! : 0;
      if (lower === 0) return 0;
      hash = (Math.imul(hash, 31) + lower) | 0;
    }
    const mask = this.#slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (let id = this.#slots[slot]!; id !== 0; id = this.#slots[slot]!) {
      if (this.#hashes[id] === hash && isSame(this.keys[id]!, text, start, end)) return id;
      slot = (slot + 1) & mask;
    }
    if (end - start > LONGEST || this.keys.length >= MOST) return 0;
    return this.#add(text, start, end, hash);
  }

  #add(text: string, start: number, end: number, hash: number): number {
    const codes: number[] = [];
    for (let i = start; i < end; i++) codes.push(LOWER[text.charCodeAt(i)]!);
    const id = this.keys.push(String.fromCharCode(...codes)) - 1;
    if (id >= this.#hashes.length) this.#grow();
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
    const hashes = new Int32Array(this.#hashes.length * 2);
    hashes.set(this.#hashes);
    this.#slots = new Int32Array(hashes.length * 2);
    for (let id = 1; id < this.#hashes.length; id++) this.#put(id, this.#hashes[id]!);
    this.#hashes = hashes;
  }
}

function isSame(key: string, text: string, start: number, end: number): boolean {
  if (key.length !== end - start) return false;
  for (let i = start; i < end; i++) if (key.charCodeAt(i - start) !== LOWER[text.charCodeAt(i)]) return false;
  return true;
}

export const vocabulary = new Vocabulary();

/** What a question by word needs of tokens. */
export interface Numbered {
  readonly generation: number;
  readonly word: Int32Array;
  readonly key: readonly string[];
}

const PAGE = 10;

/**
 * A question about a word that is answered once for each word of the vocabulary, not for each token. Only for what depends on
 * the word in lower case alone.
 *
 * @example const isTitleAt = perWord((key) => isTitle(key)); isTitleAt(reading.tokens, i)
 */
export function perWord<T extends NonNullable<unknown> | null>(
  answer: (key: string) => T,
): (tokens: Numbered, i: number) => T {
  let pages: (T | undefined)[][] = [];
  let generation = 0;
  return (tokens, i) => {
    const id = tokens.word[i]!;
    if (id === 0) return answer(tokens.key[i]!);
    if (generation !== tokens.generation) {
      pages = [];
      generation = tokens.generation;
    }
    pages[id >> PAGE] ??= new Array(1 << PAGE);
    const page = pages[id >> PAGE]!;
    const known = page[id & ((1 << PAGE) - 1)];
    if (known !== undefined) return known;
    const fresh = answer(tokens.key[i]!);
    page[id & ((1 << PAGE) - 1)] = fresh;
    return fresh;
  };
}
