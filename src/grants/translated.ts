import type { Grant } from "../../schemas/grants.js";
import { languageParts } from "../document/language-parts.js";
import type { Reading } from "../reading.js";
import { joined } from "./merge.js";

/** Lines of a list keep their names in every language, so `mergeTold` knows them; sentences name bodies in their own. */
const isSentence = ({ rule }: Grant): boolean => !/^grants\.(?:item|row|tag)/.test(rule);

/**
 * Grants of a release in two languages, those of its second half left out that its first half has told: the same sum of the same
 * status, in a sentence. "Lumpeen kunta sai 9 000 euroa" and "Lumpee kommun fick 9 000 euro" are one grant.
 *
 * Refused where most sums of the second half are new: then it tells of other takers.
 */
export function withoutTranslations(reading: Reading, grants: readonly Grant[]): readonly Grant[] {
  if (grants.length < 2) return grants;
  const parts = languageParts(reading.document.blocks);
  if (parts === null) return grants;
  const second = parts[1]!;
  const kept = grants.filter(({ span }) => span.start < second);
  const later = grants.filter(({ span }) => span.start >= second);
  const bySum = new Map<string, number>();
  kept.forEach((grant, i) => {
    if (!bySum.has(keyOf(grant))) bySum.set(keyOf(grant), i);
  });
  const told = later.filter((grant) => isSentence(grant) && bySum.has(keyOf(grant)));
  if (told.length === 0 || told.length * 2 < later.length) return grants;
  const again = new Set(told);
  for (const grant of told) {
    const at = bySum.get(keyOf(grant))!;
    kept[at] = joined(kept[at]!, grant);
  }
  return [...kept, ...later.filter((grant) => !again.has(grant))];
}

const keyOf = ({ status, amount }: Grant): string => `${status} ${amount.value}`;
