import type { Identifier } from "../../schemas/identifiers.js";
import { GLUED, NUMBER, SYMBOL, WORD } from "../finnish/tokens.js";
import type { Reading } from "../reading.js";
import { mention } from "../span.js";
import { WWW } from "./lexicon.js";

/** A web address is read no farther than this; browsers and servers cut off at about the same length. */
const MAX_LENGTH = 2048;
const DOI_SUFFIX = /10\.\d{4,9}\/[^\s<>"”]+/y;

/** The web address that begins with "http", "https" or "www" at token `i`, or null. */
export function linkAt(reading: Reading, i: number): Identifier | null {
  const { text, tokens } = reading;
  const start = tokens.start[i]!;
  const key = tokens.key[i]!;
  if (!text.startsWith(key === WWW ? "." : "://", tokens.end[i]!)) return null;
  const end = linkEnd(text, start);
  const url = text.slice(start, end);
  const doi = /^https?:\/\/(?:dx\.)?doi\.org\/(10\.\d{4,9}\/.+)$/i.exec(url);
  if (doi !== null) {
    return { kind: "doi", value: doi[1]!, ...mention(text, start, end, "identifiers.doi.link", 0.99) };
  }
  if (url.length < 8 || !/\p{L}|\d/u.test(text[tokens.end[i]! + (key === WWW ? 1 : 3)] ?? "")) return null;
  return { kind: "url", value: url, ...mention(text, start, end, "identifiers.url", 0.99) };
}

/**
 * The bare address whose last host label is token `i`: "stm.fi", "varha.fi/haku", "OmaKS.fi:n" without its ending.
 * Refused: the host of an e-mail address, however its "@" is written, and the local part before one.
 */
export function bareLinkAt(reading: Reading, i: number): Identifier | null {
  const { text, tokens } = reading;
  const { key, kind, gap, start } = tokens;
  if (i < 2 || key[i - 1] !== "." || gap[i] !== GLUED || gap[i - 1] !== GLUED) return null;
  if (text.slice(start[i]!, tokens.end[i]!) !== key[i]) return null; // "euroa.Fi…" is a sentence
  if (
    key[i + 1] === "." &&
    gap[i + 1] === GLUED &&
    gap[i + 2] === GLUED &&
    kind[i + 2] === WORD &&
    isLower(text[start[i + 2]!]!)
  ) {
    return null; // a later label ends it
  }
  let from = i - 1;
  while (i - from < 16 && from > 0 && gap[from] === GLUED && isHostPart(reading, from - 1)) from--;
  while (from < i && key[from] === "-") from++;
  if (kind[from] === SYMBOL) return null;
  const next = tokens.end[i]!;
  if (isMailMark(reading, from) || /^\s?(?:@|[([{]\s?(?:at|a|ät)\b)/i.test(text.slice(next, next + 6)))
    return null;
  const end = text[next] === "/" ? linkEnd(text, start[from]!) : next;
  return {
    kind: "url",
    value: text.slice(start[from]!, end),
    ...mention(text, start[from]!, end, "identifiers.url.bare", 0.9),
  };
}

/** The DOI that begins with "10" at token `i`: "10.1234/abc.5", or null. */
export function doiAt(reading: Reading, i: number): Identifier | null {
  const { text, tokens } = reading;
  if (tokens.key[i + 1] !== "." || tokens.key[i + 3] !== "/") return null;
  DOI_SUFFIX.lastIndex = tokens.start[i]!;
  if (tokens.kind[i + 2] !== NUMBER || !DOI_SUFFIX.test(text)) return null;
  const end = linkEnd(text, tokens.start[i]!);
  return {
    kind: "doi",
    value: text.slice(tokens.start[i]!, end),
    ...mention(text, tokens.start[i]!, end, "identifiers.doi", 0.98),
  };
}

/** Where an address ends: at white space, a quote or bracket; punctuation and a case ending (":n") are the sentence's. */
function linkEnd(text: string, start: number): number {
  let end = start;
  const limit = Math.min(text.length, start + MAX_LENGTH);
  while (end < limit && !/[\s<>"”“«»|]/.test(text[end]!)) end++;
  for (;;) {
    const last = text[end - 1]!;
    if (/[.,;:!?'’…\]]/.test(last)) end--;
    else if (last === ")" && !text.slice(start, end).includes("(")) end--;
    else break;
  }
  const ending = /:\p{Ll}{1,4}$/u.exec(text.slice(Math.max(start, end - 5), end));
  return ending === null ? end : end - ending[0].length;
}

function isHostPart(reading: Reading, k: number): boolean {
  const { kind, key } = reading.tokens;
  return kind[k] === WORD || kind[k] === NUMBER || key[k] === "." || key[k] === "-";
}

/** Whether "@", "(at)" or " at " stands before token `from`. */
function isMailMark(reading: Reading, from: number): boolean {
  const { key } = reading.tokens;
  const before = key[from - 1];
  if (before === "@" || before === "at") return true;
  return (before === ")" || before === "]" || before === "}") && /^(?:at|a|ät|@)$/.test(key[from - 2] ?? "");
}

function isLower(char: string): boolean {
  return char === char.toLowerCase();
}
