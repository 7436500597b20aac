import { z } from "zod";
import { mentionSchema } from "./mention.js";

export const REGION_KINDS = ["region", "wellbeing_county", "municipality", "hospital_district"] as const;

export const regionSchema = z.strictObject({
  kind: z.enum(REGION_KINDS),
  code: z.string().nullable().describe("Statistics Finland's code as of the publication date"),
  name: z.string().min(1),
  nameSv: z.string().nullable(),
  within: z
    .strictObject({ region: z.string().nullable(), wellbeingCounty: z.string().nullable() })
    .describe("Codes of the region and wellbeing services county that it lies in"),
  former: z.boolean().describe("True for one that has since been merged into another"),
  mentions: z.array(mentionSchema).min(1),
});

export type RegionKind = (typeof REGION_KINDS)[number];
export type Region = z.infer<typeof regionSchema>;
