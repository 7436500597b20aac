import { OPENERS } from "../finnish/openers.js";
import {
  compoundStart,
  follows,
  isCapital,
  isHyphen,
  isQuote,
  looksGenitive,
  looksLocal,
  opensSentence,
  phrase,
} from "../finnish/phrases.js";
import { nameBeforeHyphen } from "../finnish/tied-names.js";
import { GLUED, NUMBER, WORD } from "../finnish/tokens.js";
import type { Reading } from "../reading.js";
import { type Found, foundAt } from "./found.js";
import type { Head } from "./heads.js";
import { COMMON_PREFIXES } from "./lexicon.js";
import type { Barred } from "./patterns.js";

const JOINTS: ReadonlySet<string> = new Set(["ja", "sekä", ",", "eli", "och"]);

/** Where the other name begins that "ja" joins to one tied to a plural head: "Metsä puhuu ja Järvi vastaa -hankkeet"; -1 elsewhere. */
function pairedWith(reading: Reading, from: number, barred: Barred): number {
  const { key, kind } = reading.tokens;
  const last = from - 2;
  if (last < 0 || key[from - 1] !== "ja" || !follows(reading, from) || !follows(reading, from - 1)) return -1;
  if (kind[last] !== WORD) return -1;
  const start = nameBeforeHyphen(reading, last, barred);
  if (start === null || start < last - PAIRED_WORDS || looksGenitive(key[last]!)) return -1;
  if (start === last) return looksLocal(key[last]!) || opensSentence(reading, start) ? -1 : start;
  // "Kesä kylässä ja Talvi torilla -hankkeet", never "Kunnan töissä ja Talvi torilla -hankkeissa"
  const local = looksLocal(key[last]!) && (looksGenitive(key[start]!) || opensSentence(reading, start));
  return local ? -1 : start;
}

const PAIRED_WORDS = 4;

/** "DigiVoima- ja Vesiturva-hankkeet": names before the one that bears the head, whose own heads a hyphen stands for. */
export function readElided(reading: Reading, head: Head, one: Found, barred: Barred): Found[] {
  const { key, gap, kind } = reading.tokens;
  const found: Found[] = [];
  let from = one.from;
  const paired = head.plural ? pairedWith(reading, from, barred) : -1;
  if (paired >= 0) {
    const name = `${phrase(reading, paired, from - 1)} -${head.base}`;
    found.push(
      foundAt(reading, paired, from - 1, { name, kind: head.kind, rule: "elided", confidence: 0.8 }),
    );
    from = paired;
  }
  while (from >= 3 && JOINTS.has(key[from - 1]!) && isHyphen(reading, from - 2) && follows(reading, from)) {
    const last = from - 3;
    const hyphen = from - 2;
    const glued = gap[hyphen] === GLUED;
    if (kind[last] === NUMBER && !glued) break;
    // "Osaaja 2030- ja Digikampus-hankkeet"
    const compound = glued && kind[last] !== NUMBER ? compoundStart(reading, last) : -1;
    const small = compound === last && !isCapital(reading, last) && !COMMON_PREFIXES.has(key[last]!);
    // "Puhdas pelto- ja Vesi virtaa -hankkeissa"
    const start = compound < 0 || small ? nameBeforeHyphen(reading, last, barred) : compound;
    if (
      start === null ||
      (small && (start < last - 2 || looksGenitive(key[start]!))) ||
      barred(start) ||
      !isCapital(reading, start) ||
      OPENERS.has(key[start]!)
    )
      break;
    if (COMMON_PREFIXES.has(key[last]!)) break;
    const name = `${phrase(reading, start, isQuote(reading, last) ? last : last + 1)}${glued ? "" : " "}-${head.base}`;
    found.unshift(
      foundAt(reading, start, hyphen + 1, { name, kind: head.kind, rule: "elided", confidence: 0.82 }),
    );
    from = start;
  }
  return found;
}
