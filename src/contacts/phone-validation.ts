import { createRequire } from "node:module";
import { type MetadataJson, parsePhoneNumberFromString } from "libphonenumber-js/core";

/** The file that runs: the command is a CommonJS bundle, the library an ES module. */
const here = typeof __filename === "string" ? __filename : import.meta.url;
let metadata: MetadataJson | null = null;

/** The full metadata, read when the first candidate turns up: texts without phones do not wait for its 150 kB. */
function fullMetadata(): MetadataJson {
  metadata ??= createRequire(here)("libphonenumber-js/metadata.max.json") as MetadataJson;
  return metadata;
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
  const number = parsePhoneNumberFromString(digits, "FI", fullMetadata());
  const answer = number?.isValid() ? number.number : null;
  if (answers.size >= KEPT) answers.clear();
  answers.set(digits, answer);
  return answer;
}
