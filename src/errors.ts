/** Codes of errors that cost one input its record. */
export type InputErrorCode =
  | "NOT_FOUND"
  | "NOT_READABLE"
  | "EMPTY"
  | "BINARY"
  | "TOO_LARGE"
  | "ENCODING_UNKNOWN"
  | "HTML_TOO_DEEP"
  | "FORMAT_UNREADABLE"
  | "TIMEOUT"
  | "BAD_JSON"
  | "BAD_FIELD"
  | "CHANGED_WHILE_READ"
  | "INTERNAL";

/** One input could not become a record. The message says what, where and what to do; the batch goes on. */
export class InputError extends Error {
  readonly code: InputErrorCode;
  readonly path: string | null;

  /** By name, for the command's lazy parts are bundles of their own and each holds this class. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && value.name === "InputError";
  }

  constructor(code: InputErrorCode, message: string, path: string | null = null, options?: ErrorOptions) {
    super(message, options);
    this.name = "InputError";
    this.code = code;
    this.path = path;
  }
}

/** Wrong options or configuration: nothing was processed. */
export class UsageError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "UsageError";
  }
}

/** The output could not be written. */
export class OutputError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "OutputError";
  }
}
