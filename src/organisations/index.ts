import type { Organisation, Publisher } from "../../schemas/organisations.js";
import type { Language } from "../../schemas/record.js";
import { uint8s } from "../finnish/slab.js";
import { NUMBER, SPACED } from "../finnish/tokens.js";
import type { WordList } from "../finnish/word-classes.js";
import type { UserLexicon } from "../lexicon.js";
import type { Reading } from "../reading.js";
import { findShortNames, redefine, shortNames, withoutForm } from "./aliases.js";
import { findBodies } from "./bodies.js";
import { findCompanies } from "./companies.js";
import { joinEntries } from "./entries.js";
import { findForeign } from "./foreign.js";
import type { Found } from "./found.js";
import { readHidden } from "./hidden.js";
import { bodyNamed, findKnown, nameIn } from "./known.js";
import * as publisher from "./publisher.js";

export { withIssuer } from "./issuer.js";

export const words: readonly WordList[] = [];

/** Finds organisations, one entry each whatever the inflection or abbreviation, in order of appearance. */
export function findOrganisations(reading: Reading, lexicon: UserLexicon | null): Organisation[] {
  const taken = uint8s(reading.length + 1);
  const named = [
    ...findKnown(reading, lexicon),
    ...findCompanies(reading),
    ...findBodies(reading),
    ...findForeign(reading),
  ].filter((one) => !isAddressee(reading, one));
  const found = select(named, taken, reading.document.language.code);
  redefine(reading, found);
  const short = findShortNames(reading, shortNames(reading, found), taken);
  return joinEntries(reading, [...found, ...short]);
}

/** "PL 33, 00023 Valtioneuvosto" is where letters go. */
function isAddressee(reading: Reading, { from }: Found): boolean {
  const { kind, key, gap } = reading.tokens;
  return from > 0 && kind[from - 1] === NUMBER && key[from - 1]!.length === 5 && gap[from] === SPACED;
}

/** "Pohjois-Karjalan liitto", as a rule has put it together, is the body that the list calls Pohjois-Karjalan maakuntaliitto. */
function resolve(one: Found, language: Language): Found {
  if (one.id !== null || one.mention.rule === "organisations.known") return one;
  // a firm keeps its form: "Finnvera Oyj"
  if (one.mention.rule === "organisations.form")
    return { ...one, id: bodyNamed(withoutForm(one.name))?.id ?? null };
  const body = bodyNamed(one.name);
  if (body === null) return one;
  const written = one.name.toLowerCase() === body.names.fin!.toLowerCase() ? "fin" : language;
  return { ...one, name: nameIn(body, written), id: body.id, kind: body.kind };
}

/** Of names that overlap the longest stays: "Hämeen ammattikorkeakoulu Oy", not the school alone; of equals the known one. */
function select(found: readonly Found[], taken: Uint8Array, language: Language): Found[] {
  const kept: Found[] = [];
  const ends = new Set<number>();
  for (const one of found) if (one.mention.rule === "organisations.known") ends.add(one.to);
  // "Parhaiten Turun yliopisto" ends where the list's Turun yliopisto does
  const sorted = found.filter((one) => one.mention.rule !== "organisations.genitive" || !ends.has(one.to));
  sorted.sort((a, b) => b.to - b.from - (a.to - a.from));
  for (const one of sorted) {
    if (isTaken(taken, one)) continue;
    taken.fill(1, one.from, one.to);
    kept.push(resolve(one, language));
  }
  return kept.sort((a, b) => a.from - b.from);
}

function isTaken(taken: Uint8Array, { from, to }: Found): boolean {
  for (let i = from; i < to; i++) if (taken[i] === 1) return true;
  return false;
}

/** The body whose own release this is, or null where none is named or two compete. */
export function findPublisher(
  reading: Reading,
  organisations: readonly Organisation[],
  lexicon: UserLexicon | null,
): Publisher | null {
  const hidden = readHidden(reading.document);
  return publisher.findPublisher(
    reading,
    organisations,
    hidden === null ? [] : findOrganisations(hidden, lexicon),
  );
}
