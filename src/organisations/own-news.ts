import type { Organisation } from "../../schemas/organisations.js";
import { WORD } from "../finnish/tokens.js";
import type { Reading } from "../reading.js";
import type { Mention } from "../span.js";
import type { Candidate } from "./publisher.js";

/** Addresses of people who answer for the release: their domain is their body's. */
const DOMAIN = /(?:@|\(at\)|\[at\]|\s\(at\)\s)\s?([a-zåäö0-9-]+)\.[a-z]{2,4}\b/gi;

/**
 * The one body whose own news a release without marks tells: it opens the title or the first sentence ("Kuusiston kunnanhallitus
 * päätti …", "Keusoten hankkeille …"), and nobody else's people answer for it. Null where the addresses are another body's, where
 * two bodies open it alike, and where it only gives what others tell of.
 */
export function ownNews(reading: Reading, organisations: readonly Organisation[]): Candidate | null {
  const openers = organisations.filter((body) =>
    body.mentions.some((mention) => opensNews(reading, mention)),
  );
  const domains = [...reading.text.matchAll(DOMAIN)].map((match) => match[1]!.toLowerCase());
  const own = openers.filter((body) => domains.some((domain) => isDomainOf(domain, body)));
  const others = organisations.filter((body) => domains.some((domain) => isDomainOf(domain, body)));
  const body =
    own[0] ?? (others.length === 0 && domains.length === 0 && openers.length === 1 ? openers[0] : undefined);
  if (body === undefined) return null;
  if (own.length > 1 && !opensNews(reading, own[0]!.mentions[0]!)) return null;
  const mention = body.mentions.find((one) => opensNews(reading, one)) ?? body.mentions[0]!;
  const { text, span } = mention;
  const confidence = own.length > 0 ? 0.75 : 0.6;
  return { name: body.name, id: body.id, mention: { text, span, rule: "publisher.own_news", confidence } };
}

/** Whether a mention stands at the beginning of the title or of the first running sentence. */
function opensNews(reading: Reading, mention: Mention): boolean {
  const i = reading.tokenAt(mention.span.start);
  if (i >= reading.length) return false;
  const { from } = reading.sentenceOf(i);
  if (i - from > 1) return false;
  return ordinalOfSentence(reading, from) <= 2;
}

/** Which of the document's longer sentences this is, from 1; short lines (dates, headings of pages) do not count. */
function ordinalOfSentence(reading: Reading, token: number): number {
  let ordinal = 0;
  let at = 0;
  while (at <= token && at < reading.length) {
    const { to } = reading.sentenceOf(at);
    if (wordsBetween(reading, at, to) >= 4) ordinal++;
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
  const names = [body.name, body.id ?? "", ...body.mentions.map((mention) => mention.text)];
  return names.some((name) => {
    const key = ascii(name);
    if (key === "") return false;
    const first = ascii(name.split(/[\s]/)[0]!).replace(/n$/, "");
    if (key === plain || (plain.length > 4 && key.includes(plain))) return true;
    if (first.length < 4 || plain.length < 3) return false;
    return (
      plain.startsWith(first) ||
      first.startsWith(plain) ||
      sharedStart(plain, first) >= Math.max(4, first.length - 2)
    );
  });
}

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
