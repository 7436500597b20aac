import { z } from "zod";
import { lexiconSchema } from "../../schemas/lexicon.js";
import { releaseSchema } from "../../schemas/record.js";

/** The shapes that have a JSON Schema (2020-12) in schemas/. */
export const SCHEMAS = ["record", "lexicon"] as const;
export type SchemaName = (typeof SCHEMAS)[number];

/** The text of schemas/record.schema.json, or of schemas/lexicon.schema.json. */
export function schemaText(name: SchemaName = "record"): string {
  const target = "draft-2020-12";
  // what a user writes, where defaults may be left out
  const schema =
    name === "lexicon"
      ? z.toJSONSchema(lexiconSchema, { target, io: "input" })
      : z.toJSONSchema(releaseSchema, { target });
  return JSON.stringify(schema, null, 2) + "\n";
}
