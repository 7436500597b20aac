import { memoise } from "../finnish/memo.js";
import {
  FUNCTION_WORDS,
  GIVEN_NAMES,
  ORGANISATION_ENDINGS,
  PARTICLES,
  SURNAME_ENDINGS,
} from "../finnish/names-lexicon.js";
import { isTitle, isTitleModifier, singularTitle } from "../finnish/titles.js";
import { DEGREES } from "../finnish/titles-lexicon.js";
import type { Unit } from "./units.js";

const SMALL = new Set(PARTICLES);
const DEGREE = new Set(DEGREES);
const FUNCTION = new Set(FUNCTION_WORDS);

/** Capital first; letters, apostrophes and hyphens after it. */
const CAPITALISED = /^\p{Lu}[\p{L}\p{M}\u00ad’'-]*$/u;
const INITIAL = /^\p{Lu}\.$/u;
const ALL_CAPITALS = /^[\p{Lu}\p{M}-]{2,}$/u;

/** A stretch of units that reads like a person's name: `from` to `to`, half-open. */
export interface NameSpan {
  readonly from: number;
  readonly to: number;
}

/** Whether a unit can be a word of a name: "Aalto", "Marja-Liisa", "J."; no title, degree or body ("Oy", "University"). */
export function isNameWord(unit: Unit): boolean {
  if (unit.kind !== "word" || !unit.capital) return false;
  if (INITIAL.test(unit.text)) return true;
  if (!CAPITALISED.test(unit.text) || unit.key.length < 2 || unit.text.endsWith("-")) return false;
  if (isTitle(unit.head) || singularTitle(unit.head) !== null || isDegree(unit)) return false;
  return !FUNCTION.has(unit.key) && !isBody(unit.key);
}

/** "Sitten", "kuten", "the": part of no name and no title. */
export function isFunctionWord(key: string): boolean {
  return FUNCTION.has(key);
}

/** "FT", "dosentti, LT": what somebody has studied, no name and no workplace. */
export function isDegree(unit: Unit): boolean {
  return DEGREE.has(unit.key);
}

/** Whether a word in lower case names a body or place of work: "oy", "kehitysyhtiö", "kansalaisopisto". */
export const isBody: (key: string) => boolean = memoise((key) =>
  ORGANISATION_ENDINGS.some((ending) =>
    ending.length <= 4 ? key === ending : key.endsWith(ending) || key.endsWith(`${ending}n`),
  ),
);

/** The stretches of name words in `units`: two to five of them, with particles and initials inside. */
export function nameSpans(units: readonly Unit[]): NameSpan[] {
  const spans: NameSpan[] = [];
  for (let i = 0; i < units.length; i++) {
    if (!isNameWord(units[i]!)) continue;
    let to = i + 1;
    while (to < units.length && (isNameWord(units[to]!) || isParticle(units, to))) to++;
    // capitals before a body's last word belong to it: "Cursor Invest Oy"
    const next = units[to];
    const body =
      next !== undefined && next.kind === "word" && isBody(next.key) && CAPITALISED.test(next.text);
    if (!body && to - i >= 2 && to - i <= 6 && !mixesCapitals(units, i, to)) spans.push({ from: i, to });
    i = to;
  }
  return spans;
}

function isParticle(units: readonly Unit[], i: number): boolean {
  if (!SMALL.has(units[i]!.text)) return false;
  const next = units[i + 1];
  return next !== undefined && (isNameWord(next) || SMALL.has(next.text));
}

/** "VTT Oulu", "SAK Maija": an acronym among words of small letters is no part of a name. */
function mixesCapitals(units: readonly Unit[], from: number, to: number): boolean {
  const words = units.slice(from, to).filter((unit) => !INITIAL.test(unit.text) && !SMALL.has(unit.text));
  const capitals = words.filter((unit) => ALL_CAPITALS.test(unit.text)).length;
  return capitals > 0 && capitals < words.length && !ALL_CAPITALS.test(words.at(-1)!.text);
}

/** 2 for a known given name first, 1 more for a surname's shape: evidence, not proof. */
export function nameScore(units: readonly Unit[], span: NameSpan): number {
  const first = units[span.from]!;
  const last = units[span.to - 1]!;
  let score = 0;
  if (GIVEN_NAMES.has(first.key) || first.key.split("-").every((part) => GIVEN_NAMES.has(part))) score += 2;
  else if (INITIAL.test(first.text)) score += 1;
  if (hasSurnameShape(last.key)) score += 1;
  return score;
}

/** "Virtanen", "Keski-Saari", "Lindqvist": the shape that many surnames have. */
const hasSurnameShape: (key: string) => boolean = memoise((key) =>
  key
    .split("-")
    .some((part) => SURNAME_ENDINGS.some((ending) => part.length > ending.length && part.endsWith(ending))),
);

/** Whether a word can stand in front of a name as its title, or inside such a title. */
export function isTitleUnit(unit: Unit): boolean {
  return unit.kind === "word" && (isTitle(unit.head) || isTitleModifier(unit.key));
}

const CAPITALS = /\p{Lu}[\p{Lu}\p{M}]{2,}/gu;

/** "Maija AALTO" and "MAIJA AALTO" as "Maija Aalto"; soft hyphens go. */
export function nameText(text: string): string {
  const plain = text.replaceAll("\u00ad", "").replace(/\s+/g, " ");
  return plain.replace(CAPITALS, (word) => word[0] + word.slice(1).toLowerCase());
}
