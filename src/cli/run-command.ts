import { existsSync } from "node:fs";
import { type Command, CommanderError } from "commander";
import { UsageError } from "../errors.js";
import { nearest } from "../nearest.js";
import { mayHaveConfig } from "./config-names.js";
import { EXIT } from "./exit-codes.js";
import { type Flags, settingsOf } from "./flags.js";
import { type ConfigFlags, extractOptionsOf } from "./option-groups.js";
import { type Actions, buildProgram } from "./program.js";
import { printable } from "./report.js";

/** The command line: parses the arguments and hands over to the parts that do the work; gives back the exit code. */
export async function runCommand(argv: readonly string[]): Promise<number> {
  let code: number = EXIT.ok;
  const program = buildProgram(actions, (result) => {
    code = result;
  });
  try {
    await program.parseAsync(argv, { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
    throw error;
  }
  return code;
}

const actions: Actions = {
  extract,
  async review(inputs, given, command) {
    const flags = await configured(given, command);
    if (!flags.output && process.stdout.isTTY) throw new UsageError("name the page's file: -o review.html");
    return dispatch(inputs, { ...flags, format: "html", profile: "rfc4180" });
  },
  async explain(inputs, given, command) {
    const flags = await configured(given, command);
    const { explain } = await import("./explain.js");
    return explain(inputs, await extractOptionsOf(flags), flags.color);
  },
  async schema(of) {
    const { schemaText } = await import("./schema.js");
    return print(schemaText(of));
  },
  async evaluate(folder, { misses }) {
    const { evaluateFolder, table } = await import("../evaluate/index.js");
    const scored = await evaluateFolder(folder);
    return print(table(scored) + (misses ? scored.misses.map((m) => printable(m) + "\n").join("") : ""));
  },
  async validate(files) {
    const { validateFiles } = await import("./validate.js");
    return validateFiles(files);
  },
  async completion(shell, program) {
    const { completion } = await import("./completion.js");
    return print(completion(shell, program));
  },
  async man(program) {
    const { manPage } = await import("./man-page.js");
    return print(manPage(program));
  },
};

function print(text: string): number {
  process.stdout.write(text);
  return EXIT.ok;
}

async function extract(inputs: string[], given: Flags, command: Command): Promise<number> {
  const flags = await configured(given, command);
  if (flags.printConfig) {
    const { configText } = await import("./config.js");
    return print(configText(command));
  }
  refuseMistypedCommand(inputs[0], command);
  return dispatch(inputs, flags);
}

async function dispatch(inputs: string[], flags: Flags): Promise<number> {
  const settings = await settingsOf(flags);
  if (flags.filter) {
    if (inputs.length > 0)
      throw new UsageError(
        "--filter reads standard input and takes no files; write: extract --filter < FILE",
      );
    if (flags.output || flags.outputDir || flags.table)
      throw new UsageError("--filter writes NDJSON to standard output alone; write: extract --filter > FILE");
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

/** The flags with what a configuration file adds to them. The filter looks for none: it gives the same bytes in any folder. */
async function configured<Given extends ConfigFlags & { filter?: true }>(
  flags: Given,
  command: Command,
): Promise<Given> {
  const file = flags.config;
  if (file === false || (file === undefined && (flags.filter || !mayHaveConfig(process.cwd())))) return flags;
  const { applyConfig } = await import("./config.js");
  await applyConfig(command, file ?? null);
  return command.opts() as Given;
}

/** "valdiate a.json" names no file of that name: the command was meant. */
function refuseMistypedCommand(word: string | undefined, command: Command): void {
  if (word === undefined || !/^[a-z-]{4,}$/.test(word) || existsSync(word)) return;
  const near = nearest(
    word,
    command.commands.map((other) => other.name()),
  );
  if (near !== null)
    throw new UsageError(
      `there is no file "${word}"; did you mean the command ${near}? (extract ${near} --help)`,
    );
}
