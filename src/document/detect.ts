import { InputError } from "../errors.js";
import type { InputFormat } from "../options.js";

export const MEDIA_TYPES: Readonly<Record<InputFormat, string>> = {
  text: "text/plain",
  html: "text/html",
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  eml: "message/rfc822",
  feed: "application/xml",
};

/** First bytes of what people take for text by mistake, and what to do instead. */
const FOREIGN: readonly [number[], string][] = [
  [[0xd0, 0xcf, 0x11, 0xe0], "an old Word, Excel or Outlook file: save it as .docx or PDF"],
  [[0x89, 0x50, 0x4e, 0x47], "a PNG image: run text recognition first"],
  [[0xff, 0xd8, 0xff], "a JPEG image: run text recognition first"],
  [[0x47, 0x49, 0x46, 0x38], "a GIF image: run text recognition first"],
  [[0x1f, 0x8b], "a gzip file: unpack it first"],
  [[0x37, 0x7a, 0xbc, 0xaf], "a 7-Zip archive: unpack it first"],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], "an RTF file: save it as .docx or plain text"],
];

const EXTENSIONS: Readonly<Record<string, InputFormat>> = {
  html: "html",
  htm: "html",
  xhtml: "html",
  pdf: "pdf",
  docx: "docx",
  eml: "eml",
  rss: "feed",
  atom: "feed",
  txt: "text",
  md: "text",
};

const HEAD = 4096;

/** The format of some bytes: by their first ones, then by the file's extension, then text. Binary files are refused. */
export function detectFormat(bytes: Uint8Array, path: string | null): InputFormat {
  if (starts(bytes, [0x25, 0x50, 0x44, 0x46])) return "pdf";
  if (starts(bytes, [0x50, 0x4b, 0x03, 0x04])) {
    if (isWord(bytes)) return "docx";
    throw new InputError("BINARY", `the input is a ZIP file and no Word document: unpack it first`, path);
  }
  for (const [magic, what] of FOREIGN) {
    if (starts(bytes, magic)) throw new InputError("BINARY", `the input is ${what}`, path);
  }
  const head = headOf(bytes);
  const extension = EXTENSIONS[/\.([a-z]+)$/i.exec(path ?? "")?.[1]?.toLowerCase() ?? ""];
  if (
    /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:[^-]|-(?!->)){0,2000}-->\s*)*<(?:!doctype\s+html|html|head|body)[\s>]/i.test(
      head,
    )
  )
    return "html";
  if (
    /^\s*(?:<\?xml|<!DOCTYPE\s+(?:rss|feed)|<(?:rss|feed|rdf:RDF)[\s>])/i.test(head) &&
    /<(?:rss|feed|rdf:RDF)[\s>]/i.test(head)
  ) {
    return "feed";
  }
  if (extension !== undefined && extension !== "text" && extension !== "pdf" && extension !== "docx")
    return extension;
  if (
    /^(?:[A-Za-z][A-Za-z0-9-]*:[^\n]*\n(?:[ \t][^\n]*\n)*)*?(?:message-id|mime-version|received|return-path):/i.test(
      head,
    )
  )
    return "eml";
  if (
    /^\s*</.test(head) &&
    /<\/(?:p|div|article|h1|h2|table|ul|a)>/i.test(
      head.slice(head.search(/<(?:p|div|article|h1|h2|table|ul|br)[\s/>]|$/i)),
    )
  )
    return "html";
  refuseBinary(bytes, path);
  return "text";
}

function starts(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, i) => bytes[i] === byte);
}

function isWord(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes("word/document");
}

/** The first characters, for looking at markup only: UTF-16 without its zero bytes. */
function headOf(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD)).toString("latin1");
  return text.replace(/^(?:ï»¿|ÿþ|þÿ)/, "").replaceAll("\0", "");
}

function refuseBinary(bytes: Uint8Array, path: string | null): void {
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (wide) return;
  const end = Math.min(bytes.length, HEAD);
  let zeros = 0;
  let controls = 0;
  let evenZeros = 0;
  for (let i = 0; i < end; i++) {
    const byte = bytes[i]!;
    if (byte === 0) {
      zeros++;
      if (i % 2 === 0) evenZeros++;
    } else if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls++;
  }
  // UTF-16 without a mark has its zeros on one side only
  const oneSided = zeros > end * 0.3 && (evenZeros > zeros * 0.95 || evenZeros < zeros * 0.05);
  if (oneSided && controls < end * 0.05) return;
  if (zeros > end * 0.1 || controls > end * 0.1) {
    throw new InputError(
      "BINARY",
      `the input is a binary file, not text: give HTML, text, PDF, DOCX, EML or a feed, or name it with --from`,
      path,
    );
  }
}
