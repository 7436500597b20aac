import type { HeadForm } from "../finnish/heads.js";
import { afterEnding, capitalise } from "../finnish/phrases.js";
import type { Reading } from "../reading.js";
import { mention } from "../span.js";
import type { Found } from "./found.js";
import type { BodyHead } from "./heads.js";

/** What a rule says of a body that it has found. */
export interface Naming {
  readonly name: string;
  readonly rule: string;
  readonly confidence: number;
}

/** A body at tokens `from` to `to`, of its head's kind, with the ending that a colon sets off. */
export function bodyAt(
  reading: Reading,
  from: number,
  to: number,
  head: HeadForm<BodyHead>,
  { name, rule, confidence }: Naming,
): Found {
  const { start, end } = reading.tokens;
  const last = end[afterEnding(reading, to - 1) - 1]!;
  return {
    name: capitalise(name),
    id: null,
    kind: head.value.kind,
    mention: mention(reading.text, start[from]!, last, `organisations.${rule}`, confidence),
    from,
    to,
  };
}
