import { createRequire } from "node:module";
import { type MetadataJson, parsePhoneNumberFromString } from "libphonenumber-js/core";
import { FINNISH_PHONES } from "./finnish-phones.generated.js";

/** The file that runs: the command is a CommonJS bundle, the library an ES module. */
const here = typeof __filename === "string" ? __filename : import.meta.url;
let metadata: MetadataJson | null = null;

/** The full metadata, read for the first foreign number: its 150 kB are not waited for where all numbers are Finnish. */
function fullMetadata(): MetadataJson {
  metadata ??= createRequire(here)("libphonenumber-js/metadata.max.json") as MetadataJson;
  return metadata;
}

function metadataFor(digits: string): MetadataJson {
  const foreign = /^(?:\+|00)(?!358)/.test(digits);
  return foreign ? fullMetadata() : (FINNISH_PHONES as MetadataJson);
}

/** As many answers are kept; one release names the same few numbers again and again, and so do its neighbours. */
const KEPT = 4096;
const answers = new Map<string, string | null>();

/**
 * The E.164 form of digits that were dialled from Finland, or null if nobody can have that number.
 *
 * @example toE164("0503118075") // "+358503118075"
 * @example toE164("+46812345678") // "+46812345678"
 */
export function toE164(digits: string): string | null {
  const known = answers.get(digits);
  if (known !== undefined) return known;
  const number = parsePhoneNumberFromString(digits, "FI", metadataFor(digits));
  const answer = number?.isValid() ? number.number : null;
  if (answers.size >= KEPT) answers.clear();
  answers.set(digits, answer);
  return answer;
}
