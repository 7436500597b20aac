import type { Grant } from "../../schemas/grants.js";
import type { Amount } from "../../schemas/money.js";
import type { Warning } from "../../schemas/warning.js";
import { TRANSFER, type WordList } from "../finnish/word-classes.js";
import type { Reading } from "../reading.js";
import type { Candidate } from "./candidate.js";
import { Context } from "./context.js";
import type { Facts } from "./facts.js";
import { Frames } from "./frames.js";
import { DECIDES, TAKEN_BACK, TOTAL, VERBS } from "./lexicon.js";
import { Lines } from "./lines.js";
import { mergeTold, withoutTotals } from "./merge.js";
import { Parties } from "./parties.js";
import { Sentences } from "./sentences.js";
import { withoutShares } from "./shares.js";
import { statusOfRole } from "./status.js";
import { type Tagged, Tags } from "./tags.js";
import { withoutTranslations } from "./translated.js";

export { checkGrantSums } from "./check-sums.js";
export type { Facts } from "./facts.js";

export const words: readonly WordList[] = [{ bit: TRANSFER, words: [...VERBS.keys(), ...DECIDES] }];

/** Below this nobody should be told that somebody got the money. */
const SURE = 0.7;
/** How much less sure a transfer is whose giver no sentence names. */
const GUESSED_FUNDER = 0.8;
/** "Yhteensä" before a sum stands within so many characters. */
const TOTAL_REACH = 30;

/**
 * Joins what a sentence, list item or table row says together into transfers; each euro once.
 *
 * Sums are read one by one: a row or line by its layout, a sentence by its verb and the case endings of whom it names
 * (`lines.ts`, `sentences.ts`). What they leave unsaid comes from headings and sentences around them (`context.ts`). Then
 * shares of a listed grant, transfers told twice and totals go (`shares.ts`, `merge.ts`).
 *
 * A sum whose taker is not clear is left out with a `GRANT_UNSURE`. All of it is linear in the length of the text.
 */
export function joinGrants(reading: Reading, facts: Facts): { grants: Grant[]; warnings: Warning[] } {
  const amounts = facts.amounts.filter((a) => a.currency === "EUR" && a.per === null && a.value > 0);
  if (amounts.length === 0 || reading.length === 0) return { grants: [], warnings: [] };
  const parties = new Parties(reading, facts);
  const frames = new Frames(reading, parties, facts);
  const context = new Context(reading, facts, frames, parties);
  const lines = new Lines(reading, facts, frames, parties);
  const tags = new Tags(reading, frames, amounts);
  const sentences = new Sentences(reading, facts, frames, parties, context, lines, amounts);
  const warnings: Warning[] = [];
  const found: Candidate[] = [];
  for (const amount of amounts) {
    for (const candidate of candidatesOf(reading, frames, lines, tags, sentences, amount)) {
      if (candidate.taker.confidence < SURE) warnings.push(unsure(amount));
      else found.push(candidate);
    }
  }
  // "oikea summa on 236 000 euroa, ei 263 000": what a correction takes back was never given
  const wrong = new Set(amounts.filter((amount) => isTakenBack(reading, amount)).map(({ value }) => value));
  // a headline is told again in the text; it counts where the text has no sum of its own
  const right = found.filter(({ amount }) => !wrong.has(amount.value));
  const told = right.filter(({ headline }) => !headline);
  // a body that stands in a list of takers is not who gives to the others
  context.learnTakers(
    right.flatMap(({ taker }) => (/\.(?:item|row|card)$/.test(taker.rule) ? [taker.name] : [])),
  );
  const grants = withoutShares(told.length > 0 ? told : right).map((one) => toGrant(context, one));
  // "Kotipesä ry: yhteensä 184 000 euroa" is one line's own sum
  const isTotal = ({ rule, span: { start } }: Grant) =>
    !rule.startsWith("grants.item") &&
    TOTAL.test(reading.text.slice(Math.max(0, start - TOTAL_REACH), start));
  const once = withoutTranslations(reading, mergeTold(grants));
  const kept = mergeTold(withoutTotals(once, isTotal));
  if (reading.explains) note(reading, amounts, found, warnings, kept);
  return { grants: kept, warnings };
}

/** Tells of each sum that became no grant, why. */
function note(
  reading: Reading,
  amounts: readonly Amount[],
  found: readonly Candidate[],
  warnings: readonly Warning[],
  kept: readonly Grant[],
): void {
  const granted = new Set(kept.map(({ span }) => span.start));
  const seen = new Set(found.map(({ amount }) => amount.span.start));
  const unsure = new Set(warnings.map(({ span }) => span?.start));
  for (const { span } of amounts) {
    if (granted.has(span.start)) continue;
    const { from, to } = reading.tokensOf(span);
    const reason = seen.has(span.start)
      ? "told_elsewhere"
      : unsure.has(span.start)
        ? "unsure_taker"
        : "no_transfer";
    reading.reject("grants", from, to, reason);
  }
}

/** What one sum says, by where it stands: in a table's row, a line of a list, or a sentence. */
function candidatesOf(
  reading: Reading,
  frames: Frames,
  lines: Lines,
  tags: Tags,
  sentences: Sentences,
  amount: Amount,
): readonly Candidate[] {
  const token = reading.tokenAt(amount.span.start);
  if (token >= reading.length) return [];
  const index = reading.block[token]!;
  const block = reading.document.blocks[index]!;
  if (block.section === "about") return [];
  // a sentence that grants is no contact, wherever the headings put it
  if (block.section === "contacts" && frames.whole(token).verbs.length === 0) return [];
  if (block.table !== null) return lines.row(index, amount);
  const tagged = isGiven(amount) ? tags.read(index, amount) : null;
  if (tagged !== null) return tagged.map((one) => ofTag(reading, frames, lines, one, amount));
  const line = lines.lineOf(index, amount);
  if (line !== null) return lines.item(index, line, amount);
  return sentences.read(frames.whole(token), index, amount);
}

/** A line "1. palkinto, 10 000 €" may be taken for a price; what others need for theirs is not. */
const isGiven = ({ role }: Amount) => role !== "own_funding" && role !== "loan" && role !== "budget";

function ofTag(
  reading: Reading,
  frames: Frames,
  lines: Lines,
  { taker, block }: Tagged,
  amount: Amount,
): Candidate {
  const { start, end } = reading.document.blocks[block]!;
  const status = statusOfRole(amount.role) ?? lines.introduction(block) ?? "granted";
  const frame = frames.ofBlock(block);
  return { amount, status, taker, place: { start, end, block }, frame, share: false, headline: false };
}

const isTakenBack = (reading: Reading, { span: { start } }: Amount): boolean =>
  TAKEN_BACK.test(reading.text.slice(Math.max(0, start - 12), start));

function unsure(amount: Amount): Warning {
  return {
    code: "GRANT_UNSURE",
    message: `It is not clear who gets "${amount.text}".`,
    span: amount.span,
  };
}

function toGrant(context: Context, candidate: Candidate): Grant {
  const { amount, status, place, frame } = candidate;
  const taker =
    context.ownProject(candidate.taker, place, frame, status, candidate.funder) ?? candidate.taker;
  const given = candidate.funder !== undefined ? { funder: candidate.funder, guessed: false } : null;
  const { funder, guessed } = given ?? context.funderOf(place, frame, taker.name, status);
  const confidence = Math.min(taker.confidence, amount.confidence, guessed ? GUESSED_FUNDER : 1);
  return {
    funder,
    recipient: { name: taker.name },
    region: context.regionOf(place, taker.name),
    amount: { value: amount.value, max: amount.max },
    program: context.programOf(place, status),
    period: candidate.period ?? context.periodOf(place, status),
    status,
    text: amount.text,
    span: amount.span,
    rule: taker.rule,
    confidence: Math.round(confidence * 100) / 100,
  };
}
