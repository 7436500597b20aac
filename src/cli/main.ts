import { OutputError, UsageError } from "../errors.js";
import { EXIT } from "./exit-codes.js";
import { printableLines } from "./report.js";
import { runCommand } from "./run-command.js";

/** Runs the command and turns whatever ends it into the documented exit code. */
async function main(): Promise<void> {
  try {
    process.exitCode = await runCommand(process.argv.slice(2));
    end();
  } catch (error) {
    process.exitCode = codeOf(error);
    const text = process.exitCode === EXIT.bug ? bugText(error) : (error as Error).message;
    process.stderr.write(`extract: ${printableLines(text)}\n`);
  }
}

/**
 * Ends the process when all that it wrote is out. Left to itself, Node would first finish a collection of garbage that it has
 * begun, a tenth of the time that one release takes.
 */
function end(): void {
  if (process.stdout.writableLength === 0) process.exit();
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
