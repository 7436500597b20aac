import type { Email } from "postal-mime";
import { Budget } from "../budget.js";
import { InputError } from "../errors.js";
import type { MetaFact } from "./document.js";
import { readHtml } from "./html.js";
import { MailParser, mailBytes } from "./mail-parser.js";
import { repairMojibake } from "./mojibake.js";
import { readPlain } from "./plain.js";
import { type Content, NO_METADATA } from "./read.js";
import { withoutControls } from "./single-byte.js";

/** An e-mail's text: its HTML part, else its plain one. The subject and the day it was sent stand as metadata. */
export async function readEml(
  bytes: Uint8Array,
  boilerplate: readonly string[],
  path: string | null,
  budget: Budget = Budget.NONE,
): Promise<Content> {
  checkParts(bytes, path);
  const parser = new MailParser({ maxNestingDepth: 50, maxHeadersSize: 128 * 1024 });
  let mail: Email;
  try {
    mail = await parser.parse(mailBytes(bytes));
  } catch (cause) {
    throw new InputError(
      "FORMAT_UNREADABLE",
      `the input is no readable e-mail: save it as .eml again`,
      path,
      { cause },
    );
  }
  budget.check();
  const content = bodyOf(mail, boilerplate, path, budget);
  const title = content.meta.title ?? fact(subjectOf(mail), "meta.mail-subject", 0.8);
  const published = content.meta.published ?? fact(dayOf(mail), "meta.mail-date", 0.8);
  const warnings = [...parser.warnings, ...(content.warnings ?? [])];
  return { ...content, warnings, meta: { ...content.meta, title, published } };
}

/** A mail of a release has some ten parts; for the parser their cost grows with the square of their number. */
const MAX_PARTS = 2000;
const PART = Buffer.from("\n--");

/** Counts the lines that may part a mail, in one pass, before it is parsed. Errors: `InputError` TOO_LARGE. */
function checkParts(bytes: Uint8Array, path: string | null): void {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let parts = 0;
  for (let at = buffer.indexOf(PART); at >= 0; at = buffer.indexOf(PART, at + PART.length)) parts++;
  if (parts > MAX_PARTS && /boundary/i.test(buffer.toString("latin1")))
    throw new InputError(
      "TOO_LARGE",
      `the input has more than ${MAX_PARTS} parts: save its text alone`,
      path,
    );
}

function bodyOf(mail: Email, boilerplate: readonly string[], path: string | null, budget: Budget): Content {
  if (mail.html !== undefined && mail.html.trim() !== "")
    return readHtml(mail.html, boilerplate, path, { budget });
  const text = mail.text ?? "";
  return { text, ...readPlain(text, boilerplate, budget), meta: { ...NO_METADATA }, keywords: [] };
}

/** "VS: FW: Lehdistötiedote: Otsikko" is "Otsikko". */
function subjectOf({ subject }: Email): string | null {
  if (subject === undefined) return null;
  const bare = repairMojibake(withoutControls(subject))
    .replace(
      /^(?:\s*(?:re|fw|fwd|vs|vl|sv|vb|(?:lehdistö|media)?tiedote|pressmeddelande|press release)\s*:\s*)+/i,
      "",
    )
    .trim();
  return bare === "" ? null : bare;
}

/** The day of the Date header as the sender wrote it, without moving it to another zone. */
function dayOf(mail: Email): string | null {
  const raw = mail.headers.find(({ key }) => key === "date")?.value ?? mail.date ?? "";
  const match =
    /(\d{1,2})\s+(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\s+(\d{4})(?:\s+(\d{2}:\d{2})(?::\d{2})?\s*([+-]\d{4})?)?/i.exec(
      raw,
    );
  if (match === null) return null;
  const [, day, name, year, time, zone] = match;
  const month =
    "JanFebMarAprMayJunJulAugSepOctNovDec".indexOf(name![0]!.toUpperCase() + name!.slice(1).toLowerCase()) /
      3 +
    1;
  const date = `${year}-${String(month).padStart(2, "0")}-${day!.padStart(2, "0")}`;
  if (time === undefined) return date;
  return `${date}T${time}${zone === undefined ? "" : `${zone.slice(0, 3)}:${zone.slice(3)}`}`;
}

function fact(value: string | null, rule: string, confidence: number): MetaFact | null {
  return value === null ? null : { value, rule, confidence, span: null };
}
