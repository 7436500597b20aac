import type { Command, Option } from "commander";
import { SCHEMA_VERSION } from "../../schemas/version.js";
import { VERSION } from "../version.js";
import { CONFIG_NAMES } from "./config-names.js";
import { EXIT_MEANINGS } from "./exit-codes.js";
import { COMMAND_EXAMPLES, EXAMPLES } from "./help.js";

/** The manual page extract(1) in roff, from the definition of the command line; man/extract.1 is this text. */
export function manPage(program: Command): string {
  const groups = [...new Set(optionsOf(program).map(groupOf))];
  return (
    [
      `.TH EXTRACT 1 "" "tiedote ${VERSION}" "User Commands"`,
      section("NAME", ["extract, tiedote \\- turn raw Finnish press releases into records"]),
      section("SYNOPSIS", [
        ".B extract",
        "[\\fIOPTIONS\\fR] \\fIINPUT\\fR...",
        ...program.commands
          .filter((command) => command.name() !== "help")
          .map((command) => `.br\n${synopsis(command)}`),
      ]),
      section("DESCRIPTION", [
        roff(program.description()),
        ".PP",
        roff(
          "Inputs are text, HTML, PDF, Word, e-mail and feeds. Records go to standard output, everything else to standard error. " +
            "A bad input costs its own record and one line; the others are written.",
        ),
      ]),
      section(
        "OPTIONS",
        groups.flatMap((group) => [
          `.SS ${roff(group.replace(/:$/, ""))}`,
          ...optionTexts(optionsOf(program).filter((option) => groupOf(option) === group)),
        ]),
      ),
      section(
        "COMMANDS",
        program.commands.filter((command) => command.name() !== "help").flatMap(commandText),
      ),
      section(
        "EXIT STATUS",
        EXIT_MEANINGS.flatMap(([code, meaning]) => [".TP", `.B ${code}`, roff(meaning)]),
      ),
      section("FILES", [
        ".TP",
        `.I ${CONFIG_NAMES.map(roff).join(", ")}`,
        roff(
          'Options by their long names, as JSON or YAML (in package.json under "tiedote"), in the working folder or the nearest one ' +
            "above it. What the command line says goes before them; paths start from the file's folder; --filter looks for none.",
        ),
      ]),
      section("ENVIRONMENT", [
        ".TP",
        ".B NO_COLOR",
        roff("Set to anything, it keeps colours out of what explain shows."),
      ]),
      section("EXAMPLES", [...EXAMPLES, ...Object.values(COMMAND_EXAMPLES).flat()].flatMap(example).slice(1)),
      section("NOTES", [
        roff(`Records follow version ${SCHEMA_VERSION} of the schema that "extract schema" prints.`),
      ]),
    ].join("\n") + "\n"
  );
}

function section(title: string, lines: readonly string[]): string {
  return [`.SH ${title}`, ...lines].join("\n");
}

/** Text as roff takes it for itself: no escapes, no requests, hyphens of options as they are typed. */
function roff(text: string): string {
  return text
    .replaceAll("\\", "\\e")
    .replaceAll("-", "\\-")
    .replaceAll("…", "...")
    .replaceAll("“", '"')
    .replaceAll("”", '"')
    .replace(/^([.'])/gm, "\\&$1");
}

/** The options of a command, its help among them. */
function optionsOf(command: Command): readonly Option[] {
  return command.createHelp().visibleOptions(command);
}

function groupOf(option: Option): string {
  return option.helpGroupHeading ?? "Help:";
}

function optionTexts(options: readonly Option[]): string[] {
  return options.flatMap((option) => [".TP", `.B ${roff(option.flags)}`, roff(meaningOf(option))]);
}

function meaningOf(option: Option): string {
  const choices = option.argChoices === undefined ? "" : `: ${option.argChoices.join(", ")}`;
  const value =
    option.defaultValue === undefined || option.negate ? "" : ` (${String(option.defaultValue)} unless told)`;
  return `${option.description}${choices}${value}`;
}

function synopsis(command: Command): string {
  const operands = command.registeredArguments.map((operand) => {
    const name = `\\fI${roff(operand.name().toUpperCase())}\\fR${operand.variadic ? "..." : ""}`;
    return operand.required ? name : `[${name}]`;
  });
  const options = command.options.map((option) => `[\\fB${roff(option.flags)}\\fR]`);
  return [`\\fBextract ${command.name()}\\fR`, ...options, ...operands].join(" ");
}

function commandText(command: Command): string[] {
  const operands = command.registeredArguments.flatMap((operand) => [
    ".TP",
    `.I ${roff(operand.name().toUpperCase())}`,
    roff(
      operand.description + (operand.argChoices === undefined ? "" : `: ${operand.argChoices.join(", ")}`),
    ),
  ]);
  return [
    ".SS " + synopsis(command),
    roff(command.description()),
    ...operands,
    ...optionTexts(command.options),
  ];
}

function example([line, meaning]: readonly [string, string]): string[] {
  return [".PP", roff(meaning), ".PP", ".RS 4", ".nf", roff(line), ".fi", ".RE"];
}
