import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { Progress } from "../src/cli/progress.js";
import { command } from "./command.js";

function terminal(columns = 80) {
  const written: string[] = [];
  const clock = { now: 0 };
  const progress = new Progress({ columns, write: (text) => written.push(text), now: () => clock.now });
  return { progress, written, clock };
}

test("the line is rewritten ten times a second at most, and gone at the end", () => {
  const { progress, written, clock } = terminal();
  for (let done = 1; done <= 4000; done++) {
    clock.now += 0.5;
    progress.update(done, done > 1000 ? 3 : 0);
  }
  expect(written).toHaveLength(20);
  expect(written[0]).toBe("\rextract: 200 inputs, 2 000/s\u001b[K");
  expect(written.at(-1)).toBe("\rextract: 4 000 inputs, 3 failed, 2 000/s\u001b[K");
  progress.clear();
  progress.clear();
  expect(written.slice(20)).toEqual(["\r\u001b[K"]);
});

test("the line never wraps", () => {
  const { progress, written, clock } = terminal(20);
  clock.now = 1000;
  progress.update(1_234_567, 12);
  expect(written[0]!.replace(/\r|\u001b\[K/g, "")).toHaveLength(19);
});

test("no progress where standard error is no terminal", () => {
  const cwd = mkdtempSync(path.join(tmpdir(), "tiedote-"));
  writeFileSync(path.join(cwd, "a.txt"), "Kunta sai 5 000 euroa.\n");
  expect(command(["a.txt", "-o", "a.json"], { cwd }).stderr).toBe("");
});

const script = spawnSync("script", ["--version"]).status === 0;

test.skipIf(!script)("on a terminal the line shows while releases are read, and warnings stand alone", () => {
  const cwd = mkdtempSync(path.join(tmpdir(), "tiedote-"));
  for (let i = 0; i < 600; i++)
    writeFileSync(path.join(cwd, `${i}.txt`), "Kunta sai 5 000 euroa.\n".repeat(40));
  writeFileSync(path.join(cwd, "x.txt"), "");
  const bin = path.join(import.meta.dirname, "../bin/extract.js");
  const run = (args: string) =>
    spawnSync("script", ["-qec", `'${process.execPath}' '${bin}' . ${args}`, "log"], {
      cwd,
      encoding: "utf8",
    }).stdout;
  const shown = run("-o records.json");
  expect(shown).toMatch(/\rextract: \d+ inputs, .*\u001b\[K/);
  expect(shown).toContain("x.txt: ");
  expect(shown.slice(shown.lastIndexOf(" inputs,"))).toContain("\r\u001b[K");
  expect(run("-q -o records.json")).not.toContain(" inputs,");
});
