import type { Party } from "./parties.js";
import { GIVES_OUT, isGiver, nearestBefore, type Slot, type Taken } from "./slots.js";
import { otherName, unlistedName } from "./unlisted.js";

/** Between a name and its sum in a running list: nothing, or a purpose without a verb. */
const RUNNING_GAP = /^(?!.* (?:on|oli|ovat|är|is) )[^.;\n]{0,50}$/;

/** "avustusta saivat Muhos 20 000 €, Nokia 15 000 €": the name right before its sum. */
export function inRunningList(text: string, slot: Slot): Taken[] {
  const { window, verb, amount } = slot;
  const { parties } = slot.frame;
  const owner = nearestBefore(
    parties.filter(
      (p) => p.ending === "subject" && p.kind !== "region" && !isGiver(text, p) && !isWhere(text, p),
    ),
    window,
  );
  // "A tukee hanketta 9 000 eurolla ja B 8 000 eurolla": B pays too
  if (verb?.turn === "support" && !/:\s/.test(text.slice(verb.end, window.sum.start))) return [];
  const person = beforeBracket(text, slot);
  if (person) return [person];
  const gives = verb !== null && (verb.turn === "give" || verb.turn === "support" || verb.turn === "reserve");
  const giver = gives && owner !== undefined && owner.end <= verb.start;
  // "Business Finland 400 000 euroa" without a word of a grant says who pays
  const pays = owner !== undefined && verb === null && amount.role === "other" && GIVES_OUT.has(owner.kind);
  if (owner === undefined || !RUNNING_GAP.test(text.slice(owner.end, window.sum.start))) {
    const bracketed = verb?.turn === "given" || verb?.turn === "get" || verb === null;
    const unlisted = unlistedName(text, slot) ?? (bracketed ? otherName(text, slot.frame, window) : null);
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

/** "professori Oona Rask kauran tutkimukseen (Turun yliopisto, 200 000 e)": the person before the brackets, not where they work. */
function beforeBracket(text: string, { frame: { parties }, window }: Slot): Taken | null {
  // within the window alone: a search through the whole text would be made again for each sum
  const ahead = text.slice(window.start, window.sum.start);
  const bracket = ahead.lastIndexOf("(");
  if (bracket < 0 || ahead.includes(")", bracket)) return null;
  const open = window.start + bracket;
  const before = parties.filter((p) => p.start >= window.start && p.end <= open && p.ending === "subject");
  const people = before.filter(({ kind }) => kind === "person");
  const last = people.at(-1);
  if (last === undefined || open - last.end > LONGEST_PURPOSE) return null;
  return { recipient: last, rule: "grants.running", confidence: people.length > 1 ? 0.5 : 0.85 };
}

const LONGEST_PURPOSE = 160;

/** "Teater Kolibri i Vasa (18 000 euro)": where the taker is. */
const isWhere = (text: string, { kind, start }: Party): boolean =>
  kind === "place" && /(?<!\p{L})(?:i|på|in|at)\s$/u.test(text.slice(Math.max(0, start - 4), start));
