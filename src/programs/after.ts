import { ALLATIVE, ILLATIVE, NOMINATIVE } from "../finnish/inflection.js";
import { GIVEN_NAMES } from "../finnish/names-lexicon.js";
import { isPlaceName } from "../finnish/openers.js";
import {
  acronymAfter,
  follows,
  isAllCapitals,
  isCapital,
  isHyphen,
  isQuote,
  looksGenitive,
  looksLocal,
  phrase,
  surface,
} from "../finnish/phrases.js";
import { GLUED, LINE, SPACED, SYMBOL, WORD } from "../finnish/tokens.js";
import type { Reading } from "../reading.js";
import { type Found, foundAt } from "./found.js";
import type { Head } from "./heads.js";
import { PROJECT_VERBS } from "./lexicon.js";
import { INNER_CAPITAL, readVersion } from "./marked.js";
import type { Barred } from "./patterns.js";

const RECEIVES: ReadonlySet<string> = new Set("sai saa saivat saavat saanut haki hakee".split(" "));

/** "Kajaanin kaupungin ”Vetylaakso” sai 145 000 euroa": what a body has in quotation marks that is given money. */
export function readQuotedOfBody(reading: Reading, open: number, barred: Barred): Found | null {
  const { key, gap } = reading.tokens;
  if (open === 0 || !barred(open - 1) || gap[open] === GLUED || !follows(reading, open)) return null;
  if (!isCapital(reading, open + 1)) return null;
  for (
    let close = open + 2;
    close < reading.length && close < open + LONGEST && follows(reading, close);
    close++
  ) {
    if (!isQuote(reading, close)) continue;
    if (!RECEIVES.has(key[close + 1] ?? "")) return null;
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
    found.push(make(reading, from, open, head, "announced", 0.8));
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

/** How many tokens a name may have that only a sentence's end or a comma ends. */
const LONGEST = 9;
/** The same where an acronym ends it. */
const WITH_ACRONYM = 16;

/**
 * Names right after their head: "hanke ”Metsä kasvaa”", "hanke VesiTieto", "hankkeessa VesiTieto – puhdasta vettä kyliin",
 * "hanke nimeltä Kylä elää", "hankkeen nimi on Kylä elää", "raidehanke Itäväylä etenee". Refused: places and bodies after the
 * head ("hanke Kuopiossa"), and capitals after which nothing shows where the name ends ("jatkohanke Metsäpolku talvella hakee").
 */
export function readAfter(reading: Reading, head: Head, barred: Barred): Found | null {
  const next = head.last + 1;
  if (next >= reading.length || !follows(reading, next)) return null;
  if (reading.tokens.gap[next] === GLUED && reading.tokens.key[next] !== ",") return null;
  if (isQuote(reading, next)) return readQuoted(reading, head, next);
  const named = afterNaming(reading, next);
  if (named !== next)
    return isQuote(reading, named)
      ? readQuoted(reading, head, named)
      : readToEnd(reading, head, named, barred);
  return (
    readWithAcronym(reading, head, next, barred) ??
    readVersion(reading, head, next, barred) ??
    readInnerCapital(reading, head, next) ??
    readCapitals(reading, head, next, barred) ??
    readGivenFor(reading, head, next, barred)
  );
}

/** "hanke Puhdas ilma kaikille (PUHTI)": an acronym in parentheses ends the name. */
function readWithAcronym(reading: Reading, head: Head, from: number, barred: Barred): Found | null {
  if (!isCapital(reading, from) || barred(from)) return null;
  const open = acronymAfter(reading, from, WITH_ACRONYM);
  if (open < 0 || barred(open - 1) || barred(open + 1)) return null;
  return make(reading, from, open, head, "acronym", 0.85, surface(reading, open + 1));
}

/** What stands in quotation marks from token `open` on. */
function readQuoted(reading: Reading, head: Head, open: number): Found | null {
  if (!isCapital(reading, open + 1)) return null;
  for (
    let close = open + 2;
    close < reading.length && close < open + 14 && follows(reading, close);
    close++
  ) {
    if (isQuote(reading, close)) return make(reading, open + 1, close, head, "quoted", 0.85);
  }
  return null;
}

/** The token after "nimeltä" or "nimi on"; `i` itself where neither stands. */
function afterNaming(reading: Reading, i: number): number {
  const { key } = reading.tokens;
  if (key[i] === "nimeltä" || key[i] === "nimeltään" || key[i] === "nimellä") return i + 1;
  if (key[i] === "on" && key[i + 1] === "nimeltään") return i + 2;
  if (key[i] === "nimeksi") return i + 2;
  // "hankkeessa, jonka nimi on Kylä elää"
  if (key[i] === "," && key[i + 1] === "jonka" && key[i + 2] === "nimi" && key[i + 3] === "on") return i + 4;
  if (key[i] !== "nimi") return i;
  if (key[i + 1] === "on" || key[i + 1] === ":") return i + 2;
  return i;
}

/** A name that the sentence's end or a comma ends: "hanke nimeltä Kylä elää." */
function readToEnd(reading: Reading, head: Head, from: number, barred: Barred): Found | null {
  if (from >= reading.length || !follows(reading, from) || !isCapital(reading, from) || barred(from))
    return null;
  const to = nameEnd(reading, from);
  return to < 0 ? null : make(reading, from, to, head, "called", 0.85);
}

/** The token that ends a name: a comma, a full stop, a parenthesis or the sentence's end; -1 if none is near. */
function nameEnd(reading: Reading, from: number): number {
  const { key, gap } = reading.tokens;
  for (let to = from + 1; to <= from + LONGEST; to++) {
    if (to >= reading.length || !follows(reading, to)) return to;
    const closes = CLOSES.has(key[to]!) || (to > from + 1 && ENDING_VERBS.has(key[to]!));
    if (closes || (key[to] === "." && (to + 1 === reading.length || gap[to + 1] !== GLUED))) return to;
  }
  return -1;
}

const CLOSES: ReadonlySet<string> = new Set([",", "(", ";", ":"]);

/** Verbs of projects that no name of two words goes on with: "nimeltä Osaajat kotiin alkaa". */
const ENDING_VERBS: ReadonlySet<string> = new Set(
  `on oli alkaa alkoi käynnistyy käynnistyi jatkuu jatkui päättyy päättyi sai saa saivat saavat toteutetaan toteutettiin kestää
  etenee rahoitetaan hakee järjestää kutsuu valmistuu valmistui`.split(/\s+/),
);

/** "hanke VesiTieto": a name that its inner capital marks, with the subtitle that a dash adds. */
function readInnerCapital(reading: Reading, head: Head, i: number): Found | null {
  if (reading.tokens.kind[i] !== WORD || !INNER_CAPITAL.test(surface(reading, i))) return null;
  if (isAllCapitals(reading, head.at)) return null;
  const end = subtitleEnd(reading, i + 1);
  const short = end > i + 1 ? surface(reading, i) : null;
  return make(reading, i, end, head, "inner_capital", 0.8, short);
}

/** Where the subtitle ends that a spaced dash begins at token `dash`; `dash` itself where there is none. */
function subtitleEnd(reading: Reading, dash: number): number {
  const { gap, key } = reading.tokens;
  if (dash + 1 >= reading.length || !isHyphen(reading, dash) || key[dash] === "-") return dash;
  if (
    gap[dash] === GLUED ||
    gap[dash + 1] === GLUED ||
    !follows(reading, dash) ||
    !follows(reading, dash + 1)
  )
    return dash;
  const end = nameEnd(reading, dash + 1);
  return end < 0 ? dash : end;
}

/** "raidehanke Itäväylä etenee", "hankkeen Kylävoima – osaamista kyliin": capitals up to a verb, "ja", a comma or a subtitle. */
function readCapitals(reading: Reading, head: Head, from: number, barred: Barred): Found | null {
  const { key, gap, kind } = reading.tokens;
  let to = from;
  while (
    to < reading.length &&
    to < from + 4 &&
    isCapital(reading, to) &&
    follows(reading, to) &&
    gap[to]! <= LINE
  ) {
    if (barred(to) || isPlaceName(key[to]!) || looksGenitive(key[to]!) || looksLocal(key[to]!)) return null;
    to++;
  }
  if (to === from || isAllCapitals(reading, from)) return null;
  const end = subtitleEnd(reading, to);
  if (end > to) return make(reading, from, end, head, "inner_capital", 0.8, phrase(reading, from, to));
  const verb = verbAfter(reading, head, to);
  if (to - from === 1 && verb > to) return make(reading, from, verb, head, "capitals", 0.65);
  // one capital alone may be a surname
  if (to - from > 1 || head.plural || !PROJECT_VERBS.has(key[to] ?? "") || kind[to] === SYMBOL) return null;
  return make(reading, from, to, head, "capitals", 0.7);
}

/** How many small words may stand between a name's capital and the verb of its sentence. */
const SMALL_WORDS = 2;

/** "jatkohanke Metsäpolku talvella hakee": the verb that a project's name of a capital and small words stands before; -1 elsewhere. */
function verbAfter(reading: Reading, head: Head, from: number): number {
  const { key, kind, gap } = reading.tokens;
  if ((head.cases & NOMINATIVE) === 0 || head.plural || head.kind !== "project") return -1;
  if (GIVEN_NAMES.has(key[from - 1]!)) return -1;
  for (let at = from; at <= from + SMALL_WORDS && at < reading.length && follows(reading, at); at++) {
    if (kind[at] !== WORD || gap[at] !== SPACED || isCapital(reading, at)) return -1;
    if (PROJECT_VERBS.has(key[at]!)) return JOINING.has(key[at]!) ? -1 : at;
  }
  return -1;
}

/** Words that stand between names, or inside them. */
const JOINING: ReadonlySet<string> = new Set(["ja", "on", "tuo", "luo", "tuki"]);

/** How many words a title has at the least and at the most that only the sentence's end ends. */
const TITLE_WORDS = { least: 2, most: 6 };

/** "sai apurahan hankkeeseen Jokivarren kadonneet kylät.": what money is given for, to the sentence's end; no place, person or body. */
function readGivenFor(reading: Reading, head: Head, from: number, barred: Barred): Found | null {
  const { key, kind } = reading.tokens;
  if ((head.cases & (ILLATIVE | ALLATIVE)) === 0 || head.kind !== "project" || !isCapital(reading, from))
    return null;
  let to = from;
  while (
    to < reading.length &&
    to <= from + TITLE_WORDS.most &&
    follows(reading, to) &&
    kind[to] === WORD &&
    !barred(to)
  )
    to++;
  const words = to - from;
  if (words < TITLE_WORDS.least || words > TITLE_WORDS.most) return null;
  const ends = to === reading.length || !follows(reading, to) || key[to] === ".";
  if (!ends || looksLocal(key[to - 1]!) || isCapital(reading, from + 1)) return null;
  return make(reading, from, to, head, "given_for", 0.7);
}

function make(
  reading: Reading,
  from: number,
  to: number,
  head: Head,
  rule: string,
  confidence: number,
  short: string | null = null,
): Found {
  const name = phrase(reading, from, to);
  return foundAt(reading, from, to, { name, kind: head.kind, rule, confidence, short });
}
