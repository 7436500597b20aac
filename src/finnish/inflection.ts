/**
 * Finnish nouns and names in their cases, by classes: gradation, harmony, -nen, -us, -e, long vowels, foreign consonants.
 * What comes back is compact (what all forms share, and the endings that follow it), so that a gazetteer holds one entry for
 * each word and asks a text's word by its possible endings instead of storing every form.
 */
import { gradeOf, hasBackVowels, isVowel } from "./gradation.js";
import { EXTRA_FORMS, type ListedWord, listedEnd } from "./inflection-classes.js";

/** The cases as bits; "Espoon" is GENITIVE, "Lapin" may be more than one, so a form has a mask. */
export const NOMINATIVE = 1 << 0;
export const GENITIVE = 1 << 1;
export const PARTITIVE = 1 << 2;
export const INESSIVE = 1 << 3;
export const ELATIVE = 1 << 4;
export const ILLATIVE = 1 << 5;
export const ADESSIVE = 1 << 6;
export const ABLATIVE = 1 << 7;
export const ALLATIVE = 1 << 8;
export const ESSIVE = 1 << 9;
export const TRANSLATIVE = 1 << 10;
export const ABESSIVE = 1 << 11;
/** Whatever the case: of words that stay as they are within a name. */
export const ANY_CASE = (1 << 12) - 1;

/** What all forms of a word share and what may follow it, each ending with its cases: "tur" + "ku", "un", "kua", "ussa" … */
export interface Paradigm {
  readonly stem: string;
  readonly endings: ReadonlyMap<string, number>;
}

/** The endings that the weak stem takes, in the word's harmony. */
const WEAK_ENDINGS: readonly (readonly [ending: string, grammaticalCase: number])[] = [
  ["ssa", INESSIVE],
  ["sta", ELATIVE],
  ["lla", ADESSIVE],
  ["lta", ABLATIVE],
  ["lle", ALLATIVE],
  ["ksi", TRANSLATIVE],
  ["tta", ABESSIVE],
];

type Form = readonly [form: string, grammaticalCase: number];

/**
 * How a word inflects. The word is one run of letters in lower case: the last of its name, or an adjective in front of it.
 * "+" parts the two halves of a name that both inflect.
 *
 * @example inflect("turku") // [{ stem: "tur", endings: { ku: NOMINATIVE, un: GENITIVE, kua: PARTITIVE, ussa: INESSIVE … } }]
 * @example inflect("uusi+maa") // "uudenmaan", "uudessamaassa", "uudellamaalla", "uuteenmaahan" …
 *
 * Singular only, but for names that are plurals ("huittinen": huittisissa beside huittisessa; "virrat": virroilla).
 * Possessive suffixes and clitics are left to the caller. What has no letters ("", as a soft hyphen alone is) has no forms.
 */
export function inflect(word: string): Paradigm[] {
  if (word === "") return [];
  const plus = word.indexOf("+");
  if (plus > 0) return bothParts(word.slice(0, plus), word.slice(plus + 1));
  const extra = EXTRA_FORMS.get(word);
  return extra === undefined ? [regularly(word)] : [regularly(word), extraForms(extra)];
}

function regularly(word: string): Paradigm {
  const listed = listedEnd(word);
  if (listed !== null)
    return shared(word, listed.nominative, `=${listed.nominative}`, () => listedForms(listed));
  const back = hasBackVowels(word);
  const tail = tailOf(word);
  return shared(word, tail, `${tail}${back ? "a" : "ä"}`, () => ruledForms(tail, back));
}

/**
 * How many letters all forms of a word (of two letters or more) keep, at least, in any way of inflecting it: told by its end
 * alone, without inflecting it. An end that changes has three letters at most ("nen", "kku", "das"), in words of up to four letters two; after most
 * consonants nothing changes, and "s" at most (Nurmes: Nurmeksen).
 *
 * @example lettersKept("helsinki") // 5: "Helsin" is what they do keep
 */
export function lettersKept(word: string): number {
  const plus = word.indexOf("+");
  if (plus > 0) return lettersKept(word.slice(0, plus));
  const short = word.length < 5;
  const last = word.at(-1);
  if (isVowel(last)) return Math.max(1, word.length - (short ? 2 : 3));
  if (last === "n" || last === "t" || last === "s") {
    if (!short || word.endsWith("nen")) return Math.max(1, word.length - 3);
    return Math.max(1, last === "s" ? word.length - 1 : word.length);
  }
  return word.length;
}

/** How an abbreviation said as a word inflects, whatever it ends in: HUS: HUSin, HUSissa; TAYS: TAYSiin. */
export function inflectForeign(word: string): Paradigm[] {
  if (isVowel(word.at(-1))) return inflect(word);
  const back = hasBackVowels(word);
  const last = word.at(-1)!;
  return [shared(word, last, `foreign ${last}${back ? "a" : "ä"}`, () => foreignForms(last, back))];
}

/**
 * How a brand inflects: as a Finnish word, or with endings set to it as it stands, without gradation: Alko: Alkon, Syke: Syken,
 * Tukes: Tukesin. Source: Kielitoimiston ohjepankki on the inflection of names (kielitoimistonohjepankki.fi/ohje/297).
 */
export function inflectBrand(word: string): Paradigm[] {
  const last = word.at(-1)!;
  const back = hasBackVowels(word);
  const key = `brand ${last}${back ? "a" : "ä"}`;
  if (!isVowel(last)) return [...inflect(word), shared(word, last, key, () => foreignForms(last, back))];
  const forms = () => regular(last, last, last, last + (back ? "a" : "ä"), `${last}${last}n`, back);
  return [...inflect(word), shared(word, last, key, forms)];
}

/** All forms of a word with their cases: for tests and for judges. @example formsOf("lahti") // [["lahti", NOMINATIVE], … */
export function formsOf(word: string): [form: string, cases: number][] {
  return inflect(word).flatMap(({ stem, endings }) =>
    [...endings].map(([ending, cases]): [string, number] => [stem + ending, cases]),
  );
}

/** Paradigms by the end of the word that decides them: a thousand names share some hundred tables. */
const tables = new Map<string, { cut: number; endings: ReadonlyMap<string, number> }>();

function shared(word: string, tail: string, key: string, forms: () => Form[]): Paradigm {
  let table = tables.get(key);
  if (table === undefined) {
    table = tableOf(forms());
    tables.set(key, table);
  }
  return { stem: word.slice(0, word.length - tail.length + table.cut), endings: table.endings };
}

function tableOf(forms: readonly Form[]): { cut: number; endings: Map<string, number> } {
  let cut = forms[0]![0].length;
  for (const [form] of forms) {
    let same = 0;
    while (same < cut && form[same] === forms[0]![0][same]) same++;
    cut = same;
  }
  const endings = new Map<string, number>();
  for (const [form, bit] of forms) {
    const ending = form.slice(cut);
    endings.set(ending, (endings.get(ending) ?? 0) | bit);
  }
  return { cut, endings };
}

function bothParts(first: string, second: string): Paradigm[] {
  const seconds = formsOf(second);
  const forms = formsOf(first).flatMap(([form, cases]) =>
    seconds
      .filter(([, others]) => (cases & others) !== 0)
      .map(([other, others]): Form => [form + other, cases & others]),
  );
  // a release may call something "Kivi+", of which the second half has no forms
  if (forms.length === 0) return [];
  const table = tableOf(forms);
  return [{ stem: forms[0]![0].slice(0, table.cut), endings: table.endings }];
}

/** All extra forms end in -lla, -lta or -lle. */
function extraForms(forms: readonly string[]): Paradigm {
  const cases = new Map(WEAK_ENDINGS);
  const table = tableOf(forms.map((form): Form => [form, cases.get(form.slice(-3).replaceAll("ä", "a"))!]));
  return { stem: forms[0]!.slice(0, table.cut), endings: table.endings };
}

function listedForms(word: ListedWord): Form[] {
  const back = hasBackVowels(word.partitives[0]!);
  return [
    [word.nominative, NOMINATIVE],
    ...(word.genitives ?? [`${word.weak}n`]).map((form): Form => [form, GENITIVE]),
    ...word.partitives.map((form): Form => [form, PARTITIVE]),
    ...word.illatives.map((form): Form => [form, ILLATIVE]),
    ...stemForms(word.weak, word.strong, back),
  ];
}

function stemForms(weak: string, strong: string, back: boolean): Form[] {
  const forms = WEAK_ENDINGS.map(([ending, bit]): Form => [weak + harmonise(ending, back), bit]);
  forms.push([strong + (back ? "na" : "nä"), ESSIVE]);
  return forms;
}

function harmonise(ending: string, back: boolean): string {
  return back ? ending : ending.replaceAll("a", "ä");
}

/** The end of a word that decides how it inflects: "kka" of Kurikka, "io" of Kuopio, "nen", "aa" of Vantaa, "m" of Traficom. */
function tailOf(word: string): string {
  if (word.length > 3 && word.endsWith("nen")) return "nen";
  const last = word.at(-1)!;
  if (!isVowel(last)) return last === "s" ? word.slice(-Math.min(3, word.length)) : last;
  if (isVowel(word.at(-2))) return word.slice(-2);
  const grade = last === "e" ? null : gradeOf(word);
  // luku: the weak grade depends on the vowel in front too, so the tail keeps it
  return grade === null ? last : grade[0];
}

/** The forms of a tail by rule. */
function ruledForms(tail: string, back: boolean): Form[] {
  const last = tail.at(-1)!;
  const a = back ? "a" : "ä";
  if (tail === "nen") return nenForms(back);
  if (last === "s") return sibilantForms(tail, back);
  if (!isVowel(last)) return foreignForms(tail, back);
  if (tail.length > 1 && isVowel(tail[0])) return vowelPairForms(tail, back);
  if (last === "e") {
    // Tampere: Tampereen, Tamperetta, Tampereeseen
    return regular(tail, "ee", "ee", `ett${a}`, "eeseen", back);
  }
  const grade = tail.length > 1 ? gradeOf(`a${tail}`) : null;
  const weak = grade === null ? tail : tail.slice(0, tail.length - grade[0].length) + grade[1];
  return regular(tail, weak, tail, tail + a, `${tail}${last}n`, back);
}

/** Traficom: Traficomin, Sund: Sundissa. */
function foreignForms(tail: string, back: boolean): Form[] {
  return regular(tail, `${tail}i`, `${tail}i`, `${tail}i${back ? "a" : "ä"}`, `${tail}iin`, back);
}

function regular(
  nominative: string,
  weak: string,
  strong: string,
  partitive: string,
  illative: string,
  back: boolean,
): Form[] {
  return [
    [nominative, NOMINATIVE],
    [`${weak}n`, GENITIVE],
    [partitive, PARTITIVE],
    [illative, ILLATIVE],
    ...stemForms(weak, strong, back),
  ];
}

/** Huittinen: Huittisen and, as towns are, Huittisten, Huittisissa; adjectives in front of a head take the same. */
function nenForms(back: boolean): Form[] {
  const a = back ? "a" : "ä";
  return [
    ...regular("nen", "se", "se", `st${a}`, "seen", back),
    ["sten", GENITIVE],
    [`si${a}`, PARTITIVE],
    ["siin", ILLATIVE],
    ...stemForms("si", "si", back),
  ];
}

/** Keskus: keskuksen; kokonaisuus, oikeus: -uuden; Nurmes: Nurmeksen. */
function sibilantForms(tail: string, back: boolean): Form[] {
  const a = back ? "a" : "ä";
  const body = tail.slice(0, -1);
  if (/^[uye][uy]s$/.test(tail)) {
    return regular(tail, `${body}de`, `${body}te`, `${body}tt${a}`, `${body}teen`, back);
  }
  return regular(tail, `${body}kse`, `${body}kse`, `${tail}t${a}`, `${body}kseen`, back);
}

/** Two vowels at the end: Kuopio: Kuopiota, Nokia: Nokiaa, Espoo: Espooseen, alue: alueen. */
function vowelPairForms(tail: string, back: boolean): Form[] {
  const a = back ? "a" : "ä";
  const [first, last] = tail as unknown as [string, string];
  if (first === last) return regular(tail, tail, tail, `${tail}t${a}`, `${tail}seen`, back);
  if (last === "e") return regular(tail, `${tail}e`, `${tail}e`, `${tail}tt${a}`, `${tail}eseen`, back);
  if (last === "i") return regular(tail, tail, tail, `${tail}t${a}`, `${tail}hin`, back);
  const partitive = last === "a" || last === "ä" ? tail + a : `${tail}t${a}`;
  return regular(tail, tail, tail, partitive, `${tail}${last}n`, back);
}
