import type { AmountRole } from "../../schemas/money.js";
import { LINE, WORD } from "../finnish/tokens.js";
import type { Reading } from "../reading.js";
import { type Context, cuesBetween, isBorder, keyAt, type Placed } from "./evidence.js";
import { QUALIFIERS } from "./lexicon.js";
import { type Cue, cueOfWord } from "./role-lexicon.js";
import type { Sum } from "./sum.js";

const AND = new Set(["ja", "sekä", "tai", "och", "samt", "and", ","]);

/** From this strength on a noun names a figure of accounts, a tax, a fee, pay or a penalty, not a benefit. */
const FIGURE = 4;

/** Whether a cue is a noun of money that nobody grants: turnover, result, tax, fee, pay, fine, damages. */
function isFigure(cue: Cue | null): boolean {
  return cue !== null && cue.role === "other" && cue.noun && cue.strength >= FIGURE;
}

/**
 * What a verb's object makes of a sum: "kunta saa kiinteistöveroa 1,1 miljoonaa", "hallitus ehdottaa osinkoa 36 miljoonaa",
 * "määräsi 8 000 euron sakon" are no transfers, whatever the verb says; "lainaa myönnettiin 2 miljoonaa" is a loan. Null where
 * the object says nothing of the kind.
 *
 * Refused: nouns that are not the object ("sai vahinkojen korjaamiseen 30 000 euroa").
 */
export function objectRole(context: Context, sum: Sum, best: Placed): AmountRole | null {
  const { role, noun } = best.cue;
  if (noun || (role !== "granted" && role !== "applied" && role !== "planned")) return null;
  const { reading } = context;
  const head = headOf(reading, sum);
  if (head !== null) return isFigure(head) ? "other" : null;
  for (const at of [
    wordBefore(reading, sum.from),
    ...frontedAt(reading, best.at),
    openerOf(reading, sum, best.at),
  ]) {
    if (at < 0) continue;
    const cue = cueOfWord.at(reading.tokens, at);
    const isObject = PARTITIVE.test(keyAt(reading, at)) || MEASURES.has(keyAt(reading, at + 1));
    if (isFigure(cue) && isObject && !isSought(role, keyAt(reading, at))) return "other";
    if (cue?.role === "loan" && cue.noun && at < best.at && role === "granted") return "loan";
  }
  return null;
}

const PARTITIVE = /[aä]$/;

/** "ett presentkort |på 150 euro", "a gift card |of EUR 150". */
const MEASURES = new Set(["på", "of"]);

/** A raise of the state's share is asked for as a grant is: "valtionosuuden korotusta haettiin". */
function isSought(role: AmountRole, word: string): boolean {
  return role === "applied" && /korotu|valtionosuu/.test(word);
}

/** The noun right after a sum that measures it: "8 000 euron |sakon", "7,9 miljoonan |seuraamusmaksu". */
function headOf(reading: Reading, sum: Sum): Cue | null {
  const { tokens } = reading;
  for (let at = sum.to; at < Math.min(sum.to + 2, reading.length); at++) {
    if (tokens.kind[at] !== WORD || tokens.gap[at]! > LINE || AND.has(tokens.key[at]!)) return null;
    const cue = cueOfWord.at(tokens, at);
    if (cue?.noun) return cue;
  }
  return null;
}

/** The word before a sum, past what only counts it ("yhteensä", "vuodessa", "noin"), or -1. */
function wordBefore({ tokens }: Reading, from: number): number {
  for (let at = from - 1; at >= Math.max(0, from - 4); at--) {
    if (tokens.kind[at] !== WORD || tokens.gap[at + 1]! > LINE) return -1;
    if (!COUNTING.has(tokens.key[at]!) && !QUALIFIERS.has(tokens.key[at]!)) return at;
  }
  return -1;
}

const COUNTING = new Set(
  "yhteensä vuosittain vuodessa kaikkiaan lisäksi myös vielä sammanlagt totalt till to på of".split(" "),
);

/** How far before its verb an object may open the clause: "|Kiinteistöveroa kunta saa", "Suurimman |lainan sai". */
const FRONTED = 4;

/** The words that may be a verb's object before it: those of its clause. */
function frontedAt(reading: Reading, verb: number): number[] {
  const found: number[] = [];
  for (let at = verb - 1; at >= Math.max(0, verb - FRONTED); at--) {
    if (reading.sentence[at] !== reading.sentence[verb] || isBorder(reading, at)) break;
    if (reading.tokens.kind[at] === WORD) found.push(at);
  }
  return found;
}

/** "ehdottaa, että |osinkoa jaetaan 0,3 euroa": the word that opens the sum's own clause behind the verb, or -1. */
function openerOf(reading: Reading, sum: Sum, verb: number): number {
  for (let at = sum.from - 1; at > verb && sum.from - at < CLAUSE; at--) {
    if (reading.tokens.key[at] === "että") return at + 1 < sum.from ? at + 1 : -1;
  }
  return -1;
}

const CLAUSE = 8;

/** How many tokens a name between two sums of one noun may have. */
const NAME = 9;

/**
 * The role of the noun that two sums share: "Kivi Oy:lle |7,9 miljoonan| ja Puro Oy:lle 1,5 miljoonan euron seuraamusmaksu". Null
 * unless the first one is a measure with nothing but "ja" and a name after it.
 */
export function sharedNounRole({ reading, index }: Context, sum: Sum): AmountRole | null {
  if (!AND.has(reading.tokens.key[sum.to] ?? "") || !/(?:n|€)$/.test(keyAt(reading, sum.to - 1))) return null;
  const next = index.after(reading.sentence[sum.from]!, sum.to);
  if (next === null || next.from - sum.to > NAME + 1) return null;
  if (!/(?:n|€)$/.test(keyAt(reading, next.to - 1))) return null;
  if (cuesBetween(reading, sum.to, next.from).length > 0) return null;
  const head = headOf(reading, next);
  return isFigure(head) ? "other" : null;
}

/** Verbs that make an item a sentence of its own. */
const FINITE =
  /^(?:sai|saivat|saimme|myönsi|myönsivät|myönnettiin|haki|hakivat|jakoi|jakoivat|lahjoitti|tuettiin|avusti|fick|beviljade|sökte|received|granted)$/;

/** Verbs that only join a figure to its name: "Liikevaihto |oli 14,2 miljoonaa". */
const COPULA =
  /^(?:on|oli|ovat|olivat|kasvoi|kasvoivat|nousi|nousivat|laski|laskivat|supistui|parani|heikkeni|heikentyi|pieneni|är|var|ökade|minskade|uppgick|steg|sjönk|amounted|increased|decreased|is|was|were|grew|rose|fell)$/;

/**
 * What an item of a list says of its own sum with a sentence: "Liikevaihto oli 14,2 miljoonaa euroa" names a figure, "Yhtiö sai
 * kaupungilta 6 000 euron avustuksen" a grant, whatever the list's heading speaks of. Null where the item says no verb.
 */
export function sentenceCue(context: Context, sum: Sum, best: Placed | null, line: number): Placed | null {
  const { reading } = context;
  if (best !== null && best.at >= line && !best.cue.noun && FINITE.test(keyAt(reading, best.at))) return best;
  const before = wordBefore(reading, sum.from);
  if (before <= line || !COPULA.test(keyAt(reading, before))) return null;
  const [figure] = cuesBetween(reading, line, before).filter(({ cue }) => cue.noun);
  return figure ?? null;
}

/** Whether a figure's name opens a line of its own and leads straight to the sum: "Vuosikate 3,4 milj. euroa". */
export function isFigureLabel(word: string): boolean {
  return FIGURE_LABEL.test(word);
}

const FIGURE_LABEL =
  /^(?:liikevaih|liikevoi|liiketappi|käyttökat|vuosikat|toimintakat|myyntikat|tulos$|tulokse|tilikaude|ylijääm|alijääm|verotulo|vero|valtionosuu|säästö|(?:netto|brutto)?investoinnit$|(?:toiminta|henkilöstö|myynti|käyttö)?(?:meno|tulo|kulu|tuotto|tuoto)[tjni]|palk|korvau|sakko|sakot|seuraamus|osin[gk]o|vakavarai|lainakan|vakuutusmaksu|ebit|omsättning|rörelse|årsbidrag|skatteinkomst|turnover|revenue|net)/;
