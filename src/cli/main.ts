import { OutputError, UsageError } from "../errors.js";
import { EXIT } from "./exit-codes.js";
import { printableLines } from "./report.js";
import { runCommand } from "./run-command.js";

/** Runs the command and turns whatever ends it into the documented exit code. */
async function main(): Promise<void> {
  try {
    process.exitCode = await runCommand(process.argv.slice(2));
  } catch (error) {
    process.exitCode = codeOf(error);
    const text = process.exitCode === EXIT.bug ? bugText(error) : (error as Error).message;
    process.stderr.write(`extract: ${printableLines(text)}\n`);
  }
}

function codeOf(error: unknown): number {
  if (error instanceof UsageError || (error as Error)?.name === "UsageError") return EXIT.usage;
  if (error instanceof OutputError || (error as Error)?.name === "OutputError") return EXIT.output;
  return EXIT.bug;
}

function bugText(error: unknown): string {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `this is a bug in tiedote, please report it: ${detail}`;
}

void main();
