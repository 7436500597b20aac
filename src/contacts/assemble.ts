import type { Contact, Email, Phone } from "../../schemas/contacts.js";
import type { Reading } from "../reading.js";
import type { Span, SpanIndex } from "../span.js";
import { localOf, near, settleEmails, settlePhones, settleTemplates, takeEmail } from "./addresses.js";
import { type Around, type Draft, isWorth, openDesk, type Placed, type State, toContact } from "./drafts.js";
import { inSingular, takeText, takeTitle } from "./field-text.js";
import type { Field } from "./fields.js";
import { isAddressOf } from "./fold.js";
import { nameText } from "./names.js";
import { type Body, isDesk, readField, type Said, spanText } from "./people.js";

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
  const emails: Email[] = [];
  const names: Span[] = [];
  for (const fields of rows) {
    for (const field of fields) {
      if (field.kind === "email") emails.push(field.email);
      if (field.kind !== "text") continue;
      const what = readField(reading, field.units, taken);
      said.set(field, what);
      if (what.name !== null) names.push(what.name.span);
    }
  }
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
  settlePhones(state.drafts);
  return state.drafts.filter(isWorth).map((draft) => toContact(reading, draft));
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
  // "Maija Aalto ja Pekka Koski, yhteinen puhelin …"
  if (field.before === "and" && what.name.given && open !== null && open.name !== null) score += 1;
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
