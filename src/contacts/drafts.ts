import type { Contact, Email, Phone } from "../../schemas/contacts.js";
import type { Reading } from "../reading.js";
import { mention, type Span, type SpanIndex } from "../span.js";
import type { Address } from "./emails.js";
import type { Field } from "./fields.js";
import type { Body, Said } from "./people.js";

/** A contact while it is being read. `name` null: a desk's, found at `span`. */
export interface Draft {
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
export interface State {
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
export interface Placed {
  readonly field: Field;
  readonly starts: boolean;
  readonly segmentHasName: boolean;
  readonly segmentHasLine: boolean;
}

/** What stands around a field and helps to judge it. */
export interface Around {
  readonly section: boolean;
  readonly emails: readonly Email[];
  readonly names: readonly Span[];
  readonly taken: SpanIndex<Body>;
  readonly said: ReadonlyMap<Field, Said>;
  readonly nextRow: readonly Field[] | undefined;
}

/** Opens a contact without a name: what follows is its. */
export function openDesk(
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

/** A person without number, address or title is only a name; a desk needs a number or an address. */
export function isWorth(draft: Draft): boolean {
  const reachable = draft.phones.length + draft.emails.length > 0;
  return reachable || (draft.name !== null && draft.title !== null);
}

/** The contact as the record has it; a person without a title, and a desk, are less sure. */
export function toContact(reading: Reading, draft: Draft): Contact {
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
