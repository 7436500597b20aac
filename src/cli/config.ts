import { statSync } from "node:fs";
import path from "node:path";
import type { Command, Option } from "commander";
import { type LoaderSync, type LoadersSync, lilconfigSync } from "lilconfig";
import { UsageError } from "../errors.js";
import { didYouMean } from "../nearest.js";
import { BINARY_FORMATS, type OutputFormat, TABLE_FORMATS } from "../output/names.js";
import { CONFIG_NAMES } from "./config-names.js";

/** Options that make no sense in a file. */
const COMMAND_LINE_ONLY = ["config", "printConfig", "filter", "version", "help"];

const LOADERS: LoadersSync = { noExt: asText, ".json": readJson, ".yaml": asText, ".yml": asText };

interface ConfigFile {
  readonly file: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/**
 * Adds what a configuration file says to the options that the command line left open: the file named, or the nearest one. Keys
 * are the long options' names ("output-dir" or "outputDir"); paths in a file start from its folder.
 * Errors: `UsageError` with the file and key.
 */
export async function applyConfig(command: Command, named: string | null): Promise<void> {
  const config = named === null ? await findConfig(process.cwd()) : await loadConfig(path.resolve(named));
  if (config === null) return;
  const options = configurable(command);
  // a file serves all commands: what belongs to another one is passed over, and only the main job has its output there
  const others = command.parent === null ? [] : configurable(command.parent);
  for (const [key, value] of Object.entries(config.values)) {
    const name = key.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    const option = options.find((known) => known.attributeName() === name);
    const ofMainJob = others.some((known) => known.attributeName() === name);
    if (ofMainJob && (option === undefined || name === "output")) continue;
    if (option === undefined) throw unknownKey(config.file, key, options);
    if (command.getOptionValueSource(name) === "cli") continue;
    command.setOptionValueWithSource(name, optionValue(option, value, key, config.file), "config");
  }
  refuseDoubleOutput(command, config.file);
  leaveOutIdle(command);
}

/** The options that hold, as JSON that can be saved for a configuration file. */
export function configText(command: Command): string {
  const values = configurable(command).flatMap((option) => {
    const value: unknown = command.getOptionValue(option.attributeName());
    return value === undefined ? [] : [[option.attributeName(), value] as const];
  });
  return JSON.stringify(Object.fromEntries(values), null, 2) + "\n";
}

function configurable(command: Command): Option[] {
  return command.options.filter((option) => !COMMAND_LINE_ONLY.includes(option.attributeName()));
}

/** A file that people who may not write to the folder put above it is none of ours. */
async function findConfig(folder: string): Promise<ConfigFile | null> {
  const search = lilconfigSync("tiedote", {
    searchPlaces: [...CONFIG_NAMES],
    loaders: LOADERS,
    cache: false,
  });
  const found = search.search(folder);
  if (found === null || found.isEmpty) return null;
  const { filepath } = found;
  if (path.dirname(filepath) !== folder && !isTrusted(filepath)) {
    throw new UsageError(
      `${filepath} belongs to another user; name it with --config, or leave it out with --no-config`,
    );
  }
  return { file: filepath, values: await valuesOf(found.config, filepath) };
}

function isTrusted(file: string): boolean {
  const owner = statSync(file).uid;
  return process.getuid === undefined || owner === process.getuid() || owner === 0;
}

async function loadConfig(file: string): Promise<ConfigFile> {
  const refuse: LoaderSync = () => {
    throw new UsageError(`--config ${file}: a configuration is JSON or YAML; nothing in it is run`);
  };
  const search = lilconfigSync("tiedote", {
    searchPlaces: [],
    loaders: { ...LOADERS, ".js": refuse, ".cjs": refuse, ".mjs": refuse },
    cache: false,
  });
  try {
    const found = search.load(file);
    return { file, values: found === null || found.isEmpty ? {} : await valuesOf(found.config, file) };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    throw new UsageError(`--config ${file}: ${code === "ENOENT" ? "no such file; check the name" : message}`);
  }
}

/** JSON; another program's broken package.json is its own matter. */
function readJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (error) {
    if (path.basename(file) === "package.json") return {};
    throw new UsageError(`${file}: no JSON: ${(error as Error).message}; mend it, or use --no-config`);
  }
}

/** YAML, of which JSON is a part, stays text until it is known to be the file. */
function asText(_: string, text: string): unknown {
  return text;
}

async function valuesOf(config: unknown, file: string): Promise<Record<string, unknown>> {
  const value = typeof config === "string" ? await parseYaml(config, file) : config;
  if (typeof value === "object" && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>;
  throw new UsageError(`${file}: a configuration is a mapping of options, such as "format: ndjson"`);
}

async function parseYaml(text: string, file: string): Promise<unknown> {
  const { readYaml } = await import("./config-yaml.js");
  return readYaml(text, file);
}

function unknownKey(file: string, key: string, options: readonly Option[]): UsageError {
  const names = options.map((option) => option.attributeName());
  if (COMMAND_LINE_ONLY.includes(key))
    return new UsageError(`${file}: "${key}" belongs on the command line; take it out of the file`);
  return new UsageError(
    `${file}: there is no option "${key}"${didYouMean(key, names)}; there are ${names.join(", ")}`,
  );
}

/** The value as the command line would have understood it. */
function optionValue(option: Option, value: unknown, key: string, file: string): unknown {
  const refuse = (what: string): UsageError => new UsageError(`${file}: "${key}" ${what}`);
  if (!option.required) {
    if (typeof value !== "boolean") throw refuse("is on or off; write true or false");
    return value || undefined;
  }
  const text = Array.isArray(value) ? value.join(",") : value;
  if (typeof text !== "string" && typeof text !== "number") throw refuse("needs a text or a number");
  if (/<(?:file|folder)>/.test(option.flags))
    return text === "-" ? text : path.resolve(path.dirname(file), String(text));
  try {
    return option.parseArg === undefined ? String(text) : option.parseArg(String(text), undefined);
  } catch (error) {
    // by its code: the parts of the command are bundles of their own
    if ((error as { code?: unknown }).code === "commander.invalidArgument")
      throw refuse(`is ${JSON.stringify(text)}. ${(error as Error).message}`);
    throw error;
  }
}

/** `-o` on the command line goes before a folder in the file, and the other way round. */
function refuseDoubleOutput(command: Command, file: string): void {
  const [one, other] = ["output", "outputDir"].map((name) => command.getOptionValueSource(name));
  if (one === "cli" && other === "config")
    command.setOptionValueWithSource("outputDir", undefined, "default");
  if (other === "cli" && one === "config") command.setOptionValueWithSource("output", undefined, "default");
  if (one === "config" && other === "config")
    throw new UsageError(`${file}: "output" and "outputDir" exclude each other; leave one of them out`);
}

/** What a file says for one format is no contradiction to another one on the command line: `lang: sv` and `-f json`. */
function leaveOutIdle(command: Command): void {
  if (command.parent !== null) return;
  const format = command.getOptionValue("format") as OutputFormat;
  const written = command.getOptionValue("output") ?? command.getOptionValue("outputDir");
  const idle = {
    table: !TABLE_FORMATS.includes(format),
    lang: format !== "html",
    resume:
      written === undefined || (BINARY_FORMATS.includes(format) && !command.getOptionValue("outputDir")),
  };
  for (const [name, isIdle] of Object.entries(idle)) {
    if (isIdle && command.getOptionValueSource(name) === "config")
      command.setOptionValueWithSource(name, undefined, "default");
  }
}
