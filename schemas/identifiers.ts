import { z } from "zod";
import { mentionShape } from "./mention.js";

export const IDENTIFIER_KINDS = ["business_id", "diary", "law", "iban", "url", "isbn", "doi"] as const;

export const identifierSchema = z.strictObject({
  kind: z.enum(IDENTIFIER_KINDS).describe("What it is an identifier of"),
  value: z
    .string()
    .min(1)
    .describe("Normalised: no spaces in an IBAN, an absolute URL where the text gives one"),
  ...mentionShape,
});

export type IdentifierKind = (typeof IDENTIFIER_KINDS)[number];
export type Identifier = z.infer<typeof identifierSchema>;
