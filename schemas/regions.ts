import { z } from "zod";
import { mentionSchema } from "./mention.js";

export const REGION_KINDS = ["region", "wellbeing_county", "municipality", "hospital_district"] as const;

export const regionSchema = z.strictObject({
  kind: z.enum(REGION_KINDS).describe("What sort of area it is"),
  code: z.string().nullable().describe("Statistics Finland's code as of the publication date"),
  name: z.string().min(1).describe("Finnish name"),
  nameSv: z.string().nullable().describe("Swedish name"),
  within: z
    .strictObject({
      region: z.string().nullable().describe("Code of the region"),
      wellbeingCounty: z.string().nullable().describe("Code of the wellbeing services county"),
    })
    .describe("Codes of the region and wellbeing services county that it lies in"),
  former: z.boolean().describe("True for one that has since been merged into another"),
  mentions: z.array(mentionSchema).min(1).describe("Every place where it is named"),
});

export type RegionKind = (typeof REGION_KINDS)[number];
export type Region = z.infer<typeof regionSchema>;
