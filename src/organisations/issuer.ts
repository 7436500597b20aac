import type { Organisation, Publisher } from "../../schemas/organisations.js";
import type { Document } from "../document/document.js";
import { formsOf, GENITIVE } from "../finnish/inflection.js";
import { bodyNamed } from "./known.js";

/** From this confidence on a publisher that no rule has found in the text is one of the release's bodies. */
const SURE = 0.83;

/**
 * The bodies of a release with its issuer, in order of appearance. Only a letterhead may name the issuer, which no rule reads as a
 * body there. Refused: an issuer whom metadata or the page's furniture alone tells ("© Itä-Suomen Uutispalvelu"), and one that
 * the text names in another way ("Hollola" for Hollolan kunta).
 */
export function withIssuer(
  organisations: readonly Organisation[],
  publisher: Publisher | null,
  { blocks }: Pick<Document, "blocks">,
): Organisation[] {
  const all = [...organisations];
  if (publisher === null || publisher.span === null || publisher.confidence < SURE) return all;
  const { start, end } = publisher.span;
  if (blocks.some((block) => block.boilerplate !== null && block.start < end && block.end > start))
    return all;
  if (all.some((body) => isIssuer(body, publisher))) return all;
  const { name, text, span, rule, confidence } = publisher;
  const known = bodyNamed(name);
  const entry: Organisation = {
    name,
    id: publisher.id ?? known?.id ?? null,
    kind: known?.kind ?? "other",
    mentions: [{ text, span, rule, confidence }],
  };
  const at = all.findIndex(({ mentions }) => mentions[0]!.span.start > span.start);
  all.splice(at < 0 ? all.length : at, 0, entry);
  return all;
}

function isIssuer(body: Organisation, { name, id }: Publisher): boolean {
  if (id !== null && body.id === id) return true;
  const own = body.name.toLowerCase();
  const key = name.toLowerCase();
  if (own === key || shortened(own) === shortened(key)) return true;
  const [owner] = own.split(" ");
  if (body.kind !== "municipality") return false;
  return formsOf(key).some(([form, cases]) => form === owner && (cases & GENITIVE) !== 0);
}

/** "Hämeen elinkeino-, liikenne- ja ympäristökeskus" is Hämeen ELY-keskus; "Kuusisto ry" is Kuusisto. */
function shortened(name: string): string {
  return name
    .replace("elinkeino-, liikenne- ja ympäristökeskus", "ely-keskus")
    .replace(/ (?:oyj?|ab|ry|rf|sr)$/, "");
}
