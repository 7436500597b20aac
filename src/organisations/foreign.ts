import type { OrganisationKind } from "../../schemas/organisations.js";
import { formsOf } from "../finnish/inflection.js";
import { OPENERS } from "../finnish/openers.js";
import {
  capitalise,
  compoundStart,
  follows,
  isAllCapitals,
  isCapital,
  isHyphen,
  looksGenitive,
  opensSentence,
  phrase,
  surface,
} from "../finnish/phrases.js";
import { GLUED, WORD } from "../finnish/tokens.js";
import { WordBits } from "../finnish/vocabulary.js";
import type { Reading } from "../reading.js";
import { mention } from "../span.js";
import type { Found } from "./found.js";
import {
  COMPANY_WORDS,
  ENGLISH_HEADS,
  ENGLISH_OF,
  SWEDISH_DEFINITE,
  SWEDISH_HEADS,
  SWEDISH_LEADING,
} from "./lexicon.js";
import { finnishMunicipality } from "./municipalities.js";
import { OWNED_WORDS } from "./owned-words.js";

/**
 * Bodies under their Swedish and English names, as they stand: "Borgholms stads" is Borgholms stad, "Stiftelsen Kuststigen",
 * "Municipality of Kuusisto", "Kuusisto Ventures". In a Finnish release a municipality's Swedish name is its Finnish body:
 * "Nykarleby stad" is Uudenkaarlepyyn kaupunki. Refused: heads without a capital before them ("kommunen", "the University").
 */
export function findForeign(reading: Reading): Found[] {
  const { kind, key } = reading.tokens;
  const found: Found[] = [];
  for (let i = 0; i < reading.length; i++) {
    if (kind[i] !== WORD || cues.at(reading.tokens, i) === 0 || reading.isClaimed(i)) continue;
    // a name needs a capital here or right before
    const before = key[i - 1]?.endsWith("ska") ? i - 2 : i - 1;
    if (!isCapital(reading, i) && !(before >= 0 && isCapital(reading, before))) continue;
    const one = readSwedish(reading, i) ?? readEnglish(reading, i, key[i]!);
    if (one !== null) found.push(one);
  }
  return found;
}

/** Whether a word can be what either language knows a body by. */
const cues = new WordBits((key) => (key.length >= 4 && isCue(key) ? 1 : 0));

function isCue(key: string): boolean {
  return (
    Object.hasOwn(SWEDISH_LEADING, key) ||
    Object.hasOwn(ENGLISH_OF, key) ||
    Object.hasOwn(ENGLISH_HEADS, key) ||
    swedishHead(key) !== null ||
    definiteOf(key) !== null ||
    companyWord(key) !== null ||
    ownedWord(key) !== null
  );
}

function readSwedish(reading: Reading, i: number): Found | null {
  const { key } = reading.tokens;
  const leading = Object.hasOwn(SWEDISH_LEADING, key[i]!) ? SWEDISH_LEADING[key[i]!] : undefined;
  if (leading !== undefined && isCapital(reading, i)) {
    const to = afterOwned(reading, capitalsAfter(reading, i + 1, 3));
    return to === i + 1
      ? null
      : make(
          reading,
          i,
          to,
          owns(reading, to) ? withoutGenitive(phrase(reading, i, to)) : null,
          leading,
          "swedish",
        );
  }
  const definite = readDefinite(reading, i);
  if (definite !== null) return definite;
  const head = swedishHead(key[i]!);
  if (head === null || !follows(reading, i) || isAllCapitals(reading, i) !== isAllCapitals(reading, i - 1))
    return null;
  const from = capitalsBefore(reading, adjectivesBefore(reading, i), 3);
  if (from === i || !isCapital(reading, from)) return null;
  const base = key[i]!.endsWith(head.base)
    ? key[i]!
    : key[i]!.slice(0, key[i]!.lastIndexOf(head.base) + head.base.length);
  const before = phrase(reading, from, i);
  if (head.base === "stad" || head.base === "kommun") {
    const finnish = reading.document.language.code === "swe" ? null : finnishMunicipality(before, base);
    return make(reading, from, i + 1, finnish ?? `${loudless(before)} ${base}`, "municipality", "swedish");
  }
  return make(reading, from, i + 1, `${loudless(before)} ${base}`, head.kind, "swedish");
}

/** Whether a noun in small letters stands at a token, so that the s before it is a genitive's: "Stiftelsen Kustens styrelse". */
function owns(reading: Reading, to: number): boolean {
  const { key, kind } = reading.tokens;
  if (to >= reading.length || !follows(reading, to)) return false;
  return kind[to] === WORD && !isCapital(reading, to) && !SMALL_WORDS.test(key[to]!);
}

const SMALL_WORDS =
  /^(?:och|eller|i|på|har|hade|är|var|för|som|med|av|till|från|får|fick|kan|ska|vill|om|när|samt|vid|den|det|erhåller|beviljas|beviljades|delar|delade|ger|gav|stöder|stödde|söker|sökte|ordnar|firar)$/;

/** What a body has, does or is led by: no part of its name ("Stiftelsen Kustens styrelse"). */
const OF_BODIES =
  /^(?:ordförande|styrelse|styrelsen|vd|verkställande|ombudsman|verksamhet|kansli|stöd|bidrag|medel|projekt|pris|stipendium|stipendier|och|i|på|har|är|för|som|med|av|till|från|beslut|representant|direktör|kontor|webbplats|egna|egen|nya|nye|första)/;

/** "Stiftelsen Kustens framtid": the one noun in small letters that a name's genitive has; the same place elsewhere. */
function afterOwned(reading: Reading, to: number): number {
  const { key, kind, gap } = reading.tokens;
  if (to >= reading.length || !follows(reading, to) || gap[to] !== 1 || kind[to] !== WORD) return to;
  return /\p{Ll}s$/u.test(surface(reading, to - 1)) &&
    !OF_BODIES.test(key[to]!) &&
    !SMALL_WORDS.test(key[to]!)
    ? to + 1
    : to;
}

/** "av Bystiftelsen", "Fiskarförbundets": a compound in the definite form whose capital is its own. */
function readDefinite(reading: Reading, i: number): Found | null {
  const end = definiteOf(reading.tokens.key[i]!);
  if (end === null || !isCapital(reading, i) || isAllCapitals(reading, i)) return null;
  if (end !== "stiftelsen" && opensSentence(reading, i)) return null;
  if (isCapital(reading, i - 1) && follows(reading, i)) return null;
  return make(reading, i, i + 1, withoutGenitive(surface(reading, i)), SWEDISH_DEFINITE[end]!, "swedish");
}

/** The definite head that a Swedish compound ends in, with the genitive's s or without; null for the head itself. */
function definiteOf(key: string): string | null {
  const last = key.charCodeAt(key.length - 1) === 0x73 ? key.slice(0, -1) : key;
  if (last.length < 9 || !(last.endsWith("en") || last.endsWith("et") || last.endsWith("rn"))) return null;
  return DEFINITES.find((end) => last.length > end.length + 1 && last.endsWith(end)) ?? null;
}

const DEFINITES = Object.keys(SWEDISH_DEFINITE);

/** Where the adjectives before a head begin: "Luleå tekniska universitet", "Åbo svenska teater". */
function adjectivesBefore(reading: Reading, i: number): number {
  let at = i;
  while (at > i - 2 && follows(reading, at) && /^\p{Ll}+ska$/u.test(surface(reading, at - 1))) at--;
  return at;
}

interface SwedishHead {
  readonly base: string;
  readonly kind: OrganisationKind;
}

let swedishEnds: Map<string, SwedishHead[]> | null = null;

/** The head that a Swedish word is, or ends in, with the genitive's s: "församlings", "hembygdsförening". */
function swedishHead(key: string): SwedishHead | null {
  if (swedishEnds === null) {
    swedishEnds = new Map();
    for (const [base, kind] of Object.entries(SWEDISH_HEADS)) {
      for (const end of [base.slice(-4), `${base.slice(-3)}s`]) {
        const list = swedishEnds.get(end) ?? [];
        list.push({ base, kind });
        swedishEnds.set(end, list);
      }
    }
  }
  const list = swedishEnds.get(key.slice(-4));
  if (list === undefined) return null;
  for (const head of list) {
    const { base, kind } = head;
    const at = key.endsWith(base)
      ? key.length - base.length
      : key.endsWith(`${base}s`)
        ? key.length - base.length - 1
        : -1;
    if (at === 0 || (at > 0 && kind !== "municipality" && base.length > 5)) return head;
  }
  return null;
}

function readEnglish(reading: Reading, i: number, key: string): Found | null {
  if (!isCapital(reading, i)) return null;
  const ofKind = Object.hasOwn(ENGLISH_OF, key) ? ENGLISH_OF[key] : undefined;
  if (ofKind !== undefined && reading.tokens.key[i + 1] === "of" && follows(reading, i + 1)) {
    let to = i + 2;
    if (reading.tokens.key[to] === "the") to++;
    const end = englishRun(reading, to);
    return end === to ? null : make(reading, capitalsBefore(reading, i, 2), end, null, ofKind, "english");
  }
  const owned = readOwned(reading, i, key);
  if (owned !== null) return owned;
  const firm = companyWord(key);
  const head = Object.hasOwn(ENGLISH_HEADS, key) ? ENGLISH_HEADS[key] : undefined;
  const kind = head ?? (firm === null ? undefined : "company");
  if (kind === undefined || !follows(reading, i)) return null;
  const from = capitalsBefore(reading, i, 4);
  if (from === i || isHyphen(reading, i + 1)) return null;
  const whole = key === "foundation" ? beforeOf(reading, from, i) : from;
  if (whole < from) return make(reading, whole, i + 1, null, kind, "english");
  let to = i + 1;
  if (key === "university" && reading.tokens.key[to] === "of") to = englishRun(reading, to + 1);
  const name = firm === null ? null : `${phrase(reading, from, i)} ${capitalise(firm)}`;
  return make(reading, from, to, name, kind, firm === null ? "english" : "company_word");
}

/** "Lammaslahden Vesi", "Pohjois-Savon Liikunta": a common noun whose capital is its own, behind a capital in the genitive. */
function readOwned(reading: Reading, i: number, key: string): Found | null {
  const owned = ownedWord(key);
  if (owned === null || !follows(reading, i) || reading.tokens.gap[i] !== 1) return null;
  const from = compoundStart(reading, i - 1);
  if (!isCapital(reading, from) || !looksGenitive(reading.tokens.key[i - 1]!) || isAllCapitals(reading, i))
    return null;
  if (opensSentence(reading, from) && OPENERS.has(reading.tokens.key[i - 1]!)) return null;
  // "Tekesin Vesi-ohjelma", "Lampisen Voima Taito"
  if (
    i + 1 < reading.length &&
    follows(reading, i + 1) &&
    (isHyphen(reading, i + 1) || isCapital(reading, i + 1))
  )
    return null;
  const name = `${phrase(reading, from, i)} ${capitalise(owned)}`;
  return make(reading, from, i + 1, name, OWNED_WORDS[owned]!, "company_word");
}

/** The base form of a noun that ends such names; null for other words. */
function ownedWord(key: string): string | null {
  ownedWords ??= new Map(
    Object.keys(OWNED_WORDS).flatMap((word) => [
      [word, word] as const,
      ...formsOf(word).map(([form]) => [form, word] as const),
    ]),
  );
  return ownedWords.get(key) ?? null;
}

let ownedWords: Map<string, string> | null = null;

/** "Forest Industries of Finland Jubilee Foundation": where a body's name begins whose "of" stands before two words of a foundation's. */
function beforeOf(reading: Reading, from: number, head: number): number {
  if (head - from < 2 || !follows(reading, from) || reading.tokens.key[from - 1] !== "of") return from;
  if (!follows(reading, from - 1)) return from;
  const start = capitalsBefore(reading, from - 1, 3);
  return from - 1 - start >= 2 ? start : from;
}

/** The base form of a word that ends firms' names: "Energialle" is energia; null for other words. */
function companyWord(key: string): string | null {
  companyWords ??= new Map([...COMPANY_WORDS].flatMap((word) => formsOf(word).map(([form]) => [form, word])));
  return companyWords.get(key) ?? null;
}

let companyWords: Map<string, string> | null = null;

/** Capital words, and "and", "of" between them: "Social Affairs and Health", "Pohjois-Savo". */
function englishRun(reading: Reading, from: number): number {
  let to = from;
  for (let at = from; at < reading.length && at < from + 7 && follows(reading, at); at++) {
    const key = reading.tokens.key[at]!;
    // "University of Oulu and Aalto University" are two
    if (key === "and" && to > from && namesAnother(reading, at + 1)) break;
    if (isCapital(reading, at)) {
      if (isCompounded(reading, at)) at += 2;
      to = at + 1;
    } else if (!(key === "and" || key === "of" || (key === "," && isCapital(reading, at + 1))) || at === from)
      break;
    if (key === ",") break;
  }
  return to;
}

/** Whether the capitals from a token on end in what names a body of its own, or begin with it. */
function namesAnother(reading: Reading, from: number): boolean {
  for (
    let at = from;
    at < from + 4 && at < reading.length && follows(reading, at) && isCapital(reading, at);
    at++
  ) {
    const key = reading.tokens.key[at]!;
    if (Object.hasOwn(ENGLISH_HEADS, key)) return true;
    if (Object.hasOwn(ENGLISH_OF, key) && reading.tokens.key[at + 1] === "of") return true;
  }
  return false;
}

/** "Pohjois|-Savo": a hyphen and a capital without a blank. */
function isCompounded(reading: Reading, at: number): boolean {
  const { gap } = reading.tokens;
  return (
    at + 2 < reading.length &&
    isHyphen(reading, at + 1) &&
    gap[at + 1] === GLUED &&
    gap[at + 2] === GLUED &&
    isCapital(reading, at + 2)
  );
}

function capitalsAfter(reading: Reading, from: number, most: number): number {
  let to = from;
  while (
    to < reading.length &&
    to < from + most &&
    follows(reading, to) &&
    reading.tokens.gap[to] === 1 &&
    isCapital(reading, to)
  )
    to++;
  return to;
}

function capitalsBefore(reading: Reading, i: number, most: number): number {
  let start = i;
  for (let words = 0; words < most && follows(reading, start) && reading.tokens.gap[start] === 1; words++) {
    const last = start - 1;
    if (reading.tokens.kind[last] !== WORD) break;
    const word = compoundStart(reading, last);
    if (!isCapital(reading, word) || ARTICLES.has(reading.tokens.key[last]!)) break;
    start = word;
  }
  return start;
}

const ARTICLES = new Set(
  "the a an in at by from and av i på för till från vid samt och den det ett en enligt även också dessutom".split(
    " ",
  ),
);

function withoutGenitive(name: string): string {
  return name.replace(/([^s])s$/, "$1");
}

function loudless(name: string): string {
  return name === name.toUpperCase()
    ? name
        .split(" ")
        .map((word) => capitalise(word.toLowerCase()))
        .join(" ")
    : name;
}

function make(
  reading: Reading,
  from: number,
  to: number,
  name: string | null,
  kind: OrganisationKind,
  rule: string,
): Found {
  const { start, end } = reading.tokens;
  return {
    name: name ?? phrase(reading, from, to),
    id: null,
    kind,
    mention: mention(reading.text, start[from]!, end[to - 1]!, `organisations.${rule}`, 0.85),
    from,
    to,
  };
}
