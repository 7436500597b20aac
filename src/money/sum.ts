import type { Qualifier } from "../../schemas/money.js";
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
