import type { AmountRole } from "../../schemas/money.js";
import { WORD } from "../finnish/tokens.js";
import type { Reading } from "../reading.js";
import { type Cue, cueOf, PAIR_ENDS } from "./role-lexicon.js";
import { LONGEST_SENTENCE, type Sum, type SumIndex } from "./sum.js";

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
  readonly cues: Map<number, Placed[]>;
  readonly roles: Map<Sum, AmountRole | null>;
  /** Roles by value, for headlines and totals that repeat a sum of the text. */
  readonly byValue: Map<string, AmountRole>;
  /** Sums whose cost a verb states ("maksaa 9,3 miljoonaa"): they stay costs in a budget. */
  readonly firm: Set<Sum>;
  /** Roles of table columns that repeat a sum of the text; null until asked for. */
  columns: ReadonlyMap<string, AmountRole> | null;
}

/** What a word of distance costs a verb and a noun, a clause's border, a sum in between, and standing after the sum. */
const VERB_STEP = 0.35;

const NOUN_STEP = 0.8;

const BORDER = 3;

const OTHER_SUM = 3;

const AFTER = 1;

/** "640 000 euron |laina": the noun that the sum is the measure of. */
const HEAD_NOUN = 4;

/** Words that open a clause after a comma, or without one. */
const CLAUSE_WORDS = new Set(
  "mutta ja sekä joka jotka jonka joiden josta joista mistä mikä kun sillä eli vaan men och som varav då medan but and which while".split(
    " ",
  ),
);

/** The cue that speaks loudest to a sum; with `from` only those from that token on. */
export function bestCue(context: Context, sum: Sum, from: number | null): Placed | null {
  let best: Placed | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const placed of cuesOf(context, sum)) {
    if (placed.cue.role === "earlier" || (from !== null && placed.at < from)) continue;
    const score = scoreOf(context, sum, placed);
    if (score > bestScore) {
      best = placed;
      bestScore = score;
    }
  }
  return best;
}

function scoreOf(context: Context, sum: Sum, { at, cue }: Placed): number {
  const { reading, index } = context;
  const left = at < sum.from;
  const from = left ? at + 1 : sum.to;
  const to = left ? sum.from : at;
  let score = cue.strength;
  const step = cue.noun ? NOUN_STEP : VERB_STEP;
  for (let i = from; i < to; i++) {
    if (reading.tokens.kind[i] === WORD) score -= step;
    // after the sum a comma begins the next item: "Tuki 8 000 €, kustannukset 9 000 €"
    if (isBorder(reading, i) || (!left && reading.tokens.key[i] === ",")) score -= BORDER;
  }
  for (const other of index.in(reading.sentence[sum.from]!)) {
    if (other !== sum && other.from >= from && other.to <= to) score -= OTHER_SUM;
  }
  if (!left) {
    score -= AFTER;
    if (
      cue.noun &&
      cue.role !== "granted" &&
      to - from <= 1 &&
      reading.tokens.key[sum.to] !== "," &&
      isGenitive(reading, sum)
    )
      score += HEAD_NOUN;
  }
  return score;
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

/** The cues of a sum's sentence, found once. In very long "sentences" (lists without ends) only the line counts. */
function cuesOf(context: Context, sum: Sum): readonly Placed[] {
  const { reading, cues } = context;
  const number = reading.sentence[sum.from]!;
  const known = cues.get(number);
  if (known !== undefined) return known;
  const { from, to } = reading.sentenceOf(sum.from);
  const found = to - from > LONGEST_SENTENCE ? [] : cuesBetween(reading, from, to);
  cues.set(number, found);
  return found;
}

export function cuesBetween(reading: Reading, from: number, to: number): Placed[] {
  const { tokens } = reading;
  const found: Placed[] = [];
  for (let i = from; i < to; i++) {
    if (tokens.kind[i] !== WORD) continue;
    const key = tokens.key[i]!;
    const pair = i > from && PAIR_ENDS.has(key) ? cueOf(`${tokens.key[i - 1]}_${key}`) : null;
    const cue = pair ?? cueOf(key);
    if (cue !== null) found.push({ at: i, cue });
  }
  return found;
}

export function keyAt(reading: Reading, i: number): string {
  return reading.tokens.key[i]!;
}
