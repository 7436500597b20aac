import type { OrganisationKind } from "../../schemas/organisations.js";
import type { Reading } from "../reading.js";
import type { Span } from "../span.js";
import type { Facts } from "./index.js";
import { GENERIC, OURSELVES } from "./lexicon.js";

/** What the ending of a name says of its part in the sentence. */
export type Ending = "subject" | "to" | "from" | "of" | "other";

/** A body, place or person that can give or get money, where the text names it. */
export interface Party extends Span {
  readonly name: string;
  readonly id: string | null;
  readonly kind: OrganisationKind | "place" | "person" | "region" | "project";
  readonly ending: Ending;
}

const REST_OF_WORD = /^(?:[:’'][a-zåäö]+|\p{L}+)/u;

/**
 * What a mention's ending says: "Nokia Oyj:lle" to, "ministeriöltä" from, "Kajaanin" of, "STM" subject.
 * A name that happens to end so ("Kalle") is read as itself.
 */
export function endingOf(surface: string, name: string): Ending {
  if (surface.toLowerCase() === name.toLowerCase()) return "subject";
  if (/lle$/.test(surface)) return "to";
  if (/lt[aä]$/.test(surface)) return "from";
  if (/(?:n|[a-zåäö]s)$/.test(surface) && !name.endsWith(surface.slice(-1))) return "of";
  if (/(?:ss[aä]|st[aä]|ll[aä]|ksi|[aeiouyäö]{2}n|:[a-zåäö]+)$/.test(surface)) return "other";
  return "subject";
}

/** Named projects, which get money where no body is named. */
export function projectsOf(reading: Reading, facts: Facts): Party[] {
  return facts.programs
    .flatMap(({ name, id, kind, mentions }) =>
      mentions
        .filter(({ text }) => kind === "project" || /(?:hanke|hankke\p{L}+|projekt\p{L}+)$/u.test(text))
        .map(({ span: { start, end } }) => {
          const ending = endingOf(reading.text.slice(start, end), name);
          return {
            name:
              kind === "project"
                ? name
                : reading.text.slice(start, end).replace(/hankke(?:eseen|elle)$/, "hanke"),
            id,
            kind: "project" as const,
            start,
            end,
            ending,
          };
        }),
    )
    .sort((a, b) => a.start - b.start);
}

/** All parties in text order, the longest name where two overlap. */
export function partiesOf(reading: Reading, facts: Facts): Party[] {
  const found: Party[] = [];
  const add = (name: string, id: string | null, kind: Party["kind"], { start, end }: Span) => {
    const rest = REST_OF_WORD.exec(reading.text.slice(end, end + 20))?.[0].length ?? 0;
    const surface = reading.text.slice(start, end + rest);
    found.push({ name, id, kind, start, end: end + rest, ending: endingOf(surface, name) });
  };
  for (const body of facts.organisations) {
    for (const { span } of body.mentions) add(body.name, body.id, body.kind, span);
  }
  for (const place of facts.regions) {
    const kind =
      place.kind === "municipality" ? "place" : place.kind === "region" ? "region" : "wellbeing_county";
    for (const { span } of place.mentions) add(place.name, null, kind, span);
  }
  for (const { name, span } of facts.people) {
    if (reading.text.startsWith(name, span.start))
      add(name, null, "person", { start: span.start, end: span.start + name.length });
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Party[] = [];
  for (const party of found) {
    if (party.start >= (kept.at(-1)?.end ?? 0)) kept.push(party);
  }
  return kept;
}

/** Common nouns of a stretch that stand for a named body: "kaupungille", "välfärdsområdet", "seurallemme". */
export function genericParties(
  reading: Reading,
  stretch: { from: number; to: number },
  parties: readonly Party[],
  facts: Facts,
): Party[] {
  const { tokens, text } = reading;
  const found: Party[] = [];
  const first = tokens.start[stretch.from]!;
  const last = tokens.end[stretch.to - 1]!;
  const near = parties.filter((party) => party.start < last && party.end > first);
  for (let i = stretch.from; i < stretch.to; i++) {
    const start = tokens.start[i]!;
    const end = tokens.end[i]!;
    const word = text.slice(start, end);
    const key = tokens.key[i]!;
    if (near.some((party) => party.start < end && party.end > start)) continue;
    const body = OURSELVES.test(key) ? facts.publisher : named(key, word, start, parties, facts);
    if (body === null) continue;
    const kind = facts.organisations.find(({ name }) => name === body.name)?.kind ?? "other";
    const ending = OURSELVES.test(key)
      ? key.endsWith("llemme") || key === "meille"
        ? "to"
        : "subject"
      : endingOfNoun(key);
    found.push({ name: body.name, id: body.id, kind, start, end, ending });
  }
  return found;
}

/** Of a common noun: Swedish definite forms and Finnish "-ys", "-us" are subjects too. */
function endingOfNoun(key: string): Ending {
  if (/(?:[yu]s|staden|kommunen|föreningen|[ea]t|universitetet)$/.test(key)) return "subject";
  return endingOf(key, "");
}

function named(key: string, word: string, before: number, parties: readonly Party[], facts: Facts) {
  const kinds = GENERIC.find(([stem]) => stem.test(key))?.[1];
  // "Kunnat: Salo 9 000 euroa": the plural names nobody
  if (kinds === undefined || /(?:na|iö|tiö|u|pungi|laito|kse)t$/.test(key)) return null;
  const publisher = facts.publisher && facts.organisations.find(({ name }) => name === facts.publisher!.name);
  if (publisher && kinds.includes(publisher.kind)) return publisher;
  const last = parties.findLast(
    (party) => party.end <= before && kinds.includes(party.kind as OrganisationKind),
  );
  return last === undefined || word === "" ? null : last;
}
