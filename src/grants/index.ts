import type { DateMention, Published } from "../../schemas/dates.js";
import type { Grant } from "../../schemas/grants.js";
import type { Amount } from "../../schemas/money.js";
import type { Organisation, Publisher } from "../../schemas/organisations.js";
import type { Program } from "../../schemas/programs.js";
import type { Region } from "../../schemas/regions.js";
import type { Warning } from "../../schemas/warning.js";
import type { WordList } from "../finnish/word-classes.js";
import type { Reading } from "../reading.js";
import type { Span } from "../span.js";

export const words: readonly WordList[] = [];

/** The facts that grants are joined from. */
export interface Facts {
  readonly amounts: readonly Amount[];
  readonly dates: readonly DateMention[];
  readonly published: Published | null;
  readonly regions: readonly Region[];
  readonly organisations: readonly Organisation[];
  readonly publisher: Publisher | null;
  readonly programs: readonly Program[];
  /** Where people's names stand: prizes and scholarships go to people. */
  readonly people: readonly { name: string; span: Span }[];
}

/** Joins what a sentence, list item or table row says together into transfers; each euro once. */
export function joinGrants(_reading: Reading, _facts: Facts): { grants: Grant[]; warnings: Warning[] } {
  return { grants: [], warnings: [] };
}
