/**
 * Decoders for the one-byte encodings of Western Europe. `TextDecoder("windows-1252")` of Node 20 leaves 0x80–0x9F as control
 * characters, which loses €, – and ”; these read them by the tables of the WHATWG Encoding Standard.
 */
export type SingleByte = "windows-1252" | "iso-8859-15";

/** 0x80–0x9F of windows-1252 in order; the five unassigned ones stay control characters, as the standard has it. */
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Where ISO-8859-15 departs from ISO-8859-1. */
const LATIN_9: Readonly<Record<string, string>> = {
  "¤": "€",
  "¦": "Š",
  "¨": "š",
  "´": "Ž",
  "¸": "ž",
  "¼": "Œ",
  "½": "œ",
  "¾": "Ÿ",
};

const LABELS: Readonly<Record<string, SingleByte>> = {
  "windows-1252": "windows-1252",
  cp1252: "windows-1252",
  "x-cp1252": "windows-1252",
  ansi: "windows-1252",
  "iso-8859-1": "windows-1252",
  iso8859_1: "windows-1252",
  "iso8859-1": "windows-1252",
  latin1: "windows-1252",
  l1: "windows-1252",
  ascii: "windows-1252",
  "us-ascii": "windows-1252",
  "iso-8859-15": "iso-8859-15",
  "iso8859-15": "iso-8859-15",
  latin9: "iso-8859-15",
  "latin-9": "iso-8859-15",
  l9: "iso-8859-15",
};

/** The decoder for a label, null for all others. Browsers read "iso-8859-1" as windows-1252, and so do we. */
export function singleByteName(label: string): SingleByte | null {
  return LABELS[label.trim().toLowerCase()] ?? null;
}

/** @example decodeSingleByte(Buffer.from([0x93, 0x94]), "windows-1252") // "“”" */
export function decodeSingleByte(bytes: Uint8Array, encoding: SingleByte): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  const repaired = withoutControls(text);
  return encoding === "iso-8859-15" ? repaired.replace(/[¤¦¨´¸¼½¾]/g, (char) => LATIN_9[char]!) : repaired;
}

/** Text with U+0080–U+009F read as windows-1252, which is what somebody meant by them. */
export function withoutControls(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (char) => WINDOWS_1252[char.charCodeAt(0) - 0x80]!);
}

const BYTES = new Map([...WINDOWS_1252].map((char, i) => [char.charCodeAt(0), 0x80 + i]));

/** The byte that windows-1252 writes a character with, -1 where it has none. */
export function windows1252Byte(code: number): number {
  return BYTES.get(code) ?? (code < 0x100 ? code : -1);
}
