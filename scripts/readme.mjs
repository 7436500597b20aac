/**
 * Rewrites what the README and docs/accuracy.md state of this version: the example's record and the accuracy table (from
 * test/floors*.json).
 * `node scripts/readme.mjs`, after a build; a test fails where the example is out of date.
 */
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const read = (name) => readFileSync(path.join(root, name), "utf8");

let readme = read("README.md");
const input = /```text\n([\s\S]*?)```/.exec(readme)[1];
const record = execFileSync(
  process.execPath,
  [path.join(root, "bin/extract.js"), "-", "--fields", "amounts"],
  { encoding: "utf8", input },
);
readme = readme.replace(/```json\n[\s\S]*?```/, () => `\`\`\`json\n${record}\`\`\``);

const sets = { ...JSON.parse(read("test/floors.json")), ...JSON.parse(read("test/floors-shared.json")) };
const names = {
  "fixtures/tuning": "tuning",
  "fixtures/wider": "wider",
  "fixtures/judging": "judging",
  "../shared/seeds": "seeds",
  "../shared/releases": "releases",
};
const fields = Object.keys(sets["fixtures/tuning"]);
const row = (cells) => `| ${cells.join(" | ")} |`;
const table = [
  row(["field", ...Object.keys(sets).map((set) => names[set] ?? set)]),
  row(["---", ...Object.keys(sets).map(() => "---:")]),
  ...fields.map((field) =>
    row([field.replace("_", " "), ...Object.values(sets).map((set) => set[field]?.toFixed(3) ?? "")]),
  ),
].join("\n");
const spans = Object.entries(JSON.parse(read("test/floors-turku.json"))).map(
  ([kind, { measure, f1 }]) => `${kind} ${f1} (${measure} spans)`,
);
const general = `On 590 texts of general Finnish (Turku NER corpus, spans): ${spans.join(", ")}.`;
const restated = (text) =>
  text.replace(
    /<!-- accuracy -->[\s\S]*<!-- \/accuracy -->/,
    () => `<!-- accuracy -->\n${table}\n\n${general}\n<!-- /accuracy -->`,
  );
writeFileSync(path.join(root, "README.md"), restated(readme));
writeFileSync(path.join(root, "docs/accuracy.md"), restated(read("docs/accuracy.md")));
