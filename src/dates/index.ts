import type { DateMention, Published } from "../../schemas/dates.js";
import type { Warning } from "../../schemas/warning.js";
import type { WordList } from "../finnish/word-classes.js";
import type { Reading } from "../reading.js";

export const words: readonly WordList[] = [];

export interface DateContext {
  /** ISO day given from outside the text ("--reference-date"), for years that are not written. */
  readonly referenceDate: string | null;
  /** ISO day or date-time of publication given from outside. */
  readonly published: string | null;
}

export interface Dates {
  readonly published: Published | null;
  readonly dates: readonly DateMention[];
  readonly warnings: readonly Warning[];
}

/** Finds the publication date and all dates, and claims their spans. */
export function findDates(_reading: Reading, _context: DateContext): Dates {
  return { published: null, dates: [], warnings: [] };
}
