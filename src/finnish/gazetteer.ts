import type { Reading } from "../reading.js";
import type { Span } from "../span.js";
import { ANY_CASE, GENITIVE, NOMINATIVE } from "./inflection.js";
import { colonCases, Stems, type WordReading } from "./stems.js";
import { emptyTokens, GLUED, LINE, NUMBER, SPACED, SYMBOL, tokenise, WORD } from "./tokens.js";

/**
 * How a name must be written in the text: "proper" begins with a capital ("Lahti", never "lahti"), "exact" has the capitals of
 * the name ("STM", "Keusote", not "stm"), "any" is a common noun too ("Opetusministeriö", "opetusministeriö").
 * A text that is all capitals satisfies every one of them.
 */
export type Casing = "proper" | "exact" | "any";

/** One way to name something: its official name, an alias or an abbreviation. */
export interface Name {
  /** In base form: "Kanta-Häme", "sosiaali- ja terveysministeriö", "STM". "Uusi+maa" has two halves that both inflect. */
  readonly text: string;
  /** Left out: "exact" for a word of capitals, "proper" for what begins with one, else "any". */
  readonly casing?: Casing;
  /**
   * "fi" (the default): the last word inflects, and so does every "-nen" adjective before it ("Kansallisen koulutuksen
   * arviointikeskuksen"). "sv": no more than a genitive -s. "none": stands as it is.
   */
  readonly inflection?: "fi" | "sv" | "none";
  /** Numbers from 0 of the words that inflect, where that rule does not hold: [0] for "Koski Tl" (Kosken Tl). */
  readonly inflected?: readonly number[];
}

/** A name found in a text. */
export interface NameMatch<T> extends Span {
  /** What bears the name; several where the same name serves more than one ("Lappi"). */
  readonly values: readonly T[];
  /** The name in base form as the gazetteer has it; what `values` hold is told apart by this, too. */
  readonly name: string;
  /** Half-open range of tokens. */
  readonly from: number;
  readonly to: number;
  /** Bits of the cases that the form may stand for (inflection.ts): "Lahden" GENITIVE, "STM:lle" ALLATIVE. */
  readonly cases: number;
  /** Part of the name stands elsewhere: "Kanta-" of "Kanta- ja Päijät-Hämeen". */
  readonly elided: boolean;
}

interface Terminal<T> {
  readonly name: string;
  readonly casing: Casing;
  readonly values: T[];
}

interface Found<T> {
  terminal: Terminal<T>;
  to: number;
  cases: number;
}

const ROOT = 0;
const WIDTH = 1 << 22;
/** How many tokens an elided head may be away: "Etelä-, Keski- ja Pohjois-Pohjanmaalla" has nine. */
const REACH = 16;
const CONJUNCTIONS = new Set([
  "ja",
  "sekä",
  "tai",
  "että",
  "eikä",
  "kuin",
  "myös",
  "och",
  "samt",
  "eller",
  "and",
  "or",
  "&",
  ",",
  "/",
]);

/**
 * Names with their inflection, matched against a reading token by token.
 *
 * Build once (lazily, on first use), match each document:
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
  readonly #edges = new Map<number, number>();
  readonly #terminals: (Terminal<T>[] | undefined)[] = [undefined];
  /** Whether any name begins with a small letter; if none does, words in small letters need no look. */
  #small = false;

  /** Adds one name of a value. The same name may serve several values. */
  add(value: T, name: Name): void {
    const casing = name.casing ?? casingOf(name.text);
    if (casing === "any") this.#small = true;
    const node = this.#path(name);
    const terminals = this.#terminals[node] ?? [];
    this.#terminals[node] = terminals;
    const text = unplus(name.text);
    const same = terminals.find((t) => t.name === text && t.casing === casing);
    if (same === undefined) terminals.push({ name: text, casing, values: [value] });
    else if (!same.values.includes(value)) same.values.push(value);
  }

  #path(name: Name): number {
    const { text } = name;
    const tokens = emptyTokens(text);
    tokenise(tokens, 0, text.length, null);
    const words: number[] = [];
    for (let i = 0; i < tokens.length; i++) if (tokens.kind[i] === WORD) words.push(i);
    const inflection = name.inflection ?? "fi";
    const bends = new Set(
      inflection === "none"
        ? []
        : name.inflected !== undefined
          ? name.inflected.map((n) => words[n])
          : words.filter(
              (i) => i === words.at(-1) || (inflection === "fi" && tokens.key[i]!.endsWith("nen")),
            ),
    );
    let nodes = ROOT;
    let dash = 0;
    for (let i = 0; i < tokens.length; i++) {
      let key = tokens.key[i]!;
      if (isDash(key)) {
        dash = 1;
        continue;
      }
      const bending = bends.has(i);
      if (tokens.key[i + 1] === "+" && tokens.kind[i + 2] === WORD && bends.has(i + 2)) {
        key = `${key}+${tokens.key[i + 2]}`;
        i += 2;
      }
      const word =
        (bending || key.includes("+")) && key.length > 1 && inflection === "fi"
          ? this.#stems.inflected(key, isCapitals(text.slice(tokens.start[i]!, tokens.end[i]!)))
          : bending && inflection === "sv"
            ? this.#stems.swedish(key)
            : this.#stems.fixed(key);
      nodes = this.#grow(nodes, word, dash);
      dash = 0;
    }
    return nodes;
  }

  #grow(node: number, word: number, dash: number): number {
    const edge = edgeOf(node, word, dash);
    let next = this.#edges.get(edge);
    if (next === undefined) {
      next = this.#terminals.length;
      this.#terminals.push(undefined);
      this.#edges.set(edge, next);
    }
    return next;
  }

  /** All names of a reading in text order. */
  match(reading: Reading): NameMatch<T>[] {
    const { tokens } = reading;
    const found: NameMatch<T>[] = [];
    let i = 0;
    while (i < tokens.length) {
      const match = this.matchAt(reading, i);
      if (match === null) i++;
      else {
        found.push(match);
        i = match.to;
      }
    }
    return found;
  }

  /** The longest name that begins at a token, or null. */
  matchAt(reading: Reading, i: number): NameMatch<T> | null {
    const { tokens } = reading;
    if (tokens.kind[i] === SYMBOL) return null;
    const small = tokens.text.charCodeAt(tokens.start[i]!) === tokens.key[i]!.charCodeAt(0);
    if (small && !this.#small && tokens.kind[i] === WORD) return null;
    if (
      tokens.kind[i] === WORD &&
      this.#stems.read(tokens.key[i]!).length === 0 &&
      !isDash(tokens.key[i + 1])
    )
      return null;
    if (reading.isClaimed(i) && tokens.kind[i] === WORD) return null;
    const best = this.#walk(reading, i, i, ROOT, ANY_CASE, null);
    if (best !== null) return this.#toMatch(reading, i, best, false);
    return this.#elided(reading, i);
  }

  #toMatch(reading: Reading, from: number, found: Found<T>, elided: boolean): NameMatch<T> {
    const { tokens } = reading;
    return {
      start: tokens.start[from]!,
      end: tokens.end[found.to - 1]!,
      values: found.terminal.values,
      name: found.terminal.name,
      from,
      to: found.to,
      cases: found.cases,
      elided,
    };
  }

  /** Follows the trie from token `at`; the longest end wins. */
  #walk(
    reading: Reading,
    first: number,
    at: number,
    node: number,
    cases: number,
    best: Found<T> | null,
    dash = 0,
  ): Found<T> | null {
    const { tokens } = reading;
    let longest = best;
    if (tokens.kind[at] !== WORD) {
      const word = this.#stems.read(tokens.key[at]!);
      return this.#follow(reading, first, word, at + 1, node, cases, longest, dash);
    }
    longest = this.#follow(
      reading,
      first,
      this.#stems.read(tokens.key[at]!),
      at + 1,
      node,
      cases,
      longest,
      dash,
    );
    // "Jyväs-⏎kylässä", "sa-neeraus": a hyphen of the line's end within a word
    if (
      isDash(tokens.key[at + 1]) &&
      tokens.gap[at + 1] === GLUED &&
      tokens.kind[at + 2] === WORD &&
      tokens.gap[at + 2]! <= LINE &&
      tokens.gap[at + 2] !== SPACED &&
      isSmall(reading, at + 2)
    ) {
      const joined = this.#stems.read(tokens.key[at]! + tokens.key[at + 2]!);
      longest = this.#follow(reading, first, joined, at + 3, node, cases, longest, dash);
    }
    return longest;
  }

  #follow(
    reading: Reading,
    first: number,
    words: readonly WordReading[],
    at: number,
    node: number,
    cases: number,
    best: Found<T> | null,
    dash: number,
  ): Found<T> | null {
    let longest = best;
    for (const { word, cases: own } of words) {
      if ((cases & own) === 0) continue;
      const next = this.#edges.get(edgeOf(node, word, dash));
      if (next === undefined) continue;
      longest = this.#ends(reading, first, at, next, cases & own, longest);
      longest = this.#goOn(reading, first, at, next, cases & own, longest);
    }
    return longest;
  }

  /** A name that ends before token `at`, if one does here and is longer than the best so far. */
  #ends(
    reading: Reading,
    first: number,
    at: number,
    node: number,
    cases: number,
    best: Found<T> | null,
  ): Found<T> | null {
    const terminals = this.#terminals[node];
    if (terminals === undefined) return best;
    const terminal = terminals.find((t) => isWritten(reading, first, at, t));
    if (terminal === undefined) return best;
    const { tokens } = reading;
    let to = at;
    let form = cases === ANY_CASE ? NOMINATIVE : cases;
    // "STM:n", "Tl:n", "VTT:lle"
    if (
      tokens.key[at] === ":" &&
      tokens.gap[at] === GLUED &&
      tokens.kind[at + 1] === WORD &&
      tokens.gap[at + 1] === GLUED
    ) {
      const more = colonCases(tokens.key[at + 1]!);
      if (more !== 0) {
        to = at + 2;
        form = more;
      }
    }
    if (best !== null && best.to > to) return best;
    // of two readings of one length, all cases count
    if (best !== null && best.to === to && best.terminal === terminal)
      return { terminal, to, cases: best.cases | form };
    if (best !== null && best.to === to) return best;
    return { terminal, to, cases: form };
  }

  /** From the end of one word to the next, over a space, a line's end or a dash. */
  #goOn(
    reading: Reading,
    first: number,
    at: number,
    node: number,
    cases: number,
    best: Found<T> | null,
  ): Found<T> | null {
    const { tokens } = reading;
    if (at >= tokens.length || tokens.gap[at]! > LINE) return best;
    if (isDash(tokens.key[at])) {
      const next = at + 1;
      if (next >= tokens.length || tokens.gap[next]! > LINE) return best;
      if (tokens.gap[at] !== GLUED && tokens.gap[next] !== GLUED) return best;
      return this.#walk(reading, first, next, node, cases, best, 1);
    }
    return this.#walk(reading, first, at, node, cases, best);
  }

  /** "Kanta-" of "Kanta- ja Päijät-Hämeen", "ulko-" of "ulko- ja puolustusministeriön". */
  #elided(reading: Reading, i: number): NameMatch<T> | null {
    const { tokens } = reading;
    if (tokens.kind[i] !== WORD || !isDash(tokens.key[i + 1]) || tokens.gap[i + 1] !== GLUED) return null;
    const first = i + 2;
    if (!CONJUNCTIONS.has(tokens.key[first] ?? "")) return null;
    const head = headOf(reading, first);
    if (head === -1) return null;
    const compound = tokens.gap[head] === GLUED && isDash(tokens.key[head - 1]);
    const cut = compound ? this.#headWord(reading, i, head) : this.#headTail(reading, i, head);
    return cut === null ? null : this.#toMatch(reading, i, { ...cut, to: i + 2 }, true);
  }

  #headWord(reading: Reading, i: number, head: number): Found<T> | null {
    let best: Found<T> | null = null;
    for (const { word, cases } of this.#stems.read(reading.tokens.key[i]!)) {
      const node = this.#edges.get(edgeOf(ROOT, word, 0));
      if (node !== undefined) best = this.#walk(reading, i, head, node, cases, best, 1);
    }
    return best;
  }

  #headTail(reading: Reading, i: number, head: number): Found<T> | null {
    const { tokens } = reading;
    const start = tokens.key[i]!;
    const whole = tokens.key[head]!;
    for (let cut = 1; cut <= whole.length - 4; cut++) {
      const words = this.#stems.read(start + whole.slice(cut));
      if (words.length === 0) continue;
      const found = this.#follow(reading, i, words, head + 1, ROOT, ANY_CASE, null, 0);
      if (found !== null) return found;
    }
    return null;
  }
}

function unplus(text: string): string {
  return text.replace(/(?<=\p{L})\+(?=\p{L})/gu, "");
}

function edgeOf(node: number, word: number, dash: number): number {
  return (node * 2 + dash) * WIDTH + word;
}

/** Hyphens and dashes of every kind, the minus sign too. */
export function isDash(key: string | undefined): boolean {
  return key !== undefined && key.length === 1 && "-‐‑‒–—−⁃".includes(key);
}

function isCapitals(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase();
}

function casingOf(text: string): Casing {
  const first = text.match(/\p{L}/u)?.[0] ?? "";
  if (/^\p{Lu}{2,}$/u.test(text)) return "exact";
  return first !== first.toLowerCase() ? "proper" : "any";
}

function isSmall(reading: Reading, i: number): boolean {
  const { tokens } = reading;
  return tokens.text.charCodeAt(tokens.start[i]!) === tokens.key[i]!.charCodeAt(0);
}

/** The token at which the head of an elided list begins: "Hämeen" in "… ja Päijät-Hämeen", "puolustusministeriön", or -1. */
function headOf(reading: Reading, first: number): number {
  const { tokens } = reading;
  const end = Math.min(tokens.length, first + REACH);
  for (let i = first; i < end && tokens.gap[i]! <= LINE; i++) {
    if (tokens.kind[i] !== WORD) {
      if (tokens.key[i] !== "," && tokens.key[i] !== "/" && tokens.key[i] !== "&") return -1;
      continue;
    }
    if (CONJUNCTIONS.has(tokens.key[i]!)) continue;
    if (isDash(tokens.key[i + 1]) && tokens.gap[i + 1] === GLUED) {
      if (tokens.kind[i + 2] === WORD && tokens.gap[i + 2] === GLUED) return i + 2;
      i++;
      continue;
    }
    return i;
  }
  return -1;
}

/** Whether the text's capitals allow the name. */
function isWritten<T>(reading: Reading, from: number, to: number, terminal: Terminal<T>): boolean {
  if (terminal.casing === "any") return true;
  if (terminal.casing === "proper") return !isSmall(reading, from) || reading.tokens.kind[from] === NUMBER;
  const { tokens } = reading;
  const surface = tokens.text.slice(tokens.start[from]!, tokens.end[to - 1]!).replaceAll("\u00ad", "");
  const { name } = terminal;
  if (surface === surface.toUpperCase()) return true;
  for (let i = 0; i < Math.min(surface.length, name.length); i++) {
    if (surface[i] === name[i]) continue;
    // where the stem has changed the ending begins
    return surface[i]!.toLowerCase() !== name[i]!.toLowerCase() && i > 0;
  }
  return true;
}

/** Whether a match may stand before a head of its own: "Lahden kaupunki", "Lapin lääni". */
export function isGenitive(match: { readonly cases: number }): boolean {
  return (match.cases & GENITIVE) !== 0;
}
