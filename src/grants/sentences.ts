import type { GrantStatus } from "../../schemas/grants.js";
import type { Amount } from "../../schemas/money.js";
import type { Reading } from "../reading.js";
import { type Span, SpanIndex } from "../span.js";
import type { Candidate } from "./candidate.js";
import type { Context } from "./context.js";
import {
  BEFORE_YEAR,
  COUNTS_APPLICATIONS,
  HAS_YEAR,
  SAYS_ASKED,
  SAYS_EACH,
  SAYS_EARLIER,
  SAYS_MANY,
  SAYS_MAY,
  SAYS_NOT_GIVEN,
  SAYS_PENALTY,
  SAYS_TRADED,
} from "./cues.js";
import { type Facts, FUNDER_KINDS } from "./facts.js";
import type { FoundVerb, Frame, Frames } from "./frames.js";
import { giverOf, NO_GIVERS } from "./givers.js";
import {
  APPLICATIONS,
  APPOSITION,
  EACH,
  EARLIER,
  GRANT_HEAD,
  LINK,
  LISTS_TAKERS,
  MANY_TAKERS,
  MONEY_NOUN,
  NOT_GIVEN,
  OF_ASKED,
  OWN_MONEY,
  PART,
  PENALTY,
  SUPPORTED_TOPIC,
  TOTAL,
  TRADED,
  YEAR_BEFORE,
} from "./lexicon.js";
import type { Lines } from "./lines.js";
import type { Parties, Party } from "./parties.js";
import {
  firstAfter,
  governing,
  isGiver,
  isTaker,
  nearestBefore,
  pointsBack,
  type Slot,
  subjectsOf,
  type Taken,
  type Window,
} from "./slots.js";
import { isClosed, statusOf } from "./status.js";
import { takersOf } from "./takers.js";
import { toldBeside } from "./told.js";
import { coordinatorOf, topicBefore } from "./topics.js";
import { firstSaid, GIVEN, LENT, lastSaid, NEVER_GIVEN } from "./words.js";

/** "voi saada tukea enintään 9 000 euroa": what anybody may get. */
const MAY_GET =
  /(?<!\p{L})(?:voi|voivat|voidaan|voisi|kan|may|can)\s+(?:\p{L}+\s+){0,4}(?:saada|hakea|myöntää|få|söka|receive|apply)/iu;
const ASKED = /^\s+(?:suuruis\p{L}+\s+)?(?:\p{L}*hakemu|ansökan|application)/u;

/** How far from a project's sum whoever runs it is told. */
const BESIDE = 400;
/** "Hanketta rahoittavat", "The project is funded": the verb tells of what was told of right before. */
const OF_PROJECT =
  /(?<!\p{L})(?:hanketta|projektia|hanke(?: on)?|projekti(?: on)?|the project (?:is|was|has been|has|receives|received)|projektet(?: har)?)\s\p{L}+$/iu;

/** How many words behind a sum say what it is. */
const WORDS_BEHIND = 14;
const MANY_TAKERS_NAMED = /(?:hankkeille|hankkeisiin|kohteille|kohteisiin|projekteihin)/i;

/** "oli saanut", "hade beviljat": what was before what the release tells. */
const isPluperfect = (text: string, verb: FoundVerb | null): boolean =>
  verb !== null &&
  verb.status === "granted" &&
  /(?:^|[\s,])(?:oli|olivat|hade|had)\s(?:\p{Ll}+\s)?$/u.test(
    text.slice(Math.max(0, verb.start - 30), verb.start),
  );

/** Whether parties stand behind the sums of a sentence and none between its first one and the verb or clause before; `unknown` of the last may be missing. */
function followsEach(
  frame: Frame,
  sums: readonly Span[],
  takers: readonly Party[],
  unknown: number,
): boolean {
  const first = sums[0]!;
  const from = unknown === 0 ? frame.start : first.start - CLAUSE;
  return (
    !takers.some((p) => p.end <= first.start && p.start >= from) &&
    sums.every(
      (sum, i) =>
        i + unknown >= Math.max(sums.length, 2) ||
        takers.some((p) => p.start >= sum.end && p.end <= (sums[i + 1]?.start ?? frame.end)),
    )
  );
}

/** Whether a sentence tells of many takers: "hankkeille", "yrityksille". */
const saysMany = (text: string, { start, end }: Span): boolean =>
  MANY_TAKERS.test(text.slice(start, end).toLowerCase());

/** So far before a sum stands whoever gets it. */
const CLAUSE = 60;

/** A transfer that nobody is named for: too unsure to be listed, and told as a warning. */
function unknown(
  amount: Amount,
  status: GrantStatus,
  place: Candidate["place"],
  frame: Frame,
  headline: boolean,
): Candidate {
  const taker = { name: "?", party: null, rule: "grants.unknown", confidence: 0 };
  return { amount, status, taker, place, frame, share: false, headline };
}

/** Sums whose sentence says who gets them. */
export class Sentences {
  readonly #reading: Reading;
  readonly #facts: Facts;
  readonly #frames: Frames;
  readonly #parties: Parties;
  readonly #context: Context;
  readonly #lines: Lines;
  readonly #amounts: SpanIndex<Amount["span"] & { readonly amount: Amount }>;
  readonly #sumFirst = new WeakMap<Frame, boolean>();
  /** The first body that was found to get money. */
  #topic: Party | null = null;
  /** Whether that body leads a named project. */
  #leads = false;
  #coordinator: Party | null | undefined;

  constructor(
    reading: Reading,
    facts: Facts,
    frames: Frames,
    parties: Parties,
    context: Context,
    lines: Lines,
    amounts: readonly Amount[],
  ) {
    this.#reading = reading;
    this.#facts = facts;
    this.#frames = frames;
    this.#parties = parties;
    this.#context = context;
    this.#lines = lines;
    this.#amounts = new SpanIndex(
      amounts.map((amount) => ({ start: amount.span.start, end: amount.span.end, amount })),
    );
  }

  /** The transfers that a sum in a sentence is: none, one, or several where each of those named gets it. */
  read(frame: Frame, block: number, amount: Amount): Candidate[] {
    const slot = this.#slot(frame, amount);
    const status = this.#status(slot, block);
    if (status === null) return [];
    const { text } = this.#reading;
    const place = { start: frame.start, end: frame.end, block };
    const headline = this.#reading.document.blocks[block]!.kind === "title";
    const giver = giverOf(text, frame, "", slot.asked);
    const named = this.#takers(slot);
    const taken = named.length > 0 ? named : (this.#each(slot) ?? this.#unsaid(slot, status, giver));
    if (taken.length === 0 && this.#tellsOfOne(slot, giver))
      return [unknown(amount, status, place, frame, headline)];
    return taken.flatMap(({ recipient, rule, confidence }) => {
      const body =
        recipient.kind === "region"
          ? this.#runner()
          : recipient.kind === "project"
            ? (this.#runnerBeside(frame) ?? recipient)
            : recipient;
      if (body === null || body.kind === "ministry") return [];
      // what a funder plans to give has no taker yet
      if (status === "planned" && FUNDER_KINDS.has(body.kind)) return [];
      const name = this.#context.bodyOf(body);
      if (giver !== null && giver.name === name && rule !== "grants.get" && rule !== "grants.apply")
        return [];
      const share = rule === "grants.share" || this.#isPart(slot, rule);
      const taker = { name, party: body, rule, confidence };
      if (confidence > 0.7 && this.#topic === null) {
        this.#topic = body;
        this.#leads = rule === "grants.leader";
      }
      const own = this.#ownGiver(slot, name) ?? this.#secondGiver(slot, name);
      const funder = own ? { funder: { name: own.name, id: own.id } } : {};
      return [{ amount, status, taker, place, frame, share, headline, ...funder }];
    });
  }

  /** "sai Museovirastolta 9 000 euroa ja ministeriöltä 8 000 euroa": who gives one sum of several. */
  #ownGiver({ frame, window, verb }: Slot, taker: string): Party | null {
    if (verb?.turn !== "get" && verb?.turn !== "apply") return null;
    const { text } = this.#reading;
    const givers = frame.parties.filter(
      (p) => isGiver(text, p) && p.name !== taker && !NO_GIVERS.has(p.kind),
    );
    if (givers.length === 0) return null;
    const sums = this.#amounts.within(frame);
    const first = sums[0]!;
    if (givers.length === 1 || sums.length === 1) return null;
    return (
      (givers[0]!.end <= first.start ? nearestBefore(givers, window) : firstAfter(givers, window)) ?? null
    );
  }

  /** "A tukee hanketta 9 000 eurolla ja B 8 000 eurolla": who gives in a clause that leaves its verb out. */
  #secondGiver({ frame, window, verb }: Slot, taker: string): Party | null {
    const gives = verb?.turn === "give" || verb?.turn === "support";
    if (!gives || verb.end > window.start) return null;
    const link = LINK.exec(this.#reading.text.slice(window.start, window.sum.start));
    if (link === null) return null;
    const at = window.start + link[0].length;
    const party = frame.parties.find(({ start }) => start === at);
    const gaves = party?.ending === "subject" && party.kind !== "person" && party.kind !== "place";
    return gaves && party.name !== taker && party.end < window.sum.start ? party : null;
  }

  /** Whether a sentence says that somebody gives to one taker, whom nothing names: "ministeriö myönsi siihen 9 000 euroa". */
  #tellsOfOne({ frame, window, verb }: Slot, giver: Party | null): boolean {
    const { text, tokens } = this.#reading;
    if (giver === null || verb === null || verb.may) return false;
    const said = text.slice(frame.start, frame.end);
    return (
      pointsBack(tokens.key, frame.from, frame.to) &&
      !MANY_TAKERS_NAMED.test(said) &&
      !TOTAL.test(text.slice(window.start, window.sum.start))
    );
  }

  #slot(frame: Frame, amount: Amount): Slot {
    const { text } = this.#reading;
    const sums = this.#amounts.within(frame);
    const own = sums.findIndex((sum) => sum.amount === amount);
    const before = sums[own - 1];
    const exact = before !== undefined && APPOSITION.test(text.slice(before.end, amount.span.start));
    const ofAsked = before !== undefined && this.#isOfAsked(before, amount);
    const start = exact ? frame.start : Math.max(frame.start, (ofAsked ? sums[own - 2] : before)?.end ?? 0);
    const window = {
      start,
      end: Math.min(frame.end, sums[own + 1]?.start ?? frame.end),
      sum: amount.span,
    };
    const asked =
      ASKED.test(text.slice(amount.span.end, amount.span.end + 40)) ||
      /(?:hakema|anoma)\s$/.test(text.slice(Math.max(0, amount.span.start - 8), amount.span.start));
    return {
      frame,
      amount,
      window,
      verb: governing(frame.verbs, window),
      asked,
      sumFirst: this.#takersFollow(frame, sums),
    };
  }

  /** "sai hakemastaan 1,4 miljoonasta 900 000 euroa": whether a sum is what was got of the one before it. */
  #isOfAsked(before: Amount["span"], { span }: Amount): boolean {
    const { text } = this.#reading;
    return (
      /^\s*$/.test(text.slice(before.end, span.start)) &&
      OF_ASKED.test(text.slice(Math.max(0, before.start - 20), before.start))
    );
  }

  /** Whether each sum of a sentence is followed by its taker: "9 000 euroa Porille ja 8 000 euroa Salolle", "josta 9 000 sai A ja 8 000 B". */
  #takersFollow(frame: Frame, sums: readonly Span[]): boolean {
    if (sums.length < 2) return false;
    const known = this.#sumFirst.get(frame);
    if (known !== undefined) return known;
    const { text } = this.#reading;
    const { parties, verbs } = frame;
    let answer = followsEach(
      frame,
      sums,
      parties.filter((p) => isTaker(text, p)),
      0,
    );
    if (!answer && verbs.some(({ turn }) => turn === "get")) {
      const parts = sums.filter(({ start }) => PART.test(text.slice(sums[0]!.end, start)));
      const subjects = subjectsOf(text, parties);
      const bracketed = text[sums[0]!.start - 1] === "(";
      answer = !bracketed && followsEach(frame, parts.length > 1 ? parts : sums, subjects, 1);
    }
    this.#sumFirst.set(frame, answer);
    return answer;
  }

  /** The status of a sum, or null where it is no transfer: a cost, a limit, a price, what a partner pays itself. */
  #status({ frame, amount, window, verb, asked }: Slot, block: number): GrantStatus | null {
    const { text } = this.#reading;
    const { cues } = frame;
    const clause = text.slice(window.start, window.sum.start);
    if ((cues & SAYS_ASKED) !== 0 && OF_ASKED.test(clause.slice(-20))) return "applied";
    const reserved =
      amount.role === "budget" && verb?.turn === "reserve" && frame.parties.some((p) => isTaker(text, p));
    // "vastinrahaa antaa liitto: kaupungille 60 000 euroa"
    const handed =
      amount.role === "own_funding" &&
      verb?.turn === "give" &&
      frame.parties.some((p) => p.ending === "to" && p.start >= window.start && p.end <= window.end);
    const called =
      amount.role === "cost" &&
      (verb?.turn === "give" || verb?.turn === "get") &&
      GRANT_HEAD.test(text.slice(window.sum.end, window.sum.end + 40));
    if (isClosed(amount.role) && !reserved && !handed && !called) return null;
    // "liitot rahoittavat hanketta kukin 9 000 eurolla": each of those who give
    if (
      (cues & SAYS_EACH) !== 0 &&
      verb?.turn === "support" &&
      EACH.test(text.slice(Math.max(frame.start, window.sum.start - 20), window.sum.start))
    )
      return null;
    if (this.#isNeverGiven(frame, window)) return null;
    if (handed || called) return "granted";
    if (amount.role === "other" && OWN_MONEY.test(clause.slice(-60).toLowerCase())) return null;
    // "X Oy:lle 7,9 miljoonan ja Y Oy:lle 1,5 miljoonan euron seuraamusmaksun": the penalty stands behind the last sum
    if (
      (cues & SAYS_PENALTY) !== 0 &&
      amount.role === "other" &&
      PENALTY.test(text.slice(window.sum.end, Math.min(frame.end, window.sum.end + 160)))
    )
      return null;
    if ((cues & (SAYS_NOT_GIVEN | SAYS_TRADED)) !== 0 && this.#isTraded(cues, window, verb?.turn === "given"))
      return null;
    if (verb?.turn === "own" || verb?.may || ((cues & SAYS_MAY) !== 0 && MAY_GET.test(clause))) return null;
    if ((cues & COUNTS_APPLICATIONS) !== 0 && APPLICATIONS.test(text.slice(frame.start, window.sum.start)))
      return null;
    if (asked) return "applied";
    const introduced = frame.verbs.length === 0 ? this.#lines.introduction(block) : null;
    const said = introduced === null ? verb : { turn: "given", status: introduced };
    const earlier = this.#isEarlier(cues, clause) || isPluperfect(text, verb);
    return statusOf(amount.role, said, frame.verbs, earlier);
  }

  /** Whether the words around a sum call it a price, a tax or equity, and none of them a grant. */
  #isTraded(cues: number, { start, end, sum }: Window, given: boolean): boolean {
    const { text } = this.#reading;
    // "myönnettiin 22 000 euroa suoramyynnin tiloihin": behind the whole sum stands what it is for
    const behind = given && text[sum.end - 1] !== "n" ? 0 : 40;
    const around = text.slice(Math.max(start, sum.start - 60), Math.min(end, sum.end + behind));
    return (
      (((cues & SAYS_NOT_GIVEN) !== 0 && NOT_GIVEN.test(around)) ||
        ((cues & SAYS_TRADED) !== 0 && TRADED.test(around))) &&
      !MONEY_NOUN.test(around)
    );
  }

  /** A penalty, a company's figure or a loan: "7,9 miljoonan euron seuraamusmaksu", "lainapotin sai X Oy (9 000 euroa)". */
  #isNeverGiven(frame: Frame, { start, sum }: Window): boolean {
    const reading = this.#reading;
    const at = reading.tokenAt(sum.start);
    const behind = Math.min(frame.to, reading.tokenAt(sum.end) + WORDS_BEHIND);
    const from = Math.max(frame.from, reading.tokenAt(start));
    return (
      lastSaid(reading, from, at, NEVER_GIVEN | GIVEN) === NEVER_GIVEN ||
      firstSaid(reading, reading.tokenAt(sum.end), behind, NEVER_GIVEN | GIVEN) === NEVER_GIVEN ||
      lastSaid(reading, frame.from, at, LENT | GIVEN) === LENT
    );
  }

  /** "aiemmin", "vuonna 2018" in a release of a later year. */
  #isEarlier(cues: number, clause: string): boolean {
    if ((cues & SAYS_EARLIER) !== 0 && EARLIER.test(clause)) return true;
    if ((cues & HAS_YEAR) === 0 || (cues & BEFORE_YEAR) === 0) return false;
    const year = Number(this.#facts.published?.date.slice(0, 4) ?? 0);
    return [...clause.matchAll(YEAR_BEFORE)].some(([, earlier]) => Number(earlier) < year);
  }

  #takers(slot: Slot): Taken[] {
    const { text } = this.#reading;
    const found = takersOf(text, slot);
    if (found.length > 0) return found;
    const { frame, window, verb } = slot;
    const near = (p: Party) => p.start >= window.start && p.end <= window.end;
    const project =
      frame.projects.findLast((p) => near(p) && isTaker(text, p) && p.end <= window.sum.start) ??
      frame.projects.find((p) => near(p) && isTaker(text, p));
    if (project) return [{ recipient: project, rule: "grants.project", confidence: 0.85 }];
    const subject = frame.projects.findLast((p) => p.end <= window.sum.start && p.ending === "subject");
    return subject && verb?.turn === "get"
      ? [{ recipient: subject, rule: "grants.get", confidence: 0.85 }]
      : [];
  }

  /** "Jokainen seura saa 2 000 euroa. Tuen saavat A ry, B ry ja C ry.": all whom the next sentence names, or the one before. */
  #each({ frame }: Slot): Taken[] | null {
    if ((frame.cues & SAYS_EACH) === 0) return null;
    if (!EACH.test(this.#reading.text.slice(frame.start, frame.end))) return null;
    const own = this.#frames.numberAt(frame.start);
    for (const number of [own + 1, own + 2, own - 1]) {
      const { parties, verbs, start, end } = this.#frames.of(number);
      const gets =
        verbs.some(({ turn }) => turn === "get" || turn === "given" || turn === "award") ||
        LISTS_TAKERS.test(this.#reading.text.slice(start, end));
      if (!gets || this.#amounts.within({ start, end }).length > 0) continue;
      const takers = parties.filter(
        ({ ending, kind }) => (ending === "subject" || ending === "to") && kind !== "region",
      );
      if (takers.length > 1)
        return takers.map((recipient) => ({ recipient, rule: "grants.each", confidence: 0.85 }));
    }
    return null;
  }

  #unsaid(slot: Slot, status: GrantStatus, giver: Party | null): Taken[] {
    const told = toldBeside(this.#reading, this.#frames, this.#amounts, slot, status === "applied");
    return told.length > 0 ? told : this.#unnamed(slot, giver);
  }

  /** Who is said to run the only project of a release, in the sentence before or one of the two after. */
  #runnerBeside({ start, end }: Frame): Party | null {
    const runner = this.#runner();
    if (runner === null) return null;
    const far = runner.start - end < BESIDE && start - runner.end < BESIDE;
    const first = this.#parties.projects[0]?.name;
    return far && this.#parties.projects.every(({ name }) => name === first) ? runner : null;
  }

  /**
   * Takers that the sentence does not name: a region's coordinator, whoever runs "hankkeelle" told of before, or the body whose
   * release it is where somebody else is said to give. Nobody, surely, has money that goes to many.
   */
  #unnamed({ frame, window, verb, asked }: Slot, giver: Party | null): Taken[] {
    const { text, tokens } = this.#reading;
    if (verb === null) return [];
    const runner = this.#runner();
    if (runner && frame.parties.some((p) => p.kind === "region"))
      return [{ recipient: runner, rule: "grants.coordinator", confidence: 0.8 }];
    const many = (frame.cues & SAYS_MANY) !== 0 && saysMany(text, frame);
    if (many && !pointsBack(tokens.key, frame.from, frame.to)) return [];
    if (TOTAL.test(text.slice(window.start, window.sum.start)) && giver === null) return [];
    if (this.#supportsTopic(verb) || pointsBack(tokens.key, frame.from, frame.to)) {
      const topic = runner ?? topicBefore(text, this.#frames, frame);
      if (topic && topic.name !== giver?.name)
        return [{ recipient: topic, rule: "grants.back", confidence: 0.78 }];
    }
    const { publisher } = this.#facts;
    if (giver === null) return [];
    // a club without a sender line tells of the money it got before
    const topic = publisher === null || this.#leads ? this.#topic : null;
    if (topic !== null && topic.name !== giver.name && (this.#leads || !FUNDER_KINDS.has(topic.kind)))
      return [{ recipient: topic, rule: "grants.topic", confidence: 0.72 }];
    if (publisher === null || giver.name === publisher.name) return [];
    if (FUNDER_KINDS.has(this.#parties.kindOf(publisher.name)) && verb.turn !== "apply") return [];
    const confidence = verb.turn === "apply" || asked ? 0.75 : 0.72;
    const { start, end } = giver;
    const recipient: Party = {
      name: publisher.name,
      id: publisher.id,
      kind: "other",
      ending: "subject",
      start,
      end,
    };
    return [{ recipient, rule: "grants.publisher", confidence }];
  }

  /** "Museovirasto tukee korjausta 22 000 eurolla": what the sentence before tells of, by a bare noun or none. */
  #supportsTopic({ turn, start, end }: FoundVerb): boolean {
    const { text } = this.#reading;
    if ((turn === "support" || turn === "get") && OF_PROJECT.test(text.slice(Math.max(0, start - 40), end)))
      return true;
    return turn === "support" && SUPPORTED_TOPIC.test(this.#reading.text.slice(end, end + 30));
  }

  #runner(): Party | null {
    // null is an answer too
    if (this.#coordinator === undefined)
      this.#coordinator = coordinatorOf(this.#reading.text, this.#parties.all);
    return this.#coordinator;
  }

  /** "…, josta kunnalle 9 000 euroa", "josta 9 000 sai A ja 8 000 B": whether the sum is said to be a part of one before it. */
  #isPart({ window, frame, sumFirst }: Slot, rule: string): boolean {
    const run = sumFirst && (rule === "grants.get" || rule === "grants.name");
    const from = run ? (this.#amounts.within(frame)[0]?.end ?? window.start) : window.start;
    return PART.test(this.#reading.text.slice(Math.max(frame.start, from), window.sum.start));
  }
}
