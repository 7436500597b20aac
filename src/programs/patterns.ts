import type { ProgramKind } from "../../schemas/programs.js";
import type { HeadForm } from "../finnish/heads.js";
import { GENITIVE, NOMINATIVE } from "../finnish/inflection.js";
import { mayOpenName } from "../finnish/openers.js";
import {
  adjectiveBase,
  afterEnding,
  capitalise,
  compoundStart,
  decapitalise,
  follows,
  isAllCapitals,
  isCapital,
  isHyphen,
  isQuote,
  looksGenitive,
  nameBeforeHyphen,
  opensSentence,
  phrase,
  surface,
} from "../finnish/phrases.js";
import { GLUED, WORD } from "../finnish/tokens.js";
import type { Reading } from "../reading.js";
import { mention } from "../span.js";
import type { Found } from "./found.js";
import { programHeads } from "./heads.js";
import { COMMON_COMPOUNDS, COMMON_PREFIXES, PUBLIC_OWNERS, TIED_ONLY } from "./lexicon.js";

/** How many words may stand between a name's first capital and its head. */
const REACH = 7;

interface Head {
  readonly at: number;
  readonly base: string;
  readonly kind: ProgramKind;
  readonly cases: number;
  /** The head itself, not a compound that ends in it. */
  readonly bare: boolean;
  readonly word: string;
}

/**
 * Programmes named by the way Finnish names them: "Ranta vihertyy -hankkeeseen" (Ranta vihertyy -hanke), "Kuituverkko-hanke",
 * ”Jäljellä” -projekti, "Arktisessa akatemiaohjelmassa" (Arktinen akatemiaohjelma), "Pohjoisen rahastosta" (Pohjoisen rahasto),
 * "Uudet polut -niminen hanke". Refused: heads without a name ("hankkeen"), sorts of programme ("Kunnan säästöohjelma"),
 * whose money it is ("EU-hanke"), and a place or body alone before the head ("Keski-Suomen hanke"). `barred` tells the tokens
 * that name bodies, which no programme's name goes over.
 */
export function findPatterns(reading: Reading, barred: (token: number) => boolean): Found[] {
  const heads = programHeads();
  const { kind, key } = reading.tokens;
  const found: Found[] = [];
  for (let i = 0; i < reading.length; i++) {
    if (kind[i] !== WORD || key[i]!.length < 5) continue;
    if (key[i] === "niminen" || key[i]!.startsWith("nimise")) {
      const named = readNamed(reading, i, barred);
      if (named !== null) found.push(named);
      continue;
    }
    const whole = heads.whole(key[i]!);
    const end = whole === null ? heads.end(key[i]!) : null;
    const form = whole ?? end?.head ?? ours(key[i]!);
    if (form === undefined || reading.isClaimed(i)) continue;
    const head: Head = {
      at: i,
      base: whole?.base ?? end?.base ?? form.base,
      kind: form.value,
      cases: form.cases,
      bare: whole !== null,
      word: form.base,
    };
    const one = readHead(reading, head, barred);
    if (one !== null) found.push(one);
  }
  return found;
}

const POSSESSIVE = /(?:mme|nsa|nsä)$/;

/** "hankkeemme", "ohjelmansa": the head with a possessive ending. */
function ours(key: string): HeadForm<ProgramKind> | undefined {
  if (!POSSESSIVE.test(key)) return undefined;
  return programHeads().whole(key.slice(0, -3)) ?? programHeads().whole(`${key.slice(0, -3)}n`) ?? undefined;
}

function readHead(reading: Reading, head: Head, barred: (token: number) => boolean): Found | null {
  const { gap } = reading.tokens;
  const { at } = head;
  if (at >= 2 && isHyphen(reading, at - 1) && gap[at] === GLUED) {
    return gap[at - 1] === GLUED && !isQuote(reading, at - 2)
      ? readGlued(reading, head, barred)
      : readTied(reading, head, barred);
  }
  const after = readQuotedAfter(reading, head) ?? readInnerCapital(reading, head);
  if (after !== null) return after;
  return TIED_ONLY.has(head.word) ? null : readGenitive(reading, head, barred);
}

/** "Ranta vihertyy -hanke", ”Jäljellä” -projekti. */
function readTied(reading: Reading, head: Head, barred: (token: number) => boolean): Found | null {
  const last = head.at - 2;
  const from = nameBeforeHyphen(reading, last, barred);
  if (from === null) return null;
  const quoted = isQuote(reading, last);
  const name = phrase(reading, from, quoted ? last : last + 1);
  if (name.length < 2) return null;
  return make(reading, from, head, `${decapitalised(name)} -${head.base}`, 0.93, "tied");
}

/** "Kuituverkko-hanke", "6G-silta-ohjelma"; with the genitive before it where the compound alone says little. */
function readGlued(reading: Reading, head: Head, barred: (token: number) => boolean): Found | null {
  const { key } = reading.tokens;
  const first = compoundStart(reading, head.at);
  if (barred(first)) return null;
  // "iCAN-hanke" has its capital inside
  if (isCapital(reading, first) || isCapital(reading, first + 1) || /\p{Lu}/u.test(surface(reading, first))) {
    const prefix = key[head.at - 2]!;
    const words = phrase(reading, first, head.at - 1);
    if (words.length < 3) return null;
    if (COMMON_PREFIXES.has(prefix) || COMMON_PREFIXES.has(words.toLowerCase())) {
      return head.kind === "program" ? readGenitive(reading, head, barred) : null;
    }
    return make(reading, first, head, `${words}-${head.base}`, 0.9, "compound");
  }
  // "Keski-Suomen sote-rakennehanke"
  return TIED_ONLY.has(head.word) ? null : readGenitive(reading, head, barred);
}

/** "Uudet polut -niminen hanke": the head stands in the same case after it. */
function readNamed(reading: Reading, i: number, barred: (token: number) => boolean): Found | null {
  const { key, gap } = reading.tokens;
  if (!isHyphen(reading, i - 1) || gap[i] !== GLUED || !follows(reading, i + 1)) return null;
  const form = programHeads().whole(key[i + 1]!) ?? programHeads().end(key[i + 1]!)?.head;
  if (form === undefined) return null;
  const last = i - 2;
  const from = gap[i - 1] === GLUED ? compoundStart(reading, last) : nameBeforeHyphen(reading, last, barred);
  if (from === null) return null;
  const name = phrase(reading, from, isQuote(reading, last) ? last : last + 1);
  const head = {
    at: i + 1,
    base: form.base,
    kind: form.value,
    cases: form.cases,
    bare: true,
    word: form.base,
  };
  return make(reading, from, head, name, 0.93, "named");
}

/** "hanke ”Metsä kasvaa”": what stands in quotation marks right after its head. */
function readQuotedAfter(reading: Reading, head: Head): Found | null {
  const open = head.at + 1;
  if (
    open >= reading.length ||
    !isQuote(reading, open) ||
    !follows(reading, open) ||
    reading.tokens.gap[open] === GLUED
  )
    return null;
  for (
    let close = open + 2;
    close < reading.length && close < open + 12 && follows(reading, close);
    close++
  ) {
    if (!isQuote(reading, close)) continue;
    const name = phrase(reading, open + 1, close);
    if (!isCapital(reading, open + 1)) return null;
    const { start, end } = reading.tokens;
    return {
      name,
      id: null,
      kind: head.kind,
      mention: mention(reading.text, start[open + 1]!, end[close - 1]!, "programs.quoted", 0.85),
      from: open + 1,
      to: close,
    };
  }
  return null;
}

const INNER_CAPITAL = /^\p{Lu}\p{Ll}+\p{Lu}|^\p{Lu}{4,}$/u;

/** "hanke VesiTieto": a name that its inner capital marks, right after its head. */
function readInnerCapital(reading: Reading, head: Head): Found | null {
  const i = head.at + 1;
  if (i >= reading.length || !follows(reading, i) || reading.tokens.kind[i] !== WORD) return null;
  const name = surface(reading, i);
  if (!INNER_CAPITAL.test(name) || isAllCapitals(reading, head.at)) return null;
  const { start, end } = reading.tokens;
  const place = mention(reading.text, start[i]!, end[i]!, "programs.inner_capital", 0.8);
  return { name, id: null, kind: head.kind, mention: place, from: i, to: i + 1 };
}

/** "Arktinen akatemiaohjelma", "Suomen kestävän kasvun ohjelma", "Seppo Kuusen nimikkorahasto", "Pohjoisen rahasto". */
function readGenitive(reading: Reading, head: Head, barred: (token: number) => boolean): Found | null {
  if (COMMON_COMPOUNDS.has(head.base)) return null;
  const first = compoundStart(reading, head.at);
  if (head.kind === "project" && (head.bare || first === head.at)) return null;
  const from = modifiersStart(reading, first, barred);
  const modifiers = from === first ? [] : phrase(reading, from, first).split(" ").map(decapitalise);
  if (modifiers.length === 0) return null;
  if (head.kind === "fund" && PUBLIC_OWNERS.has(modifiers[0]!.toLowerCase())) return null;
  if (head.bare && first === head.at && head.kind === "program" && modifiers.length < 3) return null;
  if ((head.cases & (NOMINATIVE | GENITIVE)) === 0) {
    for (let n = modifiers.length - 1; n >= 0; n--) {
      const adjective = adjectiveBase(modifiers[n]!);
      if (adjective === null) break;
      modifiers[n] = adjective;
    }
  }
  const compound = first < head.at ? phrase(reading, first, head.at) : "";
  return make(
    reading,
    from,
    head,
    `${modifiers.join(" ")} ${compound}${head.base}`,
    head.bare ? 0.8 : 0.82,
    "genitive",
  );
}

function modifiersStart(reading: Reading, first: number, barred: (token: number) => boolean): number {
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
      if (capitals) break;
      at = last;
      continue;
    }
    const agrees = adjectiveBase(key[last]!) !== null || key[last]!.endsWith("inen");
    // "Seppo Kuusen nimikkorahasto": a given name before a surname in the genitive
    const given = capital && capitals && steps === 1;
    if (!elided && !looksGenitive(key[last]!) && !(capital && agrees) && !given) break;
    if (!capital && capitals) break;
    if (programHeads().whole(key[last]!) !== null) break;
    if (capital) {
      if (opensSentence(reading, word) && (given || !mayOpenName(reading, last, !capitals))) break;
      capitals = true;
      start = word;
    }
    at = word;
  }
  return start;
}

function decapitalised(name: string): string {
  return name.length > 8 && name === name.toUpperCase() ? capitalise(name.toLowerCase()) : name;
}

function make(
  reading: Reading,
  from: number,
  head: Head,
  name: string,
  confidence: number,
  rule: string,
): Found {
  const to = afterEnding(reading, head.at);
  const { start, end } = reading.tokens;
  return {
    name: capitalise(name),
    id: null,
    kind: head.kind,
    mention: mention(reading.text, start[from]!, end[to - 1]!, `programs.${rule}`, confidence),
    from,
    to,
  };
}
