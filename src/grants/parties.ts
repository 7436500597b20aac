import type { OrganisationKind } from "../../schemas/organisations.js";
import type { Reading } from "../reading.js";
import { type Span, SpanIndex } from "../span.js";
import type { Facts } from "./facts.js";
import type { Title } from "./items.js";

/** What the ending of a name says of its part in the sentence: "X:lle" to, "X:ltä" from, "X:stä" out, "X:ää" part, "X:n" of. */
export type Ending = "subject" | "to" | "from" | "out" | "part" | "of" | "other";

/** A body, place or person that can give or get money, where the text names it. */
export interface Party extends Span {
  readonly name: string;
  readonly id: string | null;
  readonly kind: OrganisationKind | "place" | "person" | "region" | "project";
  readonly ending: Ending;
}

const CURRENCY = /(?<!\s)\s+(?:EUR|€)$/;

/** How much of a name is a currency that belongs to the sum behind it: "University of Oulu EUR 600,000". */
const currencyIn = (name: string): number =>
  name.endsWith("EUR") || name.endsWith("€") ? (CURRENCY.exec(name)?.[0].length ?? 0) : 0;

/** How many bodies of a kind are asked whether they fit. */
const MOST_LOOKED_AT = 30;
const REST_OF_WORD = /^(?:[:’'][a-zåäö]+|\p{L}+)/u;

/**
 * What a mention's ending says: "Nokia Oyj:lle" to, "ministeriöltä" from, "Kajaanin" of, "STM" subject.
 * A name that happens to end so ("Kalle") is read as itself.
 */
export function endingOf(surface: string, name: string, swedish: string | null = null): Ending {
  // "Ekenäs" is no genitive
  if (surface === name || surface === swedish || surface.toLowerCase() === name.toLowerCase())
    return "subject";
  if (surface.endsWith("lle")) return "to";
  if (surface.endsWith("lta") || surface.endsWith("ltä")) return "from";
  if ((surface.endsWith("sta") || surface.endsWith("stä")) && !name.endsWith(surface.slice(-3))) return "out";
  if (/[’']s$/.test(surface)) return "of";
  if (/(?:n|[a-zåäö]s)$/.test(surface) && !name.endsWith(surface.slice(-1))) return "of";
  if (/(?:ss[aä]|ll[aä]|ksi|[aeiouyäö]{2}n)$/.test(surface)) return "other";
  const inflected = surface.slice(0, 4).toLowerCase() === name.slice(0, 4).toLowerCase();
  if (inflected && /[aä]$/.test(surface) && !/[aä]$/.test(name)) return "part";
  return /:[a-zåäö]+$/.test(surface) ? "other" : "subject";
}

/** All parties of a release in text order, to be asked for by stretch, and who stands for what. */
export class Parties {
  readonly all: readonly Party[];
  readonly projects: readonly Party[];
  readonly #index: SpanIndex<Party>;
  readonly #projectIndex: SpanIndex<Party>;
  readonly #titles: SpanIndex<Title>;
  readonly #byKind = new Map<string, Party[]>();
  readonly #kinds: ReadonlyMap<string, OrganisationKind>;

  constructor(reading: Reading, facts: Facts) {
    this.all = partiesOf(reading, facts);
    this.projects = projectsOf(reading, facts);
    this.#kinds = new Map(facts.organisations.map(({ name, kind }) => [name, kind]));
    const titles: Title[] = [];
    for (const { name, kind, mentions } of facts.programs) {
      for (const { span } of mentions)
        titles.push({ start: span.start, end: span.end, name, project: kind === "project" });
    }
    this.#titles = new SpanIndex(titles);
    this.#index = new SpanIndex(this.all);
    this.#projectIndex = new SpanIndex(this.projects);
    for (const party of this.all) {
      const group = this.#byKind.get(party.kind);
      if (group === undefined) this.#byKind.set(party.kind, [party]);
      else group.push(party);
    }
  }

  /** What a body is, by its base form. */
  kindOf(name: string): OrganisationKind {
    return this.#kinds.get(name) ?? "other";
  }

  /** Those that lie wholly within a stretch. */
  within(stretch: Span): Party[] {
    return this.#index.inside(stretch);
  }

  projectsWithin(stretch: Span): Party[] {
    return this.#projectIndex.inside(stretch);
  }

  /** Titles of programmes and projects in a stretch. */
  titlesWithin(stretch: Span): readonly Title[] {
    return this.#titles.inside(stretch);
  }

  /** The last one of a kind that ends before an offset. */
  lastBefore(
    offset: number,
    kinds: readonly string[],
    fits: (party: Party) => boolean = () => true,
  ): Party | null {
    let last: Party | null = null;
    for (const kind of kinds) {
      const group = this.#byKind.get(kind) ?? [];
      let at = firstEndingAfter(group, offset) - 1;
      for (let n = 0; n < MOST_LOOKED_AT && at >= 0 && !fits(group[at]!); n++) at--;
      const found = group[at];
      if (found !== undefined && fits(found) && (last === null || found.start > last.start)) last = found;
    }
    return last;
  }

  /** The only name of a kind in the release, or null. */
  onlyOne(kind: OrganisationKind): Party | null {
    const group = this.#byKind.get(kind) ?? [];
    return group.length > 0 && group.every(({ name }) => name === group[0]!.name) ? group[0]! : null;
  }
}

function firstEndingAfter(group: readonly Party[], offset: number): number {
  let low = 0;
  let high = group.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (group[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Named projects, which get money where no body is named. */
function projectsOf(reading: Reading, facts: Facts): Party[] {
  return facts.programs
    .flatMap(({ name, id, kind, mentions }) =>
      mentions
        .filter(({ text }) => kind === "project" || /$(?<=hanke|hankke\p{L}+|projekt\p{L}+)/u.test(text))
        .map(({ span: { start, end } }) => {
          const surface = reading.text.slice(start, end);
          return {
            name: kind === "project" ? name : surface.replace(/hankke(?:eseen|elle|en|etta)$/, "hanke"),
            id,
            kind: "project" as const,
            start,
            end,
            ending: endingOf(surface, name),
          };
        }),
    )
    .sort((a, b) => a.start - b.start);
}

/** How many letters go on after a name's end: "n" of "Salon seura:n", "lle" of "Oulu" + "lle". */
function lengthOfRest(text: string, end: number): number {
  const code = text.charCodeAt(end);
  // a blank, as a rule
  if (code <= SPACE || Number.isNaN(code)) return 0;
  return REST_OF_WORD.exec(text.slice(end, end + 20))?.[0].length ?? 0;
}

/** All parties in text order, the longest name where two overlap. */
function partiesOf(reading: Reading, facts: Facts): Party[] {
  const found: Party[] = [];
  const add = (
    name: string,
    id: string | null,
    kind: Party["kind"],
    { start, end }: Span,
    swedish: string | null = null,
  ) => {
    const rest = lengthOfRest(reading.text, end);
    const surface = reading.text.slice(start, end + rest);
    const currency = currencyIn(surface);
    const own = name.slice(0, name.length - currencyIn(name));
    const ending = endingOf(surface.slice(0, surface.length - currency), own, swedish);
    found.push({ name: own, id, kind, start, end: end + rest - currency, ending });
  };
  for (const body of facts.organisations) {
    for (const { span } of body.mentions) add(body.name, body.id, body.kind, span);
  }
  for (const place of facts.regions) {
    const kind =
      place.kind === "municipality" ? "place" : place.kind === "region" ? "region" : "wellbeing_county";
    for (const { span } of place.mentions) add(place.name, null, kind, span, place.nameSv);
  }
  // "from the Finnish Climate Fund", "Kainuun kehitysrahastolta": a fund that gives itself
  for (const { name, id, kind, mentions } of facts.programs) {
    if (kind !== "fund" || id !== null) continue;
    for (const { span } of mentions) if (givesItself(reading.text, span)) add(name, null, "other", span);
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
  return withSecondNames(reading.text, kept);
}

const givesItself = (text: string, { start, end }: Span): boolean =>
  /lt[aä]$/.test(text.slice(end - 4, end)) ||
  /(?<!\p{L})(?:from|by|av|från) (?:the )?$/iu.test(text.slice(Math.max(0, start - 10), start));

/**
 * Bodies with the second name that bears the case ending: "Liikenne- ja viestintävirasto Traficomilta", "Saimaan opisto Sampolle".
 * A second name that nothing else knows becomes part of the first.
 */
function withSecondNames(text: string, parties: readonly Party[]): Party[] {
  const kept: Party[] = [];
  for (const [i, party] of parties.entries()) {
    const last = kept.at(-1);
    if (last?.name === party.name && last.ending === "subject" && text.slice(last.end, party.start) === " ") {
      kept[kept.length - 1] = { ...party, start: last.start };
      continue;
    }
    const second = SECONDED.has(party.kind) && party.ending === "subject" ? secondName(text, party) : null;
    kept.push(second !== null && second.end <= (parties[i + 1]?.start ?? Infinity) ? second : party);
  }
  return kept;
}

/** Kinds of body that bear a brand or an abbreviation behind their names. */
const SECONDED = new Set<Party["kind"]>(["agency", "university", "joint_authority", "other", "association"]);
const SECOND_NAME = /^ (\p{Lu}\p{L}{1,20}?)(?::?(lle|lta|ltä)|:?n)(?!\p{L})/u;

function secondName(text: string, party: Party): Party | null {
  if (text.charCodeAt(party.end) !== SPACE || text.length < party.end + 3) return null;
  const match = SECOND_NAME.exec(text.slice(party.end, party.end + 30));
  if (match === null) return null;
  const [whole, word, ending] = match;
  if (
    ending === undefined &&
    !/^\s\p{Ll}/u.test(text.slice(party.end + whole.length, party.end + whole.length + 2))
  )
    return null;
  const name = party.name.endsWith(word!) ? party.name : `${party.name} ${word}`;
  const end = party.end + whole.length;
  return { ...party, name, end, ending: ending === undefined ? "of" : ending === "lle" ? "to" : "from" };
}

const SPACE = 0x20;
