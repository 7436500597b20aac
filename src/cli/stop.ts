import { EXIT } from "./exit-codes.js";

const SIGNALS = ["SIGINT", "SIGTERM"] as const;
export type StopSignal = (typeof SIGNALS)[number];

/**
 * Waits for SIGINT and SIGTERM: the first asks for an end after the record under way, a second one ends the process at
 * once, as if nobody had listened.
 */
export class Stop {
  #signal: StopSignal | null = null;
  readonly #listener = (signal: StopSignal): void => {
    this.#signal = signal;
    this.close();
    // A read that waits for a terminal or a slow pipe would never come back.
    process.stdin.destroy();
  };

  constructor() {
    for (const signal of SIGNALS) process.on(signal, this.#listener);
  }

  /** The signal that asked for an end, if one did. */
  get signal(): StopSignal | null {
    return this.#signal;
  }

  /** The exit code of a run that a signal ended: 130 or 143. */
  get exitCode(): number {
    return this.#signal === "SIGINT" ? EXIT.sigint : EXIT.sigterm;
  }

  close(): void {
    for (const signal of SIGNALS) process.off(signal, this.#listener);
  }
}
