import type { Language } from "../../schemas/record.js";
import type { Warning } from "../../schemas/warning.js";
import type { Span } from "../span.js";

/** Why a block is no part of the release's own text. */
export type BoilerplateReason =
  | "skip_link"
  | "navigation"
  | "cookie"
  | "share"
  | "subscribe"
  | "tags"
  | "teaser"
  | "footer"
  | "stamp"
  | "caption"
  | "repeated_title"
  | "form"
  | "mail"
  | "address"
  | "lexicon";

export type BlockKind =
  | "title"
  | "heading"
  | "lead"
  | "paragraph"
  | "quote"
  | "item"
  | "row"
  | "caption"
  | "dateline";

/** Which part of the release a block belongs to. */
export type Section = "head" | "body" | "contacts" | "about";

/** One cell of a table row; `header` is the text of its column's header (and caption, if that carries a unit), else null. */
export interface Cell extends Span {
  readonly header: string | null;
  /** Column number from 0, spanned columns counted. */
  readonly column: number;
  readonly isHeader: boolean;
}

/**
 * One block of a document: a paragraph, heading, list item, table row … Blocks stand in text order and do not overlap; every
 * character that is not white space lies in one. Boilerplate is marked, never cut.
 */
export interface Block extends Span {
  readonly kind: BlockKind;
  readonly section: Section;
  readonly boilerplate: BoilerplateReason | null;
  readonly language: Language;
  /** Index of the heading block that governs this one, or -1. List items and rows: the line that introduces them. */
  readonly heading: number;
  /** For rows: which table of the document (from 0), which row of it, and its cells. Null elsewhere. */
  readonly table: {
    readonly id: number;
    readonly row: number;
    readonly caption: string | null;
    readonly cells: readonly Cell[];
  } | null;
}

/** A statement of the page's metadata and where it was found; `span` where the text says it too. */
export interface MetaFact {
  readonly value: string;
  readonly rule: string; // "meta.json-ld", "meta.open-graph", "meta.time" …
  readonly confidence: number;
  readonly span: Span | null;
}

/** What metadata says; fields look here first. */
export interface Metadata {
  readonly title: MetaFact | null;
  readonly publisher: MetaFact | null;
  readonly published: MetaFact | null; // ISO date or date-time with offset
  readonly url: MetaFact | null;
  readonly keywords: readonly string[];
}

/** A decoded release: its text, what each part of the text is, and where it came from. Facts are read from this alone. */
export interface Document {
  readonly id: string;
  readonly source: {
    path: string | null;
    mediaType: string;
    encoding: string;
    sha256: string;
    bytes: number;
  };
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly meta: Metadata;
  /** The release's title with its span, or null. */
  readonly title: {
    readonly text: string;
    readonly span: Span | null;
    readonly rule: string;
    readonly confidence: number;
  } | null;
  readonly keywords: readonly string[];
  readonly language: { readonly code: Language; readonly confidence: number };
  readonly warnings: readonly Warning[];
}
