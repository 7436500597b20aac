import { formsOf, NOMINATIVE } from "./inflection.js";

/** A head in the text: which word it is a form of, and in which cases it may stand. */
export interface HeadForm<T> {
  readonly base: string;
  readonly cases: number;
  readonly plural: boolean;
  readonly value: T;
}

/**
 * Nouns that end names, in all their forms: whole words ("liitto", "liitolle") and ends of compounds ("-virasto" in
 * "Museovirastolta"). Built once; a word is asked for by its last four letters, so that the cost does not grow with the list.
 */
export class Heads<T> {
  readonly #whole = new Map<string, HeadForm<T>>();
  readonly #ends = new Map<string, [form: string, head: HeadForm<T>][]>();
  /** Ends whose forms are in order, the longest first: only what a text asks for is put into it. */
  readonly #sorted = new Set<string>();

  /** Adds a head; `whole` and `ends` say whether it counts by itself and at the end of compounds. Plural forms are given where they are wanted. */
  add(base: string, value: T, whole: boolean, ends: boolean, plurals = ""): void {
    for (const [form, cases] of formsOf(base))
      this.#put(form, { base, cases, plural: false, value }, whole, ends);
    for (const form of plurals.split(" ")) {
      if (form !== "") this.#put(form, { base, cases: 0, plural: true, value }, whole, ends);
    }
  }

  /** Adds a head whose forms are given: a name that is a plural. */
  addForms(base: string, forms: string, value: T): void {
    for (const form of forms.split(" ")) {
      this.#put(form, { base, cases: form === base ? NOMINATIVE : 0, plural: false, value }, true, false);
    }
  }

  #put(form: string, head: HeadForm<T>, whole: boolean, ends: boolean): void {
    if (whole && !this.#whole.has(form)) this.#whole.set(form, head);
    if (!ends) return;
    const key = form.slice(-4);
    const list = this.#ends.get(key);
    if (list === undefined) this.#ends.set(key, [[form, head]]);
    else {
      list.push([form, head]);
      this.#sorted.delete(key);
    }
  }

  /** The head that a lower-case word is a form of, or null. */
  whole(key: string): HeadForm<T> | null {
    return this.#whole.get(key) ?? null;
  }

  /** The head that a lower-case compound ends in, and the compound's base form; null where it is the head itself. */
  end(key: string): { head: HeadForm<T>; base: string } | null {
    const last = key.slice(-4);
    const list = this.#ends.get(last);
    if (list === undefined) return null;
    if (!this.#sorted.has(last)) {
      list.sort(([a], [b]) => b.length - a.length);
      this.#sorted.add(last);
    }
    for (const [form, head] of list) {
      if (key.length > form.length + 1 && key.endsWith(form)) {
        return { head, base: key.slice(0, key.length - form.length) + head.base };
      }
    }
    return null;
  }

  /** All whole forms, for the table of word classes. */
  forms(): Iterable<string> {
    return this.#whole.keys();
  }
}
