import {
  beginningOf,
  type Furniture,
  LINE_STARTS,
  LONGEST_WHOLE_LINE,
  MENU_WORDS,
  PAGE_NUMBER,
  READER_PROMPT,
  STAMP_FIRST,
  STAMP_WORDS,
  type Tail,
  WHOLE_LINES,
} from "./boilerplate-lexicon.js";
import { phrase } from "./boilerplate-phrases.js";
import { isBlank } from "./lines.js";

const LEADING = codes("•·*|»«›‹→←↑▲>+-–—");
const TRAILING = codes("•·|»«›‹→←↑▲▼>+.:;!?…");

function codes(marks: string): ReadonlySet<number> {
  return new Set([...marks].map((mark) => mark.charCodeAt(0)));
}

/** A line as the lexicon has it: lower case, without marks at its edges and with single spaces. */
export function foldLine(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && (LEADING.has(text.charCodeAt(from)) || isBlank(text.charCodeAt(from)))) from++;
  while (to > from && (TRAILING.has(text.charCodeAt(to - 1)) || isBlank(text.charCodeAt(to - 1)))) to--;
  const lower = text.slice(from, to).toLowerCase();
  return isUneven(lower) ? lower.replaceAll("\u00ad", "").replace(/[\s\u00a0]+/g, " ") : lower;
}

/** Whether a line holds a soft hyphen, two blanks beside each other or a blank that is no space. */
function isUneven(line: string): boolean {
  for (let i = 0; i < line.length; i++) {
    const code = line.charCodeAt(i);
    if (code > 0x20 && code < 0xa0) continue;
    if (code === 0x20 ? line.charCodeAt(i + 1) === 0x20 : code === 0xad || isBlank(code)) return true;
  }
  return false;
}

/** Whether a line too long for furniture begins like a cookie text or the legal words of a mail. */
export function mayBeNotice(text: string, start: number): boolean {
  const folded = text.slice(start, start + 40).toLowerCase();
  const starts = LINE_STARTS.get(beginningOf(folded));
  return (
    starts?.some(
      ({ reason, text: begin }) => (reason === "cookie" || reason === "mail") && folded.startsWith(begin),
    ) ?? false
  );
}

/** What a single line is by itself, null where it is text: "Hyppää sisältöön" is a skip link. */
export function furniture(raw: string, folded: string): Furniture | null {
  const whole = folded.length > LONGEST_WHOLE_LINE ? undefined : WHOLE_LINES.get(folded);
  if (whole !== undefined) return whole;
  const starts = LINE_STARTS.get(beginningOf(folded));
  if (starts !== undefined) {
    for (const start of starts) {
      if (folded.startsWith(start.text) && fits(start.tail, raw, folded, start.text.length)) return start;
    }
  }
  const worded = phrase(folded);
  if (worded !== null) return worded;
  if (FEED_TAIL.test(folded)) return { reason: "footer", reach: "line" };
  if (isStamp(folded)) return { reason: "stamp", reach: "end" };
  if (isCredit(raw)) return { reason: "caption", reach: "line" };
  if (raw.endsWith(")") && FILE_LINK.test(raw.replace(LINK_NOTE, "")))
    return { reason: "caption", reach: "line" };
  if (raw.startsWith("#") && /^(?:#[^\s#]+\s*)+$/.test(raw)) return { reason: "tags", reach: "line" };
  if (raw.startsWith("©") || /^\(c\)\s/i.test(raw)) return { reason: "footer", reach: "line" };
  if (raw.length < 20 && PAGE_NUMBER.test(folded)) return { reason: "footer", reach: "line" };
  if (raw.includes("?") && READER_PROMPT.test(folded)) return { reason: "share", reach: "line" };
  if (isMenu(raw)) return { reason: "navigation", reach: "line" };
  return null;
}

function fits(tail: Tail, raw: string, folded: string, length: number): boolean {
  const rest = folded.slice(length);
  switch (tail) {
    case "any":
      return true;
    case "short":
      return rest.length < 45 && !/[.!?:]$/.test(raw);
    case "colon":
      return rest.startsWith(":") || (rest === "" && raw.trimEnd().endsWith(":"));
    case "digit":
      return /^:?\s*(?:puh\.?\s*)?[+(]?\d/.test(rest) && rest.length < 40;
    case "list":
      return /^:?\s*\S/.test(rest) && /[:,#]/.test(rest) && rest.length < 120 && !/\d|[.!?]$/.test(raw);
    case "path":
      return /^\s*[/>»›|]\s*\S/.test(rest) && !/[.!?]$|\d{4}/.test(raw);
    case "date":
      return rest.length < 70 && /^:?(?:$|\s*(?:[A-Za-zÀ-ÖØ-öø-ÿŠšŽž]{2,12},?\s+)?\d)/.test(rest);
  }
}

/** "Sivua päivitetty viimeksi 3.4.2020": a day, and nothing beside it but words of stamps. */
function isStamp(folded: string): boolean {
  if (folded.length > 80 || !STAMP_FIRST.has(folded.slice(0, 4))) return false;
  const words = folded.split(/[\s:,|–()]+/).filter((word) => word !== "");
  return (
    words.some((word) => /^\d/.test(word)) &&
    words.some((word) => /^(?:päivit|muokat|uppdater|ändra|updat|modif|luotu)/.test(word)) &&
    words.every((word) => /^[\d./:-]+$/.test(word) || STAMP_WORDS.has(word) || /kuuta$/.test(word))
  );
}

/** "Kuva Riikka Ranta", "Koulun piha. Kuva: Riikka Ranta": a name after a picture's word, at the end of a short line. */
function isCredit(raw: string): boolean {
  if (!PICTURE.test(raw)) return false;
  const at = CREDIT.exec(raw)?.index ?? -1;
  return at === 0 || (at > 0 && raw.length <= LONGEST_CAPTION);
}

/** "Artikkeli X julkaistiin ensimmäisen kerran Y": what WordPress adds to the items of a feed. */
const FEED_TAIL =
  /^(?:artikkeli|julkaisu|kirjoitus|the post|inlägget) .{1,150} (?:julkaistiin ensimmäisen kerran|appeared first on|first appeared on|dök först upp på) /;

/** "Kuva tehtaasta (JPG, 2,4 Mt)", "Päätös (pdf)": a link to a file says its format, and often its size. */
const FILE_LINK =
  /\((?:jpe?g|png|gif|tiff?|svg|eps|pdf|docx?|xlsx?|pptx?|odt|zip|mp3|mp4)(?:[,;]?\s*\d[\d.,]*\s*[km]?[bt])?\)$/i;

/** What pages tell of a link to those who do not see it. */
const LINK_NOTE =
  /\s\((?:ulkoinen linkki|linkki toiselle sivustolle|avautuu uu[a-zåäö ]{5,30}|extern länk|öppnas i [a-zåäö ]{5,20}|external link|opens in [a-z ]{5,20})\)$/i;

const PICTURE = /[Kk]uv|Foto|Bild|Photo|Image|Valok/;
const CREDIT =
  /(?:^|[.!?)”]\s+\(?)(?:Kuvat?|Kuvaaja|Valokuva|Havainnekuva|Kuvitus|Foto|Bild|Photo|Image)(?::|\s)\s*(?:by\s)?(?:[A-ZÀ-ÖØ-Þ](?:[^\s.!?/&,]|[/&,](?!\s?[A-ZÀ-ÖØ-Þ]))*(?:\s?[/&,]\s?|\s|$)){2,6}\)?\.?$/;
const LONGEST_CAPTION = 200;

/** Signs that part the words of a menu: without one of them in a line nothing more is asked. */
function hasParting(raw: string): boolean {
  for (let i = 0; i < raw.length; i++) {
    const code = raw.charCodeAt(i);
    if (code === 0x20) {
      const next = raw.charCodeAt(i + 1);
      if (next === 0x20 || ((next === 0x2d || next === 0x2013) && raw.charCodeAt(i + 2) === 0x20))
        return true;
    } else if (
      code === 0x7c ||
      code === 0x2f ||
      code === 0x3e ||
      code === 0x09 ||
      code === 0xb7 ||
      code === 0xbb ||
      code === 0x2022 ||
      code === 0x203a
    )
      return true;
  }
  return false;
}

const PARTS = /\s*(?:\||•|·|\/|>|»|›|\t|\s[-–]\s|\s{3,})\s*|\s{2,}/;

/** "Kunta > Päätöksenteko > Tiedotteet 2014": the way to a page, three short names or more. */
function isPath(raw: string): boolean {
  const steps = raw.split(/ [>›»] /);
  return steps.length > 2 && steps.every((step) => step.length < 45 && /^[A-ZÀ-ÖØ-ÞŠŽ\d]/.test(step));
}

/** "Lumpeen säätiö | Uutiset ja tiedotteet": a site and its pages of news; "| Tiedote" says what the text is. */
const NEWSROOM =
  /^(?:uutiset ja tiedotteet|tiedotteet ja uutiset|ajankohtaista|uutishuone|nyheter och (?:press)?meddelanden|aktuellt|news and (?:press )?releases|newsroom)$/i;

/** "Etusivu | Ministeriö | Tiedotteet": three short parts or more, no sentence and no digits, and words of menus among them. */
function isMenu(raw: string): boolean {
  if (/[.!?]$/.test(raw) || !hasParting(raw)) return false;
  if (isPath(raw)) return true;
  const parts = raw.split(PARTS).filter((part) => part !== "");
  if (parts.length === 2 && NEWSROOM.test(parts[1]!)) return true;
  if (parts.length < 2 || parts.some((part) => part.length > 45 || /\d/.test(part))) return false;
  const known = parts.filter((part) => MENU_WORDS.has(foldLine(part))).length;
  return known >= 2 || (known === 1 && parts.length >= 3 && parts.every((part) => part.length < 30));
}
