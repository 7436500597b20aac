import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const root = path.join(import.meta.dirname, "..");

/** What one run loads: our own bundles, which of them V8 compiles for want of a code cache, and files of packages. */
function loadedBy(file: string): { parts: string[]; compiled: string[]; packages: string[] } {
  const script = `
    const { load, scripts } = require("./bin/load.js");
    const before = new Set(Object.keys(require.cache));
    process.argv = [process.execPath, "extract", "--quiet", ${JSON.stringify(file)}];
    process.on("exit", () => {
      const named = (list) => list.map(([name]) => require("node:path").basename(name));
      const parts = named([...scripts]);
      const compiled = named([...scripts].filter(([, script]) => script.cachedDataRejected !== false));
      const packages = Object.keys(require.cache).filter((name) => !before.has(name));
      process.stderr.write(JSON.stringify({ parts, compiled, packages }));
    });
    load(require("node:path").resolve("dist/cli.cjs"));`;
  const command = [process.execPath, "-e", script];
  const said = execFileSync("sh", ["-c", '"$0" "$@" 2>&1 >/dev/null', ...command], {
    cwd: root,
    encoding: "utf8",
  });
  return JSON.parse(said);
}

test("one text to JSON loads the command, its run and the writer of JSON", () => {
  expect(loadedBy("fixtures/formats/vesiretki.txt")).toEqual({
    parts: ["cli.cjs", "cli-run.cjs", "output-json.cjs"],
    compiled: [],
    packages: [],
  });
});

test("a page loads the reader of pages as well", () => {
  const { parts, compiled } = loadedBy("fixtures/formats/vesiretki.html");
  expect(parts).toContain("document-html.cjs");
  expect(compiled).toEqual([]);
});

/** Packages of which a text release may carry nothing along; each leaves a name of its own in a bundle. */
const HEAVY = { zod: "ZodError", cheerio: "parse5", yaml: "YAMLMap", franc: "trigram" };

test.each(Object.entries(HEAVY))("%s is not in the bundle that reads texts", (_name, trace) => {
  for (const file of ["dist/cli.cjs", "dist/parts/cli-run.cjs", "dist/parts/output-json.cjs"]) {
    expect(readFileSync(path.join(root, file), "utf8")).not.toContain(trace);
  }
});

test("the names that tell a package are in the bundles that hold it", () => {
  const parts = readdirSync(path.join(root, "dist/parts")).map((name) =>
    readFileSync(path.join(root, "dist/parts", name), "utf8"),
  );
  for (const trace of Object.values(HEAVY)) expect(parts.some((part) => part.includes(trace))).toBe(true);
});

test("bundles are ASCII, so that V8 keeps them in one byte a character", () => {
  for (const name of readdirSync(path.join(root, "dist/parts"))) {
    expect(readFileSync(path.join(root, "dist/parts", name), "utf8")).toMatch(/^[\x00-\x7f]*$/);
  }
});
