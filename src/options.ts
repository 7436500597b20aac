import type { UserLexicon } from "./lexicon.js";

/** Formats that an input may have; found by content and extension unless `from` says it. */
export const INPUT_FORMATS = ["text", "html", "pdf", "docx", "eml", "feed"] as const;
export type InputFormat = (typeof INPUT_FORMATS)[number];

/** What one extraction may be told; the command's options of the same names. */
export interface ExtractOptions {
  /** The record's id; else the first 16 hex digits of the input's SHA-256. */
  id?: string;
  /** Stands in `source.path`, in messages, and helps to detect the format. */
  path?: string;
  /** Overrules the detection of the input's format. */
  from?: InputFormat;
  /** Overrules the declared or detected encoding; a WHATWG label. */
  encoding?: string;
  /** Larger inputs fail with `TOO_LARGE`. 64 MiB unless told otherwise. */
  maxBytes?: number;
  /** Time that one input may take, in milliseconds; over it the input fails with `TIMEOUT`. No limit unless told. */
  timeout?: number;
  /** ISO day from which missing years are read where the release has no publication date. */
  referenceDate?: string;
  /** ISO day or date-time of publication known from outside (a feed, a database); goes before what the text says. */
  published?: string;
  /** Address that the input was saved from. */
  url?: string;
  /** Adds `text`: the document's text without boilerplate. */
  text?: boolean;
  /** Adds `documentText`: the whole text that spans point into. */
  document?: boolean;
  /** Masks personal data. */
  redact?: "contacts";
  /** Warns where parts do not add up to a stated total. */
  checkSums?: boolean;
  /** The user's own names. */
  lexicon?: UserLexicon;
}
