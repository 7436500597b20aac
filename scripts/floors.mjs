/**
 * Prints the F1 of every field as floors, rounded down to three decimals: `node scripts/floors.mjs > test/floors.json`.
 * With `--check FILE` it compares instead, and exits 1 if a field fell. Floors only rise.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** F1 rounded down: a floor that is rounded up would fall at once. */
function f1(gold, found, right) {
  return gold + found === 0 ? 1 : Math.floor((2000 * right) / (gold + found)) / 1000;
}

function figures(folder) {
  const table = execFileSync(process.execPath, [path.join(root, "bin/extract.js"), "evaluate", folder], {
    cwd: root,
    encoding: "utf8",
  });
  const rows = table
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.trim().split(/\s+/));
  return Object.fromEntries(rows.map(([field, gold, found, right]) => [field, f1(+gold, +found, +right)]));
}

const [flag, file] = process.argv.slice(2);
if (flag === "--check") {
  let fallen = 0;
  for (const [folder, floors] of Object.entries(JSON.parse(readFileSync(file, "utf8")))) {
    if (!existsSync(path.join(root, folder))) {
      console.log(`${folder}: not beside this checkout, skipped`);
      continue;
    }
    const now = figures(folder);
    for (const [field, floor] of Object.entries(floors)) {
      if (now[field] >= floor) continue;
      fallen++;
      console.log(`${folder}: ${field} fell to ${now[field]}, its floor is ${floor}`);
    }
    console.log(
      `${folder}: ${Object.entries(now)
        .map(([k, v]) => `${k} ${v}`)
        .join(", ")}`,
    );
  }
  process.exitCode = fallen > 0 ? 1 : 0;
} else {
  const folders = process.argv.slice(2);
  console.log(
    JSON.stringify(Object.fromEntries(folders.map((folder) => [folder, figures(folder)])), null, 2),
  );
}
