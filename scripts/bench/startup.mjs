/** Whole processes beside `node -e 0`: medians of runs in turn, so that what else the machine does falls on all of them. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { longPage, releases, root } from "./corpus.mjs";
import { median } from "./report.mjs";

export function startup(rounds) {
  const place = mkdtempSync(path.join(tmpdir(), "tiedote-bench-"));
  const text = path.join(place, "release.txt");
  const page = path.join(place, "release.html");
  writeFileSync(text, releases(1)[0]);
  writeFileSync(page, longPage(3000));
  const command = path.join(root, "bin/extract.js");
  const runs = {
    "node -e 0": ["-e", "0"],
    "extract --version": [command, "--version"],
    "extract --help": [command, "--help"],
    "one text of 3 kB": [command, "-q", text],
    "one page of 3 kB": [command, "-q", page],
  };
  const millis = Object.fromEntries(Object.keys(runs).map((name) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const [name, args] of Object.entries(runs)) {
      const began = performance.now();
      const { status, stderr } = spawnSync(process.execPath, args, { stdio: ["ignore", "ignore", "pipe"] });
      if (status !== 0) throw new Error(`${name}: exit ${status}: ${stderr}`);
      // the first round only fills the disk's cache
      if (round > 0) millis[name].push(performance.now() - began);
    }
  }
  rmSync(place, { recursive: true });
  const bare = millis["node -e 0"];
  return Object.entries(millis).map(([name, all]) => ({
    name,
    millis: median(all),
    ratio: median(all) / median(bare),
    least: Math.min(...all) / Math.min(...bare),
  }));
}
