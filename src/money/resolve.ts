import type { Digits } from "../finnish/digits.js";

/** A number as it was written: mantissa × 10^exponent. */
export interface Quantity {
  /** First token, and the one past the last. */
  readonly from: number;
  readonly to: number;
  readonly mantissa: number;
  readonly exponent: number;
  /** The power that a word gave it ("miljoonaa" 6), which neighbours may share; 0 without one. */
  readonly power: number;
  /** "700 000": thousands are set apart, so it shares nobody's power. */
  readonly grouped: boolean;
  /** Digits with nothing else: a year, perhaps. */
  readonly plain: boolean;
  readonly ambiguous: boolean;
}

export function fromDigits(digits: Digits, power: number, to: number): Quantity {
  return {
    from: digits.from,
    to,
    mantissa: digits.mantissa,
    exponent: power - digits.decimals,
    power,
    grouped: digits.grouped,
    plain: power === 0 && digits.decimals === 0 && !digits.grouped,
    ambiguous: digits.ambiguous && power === 0,
  };
}

/** A number word's value; halves are the only fractions that words spell. */
export function fromValue(value: number, power: number, from: number, to: number): Quantity {
  const half = !Number.isInteger(value);
  return {
    from,
    to,
    mantissa: half ? value * 2 * 5 : value,
    exponent: half ? -1 : 0,
    power,
    grouped: false,
    plain: false,
    ambiguous: false,
  };
}

/**
 * Whole cents, exactly; null where they would not fit a safe integer. Fractions of a cent ("1,899 euroa litralta") are
 * rounded, halves up: integers below 2^53 divide without error that could reach a cent.
 */
export function cents(quantity: Quantity, power = 0): number | null {
  const exponent = quantity.exponent + power + 2;
  const value =
    exponent >= 0
      ? quantity.mantissa * 10 ** exponent
      : Math.floor(quantity.mantissa / 10 ** -exponent + 0.5);
  return Number.isSafeInteger(value) ? value : null;
}

/** A year as plain digits: 1900–2099. */
export function looksLikeYear(quantity: Quantity): boolean {
  return quantity.plain && quantity.mantissa >= 1900 && quantity.mantissa < 2100;
}
