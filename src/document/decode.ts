import type { Warning } from "../../schemas/warning.js";
import { InputError } from "../errors.js";
import { repairMojibake } from "./mojibake.js";
import { decodeSingleByte, singleByteName } from "./single-byte.js";

/** Decoded text, the encoding it was read with, and remarks on how sure that is. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  readonly warnings: readonly Warning[];
}

/** How much of the head of a page may declare its encoding; HTML asks for 1024 bytes, real pages need more. */
const HEAD_BYTES = 4096;

/** `charset=…` of a meta element or a header, `encoding="…"` of an XML declaration. */
const DECLARED = /(?:charset\s*=\s*["']?|<\?xml[^<>]{0,100}encoding\s*=\s*["'])([\w.:-]{2,40})/i;

/**
 * The text of some bytes: a BOM decides, then `given`, then valid UTF-8, then what the text declares, then a guess between
 * windows-1252 and ISO-8859-15. Valid UTF-8 goes before a declaration, for pages are converted more often than their meta.
 *
 * @example decode(Buffer.from([0x35, 0x20, 0x80]), {}).text // "5 €"
 */
export function decode(
  bytes: Uint8Array,
  {
    given,
    declared = null,
    path = null,
  }: { given?: string | undefined; declared?: string | null; path?: string | null },
): Decoded {
  const marked = byteOrderMark(bytes);
  if (given !== undefined)
    return finish(decodeAs(bytes.subarray(marked?.length ?? 0), given, path), given.toLowerCase());
  if (marked !== null)
    return finish(decodeAs(bytes.subarray(marked.length), marked.encoding, path), marked.encoding);
  const wide = wideWithoutMark(bytes);
  if (wide !== null) return finish(decodeAs(bytes, wide, path), wide);
  try {
    return finish(new TextDecoder("utf-8", { fatal: true }).decode(bytes), "utf-8");
  } catch {
    // not UTF-8 throughout
  }
  const stated = declared ?? declaredIn(bytes);
  if (stated !== null && !/^utf-?(8|16)/i.test(stated)) {
    const single = singleByteName(stated);
    // "5 000 ¤": nobody writes the general currency sign, but old programs called Latin 9 Latin 1
    if (single === "windows-1252" && isLatin9(survey(bytes))) return guess(bytes);
    try {
      return finish(decodeAs(bytes, stated, path), single ?? stated.toLowerCase());
    } catch {
      // a declaration nobody knows says nothing
    }
  }
  return guess(bytes);
}

function guess(bytes: Uint8Array): Decoded {
  const counts = survey(bytes);
  const { multibyte, stray } = counts;
  if (multibyte > stray * 4) {
    const text = new TextDecoder("utf-8").decode(bytes);
    const at = text.indexOf("\ufffd");
    return finish(text, "utf-8", [
      {
        code: "TEXT_DAMAGED",
        message: `${stray} bytes are no UTF-8 and became U+FFFD; --encoding overrules the guess`,
        span: at < 0 ? null : { start: at, end: at + 1 },
      },
    ]);
  }
  const encoding = isLatin9(counts) ? "iso-8859-15" : "windows-1252";
  return finish(decodeSingleByte(bytes, encoding), encoding, [
    {
      code: "ENCODING_GUESSED",
      message: `no encoding is declared that fits the bytes: read as ${encoding}; --encoding overrules`,
      span: null,
    },
  ]);
}

function finish(text: string, encoding: string, warnings: readonly Warning[] = []): Decoded {
  const repaired = repairMojibake(text);
  if (repaired === text) return { text, encoding, warnings };
  return {
    text: repaired,
    encoding,
    warnings: [
      ...warnings,
      {
        code: "ENCODING_REPAIRED",
        message: 'the text had been encoded twice ("Ã¤" for "ä"); spans point into the repaired text',
        span: null,
      },
    ],
  };
}

function decodeAs(bytes: Uint8Array, label: string, path: string | null): string {
  const single = singleByteName(label);
  if (single !== null) return decodeSingleByte(bytes, single);
  try {
    return new TextDecoder(label).decode(bytes);
  } catch (cause) {
    throw new InputError(
      "ENCODING_UNKNOWN",
      `unknown encoding "${label}": give a WHATWG label such as utf-8, windows-1252 or utf-16le`,
      path,
      { cause },
    );
  }
}

function byteOrderMark(bytes: Uint8Array): { encoding: string; length: number } | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: "utf-8", length: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: "utf-16le", length: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: "utf-16be", length: 2 };
  return null;
}

/** UTF-16 that lost its mark: in Finnish text nearly every second byte is zero. */
function wideWithoutMark(bytes: Uint8Array): string | null {
  const end = Math.min(bytes.length & ~1, HEAD_BYTES);
  if (end < 4) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < end; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const pairs = end / 2;
  if (odd > pairs * 0.8 && even < pairs * 0.05) return "utf-16le";
  if (even > pairs * 0.8 && odd < pairs * 0.05) return "utf-16be";
  return null;
}

function declaredIn(bytes: Uint8Array): string | null {
  return DECLARED.exec(decodeSingleByte(bytes.subarray(0, HEAD_BYTES), "windows-1252"))?.[1] ?? null;
}

/** A euro sign and nothing of what windows-1252 alone has. */
function isLatin9({ c1, currency }: Survey): boolean {
  return c1 === 0 && currency > 0;
}

interface Survey {
  multibyte: number;
  stray: number;
  c1: number;
  currency: number;
}

/** Counts what tells encodings apart: whole UTF-8 sequences, stray bytes, 0x80–0x9F, and 0xA4 (€ in ISO-8859-15). */
function survey(bytes: Uint8Array): Survey {
  const counts: Survey = { multibyte: 0, stray: 0, c1: 0, currency: 0 };
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!;
    if (byte < 0x80) continue;
    const more =
      byte >= 0xc2 && byte < 0xe0 ? 1 : byte >= 0xe0 && byte < 0xf0 ? 2 : byte >= 0xf0 && byte < 0xf5 ? 3 : 0;
    let whole = more > 0;
    for (let k = 1; k <= more && whole; k++) whole = (bytes[i + k]! & 0xc0) === 0x80;
    if (whole) {
      counts.multibyte++;
      i += more;
      continue;
    }
    counts.stray++;
    if (byte < 0xa0) counts.c1++;
    else if (byte === 0xa4 && isAmountEnd(bytes[i - 1])) counts.currency++;
  }
  return counts;
}

/** A euro sign of ISO-8859-15 stands after a digit or a space; elsewhere 0xA4 is half of a broken "ä". */
function isAmountEnd(before: number | undefined): boolean {
  return before === undefined || before === 0x20 || before === 0xa0 || (before >= 0x30 && before <= 0x39);
}
