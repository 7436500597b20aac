import { availableParallelism } from "node:os";
import { Argument, Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { UsageError } from "../errors.js";
import { INPUT_FORMATS, type InputFormat } from "../options.js";
import {
  BINARY_FORMATS,
  OUTPUT_FORMATS,
  type OutputFormat,
  PROFILES,
  type Profile,
  TABLE_FORMATS,
  TABLE_NAMES,
  type TableName,
} from "../output/names.js";
import { PAGE_LANGUAGES, type PageLanguage } from "../review/languages.js";
import { VERSION } from "../version.js";
import { EXIT, EXIT_MEANINGS } from "./exit-codes.js";
import { printable } from "./report.js";
import type { Settings } from "./settings.js";

const EXAMPLES = `
Examples:
  extract tiedote.txt                           one release as JSON
  extract releases/ -f ndjson -o all.ndjson     a folder, one record a line
  extract "2024/**/*.html" -f csv --table grants > grants.csv
  extract releases/ -f html -o review.html      a page to look at, with every fact in its text
  extract releases/ -f csv --output-dir tables  every table, with datapackage.json
  extract releases/ -f xlsx -o releases.xlsx    every table, one sheet each
  curl -s … | extract - --from html             standard input
  extract --filter < texts.ndjson               {"id", "text"} in, one record a line out

Exit codes:
${EXIT_MEANINGS.map(([code, meaning]) => `  ${String(code).padEnd(9)}${meaning}`).join("\n")}
`;

interface Flags {
  format: OutputFormat;
  output?: string;
  outputDir?: string;
  table?: TableName;
  fields?: string[];
  profile: Profile;
  lang?: PageLanguage;
  text?: true;
  document?: true;
  from?: InputFormat;
  encoding?: string;
  jobs: number;
  maxBytes?: number;
  referenceDate?: string;
  lexicon?: string;
  redact?: "contacts";
  checkSums?: true;
  strict?: true;
  failFast?: true;
  quiet?: true;
  verbose?: true;
  errors?: string;
  filter?: true;
  filesFrom?: string;
  resume?: true;
  timeout?: number;
}

/** The command line: parses the arguments and hands over to the parts that do the work. */
export async function runCommand(argv: readonly string[]): Promise<number> {
  let code: number = EXIT.ok;
  const program = new Command("extract")
    .description("Turns raw Finnish press releases into validated, evidence-backed records.")
    .version(VERSION, "-V, --version", "print the version")
    .argument("[inputs...]", 'files, folders, glob patterns, or "-" for standard input')
    .addOption(new Option("-f, --format <format>", "output format").choices(OUTPUT_FORMATS).default("json"))
    .option("-o, --output <file>", "write to a file instead of standard output")
    .option("--output-dir <folder>", "write one file for each input, or all tables, into a folder")
    .addOption(
      new Option("--table <name>", "table for csv, tsv and xlsx (releases unless told; xlsx: all)").choices(
        TABLE_NAMES,
      ),
    )
    .option("--fields <names>", "fields of the record, or columns of the table, to keep (a,b,c)", list)
    .addOption(new Option("--profile <name>", "dialect of csv and tsv").choices(PROFILES).default("rfc4180"))
    .addOption(new Option("--lang <code>", "language of the html page's own words").choices(PAGE_LANGUAGES))
    .option("--text", "add the text without boilerplate")
    .option("--document", "add the whole text that spans point into")
    .addOption(
      new Option("--from <format>", "format of the inputs, instead of detecting it").choices(INPUT_FORMATS),
    )
    .option("--encoding <label>", "encoding of the inputs, instead of detecting it")
    .option(
      "--files-from <list>",
      'read more inputs from a file, one a line or NUL-separated ("-": standard input)',
    )
    .option("--resume", "with -o or --output-dir: go on where an interrupted run ended")
    .option("--jobs <n|auto>", "worker threads", jobs, 1)
    .option("--max-bytes <n>", "largest input that is read (67108864 unless told)", positive)
    .option(
      "--timeout <seconds>",
      "time that one input may take before it fails (no limit unless told)",
      seconds,
    )
    .option("--reference-date <day>", "day from which missing years are read (2024-05-31)", day)
    .option("--lexicon <file>", "your own programs, organisations and boilerplate lines (YAML)")
    .addOption(new Option("--redact <what>", "mask personal data").choices(["contacts"]))
    .option("--check-sums", "warn where parts do not add up to a stated total")
    .option("--strict", "exit 3 if a record carries warnings")
    .option("--fail-fast", "stop at the first input that fails")
    .option("-q, --quiet", "no warnings on standard error")
    .option("-v, --verbose", "say more on standard error")
    .option("--errors <file>", "write failed inputs to a file, as NDJSON")
    .option("--filter", "NDJSON filter: one line out for each line in")
    .addHelpText("after", EXAMPLES)
    .showHelpAfterError("(extract --help lists the options)")
    .enablePositionalOptions()
    .exitOverride()
    .action(async (inputs: string[], flags: Flags) => {
      code = await dispatch(inputs, flags);
    });
  program
    .command("schema")
    .description("print the JSON Schema of the record, or of a --lexicon file")
    .addArgument(new Argument("[of]").choices(["record", "lexicon"]).default("record"))
    .action(async (of: "record" | "lexicon") => {
      const { schemaText } = await import("./schema.js");
      process.stdout.write(schemaText(of));
    });
  program
    .command("evaluate")
    .description("precision, recall and F1 per field over releases with gold files beside them")
    .argument("<folder>")
    .option("--misses", "also print every value missed or wrongly found")
    .action(async (folder: string, flags: { misses?: true }) => {
      const { evaluateFolder, table } = await import("../evaluate/index.js");
      const scored = await evaluateFolder(folder);
      process.stdout.write(
        table(scored) + (flags.misses ? scored.misses.map((m) => printable(m) + "\n").join("") : ""),
      );
    });
  try {
    await program.parseAsync(argv, { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
    throw error;
  }
  return code;
}

async function dispatch(inputs: string[], flags: Flags): Promise<number> {
  const settings = await settingsOf(flags);
  if (flags.filter) {
    if (inputs.length > 0) throw new UsageError("--filter reads standard input and takes no files");
    if (flags.output || flags.outputDir || flags.table)
      throw new UsageError("--filter writes NDJSON to standard output alone");
    const { filter } = await import("./filter.js");
    return filter(settings.extract, settings.output.fields);
  }
  if (inputs.length === 0 && settings.filesFrom === null)
    throw new UsageError(
      'name the releases to read, or "-" for standard input; extract --help shows examples',
    );
  const { run } = await import("./run.js");
  return run(inputs, settings);
}

async function settingsOf(flags: Flags): Promise<Settings> {
  if (flags.table && !TABLE_FORMATS.includes(flags.format))
    throw new UsageError(`--table goes with -f ${TABLE_FORMATS.join(", ")}`);
  if (flags.output && flags.outputDir) throw new UsageError("-o and --output-dir exclude each other");
  if (BINARY_FORMATS.includes(flags.format) && !flags.output && !flags.outputDir && !flags.filter)
    throw new UsageError(
      `-f ${flags.format} is no text: name its file with -o, or a folder with --output-dir`,
    );
  if (flags.resume && flags.output && BINARY_FORMATS.includes(flags.format))
    throw new UsageError(
      `--resume cannot go on with one ${flags.format} file; write one for each input (--output-dir), or tables (-f csv)`,
    );
  if (flags.resume && !flags.output && !flags.outputDir)
    throw new UsageError("--resume needs -o or --output-dir: what went to standard output is gone");
  if (flags.lang && flags.format !== "html") throw new UsageError("--lang goes with -f html");
  // the page shows the whole text
  const document = flags.document || flags.format === "html";
  const extract = {
    ...(flags.from ? { from: flags.from } : {}),
    ...(flags.encoding ? { encoding: flags.encoding } : {}),
    ...(flags.timeout ? { timeout: flags.timeout * 1000 } : {}),
    ...(flags.maxBytes ? { maxBytes: flags.maxBytes } : {}),
    ...(flags.referenceDate ? { referenceDate: flags.referenceDate } : {}),
    ...(flags.redact ? { redact: flags.redact } : {}),
    ...(flags.text ? { text: true } : {}),
    ...(document ? { document: true } : {}),
    ...(flags.checkSums ? { checkSums: true } : {}),
    ...(flags.lexicon ? { lexicon: await lexiconOf(flags.lexicon) } : {}),
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

async function lexiconOf(file: string) {
  const { loadLexicon } = await import("./lexicon-file.js");
  return loadLexicon(file);
}

function list(value: string): string[] {
  return value
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
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
