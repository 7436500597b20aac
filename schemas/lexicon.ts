import { z } from "zod";
import { ORGANISATION_KINDS, PROGRAM_KINDS } from "./kinds.js";

const textSchema = z.string().trim().min(2, "is shorter than two letters");

const named = {
  name: textSchema.describe("Base form, as records say it"),
  id: z.string().trim().min(1).optional().describe("Id of your own, e.g. the key of your database"),
  aliases: z
    .array(textSchema)
    .default([])
    .describe("Abbreviations and other names; they inflect as names do"),
};

/** A user's own lexicon, as `--lexicon FILE` reads it from YAML. */
export const lexiconSchema = z
  .strictObject({
    programs: z
      .array(
        z.strictObject({
          ...named,
          kind: z.enum(PROGRAM_KINDS).optional().describe("program unless told otherwise"),
        }),
      )
      .default([])
      .describe("Programmes, projects and funds of your own"),
    organisations: z
      .array(
        z.strictObject({
          ...named,
          kind: z.enum(ORGANISATION_KINDS).optional().describe("other unless told otherwise"),
        }),
      )
      .default([])
      .describe("Bodies of your own; a known body's name with aliases gives it more names"),
    aliases: z
      .record(textSchema, textSchema)
      .default({})
      .describe("Other names for what is listed above: the other name, then the name it stands for"),
    boilerplate: z
      .array(z.string().trim().min(1))
      .default([])
      .describe("Lines that are boilerplate wherever they stand alone"),
  })
  .meta({ title: "Lexicon", description: "A user's own names and boilerplate lines for tiedote" });

export type LexiconFile = z.infer<typeof lexiconSchema>;
