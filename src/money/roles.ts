import type { AmountRole } from "../../schemas/money.js";
import { GLUED, LINE, NUMBER, WORD } from "../finnish/tokens.js";
import type { Reading } from "../reading.js";
import { type Cue, cueOf, PAIR_ENDS } from "./role-lexicon.js";
import { LONGEST_SENTENCE, type Sum, type SumIndex } from "./sum.js";

/** Whether a word is a noun for money, so that a bare "5 miljoonan" before it is a sum: "avustukset", "investointi", "alijäämä". */
export function speaksOfMoney(word: string): boolean {
  return cueOf(word)?.noun === true;
}

/** What a word of distance costs a verb and a noun, a clause's border, a sum in between, and standing after the sum. */
const VERB_STEP = 0.35;
const NOUN_STEP = 0.8;
const BORDER = 3;
const OTHER_SUM = 3;
const AFTER = 1;
/** "640 000 euron |laina": the noun that the sum is the measure of. */
const HEAD_NOUN = 4;

/** Words that open a clause after a comma, or without one. */
const CLAUSE_WORDS = new Set(
  "mutta ja sekä joka jotka jonka joiden josta joista mistä mikä kun sillä eli vaan men och som varav då medan but and which while".split(
    " ",
  ),
);
const PART_WORDS = new Set(["josta", "joista", "mistä", "varav", "därav"]);
const YEAR_WORDS = new Set([
  "vuonna",
  "vuosina",
  "vuoden",
  "vuosien",
  "jo",
  "år",
  "åren",
  "in",
  "during",
  "for",
]);

interface Placed {
  readonly at: number;
  readonly cue: Cue;
}

/**
 * The role of every sum, in their order. The evidence is the nearest and strongest cue in its sentence; for list items and
 * cells without one the heading, caption or column; for a headline the same sum in the text. Without any: "other".
 *
 * @example "kustannusarvio on 6,2 milj. euroa, josta kaupungin oma osuus on 5,2" → cost, own_funding
 */
export function assignRoles(
  reading: Reading,
  index: SumIndex,
  sums: readonly Sum[],
  publishedYear: number | null,
): AmountRole[] {
  const context = {
    reading,
    index,
    year: publishedYear ?? firstYear(reading),
    cues: new Map<number, Placed[]>(),
  };
  const budget = isBudgetRelease(reading);
  const roles = new Map<Sum, AmountRole | null>();
  for (const sum of sums) roles.set(sum, roleOf(context, sum, roles));
  const byValue = new Map<string, AmountRole>();
  for (const [sum, role] of roles) {
    if (role !== null && role !== "prior") byValue.set(`${sum.cents} ${sum.currency}`, role);
  }
  return sums.map((sum) => {
    const role = roles.get(sum) ?? byValue.get(`${sum.cents} ${sum.currency}`) ?? "other";
    return budget && (role === "cost" || role === "other") && sum.per === null ? "budget" : role;
  });
}

interface Context {
  readonly reading: Reading;
  readonly index: SumIndex;
  readonly year: number | null;
  readonly cues: Map<number, Placed[]>;
}

function roleOf(context: Context, sum: Sum, roles: ReadonlyMap<Sum, AmountRole | null>): AmountRole | null {
  if (sum.role !== undefined) return sum.role;
  const { reading, index } = context;
  if (sum.header !== undefined) return cellRole(context, sum);
  if (isStartOfChange(context, sum) || isComparison(context, sum)) return "prior";
  const sentence = reading.sentence[sum.from]!;
  const before = index.before(sentence, sum.from);
  const part = before === null ? null : partOpening(reading, before.to, sum.from);
  if (before !== null && part !== null) {
    // A part has the role of the whole, unless its own clause says whose money it is.
    const own = bestCue(context, sum, part);
    if (
      own !== null &&
      (own.cue.role === "own_funding" || own.cue.role === "loan" || own.cue.role === "applied")
    )
      return own.cue.role;
    if (
      own !== null &&
      own.cue.role === "cost" &&
      !own.cue.noun &&
      own.at < sum.from &&
      PAYS.test(keyAt(reading, own.at))
    )
      return "own_funding";
    const whole = roles.get(before) ?? null;
    return whole === null && own !== null && own.cue.role !== "earlier" ? own.cue.role : whole;
  }
  const best = bestCue(context, sum, null);
  if (best === null) return isListLike(reading, sum) ? headingRole(context, sum) : null;
  return earlierOr(context, sum, best.cue);
}

const PAYS = /^(?:maksaa|maksavat|betalar)$/;

function keyAt(reading: Reading, i: number): string {
  return reading.tokens.key[i]!;
}

/** Where "josta" opens a clause between a sum and its part, else null. */
function partOpening(reading: Reading, from: number, to: number): number | null {
  if (to - from > 12) return null;
  for (let i = from; i < to; i++) if (PART_WORDS.has(keyAt(reading, i))) return i;
  return null;
}

/** The cue that speaks loudest to a sum; with `from` only those from that token on. */
function bestCue(context: Context, sum: Sum, from: number | null): Placed | null {
  let best: Placed | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const placed of cuesOf(context, sum)) {
    if (placed.cue.role === "earlier" || (from !== null && placed.at < from)) continue;
    const score = scoreOf(context, sum, placed);
    if (score > bestScore) {
      best = placed;
      bestScore = score;
    }
  }
  return best;
}

function scoreOf(context: Context, sum: Sum, { at, cue }: Placed): number {
  const { reading, index } = context;
  const left = at < sum.from;
  const from = left ? at + 1 : sum.to;
  const to = left ? sum.from : at;
  let score = cue.strength;
  const step = cue.noun ? NOUN_STEP : VERB_STEP;
  for (let i = from; i < to; i++) {
    if (reading.tokens.kind[i] === WORD) score -= step;
    if (isBorder(reading, i)) score -= BORDER;
  }
  for (const other of index.in(reading.sentence[sum.from]!)) {
    if (other !== sum && other.from >= from && other.to <= to) score -= OTHER_SUM;
  }
  if (!left) {
    score -= AFTER;
    if (cue.noun && cue.role !== "granted" && to - from <= 1 && isGenitive(reading, sum)) score += HEAD_NOUN;
  }
  return score;
}

/** Whether the sum is a measure, as in "640 000 euron laina" and "60.000 €:n avustus". */
function isGenitive(reading: Reading, sum: Sum): boolean {
  return /(?:n|€)$/.test(keyAt(reading, sum.to - 1));
}

/** A new clause: "; ", "(", or a comma before "mutta", "ja", "joka" …; a bare "ja" only if a verb could follow, which is not known. */
function isBorder(reading: Reading, i: number): boolean {
  const key = keyAt(reading, i);
  if (key === ";" || key === "(" || key === ")" || key === ":") return true;
  return key === "," && CLAUSE_WORDS.has(reading.tokens.key[i + 1] ?? "");
}

/** The cues of a sum's sentence, found once. In very long "sentences" (lists without ends) only the line counts. */
function cuesOf(context: Context, sum: Sum): readonly Placed[] {
  const { reading, cues } = context;
  const number = reading.sentence[sum.from]!;
  const known = cues.get(number);
  if (known !== undefined) return known;
  const { from, to } = reading.sentenceOf(sum.from);
  const found = to - from > LONGEST_SENTENCE ? [] : cuesBetween(reading, from, to);
  cues.set(number, found);
  return found;
}

function cuesBetween(reading: Reading, from: number, to: number): Placed[] {
  const { tokens } = reading;
  const found: Placed[] = [];
  for (let i = from; i < to; i++) {
    if (tokens.kind[i] !== WORD) continue;
    const key = tokens.key[i]!;
    const pair = i > from && PAIR_ENDS.has(key) ? cueOf(`${tokens.key[i - 1]}_${key}`) : null;
    const cue = pair ?? cueOf(key);
    if (cue !== null) found.push({ at: i, cue });
  }
  return found;
}

/** A grant of an earlier time is prior: "aiemmin", "edellinen hanke", "vuonna 2012 myönnettiin". */
function earlierOr(context: Context, sum: Sum, cue: Cue): AmountRole {
  const role = cue.role as AmountRole;
  if (role !== "granted" && role !== "other" && role !== "cost") return role;
  const { from, to } = clauseOf(context.reading, sum);
  const said = cuesBetween(context.reading, from, to).find((placed) => placed.cue.role === "earlier");
  if (
    said !== undefined &&
    !COMPARING.has(context.reading.tokens.key[said.at - 1] ?? "") &&
    comparable(context.reading, said.at, role)
  )
    return "prior";
  if (context.year === null) return role;
  const past = lastYearIn(context.reading, from, to);
  if (past === null || past >= context.year) return role;
  if (role === "granted" || (role === "other" && !cue.noun)) return "prior";
  // last year's turnover is this year's news; that of the year before is for comparison
  return role === "other" && past < context.year - 1 ? "prior" : role;
}

const COMPARING = new Set(["kuin", "än", "than"]);

/** "viime vuonna" dates news as often as it recalls old ones, so for costs and results it says nothing. */
function comparable(reading: Reading, at: number, role: AmountRole): boolean {
  return (
    role === "granted" || !/^(?:vuonna|vuoden|kaudella|fjol|året|year|viimevuoti)/.test(keyAt(reading, at))
  );
}

/** The clause a sum stands in: between borders, within its sentence. */
function clauseOf(reading: Reading, sum: Sum): { from: number; to: number } {
  const number = reading.sentence[sum.from]!;
  let from = sum.from;
  while (
    from > 0 &&
    reading.sentence[from - 1] === number &&
    !isBorder(reading, from - 1) &&
    sum.from - from < 60
  )
    from--;
  let to = sum.to;
  while (to < reading.length && reading.sentence[to] === number && !isBorder(reading, to) && to - sum.to < 60)
    to++;
  return { from, to };
}

/** The latest year that "vuonna", "vuosina" or the like introduces, else null: years of full dates and of names do not count. */
function lastYearIn(reading: Reading, from: number, to: number): number | null {
  const { tokens } = reading;
  let last: number | null = null;
  for (let i = from; i < to; i++) {
    if (tokens.kind[i] !== WORD || !YEAR_WORDS.has(tokens.key[i]!)) continue;
    for (let k = i + 1; k < Math.min(i + 4, reading.length); k++) {
      const year = yearAt(reading, k);
      if (year !== null) last = Math.max(last ?? 0, year);
      else if (tokens.kind[k] === NUMBER || tokens.kind[k] === WORD) break;
    }
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

/** Year of the first full date ("27.3.2009") near the top, which is when most releases were published. */
function firstYear(reading: Reading): number | null {
  const { tokens } = reading;
  for (let i = 4; i < Math.min(reading.length, 150); i++) {
    const dated = tokens.key[i - 1] === "." && tokens.gap[i] === GLUED && tokens.kind[i - 2] === NUMBER;
    const named = tokens.kind[i - 1] === WORD && tokens.kind[i - 2] === NUMBER;
    const year = dated || named ? yearAt(reading, i) : null;
    if (year !== null) return year;
  }
  return null;
}

/** "nousee 2,05 eurosta 2,20 euroon": what it was before. */
function isStartOfChange(context: Context, sum: Sum): boolean {
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

/** "41,8 milj. euroa (27,3 milj. euroa vuonna 2023)", "up from 0.4 million the year before": an older figure beside a newer. */
function isComparison(context: Context, sum: Sum): boolean {
  const { reading, index } = context;
  const before = index.before(reading.sentence[sum.from]!, sum.from);
  if (before === null) return false;
  if (sum.from - before.to <= 2 && keyAt(reading, sum.from - 1) === "(") {
    return lastYearIn(reading, sum.to, Math.min(sum.to + 4, reading.length)) !== null;
  }
  return sum.from - before.to <= 5 && /^(?:from|från)$/.test(keyAt(reading, sum.from - 1));
}

/** A cell takes its role from its column, then the caption, its row, and the heading above. */
function cellRole(context: Context, sum: Sum): AmountRole | null {
  const { reading } = context;
  const { table } = reading.blockOf(sum.from);
  const header = sum.header ?? "";
  const older = isOlderColumn(header, table?.cells.map((cell) => cell.header ?? "") ?? []);
  const column = loudest(header);
  if (column === "earlier" || older) return "prior";
  if (column !== null) return column;
  const label = table?.cells[0];
  const row = label === undefined ? null : loudest(reading.text.slice(label.start, label.end));
  for (const role of [loudest(table?.caption ?? ""), row])
    if (role !== null && role !== "earlier") return role;
  return headingRole(context, sum);
}

/** "TP 2023" beside "TP 2024": the year before. */
function isOlderColumn(header: string, all: readonly string[]): boolean {
  const year = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(header)?.[0];
  if (year === undefined) return false;
  return all.some((other) => {
    const theirs = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(other)?.[0];
    return theirs !== undefined && theirs > year;
  });
}

/** The role of the strongest cue in a short text. "TA" and "TP" head the columns of budgets and accounts. */
function loudest(text: string): Cue["role"] | null {
  let best: Cue | null = null;
  for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) {
    if (word === "ta") return "budget";
    const cue = cueOf(word);
    if (cue !== null && (best === null || cue.strength > best.strength)) best = cue;
  }
  return best?.role ?? null;
}

/** A line that does not end like prose. */
function isListLike(reading: Reading, sum: Sum): boolean {
  const { tokens } = reading;
  let end = sum.to;
  while (end < reading.length && tokens.gap[end]! < LINE && end - sum.to < 40) end++;
  return tokens.key[end - 1] !== "." || end === sum.to;
}

/** How many lines above a list item its heading may stand. */
const LINES_ABOVE = 30;

/** The role that the nearest line above with a cue speaks of; lines that are items themselves are passed over. */
function headingRole(context: Context, sum: Sum): AmountRole | null {
  const { reading, index } = context;
  const { tokens } = reading;
  let to = sum.from;
  while (to > 0 && tokens.gap[to]! < LINE) to--;
  for (let lines = 0; lines < LINES_ABOVE && to > 0; lines++) {
    let from = to - 1;
    while (from > 0 && tokens.gap[from]! < LINE) from--;
    const isItem =
      tokens.kind[to - 1] === NUMBER ||
      index.in(reading.sentence[from]!).some((s) => s.to >= to - 2 && s.from >= from);
    if (!isItem || tokens.key[to - 1] === "." || tokens.key[to - 1] === ":") {
      const found = cuesBetween(reading, from, to).filter((placed) => placed.cue.role !== "earlier");
      const best = found.toSorted((a, b) => b.cue.strength - a.cue.strength)[0];
      if (best !== undefined) return best.cue.role as AmountRole;
    }
    to = from;
  }
  return null;
}

/** A release about a budget: costs and results in it are planned ones. */
function isBudgetRelease(reading: Reading): boolean {
  const { title } = reading.document;
  const text = title === null ? reading.text.slice(0, 300) : title.text;
  return /talousarvio(?!n? toteu)|budget(?!eringsbeslut)|budjet/iu.test(text) && !/tilinpäätö/iu.test(text);
}
