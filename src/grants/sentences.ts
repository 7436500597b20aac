import type { GrantStatus } from "../../schemas/grants.js";
import type { Reading } from "../reading.js";
import type { Span } from "../span.js";
import { ENGLISH_BE, GIVER_PREPOSITIONS, TAKER_PREPOSITIONS, VERBS, type Verb } from "./lexicon.js";
import type { Party } from "./parties.js";

/** A verb of money and where it stands. */
export interface FoundVerb extends Verb, Span {}

/** Verbs of money in a stretch of tokens; "was granted" and "on … haettu" are turned as they are meant. */
export function verbsIn(reading: Reading, { from, to }: { from: number; to: number }): FoundVerb[] {
  const { tokens } = reading;
  const found: FoundVerb[] = [];
  for (let i = from; i < to; i++) {
    const verb = VERBS.get(tokens.key[i]!);
    if (verb === undefined) continue;
    const passive = verb.turn === "give" && i > from && ENGLISH_BE.has(tokens.key[i - 1]!);
    found.push({ ...verb, turn: passive ? "get" : verb.turn, start: tokens.start[i]!, end: tokens.end[i]! });
  }
  return found;
}

/** The word right before a party, in lower case: "av", "from the" gives "from". */
function wordBefore(text: string, at: number): string {
  const words =
    text
      .slice(Math.max(0, at - 30), at)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const last = words.at(-1) ?? "";
  return last === "the" ? (words.at(-2) ?? "") : last;
}

export const isGiver = (text: string, party: Party): boolean =>
  party.ending === "from" || GIVER_PREPOSITIONS.has(wordBefore(text, party.start));

/** "X:lle", "till X", "X:n hankkeelle", "X:n hallinnoimalle hankkeelle". */
export function isTaker(text: string, party: Party): boolean {
  if (party.ending === "to" || TAKER_PREPOSITIONS.has(wordBefore(text, party.start))) return true;
  if (
    party.kind === "project" &&
    /(?:hankkeeseen|projektiin|ohjelmaan)$/.test(text.slice(party.start, party.end))
  )
    return true;
  if (party.ending !== "of") return false;
  if (/^\s+saam/.test(text.slice(party.end, party.end + 8))) return true;
  const words =
    text
      .slice(party.end, party.end + 90)
      .match(/^(?:\s+[^\s.,;]+){1,5}/)?.[0]
      .trim()
      .split(/\s+/) ?? [];
  const target = words.findIndex((word) =>
    /(?:hankkee(?:lle|seen)|hankkeille|hankkeisiin|projekti(?:lle|in)|[a-zåäö]lle)$/.test(word),
  );
  return target >= 0 && !words.slice(0, target).some((word) => VERBS.has(word) || /st[aä]$/.test(word));
}

/** Stretch of the sentence that belongs to one sum: from the sum before it to the one after it. */
export interface Window extends Span {
  readonly sum: Span;
}

const nearestBefore = (parties: readonly Party[], window: Window) =>
  parties.findLast((p) => p.end <= window.sum.start && p.start >= window.start);
const firstAfter = (parties: readonly Party[], window: Window) =>
  parties.find((p) => p.start >= window.sum.end && p.end <= window.end);

/** The verb that a sum hangs on: the nearest one in its own stretch, else the nearest before it in the sentence. */
export function governing(verbs: readonly FoundVerb[], window: Window): FoundVerb | null {
  return (
    verbs.findLast((v) => v.start >= window.start && v.end <= window.sum.start) ??
    verbs.find((v) => v.start >= window.sum.end && v.end <= window.end) ??
    verbs.findLast((v) => v.end <= window.start) ??
    null
  );
}

/** Between a name and its sum in a running list: nothing, or a purpose without a verb. */
const RUNNING_GAP = /^(?!.* (?:on|oli|ovat|är|is) )[^.;\n]{0,50}$/;

export interface Taken {
  readonly recipient: Party;
  readonly rule: string;
  readonly confidence: number;
}

/** Who gets the sum, by case ending and position; null where the sentence does not say. */
export function takerOf(
  text: string,
  parties: readonly Party[],
  verb: FoundVerb | null,
  window: Window,
): Taken | null {
  const takers = parties.filter((p) => isTaker(text, p));
  const direct = nearestBefore(takers, window) ?? firstAfter(takers, window);
  if (direct && verb?.turn !== "apply")
    return { recipient: direct, rule: "grants.allative", confidence: 0.95 };
  if (verb?.turn === "own") return null;
  if (verb?.turn === "get" || verb?.turn === "apply" || verb?.turn === "given") {
    const subjects = parties.filter(
      (p) => p.ending === "subject" && !isGiver(text, p) && p.kind !== "region",
    );
    const asked =
      verb.turn === "given" ? undefined : (nearestBefore(subjects, window) ?? firstAfter(subjects, window));
    if (asked) return { recipient: asked, rule: `grants.${verb.turn}`, confidence: 0.92 };
    // "X sai 5 000 euroa ja lisäksi 2 000 euroa": the subject stays
    const earlier = verb.turn === "given" ? undefined : subjects.findLast((p) => p.end <= window.sum.start);
    if (earlier) return { recipient: earlier, rule: `grants.${verb.turn}`, confidence: 0.8 };
  }
  if (direct) return { recipient: direct, rule: "grants.allative", confidence: 0.8 };
  const asking = parties.findLast(
    (p) => p.ending === "of" && p.start >= window.start && /^\s+hakemu/.test(text.slice(p.end, p.end + 12)),
  );
  if (asking) return { recipient: asking, rule: "grants.apply", confidence: 0.8 };
  const owner = nearestBefore(
    parties.filter((p) => p.ending === "subject" && p.kind !== "region" && !isGiver(text, p)),
    window,
  );
  if (owner && verb === null && RUNNING_GAP.test(text.slice(owner.end, window.sum.start)))
    return { recipient: owner, rule: "grants.running", confidence: 0.85 };
  if (verb?.turn === "given") {
    const earlier = parties.findLast(
      (p) => p.ending === "subject" && p.end <= window.sum.start && p.kind === "company",
    );
    if (earlier) return { recipient: earlier, rule: "grants.given", confidence: 0.75 };
  }
  return null;
}

/** Who gives: the subject of the granting verb, or the one that it is got or asked from. */
export function giverOf(
  text: string,
  parties: readonly Party[],
  verbs: readonly FoundVerb[],
  taker: string,
): Party | null {
  const others = parties.filter(
    (p) => p.name !== taker && p.kind !== "place" && p.kind !== "person" && p.kind !== "region",
  );
  const from = others.find((p) => isGiver(text, p));
  if (from) return from;
  const owner = others.find(
    (p) => p.ending === "of" && /^\s+(?:\p{L}+\s+)?myöntäm/u.test(text.slice(p.end, p.end + 40)),
  );
  if (owner) return owner;
  const give = verbs.find((v) => v.turn === "give");
  if (give === undefined) return null;
  const subjects = others.filter((p) => p.ending === "subject");
  return (
    subjects.findLast((p) => p.end <= give.start) ??
    subjects.find((p) => p.start >= give.end) ??
    ofBody(others, give)
  );
}

/** "Pohjanmaan liiton maakuntahallitus myönsi": the body in the genitive before the verb. */
function ofBody(parties: readonly Party[], verb: Span): Party | null {
  return parties.findLast((p) => p.ending === "of" && p.end <= verb.start && verb.start - p.end < 90) ?? null;
}

/** Status by what the sum's role says, else by its verb. */
export function statusOf(role: string, verb: Verb | null, earlier: boolean): GrantStatus | null {
  if (role === "granted" || role === "applied" || role === "planned" || role === "prior") return role;
  if (role !== "other" || verb === null) return null;
  if (verb.status === "granted" && earlier) return "prior";
  return verb.turn === "own" ? null : verb.status;
}
