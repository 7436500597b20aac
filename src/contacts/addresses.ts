import type { Email } from "../../schemas/contacts.js";
import type { Reading } from "../reading.js";
import type { Span } from "../span.js";
import { type Around, type Draft, openDesk, type Placed, type State } from "./drafts.js";
import { fillTemplate, isAddressOf } from "./fold.js";
import { FIRST_NAME_WORDS, LAST_NAME_WORDS } from "./lexicon.js";

const FIRST = new Set(FIRST_NAME_WORDS);
const LAST = new Set(LAST_NAME_WORDS);

/**
 * Gives an address to the person whose name it spells, wherever that person stands, else to who is open; a second one that
 * spells another name is nobody's.
 */
export function takeEmail(
  reading: Reading,
  state: State,
  placed: Placed,
  email: Email,
  around: Around,
): void {
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
export function near<T>(items: readonly T[], span: Span, spanOf: (item: T) => Span): readonly T[] {
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
export function settleEmails(state: State): void {
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
export function settleTemplates(state: State, firstOfRow: number, last: boolean): void {
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

/** What stands before "@". */
export function localOf(email: Email): string {
  return email.address.slice(0, email.address.lastIndexOf("@"));
}

/**
 * Gives numbers that stand in lines before their names to those names: "p. 040 123 4567" above "Maija Aalto, rehtori". Only where
 * the group begins with a bare number, ends with a name without one, and every name between has exactly one.
 */
export function settlePhones(drafts: Draft[]): void {
  const [first, ...people] = drafts;
  const last = people.at(-1);
  if (first === undefined || last === undefined || first.name !== null || first.phones.length !== 1) return;
  if (first.title !== null || first.topic !== null || first.organisation !== null || first.emails.length > 0)
    return;
  if (first.phones[0]!.kind !== "direct" || last.phones.length > 0) return;
  if (!people.every(({ name, phones }) => name !== null && phones.length <= 1)) return;
  if (!people.slice(0, -1).every(({ phones }) => phones.length === 1)) return;
  for (let i = people.length - 1; i > 0; i--) people[i]!.phones = people[i - 1]!.phones;
  people[0]!.phones = first.phones;
  drafts.shift();
}
