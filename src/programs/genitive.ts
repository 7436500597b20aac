import { GENITIVE, NOMINATIVE } from "../finnish/inflection.js";
import { GIVEN_NAMES } from "../finnish/names-lexicon.js";
import { COMMON_OWNERS, isPlaceGenitive, mayOpenName } from "../finnish/openers.js";
import {
  adjectiveBase,
  compoundStart,
  decapitalise,
  follows,
  isAllCapitals,
  isCapital,
  isHyphen,
  looksGenitive,
  opensSentence,
  phrase,
} from "../finnish/phrases.js";
import { GLUED, WORD } from "../finnish/tokens.js";
import type { Reading } from "../reading.js";
import type { Found } from "./found.js";
import { foundWithHead, type Head, programHeads } from "./heads.js";
import { COMMON_COMPOUNDS, DONORS_FUNDS, PUBLIC_OWNERS, QUALITIES, TIED_ONLY } from "./lexicon.js";
import type { Barred } from "./patterns.js";

/** How many words may stand between a name's first capital and its head. */
const REACH = 7;

/**
 * Names that stand before their head without a hyphen: "Arktinen akatemiaohjelma", "Suomen kestävän kasvun ohjelma", "Seppo
 * Kuusen nimikkorahasto", "Pohjoisen rahasto", and compounds whose capital is their own ("ministeriön Kiertotalousohjelma").
 * Refused: bare "hanke" and "ohjelma" after a single owner, projects without a hyphen.
 */
export function readGenitive(reading: Reading, head: Head, barred: Barred): Found | null {
  if (isCommon(reading, head)) {
    reading.reject("programs", head.at, head.last + 1, "common_sort");
    return null;
  }
  if (TIED_ONLY.has(head.word) || head.plural) return null;
  const first = compoundStart(reading, head.at);
  if (head.kind === "project" && (head.bare || first === head.at)) return null;
  const from = modifiersStart(reading, first, barred);
  const modifiers = from === first ? [] : phrase(reading, from, first).split(" ").map(decapitalise);
  if (modifiers.length === 0) return readNational(reading, head, first) ?? readCompound(reading, head, first);
  if (head.kind === "fund" && PUBLIC_OWNERS.has(modifiers[0]!.toLowerCase())) return null;
  const bareProgram = head.bare && first === head.at && head.kind === "program";
  if (bareProgram && modifiers.length < 3 && !isQuality(reading, from, modifiers)) return null;
  if ((head.cases & (NOMINATIVE | GENITIVE)) === 0) {
    for (let n = modifiers.length - 1; n >= 0; n--) {
      const adjective = adjectiveBase(modifiers[n]!);
      if (adjective === null) break;
      modifiers[n] = adjective;
    }
  }
  const compound = first < head.at ? phrase(reading, first, head.at) : "";
  const name = `${modifiers.join(" ")} ${compound}${head.base}`;
  return foundWithHead(reading, from, head, {
    name: name,
    rule: "genitive",
    confidence: head.bare ? 0.8 : 0.82,
  });
}

/** "Puhtaan veden ohjelma": a quality with a capital of its own and what has it. */
function isQuality(reading: Reading, from: number, modifiers: readonly string[]): boolean {
  return (
    modifiers.length === 2 && QUALITIES.has(modifiers[0]!.toLowerCase()) && !opensSentence(reading, from)
  );
}

/** A sort of programme; the structural funds' "Itä-Suomen toimenpideohjelma" is one by its area. */
function isCommon(reading: Reading, head: Head): boolean {
  if (!COMMON_COMPOUNDS.has(head.base)) return false;
  if (DONORS_FUNDS.has(head.base)) return isOwnedByPlace(reading, head);
  if (!head.base.endsWith("toimenpideohjelma")) return true;
  return !/^(?:itä|länsi|etelä|pohjois|manner)-suomen$/.test(
    phrase(reading, compoundStart(reading, head.at - 1), head.at).toLowerCase(),
  );
}

/** "Lahden lahjoitusrahasto" is the town's; "Anna Kuuselan lahjoitusrahasto" is named after who gave it. */
function isOwnedByPlace(reading: Reading, { at }: Head): boolean {
  const owner = at - 1;
  return (
    owner < 0 ||
    !isCapital(reading, owner) ||
    (isPlaceGenitive(reading.tokens.key[owner]!) && !isCapital(reading, owner - 1))
  );
}

/** "kansallisesta kalatieohjelmasta": a national programme, in small letters as well. */
function readNational(reading: Reading, head: Head, first: number): Found | null {
  const { at } = head;
  if (head.kind !== "program" || head.bare || first < at || at === 0 || !follows(reading, at)) return null;
  const before = reading.tokens.key[at - 1]!;
  if (!before.startsWith("kansalli") || (before !== NATIONAL && adjectiveBase(before) !== NATIONAL))
    return null;
  return foundWithHead(reading, at - 1, head, {
    name: `${NATIONAL} ${head.base}`,
    rule: "national",
    confidence: 0.75,
  });
}

const NATIONAL = "kansallinen";

/** "Kiertotalousohjelma" inside a sentence: a compound that is a name by its capital. */
function readCompound(reading: Reading, head: Head, first: number): Found | null {
  const { at } = head;
  if (head.bare || first < at || !isCapital(reading, at) || isAllCapitals(reading, at)) return null;
  if (opensSentence(reading, at)) return null;
  return foundWithHead(reading, at, head, { name: head.base, rule: "capital", confidence: 0.75 });
}

function modifiersStart(reading: Reading, first: number, barred: Barred): number {
  const { key, kind } = reading.tokens;
  let start = first;
  let at = first;
  let capitals = false;
  for (let steps = 0; steps < REACH && follows(reading, at); steps++) {
    let last = at - 1;
    if (isHyphen(reading, last) && reading.tokens.gap[last] === GLUED && kind[last - 1] === WORD) last--;
    if (kind[last] !== WORD || barred(last)) break;
    const elided = last < at - 1;
    const word = compoundStart(reading, last);
    const capital = isCapital(reading, word);
    if (key[last] === "ja") {
      if (capitals && !joinsGivenNames(reading, last)) break;
      at = last;
      continue;
    }
    const agrees = adjectiveBase(key[last]!) !== null || key[last]!.endsWith("inen");
    // "Seppo Kuusen nimikkorahasto": a given name before a surname in the genitive
    const given = capital && capitals;
    if (!elided && !looksGenitive(key[last]!) && !(capital && agrees) && !given) break;
    if (!capital && capitals) break;
    if (programHeads().whole(key[last]!) !== null) break;
    if (capital) {
      const opens = opensSentence(reading, word) && !standsAlone(reading, word, first);
      const givenName = given && GIVEN_NAMES.has(key[last]!);
      if (opens && !capitals && COMMON_OWNERS.has(key[last]!)) break;
      if (opens && !givenName && (given || !mayOpenName(reading, last, !capitals))) break;
      capitals = true;
      start = word;
    }
    at = word;
  }
  return start;
}

/** "Hoitotieteen rahasto" as a line of its own, or before its comma: there the capital is the name's. */
function standsAlone(reading: Reading, from: number, head: number): boolean {
  const next = head + 1;
  const block = reading.block[from];
  const opens = from === 0 || reading.block[from - 1] !== block;
  return (
    opens && (next >= reading.length || reading.block[next] !== block || reading.tokens.key[next] === ",")
  );
}

/** "Anna ja Yrjö Lehtolan muistorahasto": "ja" stands between two capitals, the first in the nominative. */
function joinsGivenNames(reading: Reading, ja: number): boolean {
  const { key } = reading.tokens;
  return (
    follows(reading, ja) &&
    isCapital(reading, ja - 1) &&
    isCapital(reading, ja + 1) &&
    !looksGenitive(key[ja - 1]!)
  );
}
