import { LINE, NUMBER, SYMBOL, WORD } from "../finnish/tokens.js";
import type { Reading } from "../reading.js";
import { PER } from "./lexicon.js";
import { speaksOfMoney } from "./role-lexicon.js";

/** Words in -a or -ä that follow a sum and are counted by it no more: "5 miljoonaa lisää", "josta 2 miljoonaa jakaa". */
const NOT_COUNTED = new Set(
  "lisää ja kanssa sitä tätä siitä jakaa antaa kattaa maksaa tarjoaa menee tulee vuosittain ohi yli alle noin enemmän kohta jota ensi vuonna viime".split(
    " ",
  ),
);

/** Endings that say where or whence, not what: "rahastolta", "kunnassa", "budjetista"; "-asta" and "-usta" may be partitives. */
const LOCAL = /(?:ss[aä]|ll[aä]|lt[aä]|ost[aä]|est[aä]|n[aä])$/;
const PARTITIVE = /[aä]$/;

/** Units that follow a number and make it a count in any language. */
const COUNT_UNITS = new Set(
  "prosenttia prosentin prosenttiyksikköä procent percent per cent kpl kappaletta ha km kg m cm mm ihmistä personer people asukasta invånare inhabitants människor customers visitors kunder besökare hehtaaria tonnia kuutiota kilometriä kiloa litraa vuotta år years".split(
    " ",
  ),
);

/**
 * Whether the word at token `i`, right after a number, is what the number counts: "2 miljoonaa |asukasta", "1 204 |henkilöä".
 * Nouns of money are not ("268,5 miljoonaa |kunnallisveroa"), nor verbs ("6,7 miljoonaa |kohdistuu").
 */
export function isCounted(reading: Reading, i: number): boolean {
  const { tokens } = reading;
  if (i >= reading.length || tokens.gap[i]! > LINE) return false;
  if (tokens.kind[i] === SYMBOL)
    return tokens.key[i] === "%" || tokens.key[i] === "‰" || tokens.key[i] === "°";
  if (tokens.kind[i] === NUMBER) return false;
  const word = tokens.key[i]!;
  if (COUNT_UNITS.has(word)) return true;
  if (NOT_COUNTED.has(word) || (PER.has(word) && LOCAL.test(word))) return false;
  const first = reading.text[tokens.start[i]!]!;
  if (first !== first.toLowerCase()) return false;
  return PARTITIVE.test(word) && !LOCAL.test(word) && !speaksOfMoney(word);
}

/** Whether a noun of money stands among the next two words: "9,8 miljoonan |avustukset", "2 miljoonan |uusi laina". */
export function moneyFollows(reading: Reading, i: number): boolean {
  const { tokens } = reading;
  for (let k = i; k < Math.min(i + 2, reading.length); k++) {
    if (tokens.kind[k] !== WORD || tokens.gap[k]! > LINE || reading.sentence[k] !== reading.sentence[i])
      return false;
    if (speaksOfMoney(tokens.key[k]!)) return true;
    // "5 miljoonan asukkaan tuki": a genitive that is no adjective owns what follows
    if (/(?<!s[eu])n$/.test(tokens.key[k]!)) return false;
  }
  return false;
}
