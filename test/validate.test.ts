import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import type { Release } from "../schemas/record.js";
import { command } from "./command.js";

const TEXT = "Kunta sai avustusta\n\nKunta sai avustusta 2,5 miljoonaa euroa.\n";
const cwd = mkdtempSync(path.join(tmpdir(), "tiedote-"));
for (const name of ["a.txt", "b.txt"]) writeFileSync(path.join(cwd, name), TEXT);

const GOOD = JSON.parse(command(["a.txt", "--document"], { cwd }).stdout) as Release;
// biome-ignore lint/suspicious/noExplicitAny: a record is broken here on purpose
type Loose = Record<string, any>;

/** A good record with one thing changed. */
const wrong = (change: (record: Loose) => void): Record<string, unknown> => {
  const record = structuredClone(GOOD) as Loose;
  change(record);
  return record;
};
const BAD_VALUE = wrong((record) => {
  record.amounts[0].value = "2,5";
});

function validate(name: string, content: string) {
  writeFileSync(path.join(cwd, name), content);
  return command(["validate", name], { cwd });
}

test.each(["json", "ndjson", "yaml"])("records that extract writes as %s fit", (format) => {
  const text = command(["a.txt", "b.txt", "-f", format], { cwd }).stdout;
  expect(validate(`good.${format}`, text)).toEqual({
    status: 0,
    stdout: "",
    stderr: "extract: 2 records, all of them fit the schema\n",
  });
  expect(command(["validate", "-"], { cwd, input: text }).status).toBe(0);
});

test("every fixture's record fits", () => {
  const root = path.join(import.meta.dirname, "..");
  const input = command(["fixtures", "-q", "-f", "ndjson", "--document"], { cwd: root }).stdout;
  expect(command(["validate", "-"], { input })).toMatchObject({ status: 0, stdout: "" });
});

test.each([
  ["bad.json", JSON.stringify(BAD_VALUE, null, 2), /^bad\.json:(\d+):\d+: amounts\[0\]\.value: "2,5"/],
  ["list.json", JSON.stringify([GOOD, BAD_VALUE]), /^list\.json:1:\d+: amounts\[0\]\.value: /],
  [
    "bad.ndjson",
    `${JSON.stringify(GOOD)}\n\n${JSON.stringify(BAD_VALUE)}\n`,
    /^bad\.ndjson:3:\d+: amounts\[0\]\.value: /,
  ],
  [
    "lines.json",
    `${JSON.stringify(GOOD)}\n${JSON.stringify(BAD_VALUE)}\n`,
    /^lines\.json:2:\d+: amounts\[0\]\.value: /,
  ],
  ["bad.yaml", "id: a\nschemaVersion: 2\n", /^bad\.yaml:2:16: schemaVersion: 2 is none of "1\.0"/m],
  ["broken.json", '{"id": \n', /^broken\.json: ?2:1|^broken\.json: .*no JSON/],
  [
    "broken.ndjson",
    `${JSON.stringify(GOOD)}\n{"id": \n`,
    /^broken\.ndjson:2:\d+: no JSON: .*; records are JSON, NDJSON or YAML/,
  ],
  ["broken.yaml", "a: [1\n", /^broken\.yaml:\d+:\d+: /],
  ["empty.json", " \n", /^empty\.json: is empty; records are JSON/],
  ["number.json", "[5]", /^number\.json:1:2: the record: 5: expected object/],
  ["missing.json", JSON.stringify(wrong((r) => delete r.title)), /title: is missing; /],
  [
    "extra.json",
    JSON.stringify(wrong((r) => (r.amounts[0].valeu = 1))),
    /amounts\[0\]: no record has "valeu" here/,
  ],
  [
    "role.json",
    JSON.stringify(wrong((r) => (r.amounts[0].role = "gift"))),
    /amounts\[0\]\.role: "gift" is none of "granted"/,
  ],
  [
    "span.json",
    JSON.stringify(wrong((r) => (r.amounts[0].span.start += 1))),
    /amounts\[0\]\.text: ".*" is not what stands at/,
  ],
  ["deep.json", "[".repeat(100_000), /no JSON|nested/],
  ["proto.json", '{"__proto__": {"id": "a"}}', /is missing/],
])("%s: the fault has its place", (name, content, message) => {
  const { status, stdout } = validate(name, content);
  expect(status).toBe(1);
  expect(stdout).toMatch(message);
});

test("the line is the line", () => {
  const lines = JSON.stringify(BAD_VALUE, null, 2).split("\n");
  const line = lines.findIndex((text) => text.includes('"value": "2,5"')) + 1;
  expect(validate("bad.json", lines.join("\n")).stdout).toContain(
    `bad.json:${line}:${lines[line - 1]!.indexOf('"2,5"') + 1}: `,
  );
});

test("a missing file, a folder and no file at all", () => {
  expect(command(["validate", "puuttuu.json"], { cwd })).toMatchObject({
    status: 1,
    stdout: "puuttuu.json: no such file; check the name\n",
  });
  expect(command(["validate", "."], { cwd }).stdout).toBe(".: is a folder; name the files in it\n");
  expect(command(["validate"], { cwd }).status).toBe(2);
});

test("what a record says cannot drive the terminal", () => {
  const record = wrong((r) => (r.language.code = "\u001b[2J"));
  expect(validate("esc.json", JSON.stringify(record)).stdout).not.toContain("\u001b");
});
