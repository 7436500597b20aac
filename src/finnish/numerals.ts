import { ENGLISH, SWEDISH } from "./foreign-numerals.js";
import { type Case, type NumeralForm, type NumeralRole, numeralForms } from "./numeral-lexicon.js";

/** What a number word says: "kahdenkymmenenviiden" is 25 in the genitive, "kolmannen" the third. */
export interface Numeral {
  readonly value: number;
  readonly case: Case;
  readonly plural: boolean;
  readonly ordinal: boolean;
  /** True where the word is nothing but powers ("miljoonan", "sata tuhatta"), so that digits may stand before it. */
  readonly power: boolean;
}

type Forms = ReadonlyMap<string, NumeralForm>;

const FORMS = numeralForms();
/** Longer than any form of one word: "kymmenenneksi" has 13 letters. */
const LONGEST = 15;
const SHORTEST = 2;
/** Longer than any number below 10^15 spelled out in any case. */
const TOO_LONG = 240;

/** Every simple form, for the pipeline's word table; Swedish and English ones too. */
export const numeralWords: readonly string[] = [...FORMS.keys(), ...SWEDISH.keys(), ...ENGLISH.keys()];

/** One simple form: "miljoonaa" yes, "kaksisataa" null. */
export function numeralForm(word: string): NumeralForm | null {
  return FORMS.get(word) ?? null;
}

/**
 * The number that a word, or words written together, spell; null if any part is no number word or the parts do not make a
 * number.
 *
 * @example parseNumeral("kolmesataatuhatta")?.value // 300000
 * @example parseNumeral("puolentoistamiljoonan")?.value // 1500000
 * @example parseNumeral("kahdeskymmeneskolmas") // { value: 23, ordinal: true, … }
 *
 * Refused: "sataakuusikymmentäsata" (a bigger power after a smaller one), "satakolmas" (cardinal and ordinal mixed).
 */
export function parseNumeral(word: string): Numeral | null {
  return parseWith(FORMS, word);
}

/** Likewise for Swedish: "tjugofemtusen" is 25000, "trettio" 30. */
export function parseSwedishNumeral(word: string): Numeral | null {
  return parseWith(SWEDISH, word);
}

/** Likewise for English, written together: "twentyfive", "fourmillion". */
export function parseEnglishNumeral(word: string): Numeral | null {
  return parseWith(ENGLISH, word);
}

function parseWith(forms: Forms, word: string): Numeral | null {
  if (word.length < SHORTEST || word.length > TOO_LONG) return null;
  const parts = segment(forms, word);
  return parts === null ? null : compose(parts);
}

/** Cuts a word into simple forms, longest first; a cut that failed once is not tried again, so the work stays linear. */
function segment(forms: Forms, word: string): NumeralForm[] | null {
  const parts: NumeralForm[] = [];
  let dead: Set<number> | null = null;
  const from = (at: number): boolean => {
    if (at === word.length) return true;
    if (dead?.has(at)) return false;
    for (let length = Math.min(LONGEST, word.length - at); length >= SHORTEST; length--) {
      const form = forms.get(word.slice(at, at + length));
      if (form === undefined) continue;
      parts.push(form);
      if (from(at + length)) return true;
      parts.pop();
    }
    dead ??= new Set();
    dead.add(at);
    return false;
  };
  return from(0) ? parts : null;
}

/** Adds the parts up: a unit waits for its power, a smaller power for the bigger one after it. */
function compose(parts: readonly NumeralForm[]): Numeral | null {
  const last = parts.at(-1)!;
  // "toista" alone is the second; "kolmattatoista" is an ordinal though it ends like a cardinal
  if (last.role === "teen" && parts.length === 1)
    return { value: 2, case: last.case, plural: false, ordinal: true, power: false };
  if (parts.length === 1 && last.value === 0.25) return null;
  if (!agree(parts)) return null;
  const sum = new Accumulator();
  for (const part of parts) {
    if (!sum.take(part.value, part.role)) return null;
  }
  const ruling = last.role === "teen" ? parts.at(-2)! : last;
  return {
    value: sum.total(),
    case: ruling.case,
    plural: ruling.plural,
    ordinal: ruling.ordinal,
    power: parts.every((part) => part.role === "power"),
  };
}

/** Cardinals and ordinals do not mix, but for "toista"; "toinen" and "ensimmäinen" take part in no compound. */
function agree(parts: readonly NumeralForm[]): boolean {
  let ordinal: boolean | null = null;
  for (const part of parts) {
    if (part.role === "teen") continue;
    if (ordinal !== null && ordinal !== part.ordinal) return false;
    ordinal = part.ordinal;
  }
  return ordinal !== null;
}

/**
 * A sum of number words under way, in any language that counts units, tens, hundreds and powers of a thousand.
 * Every step that cannot follow is refused: "kolme kaksi", "sata tuhat miljoona sata tuhat".
 */
class Accumulator {
  /** Groups closed by a power of a thousand: "kaksi miljoonaa". */
  #closed = 0;
  #lastPower = Number.POSITIVE_INFINITY;
  /** The group under way, below a thousand, and its last unit, which a power may still multiply. */
  #group = 0;
  #unit: number | null = null;
  #floor = Number.POSITIVE_INFINITY;

  take(value: number, role: NumeralRole): boolean {
    if (role === "unit") return this.#takeUnit(value);
    if (role === "teen") return this.#takeTeen();
    if (role === "tens") return this.#takeTens(value);
    return value < 1000 ? this.#takeSmallPower(value) : this.#takeGreatPower(value);
  }

  total(): number {
    return this.#closed + this.#group + (this.#unit ?? 0);
  }

  #takeUnit(value: number): boolean {
    if (this.#unit !== null || this.#floor <= 1) return false;
    this.#unit = value;
    return true;
  }

  #takeTeen(): boolean {
    if (this.#unit === null && this.#floor === 10) {
      // "neljättäkymmenettätoista": after full tens it is the partitive of "toinen", forty-second
      this.#group += 2;
      this.#floor = 1;
      return true;
    }
    if (this.#unit === null || this.#unit >= 10 || this.#floor <= 10) return false;
    if (this.#unit === 0.5) {
      // "puolitoista" is one and a half, half of the second; a power may follow: "puolitoistasataa"
      this.#unit = 1.5;
      return true;
    }
    this.#group += this.#unit + 10;
    this.#unit = null;
    this.#floor = 1;
    return true;
  }

  /** "tjugo", "twenty": tens in one word. */
  #takeTens(value: number): boolean {
    if (this.#unit !== null || this.#floor <= 10) return false;
    this.#group += value;
    this.#floor = value < 20 ? 1 : 10;
    return true;
  }

  #takeSmallPower(value: number): boolean {
    if (this.#floor <= value) return false;
    this.#group += (this.#unit ?? 1) * value;
    // "kymmenen" alone takes no unit after it, "kaksikymmentä" does
    this.#floor = value === 10 && this.#unit === null ? 1 : value;
    this.#unit = null;
    return true;
  }

  #takeGreatPower(value: number): boolean {
    const group = this.#group + (this.#unit ?? 0);
    if (value >= this.#lastPower) {
      // "tuhat miljoonaa", "kaksikymmentä tuhatta miljardia": the whole so far is multiplied
      if (group !== 0 || this.#closed === 0) return false;
      this.#closed *= value;
    } else this.#closed += (group === 0 ? 1 : group) * value;
    this.#lastPower = value;
    this.#group = 0;
    this.#unit = null;
    this.#floor = Number.POSITIVE_INFINITY;
    return true;
  }
}
