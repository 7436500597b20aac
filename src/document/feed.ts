import { load } from "cheerio/slim";
import type { ChildNode, Document as Dom, Element } from "domhandler";
import { Budget } from "../budget.js";
import { InputError } from "../errors.js";
import type { MetaFact } from "./document.js";
import { readHtml } from "./html.js";
import { checkMarkup } from "./html-limits.js";
import type { Content } from "./read.js";

/** The items of an RSS or Atom feed, each read like a page. Entities of a DTD are not resolved and nothing is fetched. */
export function readFeed(
  xml: string,
  boilerplate: readonly string[],
  path: string | null,
  budget: Budget = Budget.NONE,
): Content[] {
  checkMarkup(xml, path);
  const dom = load(xml, { xml: true }).root()[0] as Dom;
  const items = elements(dom, (name) => name === "item" || name === "entry");
  if (items.length === 0) {
    throw new InputError("FORMAT_UNREADABLE", `the input is a feed without items: try --from html`, path);
  }
  const channel = elements(dom, (name) => name === "channel" || name === "feed")[0];
  const publisher = channel === undefined ? null : childText(channel, ["dc:publisher", "title"]);
  return items.map((item) => {
    budget.check();
    return readItem(item, publisher, boilerplate, path);
  });
}

function readItem(
  item: Element,
  feedTitle: string | null,
  boilerplate: readonly string[],
  path: string | null,
): Content {
  const title = plainTitle(childText(item, ["title"]));
  const body = childText(item, ["content:encoded", "content", "description", "summary"]) ?? "";
  const markup = /<[a-z][^<>]*>/i.test(body) ? body : `<p>${escapeMarkup(body)}</p>`;
  const content = readHtml(
    `${title === null ? "" : `<h1>${escapeMarkup(title)}</h1>\n`}${markup}`,
    boilerplate,
    path,
  );
  const published = dayOf(
    childText(item, ["published", "pubdate", "pubDate", "dc:date", "issued", "updated"]),
  );
  const author = childText(item, ["dc:publisher", "source"]);
  const url = childText(item, ["link"]) ?? linkOf(item);
  return {
    ...content,
    meta: {
      ...content.meta,
      published: fact(published, 0.95),
      publisher: fact(author, 0.8) ?? fact(cleanFeedTitle(feedTitle), 0.5),
      url: fact(url, 0.9),
    },
    keywords: elementsOf(item, "category")
      .map((category) => textOf(category).trim() || (category.attribs.term ?? ""))
      .filter((word) => word !== ""),
  };
}

/** A title without markup: Atom's may be HTML, and many programs escape RSS's twice ("Kunta &amp;amp; koulu"). */
function plainTitle(title: string | null): string | null {
  if (title === null || !/<\/?[a-z]|&(?:#x?[\da-f]{1,6}|[a-z]{2,8});/i.test(title)) return title;
  return load(title, null, false).text().replace(/\s+/g, " ").trim();
}

function fact(value: string | null, confidence: number): MetaFact | null {
  return value === null || value === "" ? null : { value, rule: "meta.feed", confidence, span: null };
}

/** "Kotkan kaupunki - Uutiset" is the feed of Kotkan kaupunki. */
function cleanFeedTitle(title: string | null): string | null {
  const bare = title
    ?.replace(
      /(?<!\s)\s*[-|–:]\s*(?:uutiset|tiedotteet|ajankohtaista|nyheter|pressmeddelanden|news|press releases|rss)[\s\S]*$/i,
      "",
    )
    .trim();
  return bare === undefined ||
    bare === "" ||
    /^(?:uutiset|tiedotteet|ajankohtaista|nyheter|news)$/i.test(bare)
    ? null
    : bare;
}

const MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

/** RFC 822 ("Thu, 12 Feb 2026 09:15:00 +0200") and ISO 8601 days with their time and offset. */
function dayOf(value: string | null): string | null {
  if (value === null) return null;
  const iso = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?/.exec(
    value.trim(),
  );
  if (iso !== null) return iso[2] === undefined ? iso[1]! : `${iso[1]}T${iso[2]}${iso[3] ?? ""}`;
  const mail =
    /(\d{1,2})\s+([a-z]{3})[a-z]*\s+(\d{4})(?:\s+(\d{2}:\d{2})(?::\d{2})?\s*([+-]\d{4}|GMT|UTC|Z)?)?/i.exec(
      value,
    );
  if (mail === null) return null;
  const month = MONTHS.indexOf(mail[2]!.toLowerCase()) / 3 + 1;
  if (!Number.isInteger(month) || month < 1) return null;
  const date = `${mail[3]}-${String(month).padStart(2, "0")}-${mail[1]!.padStart(2, "0")}`;
  if (mail[4] === undefined) return date;
  const zone =
    mail[5] === undefined ? "" : /^[+-]/.test(mail[5]) ? `${mail[5].slice(0, 3)}:${mail[5].slice(3)}` : "Z";
  return `${date}T${mail[4]}${zone}`;
}

function elements(parent: Dom | Element, wanted: (name: string) => boolean): Element[] {
  const found: Element[] = [];
  const visit = (nodes: readonly ChildNode[]): void => {
    for (const node of nodes) {
      if (!("attribs" in node)) continue;
      if (wanted((node as Element).name)) found.push(node as Element);
      else visit((node as Element).children);
    }
  };
  if ("attribs" in parent && wanted(parent.name)) return [parent];
  visit(parent.children);
  return found;
}

function elementsOf(parent: Element, name: string): Element[] {
  return parent.children.filter(
    (child): child is Element => "attribs" in child && (child as Element).name === name,
  );
}

function childText(parent: Element, names: readonly string[]): string | null {
  for (const name of names) {
    const child = elementsOf(parent, name)[0];
    if (child !== undefined) {
      const text = textOf(child).trim();
      if (text !== "") return text;
    }
  }
  return null;
}

/** Text and CDATA of an element; markup that stands unescaped (Atom's xhtml) is written out again. */
function textOf(element: Element): string {
  let text = "";
  for (const child of element.children) {
    if (child.type === "text") text += child.data;
    else if (child.type === "cdata") text += textOf(child as unknown as Element);
    else if ("attribs" in child)
      text += `<${(child as Element).name}>${textOf(child as Element)}</${(child as Element).name}>`;
  }
  return text;
}

function linkOf(item: Element): string | null {
  const links = elementsOf(item, "link");
  return (links.find((link) => link.attribs.rel === "alternate") ?? links[0])?.attribs.href ?? null;
}

function escapeMarkup(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
