import type { Release } from "../schemas/record.js";
import { Budget } from "./budget.js";
import { readDocuments } from "./document/read.js";
import { InputError } from "./errors.js";
import type { ExtractOptions } from "./options.js";
import { readRelease } from "./pipeline.js";
import { validate } from "./record/validate.js";

export type { Contact, Email, Phone, Quote } from "../schemas/contacts.js";
export type { DateMention, Published } from "../schemas/dates.js";
export type { Grant } from "../schemas/grants.js";
export type { Identifier } from "../schemas/identifiers.js";
export type { Amount } from "../schemas/money.js";
export type { Organisation, Publisher } from "../schemas/organisations.js";
export type { Program } from "../schemas/programs.js";
export { type Release, releaseSchema } from "../schemas/record.js";
export type { Region } from "../schemas/regions.js";
export { SCHEMA_VERSION } from "../schemas/version.js";
export type { Warning, WarningCode } from "../schemas/warning.js";
export { InputError, type InputErrorCode } from "./errors.js";
export type { UserLexicon, UserName } from "./lexicon.js";
export type { ExtractOptions, InputFormat } from "./options.js";
export type { Mention, Span } from "./span.js";
export { VERSION } from "./version.js";

/**
 * Reads one release into one validated record; of a feed, its first item (`extractAll` gives them all).
 * Errors: `InputError` with a code, where the input cannot become a record.
 *
 * @example (await extract("Kunta sai 5 000 euroa.")).amounts[0].value // 5000
 */
export async function extract(input: string | Uint8Array, options: ExtractOptions = {}): Promise<Release> {
  const budget = Budget.of(options.timeout);
  const [document] = await readDocuments(input, options, budget);
  return validate(readRelease(document!, options, budget));
}

/** One input of `extractAll`: the text or bytes alone, or with options of their own (id, path, published …). */
export type ReleaseInput = string | Uint8Array | (ExtractOptions & { readonly input: string | Uint8Array });

/** What became of one document: its record, or the error that cost it. */
export type Result =
  | { readonly ok: true; readonly release: Release }
  | { readonly ok: false; readonly error: InputError };

/**
 * Reads many releases, one after another, in order; a bad input costs its own record and never the rest.
 *
 * @example for await (const result of extractAll(["Kunta sai 5 000 euroa.", ""])) … // a record, then an error EMPTY
 */
export async function* extractAll(
  inputs: Iterable<ReleaseInput> | AsyncIterable<ReleaseInput>,
  options: ExtractOptions = {},
): AsyncGenerator<Result> {
  for await (const given of inputs) {
    const { input, ...own } =
      typeof given === "string" || given instanceof Uint8Array ? { input: given } : given;
    const all = { ...options, ...own };
    const budget = Budget.of(all.timeout);
    try {
      for (const document of await readDocuments(input, all, budget)) {
        yield { ok: true, release: validate(readRelease(document, all, budget)) };
      }
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      yield { ok: false, error };
    }
  }
}
