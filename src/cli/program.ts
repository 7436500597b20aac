import { Argument, Command, CommanderError, Option } from "commander";
import { UsageError } from "../errors.js";
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
import {
  addBatchOptions,
  addReadingOptions,
  type BatchFlags,
  extractOptionsOf,
  type ReadingFlags,
} from "./option-groups.js";
import { printable } from "./report.js";
import type { Settings } from "./settings.js";

const EXAMPLES = `
Examples:
  extract tiedote.txt                           one release as JSON
  extract releases/ -f ndjson -o all.ndjson     a folder, one record a line
  extract "2024/**/*.html" -f csv --table grants > grants.csv
  extract review releases/ -o review.html       a page to look at, with every fact in its text
  extract explain tiedote.txt                   the same in a terminal, and what was left alone, and why
  extract releases/ -f csv --output-dir tables  every table, with datapackage.json
  extract releases/ -f xlsx -o releases.xlsx    every table, one sheet each
  curl -s … | extract - --from html             standard input
  extract --filter < texts.ndjson               {"id", "text"} in, one record a line out

Exit codes:
${EXIT_MEANINGS.map(([code, meaning]) => `  ${String(code).padEnd(9)}${meaning}`).join("\n")}
`;

interface Flags extends ReadingFlags, BatchFlags {
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
    .option("--document", "add the whole text that spans point into");
  addReadingOptions(program);
  addBatchOptions(program)
    .option("--resume", "with -o or --output-dir: go on where an interrupted run ended")
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
  const review = program
    .command("review")
    .description("write a page to look at: every release with its facts in its text, offline in one file")
    .argument("[inputs...]", 'files, folders, glob patterns, or "-" for standard input')
    .option("-o, --output <file>", "the page's file instead of standard output")
    .addOption(new Option("--lang <code>", "language of the page's own words").choices(PAGE_LANGUAGES));
  addReadingOptions(review);
  addBatchOptions(review).action(async (inputs: string[], flags: Flags) => {
    if (!flags.output && process.stdout.isTTY) throw new UsageError("name the page's file: -o review.html");
    code = await dispatch(inputs, { ...flags, format: "html", profile: "rfc4180" });
  });
  const explain = program
    .command("explain")
    .description(
      "show how releases were read: each fact in the text, its rule, and what was left alone, and why",
    )
    .argument("<inputs...>", 'files, folders, glob patterns, or "-" for standard input')
    .addOption(
      new Option("--color [when]", "colours: auto, always, never")
        .choices(["auto", "always", "never"])
        .preset("always")
        .default("auto"),
    );
  addReadingOptions(explain).action(
    async (inputs: string[], flags: ReadingFlags & { color: "auto" | "always" | "never" }) => {
      const { explain: run } = await import("./explain.js");
      code = await run(inputs, await extractOptionsOf(flags), flags.color);
    },
  );
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

function list(value: string): string[] {
  return value
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}
