import type { AmountRole, Qualifier } from "../../schemas/money.js";
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
  readonly role?: AmountRole;
  /** The sum whose unit this one shares, for its role. */
  readonly host?: Sum;
  /** Text of the column's header, where the evidence for the role stands. */
  readonly header?: string | null;
}

/** Longer sentences are no prose; nothing is shared across them, which keeps the work linear. */
export const LONGEST_SENTENCE = 1500;

/** A sentence with more sums is a list without full stops; the ones beyond are found, but nothing leans on them. */
const MOST_IN_SENTENCE = 5000;

/** Place of the first sum that begins at or after token `i`, in a row in text order. */
function firstFrom(row: readonly Sum[], i: number): number {
  let low = 0;
  let high = row.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (row[middle]!.from < i) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The sums found so far, by sentence. */
export class SumIndex {
  readonly sums: Sum[] = [];
  readonly #starts = new Set<number>();
  readonly #values = new Set<number>();
  readonly #bySentence = new Map<number, Sum[]>();

  /** Takes a sum in and claims its span, so that no later rule reads it again. */
  add(reading: Reading, sum: Sum): void {
    this.sums.push(sum);
    this.#starts.add(sum.from);
    if (!sum.elliptic) this.#values.add(sum.cents);
    const { tokens } = reading;
    reading.claim({ start: tokens.start[sum.from]!, end: tokens.end[sum.to - 1]! });
    const number = reading.sentence[sum.from]!;
    const row = this.#bySentence.get(number);
    if (row === undefined) {
      this.#bySentence.set(number, [sum]);
      return;
    }
    if (row.length >= MOST_IN_SENTENCE) return;
    row.splice(firstFrom(row, sum.from), 0, sum);
  }

  /** Whether a sum begins at token `i`. */
  startsAt(i: number): boolean {
    return this.#starts.has(i);
  }

  /** Whether a sum with its currency has this value in cents. */
  hasValue(cents: number): boolean {
    return this.#values.has(cents);
  }

  /** The sums of one sentence in text order. */
  in(sentence: number): readonly Sum[] {
    return this.#bySentence.get(sentence) ?? [];
  }

  /** The first sum of a sentence that begins at or after token `i`. */
  after(sentence: number, i: number): Sum | null {
    const row = this.in(sentence);
    return row[firstFrom(row, i)] ?? null;
  }

  /** The last sum of a sentence that ends at or before token `i`. */
  before(sentence: number, i: number): Sum | null {
    const row = this.in(sentence);
    const last = row[firstFrom(row, i) - 1];
    if (last === undefined || last.to <= i) return last ?? null;
    return row[firstFrom(row, i) - 2] ?? null;
  }

  /** The sum that a bare number at token `i` most likely shares its currency with: in its sentence or the one before. */
  nearest(reading: Reading, i: number): Sum | null {
    const number = reading.sentence[i]!;
    return this.before(number, i) ?? this.after(number, i) ?? this.in(number - 1).at(-1) ?? null;
  }
}
