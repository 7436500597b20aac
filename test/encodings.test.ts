import { describe, expect, test } from "vitest";
import { cleanText } from "../src/document/clean-text.js";
import { readDocuments } from "../src/document/read.js";

/** € and quotes where the encoding has them; Š is the hardest of what ISO-8859-15 has and ISO-8859-1 has not. */
const FULL = "Åbo stads ”utredning” – 5 000 €, päätös ja yö, Škoda 1 250 €.";
const LATIN_9 = "Åbo stads utredning - 5 000 €, päätös ja yö, Škoda 1 250 €.";
const LATIN_1 = "Åbo stads utredning - 5 000 euro, päätös ja yö, 1 250 euro.";

/** Bytes 0x80–0x9F of windows-1252 in order. */
const HIGH = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
const LATIN_9_SIGNS: Record<string, number> = { "€": 0xa4, Š: 0xa6 };

const windows = (text: string) =>
  Buffer.from(
    [...text].map((char) => (HIGH.includes(char) ? 0x80 + HIGH.indexOf(char) : char.charCodeAt(0))),
  );
const latin9 = (text: string) =>
  Buffer.from([...text].map((char) => LATIN_9_SIGNS[char] ?? char.charCodeAt(0)));
const twice = (text: string) =>
  Buffer.from(
    [...Buffer.from(text)]
      .map((byte) => (byte >= 0x80 && byte < 0xa0 ? HIGH[byte - 0x80] : String.fromCharCode(byte)))
      .join(""),
  );

const ENCODINGS: readonly (readonly [name: string, text: string, encode: (text: string) => Buffer])[] = [
  ["utf-8", FULL, (text) => Buffer.from(text)],
  ["utf-8 with a mark", FULL, (text) => Buffer.from(`\ufeff${text}`)],
  ["utf-16le", FULL, (text) => Buffer.from(text, "utf16le")],
  ["utf-16be", FULL, (text) => Buffer.from(text, "utf16le").swap16()],
  ["utf-16le with a mark", FULL, (text) => Buffer.from(`\ufeff${text}`, "utf16le")],
  ["utf-16be with a mark", FULL, (text) => Buffer.from(`\ufeff${text}`, "utf16le").swap16()],
  ["windows-1252", FULL, windows],
  ["iso-8859-1", LATIN_1, (text) => Buffer.from(text, "latin1")],
  ["iso-8859-15", LATIN_9, latin9],
  ["utf-8 twice", FULL, twice],
];

/** What the text declares: nothing, the truth, or what it is not. */
const LABELS = [null, "utf-8", "utf-16", "windows-1252", "iso-8859-1", "iso-8859-15", "us-ascii", "nonsense"];

const FORMATS: Record<string, (text: string, label: string | null) => string> = {
  "a.txt": (text) => `${text}\n`,
  "a.html": (text, label) =>
    `<!doctype html><html><head>${label === null ? "" : `<meta charset="${label}">`}<title>x</title></head><body><p>${text}</p></body></html>`,
  "old.html": (text, label) =>
    `<html><head>${label === null ? "" : `<meta http-equiv="Content-Type" content="text/html; charset=${label}">`}</head><body><p>${text}</p></body></html>`,
  "a.rss": (text, label) =>
    `<?xml version="1.0"${label === null ? "" : ` encoding="${label}"`}?><rss version="2.0"><channel><title>K</title><item><title>Otsikko</title><description>${text}</description></item></channel></rss>`,
  "a.eml": (text, label) =>
    `From: a@esimerkki.fi\r\nSubject: ${text}\r\nMIME-Version: 1.0\r\nContent-Type: text/plain${label === null ? "" : `; charset=${label}`}\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${text}\r\n`,
};

describe.each(ENCODINGS)("%s", (encoding, text, encode) => {
  test.each(Object.keys(FORMATS))("as %s", async (path) => {
    for (const label of path === "a.txt" ? [null] : LABELS) {
      // a wrong single-byte label of the same family is believed: nothing in the bytes refutes it
      if (label === "iso-8859-15" && /^(?:windows-1252)$/.test(encoding)) continue;
      const [document] = await readDocuments(encode(FORMATS[path]!(text, label)), { path });
      expect(cleanText(document!), `declared ${label}`).toContain(text);
      if (path === "a.eml") expect(document!.title?.text).toBe(text);
    }
  });
});

/** The body and the subject of a mail whose transfer encoding hides the bytes. */
describe.each(ENCODINGS.slice(0, 1).concat(ENCODINGS.slice(6, 9)))(
  "a mail in %s",
  (charset, text, encode) => {
    const bytes = encode(text);
    const quoted = [...bytes].map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("");
    test.each([
      ["base64", "B", bytes.toString("base64")],
      ["quoted-printable", "Q", quoted],
    ])("as %s", async (transfer, letter, body) => {
      const mail = `From: a@esimerkki.fi\nSubject: =?${charset}?${letter}?${body}?=\nMIME-Version: 1.0\nContent-Type: text/plain; charset="${charset}"\nContent-Transfer-Encoding: ${transfer}\n\n${body}\n`;
      const [document] = await readDocuments(Buffer.from(mail), { from: "eml" });
      expect(cleanText(document!)).toBe(text);
      expect(document!.title?.text).toBe(text);
    });
  },
);
