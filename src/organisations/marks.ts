import type { Organisation } from "../../schemas/organisations.js";
import { charClass, SPACE } from "../finnish/letters.js";
import type { Reading } from "../reading.js";
import type { Mention } from "../span.js";
import { ABOUT_LINE, DAY } from "./marks-lexicon.js";
import { namedSenders } from "./named-marks.js";
import type { Candidate } from "./publisher.js";

/** A line that marks its issuer: what stands before and after the body's name on it. */
interface Mark {
  readonly rule: string;
  readonly confidence: number;
  readonly before: RegExp;
  readonly after: RegExp;
  /** Where such a line counts: in the head, at the foot, or anywhere. */
  readonly where: "head" | "foot" | "any";
}

const ANY = /^/;
const NONE = /^$/;
const KIND =
  "(?:(?:lehdistö|media|pörssi|sijoittaja)?tiedote|(?:press)?meddelande|press release|uutinen|nyhet)";

/** The marks of an issuer, surest first. */
const MARKS: readonly Mark[] = [
  // "12.2.2026 09:15:00 EET | Pirkanmaan ELY-keskus | Tiedote"
  { rule: "byline", confidence: 0.99, before: /\d{4}[^|]{0,20}\|$/, after: /^\|/, where: "any" },
  {
    rule: "named",
    confidence: 0.97,
    before:
      /^(?:lue lisää julkaisijalta|julkaisija|utgivare|läs mer från|tietoja julkaisijasta|publisher)\s*:?$/i,
    after: NONE,
    where: "any",
  },
  {
    rule: "announces",
    confidence: 0.96,
    before: NONE,
    after: /^(?:tiedottaa|informerar|meddelar)(?:$|[\s:])/i,
    where: "any",
  },
  {
    rule: "sender",
    confidence: 0.96,
    before: NONE,
    after: new RegExp(`^[,:–|/-]?\\s*${KIND}(?:$|[\\s,:/])`, "i"),
    where: "head",
  },
  {
    rule: "sender",
    confidence: 0.95,
    before: new RegExp(`^${KIND}\\s*(?:[,:–|/-]\\s*)?(?:\\d[\\d.: ]*)?[,:–|/-]?$`, "i"),
    after: NONE,
    where: "head",
  },
  { rule: "sender", confidence: 0.93, before: NONE, after: /^,?\s*\d{1,2}\.\d{1,2}\.\d{4}$/, where: "head" },
  {
    rule: "sender",
    confidence: 0.92,
    before: new RegExp(`^(?:${KIND}\\s*(?:[,:–|/-]\\s*)?)?${DAY}\\s*[,:–|/-]?$`, "i"),
    after: /^(?:$|[|/–-])/,
    where: "head",
  },
  // "Ympäristöministeriö Julkaisuajankohta 9.12.2021 13.05 Tyyppi:Tiedote"
  {
    rule: "sender",
    confidence: 0.94,
    before: NONE,
    after: /^(?:julkaisuajankohta|publiceringsdatum)\s\d/i,
    where: "any",
  },
  // "MEDIATIEDOTE | Kuusiston kaupunki | 12.3.2024"
  {
    rule: "sender",
    confidence: 0.94,
    before: new RegExp(`^${KIND}\\s*[|/•·]$`, "i"),
    after: /^[|/•·]/,
    where: "head",
  },
  // "Työ- ja elinkeinoministeriön tiedote 5.10.2021" below the text
  {
    rule: "sender",
    confidence: 0.9,
    before: NONE,
    after: new RegExp(`^${KIND}\\s*(?:${DAY})?\\.?$`, "i"),
    where: "foot",
  },
  {
    rule: "about",
    confidence: 0.9,
    before: NONE,
    after: /^(?:lyhyesti|i korthet|in brief)\s*:?$/i,
    where: "any",
  },
  { rule: "about", confidence: 0.88, before: ABOUT_LINE, after: ANY, where: "any" },
  // "Koulu rakennetaan | Lammaslahden kaupunki": a page's title, copied with its site
  { rule: "page_title", confidence: 0.9, before: /\p{L}\s\|$/u, after: NONE, where: "head" },
  // "Kuusiston seurakunta: Kirkko suljetaan"
  { rule: "speaks", confidence: 0.8, before: NONE, after: /^[:–]\s?\S.{10}/, where: "head" },
  {
    rule: "copyright",
    confidence: 0.95,
    before: /^(?:©|\(c\)|copyright)(?:\s*copyright)?[\s\d–-]*$/i,
    after: ANY,
    where: "any",
  },
  {
    rule: "copyright",
    confidence: 0.94,
    before: /(?:©|\(c\)|copyright)[\s\d–-]*$/i,
    after: ANY,
    where: "foot",
  },
  { rule: "letterhead", confidence: 0.93, before: NONE, after: NONE, where: "head" },
  { rule: "letterhead", confidence: 0.92, before: NONE, after: /^(?:[–/|-]|\/\/)\s/, where: "head" },
  {
    rule: "letterhead",
    confidence: 0.9,
    before: NONE,
    after: /^(?:valikko|meny|menu|etusivu|hae|haku|sök)/i,
    where: "head",
  },
  {
    rule: "address",
    confidence: 0.9,
    before: NONE,
    after: /^[,|·•].*\b(?:\d{5}|PL \d|y-tunnus|vaihde|växel)/i,
    where: "foot",
  },
  {
    rule: "address",
    confidence: 0.88,
    before: NONE,
    after: /^(?:PL \d|\S+katu \d|\S+tie \d)/,
    where: "foot",
  },
  { rule: "signature", confidence: 0.8, before: NONE, after: NONE, where: "foot" },
];

/** How many lines with text make a release's head and foot. */
const HEAD_LINES = 9;
const FOOT_LINES = 8;
/** From this length on a line is running text. */
const RUNNING_TEXT = 130;
/** The same for a line that a full stop ends. */
const SENTENCE = 70;

/** Every place where a line marks a body as the release's issuer. `hidden` are bodies that only marked blocks name. */
export function readMarks(
  reading: Reading,
  organisations: readonly Organisation[],
  hidden: readonly Organisation[],
): Candidate[] {
  const { text } = reading.document;
  const lines = lineStarts(text);
  const head = headEnd(text, lines);
  const foot = lines[Math.max(0, lines.length - FOOT_LINES)] ?? 0;
  const found: Candidate[] = [];
  for (const body of [...organisations, ...hidden]) {
    for (const mention of body.mentions) {
      const mark = markOf(text, mention, mention.span.start < head, mention.span.start >= foot);
      if (mark !== null) found.push(candidate(body, mention, mark));
    }
  }
  const unit = unitSender(text, organisations);
  if (unit !== null) found.push(unit);
  found.push(...namedSenders(text, [...organisations, ...hidden]));
  const titled = fromTitle(reading, [...organisations, ...hidden]);
  if (titled !== null) found.push(titled);
  return found;
}

/** Where the head ends: after some lines, and before the first line that is running text. */
function headEnd(text: string, lines: readonly number[]): number {
  for (let n = 1; n < Math.min(HEAD_LINES, lines.length); n++) {
    const end = text.indexOf("\n", lines[n]!);
    const line = text.slice(lines[n]!, end < 0 ? text.length : end).trimEnd();
    if (line.length > RUNNING_TEXT || (line.length > SENTENCE && line.endsWith("."))) return lines[n]!;
  }
  return lines[Math.min(HEAD_LINES, lines.length - 1)] ?? text.length;
}

function isBlank(code: number): boolean {
  return charClass(code) >= SPACE;
}

/** Where the lines with text begin. */
function lineStarts(text: string): number[] {
  const starts: number[] = [];
  for (let at = 0; at < text.length; ) {
    if (isBlank(text.charCodeAt(at))) {
      at++;
      continue;
    }
    starts.push(at);
    const end = text.indexOf("\n", at);
    at = end < 0 ? text.length : end;
  }
  return starts;
}

function markOf(text: string, mention: Mention, inHead: boolean, inFoot: boolean): Mark | null {
  const { start, end } = mention.span;
  // the line may be the whole of a text: no more of it is looked at than a mark can have
  const front = text.slice(Math.max(0, start - 81), start);
  const rest = text.slice(end, end + 301);
  const from = start - front.length + front.lastIndexOf("\n") + 1;
  const lineEnd = rest.indexOf("\n");
  const to = lineEnd < 0 ? end + rest.length : end + lineEnd;
  if (start - from > 80 || to - end > 300) return null;
  const before = text.slice(from, start).trim();
  const after = text.slice(end, to).trim();
  for (const mark of MARKS) {
    if (mark.where === "head" && !inHead) continue;
    if (mark.where === "foot" && !inFoot) continue;
    if (!fits(mark.before, before) || !fits(mark.after, after)) continue;
    // in a list of contacts the last line is somebody's employer
    if (mark.rule === "signature" && !standsApart(text, from)) continue;
    return mark;
  }
  return null;
}

function fits(pattern: RegExp, beside: string): boolean {
  return pattern === ANY || (pattern === NONE ? beside === "" : pattern.test(beside));
}

/** Whether a line is the first of its paragraph. */
function standsApart(text: string, from: number): boolean {
  return /(?:^|\n)[^\S\n]*\n$/.test(text.slice(Math.max(0, from - 40), from));
}

function candidate(body: Organisation, mention: Mention, mark: Mark): Candidate {
  const { text, span } = mention;
  return {
    name: body.name,
    id: body.id,
    mention: { text, span, rule: `publisher.${mark.rule}`, confidence: mark.confidence },
  };
}

const UNIT = /^[^\S\n]*(\S[^\n\d.,:;|]{5,70}?)[^\S\n]*\n\s*(?:lehdistö|media)?(?:tiedote|meddelande)/i;

/** A unit of a body as the sender: "Kuusiston kaupungin viestintä" on a line, "Tiedote 1.2.2020" on the next. */
function unitSender(text: string, organisations: readonly Organisation[]): Candidate | null {
  const match = UNIT.exec(text.slice(0, 400).trimStart());
  if (match === null) return null;
  const at = text.indexOf(match[1]!);
  for (const body of organisations) {
    const mention = body.mentions.find(({ span }) => span.start === at && span.end <= at + match[1]!.length);
    if (mention === undefined) continue;
    return {
      name: body.name,
      id: body.id,
      mention: { ...mention, rule: "publisher.sender", confidence: 0.9 },
    };
  }
  return null;
}

/** A page's title ends in its site: "Kirjasto uudistuu | Siikalahden kaupunki". */
function fromTitle(reading: Reading, organisations: readonly Organisation[]): Candidate | null {
  const fact = reading.document.meta.title;
  if (fact === null) return null;
  const site = fact.value
    .split(/(?<!\s)\s+[-–—|·]\s+/)
    .slice(1)
    .at(-1)
    ?.toLowerCase();
  if (site === undefined) return null;
  const body = organisations.find(
    (one) =>
      one.name.toLowerCase() === site || one.mentions.some((mention) => mention.text.toLowerCase() === site),
  );
  if (body === undefined) return null;
  return {
    name: body.name,
    id: body.id,
    mention: { text: fact.value, span: fact.span, rule: "publisher.page_title", confidence: 0.92 },
  };
}
