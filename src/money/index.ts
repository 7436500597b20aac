import type { Amount } from "../../schemas/money.js";
import type { Warning } from "../../schemas/warning.js";
import type { WordList } from "../finnish/word-classes.js";
import type { Reading } from "../reading.js";

export const words: readonly WordList[] = [];

export interface Amounts {
  readonly amounts: readonly Amount[];
  readonly warnings: readonly Warning[];
}

/** Finds sums with their role and claims their spans. */
export function findAmounts(_reading: Reading): Amounts {
  return { amounts: [], warnings: [] };
}

/** Warnings where the parts of a list, table or sentence do not add up to the total that it states. */
export function checkSums(_reading: Reading, _amounts: readonly Amount[]): Warning[] {
  return [];
}
