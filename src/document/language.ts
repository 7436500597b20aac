import type { Language } from "../../schemas/record.js";
import { charClass, LETTER } from "../finnish/letters.js";
import { FUNCTION_WORDS } from "./language-words.js";

/** Words read of each stretch; more do not change the answer. */
const SAMPLE = 40;

/** Evidence for Finnish, Swedish, English and all others, and how many words were read. */
export interface Votes {
  readonly counts: readonly [number, number, number, number];
  readonly words: number;
}

const CODES = ["fin", "swe", "eng", "und"] as const;
/** Longer words are no function words. */
const LONGEST = 12;

/** Counts the function words of a stretch: "ja", "sekä" for Finnish, "och", "för" for Swedish, "the", "of" for English. */
export function vote(text: string, start: number, end: number): Votes {
  const counts: [number, number, number, number] = [0, 0, 0, 0];
  let words = 0;
  let at = start;
  while (at < end && words < SAMPLE) {
    if (charClass(text.charCodeAt(at)) !== LETTER) {
      at++;
      continue;
    }
    const from = at++;
    while (at < end && charClass(text.charCodeAt(at)) === LETTER) at++;
    words++;
    if (isForeign(text.charCodeAt(from))) counts[3]++;
    else if (at - from <= LONGEST && mayBeFunctionWord(text, from, at)) {
      const language = FUNCTION_WORDS.get(lowered(text, from, at));
      if (language !== undefined) counts[language]!++;
    }
  }
  return { counts, words };
}

/** What function words look like, hashed: most words of a text are turned away here. */
const SHAPES = 1 << 12;
const seen = new Uint8Array(SHAPES);
for (const word of FUNCTION_WORDS.keys()) seen[shapeOf(word, 0, word.length)] = 1;

function mayBeFunctionWord(text: string, from: number, to: number): boolean {
  return seen[shapeOf(text, from, to)] === 1;
}

/** A number for a word's first two letters and its last one, whether they are capitals or not, and its length. */
function shapeOf(text: string, from: number, to: number): number {
  const first = text.charCodeAt(from) & 0x1f;
  const second = to - from > 1 ? text.charCodeAt(from + 1) & 0x1f : 0;
  const last = text.charCodeAt(to - 1) & 0x1f;
  return (first * 961 + second * 31 + last * 173 + (to - from) * 7) & (SHAPES - 1);
}

/** Greek, Cyrillic, Arabic, CJK …: scripts that none of the three languages is written in. */
function isForeign(code: number): boolean {
  return (code >= 0x370 && code < 0x1d00) || (code >= 0x3040 && code < 0xd800);
}

function lowered(text: string, from: number, to: number): string {
  const word = text.slice(from, to);
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x61 || code > 0x7a) return word.toLowerCase();
  }
  return word;
}

/**
 * The language that function words decide for, or null where they do not: too few, or two languages close to each other.
 * `und` comes back where words of yet another language or script outnumber all three.
 */
export function decide({ counts, words }: Votes): { code: Language; confidence: number } | null {
  let best = 0;
  for (let i = 1; i < 4; i++) if (counts[i]! > counts[best]!) best = i;
  const total = counts[0] + counts[1] + counts[2] + counts[3];
  const top = counts[best]!;
  if (top === 0) return null;
  const share = top / total;
  if (share < 0.6 || (top < 2 && words > 12)) return null;
  const confidence = Math.min(0.99, 0.6 + 0.1 * Math.min(top, 3) + 0.1 * (share - 0.6) * 2.5);
  return { code: CODES[best]!, confidence: Math.round(confidence * 100) / 100 };
}

/** Sums the votes of several stretches. */
export function sumVotes(all: readonly Votes[]): Votes {
  const counts: [number, number, number, number] = [0, 0, 0, 0];
  let words = 0;
  for (const votes of all) {
    for (let i = 0; i < 4; i++) counts[i]! += votes.counts[i]!;
    words += votes.words;
  }
  return { counts, words };
}

/** What trigrams say where function words say nothing: a list of names, a line of ten words. franc is loaded only then. */
export async function byTrigrams(text: string): Promise<{ code: Language; confidence: number }> {
  const sample = text.slice(0, 4000);
  if (!/\p{L}{3}/u.test(sample)) return { code: "und", confidence: 0 };
  if (/[\u0370-\u1cff\u3040-\ud7ff]/.test(sample) && !/[a-zåäö]{4}/i.test(sample))
    return { code: "und", confidence: 0.9 };
  const { franc } = await import("./franc.js");
  const code = franc(sample, { only: ["fin", "swe", "eng"], minLength: 10 });
  if (code === "fin" || code === "swe" || code === "eng")
    return { code, confidence: sample.length < 60 ? 0.5 : 0.7 };
  return { code: /[åäö]/i.test(sample) ? "fin" : "und", confidence: 0.3 };
}
