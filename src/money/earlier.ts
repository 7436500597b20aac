import type { AmountRole } from "../../schemas/money.js";
import { GLUED, NUMBER, SYMBOL, WORD } from "../finnish/tokens.js";
import type { Reading } from "../reading.js";
import { type Context, cuesBetween, isBorder, keyAt, type Placed } from "./evidence.js";
import type { Sum } from "./sum.js";

/** "perustettiin vuonna 2008": the year of a body, not of its sum. */
const FOUNDED = /^(?:perust\p{L}+|founded|established|grundad|grundades)$/u;

/** What stands before the year of something past: "vuonna 2012", "syksyllä 2018", "toukokuussa 2022", "in 2018". */
const YEAR_WORDS =
  /^(?:vuonna|vuosina|vuodesta|vuoden|vuosien|jo|år|åren|in|during|since|(?:syks|kevä|kes|talv)\p{L}*|\p{L}*kaud(?:ella|en|elta)|\p{L}+kuussa)$/u;

/** A grant of an earlier time is prior: "aiemmin", "edellinen hanke", "vuonna 2012 myönnettiin". */
export function earlierOr(context: Context, sum: Sum, { cue, at }: Placed): AmountRole {
  const role = cue.role as AmountRole;
  if (role !== "granted" && role !== "other" && role !== "cost") return role;
  const own = clauseOf(context.reading, sum.from, sum.to);
  // "Edellisellä kierroksella avustusta sai 21 kuntaa, ja summa oli 1,1 miljoonaa": the verb's clause dates the sum
  const apart = at < own.from || at >= own.to;
  const verb = apart ? clauseOf(context.reading, at, at + 1) : own;
  const from = Math.min(own.from, verb.from);
  const to = Math.max(own.to, verb.to);
  const said = cuesBetween(context.reading, from, to).find(
    (placed) => placed.cue.role === "earlier" && !sumBetween(context, sum, placed.at),
  );
  if (
    said !== undefined &&
    !COMPARING.has(context.reading.tokens.key[said.at - 1] ?? "") &&
    comparable(context.reading, said.at, role)
  )
    return "prior";
  if (context.year === null) return role;
  const past = lastYearIn(context.reading, from, to);
  if (past === null || past >= context.year) return role;
  if (role === "granted" || (role === "other" && RAISES.test(keyAt(context.reading, at)))) return "prior";
  // last year's turnover is this year's news; that of the year before is for comparison
  const figure = role === "other" && !PENALTY.test(keyAt(context.reading, at));
  return figure && past < context.year - 1 ? "prior" : role;
}

/** Whether nothing but "vuotta aiemmin", "edellisvuonna" speaks of a sum: "Vastaava summa vuotta aiemmin oli 1,2 miljoonaa". */
export function isEarlierAlone(context: Context, sum: Sum): boolean {
  const { from, to } = clauseOf(context.reading, sum.from, sum.to);
  return cuesBetween(context.reading, from, to).some(
    (placed) =>
      placed.cue.role === "earlier" &&
      !COMPARING.has(context.reading.tokens.key[placed.at - 1] ?? "") &&
      !sumBetween(context, sum, placed.at) &&
      comparable(context.reading, placed.at, "other"),
  );
}

/** "0,9 miljoonaa, up from 0,4 the year before": the words belong to the nearer sum. */
function sumBetween({ reading, index }: Context, sum: Sum, at: number): boolean {
  const [from, to] = at < sum.from ? [at, sum.from] : [sum.to, at];
  const other = index.after(reading.sentence[sum.from]!, from);
  return other !== null && other !== sum && other.to <= to;
}

/** A penalty is of the time of its deed: "menettelystä vuosina 2011–2015" is compared with nothing. */
const PENALTY = /maksu|sakko|sakon|korvau|vahin|tuomi|hyö(?:ty|dyn)/;

/** A round of funding of an earlier year. */
const RAISES = /^(?:rais|kerä|kerty)/;

const RECENT =
  /^(?:viiko|päiv|yö|kuu(?:n|ssa)$|tamm|helm|maalis|huht|touko|kesäk|heinäk|eloku|syysk|loka|marras|joulu|\p{L}+(?:taina|konloppu))/u;

const COMPARING = new Set(["kuin", "än", "than"]);

/** "viime vuonna" dates news as often as it recalls old ones, so for costs and results it says nothing. */
function comparable(reading: Reading, at: number, role: AmountRole): boolean {
  // "viime viikolla", "viime perjantaina": the news itself
  if (keyAt(reading, at) === "viime" && RECENT.test(reading.tokens.key[at + 1] ?? "")) return false;
  return role === "granted" || !/^(?:viime$|fjol|året|year|last|viimevuoti)/.test(keyAt(reading, at));
}

/** The clause a sum stands in: between borders, within its sentence. */
function clauseOf(reading: Reading, first: number, last: number): { from: number; to: number } {
  const number = reading.sentence[first]!;
  let from = first;
  while (
    from > 0 &&
    reading.sentence[from - 1] === number &&
    (!isBorder(reading, from - 1) || THEN.has(keyAt(reading, from))) &&
    first - from < 60
  )
    from--;
  let to = last;
  while (to < reading.length && reading.sentence[to] === number && !isBorder(reading, to) && to - last < 60)
    to++;
  return { from, to };
}

/** "2011, |då skolan fick": the clause is about the time before it. */
const THEN = new Set(["då", "jolloin", "when"]);

/** The latest year that "vuonna", "vuosina" or the like introduces, else null: years of full dates and of names do not count. */
function lastYearIn(reading: Reading, from: number, to: number): number | null {
  const { tokens } = reading;
  let last: number | null = null;
  for (let i = from + 1; i < Math.min(to + 3, reading.length); i++) {
    const year = yearAt(reading, i);
    if (year === null || (last !== null && year <= last)) continue;
    // "vuosina 2012–2013": signs and the years before may stand between
    let word = i - 1;
    while (word > i - 4 && word > from && (tokens.kind[word] === SYMBOL || yearAt(reading, word) !== null))
      word--;
    if (word < from || word >= to || tokens.kind[word] !== WORD) continue;
    if (FOUNDED.test(tokens.key[word - 1] ?? "")) continue;
    // Swedish dates with the bare year: "bidraget till skolan 2011"
    const bare = word === i - 1 && reading.blockOf(i).language === "swe";
    if (bare || YEAR_WORDS.test(tokens.key[word]!)) last = year;
  }
  return last;
}

function yearAt(reading: Reading, i: number): number | null {
  const { tokens } = reading;
  const key = tokens.key[i];
  if (tokens.kind[i] !== NUMBER || key?.length !== 4) return null;
  const year = Number(key);
  return year >= 1900 && year < 2100 ? year : null;
}

/** Year of the first full date ("27.3.2009") near the top, which is when most releases were published; else the first year there. */
export function firstYear(reading: Reading): number | null {
  const { tokens } = reading;
  for (let i = 4; i < Math.min(reading.length, 150); i++) {
    const dated = tokens.key[i - 1] === "." && tokens.gap[i] === GLUED && tokens.kind[i - 2] === NUMBER;
    const named = tokens.kind[i - 1] === WORD && tokens.kind[i - 2] === NUMBER;
    const year = dated || named ? yearAt(reading, i) : null;
    if (year !== null) return year;
  }
  // "Apurahat 2016"
  for (let i = 0; i < Math.min(reading.length, 60); i++) {
    const year = tokens.gap[i] === GLUED ? null : yearAt(reading, i);
    if (year !== null) return year;
  }
  return null;
}

/** "nousee 2,05 eurosta 2,20 euroon": what it was before. */
export function isStartOfChange(context: Context, sum: Sum): boolean {
  const { reading, index } = context;
  const ending = keyAt(reading, sum.to - 1);
  if (!/(?:euro|miljoona|miljardi|tuhanne)sta$/.test(ending)) return false;
  const sentence = reading.sentence[sum.from]!;
  const after = index.after(sentence, sum.to);
  const before = index.before(sentence, sum.from);
  const into = (other: Sum | null) => other !== null && /(?:oon|aan|iin)$/.test(keyAt(reading, other.to - 1));
  return (
    (after !== null && after.from - sum.to <= 2 && into(after)) ||
    (before !== null && sum.from - before.to <= 2 && into(before))
  );
}

/** "sai |hakemastaan 1,4 miljoonasta| 900 000 euroa": what was asked for, beside what was given. */
export function isSoughtStart({ tokens }: Reading, sum: Sum): boolean {
  return SOUGHT.test(tokens.key[sum.from - 1] ?? "") && /st[aä]$/.test(tokens.key[sum.to - 1]!);
}

const SOUGHT = /^(?:hake(?:ma|mi)st(?:aan|ään|a|ansa|amme)|haetu(?:sta|ista)|anomastaan)$/;

/** "on |200 000 euroa enemmän| kuin viime vuonna", "kaksi miljoonaa arvioitua vähemmän": how far two sums are apart. */
export function isDifference({ tokens, sentence }: Reading, sum: Sum): boolean {
  for (let i = sum.to; i < Math.min(sum.to + MEASURE_OF_DIFFERENCE, tokens.length); i++) {
    if (tokens.kind[i] !== WORD || sentence[i] !== sentence[sum.from]) return false;
    if (MORE.has(tokens.key[i]!)) return THAN.has(tokens.key[i + 1] ?? "") || i > sum.to;
    // "edellisvuotta", "arvioitua", "viime vuotta"
    if (!/[aä]$|^viime$/.test(tokens.key[i]!)) return false;
  }
  return false;
}

const MEASURE_OF_DIFFERENCE = 3;
const MORE = new Set(
  "enemmän vähemmän suurempi pienempi suuremmat pienemmät kalliimpi halvempi mer mindre more less".split(" "),
);
const THAN = new Set(["kuin", "än", "than"]);

/** Last words of "jämfört med", "compared to", and the first ones. */
const COMPARED: ReadonlyMap<string, string> = new Map([
  ["med", "jämfört"],
  ["to", "compared"],
  ["with", "compared"],
]);

/** "41,8 milj. euroa (27,3 milj. euroa vuonna 2023)", "up from 0.4 million the year before": an older figure beside a newer. */
export function isComparison(context: Context, sum: Sum): boolean {
  const { reading, index } = context;
  const verb = COMPARED.get(reading.tokens.key[sum.from - 1] ?? "");
  if (verb !== undefined && reading.tokens.key[sum.from - 2] === verb) return true;
  const before = index.before(reading.sentence[sum.from]!, sum.from);
  if (before === null) return false;
  if (sum.from - before.to <= 2 && keyAt(reading, sum.from - 1) === "(") {
    return lastYearIn(reading, sum.to, Math.min(sum.to + 4, reading.length)) !== null;
  }
  // "(v. 2006 4,2 M€)"
  const open = [3, 4, 5].map((back) => sum.from - back).find((at) => reading.tokens.key[at] === "(") ?? -1;
  if (open >= before.to && open - before.to <= 1 && yearAt(reading, sum.from - 1) !== null) return true;
  return sum.from - before.to <= 5 && /^(?:from|från)$/.test(keyAt(reading, sum.from - 1));
}
