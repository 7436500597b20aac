import { formsOf, lettersKept, NOMINATIVE } from "./inflection.js";

/** A head in the text: which word it is a form of, and in which cases it may stand. */
export interface HeadForm<T> {
  readonly base: string;
  readonly cases: number;
  readonly plural: boolean;
  readonly value: T;
}

/** A head with its forms, which are told when a text has a word that may be one of them. */
interface Head<T> {
  readonly base: string;
  readonly value: T;
  readonly whole: boolean;
  readonly ends: boolean;
  readonly given: ReadonlyMap<string, HeadForm<T>>;
  forms: ReadonlyMap<string, HeadForm<T>> | null;
}

/** All forms of a head begin with so many letters of it, or each is noted by its own. */
const BEGINNING = 3;

/** No end of a compound is shorter: "-ksi" may be any word's. */
const SHORTEST_END = 4;

/**
 * Nouns that end names, in all their forms: whole words ("liitto", "liitolle") and ends of compounds ("-virasto" in
 * "Museovirastolta"). A word is asked for by three letters at each place where a head could begin; only the heads that begin
 * so are inflected, once. A release meets few of them.
 *
 * @example heads.add("virasto", "agency", true, true); heads.end("museovirastolta")?.base // "museovirasto"
 */
export class Heads<T> {
  /** By the hash of the first letters, in the order in which they came. */
  readonly #heads: (Head<T>[] | undefined)[] = [];

  /** Adds a head; `whole` and `ends` say whether it counts by itself and at the end of compounds. Plural forms are given where they are wanted. */
  add(base: string, value: T, whole: boolean, ends: boolean, plurals = ""): void {
    const given = new Map<string, HeadForm<T>>();
    for (const form of plurals.split(" "))
      if (form !== "") given.set(form, { base, cases: 0, plural: true, value });
    this.#note({ base, value, whole, ends, given, forms: null });
  }

  /** Adds a head whose forms are given: a name that is a plural. */
  addForms(base: string, forms: string, value: T): void {
    const given = new Map<string, HeadForm<T>>();
    for (const form of forms.split(" "))
      given.set(form, { base, cases: form === base ? NOMINATIVE : 0, plural: false, value });
    this.#note({ base, value, whole: true, ends: false, given, forms: given });
  }

  #note(head: Head<T>): void {
    const keeps = head.forms === null && lettersKept(head.base) >= BEGINNING;
    const some = keeps ? [head.base, ...head.given.keys()] : formsOfHead(head).keys();
    const noted = new Set<number>();
    for (const form of some) {
      const hash = hashAt(form, 0);
      if (noted.has(hash)) continue;
      noted.add(hash);
      const others = this.#heads[hash];
      if (others === undefined) this.#heads[hash] = [head];
      else others.push(head);
    }
  }

  /** The head that a lower-case word is a form of, or null. */
  whole(key: string): HeadForm<T> | null {
    const heads = this.#heads[hashAt(key, 0)];
    if (heads === undefined) return null;
    for (const head of heads) {
      const form = head.whole ? formsOfHead(head).get(key) : undefined;
      if (form !== undefined) return form;
    }
    return null;
  }

  /** The head that a lower-case compound ends in, the longest, and the compound's base form; null where it is the head itself. */
  end(key: string): { head: HeadForm<T>; base: string } | null {
    for (let at = 2; at <= key.length - SHORTEST_END; at++) {
      const heads = this.#heads[hashAt(key, at)];
      if (heads === undefined) continue;
      for (const head of heads) {
        const form = head.ends ? formsOfHead(head).get(key.slice(at)) : undefined;
        if (form !== undefined) return { head: form, base: key.slice(0, at) + form.base };
      }
    }
    return null;
  }
}

function formsOfHead<T>(head: Head<T>): ReadonlyMap<string, HeadForm<T>> {
  if (head.forms !== null) return head.forms;
  const { base, value, given } = head;
  const forms = new Map<string, HeadForm<T>>();
  for (const [form, cases] of formsOf(base))
    if (!forms.has(form)) forms.set(form, { base, cases, plural: false, value });
  for (const [form, plural] of given) if (!forms.has(form)) forms.set(form, plural);
  head.forms = forms;
  return forms;
}

/** A number for three letters from `at` on. */
function hashAt(text: string, at: number): number {
  return (text.charCodeAt(at) * 961 + text.charCodeAt(at + 1) * 31 + text.charCodeAt(at + 2)) & 0x3ff;
}
