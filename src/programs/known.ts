import { PROGRAM_KINDS } from "../../schemas/kinds.js";
import type { ProgramKind } from "../../schemas/programs.js";
import type { Language } from "../../schemas/record.js";
import { Gazetteer, type Name } from "../finnish/gazetteer.js";
import { perLexicon } from "../finnish/own-tables.js";
import { afterEnding, agreeingWords, capitalise, isCapital, isHyphen } from "../finnish/phrases.js";
import { GLUED, WORD } from "../finnish/tokens.js";
import type { UserLexicon } from "../lexicon.js";
import type { Reading } from "../reading.js";
import { mention } from "../span.js";
import type { Found } from "./found.js";
import { ROWS } from "./gazetteer.generated.js";
import { programHeads } from "./heads.js";

/** A programme that a list knows. */
export interface KnownProgram {
  readonly id: string;
  readonly kind: ProgramKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly own: boolean;
}

/** The programmes of the list, with those of a user's lexicon in front. Weak aliases ("Helmi") are left to their heads. */
export function knownPrograms(lexicon: UserLexicon | null): KnownProgram[] {
  const programs: KnownProgram[] = (lexicon?.programs ?? []).map((entry) => ({
    id: entry.id ?? entry.name,
    kind: (PROGRAM_KINDS as readonly string[]).includes(entry.kind ?? "")
      ? (entry.kind as ProgramKind)
      : "program",
    name: entry.name,
    aliases: entry.aliases,
    own: true,
  }));
  for (const row of ROWS.trim().split("\n")) {
    const [id, kind, name, others] = row.split("\t") as [string, ProgramKind, string, string?];
    const aliases = (others ?? "").split(";").filter((alias) => alias !== "" && !alias.startsWith("~"));
    programs.push({ id, kind, name, aliases, own: false });
  }
  return programs;
}

const ACRONYM = /^\p{Lu}[\p{Lu}\d+]{1,6}$/u;

function tableOf(lexicon: UserLexicon | null): Gazetteer<KnownProgram> {
  const gazetteer = new Gazetteer<KnownProgram>();
  for (const program of knownPrograms(lexicon)) {
    for (const text of new Set([program.name, ...program.aliases])) {
      gazetteer.add(program, nameOf(program, text));
      const inflected = agreeingWords(text);
      if (inflected !== null) gazetteer.add(program, { text, casing: "proper", inflected });
    }
  }
  return gazetteer;
}

/** A single word with a capital inside: "SADe", "KomPAssi". */
const INNER_CAPITAL = /^(?=\S*\p{Ll})\S[^\s\p{Lu}]*\p{Lu}\S*$/u;

/** One word: "Hinku", "Canemure", which keep their letters in every case. */
const BRAND = /^\p{Lu}\p{Ll}{2,11}$/u;

/** Acronyms and inner capitals must be written so ("Sade" is rain); acronyms inflect behind a colon ("RAKI:n", never "Rain"). */
function nameOf(program: KnownProgram, text: string): Name {
  if (ACRONYM.test(text)) return { text, casing: "exact", inflection: "none" };
  if (INNER_CAPITAL.test(text)) return { text, casing: "exact", inflection: "brand" };
  const casing = needsCapital(program, text) ? "proper" : "any";
  return BRAND.test(text) ? { text, casing, inflection: "brand" } : { text, casing };
}

const gazetteerFor = perLexicon(tableOf);

/**
 * Programmes that the list names, in any form, with the head that follows ("Tulevaisuuden sote-keskus -hankkeelle"). An acronym
 * also names its programme at the front of a compound: "EAKR-tukea" is money of Euroopan aluekehitysrahasto.
 */
export function findKnown(reading: Reading, lexicon: UserLexicon | null): Found[] {
  const gazetteer = gazetteerFor(lexicon);
  const found: Found[] = [];
  const { gap, start, end } = reading.tokens;
  for (const match of gazetteer.match(reading)) {
    const { from, name } = match;
    if (from > 0 && gap[from] === GLUED && isHyphen(reading, from - 1) && gap[from - 1] === GLUED) continue;
    const program = match.values[0]!;
    // "Leader Viisari" is a body, one of the groups that give the money
    if (
      program.id === "leader" &&
      match.to === from + 1 &&
      isCapital(reading, match.to) &&
      gap[match.to] === 1
    )
      continue;
    const to = withHead(reading, match.to);
    const last = to > match.to ? afterEnding(reading, to - 1) : to;
    const rule = program.own ? "programs.lexicon" : "programs.known";
    found.push({
      name: nameAs(program, name, reading.document.language.code),
      id: program.id,
      ...(name === program.name ? { official: capitalise(name) } : {}),
      kind: program.kind,
      mention: mention(reading.text, start[from]!, end[last - 1]!, rule, ACRONYM.test(name) ? 0.93 : 0.97),
      from,
      to: last,
    });
  }
  return found;
}

/**
 * What a programme is called in the record: its own name, or the full name by which alone the release calls it: "EU:n
 * maaseuturahasto" is no "Euroopan maaseudun kehittämisen maatalousrahasto" to its reader; the id tells that they are one.
 * Acronyms, money of a programme ("EAKR-rahoitus") and forms that share its words come back under its own name.
 */
function nameAs(program: KnownProgram, found: string, language: Language): string {
  if (program.own || found === program.name) return capitalise(program.name);
  if (language !== "fin") return capitalise(found.includes(" ") ? found : program.name);
  return capitalise(isShortFor(found, program.name) ? program.name : found);
}

/** Money and doings of a programme, and the abbreviation "sote", which stand for the name itself. */
const SHORT =
  /^[\p{Lu}\d+]{2,}(?:[ -](?:rahoitus|rahasto|tuki|raha|määräraha|avustus|hanke|plus))?$|sote-|-(?:rahoitus|tuki|avustus|toiminta|hanke|projekti)$/u;

/** "Lähiöohjelma 2020–2022": which period's programme a release means is for the release to say. */
const PERIOD = /^\s\d{4}–\d{4}$/;

function isShortFor(found: string, name: string): boolean {
  if (!found.includes(" ") && PERIOD.test(name.slice(found.length))) return false;
  const [long, brief] = [found, name]
    .map((one) => one.toLowerCase().replace(UNION, "").replaceAll(" ", ""))
    .sort((a, b) => b.length - a.length);
  if (SHORT.test(found) || long!.startsWith(brief!) || long!.endsWith(brief!)) return true;
  const own = wordsOf(name);
  const words = wordsOf(found);
  const shared = words.filter((word) => own.includes(word)).length;
  const fewer = Math.min(own.length, words.length);
  return (fewer > 1 && shared === fewer) || shared / (own.length + words.length - shared) >= SAME;
}

/** "EU:n aluekehitysrahasto" is "Euroopan aluekehitysrahasto". */
const UNION = /^(?:eu:n|euroopan(?: unionin)?) /;

/** Share of words from which on two names are forms of one. */
const SAME = 0.6;

function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[^\p{L}\p{N}+]+/u)
    .filter((word) => word !== "" && word !== "ohjelma" && word !== "hanke");
}

/** "vesiensuojelun tehostamisohjelma", "kansallinen ikäohjelma": the last word says that a programme is spoken of. */
const SAYS_WHAT = / \p{Ll}{3,}(?:ohjelma|rahasto|strategia)$/u;

/** "Paikka auki" is a programme, "paikka auki" is not; of three words or more, and of instruments, small letters will do. */
function needsCapital(program: KnownProgram, name: string): boolean {
  if (SAYS_WHAT.test(name)) return false;
  return (
    /^\p{Lu}/u.test(name) &&
    (name.split(" ").length === 1 || (program.kind !== "instrument" && name.split(" ").length < 3))
  );
}

/** The end of a name that "-ohjelma" or "-hanke" follows, spaced or not; the same place where none does. */
function withHead(reading: Reading, to: number): number {
  const { gap, kind, key } = reading.tokens;
  const head = to + 1;
  if (head >= reading.length || !isHyphen(reading, to) || gap[head] !== GLUED || kind[head] !== WORD)
    return to;
  return programHeads().whole(key[head]!) !== null ? head + 1 : to;
}
