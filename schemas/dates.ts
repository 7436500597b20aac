import { z } from "zod";
import { mentionShape, metaMentionShape } from "./mention.js";

export const PRECISIONS = ["day", "week", "month", "quarter", "season", "year"] as const;
export const RELATIONS = ["on", "from", "until", "during"] as const;
export const DATE_ROLES = [
  "published",
  "application_open",
  "application_close",
  "period",
  "event",
  "decision",
  "deadline",
  "other",
] as const;

/** A calendar day; without a known year "XXXX-06-02". */
const day = z.string().regex(/^(\d{4}|XXXX)-\d{2}-\d{2}$/);
const time = z.string().regex(/^\d{2}:\d{2}$/);

export const dateSchema = z.strictObject({
  edtf: z.string().min(4).describe("EDTF, ISO 8601-2 level 2"),
  start: day.nullable().describe("First day, inclusive; null where the beginning is open"),
  end: day.nullable().describe("Last day, inclusive; null where the end is open"),
  precision: z.enum(PRECISIONS).describe("How exactly the text says it"),
  relation: z
    .enum(RELATIONS)
    .describe('How it lies in time: "alkaen" is from, "mennessä" until, "aikana" during'),
  time: time.nullable().describe("Clock time, hours and minutes"),
  role: z
    .enum(DATE_ROLES)
    .describe("What happens then, by what stands in the same sentence; other without any evidence"),
  ...mentionShape,
});

export const publishedSchema = z.strictObject({
  date: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .describe("Day of publication"),
  time: time.nullable().describe("Clock time, hours and minutes"),
  ...metaMentionShape,
});

export type DatePrecision = (typeof PRECISIONS)[number];
export type DateRelation = (typeof RELATIONS)[number];
export type DateRole = (typeof DATE_ROLES)[number];
export type DateMention = z.infer<typeof dateSchema>;
export type Published = z.infer<typeof publishedSchema>;
