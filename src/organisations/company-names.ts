import { GIVEN_NAMES } from "../finnish/names-lexicon.js";
import { OPENERS } from "../finnish/openers.js";
import {
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
} from "../finnish/phrases.js";
import { GLUED, LINE, NUMBER, SYMBOL, WORD } from "../finnish/tokens.js";
import type { Reading } from "../reading.js";
import { formAt } from "./company-forms.js";
import { bodyHeads } from "./heads.js";
import { COMPANY_FORMS, PEOPLE } from "./lexicon.js";

/** How many small words a name may hold before its form: "Suomen luonnonsuojeluliiton Uudenmaan piiri ry". */
const SMALL_WORDS = 5;
const MOST_WORDS = 9;

/** Small words that stand inside names; other small words are nouns in the nominative or genitive. */
export const PARTICLES = new Set("ja och and & + of the de von för på i av".split(" "));

/** Words before a small one with which Swedish names begin: "Föreningen för Byarna rf". */
const SWEDISH_LEADING = /^(?:stiftelsen|föreningen|sällskapet|förbundet|klubben|andelslaget)$/;

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

/** Offices and builders whose trade is the first word of their name: "Asianajotoimisto Lampi & Oja Oy", "Rakennusliike Kuru Oy". */
const TRADE_NAME =
  /^(?:asianajo|arkkitehti|insinööri|lakiasiain|laki|tili|tilintarkastus|suunnittelu|isännöinti|rakennus|kuljetus|sähkö|autoliike|maansiirto)(?:toimisto|liike|yhtiö)?$/;

/** Where a name that ends before token `form` begins; `form` itself where no name stands there. */
export function nameStart(reading: Reading, form: number): number {
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
        (OPENERS.has(key[last]!) || (DESCRIPTION.test(key[last]!) && !TRADE_NAME.test(key[last]!)))
      )
        break;
      // "Rädda Barnen på Åland r.f.", but "Styrelsen för Byarna rf" is the board of Byarna rf
      const jointed = start < form && at < start && SMALL_JOINTS.has(key[at]!);
      if (jointed && opensSentence(reading, word) && !SWEDISH_LEADING.test(key[last]!)) break;
      if (
        start < form &&
        small > 0 &&
        at < start &&
        !looksGenitive(key[last]!) &&
        !isBodyWord(key[at]!) &&
        !SMALL_JOINTS.has(key[at + 1]!) &&
        !SMALL_JOINTS.has(key[at]!) &&
        !JOINTS.has(key[at]!)
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
  // "Pielisen Omaishoitajat ja Läheiset ry": people on both sides are one association
  const people = Object.hasOwn(PEOPLE, key[ja - 1]!);
  if (!people && (bodyHeads().whole(key[ja - 1]!) !== null || bodyHeads().end(key[ja - 1]!) !== null))
    return false;
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

/** Where a firm's name begins that a person's stands before: "Aino Kuusela Mylly Oy:stä" is Mylly Oy. */
export function withoutPerson(reading: Reading, from: number, form: number): number {
  const { key } = reading.tokens;
  if (form - from < 3 || !GIVEN_NAMES.has(key[from]!) || !isCapital(reading, from + 1)) return from;
  return isCapital(reading, from + 2) && !looksGenitive(key[from + 1]!) ? from + 2 : from;
}

/** The name without capitals that only shout: "KINNUSEN MYLLY" is Kinnusen Mylly. */
export function properName(reading: Reading, from: number, to: number): string {
  const words = phrase(reading, from, to).split(" ");
  const loud =
    words.length > 1 || words[0]!.length > 5 ? words.every((word) => word === word.toUpperCase()) : false;
  return (loud ? words.map((word) => (word.length > 3 ? decapitalise(word) : word)) : words).join(" ");
}
