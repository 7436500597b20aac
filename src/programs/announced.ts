import { GIVEN_NAMES } from "../finnish/names-lexicon.js";
import { isInflectedPlace, isPlaceName } from "../finnish/openers.js";
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

/** Words that may stand between several projects and the colon before their names: "hankkeet saivat tukea seuraavasti:". */
const LINKS: ReadonlySet<string> = new Set(
  "seuraavasti ovat olivat on tukea rahoitusta avustusta saavat saivat sai saa myönnettiin rahoitettiin tuetaan rahoitetaan yhteensä".split(
    " ",
  ),
);

/** Numbers in letters before what there is several of: "kolmea hanketta", "kahdelle hankkeelle". */
const COUNT =
  /^(?:kah(?:ta|den|delle)|kaksi|kolme|neljä|vii(?:si|ttä|den|delle)|kuu(?:si|tta|den|delle)|seitsem|kahdeks|yhdeks|kymmen)/;

/** "Kolme hanketta: Puhdas pelto, Vesi virtaa (12 000 €) ja Metsä soi.": several names behind a colon, with or without their sums. */
export function readListed(reading: Reading, head: Head, barred: Barred): Found[] {
  const { key } = reading.tokens;
  const found: Found[] = [];
  let from = listedFrom(reading, head);
  while (from >= 0 && from < reading.length && follows(reading, from)) {
    from = behindBody(reading, from, barred);
    const quoted = isQuote(reading, from);
    if (quoted) from++;
    const to = endOfListed(reading, from, quoted);
    if (to < 0 || !mayBeListed(reading, from, barred)) return [];
    found.push(foundAfter(reading, from, to, head, "listed", 0.75));
    const joint = afterListed(reading, quoted ? to + 1 : to);
    if (joint < 0) return [];
    const joined = joint < reading.length && follows(reading, joint) && JOINTS.has(key[joint]!);
    if (!joined) return found.length > 1 ? found : [];
    from = key[joint] === "," && JOINTS.has(key[joint + 1] ?? "") ? joint + 2 : joint + 1;
  }
  return [];
}

const JOINTS: ReadonlySet<string> = new Set([",", "ja", "sekä"]);

/** The token behind the colon that several projects' names stand after; -1 elsewhere. */
function listedFrom(reading: Reading, head: Head): number {
  const { key, kind, gap } = reading.tokens;
  const before = head.at - 1;
  const counted = before >= 0 && (kind[before] === NUMBER || COUNT.test(key[before]!));
  if (head.kind !== "project" || !(head.plural || counted)) return -1;
  let at = head.last + 1;
  while (at < head.last + 1 + ANNOUNCING_WORDS && LINKS.has(key[at] ?? "")) at++;
  return key[at] === ":" && gap[at] === GLUED && follows(reading, at) ? at + 1 : -1;
}

/** "Lahden kaupunki: Kuusen kuiske": where the name begins behind its body and a colon. */
function behindBody(reading: Reading, from: number, barred: Barred): number {
  if (!barred(from)) return from;
  let at = from;
  while (at < from + LONGEST && at < reading.length && barred(at)) at++;
  return reading.tokens.key[at] === ":" ? at + 1 : from;
}

function mayBeListed(reading: Reading, from: number, barred: Barred): boolean {
  const key = reading.tokens.key[from]!;
  return (
    reading.tokens.kind[from] === WORD &&
    isCapital(reading, from) &&
    !barred(from) &&
    !GIVEN_NAMES.has(key) &&
    !isPlaceName(key) &&
    !isInflectedPlace(key)
  );
}

/** Where a listed name ends: at its closing mark, a comma, "ja" before a capital, a parenthesis, a sum or the sentence's end. */
function endOfListed(reading: Reading, from: number, quoted: boolean): number {
  const { key, kind, gap } = reading.tokens;
  for (let to = from + 1; to <= from + LONGEST; to++) {
    if (to >= reading.length || !follows(reading, to)) return quoted ? -1 : to;
    if (quoted) {
      if (isQuote(reading, to)) return to;
      continue;
    }
    if (key[to] === "," || key[to] === "(" || key[to] === ";") return to;
    if (key[to] === "." && gap[to + 1] !== GLUED) return to;
    const next = to + 1 < reading.length && (isCapital(reading, to + 1) || isQuote(reading, to + 1));
    if ((key[to] === "ja" || key[to] === "sekä") && next) return to;
    if (kind[to] === NUMBER && gap[to] !== GLUED && kind[to + 1] !== WORD) return to;
  }
  return -1;
}

/** The token after what tells more of a name: its parentheses, its sum; -1 where that does not end. */
function afterListed(reading: Reading, at: number): number {
  const { key, kind } = reading.tokens;
  if (key[at] === "(") {
    for (let close = at + 1; close < at + LONGEST && close < reading.length; close++) {
      if (key[close] === ")") return close + 1;
    }
    return -1;
  }
  if (kind[at] !== NUMBER) return at;
  let end = at;
  while (end < at + LONGEST && end < reading.length && follows(reading, end) && !JOINTS.has(key[end]!)) {
    if (key[end] === ".") break;
    end++;
  }
  return end;
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
