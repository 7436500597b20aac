import { GLUED, LINE, SPACED, WORD } from "../finnish/tokens.js";
import { NUMERAL } from "../finnish/word-classes.js";
import type { Reading } from "../reading.js";
import { isCounted, moneyFollows } from "./counted.js";
import { CLEAR_POWERS } from "./lexicon.js";
import { perAfter } from "./per.js";
import { qualifierBefore } from "./qualifiers.js";
import { powerOf, quantityBefore } from "./quantity.js";
import { rangeStart } from "./ranges.js";
import { cents } from "./resolve.js";
import { cueOfWord, speaksOfMoney } from "./role-lexicon.js";
import type { SumIndex } from "./sum.js";
import { decimalOf, leftLimit } from "./window.js";

/**
 * Sums that leave "euroa" out after a power: "6,7 miljoonaa kohdistuu …", "puolen miljoonan tuki", "37 miljoonalla". Found
 * where the sentence or the one before it is about money: it names a sum, or holds a noun of money; in a headline where the
 * text states the same sum in full.
 *
 * Refused: what counts something ("5,5 miljoonaa asukasta"), and powers without a number ("miljoonia").
 */
export function findBarePowers(reading: Reading, index: SumIndex): void {
  const { tokens, classes } = reading;
  for (let i = 1; i < reading.length; i++) {
    if ((classes[i]! & NUMERAL) === 0 || reading.isClaimed(i)) continue;
    const key = tokens.key[i]!;
    const short = CLEAR_POWERS.has(key);
    if (!short && powerOf(key) === null) continue;
    const dotted = short && tokens.key[i + 1] === "." && tokens.gap[i + 1] === GLUED;
    const end = dotted ? i + 2 : i + 1;
    // "sata tuhatta miljoonaa": the last power is the anchor
    if (
      end < reading.length &&
      tokens.kind[end] === WORD &&
      tokens.gap[end]! <= LINE &&
      powerOf(tokens.key[end]!) !== null
    )
      continue;
    const low = leftLimit(reading, i, 0);
    const quantity = quantityBefore(tokens, end, low, decimalOf(reading, i));
    if (quantity === null || quantity.power === 0) continue;
    if (quantity.from === i && !(key.endsWith("n") && moneyFollows(reading, end))) continue;
    const value = cents(quantity);
    if (value === null || !isMoneyHere(reading, index, quantity.from, end, key, value)) continue;
    const host = index.nearest(reading, i);
    const lower = rangeStart(reading, quantity, low, 0, value);
    const first = lower?.from ?? quantity.from;
    const qualifier = qualifierBefore(reading, first, low);
    index.add(reading, {
      from: qualifier?.from ?? first,
      to: end,
      quantity,
      cents: lower?.cents ?? value,
      maxCents: lower === null ? null : value,
      currency: host?.currency ?? "EUR",
      exponent: 0,
      qualifier: qualifier?.qualifier ?? "exact",
      per: perAfter(reading, end),
      elliptic: true,
      rule: lower === null ? "money.elliptic.power" : "money.elliptic.range",
      confidence: host === null ? 0.6 : 0.7,
    });
  }
}

/** They end like a Finnish genitive and are none. */
const FOREIGN = new Set(["million", "billion", "miljon", "tusen"]);

/** How far from a bare power a noun of money may stand in its sentence. */
const AROUND = 40;

function isMoneyHere(
  reading: Reading,
  index: SumIndex,
  from: number,
  end: number,
  key: string,
  value: number,
): boolean {
  // "miljoonan" needs its noun, other cases only must not count one
  const genitive = key.endsWith("n") && !key.endsWith("aan") && !key.endsWith("iin") && !FOREIGN.has(key);
  if (
    genitive
      ? !moneyFollows(reading, end) && index.in(reading.sentence[from]!).length === 0
      : isCounted(reading, end)
  )
    return false;
  if (genitive && !moneyFollows(reading, end) && isNoun(reading, end)) return false;
  if (sameCaseNoun(reading, key, end)) return false;
  const sentence = reading.sentence[from]!;
  if (index.in(sentence).length > 0 || index.in(sentence - 1).length > 0) return true;
  // "Alue sai 1,8 miljoonaa euroa. … Ministeriöltä haettiin 2,4 miljoonaa."
  const paragraph = [2, 3].some((back) => index.in(sentence - back).length > 0);
  for (let i = Math.max(0, from - AROUND); i < Math.min(reading.length, end + AROUND); i++) {
    if (reading.sentence[i] !== sentence || reading.tokens.kind[i] !== WORD) continue;
    const cue = cueOfWord.at(reading.tokens, i);
    if (cue?.noun || (paragraph && (cue?.role === "applied" || cue?.role === "granted"))) return true;
  }
  // a headline: the text states the same sum with its currency
  return from < HEADLINE && index.hasValue(value);
}

/** A headline stands among the first tokens. */
const HEADLINE = 60;

/** "5 miljoonan asukkaan": a small word in the genitive or any noun right after the power. */
function isNoun(reading: Reading, i: number): boolean {
  const { tokens } = reading;
  return (
    i < reading.length &&
    tokens.kind[i] === WORD &&
    tokens.gap[i]! <= SPACED &&
    /(?:n|t)$/.test(tokens.key[i]!)
  );
}

/** "5 miljoonalla ihmisellä": power and noun agree, so it counts people. */
function sameCaseNoun(reading: Reading, key: string, i: number): boolean {
  const { tokens } = reading;
  const ending = /(?:ll|lt|ss|st)[aä]$|lle$/.exec(key)?.[0];
  if (ending === undefined || i >= reading.length || tokens.kind[i] !== WORD || tokens.gap[i]! > SPACED)
    return false;
  const stem = ending.slice(0, 2);
  return new RegExp(`${stem}[aäe]$`).test(tokens.key[i]!) && !speaksOfMoney(tokens.key[i]!);
}
