import { NO_NAME } from "./lexicon.js";
import type { Party } from "./parties.js";
import { GIVES_OUT, isGiver, nearestBefore, type Slot, type Taken } from "./slots.js";

/** Between a name and its sum in a running list: nothing, or a purpose without a verb. */
const RUNNING_GAP = /^(?!.* (?:on|oli|ovat|är|is) )[^.;\n]{0,50}$/;

/** "avustusta saivat Muhos 20 000 €, Nokia 15 000 €": the name right before its sum. */
export function inRunningList(text: string, slot: Slot): Taken[] {
  const { window, verb, amount } = slot;
  const { parties } = slot.frame;
  const owner = nearestBefore(
    parties.filter((p) => p.ending === "subject" && p.kind !== "region" && !isGiver(text, p)),
    window,
  );
  const gives = verb !== null && (verb.turn === "give" || verb.turn === "support" || verb.turn === "reserve");
  const giver = gives && owner !== undefined && owner.end <= verb.start;
  // "Business Finland 400 000 euroa" without a word of a grant says who pays
  const pays = owner !== undefined && verb === null && amount.role === "other" && GIVES_OUT.has(owner.kind);
  if (owner === undefined || !RUNNING_GAP.test(text.slice(owner.end, window.sum.start))) {
    const unlisted = unlistedName(text, slot);
    if (unlisted) return [{ recipient: unlisted, rule: "grants.running", confidence: 0.75 }];
  }
  if (owner && !giver && !pays && RUNNING_GAP.test(text.slice(owner.end, window.sum.start))) {
    if (
      verb === null ||
      // "beviljade följande understöd: Masaby r.f. 2 000 euro, …"
      (gives && verb.end <= owner.start && /:\s/.test(text.slice(verb.end, owner.start))) ||
      (verb.turn === "given" && verb.end <= owner.start) ||
      (gives && verb.end <= window.start)
    )
      return [
        { recipient: owner, rule: "grants.running", confidence: amount.role === "other" ? 0.72 : 0.85 },
      ];
  }
  if (verb?.turn === "given") {
    const earlier = parties.findLast(
      (p) => p.ending === "subject" && p.end <= window.sum.start && p.kind === "company",
    );
    if (earlier) return [{ recipient: earlier, rule: "grants.given", confidence: 0.75 }];
  }
  return [];
}

/**
 * The name before a sum of a running list that nothing else knows: "Palloseura Kiri 2 000 €, Voimistelijat ry 1 500 €". Only
 * after a colon, and only capitals: between commas may stand anything.
 */
function unlistedName(text: string, { frame, window }: Slot): Party | null {
  const list = text.slice(frame.start, window.sum.start);
  if (!/:\s/.test(list)) return null;
  const match = LISTED_NAME.exec(text.slice(window.start, window.sum.start));
  if (match === null || NO_NAME.test(match[1]!)) return null;
  const name = match[1]!;
  const start = window.sum.start - match[0].length + match[0].indexOf(name);
  const end = start + name.length;
  if (frame.parties.some((p) => p.start < end && p.end > start && p.kind !== "place")) return null;
  return { name, id: null, kind: "other", ending: "subject", start, end };
}

const LISTED_NAME =
  /(?:^|[,;:]|(?<!\p{L})(?:ja|sekä|och|samt))\s+(\p{Lu}[\p{L}’-]+(?:\s+(?:ja\s+|och\s+|& )?\p{Lu}[\p{L}’-]*){1,4})\s*\(?$/u;
