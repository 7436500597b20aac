import type { ProgramKind } from "../../schemas/programs.js";
import { phrase } from "../finnish/phrases.js";
import type { Reading } from "../reading.js";
import { type Mention, mention } from "../span.js";

/** One place where a programme is named, before the places of one programme are joined. */
export interface Found {
  readonly name: string;
  readonly id: string | null;
  readonly kind: ProgramKind;
  readonly mention: Mention;
  /** Range of tokens, half-open. */
  readonly from: number;
  readonly to: number;
  /** A short name that stands beside the long one: "TekoTuo" of "Tekoälyllä tuottavuutta (TekoTuo) -hanke". */
  readonly short?: string;
  /** The name that the list has, where this place says it. */
  readonly official?: string;
}

/** What a rule says of the name that it has found. */
export interface Naming {
  readonly name: string;
  readonly kind: ProgramKind;
  readonly rule: string;
  readonly confidence: number;
  readonly short?: string | null;
}

/** A name at tokens `from` to `to`. */
export function foundAt(reading: Reading, from: number, to: number, naming: Naming): Found {
  const { start, end } = reading.tokens;
  const { name, kind, rule, confidence, short } = naming;
  const place = mention(reading.text, start[from]!, end[to - 1]!, `programs.${rule}`, confidence);
  const found = { name, id: null, kind, mention: place, from, to };
  return short == null ? found : { ...found, short };
}

/** A name behind its head, of the head's kind. */
export function foundAfter(
  reading: Reading,
  from: number,
  to: number,
  head: { readonly kind: ProgramKind },
  rule: string,
  confidence: number,
  short: string | null = null,
): Found {
  const name = phrase(reading, from, to);
  return foundAt(reading, from, to, { name, kind: head.kind, rule, confidence, short });
}
