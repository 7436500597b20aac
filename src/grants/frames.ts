import { isCapital, looksGenitive } from "../finnish/phrases.js";
import { int32s } from "../finnish/slab.js";
import { LINE, NUMBER } from "../finnish/tokens.js";
import { TRANSFER } from "../finnish/word-classes.js";
import type { Reading } from "../reading.js";
import type { Span } from "../span.js";
import { ANY_CUE, cuesIn } from "./cues.js";
import type { Facts } from "./facts.js";
import { genericParties } from "./generic.js";
import { DECIDES, DECISION, DECISIONS, ENGLISH_BE, MAY, VERBS, type Verb } from "./lexicon.js";
import type { Parties, Party } from "./parties.js";
import { type KnownPeople, knownPeople, peopleIn } from "./people.js";
import { ShortNames } from "./short-names.js";
import { isMoneyNoun } from "./words.js";

/** Longer stretches are no sentences, and nothing is read from them. */
export const LONGEST_SENTENCE = 1500;

/** A verb of money and where it stands. */
export interface FoundVerb extends Verb, Span {
  readonly key: string;
  /** "voi saada": what somebody may do. */
  readonly may: boolean;
}

/** A stretch of text that says one thing: its verbs of money and whom it names. */
export interface Frame extends Span {
  readonly from: number;
  readonly to: number;
  /** What its words make possible: bits of `cues.ts`. */
  readonly cues: number;
  readonly verbs: readonly FoundVerb[];
  /** Bodies, places and people in order, with the common nouns that stand for them ("kaupungille"). */
  readonly parties: readonly Party[];
  readonly projects: readonly Party[];
  /** Who gives in it, whoever else gets the money; undefined until `givers.ts` has been asked. */
  giver: Party | null | undefined;
}

const EMPTY: readonly never[] = [];

/** The sentences of a release as frames, each read once and only if a sum asks for it. */
export class Frames {
  readonly #reading: Reading;
  readonly #parties: Parties;
  readonly #facts: Facts;
  /** First token of each sentence, by its number. */
  readonly #first: Int32Array;
  /** By the tokens they have: a block, its one line and its one sentence are the same frame. */
  readonly #frames = new Map<number, Frame>();
  readonly #people: KnownPeople;
  readonly #shortNames: ShortNames;
  readonly #whole = new Map<number, Frame>();
  readonly #blocks = new Map<number, Frame>();
  readonly #lines = new Map<number, Frame>();

  constructor(reading: Reading, parties: Parties, facts: Facts) {
    this.#reading = reading;
    this.#parties = parties;
    this.#facts = facts;
    this.#shortNames = new ShortNames(facts.organisations);
    this.#people = knownPeople(facts.people.map(({ name }) => name));
    const { sentence, length } = reading;
    this.#first = int32s((sentence[length - 1] ?? -1) + 2).fill(length);
    for (let i = length - 1; i >= 0; i--) this.#first[sentence[i]!] = i;
  }

  numberAt(offset: number): number {
    const { sentence, length } = this.#reading;
    return sentence[Math.min(this.#reading.tokenAt(offset), length - 1)]!;
  }

  /** The frame of one sentence; an empty one past either end. */
  of(number: number): Frame {
    if (number < 0) return this.stretch(0, 0);
    const { length } = this.#reading;
    return this.stretch(this.#first[number] ?? length, this.#first[number + 1] ?? length);
  }

  /** The frame of a block: a heading, a list's line. */
  ofBlock(index: number): Frame {
    const known = this.#blocks.get(index);
    if (known !== undefined) return known;
    const block = this.#reading.document.blocks[index]!;
    const long = block.boilerplate !== null || block.end - block.start > LONGEST_SENTENCE;
    const { from, to } = long ? { from: 0, to: 0 } : this.#reading.tokensOf(block);
    const frame = this.stretch(from, to);
    this.#blocks.set(index, frame);
    return frame;
  }

  /** The frame of one line of a block. */
  ofLine(line: Span): Frame {
    const known = this.#lines.get(line.start);
    if (known !== undefined) return known;
    const { from, to } = this.#reading.tokensOf(line);
    const frame = this.stretch(from, to);
    this.#lines.set(line.start, frame);
    return frame;
  }

  /**
   * The sentence of a token with what belongs to it: "13.6. Salon seuralle" is one sentence, and "Rahoitus on 5 000 euroa."
   * belongs to the one before.
   */
  whole(token: number): Frame {
    const number = this.#reading.sentence[token]!;
    const known = this.#whole.get(number);
    if (known !== undefined) return known;
    const own = this.of(number);
    const first = this.#wholeFrom(number);
    const frame = first === number ? own : this.stretch(this.#first[first]!, own.to);
    this.#whole.set(number, frame);
    return frame;
  }

  #wholeFrom(number: number): number {
    const { tokens, block } = this.#reading;
    let first = number;
    const joins = () => {
      const from = this.#first[first]!;
      return (
        from > 2 &&
        block[from - 1] === block[from] &&
        tokens.key[from - 1] === "." &&
        tokens.kind[from - 2] === NUMBER &&
        Number(tokens.key[from - 2]) < 32
      );
    };
    for (let n = 0; n < 3 && joins(); n++) first--;
    const from = this.#first[first]!;
    const plain = this.of(number).verbs.length === 0;
    const continues = from > 0 && block[from - 1] === block[from] && isMoneyNoun(tokens, from);
    return plain && continues ? first - 1 : first;
  }

  stretch(from: number, to: number): Frame {
    const range = from * (this.#reading.length + 1) + to;
    const known = this.#frames.get(range);
    if (known !== undefined) return known;
    const frame = this.#read(from, to);
    this.#frames.set(range, frame);
    return frame;
  }

  #read(from: number, to: number): Frame {
    const { tokens } = this.#reading;
    if (from >= to) return emptyFrame(from, to, 0, 0, 0);
    const start = tokens.start[from]!;
    const end = tokens.end[to - 1]!;
    if (end - start > LONGEST_SENTENCE) return emptyFrame(from, to, start, end, ANY_CUE);
    const named = () => this.#partiesOf({ from, to, start, end });
    const projects = () => this.#parties.projectsWithin({ start, end });
    const cues = cuesIn(this.#reading, from, to);
    return new LazyFrame(from, to, start, end, cues, verbsIn(this.#reading, from, to), named, projects);
  }

  #partiesOf({ from, to, start, end }: Span & { from: number; to: number }): Party[] {
    const listed = this.#parties.within({ start, end });
    const short = this.#shortNames.within(this.#reading, { from, to }, listed);
    const named = short.length === 0 ? listed : withoutOverlaps(listed, short);
    const people = peopleIn(this.#reading, { from, to }, named, this.#people);
    const known = people.length === 0 ? named : withoutOverlaps(named, people);
    const generic = genericParties(this.#reading, { from, to }, known, this.#parties, this.#facts);
    if (generic.length === 0) return known;
    return [...known, ...generic].sort((a, b) => a.start - b.start);
  }
}

/** A frame that names nobody and says nothing. */
function emptyFrame(from: number, to: number, start: number, end: number, cues: number): Frame {
  const nobody = () => EMPTY;
  return new LazyFrame(from, to, start, end, cues, EMPTY, nobody, nobody);
}

/** A frame whose parties are looked for when they are first asked for: most headings are only asked for their verbs. */
class LazyFrame implements Frame {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly cues: number;
  readonly verbs: readonly FoundVerb[];
  giver: Party | null | undefined = undefined;
  readonly #findParties: () => readonly Party[];
  readonly #findProjects: () => readonly Party[];
  #parties: readonly Party[] | null = null;
  #projects: readonly Party[] | null = null;

  constructor(
    from: number,
    to: number,
    start: number,
    end: number,
    cues: number,
    verbs: readonly FoundVerb[],
    findParties: () => readonly Party[],
    findProjects: () => readonly Party[],
  ) {
    this.from = from;
    this.to = to;
    this.start = start;
    this.end = end;
    this.cues = cues;
    this.verbs = verbs;
    this.#findParties = findParties;
    this.#findProjects = findProjects;
  }

  get parties(): readonly Party[] {
    this.#parties ??= this.#findParties();
    return this.#parties;
  }

  get projects(): readonly Party[] {
    this.#projects ??= this.#findProjects();
    return this.#projects;
  }
}

/** Both, in order; of two that overlap the one of `better`. */
function withoutOverlaps(parties: readonly Party[], better: readonly Party[]): Party[] {
  const kept = parties.filter((p) => !better.some((o) => o.start < p.end && o.end > p.start));
  return [...kept, ...better].sort((a, b) => a.start - b.start);
}

/** "Business Finland tuki" supported; "Avustus: tuki 9 000 euroa" and "Valtion tuki" are nouns. */
function followsName(reading: Reading, i: number, from: number): boolean {
  return (
    i > from &&
    reading.tokens.gap[i]! < LINE &&
    !isCapital(reading, i) &&
    isCapital(reading, i - 1) &&
    reading.tokens.key[i - 1] !== "valtion" &&
    !looksGenitive(reading.tokens.key[i - 1]!)
  );
}

/** How far a decision stands from its verb. */
const DECISION_REACH = 4;

/** "on tehnyt myönteisen rahoituspäätöksen", "päätökset teki": whether the verb at a token decides on money. */
function decision({ tokens }: Reading, at: number, from: number, to: number): Verb | undefined {
  if (at > from && DECISION.test(tokens.key[at - 1]!)) return { turn: "give", status: "granted" };
  for (let i = at + 1; i < Math.min(to, at + 1 + DECISION_REACH); i++)
    if (DECISIONS.has(tokens.key[i]!)) return { turn: "give", status: "granted" };
  return undefined;
}

/** Verbs of money in a stretch of tokens; "was granted" is turned as it is meant, and "tuki" is a verb only after its subject. */
function verbsIn(reading: Reading, from: number, to: number): FoundVerb[] {
  const { tokens, classes } = reading;
  const found: FoundVerb[] = [];
  for (let i = from; i < to; i++) {
    if ((classes[i]! & TRANSFER) === 0) continue;
    const key = tokens.key[i]!;
    const verb = VERBS.get(key) ?? (DECIDES.has(key) ? decision(reading, i, from, to) : undefined);
    if (verb === undefined || (key === "tuki" && !followsName(reading, i, from))) continue;
    // "University of Applied Sciences"
    if (key === "applied" && isCapital(reading, i)) continue;
    const passive =
      i > from &&
      (verb.turn === "give" || verb.turn === "support") &&
      (ENGLISH_BE.has(tokens.key[i - 1]!) || ENGLISH_BE.has(tokens.key[i - 2] ?? ""));
    const may = i > from && MAY.has(tokens.key[i - 1]!);
    const turn = passive ? "get" : verb.turn;
    const { status } = verb;
    found.push({ turn, status, key, may, start: tokens.start[i]!, end: tokens.end[i]! });
  }
  return found;
}
