import { UsageError } from "../errors.js";
import {
  BINARY_FORMATS,
  type OutputFormat,
  type Profile,
  TABLE_FORMATS,
  type TableName,
} from "../output/names.js";
import type { PageLanguage } from "../review/languages.js";
import { type BatchFlags, type ConfigFlags, extractOptionsOf, type ReadingFlags } from "./option-groups.js";
import type { Settings } from "./settings.js";

/** The options of the main job as commander parsed them. */
export interface Flags extends ReadingFlags, BatchFlags, ConfigFlags {
  format: OutputFormat;
  output?: string;
  outputDir?: string;
  table?: TableName;
  fields?: string[];
  profile: Profile;
  lang?: PageLanguage;
  text?: true;
  document?: true;
  filter?: true;
  resume?: true;
  printConfig?: true;
}

/** Those of `explain`. */
export interface ExplainFlags extends ReadingFlags, ConfigFlags {
  /** Undefined: colours on a terminal. */
  color?: boolean;
}

/** What the flags come to, checked against each other. Errors: `UsageError`. */
export async function settingsOf(flags: Flags): Promise<Settings> {
  refuseContradictions(flags);
  // the page shows the whole text
  const document = flags.document || flags.format === "html";
  const extract = {
    ...(await extractOptionsOf(flags)),
    ...(flags.text ? { text: true } : {}),
    ...(document ? { document: true } : {}),
  };
  return {
    extract,
    output: {
      format: flags.format,
      table: flags.table ?? "releases",
      fields: flags.fields ?? null,
      profile: flags.profile,
      language: flags.lang ?? null,
    },
    outputFile: flags.output ?? null,
    outputDir: flags.outputDir ?? null,
    oneTable: flags.table !== undefined,
    jobs: flags.jobs,
    strict: flags.strict ?? false,
    failFast: flags.failFast ?? false,
    quiet: flags.quiet ?? false,
    verbose: flags.verbose ?? false,
    errorsFile: flags.errors ?? null,
    filesFrom: flags.filesFrom ?? null,
    resume: flags.resume ?? false,
  };
}

function refuseContradictions(flags: Flags): void {
  if (flags.table && !TABLE_FORMATS.includes(flags.format))
    throw new UsageError(
      `--table goes with -f ${TABLE_FORMATS.join(", ")}; add one of them, or leave --table out`,
    );
  if (flags.output && flags.outputDir)
    throw new UsageError("-o and --output-dir exclude each other; leave one of them out");
  if (BINARY_FORMATS.includes(flags.format) && !flags.output && !flags.outputDir && !flags.filter)
    throw new UsageError(
      `-f ${flags.format} is no text: name its file with -o, or a folder with --output-dir`,
    );
  if (flags.resume && flags.output && BINARY_FORMATS.includes(flags.format))
    throw new UsageError(
      `--resume cannot go on with one ${flags.format} file; write one for each input (--output-dir), or tables (-f csv)`,
    );
  if (flags.resume && !flags.output && !flags.outputDir)
    throw new UsageError(
      "--resume needs -o or --output-dir: what went to standard output is gone; add one of them",
    );
  if (flags.lang && flags.format !== "html")
    throw new UsageError("--lang goes with -f html; add that, or leave --lang out");
}
