import { spawnSync } from "node:child_process";
import path from "node:path";

const root = path.join(import.meta.dirname, "..");

/** The built command. */
export const commandPath = path.join(root, "bin/extract.js");

/** Runs the built command and gives back what it said. */
export function command(
  args: readonly string[],
  options: { input?: string | Uint8Array; cwd?: string; env?: NodeJS.ProcessEnv } = {},
) {
  const { input, cwd = root, env = process.env } = options;
  const { status, stdout, stderr } = spawnSync(process.execPath, [commandPath, ...args], {
    cwd,
    env,
    maxBuffer: 1 << 28,
    encoding: "utf8",
    ...(input === undefined ? {} : { input }),
  });
  return { status, stdout, stderr };
}
