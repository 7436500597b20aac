import { Budget } from "../budget.js";
import { findAlignedTables } from "./aligned-tables.js";
import { plainLines } from "./lines.js";
import { findPlainTables } from "./plain-tables.js";
import { joinStackedTables } from "./stacked-tables.js";
import { type Structure, structure } from "./structure.js";
import { joinWrapped } from "./wrapping.js";

/** The blocks of a plain text, of which all from `furniture` on is none of its own. Spans point into the text as it came. */
export function readPlain(
  text: string,
  boilerplate: readonly string[] = [],
  budget: Budget = Budget.NONE,
  furniture: number = text.length,
): Structure {
  const raw = plainLines(text);
  // before lines are joined: the rows of a table are no wrapped paragraph
  const aligned = findAlignedTables(text, raw);
  const stacked = joinStackedTables(text, raw, aligned);
  const lines = joinWrapped(text, stacked.lines);
  findPlainTables(text, lines, stacked.tables);
  for (let i = lines.length - 1; i >= 0 && lines[i]!.start >= furniture; i--) lines[i]!.reason = "footer";
  budget.check();
  return structure(text, lines, { boilerplate, budget });
}
