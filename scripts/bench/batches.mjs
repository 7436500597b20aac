/** Whole batches: one job beside two, and memory by the number of documents. */
import { spawn } from "node:child_process";
import { linkSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { releases, root } from "./corpus.mjs";

const command = path.join(root, "bin/extract.js");
const DIFFERENT = 500;

/** Seconds for a folder of `count` releases with one job and with two. */
export async function jobs(count) {
  const place = mkdtempSync(path.join(tmpdir(), "tiedote-bench-"));
  const texts = releases(DIFFERENT);
  for (const [i, text] of texts.entries()) writeFileSync(path.join(place, `${i}`), text);
  const folder = path.join(place, "releases");
  for (let i = 0; i < count; i++) {
    const sub = path.join(folder, String(Math.floor(i / 1000)));
    if (i % 1000 === 0) mkdirSync(sub, { recursive: true });
    linkSync(path.join(place, `${i % DIFFERENT}`), path.join(sub, `${i}.txt`));
  }
  const seconds = {};
  for (const n of [1, 2]) {
    const began = performance.now();
    const args = [
      command,
      "-q",
      "-f",
      "ndjson",
      "--jobs",
      String(n),
      folder,
      "-o",
      path.join(place, `${n}.ndjson`),
    ];
    await ended(spawn(process.execPath, args, { stdio: "inherit" }));
    seconds[n] = (performance.now() - began) / 1000;
  }
  const same = readFileSync(path.join(place, "1.ndjson")).equals(readFileSync(path.join(place, "2.ndjson")));
  rmSync(place, { recursive: true });
  return { count, seconds, ratio: seconds[1] / seconds[2], same };
}

/** Peak memory of `--filter` over `count` short releases, in megabytes. */
export async function memory(count) {
  const texts = releases(DIFFERENT, 300).map((text) => JSON.stringify(text.slice(0, 400)));
  // the process says at its end what it has used at most
  const tell = 'process.on("exit", () => console.error("peak", process.resourceUsage().maxRSS));';
  const preload = `data:text/javascript,${encodeURIComponent(tell)}`;
  const child = spawn(process.execPath, ["--import", preload, command, "--filter"], {
    stdio: ["pipe", "ignore", "pipe"],
  });
  let said = "";
  child.stderr.on("data", (chunk) => {
    said += chunk;
  });
  const done = ended(child);
  for (let i = 0; i < count; i++) {
    if (!child.stdin.write(`{"id":"${i}","text":${texts[i % DIFFERENT]}}\n`)) {
      await new Promise((resolve) => child.stdin.once("drain", resolve));
    }
  }
  child.stdin.end();
  await done;
  return Number(/peak (\d+)/.exec(said)[1]) / 1024;
}

function ended(child) {
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => (code === 0 ? resolve() : reject(new Error(`exit ${code}`))));
  });
}
