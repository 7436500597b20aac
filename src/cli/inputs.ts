import { stat } from "node:fs/promises";
import path from "node:path";
import { glob } from "tinyglobby";

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

/** One input by its path as given; "-" is standard input. */
export interface Input {
  readonly path: string;
}

export interface Expanded {
  readonly inputs: readonly Input[];
  /** Folders and patterns in which no release was found. */
  readonly empty: readonly string[];
  /** True where exactly one literal file or "-" was named, so that JSON is one object. */
  readonly single: boolean;
}

/**
 * Finds the files that arguments name: a literal file or "-" stands for itself (also if it does not exist: that is an error of
 * its own), a folder for the releases below it, anything else with `*?[]{}` for what it matches. Files found by search are
 * sorted by code units, so that no locale or file system decides the order.
 */
export async function expandInputs(args: readonly string[]): Promise<Expanded> {
  const inputs: Input[] = [];
  const empty: string[] = [];
  const seen = new Set<string>();
  let literal = true;
  for (const arg of args) {
    const found = await expand(arg);
    if (found === null) {
      inputs.push({ path: arg });
      continue;
    }
    literal = false;
    if (found.length === 0) empty.push(arg);
    for (const file of found) {
      if (!seen.has(file)) inputs.push({ path: file });
      seen.add(file);
    }
  }
  return { inputs, empty, single: literal && inputs.length === 1 };
}

/** The files below a folder or of a pattern; null for a literal file. */
async function expand(arg: string): Promise<string[] | null> {
  if (arg === "-") return null;
  const info = await stat(arg).catch(() => null);
  if (info?.isDirectory()) {
    const names = await glob(`**/*.{${RELEASE_EXTENSIONS.join(",")}}`, {
      cwd: arg,
      caseSensitiveMatch: false,
      expandDirectories: false,
      followSymbolicLinks: false,
    });
    return names.sort(byCodeUnits).map((name) => path.join(arg, name));
  }
  if (info !== null || !/[*?[\]{}]/.test(arg)) return null;
  return (await glob(arg, { expandDirectories: false })).sort(byCodeUnits);
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
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
