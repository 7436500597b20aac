import type { Organisation } from "../../schemas/organisations.js";
import { memoise } from "../finnish/memo.js";
import { isCapital } from "../finnish/phrases.js";
import { SPACED } from "../finnish/tokens.js";
import type { Reading } from "../reading.js";
import { endingOf, type Party } from "./parties.js";

/** What a body's full name ends (or begins) with, and running text leaves out: "Lumipohja Hydrogen Oy", "Ab Sideby Båtvarv Oy". */
const LEGAL_FORM = /(?<!\s)\s+(?:oyj?|ab|abp|ky|kb|ltd|inc|ry|rf|r\.f\.|sr|osk)$/i;
const LONGEST_FORM = 4;
/** How many letters a case ending adds at most: "Hydrogenille". */
const LONGEST_ENDING = 5;

interface Short {
  readonly words: readonly string[];
  readonly body: Organisation;
}

/** The words in lower case of a name without its legal form; null where it has none, or is one word without it. */
const wordsOfShort = memoise((name): readonly string[] | null => {
  const short = name.replace(LEGAL_FORM, "");
  const words = short.toLowerCase().split(" ");
  // one word alone may be anything
  return short === name || words.length < 2 || words.some((word) => !/^\p{L}+$/u.test(word)) ? null : words;
});

/** Bodies by the first word of their names without the legal form. */
export class ShortNames {
  readonly #byFirst = new Map<string, Short[]>();

  constructor(bodies: readonly Organisation[]) {
    for (const body of bodies) {
      const last = body.name.length - body.name.lastIndexOf(" ") - 1;
      const words = last > LONGEST_FORM ? null : wordsOfShort(body.name);
      if (words === null) continue;
      const group = this.#byFirst.get(words[0]!);
      if (group === undefined) this.#byFirst.set(words[0]!, [{ words, body }]);
      else group.push({ words, body });
    }
  }

  /** The bodies that a stretch of tokens names so, where nothing else is named. */
  within(reading: Reading, { from, to }: { from: number; to: number }, taken: readonly Party[]): Party[] {
    if (this.#byFirst.size === 0) return [];
    const { tokens } = reading;
    const found: Party[] = [];
    for (let i = from; i < to; i++) {
      if (!isCapital(reading, i)) continue;
      const group = this.#byFirst.get(tokens.key[i]!);
      const short = group?.find(({ words }) => matches(reading, i, to, words));
      if (short === undefined) continue;
      const last = i + short.words.length - 1;
      const start = tokens.start[i]!;
      const end = tokens.end[last]!;
      // a town at its beginning is part of it, as is a shorter name that begins alike
      const held = (p: Party) => p.kind !== "place" && (p.start !== start || p.end >= end);
      if (taken.some((p) => p.start < end && p.end > start && held(p))) continue;
      const { name, id, kind } = short.body;
      const ending = endingOf(reading.text.slice(start, end), name.replace(LEGAL_FORM, ""));
      found.push({ name, id, kind, ending, start, end });
      i = last;
    }
    return found;
  }
}

function matches(reading: Reading, at: number, to: number, words: readonly string[]): boolean {
  const { key, gap } = reading.tokens;
  return words.every((word, n) => {
    const i = at + n;
    if (i >= to || !isCapital(reading, i) || (n > 0 && gap[i] !== SPACED)) return false;
    if (n < words.length - 1) return key[i] === word;
    return key[i]!.startsWith(word) && key[i]!.length - word.length <= LONGEST_ENDING;
  });
}
