import { z } from "zod";
import { contactSchema, quoteSchema } from "./contacts.js";
import { dateSchema, publishedSchema } from "./dates.js";
import { grantSchema } from "./grants.js";
import { identifierSchema } from "./identifiers.js";
import { metaMentionShape } from "./mention.js";
import { amountSchema } from "./money.js";
import { organisationSchema, publisherSchema } from "./organisations.js";
import { programSchema } from "./programs.js";
import { regionSchema } from "./regions.js";
import { SCHEMA_VERSION } from "./version.js";
import { warningSchema } from "./warning.js";

export const LANGUAGES = ["fin", "swe", "eng", "und"] as const;

export const releaseSchema = z
  .strictObject({
    schemaVersion: z.literal(SCHEMA_VERSION),
    id: z.string().min(1),
    source: z.strictObject({
      path: z.string().nullable(),
      mediaType: z.string().min(1),
      encoding: z.string().min(1),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      bytes: z.int().min(0),
    }),
    language: z.strictObject({ code: z.enum(LANGUAGES), confidence: z.number().min(0).max(1) }),
    title: z.strictObject(metaMentionShape).nullable(),
    published: publishedSchema.nullable(),
    publisher: publisherSchema.nullable(),
    keywords: z.array(z.string()),
    amounts: z.array(amountSchema),
    dates: z.array(dateSchema),
    regions: z.array(regionSchema),
    organisations: z.array(organisationSchema),
    programs: z.array(programSchema),
    contacts: z.array(contactSchema),
    identifiers: z.array(identifierSchema),
    quotes: z.array(quoteSchema),
    grants: z.array(grantSchema),
    warnings: z.array(warningSchema),
    text: z.string().optional().describe("With --text: the document's text without boilerplate"),
    documentText: z.string().optional().describe("With --document: the whole text that spans point into"),
  })
  .meta({ title: "Release", description: "One Finnish press release as tiedote reads it" });

export type Language = (typeof LANGUAGES)[number];
export type Release = z.infer<typeof releaseSchema>;
export type Title = Release["title"];
