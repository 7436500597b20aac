import type { Organisation, Publisher } from "../../schemas/organisations.js";
import type { MetaFact } from "../document/document.js";
import { formsOf, GENITIVE } from "../finnish/inflection.js";
import { capitalise } from "../finnish/phrases.js";
import type { Reading } from "../reading.js";
import type { Mention, Span } from "../span.js";
import { readMarks } from "./marks.js";
import { JOINT_RELEASE } from "./marks-lexicon.js";
import { ownNews } from "./own-news.js";

/** Services that carry other people's releases: never the issuer. */
const SERVICES =
  /^(?:stt(?: info| viestintäpalvelut(?: oy)?)?|sttinfo|epressi(?:\.com)?|cision(?: finland)?|mynewsdesk|globenewswire|business wire|nasdaq|wordpress(?:\.com)?|facebook|uutiset|tiedotteet|ajankohtaista|etusivu|home)$/i;

/** Bodies whose sites carry the releases of others: a mark on the page goes before them. */
const PORTALS = /^(?:valtioneuvosto|statsrådet|finnish government)$/i;

/** A body as the issuer of a release, with the reason. */
export interface Candidate {
  readonly name: string;
  readonly id: string | null;
  readonly mention: Omit<Mention, "span"> & { span: Span | null };
}

/**
 * The body whose own release this is: what metadata, a sender line, "X tiedottaa", a copyright line, the page's head or foot
 * says; else the one body whose own decision or news is told. Null where none is named or two compete: a body that a release
 * only reports on is not its issuer.
 */
export function findPublisher(
  reading: Reading,
  organisations: readonly Organisation[],
  hidden: readonly Organisation[],
): Publisher | null {
  // a release of two bodies is neither's own
  if (JOINT_RELEASE.test(reading.text.slice(0, 400))) return null;
  const all = [...organisations, ...hidden];
  const stated = fromMetadata(reading.document.meta.publisher, all);
  const marked = best(readMarks(reading, organisations, hidden));
  const onPortal = stated !== null && PORTALS.test(stated.name);
  const candidate =
    stated !== null && !onPortal && stated.mention.confidence >= (marked?.mention.confidence ?? 0)
      ? stated
      : (marked ?? (onPortal ? null : stated) ?? ownNews(reading, organisations) ?? stated);
  if (candidate === null) return null;
  return { name: candidate.name, id: candidate.id, ...candidate.mention };
}

/** The surest mark; null where two bodies are marked alike by lines that only one of them can own. */
function best(marks: readonly Candidate[]): Candidate | null {
  let top: Candidate | null = null;
  for (const mark of marks) {
    if (SERVICES.test(mark.name)) continue;
    // "Valtioneuvosto" above "Maa- ja metsätalousministeriö": the site and the ministry
    const onPortal = top !== null && PORTALS.test(top.name) && !PORTALS.test(mark.name);
    const portal = top !== null && PORTALS.test(mark.name) && !PORTALS.test(top.name);
    if (portal) continue;
    if (top === null || onPortal || mark.mention.confidence > top.mention.confidence) top = mark;
  }
  return top;
}

/** "OKM - Opetus- ja kulttuuriministeriö": the part that names a body of the text, else the longest. */
function fromMetadata(fact: MetaFact | null, organisations: readonly Organisation[]): Candidate | null {
  if (fact === null || SERVICES.test(fact.value.trim())) return null;
  const parts = [fact.value, ...fact.value.split(/(?<!\s)\s+[-–|·:/]+\s+/)]
    .map((part) => part.trim().replace(DOMAIN, "$<site>"))
    .filter((part) => part !== "");
  for (const part of parts) {
    const body = organisations.find((one) => isNamed(one, part));
    if (body !== undefined) return stated(fact, body.name, body.id, fact.confidence);
  }
  // "Rovaniemi.fi" says which site it is, not whose
  if (DOMAIN.test(fact.value.trim())) return null;
  const longest = parts
    .slice(1)
    .filter((part) => !SERVICES.test(part))
    .sort((a, b) => b.length - a.length)[0];
  if (longest === undefined || longest.length > 80 || !/^\p{Lu}/u.test(longest)) return null;
  return stated(fact, longest, null, Math.min(fact.confidence, 0.8));
}

/** A site that is called by its address. */
const DOMAIN = /^(?:www\.)?(?<site>[\p{L}\d-]+)\.(?:fi|com|org|net|info|eu|ax)$/iu;

function stated(fact: MetaFact, name: string, id: string | null, confidence: number): Candidate {
  return {
    name: capitalise(name),
    id,
    mention: { text: fact.value, span: fact.span, rule: `publisher.${fact.rule}`, confidence },
  };
}

function isNamed(body: Organisation, name: string): boolean {
  const key = name.toLowerCase();
  // a town's site is called by the town: "Hollola"
  const [owner] = body.name.toLowerCase().split(" ");
  if (
    body.kind === "municipality" &&
    formsOf(key).some(([form, cases]) => form === owner && (cases & GENITIVE) !== 0)
  )
    return true;
  return (
    body.name.toLowerCase() === key || body.mentions.some((mention) => mention.text.toLowerCase() === key)
  );
}
