import { Command } from "commander";
import { SCHEMA_VERSION } from "../../schemas/version.js";
import { OUTPUT_FORMATS, PROFILES, TABLE_NAMES } from "../output/names.js";
import { PAGE_LANGUAGES } from "../review/languages.js";
import { VERSION } from "../version.js";
import type { ExplainFlags, Flags } from "./flags.js";
import { COMMAND_EXAMPLES, EXAMPLES, examplesText, exitCodesText } from "./help.js";
import { addBatchOptions, addConfigOptions, addReadingOptions } from "./option-groups.js";
import { printableLines } from "./report.js";
import { choice, list, operandChoice } from "./values.js";

/** Shells that a completion can be written for. */
export const SHELLS = ["bash", "zsh", "fish"] as const;
export type Shell = (typeof SHELLS)[number];

const INPUTS = 'files, folders, glob patterns, or "-" for standard input';

/** What each command does; its value is the exit code. */
export interface Actions {
  extract(inputs: string[], flags: Flags, command: Command): Promise<number>;
  review(inputs: string[], flags: Flags, command: Command): Promise<number>;
  explain(inputs: string[], flags: ExplainFlags, command: Command): Promise<number>;
  schema(of: "record" | "lexicon"): Promise<number>;
  evaluate(folder: string, flags: { misses?: true }): Promise<number>;
  validate(files: string[]): Promise<number>;
  completion(shell: Shell, program: Command): Promise<number>;
  man(program: Command): Promise<number>;
}

/**
 * The command line as data: help, completions, the manual page and the names of a configuration file all come from here.
 * `done` is given the exit code of the command that ran.
 */
export function buildProgram(act: Actions, done: (code: number) => void): Command {
  const program = new Command("extract")
    .description("Turns raw Finnish press releases into validated, evidence-backed records.")
    .argument("[inputs...]", INPUTS);
  addOutputOptions(program);
  addReadingOptions(program);
  addBatchOptions(program)
    .option("--resume", "with -o or --output-dir: go on where an interrupted run ended")
    .option("--filter", "NDJSON filter: one line out for each line in");
  addConfigOptions(program)
    .option("--print-config", "print the options that hold, as a configuration file, and end")
    .optionsGroup("Help:")
    .helpOption("-h, --help", "print this help")
    .version(
      `${VERSION} (schema ${SCHEMA_VERSION})`,
      "-V, --version",
      "print the versions of the program and of its schema",
    )
    .addHelpText("after", `${examplesText(EXAMPLES)}\n${exitCodesText()}`)
    .configureOutput({
      outputError: (message, write) =>
        write(`${printableLines(message.trimEnd().replace(/^error: /, "extract: "))}\n`),
    })
    .showHelpAfterError("(extract --help lists the options)")
    .enablePositionalOptions()
    .exitOverride()
    .action(async (inputs: string[], flags: Flags, command: Command) => {
      done(await act.extract(inputs, flags, command));
    });
  addReadingCommands(program, act, done);
  addOtherCommands(program, act, done);
  for (const command of program.commands) {
    command.showHelpAfterError(`(extract ${command.name()} --help shows how)`);
  }
  return program;
}

function addOutputOptions(program: Command): Command {
  return program
    .optionsGroup("Output:")
    .addOption(choice("-f, --format <format>", "output format", OUTPUT_FORMATS).default("json"))
    .option("-o, --output <file>", "write to a file instead of standard output")
    .option("--output-dir <folder>", "write one file for each input, or all tables, into a folder")
    .addOption(
      choice("--table <name>", "table for csv, tsv and xlsx (releases unless told; xlsx: all)", TABLE_NAMES),
    )
    .option("--fields <names>", "fields of the record, or columns of the table, to keep (a,b,c)", list)
    .addOption(choice("--profile <name>", "dialect of csv and tsv", PROFILES).default("rfc4180"))
    .addOption(choice("--lang <code>", "language of the html page's own words", PAGE_LANGUAGES))
    .option("--text", "add the text without boilerplate")
    .option("--document", "add the whole text that spans point into");
}

/** Commands that read releases, as the main job does. */
function addReadingCommands(program: Command, act: Actions, done: (code: number) => void): void {
  const review = program
    .command("review")
    .description("write a page to look at: every release with its facts in its text, offline in one file")
    .argument("[inputs...]", INPUTS)
    .optionsGroup("Output:")
    .option("-o, --output <file>", "the page's file instead of standard output")
    .addOption(choice("--lang <code>", "language of the page's own words", PAGE_LANGUAGES));
  addReadingOptions(review);
  addBatchOptions(review);
  addConfigOptions(review)
    .addHelpText("after", examplesText(COMMAND_EXAMPLES.review))
    .action(async (inputs: string[], flags: Flags, command: Command) => {
      done(await act.review(inputs, flags, command));
    });
  const explain = program
    .command("explain")
    .description(
      "show how releases were read: each fact in the text, its rule, and what was left alone, and why",
    )
    .argument("<inputs...>", INPUTS)
    .optionsGroup("Output:")
    .option("--color", "colours also where the output is no terminal")
    .option("--no-color", "no colours, as with NO_COLOR");
  addReadingOptions(explain);
  addConfigOptions(explain)
    .addHelpText("after", examplesText(COMMAND_EXAMPLES.explain))
    .action(async (inputs: string[], flags: ExplainFlags, command: Command) => {
      done(await act.explain(inputs, flags, command));
    });
}

function addOtherCommands(program: Command, act: Actions, done: (code: number) => void): void {
  program
    .command("schema")
    .description("print the JSON Schema of the record, or of a --lexicon file")
    .addArgument(operandChoice("[of]", "what the schema is of", ["record", "lexicon"]).default("record"))
    .addHelpText("after", examplesText(COMMAND_EXAMPLES.schema))
    .action(async (of: "record" | "lexicon") => done(await act.schema(of)));
  program
    .command("evaluate")
    .description("precision, recall and F1 per field over releases with gold files beside them")
    .argument("<folder>", "releases, each with its gold file NAME.gold.json")
    .option("--misses", "also print every value missed or wrongly found")
    .addHelpText("after", examplesText(COMMAND_EXAMPLES.evaluate))
    .action(async (folder: string, flags: { misses?: true }) => done(await act.evaluate(folder, flags)));
  program
    .command("validate")
    .description("check records (JSON, NDJSON, YAML) against the schema; exit 1 if one does not fit")
    .argument("<files...>", 'files of records, or "-" for standard input')
    .addHelpText("after", examplesText(COMMAND_EXAMPLES.validate))
    .action(async (files: string[]) => done(await act.validate(files)));
  program
    .command("completion")
    .description("print a script that completes the command line in a shell")
    .addArgument(operandChoice("<shell>", "the shell", SHELLS))
    .addHelpText("after", examplesText(COMMAND_EXAMPLES.completion))
    .action(async (shell: Shell) => done(await act.completion(shell, program)));
  program
    .command("man")
    .description("print the manual page")
    .addHelpText("after", examplesText(COMMAND_EXAMPLES.man))
    .action(async () => done(await act.man(program)));
}
