import type { Qualifier } from "../../schemas/money.js";
import type { Reading } from "../reading.js";
import type { Quantity } from "./resolve.js";

/** A sum as the grammar found it: its tokens, its value in cents, and what lists and roles need to know of it. */
export interface Sum {
  /** First token, and the one past the last, approximator and currency included. */
  from: number;
  readonly to: number;
  readonly quantity: Quantity;
  readonly cents: number;
  readonly maxCents: number | null;
  readonly currency: string;
  /** Power of ten that the currency word gave ("meur" 6), which neighbours share. */
  readonly exponent: number;
  qualifier: Qualifier;
  per: string | null;
  readonly elliptic: boolean;
  readonly rule: string;
  readonly confidence: number;
  /** Set by a rule that knows better than the words around: a comparison figure is prior, a table column says its role. */
  readonly role?: "prior";
  /** The sum whose unit this one shares, for its role. */
  readonly host?: Sum;
  /** Text of the column's header, where the evidence for the role stands. */
  readonly header?: string | null;
}

/** Longer sentences are no prose; nothing is shared across them, which keeps the work linear. */
export const LONGEST_SENTENCE = 1500;

/** The sums found so far, by sentence. */
export class SumIndex {
  readonly sums: Sum[] = [];
  readonly #bySentence = new Map<number, Sum[]>();

  /** Takes a sum in and claims its span, so that no later rule reads it again. */
  add(reading: Reading, sum: Sum): void {
    this.sums.push(sum);
    const { tokens } = reading;
    reading.claim({ start: tokens.start[sum.from]!, end: tokens.end[sum.to - 1]! });
    const number = reading.sentence[sum.from]!;
    const row = this.#bySentence.get(number);
    if (row === undefined) {
      this.#bySentence.set(number, [sum]);
      return;
    }
    let at = row.length;
    while (at > 0 && row[at - 1]!.from > sum.from) at--;
    row.splice(at, 0, sum);
  }

  /** The sums of one sentence in text order. */
  in(sentence: number): readonly Sum[] {
    return this.#bySentence.get(sentence) ?? [];
  }

  /** The first sum of a sentence that begins at or after token `i`. */
  after(sentence: number, i: number): Sum | null {
    return this.in(sentence).find((sum) => sum.from >= i) ?? null;
  }

  /** The last sum of a sentence that ends at or before token `i`. */
  before(sentence: number, i: number): Sum | null {
    return this.in(sentence).findLast((sum) => sum.to <= i) ?? null;
  }

  /** The sum that a bare number at token `i` most likely shares its currency with: in its sentence or the one before. */
  nearest(reading: Reading, i: number): Sum | null {
    const number = reading.sentence[i]!;
    return this.before(number, i) ?? this.after(number, i) ?? this.in(number - 1).at(-1) ?? null;
  }
}
