import { foldLine } from "./furniture.js";
import {
  BARE_CORRECTION,
  CORRECTION,
  FINNISH_BODY,
  GREETING,
  HEADLINE_WORDS,
  LABELS,
  PLAIN_KIND,
  PROVENANCE,
  SUBJECT,
} from "./head-lexicon.js";
import { frameRole, isDateline, isHeadline, isLetterhead, isSender } from "./head-lines.js";
import type { Line } from "./lines.js";
import { opensContacts } from "./sections.js";
import { isCapitals } from "./wrapping.js";

/** The title and the lines that make it up: `from` to `to`, both included. The span may leave out "Tiedote:" in front. */
export interface FoundTitle {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  /** Whether the format itself says that this is the title. */
  readonly stated: boolean;
}

/** What a page says of its title outside the text. */
export interface TitleHints {
  /** Folded headlines of the metadata. */
  readonly headlines: readonly string[];
  /** Folded names of the site. */
  readonly sites: readonly string[];
}

const NO_HINTS: TitleHints = { headlines: [], sites: [] };

/** Lines looked at above the first paragraph: a page's menu may stand there, one item a line. */
const HEAD_LINES = 40;
const LONGEST = 220;
const SENTENCE = 110;
/** Every headline further down counts this much less: a subtitle looks like a title. */
const RANK = 1.5;
/** A line with less says too little: "Kouvola", "Aino Lumme". */
const LEAST = 2.5;

/** `skip`: names, days, addresses and labels; `text`: the release has begun. */
type Role = "skip" | "headline" | "sentence" | "text";

interface Candidate extends FoundTitle {
  readonly score: number;
}

/**
 * The release's title, or null where it has none. Every line above the first paragraph that could be a headline is weighed: what
 * speaks for it (words enough, a predicate, a paragraph of its own, said twice, marked as heading by the page) against what
 * speaks for a topic, a person's name, a correction or a subtitle; the best one is the title if it has enough.
 */
export function findTitle(
  text: string,
  lines: readonly Line[],
  hints: TitleHints = NO_HINTS,
): FoundTitle | null {
  const head = headOf(text, lines);
  const candidates = candidatesOf(text, lines, head, hints);
  let best: Candidate | null = null;
  for (const candidate of candidates) {
    if (candidate.score >= LEAST && (best === null || candidate.score > best.score)) best = candidate;
  }
  return best;
}

interface Head {
  /** Lines that are no furniture, in order, with what they are. */
  readonly lines: readonly { readonly index: number; readonly role: Role }[];
  /** Whether running text, a list or a table follows. */
  readonly hasBody: boolean;
}

function headOf(text: string, lines: readonly Line[]): Head {
  const found: { index: number; role: Role }[] = [];
  let headline = false;
  for (let i = 0; i < lines.length && found.length < HEAD_LINES; i++) {
    const line = lines[i]!;
    if (line.reason !== null && !isSubject(text, line)) continue;
    const role = roleOf(text, lines, i);
    if (role === "text" || (role === "sentence" && headline)) return { lines: found, hasBody: true };
    if (line.kind === "row" || line.kind === "item") return { lines: found, hasBody: true };
    if (role === "headline") headline = true;
    found.push({ index: i, role });
  }
  return { lines: found, hasBody: false };
}

function roleOf(text: string, lines: readonly Line[], i: number): Role {
  const line = lines[i]!;
  if (line.end - line.start > LONGEST) return "text";
  const raw = text.slice(line.start, line.end).replace(DAY_BEFORE, "");
  if (raw.includes(":") && SUBJECT.test(raw)) return "headline";
  if (isFrame(raw) || frameRole(text, line) !== "other" || isLetterhead(raw) || isCrumbs(raw)) return "skip";
  // "Lisätietoja: asiamies Aino Lumme": the phone may stand in the next line
  if (opensContacts(raw) || opensContacts(raw.slice(0, raw.indexOf(":") + 1))) return "skip";
  if (/[.]["”»)]?$/.test(raw)) {
    if (CORRECTION.test(raw)) return "skip";
    if (raw.length > SENTENCE || /[a-zß-öø-ÿšž\d][.!?]["”»)]?\s+["”–-]?\s?[A-ZÀ-ÖØ-ÞŠŽ]/.test(raw))
      return "text";
    return isHeadline(raw.replace(/[.]["”»)]?$/, "")) ? "sentence" : "skip";
  }
  return isHeadline(raw) || /^[A-ZÀ-ÖØ-ÞŠŽ\d][A-Za-zÀ-ÖØ-öø-ÿŠšŽž\d-]{3,}$/.test(raw) ? "headline" : "skip";
}

/** Labels of mails and bylines, greetings and corrections that say no more than that. */
function isFrame(raw: string): boolean {
  if ((raw.includes(":") && LABELS.test(raw)) || PROVENANCE.test(raw)) return true;
  if (/[,.!:]$/.test(raw) && GREETING.test(raw)) return true;
  return CORRECTION.test(raw) && BARE_CORRECTION.test(raw);
}

/** A mail's frame is furniture, but its subject tells the title where the text below has none. */
function isSubject(text: string, line: Line): boolean {
  return line.reason === "mail" && SUBJECT.test(text.slice(line.start, Math.min(line.end, line.start + 40)));
}

/** "Kunta > Päätöksenteko > Tiedotteet 2014": a path through a site. */
function isCrumbs(raw: string): boolean {
  return /\S\s*[>›»]\s*\S.*\s[>›»]\s*\S/.test(raw);
}

function candidatesOf(text: string, lines: readonly Line[], head: Head, hints: TitleHints): Candidate[] {
  const candidates: Candidate[] = [];
  let rank = 0;
  const seen = new Set<number>();
  for (const { index, role } of head.lines) {
    seen.add(index);
    if (role === "skip") continue;
    const candidate = weigh(text, lines, index, role, head, hints, rank);
    if (candidate === null) continue;
    candidates.push(candidate);
    if (lines[index]!.reason !== null) continue;
    if (candidate.score + rank * RANK >= LEAST && !isTopic(text, candidate)) rank++;
  }
  // a page's own heading or stated headline may stand below a lead or a picture
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (seen.has(i) || line.reason !== null || line.end - line.start > 300) continue;
    if (line.level !== 1 && hints.headlines.length === 0) continue;
    const candidate = weigh(text, lines, i, "headline", head, hints, rank);
    if (candidate?.stated) candidates.push(candidate);
  }
  return candidates;
}

function weigh(
  text: string,
  lines: readonly Line[],
  index: number,
  role: Role,
  head: Head,
  hints: TitleHints,
  rank: number,
): Candidate | null {
  const line = lines[index]!;
  const whole = joined(text, lines, index);
  const { start, end, cut } = trimmed(text, line.start, whole.end);
  const raw = text.slice(start, end);
  const folded = foldLine(raw);
  if (hints.sites.includes(folded) && !hints.headlines.includes(folded)) return null;
  const stated = hints.headlines.includes(folded);
  // a page that tells its headline elsewhere has no sentence for one
  if (role === "sentence" && !stated && hints.headlines.length > 0) return null;
  if (!stated && line.level === 1 && (isSender(raw) || isDateline(raw) || raw.length < 4)) return null;
  let score = form(raw) - cut - rank * RANK;
  if (stated) score += 4;
  if (line.level === 1) score += 4;
  else if (line.level === 2) score += 1;
  if (role === "sentence") score -= 2.5;
  if (line.reason !== null) score -= 2.5;
  if (head.hasBody) score += 2;
  if (standsAlone(lines, index)) score += 1;
  if (isRepeated(text, lines, index, folded)) score += 3;
  return { from: index, to: whole.to, start, end, score, stated: stated || line.level === 1 };
}

/** What the words of a line say for a headline. */
function form(raw: string): number {
  const words = raw.split(/\s+/).filter((word) => /[A-Za-zÀ-ÖØ-öø-ÿŠšŽž\d]/.test(word));
  const count = words.length;
  const says = words.some(saysSomething);
  let score = count >= 4 ? 2 : count === 3 ? (says ? 2 : 1) : count === 2 ? (says ? 1.5 : 0) : -1.5;
  if (says) score += 1.5;
  if (words.some((word, i) => i > 0 && /^[a-zß-öø-ÿšž]/.test(word)) || isCapitals(raw, 0, raw.length))
    score += 1;
  if (/\d/.test(raw.replace(/(?:19|20)\d\d/g, ""))) score += 0.5;
  if (/^[a-zß-öø-ÿšž]+(?:\s|$)/.test(raw)) score -= 2;
  if (raw.endsWith(":")) score -= 1;
  if (CORRECTION.test(raw)) score -= 3;
  if (count <= 3 && words.every((word) => /^[A-ZÀ-ÖØ-ÞŠŽ][a-zß-öø-ÿšž]/.test(word))) score -= 1.5;
  if (isSlogan(raw)) score -= 3;
  if (raw.length > 160) score -= 1;
  return score;
}

/** A predicate, an object or a place in the word's ending; in Swedish and English a function word. Topics have none of them. */
function saysSomething(word: string): boolean {
  const lower = word.toLowerCase().replace(/(?<![^A-Za-zÀ-ÖØ-öø-ÿŠšŽž])[^A-Za-zÀ-ÖØ-öø-ÿŠšŽž]+$/, "");
  if (HEADLINE_WORDS.has(lower)) return true;
  return (
    lower.length > 3 &&
    !FINNISH_BODY.test(lower) &&
    /(?:[aouyäö]i|aan|ään|tiin|nut|nyt|vat|vät|lle|lla|llä|lta|ltä|ssa|ssä|sta|stä|een|iin|oon|öön|ksi|aa|ää|ee|ii|oo|öö|uu|yy|ta|tä)$/.test(
      lower,
    )
  );
}

/** "Savonselän kunta – luonnollisesti lähellä": a sender and a few words that tell no news. */
function isSlogan(raw: string): boolean {
  const parts = raw.split(/(?<!\s)\s+[–—|-]\s+/);
  return (
    parts.length === 2 &&
    isSender(parts[0]!) &&
    /^[a-zß-öø-ÿšž]\S*(?:\s[a-zß-öø-ÿšž]\S*){0,3}$/.test(parts[1]!)
  );
}

/** One to three words without a predicate: the name of a topic, a section or a person. */
function isTopic(text: string, { start, end, stated }: Candidate): boolean {
  if (stated) return false;
  const words = text.slice(start, end).split(/\s+/);
  return words.length <= 3 && !words.some(saysSomething) && !/[\d!?]/.test(text.slice(start, end));
}

function standsAlone(lines: readonly Line[], i: number): boolean {
  const { paragraph } = lines[i]!;
  return lines[i - 1]?.paragraph !== paragraph && lines[i + 1]?.paragraph !== paragraph;
}

/** A page tells its title in the tab, the path and the heading: what the head says twice is the title. */
function isRepeated(text: string, lines: readonly Line[], index: number, folded: string): boolean {
  if (folded.length < 12) return false;
  const limit = Math.min(lines.length, HEAD_LINES);
  for (let i = 0; i < limit; i++) {
    const line = lines[i]!;
    const length = line.end - line.start;
    if (i === index || length < folded.length || length > folded.length + 80) continue;
    const other = foldLine(text.slice(line.start, line.end));
    if (other.startsWith(folded) || other.endsWith(folded)) return true;
  }
  return false;
}

/** "12.3.2015 Silta suljetaan", "date 2015-03-12 Silta suljetaan": the day that a copy glued to the headline. */
const DAY_BEFORE =
  /^(?:\d{1,2}\.\d{1,2}\.(?:19|20)\d\d|(?:date )?(?:19|20)\d\d-\d\d(?:-\d\d)?)[:,]?\s+(?=["”]?[A-ZÀ-ÖØ-ÞŠŽ])/;
const DAY_BEHIND = /(?<!\s)\s+\(\d{1,2}\.\d{1,2}\.(?:19|20)\d\d\)$/;

/** "… 7.9.2022 10:40:00 EEST | Tiedote": what a news service sets behind a headline when a copy joins the two lines. */
const STAMP_BEHIND =
  /(?<!\s)\s+\d{1,2}\.\d{1,2}\.(?:19|20)\d\d (?:klo )?\d{1,2}[.:]\d\d(?::\d\d)?(?: EES?T)?(?: \| \p{L}{2,20})?$/u;

/** A line without "Tiedote:", "Aihe:" in front and "| Savonselän kunta" behind; `cut` weighs against lines that had it behind. */
function trimmed(text: string, from: number, to: number): { start: number; end: number; cut: number } {
  let start = from;
  let end = to;
  let cut = 0;
  const subject = SUBJECT.exec(text.slice(start, end));
  if (subject !== null) start += subject[0].length;
  start += DAY_BEFORE.exec(text.slice(start, end))?.[0].length ?? 0;
  const whole = text.slice(start, end);
  end -= (DAY_BEHIND.exec(whole) ?? STAMP_BEHIND.exec(whole))?.[0].length ?? 0;
  // within the line: searched for in the text, a page of many lines would be read once a line
  const colon = start + text.slice(start, end).indexOf(": ");
  if (colon > start && colon + 10 < end && colon - start < 60) {
    const before = text.slice(start, colon);
    if (isPlainKind(before)) start = skipBlank(text, colon + 1);
  }
  const bar = start + text.slice(start, end).lastIndexOf(" | ");
  if (bar > start + 10 && isSender(text.slice(bar + 3, end))) {
    end = bar;
    cut = 1;
  }
  return { start, end, cut };
}

function isPlainKind(before: string): boolean {
  const kind = /^(\D+?)(?:(?<!\s)\s+\d.*)?$/.exec(before.toLowerCase())?.[1]?.trim();
  return kind !== undefined && PLAIN_KIND.test(kind) && (kind === before.toLowerCase() || isDateline(before));
}

function skipBlank(text: string, at: number): number {
  let start = at;
  while (/\s/.test(text[start]!)) start++;
  return start;
}

/** The last of the lines that a headline was broken over: capitals under capitals, a small letter, a line after a colon. */
function joined(text: string, lines: readonly Line[], from: number): { to: number; end: number } {
  let to = from;
  while (to + 1 < lines.length && to - from < 4 && goesOn(text, lines[to]!, lines[to + 1]!, lines[to + 2]))
    to++;
  return { to, end: lines[to]!.end };
}

function goesOn(text: string, line: Line, next: Line, after: Line | undefined): boolean {
  if (next.reason !== null || next.paragraph !== line.paragraph || next.table !== null) return false;
  if (next.end - next.start > 160) return false;
  if (line.level > 0) return next.level === line.level;
  const own = text.slice(next.start, next.end);
  const last = text[line.end - 1]!;
  // "– katot ja kivijalat kuntoon" goes on with the headline unless it begins a list
  if (/^[–-]\s[a-zß-ÿ]/.test(own)) return after?.paragraph !== line.paragraph && !/[.;]$/.test(own);
  if (/[.!?;]/.test(last) || /^[•*·▪–—-]\s/.test(own) || isDateline(own) || isSender(own)) return false;
  if (isCapitals(text, line.start, line.end) && isCapitals(text, next.start, next.end)) return true;
  if (/[.;]["”»)]?$/.test(own) && !/\.\.\.$/.test(own)) return false;
  if (last === ":") {
    // a small letter goes on with a headline, where no list of more lines begins
    const small = /^[a-zß-öø-ÿšž]/.test(own) && after?.paragraph !== line.paragraph && !/[\d€]$/.test(own);
    return (small || isHeadline(own)) && !/\d{5}|@/.test(own);
  }
  return /^[a-zß-öø-ÿšž][a-zß-öø-ÿšž]/.test(own) || last === "," || last === "–" || last === "-";
}
