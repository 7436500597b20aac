import type { DateRole } from "../../schemas/dates.js";
import { WORD } from "../finnish/tokens.js";
import { WordBits } from "../finnish/vocabulary.js";
import type { Reading } from "../reading.js";
import { type Found, samePoint } from "./found.js";

const APPLY = 1;
const OPENS = 2;
const CLOSES = 4;
const PERIOD = 8;
const EVENT = 16;
const DECISION = 32;
const DEADLINE = 64;
/** "järjestetään" and "pidetään" speak of a call for applications as well. */
const HELD = 128;
/** A body's finite verb: what it decided on may be a project, and the day is still that of the decision. */
const DECIDED = 256;
const EVENT_BIT = 4;
const OPENS_BIT = 1;
const CLOSES_BIT = 2;

/** What a word of the sentence says about its dates: stems, so that every case is met. Finnish, Swedish, English. */
const CUES: readonly (readonly [number, RegExp])[] = [
  [
    APPLY,
    /(?:haku|haun|hakua|haussa|hakuun)$|^(?:hakuaik|hakupäiv|hakem|hakea$|hae$|hakekaa$|hakevat$|haetaan|haettiin|haettav|hakukier|valintajakso|ansök|applicat|apply|call$)/,
  ],
  [
    OPENS,
    /^(?:avaut|avata|avatt|alkaa|alkoi|alkava|aukea|käynnisty|käynnistet|öppna|börja|inled|opens|opened|starts|begins)/,
  ],
  [
    CLOSES,
    /^(?:päätty|sulkeut|umpeut|jätettäv|jättää|jätetään|toimitet|perillä$|viimeinen|viimeistään|stäng|slutar|upphör|senast|closes|closed|ends)/,
  ],
  [
    PERIOD,
    /(?:hanke|hankkeen|hanketta|ohjelmakausi)$|^(?:toteut|hanke(?!suunnitel|päät|johta|rekist|arvio|valmist)|hankk|projekt|kausi|kaude|kautee|käyttää$|käytettäv|voimas|voimaan|kestä|tilikau|toimikau|rahoitusk|rakentami|rakennustyö|urakka|pågår|runs|toimintavuo)/,
  ],
  [
    EVENT,
    /$(?<=tilaisuu\p{L}*)|^(?:seminaar|avajai|juhl|kokous$|kokoont|tapahtum|konsert|näyttely|luento|webinaar|kurss|messut|vaalipäiv|(?:ennakko)?äänesty|event|hakuinfo|tervetuloa)/u,
  ],
  [HELD, /^(?:järjest|pidet|ordnas|held)/],
  [
    DECISION,
    /^(?:päätti|päättää|päätet|päätös|päätök(?!seen$)|hyväksy|myönsi|myönne|myöntä|valits|kokoukse|vahvist|asetti|antoi|jakoi|beviljade|beslöt|beslut|decided|granted)/,
  ],
  [
    DECIDED,
    /^(?:hyväksyi|päätti|myönsi|vahvisti|valitsi|asetti|jakoi|godkände|beviljade|beslöt|approved|granted)$/,
  ],
  [
    DEADLINE,
    /^(?:määräaik|muutosta$|muutoksenha|oikaisuvaat|valittaa|valitusai|eräpäiv|förfallod|määräpäiv|ilmoittaut|lausun|muistut|vastine|viimeist|deadline|senast|anmäl)/,
  ],
];

const cues = new WordBits((word) =>
  word.length < 4 ? 0 : CUES.reduce((some, [cue, stems]) => (stems.test(word) ? some | cue : some), 0),
);

/** How far from a date its cues may stand, in tokens. */
const REACH = 22;
/** What standing behind the date costs a cue, and a clause's comma in between. */
const BEHIND = 3;
const COMMA = 4;
/** What a verb of holding costs beside a noun that says what is held. */
const VERB = 3;
/** How near a body's verb stands: "hyväksyi kylän |hankkeen 3.5.2021". */
const OBJECT = 4;
/** "16.4. klo 9 |alkaen": behind the hour it opens no interval, and still says that something begins. */
const FROM_HOUR = /^(?:alkaen|lähtien|lukien)$/;
/** What a date speaks of, the strongest first where two stand equally near. */
const TOPICS = [APPLY, DEADLINE, PERIOD, DECISION, EVENT];

/** Role of each date, from the words around it in its sentence and from how it is bounded. */
export class Roles {
  readonly #reading: Reading;
  /** By bit number of the cue. */
  readonly #near: number[] = new Array(9).fill(Number.POSITIVE_INFINITY);

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /**
   * @example "Hakuaika päättyy 31.10.2013." → "application_close"; "Kokous pidetään 2.10." → "event"
   *
   * The nearest cue counts, words before the date more than those after it: "Haku päättyi 28.2., ja päätökset tehdään 10.3."
   * A window of application ("hakuaika on 16.1.–28.2.2017") is "application_open": on those days applications are open.
   */
  of(date: Found): DateRole {
    this.#look(date);
    const at = (cue: number) => this.#near[31 - Math.clz32(cue)]!;
    const topic = TOPICS.reduce((best, cue) => (at(cue) < at(best) ? cue : best), APPLY);
    const is = (cue: number) => topic === cue && at(cue) < Number.POSITIVE_INFINITY;
    const days = date.unit === "day" || date.unit === "week";
    if (date.relation === "until") {
      if (is(APPLY) || (at(APPLY) < Number.POSITIVE_INFINITY && at(CLOSES) < at(topic)))
        return "application_close";
      return is(PERIOD) ? "period" : "deadline";
    }
    if (date.relation === "from") return is(APPLY) ? "application_open" : "period";
    const spans = !samePoint(date.lower, date.upper) && date.unit !== "season" && date.unit !== "quarter";
    if (spans) {
      if (is(APPLY) && days) return "application_open";
      return is(EVENT) && days ? "event" : "period";
    }
    return this.#ofPoint(date, days, is, at);
  }

  #ofPoint(date: Found, days: boolean, is: (cue: number) => boolean, at: (cue: number) => number): DateRole {
    const edge = Math.min(at(OPENS), at(CLOSES));
    if (is(APPLY) && edge < Number.POSITIVE_INFINITY)
      return at(CLOSES) <= at(OPENS) ? "application_close" : "application_open";
    if (date.unit === "year") return is(PERIOD) ? "period" : "other";
    // "Hanke käynnistyy tammikuussa 2026"
    if (is(PERIOD) && !days && edge < Number.POSITIVE_INFINITY) return "period";
    if (is(PERIOD) && days && date.time === null && edge === Number.POSITIVE_INFINITY && at(DECIDED) < OBJECT)
      return "decision";
    if (is(PERIOD) && days && (edge < Number.POSITIVE_INFINITY || date.time === null)) return "period";
    // "Hanke, jonka valtuusto hyväksyi, on määrä |aloittaa 1.9.2021": the nearer verb is that of the project
    if (is(DECISION) && date.time === null)
      return at(PERIOD) < Number.POSITIVE_INFINITY && edge < at(DECISION) - COMMA ? "period" : "decision";
    // "Ilmoittautuminen avautuu 1.2.": the beginning of something is no deadline
    if (is(DEADLINE) && days) return at(OPENS) < at(CLOSES) && at(OPENS) < BEHIND ? "other" : "deadline";
    return is(EVENT) || date.time !== null ? "event" : "other";
  }

  /** Fills `#near` with the distance of each cue's nearest word; Infinity for those that the sentence has not. */
  #look(date: Found): void {
    this.#near.fill(Number.POSITIVE_INFINITY);
    this.#walk(date, date.from - 1, -1);
    this.#walk(date, date.claimed, 1);
    const next = this.#reading.tokens.key[date.claimed];
    if (date.time !== null && next !== undefined && FROM_HOUR.test(next)) this.#near[OPENS_BIT] = 0;
    if (this.#runsOut(date)) this.#near[CLOSES_BIT] = 0;
  }

  /** "Ansökningstiden |går ut| den 30 september": a verb of two words. */
  #runsOut({ from }: Found): boolean {
    const { key } = this.#reading.tokens;
    const ut = key[from - 1] === "den" ? from - 2 : from - 1;
    return key[ut] === "ut" && key[ut - 1] === "går";
  }

  #walk(date: Found, start: number, step: 1 | -1): void {
    const { tokens, sentence, length } = this.#reading;
    let cost = step > 0 ? BEHIND : 0;
    for (let i = start, k = 0; i >= 0 && i < length && k < REACH; i += step, k++) {
      if (sentence[i] !== sentence[date.from]) return;
      if (tokens.key[i] === ",") cost += COMMA;
      let some = tokens.kind[i] === WORD ? cues.at(tokens, i) : 0;
      for (let bit = 0; some !== 0; bit++, some >>= 1) {
        if ((some & 1) === 0) continue;
        const held = 1 << bit === HELD;
        const kind = held ? EVENT_BIT : bit;
        this.#near[kind] = Math.min(this.#near[kind]!, k + cost + (held ? VERB : 0));
      }
    }
  }
}
