import type { Contact } from "../../schemas/contacts.js";
import type { Organisation } from "../../schemas/organisations.js";
import type { Program } from "../../schemas/programs.js";
import { formsOf } from "../finnish/inflection.js";
import { SPACED, WORD } from "../finnish/tokens.js";
import type { Reading } from "../reading.js";
import { type Span, SpanIndex } from "../span.js";
import { bodies } from "./contacts.js";
import { isNameWord, nameText } from "./names.js";
import { type Body, readField, readTitle, type Said, spanText } from "./people.js";
import { type Unit, unitsOf } from "./units.js";

/** Who spoke. */
export interface Speaker {
  readonly speaker: string;
  readonly title: string | null;
  readonly organisation: string | null;
}

const PRONOUNS = new Set(["hän", "he", "she", "hon", "han"]);
const UPPER = /\p{Lu}/u;
const AND = new Set(["ja", "sekä", "och", "samt", "and"]);

/** Tells whose words a quotation is, and remembers: "Aalto sanoo" is the Maija Aalto of the lines above. */
export class Speakers {
  readonly #reading: Reading;
  readonly #taken: SpanIndex<Body>;
  readonly #known = new Map<string, Speaker>();
  #last: Speaker | null = null;
  #capitals: Map<string, number[]> | null = null;

  constructor(reading: Reading, contacts: readonly Contact[], named: readonly (Organisation | Program)[]) {
    this.#reading = reading;
    this.#taken = new SpanIndex(bodies(named));
    for (const { name } of contacts) {
      if (name !== null) this.#known.set(surnameOf(name), { speaker: name, title: null, organisation: null });
    }
  }

  /** The speakers named between two tokens, beside the verb of saying. */
  in(from: number, to: number, verb: number): Speaker[] {
    const found: Speaker[] = [];
    for (const [start, end] of this.#parts(from, to)) {
      const units = unitsOf(this.#reading, start, end).filter(
        (unit) => verb === -1 || this.#reading.tokenAt(unit.start) !== verb,
      );
      const speaker = this.#speakerOf(units);
      if (speaker !== null) found.push(speaker);
      if (found.length > 0 && !this.#plural(verb)) break;
    }
    return found;
  }

  /** Names joined by "ja"; commas part a name from the title after it only in English, and are kept there. */
  #parts(from: number, to: number): [number, number][] {
    const { key } = this.#reading.tokens;
    const parts: [number, number][] = [];
    let start = from;
    for (let i = from; i < to; i++) {
      if (!AND.has(key[i]!) || key[i - 1] === "-") continue;
      parts.push([start, i]);
      start = i + 1;
    }
    parts.push([start, to]);
    return parts;
  }

  #plural(verb: number): boolean {
    return verb !== -1 && /(?:vat|vät)$/.test(this.#reading.tokens.key[verb]!);
  }

  #speakerOf(units: readonly Unit[]): Speaker | null {
    const said = readField(this.#reading, units, this.#taken);
    if (said.name !== null) return this.#remember(said, units);
    const pronoun = units.find((unit) => PRONOUNS.has(unit.key));
    if (pronoun !== undefined && units.length <= 3) return this.#last;
    return this.#bySurname(units, said);
  }

  #remember(said: Said, units: readonly Unit[]): Speaker {
    const { text } = this.#reading;
    const name = nameText(text.slice(said.name!.span.start, said.name!.span.end));
    const known = this.#known.get(surnameOf(name));
    const after = this.#titleAfterComma(units, said.name!.span.end);
    const title = this.#text(said.title ?? after?.title ?? null);
    const speaker: Speaker = {
      speaker: name,
      title: title ?? (known?.speaker === name ? known.title : null),
      organisation:
        this.#workplace(units) ??
        said.organisation ??
        after?.organisation ??
        (known?.speaker === name ? known.organisation : null),
    };
    this.#known.set(surnameOf(name), speaker);
    this.#last = speaker;
    return speaker;
  }

  /** "says Helena Aalto, CEO of Aurora": the title that follows a comma. */
  #titleAfterComma(units: readonly Unit[], nameEnd: number): Said | null {
    const i = units.findIndex((unit) => unit.start >= nameEnd);
    if (i === -1 || units[i]!.text !== ",") return null;
    const rest = units.slice(i + 1);
    const stop = rest.findIndex((unit) => unit.text === "," || unit.text === ".");
    const said = readTitle(this.#reading, stop === -1 ? rest : rest.slice(0, stop), []);
    return said.title === null ? null : said;
  }

  #workplace(units: readonly Unit[]): string | null {
    const first = units[0]?.start ?? 0;
    const last = units.at(-1)?.end ?? 0;
    return this.#taken.within({ start: first, end: last })[0]?.name ?? null;
  }

  #text(span: Span | null): string | null {
    return span === null ? null : spanText(this.#reading.text, span);
  }

  /** "Aalto sanoo", "Laitinen-Aalto kertoo": the person of that surname, known or named earlier in the text. */
  #bySurname(units: readonly Unit[], said: Said): Speaker | null {
    const words = units.filter(isNameWord);
    if (words.length !== 1) return null;
    const surname = words[0]!;
    const key = surname.key;
    const known = this.#known.get(key) ?? this.#fromText(surname);
    if (known === null) return null;
    const speaker = { ...known, title: known.title ?? this.#text(said.title) };
    this.#known.set(key, speaker);
    this.#last = speaker;
    return speaker;
  }

  /** The full name somewhere before, in any case: "valitsi Kristiina Aallon", "Kristiina Aalto valittiin". */
  #fromText(surname: Unit): Speaker | null {
    this.#capitals ??= capitalPairs(this.#reading);
    const stem = surname.key.split("-")[0]!;
    const { key, start } = this.#reading.tokens;
    for (const i of this.#capitals.get(stem.slice(0, PREFIX)) ?? []) {
      if (start[i]! >= surname.start) break;
      if (key[i] !== stem && !isForm(key[i]!, stem)) continue;
      const [given] = unitsOf(this.#reading, hyphenated(this.#reading, i - 1), i);
      if (given === undefined || !isNameWord(given)) continue;
      const speaker = `${given.text} ${surname.text}`;
      // "palkinnon saa dosentti Pirkko Aalto" says more of her; "valitsi juristi Pirkko Aallon" speaks of what she was
      return key[i] === stem
        ? this.#introduced(speaker, given, i)
        : { speaker, title: null, organisation: null };
    }
    return null;
  }

  /** A person as the sentence introduces them that the surname at token `i` stands in. */
  #introduced(speaker: string, given: Unit, i: number): Speaker {
    const { from, to } = this.#reading.sentenceOf(i);
    const first = this.#reading.tokenAt(given.start);
    const units = unitsOf(
      this.#reading,
      Math.max(from, first - INTRODUCTION),
      Math.min(to, i + INTRODUCTION),
    );
    const said = readField(this.#reading, units, this.#taken);
    if (said.name === null || said.name.span.start !== given.start)
      return { speaker, title: null, organisation: null };
    return { speaker, title: this.#text(said.title), organisation: said.organisation };
  }
}

/** Words on either side of a name that tell the person's title and workplace. */
const INTRODUCTION = 5;
/** Letters that all case forms of a surname share at their beginning. */
const PREFIX = 3;
/** As many places of one beginning are kept. */
const KEPT = 64;

/** The capitalised words that follow another one, by their first letters: where full names may stand. */
function capitalPairs(reading: Reading): Map<string, number[]> {
  const { key, kind, gap, start } = reading.tokens;
  const capital = (i: number): boolean => kind[i] === WORD && UPPER.test(reading.text[start[i]!]!);
  const pairs = new Map<string, number[]>();
  for (let i = 1; i < reading.length; i++) {
    if (gap[i] !== SPACED || !capital(i) || !capital(i - 1)) continue;
    const prefix = key[i]!.slice(0, PREFIX);
    const places = pairs.get(prefix);
    if (places === undefined) pairs.set(prefix, [i]);
    else if (places.length < KEPT) places.push(i);
  }
  return pairs;
}

/** The first token of a hyphenated word that ends at token `i`: "Marja-Liisa". */
function hyphenated(reading: Reading, i: number): number {
  const { key, gap } = reading.tokens;
  return i >= 2 && key[i - 1] === "-" && gap[i] === 0 && gap[i - 1] === 0 ? i - 2 : i;
}

/** Whether a word is a case form of a surname: "Aallon", "Ranuan", "Virtasen". */
function isForm(word: string, surname: string): boolean {
  return formsOf(surname).some(([form]) => form === word);
}

function surnameOf(name: string): string {
  return name.toLowerCase().split(" ").at(-1)!;
}
