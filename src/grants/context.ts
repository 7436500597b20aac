import type { Grant, GrantStatus } from "../../schemas/grants.js";
import type { Reading } from "../reading.js";
import { contains, type Span, SpanIndex } from "../span.js";
import { deciderOf, labelledFunder } from "./decider.js";
import { type Facts, FUNDER_KINDS } from "./facts.js";
import type { Frame, Frames } from "./frames.js";
import { giverOf } from "./givers.js";
import type { Named } from "./items.js";
import { ALLOTS, TOTAL, TWO_OBJECTS } from "./lexicon.js";
import type { Parties, Party } from "./parties.js";
import { Periods } from "./periods.js";
import { isGiver } from "./slots.js";

/** How far a sum looks for who gives: headings up, sentences back, sentences on. */
const HEADINGS_UP = 4;
const SENTENCES_BACK = 30;
const SENTENCES_ON = 4;
/** How many headings and sentences above a sum may name its programme. */
const MOST_ABOVE = 8;
/** How many lines of a list its heading may stand above, and how long that heading is at most. */
const GROUP = 60;
const LONGEST_LABEL = 120;

/** Where a sum stands: its sentence, line or row, and its block. */
export interface Place extends Span {
  readonly block: number;
}

type Funder = Grant["funder"];
type Program = Facts["programs"][number];
type At<T> = Span & { readonly of: T };
/** A mention of a programme, whether money is said to come from it, and whether it is no part of a compound ("Leaderstöd"). */
type Sourced = At<Program> & { readonly source: boolean; readonly whole: boolean };

/** What a transfer inherits from its surroundings: who gives, out of what, for when and where. */
export class Context {
  readonly #reading: Reading;
  readonly #facts: Facts;
  readonly #frames: Frames;
  readonly #parties: Parties;
  readonly #regions: SpanIndex<At<Facts["regions"][number]>>;
  readonly #programs: SpanIndex<Sourced>;
  /** Programmes that money is said to come from, in text order. */
  readonly #elatives: readonly Sourced[];
  readonly #sources: readonly Program[];
  /** Whom the release lists as takers. */
  readonly #takers = new Set<string>();
  readonly #homes = new Map<string, Grant["region"]>();
  /** Municipalities that get money themselves: they are where it goes. */
  readonly #towns = new Map<string, Grant["region"]>();
  readonly #bodies = new Map<string, string>();
  /** Swedish names of municipalities by their Finnish ones. */
  readonly #swedish = new Map<string, string>();
  readonly #periods: Periods;
  readonly #amounts: SpanIndex;
  /** Null is an answer too. */
  #decider: Party | null | undefined;
  #label: Party | null | undefined;

  constructor(reading: Reading, facts: Facts, frames: Frames, parties: Parties) {
    this.#reading = reading;
    this.#facts = facts;
    this.#frames = frames;
    this.#parties = parties;
    this.#amounts = new SpanIndex(facts.amounts.map(({ span }) => span));
    this.#regions = indexOf(facts.regions);
    this.#sources = facts.programs.filter(({ kind }) => kind !== "project");
    const named = this.#sources.flatMap((of) =>
      of.mentions.map((mention) => sourced(reading.text, of, mention.span)),
    );
    this.#programs = new SpanIndex(named);
    this.#elatives = named
      .filter(
        (one) =>
          one.source &&
          !this.#hasOwnSum(one) &&
          (one.of.kind === "program" || GIVES.test(reading.text.slice(one.end, one.end + 70))),
      )
      .sort((a, b) => a.start - b.start);
    this.#periods = new Periods(reading, facts.dates, facts.amounts, frames);
    this.#learnHomes();
  }

  /** Notes who is listed as a taker, before anybody's funder is asked for. */
  learnTakers(names: Iterable<string>): void {
    for (const name of names) this.#takers.add(name);
  }

  /** The frames that a place inherits from, nearest first: its headings, then the sentences before it. */
  *above(place: Place): Generator<Frame> {
    const { blocks } = this.#reading.document;
    for (let h = blocks[place.block]!.heading, n = 0; h >= 0 && n < HEADINGS_UP; h = blocks[h]!.heading, n++)
      yield this.#frames.ofBlock(h);
    const own = this.#frames.numberAt(place.start);
    for (let n = 1; n <= SENTENCES_BACK && own - n >= 0; n++) yield this.#frames.of(own - n);
  }

  /**
   * Who gives: whom the sentence itself says, else what introduces it, else a sentence soon after that only says that
   * ("Avustukset myönsi X"), else a publisher whose own money it must be.
   */
  funderOf(
    place: Place,
    frame: Frame,
    taker: string,
    status: GrantStatus,
  ): { funder: Funder; guessed: boolean } {
    const { text } = this.#reading;
    const own = giverOf(text, frame, taker, status === "applied");
    const proposed = status === "planned" || (status === "applied" && (own === null || !isGiver(text, own)));
    const decider = proposed ? this.#decides() : null;
    if (decider !== null && decider.name !== taker) return sure(decider);
    if (own) return sure(own);
    for (const other of this.above(place)) {
      const giver = giverOf(text, other, taker);
      if (giver && saysWhoGives(text, other) && !(status === "granted" && asksForAnother(other, taker)))
        return sure(giver);
    }
    const labelled = this.#labelled();
    if (labelled !== null && labelled.name !== taker) return sure(labelled);
    const last = this.#frames.numberAt(place.end - 1);
    for (let n = 1; n <= SENTENCES_ON; n++) {
      const frame = this.#frames.of(last + n);
      const giver = giverOf(text, frame, taker);
      if (giver && !this.#tellsOfAnother(frame)) return sure(giver);
    }
    return this.#publisherAsFunder(taker, place);
  }

  /** "Raha annetaan neljälle toimijalle:" in a company's release, above a list: the company gives it away. */
  #givesAway(place: Place): boolean {
    const { kind } = this.#reading.document.blocks[place.block]!;
    if (kind !== "item" && kind !== "row") return false;
    for (const { verbs, parties } of this.above(place)) {
      if (verbs.length > 0)
        return verbs.some(({ key }) => GIVEN_AWAY.has(key)) && !parties.some((p) => p.ending === "from");
    }
    return false;
  }

  #decides(): Party | null {
    if (this.#decider === undefined) this.#decider = deciderOf(this.#reading, this.#frames);
    return this.#decider;
  }

  #labelled(): Party | null {
    if (this.#label === undefined) this.#label = labelledFunder(this.#reading, this.#parties);
    return this.#label;
  }

  /** "B lahjoitti yhdistykselle 5 000 euroa": a sentence after that gives a sum of its own to a named taker. */
  #tellsOfAnother(frame: Frame): boolean {
    if (this.#amounts.within(frame).length === 0) return false;
    const object = frame.verbs.find(({ key }) => TWO_OBJECTS.has(key));
    return frame.parties.some(
      ({ ending, start }) =>
        ending === "to" || (object !== undefined && start - object.end >= 0 && start - object.end < 6),
    );
  }

  #publisherAsFunder(taker: string, place: Place): { funder: Funder; guessed: boolean } {
    const { publisher } = this.#facts;
    if (publisher === null) {
      const ministry = this.#parties.onlyOne("ministry");
      return ministry ? { ...sure(ministry), guessed: true } : { funder: null, guessed: false };
    }
    // one of a list of takers gives nothing to the others
    if (publisher.name !== taker && this.#takers.has(publisher.name)) return { funder: null, guessed: false };
    if (publisher.name === taker) {
      const ministry = this.#parties.onlyOne("ministry");
      return ministry ? { ...sure(ministry), guessed: true } : { funder: null, guessed: false };
    }
    const kind = this.#parties.kindOf(publisher.name);
    if (kind === "university" || (kind === "company" && !this.#givesAway(place)))
      return { funder: null, guessed: false };
    return { funder: { name: publisher.name, id: publisher.id }, guessed: !FUNDER_KINDS.has(kind) };
  }

  /**
   * What the money comes from: a source that the sentence names ("ohjelmasta", "ur programmet"), a programme there, one that the
   * sentences around say the money comes from, one that stands above, or the only one of the release. Money of before has what
   * its own sentence says. A project that is paid for is none.
   */
  programOf(place: Place, status: GrantStatus): Grant["program"] {
    const own = this.#programsIn(place);
    const { kind } = this.#reading.document.blocks[place.block]!;
    const listed = kind === "item" || kind === "row";
    const near = status === "prior" ? null : this.#sourceBeside(place);
    const said =
      own.filter((one) => one.source).sort(byKind)[0] ??
      own.find(({ of }) => of.kind === "program") ??
      own.find(({ of, whole }) => of.kind === "instrument" && (whole || near === null));
    if (said) return { name: said.of.name };
    if (listed && own[0]) return { name: own[0].of.name };
    // an application told in a sentence is no part of what other sentences tell of
    const apart = status === "prior" || (status === "applied" && !listed);
    const source = status === "prior" ? null : (this.#groupOf(place) ?? near);
    const around = source ?? (apart ? null : this.#sourceAround(place));
    const found = around ?? own[0]?.of ?? (apart ? null : this.#introduced(place));
    return found ? { name: found.name } : null;
  }

  /** Whether a mention's sentence tells of one taker's sum: then it is the source of that sum alone. */
  #hasOwnSum({ start }: Span): boolean {
    const frame = this.#frames.of(this.#frames.numberAt(start));
    if (this.#amounts.within(frame).length === 0) return false;
    if (TOTAL.test(this.#reading.text.slice(frame.start, frame.end))) return false;
    const gets = frame.verbs.some(({ turn }) => turn === "get" || turn === "apply");
    return frame.parties.some(({ ending }) => ending === "to" || (gets && ending === "subject"));
  }

  /** "from the Climate Fund": whether a fund is told as a giver, not as a source. */
  #givesItself({ start }: Span): boolean {
    return this.#parties.all.some((p) => p.start === start && p.kind === "other");
  }

  /** "Siitä 217 000 euroa on EAKR-tukea": whether a mention's sentence tells of a part of a sum of before. */
  #tellsOfPart({ start }: Span): boolean {
    const frame = this.#frames.of(this.#frames.numberAt(start));
    return (
      this.#amounts.within(frame).length > 0 &&
      /^(?:Siitä|Niistä|Josta|Summasta|Därav|Varav|Of this)\s/.test(
        this.#reading.text.slice(frame.start, frame.start + 12),
      )
    );
  }

  #programsIn(stretch: Span): Sourced[] {
    return this.#programs.inside(stretch);
  }

  /** The programme that heads the group of a list which the place stands in: "Hyvän työn ohjelma (742 400 €)". */
  #groupOf(place: Place): Program | null {
    const { blocks } = this.#reading.document;
    if (blocks[place.block]!.kind !== "item") return null;
    for (let i = place.block - 1; i >= 0 && i >= place.block - GROUP; i--) {
      const { kind, start, end } = blocks[i]!;
      if (kind === "item") continue;
      if (end - start >= LONGEST_LABEL) return null;
      return (
        this.#programsIn(blocks[i]!).find(
          ({ of, start: at }) => of.kind !== "fund" || !this.#elatives.length || at === start,
        )?.of ?? null
      );
    }
    return null;
  }

  /** The programme that the sentence before or after says the money comes from. */
  #sourceBeside(place: Place): Program | null {
    const own = this.#frames.numberAt(place.start);
    const last = this.#frames.numberAt(place.end - 1);
    const beside = [this.#frames.of(last + 1), this.#frames.of(own - 1)];
    const found = beside
      .flatMap((frame) => this.#programsIn(frame))
      .find((one) => one.source && one.of.kind === "program" && !this.#hasOwnSum(one));
    return found?.of ?? null;
  }

  /** The programme that another sentence says the money comes from: the nearest before, else the first after. */
  #sourceAround({ start }: Place): Program | null {
    let low = 0;
    let high = this.#elatives.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#elatives[middle]!.start <= start) low = middle + 1;
      else high = middle;
    }
    return (this.#elatives[low - 1] ?? this.#elatives[low])?.of ?? null;
  }

  /** The programme that the headings and sentences above name, other lists' lines apart, or the release's only one. */
  #introduced(place: Place): Program | null {
    const { blocks } = this.#reading.document;
    let n = 0;
    let first: Program | null = null;
    for (const frame of this.above(place)) {
      const block = blocks[this.#reading.block[Math.min(frame.from, this.#reading.length - 1)]!]!;
      if (block.kind === "item" || block.kind === "row") continue;
      if (n++ >= MOST_ABOVE) break;
      const found = this.#programsIn(frame)[0];
      if (found === undefined) continue;
      // "myönsi Kunta-Helmi-avustusta. Se on osa Helmi-ohjelmaa": the verb that gives says out of what
      if (frame.verbs.some(({ turn }) => turn === "give" || turn === "given")) return found.of;
      first ??= found.of;
    }
    if (first !== null) return first;
    const only = this.#sources.length === 1 ? this.#sources[0]! : null;
    // what only tells whence another sum comes is no source of this one
    return only?.mentions.every(({ span }) => this.#tellsOfPart(span) || this.#givesItself(span))
      ? null
      : only;
  }

  /** The period that the money is for; of money of before only what its own sentence says. */
  periodOf(place: Place, status: GrantStatus): string | null {
    return this.#periods.of(place, status, () => this.above(place));
  }

  /** The region that the sentence or heading names, else the one that the taker's municipality lies in. */
  regionOf(place: Place, taker: string): Grant["region"] {
    const own = this.#regionIn(place);
    // "A sai 9 000 euroa Lapissa, ja Kuhmon B-säätiö 8 000 euroa": of several sums a body's own town tells
    if (own) return (this.#amounts.within(place).length > 1 && this.#homes.get(taker)) || own;
    const { blocks } = this.#reading.document;
    const heading = blocks[place.block]!.heading;
    const above = heading >= 0 ? blocks[heading]! : this.#frames.of(this.#frames.numberAt(place.start) - 1);
    return this.#regionIn(above) ?? this.#homes.get(taker) ?? this.#towns.get(taker) ?? null;
  }

  #regionIn(stretch: Span): Grant["region"] {
    const found = this.#regions
      .within(stretch)
      .find((one) => one.of.kind === "region" && contains(stretch, one));
    return found ? shape(found.of) : null;
  }

  /** The publisher in place of its own project that somebody else pays for; null for other takers. */
  ownProject(taker: Named, place: Place, frame: Frame, status: GrantStatus, given?: Funder): Named | null {
    const { publisher } = this.#facts;
    if (taker.party?.kind !== "project" || publisher === null) return null;
    if (!RUNS_PROJECTS.has(this.#parties.kindOf(publisher.name))) return null;
    const own = given ?? giverOf(this.#reading.text, frame, taker.name);
    // "edellinen hankkeemme sai …": whose money that was stands nowhere
    const funder =
      own ?? (status === "prior" ? null : this.funderOf(place, frame, taker.name, status).funder);
    if (!funder || funder.name === publisher.name) return null;
    return { ...taker, name: publisher.name, confidence: Math.min(taker.confidence, 0.8) };
  }

  /** A town that gets money is its municipality, where the release names that: "Imatra" is "Imatran kaupunki". */
  bodyOf(taker: Party): string {
    if (taker.kind !== "place") return taker.name;
    return this.#bodies.get(taker.name) ?? this.#asWritten(taker);
  }

  /** "Jakobstad" in a Swedish text, not "Pietarsaari". */
  #asWritten({ name, start }: Party): string {
    const swedish = this.#swedish.get(name);
    return swedish !== undefined && this.#reading.text.startsWith(swedish, start) ? swedish : name;
  }

  /** Which region each municipality and its bodies lie in, and which body a municipality's name stands for. */
  #learnHomes(): void {
    const byCode = new Map(
      this.#facts.regions.flatMap((r) => (r.kind === "region" && r.code ? [[r.code, r]] : [])),
    );
    for (const place of this.#facts.regions) {
      const region = byCode.get(place.within.region ?? "");
      if (place.kind !== "municipality") continue;
      const { name, nameSv } = place;
      if (nameSv !== null && nameSv !== name) this.#swedish.set(name, nameSv);
      for (const called of [name, nameSv ?? name]) {
        this.#towns.set(called, shape(place));
        if (region) this.#homes.set(called, shape(region));
      }
    }
    for (const { name, kind, mentions } of this.#facts.organisations) {
      for (const { span } of mentions) {
        const home = this.#regions
          .within(span)
          .find((one) => one.of.kind === "municipality" && contains(span, one));
        if (home === undefined) continue;
        const region = this.#homes.get(home.of.name);
        if (region) this.#homes.set(name, region);
        if (kind === "municipality" && !this.#bodies.has(home.of.name)) this.#bodies.set(home.of.name, name);
      }
    }
  }
}

/** What is done with money of one's own. */
const GIVEN_AWAY: ReadonlySet<string> = new Set(
  "annetaan annettiin annettu lahjoitetaan lahjoitettiin lahjoitettu lahjoittaa lahjoitti jaetaan jaettiin antaa antoi".split(
    " ",
  ),
);

/** Bodies that tell of their own projects. */
const RUNS_PROJECTS: ReadonlySet<string> = new Set([
  "university",
  "company",
  "municipality",
  "wellbeing_county",
]);

const KINDS: readonly string[] = ["program", "instrument", "fund"];
const byKind = (a: Sourced, b: Sourced) => KINDS.indexOf(a.of.kind) - KINDS.indexOf(b.of.kind);

const GIVES =
  /^\s+(?:[\p{L}\d.]+\s+){0,4}(?:jakoi|jakaa|myönsi|myöntää|on jakanut|on myöntänyt|delar|beviljar|har beviljat)(?!\p{L})/u;

/** "ohjelmasta", "ur programmet", "under the programme", "from the fund". */
function sourced(text: string, of: Program, { start, end }: Span): Sourced {
  const elative = /st[aä](?:\s+\d{4}\s*[–-]\s*\d{4})?$/.test(text.slice(start, end));
  const preposition = /(?<!\p{L})(?:ur|från|inom|from|under|through)\s+(?:the\s+)?$/iu.test(
    text.slice(Math.max(0, start - 14), start),
  );
  // "Kainuun rahasto jakoi": the fund itself gives
  const gives = (of.kind === "fund" || of.kind === "program") && GIVES.test(text.slice(end, end + 70));
  const whole = !/^[-\p{L}]/u.test(text.slice(end, end + 1));
  return { start, end, of, source: elative || preposition || gives, whole };
}

/** "Rahat tulevat ministeriöltä" says whence, not who decided; a heading without a verb may: "Opetushallituksen avustukset". */
const saysWhoGives = (text: string, { verbs, parties, start, end }: Frame) =>
  (verbs.length > 0 && !ALLOTS.test(text.slice(start, end))) ||
  (verbs.length === 0 &&
    parties.some(
      (party) => party.ending === "of" || (isGiver(text, party) && !/[.!?]$/.test(text.slice(start, end))),
    ));

/** "Kaupunki hakee virastolta tukea": of whom one body only asks gives nothing, for all that is said, to another. */
const asksForAnother = ({ verbs, parties }: Frame, taker: string): boolean =>
  verbs.length > 0 &&
  verbs.every(({ turn }) => turn === "apply" || turn === "own") &&
  parties.some(({ ending }) => ending === "subject") &&
  !parties.some(({ name }) => name === taker);

const sure = ({ name, id }: Party) => ({ funder: { name, id }, guessed: false });

const shape = ({ kind, code, name }: Facts["regions"][number]) => ({ kind, code, name });

function indexOf<T extends { readonly mentions: readonly { span: Span }[] }>(entries: readonly T[]) {
  const places: At<T>[] = [];
  for (const of of entries) {
    for (const { span } of of.mentions) places.push({ start: span.start, end: span.end, of });
  }
  return new SpanIndex<At<T>>(places);
}
