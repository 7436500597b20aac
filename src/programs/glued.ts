import { mayOpenName } from "../finnish/openers.js";
import {
  compoundStart,
  follows,
  isCapital,
  looksGenitive,
  looksLocal,
  opensSentence,
  phrase,
  surface,
} from "../finnish/phrases.js";
import { nameBeforeHyphen } from "../finnish/tied-names.js";
import { GLUED, SPACED, WORD } from "../finnish/tokens.js";
import type { Reading } from "../reading.js";
import type { Found } from "./found.js";
import { readGenitive } from "./genitive.js";
import { foundWithHead, type Head } from "./heads.js";
import { COMMON_PREFIXES, TIED_ONLY } from "./lexicon.js";
import type { Barred } from "./patterns.js";
import { CAPITAL_INSIDE, shortAfter } from "./tied.js";

/** "Kuituverkko-hanke", "6G-silta-ohjelma", "Siniset polut-hanke"; with the genitive before it where the compound alone says little. */
export function readGlued(reading: Reading, head: Head, barred: Barred): Found | null {
  const first = domainStart(reading, compoundStart(reading, head.at));
  if (barred(first)) {
    reading.reject("programs", first, head.last + 1, "of_body");
    return null;
  }
  // "iCAN-hanke" has its capital inside
  if (
    isCapital(reading, first) ||
    isCapital(reading, first + 1) ||
    CAPITAL_INSIDE.test(surface(reading, first))
  ) {
    const words = phrase(reading, first, head.at - 1);
    if (words.length < 3 || isCommon(reading, first, head)) {
      const owned =
        words.length > 2 && !PLANS.has(words.toLowerCase()) && head.kind === "program"
          ? readGenitive(reading, head, barred)
          : null;
      if (owned === null) reading.reject("programs", first, head.last + 1, "common_sort");
      return owned;
    }
    return foundWithHead(reading, first, head, {
      name: `${words}-${head.base}`,
      rule: "compound",
      confidence: 0.9,
      short: shortAfter(reading, head.last + 1),
    });
  }
  // "Keski-Suomen sote-rakennehanke"
  return (
    readUnspaced(reading, head, first, barred) ??
    (TIED_ONLY.has(head.word) ? null : readGenitive(reading, head, barred))
  );
}

/** "Muutos.art-taidehanke": where a name begins that holds a full stop. */
function domainStart(reading: Reading, first: number): number {
  const { key, gap, kind } = reading.tokens;
  const dotted = first >= 2 && key[first - 1] === "." && gap[first] === GLUED && gap[first - 1] === GLUED;
  return dotted && kind[first - 2] === WORD && isCapital(reading, first - 2) ? first - 2 : first;
}

/** What a programme of this kind is of, whoever's: "kaivoksen YVA-ohjelma" is its plan of assessment. */
const PLANS: ReadonlySet<string> = new Set(["yva"]);

function isCommon(reading: Reading, first: number, head: Head): boolean {
  const { key } = reading.tokens;
  const words = phrase(reading, first, head.at - 1).toLowerCase();
  return COMMON_PREFIXES.has(key[head.at - 2]!) || COMMON_PREFIXES.has(words);
}

/** "Siniset polut-hanke": the space before the hyphen is left out. Nothing in the genitive or a local case stands before it. */
function readUnspaced(reading: Reading, head: Head, first: number, barred: Barred): Found | null {
  const { key, kind, gap } = reading.tokens;
  if (!head.bare || head.at - first !== 2 || COMMON_PREFIXES.has(key[first]!)) return null;
  const before = first - 1;
  if (before < 0 || !follows(reading, first) || gap[first] !== SPACED || kind[before] !== WORD) return null;
  const from = nameBeforeHyphen(reading, before, barred);
  if (from === null || from < before - 3) return null;
  if (looksGenitive(key[before]!) || looksLocal(key[before]!) || barred(before)) return null;
  if (opensSentence(reading, from) && !mayOpenName(reading, from, true)) return null;
  const name = `${phrase(reading, from, head.at - 1)} -${head.base}`;
  return foundWithHead(reading, from, head, { name, rule: "unspaced", confidence: 0.8 });
}
