import {
  COMPANY_FORMS,
  EMBARGO,
  ENGLISH_BODY,
  FINNISH_BODY,
  KICKER_WORDS,
  KIND_ENDS,
  KINDS,
  NO_NAME_WORD,
  OFFICE_IN,
  SWEDISH_BODY,
} from "./head-lexicon.js";
import type { FrameRole, Line } from "./lines.js";

const DAY =
  /\d{1,2}\s?\.\s?\d{1,2}\s?\.\s?(?:\d{4}|\d{2})?|\d{4}-\d{2}(?:-\d{2})?|\d{1,2}\.?\s+[A-Za-zÀ-ÖØ-öø-ÿŠšŽž]{3,10}(?:kuuta|kuu)?\s+\d{4}|[A-Za-zÀ-ÖØ-öø-ÿŠšŽž]{3,10}\.?\s+\d{1,2}(?:,?\s+\d{1,2}:\d{2}(?::\d{2})?)?,?\s+\d{4}/g;
const CLOCK = /(?:(?:klo|kello|kl\.?|at)\s*)?\d{1,2}[.:]\d{2}(?::\d{2})?(?:\s*[ap]\.?m\.?)?/giu;

const LONGEST = 140;

/** "12/2015", "1 (2)", "114/2011": numbers of releases, pages and diaries. */
const NUMBER = /^[(#+]?\d[\d/().:-]*$/;

const BETWEEN = /\s+[–|/—-]\s+|\s*\|\s*|\s{3,}|\t/;

function wordsOf(text: string): string[] {
  return text.split(/[\s,;:()]+/).filter((word) => /[A-Za-zÀ-ÖØ-öø-ÿŠšŽž\d&]/.test(word));
}

function isCapitalised(word: string): boolean {
  return /^[A-ZÀ-ÖØ-ÞŠŽ\d&]/.test(word) || /^[a-zß-öø-ÿšž][A-ZÀ-ÖØ-ÞŠŽ]/.test(word);
}

/** Whether most letters of a line are capitals, so that capitals tell no names. */
function isUpper(text: string): boolean {
  return text === text.toUpperCase();
}

/**
 * Whether a head line names a sender only: "Kouvolan kaupunki", "Kela tiedottaa", "NTM-centralen i Nyland". A body's word at the
 * end is not enough: before it stand genitives and adjectives of names alone, so "Raumalle rakennetaan uusi hyvinvointikeskus"
 * and "Kommunen grundar en ny fond" are none.
 */
export function isSender(raw: string): boolean {
  if (raw.length > LONGEST) return false;
  const [first, ...others] = raw.split(BETWEEN).filter((part) => part !== "");
  if (first === undefined || !isBody(first)) return false;
  return others.every((part) => isBody(part) || isNameLike(part));
}

function isBody(text: string): boolean {
  const bare = text
    .replace(/(?<!\s)\s*\([^()]*\)$/, "")
    .replace(/,\s[A-ZÀ-ÖØ-ÞŠŽ]\S+$/, "")
    .replace(/[:.,]$/, "")
    .trim();
  const informs = /^(.{2,60})\s(?:tiedottaa|informerar|meddelar)$/i.exec(bare);
  if (informs !== null) return wordsOf(informs[1]!).length <= 6;
  const words = wordsOf(bare);
  const last = words.at(-1)?.toLowerCase();
  if (last === undefined || words.length > 7 || bare.length > 90 || !isCapitalised(words[0]!)) {
    return last !== undefined && words.length <= 5 && /ministeri(?:ö|et)$/.test(last) && isFinnishName(words);
  }
  if (OFFICE_IN.test(bare)) return true;
  const before = words.slice(0, -1);
  if (COMPANY_FORMS.has(last)) return before.length > 0 && before.every(isCompanyWord);
  if (FINNISH_BODY.test(last)) return isFinnishName(words);
  if (SWEDISH_BODY.test(last))
    return before.every((word) => isPlainName(word) || SWEDISH_LINKS.test(word) || SWEDISH_BODY.test(word));
  if (ENGLISH_BODY.test(last) || ENGLISH_BODY.test(words[0]!.toLowerCase()))
    return words.length > 1 && words.every((word) => isPlainName(word) || /^(?:of|the|for|in)$/.test(word));
  return false;
}

/** "Savonselän jätteidenkäsittely-yhtiö Lumme Oy", "Svenska stiftelsen i Vörå rf". */
function isCompanyWord(word: string): boolean {
  return (
    isPlainName(word) ||
    SWEDISH_LINKS.test(word) ||
    SWEDISH_BODY.test(word) ||
    /(?:yhtiö|liike|konserni|tehdas|toimisto|osuuskunta)$/.test(word) ||
    isFinnishModifier(word)
  );
}

const SWEDISH_LINKS = /^(?:i|för|av|på)$/;

/** A word of a name in nominative: capitalised, a conjunction, or the first part of a compound ("sosiaali-"). */
function isPlainName(word: string): boolean {
  return isCapitalised(word) || /^(?:ja|och|and|&)$/.test(word) || word.endsWith("-");
}

function isFinnishName(words: readonly string[]): boolean {
  return words.every((word, i) => i === words.length - 1 || isFinnishModifier(word));
}

/** "Keski-Suomen", "tieteellinen", "elinkeino-", "ja", "TE": not "Raumalle", "uusi", "sai". */
function isFinnishModifier(word: string): boolean {
  const lower = word.toLowerCase();
  if (lower === "ja" || lower.endsWith("-") || lower === "te" || FINNISH_BODY.test(lower)) return true;
  if (NO_NAME_WORD.has(lower)) return false;
  if (/^[A-ZÀ-ÖØ-ÞŠŽ]{2,6}$/.test(word) && !isUpperNoise(word)) return true;
  return (
    lower.length > 2 && lower.endsWith("n") && !/(?:[^i]iin|seen|hin|taan|tään|ttiin|daan|dään)$/.test(lower)
  );
}

/** "SAI" in a line of capitals is no acronym; in lines of small letters acronyms are told by their capitals. */
function isUpperNoise(word: string): boolean {
  return /^(?:SAI|SAA|ON|EI|UUSI|OMA|LISÄÄ|UUDET)$/.test(word);
}

/** Up to four capitalised words, or words of kickers: "Raumo stad", "Oma Häme", "Uutiset". */
function isNameLike(text: string): boolean {
  const words = wordsOf(text);
  return words.length <= 4 && (words.every(isCapitalised) || words.every(isKickerWord));
}

function isKickerWord(word: string): boolean {
  const lower = word.toLowerCase().replace(/[.:,]$/, "");
  return KICKER_WORDS.has(lower) || isKind(lower) || NUMBER.test(lower);
}

/** "tiedote", "pörssitiedote", "pressmeddelande": in lower case. */
function isKind(word: string): boolean {
  return KINDS.has(word) || KIND_ENDS.some((end) => word.endsWith(end));
}

/**
 * Whether a head line says who, when or what kind, and nothing of the matter: "Tiedote 27.3.2009", "Helsinki 3.4.2020",
 * "Lehdistötiedote 12/2015, julkaisuvapaa heti". What is left without days, clocks, kinds and numbers must be a name: so "Kutsu
 * sillan avajaisiin 24.8.2010" is none.
 */
export function isDateline(raw: string): boolean {
  if (raw.length > LONGEST) return false;
  if (EMBARGO.test(raw)) return true;
  const dated = /\d\d/.test(raw) ? raw.replace(DAY, " ") : raw;
  const hasDay = dated !== raw;
  const rest = hasDay ? dated.replace(CLOCK, " ") : dated;
  const words = wordsOf(rest);
  if (words.length > MOST_KICKER_WORDS || !(hasDay || words.some(saysKind))) return false;
  const left = words.filter((word) => !isKickerWord(word));
  if (left.length === 0) return hasDay || words.length <= 8;
  const remains = left.join(" ");
  if (isSender(remains) || isSender(rest.trim())) return true;
  if (/[.!?]["”»]?$/.test(raw) && !hasDay) return false;
  if (raw.includes("|")) return hasBars(raw);
  if (!hasDay) return false;
  // "Seinäjoki, torstaina 15. helmikuuta 2018", "Turku, Finland, 9 January 2025", "Hallinto 12.3.2020"
  return left.length <= 4 && left.every(isCapitalised) && !isUpperHeadline(raw, left) && remains.length < 45;
}

const MOST_KICKER_WORDS = 20;

function saysKind(word: string): boolean {
  const lower = word.toLowerCase();
  return isKind(lower) || /^(?:julkais|publicer|publish|utgivn|medialle|tiedotusvälineille)/.test(lower);
}

/** Parts of a line between bars are names, days and kinds: none of them is as long as a headline. */
function hasBars(raw: string): boolean {
  return raw.split("|").every((part) => {
    const words = wordsOf(part.replace(DAY, " ").replace(CLOCK, " ")).filter((word) => !isKickerWord(word));
    return words.length <= 4 || isSender(words.join(" "));
  });
}

/** In capitals every word begins like a name: a place and at most two words more may stand beside a day. */
function isUpperHeadline(raw: string, left: readonly string[]): boolean {
  return isUpper(raw) && left.length > 2;
}

/** "70100 SAVONSELKÄ", "Koivukatu 12, 70100 Savonselkä": a postcode stands before a name. */
const POSTCODE = /(?:^|,\s?)(?:FIN?-)?\d{5}\s+[A-ZÀ-ÖØ-ÞŠŽ]/;
const ADDRESS =
  /(?:^|\s)(?:pl|pb|p\.?\s?o\.?\s?box)\s?\d+|[A-Za-zÀ-ÖØ-öø-ÿŠšŽž](?:katu|tie|kuja|polku|aukio|tori|gatan|vägen|gränden)\s+\d+(?:\s?[a-z])?(?:,|$)|https?:\/\/|^www\.|^\S+\.(?:fi|com|org|net|eu|ax|info|example)$|^(?:y-tunnus|fo-nummer)[\s:]|^(?:puh|p|faksi|fax|tfn|tel|gsm|vaihde|växel)[.:]?\s*[+(]?\d|@|\(at\)/i;

const PHONE =
  /(?:^|[\s,(])(?:puh|p|gsm|tfn|tel|mob|matkap|puhelin)[.:\s]\s*[+(]?\d|(?:^|[\s,])(?:\+358|0\d{1,3})[\s-]\d{3}/iu;

/** Whether a line belongs to a letterhead or tells whom to call: an address, a post box, a web address, a phone number. */
export function isLetterhead(raw: string): boolean {
  if (raw.length >= 160 || !/\d\d|@|\(at\)|\.[a-z]/.test(raw)) return false;
  return POSTCODE.test(raw) || ADDRESS.test(raw) || PHONE.test(raw);
}

const TERMINAL = /[.;,]["”»)]?$/;

/** Whether a line could be a headline by its form: short, begins like one, ends without a full stop. */
export function isHeadline(raw: string): boolean {
  if (raw.length < 8 || raw.length > 220) return false;
  if (TERMINAL.test(raw) && !/(?:^|\s)(?:oy|ry|r\.f)\.$/i.test(raw)) return false;
  if (/@|\(at\)/.test(raw) || /^[•*·]/.test(raw) || !/[A-Za-zÀ-ÖØ-öø-ÿŠšŽž]{3}/.test(raw)) return false;
  return (
    /^["”“»'(]?[A-ZÀ-ÖØ-ÞŠŽ\d]/.test(raw) ||
    /^[–-]?\s?[A-ZÀ-ÖØ-ÞŠŽ]/.test(raw) ||
    /^[a-zß-öø-ÿšž][A-ZÀ-ÖØ-ÞŠŽ][a-zß-öø-ÿšž]/.test(raw)
  );
}

/** What a line of the head is, asked once: title, kinds and sections all want to know. */
export function frameRole(text: string, line: Line): FrameRole {
  if (line.role === null) {
    const raw = line.end - line.start > LONGEST ? "" : text.slice(line.start, line.end);
    line.role = raw === "" ? "other" : isDateline(raw) ? "dateline" : isSender(raw) ? "sender" : "other";
  }
  return line.role;
}
