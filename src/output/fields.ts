import type { Release } from "../../schemas/record.js";
import { UsageError } from "../errors.js";
import { didYouMean } from "../nearest.js";
import { RECORD_FIELDS } from "../record/validator.generated.js";

/**
 * A function that keeps the named fields of a record, in the order they are named; the record itself for null.
 * Errors: `UsageError` for a name that no record has.
 */
export function fieldPicker(fields: readonly string[] | null): (release: Release) => Partial<Release> {
  if (fields === null) return (release) => release;
  for (const field of fields) {
    if (!RECORD_FIELDS.includes(field)) {
      throw new UsageError(
        `--fields: a record has no field "${field}"${didYouMean(field, RECORD_FIELDS)}; it has ${RECORD_FIELDS.join(", ")}`,
      );
    }
  }
  return (release) => {
    const source = release as Record<string, unknown>;
    return Object.fromEntries(fields.filter((f) => source[f] !== undefined).map((f) => [f, source[f]]));
  };
}
