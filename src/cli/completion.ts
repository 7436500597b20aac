import type { Argument, Command, Option } from "commander";
import type { Shell } from "./program.js";

/** One option as a shell completes it. */
interface Completed {
  readonly short: string | null;
  readonly long: string;
  readonly description: string;
  readonly values: Values | null;
}

/** What may stand for a value: names, files, folders, or something no shell knows. */
type Values =
  | { readonly kind: "names"; readonly names: readonly string[] }
  | { readonly kind: "files" | "folders" | "free" };

/** A command with its options and what its operands may be. */
interface CompletedCommand {
  readonly name: string;
  readonly description: string;
  readonly options: readonly Completed[];
  readonly operands: Values;
}

/** The completion script of a shell, from the definition of the command line; it starts no other program. */
export function completion(shell: Shell, program: Command): string {
  const main = completed(program);
  const commands = program.commands.filter((command) => command.name() !== "help").map(completed);
  if (shell === "bash") return bash(main, commands);
  return shell === "zsh" ? zsh(main, commands) : fish(main, commands);
}

function completed(command: Command): CompletedCommand {
  const operand = command.registeredArguments[0];
  return {
    name: command.name(),
    description: command.description(),
    options: command.createHelp().visibleOptions(command).map(completedOption),
    operands: operand === undefined ? { kind: "free" } : operandValues(operand),
  };
}

function completedOption(option: Option): Completed {
  return {
    short: option.short ?? null,
    long: option.long!,
    description: option.description,
    values: option.required ? optionValues(option) : null,
  };
}

function optionValues(option: Option): Values {
  if (option.argChoices !== undefined) return { kind: "names", names: option.argChoices };
  if (option.flags.includes("<file>")) return { kind: "files" };
  return { kind: option.flags.includes("<folder>") ? "folders" : "free" };
}

function operandValues(operand: Argument): Values {
  if (operand.argChoices !== undefined) return { kind: "names", names: operand.argChoices };
  return { kind: operand.name() === "folder" ? "folders" : "files" };
}

const namesOf = (option: Completed): string[] => [
  ...(option.short === null ? [] : [option.short]),
  option.long,
];

/** Cases of one command: what may follow an option, and its options. */
function bashCases({ options, operands }: CompletedCommand, more: readonly string[]): string {
  const words = (values: Values): string =>
    values.kind === "names"
      ? `COMPREPLY=($(compgen -W "${values.names.join(" ")}" -- "$cur"))`
      : values.kind === "folders"
        ? 'compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -d -- "$cur"))'
        : values.kind === "files"
          ? 'compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -f -- "$cur"))'
          : "COMPREPLY=()";
  const cases = options
    .filter((option) => option.values !== null)
    .map((option) => `        ${namesOf(option).join("|")}) ${words(option.values!)}; return ;;`);
  const all = options.flatMap(namesOf).join(" ");
  const first =
    more.length === 0
      ? ""
      : `      if [ "$COMP_CWORD" -eq 1 ]; then COMPREPLY+=($(compgen -W "${more.join(" ")}" -- "$cur")); fi\n`;
  return `      case "$prev" in
${cases.length === 0 ? "        '') ;;" : cases.join("\n")}
      esac
      case "$cur" in
        -*) COMPREPLY=($(compgen -W "${all}" -- "$cur")); return ;;
      esac
      ${words(operands)}
${first}`;
}

function bash(main: CompletedCommand, commands: readonly CompletedCommand[]): string {
  const cases = commands.map((command) => `    ${command.name})\n${bashCases(command, [])}      ;;`);
  return `# bash completion of extract and tiedote
_extract() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} IFS=$' \\t\\n'
  COMPREPLY=()
  local command=\${COMP_WORDS[1]}
  if [ "$COMP_CWORD" -eq 1 ]; then command=; fi
  case "$command" in
${cases.join("\n")}
    *)
${bashCases(
  main,
  commands.map((command) => command.name),
)}      ;;
  esac
}
complete -F _extract extract tiedote
`;
}

/** Text inside single quotes of a shell. */
const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

function zshSpecs({ options, operands }: CompletedCommand): string[] {
  const action = (values: Values): string =>
    values.kind === "names"
      ? `(${values.names.join(" ")})`
      : values.kind === "folders"
        ? "_files -/"
        : values.kind === "files"
          ? "_files"
          : " ";
  const escaped = (text: string): string => text.replaceAll(/[[\]:\\]/g, "\\$&");
  return [
    ...options.flatMap((option) =>
      namesOf(option).map((name) =>
        quoted(
          `${name}[${escaped(option.description)}]${option.values === null ? "" : `:value:${action(option.values)}`}`,
        ),
      ),
    ),
    quoted(`*:input:${action(operands)}`),
  ];
}

function zsh(main: CompletedCommand, commands: readonly CompletedCommand[]): string {
  const specs = (command: CompletedCommand): string => zshSpecs(command).join(" \\\n        ");
  const cases = commands.map(
    (command) => `    ${command.name})
      shift words; (( CURRENT-- ))
      _arguments \\
        ${specs(command)} ;;`,
  );
  const described = commands.map((command) =>
    quoted(`${command.name}:${command.description.replaceAll(":", "\\:")}`),
  );
  return `#compdef extract tiedote
# zsh completion of extract and tiedote
_extract() {
  local -a commands
  commands=(${described.join("\n    ")})
  if (( CURRENT == 2 )) && [[ $words[2] != -* ]]; then
    _describe -t commands command commands
    _files
    return
  fi
  case $words[2] in
${cases.join("\n")}
    *)
      _arguments \\
        ${specs(main)} ;;
  esac
}
if [ "$funcstack[1]" = _extract ]; then _extract "$@"; else compdef _extract extract tiedote; fi
`;
}

function fishOption(option: Completed, condition: string): string {
  const { values } = option;
  const what =
    values === null
      ? ""
      : values.kind === "names"
        ? ` -x -a ${quoted(values.names.join(" "))}`
        : values.kind === "folders"
          ? " -x -a '(__fish_complete_directories)'"
          : values.kind === "files"
            ? " -r -F"
            : " -x";
  const short = option.short === null ? "" : ` -s ${option.short.slice(1)}`;
  return `complete -c $program -n ${quoted(condition)}${short} -l ${option.long.slice(2)} -d ${quoted(option.description)}${what}`;
}

function fish(main: CompletedCommand, commands: readonly CompletedCommand[]): string {
  const none = `not __fish_seen_subcommand_from ${commands.map((command) => command.name).join(" ")}`;
  const each = commands.flatMap((command) => {
    const inside = `__fish_seen_subcommand_from ${command.name}`;
    return [
      `complete -c $program -n __fish_use_subcommand -a ${command.name} -d ${quoted(command.description)}`,
      ...command.options.map((option) => fishOption(option, inside)),
      ...(command.operands.kind === "names"
        ? [`complete -c $program -f -n ${quoted(inside)} -a ${quoted(command.operands.names.join(" "))}`]
        : []),
    ];
  });
  return `# fish completion of extract and tiedote
for program in extract tiedote
${[...main.options.map((option) => fishOption(option, none)), ...each].map((line) => `  ${line}`).join("\n")}
end
`;
}
