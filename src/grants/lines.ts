import type { GrantStatus } from "../../schemas/grants.js";
import type { Amount } from "../../schemas/money.js";
import type { Reading } from "../reading.js";
import { type Span, SpanIndex } from "../span.js";
import type { Candidate } from "./candidate.js";
import { takerOfCard } from "./cards.js";
import { type Facts, FUNDER_KINDS } from "./facts.js";
import { type Frame, type Frames, LONGEST_SENTENCE } from "./frames.js";
import { labelledTaker, takerOfItem } from "./items.js";
import {
  APPLIED_HEADER,
  FIGURE_LINE,
  GIVEN_HEADER,
  GRANT_LABEL,
  GRANTED_HEADER,
  MONEY_NOUN,
  OFFERS,
  OTHER_HEADER,
  OWN_LABEL,
  OWN_MONEY,
  PART,
  SOURCES,
} from "./lexicon.js";
import type { Parties } from "./parties.js";
import { takerOfRow } from "./rows.js";
import { isClosed, statusOfRole } from "./status.js";
import { isMoneyNoun, lastSaid, NEVER_GIVEN } from "./words.js";

const HEADER_YEAR = /(?:19|20)\d\d/;
/** How many blocks up the line that introduces a list may stand. */
const BLOCKS_UP = 40;
/** Longest line of a list; longer ones are read as sentences. */
const LONGEST_LINE = 240;
/** "(haettu 180 000 euroa)", after the sum that was granted. */
const ASKED_BESIDE = /\((?:haettu|haki|anottu|hakemus|ansökt|applied)(?: (?:summa|avustus|tuki))?:? $/iu;
/** "Myönnetty rahoitus: ", "- Haettu tuki, €: ": a participle that opens a label. */
const LABEL_AHEAD =
  /^\s*(?:[-–•*]\s*)?(?:Myönnetty|Haettu|Beviljat|Beviljad|Ansökt|Granted|Awarded)(?:\s[\p{L}-]+){0,2}(?:,? \(?(?:€|euroa)\)?)?:/u;
const LONGEST_LABEL = 40;
/** "haettu 60 000 €, myönnetty 45 000 €": what labels the sum right behind it. */
const PARTICIPLE = /^(?:haettu|anottu|myönnetty|beviljat|sökt|ansökt|granted|applied)$/iu;
/** A line that opens with what its sum is: "tuki 9 000 e", "Myönnetty avustus: 9 000 euroa". */
const OPENING_LABEL =
  /^\s*(?:[-–•*]\s*)?(?:myönnetty |beviljat )?[\p{L}-]*(?:tuki|avustus|rahoitus|rahoituspäätös|bidrag|understöd|stöd):?\s+(?:n\. |noin )?$/u;
/** Lines of a card are short. */
const LONGEST_CARD_LINE = 100;
/** "Toteuttaja: Hattulan kunta". */
const LABEL = /^\s*\p{Lu}[\p{L} -]{2,30}:\s/u;

/** Sums whose layout says who gets them: lines of lists and rows of tables. */
export class Lines {
  readonly #reading: Reading;
  readonly #facts: Facts;
  readonly #frames: Frames;
  readonly #parties: Parties;
  readonly #amounts: SpanIndex<Amount["span"] & { readonly amount: Amount }>;
  readonly #listed = new Map<number, boolean>();
  readonly #introductions = new Map<number, GrantStatus | null>();

  constructor(reading: Reading, facts: Facts, frames: Frames, parties: Parties) {
    this.#reading = reading;
    this.#facts = facts;
    this.#frames = frames;
    this.#parties = parties;
    this.#amounts = new SpanIndex(
      facts.amounts.map((amount) => ({ start: amount.span.start, end: amount.span.end, amount })),
    );
  }

  /** A table's row: the status and year come from the column, the taker from its own. */
  row(index: number, amount: Amount): Candidate[] {
    const block = this.#reading.document.blocks[index]!;
    const { cells, caption } = block.table!;
    const cell = cells.find((c) => c.start <= amount.span.start && amount.span.end <= c.end);
    const header = cell?.header ?? "";
    if (OTHER_HEADER.test(header) || isClosed(amount.role)) return [];
    const applied = APPLIED_HEADER.test(header);
    const introduced = this.introduction(index);
    if (!applied && !GRANTED_HEADER.test(`${header} ${caption ?? ""}`) && introduced === null) return [];
    const given = GIVEN_HEADER.test(`${header} ${caption ?? ""}`);
    const status = applied
      ? "applied"
      : given
        ? "granted"
        : (statusOfRole(amount.role) ?? introduced ?? "granted");
    // of two columns of years the earlier one is money of before
    const year = Number(HEADER_YEAR.exec(header)?.[0] ?? 0);
    const later = cells.some((c) => Number(HEADER_YEAR.exec(c.header ?? "")?.[0] ?? 0) > year);
    const said = takerOfRow(this.#reading, index, this.#parties, this.#facts);
    const place = { start: block.start, end: block.end, block: index };
    return candidate(
      place,
      this.#frames.ofBlock(index),
      amount,
      said?.taker ?? null,
      year > 0 && later ? "prior" : status,
      {
        ...(year > 0 ? { period: `${year}-01-01/${year}-12-31` } : {}),
        ...(said?.funder ? { funder: said.funder } : {}),
      },
    );
  }

  /**
   * The line of a list that a sum stands in, or null where it stands in a sentence. A block of several lines is a list if half
   * of them have sums; a paragraph that is only wrapped is none.
   */
  lineOf(index: number, amount: Amount): Span | null {
    const block = this.#reading.document.blocks[index]!;
    if (block.kind === "title") return null;
    const line =
      block.kind !== "item" && this.#isListed(index) ? this.#lineAt(block, amount.span.start) : block;
    if (line.end - line.start > LONGEST_LINE) return null;
    const closed =
      block.kind !== "item" && /[.!?][”"»’]?\s*$/.test(this.#reading.text.slice(line.start, line.end));
    if (closed || this.#isSaid(line) || this.#isRunning(line)) return null;
    return line;
  }

  /** A line of a list: "Ilmajoen kunta, hallin laajennus 700 000", "Tuki 9 000 €" under "Hakija: …". */
  item(index: number, line: Span, amount: Amount): Candidate[] {
    const { text } = this.#reading;
    const beside = this.#isAskedBeside(line, amount);
    if ((!beside && this.#grantOf(line) !== amount) || this.#isOffered(index)) return [];
    const introduced = beside ? "applied" : this.introduction(index);
    // "uimahallin peruskorjaus 750 000 euroa" is a purpose in a list of grants, "kustannukset 750 000 euroa" a cost
    const lead = text.slice(line.start, amount.span.start).toLowerCase();
    const own = this.#reading.tokensOf(line);
    if (lastSaid(this.#reading, own.from, this.#reading.tokenAt(amount.span.start), NEVER_GIVEN)) return [];
    const cost = amount.role === "cost" || amount.role === "own_funding" || amount.role === "budget";
    const labelled = beside || (GRANT_LABEL.test(lead) && !OWN_LABEL.test(lead));
    if ((cost && OWN_MONEY.test(lead) && !labelled) || (isClosed(amount.role) && !cost)) return [];
    if (OWN_LABEL.test(lead)) return [];
    // "Verotulot 22 miljoonaa euroa": a line of accounts that opens with its figure
    if (
      (cost || amount.role === "other") &&
      !labelled &&
      lead.length <= LONGEST_LINE &&
      FIGURE_LINE.test(lead)
    )
      return [];
    if (introduced === null && (amount.role === "prior" || amount.role === "planned" || cost)) return [];
    const status = cost || beside ? introduced : (statusOfRole(amount.role) ?? introduced ?? null);
    if (status === null) return [];
    const frame = this.#frames.ofLine(line);
    const taker =
      labelledTaker(this.#reading, amount.span, this.#parties) ??
      takerOfItem(text, line, frame.parties, amount.span, this.#parties.titlesWithin(line)) ??
      (OPENING_LABEL.test(lead) ? takerOfCard(this.#reading, this.#frames, line) : null);
    const place = { start: line.start, end: line.end, block: index };
    const asked = frame.parties.find((p) => FUNDER_KINDS.has(p.kind)) ?? null;
    const asker = this.#facts.publisher;
    const toAsked = asked !== null && taker?.party?.name === asked.name;
    if (status === "applied" && toAsked && asker && asked.name !== asker.name) {
      const named = { name: asker.name, party: null, rule: "grants.item.asked", confidence: 0.85 };
      return candidate(place, frame, amount, named, status, { funder: { name: asked.name, id: asked.id } });
    }
    return candidate(place, frame, amount, taker, status, {});
  }

  /** Whether a line is a running list, "Kunnat: Salo 31 000 €, Kemi 17 500 €": several takers, each before its sum. */
  #isRunning(line: Span): boolean {
    const sums = this.#amounts.within(line);
    if (sums.length < 2) return false;
    const { parties } = this.#frames.ofLine(line);
    return sums.slice(1).every((sum, i) => {
      const between = { start: sums[i]!.end, end: sum.start };
      return parties.some((p) => p.start >= between.start && p.end <= between.end && p.ending === "subject");
    });
  }

  /** Whether a line has a verb; "(haettu 180 000 euroa)" and "Myönnetty tuki: 9 000 euroa" are labels. */
  #isSaid(line: Span): boolean {
    const { text } = this.#reading;
    return this.#frames
      .ofLine(line)
      .verbs.some(
        ({ start, end }) =>
          text[start - 1] !== "(" &&
          !(PARTICIPLE.test(text.slice(start, end)) && /^:?\s+\d/.test(text.slice(end, end + 4))) &&
          !LABEL_AHEAD.test(text.slice(line.start, start + LONGEST_LABEL)),
      );
  }

  /** "X ry: 120 000 euroa (haettu 180 000 euroa)": whether a sum in a line is what its taker had asked for. */
  #isAskedBeside(line: Span, { span }: Amount): boolean {
    return ASKED_BESIDE.test(this.#reading.text.slice(Math.max(line.start, span.start - 30), span.start));
  }

  /** Whether the line that introduces a list tells of offers, and not of grants. */
  #isOffered(index: number): boolean {
    const { text, document } = this.#reading;
    const { blocks } = document;
    let at = index;
    for (let n = 0; n < BLOCKS_UP && at >= 0 && this.#isEntry(at); n++) at--;
    if (at < 0 || blocks[at]!.boilerplate !== null) return false;
    const said = text.slice(
      blocks[at]!.start,
      Math.min(blocks[at]!.end, blocks[at]!.start + LONGEST_SENTENCE),
    );
    return (OFFERS.test(said) && !MONEY_NOUN.test(said)) || SOURCES.test(said);
  }

  /** A list's line: an item, or a short line with a sum. */
  #isEntry(index: number): boolean {
    const block = this.#reading.document.blocks[index]!;
    if (block.kind === "item" || block.kind === "row") return true;
    const introduces = this.#reading.text[block.end - 1] === ":";
    return !introduces && block.end - block.start <= LONGEST_LINE && this.#amounts.within(block).length > 0;
  }

  #isListed(index: number): boolean {
    const known = this.#listed.get(index);
    if (known !== undefined) return known;
    const block = this.#reading.document.blocks[index]!;
    const lines = this.#reading.text.slice(block.start, block.end).split("\n");
    let at = block.start;
    let sums = 0;
    let written = 0;
    let open = true;
    for (const line of lines) {
      if (line.trim() !== "") written++;
      const labelled = LABEL.test(line);
      open &&= line.length <= LONGEST_CARD_LINE && !/[.!?]\s*$/.test(line);
      if (labelled || this.#amounts.within({ start: at, end: at + line.length }).length > 0) sums++;
      at += line.length + 1;
    }
    // "Hollolan kunta", "Rantaniityn kosteikko", "Avustus: 25 000 euroa": a card, its sum on a line of its own
    const card = open && sums > 0 && written > 2 && written <= 5 && LABEL.test(lines.at(-1)!);
    const listed = written > 1 && (sums * 2 >= written || card);
    this.#listed.set(index, listed);
    return listed;
  }

  #lineAt({ start, end }: Span, at: number): Span {
    const { text } = this.#reading;
    const next = text.indexOf("\n", at);
    return {
      start: Math.max(start, text.lastIndexOf("\n", at) + 1),
      end: next < 0 ? end : Math.min(end, next),
    };
  }

  /** What introduces a block says of its money: the nearest heading or paragraph above with a verb or noun of money. */
  introduction(index: number): GrantStatus | null {
    for (let i = index, n = 0; i >= 0 && n < BLOCKS_UP; i--, n++) {
      const status = this.#introductionIn(i);
      if (status !== null) return status;
    }
    return null;
  }

  #introductionIn(index: number): GrantStatus | null {
    const known = this.#introductions.get(index);
    if (known !== undefined) return known;
    const block = this.#reading.document.blocks[index]!;
    const long = block.boilerplate !== null || block.end - block.start > LONGEST_SENTENCE;
    const status = long ? null : this.#statusSaid(index);
    this.#introductions.set(index, status);
    return status;
  }

  #statusSaid(index: number): GrantStatus | null {
    const { verbs, from, to } = this.#frames.ofBlock(index);
    const verb = verbs.find(({ turn, may }) => turn !== "own" && turn !== "reserve" && !may);
    if (verb) return verb.status;
    for (let i = from; i < to; i++) if (isMoneyNoun(this.#reading.tokens, i)) return "granted";
    return null;
  }

  /** Of a line's sums the one that is the grant: the one labelled so, else the first; the others are costs and shares. */
  #grantOf(line: Span): Amount | undefined {
    const sums = this.#amounts.within(line).map(({ amount }) => amount);
    const label = (sum: Amount) => this.#reading.text.slice(line.start, sum.span.start);
    return sums.find((sum) => GRANT_LABEL.test(label(sum)) && !PART.test(label(sum).slice(-30))) ?? sums[0];
  }
}

function candidate(
  place: Candidate["place"],
  frame: Frame,
  amount: Amount,
  taker: Candidate["taker"] | null,
  status: GrantStatus,
  said: Partial<Pick<Candidate, "funder" | "period">>,
): Candidate[] {
  if (taker === null) return [];
  return [{ amount, status, taker, place, frame, share: false, headline: false, ...said }];
}
