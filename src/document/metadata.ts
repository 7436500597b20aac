import type { ChildNode, Document as Dom, Element } from "domhandler";
import type { Block, Metadata, MetaFact } from "./document.js";
import { type JsonFacts, readJsonLd } from "./json-ld.js";

/** What a page states of itself, before it is known where its text says the same. */
export interface PageFacts {
  readonly headlines: readonly string[];
  readonly siteNames: readonly string[];
  /** The metadata with the span of each statement that the text makes too. */
  locate(text: string, blocks: readonly Block[]): Metadata;
}

interface Candidate {
  readonly value: string;
  readonly rule: string;
  readonly confidence: number;
}

/** Names that are a service's and no publisher's. */
const SERVICES = new Set([
  "stt info",
  "sttinfo",
  "cision",
  "cision news",
  "epressi",
  "epressi.com",
  "mynewsdesk",
  "nasdaq",
  "globenewswire",
  "facebook",
  "twitter",
  "youtube",
]);

interface Collected {
  readonly meta: Map<string, string>;
  readonly times: { readonly datetime: string; readonly published: boolean }[];
  readonly json: JsonFacts[];
  title: string | null;
  canonical: string | null;
  language: string | null;
}

/**
 * Reads JSON-LD, Open Graph, meta and time elements, in this order of trust. "STM - Sosiaali- ja terveysministeriö" as a site's
 * name is the ministry; "STT Info" is a service and no publisher. Modification dates are never the day of publication.
 */
export function readMetadata(dom: Dom): PageFacts {
  const found = collect(dom);
  const { meta } = found;
  const json = pickJson(found.json);
  const ogTitle = meta.get("og:title") ?? meta.get("twitter:title") ?? null;
  const siteName = meta.get("og:site_name") ?? meta.get("application-name") ?? null;
  const headlines = headlinesOf([json.headline, ogTitle, meta.get("dc.title") ?? null, found.title]);
  const title = first([
    [json.headline, "meta.json-ld", 0.95],
    [headlinesOf([ogTitle])[0] ?? null, "meta.open-graph", 0.9],
    [headlinesOf([found.title])[0] ?? null, "meta.tag", 0.7],
  ]);
  const published = first([
    [day(json.published), "meta.json-ld", 0.97],
    [day(meta.get("article:published_time") ?? meta.get("og:published_time")), "meta.open-graph", 0.96],
    [
      day(
        firstOf(meta, [
          "date",
          "dc.date",
          "dc.date.issued",
          "dcterms.date",
          "dcterms.created",
          "dcterms.issued",
          "publish_date",
          "pubdate",
          "article.published",
          "datepublished",
        ]),
      ),
      "meta.tag",
      0.9,
    ],
    [day(found.times.find((time) => time.published)?.datetime ?? found.times[0]?.datetime), "meta.time", 0.9],
  ]);
  const publisher = first([
    [publisherName(json.publisher), "meta.json-ld", 0.95],
    [publisherName(json.author), "meta.json-ld", 0.9],
    [
      publisherName(firstOf(meta, ["dc.publisher", "dcterms.publisher", "publisher", "article:publisher"])),
      "meta.tag",
      0.85,
    ],
    [publisherName(siteName), "meta.open-graph", 0.85],
    [publisherName(meta.get("author") ?? meta.get("dc.creator")), "meta.tag", 0.75],
    [publisherName(siteOfTitle(found.title)), "meta.tag", 0.6],
  ]);
  const url = first([
    [meta.get("og:url") ?? null, "meta.open-graph", 0.9],
    [found.canonical, "meta.tag", 0.9],
  ]);
  const keywords =
    json.keywords.length > 0
      ? json.keywords
      : splitKeywords(firstOf(meta, ["keywords", "news_keywords", "article:tag"]));
  return {
    headlines,
    siteNames: [siteName, siteOfTitle(found.title)].filter((name) => name !== null && name !== undefined),
    locate: (text, blocks) => ({
      title: located(title, text, blocks),
      publisher: located(publisher, text, blocks),
      published: locatedDay(published, text, blocks),
      url: located(url, text, []),
      keywords,
    }),
  };
}

function collect(dom: Dom): Collected {
  const found: Collected = {
    meta: new Map(),
    times: [],
    json: [],
    title: null,
    canonical: null,
    language: null,
  };
  const visit = (nodes: readonly ChildNode[], aside: boolean): void => {
    for (const node of nodes) {
      if (!("attribs" in node)) continue;
      const element = node as Element;
      read(element, found, aside);
      visit(
        element.children,
        aside ||
          /^(?:aside|nav|footer)$/.test(element.name) ||
          /related|teaser|latest|more\b/.test(element.attribs.class ?? ""),
      );
    }
  };
  visit(dom.children, false);
  return found;
}

function read(element: Element, found: Collected, aside: boolean): void {
  const { name, attribs } = element;
  if (name === "meta") {
    const key = (attribs.property ?? attribs.name ?? attribs.itemprop ?? "").toLowerCase();
    const content = attribs.content?.trim();
    if (key !== "" && content !== undefined && content !== "" && !found.meta.has(key))
      found.meta.set(key, content);
  } else if (name === "title" && found.title === null) {
    found.title = plainText(element);
  } else if (name === "link" && attribs.rel === "canonical") {
    found.canonical ??= attribs.href ?? null;
  } else if (name === "script" && /ld\+json/i.test(attribs.type ?? "")) {
    found.json.push(...readJsonLd(plainText(element)));
  } else if (name === "time" && attribs.datetime !== undefined && !aside) {
    const words = `${attribs.class ?? ""} ${attribs.itemprop ?? ""}`;
    if (!/modified|updated/i.test(words) || /published/i.test(words))
      found.times.push({ datetime: attribs.datetime, published: /published|pubdate/i.test(words) });
  }
}

function plainText(element: Element): string {
  let text = "";
  for (const child of element.children) if ("data" in child) text += child.data;
  return text.replace(/\s+/g, " ").trim();
}

function pickJson(all: readonly JsonFacts[]): JsonFacts {
  const none: JsonFacts = {
    headline: null,
    published: null,
    publisher: null,
    author: null,
    keywords: [],
    rank: 0,
  };
  return all.reduce((best, facts) => (facts.rank > best.rank ? facts : best), none);
}

const LONGEST_TITLE = 500;
const PARTING = /(?<!\s)\s+(?:\||–|—|-|·|»|::)\s+/g;

/** Titles without the site's name behind them, then as they stand: "Otsikko - STM - Sosiaali- ja terveysministeriö". */
function headlinesOf(titles: readonly (string | null | undefined)[]): string[] {
  const found: string[] = [];
  for (const title of titles) {
    if (title === null || title === undefined || title === "") continue;
    if (title.length > LONGEST_TITLE) continue;
    const cuts = [...title.matchAll(PARTING)].map((match) => match.index).reverse();
    const heads = cuts.map((cut) => title.slice(0, cut).trim()).filter((head) => head.length > 8);
    const bar =
      title.includes(" | ") || (cuts[0] !== undefined && /^\s*\S+\s+\p{Lu}/u.test(title.slice(cuts[0])));
    found.push(...(bar ? [...heads, title] : [title, ...heads]));
  }
  return found;
}

function siteOfTitle(title: string | null): string | null {
  if (title === null || title.length > LONGEST_TITLE) return null;
  const parts = title.split(/(?<!\s)\s+(?:\||–|—|-|·|»|::)\s+/);
  return parts.length > 1 ? parts.at(-1)! : null;
}

function publisherName(name: string | null | undefined): string | null {
  if (name === null || name === undefined) return null;
  const bare = name.trim().replace(/^\p{Lu}{2,6}\s+[-–|]\s+/u, "");
  if (
    bare === "" ||
    bare.length > 120 ||
    SERVICES.has(bare.toLowerCase()) ||
    /^(?:admin|webmaster|https?:)/i.test(bare)
  )
    return null;
  return bare;
}

/** An ISO date or date-time as it stands; "2021-06-09T13:20:11+0300" gets its colon. Other shapes are refused. */
function day(value: string | null | undefined): string | null {
  if (value === null || value === undefined) return null;
  const match =
    /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/.exec(
      value.trim(),
    );
  if (match === null) return null;
  const [, date, time, zone] = match;
  if (time === undefined) return date!;
  const offset = zone === undefined ? "" : zone === "Z" ? "Z" : zone.replace(/^(.\d{2}):?(\d{2})$/, "$1:$2");
  return `${date}T${time}${offset}`;
}

function firstOf(meta: ReadonlyMap<string, string>, keys: readonly string[]): string | null {
  for (const key of keys) {
    const value = meta.get(key);
    if (value !== undefined) return value;
  }
  return null;
}

function first(candidates: readonly [string | null | undefined, string, number][]): Candidate | null {
  for (const [value, rule, confidence] of candidates) {
    if (value !== null && value !== undefined && value !== "") return { value, rule, confidence };
  }
  return null;
}

function splitKeywords(value: string | null): string[] {
  return value === null
    ? []
    : value.split(/(?:(?<!\s)\s+)?[,;]\s*/).filter((word) => word !== "" && word.length < 60);
}

function located(fact: Candidate | null, text: string, blocks: readonly Block[]): MetaFact | null {
  if (fact === null) return null;
  let at = -1;
  for (const block of blocks) {
    if (block.boilerplate !== null) continue;
    if (at < block.start) at = text.indexOf(fact.value, block.start);
    if (at < 0) break;
    if (at + fact.value.length <= block.end)
      return { ...fact, span: { start: at, end: at + fact.value.length } };
  }
  return { ...fact, span: null };
}

/** The day as the text's first lines write it: "2024-02-15" is at "15.2.2024", "15.02.2024". */
function locatedDay(fact: Candidate | null, text: string, blocks: readonly Block[]): MetaFact | null {
  if (fact === null) return null;
  const [year, month, date] = fact.value.slice(0, 10).split("-").map(Number);
  const pattern = new RegExp(`(?<!\\d)0?${date}\\.\\s?0?${month}\\.\\s?${year}(?!\\d)`);
  for (const block of blocks.slice(0, 40)) {
    if (block.boilerplate !== null && block.boilerplate !== "navigation") continue;
    const match = pattern.exec(text.slice(block.start, Math.min(block.end, block.start + 300)));
    if (match !== null && block.boilerplate === null) {
      const start = block.start + match.index;
      return { ...fact, span: { start, end: start + match[0].length } };
    }
  }
  return { ...fact, span: null };
}
