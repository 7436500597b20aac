import { GLUED, LINE, NUMBER, SPACED, SYMBOL, WORD } from "../finnish/tokens.js";
import { CALENDAR, CURRENCY, MONTH, NUMERAL } from "../finnish/word-classes.js";
import type { Reading } from "../reading.js";
import { EDGES_AFTER } from "./lexicon-edges.js";
import { breaksNumber, isCapital, isGlued, isSymbol, wordAt } from "./parts.js";

/** Words before a number that make it one of a section, version or score: "luku 3.2.", "kohdan 4.1.", "versio 2.0.". */
const SECTION_STEMS =
  /^(?:luku|luvun|luvu(?:ssa|sta|t)|lukuun|koh(?:ta|da(?:n|ssa|sta|t)|tien)|pykäl|momen|liit(?:e|tee)|artikl|versio|taulu|kuva|nro$|numero|osan?$|osa(?:ssa|sta)$|osio|sivu|s$|jakso|tehtäv|ohje(?:en)?$|kappale|kap$|punkt|section|version|chapter|tulok|pistei)/;

/** "luku 3.2.", and "1.1. Tavoitteet" as a heading: numbers of sections, not days. */
export function isSection(r: Reading, from: number, to: number): boolean {
  if (from > 0 && r.tokens.gap[from]! <= SPACED && SECTION_STEMS.test(wordAt(r, from - 1))) return true;
  if (isSymbol(r, from - 1, "§", SPACED)) return true;
  const block = r.blockOf(from);
  const starts = r.tokens.start[from] === block.start;
  if (!starts || (block.kind !== "heading" && block.kind !== "title")) return false;
  return to < r.length && r.tokens.kind[to] === WORD && isCapital(r, to);
}

/** Words that turn a number of four digits into a count, an age of a thing, a number of a decision … */
const NUMBER_CUES = new Set(
  "noin n yli alle lähes liki vähintään enintään runsas runsaat runsaan reilu reilut reilun vajaa vajaat vajaan jopa peräti kaikkiaan yhteensä nro no nr numero num iso en sfs din ohje § o artikla laki puh tel tfn gsm puhelin pl box ca drygt knappt över under about over nearly".split(
    " ",
  ),
);

/** What is counted by the thousand, in any case; the partitive ending below finds most other nouns. */
const COUNTED =
  /^(?:asuk|henki|henge|henkil|ihmi|ehdok|hakem|hakij|yrity|opiskel|oppil|työnteki|työpaik|jäsen|osallis|kävij|vierai|katsoj|kappal|neliö|metri|kilomet|hehtaar|tonni|litra|asunno|asunto|perhe|lasta|lapsen|nuorta|nuoren|rikos|person|people|personer|invånare|participants)/;
const COUNTED_SHORT = /^(?:kpl|k?m|[cm]m|k?g|ha|[km]w|[kmg]wh|m²|hlö|htv|per)$/;

/** A noun in the partitive singular, as after a count ("2010 asukasta"); not a participle ("2011 päätyttyä") or verb. */
const PARTITIVE = /(?:[aeiouyäö](?:ta|tä)|[aeioujvlnrstdkhmp]aa|[aeioujvlnrstdkhmp]ää|[iueoj]a|[iyeöj]ä)$/;
const PARTICIPLE = /tt?(?:ua|yä)$/;
const NOT_PARTITIVE =
  /(?:tt?ua|tt?yä|essa|essä|ssa|ssä|lla|llä|sta|stä|lta|ltä|alkaa|jatkaa|jälkeistä|välistä|ja|myötä|voimaa)$/;

/** Proper names that carry a target year: "Suomi 2030", "Agenda 2030". */
const NAME_HEADS = new Set(
  "suomi agenda horisontti horizon horisont eurooppa europe europa visio vision slush euroskills interreg erasmus eura hilma windows office fifa mm em".split(
    " ",
  ),
);

const LOCAL_CASE =
  /(?:ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|na|nä|ksi|aan|ään|een|iin|oon|öön|uun|yyn|hin|han|hän|seen|si|ti|vat|vät|aa|ää)$/;
const PROGRAM_HEAD = /(?:ohjelma|strategi|visio)/;
const PERIOD_WORD = /kau(?:si|te|de)/;

/**
 * Whether a year or span of years belongs to a proper name: "Suomi 2030", "CAP-suunnitelma 2023–2027",
 * "Kestävää kasvua ja työtä 2014–2020 -ohjelma"; "ohjelmakaudella 2021–2027" does not.
 */
export function isInName(r: Reading, from: number, to: number): boolean {
  if (isSuffixed(r, to)) return true;
  const before = from - 1;
  const word = wordAt(r, before);
  // one blank: a tab or a run of blanks parts the cells of a table
  if (word === "" || r.tokens.gap[from]! > SPACED || r.tokens.start[from]! - r.tokens.end[before]! > 1)
    return false;
  if (r.text[r.tokens.end[before]!] === "\t") return false;
  if (NAME_HEADS.has(word) && isCapital(r, before)) return true;
  if (PROGRAM_HEAD.test(word) && !PERIOD_WORD.test(word)) return true;
  if (isGlued(r, before) && isSymbol(r, before - 1, "-")) {
    return (
      before > 1 && r.tokens.kind[before - 2] === WORD && isCapital(r, before - 2) && /suunnitelm/.test(word)
    );
  }
  if (!isCapital(r, before) || (r.classes[before]! & (MONTH | CALENDAR)) !== 0) return false;
  const inside = before > 0 && r.sentence[before - 1] === r.sentence[before];
  return inside && word.length > 3 && !LOCAL_CASE.test(word) && !isHeadline(r, before);
}

/** "2014–2020 -ohjelmasta", "2030-ohjelma", "1990-luvulla": a suffix makes the year part of a word. */
export function isSuffixed(r: Reading, to: number): boolean {
  if (to + 1 >= r.length || r.tokens.kind[to] !== SYMBOL || r.tokens.gap[to]! > SPACED || !isGlued(r, to + 1))
    return false;
  const key = r.tokens.key[to]!;
  return (
    (key === "-" || key === "‑" || (key === "–" && r.tokens.gap[to] === SPACED)) &&
    r.tokens.kind[to + 1] === WORD
  );
}

/** A word all in capitals among others, as in a heading; "EURA 2021" alone in a sentence is the name of a system. */
function isHeadline(r: Reading, i: number): boolean {
  return isShouted(r, i) && isShouted(r, i - 1);
}

/** A word all in capitals. */
function isShouted(r: Reading, i: number): boolean {
  const word = r.text.slice(r.tokens.start[i], r.tokens.end[i]);
  return word.length > 3 && word === word.toUpperCase();
}

/** Whether a number of four digits standing alone may be a year: "2020 käynnistyneelle" yes, "2020 asukasta" no. */
export function standsAsYear(r: Reading, i: number, to: number, first: number, near: boolean): boolean {
  return opensAsYear(r, i) && closesAsYear(r, to, first, near);
}

/** Items of lists are no longer than this. */
const ITEM = 20;

/** "Kuoro Sointu 8000 / |Martat ry 2000| / Pallo ry 500": at the end of a line whose neighbours end in numbers that are no years. */
export function isItemOfNumbers(r: Reading, i: number): boolean {
  const { gap } = r.tokens;
  if (i + 1 < r.length && gap[i + 1]! < LINE) return false;
  let first = i;
  while (first > 0 && i - first < ITEM && gap[first]! < LINE) first--;
  let next = i + 1;
  while (next + 1 < r.length && next - i < ITEM && gap[next + 1]! < LINE) next++;
  return isCount(r, first - 1) || isCount(r, next);
}

/** A number of three digits and more that is no year. */
function isCount(r: Reading, i: number): boolean {
  if (i < 0 || i >= r.length || r.tokens.kind[i] !== NUMBER) return false;
  const value = Number(r.tokens.key[i]);
  return value >= 100 && !(value >= 1900 && value < 2100);
}

function opensAsYear(r: Reading, i: number): boolean {
  if (i === 0 || r.tokens.gap[i]! > SPACED) return true;
  const before = i - 1;
  const key = r.tokens.key[before]!;
  if (isGlued(r, i)) {
    if (key === "(") return before === 0 || !isGlued(r, before) || r.tokens.kind[before - 1] === SYMBOL;
    return "[\"'“”„»".includes(key);
  }
  if (r.tokens.kind[before] === NUMBER) return false;
  return !NUMBER_CUES.has(key);
}

function closesAsYear(r: Reading, to: number, first: number, near: boolean): boolean {
  if (to >= r.length || r.tokens.gap[to]! > SPACED) return true;
  const kind = r.tokens.kind[to];
  const key = r.tokens.key[to]!;
  if (r.tokens.gap[to] === GLUED) {
    if (kind !== SYMBOL) return false;
    if (breaksNumber(r, to) || "/%€$£°_+=*@#".includes(key)) return false;
    if (key === ":" && isGlued(r, to + 1)) return r.tokens.kind[to + 1] === WORD && first >= 1900;
    return key === "." || key === "," || key === ":" || !isGlued(r, to + 1) || !/[-–—−]/.test(key);
  }
  if (kind === NUMBER) return false;
  if (kind === SYMBOL) return !"%€$£°§".includes(key);
  if ((r.classes[to]! & (CURRENCY | NUMERAL)) !== 0) return false;
  if (EDGES_AFTER.has(key)) return true;
  if (isCounting(key)) return false;
  if (isCapital(r, to)) return true;
  // old years are rarer than counts, and so is the round 2000: "1573 rikosta", "1600 ehdokkaan"
  if ((first < 1900 || first === 2000) && !near) {
    return !(PARTITIVE.test(key) || /st[aä]$|(?<!^hä|ma[ae]|mä[äe])n$/.test(key)) || PARTICIPLE.test(key);
  }
  return !PARTITIVE.test(key) || NOT_PARTITIVE.test(key);
}

function isCounting(word: string): boolean {
  return COUNTED.test(word) || COUNTED_SHORT.test(word);
}
