import { createHash } from "node:crypto";
import { closeSync, createReadStream, fstatSync, openSync, readSync, statSync } from "node:fs";
import type { Release } from "../../schemas/record.js";
import { Budget } from "../budget.js";
import type { Document } from "../document/document.js";
import { readDocuments } from "../document/read.js";
import { InputError } from "../errors.js";
import type { ExtractOptions } from "../options.js";
import type { TextFormat } from "../output/format.js";
import { readRelease } from "../pipeline.js";
import { validate } from "../record/validate.js";

/** Inputs above this many bytes fail unless `--max-bytes` says otherwise. */
export const DEFAULT_MAX_BYTES = 64 * 1024 * 1024;

/** What became of one input; plain data that a worker can send. */
export interface Result {
  /** SHA-256 of the input's bytes; null where they could not be read. */
  readonly sha256: string | null;
  /** Its records, each rendered in every format asked for; a feed has many, a failed input none. */
  readonly records: readonly Rendered[];
  readonly error: Failure | null;
}

export interface Rendered {
  readonly fragments: readonly string[];
  readonly warnings: readonly string[];
}

/** An error as data. */
export interface Failure {
  readonly code: string;
  readonly message: string;
}

/** Reads one file and renders each of its records in every format; an error costs this input alone. */
export async function processFile(
  path: string,
  options: ExtractOptions,
  formats: readonly TextFormat[],
): Promise<Result> {
  let bytes: Uint8Array | null = null;
  try {
    bytes = await readInput(path, options.maxBytes ?? DEFAULT_MAX_BYTES);
    const read = await readAll(bytes, { ...options, path });
    return {
      sha256: read[0]!.release.source.sha256,
      records: read.map(({ release, document }) => ({
        fragments: formats.map((format) => format.fragment(release, document.blocks)),
        warnings: release.warnings.map((w) => `${w.code}: ${w.message}`),
      })),
      error: null,
    };
  } catch (error) {
    return { sha256: bytes === null ? null : sha256Of(bytes), records: [], error: failure(error) };
  }
}

/** The name of a content: SHA-256 in hex. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** SHA-256 of a file's bytes; null where it cannot be read, "-" for standard input, which can be read only once. */
export async function hashOf(path: string): Promise<string | null> {
  if (path === "-") return path;
  return readInput(path, Number.POSITIVE_INFINITY).then(sha256Of, () => null);
}

/** All records of one input, validated. */
export async function readReleases(input: string | Uint8Array, options: ExtractOptions): Promise<Release[]> {
  return (await readAll(input, options)).map(({ release }) => release);
}

/** All records of one input, validated, each with the document that it was read from. */
export async function readAll(
  input: string | Uint8Array,
  options: ExtractOptions,
): Promise<{ release: Release; document: Document }[]> {
  const budget = Budget.of(options.timeout);
  const documents = await readDocuments(input, options, budget);
  return documents.map((document) => ({
    release: validate(readRelease(document, options, budget)),
    document,
  }));
}

/** An error as data; what is not an `InputError` is a bug of ours and says so. */
export function failure(error: unknown): Failure {
  if (error instanceof InputError) return { code: error.code, message: error.message };
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return {
    code: "INTERNAL",
    message: `a bug in tiedote, please report it with this input: ${detail}`,
  };
}

/**
 * The bytes of a file or of standard input ("-"), at most `maxBytes`.
 * Errors: `InputError` NOT_FOUND, NOT_READABLE, TOO_LARGE.
 */
export async function readInput(path: string, maxBytes: number): Promise<Uint8Array> {
  if (path === "-") return readStream(process.stdin, path, maxBytes);
  // a file is there and is read at once; the turn between two files lets signals be heard
  await new Promise((go) => setImmediate(go));
  try {
    if (!statSync(path).isFile()) return await readOther(path, maxBytes);
    const file = openSync(path, "r");
    try {
      return readFile(file, path, maxBytes);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw error instanceof InputError ? error : openError(error as NodeJS.ErrnoException, path);
  }
}

function readFile(file: number, path: string, maxBytes: number): Uint8Array {
  const { size } = fstatSync(file);
  if (size > maxBytes) throw tooLarge(path, maxBytes, size);
  // One byte more than the size tells whether the file grew while it was read.
  const buffer = Buffer.allocUnsafe(size + 1);
  let length = 0;
  while (length < buffer.length) {
    const bytes = readSync(file, buffer, length, buffer.length - length, null);
    if (bytes === 0) break;
    length += bytes;
  }
  if (length !== size) {
    throw new InputError(
      "CHANGED_WHILE_READ",
      "the file changed while it was read; run again when it is complete",
      path,
    );
  }
  return buffer.subarray(0, length);
}

async function readOther(path: string, maxBytes: number): Promise<Uint8Array> {
  if (statSync(path).isDirectory())
    throw new InputError("NOT_READABLE", "is a folder; name the files in it", path);
  return readStream(createReadStream(path), path, maxBytes);
}

async function readStream(
  stream: NodeJS.ReadableStream,
  path: string,
  maxBytes: number,
): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      const bytes = Buffer.from(chunk as Buffer);
      size += bytes.length;
      if (size > maxBytes) throw tooLarge(path, maxBytes, size);
      chunks.push(bytes);
    }
  } catch (error) {
    throw error instanceof InputError ? error : openError(error as NodeJS.ErrnoException, path);
  }
  return Buffer.concat(chunks);
}

function tooLarge(path: string, maxBytes: number, size: number): InputError {
  return new InputError(
    "TOO_LARGE",
    `${size} bytes or more, over the limit of ${maxBytes}; raise --max-bytes if this is really one release`,
    path,
  );
}

function openError(error: NodeJS.ErrnoException, path: string): InputError {
  if (error.code === "ENOENT")
    return new InputError("NOT_FOUND", "no such file; check the name", path, { cause: error });
  const reason =
    error.code === "EACCES" ? "no permission to read it" : `cannot be read (${error.code ?? error.message})`;
  return new InputError("NOT_READABLE", reason, path, { cause: error });
}
