/**
 * Scores `extract --filter` on ../shared/gold/turku.jsonl with the scorer beside it, and holds the floors of
 * test/floors-turku.json: F1 on core spans of money and dates, on strict spans of places.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const shared = path.join(root, "../shared");
const gold = path.join(shared, "gold/turku.jsonl");
const place = mkdtempSync(path.join(tmpdir(), "tiedote-turku-"));
const file = (name) => path.join(place, name);
const options = { encoding: "utf8", maxBuffer: 1 << 28 };

try {
  const records = execFileSync(process.execPath, [path.join(root, "bin/extract.js"), "--filter"], {
    ...options,
    input: readFileSync(gold),
  });
  writeFileSync(file("records"), records);
  writeFileSync(
    file("spans"),
    execFileSync("python3", [path.join(shared, "eval/spans_from_records.py"), file("records")], options),
  );
  const scorer = [
    path.join(shared, "eval/score_spans.py"),
    "--utf16",
    "--worst",
    "0",
    "--json",
    file("json"),
    file("spans"),
    gold,
  ];
  console.log(execFileSync("python3", scorer, options));
  const scores = JSON.parse(readFileSync(file("json"), "utf8"));
  const floors = JSON.parse(readFileSync(path.join(root, "test/floors-turku.json"), "utf8"));
  for (const [kind, { measure, f1 }] of Object.entries(floors)) {
    if (scores[kind][measure].f1 >= f1) continue;
    console.log(`${kind}: ${measure} F1 fell to ${scores[kind][measure].f1.toFixed(4)}, its floor is ${f1}`);
    process.exitCode = 1;
  }
} finally {
  rmSync(place, { recursive: true, force: true });
}
