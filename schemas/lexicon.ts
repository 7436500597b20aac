import { z } from "zod";

const nameSchema = z.strictObject({
  name: z.string().trim().min(2).describe("Base form, as records should say it"),
  id: z.string().trim().min(1).optional().describe("Id of your own"),
  kind: z
    .string()
    .trim()
    .min(1)
    .optional()
    .describe("program, project, fund, instrument; or the kind of an organisation"),
  aliases: z.array(z.string().trim().min(2)).default([]).describe("Abbreviations and other names"),
});

/** What a user's own lexicon file may hold. */
export const lexiconSchema = z.strictObject({
  programs: z.array(nameSchema).default([]),
  organisations: z.array(nameSchema).default([]),
  boilerplate: z
    .array(z.string().trim().min(1))
    .default([])
    .describe("Lines that are boilerplate wherever they stand alone"),
});
