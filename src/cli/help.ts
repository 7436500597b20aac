import { EXIT_MEANINGS } from "./exit-codes.js";

/** Examples of the main job: a command, and what it does. */
export const EXAMPLES: readonly (readonly [command: string, meaning: string])[] = [
  ["extract tiedote.txt", "one release as JSON"],
  ["extract releases/ -f ndjson -o all.ndjson", "a folder, one record a line"],
  ['extract "2024/**/*.html" -f csv --table grants', "one table, to standard output"],
  ["extract releases/ -f csv --output-dir tables", "every table, with datapackage.json"],
  ["extract releases/ -f xlsx -o releases.xlsx", "every table, one sheet each"],
  ["extract review releases/ -o review.html", "a page to look at, with every fact in its text"],
  ["extract explain tiedote.txt", "the same in a terminal, and what was left alone, and why"],
  ["curl -s https://… | extract - --from html", "standard input"],
  ["extract --filter < texts.ndjson", '{"id", "text"} in, one record a line out'],
];

/** Examples of the other commands. */
export const COMMAND_EXAMPLES = {
  review: [["extract review releases/ -o review.html --lang sv", "a page with Swedish words of its own"]],
  explain: [["extract explain tiedote.txt --color | less -R", "with colours in a pager"]],
  schema: [
    ["extract schema > record.schema.json", "the JSON Schema (2020-12) of a record"],
    ["extract schema lexicon", "that of a --lexicon file"],
  ],
  evaluate: [["extract evaluate labelled/ --misses", "how well your own labelled releases are read"]],
  validate: [
    ["extract validate records.ndjson", "every fault with its line, column and field"],
    ["extract releases/ -f ndjson | extract validate -", "standard input"],
  ],
  completion: [
    ['eval "$(extract completion bash)"', "in ~/.bashrc"],
    ["extract completion zsh > ~/.zfunc/_extract", "a folder in $fpath"],
    ["extract completion fish > ~/.config/fish/completions/extract.fish", "loaded by itself"],
  ],
  man: [["extract man | man -l -", "read it"]],
} as const satisfies Record<string, readonly (readonly [string, string])[]>;

/** Examples as `--help` shows them. */
export function examplesText(examples: readonly (readonly [string, string])[]): string {
  const width = Math.max(...examples.map(([command]) => command.length)) + 2;
  return `\nExamples:\n${examples.map(([command, meaning]) => `  ${command.padEnd(width)}${meaning}`).join("\n")}`;
}

export function exitCodesText(): string {
  return `\nExit codes:\n${EXIT_MEANINGS.map(([code, meaning]) => `  ${String(code).padEnd(9)}${meaning}`).join("\n")}`;
}
