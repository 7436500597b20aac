/**
 * Measures the whole: start-up, speed, growth, jobs, memory, pages and names, and rewrites the tables of docs/performance.md.
 *
 *     npm run bench                  about ten minutes
 *     npm run bench -- --quick       about a minute; prints and writes nothing
 *     npm run bench -- --full        10⁵ releases for one and two jobs, documents of up to 50 MB
 *
 * All figures of one run are of one machine at one time: only the ratios say something elsewhere. Nothing here fails for being
 * slow, but for results that differ between one job and two.
 */
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { jobs, memory } from "./bench/batches.mjs";
import { root } from "./bench/corpus.mjs";
import { growth, largestStep } from "./bench/growth.mjs";
import { STAGES, size, speed, table, times } from "./bench/report.mjs";
import { startup } from "./bench/startup.mjs";
import { throughput } from "./bench/throughput.mjs";

const quick = process.argv.includes("--quick");
const full = process.argv.includes("--full");
const parts = [];
const say = (heading, text) => {
  console.log(`\n${heading}\n\n${text}`);
  parts.push(`### ${heading}\n\n${text}`);
};
const script = (name, ...args) =>
  execFileSync(process.execPath, [path.join(root, "scripts", name), ...args], { encoding: "utf8" });

const begun = startup(quick ? 5 : 30);
const ASKED = {
  "extract --version": 1.5,
  "extract --help": 1.5,
  "one text of 3 kB": 2.6,
  "one page of 3 kB": 4,
};
say(
  "Start-up",
  table(
    ["whole process", "median", "beside `node -e 0`", "quickest runs", "asked"],
    begun.map(({ name, millis, ratio, least }) => [
      name === "node -e 0" || name.startsWith("extract") ? `\`${name}\`` : name,
      `${millis.toFixed(0)} ms`,
      times(ratio),
      times(least),
      ASKED[name] === undefined ? "" : times(ASKED[name]),
    ]),
  ),
);

const run = await throughput(quick ? 100 : 1000, quick ? 2 : 4);
say(
  "Speed of text, one job",
  `${run.texts} releases of 3 kB, the best of some rounds, in computing time.\n\n` +
    table(
      ["", "MB/s", "tiedote beside it"],
      [
        ["tiedote, text in, NDJSON out", speed(run.whole), ""],
        ...Object.entries(run.others).map(([name, its]) => [name, speed(its), times(run.whole / its)]),
      ],
    ),
);
say(
  "Speed of each stage",
  table(
    ["stage", "MB/s"],
    Object.entries(run.stages).map(([name, its]) => [STAGES[name] ?? name, speed(its)]),
  ),
);

const MB = 1 << 20;
const lengths = quick
  ? { from: MB / 64, ordinary: MB / 8, worst: MB / 8, rounds: 1 }
  : { from: MB / 8, ordinary: (full ? 32 : 4) * MB, worst: (full ? 8 : 1 / 2) * MB, rounds: 2 };
const grown = await growth(lengths);
say(
  "One document, twice as long",
  table(
    ["document", "longest", "MB/s there", "largest step (asked 2.2 ×)"],
    grown.map((row) => {
      const { length, millis } = row.times.at(-1);
      return [row.name, size(length), speed(length / 1e3 / millis), times(largestStep(row))];
    }),
  ),
);

const batch = await jobs(full ? 100_000 : quick ? 300 : 4000);
say(
  "One job and two",
  table(
    ["releases", "one job", "two jobs", "ratio", "same bytes"],
    [
      [
        batch.count,
        `${batch.seconds[1].toFixed(1)} s`,
        `${batch.seconds[2].toFixed(1)} s`,
        times(batch.ratio),
        batch.same ? "yes" : "no",
      ],
    ],
  ),
);
if (!batch.same) process.exitCode = 1;

const counts = quick ? [1000, 2000] : [1000, 10_000, 100_000];
const peaks = [];
for (const count of counts) peaks.push(await memory(count));
say(
  "Memory",
  "Peak of `extract --filter` over short releases.\n\n" +
    table(
      ["releases", "peak", "more than at 1000"],
      counts.map((count, i) => [
        count,
        `${peaks[i].toFixed(0)} MB`,
        `${(peaks[i] - peaks[0]).toFixed(0)} MB`,
      ]),
    ),
);

if (!quick)
  say(
    "Pages, beside @mozilla/readability on linkedom",
    `\`\`\`text\n${script("bench-html.mjs", "fixtures/tuning", "fixtures/wider").trim()}\n\`\`\``,
  );
say("What a name costs", `\`\`\`text\n${script("bench-gazetteer.mjs").trim()}\n\`\`\``);

if (!quick) {
  const file = path.join(root, "docs/performance.md");
  const machine = `Node ${process.version}, ${os.cpus().length} cores (${os.cpus()[0]?.model.trim() ?? os.arch()}).`;
  const text = readFileSync(file, "utf8").replace(
    /<!-- bench -->[\s\S]*<!-- \/bench -->/,
    () => `<!-- bench -->\n${machine}\n\n${parts.join("\n\n")}\n<!-- /bench -->`,
  );
  writeFileSync(file, text);
}
