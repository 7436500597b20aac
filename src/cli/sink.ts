import { once } from "node:events";
import { createWriteStream, type WriteStream } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import path from "node:path";
import { OutputError } from "../errors.js";

/** Where the output goes: standard output or a file. `write` waits while the reader is slow. */
export interface Sink {
  write(content: string | Uint8Array): Promise<void>;
  /** Ends the output and makes it visible under its name. */
  close(): Promise<void>;
  /** Drops what was written. */
  abort(): Promise<void>;
}

/** Standard output. When the reader goes away (`head`), `closed` becomes true and later writes do nothing. */
export class StdoutSink implements Sink {
  closed = false;
  #failed: OutputError | null = null;

  constructor() {
    process.stdout.on("error", (error: NodeJS.ErrnoException) => {
      this.closed = true;
      if (error.code !== "EPIPE")
        this.#failed = new OutputError(`standard output: ${error.message}`, { cause: error });
    });
  }

  async write(content: string | Uint8Array): Promise<void> {
    if (this.#failed !== null) throw this.#failed;
    if (this.closed || content.length === 0 || process.stdout.write(content)) return;
    await new Promise<void>((resolve) => {
      const go = (): void => {
        process.stdout.off("drain", go).off("error", go).off("close", go);
        resolve();
      };
      process.stdout.on("drain", go).on("error", go).on("close", go);
    });
    if (this.#failed !== null) throw this.#failed;
  }

  async close(): Promise<void> {
    if (!this.closed) await new Promise<void>((resolve) => process.stdout.write("", () => resolve()));
    if (this.#failed !== null) throw this.#failed;
  }

  async abort(): Promise<void> {}
}

/** A file that appears whole or not at all: written under a temporary name beside it, then renamed. */
export class FileSink implements Sink {
  readonly #target: string;
  readonly #temporary: string;
  readonly #stream: WriteStream;
  #error: Error | null = null;

  private constructor(target: string, temporary: string) {
    this.#target = target;
    this.#temporary = temporary;
    this.#stream = createWriteStream(temporary, { flags: "w" });
    this.#stream.on("error", (error) => {
      this.#error = error;
    });
  }

  /** Opens the temporary file, making folders as needed. Errors: `OutputError`. */
  static async open(target: string): Promise<FileSink> {
    const folder = path.dirname(target);
    try {
      await mkdir(folder, { recursive: true });
    } catch (error) {
      throw outputError(folder, error);
    }
    const sink = new FileSink(target, temporaryName(target));
    if (sink.#stream.pending)
      await Promise.race([once(sink.#stream, "open"), once(sink.#stream, "error")]).catch(() => {});
    sink.#check();
    return sink;
  }

  async write(content: string | Uint8Array): Promise<void> {
    this.#check();
    if (content.length === 0) return;
    await new Promise<void>((resolve) => this.#stream.write(content, () => resolve()));
    this.#check();
  }

  async close(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#stream.once("close", () => resolve());
      this.#stream.end();
    });
    this.#check();
    await rename(this.#temporary, this.#target).catch((error: unknown) => {
      throw outputError(this.#target, error);
    });
  }

  async abort(): Promise<void> {
    await new Promise<void>((resolve) => {
      if (this.#stream.closed) return resolve();
      this.#stream.once("close", () => resolve());
      this.#stream.destroy();
    });
    await rm(this.#temporary, { force: true });
  }

  #check(): void {
    if (this.#error !== null) throw outputError(this.#target, this.#error);
  }
}

/** Ending of files that are being written; a run that was killed may leave one behind. */
export const TEMPORARY_ENDING = ".tiedote-tmp";

function temporaryName(target: string): string {
  return path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}${TEMPORARY_ENDING}`);
}

function outputError(target: string, error: unknown): OutputError {
  const { code, message } = error as NodeJS.ErrnoException;
  const why =
    code === "ENOSPC"
      ? "the disk is full; free some space and run again"
      : code === "EACCES" || code === "EPERM" || code === "EROFS"
        ? "no permission to write there; choose another place"
        : code === "ENOTDIR" || code === "EEXIST"
          ? "a file stands where a folder is needed; choose another place"
          : message;
  return new OutputError(`cannot write ${target}: ${why}`, { cause: error });
}
