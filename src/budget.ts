import { InputError } from "./errors.js";

/** Steps between two looks at the clock: some microseconds of work. */
const STEPS = 2048;

/**
 * The time that one input may take. Stages ask between themselves, loops over tokens and blocks at each step; only when
 * the time is up does that have any effect on the output, and without a limit nothing looks at the clock.
 */
export class Budget {
  /** Time without end. */
  static readonly NONE = new Budget(Number.POSITIVE_INFINITY);
  readonly #milliseconds: number;
  readonly #end: number;
  #steps = 0;

  private constructor(milliseconds: number) {
    this.#milliseconds = milliseconds;
    this.#end = milliseconds === Number.POSITIVE_INFINITY ? milliseconds : performance.now() + milliseconds;
  }

  /** A budget that begins now. */
  static of(milliseconds: number | undefined): Budget {
    return milliseconds === undefined ? Budget.NONE : new Budget(milliseconds);
  }

  /** Milliseconds that are left; endless without a limit. */
  get left(): number {
    return this.#end - (this.#end === Number.POSITIVE_INFINITY ? 0 : performance.now());
  }

  /** Asks whether there is time left for what comes next. Errors: `InputError` TIMEOUT. */
  check(): void {
    if (this.#end === Number.POSITIVE_INFINITY || performance.now() < this.#end) return;
    throw new InputError(
      "TIMEOUT",
      `took longer than ${this.#milliseconds / 1000} s; raise --timeout, or split the input`,
    );
  }

  /** One step of a long loop. Errors: `InputError` TIMEOUT. */
  step(): void {
    if (++this.#steps % STEPS === 0) this.check();
  }
}
