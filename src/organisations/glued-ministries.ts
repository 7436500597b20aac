import { capitalise, phrase } from "../finnish/phrases.js";
import type { Reading } from "../reading.js";
import { mention } from "../span.js";
import type { Found } from "./found.js";
import { bodyNamed, type KnownBody } from "./known.js";

const MINISTRY = "ministeriö";
/** How many tokens "sosiaali- ja" has, in front of a ministry of two branches. */
const BRANCH = 3;

/**
 * "sosiaali- ja terveysministeriövaltiovarainministeriö", as a page's list of senders loses its line's end: two ministries in
 * one word, each where it stands. Nothing where either half is no ministry that the list knows.
 */
export function gluedMinistries(reading: Reading, i: number): Found[] {
  const { key, start, end } = reading.tokens;
  const cut = key[i]!.indexOf(MINISTRY) + MINISTRY.length;
  if (cut < MINISTRY.length || !key[i]!.endsWith(MINISTRY) || cut === key[i]!.length) return [];
  const second = bodyNamed(key[i]!.slice(cut));
  const whole = i < BRANCH ? null : bodyNamed(`${phrase(reading, i - BRANCH, i)} ${key[i]!.slice(0, cut)}`);
  const first = whole ?? bodyNamed(key[i]!.slice(0, cut));
  if (first === null || second === null || first === second) return [];
  const from = whole === null ? i : i - BRANCH;
  const middle = start[i]! + cut;
  return [
    ministryAt(reading, first, { start: start[from]!, end: middle, from, to: i + 1 }),
    // it takes no token of its own
    ministryAt(reading, second, { start: middle, end: end[i]!, from: i, to: i }),
  ];
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

function ministryAt(reading: Reading, body: KnownBody, { start, end, from, to }: Place): Found {
  return {
    name: capitalise(body.names.fin!),
    id: body.id,
    kind: body.kind,
    mention: mention(reading.text, start, end, "organisations.known", 0.9),
    from,
    to,
  };
}
