import type { Release } from "../schemas/record.js";
import { readDocuments } from "./document/read.js";
import type { ExtractOptions } from "./options.js";
import { readRelease } from "./pipeline.js";
import { validate } from "./record/validate.js";

export { type Release, releaseSchema, SCHEMA_VERSION } from "../schemas/record.js";
export { InputError } from "./errors.js";
export type { ExtractOptions } from "./options.js";

/**
 * Reads one release into one validated record.
 *
 * @example (await extract("Kunta sai 5 000 euroa.")).amounts[0].value // 5000
 */
export async function extract(input: string | Uint8Array, options: ExtractOptions = {}): Promise<Release> {
  const [document] = await readDocuments(input, options);
  return validate(readRelease(document!, options));
}
