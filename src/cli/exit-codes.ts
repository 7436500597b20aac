/** What the exit code of the command says; the numbers are part of the contract with scripts. */
export const EXIT = {
  ok: 0,
  inputFailed: 1,
  usage: 2,
  warnings: 3,
  noInput: 4,
  output: 5,
  bug: 70,
  sigint: 130,
  sigterm: 143,
} as const;

/** The codes with their meaning, as `--help` prints them. */
export const EXIT_MEANINGS: readonly (readonly [number | string, string])[] = [
  [EXIT.ok, "every input gave a record (warnings allowed)"],
  [EXIT.inputFailed, "at least one input failed; the others were written"],
  [EXIT.usage, "wrong usage or configuration; nothing was processed"],
  [EXIT.warnings, "--strict, and a record carries warnings"],
  [EXIT.noInput, "no input matched (a glob or folder without releases)"],
  [EXIT.output, "the output could not be written"],
  [EXIT.bug, "a bug in this program"],
  ["130, 143", "ended by a signal"],
];
