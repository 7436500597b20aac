import type { DateMention } from "../../schemas/dates.js";
import type { GrantStatus } from "../../schemas/grants.js";
import type { Amount } from "../../schemas/money.js";
import { WordBits } from "../finnish/vocabulary.js";
import type { Reading } from "../reading.js";
import { contains, type Span, SpanIndex } from "../span.js";
import type { Frame, Frames } from "./frames.js";

/** Words of a sentence that says when money is used or a project runs; stems. Finnish, Swedish, English. */
const USE =
  /^(?:käytettäi|käyttöaik|käyttää|voi$|ajalle|ajaksi|ajan$|aikaväli|toteut|hankeaik|kattaa|koskee|kestä|jatkuu|jatkaa|siirtomäärärah|maksetaan|rahoituskau|tehdä$|tehdään|uusitaan|rakennetaan|valmistu|valmii|valmiit|pågår|genomför|utförs|används|runs|covers|period$)/;
/** Words that leave no doubt: what the money is meant for, until when it may be drawn. */
const MEANT = /^(?:käytettäv|nostettav|tarkoitet|avsed|avsett|intended|lyftas|användas)/;
const MONEY =
  /^(?:avustu|rahoitu|tuki$|tuen|tukea|tuet$|hank|apuraha|määrärah|bidrag|understöd|stöd|projekt|grant|funding|project)/;
/** Words of a sentence about something else: calls, reports, budgets, what comes next, how long a programme lasts. */
const OTHER =
  /^(?:varattu|varataan|budjetti|haku|hakua|haun|hakem|hakuaik|seuraava|jatkohan|ohjelmakau|talousarvio|liikevaih|raport|väliraport|selvity|avoinna|näyttely|ilmoittau|koekäyt|käytiin|ansökn|redogör|tulokset|laskuri|verkko|osa$)/;

const USES = 1;
const MEANS = 2;
const OF_MONEY = 4;
const ELSEWHERE = 8;

const cuesOf = new WordBits(
  (word) =>
    (USE.test(word) ? USES : 0) |
    (MEANT.test(word) ? MEANS : 0) |
    (MONEY.test(word) ? OF_MONEY : 0) |
    (OTHER.test(word) ? ELSEWHERE : 0),
);

/** A stretch of time that money may be for, and how surely. */
interface Dated extends Span {
  /** First and last day, as the record's dates have them. */
  readonly since: string | null;
  readonly until: string | null;
  readonly role: string;
  readonly score: number;
  /** "vuoden 2016 apurahat": the year names the money, and another stretch may say what it is for. */
  readonly names?: boolean;
}

/** Enough to be the period of a sum in the same sentence; of one elsewhere. One with a single bound needs more to be near. */
const IN_SENTENCE = 1;
const ELSEWHERE_LEAST = 3;
const HALF_OPEN = 1;
const BLOCKS_ON = 3;
/** How many sentences with a verb of money above a sum may tell its period. */
const MOST_ABOVE = 4;
/** A project's beginning and end said one by one are as sure as anything. */
const STARTS_AND_ENDS = 5;
const STARTS =
  /(?<!\p{L})(?:alkaa|alkavat|alkoi|alkoivat|käynnistyy|käynnistyi|käynnistyvät|börjar|inleds|starts|begins)(?!\p{L})/iu;
const ENDS = /(?<!\p{L})(?:päättyy|päättyvät|päättyi|loppuu|kestää|avslutas|slutar|ends)(?!\p{L})/iu;

/** The same right before a day. */
const STARTS_AT =
  /(?<!\p{L})(?:alkaa|alkavat|käynnistyy|käynnistyvät|börjar|inleds|starts|begins)\s(?:\p{Ll}+\s)?$/u;
const ENDS_AT = /(?<!\p{L})(?:päättyy|päättyvät|loppuu|avslutas|slutar|ends)\s(?:\p{Ll}+\s)?$/u;

/** The periods of a release and how surely each tells what its money is for. */
export class Periods {
  readonly #reading: Reading;
  readonly #frames: Frames;
  readonly #earlier: SpanIndex;
  readonly #amounts: SpanIndex;
  readonly #index: SpanIndex<Dated>;
  readonly #best: Dated | null;

  constructor(reading: Reading, dates: readonly DateMention[], amounts: readonly Amount[], frames: Frames) {
    this.#reading = reading;
    this.#frames = frames;
    this.#earlier = new SpanIndex(amounts.filter(({ role }) => role === "prior").map(({ span }) => span));
    this.#amounts = new SpanIndex(amounts.map(({ span }) => span));
    const dated = [
      ...dates.flatMap((date) => this.#scored(date)),
      ...this.#pairs(dates),
      ...this.#years(dates),
    ];
    this.#index = new SpanIndex(dated);
    this.#best = best(
      dated.filter((one) => !this.#isOnLineOfSum(one)),
      ELSEWHERE_LEAST,
    );
  }

  /**
   * The period of a sum's own sentence, of the lines that follow it, of what introduces it, or the surest of the release.
   *
   * @example "Avustus on käytettävissä 1.1.–31.12.2022." // "2022-01-01/2022-12-31"
   * @example "Hanke alkaa 1.9.2025 ja päättyy 31.12.2027." // "2025-09-01/2027-12-31"
   */
  of(
    place: Span & { readonly block: number },
    status: GrantStatus,
    above: () => Iterable<Frame>,
  ): string | null {
    const own = this.#within(place);
    if (status === "prior") {
      const said = own.find(({ role }) => role === "period") ?? own.find(isYear);
      return said ? interval(said) : null;
    }
    const found =
      best(own, IN_SENTENCE) ??
      this.#following(place) ??
      this.#introduced(above()) ??
      this.#bestFor(place, status);
    return found ? interval(found) : null;
  }

  /** The surest of the release; an application has none of a paragraph that tells of other sums. */
  #bestFor({ block }: { readonly block: number }, status: GrantStatus): Dated | null {
    const found = this.#best;
    if (found === null || status !== "applied") return found;
    const own = this.#reading.block[this.#reading.tokenAt(found.start)]!;
    return own === block || this.#amounts.within(this.#reading.document.blocks[own]!).length === 0
      ? found
      : null;
  }

  #introduced(above: Iterable<Frame>): Dated | null {
    let n = 0;
    for (const frame of above) {
      // the lines of a list between its sum and what introduces it say nothing
      const silent = frame.verbs.length === 0;
      if (silent && this.#amounts.within(frame).length > 0) continue;
      if (!silent && n++ >= MOST_ABOVE) break;
      const found = best(this.#within(frame), ELSEWHERE_LEAST, HALF_OPEN);
      if (found) return found.names && this.#best !== null && this.#best.score > found.score ? null : found;
    }
    return null;
  }

  #within(stretch: Span): Dated[] {
    return this.#index.inside(stretch);
  }

  /** In what follows a sum, up to the next line that could be another grant. */
  #following({ end, block }: Span & { readonly block: number }): Dated | null {
    const { blocks } = this.#reading.document;
    const own = blocks[block]!;
    const inBlock = best(this.#within({ start: end, end: own.end }), ELSEWHERE_LEAST, HALF_OPEN);
    if (inBlock || (own.kind !== "item" && own.end - own.start > 240)) return inBlock;
    for (let i = block + 1; i <= block + BLOCKS_ON && i < blocks.length; i++) {
      const next = blocks[i]!;
      const line = this.#reading.text.slice(next.start, Math.min(next.end, next.start + 200));
      if (next.kind === "heading" || (/€|euro/.test(line) && !COST_LINE.test(line))) return null;
      const found = best(this.#within(next), ELSEWHERE_LEAST, HALF_OPEN);
      if (found) return found;
    }
    return null;
  }

  #scored(date: DateMention): Dated[] {
    const { role, relation, start, end, text, span } = date;
    const spans = role === "period" || (role === "deadline" && relation === "until");
    const before = this.#reading.text.slice(Math.max(0, span.start - 5), span.start);
    const after = this.#reading.text.slice(span.end, span.end + 40);
    const forYear =
      /^(?:(?:luku)?vuodelle|(?:luku)?vuosille|(?:luku)?vuodeksi|(?:toiminta)?kaudelle|för\s)/i.test(text) ||
      /(?<!\p{L})(?:för|for)\s$/iu.test(before);
    // "vuoden 2018 kohdeavustuksista"
    const ofYear = /^vuoden\s\d{4}$/i.test(text) && GRANTS_OF_YEAR.test(after);
    // "1.1.–31.12.2024" is a period, "vuonna 2024" may be anything
    const plain = isPlainYear(start, end) && !DAY_MONTH.test(text);
    // "tarkoitettu leirien järjestämiseen 1.2.–31.12.2022": a stretch of many months
    const stretch =
      role === "event" && start !== null && end !== null && start.slice(0, 7) !== end.slice(0, 7);
    if ((!spans && !forYear && !ofYear && !plain && !stretch) || (start === null && end === null)) return [];
    const frame = this.#frames.of(this.#frames.numberAt(span.start));
    const cues = this.#cuesOf(frame);
    if (stretch && !spans && !(cues & MEANS)) return [];
    let score = start !== null && end !== null ? 1 : 0;
    if (plain && !forYear && !ofYear) score = cues & MEANS ? 0 : -2;
    if (end === null) score -= 2;
    if (isLong(start, end)) score += 1;
    if (forYear || /^(?:ajalle|ajaksi|aikavälillä)/i.test(text)) score += 2;
    // "loka–marraskuussa" is when something happens
    if (!/\d{4}/.test(text)) score -= 1;
    // "tuki 9 000 e, kokonaisbudjetti 12 000 e, vuosi 2010"
    if (plain && AFTER_SUM.test(this.#reading.text.slice(Math.max(0, span.start - 14), span.start)))
      score = IN_SENTENCE;
    // "Ministeriön rahoitus kalateille vuonna 2015" above a table
    else if (plain && cues & OF_MONEY && frame.verbs.length === 0 && this.#isHeading(span))
      score = ELSEWHERE_LEAST;
    if (cues & USES) score += 2;
    if (cues & MEANS) score += 3;
    if (cues & OF_MONEY) score += 1;
    if (cues & ELSEWHERE) score -= 3;
    if (this.#earlier.within(frame).length > 0) score -= 3;
    // "vuoden 2021 avustus on käytettävissä vuosina 2021–2023": its name, not its period, if there is another
    if (ofYear) score = Math.min(score + 2, ELSEWHERE_LEAST);
    // "alkaa 1.9.2024", "päättyy 31.12.2025": a day or month that only begins or ends
    const short = start !== null && end !== null && start.slice(0, 7) === end.slice(0, 7);
    const ahead = short ? this.#reading.text.slice(Math.max(0, span.start - 30), span.start) : "";
    const since = short && ENDS_AT.test(ahead) ? null : start;
    const until = short && STARTS_AT.test(ahead) ? null : end;
    return [
      { start: span.start, end: span.end, since, until, role, score, names: ofYear || /^luku/i.test(text) },
    ];
  }

  /** Whether a date stands on a line with a sum and no verb: it is the period of that sum alone. */
  #isOnLineOfSum({ start, score }: Dated): boolean {
    if (score < ELSEWHERE_LEAST) return false;
    const block = this.#reading.block[this.#reading.tokenAt(start)]!;
    const span = this.#reading.document.blocks[block]!;
    if (span.end - span.start > LONGEST_LINE || this.#amounts.within(span).length === 0) return false;
    return this.#frames.ofBlock(block).verbs.length === 0;
  }

  #isHeading({ start }: Span): boolean {
    const { kind } = this.#reading.document.blocks[this.#reading.block[this.#reading.tokenAt(start)]!]!;
    return kind === "heading" || kind === "caption";
  }

  /** "alkaa 1.9.2025 ja päättyy 31.12.2027": two days of one sentence that are a period together. */
  #pairs(dates: readonly DateMention[]): Dated[] {
    return dates.flatMap((first, i) => {
      const last = dates[i + 1];
      if (
        last === undefined ||
        first.start === null ||
        last.end === null ||
        last.span.start - first.span.end > 40
      )
        return [];
      const frame = this.#frames.of(this.#frames.numberAt(first.span.start));
      if (!contains(frame, last.span) || first.start >= last.end) return [];
      const { text } = this.#reading;
      const begins = STARTS.test(text.slice(frame.start, first.span.start));
      const ends = ENDS.test(text.slice(first.span.end, last.span.start));
      if (!begins || !ends || this.#cuesOf(frame) & ELSEWHERE) return [];
      return [
        {
          start: first.span.start,
          end: last.span.end,
          since: first.start,
          until: last.end,
          role: "period",
          score: STARTS_AND_ENDS,
        },
      ];
    });
  }

  /** "vuosille 2022 ja 2023": two years of one breath are one period. */
  #years(dates: readonly DateMention[]): Dated[] {
    return dates.flatMap((first, i) => {
      const last = dates[i + 1];
      if (last === undefined || !isPlainYear(first.start, first.end) || !isPlainYear(last.start, last.end))
        return [];
      const between = this.#reading.text.slice(first.span.end, last.span.start);
      if (!/^\s(?:ja|och|and)\s$/.test(between) || first.start! >= last.start!) return [];
      const span = { start: first.span.start, end: last.span.end };
      return this.#scored(first).map((one) => ({ ...one, ...span, until: last.end, score: one.score + 2 }));
    });
  }

  #cuesOf({ from, to }: Frame): number {
    let cues = 0;
    for (let i = from; i < Math.min(to, from + 80); i++) cues |= cuesOf.at(this.#reading.tokens, i);
    return cues;
  }
}

/** "Kokonaiskustannukset: 60 000 €", between a card's grant and its period. */
const COST_LINE =
  /^\s*(?:[-–•*]\s*)?(?:kokonais|hankkeen kokonais|kustannus|omarahoitus|oma |muu |budjet|totalkostnad)/i;

const LONGEST_LINE = 160;
const DAY_MONTH = /\d\.\s?\d/;
const AFTER_SUM = /(?:€|\se|euroa),\s(?:vuosi\s)?$/;

const GRANTS_OF_YEAR = /^\s+[\p{L}-]*(?:avustu|apuraha|tuki|tuet|tuista|palkin)/iu;

const interval = ({ since, until }: Dated) => `${since ?? ".."}/${until ?? ".."}`;

const isPlainYear = (start: string | null, end: string | null) =>
  start !== null && end !== null && start.endsWith("-01-01") && end === `${start.slice(0, 4)}-12-31`;

const isYear = ({ since, until }: Dated) => isPlainYear(since, until);

/** Projects last longer than most other things that have a beginning and an end. */
const isLong = (start: string | null, end: string | null) =>
  start !== null &&
  end !== null &&
  (Number(end.slice(0, 4)) - Number(start.slice(0, 4))) * 12 +
    Number(end.slice(5, 7)) -
    Number(start.slice(5, 7)) >
    12;

/** The surest one that reaches `least`; `handicap` more if it has one bound only. */
function best(dated: readonly Dated[], least: number, handicap = 0): Dated | null {
  let found: Dated | null = null;
  for (const one of dated) {
    const enough = least + (one.since === null || one.until === null ? handicap : 0);
    if (one.score >= enough && (found === null || one.score > found.score)) found = one;
  }
  return found;
}
