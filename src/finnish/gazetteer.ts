import type { Reading } from "../reading.js";
import { Deferred } from "./deferred.js";
import { type NameMatch, type Terminal, toMatch, type Waiting, type Walk } from "./gazetteer-match.js";
import { CONJUNCTIONS, headOf, isBroken, isDash, isDashAt, isWritten } from "./gazetteer-text.js";
import { ANY_CASE, lettersKept, NOMINATIVE } from "./inflection.js";
import { charClass, DIGIT, LETTER } from "./letters.js";
import { casingOf, type Name, partsOf, unplus } from "./names.js";
import { colonCases, LONGEST_WORD, Stems, type WordReading } from "./stems.js";
import { GLUED, LINE, RAISED, SYMBOL, type Tokens, WORD } from "./tokens.js";
import { LOWER, WordAnswers, WordBits } from "./vocabulary.js";

export type { NameMatch } from "./gazetteer-match.js";
export type { Casing, Name } from "./names.js";

const ROOT = 0;

/**
 * Names with their inflection, matched against a reading token by token.
 *
 * Build once (lazily, on first use), match each document. A name is only noted when it is added; it is taken apart when a
 * text has a word that begins like it, since most texts meet few of the names:
 *
 *     const gazetteer = new Gazetteer<Body>();
 *     gazetteer.add(stm, { text: "sosiaali- ja terveysministeriö" });
 *     gazetteer.add(stm, { text: "STM" });
 *     gazetteer.match(reading); // "STM:n" → { values: [stm], name: "STM", cases: GENITIVE, start, end, from, to, elided: false }
 *
 * The longest name that begins at a token wins and the next search starts after it, so matches never overlap. Words are
 * looked up by stem and ending (stems.ts) and joined by a trie, so that cost depends on the text, not on the number of names.
 * Refused: names across paragraphs, names in claimed words (e-mail and web addresses), names in a compound ("Lahti-projekti"
 * matches here; whether it names the town is for the field to say).
 */
export class Gazetteer<T> {
  readonly #stems = new Stems();
  /** From the root by word: most names are one word, and small whole numbers cost a table the least. */
  readonly #firsts: (number | undefined)[] = [];
  /** From the other nodes by word and dash; most nodes lead nowhere. */
  readonly #edges: (Map<number, number> | undefined)[] = [undefined];
  readonly #terminals: (Terminal<T>[] | undefined)[] = [undefined];
  /** Names that no text has asked for, by the first letters of all their forms. */
  readonly #waiting = new Deferred<Waiting<T>>();
  /** Names of which not even those were told: a short text has no word with the first three letters of most names. */
  readonly #unread: (Waiting<T>[] | undefined)[] = [];
  /** Whether any name may begin with a small letter; if none does, words in small letters need no look. */
  #small = false;
  /** Whether any name may begin with a digit; if none does, numbers need no look. */
  #digits = false;

  /** Adds one name of a value. The same name may serve several values. */
  add(value: T, name: Name): void {
    this.#small ||= (name.casing ?? casingOf(name.text)) === "any";
    if (charClass(name.text.charCodeAt(0)) !== LETTER) this.#digits = true;
    const waiting = { value, name };
    const three = firstThree(name.text);
    if (three === null) this.#wait(waiting);
    else {
      const others = this.#unread[three];
      if (others === undefined) this.#unread[three] = [waiting];
      else others.push(waiting);
    }
    this.#stems.forget();
    this.#opens.forget();
    this.#words.forget();
  }

  #wait(waiting: Waiting<T>): void {
    const lower = waiting.name.text.toLowerCase();
    this.#waiting.add(lower, beginningOf(waiting.name, lower), waiting);
  }

  /** Whether a word can be the first of any name. */
  readonly #opens = new WordBits((key) =>
    this.#read(key).some(({ word }) => this.#firsts[word] !== undefined) ? 1 : 0,
  );

  /** What the words of texts may be forms of. */
  readonly #words = new WordAnswers((key) => this.#read(key));

  /** The words that a key may be a form of, when every name that could begin with it is in its place. */
  #read(key: string): readonly WordReading[] {
    const known = this.#stems.remembered(key);
    if (known !== undefined) return known;
    if (key.length > 2) {
      const three = hashOf(key.charCodeAt(0), key.charCodeAt(1), key.charCodeAt(2));
      const unread = this.#unread[three];
      if (unread !== undefined) {
        this.#unread[three] = undefined;
        for (const waiting of unread) this.#wait(waiting);
      }
    }
    const names = this.#waiting.take(key);
    for (const { value, name } of names) this.#insert(value, name);
    // the new names' other words may be in words that were read before
    if (names.length > 0) this.#words.forget();
    return this.#stems.read(key);
  }

  #insert(value: T, name: Name): void {
    const casing = name.casing ?? casingOf(name.text);
    const node = this.#path(name);
    const terminals = this.#terminals[node] ?? [];
    this.#terminals[node] = terminals;
    const text = unplus(name.text);
    const same = terminals.find((t) => t.name === text && t.casing === casing);
    if (same === undefined) terminals.push({ name: text, casing, values: [value] });
    else if (!same.values.includes(value)) same.values.push(value);
  }

  #path(name: Name): number {
    const { text, inflection = "fi" } = name;
    const parts = partsOf(text);
    let words = 0;
    for (const part of parts) if (part.isWord) words++;
    let node = ROOT;
    let dash = 0;
    let nth = 0;
    for (const { key, isWord, capitals } of parts) {
      if (isDash(key)) {
        dash = 1;
        continue;
      }
      const bends = isWord && key.length > 1 && inflection !== "none" && this.#bends(name, key, nth, words);
      if (isWord) nth++;
      let word: number;
      if (!bends) word = this.#stems.fixed(key);
      else if (inflection === "sv") word = this.#stems.swedish(key);
      else if (inflection === "brand" && !capitals) word = this.#stems.brand(key);
      else word = this.#stems.inflected(key, capitals);
      node = this.#grow(node, word, dash);
      dash = 0;
    }
    return node;
  }

  /** Whether the `nth` of a name's words inflects. */
  #bends(name: Name, key: string, nth: number, words: number): boolean {
    if (name.inflected !== undefined) return name.inflected.includes(nth);
    return nth === words - 1 || ((name.inflection ?? "fi") === "fi" && key.endsWith("nen"));
  }

  #grow(node: number, word: number, dash: number): number {
    const known = this.#next(node, word, dash);
    if (known !== undefined) return known;
    const next = this.#terminals.length;
    this.#terminals.push(undefined);
    this.#edges.push(undefined);
    if (node === ROOT) this.#firsts[word] = next;
    else {
      this.#edges[node] ??= new Map();
      this.#edges[node].set(word * 2 + dash, next);
    }
    return next;
  }

  #next(node: number, word: number, dash: number): number | undefined {
    return node === ROOT ? this.#firsts[word] : this.#edges[node]?.get(word * 2 + dash);
  }

  /** All names of a reading in text order. */
  match(reading: Reading): NameMatch<T>[] {
    const { tokens } = reading;
    const found: NameMatch<T>[] = [];
    for (let i = 0; i < tokens.length; ) {
      const match = this.#mayBegin(tokens, i) ? this.#longestAt(reading, i, tokens.length) : null;
      if (match === null) i++;
      else {
        found.push(match);
        i = match.to;
      }
    }
    return found;
  }

  /** Whether a name could begin at a token, by the word alone. */
  #mayBegin(tokens: Tokens, i: number): boolean {
    const kind = tokens.kind[i];
    if (kind !== WORD) return kind !== SYMBOL && this.#digits;
    if (!this.#small && (tokens.shape[i]! & RAISED) === 0) return false;
    return this.#opens.at(tokens, i) === 1 || isDashAt(tokens, i + 1);
  }

  /** The longest name that begins at a token, or null; with `limit`, the longest that ends before that token. */
  matchAt(reading: Reading, i: number, limit = reading.length): NameMatch<T> | null {
    return this.#mayBegin(reading.tokens, i) ? this.#longestAt(reading, i, limit) : null;
  }

  #longestAt(reading: Reading, i: number, limit: number): NameMatch<T> | null {
    if (reading.tokens.kind[i] === WORD && reading.isClaimed(i)) return null;
    const walk: Walk<T> = { reading, first: i, limit, best: null };
    this.#step(walk, i, ROOT, ANY_CASE, 0);
    if (walk.best !== null) return toMatch(reading, i, walk.best, walk.best.to);
    return this.#elided(walk);
  }

  /** Follows the trie over token `at`; `dash` is 1 after a dash. */
  #step(walk: Walk<T>, at: number, node: number, cases: number, dash: number): void {
    const { tokens } = walk.reading;
    this.#follow(walk, this.#words.at(tokens, at), at + 1, node, cases, dash);
    if (isBroken(walk.reading, at)) {
      const words = this.#read(tokens.key[at]! + tokens.key[at + 2]!);
      this.#follow(walk, words, at + 3, node, cases, dash);
    }
  }

  #follow(
    walk: Walk<T>,
    words: readonly WordReading[],
    at: number,
    node: number,
    cases: number,
    dash: number,
  ): void {
    for (const { word, cases: own } of words) {
      if ((cases & own) === 0) continue;
      const next = this.#next(node, word, dash);
      if (next === undefined) continue;
      this.#end(walk, at, next, cases & own);
      if (this.#edges[next] !== undefined) this.#goOn(walk, at, next, cases & own);
    }
  }

  /** Notes a name that ends before token `at`, if one does and none so far is longer. */
  #end(walk: Walk<T>, at: number, node: number, cases: number): void {
    const { reading, first, best, limit } = walk;
    const terminals = this.#terminals[node];
    if (terminals === undefined || at > limit) return;
    const terminal = terminals.find((t) => isWritten(reading, first, at, t));
    if (terminal === undefined) return;
    const { tokens } = reading;
    let to = at;
    let form = cases === ANY_CASE ? NOMINATIVE : cases;
    const colon = tokens.key[at] === ":" && tokens.gap[at] === GLUED && tokens.gap[at + 1] === GLUED;
    if (colon && tokens.kind[at + 1] === WORD) {
      // "STM:n", "VTT:lle", "Koski Tl:ssä"
      const more = colonCases(tokens.key[at + 1]!);
      if (more !== 0) {
        to = at + 2;
        form = more;
      }
    }
    if (best === null || to > best.to) walk.best = { terminal, to, cases: form };
    else if (to === best.to && terminal === best.terminal) best.cases |= form;
  }

  /** From the end of one word to the next, over a space, a line's end or a dash. */
  #goOn(walk: Walk<T>, at: number, node: number, cases: number): void {
    const { tokens } = walk.reading;
    if (at >= walk.limit || tokens.gap[at]! > LINE) return;
    if (!isDashAt(tokens, at)) {
      this.#step(walk, at, node, cases, 0);
      return;
    }
    const next = at + 1;
    if (next >= walk.limit || tokens.gap[next]! > LINE) return;
    if (tokens.gap[at] !== GLUED && tokens.gap[next] !== GLUED) return;
    this.#step(walk, next, node, cases, 1);
  }

  /** "Kanta-" of "Kanta- ja Päijät-Hämeen", "ulko-" of "ulko- ja puolustusministeriön". */
  #elided(walk: Walk<T>): NameMatch<T> | null {
    const { reading, first } = walk;
    const { tokens } = reading;
    if (!isDashAt(tokens, first + 1) || tokens.kind[first] !== WORD || tokens.gap[first + 1] !== GLUED)
      return null;
    if (!CONJUNCTIONS.has(tokens.key[first + 2] ?? "")) return null;
    const head = headOf(reading, first + 2);
    if (head === -1) return null;
    if (tokens.gap[head] === GLUED && isDashAt(tokens, head - 1)) this.#headWord(walk, head);
    else this.#headTail(walk, head);
    return walk.best === null ? null : toMatch(reading, first, walk.best, first + 2);
  }

  #headWord(walk: Walk<T>, head: number): void {
    for (const { word, cases } of this.#read(walk.reading.tokens.key[walk.first]!)) {
      const node = this.#next(ROOT, word, 0);
      if (node !== undefined) this.#step(walk, head, node, cases, 1);
    }
  }

  #headTail(walk: Walk<T>, head: number): void {
    const { tokens } = walk.reading;
    const start = tokens.key[walk.first]!;
    const whole = tokens.key[head]!;
    if (start.length + whole.length > LONGEST_WORD) return;
    for (let cut = 1; cut <= whole.length - 4 && walk.best === null; cut++) {
      const words = this.#read(start + whole.slice(cut));
      this.#follow(walk, words, head + 1, ROOT, ANY_CASE, 0);
    }
  }
}

/** So many letters of a first word, or more: whatever inflects, the first three stay (`lettersKept`). */
const LONG = 6;

/** The hash of the three letters that every form of a name begins with; null for names with a short first word. */
function firstThree(text: string): number | null {
  for (let i = 0; i < LONG; i++) if (!(LOWER[text.charCodeAt(i)]! > 0)) return null;
  return hashOf(LOWER[text.charCodeAt(0)]!, LOWER[text.charCodeAt(1)]!, LOWER[text.charCodeAt(2)]!);
}

function hashOf(a: number, b: number, c: number): number {
  return (a * 961 + b * 31 + c) & 0x3ff;
}

/** How much of a name, in lower case, every form of it begins with: its first word, or what that keeps if it inflects. */
function beginningOf({ inflected }: Name, lower: string): number {
  const kind = charClass(lower.charCodeAt(0));
  let end = 1;
  if (kind === LETTER || kind === DIGIT) {
    while (end < lower.length && charClass(lower.charCodeAt(end)) === kind) end++;
  }
  const isOnly = lower[end] === "+" || !hasLetter(lower, end);
  const bends = isOnly || lower.startsWith("nen", end - 3) || inflected?.includes(0) === true;
  return bends ? lettersKept(lower.slice(0, end)) : end;
}

function hasLetter(text: string, from: number): boolean {
  for (let i = from; i < text.length; i++) if (charClass(text.charCodeAt(i)) === LETTER) return true;
  return false;
}
