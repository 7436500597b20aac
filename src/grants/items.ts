import { GIVEN_NAMES } from "../finnish/names-lexicon.js";
import type { Reading } from "../reading.js";
import type { Span } from "../span.js";
import { MONEY_LABEL, NO_NAME, RECIPIENT_LABEL, TOTAL_LABEL } from "./lexicon.js";
import type { Parties, Party } from "./parties.js";

/** A taker by the layout: the party that the facts know, else the name as the line or cell gives it. */
export interface Named {
  readonly name: string;
  readonly party: Party | null;
  readonly rule: string;
  readonly confidence: number;
}

/** Where a programme's or project's title stands. */
export interface Title extends Span {
  readonly name: string;
  readonly project: boolean;
}

const asParty = ({ name, start, end }: Title): Party => ({
  name,
  id: null,
  kind: "project",
  ending: "subject",
  start,
  end,
});

const BULLET = /^\s*(?:[-–—•*·]|\d{1,2}[.)])\s+/;
/** "MMM", "FT", "MuM", "kuvataiteilija": what stands before a person's name. */
const TITLES =
  /^(?:[\p{Lu}\p{Ll}]\p{Ll}[\p{L}-]{4,}\s+(?=\p{Lu}\p{Ll}+[ -]\p{Lu})|\p{Ll}[\p{L}-]*\s+|\p{Lu}\p{L}{0,2}\p{Lu}\s+)+(?=\p{Lu}\p{Ll}+)/u;
/** "uimahallin peruskorjaus": what the money is for, and nobody's name. */
const PURPOSE =
  /(?:korjaus|laajennus|rakentaminen|kunnostus|uusiminen|remontti|hankinta|suunnittelu|valaistus|toiminta|kiertue|selvitys|kehittäminen|renovering|byggande)$|(?<=^|[\s-])\p{L}*(?:[aeiouyäö]{2}n|seen|hin|mpiin)$/iu;
/** "Koulujen kerhotoimintaan", "Nuorten hyväksi": what money is for stands in a case that no name has. */
/** "Liikevaihto oli", "… sujui odotetusti. Investoimme …": a clause and no name. */
const CLAUSE =
  /(?<!\p{L})(?:on|ovat|oli|olivat|ole|ollut|sai|saivat|saa|kasvoi|laski|nousi|sujui|emme|olemme|investoi\p{L}*|odot\p{L}+|arvioi\p{L}*|är|var|blev|was|were|is|are)(?!\p{L})|\p{Ll}{3}[.!?]["”»]?\s+\p{Lu}\p{Ll}|^[”"»][^”"»]*$/u;
const LINES_BACK = 6;
/** Longest stretch of a card from the taker to the sum. */
const CARD = 400;

/**
 * The taker of a list item: the first party in it that stands as a subject or as "X:lle"; else the name at its beginning.
 *
 * @example "- Ilmajoen kunta, liikuntahallin laajennus 700 000" // "Ilmajoen kunta"
 * @example "kuvataiteilija Oona Rask, Kemi, maisemateokseen 8 500" // "Oona Rask"
 * @example "Haaran kartano, Salo, katto 15 000" // "Haaran kartano": a town behind it only says where it is
 *
 * Refused: totals of a region, lines that begin with "Yhteensä", and labels ("Tuki 5 000 €") without a "Hakija:" line above.
 */
export function takerOfItem(
  text: string,
  item: Span,
  line: readonly Party[],
  sum: Span,
  titles: readonly Title[] = [],
): Named | null {
  const words = text.slice(item.start, item.end);
  if (TOTAL_LABEL.test(words.replace(BULLET, ""))) return null;
  const inside = line.filter((p) => p.ending === "subject" || p.ending === "to" || p.ending === "other");
  const lead = item.start + (BULLET.exec(words)?.[0].length ?? 0);
  const person = surnameFirst(text.slice(lead, sum.start));
  if (person !== null) return { name: person, party: null, rule: "grants.item.person", confidence: 0.85 };
  const name = nameIn(text, lead, sum, titles);
  // "Työryhmä Pekka Suo ja Maija Niitty" is neither of them
  if (name !== null && /^(?:työryhmä|arbetsgruppen)\s/i.test(name))
    return { name, party: null, rule: "grants.item.name", confidence: 0.85 };
  const body = inside.find((p) => p.end <= sum.start && !NOT_BODIES.has(p.kind));
  // "Salo kasvuun 2, Salon kaupunki, 9 000 €": the town at the head of a title is part of it, and "Salo: Halikon Pajasäätiö,
  // 9 000 €" only says where the body is
  const first =
    (inside[0]?.kind === "place" &&
    body &&
    (inside[0].ending === "other" ||
      (inside[0].ending === "subject" && inside[0].start <= lead + 2 && body.start > inside[0].end) ||
      WORD_BEHIND.test(text.slice(inside[0].end, inside[0].end + 4)))
      ? body
      : undefined) ??
    inside.find((p) => p.end <= sum.start && p.start <= lead + 40) ??
    inside.find((p) => p.start >= sum.end && p.start - sum.end < 6);
  // "Etelä-Savo: 182 000 euroa" is the total of a region's
  if (first?.kind === "region" && first.start <= lead + 2) return null;
  const located = first?.kind === "place" && first.start > lead + 2 && first.ending === "subject";
  if (first && !(located && name !== null && !PURPOSE.test(name)))
    return {
      name: first.name,
      party: first,
      rule: "grants.item",
      confidence: isJoint(text, first, inside, sum) ? 0.5 : 0.95,
    };
  // "Kymenlaakson liitolta 9 000 euroa satamaan" names the giver
  const giver = line.some((p) => p.start <= lead + 2 && (p.ending === "from" || p.ending === "out"));
  // "Vaelluskalaohjelma NOUSU (308 000 €)" heads the lines that its money goes to
  const heads = titles.some((title) => !title.project && name !== null && title.start < lead + name.length);
  if (name !== null && !giver && !heads && !PURPOSE.test(name))
    return { name, party: null, rule: "grants.item.name", confidence: 0.8 };
  // "3 000 €: Kaarnan lukion kerho"
  const behind = sum.start <= lead + 2 ? nameBehindSum(text.slice(sum.end, item.end)) : null;
  if (behind !== null) return { name: behind, party: null, rule: "grants.item.name", confidence: 0.8 };
  const project = titles.find((title) => title.project && title.end <= sum.start);
  return project
    ? { name: project.name, party: asParty(project), rule: "grants.item.project", confidence: 0.8 }
    : null;
}

/** The name behind a sum that opens its line; "12 000 euroa Rantakadun remonttiin" names none. */
function nameBehindSum(rest: string): string | null {
  const name = leadingName(rest.replace(/^\s*[:–-]?\s+/, ""));
  return name === null || PURPOSE.test(name) || /(?:een|iin|oon|aan|ään|uun|yyn|öön|[hs]in)$/.test(name)
    ? null
    : name;
}

const SURNAME_FIRST =
  /^((?:(?:af|von|de) )?\p{Lu}[\p{Ll}’]+(?:-\p{Lu}\p{Ll}+)?), ((\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)(?: \p{Lu}\p{Ll}+| \p{Lu}\.)?)(?=\s*[:,;(–])/u;

/** "Rask Oona, Kemi: maalauksia, 9 000 e", "Rask Oona ja työryhmä". */
const BARE_SURNAME_FIRST =
  /^(\p{Lu}[\p{Ll}’]+(?:-\p{Lu}\p{Ll}+)?) (\p{Lu}\p{Ll}+)(?=\s*(?:[,:;(–]|(?:ja|&) työryhmä))/u;

/** "Rask, Oona: Meren äänet, 9 000 e" is "Oona Rask"; "Salo, Halikko: 9 000 e" is nobody. */
function surnameFirst(line: string): string | null {
  const bare = BARE_SURNAME_FIRST.exec(line.replace(TITLES, ""));
  if (bare !== null) {
    const [, surname, given] = bare;
    if (GIVEN_NAMES.has(given!.toLowerCase()) && !GIVEN_NAMES.has(surname!.toLowerCase()))
      return `${given} ${surname}`;
  }
  const match = SURNAME_FIRST.exec(line);
  if (match === null) return null;
  const [, surname, given, first] = match;
  return GIVEN_NAMES.has(first!.toLowerCase()) ? `${given} ${surname}` : null;
}

const NOT_BODIES = new Set<string>(["place", "region", "person", "project"]);
const WORD_BEHIND = /^ \p{Ll}/u;
const JOINT = /^\s*(?:ja|sekä|och|samt|and|\/|&)\s*$/;

/** "Porin kaupunki ja Ulvilan kaupunki, 9 000 €": nobody knows the shares. */
function isJoint(text: string, first: Party, parties: readonly Party[], sum: Span): boolean {
  const next = parties.find((p) => p.start >= first.end && p.end <= sum.start);
  return (
    next !== undefined &&
    !NOT_BODIES.has(first.kind) &&
    !NOT_BODIES.has(next.kind) &&
    JOINT.test(text.slice(first.end, next.start))
  );
}

/** The name at a line's beginning; behind a project's title the name that follows it: "– Robottirannikko, Salon seura: 9 000 €". */
function nameIn(text: string, lead: number, sum: Span, titles: readonly Title[]): string | null {
  const title = titles.find(({ start, end }) => start <= lead + 2 && end <= sum.start);
  if (title === undefined) return leadingName(text.slice(lead, sum.start));
  const rest = /^[^,:;]*[,:;]\s*/.exec(text.slice(title.end, sum.start));
  return rest === null ? null : leadingName(text.slice(title.end + rest[0].length, sum.start));
}

/** The name at a line's beginning, up to the first comma, colon, parenthesis or digit; null for a label or a sentence. */
export function leadingName(line: string): string | null {
  const name = /^(?:[^,:;(\d–€\t]|(?<= T):(?=mi))+/
    .exec(line.replace(/(\p{Ll})-\n\s*(?=\p{Ll})/gu, "$1").replace(/(?<!\s)\s*\n\s*/g, " "))?.[0]
    .trim()
    .replace(TITLES, "")
    .replace(/(?<!\s)\s+ja työryhmä$/, "");
  if (!name || name.length < 3 || name.length > 90 || !/^["”]?\p{Lu}/u.test(name)) return null;
  if (CLAUSE.test(name) || MONEY_LABEL.test(name)) return null;
  return NO_NAME.test(name) ? null : name;
}

/** "1. Kärsän Erämiehet ry, majan kunnostus" above "tuki 18 450 e": the name that a numbered or dashed line opens with. */
function nameAbove(line: string, start: number, parties: Parties): Named | null {
  const bullet = BULLET.exec(line);
  if (bullet === null || /[€]|euro/.test(line)) return null;
  const lead = start + bullet[0].length;
  const party =
    parties.within({ start: lead, end: start + line.length }).find((p) => p.start - lead < 3) ?? null;
  const name = party?.name ?? leadingName(line.slice(bullet[0].length));
  return name === null ? null : { name, party, rule: "grants.item.above", confidence: 0.85 };
}

/** "Hakija: Hämeen ammattikorkeakoulu Oy" on this line or on one of those above it in the same card. */
export function labelledTaker(reading: Reading, sum: Span, parties: Parties): Named | null {
  const { text } = reading;
  const from = Math.max(0, sum.start - CARD);
  const lines = text.slice(from, sum.start).split("\n");
  let at = sum.start;
  for (let n = lines.length - 1, seen = 0; n >= 0 && seen < LINES_BACK; n--) {
    const line = lines[n]!;
    const match = RECIPIENT_LABEL.exec(line);
    if (match) {
      const party = parties.within({ start: at - line.length, end: at })[0] ?? null;
      const name = party?.name ?? leadingName(match[1]!) ?? match[1]!;
      return { name, party, rule: "grants.item.label", confidence: 0.95 };
    }
    const named =
      seen === 1 && /^\s*(?:\p{L}+-?)?(?:tuki|avustus|rahoitus)\s/u.test(lines.at(-1)!)
        ? nameAbove(line, at - line.length, parties)
        : null;
    if (named !== null) return named;
    // a line that is no label ends the card
    if (line.trim() !== "") {
      if (seen > 0 && !/[:€]|euro|\d/.test(line)) return null;
      seen++;
    }
    at -= line.length + 1;
  }
  return null;
}
