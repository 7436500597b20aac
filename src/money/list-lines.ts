import { GLUED, LINE, NUMBER, SPACED, WORD } from "../finnish/tokens.js";
import type { Reading } from "../reading.js";
import { quantityBefore } from "./quantity.js";
import { looksLikeYear, type Quantity } from "./resolve.js";
import { speaksOfMoney } from "./role-lexicon.js";
import type { Sum, SumIndex } from "./sum.js";
import { EUROS, type Unit, unitIn } from "./unit.js";
import { decimalOf, leftLimit } from "./window.js";

/** One line of the text: tokens from `from` to `to`, and the number or sum at its end. */
export interface Line {
  readonly from: number;
  readonly to: number;
  readonly bare: Quantity | null;
  /** A number that is the whole line, as tables do that were pasted cell by cell. */
  readonly alone: Quantity | null;
  readonly sum: Sum | null;
  readonly unit: Unit | null;
  /** Ends like prose, so that it belongs to no list. */
  readonly prose: boolean;
}

/** The lines of the text outside tables. */
export function* lines(reading: Reading, index: SumIndex): Generator<Line> {
  const { tokens } = reading;
  const ends = new Map<number, Sum>();
  for (const sum of index.sums) if (!sum.elliptic) ends.set(sum.to, sum);
  let from = 0;
  for (let i = 1; i <= reading.length; i++) {
    if (i < reading.length && tokens.gap[i]! < LINE) continue;
    if (reading.blockOf(from).table === null) yield readLine(reading, ends, from, i);
    from = i;
  }
}

function readLine(reading: Reading, ends: ReadonlyMap<number, Sum>, from: number, to: number): Line {
  const { tokens } = reading;
  let last = to;
  while (last > from && ",;".includes(tokens.key[last - 1]!)) last--;
  // "Yleisavustukset yhteensä 10 500 €:" gives its currency to the items below
  if (tokens.key[last - 1] === ":" && ends.has(last - 1)) last--;
  const dotted = tokens.key[last - 1] === "." && to - from > 1;
  if (dotted && !ends.has(last)) last--;
  const sum = ends.get(last) ?? ends.get(last + (dotted ? 1 : 0)) ?? null;
  const prose = (dotted && to - from > 14) || (sum === null && to - from > 40);
  const empty = { from, to, bare: null, alone: null, sum, unit: null, prose };
  if (prose || sum !== null) return empty;
  const unit = headingUnit(reading, from, to);
  if (unit !== null) return { ...empty, unit };
  const bracketed = tokens.key[last - 1] === ")";
  if (bracketed) last--;
  if (last - 1 < from || tokens.kind[last - 1] !== NUMBER || reading.isClaimed(last - 1)) return empty;
  const quantity = lastColumn(reading, last, Math.max(from, leftLimit(reading, last - 1, 0)));
  if (quantity === null || (looksLikeYear(quantity) && !isTwoThousand(quantity))) return empty;
  if (quantity.from === from) return quantity.grouped && !bracketed ? { ...empty, alone: quantity } : empty;
  const before = tokens.key[quantity.from - 1]!;
  if (CLOCK_OR_NUMBER.has(before)) return empty;
  const leader = before === "." && tokens.key[quantity.from - 2] === ".";
  if (bracketed ? before !== "(" : "(/.§".includes(before) && !leader) return empty;
  // "Kunnantie 12" and "luku 3": one or two digits after a word are rarely money
  if (!bracketed && !quantity.grouped && quantity.exponent === 0 && quantity.mantissa < 50) return empty;
  return hasWord(reading, from, quantity.from) ? { ...empty, bare: quantity } : empty;
}

/** "2000" is as often two thousand euros as it is a year: its neighbours tell. */
export function isTwoThousand({ plain, mantissa }: Quantity): boolean {
  return plain && mantissa === 2000;
}

/** "150 000 120 000" stands in two columns: no list has hundreds of billions. */
const HUNDRED_BILLIONS = 1e11;

/** The number before token `to`; where two columns ran together the last of them. */
function lastColumn(reading: Reading, to: number, low: number): Quantity | null {
  const decimal = decimalOf(reading, low);
  const whole = quantityBefore(reading.tokens, to, low, decimal);
  const joined = whole?.grouped === true && whole.mantissa >= HUNDRED_BILLIONS && to - whole.from >= 4;
  return joined ? quantityBefore(reading.tokens, to, to - 2, decimal) : whole;
}

/** Words before clock times, phone numbers and pages. */
const CLOCK_OR_NUMBER = new Set([
  "klo",
  "kello",
  "kl",
  "puh",
  "p",
  "tel",
  "tfn",
  "nro",
  "numero",
  "sivu",
  "s",
]);

function hasWord(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (reading.tokens.kind[i] === WORD && !reading.isClaimed(i)) return true;
  return false;
}

/** A line that ends in a unit: "Muut rahoitetut yritykset (milj. euroa):", "Investoinnit (1 000 €)", "Avustukset tuhansina euroina". */
function headingUnit(reading: Reading, from: number, to: number): Unit | null {
  const { tokens, text } = reading;
  const last = tokens.key[to - 1] === ":" ? to - 2 : to - 1;
  if (last < from || to - from > LONGEST_HEADING) return null;
  const end = tokens.key[last];
  if (GLUED_HEADER.test(end ?? "")) return GLUED_EUROS;
  if (last === from) return null;
  if (end === "euro" && tokens.key[last - 1] === "i") return EUROS;
  if (end === "euros" && tokens.key[last - 1] === "in") return EUROS;
  if (end === "euroina") return unitIn(text.slice(tokens.start[last - 1], tokens.end[last]));
  const comma = lastComma(reading, from, last);
  const alone = comma > from ? unitAlone(text.slice(tokens.end[comma], tokens.end[last])) : null;
  if (alone !== null) return alone;
  if (UNIT_WORDS.has(end ?? "") && speaksOfMoney(tokens.key[last - 1]!) && !hasNumber(reading, from, last))
    return unitIn(text.slice(tokens.start[last], tokens.end[last]));
  if (end !== ")" && end !== "]") return null;
  let open = last - 1;
  while (open > from && tokens.key[open] !== "(" && tokens.key[open] !== "[") open--;
  return unitIn(text.slice(tokens.end[open], tokens.start[last]));
}

/** The unit of a pasted table whose cells ran together; told apart by identity. */
export const GLUED_EUROS: Unit = { ...EUROS };

/** "Nuorten Pajasäätiö sr22 000" under "Hakijaeuroa": the number that ran together with the name before it. */
export function gluedNumber({ tokens }: Reading, { from, to }: Line): Quantity | null {
  let first = to - 1;
  if (tokens.kind[first] !== NUMBER) return null;
  while (
    first > from &&
    tokens.gap[first] === SPACED &&
    isGroup(tokens, first) &&
    tokens.kind[first - 1] === NUMBER
  )
    first--;
  const glued = first > from && tokens.gap[first] === GLUED && tokens.key[first]!.length <= 6;
  const name = tokens.key[first - 1] === "." ? first - 2 : first - 1;
  if (!glued || name < from || tokens.kind[name] !== WORD) return null;
  const mantissa = Number(tokens.key.slice(first, to).join(""));
  const grouped = first < to - 1;
  return { from: first, to, mantissa, exponent: 0, power: 0, grouped, plain: !grouped, ambiguous: false };
}

const isGroup = (tokens: Reading["tokens"], i: number): boolean => tokens.key[i]!.length === 3;

/** "Hakijaeuroa", "Avustuksen saajaeuroa": the header of two columns of a pasted table, run together. */
const GLUED_HEADER =
  /(?:hakija|saaja|yhdistys|seura|järjestö|yhteisö|kunta|hanke|nimi|avustus|tuki|summa)(?:euroa|euro|eur)$/;

/** "Hanke, hakija, tuki euroa", "Avustus €": a heading that ends in what is given and its unit. */
const UNIT_WORDS = new Set(["€", "euroa", "eur", "euro"]);

function hasNumber({ tokens }: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens.kind[i] === NUMBER) return true;
  return false;
}

/** The comma before the last few tokens of a line ("Investoinnit, milj. euroa"), or -1. */
function lastComma({ tokens }: Reading, from: number, last: number): number {
  for (let i = last; i > from && last - i < 5; i--) {
    if (tokens.key[i] === ",") return tokens.gap[i + 1] === GLUED ? -1 : i;
  }
  return -1;
}

/** A unit and nothing else: "milj. euroa", "1 000 €", "€"; a sum is none. */
function unitAlone(raw: string): Unit | null {
  return /^\s*(?:1[ .\u00a0]?000 |milj(?:\.|oonaa) ?|tuhatta |t)?(?:euroa|eur|€|e)\s*$/i.test(raw)
    ? unitIn(`(${raw.trim()})`)
    : null;
}

/** A heading has no more tokens than this. */
const LONGEST_HEADING = 24;

/** "Luettelossa summat ovat euroina.": a sentence before a list that says what its numbers are. */
export function statedUnit(reading: Reading, { from, to }: Pick<Line, "from" | "to">): Unit | null {
  const { key } = reading.tokens;
  for (let i = to - 1; i >= Math.max(from, to - 4); i--) {
    if (!IN_EUROS.has(key[i]!)) continue;
    for (let k = i - 1; k >= Math.max(from, i - 4); k--) if (SUMS.has(key[k]!)) return EUROS;
  }
  return null;
}

const IN_EUROS = new Set(["euroina", "euroja", "euroa", "euro", "euros"]);
const SUMS = new Set([
  "summat",
  "luvut",
  "määrät",
  "avustukset",
  "apurahat",
  "beloppen",
  "beloppet",
  "amounts",
  "sums",
]);
