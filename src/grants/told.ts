import { perWord } from "../finnish/vocabulary.js";
import type { Reading } from "../reading.js";
import type { Span } from "../span.js";
import { SAYS_MANY } from "./cues.js";
import type { Frame, Frames } from "./frames.js";
import { MANY_TAKERS } from "./lexicon.js";
import type { Party } from "./parties.js";
import { isTaker, type Slot, subjectsOf, type Taken } from "./slots.js";
import { isObjectOwner } from "./takers.js";
import { isMoneyNoun } from "./words.js";

/** "Summa", "Potti": nouns for the money that no other word calls so. */
const isSumNoun = perWord((word) =>
  /^(?:tukisumma|avustussumma|summa|potti|lahjoitu|beloppet|summan)/.test(word),
);
/** How much one of several gets: "Apurahan suuruus on", "Palkinnon arvo on", "Kukin". */
const OF_ONE = /(?<!\p{L})(?:suuruus|suuruinen|arvo|arvoltaan|storlek|värde|worth)(?!\p{L})/iu;
/** "haki 19 kuntaa", "sai 34 yhdistystä": the money of many. */
const COUNTED = /(?<![\d\s])\s\d{1,4}\s(?!euro|milj|tuh|prosent|vuo|kuukau|hehtaar)\p{Ll}{3,}[aä](?!\p{L})/u;
const NOBODYS = new Set<Party["kind"]>(["region", "ministry", "eu"]);

/** Where sums stand, to ask whether a stretch has one. */
interface Sums {
  within(stretch: Span): readonly unknown[];
}

/**
 * Whom the sentence right before or after names, where a sentence only says how much the money is.
 *
 * @example "Virasto tukee Salon seuran retkiä. Tuen määrä on 9 000 euroa." // "Salon seura"
 * @example "Palkinnon voitti Oona Rask. Palkinnon arvo on 9 000 euroa." // "Oona Rask"
 *
 * Refused: sentences that name a taker or many, and neighbours that name several, unless the sum is said to be that of one.
 */
export function toldBeside(
  reading: Reading,
  frames: Frames,
  sums: Sums,
  slot: Slot,
  applied: boolean,
): Taken[] {
  const { text, tokens } = reading;
  const frame = frames.of(frames.numberAt(slot.amount.span.start));
  if (frame.from >= frame.to || !(isMoneyNoun(tokens, frame.from) || isSumNoun(tokens, frame.from)))
    return [];
  const said = text.slice(frame.start, frame.end);
  const many = COUNTED.test(said) || ((frame.cues & SAYS_MANY) !== 0 && MANY_TAKERS.test(said.toLowerCase()));
  if (many || frame.parties.some((p) => isTaker(text, p))) return [];
  const number = frames.numberAt(frame.start);
  const each = OF_ONE.test(said);
  for (const other of each ? [frames.of(number - 1), frames.of(number + 1)] : [frames.of(number - 1)]) {
    if (!applied && sums.within(other).length > 0) continue;
    const takers = takersTold(text, other);
    if (takers.length === 1 || (each && takers.length > 0))
      return takers.map((recipient) => ({ recipient, rule: "grants.told", confidence: 0.8 }));
  }
  return [];
}

/** Those whom a sentence without a sum says to be given, to get or to be supported. */
function takersTold(text: string, frame: Frame): readonly Party[] {
  const parties = frame.parties.filter(({ kind }) => !NOBODYS.has(kind));
  const given = parties.filter((p) => isTaker(text, p));
  if (given.length > 0) return given;
  const verb = frame.verbs.find(({ turn }) => turn === "get" || turn === "support");
  if (verb === undefined) return [];
  if (verb.turn === "get") return subjectsOf(text, parties, verb).filter(({ kind }) => kind !== "place");
  return parties.filter(
    (p) => p.start >= verb.end && (p.ending === "of" || p.ending === "part") && isObjectOwner(text, p),
  );
}
