import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { command } from "./command.js";

const RELEASE = "Kunta sai avustusta 5 000 euroa.\n";

/** A folder that holds one release, "a.txt". */
function place(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "tiedote-"));
  writeFileSync(path.join(folder, "a.txt"), RELEASE);
  return folder;
}

describe("nothing that a user or a file says drives the terminal", () => {
  const bad = "q\u001b[31m\u009b1m\u202e\u0007";
  test.each([
    ["a file name", [`${bad}.txt`]],
    ["an option's name", [`--${bad}`]],
    ["a choice", ["--from", bad]],
    ["a number", ["--jobs", bad]],
    ["an encoding", ["--encoding", bad]],
    ["a field", ["--fields", bad]],
    ["a lexicon", ["--lexicon", bad]],
    ["a configuration", ["--config", bad]],
    ["a list", ["--files-from", bad]],
    ["an output", ["-o", `a.txt/${bad}`]],
    ["an output folder", ["--output-dir", `a.txt/${bad}`]],
    ["a report of errors", ["--errors", `a.txt/${bad}`]],
    ["a folder of fixtures", ["evaluate", bad]],
    ["a shell", ["completion", bad]],
  ])("%s", (_, args) => {
    const { stderr, status } = command(["a.txt", ...args].slice(args[0]!.startsWith("-") ? 0 : 1), {
      cwd: place(),
    });
    expect(status).toBeGreaterThan(0);
    expect(stderr).toContain("\\x1b[31m");
    expect(stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  });

  test("a warning that quotes the text, a mistaken lexicon and a poisoned line", () => {
    const cwd = place();
    writeFileSync(path.join(cwd, "b.txt"), `Kokous on 31.11.2022 ${bad}.`);
    writeFileSync(path.join(cwd, "own.yaml"), 'programs: [{name: a, kind: "\\e[31m"}]\n"\\e[31m": 1\n');
    const said = [
      command(["b.txt"], { cwd }).stderr,
      command(["a.txt", "--lexicon", "own.yaml"], { cwd }).stderr,
      command(["--filter", "-v"], { cwd, input: `{"id":"1","te${bad}xt":"a"}\n` }).stderr,
    ].join("");
    expect(said).toContain("31.11.2022");
    expect(said).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  });
});

describe("nothing is written outside --output-dir", () => {
  const written = (cwd: string): string[] =>
    readdirSync(cwd, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".json"))
      .sort();

  test.each([
    ["..", "../a.txt"],
    ["a root", "/a.txt"],
    ["many of them", "x/../../../y/../b/a.txt"],
  ])("%s in a list of files", (_, name) => {
    const top = place();
    const cwd = path.join(top, "b/c");
    mkdirSync(path.join(cwd, "x"), { recursive: true });
    mkdirSync(path.join(top, "y"));
    writeFileSync(path.join(top, "b/a.txt"), RELEASE);
    const file = name.startsWith("/") ? path.join(top, "a.txt") : name;
    command(["--output-dir", "out", "--files-from", "-"], { cwd, input: `${file}\n` });
    const all = written(top);
    expect(all.length).toBe(1);
    expect(all[0]).toMatch(/^b\/c\/out\/.*a\.txt\.json$/);
  });

  test("a folder of the output that is a link to another place costs the inputs below it", () => {
    const cwd = place();
    for (const name of ["out", "elsewhere", "in"]) mkdirSync(path.join(cwd, name));
    writeFileSync(path.join(cwd, "in/b.txt"), RELEASE);
    symlinkSync("../elsewhere", path.join(cwd, "out/in"));
    const { status, stderr } = command(["--output-dir", "out", "in/b.txt", "a.txt"], { cwd });
    expect(status).toBe(1);
    expect(stderr).toContain("[OUTPUT_NAME]");
    expect(readdirSync(path.join(cwd, "elsewhere"))).toEqual([]);
    expect(written(path.join(cwd, "out"))).toEqual(["a.txt.json"]);
  });

  test("a file of the output that is a link to another place is left alone", () => {
    const cwd = place();
    mkdirSync(path.join(cwd, "out"));
    writeFileSync(path.join(cwd, "kept"), "oma");
    symlinkSync("../kept", path.join(cwd, "out/a.txt.json"));
    expect(command(["--output-dir", "out", "a.txt"], { cwd }).status).toBe(1);
    expect(readFileSync(path.join(cwd, "kept"), "utf8")).toBe("oma");
  });

  test("a name that no file can have, or that a folder has, costs its own input", () => {
    const cwd = place();
    const long = `${"n".repeat(249)}.txt`;
    writeFileSync(path.join(cwd, long), RELEASE);
    writeFileSync(path.join(cwd, "b.txt"), RELEASE);
    mkdirSync(path.join(cwd, "out/b.txt.json"), { recursive: true });
    const { status, stderr } = command(["--output-dir", "out", long, "b.txt", "a.txt"], { cwd });
    expect(status).toBe(1);
    expect(stderr.match(/\[OUTPUT_NAME\]/g)?.length).toBe(2);
    expect(existsSync(path.join(cwd, "out/a.txt.json"))).toBe(true);
    expect(readdirSync(path.join(cwd, "out")).filter((name) => name.includes("tmp"))).toEqual([]);
  });
});

describe("a list of files that is no list", () => {
  test.each([
    ["bytes that are no UTF-8", Buffer.from([0xff, 0xfe, 0x80, 0x0a, 0x61, 0x2e, 0x74, 0x78, 0x74])],
    ["one endless name", Buffer.from(`${"x".repeat(1_000_000)}\na.txt\n`)],
    ["a pattern", Buffer.from("*\n[\n{a,b}\na.txt\n")],
    ["names that cannot be", Buffer.from("\u0000\u0000a.txt\u0000a\nb\u0000")],
  ])("%s costs those names alone", (_, list) => {
    const { stdout, status } = command(["-f", "ndjson", "--files-from", "-"], { cwd: place(), input: list });
    expect(status).toBe(1);
    expect(stdout.trimEnd().split("\n").length).toBe(1);
    expect(JSON.parse(stdout.trimEnd()).source.path).toBe("a.txt");
  });
});

describe("NULs and halves of surrogate pairs", () => {
  const text = "Kunta\0 sai \ud800 5 000 euroa \udc00 hankkeelle\ufffe \u2028Tähti\0.";
  test.each(["json", "ndjson", "yaml", "csv", "tsv", "html"])("%s is UTF-8 all the same", (format) => {
    const cwd = place();
    const input = `${JSON.stringify({ id: "\ud800\0", text, title: "\udc00\0" })}\n`;
    const filtered = command(["--filter", "-f", format === "ndjson" ? "ndjson" : format], { cwd, input });
    writeFileSync(path.join(cwd, "b.txt"), text);
    const read = command(["b.txt", "-f", format, "--text", "-o", "out"], { cwd });
    for (const { status, stderr } of [read]) expect([status, stderr]).toEqual([0, ""]);
    expect(filtered.stderr).not.toContain("bug");
    const bytes = readFileSync(path.join(cwd, "out"));
    expect(() => new TextDecoder("utf-8", { fatal: true }).decode(bytes)).not.toThrow();
  });
});

test("what a line calls itself changes no object of ours", () => {
  const input = [
    '{"__proto__":{"polluted":1},"id":"1","text":"Kunta sai 5 000 euroa."}',
    '{"constructor":{"prototype":{"polluted":1}},"id":"__proto__","text":"Kunta sai 5 000 euroa."}',
    '{"id":"3","text":"Kunta sai 5 000 euroa.","published":{"__proto__":{"polluted":1}}}',
    `${"[".repeat(100_000)}`,
    '{"id":"5","text":"Kunta sai 5 000 euroa."}',
  ].join("\n");
  const lines = command(["--filter"], { input: `${input}\n` })
    .stdout.trimEnd()
    .split("\n");
  expect(lines.length).toBe(5);
  expect(lines[4]).not.toContain("polluted");
  expect(JSON.parse(lines[4]!).amounts[0].value).toBe(5000);
});
