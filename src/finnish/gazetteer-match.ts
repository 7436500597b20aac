import type { Reading } from "../reading.js";
import type { Span } from "../span.js";
import type { Casing, Name } from "./names.js";

/** A name found in a text. */
export interface NameMatch<T> extends Span {
  /** What bears the name; several where the same name serves more than one ("Lappi"). */
  readonly values: readonly T[];
  /** The name in base form as the gazetteer has it; what `values` hold is told apart by this, too. */
  readonly name: string;
  /** Half-open range of tokens. */
  readonly from: number;
  readonly to: number;
  /** Bits of the cases that the form may stand for (inflection.ts): "Lahden" GENITIVE, "STM:lle" ALLATIVE. */
  readonly cases: number;
  /** Part of the name stands elsewhere: "Kanta-" of "Kanta- ja Päijät-Hämeen". */
  readonly elided: boolean;
}

/** One name at the end of a path through the trie, with what bears it. */
export interface Terminal<T> {
  readonly name: string;
  readonly casing: Casing;
  readonly values: T[];
}

/** A name that ends before token `to`, in these cases. */
export interface Found<T> {
  readonly terminal: Terminal<T>;
  readonly to: number;
  cases: number;
}

/** A name that waits for a text with a word that begins like it. */
export interface Waiting<T> {
  readonly value: T;
  readonly name: Name;
}

/** One search for the longest name from token `first` on. */
export interface Walk<T> {
  readonly reading: Reading;
  readonly first: number;
  readonly limit: number;
  best: Found<T> | null;
}

/** What a search has found, from token `from` on; of an elided name only the part before `to` stands here. */
export function toMatch<T>(reading: Reading, from: number, found: Found<T>, to: number): NameMatch<T> {
  const { tokens } = reading;
  const { terminal, cases } = found;
  return {
    start: tokens.start[from]!,
    end: tokens.end[to - 1]!,
    values: terminal.values,
    name: terminal.name,
    from,
    to,
    cases,
    elided: to !== found.to,
  };
}
