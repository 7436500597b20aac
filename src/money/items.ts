import type { AmountRole } from "../../schemas/money.js";
import { LINE, NUMBER, SYMBOL, WORD } from "../finnish/tokens.js";
import type { Reading } from "../reading.js";
import { type Context, cuesBetween } from "./evidence.js";
import { isItem, lineStart } from "./headings.js";
import { isFigureLabel } from "./not-given.js";
import { cueOf, PAIR_ENDS } from "./role-lexicon.js";
import type { Sum } from "./sum.js";

/** Signs that open a list item. */
const BULLETS = new Set(["•", "·", "–", "-", "*", "◦", "▪", "‣", "—"]);
/** An item has no more tokens than this. */
const LONGEST_ITEM = 80;

/**
 * Whether a sum stands in an item of a list: on a line with a bullet, a number or of a list block, which no verb makes a
 * sentence and no full stop ends. Names of projects are full of words that say nothing of the sum ("Isovanhempi lainaksi").
 */
export function isListItem(context: Context, sum: Sum): boolean {
  const { reading } = context;
  const { tokens } = reading;
  const from = lineStart(tokens, sum.from);
  if (sum.from - from > LONGEST_ITEM) return false;
  const bulleted =
    reading.blockOf(sum.from).kind === "item" ||
    BULLETS.has(tokens.key[from]!) ||
    (tokens.kind[from] === NUMBER && /^[.)]$/.test(tokens.key[from + 1] ?? ""));
  return (bulleted && !endsLikeProse(reading, sum.to)) || isRow(context, sum, from);
}

/** A line without a bullet that ends in its sum, says no verb, and follows such a line or a colon. */
function isRow(context: Context, sum: Sum, from: number): boolean {
  const { reading } = context;
  const { tokens } = reading;
  let to = sum.to;
  while (to < reading.length && tokens.gap[to]! < LINE && /^[),;]$/.test(tokens.key[to]!)) to++;
  if (tokens.key[to] === "(")
    while (to < reading.length && tokens.gap[to]! < LINE && tokens.key[to - 1] !== ")") to++;
  if ((to < reading.length && tokens.gap[to]! < LINE) || from === 0) return false;
  const before = context.index.before(reading.sentence[sum.from]!, sum.from);
  if (before !== null && before.from >= from) return false;
  const above = lineStart(tokens, from - 1);
  if (tokens.key[from - 1] !== ":" && !isItem(context, above, from)) return false;
  return !cuesBetween(reading, from, sum.from).some(({ cue }) => !cue.noun && cue.role !== "earlier");
}

function endsLikeProse({ tokens, length }: Reading, from: number): boolean {
  let end = from;
  while (end < length && tokens.gap[end]! < LINE && end - from < LONGEST_ITEM) end++;
  return end > from && /^[.!?”"]$/.test(tokens.key[end - 1]!);
}

/** A label has no more words than this: "hankkeen kokonaiskustannukset 80 000 €". */
const LABEL_WORDS = 3;

/** Words that can be a label in themselves; a "katto-urakka" or "koneen hankinta" is the thing that is paid for. */
const LABEL =
  /^(?:(?:kokonais|hanke|projekti)?(?:kustannu|rahoitu|budjet|(?:investointi|yritys|kehittämis|leader-|eakr-|esr-|jtf-|energia)?tuki$|tuen$|tukea$|tukisumma|tukimäärä|avustu)|oma|kunnan|kuntara|yksityi|haet|myönne|laina$|lainaa$|valtionavustu|eu-|bidrag|stöd|totalkostnad|kostnad|egen|beviljat|sökt|lån|grant|cost|budget|own|loan)/u;

/** The role that a label right before a sum states: "kokonaiskustannukset 354 700 €", "Myönnetty tuki: 40 000 euroa"; else null. */
export function labelRole({ reading }: Context, sum: Sum): AmountRole | null {
  const { tokens } = reading;
  let at = sum.from - 1;
  if (tokens.key[at] === ":") at--;
  let role: AmountRole | null = null;
  let strength = 0;
  for (let words = 0; words <= LABEL_WORDS; words++, at--) {
    if (at < 0 || tokens.kind[at] !== WORD || tokens.gap[at + 1]! > LINE) {
      const closed = at < 0 || tokens.kind[at] === SYMBOL || tokens.gap[at + 1]! >= LINE;
      return closed && words > 0 ? role : null;
    }
    const word = tokens.key[at]!;
    const next = tokens.key[at + 1]!;
    const pair = words > 0 && PAIR_ENDS.has(next) ? cueOf(`${word}_${next}`) : null;
    const cue = pair ?? (LABEL.test(word) || isFigureLabel(word) ? cueOf(word) : null);
    if (cue === null || cue.role === "earlier" || cue.strength <= strength) continue;
    role = cue.role;
    strength = cue.strength;
  }
  return null;
}
