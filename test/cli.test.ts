import { spawnSync } from "node:child_process";
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { parseAllDocuments } from "yaml";
import packageJson from "../package.json" with { type: "json" };
import { releaseSchema } from "../schemas/record.js";
import { SCHEMA_VERSION } from "../schemas/version.js";
import { schemaText } from "../src/cli/schema.js";
import { VERSION } from "../src/version.js";
import { command } from "./command.js";

const TEXT = "Kunta sai avustusta\n\nKunta sai avustusta 2,5 miljoonaa euroa.\n";

function folder(files: Record<string, string | Uint8Array>): string {
  const place = mkdtempSync(path.join(tmpdir(), "tiedote-"));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(place, name)), { recursive: true });
    writeFileSync(path.join(place, name), content);
  }
  return place;
}

test("the version is that of the package, and names the schema's", () => {
  expect(VERSION).toBe(packageJson.version);
  expect(command(["--version"]).stdout).toBe(`${packageJson.version} (schema ${SCHEMA_VERSION})\n`);
});

test("--help shows examples and every exit code", () => {
  const { stdout, status } = command(["--help"]);
  expect(status).toBe(0);
  for (const word of ["Examples:", "Exit codes:", "130, 143", "--filter"]) expect(stdout).toContain(word);
});

test("the committed JSON Schema is the generated one", () => {
  expect(readFileSync(path.join(import.meta.dirname, "../schemas/record.schema.json"), "utf8")).toBe(
    schemaText(),
  );
  expect(command(["schema"]).stdout).toBe(schemaText());
});

test("one literal file is one object; two are an array in order", () => {
  const cwd = folder({ "a.txt": TEXT, "b.txt": TEXT + "Toinen.\n" });
  const one = command(["a.txt"], { cwd });
  expect(one.status).toBe(0);
  expect(releaseSchema.parse(JSON.parse(one.stdout)).source.path).toBe("a.txt");
  const two = JSON.parse(command(["b.txt", "a.txt"], { cwd }).stdout);
  expect(two.map((r: { source: { path: string } }) => r.source.path)).toEqual(["b.txt", "a.txt"]);
});

test("standard input is one object", () => {
  expect(JSON.parse(command(["-"], { input: TEXT }).stdout).source.path).toBe("-");
});

test("a missing file costs its own record, one line, and exit 1", () => {
  const cwd = folder({ "a.txt": TEXT });
  const { status, stdout, stderr } = command(
    ["puuttuu.txt", "a.txt", "-f", "ndjson", "--errors", "errors.ndjson"],
    { cwd },
  );
  expect(status).toBe(1);
  expect(stdout.trim().split("\n")).toHaveLength(1);
  expect(stderr).toMatch(/puuttuu\.txt: no such file/);
  expect(JSON.parse(readFileSync(path.join(cwd, "errors.ndjson"), "utf8")).error.code).toBe("NOT_FOUND");
});

test("a text over the limit costs its own record", () => {
  const cwd = folder({ "a.txt": TEXT });
  const { status, stderr } = command(["a.txt", "--max-bytes", "10"], { cwd });
  expect(status).toBe(1);
  expect(stderr).toContain("TOO_LARGE");
});

test("a file that is named twice, in any spelling or by its folder, is read once", () => {
  const cwd = folder({ "a.txt": TEXT, "b.txt": TEXT });
  const { stdout } = command(["b.txt", "./b.txt", ".", "*.txt", "-f", "ndjson"], { cwd });
  const paths = stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line).source.path);
  expect(paths).toEqual(["b.txt", "a.txt"]);
});

test("a folder without releases is exit 4", () => {
  expect(command(["."], { cwd: folder({ "a.csv": "x" }) }).status).toBe(4);
});

test.each([
  ["no input", []],
  ["an unknown option", ["--nope", "a.txt"]],
  ["an unknown format", ["-f", "xml", "a.txt"]],
  ["a day that does not exist", ["--reference-date", "2024-02-30", "a.txt"]],
  ["a field that no record has", ["--fields", "nimi", "a.txt"]],
  ["-o with --output-dir", ["-o", "x", "--output-dir", "y", "a.txt"]],
])("%s is exit 2", (_, args) => {
  expect(command(args, { cwd: folder({ "a.txt": TEXT }) }).status).toBe(2);
});

test("an output that cannot be written is exit 5", () => {
  const cwd = folder({ "a.txt": TEXT });
  expect(command(["a.txt", "-o", "a.txt/x.json"], { cwd }).status).toBe(5);
  expect(command(["a.txt", "-o", "a.txt"], { cwd }).status).toBe(5);
  expect(readFileSync(path.join(cwd, "a.txt"), "utf8")).toBe(TEXT);
});

test("--output-dir mirrors the tree and never leaves the folder", () => {
  const cwd = folder({ "sub/arkisto/a.txt": TEXT, "b.txt": TEXT });
  expect(command(["arkisto", "../b.txt", "--output-dir", "out"], { cwd: path.join(cwd, "sub") }).status).toBe(
    0,
  );
  const files = readdirSync(path.join(cwd, "sub/out"), { recursive: true, encoding: "utf8" }).filter((f) =>
    f.endsWith(".json"),
  );
  expect(files.sort()).toEqual([path.join("arkisto", "a.txt.json"), "b.txt.json"].sort());
});

test("all tables go into a folder with a datapackage that names their columns", () => {
  const cwd = folder({ "a.txt": TEXT });
  expect(command(["a.txt", "-f", "csv", "--output-dir", "out"], { cwd }).status).toBe(0);
  const { resources } = JSON.parse(readFileSync(path.join(cwd, "out/datapackage.json"), "utf8"));
  for (const resource of resources) {
    const header = readFileSync(path.join(cwd, "out", resource.path), "utf8").split("\n")[0];
    expect(header).toBe(resource.schema.fields.map((f: { name: string }) => f.name).join(","));
  }
});

test("two jobs write the same bytes as one", () => {
  const files = Object.fromEntries(
    Array.from({ length: 80 }, (_, i) => [`r${i}.txt`, `Otsikko ${i}\n\n${TEXT}`]),
  );
  const cwd = folder(files);
  const one = command([".", "-f", "ndjson"], { cwd });
  expect(one.stdout.trim().split("\n")).toHaveLength(80);
  expect(command([".", "-f", "ndjson", "--jobs", "2"], { cwd }).stdout).toBe(one.stdout);
});

test("--filter answers each line with its id, whatever the line is", () => {
  const input = [
    JSON.stringify({ id: "a", text: TEXT }),
    "{rikki",
    "",
    JSON.stringify({ id: "b" }),
    JSON.stringify({ text: "x" }),
    '{"id":"c","text":"Kunta.","__proto__":{"polluted":1}}',
    "[]",
  ].join("\n");
  const { status, stdout } = command(["--filter"], { input, env: {} });
  expect(status).toBe(0);
  const lines = stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(lines.map((l) => [l.id, l.error?.code])).toEqual([
    ["a", undefined],
    [null, "BAD_JSON"],
    [null, "BAD_JSON"],
    ["b", "BAD_FIELD"],
    [null, "BAD_FIELD"],
    ["c", undefined],
    [null, "BAD_JSON"],
  ]);
});

test("YAML carries the same record as JSON", () => {
  const cwd = folder({ "a.txt": TEXT });
  const [document] = parseAllDocuments(command(["a.txt", "-f", "yaml"], { cwd }).stdout);
  expect(document!.toJS()).toEqual(JSON.parse(command(["a.txt"], { cwd }).stdout));
});

test("the same bytes in another time zone, locale and directory", () => {
  const args = (place: string) => [path.join(place, "fixtures/tuning"), "-f", "ndjson", "-q"];
  const root = path.join(import.meta.dirname, "..");
  const here = command(args(root), { cwd: root });
  const there = command(args(root), {
    cwd: tmpdir(),
    env: { ...process.env, TZ: "Pacific/Kiritimati", LANG: "C" },
  });
  expect(there.stdout).toBe(here.stdout);
});

test("control characters of a file name do not reach the terminal", () => {
  expect(command(["\u001b[31mx.txt"]).stderr).not.toContain("\u001b");
});

test("a pipe is written as it is and a link stays a link: nothing takes the place of /dev/null", () => {
  const cwd = folder({ "a.txt": TEXT });
  const bin = path.join(import.meta.dirname, "../bin/extract.js");
  const script = `mkfifo pipe && { cat pipe > got & } && '${process.execPath}' '${bin}' a.txt -o pipe && wait && test -p pipe`;
  expect(spawnSync("sh", ["-c", script], { cwd }).status).toBe(0);
  expect(JSON.parse(readFileSync(path.join(cwd, "got"), "utf8")).amounts).toHaveLength(1);
  writeFileSync(path.join(cwd, "old.json"), "old");
  symlinkSync("old.json", path.join(cwd, "link.json"));
  expect(command(["a.txt", "-o", "link.json"], { cwd }).status).toBe(0);
  expect(lstatSync(path.join(cwd, "link.json")).isSymbolicLink()).toBe(true);
  expect(JSON.parse(readFileSync(path.join(cwd, "old.json"), "utf8")).amounts).toHaveLength(1);
});
