import type { Amount } from "../../schemas/money.js";
import type { Block } from "../document/document.js";
import type { Reading } from "../reading.js";
import { type Span, SpanIndex } from "../span.js";
import type { Frames } from "./frames.js";
import { leadingName, type Named } from "./items.js";
import { saysEach } from "./joint.js";
import { EACH } from "./lexicon.js";
import type { Party } from "./parties.js";

/** What may stand beside the sum of a line that only says how much: "1. palkinto, 10 000 €", "8 000 euro vardera". */
const TAG_WORDS =
  /^(?:[\s\d.,:;()–-]|(?:pää)?palkinto|palkinnot|pris|prize|stipendi\w*(?!\w)|stipendium|apuraha(?:t)?|avustus|avustukset|bidrag|kunniamainin\p{L}+(?!\p{L})|(?:I{1,3}|IV|V)(?!\p{L})|ja|och|and|à|kukin|vardera|each|kullekin|(?:ensimmäinen|toinen|kolmas|jaettu)(?!\p{L}))*$/iu;
const CARD_LABEL = /^(?:avustus|apuraha|bidrag|stipendium): \d[^:\p{L}]*(?:€|e|euroa|euro)?$/iu;
const LONGEST_TAG = 80;
const COLON = 0x3a;
const LONGEST_NAMES = 300;
const MOST_LINES = 60;

/** A name under a tag, and the block that names it. */
export interface Tagged {
  readonly taker: Named;
  readonly block: number;
}

/** Lines that say how much the names below them get: prizes by rank, grants by size. */
export class Tags {
  readonly #reading: Reading;
  readonly #frames: Frames;
  readonly #amounts: SpanIndex;

  constructor(reading: Reading, frames: Frames, amounts: readonly Amount[]) {
    this.#reading = reading;
    this.#frames = frames;
    this.#amounts = new SpanIndex(amounts.map(({ span }) => span));
  }

  /**
   * The names that a line's sum counts for; null where the line is no tag. With "vardera" or "kukin" all names of the lines below
   * up to the next sum, else the first.
   *
   * @example "8 000 euro vardera" above "Nagu Byalag r.f. och Iniö Byalag r.f." // both
   */
  read(index: number, { span }: Amount): Tagged[] | null {
    const { text, document } = this.#reading;
    const block = document.blocks[index]!;
    if (block.table !== null || block.kind === "title") return null;
    const rest = `${text.slice(block.start, span.start)} ${text.slice(span.end, block.end)}`;
    if (this.#endsCard(block)) return null;
    const introduces = this.#introduces(block, span);
    if (!introduces && (block.end - block.start > LONGEST_TAG || !TAG_WORDS.test(rest))) return null;
    const each = introduces || EACH.test(rest);
    const found: Tagged[] = [];
    for (let i = index + 1; i < document.blocks.length && i <= index + MOST_LINES; i++) {
      const names = this.#namesIn(i);
      if (names.length === 0) break;
      for (const taker of each ? names : names.slice(0, 1)) found.push({ taker, block: i });
      if (!each) break;
    }
    return found.length > 0 ? found : null;
  }

  /** "Avustus: 25 000 euroa" right below a line: the last line of a card, whose name stands above. */
  #endsCard({ start, end }: Block): boolean {
    const { text } = this.#reading;
    return text[start - 1] === "\n" && text[start - 2] !== "\n" && CARD_LABEL.test(text.slice(start, end));
  }

  /** "Väitöskirja-apurahat à 28 000 euroa saivat:": whether a sentence with one sum says that all below get it. */
  #introduces({ start, end }: Block, sum: Span): boolean {
    const { text } = this.#reading;
    if (text.charCodeAt(end - 1) !== COLON || end - sum.end > LONGEST_TAG) return false;
    const from = Math.max(start, sum.start - LONGEST_TAG);
    return saysEach(text, { start: from, end }, sum);
  }

  #namesIn(index: number): Named[] {
    const block = this.#reading.document.blocks[index]!;
    const line = this.#reading.text.slice(block.start, block.end);
    if (!isNameLine(block, line) || this.#amounts.within(block).length > 0) return [];
    const { parties, verbs } = this.#frames.ofBlock(index);
    if (verbs.length > 0) return [];
    const bodies = parties.filter(
      ({ ending, kind }) => ending === "subject" && kind !== "place" && kind !== "region",
    );
    // "FM Oona Rask, Helsingin yliopisto": where a person works gets nothing
    const person = bodies[0]?.kind === "person";
    if (bodies.length > 0) return bodies.filter(({ kind }) => !person || kind === "person").map(named);
    const name = leadingName(line);
    return name === null ? [] : [{ name, party: null, rule: "grants.tag", confidence: 0.8 }];
  }
}

const named = (party: Party): Named => ({ name: party.name, party, rule: "grants.tag", confidence: 0.9 });

/** A line that names somebody and says nothing: no heading, no sentence. "r.f." is no end of one. */
function isNameLine({ kind, boilerplate, section, table, start, end }: Block, line: string): boolean {
  if (boilerplate !== null || section === "contacts" || table !== null || end - start > LONGEST_NAMES)
    return false;
  return kind !== "title" && kind !== "heading" && !/(?<!r\.f)[.!?]\s*$/i.test(line);
}
