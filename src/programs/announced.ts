import { follows, isCapital, isQuote, phrase } from "../finnish/phrases.js";
import { GLUED, NUMBER, WORD } from "../finnish/tokens.js";
import type { Reading } from "../reading.js";
import { type Found, foundAfter, foundAt } from "./found.js";
import type { Head } from "./heads.js";
import type { Barred } from "./patterns.js";

/** Names that what stands around them announces: a body that is given money for one, a head and its colon. */

/** How many tokens such a name may have. */
const LONGEST = 9;

/** "sai 145 000 euroa", "(150 000 €)". */
function isGivenMoney(reading: Reading, i: number): boolean {
  const { key, kind } = reading.tokens;
  return RECEIVES.has(key[i] ?? "") || (key[i] === "(" && kind[i + 1] === NUMBER);
}

const RECEIVES: ReadonlySet<string> = new Set("sai saa saivat saavat saanut haki hakee".split(" "));

/** "Kajaanin kaupungin ”Vetylaakso” sai 145 000 euroa": what a body has in quotation marks that is given money. */
export function readQuotedOfBody(reading: Reading, open: number, barred: Barred): Found | null {
  const { gap } = reading.tokens;
  if (open === 0 || !barred(open - 1) || gap[open] === GLUED || !follows(reading, open)) return null;
  if (!isCapital(reading, open + 1)) return null;
  for (
    let close = open + 2;
    close < reading.length && close < open + LONGEST && follows(reading, close);
    close++
  ) {
    if (!isQuote(reading, close)) continue;
    if (!isGivenMoney(reading, close + 1)) return null;
    const name = phrase(reading, open + 1, close);
    return foundAt(reading, open + 1, close, {
      name,
      kind: "project",
      rule: "quoted_of_body",
      confidence: 0.75,
    });
  }
  return null;
}

/** "kahta hanketta: Kylävoima (Kuusiston kunta) ja Metsäpolku (Lampisten kunta)": names with their bodies in parentheses. */
export function readAnnounced(reading: Reading, head: Head, barred: Barred): Found[] {
  const { key } = reading.tokens;
  const found: Found[] = [];
  const first = announcedFrom(reading, head);
  if (first < 0) return found;
  for (let from = first; from < reading.length && follows(reading, from) && isCapital(reading, from); ) {
    let open = from + 1;
    while (open < from + LONGEST && open < reading.length && follows(reading, open) && key[open] !== "(")
      open++;
    if (key[open] !== "(" || !barred(open + 1)) break;
    found.push(foundAfter(reading, from, open, head, "announced", 0.8));
    let close = open + 1;
    while (close < open + LONGEST && close < reading.length && key[close] !== ")") close++;
    from = close + 2;
  }
  return found;
}

/** How many words may stand between a head and the names that it announces: "hankkeet saavat tukea:", "hankkeista suurimmat ovat". */
const ANNOUNCING_WORDS = 4;

/** Where announced names begin: after a colon, or after "ovat" behind a head in the plural; -1 elsewhere. */
function announcedFrom(reading: Reading, head: Head): number {
  const { key, gap, kind } = reading.tokens;
  for (let at = head.last + 1; at <= head.last + 1 + ANNOUNCING_WORDS && at + 1 < reading.length; at++) {
    if (!follows(reading, at)) return -1;
    if (key[at] === ":" && gap[at] === GLUED) return at + 1;
    if (kind[at] !== WORD || isCapital(reading, at)) return -1;
    if (head.plural && (key[at] === "ovat" || key[at] === "olivat"))
      return key[at + 1] === "muun" ? at + 3 : at + 1;
  }
  return -1;
}
