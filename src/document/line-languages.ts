import type { Language } from "../../schemas/record.js";
import { decide, sumVotes, type Votes, vote } from "./language.js";
import type { Line } from "./lines.js";

/** Blocks shorter than this are read in the language of the blocks around them. */
const OWN_LANGUAGE = 40;

/** From this length a block weighs for the language of the whole: headlines in the other language do not. */
export const SENTENCE = 80;

export interface LineLanguages {
  /** What each line's own words decide, null for furniture and where they are too few. */
  readonly own: readonly (Language | null)[];
  /** The language each line is read in: its own, or that of the lines above. */
  readonly languages: readonly Language[];
  /** The language of the text as a whole, null where no line decides. */
  readonly main: Language | null;
  readonly votes: Votes;
}

/** The language of each line and of the whole. */
export function languagesOf(text: string, lines: readonly Line[]): LineLanguages {
  const all: Votes[] = [];
  const weights = new Map<Language, number>();
  const own = lines.map((line) => {
    if (line.reason !== null) return null;
    const votes = vote(text, line.start, line.end);
    if (all.length < 400) all.push(votes);
    const decided = decide(votes);
    if (decided === null || decided.code === "und") return null;
    const length = line.end - line.start;
    if (length < OWN_LANGUAGE && !votes.counts.some((count) => count >= 3)) return null;
    if (length >= SENTENCE) weights.set(decided.code, (weights.get(decided.code) ?? 0) + length);
    return decided.code;
  });
  const votes = sumVotes(all);
  const main = mainLanguage(weights);
  let last: Language | null = null;
  const languages = own.map((code) => {
    if (code !== null) last = code;
    return code ?? last ?? main ?? decide(votes)?.code ?? "fin";
  });
  return { own, languages, main, votes };
}

/** The language of most of the text; of two that share a bilingual release the one that comes first. */
function mainLanguage(weights: ReadonlyMap<Language, number>): Language | null {
  const [first, ...others] = weights;
  if (first === undefined) return null;
  const most = Math.max(first[1], ...others.map(([, weight]) => weight));
  if (first[1] * 2 >= most) return first[0];
  return others.find(([, weight]) => weight === most)![0];
}
