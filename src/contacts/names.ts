import { GIVEN_NAMES, PARTICLES } from "../finnish/names-lexicon.js";
import { onOneLine } from "./fold.js";
import { BODY, DEGREE, FUNCTION, MODIFIER, SURNAME, TITLE, TITLES } from "./roles.js";
import type { Unit } from "./units.js";

const SMALL = new Set(PARTICLES);

/** What is no word of a name, though a capital begins it. */
const NO_NAME = TITLE | TITLES | DEGREE | FUNCTION | BODY;

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
  if ((unit.roles & NO_NAME) !== 0 || unit.key.length < 2 || unit.text.endsWith("-")) return false;
  return CAPITALISED.test(unit.text);
}

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
      next !== undefined && next.kind === "word" && (next.roles & BODY) !== 0 && CAPITALISED.test(next.text);
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
  if ((last.roles & SURNAME) !== 0) score += 1;
  return score;
}

/** Whether a word can stand in front of a name as its title, or inside such a title. */
export function isTitleUnit(unit: Unit): boolean {
  return unit.kind === "word" && (unit.roles & (TITLE | MODIFIER)) !== 0;
}

const LOUD = /\p{Lu}[\p{Lu}\p{M}]{2}/u;
const CAPITALS = /\p{Lu}[\p{Lu}\p{M}]{2,}/gu;

/** "Maija AALTO" and "MAIJA AALTO" as "Maija Aalto"; soft hyphens go. */
export function nameText(text: string): string {
  const plain = onOneLine(text);
  if (!LOUD.test(plain)) return plain;
  return plain.replace(CAPITALS, (word) => word[0] + word.slice(1).toLowerCase());
}
