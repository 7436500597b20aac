import { promises as fs, type Stats, statSync } from "node:fs";
import path from "node:path";
import type { Readable } from "node:stream";
import { StringDecoder } from "node:string_decoder";
import { UsageError } from "../errors.js";

/** File name endings that a folder is searched for. */
export const RELEASE_EXTENSIONS = [
  "txt",
  "text",
  "html",
  "htm",
  "xhtml",
  "pdf",
  "docx",
  "eml",
  "rss",
  "atom",
  "xml",
];

/** An input by its path as given ("-" is standard input), or a folder or pattern in which no release was found. */
export type Entry = { readonly path: string } | { readonly empty: string };

export interface Inputs {
  /** True where exactly one literal file or "-" was named, so that JSON is one object. */
  readonly single: boolean;
  /** What the arguments and then the list name, in order; found as it is asked for. */
  entries(): AsyncGenerator<Entry>;
}

/**
 * The inputs that arguments and `--files-from` name. An argument that is a file or "-" stands for itself (also if it does
 * not exist: that is an error of its own), a folder for the releases below it, anything else with `*?[]{}` for what it
 * matches. Files found by search are sorted by code units, so that no locale or file system decides the order; one that the
 * arguments name twice is read once. A list is read as a stream: its names are never all in memory. Errors: `UsageError` where
 * the list cannot be read.
 */
export async function openInputs(args: readonly string[], filesFrom: string | null): Promise<Inputs> {
  const list = filesFrom === null ? null : await openList(filesFrom);
  return {
    single: list === null && args.length === 1 && isLiteral(args[0]!),
    async *entries() {
      const seen = new Set<string>();
      for (const arg of args) yield* expand(arg, seen);
      if (list !== null) for await (const name of namesIn(list)) yield { path: name };
    },
  };
}

async function* expand(arg: string, seen: Set<string>): AsyncGenerator<Entry> {
  const found = isLiteral(arg) ? [arg] : await search(arg);
  if (found.length === 0) yield { empty: arg };
  for (const file of found) {
    const key = path.normalize(file);
    if (!seen.has(key)) yield { path: file };
    seen.add(key);
  }
}

function isLiteral(arg: string): boolean {
  if (arg === "-") return true;
  const info = infoOf(arg);
  return info === null ? !/[*?[\]{}]/.test(arg) : !info.isDirectory();
}

/** What a path leads to; null where nothing is to be found. */
function infoOf(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}

/** The files below a folder or of a pattern. */
async function search(arg: string): Promise<string[]> {
  const { glob } = await import("./glob.js");
  const isFolder = infoOf(arg)?.isDirectory() ?? false;
  if (!isFolder) return (await glob(arg, { expandDirectories: false })).sort(byCodeUnits);
  const names = await glob(`**/*.{${RELEASE_EXTENSIONS.join(",")}}`, {
    cwd: arg,
    caseSensitiveMatch: false,
    expandDirectories: false,
    followSymbolicLinks: false,
  });
  return names.sort(byCodeUnits).map((name) => path.join(arg, name));
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

async function openList(file: string): Promise<Readable> {
  if (file === "-") return process.stdin;
  try {
    const handle = await fs.open(file, "r");
    if (!(await handle.stat()).isDirectory()) return handle.createReadStream();
    await handle.close();
    throw new Error("is a folder; name it as an input instead");
  } catch (error) {
    const reason =
      (error as NodeJS.ErrnoException).code === "ENOENT"
        ? "no such file; check the name"
        : (error as Error).message;
    throw new UsageError(`--files-from ${file}: ${reason}`, { cause: error });
  }
}

/**
 * The names in a list: one a line, or, where its beginning holds a NUL, NUL-separated (`find -print0`), so that a name may
 * hold a line break. Empty names are skipped.
 */
async function* namesIn(list: Readable): AsyncGenerator<string> {
  const decoder = new StringDecoder("utf8");
  let separator: string | null = null;
  let rest = "";
  for await (const chunk of list) {
    const text = decoder.write(chunk as Buffer);
    separator ??= text.includes("\0") ? "\0" : "\n";
    const names = (rest + text).split(separator);
    rest = names.pop()!;
    for (const name of names) yield* named(name, separator);
  }
  yield* named(rest + decoder.end(), separator ?? "\n");
}

function* named(name: string, separator: string): Generator<string> {
  const whole = separator === "\n" ? name.replace(/\r$/, "") : name;
  if (whole !== "") yield whole;
}

/**
 * Where the output of an input goes below `--output-dir`: the input's own path, without a root, a drive or any "..", so that
 * nothing is ever written outside. "../arkisto/a.txt" → "arkisto/a.txt.json".
 */
export function mirroredPath(inputPath: string, extension: string): string {
  const parts = inputPath
    .replace(/^[A-Za-z]:/, "")
    .split(/[/\\]/)
    .filter((part) => part !== "" && part !== "." && part !== "..");
  return path.join(...(parts.length > 0 && inputPath !== "-" ? parts : ["stdin"])) + "." + extension;
}
