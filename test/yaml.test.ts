import { spawnSync } from "node:child_process";
import path from "node:path";
import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { parseAllDocuments } from "yaml";
import { loadFormat } from "../src/output/format.js";
import { command } from "./command.js";
import { hostileReleases } from "./hostile.js";

// other programs start slowly on a busy machine
vi.setConfig({ testTimeout: 180_000 });

const root = path.join(import.meta.dirname, "..");

/** Python with PyYAML, which reads YAML 1.1: "no", "1:30" and days are no texts to it. */
const python = [process.env.PYTHON_YAML, "python3", "/usr/bin/python3"].find(
  (name) => name !== undefined && spawnSync(name, ["-c", "import yaml"]).status === 0,
);

const DUMP = `
import datetime, json, sys, yaml
def refuse(value):
    raise TypeError(f"{value!r} is no text, number or truth value")
loader = getattr(yaml, sys.argv[1], yaml.SafeLoader)
documents = list(yaml.load_all(sys.stdin.buffer, loader))
sys.stdout.write(json.dumps(documents, default=refuse))
`;

/** Texts that YAML 1.1 takes for something else, or that break its lines. */
const TRICKY = [
  ..."y n yes no on off Yes NO On OFF true FALSE null ~ Null".split(" "),
  ..."0o17 017 0x1F 0b1 1_000 1:30 12:30:45 190:20:30 .inf -.INF .nan 1e3 +1 -0 685.230_15e+03".split(" "),
  "2024-05-31",
  "2024-05-31T09:00:00Z",
  "2024-05-31 09:00:00",
  "=",
  "<<",
  "",
  " ",
  "- a",
  "? a",
  ": a",
  "a: b",
  "a #b",
  "#a",
  "&a",
  "*a",
  "!a",
  "!!python/object:os.system a",
  "%YAML 1.1",
  "---",
  "...",
  "| a",
  "> a",
  "@a",
  "`a",
  "'a",
  '"a',
  "{a}",
  "[a]",
  "a\\nb",
  "a\nb\n\n c\n",
  "a\n\tb\n\n\n",
  "a \n  b \n c",
  "a\n---\n...\n# b\n",
  "a\n\u200bb\u00adc\u00a0d",
  "a\nb\u0007",
  "\n\na",
  "  a\n b",
  "a\rb",
  "a\r\nb",
  "a\tb",
  "\ta",
  "a\u0085b",
  "a\u2028b\u2029c",
  "\u00a0a",
  "a\u0000b",
  "a\u0007b",
  "a\u007fb",
  "a\ufffeb",
  "\ufeffa",
  "\u{1F33B}",
  "x ".repeat(200),
];

function withTexts(texts: readonly string[]) {
  const [release] = hostileReleases();
  return texts.map((text) => ({
    ...release!,
    keywords: [text, text],
    title: { ...release!.title!, text },
  }));
}

async function yamlOf(releases: readonly object[]): Promise<string> {
  const format = await loadFormat({
    format: "yaml",
    table: "releases",
    fields: null,
    profile: "rfc4180",
    language: null,
  });
  return releases.map((release) => format.fragment(release as never, [])).join("");
}

/** `CSafeLoader` is libyaml, which other languages read with as well, and faster; `SafeLoader` is Python all through. */
function byPython(yaml: string, loader: "SafeLoader" | "CSafeLoader"): unknown {
  const { status, stdout, stderr } = spawnSync(python!, ["-c", DUMP, loader], {
    input: yaml,
    encoding: "utf8",
    maxBuffer: 1 << 28,
    env: { ...process.env, PYTHONIOENCODING: "utf-8" },
  });
  expect(stderr).toBe("");
  expect(status).toBe(0);
  return JSON.parse(stdout);
}

/** Without lone surrogates, which no UTF-8 file holds. */
const wellFormed = <Value>(value: Value): Value =>
  JSON.parse(
    JSON.stringify(value, (_, part: unknown) =>
      typeof part === "string" ? part.replace(/\p{Surrogate}/gu, "\ufffd") : part,
    ),
  );

const releases = [...withTexts(TRICKY), ...hostileReleases()];

test("JSON, NDJSON and YAML carry the same records", () => {
  const run = (format: string) => command(["fixtures", "-q", "-f", format], { cwd: root }).stdout;
  const json = JSON.parse(run("json"));
  expect(
    run("ndjson")
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line)),
  ).toEqual(json);
  expect(parseAllDocuments(run("yaml")).map((document) => document.toJS())).toEqual(json);
});

test.skipIf(python === undefined)("PyYAML, a reader of YAML 1.1, reads the same records", () => {
  const run = (format: string) => command(["fixtures", "-q", "-f", format], { cwd: root }).stdout;
  expect(byPython(run("yaml"), "CSafeLoader")).toEqual(JSON.parse(run("json")));
});

test("tricky texts come back from YAML 1.2", async () => {
  const back = parseAllDocuments(await yamlOf(releases)).map((document) => {
    expect(document.errors).toEqual([]);
    return document.toJS();
  });
  expect(wellFormed(back)).toEqual(wellFormed(releases));
});

test("tricky texts come back from the 1.1 rules of the same reader", async () => {
  const back = parseAllDocuments(await yamlOf(releases), { version: "1.1" }).map((document) =>
    document.toJS(),
  );
  expect(wellFormed(back)).toEqual(wellFormed(releases));
});

test.skipIf(python === undefined)("tricky texts come back from PyYAML, a reader of YAML 1.1", async () => {
  expect(byPython(await yamlOf(releases), "SafeLoader")).toEqual(wellFormed(releases));
});

const PIECES = [
  ...[
    "a",
    "B",
    "ä",
    "0",
    "1",
    "-",
    ":",
    ": ",
    " ",
    "  ",
    "\n",
    "\t",
    "#",
    " #",
    "'",
    '"',
    "\\",
    "|",
    ">",
    "&",
    "*",
    "!",
    "%",
    "@",
  ],
  ...[
    "\u0060",
    "{",
    "}",
    "[",
    "]",
    ",",
    "?",
    "=",
    "<<",
    "~",
    ".",
    "e",
    "_",
    "\r",
    "\u0085",
    "\u00a0",
    "\u2028",
    "\ufeff",
    "\u200b",
  ],
  ...["\u{1F33B}", "\u0000", "\u001b", "\u00ad", "---", "...", "yes", "null", "2024-05-31"],
];
/** Texts of pieces that YAML heeds, joined at random. */
const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join(""));

test("whatever a text is, it comes back", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(texts, { minLength: 20, maxLength: 60 }), async (list) => {
      const [release] = hostileReleases();
      const yaml = await yamlOf([{ ...release!, keywords: list }]);
      expect(parseAllDocuments(yaml)[0]!.toJS().keywords).toEqual(list);
    }),
    { numRuns: 15 },
  );
});

test.skipIf(python === undefined)("whatever a text is, PyYAML gives it back", async () => {
  const [release] = hostileReleases();
  const records = fc
    .sample(fc.array(texts, { minLength: 40, maxLength: 40 }), { numRuns: 25, seed: 20261125 })
    .map((list) => ({ ...release!, keywords: list }));
  expect(byPython(await yamlOf(records), "CSafeLoader")).toEqual(records);
});
