import type { Span } from "./span.js";

/** Fields that tell which candidates they left alone. */
export type RejectingField =
  | "dates"
  | "amounts"
  | "regions"
  | "organisations"
  | "programs"
  | "contacts"
  | "grants";

/** Why a candidate was left alone, in words that follow its text: "12.3." … */
export const REJECTION_REASONS = {
  claimed: "belongs to something that was read before",
  glued: "is glued to what stands before it, so it is part of something longer",
  section: "is the number of a section, a chapter or a version",
  update_stamp: "is a stamp of the page's last update",
  no_such_day: "is no day of the calendar",
  not_a_year: "counts something or is part of a longer number, so it is no year",
  in_name: "is part of a proper name, as in “Agenda 2030”",
  counted: "counts something else than money",
  no_currency: "has no currency beside it",
  no_number: "names a currency without a number that could be read",
  unit: "is the unit of a table, as in “(1 000 €)”",
  person: "is or may be a person's name",
  company: "is a company's name",
  may_be_company: "may be a company's or a person's name, and nothing else shows the place",
  common_word: "is a common word too, and nothing else shows the place",
  compound: "is part of a compound word",
  phrase: "is part of another name or a fixed phrase",
  part_of_town: "is a part of the town named before it",
  other_language: "is no place's name in this language, or was none at that time",
  degree: "is an academic degree beside a person's name",
  sentence_start: "has its capital from its sentence alone, so it may be a common noun",
  of_program: "is part of a programme's or project's name",
  of_body: "is a body's name, or part of one",
  common_sort: "says which sort it is or whose money, and names none",
  works: "says what is built, bought or done, so it is no project's name",
  no_such_phone: "is a phone number that nobody can have",
  unsure_taker: "is a sum of which it is not clear who gets it",
  no_transfer: "is a sum of which nothing says who gives it to whom",
  told_elsewhere: "is a share, a total or a repetition of sums that are counted already",
} as const;
export type RejectionReason = keyof typeof REJECTION_REASONS;

/** A stretch of text that a field looked at and left alone. */
export interface Rejection extends Span {
  readonly field: RejectingField;
  readonly reason: RejectionReason;
}
