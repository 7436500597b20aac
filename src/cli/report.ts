import { closeSync, openSync, writeSync } from "node:fs";
import { openProgress, type Progress } from "./progress.js";
import { outputError } from "./sink.js";

/** Characters that could drive a terminal: C0, DEL, C1, line separators, and marks that turn the direction of text. */
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** Text from outside made safe for a terminal and for one line: control characters become \xNN. */
export function printable(text: string): string {
  return text.replace(CONTROL, (char) => "\\x" + char.charCodeAt(0).toString(16).padStart(2, "0"));
}

/** The same for a message of several lines, whose later ones are indented or in parentheses. */
export function printableLines(text: string): string {
  return text
    .split(/\n(?= {2}|\()/)
    .map(printable)
    .join("\n");
}

/** What of a run's settings decides what is said, and where. */
export interface ReporterOptions {
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly errorsFile: string | null;
  readonly outputFile?: string | null;
  readonly outputDir?: string | null;
}

/** Everything that is said beside the records: lines on standard error and, if asked for, NDJSON of the errors. */
export class Reporter {
  readonly #quiet: boolean;
  readonly #verbose: boolean;
  readonly #progress: Progress | null;
  #errors: { readonly fd: number; readonly file: string } | null = null;

  constructor(options: ReporterOptions) {
    this.#quiet = options.quiet;
    this.#verbose = options.verbose;
    const toStdout = !options.outputFile && !options.outputDir;
    this.#progress = openProgress({ quiet: options.quiet, toStdout });
    if (options.errorsFile !== null) {
      try {
        this.#errors = { fd: openSync(options.errorsFile, "w"), file: options.errorsFile };
      } catch (error) {
        throw outputError(options.errorsFile, error);
      }
    }
  }

  /** One input failed: said even with --quiet, since it is the only trace of it. */
  failed(path: string, code: string, message: string): void {
    this.#line(`extract: ${path}: ${message} [${code}]`);
    if (this.#errors === null) return;
    try {
      writeSync(this.#errors.fd, JSON.stringify({ path, error: { code, message } }) + "\n");
    } catch (error) {
      throw outputError(this.#errors.file, error);
    }
  }

  warning(path: string, text: string): void {
    if (!this.#quiet) this.#line(`extract: ${path}: warning: ${text}`);
  }

  detail(text: string): void {
    if (this.#verbose) this.#line(`extract: ${text}`);
  }

  note(text: string): void {
    if (!this.#quiet) this.#line(`extract: ${text}`);
  }

  /** Inputs done so far, for who looks on. */
  progress(done: number, failed: number): void {
    this.#progress?.update(done, failed);
  }

  #line(text: string): void {
    this.#progress?.clear();
    errorLine(text);
  }

  close(): void {
    this.#progress?.clear();
    if (this.#errors !== null) closeSync(this.#errors.fd);
    this.#errors = null;
  }
}

/** One line on standard error. */
export function errorLine(text: string): void {
  // Synchronous, so that nothing is cut when the process ends; a closed stderr must not end the batch.
  try {
    writeSync(2, printable(text) + "\n");
  } catch {
    // nobody is listening
  }
}
