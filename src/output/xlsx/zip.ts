import { once } from "node:events";
import { constants, crc32, createDeflateRaw, type DeflateRaw } from "node:zlib";
import { OutputError } from "../../errors.js";

/** A zip archive without the 64-bit extension ends here. */
const MOST_BYTES = 0xffff_ffff;
/** 1 January 1980, 00:00, the first time zip knows: the same records give the same bytes at any time. */
const DOS_DATE = 0x0021;
/** Text is handed to the compressor in pieces of about this many units. */
const PIECE = 1 << 16;
const UTF8_NAMES = 0x0800;
const DEFLATE = 8;
const VERSION = 20;

/** One file of an archive, compressed as it is written; only the compressed bytes stay in memory. */
export class ZipEntry {
  readonly name: string;
  readonly #deflate: DeflateRaw = createDeflateRaw({ level: constants.Z_DEFAULT_COMPRESSION });
  readonly #chunks: Buffer[] = [];
  #waiting: string[] = [];
  #units = 0;
  #crc = 0;
  #size = 0;

  constructor(name: string) {
    this.name = name;
    this.#deflate.on("data", (chunk: Buffer) => this.#chunks.push(chunk));
  }

  async write(text: string): Promise<void> {
    this.#waiting.push(text);
    this.#units += text.length;
    if (this.#units >= PIECE) await this.#flush();
  }

  async #flush(): Promise<void> {
    const bytes = Buffer.from(this.#waiting.join(""), "utf8");
    this.#waiting = [];
    this.#units = 0;
    this.#crc = crc32(bytes, this.#crc);
    this.#size += bytes.length;
    if (this.#size > MOST_BYTES) {
      throw new OutputError(`${this.name} is over 4 GiB, more than a workbook holds; split the inputs`);
    }
    if (!this.#deflate.write(bytes)) await once(this.#deflate, "drain");
  }

  /** Ends the file; afterwards `parts` gives its bytes. */
  async end(): Promise<void> {
    await this.#flush();
    const ended = once(this.#deflate, "end");
    this.#deflate.end();
    await ended;
  }

  /** Header and content as they stand in the archive, with the line of the directory for a file that begins at `offset`. */
  parts(offset: number): { content: readonly Buffer[]; directory: Buffer; length: number } {
    const name = Buffer.from(this.name, "utf8");
    const packed = this.#chunks.reduce((sum, chunk) => sum + chunk.length, 0);
    const about = [UTF8_NAMES, DEFLATE, 0, DOS_DATE];
    const sizes = [this.#crc, packed, this.#size];
    const header = bytesOf([
      [4, [0x04034b50]],
      [2, [VERSION, ...about]],
      [4, sizes],
      [2, [name.length, 0]],
    ]);
    const directory = bytesOf([
      [4, [0x02014b50]],
      [2, [VERSION, VERSION, ...about]],
      [4, sizes],
      [2, [name.length, 0, 0, 0, 0]],
      [4, [0, offset]],
    ]);
    return {
      content: [header, name, ...this.#chunks],
      directory: Buffer.concat([directory, name]),
      length: header.length + name.length + packed,
    };
  }
}

/** The bytes of an archive of ended files, in order. Source: PKWARE, APPNOTE 6.3.10. */
export function* archive(entries: readonly ZipEntry[]): Generator<Buffer> {
  const directories: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const { content, directory, length } = entry.parts(offset);
    yield* content;
    directories.push(directory);
    offset += length;
    if (offset > MOST_BYTES) {
      throw new OutputError("the workbook is over 4 GiB; split the inputs, or write -f csv");
    }
  }
  const directory = Buffer.concat(directories);
  yield directory;
  yield bytesOf([
    [4, [0x06054b50]],
    [2, [0, 0, entries.length, entries.length]],
    [4, [directory.length, offset]],
    [2, [0]],
  ]);
}

/** Numbers as little-endian bytes, in groups of the same width. */
function bytesOf(groups: readonly (readonly [width: 2 | 4, numbers: readonly number[]])[]): Buffer {
  return Buffer.concat(
    groups.flatMap(([width, numbers]) =>
      numbers.map((number) => {
        const bytes = Buffer.alloc(width);
        bytes.writeUIntLE(number, 0, width);
        return bytes;
      }),
    ),
  );
}
