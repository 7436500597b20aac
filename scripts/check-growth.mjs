/**
 * Doubles documents of hostile shapes and prints how the time of the whole pipeline grows: `node scripts/check-growth.mjs
 * [--from 0.25] [--to 8] [--shape TEXT]`, in megabytes. A doubling may cost 2.2 times; one that costs more is measured again,
 * and twice is a failure: exit code 1, with the stage that it was. Each shape runs in a process of its own, for two minutes.
 */
import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { clock, library } from "./bench/library.mjs";
import { SHAPES } from "./bench/shapes.mjs";

const { values } = parseArgs({
  options: {
    from: { type: "string", default: "0.25" },
    to: { type: "string", default: "8" },
    shape: { type: "string", default: "" },
    alone: { type: "string" },
  },
});
const MB = 1 << 20;
const MOST = 2.2;
/** Shorter times say nothing of growth. */
const NOISE_MS = 100;
const PATIENCE_MS = 120_000;

if (values.alone === undefined) await all();
else await alone(values.alone);

async function all() {
  await library(true);
  let failures = 0;
  for (const shape of Object.keys(SHAPES).filter((name) => name.includes(values.shape))) {
    const { times, bad } = await measured(shape);
    if (bad !== null) failures++;
    console.log(`${shape}: ${times.join(", ")}${bad === null ? "" : ` – ${bad}`}`);
  }
  console.log(`${failures} shapes take more than ${MOST} times as long when they are twice as long`);
  if (failures > 0) process.exitCode = 1;
}

function measured(shape) {
  return new Promise((resolve) => {
    const args = ["--alone", shape, "--from", values.from, "--to", values.to];
    const child = fork(fileURLToPath(import.meta.url), args, {
      stdio: ["ignore", "inherit", "inherit", "ipc"],
    });
    const times = [];
    let bad = null;
    const watch = setTimeout(() => {
      bad = `stopped after ${PATIENCE_MS / 1000} s`;
      child.kill("SIGKILL");
    }, PATIENCE_MS);
    child.on("message", (message) => {
      times.push(message.time);
      bad ??= message.bad;
    });
    child.on("exit", (code, signal) => {
      clearTimeout(watch);
      if (code !== 0) bad ??= `ended with ${code ?? signal}`;
      resolve({ times, bad });
    });
  });
}

async function alone(shape) {
  const lib = await library(true, false);
  await timed(lib, SHAPES[shape](MB / 8));
  let before = null;
  for (let size = Number(values.from); size <= Number(values.to); size *= 2) {
    const text = SHAPES[shape](Math.floor(size * MB));
    let now = await timed(lib, text);
    if (grew(before, now) !== null) now = least(now, await timed(lib, text));
    process.send({ time: `${size} MB ${now.whole.toFixed(0)} ms`, bad: grew(before, now) });
    before = now;
  }
  process.disconnect();
}

/** Milliseconds of one run: those of the processor for the whole, those of the clock for each stage. A refusal counts as an answer. */
async function timed(lib, text) {
  const input = Buffer.from(text);
  clock.reset();
  const began = process.cpuUsage();
  try {
    await inStages(lib, input);
  } catch (error) {
    if (error.code === undefined) throw error;
  }
  const { user, system } = process.cpuUsage(began);
  return { whole: (user + system) / 1000, stages: new Map(clock.stages) };
}

async function inStages(lib, input) {
  let last = performance.now();
  const note = (name) => {
    const now = performance.now();
    clock.stages.set(name, (clock.stages.get(name) ?? 0) + now - last);
    last = now;
  };
  const documents = await lib.readDocuments(input, {});
  note("readDocuments");
  for (const document of documents) {
    const release = lib.readRelease(document, {});
    last = performance.now();
    lib.validate(release);
    note("validate");
    lib.jsonLine(release);
    note("jsonLine");
  }
}

function least(one, other) {
  return one.whole < other.whole ? one : other;
}

/** What took too much longer than for half the length, or null. */
function grew(before, now) {
  if (before === null || now.whole < NOISE_MS || now.whole <= MOST * Math.max(before.whole, NOISE_MS / 2))
    return null;
  const by = (name) => (now.stages.get(name) ?? 0) - 2 * (before.stages.get(name) ?? 0);
  const worst = [...now.stages.keys()].sort((a, b) => by(b) - by(a))[0] ?? "";
  return `${(now.whole / before.whole).toFixed(1)} times, most of it in ${worst}`;
}
