import { perWord } from "../finnish/vocabulary.js";
import type { Reading } from "../reading.js";
import type { Facts } from "./facts.js";
import { GENERIC, OURSELVES, TO_US } from "./lexicon.js";
import { type Ending, endingOf, type Parties, type Party } from "./parties.js";
import { SEVERAL } from "./slots.js";

/** Common nouns of a stretch that stand for a named body: "kaupungille", "välfärdsområdet", "seurallemme". */
export function genericParties(
  reading: Reading,
  stretch: { from: number; to: number },
  taken: readonly Party[],
  parties: Parties,
  facts: Facts,
): Party[] {
  const { tokens } = reading;
  const found: Party[] = [];
  let next = 0;
  for (let i = stretch.from; i < stretch.to; i++) {
    const noun = nounOf(tokens, i);
    // "19 kuntaa" are none that was named
    if (noun === null || (i > 0 && SEVERAL.test(tokens.key[i - 1]!))) continue;
    const start = tokens.start[i]!;
    const end = tokens.end[i]!;
    const key = tokens.key[i]!;
    while (next < taken.length && taken[next]!.end <= start) next++;
    if (next < taken.length && taken[next]!.start < end) continue;
    const ours = noun === "we";
    const body = ours ? facts.publisher : named(noun, start, parties, facts);
    if (body === null) continue;
    const kind = parties.kindOf(body.name);
    const ending = ours ? (TO_US.test(key) ? "to" : "subject") : endingOfNoun(key);
    found.push({ name: body.name, id: body.id, kind, start, end, ending });
  }
  return found;
}

/** Of a common noun: Swedish definite forms and Finnish "-ys", "-us" are subjects too. */
function endingOfNoun(key: string): Ending {
  if (/(?:[yu]s|staden|kommunen|föreningen|[ea]t|universitetet|fonden|stiftelsen)$/.test(key))
    return "subject";
  if (/(?:kunta|seura|ministeriö|säätiö|yhtiö|liitto|yliopisto|koulu|kaupunki|alue)$/.test(key))
    return "subject";
  return endingOf(key, "");
}

/** "kunnat", "kaupungeille", "seurojen". */
const PLURAL =
  /(?:(?:na|iö|tiö|u|pungi|laito|kse|gi)t|(?:nni|gei|roi|ksi|stoi|iöi|toi|uei)(?:lle|lta|ltä|hin)|(?:tie|kie|roje|sto[je]|ide|ste)n)$/;

type Noun = (typeof GENERIC)[number];

/** What a word stands for: "we" for the publisher, a kind of body, or nothing. */
const nounOf = perWord<Noun | "we" | null>((key) => {
  if (OURSELVES.test(key)) return "we";
  // "Kunnat: Salo 9 000 euroa": the plural names nobody
  return PLURAL.test(key) ? null : (GENERIC.find(([stem]) => stem.test(key)) ?? null);
});

/** The body that a noun stands for: the publisher if it is one, else the one named last, else the only one of its kind. */
function named(
  [, kinds, name]: Noun,
  before: number,
  parties: Parties,
  facts: Facts,
): { name: string; id: string | null } | null {
  const { publisher } = facts;
  const fits = (body: { name: string }) => name === undefined || name.test(body.name);
  if (publisher !== null && kinds.includes(parties.kindOf(publisher.name)) && fits(publisher))
    return publisher;
  const last = parties.lastBefore(before, kinds, fits);
  if (last !== null) return last;
  return kinds[0] === "ministry" ? parties.onlyOne("ministry") : null;
}
