import { NOMINATIVE } from "../finnish/inflection.js";
import { isPlaceGenitive, OPENERS } from "../finnish/openers.js";
import {
  compoundStart,
  follows,
  isAllCapitals,
  isCapital,
  isHyphen,
  isQuote,
  looksLocal,
  opensSentence,
  phrase,
  surface,
} from "../finnish/phrases.js";
import { nameBeforeHyphen } from "../finnish/tied-names.js";
import { GLUED, NUMBER, SPACED, WORD } from "../finnish/tokens.js";
import type { Reading } from "../reading.js";
import { type Found, foundAt } from "./found.js";
import type { Head } from "./heads.js";
import { WORKS } from "./lexicon.js";
import type { Barred } from "./patterns.js";

/** Names that their own spelling marks: a capital inside ("HydroLake"), a number ("LOKKI-3"), a version ("VesiPolku 2.0"). */

/** "VesiTieto", "KESTO". */
export const INNER_CAPITAL = /^\p{Lu}\p{Ll}+\p{Lu}|^\p{Lu}{4,}$/u;

/** How many words may stand between "on" and the head that says what a name is. */
const DESCRIBED_WORDS = 4;

/** "HydroLake on kolmivuotinen hanke": a name with a capital inside that the sentence says what it is. */
export function readDescribed(reading: Reading, head: Head): Found | null {
  const { key } = reading.tokens;
  if ((head.cases & NOMINATIVE) === 0) return null;
  const subject = readSubject(reading, head);
  if (subject !== null) return subject;
  for (let at = head.at - 1; at > 0 && at >= head.at - DESCRIBED_WORDS && follows(reading, at + 1); at--) {
    if (key[at] !== "on" && key[at] !== "oli") continue;
    if (!follows(reading, at)) return null;
    if (isQuote(reading, at - 1)) {
      const open = nameBeforeHyphen(reading, at - 1);
      return open === null || !isCapital(reading, open)
        ? null
        : marked(reading, open, at - 1, head, "described");
    }
    const name = markedBefore(reading, at);
    return name < 0 ? null : marked(reading, name, at, head, "described");
  }
  return null;
}

/** What says that "hanke" tells what its sentence's subject is: "kolmivuotinen hanke", "kuntien yhteinen projekti". */
const SORT_OF_PROJECT = /(?:vuotinen|^yhteinen|^yhteis|rahoitteinen|^valtakunnallinen)$/;
/** Subjects that are deeds and no names: "Keskustan kehittäminen", "Kuntien yhteistyö". */
const DEED = /(?:minen|työ|uudistus|muutos|kyse|kyseessä)$/;
const SUBJECT = { words: 5, reach: 9 };

/** "Kalasta voimaa on kaksivuotinen hanke": two words or more that open a sentence, of which it says what sort of project they are. */
function readSubject(reading: Reading, head: Head): Found | null {
  const { key, kind } = reading.tokens;
  if (!PROJECT_SORTS.has(head.base) || !SORT_OF_PROJECT.test(key[head.at - 1] ?? "")) return null;
  let on = head.at - 2;
  while (on > head.at - SUBJECT.reach && on > 1 && key[on] !== "on" && key[on] !== "oli") {
    if (!follows(reading, on) || kind[on] !== WORD) return null;
    on--;
  }
  if (key[on] !== "on" && key[on] !== "oli") return null;
  let from = on;
  while (from > on - SUBJECT.words && from > 0 && follows(reading, from) && kind[from - 1] === WORD) from--;
  if (on - from < 2 || !opensSentence(reading, from) || !isCapital(reading, from)) return null;
  if (OPENERS.has(key[from]!) || isPlaceGenitive(key[from]!) || DEED.test(key[on - 1]!)) return null;
  for (let at = from + 1; at < on; at++) if (isCapital(reading, at)) return null;
  const name = phrase(reading, from, on);
  if (WORKS.test(name.toLowerCase())) return null;
  return foundAt(reading, from, on, { name, kind: head.kind, rule: "subject", confidence: 0.65 });
}

const PROJECT_SORTS: ReadonlySet<string> = new Set(
  "hanke projekti kehittämishanke tutkimushanke kehityshanke".split(" "),
);

/** Where a name begins that ends before token `to`: "HydroLake", "KEURUS-3", "VesiKierto 2.0"; -1 where nothing marks one. */
function markedBefore(reading: Reading, to: number): number {
  const { kind, gap } = reading.tokens;
  const version = versionBefore(reading, to);
  const last = version - 1;
  const word = compoundStart(reading, last);
  if (kind[word] !== WORD || !isCapital(reading, word)) return -1;
  const numbered = kind[last] === NUMBER && word < last && isAllCapitals(reading, word);
  if (numbered || INNER_CAPITAL.test(surface(reading, word))) return word;
  return version < to && gap[version] === SPACED ? word : -1;
}

/** The token where "2.0" begins that ends before token `to`; `to` itself elsewhere. */
function versionBefore(reading: Reading, to: number): number {
  const { kind, gap, key, start, end } = reading.tokens;
  const from = to - 3;
  const digits = from > 0 && end[to - 1]! - start[from]! === 3;
  const dotted = digits && key[to - 1] === "0" && key[to - 2] === "." && gap[to - 1] === GLUED;
  return dotted && kind[from] === NUMBER && gap[to - 2] === GLUED ? from : to;
}

/** How many words a name may have before its version. */
const BEFORE_VERSION = 4;

/** "projektin Arjen avain 2.0 tulokset": a version ends the name. */
export function readVersion(reading: Reading, head: Head, from: number, barred: Barred): Found | null {
  if (!isCapital(reading, from)) return null;
  for (let to = from; to <= from + BEFORE_VERSION && to + 2 < reading.length; to++) {
    if (!follows(reading, to) || barred(to)) return null;
    const end = to + 3;
    if (to > from && versionBefore(reading, end) === to) {
      const goesOn = end < reading.length && isHyphen(reading, end) && follows(reading, end);
      return goesOn || reading.isClaimed(to) ? null : marked(reading, from, end, head, "version");
    }
    if (looksLocal(reading.tokens.key[to]!) && to === from) return null;
    if (reading.tokens.kind[to] !== WORD) return null;
  }
  return null;
}

function marked(reading: Reading, from: number, to: number, head: Head, rule: string): Found {
  return foundAt(reading, from, to, {
    name: phrase(reading, from, to),
    kind: head.kind,
    rule,
    confidence: 0.8,
  });
}
