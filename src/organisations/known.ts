import { ORGANISATION_KINDS } from "../../schemas/kinds.js";
import type { OrganisationKind } from "../../schemas/organisations.js";
import type { Language } from "../../schemas/record.js";
import { Gazetteer } from "../finnish/gazetteer.js";
import { formsOf } from "../finnish/inflection.js";
import { memoise } from "../finnish/memo.js";
import { GIVEN_NAMES } from "../finnish/names-lexicon.js";
import { perLexicon } from "../finnish/own-tables.js";
import {
  agreeingWords,
  capitalise,
  compoundEnd,
  follows,
  isAllCapitals,
  isCapital,
  isHyphen,
  phrase,
} from "../finnish/phrases.js";
import { GLUED, SPACED, SYMBOL, WORD } from "../finnish/tokens.js";
import type { UserLexicon } from "../lexicon.js";
import type { Reading } from "../reading.js";
import type { RejectionReason } from "../rejections.js";
import { mention } from "../span.js";
import { BRANDS } from "./brands.js";
import type { Found } from "./found.js";
import { ROWS } from "./gazetteer.generated.js";
import { COMPANY_FORMS, DEGREES, KNOWN } from "./lexicon.js";

/** A body that a list knows, with its names. */
export interface KnownBody {
  readonly id: string | null;
  readonly kind: OrganisationKind;
  readonly names: Readonly<Partial<Record<Language, string>>>;
  readonly aliases: readonly string[];
  /** Short names that are words or surnames too: only where the body is named in full as well. */
  readonly weak: readonly string[];
  readonly own: boolean;
}

/** The bodies of the lists, with those of a user's lexicon in front. */
export function knownBodies(lexicon: UserLexicon | null): KnownBody[] {
  const own: KnownBody[] = (lexicon?.organisations ?? []).map((entry) => ({
    id: entry.id ?? bodyNamed(entry.name)?.id ?? null,
    kind: kindOf(entry.kind) ?? bodyNamed(entry.name)?.kind ?? "other",
    names: { fin: entry.name },
    aliases: entry.aliases,
    weak: [],
    own: true,
  }));
  listed ??= listedBodies();
  return [...own, ...listed];
}

let listed: readonly KnownBody[] | null = null;

function listedBodies(): KnownBody[] {
  const bodies: KnownBody[] = [];
  for (const row of `${ROWS.trim()}\n${BRANDS.trim()}`.split("\n")) {
    const [id, kind, ...rest] = row.split("\t") as [string, OrganisationKind, ...string[]];
    bodies.push(bodyOf(id, kind, rest));
  }
  for (const row of KNOWN.trim().split("\n")) {
    const [kind, ...rest] = row.split("\t") as [OrganisationKind, ...string[]];
    bodies.push(bodyOf(null, kind, rest));
  }
  return bodies;
}

function kindOf(kind: string | undefined): OrganisationKind | null {
  return (ORGANISATION_KINDS as readonly string[]).includes(kind ?? "") ? (kind as OrganisationKind) : null;
}

function bodyOf(id: string | null, kind: OrganisationKind, columns: readonly string[]): KnownBody {
  const [fin, swe, eng, others] = columns;
  const aliases: string[] = [];
  const weak: string[] = [];
  for (const name of others ? others.split(";") : []) {
    if (name.startsWith("~")) weak.push(name.slice(1));
    else if (name !== "") aliases.push(name);
  }
  return {
    id,
    kind,
    names: namesOf(fin!, swe, eng),
    aliases,
    weak,
    own: false,
  };
}

function namesOf(fin: string, swe: string | undefined, eng: string | undefined): KnownBody["names"] {
  if (!swe) return eng ? { fin, eng } : { fin };
  return eng ? { fin, swe, eng } : { fin, swe };
}

/** "korkein oikeus", "korkeimmassa oikeudessa": a superlative agrees with its noun. */
const HIGHEST = "korkein ";
const FORMS_OF_HIGHEST = [
  "korkeimman ",
  "korkeimmassa ",
  "korkeimmasta ",
  "korkeimpaan ",
  "korkeimmalle ",
  "korkeimmalta ",
  "korkeinta ",
];

/** One word with a capital and small letters: "Luke", "Tukes", "Finnlines". */
const BRAND = /^\p{Lu}[\p{L}]{2,11}$/u;

function tableOf(lexicon: UserLexicon | null): Gazetteer<KnownBody> {
  const gazetteer = new Gazetteer<KnownBody>();
  for (const body of knownBodies(lexicon)) {
    for (const text of [body.names.fin!, ...body.aliases]) {
      gazetteer.add(body, BRAND.test(text) ? { text, inflection: "brand" } : { text });
      if (text.endsWith("ammattikorkeakoulu"))
        gazetteer.add(body, { text: text.replace(/ammattikorkeakoulu$/, "amk"), inflection: "none" });
      const superlative = text.startsWith(HIGHEST) ? text.slice(HIGHEST.length) : null;
      if (superlative !== null)
        for (const form of FORMS_OF_HIGHEST) gazetteer.add(body, { text: form + superlative, casing: "any" });
      const inflected = body.own ? agreeingWords(text) : null;
      if (inflected !== null) gazetteer.add(body, { text, inflected });
      // "HAMK", "SYKE" and "THL" are written so; those that are read as words also "Hamk", "Syke"
      if (text.length > 3 && ACRONYM.test(text))
        gazetteer.add(body, { text, casing: "proper", inflection: "brand" });
    }
    if (body.names.swe !== undefined) gazetteer.add(body, { text: body.names.swe, inflection: "sv" });
    if (body.names.eng !== undefined) gazetteer.add(body, { text: body.names.eng });
  }
  return gazetteer;
}

const gazetteerFor = perLexicon(tableOf);

/**
 * Bodies that the lists name, in any form: "sosiaali- ja terveysministeriöltä" is Sosiaali- ja terveysministeriö, "STM:n" too.
 * Refused: short names that are words or surnames ("Eloisa", "Kallio"), acronyms in small letters ("ym."), and those at the
 * front of a compound ("EU-hanke").
 */
export function findKnown(reading: Reading, lexicon: UserLexicon | null): Found[] {
  const gazetteer = gazetteerFor(lexicon);
  const found: Found[] = [];
  for (const { from, to, start, end, name, values } of gazetteer.match(reading)) {
    const body = values[0]!;
    const branch = REGIONAL.has(body.id ?? "") ? branchOf(reading, from, to) : null;
    if (branch !== null) {
      found.push(branch);
      continue;
    }
    const refused = refusalOf(reading, from, to, name);
    if (refused !== null) {
      reading.reject("organisations", from, to, refused);
      continue;
    }
    const brand =
      body.kind === "wellbeing_county" && !body.own && isBrand(body, name) && isBeforeCounties(reading);
    found.push({
      name: brand ? capitalise(name) : nameAs(body, name, reading.document.language.code),
      id: brand ? null : body.id,
      kind: brand ? "joint_authority" : body.kind,
      mention: mention(
        reading.text,
        start,
        end,
        body.own ? "organisations.lexicon" : "organisations.known",
        isAllCapitals(reading, from) ? 0.93 : 0.97,
      ),
      from,
      to,
    });
  }
  return found;
}

/** Bodies whose branches bear their name and the region's: "ProAgria Itä-Suomi", "MTK-Pohjois-Savo". */
const REGIONAL: ReadonlySet<string> = new Set(["mtk", "proagria"]);

/** The region's branch of a body whose name stands at tokens `from` to `to`; null where no region stands behind it. */
function branchOf(reading: Reading, from: number, to: number): Found | null {
  const { gap, key, start, end } = reading.tokens;
  const tied = isHyphen(reading, to) && gap[to] === GLUED && gap[to + 1] === GLUED;
  const first = tied ? to + 1 : to;
  if (first >= reading.length || !follows(reading, first) || !isCapital(reading, first)) return null;
  const last = compoundEnd(reading, first);
  const area = areaOf(key[last]!);
  if (area === null) return null;
  const name = `${phrase(reading, from, last)}${last > first ? "" : tied ? "" : " "}${capitalise(area)}`;
  return {
    name,
    id: null,
    kind: "association",
    mention: mention(reading.text, start[from]!, end[last]!, "organisations.branch", 0.9),
    from,
    to: last + 1,
  };
}

const AREAS =
  "suomi savo karjala pohjanmaa lappi kainuu satakunta häme uusimaa pirkanmaa kymenlaakso oulu".split(" ");

let areas: Map<string, string> | null = null;

/** The base form of a region's name, or of its last part. */
function areaOf(key: string): string | null {
  areas ??= new Map(
    AREAS.flatMap((area) => formsOf(area === "uusimaa" ? "uusi+maa" : area).map(([form]) => [form, area])),
  );
  return areas.get(key) ?? null;
}

/** Why a listed name names no body where it stands; null where it does. */
function refusalOf(reading: Reading, from: number, to: number, name: string): RejectionReason | null {
  const { kind, gap } = reading.tokens;
  // "Batt4EU", "EU4Health"
  if (touchesDigits(reading, from) || touchesDigits(reading, to)) return "compound";
  if (from > 0 && gap[from] === GLUED && isHyphen(reading, from - 1) && gap[from - 1] === GLUED)
    return "compound";
  if (DEGREES.has(name) && to < reading.length && isCapital(reading, to) && follows(reading, to))
    return "degree";
  if (to - from > 1) return null;
  // "EU-hanke" speaks of a project, "Kela-korvaus" of money
  const front = isHyphen(reading, to) && gap[to] === GLUED && gap[to + 1] === GLUED && kind[to + 1] === WORD;
  if (front) return "compound";
  return !isAllCapitals(reading, from) && isPersons(reading, from, name) ? "person" : null;
}

/** Whether letters and digits meet without a space before token `i`. */
function touchesDigits(reading: Reading, i: number): boolean {
  const { kind, gap } = reading.tokens;
  if (i === 0 || i >= reading.length || gap[i] !== GLUED) return false;
  return kind[i] !== SYMBOL && kind[i - 1] !== SYMBOL && kind[i] !== kind[i - 1];
}

/** "Elisa Kuusela" and "Aino Neste": a brand that is somebody's given name or surname there. */
function isPersons(reading: Reading, i: number, name: string): boolean {
  const { gap, key } = reading.tokens;
  const before = i > 0 && follows(reading, i) && gap[i] === SPACED && GIVEN_NAMES.has(key[i - 1]!);
  if (before && isCapital(reading, i - 1)) return true;
  const next = i + 1;
  if (!GIVEN_NAMES.has(name.toLowerCase()) || next >= reading.length || !isCapital(reading, next))
    return false;
  return follows(reading, next) && gap[next] === SPACED && !Object.hasOwn(COMPANY_FORMS, key[next]!);
}

/** "Siun sote", "Keusote": names that the counties have from the joint authorities before them. */
function isBrand(body: KnownBody, name: string): boolean {
  return !Object.values(body.names).includes(name);
}

const DAY = /(?<!\d)\d{1,2}\.\d{1,2}\.((?:19|20)\d{2})(?!\d)/;
/** The dateline stands within so many characters. */
const HEAD = 800;
const FIRST_YEAR = 2023;

const dated = new WeakMap<Reading, boolean>();

/** Whether a release is older than the wellbeing services counties, as its metadata or the first day in it says. */
function isBeforeCounties(reading: Reading): boolean {
  let before = dated.get(reading);
  if (before === undefined) {
    const { published } = reading.document.meta;
    const year = published?.value.slice(0, 4) ?? DAY.exec(reading.text.slice(0, HEAD))?.[1];
    before = year !== undefined && Number(year) < FIRST_YEAR;
    dated.set(reading, before);
  }
  return before;
}

/**
 * What a body is called in the record: in a Finnish release its Finnish name, in a Swedish or English one the name that the
 * release uses; an acronym stands for the name in the release's language.
 */
function nameAs(body: KnownBody, found: string, language: Language): string {
  if (hasForm(found)) return found;
  // "Palvelualojen ammattiliitto PAM" says more than the acronym by which it is listed
  const says = found.includes(" ") && !body.names.fin!.includes(" ");
  if (says && (ACRONYM.test(body.names.fin!) || found.endsWith(` ${body.names.fin}`))) return found;
  if (language === "fin" || found === body.names.fin) return nameIn(body, "fin");
  const full = found.includes(" ") || found === body.names.swe || language === "eng";
  return full && !ACRONYM.test(found) ? capitalise(found) : nameIn(body, language);
}

/** "UEF", "THL": a short name stands for the name in the release's language. */
const ACRONYM = /^\p{Lu}{2,}$/u;

/** "Finnvera Oyj" says more than "Finnvera". */
const hasForm = memoise((name) =>
  Object.hasOwn(COMPANY_FORMS, name.slice(name.lastIndexOf(" ") + 1).toLowerCase()),
);

let names: Map<string, KnownBody> | null = null;

/** The body that a list knows under a name or alias, whatever its capitals; null for others. */
export const bodyNamed: (name: string) => KnownBody | null = memoise((name) => {
  names ??= byName();
  return names.get(name.toLowerCase()) ?? null;
});

function byName(): Map<string, KnownBody> {
  const found = new Map<string, KnownBody>();
  for (const body of knownBodies(null)) {
    for (const name of [...Object.values(body.names), ...body.aliases]) {
      const key = name.toLowerCase();
      if (!found.has(key)) found.set(key, body);
    }
  }
  return found;
}

/** The body's name in the release's language, else in Finnish, with a capital. */
export function nameIn(body: KnownBody, language: Language): string {
  return capitalise(body.names[language] ?? body.names.fin!);
}
