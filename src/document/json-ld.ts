/** What one node of JSON-LD says of an article or page; `rank` is how much that is worth. */
export interface JsonFacts {
  readonly headline: string | null;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly keywords: readonly string[];
  readonly rank: number;
}

const ARTICLES =
  /^(?:NewsArticle|Article|PressRelease|ReportageNewsArticle|BlogPosting|TechArticle|SocialMediaPosting)$/;
const PAGES = /^(?:WebPage|ItemPage|Webpage)$/;
const ORGANISATIONS = /Organization$|^(?:Corporation|CollegeOrUniversity|City|AdministrativeArea|NGO)$/;

/** The articles and pages that a script of JSON-LD describes; broken JSON gives none. Lists and `@graph` are looked through. */
export function readJsonLd(source: string): JsonFacts[] {
  let data: unknown;
  try {
    data = JSON.parse(source);
  } catch {
    return [];
  }
  const found: JsonFacts[] = [];
  visit(data, found, 0);
  return found;
}

type Node = Readonly<Record<string, unknown>>;

function visit(value: unknown, found: JsonFacts[], depth: number): void {
  if (depth > 6 || found.length > 50) return;
  if (Array.isArray(value)) {
    for (const item of value) visit(item, found, depth + 1);
    return;
  }
  if (!isNode(value)) return;
  const type = typeOf(value);
  const rank = ARTICLES.test(type) ? 2 : PAGES.test(type) ? 1 : 0;
  if (rank > 0) found.push(factsOf(value, rank));
  if (value["@graph"] !== undefined) visit(value["@graph"], found, depth + 1);
  if (value.mainEntity !== undefined) visit(value.mainEntity, found, depth + 1);
}

function factsOf(node: Node, rank: number): JsonFacts {
  return {
    headline: text(node.headline) ?? text(node.name),
    published: text(node.datePublished),
    publisher: nameOf(node.publisher, true) ?? nameOf(node.sourceOrganization, true),
    author: nameOf(node.author, false),
    keywords: keywordsOf(node.keywords),
    rank: rank + (node.datePublished === undefined ? 0 : 0.5),
  };
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null;
}

function typeOf(node: Node): string {
  const type = node["@type"];
  return typeof type === "string" ? type : Array.isArray(type) && typeof type[0] === "string" ? type[0] : "";
}

/** An author counts as the publisher only if it is said to be a body: "Organization", not a person. */
function nameOf(value: unknown, anything: boolean): string | null {
  if (Array.isArray(value)) return nameOf(value[0], anything);
  if (typeof value === "string") return anything ? value : null;
  if (!isNode(value)) return null;
  return anything || ORGANISATIONS.test(typeOf(value)) ? text(value.name) : null;
}

function text(value: unknown): string | null {
  return typeof value === "string" && value.trim() !== "" ? value.replace(/\s+/g, " ").trim() : null;
}

function keywordsOf(value: unknown): string[] {
  const list = typeof value === "string" ? value.split(",") : Array.isArray(value) ? value : [];
  return list.flatMap((word) =>
    typeof word === "string" && word.trim() !== "" && word.length < 60 ? [word.trim()] : [],
  );
}
