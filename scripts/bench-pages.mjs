/**
 * What large and hostile pages and texts cost the built command, limits raised as a user would: each is read at one size and
 * at twice that size, in processes of their own.
 *
 *     node scripts/bench-pages.mjs [--megabytes 10] [--only WORD] [--judge 2.6]
 *
 * Prints what came of it, the processor time, the time per megabyte, how often the double takes the time of the single beyond
 * the start-up, and the memory. With --judge it fails where that ratio is above, measured twice. A command that ends in
 * anything but a record or a named error always fails.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { LARGE } from "./bench/large-pages.mjs";

const { values } = parseArgs({
  options: {
    megabytes: { type: "string", default: "10" },
    only: { type: "string", default: "" },
    judge: { type: "string" },
  },
});
const MB = 1_000_000;
const size = Number(values.megabytes) * MB;
const command = fileURLToPath(new URL("../bin/extract.js", import.meta.url));
const LIMITS = ["--max-bytes", String(100 * MB), "--timeout", "300", "--no-config", "-q", "-f", "ndjson"];

/** Left by the command as it ends: its processor time in milliseconds and its memory in kilobytes. */
const METER = `import { writeFileSync } from "node:fs";
process.on("exit", () => {
  const { userCPUTime, maxRSS } = process.resourceUsage();
  writeFileSync(process.env.METER, JSON.stringify({ millis: userCPUTime / 1000, memory: maxRSS }));
});`;

const folder = mkdtempSync(path.join(tmpdir(), "large-pages-"));
const meter = path.join(folder, "meter.json");
let failures = 0;
try {
  const rest = idle();
  console.log(`   n MB       s    s/MB   ratio  memory  what came of it`);
  for (const [name, make] of Object.entries(LARGE)) {
    if (!name.includes(values.only)) continue;
    const [one, two] = [1, 2].map((times) => read(name, make(size * times)));
    const ratio = ratioOf(one, two, rest);
    const bad =
      isBad(one, two, ratio) &&
      isBad(one, two, ratioOf(read(name, make(size)), read(name, make(size * 2)), rest));
    if (bad) failures++;
    const seconds = Math.max(0, two.millis - rest) / 1000;
    console.log(
      [
        (two.bytes / MB).toFixed(1).padStart(7),
        seconds.toFixed(2).padStart(7),
        (seconds / (two.bytes / MB)).toFixed(3).padStart(7),
        (ratio === null ? "–" : ratio.toFixed(2)).padStart(7),
        `${Math.round(two.memory / 1024)} M`.padStart(7),
        ` ${name}: ${two.answer}${bad ? "   FAIL" : ""}`,
      ].join(" "),
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = failures > 0 ? 1 : 0;

/** Start-up alone: the least of some readings of a short text. */
function idle() {
  return Math.min(
    ...[1, 2, 3].map(() => read("short.html", Buffer.from("<html><p>Kunta sai 5 euroa.")).millis),
  );
}

function read(name, bytes) {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  const { stdout, stderr, status, signal } = spawnSync(
    process.execPath,
    ["--import", `data:text/javascript,${encodeURIComponent(METER)}`, command, ...LIMITS, file],
    { env: { ...process.env, METER: meter }, encoding: "utf8", maxBuffer: 1 << 30 },
  );
  rmSync(file);
  const { millis, memory } = JSON.parse(readFileSync(meter, "utf8"));
  return { bytes: bytes.length, millis, memory, ...answerOf(stdout, stderr, status ?? signal) };
}

/** "a record, 12 amounts" or the error's code; `broken` for all that is neither. */
function answerOf(stdout, stderr, status) {
  if (status === 0) {
    const records = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    const amounts = records.reduce((sum, { amounts }) => sum + amounts.length, 0);
    return {
      answer: `${records.length === 1 ? "a record" : `${records.length} records`}, ${amounts} sums`,
      broken: false,
    };
  }
  const code = /\b[A-Z]+(?:_[A-Z]+)+\b|\b(?:EMPTY|BINARY|TIMEOUT)\b/.exec(stderr)?.[0];
  return {
    answer: code ?? `exit ${status}: ${stderr.slice(-200)}`,
    broken: status !== 1 || code === undefined,
  };
}

/** Times the double took of the single's time, null where both are too short to say. */
function ratioOf(one, two, rest) {
  const [first, second] = [one.millis - rest, two.millis - rest];
  return second < 150 ? null : second / Math.max(first, 60);
}

function isBad(one, two, ratio) {
  return (
    one.broken || two.broken || (values.judge !== undefined && ratio !== null && ratio > Number(values.judge))
  );
}
