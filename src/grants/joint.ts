import type { Span } from "../span.js";
import type { FoundVerb, Frame } from "./frames.js";
import { EACH, JOINED, LAST_JOINED, NO_ENUMERATION, SHARED } from "./lexicon.js";
import type { Party } from "./parties.js";
import type { Slot, Taken } from "./slots.js";

/** How far from each other two names of one enumeration stand, with what each does with the money. */
const FARTHEST = 160;
/** What may follow a sum that each of those named gets: "40 000 euron suuruisen apurahan saivat A, B ja C". */
const EACH_GRANT =
  /^\s+(?:suurui(?:sen|set)\s+|arvoi(?:sen|set)\s+)?[\p{L}-]*(?:apurah(?:a|an|at|aa|oja)|stipendi(?:n|t|ä|ejä)?|avustuksia|palkintoja)(?!\p{L})/iu;
/** "Väitöskirja-apurahan (28 000 €) saavat A, B ja C": the sum of one in brackets behind it. */
const EACH_SUM = /(?:apurahan|apurahat|stipendin|stipendit)\s\($/iu;
/** The same for grants that two may get together, where the sum goes before the verb. */
const EACH_OF_MANY =
  /^\s+(?:suurui(?:sen|set)\s+|arvoi(?:sen|set)\s+)?[\p{L}-]*(?:avustu(?:ksen|kset)|tuen|tuet|lahjoitu(?:ksen|kset)|palkinnot)\s+(?:\p{Ll}+\s+)?(?:saivat|saavat)(?!\p{L})/iu;

/**
 * A taker with those named in one breath with it: each with "kummallekin" or with a scholarship in the singular, unsure
 * together without.
 *
 * @example "4 000 euron apurahan saivat A Salosta, B Kemistä ja C" // A, B and C, 4 000 each
 * @example "A ja B saivat 4 000 euroa" // A without confidence: nobody knows the shares
 */
export function together(
  text: string,
  takers: readonly Party[],
  taker: Party,
  slot: Slot,
  how: { rule: string; confidence: number },
): Taken[] {
  const { window, frame, verb } = slot;
  const plural = isPlural(verb);
  const within = takers.filter(({ start, end }) => start >= window.start && end <= window.end);
  const group = groupOf(text, frame, within, taker, plural);
  // of a joint work's owners the one that is known is not picked alone
  if (group.length === 1)
    return [{ recipient: taker, ...how, ...(isOneOfOwners(text, taker) ? { confidence: 0.5 } : {}) }];
  if (eachGets(text, slot, group)) return group.map((recipient) => ({ recipient, ...how }));
  // "Muhos, Nokia 15 000 €": a running list whose first sum is missing is no group
  return [{ recipient: taker, rule: how.rule, confidence: plural ? 0.5 : how.confidence }];
}

/** Plural forms; Swedish and English verbs have one for both. */
const PLURAL =
  /vat$|vät$|neet$|^(?:were|have|received?|got|fick|får|fått|beviljades|beviljats|tilldelades|tilldelats)$/;

/** A verb whose subjects or takers may be several. */
const isPlural = (verb: FoundVerb | null): boolean =>
  verb !== null && (verb.turn === "give" || verb.turn === "given" || PLURAL.test(verb.key));

/** The run of takers around one, each parted from the next by a comma or "ja". */
function groupOf(
  text: string,
  frame: Frame,
  takers: readonly Party[],
  taker: Party,
  plural: boolean,
): Party[] {
  const joined = (a: Party, b: Party) => isJoined(text, frame, a, b, plural);
  let from = takers.indexOf(taker);
  let to = from + 1;
  while (from > 0 && joined(takers[from - 1]!, takers[from]!)) from--;
  while (to < takers.length && joined(takers[to - 1]!, takers[to]!)) to++;
  return from < 0 ? [taker] : takers.slice(from, to);
}

/** Whether only "," or "ja" stands between two names; in the plural also where each is from and what its money is for. */
function isJoined(text: string, frame: Frame, a: Party, b: Party, plural: boolean): boolean {
  const gap = text.slice(a.end, b.start);
  if (JOINED.test(gap)) return true;
  if (!plural || gap.length > FARTHEST || NO_ENUMERATION.test(gap) || !LAST_JOINED.test(gap)) return false;
  return !frame.verbs.some(({ start }) => start >= a.end && start < b.start);
}

/** Whether the sum counts for each of a group. */
function eachGets(text: string, { frame, window: { sum } }: Slot, group: readonly Party[]): boolean {
  if (SHARED.test(text.slice(frame.start, frame.end))) return false;
  const first = group[0]!.start;
  const near = { start: Math.min(first, Math.max(frame.start, sum.start - 30)), end: frame.end };
  if (saysEach(text, near, sum) || EACH.test(text.slice(frame.start, first))) return true;
  return first >= sum.end && EACH_OF_MANY.test(text.slice(sum.end, sum.end + 70));
}

/** Whether words beside a sum say that each taker gets it: "kukin", "à", "N euron apurahan". */
export function saysEach(text: string, near: Span, sum: Span): boolean {
  if (EACH.test(text.slice(near.start, Math.min(near.end, sum.end + 30)))) return true;
  if (EACH_SUM.test(text.slice(Math.max(near.start, sum.start - 30), sum.start))) return true;
  return EACH_GRANT.test(text.slice(sum.end, Math.min(near.end, sum.end + 70)));
}

/** "Nokian, Wärtsilän ja TietoEVRY:n hankkeelle": whether a genitive stands in a row with others. */
export function isOneOfOwners(text: string, { ending, start, end }: Party): boolean {
  if (ending !== "of") return false;
  return OWNER_BEHIND.test(text.slice(end, end + 60)) || OWNER_BEFORE.test(text.slice(start - 40, start));
}

const OWNER_BEHIND =
  /^(?:,\s+\p{Lu}[\p{L}-]*:?n)*\s+(?:ja|sekä)\s+\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*)?:?n\s/u;
const OWNER_BEFORE = /(?:^|\s)\p{Lu}[\p{L}-]*:?n(?:,|\s+ja|\s+sekä)\s+$/u;
