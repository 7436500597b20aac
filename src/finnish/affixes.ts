/** Letters by which parts of words are found; shorter parts stand only as whole words. */
const KEY = 3;

interface Part {
  readonly text: string;
  /** Whether letters may stand in front of it, and behind it. */
  readonly inside: boolean;
  readonly open: boolean;
  readonly order: number;
}

/**
 * Values by words and parts of words, asked for word by word: one look into a table for each letter instead of a pattern of
 * hundreds of alternatives, which takes longer to compile than a release to read.
 *
 * Parts are written as lexicons write them: "haki" stands as it is, "myön-" begins a word, "-laina" ends one, "-budjet-" stands
 * anywhere in it. Where several fit a word the first one added wins.
 *
 * @example new Affixes([["-laina myön-", "x"]]).of("investointilaina") // "x"
 */
export class Affixes<T> {
  readonly #values: T[] = [];
  readonly #whole = new Map<string, number>();
  readonly #parts = new Map<string, Part[]>();

  constructor(rows: Iterable<readonly [words: string, value: T]>) {
    for (const [words, value] of rows) {
      for (const word of words.split(" ")) if (word !== "") this.#add(word, value);
    }
  }

  #add(word: string, value: T): void {
    const order = this.#values.push(value) - 1;
    const inside = word.startsWith("-");
    const open = word.endsWith("-");
    const text = word.slice(inside ? 1 : 0, open ? -1 : undefined);
    if (!inside && !open) {
      if (!this.#whole.has(text)) this.#whole.set(text, order);
      return;
    }
    if (text.length < KEY) throw new RangeError(`"${word}" is too short for a part of words`);
    const key = text.slice(0, KEY);
    const there = this.#parts.get(key);
    if (there === undefined) this.#parts.set(key, [{ text, inside, open, order }]);
    else there.push({ text, inside, open, order });
  }

  /** The value of the first row that fits a word in lower case, or null. */
  of(word: string): T | null {
    let best = this.#whole.get(word) ?? this.#values.length;
    for (let at = 0; at + KEY <= word.length; at++) {
      const parts = this.#parts.get(word.slice(at, at + KEY));
      if (parts === undefined) continue;
      for (const { text, inside, open, order } of parts) {
        if (order >= best || (at > 0 && !inside) || !word.startsWith(text, at)) continue;
        if (open || at + text.length === word.length) best = order;
      }
    }
    return best < this.#values.length ? this.#values[best]! : null;
  }
}
