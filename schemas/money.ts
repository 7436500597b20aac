import { z } from "zod";
import { hasWholeCents } from "./decimals.js";
import { mentionShape } from "./mention.js";

export const QUALIFIERS = ["exact", "about", "over", "under", "at_least", "at_most"] as const;

export const AMOUNT_ROLES = [
  "granted",
  "applied",
  "planned",
  "prior",
  "budget",
  "own_funding",
  "cost",
  "loan",
  "other",
] as const;

const money = z.number().refine(hasWholeCents, "more than two decimals");

export const amountSchema = z.strictObject({
  value: money.describe("In the currency's main unit; the lower bound of a range"),
  max: money.nullable().describe("Upper bound of a range, else null"),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .describe("ISO 4217"),
  qualifier: z.enum(QUALIFIERS).describe('What limits the sum: "noin" is about, "enintään" at_most'),
  role: z
    .enum(AMOUNT_ROLES)
    .describe("What the money is, by its sentence or list heading; other without any evidence"),
  per: z.string().nullable().describe('Unit of "30 euroa/asukas": month, year, person, hectare …'),
  elliptic: z.boolean().describe("True where the currency is only implied"),
  ...mentionShape,
});

export type Qualifier = (typeof QUALIFIERS)[number];
export type AmountRole = (typeof AMOUNT_ROLES)[number];
export type Amount = z.infer<typeof amountSchema>;
