import { availableParallelism } from "node:os";
import { type Command, InvalidArgumentError, Option } from "commander";
import { type ExtractOptions, INPUT_FORMATS, type InputFormat } from "../options.js";

/** Options that say how an input is read; every command that reads releases has them. */
export interface ReadingFlags {
  from?: InputFormat;
  encoding?: string;
  maxBytes?: number;
  timeout?: number;
  referenceDate?: string;
  lexicon?: string;
  redact?: "contacts";
  checkSums?: true;
}

/** Options of the commands that read many releases. */
export interface BatchFlags {
  filesFrom?: string;
  jobs: number;
  strict?: true;
  failFast?: true;
  quiet?: true;
  verbose?: true;
  errors?: string;
}

export function addReadingOptions(command: Command): Command {
  return command
    .addOption(
      new Option("--from <format>", "format of the inputs, instead of detecting it").choices(INPUT_FORMATS),
    )
    .option("--encoding <label>", "encoding of the inputs, instead of detecting it")
    .option("--max-bytes <n>", "largest input that is read (67108864 unless told)", positive)
    .option(
      "--timeout <seconds>",
      "time that one input may take before it fails (no limit unless told)",
      seconds,
    )
    .option("--reference-date <day>", "day from which missing years are read (2024-05-31)", day)
    .option("--lexicon <file>", "your own programs, organisations and boilerplate lines (YAML)")
    .addOption(new Option("--redact <what>", "mask personal data").choices(["contacts"]))
    .option("--check-sums", "warn where parts do not add up to a stated total");
}

export function addBatchOptions(command: Command): Command {
  return command
    .option(
      "--files-from <list>",
      'read more inputs from a file, one a line or NUL-separated ("-": standard input)',
    )
    .option("--jobs <n|auto>", "worker threads", jobs, 1)
    .option("--strict", "exit 3 if a record carries warnings")
    .option("--fail-fast", "stop at the first input that fails")
    .option("-q, --quiet", "no warnings on standard error")
    .option("-v, --verbose", "say more on standard error")
    .option("--errors <file>", "write failed inputs to a file, as NDJSON");
}

/** What the options say of reading. Errors: `UsageError` for a lexicon that cannot be read. */
export async function extractOptionsOf(flags: ReadingFlags): Promise<ExtractOptions> {
  return {
    ...(flags.from ? { from: flags.from } : {}),
    ...(flags.encoding ? { encoding: flags.encoding } : {}),
    ...(flags.timeout ? { timeout: flags.timeout * 1000 } : {}),
    ...(flags.maxBytes ? { maxBytes: flags.maxBytes } : {}),
    ...(flags.referenceDate ? { referenceDate: flags.referenceDate } : {}),
    ...(flags.redact ? { redact: flags.redact } : {}),
    ...(flags.checkSums ? { checkSums: true } : {}),
    ...(flags.lexicon ? { lexicon: await lexiconOf(flags.lexicon) } : {}),
  };
}

async function lexiconOf(file: string) {
  const { loadLexicon } = await import("./lexicon-file.js");
  return loadLexicon(file);
}

function positive(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1)
    throw new InvalidArgumentError("It must be a whole number above 0.");
  return number;
}

function seconds(value: string): number {
  const number = Number(value);
  if (!(number > 0 && Number.isFinite(number)))
    throw new InvalidArgumentError("It must be a number of seconds above 0, such as 2.5.");
  return number;
}

function jobs(value: string): number {
  return value === "auto" ? availableParallelism() : positive(value);
}

/** A calendar day that exists: 2024-02-30 does not. */
function day(value: string): string {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : null;
  if (date === null || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== value) {
    throw new InvalidArgumentError("It must be a day such as 2024-05-31.");
  }
  return value;
}
