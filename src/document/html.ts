import { load } from "cheerio/slim";
import type { Document as Dom } from "domhandler";
import { Budget } from "../budget.js";
import { InputError } from "../errors.js";
import { foldLine } from "./furniture.js";
import { checkMarkup } from "./html-limits.js";
import { keepMainContent } from "./html-main.js";
import { render } from "./html-render.js";
import { type PageFacts, readMetadata } from "./metadata.js";
import { findPlainTables } from "./plain-tables.js";
import type { Content } from "./read.js";
import { structure } from "./structure.js";
import type { TitleHints } from "./title.js";
import { joinWrapped } from "./wrapping.js";

/**
 * The blocks of a page: its rendered text, with everything outside the main content and all furniture marked. Scripts, styles,
 * images and links are never followed. Refused: pages nested or littered beyond what a page can need.
 */
export function readHtml(
  html: string,
  boilerplate: readonly string[] = [],
  path: string | null = null,
  { plainTables = false, budget = Budget.NONE }: { plainTables?: boolean; budget?: Budget } = {},
): Content {
  checkMarkup(html, path);
  let dom: Dom;
  try {
    dom = load(html, { xml: false }, true).root()[0] as Dom;
  } catch (cause) {
    throw new InputError("FORMAT_UNREADABLE", `the input cannot be parsed as HTML: try --from text`, path, {
      cause,
    });
  }
  budget.check();
  const page = render(dom, budget);
  keepMainContent(page);
  const lines = joinWrapped(page.text, page.lines);
  if (plainTables) findPlainTables(page.text, lines);
  const facts = readMetadata(dom);
  const structured = structure(page.text, lines, { boilerplate, hints: hintsOf(facts), budget });
  const meta = facts.locate(page.text, structured.blocks);
  return {
    text: page.text,
    ...structured,
    meta,
    keywords: page.tags.length > 0 ? page.tags : meta.keywords,
  };
}

function hintsOf(facts: PageFacts): TitleHints {
  return {
    headlines: facts.headlines.map(foldLine).filter((headline) => headline !== ""),
    sites: facts.siteNames.map(foldLine),
  };
}
