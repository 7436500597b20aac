import type { AmountRole } from "../../schemas/money.js";
import type { Cell } from "../document/document.js";
import { LINE, NUMBER, type Tokens, WORD } from "../finnish/tokens.js";
import type { Reading } from "../reading.js";
import { actOf } from "./act.js";
import { type Context, cuesBetween } from "./evidence.js";
import { isDecidedElsewhere } from "./modality.js";
import { type Cue, cueOf, PAIR_ENDS } from "./role-lexicon.js";
import type { Sum } from "./sum.js";
import { cellAt } from "./tables.js";

/** The cell of a table that a sum fills, or null. */
export function cellOf(reading: Reading, sum: Sum): Cell | null {
  const { table } = reading.blockOf(sum.from);
  if (table === null) return null;
  const cell = cellAt(table.cells, reading.tokens.start[sum.from]!);
  return cell === null || cell.isHeader ? null : cell;
}

/**
 * A cell takes its role from its column, else from a sum of the text that the column repeats (its total, mostly), then from the
 * caption, its row, and the heading above.
 */
export function cellRole(context: Context, sum: Sum, cell: Cell): AmountRole | null {
  const { reading } = context;
  const table = reading.blockOf(sum.from).table!;
  const header = cell.header ?? "";
  const column = loudest(header);
  if (column === "earlier" || isOlderColumn(header, table.cells)) return "prior";
  const row = loudest(labelOf(reading, table.cells));
  if (row === "loan" || row === "own_funding") return row;
  if (OWN_CAPITAL.test(labelOf(reading, table.cells))) return "own_funding";
  if (column !== null) return column;
  const repeated = columnTotals(context).get(`${table.id}:${cell.column}`);
  if (repeated !== undefined) return repeated;
  const caption = loudest(table.caption ?? "");
  if (caption !== null && caption !== "earlier") return caption;
  // accounts of one year: the row is called "Rahoitus", but nobody grants it
  if (YEAR.test(header) && !table.cells.some((other) => TAKERS.test(other.header ?? ""))) return "other";
  return row !== null && row !== "earlier" ? row : headingRole(context, sum);
}

/** In a table of where the money comes from; in prose it is a figure of the balance sheet. */
const OWN_CAPITAL = /oma[an]? pääoma|eget kapital|own equity/i;

/** What the first cell of a row says: "Business Finland, laina". */
function labelOf({ text }: Reading, cells: readonly Cell[]): string {
  const [label] = cells;
  return label === undefined ? "" : text.slice(label.start, label.end);
}

/** Roles of the columns in which a sum of the text stands again. Found once. */
function columnTotals(context: Context): ReadonlyMap<string, AmountRole> {
  if (context.columns !== null) return context.columns;
  const { reading, byValue } = context;
  const columns = new Map<string, AmountRole>();
  for (const sum of context.index.sums) {
    const cell = cellOf(reading, sum);
    const role = cell === null ? undefined : byValue.get(`${sum.cents} ${sum.currency}`);
    if (role !== undefined) columns.set(`${reading.blockOf(sum.from).table!.id}:${cell!.column}`, role);
  }
  context.columns = columns;
  return columns;
}

/** A column of those who get money: then the columns of years hold grants. */
const TAKERS = /saaja|hakija|seura|yhdisty|mottagar|sökande|förening|recipient|applicant/i;

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;

/** Wider rows are no tables that anyone reads. */
const MOST_COLUMNS = 60;

/** "TP 2023" beside "TP 2024": the year before. */
function isOlderColumn(header: string, cells: readonly Cell[]): boolean {
  const year = YEAR.exec(header)?.[0];
  if (year === undefined) return false;
  return cells.slice(0, MOST_COLUMNS).some((other) => {
    const theirs = YEAR.exec(other.header ?? "")?.[0];
    return theirs !== undefined && theirs > year;
  });
}

/** The role of the strongest cue in a short text. "TA" and "TP" head the columns of budgets and accounts. */
function loudest(text: string): Cue["role"] | null {
  let best: Cue | null = null;
  let before = "";
  for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) {
    if (word === "ta") return "budget";
    const cue = (PAIR_ENDS.has(word) ? cueOf(`${before}_${word}`) : null) ?? cueOf(word);
    before = word;
    if (cue?.role === "earlier") return "earlier";
    if (cue !== null && (best === null || cue.strength > best.strength)) best = cue;
  }
  return best?.role ?? null;
}

/** A line that does not end like prose, or a running list: "Kunnat: Muhos 20 000 €, Ii 9 000 € ja Lemi 6 000 €." */
export function isListLike({ reading, index }: Context, sum: Sum): boolean {
  const { tokens } = reading;
  if (index.in(reading.sentence[sum.from]!).length > 2 || opensWithLabel(reading, sum)) return true;
  let end = sum.to;
  while (end < reading.length && tokens.gap[end]! < LINE && end - sum.to < 40) end++;
  let last = end - 1;
  while (last > sum.to && CLOSERS.has(tokens.key[last]!)) last--;
  return tokens.key[last] !== "." || end === sum.to;
}

/** What may stand behind a full stop. */
const CLOSERS = new Set(["”", '"', "“", "»", ")", "’"]);

/** "Säätiöt: Kotisäätiö 70 000 euroa ja Tiesäätiö 40 000 euroa." */
function opensWithLabel({ tokens, sentence }: Reading, sum: Sum): boolean {
  const from = lineStart(tokens, sum.from);
  return sentence[from] === sentence[sum.from] && tokens.kind[from] === WORD && tokens.key[from + 1] === ":";
}

/** "Rahastolta 31 miljoonaa euroa tutkimukseen": in a headline the giver or the taker right before the sum says it is given. */
export function isGiven({ reading, index }: Context, sum: Sum): boolean {
  const { tokens } = reading;
  const before = sum.from - 1;
  return (
    before >= 0 &&
    tokens.gap[sum.from]! <= LINE &&
    index.in(reading.sentence[sum.from]!).length === 1 &&
    /(?:lt[aä]|lle)$/.test(tokens.key[before]!)
  );
}

/** How many lines above a list item its heading may stand. */
const LINES_ABOVE = 60;
/** A heading has no more tokens than this; what is longer is prose. */
const HEADING = 14;

/**
 * The role that the nearest line above with a cue speaks of; lines that are items themselves are passed over. What a line heard
 * is kept for the lines below it, so that a long list climbs once.
 */
export function headingRole(context: Context, sum: Sum): AmountRole | null {
  const { headings, reading } = context;
  const climbed: number[] = [];
  let role: AmountRole | null = null;
  let to = lineStart(reading.tokens, sum.from);
  while (to > 0 && climbed.length < LINES_ABOVE) {
    const known = headings.get(to);
    if (known !== undefined) {
      role = known;
      break;
    }
    climbed.push(to);
    const from = lineStart(reading.tokens, to - 1);
    const passed = to - from >= LONGEST_LINE || isItem(context, from, to);
    role = passed
      ? null
      : isProse(context.reading, from, to)
        ? actRole(context, from, to)
        : lineRole(context, from, to);
    if (role !== null) break;
    to = from;
  }
  for (const line of climbed) headings.set(line, role);
  return role;
}

/** Longer lines head nothing. */
const LONGEST_LINE = 150;

/** The first token of the line that token `i` stands on. */
export function lineStart(tokens: Tokens, i: number): number {
  let from = i;
  while (from > 0 && i - from < LONGEST_LINE && tokens.gap[from]! < LINE) from--;
  return from;
}

/** A line that ends in a number or a sum, without a full stop or colon after it. */
export function isItem({ reading, index }: Context, from: number, to: number): boolean {
  const last = reading.tokens.key[to - 1];
  if (last === "." || last === ":") return false;
  if (reading.tokens.kind[to - 1] === NUMBER) return true;
  const sum = index.before(reading.sentence[to - 1]!, to);
  return sum !== null && sum.to >= Math.max(from + 1, to - 2);
}

/** A sentence, or longer than a heading; a colon at its end says that a list follows. */
function isProse({ tokens }: Reading, from: number, to: number): boolean {
  const last = tokens.key[to - 1];
  return last !== ":" && (last === "." || last === "!" || to - from > HEADING);
}

/** Above a list without a heading stands the release's prose: the list is what the release is about. */
function actRole(context: Context, from: number, to: number): AmountRole | null {
  return act(context) ?? lineRole(context, from, to);
}

function act(context: Context): AmountRole | null {
  if (context.act === undefined) context.act = actOf(context);
  return context.act;
}

const INVESTMENTS = /^(?:\p{L}+)?(?:investoinnit|investeringar|investments)$/u;

/** A heading speaks with its strongest cue; a paragraph that says both what was sought and what was given means the latter. */
function lineRole(context: Context, from: number, to: number): AmountRole | null {
  const { reading } = context;
  const found = cuesBetween(reading, from, to).filter((placed) => placed.cue.role !== "earlier");
  if (to - from > HEADING && found.some(({ cue }) => cue.role === "granted" && !cue.noun)) return "granted";
  const best = found.toSorted((a, b) => b.cue.strength - a.cue.strength)[0];
  if (best === undefined) return null;
  // "Yleishyödylliset investoinnit" above a list of what is granted
  if (best.cue.role === "cost" && best.cue.noun && INVESTMENTS.test(reading.tokens.key[best.at]!)) {
    const told = act(context);
    if (told === "granted" || told === "planned") return told;
  }
  // "Yritystuet" above a list of what a group endorses
  const endorsed = best.cue.role === "granted" && best.cue.noun && isDecidedElsewhere(context);
  return endorsed && act(context) === "planned" ? "planned" : (best.cue.role as AmountRole);
}

/** A release about a budget: costs and results in it are planned ones. */
export function isBudgetRelease(reading: Reading): boolean {
  const { title } = reading.document;
  if (title === null) return /talousarvio(?!n? toteu)/iu.test(reading.text.slice(0, 300));
  const { text } = title;
  if (/tilinpäätö/iu.test(text)) return false;
  return /talousarvio(?!n? toteu)|budget(?!eringsbeslut)|budjet/iu.test(text) || proposesBudget(reading);
}

/** How far after the title a lead may say that a budget is proposed. */
const LEAD = 500;
/** How many tokens may stand between "esittää" and "talousarvioon". */
const WITHIN = 8;

/** "Hallitus |esittää vuoden 2024 talousarvioon| 250 miljoonaa euroa": said in the lead, it holds for the whole release. */
function proposesBudget(reading: Reading): boolean {
  const { tokens } = reading;
  const start = reading.document.title?.span?.end ?? 0;
  let said = -WITHIN - 1;
  for (let i = reading.tokenAt(start); i < reading.length && tokens.start[i]! < start + LEAD; i++) {
    const word = tokens.key[i]!;
    if (/^(?:esit(?:tä|et)|ehdot(?:ta|et)|föresl)/.test(word)) said = i;
    else if (/^(?:(?:lisä)?talousarvio(?:on|ssa|esity)|budjettiesity|budgetproposition)/.test(word)) {
      if (i - said <= WITHIN && reading.sentence[i] === reading.sentence[said]) return true;
    }
  }
  return false;
}
