import type { AmountRole } from "../../schemas/money.js";
import { WORD } from "../finnish/tokens.js";
import { WordBits } from "../finnish/vocabulary.js";
import type { Reading } from "../reading.js";
import { type Cue, cueOf, cueOfWord, PAIR_ENDS } from "./role-lexicon.js";
import type { Sum, SumIndex } from "./sum.js";

/** A cue and the token it stands at. */
export interface Placed {
  readonly at: number;
  readonly cue: Cue;
}

/** What the search for roles knows: the text, its sums, and the roles found so far. */
export interface Context {
  readonly reading: Reading;
  readonly index: SumIndex;
  readonly year: number | null;
  readonly roles: Map<Sum, AmountRole | null>;
  /** Roles by value, for headlines and totals that repeat a sum of the text. */
  readonly byValue: Map<string, AmountRole>;
  /** Sums whose cost a verb states ("maksaa 9,3 miljoonaa"): they stay costs in a budget. */
  readonly firm: Set<Sum>;
  /** Sums beside "haussa", which names a round that is open or one that has been decided. */
  readonly called: Set<Sum>;
  /** Roles that the lines above a line speak of, by its first token. */
  readonly headings: Map<number, AmountRole | null>;
  /** What the title and lead tell; undefined until asked for. */
  act: AmountRole | null | undefined;
  /** Whether the release says that others make the final decision; undefined until asked for. */
  decidedElsewhere: boolean | undefined;
  /** Whether the release is about a budget. */
  readonly budget: boolean;
  /** Roles of table columns that repeat a sum of the text; null until asked for. */
  columns: ReadonlyMap<string, AmountRole> | null;
}

/** What a word of distance costs a verb and a noun, a clause's border, a sum in between, and standing after the sum. */
const VERB_STEP = 0.35;

const NOUN_STEP = 0.8;

const BORDER = 3;

const OTHER_SUM = 3;

const AFTER = 1;

/** How many tokens an aside in parentheses may have to be passed over. */
const ASIDE = 16;

/** "3 000 euroa |(haki 6 000 euroa)": the far end of an aside that has a sum of its own, which its words speak of; else `i`. */
function asideWithSum({ reading, index }: Context, i: number, step: 1 | -1): number {
  const { key } = reading.tokens;
  if (key[i] !== (step > 0 ? "(" : ")")) return i;
  const close = step > 0 ? ")" : "(";
  let holds = false;
  for (let k = i + step; k >= 0 && k < reading.length && Math.abs(k - i) < ASIDE; k += step) {
    if (key[k] === close) return holds ? k : i;
    if (index.startsAt(k)) holds = true;
  }
  return i;
}

/** "…, siihen |myönnetty tuki 160 500 euroa": a word right before the next sum speaks of that one. */
const THEIRS = 2;

/** "640 000 euron |laina": the noun that the sum is the measure of. */
const HEAD_NOUN = 4;

/** Words that open a clause after a comma, or without one. */
const CLAUSE_WORDS = new Set(
  "mutta ja sekä joka jotka jonka joiden josta joista mistä mikä kun sillä eli vaan men och som varav då medan but and which while".split(
    " ",
  ),
);

/** "2 miljoonan euron tuki, |jota yhtiö on hakenut": the clause is about the sum. */
const RELATIVES = new Set(["jota", "joita", "jonka"]);

/** No cue is stronger: once what is left cannot win, the walk ends. */
const STRONGEST = 6.5;

/** How far from a sum its cue may stand, in tokens. */
const REACH = 70;

/** The cue that speaks loudest to a sum, within its sentence; with `limit` only those from that token on. */
export function bestCue(context: Context, sum: Sum, limit: number | null): Placed | null {
  const left = loudest(context, sum, sum.from - 1, -1, Math.max(limit ?? 0, sum.from - REACH));
  const right = loudest(context, sum, sum.to, 1, Math.min(context.reading.length - 1, sum.to + REACH));
  return right !== null && (left === null || right.score > left.score) ? right : left;
}

/** Walks away from a sum and adds up what distance costs, so that each token is looked at once. */
function loudest(
  context: Context,
  sum: Sum,
  start: number,
  step: 1 | -1,
  last: number,
): (Placed & { score: number }) | null {
  const { reading, index } = context;
  const sentence = reading.sentence[sum.from];
  let best: (Placed & { score: number }) | null = null;
  let words = 0;
  let cost = step > 0 ? AFTER : 0;
  for (let i = start; step > 0 ? i <= last : i >= last; i += step) {
    if (reading.sentence[i] !== sentence) break;
    const isWord = reading.tokens.kind[i] === WORD;
    const aside = isWord ? i : asideWithSum(context, i, step);
    if (aside !== i) {
      i = aside;
      cost += BORDER;
      continue;
    }
    if (best !== null && STRONGEST - cost - words * VERB_STEP < best.score) break;
    const cue = isWord ? cueAt(reading, i) : null;
    if (cue !== null && cue.role !== "earlier") {
      const head = step > 0 && isHead(reading, sum, cue, i) ? HEAD_NOUN : 0;
      const theirs = step > 0 && (index.startsAt(i + 1) || index.startsAt(i + 2)) ? THEIRS : 0;
      const score = cue.strength - cost - words * (cue.noun ? NOUN_STEP : VERB_STEP) + head - theirs;
      if (best === null || score > best.score) best = { at: i, cue, score };
    }
    if (isWord) words++;
    // after the sum a comma begins the next item: "Tuki 8 000 €, kustannukset 9 000 €"
    const comma =
      step > 0 &&
      !isWord &&
      reading.tokens.key[i] === "," &&
      !(words <= 2 && RELATIVES.has(reading.tokens.key[i + 1] ?? ""));
    if (comma || (!isWord && isBorder(reading, i))) cost += BORDER;
    if (index.startsAt(i)) cost += OTHER_SUM;
  }
  return best;
}

/** "2 miljoonan euron |hankinta": the noun that the sum measures. "Avustus" is left to the verb, which says if it was given. */
function isHead(reading: Reading, sum: Sum, cue: Cue, at: number): boolean {
  return (
    cue.noun &&
    cue.role !== "granted" &&
    at - sum.to <= 1 &&
    reading.tokens.key[sum.to] !== "," &&
    (isGenitive(reading, sum) || isAmountOf(reading, sum, at))
  );
}

/** "3 500 euroa |korvauksia", "2 miljoonaa euroa |lainaa": both in the partitive. */
function isAmountOf(reading: Reading, sum: Sum, at: number): boolean {
  return at === sum.to && /[aä]$/.test(keyAt(reading, sum.to - 1)) && /[aä]$/.test(keyAt(reading, at));
}

/** Whether the sum is a measure, as in "640 000 euron laina" and "60.000 €:n avustus". */
function isGenitive(reading: Reading, sum: Sum): boolean {
  return /(?:n|€)$/.test(keyAt(reading, sum.to - 1));
}

/** A new clause: "; ", "(", or a comma before "mutta", "ja", "joka" …; a bare "ja" only if a verb could follow, which is not known. */
export function isBorder(reading: Reading, i: number): boolean {
  const key = keyAt(reading, i);
  if (key === ";" || key === "(" || key === ")" || key === ":") return true;
  return key === "," && CLAUSE_WORDS.has(reading.tokens.key[i + 1] ?? "");
}

const APPLIED = new Set(["sciences", "science", "research", "arts"]);
const NEGATIONS = new Set(["en", "et", "ei", "emme", "ette", "eivät", "inte", "not"]);

/** It says something of sums by itself, or may do so with the word before. */
const ALONE = 1;
const IN_PAIR = 2;

const speaks = new WordBits((key) => (cueOf(key) !== null ? ALONE : 0) | (PAIR_ENDS.has(key) ? IN_PAIR : 0));

/** What the word at token `i`, or it and the one before ("oma osuus"), says of sums, or null. */
function cueAt(reading: Reading, i: number): Cue | null {
  const { tokens } = reading;
  const says = tokens.kind[i] === WORD ? speaks.at(tokens, i) : 0;
  if (says === 0) return null;
  const key = tokens.key[i]!;
  const before = i > 0 ? tokens.key[i - 1]! : "";
  const pair = (says & IN_PAIR) !== 0 ? cueOf(`${before}_${key}`) : null;
  const cue = pair ?? cueOfWord.at(tokens, i);
  // "University of Applied Sciences"
  if (key === "applied" && APPLIED.has(tokens.key[i + 1] ?? "")) return null;
  // "mutta emme saaneet": what was not given
  return cue?.role === "granted" && NEGATIONS.has(before) ? null : cue;
}

/** All cues in a stretch of tokens. */
export function cuesBetween(reading: Reading, from: number, to: number): Placed[] {
  const found: Placed[] = [];
  for (let at = from; at < to; at++) {
    const cue = cueAt(reading, at);
    if (cue !== null) found.push({ at, cue });
  }
  return found;
}

export function keyAt(reading: Reading, i: number): string {
  return reading.tokens.key[i]!;
}
