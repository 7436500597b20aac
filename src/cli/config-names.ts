import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

/** Names that a folder is searched for, then the folders above it. JSON and YAML are data: nothing in a file is ever run. */
export const CONFIG_NAMES = [
  ".tiedoterc",
  ".tiedoterc.json",
  ".tiedoterc.yaml",
  ".tiedoterc.yml",
  "package.json",
] as const;

/** Whether a search is worth the reader's loading: some folder from here upwards has a file that may say something. */
export function mayHaveConfig(folder: string): boolean {
  for (let at = folder; ; at = path.dirname(at)) {
    if (CONFIG_NAMES.some((name) => saysSomething(path.join(at, name)))) return true;
    if (at === path.dirname(at)) return false;
  }
}

/** Every package has a package.json; few speak of us. */
function saysSomething(file: string): boolean {
  if (!existsSync(file)) return false;
  if (path.basename(file) !== "package.json") return true;
  try {
    return /"tiedote"\s*:\s*\{/.test(readFileSync(file, "utf8"));
  } catch {
    return false;
  }
}
