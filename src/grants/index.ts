import type { DateMention, Published } from "../../schemas/dates.js";
import type { Grant, GrantStatus } from "../../schemas/grants.js";
import type { Amount } from "../../schemas/money.js";
import type { Organisation, Publisher } from "../../schemas/organisations.js";
import type { Program } from "../../schemas/programs.js";
import type { Region } from "../../schemas/regions.js";
import type { Warning } from "../../schemas/warning.js";
import { NUMBER } from "../finnish/tokens.js";
import { TRANSFER, type WordList } from "../finnish/word-classes.js";
import type { Reading } from "../reading.js";
import { contains, type Span } from "../span.js";
import { funderOf, type Place, periodOf, programOf, regionOf } from "./context.js";
import { type Named, takerOfItem, takerOfRow } from "./items.js";
import {
  APPLIED_HEADER,
  APPOSITION,
  COORDINATOR,
  EARLIER,
  GRANTED_HEADER,
  MONEY_NOUNS,
  OTHER_HEADER,
  OWN_MONEY,
  PERSON_AFTER,
  PERSON_BEFORE,
  SHARE_GAP,
  SHARES,
  TOTAL,
  VERBS,
  YEAR_BEFORE,
} from "./lexicon.js";
import { mergeTold, withoutTotals } from "./merge.js";
import { genericParties, type Party, partiesOf, projectsOf } from "./parties.js";
import {
  type FoundVerb,
  governing,
  isGiver,
  statusOf,
  type Taken,
  takerOf,
  verbsIn,
  type Window,
} from "./sentences.js";

export const words: readonly WordList[] = [{ bit: TRANSFER, words: VERBS.keys() }];

/** The facts that grants are joined from. */
export interface Facts {
  readonly amounts: readonly Amount[];
  readonly dates: readonly DateMention[];
  readonly published: Published | null;
  readonly regions: readonly Region[];
  readonly organisations: readonly Organisation[];
  readonly publisher: Publisher | null;
  readonly programs: readonly Program[];
  /** Where people's names stand: prizes and scholarships go to people. */
  readonly people: readonly { name: string; span: Span }[];
}

/** Sums of one release beyond this many are data, not news; a bound on the work of comparing them. */
const MOST_SUMS = 2000;
/** Longest sentence and list line that is joined; longer ones are no sentences. */
const LONGEST_SENTENCE = 1500;
const LONGEST_LINE = 240;
const SURE = 0.7;

interface Candidate {
  readonly amount: Amount;
  readonly status: GrantStatus;
  readonly taker: Named;
  readonly place: Place;
  /** Where the layout itself says who gives. */
  readonly funder?: Grant["funder"];
  readonly period?: string;
}

/** Joins what a sentence, list item or table row says together into transfers; each euro once. */
export function joinGrants(reading: Reading, facts: Facts): { grants: Grant[]; warnings: Warning[] } {
  const parties = partiesOf(reading, facts);
  const projects = projectsOf(reading, facts);
  const warnings: Warning[] = [];
  const grants: Grant[] = [];
  const amounts = facts.amounts
    .filter((a) => a.currency === "EUR" && a.per === null && a.value > 0)
    .slice(0, MOST_SUMS);
  amounts.forEach((amount, i) => {
    const candidate = read(reading, facts, amount, amounts[i - 1], amounts[i + 1], parties, projects);
    if (candidate === null) return;
    if (candidate.taker.confidence < SURE) {
      warnings.push({
        code: "GRANT_UNSURE",
        message: `It is not clear who gets "${amount.text}".`,
        span: amount.span,
      });
      return;
    }
    grants.push(toGrant(reading, facts, candidate, parties));
  });
  const isTotal = ({ span }: Grant) => {
    const { start } = span;
    return TOTAL.test(reading.text.slice(Math.max(0, start - 30), start));
  };
  return { grants: mergeTold(withoutTotals(mergeTold(grants), isTotal)), warnings };
}

function toGrant(
  reading: Reading,
  facts: Facts,
  { amount, status, taker, place, funder, period }: Candidate,
  parties: readonly Party[],
): Grant {
  return {
    funder: funder ?? funderOf(reading, facts, place, parties, taker.name),
    recipient: { name: taker.name },
    region: regionOf(reading, facts, place, taker.name),
    amount: { value: amount.value, max: amount.max },
    program: programOf(reading, facts, place),
    period: period ?? periodOf(reading, facts, place),
    status,
    text: amount.text,
    span: amount.span,
    rule: taker.rule,
    confidence: Math.round(Math.min(taker.confidence, amount.confidence) * 100) / 100,
  };
}

const HEADER_YEAR = /(?:19|20)\d\d/;
/** Bodies that are asked for money: in a list of applications they are the givers. */
const ASKED_KINDS = new Set<string>(["ministry", "agency", "joint_authority", "eu"]);
const CLOSED_ROLES = new Set(["budget", "own_funding", "cost", "loan"]);

function read(
  reading: Reading,
  facts: Facts,
  amount: Amount,
  before: Amount | undefined,
  after: Amount | undefined,
  parties: readonly Party[],
  projects: readonly Party[],
): Candidate | null {
  const token = reading.tokenAt(amount.span.start);
  if (token >= reading.length) return null;
  const blockIndex = reading.block[token]!;
  const block = reading.document.blocks[blockIndex]!;
  if (block.section === "contacts" || block.section === "about" || block.kind === "title") return null;
  if (CLOSED_ROLES.has(amount.role) && (block.heading < 0 || amount.role !== "cost")) return null;
  if (block.table !== null) return readRow(reading, blockIndex, amount, parties);
  const own = reading.sentenceOf(token);
  if (reading.tokens.end[own.to - 1]! - reading.tokens.start[own.from]! > LONGEST_SENTENCE) return null;
  const range = wholeSentence(reading, token);
  const place: Place = {
    start: reading.tokens.start[range.from]!,
    end: reading.tokens.end[range.to - 1]!,
    block: blockIndex,
  };
  if (place.end - place.start > LONGEST_SENTENCE) return null;
  const verbs = verbsIn(reading, range);
  const line = block.end - block.start <= LONGEST_LINE && (block.kind === "item" || block.heading >= 0);
  const sentence = block.kind !== "item" && /[.!?]\s*$/.test(reading.text.slice(block.start, block.end));
  if (line && !sentence && verbs.length === 0)
    return readItem(reading, facts, blockIndex, amount, before, parties);
  if (CLOSED_ROLES.has(amount.role)) return null;
  return readSentence(reading, facts, amount, before, after, parties, { place, range, verbs }, projects);
}

/** The sentence of a token; "13.6. Salon seuralle" is one, and "Rahoitus on 5 000 euroa." belongs to the sentence before it. */
function wholeSentence(reading: Reading, token: number): { from: number; to: number } {
  const { tokens } = reading;
  const range = reading.sentenceOf(token);
  let { from } = range;
  const joins = () =>
    from > 2 &&
    reading.block[from - 1] === reading.block[from] &&
    tokens.key[from - 1] === "." &&
    tokens.kind[from - 2] === NUMBER &&
    Number(tokens.key[from - 2]) < 32;
  for (let n = 0; n < 3 && joins(); n++) from = reading.sentenceOf(from - 1).from;
  const plain = verbsIn(reading, { from, to: range.to }).length === 0;
  if (
    plain &&
    from > 0 &&
    MONEY_NOUNS.test(tokens.key[from]!) &&
    reading.block[from - 1] === reading.block[from]
  ) {
    from = reading.sentenceOf(from - 1).from;
  }
  return { from, to: range.to };
}

interface Sentence {
  readonly place: Place;
  readonly range: { from: number; to: number };
  readonly verbs: readonly FoundVerb[];
}

function readSentence(
  reading: Reading,
  facts: Facts,
  amount: Amount,
  before: Amount | undefined,
  after: Amount | undefined,
  parties: readonly Party[],
  { place, range, verbs }: Sentence,
  allProjects: readonly Party[],
): Candidate | null {
  const { text } = reading;
  const inside = [
    ...parties.filter((p) => p.start >= place.start && p.end <= place.end),
    ...genericParties(reading, range, parties, facts),
  ].sort((a, b) => a.start - b.start);
  const exact = before !== undefined && APPOSITION.test(text.slice(before.span.end, amount.span.start));
  const window = {
    start: exact ? place.start : Math.max(place.start, before?.span.end ?? 0),
    end: Math.min(place.end, after?.span.start ?? place.end),
    sum: amount.span,
  };
  const verb = governing(verbs, window);
  const near = text.slice(Math.max(window.start, amount.span.start - 60), amount.span.start).toLowerCase();
  if (amount.role === "other" && OWN_MONEY.test(near)) return null;
  const clause = text.slice(window.start, amount.span.start);
  const asked = /^\s+(?:hakemu|ansökan)/.test(text.slice(amount.span.end, amount.span.end + 12));
  const said = verbs.length === 0 ? introduction(reading, place.block) : verb;
  const status = asked ? "applied" : statusOf(amount.role, said, isEarlier(clause, facts));
  if (status === null || verb?.turn === "own") return null;
  const projects = allProjects.filter((p) => p.start >= place.start && p.end <= place.end);
  const taken =
    directTaker(text, inside, verb, window, asked) ??
    takerOf(text, inside, verb, window) ??
    takerOf(text, projects, verb, window) ??
    unnamedTaker(reading, facts, inside, parties, verb, window);
  if (taken === null) return null;
  const body = taken.recipient.kind === "region" ? coordinator(text, parties) : taken.recipient;
  if (body === null || body.kind === "ministry") return null;
  // what a funder plans to give has no taker yet
  if (status === "planned" && ASKED_KINDS.has(body.kind)) return null;
  const { rule, confidence } = taken;
  return { amount, status, place, taker: { name: bodyOf(facts, body), party: body, rule, confidence } };
}

/** Takers that stand right before their sum: "näyttelijä Oona Rask, 9 000 euroa", "Salon kaupungin 9 000 euron hakemus", "Luken osuus on 9 000 euroa". */
function directTaker(
  text: string,
  inside: readonly Party[],
  verb: FoundVerb | null,
  window: Window,
  asked: boolean,
): Taken | null {
  const clause = text.slice(window.start, window.sum.start);
  const name = verb?.turn === "get" ? PERSON_BEFORE.exec(clause)?.[1] : undefined;
  if (name) {
    const start = window.start + clause.lastIndexOf(name);
    if (!inside.some((p) => p.start < start + name.length && p.end > start && p.kind !== "place")) {
      const recipient: Party = {
        name,
        id: null,
        kind: "person",
        ending: "subject",
        start,
        end: start + name.length,
      };
      return { recipient, rule: "grants.person", confidence: 0.85 };
    }
  }
  const owner = inside.findLast(
    (p) => p.ending === "of" && p.end <= window.sum.start && p.start >= window.start,
  );
  if (owner === undefined || !SHARE_GAP.test(text.slice(owner.end, window.sum.start))) return null;
  if (asked) return { recipient: owner, rule: "grants.apply", confidence: 0.85 };
  const shared = SHARES.test(
    text.slice(Math.max(0, (inside[0]?.start ?? owner.start) - 60), window.sum.start),
  );
  return shared ? { recipient: owner, rule: "grants.share", confidence: 0.8 } : null;
}

/** "aiemmin", "vuonna 2018" in a release of a later year. */
function isEarlier(clause: string, facts: Facts): boolean {
  if (EARLIER.test(clause)) return true;
  const year = Number(facts.published?.date.slice(0, 4) ?? 0);
  return [...clause.matchAll(YEAR_BEFORE)].some(([, earlier]) => Number(earlier) < year);
}

/** A town that gets money is its municipality, where the release names that: "Imatra" is "Imatran kaupunki". */
function bodyOf(facts: Facts, taker: Party): string {
  if (taker.kind !== "place") return taker.name;
  const places =
    facts.regions.find(({ name, kind }) => name === taker.name && kind === "municipality")?.mentions ?? [];
  const body = facts.organisations.find(
    ({ kind, mentions }) =>
      kind === "municipality" && mentions.some((m) => places.some((p) => contains(m.span, p.span))),
  );
  return body?.name ?? taker.name;
}

/** Who runs a region's joint project. */
function coordinator(text: string, parties: readonly Party[]): Party | null {
  return (
    parties.find(
      (p) => p.ending === "subject" && COORDINATOR.test(text.slice(Math.max(0, p.start - 60), p.start)),
    ) ?? null
  );
}

/** Takers that the sentence does not name as such: a person nobody knows, "Pirkanmaalle", or the publisher that "has been granted". */
function unnamedTaker(
  reading: Reading,
  facts: Facts,
  inside: readonly Party[],
  parties: readonly Party[],
  verb: FoundVerb | null,
  window: Window,
): Taken | null {
  const { text } = reading;
  if (verb?.turn === "get") {
    const from = Math.min(verb.start - 1, window.end);
    const name = PERSON_AFTER.exec(text.slice(Math.max(0, from), window.end))?.[1];
    if (name) {
      const recipient: Party = {
        name,
        id: null,
        kind: "person",
        ending: "subject",
        start: verb.end,
        end: verb.end,
      };
      return { recipient, rule: "grants.person", confidence: 0.85 };
    }
  }
  const joint = coordinator(text, parties);
  if (joint && verb && inside.some((p) => p.kind === "region")) {
    return { recipient: joint, rule: "grants.coordinator", confidence: 0.8 };
  }
  const { publisher } = facts;
  const giver = inside.find((p) => isGiver(text, p));
  if (verb?.turn === "apply" && publisher && giver && giver.name !== publisher.name) {
    const { start, end } = giver;
    const recipient: Party = {
      name: publisher.name,
      id: publisher.id,
      kind: "other",
      ending: "subject",
      start,
      end,
    };
    return { recipient, rule: "grants.apply.publisher", confidence: 0.75 };
  }
  return null;
}

function readRow(
  reading: Reading,
  blockIndex: number,
  amount: Amount,
  parties: readonly Party[],
): Candidate | null {
  const block = reading.document.blocks[blockIndex]!;
  const cell = block.table!.cells.find((c) => c.start <= amount.span.start && amount.span.end <= c.end);
  const header = cell?.header ?? "";
  if (OTHER_HEADER.test(header)) return null;
  const applied = APPLIED_HEADER.test(header);
  if (!applied && !GRANTED_HEADER.test(`${header} ${block.table!.caption ?? ""}`)) return null;
  // where the row also says what was granted, what was asked for is no transfer of its own
  if (
    applied &&
    block.table!.cells.some((c) => c.header !== null && /(?:myönne|bevilj|granted|awarded)/i.test(c.header))
  )
    return null;
  const taker = takerOfRow(reading, blockIndex, parties);
  const given = /(?:myönne|jaet|bevilj|grant)/i.test(`${header} ${block.table!.caption ?? ""}`);
  const status = applied ? "applied" : given ? "granted" : (statusOf(amount.role, null, false) ?? "granted");
  // of two columns of years the earlier one is money of before
  const year = Number(HEADER_YEAR.exec(header)?.[0] ?? 0);
  const later = block.table!.cells.some((c) => Number(HEADER_YEAR.exec(c.header ?? "")?.[0] ?? 0) > year);
  const shown = year > 0 && later ? "prior" : status;
  const period = year > 0 ? `${year}-01-01/${year}-12-31` : undefined;
  const place: Place = { start: block.start, end: block.end, block: blockIndex };
  return taker && { amount, status: shown, taker, place, ...(period === undefined ? {} : { period }) };
}

function readItem(
  reading: Reading,
  facts: Facts,
  blockIndex: number,
  amount: Amount,
  before: Amount | undefined,
  parties: readonly Party[],
): Candidate | null {
  const block = reading.document.blocks[blockIndex]!;
  // the first sum of a line is the grant; later ones are costs, shares and own money
  if (before !== undefined && before.span.start >= block.start && before.span.end > block.start) return null;
  const said = introduction(reading, blockIndex);
  // "uimahallin peruskorjaus 750 000 euroa" is a purpose in a list of grants, "kustannukset 750 000 euroa" a cost
  const cost = amount.role === "cost";
  const lead = reading.text.slice(block.start, amount.span.start).toLowerCase();
  if ((cost && OWN_MONEY.test(lead)) || (said === null && amount.role === "prior")) return null;
  const status = statusOf(cost ? "other" : amount.role, said, false);
  const named = status === null ? null : takerOfItem(reading, blockIndex, parties, amount.span);
  const inLine =
    parties.find((p) => p.start >= block.start && p.end <= block.end && ASKED_KINDS.has(p.kind)) ?? null;
  const asker = facts.publisher;
  if (named && status === "applied" && inLine && asker && inLine.name !== asker.name) {
    const taker = { name: asker.name, party: null, rule: "grants.item.asked", confidence: 0.85 };
    const place = { start: block.start, end: block.end, block: blockIndex };
    return { amount, status, taker, place, funder: { name: inLine.name, id: inLine.id } };
  }
  const taker = named;
  return (
    taker && {
      amount,
      status: status!,
      taker,
      place: { start: block.start, end: block.end, block: blockIndex },
    }
  );
}

/** What introduces a list item says of its money: the nearest heading or paragraph above with a verb or noun of money. */
function introduction(reading: Reading, blockIndex: number): { turn: "given"; status: GrantStatus } | null {
  const { blocks } = reading.document;
  for (let i = blockIndex, n = 0; i >= 0 && n < 40; i--, n++) {
    const block = blocks[i]!;
    if (block.boilerplate !== null || block.end - block.start > LONGEST_SENTENCE) continue;
    const { from, to } = reading.tokensOf(block);
    const verb = verbsIn(reading, { from, to })[0];
    if (verb) return { turn: "given", status: verb.status };
    for (let t = from; t < to; t++) {
      if (MONEY_NOUNS.test(reading.tokens.key[t]!)) return { turn: "given", status: "granted" };
    }
  }
  return null;
}
