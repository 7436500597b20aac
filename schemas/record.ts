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
    schemaVersion: z.literal(SCHEMA_VERSION).describe("Version of this schema"),
    id: z
      .string()
      .min(1)
      .describe(
        "The given id, or the first 16 hex digits of the input's SHA-256 (with #3 for a feed's third item)",
      ),
    source: z
      .strictObject({
        path: z.string().nullable().describe("Input path as given"),
        mediaType: z.string().min(1).describe("Media type, as detected or told"),
        encoding: z.string().min(1).describe("Encoding, by its WHATWG label"),
        sha256: z
          .string()
          .regex(/^[0-9a-f]{64}$/)
          .describe("SHA-256 of the input's bytes"),
        bytes: z.int().min(0).describe("Size of the input"),
      })
      .describe("What was read"),
    language: z
      .strictObject({
        code: z.enum(LANGUAGES).describe("ISO 639-3; und where none is recognised"),
        confidence: z.number().min(0).max(1).describe("0 to 1"),
      })
      .describe("What it is written in"),
    title: z.strictObject(metaMentionShape).nullable().describe("The headline"),
    published: publishedSchema.nullable().describe("When it was published"),
    publisher: publisherSchema
      .nullable()
      .describe("Who issues it: by its mark, else the one body whose own news it is"),
    keywords: z.array(z.string()).describe("Keywords that the release's page names"),
    amounts: z.array(amountSchema).describe("Sums of money"),
    dates: z.array(dateSchema).describe("Dates and periods"),
    regions: z
      .array(regionSchema)
      .describe("Regions, wellbeing services counties and municipalities, one entry each"),
    organisations: z.array(organisationSchema).describe("Organisations, one entry each"),
    programs: z.array(programSchema).describe("Programmes, projects, funds and instruments, one entry each"),
    contacts: z.array(contactSchema).describe("People and desks to ask"),
    identifiers: z
      .array(identifierSchema)
      .describe("Business ids, diary and law numbers, bank accounts, addresses of pages"),
    quotes: z.array(quoteSchema).describe("Quotations with their speakers"),
    grants: z.array(grantSchema).describe("Who gives whom how much for what"),
    warnings: z.array(warningSchema).describe("Remarks that do not cost the record"),
    text: z.string().optional().describe("With --text: the document's text without boilerplate"),
    documentText: z.string().optional().describe("With --document: the whole text that spans point into"),
  })
  .meta({ title: "Release", description: "One Finnish press release as tiedote reads it" });

export type Language = (typeof LANGUAGES)[number];
export type Release = z.infer<typeof releaseSchema>;
export type Title = Release["title"];
