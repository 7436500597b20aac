import type { ProgramKind } from "../../schemas/programs.js";
import { type HeadForm, Heads } from "../finnish/heads.js";
import { afterEnding, breaksAtLineEnd, capitalise } from "../finnish/phrases.js";
import { WORD } from "../finnish/tokens.js";
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
  return form === null ? null : { ...form, at: i, last };
}

/** Heads have so many letters at least. */
const SHORTEST = 5;

type FormOfHead = Omit<Head, "at" | "last">;

/** What a word is a form of. */
function formOf(word: string): FormOfHead | null {
  if (word.length < SHORTEST) return null;
  const heads = programHeads();
  const whole = heads.whole(word);
  const end = whole === null ? heads.end(word) : null;
  const form = whole ?? end?.head ?? ours(word);
  if (form == null) return null;
  const { value, cases, plural } = form;
  const base = STANDS_FOR[form.base] ?? whole?.base ?? end?.base ?? form.base;
  return { base, kind: value, cases, bare: whole !== null, plural, word: form.base };
}

const formAt = perWord(formOf);

const POSSESSIVE = /(?:mme|nsa|nsä|(?:ta|ia|oa)an|(?:tä|iä|öä)än)$/;

/** "hankkeemme", "ohjelmansa", "projektiaan": the head with a possessive ending. */
function ours(key: string): HeadForm<ProgramKind> | null {
  if (!POSSESSIVE.test(key)) return null;
  const heads = programHeads();
  if (key.endsWith("an") || key.endsWith("än")) return heads.whole(key.slice(0, -2));
  return heads.whole(key.slice(0, -3)) ?? heads.whole(`${key.slice(0, -3)}n`);
}

/** A name that runs from a token to its head and the ending that a colon sets off. */
export function foundWithHead(
  reading: Reading,
  from: number,
  head: Head,
  naming: Omit<Naming, "kind">,
): Found {
  const name = capitalise(naming.name);
  return foundAt(reading, from, afterEnding(reading, head.last), { ...naming, name, kind: head.kind });
}
