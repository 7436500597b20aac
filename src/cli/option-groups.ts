import type { Command } from "commander";
import { Option } from "commander";
import { type ExtractOptions, INPUT_FORMATS, type InputFormat } from "../options.js";
import { choice, day, jobs, positive, seconds } from "./values.js";

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

/** Where other options come from. */
export interface ConfigFlags {
  config?: string | false;
}

export function addReadingOptions(command: Command): Command {
  return command
    .optionsGroup("Reading:")
    .addOption(choice("--from <format>", "format of the inputs, instead of detecting it", INPUT_FORMATS))
    .option("--encoding <label>", "encoding of the inputs, instead of detecting it")
    .option("--max-bytes <n>", "largest input that is read (67108864 unless told)", positive)
    .option(
      "--timeout <seconds>",
      "time that one input may take before it fails (no limit unless told)",
      seconds,
    )
    .option("--reference-date <day>", "day from which missing years are read (2024-05-31)", day)
    .option("--lexicon <file>", "your own programs, organisations and boilerplate lines (YAML)")
    .addOption(choice("--redact <what>", "mask personal data", ["contacts"]))
    .option("--check-sums", "warn where parts do not add up to a stated total");
}

export function addBatchOptions(command: Command): Command {
  return command
    .optionsGroup("Running:")
    .option(
      "--files-from <file>",
      'read more inputs from a file, one a line or NUL-separated ("-": standard input)',
    )
    .option("--jobs <n|auto>", "worker threads", jobs, 1)
    .option("--strict", "exit 3 if a record carries warnings")
    .option("--fail-fast", "stop at the first input that fails")
    .option("-q, --quiet", "no warnings and no progress on standard error")
    .option("-v, --verbose", "say more on standard error")
    .option("--errors <file>", "write failed inputs to a file, as NDJSON");
}

export function addConfigOptions(command: Command): Command {
  return command
    .optionsGroup("Configuration:")
    .option("--config <file>", "read options from this file (JSON or YAML) instead of looking for one")
    .addOption(new Option("--no-config", "look for no configuration file"));
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
