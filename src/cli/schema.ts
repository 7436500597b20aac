import { z } from "zod";
import { releaseSchema } from "../../schemas/record.js";

/** The record's JSON Schema (2020-12) as the text of schemas/record.schema.json. */
export function schemaText(): string {
  return JSON.stringify(z.toJSONSchema(releaseSchema, { target: "draft-2020-12" }), null, 2) + "\n";
}
