import { z } from "zod";
import { PROGRAM_KINDS } from "./kinds.js";
import { mentionSchema } from "./mention.js";

export const programSchema = z.strictObject({
  name: z.string().min(1).describe("Base form"),
  id: z.string().nullable().describe("Id in the gazetteer or the user's lexicon, else null"),
  kind: z.enum(PROGRAM_KINDS).describe("Programme, project, fund or instrument (a form of aid)"),
  mentions: z.array(mentionSchema).min(1).describe("Every place where it is named"),
});

export type ProgramKind = (typeof PROGRAM_KINDS)[number];
export type Program = z.infer<typeof programSchema>;
