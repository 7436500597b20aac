import { z } from "zod";
import { spanSchema } from "./mention.js";

/** Codes of remarks about a record. A remark never ends a run; with `--strict` it sets exit code 3. */
export const WARNING_CODES = [
  "AMOUNT_AMBIGUOUS",
  "SUM_MISMATCH",
  "DATE_WITHOUT_YEAR",
  "DATE_IMPOSSIBLE",
  "LANGUAGE_UNSUPPORTED",
  "ENCODING_REPAIRED",
  "ENCODING_GUESSED",
  "GRANT_UNSURE",
  "PHONE_INVALID",
  "EMPTY_TEXT",
  "TEXT_DAMAGED",
] as const;

export const warningSchema = z.strictObject({
  code: z.enum(WARNING_CODES).describe("Stable name of the remark"),
  message: z.string().min(1).describe("The remark in a sentence"),
  span: spanSchema.nullable().describe("Where in the text, or null for all of it"),
});

export type WarningCode = (typeof WARNING_CODES)[number];
export type Warning = z.infer<typeof warningSchema>;
