import { singularTitle } from "../finnish/titles.js";
import type { Reading } from "../reading.js";
import { type Around, openDesk, type Placed, type State } from "./drafts.js";
import { NOISE_WORDS, PARTIES } from "./lexicon.js";
import { isDesk, isWorkplace, namesBody, type Said, spanText, withoutNoise } from "./people.js";
import type { Unit } from "./units.js";

const NOISE = new Set(NOISE_WORDS);
const PARTY = new Set(PARTIES);

/**
 * Gives a title without a name to whom it belongs: the person who is open and has none, else the next one.
 * With a number and nobody's name in its line it is a desk's: "Yleisjohtaja (viikonloppuna) puh. …".
 */
export function takeTitle(
  reading: Reading,
  state: State,
  placed: Placed,
  what: Said,
  next: Placed | undefined,
  around: Around,
): void {
  const { open } = state;
  const { field } = placed;
  const text = spanText(reading.text, what.title!);
  const nextName = next !== undefined && around.said.get(next.field)?.name;
  const leads =
    nextName && next.field.before !== "row" && open !== null && open.phones.length + open.emails.length > 0;
  if (open !== null && open.name !== null && open.title === null && field.before !== "paragraph" && !leads) {
    open.title = text;
    if (open.organisation === null && what.organisation !== null) open.organisation = what.organisation;
    return;
  }
  // a title with a number and nobody's name: "Yleisjohtaja (viikonloppuna) puh. …"
  if (
    placed.starts &&
    placed.segmentHasLine &&
    !placed.segmentHasName &&
    open !== null &&
    (open.title !== null || field.before === "paragraph")
  ) {
    openDesk(state, { title: text }, what.title!);
    return;
  }
  state.title = { text, row: state.row };
  if (field.before === "paragraph") state.open = null;
}

/** A line of more words is a sentence, no heading of a desk or workplace. */
const HEADER_UNITS = 7;

/**
 * Reads a field of neither name nor title: a topic before a colon, a desk, a workplace of the open person, a heading.
 *
 * @example "Rakennehankkeen sisällöt:" // the topic of the next person
 */
export function takeText(
  reading: Reading,
  state: State,
  placed: Placed,
  all: readonly Unit[],
  around: Around,
): void {
  const { field } = placed;
  const units = isDesk(all) ? all : withoutNoise(all);
  if (field.kind !== "text" || isBlank(units)) return;
  const span = { start: units[0]!.start, end: units.at(-1)!.end };
  const text = spanText(reading.text, span);
  const numbered = units.some((unit) => unit.kind === "number");
  const desk = isDesk(units);
  if (field.colon && !desk) {
    if (!numbered) state.topic = text;
    return;
  }
  const { open } = state;
  const body = !desk && namesBody(units, around.taken);
  const full = open === null || open.phones.length + open.emails.length > 0;
  const owned = placed.segmentHasLine && !placed.segmentHasName;
  if (desk && (full || placed.starts)) {
    if (owned || !placed.starts) openDesk(state, { topic: text }, span);
    else {
      state.header = { text, span, workplace: false, row: null };
      state.open = null;
    }
    return;
  }
  if (open !== null && field.before !== "paragraph") {
    // "Avustus maksetaan kahdessa erässä, …" on a line below the numbers: words that name no body are no workplace
    const isRemark = full && placed.starts && !body && !placed.segmentHasLine;
    const workplace = open.name === null ? body && !full : isWorkplace(units, around.taken);
    if (field.before === "open" && !workplace) {
      if (open.topic === null && open.name !== null && !numbered && !isParty(units)) open.topic = text;
    } else if (open.organisation === null && workplace && !numbered && !isRemark) open.organisation = text;
    else if (placed.starts && owned && full && field.before !== "open")
      openDesk(state, body ? { organisation: text } : { topic: text }, span);
    return;
  }
  if (owned && (placed.starts || open === null) && (around.section || body)) {
    const said = body ? { organisation: text } : { topic: text };
    openDesk(state, numbered || units.length > HEADER_UNITS ? {} : said, span);
    return;
  }
  if (body && placed.starts && placed.segmentHasName) {
    // "Oulun yliopisto, Maija Aalto, p. 040 …"
    state.header = { text, span, workplace: true, row: state.row };
  } else if (placed.starts && !placed.segmentHasName && !numbered && units.length <= HEADER_UNITS) {
    state.header = { text, span, workplace: isWorkplace(units, around.taken), row: null };
    if (field.before === "paragraph") state.open = null;
  }
}

function isParty(units: readonly Unit[]): boolean {
  return units.length <= 2 && PARTY.has(units[0]!.key.replace(/\.$/, ""));
}

function isBlank(units: readonly Unit[]): boolean {
  return units.every(
    (unit) =>
      unit.kind === "symbol" || unit.key === "email" || unit.key === "protected" || NOISE.has(unit.key),
  );
}

/** "projektipäälliköt" as "projektipäällikkö"; null where the title is in the singular already. */
export function inSingular(title: string): string | null {
  const last = title.lastIndexOf(" ") + 1;
  const singular = singularTitle(title.slice(last).toLowerCase());
  return singular === null ? null : title.slice(0, last) + singular;
}
