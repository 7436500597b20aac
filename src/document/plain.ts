import { Budget } from "../budget.js";
import { findAlignedTables } from "./aligned-tables.js";
import { plainLines } from "./lines.js";
import { findPlainTables } from "./plain-tables.js";
import { joinStackedTables } from "./stacked-tables.js";
import { type Structure, structure } from "./structure.js";
import { joinWrapped } from "./wrapping.js";

/** The blocks of a plain text. Spans point into the text as it came. */
export function readPlain(
  text: string,
  boilerplate: readonly string[] = [],
  budget: Budget = Budget.NONE,
): Structure {
  const raw = plainLines(text);
  // before lines are joined: the rows of a table are no wrapped paragraph
  const aligned = findAlignedTables(text, raw);
  const stacked = joinStackedTables(text, raw, aligned);
  const lines = joinWrapped(text, stacked.lines);
  findPlainTables(text, lines, stacked.tables);
  budget.check();
  return structure(text, lines, { boilerplate, budget });
}
