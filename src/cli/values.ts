import { availableParallelism } from "node:os";
import { Argument, InvalidArgumentError, Option } from "commander";
import { nearest } from "../nearest.js";

/** An option whose value is one of some names; a mistyped one is answered with the nearest. */
export function choice(flags: string, description: string, names: readonly string[]): Option {
  return new Option(flags, description).choices(names).argParser(oneOf(names));
}

/** Likewise an operand: "<shell>". */
export function operandChoice(name: string, description: string, names: readonly string[]): Argument {
  return new Argument(name, description).choices(names).argParser(oneOf(names));
}

function oneOf(names: readonly string[]): (value: string) => string {
  return (value) => {
    if (names.includes(value)) return value;
    const near = nearest(value, names);
    throw new InvalidArgumentError(
      `${near === null ? "" : `Did you mean ${near}? `}It is one of ${names.join(", ")}.`,
    );
  };
}

export function list(value: string): string[] {
  return value
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

export function positive(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1)
    throw new InvalidArgumentError("It must be a whole number above 0.");
  return number;
}

export function seconds(value: string): number {
  const number = Number(value);
  if (!(number > 0 && Number.isFinite(number)))
    throw new InvalidArgumentError("It must be a number of seconds above 0, such as 2.5.");
  return number;
}

export function jobs(value: string): number {
  return value === "auto" ? availableParallelism() : positive(value);
}

/** A calendar day that exists: 2024-02-30 does not. */
export function day(value: string): string {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : null;
  if (date === null || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== value) {
    throw new InvalidArgumentError("It must be a day such as 2024-05-31.");
  }
  return value;
}
