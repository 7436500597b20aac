import type { DateRole } from "../../schemas/dates.js";
import type { Reading } from "../reading.js";
import { type Found, samePoint } from "./found.js";
import { remembered } from "./remembered.js";

/** What a word of the sentence says about its dates: stems, so that every case is met. Finnish, Swedish, English. */
const CUES: readonly (readonly [number, RegExp])[] = [
  [1, /^(?:haku$|haun|hakua|haussa|hakuaik|hakem|haettav|hakukier|valintajakso|ansök|applicat)/],
  [2, /^(?:avaut|avata|avatt|alkaa|alkoi|alkava|aukea|käynnisty|öppna|börja|opens|starts)/],
  [
    4,
    /^(?:päätty|sulkeut|umpeut|jätettäv|jättää|jätetään|toimitettav|viimeinen|stäng|slutar|upphör|closes|ends)/,
  ],
  [
    8,
    /^(?:toteut|hank|projekt|kausi|kaude|kautee|käytettäv|voimas|kestä|tilikau|toimikau|rahoitusk|pågår|runs|toimintavuo)/,
  ],
  [
    16,
    /^(?:järjest|pidet|tilaisuu|seminaar|infotilai|avajai|juhl|kokoont|tapahtum|konsert|näyttely|luento|webinaar|kurss|ordnas|held|event|hakuinfo)/,
  ],
  [
    32,
    /^(?:päätti|päättää|päätet|päätös|päätök|hyväksy|myönsi|myönne|myöntä|valits|kokoukse|vahvist|asetti|jakoi|beviljade|beslöt|beslut|decided|granted)/,
  ],
  [64, /^(?:määräaik|määräpäiv|ilmoittaut|lausun|muistut|viimeist|deadline|senast|anmäl)/],
];
const APPLY = 1;
const OPENS = 2;
const CLOSES = 4;
const PERIOD = 8;
const EVENT = 16;
const DECISION = 32;
const DEADLINE = 64;

const cuesOf = remembered((word) =>
  CUES.reduce((cues, [cue, stems]) => (stems.test(word) ? cues | cue : cues), 0),
);

/** Role of each date, from the words of its sentence and from how it is bounded. */
export class Roles {
  readonly #reading: Reading;
  #sentence = -1;
  #cues = 0;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /**
   * @example "Hakuaika päättyy 31.10.2013." → "application_close"; "Kokous pidetään 2.10." → "event"
   *
   * A window of application ("hakuaika on 16.1.–28.2.2017") is "application_open": on those days applications are open.
   */
  of(date: Found): DateRole {
    const cues = this.#cuesOf(date.from);
    const has = (cue: number) => (cues & cue) !== 0;
    const days = date.unit === "day" || date.unit === "week";
    if (date.relation === "until") {
      if (has(APPLY)) return "application_close";
      return has(PERIOD) && !days ? "period" : "deadline";
    }
    if (date.relation === "from") return has(APPLY) ? "application_open" : "period";
    const spans = !samePoint(date.lower, date.upper) && date.unit !== "season" && date.unit !== "quarter";
    if (spans)
      return has(APPLY) && days
        ? "application_open"
        : has(EVENT) && days && !has(PERIOD)
          ? "event"
          : "period";
    if (has(APPLY) && has(CLOSES)) return "application_close";
    if (has(APPLY) && has(OPENS)) return "application_open";
    if (date.unit === "year") return has(PERIOD) ? "period" : "other";
    if (has(DECISION) && date.time === null) return "decision";
    if (has(EVENT) || date.time !== null) return "event";
    return days && has(DEADLINE) ? "deadline" : "other";
  }

  #cuesOf(token: number): number {
    const sentence = this.#reading.sentence[token]!;
    if (sentence === this.#sentence) return this.#cues;
    const { from, to } = this.#reading.sentenceOf(token);
    let cues = 0;
    // a list of hundreds of dates in one "sentence" is read once, and its cues stand at its beginning
    for (let i = from; i < Math.min(to, from + 80); i++) {
      const word = this.#reading.tokens.key[i]!;
      if (word.length > 3) cues |= cuesOf(word);
    }
    this.#sentence = sentence;
    this.#cues = cues;
    return cues;
  }
}
