import type { HeadForm } from "../finnish/heads.js";
import {
  breaksAtLineEnd,
  capitalise,
  compoundStart,
  isAllCapitals,
  isCapital,
  isHyphen,
  opensSentence,
  phrase,
} from "../finnish/phrases.js";
import { nameBeforeHyphen } from "../finnish/tied-names.js";
import { GLUED, SPACED, WORD } from "../finnish/tokens.js";
import { perWord, WordBits } from "../finnish/vocabulary.js";
import type { Reading } from "../reading.js";
import { bodyAt } from "./body-at.js";
import type { Found } from "./found.js";
import { gluedMinistries } from "./glued-ministries.js";
import { type BodyHead, bodyHeads } from "./heads.js";
import { bodyNamed } from "./known.js";
import { leaderGroup, nameAfter } from "./leading.js";
import { COMMON_COMPOUNDS, COMPANY_FORMS } from "./lexicon.js";
import { modifiersBase, modifiersStart, REACH } from "./modifiers.js";
import { readSeveral } from "./several.js";

/** Heads that name a body only behind a hyphen: "ELY-keskus", "hallinto-oikeus", "TE-toimisto". */
const HYPHENED_ONLY = new Set(["keskus", "oikeus", "toimisto"]);

/** The head that a word is or ends in; null for other words and for compounds that name no body. */
function headOf(word: string): Pick<Head, "form" | "base" | "whole"> | null {
  const whole = bodyHeads().whole(word);
  const end = whole === null ? bodyHeads().end(word) : null;
  const form = whole ?? end?.head ?? null;
  const base = whole?.base ?? end?.base ?? "";
  return form === null || COMMON_COMPOUNDS.has(base) ? null : { whole: whole !== null, form, base };
}

const headAt = perWord(headOf);

/** Which words are worth a look: heads, and the name of the Leader groups. */
const cues = new WordBits((key) =>
  key === "leader" || (key.length >= SHORTEST && headOf(key) !== null) ? 1 : 0,
);

/** Heads have so many letters at least. */
const SHORTEST = 5;

/**
 * Bodies named by what they are: a proper name in the genitive and a head ("Ilmajoen kunnalle": Ilmajoen kunta; "Kangasalan
 * kaupunginhallitus": Kangasalan kaupunki), a compound with a capital ("Puistovirastosta": Puistovirasto), or a name before a
 * hyphen ("Me-säätiö"). Several at once are told apart: "Alajärven ja Kauhajoen kaupungit" are two. Refused: heads without a
 * name ("kaupungin", "Ministeriö"), compounds that only begin a sentence ("Kirjastolautakunta kokoontuu").
 */
export function findBodies(reading: Reading): Found[] {
  const { kind, key } = reading.tokens;
  const found: Found[] = [];
  const opening: Found[] = [];
  let lastCapital = -REACH - 1;
  for (let i = 0; i < reading.length; i++) {
    if (kind[i] !== WORD) continue;
    const capital = isCapital(reading, i);
    if (capital) lastCapital = i;
    // "kau-⏎punki": a hyphen of the line's end within the head
    const broken = breaksAtLineEnd(reading, i);
    if (!broken && cues.at(reading.tokens, i) === 0) continue;
    const glued = key[i]!.length > GLUED_LENGTH ? gluedMinistries(reading, i) : [];
    if (glued.length > 0) {
      found.push(...glued);
      continue;
    }
    if (i - lastCapital > REACH || reading.isClaimed(i)) continue;
    if (key[i] === "leader" && capital) {
      const group = leaderGroup(reading, i);
      if (group !== null) found.push(group);
      continue;
    }
    const last = broken ? i + 2 : i;
    const word = last === i ? key[i]! : key[i]! + key[last]!;
    if (word.length < SHORTEST) continue;
    const head = last === i ? headAt(reading.tokens, i) : headOf(word);
    if (head === null) continue;
    const { whole, form, base } = head;
    const here = { at: i, last, first: compoundStart(reading, i), form, base, whole };
    const bodies = readBody(reading, here);
    if (bodies.length > 0) found.push(...bodies);
    else if (mayOpen(reading, here)) opening.push(compoundAt(reading, here));
  }
  return opening.length === 0 ? found : [...found, ...confirmed(reading, found, opening)];
}

/** From this length on a word may be two names without a space. */
const GLUED_LENGTH = 24;

/** A head in the text. */
interface Head {
  readonly at: number;
  /** Its last token: another one where a hyphen of the line's end parts it. */
  readonly last: number;
  /** Where the compound begins that it ends: "ELY" of "ELY-keskus". */
  readonly first: number;
  readonly form: HeadForm<BodyHead>;
  /** Base form of the whole word: "ympäristövirasto". */
  readonly base: string;
  /** The head itself, not a word that ends in it. */
  readonly whole: boolean;
}

function readBody(reading: Reading, head: Head): Found[] {
  const { at, first, form, base } = head;
  if (!mayStandSo(reading, head)) return [];
  if (namesProgramme(reading, head.last + 1)) {
    reading.reject("organisations", head.first, head.last + 1, "of_program");
    return [];
  }
  // "sote -kuntayhtymä": the hyphen ties the head to all of the name before it
  if (first === at && at >= 2 && isHyphen(reading, at - 1) && reading.tokens.gap[at] === GLUED) {
    return readTied(reading, head);
  }
  if (form.plural) return readSeveral(reading, first, at, form, base);
  const from = modifiersStart(reading, first, base);
  if (from < first) return readOwned(reading, head, from);
  if (form.value.organOf !== null) return [];
  const named = nameAfter(reading, at, form, base);
  return named === null ? readAlone(reading, head) : [named];
}

const PROGRAMME = /(?:ohjelma|hanke|hankkee|projekti|konsortio|lippulaiva)/;

/** "Tulevaisuuden sairaala -ohjelma": a programme that is called so; "Kuusiston museo -hanke" likewise. */
function namesProgramme(reading: Reading, hyphen: number): boolean {
  const { gap, key } = reading.tokens;
  const tied = hyphen + 1 < reading.length && isHyphen(reading, hyphen) && gap[hyphen] === SPACED;
  return tied && gap[hyphen + 1] === GLUED && PROGRAMME.test(key[hyphen + 1]!);
}

/** Heads such as "keskus" name a body only behind a hyphen: "ELY-keskus", "hallinto-oikeus". */
function mayStandSo(reading: Reading, { at, first, form, whole }: Head): boolean {
  if (!whole || !HYPHENED_ONLY.has(form.base)) return true;
  if (first === at) return false;
  return form.base === "oikeus" ? reading.tokens.key[at - 2] === "hallinto" : isAllCapitals(reading, at - 2);
}

function readTied(reading: Reading, { at, last, form, base }: Head): Found[] {
  const from = nameBeforeHyphen(reading, at - 2);
  if (from === null) return [];
  const name = `${phrase(reading, from, at)}${base}`;
  return [bodyAt(reading, from, last + 1, form, { name, rule: "tied", confidence: 0.85 })];
}

/** "Ilmajoen kunnalle", "Kangasalan kaupunginhallitus": the words from token `from` on say whose or which body it is. */
function readOwned(reading: Reading, head: Head, from: number): Found[] {
  const { last, first, form } = head;
  const { kind, organOf } = form.value;
  // "Yksinyrittäjien tukeen kaupunki": a town stands right before its head
  if (kind === "municipality" && !isCapital(reading, compoundStart(reading, first - 1))) return [];
  const owner = organOf === null ? null : ownerNamed(reading, first - 1);
  if (owner !== null) {
    return [bodyAt(reading, first - 1, last + 1, form, { name: owner, rule: "organ", confidence: 0.92 })];
  }
  const modifiers = modifiersBase(reading, from, first, form);
  const name = `${modifiers} ${organOf ?? cased(reading, first, textOf(reading, head))}`;
  const rule = organOf === null ? "genitive" : "organ";
  return [bodyAt(reading, from, last + 1, form, { name, rule, confidence: 0.92 })];
}

/** "Puistovirastosta": a compound whose capital is its own. */
function readAlone(reading: Reading, head: Head): Found[] {
  const { at, first, whole } = head;
  if ((whole && first === at) || !isCapital(reading, first)) return [];
  if (opensSentence(reading, first) || isAllCapitals(reading, at)) return [];
  return [compoundAt(reading, head)];
}

function compoundAt(reading: Reading, head: Head): Found {
  const naming = { name: textOf(reading, head), rule: "compound", confidence: 0.85 };
  return bodyAt(reading, head.first, head.last + 1, head.form, naming);
}

/** Whether a compound has its capital from its sentence alone: "Puistovirasto lupaa". */
function mayOpen(reading: Reading, { at, first, form, whole }: Head): boolean {
  if ((whole && first === at) || form.plural || form.value.organOf !== null) return false;
  return isCapital(reading, first) && opensSentence(reading, first) && !isAllCapitals(reading, at);
}

/** Compounds at the beginning of sentences that the release has with a capital inside one: there it is the name's. */
function confirmed(reading: Reading, found: readonly Found[], opening: readonly Found[]): Found[] {
  const names = new Set(found.map(({ name }) => name));
  return opening.filter(({ name, from, to }) => {
    const alone = reading.explains && !names.has(name) && bodyNamed(name) === null;
    if (alone && !Object.hasOwn(COMPANY_FORMS, reading.tokens.key[to] ?? ""))
      reading.reject("organisations", from, to, "sentence_start");
    return names.has(name);
  });
}

/** The head in base form with what a hyphen ties to it: "ELY-keskus". */
function textOf(reading: Reading, { at, first, base }: Head): string {
  return first < at ? phrase(reading, first, at) + base : base;
}

/** "Satakuntaliiton maakuntahallitus": what the organ acts for bears its own head, "Satakuntaliitto"; null elsewhere. */
function ownerNamed(reading: Reading, i: number): string | null {
  if (!isCapital(reading, i) || compoundStart(reading, i) < i) return null;
  const end = bodyHeads().end(reading.tokens.key[i]!);
  return end === null || end.head.value.organOf !== null ? null : end.base;
}

function cased(reading: Reading, first: number, head: string): string {
  return isCapital(reading, first) && !isAllCapitals(reading, first) ? capitalise(head) : head;
}
