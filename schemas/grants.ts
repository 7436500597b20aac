import { z } from "zod";
import { mentionShape } from "./mention.js";
import { REGION_KINDS } from "./regions.js";

export const GRANT_STATUSES = ["granted", "applied", "planned", "prior"] as const;

export const grantSchema = z.strictObject({
  funder: z.strictObject({ name: z.string().min(1), id: z.string().nullable() }).nullable(),
  recipient: z.strictObject({ name: z.string().min(1) }),
  region: z
    .strictObject({ kind: z.enum(REGION_KINDS), code: z.string().nullable(), name: z.string().min(1) })
    .nullable(),
  amount: z.strictObject({ value: z.number(), max: z.number().nullable() }).describe("Euros"),
  program: z
    .strictObject({ name: z.string().min(1) })
    .nullable()
    .describe("What the money comes from"),
  period: z.string().nullable().describe("EDTF interval"),
  status: z.enum(GRANT_STATUSES),
  ...mentionShape,
});

export type GrantStatus = (typeof GRANT_STATUSES)[number];
export type Grant = z.infer<typeof grantSchema>;
