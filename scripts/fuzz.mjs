/**
 * Throws mutated releases and random text at the whole pipeline: `npm run fuzz -- [--count 1000000] [--seed 1] [--jobs 2]`.
 * A crash, a record that the schema refuses, a mention that does not stand at its span, or no answer for 20 s to one input is a
 * failure: it is printed, its input kept in a file, and the exit code is 1. `--only INDEX` runs one input again.
 */
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";

const { values } = parseArgs({
  options: {
    count: { type: "string", default: "1000000" },
    seed: { type: "string", default: "1" },
    jobs: { type: "string", default: "2" },
    only: { type: "string" },
  },
});
const seed = Number(values.seed);
const jobs = values.only === undefined ? Number(values.jobs) : 1;
const first = values.only === undefined ? 0 : Number(values.only);
const last = values.only === undefined ? Number(values.count) : first + 1;

/** Longest time for one input, and up to twice that. */
const HANG_MS = 20_000;

const kept = mkdtempSync(path.join(tmpdir(), "tiedote-fuzz-"));
const totals = { records: 0, refused: 0, failures: 0 };
const began = performance.now();
await Promise.all(Array.from({ length: jobs }, (_, job) => shard(first + job)));
const seconds = (performance.now() - began) / 1000;
console.log(
  `${last - first} inputs in ${seconds.toFixed(0)} s: ${totals.records} records, ${totals.refused} refused with a clear error, ${totals.failures} failures`,
);
if (totals.failures > 0) process.exitCode = 1;

/** Every `jobs`-th input from `from` on, in a process of its own; one that hangs or dies is replaced and goes on behind it. */
async function shard(from) {
  for (let at = from; at < last; ) at = await work(at);
}

function work(from) {
  return new Promise((resolve) => {
    const place = new BigInt64Array(new SharedArrayBuffer(8));
    const worker = new Worker(new URL("fuzz-worker.mjs", import.meta.url), {
      workerData: { seed, from, last, step: jobs, place },
      resourceLimits: { maxOldGenerationSizeMb: 1024 },
    });
    let hung = false;
    let seen = -1n;
    const watch = setInterval(() => {
      const now = Atomics.load(place, 0);
      hung = now === seen;
      seen = now;
      if (hung) worker.terminate();
    }, HANG_MS);
    let end = null;
    worker.on("message", (message) => {
      if (message.failure !== undefined) report(message.index, message.failure, message.input);
      else end = message;
    });
    let died = "";
    worker.on("error", (error) => {
      died = error.message;
    });
    worker.on("exit", () => {
      clearInterval(watch);
      if (end !== null) {
        totals.records += end.records;
        totals.refused += end.refused;
        return resolve(last);
      }
      const current = Number(Atomics.load(place, 0));
      report(current, hung ? `no answer for ${HANG_MS / 1000} s` : `the worker ended: ${died}`);
      resolve(current + jobs);
    });
  });
}

function report(index, what, input) {
  totals.failures++;
  const file = path.join(kept, `${index}.bin`);
  if (input !== undefined) writeFileSync(file, Buffer.from(input, "base64"));
  console.error(
    `input ${index} (--seed ${seed} --only ${index}${input === undefined ? "" : `, ${file}`}): ${what}`,
  );
}
