import { createHash } from "node:crypto";
import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import path from "node:path";
import type { FormatSettings } from "../output/format.js";
import { VERSION } from "../version.js";
import type { Settings } from "./settings.js";
import { outputError } from "./sink.js";

/** What a run has done with one input. */
export interface Done {
  readonly path: string;
  /** SHA-256 of the input's bytes; null where it could not be read. */
  readonly sha256: string | null;
  readonly records: number;
  /** How many of the records carry warnings. */
  readonly warned: number;
  /** The error that cost the input its record. */
  readonly error?: { readonly code: string; readonly message: string };
  /** Length in bytes of each growing output after this input. */
  readonly ends?: readonly number[];
  /** SHA-256 of the file that was written for this input alone; null where none was. */
  readonly output?: string | null;
}

/**
 * The notebook of `--resume`: one line for each input that is done, appended after its output is written, so that a run
 * killed at any moment finds out where it was. Its first line names the version and options; under others nothing counts.
 */
export class Journal {
  readonly file: string;
  /** What an earlier run with the same version and options did, in its order. */
  readonly done: readonly Done[];
  /** What a run with another version or other options did. */
  readonly stale: readonly Done[];
  readonly #key: string;
  #fd: number;

  /** Errors: `OutputError` where the journal cannot be written. */
  constructor(file: string, key: string) {
    this.file = file;
    this.#key = key;
    const lines = read(file);
    this.done = lines.filter((line) => line.key === key).map((line) => line.done);
    this.stale = lines.filter((line) => line.key !== key).map((line) => line.done);
    try {
      mkdirSync(path.dirname(file), { recursive: true });
      this.#fd = replace(file, [...headed("", this.stale), ...headed(key, this.done)]);
    } catch (error) {
      throw outputError(file, error);
    }
  }

  /** Notes that an input is done. Errors: `OutputError`. */
  append(done: Done): void {
    try {
      writeSync(this.#fd, JSON.stringify(done) + "\n");
    } catch (error) {
      throw outputError(this.file, error);
    }
  }

  /** Keeps these inputs alone. */
  rewrite(done: readonly Done[]): void {
    closeSync(this.#fd);
    this.#fd = replace(this.file, headed(this.#key, done));
  }

  close(): void {
    closeSync(this.#fd);
  }

  remove(): void {
    closeSync(this.#fd);
    rmSync(this.file, { force: true });
  }
}

/** Writes the journal under another name, renames it, and opens it for more lines. */
function replace(file: string, lines: readonly object[]): number {
  const fresh = `${file}.new`;
  writeFileSync(fresh, lines.map((line) => JSON.stringify(line) + "\n").join(""));
  renameSync(fresh, file);
  return openSync(file, "a");
}

function headed(key: string, done: readonly Done[]): object[] {
  return [{ key }, ...done];
}

/**
 * The whole lines of a journal, each with the key it was written under; a last one that a kill cut in two, and anything else
 * that is no line of ours, is left out.
 */
function read(file: string): { key: string; done: Done }[] {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    return [];
  }
  const lines: { key: string; done: Done }[] = [];
  let key = "";
  for (const line of text.split("\n")) {
    const value = parsed(line);
    if (typeof value?.key === "string") key = value.key;
    else if (isDone(value)) lines.push({ key, done: value });
  }
  return lines;
}

function parsed(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" ? (value as Record<string, unknown> | null) : null;
  } catch {
    return null;
  }
}

function isDone(value: Record<string, unknown> | null): value is Done & Record<string, unknown> {
  return (
    value !== null &&
    typeof value.path === "string" &&
    (value.sha256 === null || typeof value.sha256 === "string") &&
    Number.isInteger(value.records) &&
    Number.isInteger(value.warned) &&
    (value.ends === undefined || (Array.isArray(value.ends) && value.ends.every(Number.isSafeInteger)))
  );
}

/** What decides the output beside the inputs: the version and every option that the records depend on. */
export function journalKey(settings: Settings, formats: readonly FormatSettings[]): string {
  return createHash("sha256")
    .update(JSON.stringify([VERSION, settings.extract, formats]))
    .digest("hex");
}

/** The hidden file beside an output file or folder that `--resume` keeps its journal in. */
export function journalName(target: string): string {
  const whole = path.resolve(target);
  return path.join(path.dirname(whole), `.${path.basename(whole)}.tiedote-resume`);
}
