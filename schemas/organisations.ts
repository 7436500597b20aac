import { z } from "zod";
import { ORGANISATION_KINDS } from "./kinds.js";
import { mentionSchema, metaMentionShape } from "./mention.js";

export const organisationSchema = z.strictObject({
  name: z.string().min(1).describe("Base form"),
  id: z.string().nullable().describe('Short id of a known body ("stm"), else null'),
  kind: z.enum(ORGANISATION_KINDS).describe("What sort of body it is"),
  mentions: z.array(mentionSchema).min(1).describe("Every place where it is named"),
});

export const publisherSchema = z.strictObject({
  name: z.string().min(1).describe("Base form"),
  id: z.string().nullable().describe('Short id of a known body ("stm"), else null'),
  ...metaMentionShape,
});

export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];
export type Organisation = z.infer<typeof organisationSchema>;
export type Publisher = z.infer<typeof publisherSchema>;
