/**
 * Rewrites the parts of docs/ that the code decides: the record's fields, the tables' columns, the keys of a lexicon and of a
 * configuration. `node scripts/docs.mjs`, after a build; with `--check` it compares instead, as a test does.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const read = (name) => readFileSync(path.join(root, name), "utf8");
const extract = (...args) =>
  execFileSync(process.execPath, [path.join(root, "bin/extract.js"), ...args], {
    encoding: "utf8",
    cwd: root,
  });

const cell = (text) => text.replaceAll("|", "\\|");
const table = (header, rows) =>
  [header, header.map(() => "---"), ...rows].map((row) => `| ${row.map(cell).join(" | ")} |`).join("\n");

/** A JSON Schema without its "or null", and whether it had one. */
function unwrap(schema) {
  if (schema.anyOf?.length === 2 && schema.anyOf[1].type === "null")
    return { ...schema.anyOf[0], ...schema, nullable: true };
  if (Array.isArray(schema.type) && schema.type.includes("null"))
    return { ...schema, type: schema.type.find((type) => type !== "null"), nullable: true };
  return schema;
}

function typeOf(schema) {
  const values = schema.enum ?? (schema.const === undefined ? undefined : [schema.const]);
  const type =
    values === undefined
      ? schema.type === "array"
        ? "list"
        : schema.type
      : values.map((v) => `\`${v}\``).join(", ");
  return type + (schema.nullable ? " or null" : "");
}

const MENTION = ["text", "span", "rule", "confidence"];

/** Rows of a schema's properties; a mention's four keys are told once. */
function fieldRows(properties, prefix = "", depth = 0) {
  return Object.entries(properties).flatMap(([key, given]) => {
    const schema = unwrap(given);
    const name = prefix + key;
    if (depth > 0 && MENTION.includes(key) && properties.rule !== undefined) return [];
    const item = schema.type === "array" ? unwrap(schema.items) : schema;
    const row = [`\`${name}\``, typeOf(schema), given.description ?? item.description ?? ""];
    if (item.properties === undefined || key === "span") return [row];
    if (Object.keys(item.properties).every((part) => MENTION.includes(part)))
      return [
        [
          row[0],
          schema.type === "array" ? "list of mentions" : `mention${schema.nullable ? " or null" : ""}`,
          row[2],
        ],
      ];
    return [row, ...fieldRows(item.properties, `${name}${schema.type === "array" ? "[]" : ""}.`, depth + 1)];
  });
}

function recordFields() {
  const { properties } = JSON.parse(extract("schema"));
  return table(["field", "type", "what it holds"], fieldRows(properties));
}

function lexiconKeys() {
  const { properties } = JSON.parse(extract("schema", "lexicon"));
  return table(["key", "type", "what it holds"], fieldRows(properties));
}

function tableColumns() {
  const folder = mkdtempSync(path.join(tmpdir(), "tiedote-docs-"));
  try {
    extract("docs/releases", "-q", "-f", "csv", "--output-dir", folder);
    const { resources } = JSON.parse(readFileSync(path.join(folder, "datapackage.json"), "utf8"));
    const common = resources[0].schema.fields.slice(0, 4);
    const rows = (fields) =>
      table(
        ["column", "type", "what it holds"],
        fields.map(({ name, type, description }) => [`\`${name}\``, type, description]),
      );
    return [
      `Every table begins with these, by which its rows are joined:\n\n${rows(common)}`,
      ...resources.map(
        ({ name, description, schema }) =>
          `### ${name}\n\n${description}.\n\n${rows(schema.fields.slice(4))}`,
      ),
    ].join("\n\n");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const PARTS = [
  ["docs/record.md", "fields", recordFields],
  ["docs/formats.md", "columns", tableColumns],
  ["docs/lexicon.md", "keys", lexiconKeys],
];

const check = process.argv.includes("--check");
for (const [file, mark, content] of PARTS) {
  const text = read(file);
  const pattern = new RegExp(`(<!-- ${mark} -->\n)[\\s\\S]*(\n<!-- /${mark} -->)`);
  if (!pattern.test(text)) throw new Error(`${file} has no part <!-- ${mark} -->`);
  const fresh = text.replace(pattern, (_, before, after) => before + content() + after);
  if (fresh === text) continue;
  if (check) {
    console.log(`${file} is out of date: node scripts/docs.mjs`);
    process.exitCode = 1;
  } else writeFileSync(path.join(root, file), fresh);
}
