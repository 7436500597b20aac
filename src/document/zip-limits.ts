import { inflateRawSync } from "node:zlib";
import { InputError } from "../errors.js";

/** Unpacked, a release's Word file is a few megabytes; images are the larger part and are skipped. */
const MAX_UNPACKED = 256 * 1024 * 1024;
const MAX_ENTRIES = 10_000;
/** What is read of it is XML: a book of some hundred pages has some hundred thousand tags, which take 2 kB of memory each. */
const MAX_XML = 64 * 1024 * 1024;
const MAX_TAGS = 500_000;

const CENTRAL_ENTRY = Buffer.from([0x50, 0x4b, 0x01, 0x02]);
const LOCAL_ENTRY = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;
const LESS_THAN = 0x3c;

/**
 * Refuses a bomb before anything is built from it: adds up the sizes that the archive's directory states, then unpacks each
 * XML part to see whether that is true, and counts its tags, for a kilobyte can hold millions of them.
 */
export function checkArchive(bytes: Uint8Array, path: string | null): void {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = entriesOf(buffer);
  const stated = parts.reduce((sum, { unpacked }) => sum + unpacked, 0);
  if (parts.length > MAX_ENTRIES || stated > MAX_UNPACKED)
    throw tooLarge(`unpacks to more than ${MAX_UNPACKED} bytes`, path);
  let size = 0;
  let tags = 0;
  for (const part of parts) {
    if (!/\.(?:xml|rels)$/i.test(part.name)) continue;
    const xml = contentOf(buffer, part, MAX_XML - size, path);
    size += xml.length;
    if (size > MAX_XML) throw tooLarge(`holds more than ${MAX_XML} bytes of XML`, path);
    for (let at = xml.indexOf(LESS_THAN); at >= 0; at = xml.indexOf(LESS_THAN, at + 1)) tags++;
    if (tags > MAX_TAGS) throw tooLarge(`has more than ${MAX_TAGS} tags`, path);
  }
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly at: number;
}

/** Every entry of a directory, wherever one may stand in the file: which of them counts is for the reader of archives to say. */
function entriesOf(buffer: Buffer): Entry[] {
  const entries: Entry[] = [];
  for (
    let at = buffer.indexOf(CENTRAL_ENTRY);
    at >= 0 && at + 46 <= buffer.length && entries.length <= MAX_ENTRIES;
    at = buffer.indexOf(CENTRAL_ENTRY, at + 4)
  ) {
    entries.push({
      name: buffer.toString("latin1", at + 46, at + 46 + buffer.readUInt16LE(at + 28)),
      method: buffer.readUInt16LE(at + 10),
      packed: buffer.readUInt32LE(at + 20),
      unpacked: buffer.readUInt32LE(at + 24),
      at: buffer.readUInt32LE(at + 42),
    });
  }
  return entries;
}

const NOTHING = Buffer.alloc(0);

/** What a part holds, at most one byte more than `most`; nothing where there is no such part. Errors: TOO_LARGE. */
function contentOf(buffer: Buffer, { method, packed, at }: Entry, most: number, path: string | null): Buffer {
  if (at + 30 > buffer.length || buffer.readUInt32LE(at) !== LOCAL_ENTRY) return NOTHING;
  const start = at + 30 + buffer.readUInt16LE(at + 26) + buffer.readUInt16LE(at + 28);
  const data = buffer.subarray(start, Math.min(buffer.length, start + packed));
  if (method === STORED) return data;
  if (method !== DEFLATED) return NOTHING;
  try {
    return inflateRawSync(data, { maxOutputLength: most + 1 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE")
      throw tooLarge(`holds more than ${MAX_XML} bytes of XML`, path);
    return NOTHING;
  }
}

function tooLarge(what: string, path: string | null): InputError {
  return new InputError("TOO_LARGE", `the input ${what}: save the release's text alone`, path);
}
