import type { Release } from "../../schemas/record.js";
import { problemOf } from "./validator.generated.js";

/**
 * The record itself if it fits the schema; a record that does not is a bug of ours and throws. The check is written from the
 * zod schema when the project is built and agrees with it in every case; zod itself stays out of the way from text to record.
 */
export function validate(release: Release): Release {
  const problem = problemOf(release);
  if (problem === null) return release;
  throw new TypeError(`invalid record: ${problem.replace(/^\./, "")}`);
}
