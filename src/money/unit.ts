import { memoise } from "../finnish/memo.js";
import { PER } from "./lexicon.js";

/** What a table's header or a list's heading says its bare numbers count: "(1 000 €)", "milj. euroa", "e/kk". */
export interface Unit {
  readonly currency: string;
  /** Power of ten: 3 for "1 000 €". */
  readonly exponent: number;
  readonly per: string | null;
}

export const EUROS: Unit = { currency: "EUR", exponent: 0, per: null };

/**
 * Parts of a unit: the power ("1 000", "tuhansia", "milj."), the currency ("€", "euroa", "meur", "e") and what it is per
 * ("/kk"). "e" and "t€" count only as whole words.
 */
const POWER =
  "1[ .,\\u00a0\\u2009\\u202f]?000|thousands? of|thousand|millions? of|million|billion|tuhatta|tuhansia|tuhansina|tuhannen|tusen|tuh\\.?|t\\.?|k|milj\\.?|miljoonaa|miljoonia|miljoonina|miljoner|mn|m|mrd\\.?|miljardia";
const MONEY = "euroina|euroa|euron|euros|euro|eur|€|e|meur|keur|teur";
/** English sets the power behind the currency, too: "EUR thousand", "€ million". */
const POWER_AFTER = "thousand|million|billion|1,000";
const UNIT = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?<power>${POWER})\\s*)?(?<money>${MONEY})(?![\\p{L}\\p{N}])(?: (?<after>${POWER_AFTER})(?![\\p{L}\\p{N}]))?(?:\\s*/\\s*(?<per>[\\p{L}²]+))?`,
  "giu",
);
/** "v. 2006 e/kk": the two lines of a header, the first of them a year. */
const YEAR_ABOVE = /^(?:v\. ?|vuonna |vuosi |år )?(?:19|20)\d\d$/i;
/** Longer headers are sentences, and their sums are sums. */
const LONGEST_HEADER = 160;

/** As many headers are kept: each cell of a column has the same one. */
const KEPT = 512;

/** The unit that a header or heading names, else null: "Tuki (1 000 €)" yes, "Muutos %" and "Hanke" no. */
export const unitIn = memoise((header: string): Unit | null => {
  if (header.length > LONGEST_HEADER || header.includes("%")) return null;
  for (const match of header.matchAll(UNIT)) {
    const { power, money, after, per } = match.groups as {
      power?: string;
      money: string;
      after?: string;
      per?: string;
    };
    // "1 500 euroa" in a heading is a sum; a bare "e" names a unit only in parentheses or after a comma
    const before = header.slice(0, match.index).trimEnd();
    if (/\d$/.test(before) && !YEAR_ABOVE.test(before)) continue;
    if (money === "e" && power === undefined && before !== "" && !/[(,:[]$/.test(before) && per === undefined)
      continue;
    return {
      currency: "EUR",
      exponent: powerOfUnit((power ?? after)?.toLowerCase()) + (MONEY_POWER[money.toLowerCase()] ?? 0),
      per: per === undefined ? null : (PER.get(per.toLowerCase()) ?? per.toLowerCase()),
    };
  }
  return null;
}, KEPT);

const MONEY_POWER: Record<string, number> = { meur: 6, keur: 3, teur: 3 };

function powerOfUnit(power: string | undefined): number {
  if (power === undefined) return 0;
  if (power.startsWith("mrd") || power.startsWith("miljard") || power === "billion") return 9;
  return power.startsWith("m") ? 6 : 3;
}
