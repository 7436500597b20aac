import type { Organisation } from "../../schemas/organisations.js";
import type { Block } from "../document/document.js";
import { memoise } from "../finnish/memo.js";
import { WORD } from "../finnish/tokens.js";
import type { Reading } from "../reading.js";
import type { Mention, Span } from "../span.js";
import type { Candidate } from "./publisher.js";
import { type Opener, titleSubject, withoutPlaces } from "./title-news.js";

/** Addresses of people who answer for the release: their domain is their body's. */
const DOMAIN = /(?:@|\(at\)|\[at\]|\s\(at\)\s)\s?([a-zåäö0-9-]+)\.[a-z]{2,4}\b/gi;

/**
 * The one body whose own news a release without marks tells: it opens the title or the first sentence ("Kuusiston kunnanhallitus
 * päätti …", "Keusoten hankkeille …"), and nobody else's people answer for it; or, where no body opens it, the only one whose
 * people do. Null where the addresses are another body's, where two bodies open it alike ("Kuusiston ja Lammaslahden kunnat
 * sopivat"), and where it only gives what others tell of.
 */
export function ownNews(reading: Reading, organisations: readonly Organisation[]): Candidate | null {
  const opening = withoutPlaces(
    organisations.flatMap((body): Opener[] => {
      const mention = body.mentions.find((one) => opensNews(reading, one));
      return mention === undefined ? [] : [{ body, mention }];
    }),
  );
  const openers = opening.map(({ body }) => body);
  const domains = domainsOf(reading.text);
  const answering = answeringBodies(reading, organisations, domains);
  const own = openers.filter((body) => answering.includes(body));
  if (openers.some((body) => opensTogether(reading, organisations, body)) && answering.length !== 1)
    return null;
  if (own.length > 0) return candidateOf(reading, own[0]!, 0.75);
  if (openers.length === 1 && answering.length === 0 && domains.length === 0) {
    return candidateOf(reading, openers[0]!, 0.6);
  }
  const titled =
    openers.length > 1 && answering.length === 0 && domains.length === 0
      ? (titleBody(openers) ?? titleSubject(reading, opening))
      : null;
  if (titled !== null) return candidateOf(reading, titled, 0.55);
  // a town's museum or theatre writes from the town's addresses
  if (openers.length === 1 && openers[0]!.kind === "other" && answering.some(isTown)) {
    return candidateOf(reading, openers[0]!, 0.6);
  }
  if (openers.length > 0 || answering.length !== 1) return null;
  const [only] = answering;
  const alone =
    domains.length > 0 ? domains.every((domain) => isDomainOf(domain, only!)) : answersAlone(reading, only!);
  return alone ? candidateOf(reading, only!, 0.65) : null;
}

function isTown({ kind }: Organisation): boolean {
  return kind === "municipality";
}

/** How often a school's name stands in its own news at least. */
const OFTEN = 3;

/**
 * "Kuusiston yliopistoon viisi hanketta" over "Akatemia on myöntänyt …": a school that stands first of the bodies and far more
 * often than any other that opens the news; null elsewhere.
 */
function titleBody(openers: readonly Organisation[]): Organisation | null {
  const [first, ...others] = openers;
  if (first === undefined || first.kind !== "university" || first.mentions.length < OFTEN) return null;
  return others.every(({ mentions }) => mentions.length * 2 < first.mentions.length) ? first : null;
}

/** Whether every line of the contacts that holds a number names the body. */
function answersAlone(reading: Reading, { mentions }: Organisation): boolean {
  return reading.document.blocks.every(
    ({ section, boilerplate, start, end }) =>
      section !== "contacts" ||
      boilerplate !== null ||
      !/\d{3}/.test(reading.text.slice(start, end)) ||
      mentions.some(({ span }) => span.start >= start && span.end <= end),
  );
}

/** What a line to reach somebody holds: an address, a phone's label, or a number that no sum is. */
const REACH = /@|\(at\)|\[at\]|\b(?:p|puh|tel|tfn|gsm)\.?:? ?[+(\d]|\+358|(?<!\d)0\d{1,3}[ -]?\d{3}/i;

/** Whether a line of contacts is a body's: it holds a number or address, or is the body's name alone beside a line that does. */
function answersIn(reading: Reading, index: number, span: Span): boolean {
  const { blocks } = reading.document;
  const block = blocks[index]!;
  if (holdsContact(reading, block)) return true;
  if (block.section !== "contacts" || span.end - span.start < block.end - block.start - 2) return false;
  return [index - 1, index + 1].some((n) => n in blocks && holdsContact(reading, blocks[n]!));
}

function holdsContact(reading: Reading, { section, start, end }: Block): boolean {
  return section === "contacts" && REACH.test(reading.text.slice(start, end));
}

/** How many different domains are looked at: a list of addresses is no list of contacts. */
const MOST_DOMAINS = 20;

function domainsOf(text: string): string[] {
  const domains = new Set<string>();
  for (const match of text.matchAll(DOMAIN)) {
    domains.add(match[1]!.toLowerCase());
    if (domains.size >= MOST_DOMAINS) break;
  }
  return [...domains];
}

/** Bodies whose people answer for the release: by the domain of their addresses, or by name among the contacts. */
function answeringBodies(
  reading: Reading,
  organisations: readonly Organisation[],
  domains: readonly string[],
): Organisation[] {
  return organisations.filter(
    (body) =>
      domains.some((domain) => isDomainOf(domain, body)) ||
      body.mentions.some(({ span }) => {
        const i = reading.tokenAt(span.start);
        return i < reading.length && answersIn(reading, reading.block[i]!, span);
      }),
  );
}

/** Whether a body opens the release beside another: "Kuusiston kunta ja Lammaslahden kunta sopivat". */
function opensTogether(
  reading: Reading,
  organisations: readonly Organisation[],
  body: Organisation,
): boolean {
  const opening = body.mentions.find((mention) => opensNews(reading, mention))!;
  const { to } = reading.tokensOf(opening.span);
  if (!JOINTS.has(reading.tokens.key[to] ?? "")) return false;
  return organisations.some(
    (other) => other !== body && other.mentions.some(({ span }) => reading.tokenAt(span.start) === to + 1),
  );
}

const JOINTS: ReadonlySet<string> = new Set(["ja", "sekä", "och", "and", ","]);

function candidateOf(reading: Reading, body: Organisation, confidence: number): Candidate {
  const { text, span } = body.mentions.find((one) => opensNews(reading, one)) ?? body.mentions[0]!;
  return { name: body.name, id: body.id, mention: { text, span, rule: "publisher.own_news", confidence } };
}

/** Whether a mention stands at the beginning of the title or of the first running sentence. */
function opensNews(reading: Reading, mention: Mention): boolean {
  const i = reading.tokenAt(mention.span.start);
  if (i >= reading.length) return false;
  const { from, to } = reading.sentenceOf(i);
  if (i - from > 1) return false;
  // a short line below the first sentence, as a table's rows are, opens nothing
  const counts = wordsBetween(reading, from, to) >= FEWEST_WORDS;
  return ordinalOfSentence(reading, from) <= (counts ? OPENING : OPENING - 1);
}

/** Shorter lines are dates, names and headings of pages. */
const FEWEST_WORDS = 4;

/** How many of the document's longer sentences open it: the title and the first one. */
const OPENING = 2;

/** Which of the document's longer sentences this is, from 1, as far as the opening goes; short lines (dates, headings of pages) do not count. */
function ordinalOfSentence(reading: Reading, token: number): number {
  let ordinal = 0;
  let at = 0;
  while (at <= token && at < reading.length && ordinal <= OPENING) {
    const { to } = reading.sentenceOf(at);
    if (wordsBetween(reading, at, to) >= FEWEST_WORDS) ordinal++;
    at = to;
  }
  return ordinal;
}

function wordsBetween(reading: Reading, from: number, to: number): number {
  let words = 0;
  for (let i = from; i < to; i++) if (reading.tokens.kind[i] === WORD) words++;
  return words;
}

/** "kouvola.fi" is Kouvolan kaupunki's, "aka.fi" Suomen Akatemia's by its short name. */
function isDomainOf(domain: string, body: Organisation): boolean {
  const plain = domain.replaceAll("-", "");
  return (
    isDomainName(plain, body.name) ||
    isDomainName(plain, body.id ?? "") ||
    body.mentions.some(({ text }) => text !== body.name && isDomainName(plain, text))
  );
}

function isDomainName(plain: string, name: string): boolean {
  const { key, first } = asDomain(name);
  if (key === "") return false;
  if (key === plain || (plain.length > 4 && key.includes(plain))) return true;
  if (first.length < 4 || plain.length < 3) return false;
  return (
    plain.startsWith(first) ||
    first.startsWith(plain) ||
    sharedStart(plain, first) >= Math.max(4, first.length - 2)
  );
}

/** A name as a domain would have it, and its first word without a genitive's ending. */
const asDomain = memoise((name) => ({
  key: ascii(name),
  first: ascii(name.split(/[\s]/)[0]!).replace(/n$/, ""),
}));

/** "helsinki" and "helsingi" share five letters: the genitive changes the stem. */
function sharedStart(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n++;
  return n;
}

function ascii(name: string): string {
  return name
    .toLowerCase()
    .replace(/[åä]/g, "a")
    .replace(/ö/g, "o")
    .replace(/[^a-z0-9]/g, "");
}
