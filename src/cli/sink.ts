import { promises as fs } from "node:fs";
import type { FileHandle } from "node:fs/promises";
import path from "node:path";
import { OutputError } from "../errors.js";

/** Where output goes: standard output or a file. `write` waits while the reader is slow. */
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
      if (error.code !== "EPIPE") this.#failed = outputError("standard output", error);
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

/** Bytes that are gathered before they are written: one system call for many short records. */
const BUFFER = 64 * 1024;

/** A file that appears whole or not at all: written under another name beside it, then renamed. */
export class FileSink implements Sink {
  readonly #target: string;
  readonly #unfinished: string | null;
  readonly #handle: FileHandle;
  #held: Buffer[] = [];
  #heldLength = 0;
  #position: number;

  /** `unfinished` is null where the target itself is written: a device or pipe, which nothing may take the place of. */
  private constructor(target: string, unfinished: string | null, handle: FileHandle, position: number) {
    this.#target = target;
    this.#unfinished = unfinished;
    this.#handle = handle;
    this.#position = position;
  }

  /**
   * Opens a temporary file, making folders as needed; /dev/null or a pipe is written as it is, and a link stays one.
   * Errors: `OutputError`.
   */
  static async open(target: string): Promise<FileSink> {
    const info = await fs.stat(target).catch(() => null);
    if (info !== null && !info.isFile() && !info.isDirectory()) {
      try {
        return new FileSink(target, null, await fs.open(target, "w"), 0);
      } catch (error) {
        throw outputError(target, error);
      }
    }
    const place = info === null ? target : await fs.realpath(target);
    return FileSink.#openAt(place, temporaryName(place), "w", 0);
  }

  /** Goes on with the part that an interrupted run left, of which the first `bytes` hold; begins anew with 0. */
  static async resume(target: string, bytes: number): Promise<FileSink> {
    return FileSink.#openAt(target, partName(target), bytes === 0 ? "w" : "r+", bytes);
  }

  static async #openAt(target: string, name: string, flags: string, bytes: number): Promise<FileSink> {
    try {
      await fs.mkdir(path.dirname(target), { recursive: true });
      const handle = await fs.open(name, flags);
      if (bytes > 0) await handle.truncate(bytes);
      return new FileSink(target, name, handle, bytes);
    } catch (error) {
      throw outputError(target, error);
    }
  }

  async write(content: string | Uint8Array): Promise<void> {
    this.#held.push(Buffer.from(content as string));
    this.#heldLength += content.length;
    if (this.#heldLength >= BUFFER) await this.flush();
  }

  /** Hands everything to the operating system; returns how many bytes the file has now. */
  async flush(): Promise<number> {
    const bytes = Buffer.concat(this.#held);
    this.#held = [];
    this.#heldLength = 0;
    try {
      for (let done = 0; done < bytes.length; ) {
        const place = this.#unfinished === null ? null : this.#position;
        const { bytesWritten } = await this.#handle.write(bytes, done, bytes.length - done, place);
        done += bytesWritten;
        this.#position += bytesWritten;
      }
    } catch (error) {
      throw outputError(this.#target, error);
    }
    return this.#position;
  }

  async close(): Promise<void> {
    await this.flush();
    try {
      await this.#handle.close();
      if (this.#unfinished !== null) await fs.rename(this.#unfinished, this.#target);
    } catch (error) {
      throw outputError(this.#target, error);
    }
  }

  async abort(): Promise<void> {
    await this.#handle.close().catch(() => {}); // it may be closed already
    if (this.#unfinished !== null) await fs.rm(this.#unfinished, { force: true });
  }

  /** Leaves the part as it is, for a later run to go on with. */
  async suspend(): Promise<void> {
    await this.flush();
    await this.#handle.close();
  }
}

/** Ending of files that are being written; a run that was killed may leave one behind. */
export const TEMPORARY_ENDING = ".tiedote-tmp";

function temporaryName(target: string): string {
  // cut, so that a name as long as the file system allows has room for the ending
  return path.join(
    path.dirname(target),
    `.${path.basename(target).slice(0, 50)}.${process.pid}${TEMPORARY_ENDING}`,
  );
}

/** The name of an output that `--resume` can go on with: the same in every run. */
function partName(target: string): string {
  return path.join(path.dirname(target), `.${path.basename(target)}.tiedote-part`);
}

/** How many bytes of an output an interrupted run has left; 0 where it left none. */
export async function partLength(target: string): Promise<number> {
  return (await fs.stat(partName(target)).catch(() => null))?.size ?? 0;
}

export function outputError(target: string, error: unknown): OutputError {
  const { code, message } = error as NodeJS.ErrnoException;
  return new OutputError(`cannot write ${target}: ${REASONS[code ?? ""] ?? message}`, { cause: error });
}

const NO_PERMISSION = "no permission to write there; choose another place";
const IN_THE_WAY =
  "a file stands where a folder is needed, or a folder where a file is; choose another place";
const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: "the disk is full; free some space and run again",
  EDQUOT: "the disk quota is used up; free some space and run again",
  EACCES: NO_PERMISSION,
  EPERM: NO_PERMISSION,
  EROFS: NO_PERMISSION,
  ENOTDIR: IN_THE_WAY,
  EEXIST: IN_THE_WAY,
  EISDIR: IN_THE_WAY,
  ENAMETOOLONG: "the name is too long for this file system; choose a shorter one",
};
