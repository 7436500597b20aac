import { perWord, WordBits } from "../finnish/vocabulary.js";
import type { Reading } from "../reading.js";
import { MONEY_NOUNS } from "./lexicon.js";

/** The word is told of sums that nobody is granted: penalties, damages, dividends, a company's figures. */
export const NEVER_GIVEN = 1;
/** The word is a loan or a guarantee. */
export const LENT = 2;
/** The word is money that is granted. */
export const GIVEN = 4;

const NEVER =
  /(?:seuraamusmaksu|uhkasak|rikemaksu|laiminlyöntimaksu|vahingonkorvau|kartelli|liikevaih|liikevoit|liiketapp|liiketulo|käyttökat|osakekoht|tulovero|palkkakustann|sanktionsavgift|skadestånd|rörelseresultat)|^(?:sakk?o(?:a|ja|n|t|ihin|jen)?|osin(?:ko|go)\p{L}*|böter(?:na)?|omsättning(?:en)?|turnover|ebitd?a|dividends?|penalt(?:y|ies)|fines?|fined|damages)$/u;
const LOAN =
  /(?:laina|lainaa|lainan|lainat|lainansa|lainaksi|lainapotti|lainapotin|lainasumman|takaus|takausta|takauksen|lån|lånet)$|^loans?$/u;
const GRANTED =
  /(?:avustu[sk]|rahoitu[sk]|apuraha|stipendi|palkin(?:to|no)|lahjoitu[sk]|kehittämisraha|bidrag|understöd|finansiering|stipendium)|^(?:tuki|tuen|tukea|tukena|grants?|funding|awards?|prizes?|donations?)$/u;

/** Whether a token says what a sum is, where no verb does: "avustus", "tuella", "bidrag". */
export const isMoneyNoun = perWord((word) => MONEY_NOUNS.test(word));

/** What a word says of the sum beside it, as bits. */
const saidBy = new WordBits(
  (word) => (NEVER.test(word) ? NEVER_GIVEN : 0) | (LOAN.test(word) ? LENT : GRANTED.test(word) ? GIVEN : 0),
);

/**
 * The bits of the last word of `mask` among tokens; 0 where none has one.
 *
 * @example lastSaid(reading, from, sum, LENT | GIVEN) // LENT before the sum of "Suurimman lainapotin sai Salon Vesi Oy (9 000 euroa)"
 */
export function lastSaid({ tokens }: Reading, from: number, to: number, mask: number): number {
  for (let i = to - 1; i >= from; i--) {
    const bits = saidBy.at(tokens, i) & mask;
    if (bits !== 0) return bits;
  }
  return 0;
}

/** The bits of the first word of `mask` among tokens; 0 where none has one. */
export function firstSaid({ tokens }: Reading, from: number, to: number, mask: number): number {
  for (let i = from; i < to; i++) {
    const bits = saidBy.at(tokens, i) & mask;
    if (bits !== 0) return bits;
  }
  return 0;
}
