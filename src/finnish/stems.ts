import { Deferred } from "./deferred.js";
import { isVowel } from "./gradation.js";
import {
  ANY_CASE,
  GENITIVE,
  inflect,
  inflectBrand,
  inflectForeign,
  lettersKept,
  NOMINATIVE,
  type Paradigm,
} from "./inflection.js";

/** A word of some name, as a text may show it: which word, and the cases that the form stands for. */
export interface WordReading {
  readonly word: number;
  readonly cases: number;
}

/** Particles that hang on any form: "Turussakin", "STM:kin", "Oulustakaan". */
const CLITICS = ["kin", "kaan", "kään", "han", "hän", "ko", "kö", "pa", "pä"];

/** No ending of ours is longer: "…denkaupungiksi" is a name of two inflected halves. */
const LONGEST_ENDING = 18;

/** No name has a longer word; what is longer is no Finnish and would only cost time. */
export const LONGEST_WORD = 80;

/** How many answers are kept before the memory starts anew; a language's common words fit in many times. */
const MEMORY = 1 << 15;

/** How a word changes: not at all, as Finnish words, abbreviations said as words and brands do, or by a Swedish genitive. */
type Sort = "fixed" | "finnish" | "abbreviation" | "brand" | "swedish";

interface Waiting {
  readonly word: string;
  readonly id: number;
  readonly sort: Sort;
}

/**
 * The words of all names, each once: fixed ones by their key, inflected ones by what their forms share. A text's word is
 * split at its possible endings, so that asking costs the same for a hundred words and for a hundred thousand.
 * Words wait uninflected until a text has one that begins like them, so that a short text costs little start-up.
 */
export class Stems {
  readonly #ids: Readonly<Record<Sort, Map<string, number>>> = {
    fixed: new Map(),
    finnish: new Map(),
    abbreviation: new Map(),
    brand: new Map(),
    swedish: new Map(),
  };
  #count = 0;
  readonly #stems = new Map<string, { word: number; endings: ReadonlyMap<string, number> }[]>();
  /** Words that no text has asked for. */
  readonly #waiting = new Deferred<Waiting>();
  /** Which first three letters any stem has, hashed: most words of a text are turned away here. */
  readonly #starts = new Uint8Array(SIZE);
  readonly #memory = new Map<string, readonly WordReading[]>();

  /** The number of a word that stays as it is. */
  fixed(word: string): number {
    return this.#add(word, "fixed");
  }

  /** The number of a word that inflects, in lower case; "uusi+maa" where both halves do. */
  inflected(word: string, abbreviation = false): number {
    return this.#add(word, abbreviation ? "abbreviation" : "finnish");
  }

  /** The number of a brand, which may keep its letters: Alko: Alkon. */
  brand(word: string): number {
    return this.#add(word, "brand");
  }

  /** The number of a Swedish word, which takes no more than the genitive's -s: Vasa: Vasas. */
  swedish(word: string): number {
    return this.#add(word, "swedish");
  }

  #add(word: string, sort: Sort): number {
    const known = this.#ids[sort].get(word);
    if (known !== undefined) return known;
    const id = ++this.#count;
    this.#ids[sort].set(word, id);
    if (sort === "fixed") {
      this.#starts[startOf(word)] = 1;
      this.forget();
      return id;
    }
    this.#waiting.add(word, lettersKept(word), { word, id, sort });
    this.forget();
    return id;
  }

  #inflect({ word, id, sort }: Waiting): void {
    for (const { stem, endings } of paradigmsOf(word, sort)) {
      const there = this.#stems.get(stem);
      if (there === undefined) this.#stems.set(stem, [{ word: id, endings }]);
      else there.push({ word: id, endings });
      if (stem.length > 2) this.#starts[startOf(stem)] = 1;
      else for (const ending of endings.keys()) this.#starts[startOf(stem + ending)] = 1;
    }
  }

  /** The words that a token's key may be a form of; none for most. */
  read(key: string): readonly WordReading[] {
    if (key.length > LONGEST_WORD) return NONE;
    for (const word of this.#waiting.take(key)) this.#inflect(word);
    const found = this.#starts[startOf(key)] === 0 ? NONE : this.#split(key);
    if (this.#memory.size >= MEMORY) this.#memory.clear();
    this.#memory.set(key, found);
    return found;
  }

  /** What `read` said of a key, if no word has been added since. */
  remembered(key: string): readonly WordReading[] | undefined {
    return this.#memory.get(key);
  }

  /** Lets go of what was said so far. */
  forget(): void {
    if (this.#memory.size > 0) this.#memory.clear();
  }

  #split(key: string): readonly WordReading[] {
    const found = this.#forms(key);
    if (found.length > 0) return found;
    for (const clitic of CLITICS) {
      if (key.length > clitic.length + 3 && key.endsWith(clitic)) {
        const bare = this.#forms(key.slice(0, -clitic.length));
        if (bare.length > 0) return bare;
      }
    }
    return NONE;
  }

  #forms(key: string): readonly WordReading[] {
    const found: WordReading[] = [];
    const fixed = this.#ids.fixed.get(key);
    if (fixed !== undefined) found.push({ word: fixed, cases: ANY_CASE });
    for (let cut = key.length; cut >= Math.max(1, key.length - LONGEST_ENDING); cut--) {
      const words = this.#stems.get(key.slice(0, cut));
      if (words === undefined) continue;
      const ending = key.slice(cut);
      for (const { word, endings } of words) {
        const cases = endings.get(ending);
        if (cases !== undefined) found.push({ word, cases });
      }
    }
    return found.length === 0 ? NONE : found;
  }
}

const NONE: readonly WordReading[] = [];
const SWEDISH: ReadonlyMap<string, number> = new Map([
  ["", NOMINATIVE],
  ["s", GENITIVE],
]);
const SWEDISH_BARE: ReadonlyMap<string, number> = new Map([["", NOMINATIVE | GENITIVE]]);

function paradigmsOf(word: string, sort: Sort): readonly Paradigm[] {
  if (sort === "abbreviation") return inflectForeign(word);
  if (sort === "finnish") return inflect(word);
  if (sort === "brand") return inflectBrand(word);
  return [{ stem: word, endings: /[sxz]$/.test(word) ? SWEDISH_BARE : SWEDISH }];
}

/** Room for hashes of three letters. */
const SIZE = 1 << 14;

/** A number for a word's first three letters. */
function startOf(word: string): number {
  const a = word.charCodeAt(0);
  const b = word.length > 1 ? word.charCodeAt(1) : 0;
  const c = word.length > 2 ? word.charCodeAt(2) : 0;
  return (a * 961 + b * 31 + c) & (SIZE - 1);
}

/** Endings after a colon: "STM:n", "EU:hun", "Oy:lle", "VTT:ssä", "OECD:kin". */
const COLON_ENDING =
  /^(?:n|t|a|ä|ta|tä|ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|na|nä|ksi|tta|ttä|iin|een|aan|ään|oon|uun|hin|hun|hon|hen|hyn|hän|in|ia|iä|s)(?:kin|kaan|kään)?$/;

/** The cases of an ending after a colon, or 0 where it is none: "n" is GENITIVE. */
export function colonCases(ending: string): number {
  if (!COLON_ENDING.test(ending)) return 0;
  const bare = ending.replace(/(?:kin|kaan|kään)$/, "");
  return COLON_CASES.get(bare.replaceAll("ä", "a")) ?? (isVowel(bare.at(-2)) ? 1 << 5 : 1 << 2);
}

const COLON_CASES: ReadonlyMap<string, number> = new Map([
  ["n", 1 << 1],
  ["s", 1 << 1],
  ["a", 1 << 2],
  ["ta", 1 << 2],
  ["ia", 1 << 2],
  ["ssa", 1 << 3],
  ["sta", 1 << 4],
  ["lla", 1 << 6],
  ["lta", 1 << 7],
  ["lle", 1 << 8],
  ["na", 1 << 9],
  ["ksi", 1 << 10],
  ["tta", 1 << 11],
  ["t", 1 << 0],
  ["hin", 1 << 5],
  ["hun", 1 << 5],
  ["hon", 1 << 5],
  ["hen", 1 << 5],
  ["hyn", 1 << 5],
  ["han", 1 << 5],
]);
