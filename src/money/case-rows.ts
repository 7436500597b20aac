import type { AmountRole, Qualifier } from "../../schemas/money.js";

/** What a row expects of one sum; what is left out is not looked at. */
export interface ExpectedSum {
  readonly text: string;
  readonly value: number;
  readonly max?: number;
  readonly currency?: string;
  readonly qualifier?: Qualifier;
  readonly role?: AmountRole;
  readonly per?: string;
  readonly elliptic?: boolean;
}

/** Text, the sums in it (an empty list: none), and why. `language` where the text is not Finnish. */
export interface SumCase {
  readonly text: string;
  readonly expected: readonly ExpectedSum[];
  readonly reason: string;
  readonly language?: "swe" | "eng";
}

/** A sum in short: its text, its value, and what else is looked at. */
export type Short = readonly [text: string, value: number, more?: Partial<ExpectedSum>];

/** A row of Finnish text. */
export function row(text: string, reason: string, ...sums: Short[]): SumCase {
  return {
    text,
    reason,
    expected: sums.map(([surface, value, more]) => ({ text: surface, value, ...more })),
  };
}

/** A row of Swedish or English text. */
export function foreign(language: "swe" | "eng", text: string, reason: string, ...sums: Short[]): SumCase {
  return { ...row(text, reason, ...sums), language };
}
