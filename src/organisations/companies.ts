import type { OrganisationKind } from "../../schemas/organisations.js";
import { GIVEN_NAMES } from "../finnish/names-lexicon.js";
import { OPENERS } from "../finnish/openers.js";
import {
  afterEnding,
  compoundEnd,
  compoundStart,
  decapitalise,
  follows,
  isAllCapitals,
  isCapital,
  isHyphen,
  looksGenitive,
  looksLocal,
  opensSentence,
  phrase,
  surface,
} from "../finnish/phrases.js";
import { GLUED, LINE, NUMBER, SYMBOL, WORD } from "../finnish/tokens.js";
import type { Reading } from "../reading.js";
import { mention } from "../span.js";
import type { Found } from "./found.js";
import { bodyHeads } from "./heads.js";
import { COMPANY_FORMS } from "./lexicon.js";

/** How many small words a name may hold before its form: "Suomen luonnonsuojeluliiton Uudenmaan piiri ry". */
const SMALL_WORDS = 5;
const MOST_WORDS = 9;

/** Small words that stand inside names; other small words are nouns in the nominative or genitive. */
const PARTICLES = new Set("ja och and & + of the de von för på i av".split(" "));

const SMALL_JOINTS = new Set("i på för av of".split(" "));
const JOINTS = new Set(["ja", "&", "och", "and"]);

/** Verbs and joints that a name never holds: to their left another part of the sentence stands. */
const STOPPERS = new Set(
  `on oli ovat olivat sai saa saivat saavat haki hakee hakivat myönsi myöntää eli sekä kuten että joka jonka jota jossa mutta tai
  kun jos ettei ei eivät mukaan kanssa lisäksi myös tukee maksaa maksoi rakentaa toteuttaa osti myi valitsi valittiin toimii
  toimi johtaa vastaa perusti kertoo sanoo euroa får fick har är som till från vid samt ansökte beviljas mm esim mukana olivat
  yhtiö yhtiön yritys yrityksen konserni valmistaja rakentaja toimittaja osakas omistaja järjestö yhdistys osapuoli`.split(
    /\s+/,
  ),
);

/** What a sentence's first word says a firm is: "Energiayhtiö Kuusivoima Oy" is Kuusivoima Oy. */
const DESCRIPTION =
  /(?:yhtiö|yritys|konserni|valmistaja|toimittaja|toimija|talo|toimisto|startup|firma|operaattori|liike|rakentaja)$/;

/**
 * Companies, associations and foundations by their legal form: "Kinnusen Mylly Oy:lle" is Kinnusen Mylly Oy, "Kylätalot auki
 * ry" begins at its first capital, "Oy Karstula Ab" and "Ab Karstula Oy" hold both forms. Refused: a form without a name
 * ("oy"), words that stand in a local case in front ("Iisalmessa Puunjalostus Oy": the name is Puunjalostus Oy), and what
 * "ja" joins unless a genitive holds both ("Ylä-Maan Leipä ja Voi Oy").
 */
export function findCompanies(reading: Reading): Found[] {
  const { kind } = reading.tokens;
  const found: Found[] = [];
  for (let i = 0; i < reading.length; i++) {
    if (kind[i] !== WORD) continue;
    if (reading.tokens.end[i]! - reading.tokens.start[i]! > 4 && !isCooperative(reading, i)) continue;
    const form = formAt(reading, i);
    if (form === null || reading.isClaimed(i)) continue;
    const company = readCompany(reading, i, form);
    if (company === null) continue;
    found.push(company);
    i = company.to - 1;
  }
  return found;
}

/** "Vihreä Virta Osuuskunta": the word as a form, behind a name that is no genitive. */
function isCooperative(reading: Reading, i: number): boolean {
  if (!reading.tokens.key[i]!.startsWith("osuuskun") || i === 0 || !follows(reading, i)) return false;
  if (!isCapital(reading, i) || !isCapital(reading, i - 1) || reading.tokens.gap[i] !== 1) return false;
  return (
    !looksGenitive(reading.tokens.key[i - 1]!) &&
    bodyHeads().whole(reading.tokens.key[i]!)?.base === "osuuskunta"
  );
}

/** A legal form at a token: its kind and the token after it ("r.f." is four tokens); null for other words. */
function formAt(reading: Reading, i: number): { kind: OrganisationKind; to: number; text: string } | null {
  const { key, gap } = reading.tokens;
  if (key[i]!.length === 1) {
    // "r.f.", "r.y.", "s.r."
    const dotted =
      gap[i + 1] === GLUED && key[i + 1] === "." && gap[i + 2] === GLUED && key[i + 2]?.length === 1;
    if (!dotted) return null;
    const kind = COMPANY_FORMS[key[i]! + key[i + 2]!];
    if (kind === undefined) return null;
    const dot = key[i + 3] === "." && gap[i + 3] === GLUED;
    return { kind, to: dot ? i + 4 : i + 3, text: dot ? `${key[i]}.${key[i + 2]}.` : key[i]! + key[i + 2]! };
  }
  if (isCooperative(reading, i)) return { kind: "company", to: i + 1, text: "Osuuskunta" };
  if (!Object.hasOwn(COMPANY_FORMS, key[i]!)) return null;
  const kind = COMPANY_FORMS[key[i]!]!;
  const word = surface(reading, i);
  const small = kind !== "company";
  // "ab" and "inc" in small letters are other words; "ry" and "sr" are never "Sr"
  if (!small && word === key[i] && key[i] !== "oy" && key[i] !== "osk" && key[i] !== "tmi") return null;
  return { kind, to: i + 1, text: small ? key[i]! : proper(key[i]!) };
}

function proper(form: string): string {
  return form === "osk" || form === "tmi"
    ? form
    : form === "gmbh"
      ? "GmbH"
      : form === "plc" || form === "llc"
        ? form
        : capital(form);
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function readCompany(
  reading: Reading,
  i: number,
  form: { kind: OrganisationKind; to: number; text: string },
): Found | null {
  const { text, tokens } = reading;
  let to = form.to;
  let forms = form.text;
  const second = to < reading.length && tokens.gap[to]! <= 1 ? formAt(reading, to) : null;
  if (second !== null && second.kind === form.kind) {
    to = second.to;
    forms += ` ${second.text}`;
  }
  const housing = housingCompany(reading, i, form);
  if (housing !== null) return housing;
  const from = follows(reading, i) ? withoutPerson(reading, nameStart(reading, i), i) : i;
  if (from < i) {
    const end = tokens.end[afterEnding(reading, to - 1) - 1]!;
    const name = properName(reading, from, i);
    if (name === "" || (forms === "sr" && !FOUNDATION.test(name))) return null;
    return company(text, reading, from, to, end, `${name} ${forms}`, form.kind, 0.95, "form");
  }
  return formInFront(reading, i, to, form);
}

const FOUNDATION = /(?:säätiö|rahasto|stiftelse|fond)/i;

/** Where a firm's name begins that a person's stands before: "Aino Kuusela Mylly Oy:stä" is Mylly Oy. */
function withoutPerson(reading: Reading, from: number, form: number): number {
  const { key } = reading.tokens;
  if (form - from < 3 || !GIVEN_NAMES.has(key[from]!) || !isCapital(reading, from + 1)) return from;
  return isCapital(reading, from + 2) && !looksGenitive(key[from + 1]!) ? from + 2 : from;
}

const HOUSING = new Set(["kiinteistö", "asunto", "as", "koy", "bostads"]);

/** "Asunto Oy Kuusankosken Kirkkokatu 10", "Kiinteistö Oy Kerhotalo": what the firm holds stands after its form. */
function housingCompany(
  reading: Reading,
  i: number,
  form: { kind: OrganisationKind; to: number; text: string },
): Found | null {
  if (form.kind !== "company" || !follows(reading, i) || !HOUSING.has(reading.tokens.key[i - 1]!))
    return null;
  let to = form.to;
  while (to < reading.length && to < form.to + 5 && follows(reading, to) && reading.tokens.gap[to] === 1) {
    if (!isCapital(reading, to) && !(reading.tokens.kind[to] === NUMBER && to > form.to)) break;
    to++;
  }
  if (to === form.to) return null;
  const name = phrase(reading, i - 1, to);
  return company(reading.text, reading, i - 1, to, reading.tokens.end[to - 1]!, name, form.kind, 0.9, "form");
}

/** "Oy Karstula Ab", "Ab Nordkust Oy", "Osk Kylä": the form stands first and the name runs to the other form or as far as capitals do. */
function formInFront(
  reading: Reading,
  i: number,
  after: number,
  form: { kind: OrganisationKind; to: number; text: string },
): Found | null {
  if (form.kind !== "company" || !isCapital(reading, i)) return null;
  let to = after;
  for (
    let words = 0;
    words < 6 && to < reading.length && follows(reading, to) && reading.tokens.gap[to]! < LINE;
    words++
  ) {
    const last = reading.tokens.kind[to] === WORD ? formAt(reading, to) : null;
    if (last !== null) {
      if (to === after) return null;
      const end = reading.tokens.end[afterEnding(reading, last.to - 1) - 1]!;
      const name = `${form.text} ${properName(reading, after, to)} ${last.text}`;
      return company(reading.text, reading, i, last.to, end, name, form.kind, 0.95, "form");
    }
    if (!isCapital(reading, to) && !PARTICLES.has(reading.tokens.key[to]!) && !isHyphen(reading, to)) break;
    to++;
  }
  return null;
}

/** Where a name that ends before token `form` begins; `form` itself where no name stands there. */
function nameStart(reading: Reading, form: number): number {
  const { kind, key, gap } = reading.tokens;
  let start = form;
  let small = 0;
  let at = form;
  for (
    let words = 0;
    words < MOST_WORDS && (at === form ? gap[at]! < LINE : true) && follows(reading, at);
    words++
  ) {
    if (gap[at] === LINE && start < form) break;
    const last = at - 1;
    if (kind[last] === NUMBER) {
      // "Symbioosi 2 Oy", but no sum or year in front of a name
      if (start < form && at === start) break;
      at = last;
      continue;
    }
    if (kind[last] === SYMBOL) {
      if (!isInnerSymbol(reading, last)) break;
      at = last;
      continue;
    }
    const word = compoundStart(reading, last);
    if (isCapital(reading, word) || (kind[word] === NUMBER && isCapital(reading, last))) {
      if (COMPANY_FORMS[key[last]!] !== undefined && formAt(reading, last) !== null) break;
      // right before its form no word stands in a local case: "Avesta Oy" is a name
      if (at < form && looksLocal(key[last]!)) break;
      if (
        start < form &&
        opensSentence(reading, word) &&
        (OPENERS.has(key[last]!) || DESCRIPTION.test(key[last]!))
      )
        break;
      if (
        start < form &&
        small > 0 &&
        at < start &&
        !looksGenitive(key[last]!) &&
        !isBodyWord(key[at]!) &&
        !SMALL_JOINTS.has(key[at + 1]!) &&
        !JOINTS.has(key[at]!) &&
        !SMALL_JOINTS.has(key[at + 1]!)
      )
        break;
      start = word;
      at = word;
      continue;
    }
    if (JOINTS.has(key[last]!)) {
      if (start === at && !joins(reading, last, at, start === form)) break;
      at = last;
      small++;
      continue;
    }
    if (STOPPERS.has(key[last]!) || looksLocal(key[last]!) || small >= SMALL_WORDS) break;
    // "sällskapet i Norden r.f.": what a particle hangs on
    if (
      start < form &&
      at < start &&
      SMALL_JOINTS.has(key[at]!) &&
      isCapital(reading, last - 1) &&
      follows(reading, last)
    ) {
      at = word;
      continue;
    }
    // small words stand before the form, or between capitals only if they say what the body is
    if (
      start < form &&
      !PARTICLES.has(key[last]!) &&
      !(isBodyWord(key[last]!) && !looksGenitive(key[compoundEnd(reading, at)]!))
    )
      break;
    small++;
    at = word;
  }
  return start;
}

/** "Ylä-Maan Leipä ja Voi Oy" is one name, for a genitive holds both; "Karstula ja Kivi Oy" are two firms. */
function joins(reading: Reading, ja: number, after: number, beforeForm: boolean): boolean {
  if (beforeForm) return true;
  const { key, kind } = reading.tokens;
  if (key[ja] === "and") return true;
  if (!follows(reading, ja) || kind[ja - 1] !== WORD) return false;
  const left = compoundStart(reading, ja - 1);
  const holder = left - 1;
  // "Aino ja Eero Kuusen säätiö sr": two given names before one surname
  if (isCapital(reading, left) && isCapital(reading, after + 1) && looksGenitive(key[after + 1]!))
    return true;
  if (bodyHeads().whole(key[ja - 1]!) !== null || bodyHeads().end(key[ja - 1]!) !== null) return false;
  if (isAllCapitals(reading, ja - 1) || !isCapital(reading, left)) return false;
  return (
    follows(reading, left) &&
    kind[holder] === WORD &&
    isCapital(reading, compoundStart(reading, holder)) &&
    looksGenitive(key[holder]!)
  );
}

function isBodyWord(key: string): boolean {
  return bodyHeads().whole(key)?.base === key || bodyHeads().end(key)?.base === key;
}

function isInnerSymbol(reading: Reading, i: number): boolean {
  const key = reading.tokens.key[i]!;
  if (key === "&" || key === "+") return true;
  return isHyphen(reading, i) && (reading.tokens.gap[i] === GLUED || reading.tokens.gap[i + 1] === GLUED);
}

function properName(reading: Reading, from: number, to: number): string {
  const words = phrase(reading, from, to).split(" ");
  const loud =
    words.length > 1 || words[0]!.length > 5 ? words.every((word) => word === word.toUpperCase()) : false;
  return (loud ? words.map((word) => (word.length > 3 ? decapitalise(word) : word)) : words).join(" ");
}

function company(
  text: string,
  reading: Reading,
  from: number,
  to: number,
  end: number,
  name: string,
  kind: OrganisationKind,
  confidence: number,
  rule: string,
): Found {
  const start = reading.tokens.start[from]!;
  return {
    name,
    id: null,
    kind,
    mention: mention(text, start, end, `organisations.${rule}`, confidence),
    from,
    to,
  };
}
