import type { Release } from "../../schemas/record.js";
import { UsageError } from "../errors.js";
import { didYouMean } from "../nearest.js";
import type { TableName } from "./names.js";
import { type Column, TABLES } from "./tables.js";

/** The columns of a table that are asked for, in that order; all for null. Errors: `UsageError` for one it does not have. */
export function tableColumns(table: TableName, names: readonly string[] | null): readonly Column<unknown>[] {
  const { columns } = TABLES[table];
  if (names === null) return columns;
  const known = columns.map((column) => column.name);
  return names.map((name) => {
    const found = columns.find((column) => column.name === name);
    if (found) return found;
    throw new UsageError(
      `--fields: table ${table} has no column "${name}"${didYouMean(name, known)}; it has ${known.join(", ")}`,
    );
  });
}

/** A function from release to the table's rows. */
export function tableRows(table: TableName): (release: Release) => readonly unknown[] {
  return TABLES[table].rows;
}
