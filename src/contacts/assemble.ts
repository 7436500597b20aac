import type { Contact, Email, Phone } from "../../schemas/contacts.js";
import { singularTitle } from "../finnish/titles.js";
import type { Reading } from "../reading.js";
import { mention, type Span, type SpanIndex } from "../span.js";
import type { Address } from "./emails.js";
import type { Field } from "./fields.js";
import { fillTemplate, isAddressOf } from "./fold.js";
import { FIRST_NAME_WORDS, LAST_NAME_WORDS, NOISE_WORDS, PARTIES } from "./lexicon.js";
import { nameText } from "./names.js";
import {
  type Body,
  isDesk,
  isWorkplace,
  namesBody,
  readField,
  type Said,
  spanText,
  withoutNoise,
} from "./people.js";
import type { Unit } from "./units.js";

/** A contact while it is being read. `name` null: a desk's, found at `span`. */
interface Draft {
  name: string | null;
  span: Span;
  title: string | null;
  organisation: string | null;
  topic: string | null;
  phones: Phone[];
  emails: Email[];
  /** People named together share the numbers that follow: "Maija Aalto ja Pekka Virta, p. 040 …". */
  together: Draft | null;
  /** Whether the title was in the plural, so that the next name after "ja" bears it too. */
  plural: boolean;
}

/** What a group of rows has said so far. */
interface State {
  readonly drafts: Draft[];
  open: Draft | null;
  title: { text: string; row: number } | null;
  /** A line of its own, or (with its row) a workplace before the name. */
  header: { text: string; span: Span; workplace: boolean; row: number | null } | null;
  topic: string | null;
  row: number;
  readonly templates: Address[];
  /** Addresses that spell a name which has not come yet. */
  readonly waiting: Email[];
}

/** A field with the segment it stands in: from a row's or sentence's start to the next. */
interface Placed {
  readonly field: Field;
  readonly starts: boolean;
  readonly segmentHasName: boolean;
  readonly segmentHasLine: boolean;
}

const FIRST = new Set(FIRST_NAME_WORDS);
const LAST = new Set(LAST_NAME_WORDS);
const NOISE = new Set(NOISE_WORDS);
const PARTY = new Set(PARTIES);

/** A line of more words is a sentence, no heading of a desk or workplace. */
const HEADER_UNITS = 7;

/** Points from which a capitalised group of words is read as a name. */
const ENOUGH = 3;

/**
 * The contacts of one group of rows, in text order.
 * A name opens a contact; titles, workplaces, numbers and addresses go to the one that is open, addresses that spell a
 * name to the person of that name. What nobody is open for is a desk's, without a name.
 */
export function assemble(
  reading: Reading,
  rows: readonly Field[][],
  section: boolean,
  taken: SpanIndex<Body>,
): Contact[] {
  const state: State = {
    drafts: [],
    open: null,
    title: null,
    header: null,
    topic: null,
    row: 0,
    templates: [],
    waiting: [],
  };
  const said = new Map<Field, Said>();
  for (const field of rows.flat()) {
    if (field.kind === "text") said.set(field, readField(reading, field.units, taken));
  }
  const emails = rows.flat().flatMap((field) => (field.kind === "email" ? [field.email] : []));
  const names = [...said.values()].flatMap(({ name }) => (name === null ? [] : [name.span]));
  rows.forEach((fields, row) => {
    state.row = row;
    const placed = place(fields, said);
    const before = state.drafts.length;
    placed.forEach((item, i) => {
      step(reading, state, item, said, placed[i + 1], {
        section,
        emails,
        names,
        taken,
        said,
        nextRow: rows[row + 1],
      });
    });
    settleTemplates(state, before, false);
  });
  settleTemplates(state, 0, true);
  settleEmails(state);
  return state.drafts.filter(isWorth).map((draft) => toContact(reading, draft));
}

interface Around {
  readonly section: boolean;
  readonly emails: readonly Email[];
  readonly names: readonly Span[];
  readonly taken: SpanIndex<Body>;
  readonly said: ReadonlyMap<Field, Said>;
  readonly nextRow: readonly Field[] | undefined;
}

function place(fields: readonly Field[], said: ReadonlyMap<Field, Said>): Placed[] {
  const placed: Placed[] = [];
  let segment: Field[] = [];
  const flush = (): void => {
    const name = segment.some((field) => said.get(field)?.name);
    const line = segment.some((field) => field.kind !== "text");
    segment.forEach((field, i) => {
      placed.push({ field, starts: i === 0, segmentHasName: name, segmentHasLine: line });
    });
    segment = [];
  };
  for (const field of fields) {
    if (field.before === "row" || field.before === "paragraph" || field.before === "sentence") flush();
    segment.push(field);
  }
  flush();
  return placed;
}

function step(
  reading: Reading,
  state: State,
  placed: Placed,
  said: ReadonlyMap<Field, Said>,
  next: Placed | undefined,
  around: Around,
): void {
  const { field } = placed;
  if (field.kind === "text") {
    const what = said.get(field)!;
    if (what.name !== null && scoreOf(state, placed, what, next, reading, around) >= ENOUGH)
      openPerson(reading, state, field, what);
    else if (what.title !== null && what.name === null) takeTitle(reading, state, placed, what, next, around);
    else takeText(reading, state, placed, field.units, around);
  } else if (field.kind === "phone") takePhone(state, placed, field.phone);
  else if (field.kind === "email") takeEmail(reading, state, placed, field.email, around);
  else state.templates.push(field.template);
}

/** How sure a name is, with what stands around it. */
function scoreOf(
  state: State,
  placed: Placed,
  what: Said,
  next: Placed | undefined,
  reading: Reading,
  around: Around,
): number {
  const { field } = placed;
  if (field.kind !== "text" || what.name === null) return 0;
  const name = nameText(reading.text.slice(what.name.span.start, what.name.span.end));
  let score = what.name.score;
  if (isDesk(field.units)) score -= 2;
  if (
    near(around.emails, what.name.span, (email) => email.span).some((email) =>
      isAddressOf(localOf(email), name),
    )
  )
    score += 3;
  if (around.section && placed.starts) score += 2;
  if (next !== undefined && next.field.kind !== "text") score += 1;
  const following = next?.field ?? around.nextRow?.[0];
  if (following?.kind === "text") {
    const after = around.said.get(following);
    if (after?.title && after.name === null) score += 2;
  }
  const { open } = state;
  // after "Maija Aalto, projektipäällikkö," two capitals are the workplace, unless they show otherwise
  const owed =
    open !== null &&
    open.name !== null &&
    open.organisation === null &&
    open.phones.length + open.emails.length === 0;
  if (owed && !what.name.given && what.title === null && field.before === "comma") score -= 2;
  return score;
}

function openPerson(reading: Reading, state: State, field: Field & { kind: "text" }, what: Said): void {
  const { text } = reading;
  const span = what.name!.span;
  const own = what.title === null ? null : spanText(text, what.title);
  const singular = own === null ? null : inSingular(own);
  const pending = state.title !== null && state.row - state.title.row <= 1 ? state.title.text : null;
  const previous = state.open;
  const shared = field.before === "and" && previous?.plural ? previous.title : null;
  // "museonhoitaja / museiföreståndare Maija Aalto": the first of two languages
  const title =
    field.before === "slash" && pending !== null ? pending : (singular ?? own ?? pending ?? shared);
  const together =
    field.before === "and" && previous !== null && previous.phones.length + previous.emails.length === 0;
  if (state.header !== null && (state.header.row ?? state.row) !== state.row) state.header = null;
  const { header } = state;
  const draft: Draft = {
    name: nameText(text.slice(span.start, span.end)),
    span,
    title,
    organisation: what.organisation === null ? (header?.workplace ? header.text : null) : what.organisation,
    topic: state.topic ?? (header !== null && !header.workplace ? header.text : null),
    phones: [],
    emails: [],
    together: together ? previous : null,
    plural: singular !== null || shared !== null,
  };
  state.drafts.push(draft);
  state.open = draft;
  state.title = null;
  state.topic = null;
  if (header !== null && !header.workplace) state.header = null;
}

/** "projektipäälliköt" as "projektipäällikkö"; null where the title is in the singular already. */
function inSingular(title: string): string | null {
  const last = title.lastIndexOf(" ") + 1;
  const singular = singularTitle(title.slice(last).toLowerCase());
  return singular === null ? null : title.slice(0, last) + singular;
}

function takeTitle(
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

function takeText(
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
    const workplace = open.name === null ? body && !full : isWorkplace(units, around.taken);
    if (field.before === "open" && !workplace) {
      if (open.topic === null && open.name !== null && !numbered && !isParty(units)) open.topic = text;
    } else if (open.organisation === null && workplace && !numbered) open.organisation = text;
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

function openDesk(
  state: State,
  said: Partial<Pick<Draft, "title" | "topic" | "organisation">>,
  span: Span,
): void {
  const desk: Draft = {
    name: null,
    span,
    title: said.title ?? null,
    organisation: said.organisation ?? (state.header?.workplace ? state.header.text : null),
    topic: said.topic ?? state.topic,
    phones: [],
    emails: [],
    together: null,
    plural: false,
  };
  state.topic = null;
  state.drafts.push(desk);
  state.open = desk;
}

function takePhone(state: State, placed: Placed, phone: Phone): void {
  const house = phone.kind !== "direct" && (placed.starts || placed.field.before === "sentence");
  if (state.open === null || (house && state.open.name !== null)) {
    const { header } = state;
    openDesk(
      state,
      header === null || header.workplace ? {} : { topic: header.text },
      header?.span ?? phone.span,
    );
    state.header = null;
  }
  for (let draft: Draft | null = state.open; draft !== null; draft = draft.together) {
    if (!draft.phones.some((known) => known.e164 === phone.e164)) draft.phones.push(phone);
  }
}

function takeEmail(reading: Reading, state: State, placed: Placed, email: Email, around: Around): void {
  const owner = state.drafts
    .slice(-NEIGHBOURS)
    .findLast((draft) => draft.name !== null && isAddressOf(localOf(email), draft.name));
  if (owner !== undefined) {
    addEmail(owner, email);
    return;
  }
  if (spellsLater(reading, email, around)) {
    state.waiting.push(email);
    return;
  }
  if (state.open === null || (state.open.name !== null && spellsAnother(state.open, email))) {
    const desk = state.open;
    openDesk(state, {}, email.span);
    addEmail(state.open!, email);
    // the next number may still be the person's own
    if (desk !== null && placed.field.before !== "row") state.open = desk;
    return;
  }
  addEmail(state.open, email);
}

/** Whether the open person has an address of the own name already, so that another one must be somebody else's. */
function spellsAnother(draft: Draft, email: Email): boolean {
  return (
    draft.emails.some((known) => isAddressOf(localOf(known), draft.name!)) && localOf(email).includes(".")
  );
}

function addEmail(draft: Draft, email: Email): void {
  if (!draft.emails.some((known) => known.address === email.address)) draft.emails.push(email);
}

/** Whether an address spells a name of the same rows: "maija.aalto@kunta.fi (suunnittelija Maija Aalto)". */
function spellsLater(reading: Reading, email: Email, around: Around): boolean {
  return near(around.names, email.span, (name) => name).some((name) =>
    isAddressOf(localOf(email), reading.text.slice(name.start, name.end)),
  );
}

/** As many neighbours on either side are compared: a staff list of thousands stays linear. */
const NEIGHBOURS = 24;

/** The items of a list in text order that stand nearest to `span`. */
function near<T>(items: readonly T[], span: Span, spanOf: (item: T) => Span): readonly T[] {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spanOf(items[middle]!).start < span.start) low = middle + 1;
    else high = middle;
  }
  return items.slice(Math.max(0, low - NEIGHBOURS), low + NEIGHBOURS);
}

/** Gives the addresses that waited to the people they spell. */
function settleEmails(state: State): void {
  for (const email of state.waiting) {
    const owner = near(state.drafts, email.span, (draft) => draft.span).find(
      (draft) => draft.name !== null && isAddressOf(localOf(email), draft.name),
    );
    if (owner !== undefined) addEmail(owner, email);
    else {
      openDesk(state, {}, email.span);
      addEmail(state.open!, email);
    }
  }
}

/**
 * Fills the templates read so far: one in a row with people is theirs, one in a row of its own everybody's above it who has
 * no address; at the end of the group also those below.
 */
function settleTemplates(state: State, firstOfRow: number, last: boolean): void {
  if (state.templates.length === 0) return;
  const inRow = state.drafts.slice(firstOfRow).filter((draft) => draft.name !== null);
  const people = inRow.length > 0 ? inRow : state.drafts.filter((draft) => draft.name !== null);
  if (people.length === 0 && !last) return;
  for (const template of state.templates.splice(0)) {
    for (const draft of people) {
      if (draft.emails.length > 0) continue;
      const local = fillTemplate(
        template.local,
        draft.name!,
        (part) => FIRST.has(part),
        (part) => LAST.has(part),
      );
      const { text, span } = template;
      draft.emails.push({
        address: `${local}@${template.host}`,
        inferred: true,
        text,
        span,
        rule: "contacts.email.template",
        confidence: 0.85,
      });
    }
  }
}

/** A person without number, address or title is only a name; a desk needs a number or an address. */
function isWorth(draft: Draft): boolean {
  const reachable = draft.phones.length + draft.emails.length > 0;
  return reachable || (draft.name !== null && draft.title !== null);
}

function toContact(reading: Reading, draft: Draft): Contact {
  const { name, title, organisation, topic, phones, emails, span } = draft;
  const reachable = phones.length + emails.length > 0;
  const rule = name === null ? "contacts.desk" : "contacts.person";
  const confidence = name === null ? 0.7 : title === null ? 0.85 : reachable ? 0.97 : 0.8;
  return {
    name,
    title,
    organisation,
    topic,
    phones,
    emails,
    ...mention(reading.text, span.start, span.end, rule, confidence),
  };
}

function localOf(email: Email): string {
  return email.address.slice(0, email.address.lastIndexOf("@"));
}
