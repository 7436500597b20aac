import PostalMime from "postal-mime";
import type { Warning } from "../../schemas/warning.js";
import { decode } from "./decode.js";

/** A part of a mail as the parser keeps it; what this file reads of it, each of which may be missing. */
interface Part {
  readonly content?: ArrayBuffer | null;
  readonly childNodes?: readonly Part[];
  readonly contentType?: { readonly parsed?: { readonly params?: Readonly<Record<string, string>> } };
  getTextContent?: () => string;
}

interface Inside {
  readonly root?: Part;
  processNodeTree?: () => Promise<void>;
}

/**
 * postal-mime with texts read as any other input is: its own decoder loses € and – of windows-1252 on Node 20, trusts every
 * declaration, reads 8-bit texts without one as UTF-8, and joins flowed lines in time that grows with their square.
 */
export class MailParser extends PostalMime {
  readonly warnings: Warning[] = [];

  // called once the parts are cut out and before their texts are asked for
  async processNodeTree(): Promise<void> {
    this.#readTexts((this as unknown as Inside).root);
    await (PostalMime.prototype as Inside).processNodeTree!.call(this);
  }

  #readTexts(part: Part | undefined): void {
    if (part === undefined) return;
    part.getTextContent = () => this.#textOf(part);
    for (const child of part.childNodes ?? []) this.#readTexts(child);
  }

  #textOf({ content, contentType }: Part): string {
    if (content === null || content === undefined) return "";
    const { charset = null, format = "", delsp = "" } = contentType?.parsed?.params ?? {};
    const { text, warnings } = decode(new Uint8Array(content), { declared: charset });
    for (const { code, message } of warnings) this.warnings.push({ code, message, span: null });
    return /^flowed$/i.test(format) ? unflowed(text, /^yes$/i.test(delsp)) : text;
  }
}

/**
 * Text of "format=flowed" (RFC 3676) with its soft line breaks joined: a line that ends in a space goes on in the next one,
 * but for the signature's "-- ". With `delsp` that space is no part of the text.
 *
 * @example unflowed("Kunta sai \ntukea.\nLoppu", false) // "Kunta sai tukea.\nLoppu"
 */
export function unflowed(text: string, delsp: boolean): string {
  const pieces: string[] = [];
  for (const line of text.split(/\r?\n/)) {
    const own = line.startsWith(" ") ? line.slice(1) : line;
    const soft = own.endsWith(" ") && own !== "-- ";
    pieces.push(soft && delsp ? own.slice(0, -1) : own, soft ? "" : "\n");
  }
  return pieces.join("").replace(/\n$/, "");
}

/**
 * A mail's bytes as the parser wants them: UTF-16 made UTF-8, and a head with 8-bit letters, which old programs wrote without
 * saying in what, decoded by what it looks like.
 */
export function mailBytes(bytes: Uint8Array): Uint8Array {
  if (decode(bytes.subarray(0, SAMPLE), {}).encoding.startsWith("utf-16"))
    return Buffer.from(decode(bytes, {}).text, "utf8");
  const head = bytes.subarray(0, headLength(bytes));
  if (!head.some((byte) => byte >= 0x80)) return bytes;
  return Buffer.concat([Buffer.from(decode(head, {}).text, "utf8"), bytes.subarray(head.length)]);
}

const SAMPLE = 4096;

/** The head ends at the first empty line. */
function headLength(bytes: Uint8Array): number {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const ends = ["\n\n", "\n\r\n"].map((end) => buffer.indexOf(end)).filter((at) => at >= 0);
  return ends.length === 0 ? bytes.length : Math.min(...ends);
}
