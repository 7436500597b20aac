import type { AmountRole } from "../../schemas/money.js";
import { GLUED, LINE, WORD } from "../finnish/tokens.js";
import type { Reading } from "../reading.js";
import { actOf } from "./act.js";
import { bracketRole } from "./bracket-roles.js";
import {
  earlierOr,
  firstYear,
  isComparison,
  isDifference,
  isEarlierAlone,
  isSoughtStart,
  isStartOfChange,
} from "./earlier.js";
import { bestCue, type Context, cuesBetween, isBorder, keyAt, type Placed } from "./evidence.js";
import {
  cellOf,
  cellRole,
  headingRole,
  isBudgetRelease,
  isGiven,
  isListLike,
  lineStart,
} from "./headings.js";
import { givenInText, headlineRole } from "./headline.js";
import { isListItem, labelRole } from "./items.js";
import { inMood, isDecidedElsewhere, isLimit } from "./modality.js";
import { objectRole, sentenceCue, sharedNounRole } from "./not-given.js";
import type { Sum, SumIndex } from "./sum.js";

/** "on 236 000 euroa, |ei 263 000 euroa": a sum that is denied. */
const NOT = new Set(["ei", "eikä", "inte", "not"]);

/** "sai |9 000 euroa enemmän|": more was got, and so much of it. */
const RECEIVED = /^(?:saa|saavat|sai|saivat|saatiin|saimme|får|fick|received)$/;

const PART_WORDS = new Set(["josta", "joista", "mistä", "varav", "därav"]);

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
  const context: Context = {
    reading,
    index,
    year: publishedYear ?? firstYear(reading),
    roles: new Map(),
    byValue: new Map(),
    firm: new Set(),
    called: new Set(),
    headings: new Map(),
    act: undefined,
    decidedElsewhere: undefined,
    budget: isBudgetRelease(reading),
    columns: null,
  };
  const { roles, byValue, budget } = context;
  // Cells last: a column whose total the text states takes its role from there.
  for (const cells of [false, true]) {
    for (const sum of sums) {
      const cell = cellOf(reading, sum);
      if ((cell !== null) !== cells) continue;
      const role = cell === null ? roleOf(context, sum) : cellRole(context, sum, cell);
      roles.set(sum, role);
      if (role !== null && role !== "prior") byValue.set(`${sum.cents} ${sum.currency}`, role);
    }
  }
  return sums.map((sum) => {
    const called = context.called.has(sum) ? givenInText(context, sum) : null;
    const role =
      called ??
      roles.get(sum) ??
      byValue.get(`${sum.cents} ${sum.currency}`) ??
      headlineRole(context, sum) ??
      "other";
    const soft = ((role === "cost" || role === "granted") && !context.firm.has(sum)) || role === "other";
    return budget && soft && sum.per === null ? "budget" : role;
  });
}

function roleOf(context: Context, sum: Sum): AmountRole | null {
  if (sum.role !== undefined) return sum.role;
  const { reading, index, roles } = context;
  if (isStartOfChange(context, sum) || isComparison(context, sum)) return "prior";
  const last = reading.tokens.key[sum.from - 1] ?? "";
  if (NOT.has(last) || isLimit(reading, sum)) return "other";
  if (isDifference(reading, sum) && !RECEIVED.test(last)) return "other";
  if (isSoughtStart(reading, sum)) return "applied";
  const sentence = reading.sentence[sum.from]!;
  const before = index.before(sentence, sum.from);
  const part = before === null ? null : partOpening(reading, before.to, sum.from);
  if (before !== null && part !== null) {
    const own = bestCue(context, sum, part);
    const whole = roles.get(before) ?? null;
    if (own === null && isShareOfUnion(reading, part, sum.from)) return "granted";
    return partRole(context, sum, own, whole);
  }
  if (before !== null && isRestated(reading, before, sum)) return roles.get(before) ?? null;
  const joined = coordinated(context, sum, before);
  if (joined !== null) return joined;
  const best = bestCue(context, sum, null);
  if (isListItem(context, sum)) {
    const said = sentenceCue(context, sum, best, lineStart(reading.tokens, sum.from));
    if (said !== null) return objectRole(context, sum, said) ?? earlierOr(context, sum, said);
    const role = labelRole(context, sum) ?? bracketRole(context, sum) ?? headingRole(context, sum);
    if (role === "granted" && isEndorsed(context)) return "planned";
    if (role !== null) return role;
  }
  if (best === null) {
    if (sum.per !== null && COMMODITIES.has(sum.per)) return "other";
    if (isEarlierAlone(context, sum)) return "prior";
    if (!isListLike(context, sum)) return null;
    return isGiven(context, sum) ? "granted" : headingRole(context, sum);
  }
  if (!best.cue.noun && FIRM.test(keyAt(reading, best.at))) context.firm.add(sum);
  if (best.cue.role === "planned" && /haussa$/.test(keyAt(reading, best.at))) context.called.add(sum);
  if (context.budget && saysThisYear(reading, sum)) return "prior";
  if (SPENT.has(best.cue.role) && sum.per !== null && COMMODITIES.has(sum.per)) return "other";
  // a dividend, not a grant
  if (sum.per === "share" && best.cue.role !== "loan") return "other";
  const object = sharedNounRole(context, sum) ?? objectRole(context, sum, best);
  if (object !== null) return object;
  if (isGivenAppropriation(context, sum, best) || isSpentOnGrants(reading, sum, best)) return "granted";
  if (isSpentNextYear(context, best)) return "granted";
  const role = earlierOr(context, sum, best);
  return inMood(context, sum, role, best);
}

/** "Ministeriö |myönsi kunnalle 388 000 euron määrärahan": the verb and its taker say more than the noun does. */
function isGivenAppropriation({ reading, index }: Context, sum: Sum, { cue, at }: Placed): boolean {
  if (cue.role !== "budget" || !cue.noun || at < sum.to || at > sum.to + 1) return false;
  if (/lisämäärä/.test(keyAt(reading, at))) return false;
  const before = index.before(reading.sentence[sum.from]!, sum.from);
  let taker = false;
  for (let i = sum.from - 1; i >= Math.max(before?.to ?? 0, sum.from - CLAUSE); i--) {
    if (reading.sentence[i] !== reading.sentence[sum.from] || isBorder(reading, i)) return false;
    if (/lle$/.test(keyAt(reading, i))) taker = true;
    if (taker && GAVE.test(keyAt(reading, i))) return true;
  }
  return false;
}

/** "Säätiö |käyttää hankkeiden rahoitukseen| 3 miljoonaa": who spends on grants gives them. */
function isSpentOnGrants(reading: Reading, sum: Sum, { cue, at }: Placed): boolean {
  if (cue.role !== "cost" || !/^käyt(?:tää|ti|etään|ettiin|tänyt|tävät)$/.test(keyAt(reading, at)))
    return false;
  for (let i = Math.min(at, sum.from) + 1; i < Math.max(at, sum.from) && i - at < REACH_OF_VERB; i++) {
    if (isBorder(reading, i)) return false;
    if (/(?:rahoituks|avustuks|apuraho|apurahoi|tuke|tukii)(?:een|iin|hin|n)$/.test(keyAt(reading, i)))
      return true;
  }
  return false;
}

/** "Ryhmä puolsi hankkeita. Lopulliset päätökset tekee ELY-keskus": what the release lists is not yet given. */
function isEndorsed(context: Context): boolean {
  if (!isDecidedElsewhere(context)) return false;
  if (context.act === undefined) context.act = actOf(context);
  return context.act === "planned";
}

/** "Ministeriö |käyttää ensi vuonna| 150 000 euroa puroihin": given, in a release that tells of grants. */
function isSpentNextYear(context: Context, { at }: Placed): boolean {
  const { key } = context.reading.tokens;
  if (key[at] !== "vuonna" || key[at - 1] !== "ensi" || !/^käyt(?:tää|tävät|etään)$/.test(key[at - 2] ?? ""))
    return false;
  if (context.act === undefined) context.act = actOf(context);
  return context.act === "granted";
}

const REACH_OF_VERB = 8;

const GAVE = /^(?:myönsi|myönsivät|myöntänyt|myöntäneet|myönnettiin|myönnetty)$/;
const CLAUSE = 20;

/** "maksaa 9,3 miljoonaa" is a cost in a budget too, "investointeihin käytetään" an appropriation. */
const FIRM =
  /^(?:maks|kust|bekost|kost|myönsi|myönnettiin|myöntänyt|sai$|saivat|saanut|jakoi|jaettiin|antoi|annettiin|avusti$|fick$|beviljade|delade)/;

/** In a budget for the next year "kuluvana vuonna" and "i år" are the year before. */
function saysThisYear(reading: Reading, sum: Sum): boolean {
  const { tokens, sentence } = reading;
  for (let i = sum.from - 1; i >= Math.max(0, sum.from - 6) && sentence[i] === sentence[sum.from]; i--) {
    if (/^kuluva(?:na|n|lla)$/.test(tokens.key[i]!)) return true;
  }
  return false;
}

const SPENT: ReadonlySet<string> = new Set(["cost", "granted"]);

/** A price by the piece is nobody's cost or grant. */
const COMMODITIES = new Set(
  "kilowatt_hour megawatt_hour litre kilogram tonne piece share hour kilometre square_metre cubic_metre time".split(
    " ",
  ),
);

/** How many tokens a name between two sums of one verb may have: "SeAMK maksaa 73 080 € ja |Sedu| 24 360 €". */
const NAME = 9;

/** How many tokens may stand between a sum and its other form. */
const ELI = 5;

/** "0,32 euroa osakkeelta |eli yhteensä| 4,8 miljoonaa euroa": the same money, told in another way. */
function isRestated(reading: Reading, before: Sum, sum: Sum): boolean {
  if (sum.from - before.to > ELI) return false;
  for (let i = before.to; i < sum.from; i++) {
    const word = keyAt(reading, i);
    if (word === "eli" || word === "dvs") return cuesBetween(reading, i, sum.from).length === 0;
  }
  return false;
}

/** The role of the sum before, where only "ja" or a comma and a name without a cue stand between the two. */
function coordinated({ reading, roles }: Context, sum: Sum, before: Sum | null): AmountRole | null {
  const { tokens } = reading;
  if (before === null || sum.from - before.to > NAME + 1 || sum.from === before.to) return null;
  if (!AND.has(tokens.key[before.to]!) || tokens.gap[before.to]! >= LINE) return null;
  let named = before.to + 1 === sum.from;
  for (let i = before.to + 1; i < sum.from; i++) {
    if (tokens.gap[i]! >= LINE || isBorder(reading, i) !== (tokens.key[i] === ":" && tokens.gap[i] === GLUED))
      return null;
    const first = reading.text[tokens.start[i]!]!;
    if (tokens.kind[i] === WORD && first !== first.toLowerCase()) named = true;
  }
  if (!named || cuesBetween(reading, before.to, sum.from).length > 0) return null;
  // "… ja 5 000 euron laina": its own noun follows
  if (cuesBetween(reading, sum.to, Math.min(sum.to + 1, reading.length)).length > 0) return null;
  return roles.get(before) ?? null;
}

const AND = new Set(["ja", "sekä", "och", "samt", "and", ","]);

/** A part has the role of the whole, unless its own clause says whose money it is: "josta kaupunki maksaa", "josta lainaa". */
function partRole(
  context: Context,
  sum: Sum,
  own: Placed | null,
  whole: AmountRole | null,
): AmountRole | null {
  if (own === null || own.cue.role === "earlier") return whole;
  const { role, noun } = own.cue;
  if (role === "own_funding" || role === "loan" || role === "applied") return role;
  if (role === "granted" && (!noun || IS_GRANT.test(keyAt(context.reading, own.at)))) return role;
  if (role === "cost" && !noun && own.at < sum.from && PAYS.test(keyAt(context.reading, own.at)))
    return "own_funding";
  return whole ?? role;
}

/** "josta EU:n tuki on 540 000 euroa", "josta valtionavustusta 1,2 miljoonaa", "josta Leader-tuen osuus on 48 000 euroa". */
const IS_GRANT = /(?:avustu(?:s|sta|ksen)|tu(?:ki|kea|en)|rahoitu(?:s|sta|ksen)|osuus|bidrag|stöd|grant)$/;

/** "josta |EU:n osuus| on 1,9 miljoonaa euroa". */
function isShareOfUnion({ tokens }: Reading, from: number, to: number): boolean {
  return tokens.key[from + 1] === "eu" && tokens.key.slice(from, to).includes("osuus");
}

const PAYS = /^(?:maksaa|maksavat|betalar)$/;

/** Where "josta" opens a clause between a sum and its part, else null. */
function partOpening(reading: Reading, from: number, to: number): number | null {
  if (to - from > 12) return null;
  for (let i = from; i < to; i++) if (PART_WORDS.has(keyAt(reading, i))) return i;
  return null;
}
