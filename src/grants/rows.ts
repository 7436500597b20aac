import type { Grant } from "../../schemas/grants.js";
import type { Cell } from "../document/document.js";
import type { Reading } from "../reading.js";
import type { Span } from "../span.js";
import { type Facts, FUNDER_KINDS } from "./facts.js";
import type { Named } from "./items.js";
import {
  FUNDER_HEADER,
  NO_NAME,
  PROJECT_HEADER,
  RECIPIENT_HEADER,
  TAKER_HEADER,
  TOTAL_LABEL,
} from "./lexicon.js";
import type { Parties } from "./parties.js";

/** "Business Finland, avustus": a row of a table of sources says whence the money comes. */
const SOURCE = /,\s*(?:avustus|tuki|laina|omarahoitus|bidrag|lån|grant|loan)\s*$/i;

/** "Investointi", "Energiatuki": rows of a card of figures. */
const FIGURE = /^[\p{L}-]{0,30}(?:investointi|kustannus|kustannukset|tuki|avustus|rahoitus|hinta|arvo)$/iu;

export interface RowSaid {
  readonly taker: Named;
  /** Where a column says who gives. */
  readonly funder?: Grant["funder"];
}

/**
 * Who gets the sum of a table row: the cell under "Saaja", "Hakija", "Toteuttaja", "Kunta" …; where a column only names projects
 * and who pays for them, the body whose release it is; else the cell under "Hanke", else the first.
 * Rows "Yhteensä", rows of sources and rows of programmes have none.
 */
export function takerOfRow(
  reading: Reading,
  blockIndex: number,
  parties: Parties,
  facts: Facts,
): RowSaid | null {
  const { text, document } = reading;
  const cells = document.blocks[blockIndex]!.table?.cells ?? [];
  const content = (cell: Span) => text.slice(cell.start, cell.end).trim();
  if (cells.length < 2 || cells.some((cell) => TOTAL_LABEL.test(content(cell)))) return null;
  const words = cells.filter((cell) => !cell.isHeader && /\p{L}{2}/u.test(content(cell)));
  const under = (header: RegExp, but: RegExp | null = null) =>
    words.find((cell) => cell.header !== null && header.test(cell.header) && !but?.test(cell.header));
  const giving = under(FUNDER_HEADER);
  const funder = giving === undefined ? undefined : giverIn(giving, content(giving), parties);
  const receiving =
    under(TAKER_HEADER, PROJECT_HEADER) ?? under(RECIPIENT_HEADER, PROJECT_HEADER) ?? under(RECIPIENT_HEADER);
  const own = receiving === undefined && funder ? publisherTaker(parties, facts, funder) : null;
  if (own) return { taker: own, ...(funder ? { funder } : {}) };
  const cell = receiving ?? under(PROJECT_HEADER) ?? words.find((one) => one !== giving);
  if (
    cell === undefined ||
    NO_NAME.test(content(cell)) ||
    FIGURE.test(content(cell)) ||
    SOURCE.test(content(cell))
  )
    return null;
  const title = parties.titlesWithin(cell)[0];
  if (title && !title.project && title.start - cell.start < 3) return null;
  const party = parties.within(cell).find((p) => p.ending !== "of") ?? null;
  const whole = party !== null && party.start - cell.start < 3;
  if (party?.kind === "region" && (receiving === undefined || whole)) return null;
  const taker = {
    name: whole ? party.name : content(cell),
    party: whole ? party : null,
    rule: "grants.row",
    confidence: 0.95,
  };
  return { taker, ...(funder ? { funder } : {}) };
}

function giverIn(cell: Cell, content: string, parties: Parties): Grant["funder"] {
  const party = parties.within(cell)[0];
  if (party) return { name: party.name, id: party.id };
  const name = content.split(/[,;(]/)[0]!.trim();
  return name === "" ? null : { name, id: null };
}

/** The body that tells of its own projects; a body that gives money for a living tells of others'. */
function publisherTaker(parties: Parties, { publisher }: Facts, funder: { name: string }): Named | null {
  if (
    publisher === null ||
    publisher.name === funder.name ||
    FUNDER_KINDS.has(parties.kindOf(publisher.name))
  )
    return null;
  return { name: publisher.name, party: null, rule: "grants.row.publisher", confidence: 0.85 };
}
