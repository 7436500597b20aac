/**
 * Kills a batch with --resume at random moments and compares what it leaves in the end with an undisturbed run, byte for byte:
 * `node scripts/kill-check.mjs [--kills 200] [--seed 1]`. Exits 1 at the first difference.
 */
import { spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { random } from "./random.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const { values } = parseArgs({
  options: { kills: { type: "string", default: "200" }, seed: { type: "string", default: "1" } },
});
const wanted = Number(values.kills);
const next = random(Number(values.seed));

/** Ways to write a batch; each goes into "out". */
const MODES = [
  ["--output-dir", "out/files"],
  ["-f", "ndjson", "-o", "out/all.ndjson"],
  ["-o", "out/all.json", "--jobs", "2"],
  ["-f", "csv", "--output-dir", "out"],
];

/** Twelve copies of the fixtures' texts, each with a line of its own, and an input that fails. */
function archive() {
  const place = mkdtempSync(path.join(tmpdir(), "tiedote-kills-"));
  mkdirSync(path.join(place, "in"));
  const folder = path.join(root, "fixtures/tuning");
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".txt"))) {
    const text = readFileSync(path.join(folder, name), "utf8");
    for (let copy = 0; copy < 12; copy++) {
      writeFileSync(
        path.join(place, "in", `${copy}-${name}`),
        `${text}\n\nKunta sai ${copy + 2} 000 euroa.\n`,
      );
    }
  }
  writeFileSync(path.join(place, "in/tyhja.txt"), "");
  return place;
}

/** Runs the command; resolves with how long it ran, or null if it was killed. */
function run(cwd, args, killAfter) {
  return new Promise((resolve) => {
    const began = performance.now();
    const child = spawn(process.execPath, [path.join(root, "bin/extract.js"), "in", "-q", ...args], {
      cwd,
      stdio: "ignore",
    });
    const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill("SIGKILL"), killAfter);
    child.on("close", (code) => {
      clearTimeout(timer);
      resolve(code === null ? null : performance.now() - began);
    });
  });
}

/** What a folder holds; the journal of --output-dir stands beside it and is no part of the output. */
function contentOf(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (file) => file.isFile() && file.name !== ".files.tiedote-resume",
  );
  return JSON.stringify(
    files
      .map((file) => path.join(file.parentPath, file.name))
      .sort()
      .map((file) => [path.relative(folder, file), readFileSync(file, "base64")]),
  );
}

const cwd = archive();
const out = path.join(cwd, "out");
let kills = 0;
let ends = 0;
try {
  for (let mode = 0; kills < wanted; mode++) {
    const args = MODES[mode % MODES.length];
    rmSync(out, { recursive: true, force: true });
    const whole = await run(cwd, args);
    const undisturbed = contentOf(out);
    rmSync(out, { recursive: true });
    const share = Math.ceil(wanted / MODES.length);
    for (let mine = 0; mine < share && kills < wanted; ) {
      if ((await run(cwd, [...args, "--resume"], next() * whole)) === null) {
        kills++;
        mine++;
        continue;
      }
      compare(args, undisturbed);
      rmSync(out, { recursive: true });
      rmSync(path.join(cwd, ".out.tiedote-resume"), { force: true });
    }
    await run(cwd, [...args, "--resume"]);
    compare(args, undisturbed);
  }
} finally {
  rmSync(cwd, { recursive: true, force: true });
}
console.log(
  `${kills} kills in ${MODES.length} ways of writing; ${ends} times the end was reached, each time with the bytes of an undisturbed run`,
);

function compare(args, undisturbed) {
  ends++;
  if (contentOf(out) === undisturbed) return;
  const copy = mkdtempSync(path.join(tmpdir(), "tiedote-differs-"));
  cpSync(out, copy, { recursive: true });
  console.error(
    `${args.join(" ")}: after ${kills} kills (--seed ${values.seed}) the output differs; it is kept in ${copy}`,
  );
  process.exitCode = 1;
  throw new Error("the output of a resumed run differs");
}
