import type { ProgramKind } from "../../schemas/programs.js";
import { Heads } from "../finnish/heads.js";
import { NOMINATIVE } from "../finnish/inflection.js";
import { afterEnding, breaksAtLineEnd, capitalise, isHyphen, surface } from "../finnish/phrases.js";
import { GLUED, WORD } from "../finnish/tokens.js";
import { perWord } from "../finnish/vocabulary.js";
import type { Reading } from "../reading.js";
import { type Found, foundAt, type Naming } from "./found.js";
import { HEADS, PLURALS, STANDS_FOR } from "./lexicon.js";

let built: Heads<ProgramKind> | null = null;

/** The heads of programmes' names in all forms, whole and at the end of compounds; built on first use. */
export function programHeads(): Heads<ProgramKind> {
  if (built !== null) return built;
  built = new Heads<ProgramKind>();
  for (const [kind, words] of Object.entries(HEADS) as [ProgramKind, string][]) {
    for (const word of words.split(" ")) built.add(word, kind, true, true, PLURALS[word]);
  }
  return built;
}

/** A head in the text, as a word of its own or at the end of a compound. */
export interface Head {
  readonly at: number;
  /** Its last token: another one where a hyphen of the line's end parts it ("hank-⏎keelle"). */
  readonly last: number;
  /** Base form of the whole word: "hanke", "työllisyyshanke". */
  readonly base: string;
  readonly kind: ProgramKind;
  readonly cases: number;
  /** The head itself, not a compound that ends in it. */
  readonly bare: boolean;
  readonly plural: boolean;
  /** Base form of the head alone. */
  readonly word: string;
}

/** The head that token `i` is or ends in: "hankkeessa", "työllisyyshankkeeseen", "ohjelmamme"; null for other words. */
export function headAt(reading: Reading, i: number): Head | null {
  const { kind, key } = reading.tokens;
  if (kind[i] !== WORD) return null;
  const last = breaksAtLineEnd(reading, i) ? i + 2 : i;
  const form = last === i ? formAt(reading.tokens, i) : formOf(key[i]! + key[last]!);
  if (form === null || (form.word === SURVEY && !isMarkedSurvey(reading, i))) return null;
  const { base, kind: sort, cases, bare, plural, word } = form;
  return { at: i, last, base, kind: sort, cases, bare, plural, word };
}

/** A survey is a project only by a name with a capital inside: "TuuliToho-selvitys"; "Sote 2040 -selvitys" is a publication. */
const SURVEY = "selvitys";

function isMarkedSurvey(reading: Reading, i: number): boolean {
  const { gap, key } = reading.tokens;
  if (i < 2 || gap[i] !== GLUED || gap[i - 1] !== GLUED || !isHyphen(reading, i - 1)) return false;
  return key[i]!.startsWith("selvity") && INNER_CAPITAL.test(surface(reading, i - 2));
}

const INNER_CAPITAL = /^\p{Lu}\p{Ll}+\p{Lu}/u;

/** Heads have so many letters at least. */
const SHORTEST = 5;

type FormOfHead = Omit<Head, "at" | "last">;

/** What a word is a form of, or what it is without its possessive ending. */
function formOf(word: string): FormOfHead | null {
  if (word.length < SHORTEST) return null;
  return formIn(word) ?? (POSSESSIVE.test(word) ? ours(word) : null);
}

function formIn(word: string): FormOfHead | null {
  const heads = programHeads();
  const whole = heads.whole(word);
  const end = whole === null ? heads.end(word) : null;
  const form = whole ?? end?.head;
  if (form === undefined) return null;
  const { value, cases, plural } = form;
  const base = STANDS_FOR[form.base] ?? whole?.base ?? end?.base ?? form.base;
  return { base, kind: value, cases, bare: whole !== null, plural, word: form.base };
}

const formAt = perWord(formOf);

/** "hankkeemme", "ohjelmansa"; "projektiaan", "hankkeessaan", "hankkeelleen". */
const POSSESSIVE = /(?:mme|nsa|nsä|(?:[lnst]a|ia|oa)an|(?:[lnst]ä|iä|öä)än|lleen)$/;
const WHOLE_ENDING = /(?:mme|ns[aä])$/;

/** "hankkeemme", "ohjelmansa", "tutkimushankkeelleen": the head with a possessive ending, which may stand for the case's n. */
function ours(key: string): FormOfHead | null {
  if (!WHOLE_ENDING.test(key)) return formIn(key.slice(0, -2));
  const stem = key.slice(0, -3);
  const genitive = formIn(`${stem}n`);
  return formIn(stem) ?? (genitive === null ? null : { ...genitive, cases: genitive.cases | NOMINATIVE });
}

/** A name that runs from a token to its head and the ending that a colon sets off. */
export function foundWithHead(
  reading: Reading,
  from: number,
  head: Head,
  naming: Omit<Naming, "kind">,
): Found {
  const { rule, confidence, short } = naming;
  const name = capitalise(naming.name);
  const to = afterEnding(reading, head.last);
  return foundAt(reading, from, to, { name, kind: head.kind, rule, confidence, short: short ?? null });
}
