import { z } from "zod";
import { mentionShape } from "./mention.js";
import { REGION_KINDS } from "./regions.js";

export const GRANT_STATUSES = ["granted", "applied", "planned", "prior"] as const;

export const grantSchema = z.strictObject({
  funder: z
    .strictObject({
      name: z.string().min(1).describe("Base form"),
      id: z.string().nullable().describe('Short id of a known body ("stm"), else null'),
    })
    .nullable()
    .describe("Who gives"),
  recipient: z
    .strictObject({ name: z.string().min(1).describe("Base form") })
    .describe("Who is given: the smallest body, project or site that the text names"),
  region: z
    .strictObject({
      kind: z.enum(REGION_KINDS).describe("What sort of area it is"),
      code: z.string().nullable().describe("Statistics Finland's code"),
      name: z.string().min(1).describe("Finnish name"),
    })
    .nullable()
    .describe("Where the recipient is"),
  amount: z
    .strictObject({
      value: z.number().describe("Lower bound of a range"),
      max: z.number().nullable().describe("Upper bound of a range, else null"),
    })
    .describe("Euros"),
  program: z
    .strictObject({ name: z.string().min(1).describe("Base form") })
    .nullable()
    .describe("What the money comes from"),
  period: z.string().nullable().describe("What the money is for in time, as an EDTF interval"),
  status: z.enum(GRANT_STATUSES).describe("How far it has come"),
  ...mentionShape,
});

export type GrantStatus = (typeof GRANT_STATUSES)[number];
export type Grant = z.infer<typeof grantSchema>;
