import { writeSync } from "node:fs";

/** How often the line changes, in milliseconds. */
const EVERY = 100;
/** Back to the line's beginning, and nothing after what is written. */
const RETURN = "\r";
const ERASE = "\u001b[K";

/** Where the line goes, and a clock; a test has its own. */
export interface Terminal {
  readonly columns: number;
  write(text: string): void;
  now(): number;
}

/**
 * The line of progress on a terminal: "extract: 1 200 inputs, 3 failed, 45/s". It is rewritten in place and gone when the run
 * ends. Its clock never touches a record.
 */
export class Progress {
  readonly #terminal: Terminal;
  readonly #began: number;
  #shown = false;
  #next: number;

  constructor(terminal: Terminal) {
    this.#terminal = terminal;
    this.#began = terminal.now();
    this.#next = this.#began + EVERY;
  }

  update(done: number, failed: number): void {
    const now = this.#terminal.now();
    if (now < this.#next) return;
    this.#next = now + EVERY;
    const rate = Math.round((done * 1000) / Math.max(now - this.#began, 1));
    const text = `extract: ${grouped(done)} inputs${failed === 0 ? "" : `, ${grouped(failed)} failed`}, ${grouped(rate)}/s`;
    this.#terminal.write(RETURN + text.slice(0, this.#terminal.columns - 1) + ERASE);
    this.#shown = true;
  }

  /** Takes the line away, for another one or for good. */
  clear(): void {
    if (this.#shown) this.#terminal.write(RETURN + ERASE);
    this.#shown = false;
  }
}

function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, " ");
}

/** Progress where somebody sees it: standard error is a terminal that the records do not go to as well. */
export function openProgress(options: { quiet: boolean; toStdout: boolean }): Progress | null {
  if (options.quiet || !process.stderr.isTTY || process.env.TERM === "dumb") return null;
  if (options.toStdout && process.stdout.isTTY) return null;
  return new Progress({
    columns: process.stderr.columns ?? 80,
    write(text) {
      try {
        writeSync(2, text);
      } catch {
        // nobody is looking
      }
    },
    now: () => performance.now(),
  });
}
