import { z } from "zod";
import { mentionShape } from "./mention.js";

export const PHONE_KINDS = ["direct", "switchboard", "fax"] as const;

export const phoneSchema = z.strictObject({
  e164: z
    .string()
    .regex(/^\+\d{5,15}$|^\+\u2588+$/)
    .describe("E.164"),
  extension: z.string().nullable().describe("Extension behind a switchboard"),
  kind: z.enum(PHONE_KINDS).describe("Switchboards and fax numbers are nobody's own"),
  ...mentionShape,
});

export const emailSchema = z.strictObject({
  address: z.string().min(3).describe('With "@", however the text hides it: "(at)"'),
  inferred: z.boolean().describe('True where "etunimi.sukunimi@…" was expanded for this person'),
  ...mentionShape,
});

export const contactSchema = z.strictObject({
  name: z.string().nullable().describe("Null for a desk, duty or customer line"),
  title: z.string().nullable().describe("Job title, base form"),
  organisation: z.string().nullable().describe("Where the person works"),
  topic: z.string().nullable().describe('What the person answers about: "Rakennehankkeen sisällöt"'),
  phones: z.array(phoneSchema).describe("Numbers of this person or desk"),
  emails: z.array(emailSchema).describe("Addresses of this person or desk"),
  ...mentionShape,
});

export const quoteSchema = z.strictObject({
  speaker: z.string().min(1).describe("Who is quoted"),
  title: z.string().nullable().describe("Job title, base form"),
  organisation: z.string().nullable().describe("Where the speaker works"),
  ...mentionShape,
});

export type PhoneKind = (typeof PHONE_KINDS)[number];
export type Phone = z.infer<typeof phoneSchema>;
export type Email = z.infer<typeof emailSchema>;
export type Contact = z.infer<typeof contactSchema>;
export type Quote = z.infer<typeof quoteSchema>;
