import { z } from "zod";

/** Half-open, in UTF-16 code units of the document's text. */
export const spanSchema = z
  .strictObject({ start: z.int().min(0), end: z.int().min(0) })
  .describe("Half-open stretch of the document's text, in UTF-16 code units");

/** The four keys every fact carries. */
export const mentionShape = {
  text: z.string().describe("Surface form: documentText.slice(span.start, span.end)"),
  span: spanSchema,
  rule: z.string().min(1).describe("Id of the rule that found it"),
  confidence: z.number().min(0).max(1),
};

/** For facts that only page metadata may state: their span is then null. */
export const metaMentionShape = { ...mentionShape, span: spanSchema.nullable() };

export const mentionSchema = z.strictObject(mentionShape);
