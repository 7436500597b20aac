import type { Element } from "domhandler";
import type { BoilerplateReason } from "./document.js";
import { opensContacts } from "./sections.js";

/** Elements whose text nobody reads on the page. */
export const SILENT = new Set(
  "script style noscript template svg math iframe object embed canvas audio video select option datalist input textarea head title meta link map".split(
    " ",
  ),
);

const BY_TAG: Readonly<Record<string, BoilerplateReason>> = {
  nav: "navigation",
  form: "form",
  button: "navigation",
  dialog: "cookie",
};

const BY_ROLE: Readonly<Record<string, BoilerplateReason>> = {
  navigation: "navigation",
  banner: "navigation",
  search: "form",
  contentinfo: "footer",
  dialog: "cookie",
  alertdialog: "cookie",
  menu: "navigation",
  menubar: "navigation",
};

/**
 * Words of class and id attributes that name a page's furniture; from the themes of Drupal, Liferay and WordPress, STT Info,
 * Cision and the cookie tools Cookiebot, OneTrust and Drupal's EU cookie module; 2026-11-25.
 */
const BY_WORD: readonly [BoilerplateReason, string][] = [
  ["skip_link", "skip skiplink skiplinks"],
  ["cookie", "cookie cookies cookiebanner cookieconsent consent gdpr onetrust cybot cookiebot evasteet"],
  [
    "navigation",
    "nav navi navbar navigation navigaatio menu mainmenu topmenu submenu mainnav topbar topnav breadcrumb breadcrumbs crumb crumbs murupolku path languages lang langs language pagination pager sidebar toolbar masthead sitenav",
  ],
  ["share", "share sharing shares social socials some addtoany sharethis addthis somejako jaa print"],
  ["tags", "tags taglist keywords keyword avainsanat asiasanat tagcloud"],
  [
    "teaser",
    "related teaser teasers latest liftups recommended recommendations morenews othernews readmore uutislista",
  ],
  ["subscribe", "subscribe subscription newsletter tilaa uutiskirje"],
  ["footer", "footer bottom colophon copyright siteinfo"],
  ["form", "comments comment respond feedback palaute searchform search"],
  ["caption", "caption figcaption kuvateksti imagetext photocredit"],
];

const WORDS = new Map(
  BY_WORD.flatMap(([reason, words]) => words.split(" ").map((word) => [word, reason] as const)),
);

/** Whole ids and classes that words alone do not tell. */
const NAMES: Readonly<Record<string, BoilerplateReason>> = {
  "sliding-popup": "cookie",
  "header-top": "navigation",
  "read-more": "teaser",
  "more-news": "teaser",
  "field-tags": "tags",
  "field--name-field-tags": "tags",
  "post-tags": "tags",
  "cat-links": "tags",
  "back-to-top": "footer",
  "site-header": "navigation",
  "site-footer": "footer",
  "page-header-nav": "navigation",
  "quick-access-nav": "skip_link",
};

/** Words that furniture words may stand beside in the class of a release's own parts: "news-tags-content" is none of them. */
const CONTENT = new Set(
  "content contents body article main page wrapper container has with no without is".split(" "),
);

/**
 * Why an element is furniture, by its tag, role, class or id; null for content. A header or footer inside an article holds the
 * article's own date and title, or its share buttons, and is judged by its lines.
 */
export function furnitureReason(
  element: Element,
  insideMain: boolean,
  insideArticle: boolean,
): BoilerplateReason | null {
  const { name, attribs } = element;
  if (name === "footer") return insideMain ? null : "footer";
  if (name === "header") return insideMain ? null : "navigation";
  if (name === "aside" || attribs.role === "complementary") {
    return (insideArticle && !mentionsFurniture(attribs)) || opensContacts(firstText(element))
      ? null
      : "teaser";
  }
  if (name === "figcaption") return "caption";
  // WordPress sets the day of the last change beside that of publication
  if (name === "time" && isChange(attribs)) return "stamp";
  if (name === "form" && isWholePage(element)) return null;
  const byTag = BY_TAG[name];
  if (byTag !== undefined) return byTag;
  const byRole = attribs.role === undefined ? undefined : BY_ROLE[attribs.role];
  if (byRole !== undefined && name !== "article") return byRole;
  if (name === "body" || name === "html" || name === "main" || name === "article") return null;
  return byNames(attribs.id) ?? byNames(attribs.class);
}

function isChange({ class: names = "", itemprop = "" }: Readonly<Record<string, string>>): boolean {
  const words = `${names} ${itemprop}`.toLowerCase();
  return /updated|modified/.test(words) && !words.includes("published");
}

/** Old ASP.NET pages stand in one form as a whole. */
function isWholePage(element: Element): boolean {
  return (
    element.children.length > 4 ||
    element.parent?.type === "root" ||
    (element.parent as Element | null)?.name === "body"
  );
}

/** The first words of an element, as far as a heading goes. */
function firstText(element: Element): string {
  for (const child of element.children) {
    const text =
      child.type === "text" ? child.data.trim() : "attribs" in child ? firstText(child as Element) : "";
    if (text !== "") return text.slice(0, 100);
  }
  return "";
}

function mentionsFurniture(attribs: Readonly<Record<string, string>>): boolean {
  return byNames(attribs.class) !== null || byNames(attribs.id) !== null;
}

function byNames(names: string | undefined): BoilerplateReason | null {
  if (names === undefined || names.length > 400) return null;
  for (const name of names.split(/\s+/)) {
    const lower = name.toLowerCase();
    const known = NAMES[lower];
    if (known !== undefined) return known;
    const words = name
      .replace(/([a-z])([A-Z])/g, "$1-$2")
      .toLowerCase()
      .split(/[^a-zåäö]+/)
      .filter((word) => word !== "");
    if (words.length > 4 || words.some((word) => CONTENT.has(word))) continue;
    for (const word of words) {
      const reason = WORDS.get(word);
      if (reason !== undefined) return reason;
    }
    if (lower === "header" || lower === "page-header-wrapper" || lower === "siteheader") return "navigation";
    if (lower === "more" || lower === "lisaa") return "teaser";
  }
  return null;
}
