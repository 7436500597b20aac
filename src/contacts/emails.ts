import { GLUED, NUMBER, SPACED, SYMBOL, WORD } from "../finnish/tokens.js";
import type { Reading } from "../reading.js";
import { type Mention, mention } from "../span.js";
import { AT_WORDS, DOT_WORDS, FIRST_NAME_WORDS, LAST_NAME_WORDS } from "./lexicon.js";

/** An address as it stands in the text. `template`: it only shows how addresses are formed ("etunimi.sukunimi@…"). */
export interface Address extends Mention {
  readonly local: string;
  readonly host: string;
  readonly template: boolean;
}

const AT = new Set(AT_WORDS);
const DOT = new Set(DOT_WORDS);
const FIRST = new Set(FIRST_NAME_WORDS);
const LAST = new Set(LAST_NAME_WORDS);
const OPEN: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}", "<": ">" };

/** Longest local part and host (RFC 5321), in tokens: nothing longer is read. */
const MAX_PARTS = 32;

/** Where a sign for "@" stands: its first token, its last, and whether it is the sign itself. */
interface Sign {
  readonly from: number;
  readonly to: number;
  readonly plain: "@" | "bracket" | "word";
}

/**
 * The address around the "@" or "at" at token `i`, or null.
 * Read: "tiina.koponen(at)jyvaskyla.fi", "x.y [at] kunta.fi", "x.y @ kunta.fi", "x.y(at)stm(piste)fi".
 * Refused: "@kunta" (a name on a service), "at" in running English, "[email protected]".
 */
export function addressAt(reading: Reading, i: number): Address | null {
  const sign = signAt(reading, i);
  if (sign === null) return null;
  const host = hostAfter(reading, sign.to + 1);
  if (host === null) return null;
  const from = localStart(reading, sign.from, sign.plain);
  if (from === -1) return null;
  const { text, tokens } = reading;
  const local = clean(text.slice(tokens.start[from]!, tokens.end[sign.from - 1]!));
  const spaced = tokens.gap[sign.from] !== GLUED || tokens.gap[sign.to + 1] !== GLUED;
  if (spaced && sign.plain !== "bracket" && !local.includes(".")) return null;
  return {
    local,
    host: host.name,
    template: isTemplate(local),
    ...mention(text, tokens.start[from]!, host.end, "contacts.email", sign.plain === "word" ? 0.85 : 0.99),
  };
}

function signAt(reading: Reading, i: number): Sign | null {
  const { key, gap, kind } = reading.tokens;
  if (key[i] === "@") {
    const close = OPEN[key[i - 1] ?? ""];
    if (close !== undefined && key[i + 1] === close) return { from: i - 1, to: i + 1, plain: "bracket" };
    return { from: i, to: i, plain: "@" };
  }
  if (kind[i] !== WORD || !AT.has(key[i]!)) return null;
  const close = OPEN[key[i - 1] ?? ""];
  if (close !== undefined && key[i + 1] === close) return { from: i - 1, to: i + 1, plain: "bracket" };
  const spaced = gap[i] === SPACED && gap[i + 1] === SPACED;
  return key[i] === "at" && spaced ? { from: i, to: i, plain: "word" } : null;
}

/** The first token of the local part that ends before `at`, or -1; phones glued to it have been claimed already. */
function localStart(reading: Reading, at: number, plain: Sign["plain"]): number {
  const { gap, kind } = reading.tokens;
  if (at === 0 || gap[at]! > SPACED || (kind[at - 1] !== WORD && kind[at - 1] !== NUMBER)) return -1;
  let from = at - 1;
  if (reading.isClaimed(from)) return -1;
  while (at - from < MAX_PARTS && from > 0 && gap[from] === GLUED && isLocalPart(reading, from - 1)) from--;
  while (from < at && kind[from] === SYMBOL) from++;
  if (from === at) return -1;
  // "matti at kunta.fi" reads as English; "matti.virtanen at kunta.fi" does not
  return plain === "word" && at - from < 3 ? -1 : from;
}

function isLocalPart(reading: Reading, k: number): boolean {
  if (reading.isClaimed(k)) return false;
  const { kind, key } = reading.tokens;
  return kind[k] === WORD || kind[k] === NUMBER || /[._+-]/.test(key[k]!);
}

/** The host that begins at token `k`: labels joined by "." or "(piste)", the last of them letters. */
function hostAfter(reading: Reading, k: number): { name: string; end: number } | null {
  const { key, kind, gap, start, end } = reading.tokens;
  const { text } = reading;
  if (k >= reading.length || gap[k]! > SPACED) return null;
  let name = "";
  let best: { name: string; end: number } | null = null;
  for (let at = k; at < Math.min(k + MAX_PARTS, reading.length); at++) {
    if (at > k && gap[at] !== GLUED) break;
    if (kind[at] === WORD || kind[at] === NUMBER) {
      const label = text.slice(start[at]!, end[at]!);
      const dotted = name.endsWith(".");
      // "kunta.fiPuhelin" and "kunta.fi.Lisäksi": a capital after small letters begins the next word
      const cut = dotted ? label.search(/(?<=\p{Ll})\p{Lu}/u) : -1;
      if (dotted && best !== null && /^\p{Lu}\p{Ll}/u.test(label)) break;
      const shown = cut === -1 ? label : label.slice(0, cut);
      name += shown;
      if (dotted && kind[at] === WORD && shown.length >= 2) {
        best = { name: clean(name), end: start[at]! + shown.length };
      }
      if (cut !== -1) break;
    } else if (key[at] === "." || key[at] === "-" || key[at] === "_") name += key[at];
    else if (OPEN[key[at]!] !== undefined && DOT.has(key[at + 1] ?? "")) {
      name += ".";
      at += 2;
    } else break;
  }
  return best;
}

/** "förnamn.efternamn", "etunimi.x.sukunimi", "sukunimi.etunimi", "firstname_lastname". */
function isTemplate(local: string): boolean {
  const parts = local.split(/[._-]/);
  return parts.some((part) => FIRST.has(part)) && parts.some((part) => LAST.has(part));
}

/** Small letters without soft hyphens. */
function clean(part: string): string {
  return part.replaceAll("\u00ad", "").toLowerCase();
}
