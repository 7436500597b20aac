import type { DateMention } from "../../schemas/dates.js";
import type { GrantStatus } from "../../schemas/grants.js";
import { memoise } from "../finnish/memo.js";
import type { Reading } from "../reading.js";
import { contains, type Span, SpanIndex } from "../span.js";
import type { Frame, Frames } from "./frames.js";

/** Words of a sentence that says when money is used or a project runs; stems. Finnish, Swedish, English. */
const USE =
  /^(?:käytettäv|käytettäi|käyttöaik|ajalle|ajaksi|aikaväli|toteut|hankeaik|hankkeen|hanke$|kestä|jatkuu|jatkaa|käyttää|siirtomäärärah|nostettav|avustusten|avustus$|avustuksen|maksetaan|rahoituskau|tehdään|tehdä$|työt$|voi$|uusitaan|rakennetaan|pågår|genomför|utförs|används|runs|covers|period|project)/;
const MONEY =
  /^(?:avustu|rahoitu|tuki$|tuen|tukea|hank|apuraha|määrärah|bidrag|understöd|stöd|projekt|grant|funding|project)/;
/** Words of a sentence about something else: calls, reports, budgets, what comes next, how long a programme lasts. */
const OTHER =
  /^(?:varattu|varataan|budjetti|haku|hakua|haun|hakem|hakuaik|seuraava|jatkohan|ohjelmakau|talousarvio|liikevaih|raport|väliraport|selvity|avoinna|näyttely|ilmoittau|koekäyt|käytiin|ansökn|redogör|tulokset|laskuri|verkko)/;

const USES = 1;
const OF_MONEY = 2;
const ELSEWHERE = 4;

const cuesOf = memoise(
  (word) =>
    (USE.test(word) ? USES : 0) | (MONEY.test(word) ? OF_MONEY : 0) | (OTHER.test(word) ? ELSEWHERE : 0),
);

interface Dated extends Span {
  readonly date: DateMention;
  readonly score: number;
}

/** Enough to be the period of a sum in the same sentence; of one elsewhere. One with a single bound needs more to be near. */
const IN_SENTENCE = 1;
const ELSEWHERE_LEAST = 3;
const HALF_OPEN = 1;
const BLOCKS_ON = 3;

/** The periods of a release and how surely each tells what its money is for. */
export class Periods {
  readonly #reading: Reading;
  readonly #frames: Frames;
  readonly #index: SpanIndex<Dated>;
  readonly #best: Dated | null;

  constructor(reading: Reading, dates: readonly DateMention[], frames: Frames) {
    this.#reading = reading;
    this.#frames = frames;
    const dated = dates.flatMap((date) => this.#scored(date));
    this.#index = new SpanIndex(dated);
    this.#best = best(dated, ELSEWHERE_LEAST);
  }

  /**
   * The period of a sum's own sentence, of the lines that follow it, of what introduces it, or the surest of the release.
   *
   * @example "Avustus on käytettävissä 1.1.–31.12.2022." // 2022-01-01 to 2022-12-31
   */
  of(
    place: Span & { readonly block: number },
    status: GrantStatus,
    above: () => Iterable<Frame>,
  ): DateMention | null {
    const own = this.#within(place);
    if (status === "prior")
      return (own.find(({ date }) => date.role === "period") ?? own.find(isYear))?.date ?? null;
    const found = best(own, IN_SENTENCE) ?? this.#following(place);
    if (found) return found.date;
    let n = 0;
    for (const frame of above()) {
      if (n++ >= 3) break;
      const introduced = best(this.#within(frame), ELSEWHERE_LEAST, HALF_OPEN);
      if (introduced) return introduced.date;
    }
    return this.#best?.date ?? null;
  }

  #within(stretch: Span): Dated[] {
    return this.#index.within(stretch).filter((one) => contains(stretch, one));
  }

  /** In what follows a sum, up to the next line that could be another grant. */
  #following({ end, block }: Span & { readonly block: number }): Dated | null {
    const { blocks } = this.#reading.document;
    const own = blocks[block]!;
    const inBlock = best(this.#within({ start: end, end: own.end }), ELSEWHERE_LEAST, HALF_OPEN);
    if (inBlock || (own.kind !== "item" && own.end - own.start > 240)) return inBlock;
    for (let i = block + 1; i <= block + BLOCKS_ON && i < blocks.length; i++) {
      const next = blocks[i]!;
      if (
        next.kind === "heading" ||
        /€|euro/.test(this.#reading.text.slice(next.start, Math.min(next.end, next.start + 200)))
      )
        return null;
      const found = best(this.#within(next), ELSEWHERE_LEAST, HALF_OPEN);
      if (found) return found;
    }
    return null;
  }

  #scored(date: DateMention): Dated[] {
    const spans = date.role === "period" || (date.role === "deadline" && date.relation === "until");
    const before = this.#reading.text.slice(Math.max(0, date.span.start - 5), date.span.start);
    const forYear =
      /^(?:vuodelle|vuosille|vuodeksi|för\s)/i.test(date.text) || /(?<!\p{L})(?:för|for)\s$/iu.test(before);
    const plain = isPlainYear(date);
    if (!spans && !forYear && !plain) return [];
    if (date.start === null && date.end === null) return [];
    const { from, to } = this.#frames.of(this.#frames.numberAt(date.span.start));
    let cues = 0;
    for (let i = from; i < Math.min(to, from + 80); i++) cues |= cuesOf(this.#reading.tokens.key[i]!);
    let score = plain && !forYear ? -2 : date.start !== null && date.end !== null ? 1 : 0;
    if (date.end === null) score -= 2;
    if (forYear || /^(?:ajalle|ajaksi|aikavälillä)/i.test(date.text)) score += 2;
    // "loka–marraskuussa" is when something happens
    if (!/\d{4}/.test(date.text)) score -= 1;
    if (cues & USES) score += 2;
    if (cues & OF_MONEY) score += 1;
    if (cues & ELSEWHERE) score -= 3;
    return [{ ...date.span, date, score }];
  }
}

const isPlainYear = ({ precision, start, end }: DateMention) =>
  precision === "year" && start !== null && end !== null && start.slice(0, 4) === end.slice(0, 4);

const isYear = ({ date }: Dated) => isPlainYear(date);

/** The surest one that reaches `least`; `handicap` more if it has one bound only. */
function best(dated: readonly Dated[], least: number, handicap = 0): Dated | null {
  let found: Dated | null = null;
  for (const one of dated) {
    const enough = least + (one.date.start === null || one.date.end === null ? handicap : 0);
    if (one.score >= enough && (found === null || one.score > found.score)) found = one;
  }
  return found;
}
