import { spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, test, vi } from "vitest";

// other programs start slowly on a busy machine
vi.setConfig({ testTimeout: 180_000 });

const root = path.join(import.meta.dirname, "..");
const docs = path.join(root, "docs");
const pages = [
  "README.md",
  ...readdirSync(docs)
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];
const textOf = (page: string): string => readFileSync(path.join(root, page), "utf8");

interface Block {
  readonly language: string;
  readonly info: string;
  readonly content: string;
}

const blocksOf = (page: string): Block[] =>
  [...textOf(page).matchAll(/^```(\S+) ?(.*)\n([\s\S]*?)^```$/gm)].map(([, language, info, content]) => ({
    language: language!,
    info: info!,
    content: content!,
  }));

/** A folder with the pages' releases, and with our command on its path. */
function workspace(): { folder: string; env: NodeJS.ProcessEnv } {
  const folder = mkdtempSync(path.join(tmpdir(), "tiedote-docs-"));
  cpSync(path.join(docs, "releases"), path.join(folder, "releases"), { recursive: true });
  cpSync(path.join(docs, "releases/pajat.txt"), path.join(folder, "tiedote.txt"));
  const bin = mkdtempSync(path.join(tmpdir(), "tiedote-bin-"));
  const program = (name: string, line: string): void => {
    writeFileSync(path.join(bin, name), `#!/bin/sh\n${line}\n`);
    chmodSync(path.join(bin, name), 0o755);
  };
  program("extract", `exec '${process.execPath}' '${path.join(root, "bin/extract.js")}' "$@"`);
  if (!onPath("duckdb") && found("python3:duckdb")) program("duckdb", `exec python3 -c '${DUCKDB}' "$@"`);
  return { folder, env: { ...process.env, PATH: `${bin}:${process.env.PATH}`, LC_ALL: "C.UTF-8" } };
}

/** DuckDB's Python module stands in for its command. */
const DUCKDB =
  "import csv, duckdb, sys; r = duckdb.sql(sys.argv[3]); w = csv.writer(sys.stdout, lineterminator=chr(10)); w.writerow(r.columns); w.writerows(r.fetchall())";

/** A program by its name, or a package of Python: "python3:pandas". */
function found(need: string): boolean {
  const [program, module] = need.split(":");
  if (module !== undefined) return spawnSync(program!, ["-c", `import ${module}`]).status === 0;
  return onPath(program!) || (program === "duckdb" && found("python3:duckdb"));
}

function onPath(program: string): boolean {
  return spawnSync("sh", ["-c", `command -v ${program}`]).status === 0;
}

describe.each(pages.filter((page) => page !== "README.md" && page !== "docs/performance.md"))(
  "%s",
  (page) => {
    const { folder, env } = workspace();
    const blocks = blocksOf(page);
    for (const { language, info, content } of blocks) {
      if (language === "yaml" && info !== "") writeFileSync(path.join(folder, info), content);
    }
    const commands = blocks.flatMap((block, i) =>
      block.language === "sh" ? [{ ...block, next: blocks[i + 1] }] : [],
    );
    for (const [i, { info, content, next }] of commands.entries()) {
      const needs = [...info.matchAll(/needs:(\S+)/g)].map((match) => match[1]!);
      const missing = needs.filter((need) => !found(need));
      const name = `${i + 1}: ${content.trim().split("\n")[0]}${missing.length > 0 ? ` (no ${missing.join(", ")} here)` : ""}`;
      test.skipIf(missing.length > 0)(name, () => {
        const { status, stdout, stderr } = spawnSync("bash", ["-euo", "pipefail", "-c", content], {
          cwd: folder,
          env,
          encoding: "utf8",
        });
        expect(status, stderr).toBe(0);
        if (next?.info === "output") expect(stdout.replaceAll("\r", "")).toBe(next.content);
      });
    }
  },
);

/** The names that a heading gives to links, as GitHub makes them. */
const anchorsOf = (text: string): string[] =>
  [...text.matchAll(/^#+ (.+)$/gm)].map((match) =>
    match[1]!
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\- ]/gu, "")
      .replaceAll(" ", "-"),
  );

test.each(pages)("%s: every link leads somewhere", (page) => {
  const text = textOf(page).replaceAll(/^```[\s\S]*?^```$/gm, "");
  for (const [, target] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
    if (/^https?:/.test(target!)) continue;
    const [file, anchor] = target!.split("#");
    const place = file === "" ? path.join(root, page) : path.join(root, path.dirname(page), file!);
    expect(existsSync(place), `${page} → ${target}`).toBe(true);
    if (anchor !== undefined)
      expect(anchorsOf(readFileSync(place, "utf8")), `${page} → ${target}`).toContain(anchor);
  }
});

test("the README leads to every page", () => {
  const readme = textOf("README.md");
  for (const page of pages.slice(1)) expect(readme).toContain(`](${page})`);
});

test("what the code decides stands in the pages: node scripts/docs.mjs", () => {
  const { status, stdout } = spawnSync(process.execPath, ["scripts/docs.mjs", "--check"], {
    cwd: root,
    encoding: "utf8",
  });
  expect(status, stdout).toBe(0);
});

test("every option of --help stands in the README or a page", () => {
  const all = pages.map(textOf).join("\n");
  const help = spawnSync(process.execPath, ["bin/extract.js", "--help"], {
    cwd: root,
    encoding: "utf8",
  }).stdout;
  for (const [, short, name] of help.matchAll(/^ {2}(?:(-\w), )?(--[a-z]+(?:-[a-z]+)*)/gm)) {
    expect(all.includes(name!) || (short !== undefined && all.includes(`\`${short}\``)), name).toBe(true);
  }
});
