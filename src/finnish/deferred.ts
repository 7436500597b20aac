/**
 * What waits for a word with a certain beginning. Most texts meet few of the names that we know, so a name is taken apart and
 * inflected when a text has a word that could be a form of it. Asking costs a look at the word's first three letters for most
 * words, for others a look-up for each letter, whatever waits.
 *
 * @example deferred.add("turku", 3, "Turku"); deferred.take("turussa") // ["Turku"], and nothing the next time
 */
export class Deferred<T> {
  /** By the hash of the beginning; two that share one are handed out together, which is early but never wrong. */
  readonly #waiting = new Map<number, T[]>();
  /** Which beginnings of three letters there are, by their hashes. */
  readonly #threes = new Uint8Array(THREES);
  /** Whether any beginning is shorter. */
  #short = false;

  /** Lets a value wait for words that begin with the first `length` letters of `text`. */
  add(text: string, length: number, value: T): void {
    let hash = 0;
    for (let i = 0; i < length; i++) {
      hash = next(hash, text.charCodeAt(i));
      if (i === 2) this.#threes[hash & (THREES - 1)] = 1;
    }
    if (length < 3) this.#short = true;
    const there = this.#waiting.get(hash);
    if (there === undefined) this.#waiting.set(hash, [value]);
    else there.push(value);
  }

  /** All that waits for a word that begins as this one does, the shortest beginning first, else in the order it came. */
  take(word: string): readonly T[] {
    let taken: readonly T[] = NONE;
    let hash = 0;
    for (let i = 0; i < word.length; i++) {
      hash = next(hash, word.charCodeAt(i));
      if (i < 2 && !this.#short) continue;
      if (i === 2 && this.#threes[hash & (THREES - 1)] === 0) break;
      const some = this.#waiting.get(hash);
      if (some === undefined) continue;
      this.#waiting.delete(hash);
      taken = taken.length === 0 ? some : [...taken, ...some];
    }
    return taken;
  }
}

const NONE: readonly never[] = [];

/** Room for hashes of three letters. */
const THREES = 1 << 12;

function next(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}
