/**
 * Finnish number words: what they mean and how they bend.
 *
 * Source: Iso suomen kielioppi (VISK) § 770–781 and § 97, https://scripta.kotus.fi/visk (read 2025-11-25); the forms are checked
 * against ICU's spell-out rules by `test/numerals.test.ts`.
 */

/** The cases a number word stands in; "nominative" also covers the plural "kahdet". */
export type Case =
  | "nominative"
  | "genitive"
  | "partitive"
  | "inessive"
  | "elative"
  | "illative"
  | "adessive"
  | "ablative"
  | "allative"
  | "essive"
  | "translative";

/** A unit counts ("kolme"), a power multiplies what stands before it ("sataa"), "toista" makes a teen, "tjugo" is tens. */
export type NumeralRole = "unit" | "power" | "teen" | "tens";

/** One form of one number word: "tuhannessa" is 1000, a power, inessive. */
export interface NumeralForm {
  readonly value: number;
  readonly role: NumeralRole;
  readonly case: Case;
  readonly plural: boolean;
  readonly ordinal: boolean;
}

/** What a word's forms are made of. */
export interface Paradigm {
  /** Nominative singular. */
  readonly base: string;
  readonly partitive: string;
  /** Stem of the genitive ("kahde|n") and of the essive and illative ("kahte|en"). */
  readonly weak: string;
  readonly strong: string;
  /** Plural stems likewise: "sadoi|ssa", "satoi|na". */
  readonly plural: string;
  readonly pluralStrong: string;
  readonly pluralGenitive: readonly string[];
  readonly pluralPartitive: string;
}

/** value, role, nominative, partitive, weak stem, strong stem, plural stem, strong plural stem, plural genitives, plural partitive */
const CARDINALS = `
0 unit nolla nollaa nolla nolla nolli nolli nollien nollia
1 unit yksi yhtä yhde yhte yksi yksi yksien yksiä
2 unit kaksi kahta kahde kahte kaksi kaksi kaksien kaksia
3 unit kolme kolmea kolme kolme kolmi kolmi kolmien kolmia
4 unit neljä neljää neljä neljä nelji nelji neljien neljiä
5 unit viisi viittä viide viite viisi viisi viisien viisiä
6 unit kuusi kuutta kuude kuute kuusi kuusi kuusien kuusia
7 unit seitsemän seitsemää seitsemä seitsemä seitsemi seitsemi seitsemien seitsemiä
8 unit kahdeksan kahdeksaa kahdeksa kahdeksa kahdeksi kahdeksi kahdeksien kahdeksia
9 unit yhdeksän yhdeksää yhdeksä yhdeksä yhdeksi yhdeksi yhdeksien yhdeksiä
2 unit pari paria pari pari parei parei parien pareja
10 power kymmenen kymmentä kymmene kymmene kymmeni kymmeni kymmenien/kymmenten kymmeniä
100 power sata sataa sada sata sadoi satoi satojen satoja
1000 power tuhat tuhatta tuhanne tuhante tuhansi tuhansi tuhansien/tuhanten tuhansia
1000000 power miljoona miljoonaa miljoona miljoona miljooni miljooni miljoonien miljoonia
1000000000 power miljardi miljardia miljardi miljardi miljardei miljardei miljardien miljardeja
1000000000000 power biljoona biljoonaa biljoona biljoona biljooni biljooni biljoonien biljoonia
0.5 unit puoli puolta puole puole puoli puoli puolien puolia
`;

/** Bases of ordinals ("kolma|s, kolma|nnen"); first and second bend like adjectives and take these in compounds. */
const ORDINALS = `
1 unit yhde
2 unit kahde
3 unit kolma
4 unit neljä
5 unit viide
6 unit kuude
7 unit seitsemä
8 unit kahdeksa
9 unit yhdeksä
10 power kymmene
100 power sada
1000 power tuhanne
1000000 power miljoona
1000000000 power miljardi
`;

/** Ordinals in -nen: only alone, never in a compound ("kahdeskymmenesensimmäinen" is not written in sums or dates). */
const NEN_ORDINALS = `
1 unit ensimmäi
2 unit toi
`;

/** Only before a power, and it does not bend. */
export const QUARTER = "neljännes";

/** "puolitoista" bends in its first part: "puolentoista miljoonan". */
const HALF_AGAIN = "toista";

function rows(table: string): string[][] {
  return table
    .trim()
    .split("\n")
    .map((line) => line.split(" "));
}

type NumberWord = Paradigm & { readonly value: number; readonly role: NumeralRole };

function cardinal(row: readonly string[]): NumberWord {
  const [value, role, base, partitive, weak, strong, plural, pluralStrong, genitives, pluralPartitive] =
    row as [string, NumeralRole, string, string, string, string, string, string, string, string];
  return {
    value: Number(value),
    role,
    base,
    partitive,
    weak,
    strong,
    plural,
    pluralStrong,
    pluralGenitive: genitives.split("/"),
    pluralPartitive,
  };
}

function ordinal(row: readonly string[]): NumberWord {
  const [value, role, base] = row as [string, NumeralRole, string];
  const soft = /[aou]/.test(base) ? "a" : "ä";
  return {
    value: Number(value),
    role,
    base: base + "s",
    partitive: `${base}tt${soft}`,
    weak: `${base}nne`,
    strong: `${base}nte`,
    plural: `${base}nsi`,
    pluralStrong: `${base}nsi`,
    pluralGenitive: [`${base}nsien`],
    pluralPartitive: `${base}nsi${soft}`,
  };
}

function nenOrdinal(row: readonly string[]): NumberWord {
  const [value, role, base] = row as [string, NumeralRole, string];
  const soft = /[aou]/.test(base) ? "a" : "ä";
  return {
    value: Number(value),
    role,
    base: `${base}nen`,
    partitive: `${base}st${soft}`,
    weak: `${base}se`,
    strong: `${base}se`,
    plural: `${base}si`,
    pluralStrong: `${base}si`,
    pluralGenitive: [`${base}sten`],
    pluralPartitive: `${base}si${soft}`,
  };
}

/** Every form of a word with its case and number; also of "euro" and "dollari". */
export function inflect(word: Paradigm): [form: string, grammaticalCase: Case, plural: boolean][] {
  const { weak, strong, plural, pluralStrong } = word;
  const a = /[aou]/.test(weak) ? "a" : "ä";
  // "sato|ihin", "miljarde|ihin", but "kaksi|in"
  const into = /[aoe]i$/.test(pluralStrong) ? "hin" : "in";
  return [
    [word.base, "nominative", false],
    [word.partitive, "partitive", false],
    [`${weak}n`, "genitive", false],
    [`${weak}ss${a}`, "inessive", false],
    [`${weak}st${a}`, "elative", false],
    [`${weak}ll${a}`, "adessive", false],
    [`${weak}lt${a}`, "ablative", false],
    [`${weak}lle`, "allative", false],
    [`${weak}ksi`, "translative", false],
    [`${strong}n${a}`, "essive", false],
    [`${strong}${strong.at(-1)}n`, "illative", false],
    [`${weak}t`, "nominative", true],
    ...word.pluralGenitive.map((form): [string, Case, boolean] => [form, "genitive", true]),
    [word.pluralPartitive, "partitive", true],
    [`${plural}ss${a}`, "inessive", true],
    [`${plural}st${a}`, "elative", true],
    [`${plural}ll${a}`, "adessive", true],
    [`${plural}lt${a}`, "ablative", true],
    [`${plural}lle`, "allative", true],
    [`${plural}ksi`, "translative", true],
    [`${pluralStrong}n${a}`, "essive", true],
    [`${pluralStrong}${into}`, "illative", true],
  ];
}

function add(forms: Map<string, NumeralForm>, word: NumberWord, isOrdinal: boolean): void {
  for (const [form, grammaticalCase, plural] of inflect(word)) {
    // the first meaning stays: "kymmenen" is the nominative as well as the genitive, "kahdeksi" two before eight
    if (forms.has(form)) continue;
    forms.set(form, {
      value: word.value,
      role: word.role,
      case: grammaticalCase,
      plural,
      ordinal: isOrdinal,
    });
  }
}

/** All forms of all number words; built at import, some 700 strings. */
export function numeralForms(): Map<string, NumeralForm> {
  const forms = new Map<string, NumeralForm>();
  for (const row of rows(CARDINALS)) add(forms, cardinal(row), false);
  // "toista" makes a teen before it is the partitive of "toinen"
  forms.set(HALF_AGAIN, { value: 10, role: "teen", case: "partitive", plural: false, ordinal: false });
  // "neljännesmiljoona"; alone it is a quarter of a year
  forms.set(QUARTER, { value: 0.25, role: "unit", case: "nominative", plural: false, ordinal: false });
  for (const row of rows(ORDINALS)) add(forms, ordinal(row), true);
  for (const row of rows(NEN_ORDINALS)) add(forms, nenOrdinal(row), true);
  return forms;
}
