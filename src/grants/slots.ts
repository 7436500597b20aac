import type { Amount } from "../../schemas/money.js";
import { charClass, LETTER } from "../finnish/letters.js";
import type { Span } from "../span.js";
import type { FoundVerb, Frame } from "./frames.js";
import { BACK_REFERENCE, GIVER_PREPOSITIONS, RELATIVE, TAKER_PREPOSITIONS, VERBS } from "./lexicon.js";
import type { Party } from "./parties.js";

/** Stretch of the sentence that belongs to one sum: from the sum before it to the one after it. */
export interface Window extends Span {
  readonly sum: Span;
}

export interface Taken {
  readonly recipient: Party;
  readonly rule: string;
  readonly confidence: number;
}

/** A sum in its sentence. */
export interface Slot {
  readonly frame: Frame;
  readonly amount: Amount;
  readonly window: Window;
  readonly verb: FoundVerb | null;
  /** "9 000 euron hakemus": the sum was asked for. */
  readonly asked: boolean;
  /** "9 000 euroa Porille, 8 000 euroa Salolle": takers stand behind their sums. */
  readonly sumFirst: boolean;
}

/** How many words of a title may stand between a preposition and a person: "till lotsåldermannen Torolf Ek". */
const TITLE_WORDS = 3;
const NO_PERSONS_WORD = /[.,;:()\d]/;

/** The preposition right before a party, in lower case: "av", "from the" gives "from"; before a person also in front of a title. Else "". */
function prepositionBefore(text: string, { start, kind }: Party): string {
  const floor = Math.max(0, start - 60);
  let to = endOfWord(text, start, floor);
  let word = shortWordTo(text, to, floor);
  if (word === "the") {
    to = endOfWord(text, to - word.length, floor);
    word = shortWordTo(text, to, floor);
  }
  if (PREPOSITIONS.has(word)) return word;
  return kind === "person" ? prepositionBeforeTitle(text.slice(floor, start).toLowerCase()) : "";
}

function prepositionBeforeTitle(before: string): string {
  const words = before.match(/\p{L}+/gu) ?? [];
  const title = words.slice(-1 - TITLE_WORDS);
  const at = title.findLastIndex((one) => PREPOSITIONS.has(one));
  return at >= 0 && !NO_PERSONS_WORD.test(before.slice(before.lastIndexOf(title[at]!))) ? title[at]! : "";
}

/** Where the last word before an offset ends; `floor` if none does. */
function endOfWord(text: string, offset: number, floor: number): number {
  let at = offset;
  while (at > floor && charClass(text.charCodeAt(at - 1)) !== LETTER) at--;
  return at;
}

/** The word that ends at an offset in lower case, "" for one longer than a preposition. */
function shortWordTo(text: string, to: number, floor: number): string {
  let from = to;
  while (from > floor && charClass(text.charCodeAt(from - 1)) === LETTER) {
    if (to - from === LONGEST_PREPOSITION) return "";
    from--;
  }
  return text.slice(from, to).toLowerCase();
}

const PREPOSITIONS: ReadonlySet<string> = new Set([...GIVER_PREPOSITIONS, ...TAKER_PREPOSITIONS]);
const LONGEST_PREPOSITION = Math.max(...[...PREPOSITIONS].map(({ length }) => length));

/** "X:ltä", "av X": the money comes from there. "X:stä" only if X gives money for a living. */
export function isGiver(text: string, party: Party): boolean {
  if (party.ending === "from") return true;
  if (GIVER_PREPOSITIONS.has(prepositionBefore(text, party))) return !isWorkplace(text, party);
  return party.ending === "out" && GIVES_OUT.has(party.kind);
}

/** "Docent Elina Rask from Tampere University", "professor Åsa Holm från Åbo Akademi": where somebody works. */
const isWorkplace = (text: string, { kind, start }: Party): boolean =>
  kind === "university" && WORKS_AT.test(text.slice(Math.max(0, start - 40), start));
const WORKS_AT = /(?<=\s|^)\p{Lu}[\p{L}-]+,? (?:from|of|at|från|vid) (?:the )?$/u;

export const GIVES_OUT_ALWAYS = new Set<string>(["ministry", "eu"]);

export const GIVES_OUT = new Set<string>(["ministry", "agency", "joint_authority", "eu"]);

/** "kaupungin uimahallin peruskorjaukseen": works of a body's own. */
const WORKS =
  /(?:hankkee(?:lle|seen)|hankkeille|hankkeisiin|projekti(?:lle|in)|[a-zåäö]lle|[uy]kseen|miseen|hankintaan|toimintaan)$/;

const RUNS_WORKS = new Set<string>(["municipality", "association", "company", "wellbeing_county"]);

const PROJECT_TARGET = /(?:hankkee(?:lle|seen)|projekti(?:lle|in)|tukemiseen)$/;

const TARGET = /(?:hankkee(?:lle|seen)|hankkeille|hankkeisiin|projekti(?:lle|in)|tukemiseen|[a-zåäö]lle)$/;

/** "X:lle", "till X", "X:n hankkeelle", "X:n hallinnoimalle hankkeelle". */
export function isTaker(text: string, party: Party): boolean {
  if (isChannel(text, party)) return false;
  if (party.ending === "to" || TAKER_PREPOSITIONS.has(prepositionBefore(text, party))) return true;
  if (
    party.kind === "project" &&
    /(?:hankkeeseen|projektiin|ohjelmaan)$/.test(text.slice(party.start, party.end))
  )
    return true;
  if (party.ending !== "of") return false;
  if (/^\s+saam(?!e)/.test(text.slice(party.end, party.end + 8))) return true;
  const words = wordsAfter(text, party.end, 5);
  // "Kajaanin hankealueelle" says where, "Kajaanin hankkeelle" whose
  const aim = party.kind === "place" ? PROJECT_TARGET : RUNS_WORKS.has(party.kind) ? WORKS : TARGET;
  const target = words.findIndex((word) => aim.test(word));
  return (
    target >= 0 &&
    !words.slice(0, target).some((word) => VERBS.has(word) || /st[aä]$|lt[aä]$|^myöntäm/.test(word))
  );
}

/** "Pohjanmaan liiton kautta", "through the Regional Council of Lapland": who hands on another's money. */
export function isChannel(text: string, { ending, start, end }: Party): boolean {
  if (ending === "of") return /^ (?:kautta|välityksellä)(?!\p{L})/u.test(text.slice(end, end + 14));
  return (
    ending === "subject" &&
    /(?<!\p{L})(?:through|via|genom) (?:the )?$/u.test(text.slice(Math.max(0, start - 14), start))
  );
}

export function wordsAfter(text: string, at: number, most: number): string[] {
  const found =
    text
      .slice(at, at + 120)
      .match(/^(?:\s+[^\s.,;:()]+)+/)?.[0]
      .trim()
      .split(/\s+/) ?? [];
  return found.slice(0, most);
}

/** The verb that a sum hangs on: the nearest one in its own stretch, else the nearest before it in the sentence. */
export function governing(verbs: readonly FoundVerb[], window: Window): FoundVerb | null {
  return (
    verbs.findLast((v) => v.start >= window.start && v.end <= window.sum.start) ??
    verbs.find((v) => v.start >= window.sum.end && v.end <= window.end) ??
    verbs.findLast((v) => v.end <= window.start) ??
    null
  );
}

export const nearestBefore = (parties: readonly Party[], window: Window) =>
  parties.findLast((p) => p.end <= window.sum.start && p.start >= window.start);

export const firstAfter = (parties: readonly Party[], window: Window) =>
  parties.find((p) => p.start >= window.sum.end && p.end <= window.end);

/** Whom a verb may be told of; not whom a clause before it is told of: "X valitsi kokeilun, joka saa". */
export const subjectsOf = (text: string, parties: readonly Party[], verb: FoundVerb | null = null) =>
  parties.filter(
    (p, i) =>
      p.ending === "subject" &&
      p.kind !== "region" &&
      !livesThere(text, parties[i - 1], p) &&
      !isGiver(text, p) &&
      !isChannel(text, p) &&
      !(verb !== null && p.end <= verb.start && isOutside(text.slice(p.end, verb.start))),
  );

/** "kuvataiteilija Oona Rask, Salo (9 000 e)": a place behind a person is where they live. */
const livesThere = (text: string, person: Party | undefined, { kind, start }: Party): boolean =>
  person?.kind === "person" &&
  (kind === "place" ? text.slice(person.end, start) === ", " : AT.test(text.slice(person.end, start)));

/** "Professor Samuel Ojala of the University of Vaasa", "dosentti Oona Rask, Turun yliopisto": between a person and a workplace. */
const AT = /^,? (?:of|at|from|vid|från|på)(?: the)? $|^, $/;

/** Whether a relative clause that tells of something else begins between a name and the verb, and does not end. */
function isOutside(between: string): boolean {
  const match = RELATIVE.exec(between);
  if (match === null || match.index === 0) return false;
  return !between.slice(match.index + match[0].length).includes(",");
}

/** "96 hankkeelle", "kolmelle hankkeelle": no one that was told of. */
export const SEVERAL =
  /^(?:\d+|kahdelle|kolmelle|neljälle|viidelle|kuudelle|seitsemälle|kahdeksalle|yhdeksälle|kymmenelle|usealle|monelle|jokaiselle|uudelle)$/;

/** "hankkeelle", "siihen": whether the sentence points back at what was told of before. */
export function pointsBack(keys: readonly string[], from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (BACK_REFERENCE.has(keys[i]!) && !(i > from && SEVERAL.test(keys[i - 1]!))) return true;
  return false;
}
