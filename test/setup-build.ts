import { execFileSync } from "node:child_process";
import path from "node:path";

/** Builds the bundle once, so that tests of the command run what ships. */
export default function setup(): void {
  execFileSync(process.execPath, ["scripts/build.mjs"], {
    cwd: path.join(import.meta.dirname, ".."),
    stdio: "inherit",
  });
}
