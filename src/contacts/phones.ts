import type { Phone, PhoneKind } from "../../schemas/contacts.js";
import { GLUED, LINE, NUMBER, SPACED, SYMBOL, WORD } from "../finnish/tokens.js";
import type { Reading } from "../reading.js";
import { mention, type Span } from "../span.js";
import {
  EXTENSION_CUES,
  FAX_CUES,
  NOT_PHONE_CUES,
  PHONE_CUES,
  SWITCHBOARD_CUES,
  UNIT_WORDS,
} from "./lexicon.js";
import { toE164 } from "./phone-validation.js";

const CUES = new Set(PHONE_CUES);
const SWITCHBOARD = new Set(SWITCHBOARD_CUES);
const FAX = new Set(FAX_CUES);
const EXTENSION = new Set(EXTENSION_CUES);
const NOT_PHONE = new Set(NOT_PHONE_CUES);
const UNITS = new Set(UNIT_WORDS);

/** Longest national number with its "0", and longest of all (E.164). */
const MAX_NATIONAL = 11;
const MAX_DIGITS = 15;
/** What the usual number has with its "0": ten digits for mobile and nationwide numbers, fewer for landlines. */
const USUAL_NATIONAL = 10;
/** Fewest digits without a word like "puh." before them. */
const MIN_BARE = 7;
const MIN_CUED = 5;

/** What the words before a candidate say of it. */
interface Cue {
  readonly said: "phone" | "switchboard" | "fax" | "not" | null;
}

/** Groups of digits that may make up one number: the digits up to each group's end and where it ends. */
interface Candidate {
  readonly from: number;
  readonly international: boolean;
  readonly cuts: { readonly digits: string; readonly token: number }[];
}

/**
 * The phone number that begins at token `i`, or null.
 * Read: "050 311 8075", "(09) 1607 7412", "044 – 7699 590", "09 -7712715", "+358 (0)50 311 8075", "00358 50 …".
 *
 * Refused: numbers that nobody can have, those after "viite" or "tilinumero", sums, times ("klo 0800–1600") and postcodes.
 * Where groups go on after a whole number ("040 123 4567 2022"), the usual length decides.
 */
export function phoneAt(reading: Reading, i: number): Phone | null {
  const candidate = candidateAt(reading, i);
  if (candidate === null) return null;
  const { said } = cueBefore(reading, i);
  if (said === "not") return null;
  const best = choose(reading, candidate, said !== null);
  if (best === null) return null;
  const after = cueAfter(reading, best.token);
  const kind: PhoneKind = said === "fax" || said === "switchboard" ? said : (after ?? "direct");
  const { start, end } = reading.tokens;
  return {
    e164: best.e164,
    extension: extensionAfter(reading, best.token),
    kind,
    ...mention(
      reading.text,
      start[candidate.from]!,
      end[best.token]!,
      said === null ? "contacts.phone.layout" : "contacts.phone",
      said === null ? 0.9 : 0.98,
    ),
  };
}

/**
 * The span of digits after "puh." that nobody can have as a number, or null: "p. 040 12". Worth a remark, since a release
 * that gives a number means it to be dialled.
 */
export function invalidPhoneAt(reading: Reading, i: number): Span | null {
  const candidate = candidateAt(reading, i);
  if (candidate === null || cueBefore(reading, i).said !== "phone") return null;
  const last = candidate.cuts.at(-1)!;
  if (last.digits.length < MIN_CUED || choose(reading, candidate, true) !== null) return null;
  return { start: reading.tokens.start[i]!, end: reading.tokens.end[last.token]! };
}

/** The groups of digits from token `i` on, or null if no number can begin there. */
function candidateAt(reading: Reading, i: number): Candidate | null {
  const { key, kind, gap } = reading.tokens;
  if (i > 0 && gap[i]! <= SPACED && continues(reading, i)) return null;
  let k = i;
  let international = false;
  if (key[k] === "+") {
    international = true;
    k++;
    if (kind[k] !== NUMBER || gap[k]! > SPACED || key[k]!.startsWith("0")) return null;
  } else if (key[k] === "(") {
    if (kind[k + 1] !== NUMBER || gap[k + 1] !== GLUED || key[k + 2] !== ")") return null;
    if (!/^0\d{1,3}$/.test(key[k + 1]!)) return null;
  } else if (kind[k] !== NUMBER || !key[k]!.startsWith("0")) return null;
  else if (key[k]!.startsWith("00")) {
    if (!/^00[1-9]/.test(key[k]!)) return null;
    international = true;
  }
  const cuts = gather(reading, k, international);
  return cuts.length === 0 ? null : { from: i, international, cuts };
}

/** Digits group by group, over one space, dash or "(0)", for as long as a number may be. */
function gather(reading: Reading, first: number, international: boolean): Candidate["cuts"] {
  const { key, kind, gap } = reading.tokens;
  const most = international ? MAX_DIGITS : MAX_NATIONAL;
  const cuts: { digits: string; token: number }[] = [];
  let digits = "";
  for (let k = first; k < reading.length; ) {
    if (kind[k] === NUMBER) {
      digits += key[k];
      if (digits.length > most + (digits.startsWith("00") ? 2 : 0)) break;
      cuts.push({ digits, token: k });
      k++;
    } else if (key[k] === "(" && kind[k + 1] === NUMBER && key[k + 2] === ")") {
      // "(09) 1607 …" begins a number; "+358 (0)50 …" has a digit that is not dialled
      const inside = key[k + 1]!;
      if (digits !== "" && inside !== "0") break;
      if (digits === "") {
        digits = inside;
      }
      k += 3;
    } else break;
    const after = separatorEnd(reading, k);
    if (after === -1 || gap[after]! > SPACED) break;
    k = after;
  }
  return cuts;
}

/** The token where the next group begins after an optional dash, or -1 at a line's end. */
function separatorEnd(reading: Reading, k: number): number {
  const { key, gap } = reading.tokens;
  if (k >= reading.length || gap[k]! > SPACED) return -1;
  if (!isDash(key[k]!)) return k;
  return k + 1 < reading.length && gap[k + 1]! <= SPACED ? k + 1 : -1;
}

/** The cut that is a number: the longest of usual length, else the shortest beyond it. */
function choose(
  reading: Reading,
  candidate: Candidate,
  cued: boolean,
): { e164: string; token: number } | null {
  let best: { e164: string; token: number } | null = null;
  const { cuts, international } = candidate;
  for (const { digits, token } of cuts) {
    if (digits.length < (cued ? MIN_CUED : MIN_BARE)) continue;
    if (!international && digits.length > USUAL_NATIONAL && best !== null && !digits.startsWith("0457"))
      break;
    if (
      international &&
      best !== null &&
      digits.startsWith("358") &&
      digits.length > 12 &&
      !digits.startsWith("358457")
    )
      break;
    const e164 = toE164(international && !digits.startsWith("00") ? `+${digits}` : digits);
    if (e164 !== null) best = { e164, token };
  }
  if (best === null || isCount(reading, candidate, best.token, cued)) return null;
  return best;
}

/** Whether the digits are part of something else: "0,5", "040/2023", "0400 000 euroa", "0800–1600". */
function isCount(reading: Reading, candidate: Candidate, last: number, cued: boolean): boolean {
  const { key, kind, gap, end, start } = reading.tokens;
  const next = last + 1;
  if (next >= reading.length) return false;
  const glued = gap[next] === GLUED && kind[next + 1] === NUMBER && gap[next + 1] === GLUED;
  // "09 310 1641/040 123 4567" is two numbers
  if (glued && (key[next] === "," || (key[next] === "/" && !key[next + 1]!.startsWith("0")))) {
    return !cued;
  }
  if (key[next] === "€" || key[next] === "%") return true;
  if (kind[next] === WORD && gap[next]! <= SPACED && UNITS.has(key[next]!)) return !cued;
  const text = reading.text.slice(start[candidate.from]!, end[last]!);
  return !cued && /^[01]\d{3}\s?[-–]\s?[012]\d{3}$/.test(text);
}

/** Whether the digits go on from what stands before them: "12/040", "1.040", "A-040", "1 527 040 500", "FI21 0400 …". */
function continues(reading: Reading, i: number): boolean {
  const { key, kind, gap } = reading.tokens;
  const before = i - 1;
  if (reading.isClaimed(before)) return false;
  // "33100 040 123 4567" has a postcode in front of it
  if (kind[before] === NUMBER) return gap[i] === GLUED || key[before]!.length !== 5;
  if (gap[i] !== GLUED) return false;
  const mark = key[before]!;
  if (mark === "+" || mark === "§" || mark === "#") return true;
  if (mark !== "/" && mark !== "." && mark !== "," && !isDash(mark)) return false;
  return gap[before] === GLUED && before > 0 && kind[before - 1] === NUMBER && !reading.isClaimed(before - 1);
}

/** How far back a cue may stand: "puh. vaihde: 020 …", "tel. (switchboard) 020 …". */
const CUE_REACH = 5;

function cueBefore(reading: Reading, i: number): Cue {
  const { key, kind, gap } = reading.tokens;
  let said: Cue["said"] = null;
  for (let k = i - 1; k >= 0 && k >= i - CUE_REACH; k--) {
    if (gap[k + 1]! >= LINE || reading.isClaimed(k)) break;
    const word = key[k]!;
    if (kind[k] === NUMBER || word === "," || word === ";" || word === "/") break;
    if (kind[k] !== WORD) continue;
    if (FAX.has(word)) return { said: "fax" };
    if (SWITCHBOARD.has(word)) return { said: "switchboard" };
    // "Keskus (02) 62 771", but not "ELY-keskus, 0295 …"
    if (word === "keskus" && key[k - 1] !== "-" && startsSentence(reading, k)) return { said: "switchboard" };
    if (NOT_PHONE.has(word)) return { said: said ?? "not" };
    if (CUES.has(word)) said = "phone";
    else if (said === null && i - k > 3) break;
  }
  return { said };
}

function startsSentence(reading: Reading, k: number): boolean {
  return k === 0 || reading.sentence[k] !== reading.sentence[k - 1] || reading.tokens.key[k - 1] === ",";
}

/** "020 615 11 (vaihde)". */
function cueAfter(reading: Reading, last: number): PhoneKind | null {
  const { key } = reading.tokens;
  if (key[last + 1] !== "(") return null;
  const word = key[last + 2] ?? "";
  if (FAX.has(word)) return "fax";
  return SWITCHBOARD.has(word) ? "switchboard" : null;
}

/** "345" after "09 310 1000, alanumero 345", else null. */
function extensionAfter(reading: Reading, last: number): string | null {
  const { key, kind, gap } = reading.tokens;
  let k = last + 1;
  while (k < last + 4 && k < reading.length && kind[k] === SYMBOL && gap[k]! <= SPACED) k++;
  if (!EXTENSION.has(key[k] ?? "") || gap[k]! > SPACED) return null;
  k++;
  while (k < last + 7 && k < reading.length && kind[k] === SYMBOL) k++;
  return kind[k] === NUMBER && gap[k]! <= SPACED && key[k]!.length <= 5 ? key[k]! : null;
}

function isDash(key: string): boolean {
  return key === "-" || key === "–" || key === "‑" || key === "−" || key === "—" || key === "‐";
}
