import type { Grant } from "../../schemas/grants.js";
import type { Reading } from "../reading.js";
import { contains, type Span } from "../span.js";
import type { Facts } from "./index.js";
import type { Party } from "./parties.js";
import { giverOf, verbsIn } from "./sentences.js";

/** Longer stretches are no sentences, and nothing is inherited from them. */
const LONGEST_STRETCH = 2000;
/** Kinds of publisher whose own money it is if nobody else is named. */
const FUNDER_KINDS = new Set(["ministry", "agency", "joint_authority", "eu"]);

export interface Place extends Span {
  /** Block of the sum. */
  readonly block: number;
}

/** The stretches that a place inherits from, nearest first: its headings, then the sentences before it. */
export function above(reading: Reading, place: Place): Span[] {
  const { blocks } = reading.document;
  const stretches: Span[] = [];
  for (let h = blocks[place.block]!.heading, n = 0; h >= 0 && n < 4; h = blocks[h]!.heading, n++)
    stretches.push(blocks[h]!);
  let token = reading.tokenAt(place.start);
  for (let n = 0; n < 30 && token > 0; n++) {
    const { from } = reading.sentenceOf(Math.min(token, reading.length - 1));
    if (from === 0) break;
    token = from - 1;
    const before = reading.sentenceOf(token);
    stretches.push({ start: reading.tokens.start[before.from]!, end: reading.tokens.end[before.to - 1]! });
  }
  return stretches;
}

/** The funder: who gives in the sentence itself, else in what introduces it, else a publisher that gives money for a living. */
export function funderOf(
  reading: Reading,
  facts: Facts,
  place: Place,
  parties: readonly Party[],
  taker: string,
): Grant["funder"] {
  for (const stretch of [place, ...above(reading, place)]) {
    if (stretch.end - stretch.start > LONGEST_STRETCH) continue;
    const { from, to } = reading.tokensOf(stretch);
    const inside = parties.filter((p) => contains(stretch, p));
    const giver = giverOf(reading.text, inside, verbsIn(reading, { from, to }), taker);
    if (giver) return { name: giver.name, id: giver.id };
  }
  const { publisher } = facts;
  const ministries = facts.organisations.filter(({ kind }) => kind === "ministry");
  if (publisher === null && ministries.length === 1)
    return { name: ministries[0]!.name, id: ministries[0]!.id };
  if (publisher === null || publisher.name === taker) return null;
  const kind = facts.organisations.find(({ name }) => name === publisher.name)?.kind;
  return kind !== undefined && FUNDER_KINDS.has(kind) ? { name: publisher.name, id: publisher.id } : null;
}

/** The program in the sentence, in what introduces it, or the only one of the release; never a project that is paid for. */
export function programOf(reading: Reading, facts: Facts, place: Place): Grant["program"] {
  const sources = facts.programs.filter(({ kind }) => kind !== "project");
  for (const stretch of [place, ...above(reading, place).slice(0, 3)]) {
    const found = sources.find(({ mentions }) => mentions.some(({ span }) => contains(stretch, span)));
    if (found) return { name: found.name };
  }
  return sources.length === 1 ? { name: sources[0]!.name } : null;
}

/** The period stated in the sentence, in the lines of the same item, or the only one of the release. */
export function periodOf(reading: Reading, facts: Facts, place: Place): string | null {
  const periods = facts.dates.filter(({ role }) => role === "period");
  const blocks = reading.document.blocks.slice(place.block, place.block + 3);
  const nearby = blocks.filter((b, i) => i === 0 || b.heading === blocks[0]!.heading);
  const found =
    periods.find(({ span }) => contains(place, span)) ??
    (blocks[0]!.end - blocks[0]!.start < 240
      ? periods.find(({ span }) => nearby.some((b) => contains(b, span)))
      : undefined);
  const distinct = new Set(periods.map(({ start, end }) => `${start}/${end}`));
  const period = found ?? (distinct.size === 1 ? periods[0] : undefined);
  if (period === undefined || (period.start === null && period.end === null)) return null;
  return `${period.start ?? ".."}/${period.end ?? ".."}`;
}

/** The region that the sentence or heading names, else the one that the taker's municipality lies in. */
export function regionOf(reading: Reading, facts: Facts, place: Place, taker: string): Grant["region"] {
  const shape = ({ kind, code, name }: Facts["regions"][number]) => ({ kind, code, name });
  const headings = above(reading, place).slice(0, 1);
  for (const stretch of [place, ...headings]) {
    const found = facts.regions.find(
      ({ kind, mentions }) => kind === "region" && mentions.some(({ span }) => contains(stretch, span)),
    );
    if (found) return shape(found);
  }
  const home = facts.regions.find(
    ({ kind, name }) =>
      kind === "municipality" &&
      (name === taker || (taker.startsWith(name.slice(0, 4)) && sharesMention(facts, taker, name))),
  );
  const region =
    home &&
    facts.regions.find(({ kind, code }) => kind === "region" && code !== null && code === home.within.region);
  return region ? shape(region) : null;
}

/** Whether a place is named inside a body's own mentions: "Oulu" in "Oulun kaupungille". */
function sharesMention(facts: Facts, body: string, place: string): boolean {
  const bodies = facts.organisations.find(({ name }) => name === body)?.mentions ?? [];
  const places = facts.regions.find(({ name }) => name === place)?.mentions ?? [];
  return bodies.some((b) => places.some((p) => contains(b.span, p.span)));
}
