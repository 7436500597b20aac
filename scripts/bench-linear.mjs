/**
 * Whether reading takes time in proportion to the input: every kind of hostile page and text is read at one size and at twice
 * that size, and the second may take at most 3 times the processor time of the first. Exit 1 if one does not.
 *
 *     node scripts/bench-linear.mjs [--megabytes N]     N = 1 unless told otherwise: pages of 1 and 2 MB
 */
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const MOST = 3;
const ROUNDS = 3;
/** Below this many milliseconds a ratio says nothing. */
const LEAST = 8;

const at = process.argv.indexOf("--megabytes");
const size = (at < 0 ? 1 : Number(process.argv[at + 1])) * 1_000_000;

/** A page or text of about `size` characters; `open` stands in front once. */
const repeat = (piece, open = "") => ({
  name: JSON.stringify(`${open}${piece}`.slice(0, 44)),
  make: (length) => open + piece.repeat(Math.ceil(length / piece.length)),
});

const SENTENCE = "Kunta sai 5 000 euroa avustusta koulun korjaamiseen, ja piha valmistuu keväällä 2024. ";
const KINDS = [
  repeat(`<p>${SENTENCE}`, "<html>"),
  repeat(`<div class="a">${SENTENCE}</div></span>`, "<html>"),
  repeat(`<p>Kunta\0 sai \ud800 rahaa &amp; &bogus; </p>`, "<html>"),
  repeat("<tr><td rowspan=90 colspan=90>5 euroa<td>Kunta", "<html><table>"),
  repeat("if(i<n)x<y;", "<html><script>"),
  repeat("<br>x", "<html><p>"),
  repeat("<span>Kunta</span>", "<html><div>"),
  repeat("<b><i>", `<html>${"<u>".repeat(300)}<p hidden>`),
  repeat("x", "<html><!--"),
  repeat(SENTENCE),
  repeat(`${SENTENCE}\n\n`),
  repeat("Kunta\n\n"),
  repeat("Kunta sai rahaa\n"),
  repeat("KUNTA SAI RAHAA\n"),
  repeat("Lumpeen kunta\t12 500\n"),
  repeat("Hanke | Tuki | 5 000\n"),
  repeat("From: a\nTo: b\n"),
  repeat("Kuva Riikka Ranta\n"),
  repeat("Etusivu | Uutiset | Haku\n"),
  repeat("avus-\ntus "),
  repeat(" ", "x"),
  repeat("\t"),
  repeat("<"),
  repeat("- "),
];

const { readDocuments } = await bundled();
let failed = 0;
for (const { name, make } of KINDS) {
  const [one, two] = [make(size), make(size * 2)];
  const times = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < ROUNDS; round++) {
    times[0] = Math.min(times[0], await measure(one));
    times[1] = Math.min(times[1], await measure(two));
  }
  const ratio = times[1] / times[0];
  const bad = times[0] >= LEAST && ratio > MOST;
  if (bad) failed++;
  console.log(
    `${bad ? "FAIL" : "ok  "} ${times[0].toFixed(0).padStart(5)} ms ${times[1].toFixed(0).padStart(5)} ms  x${ratio.toFixed(2)}  ${name}`,
  );
}
process.exitCode = failed > 0 ? 1 : 0;

/** Processor time of one reading; a refusal is an answer too. */
async function measure(input) {
  const start = process.cpuUsage();
  try {
    await readDocuments(input, {});
  } catch (error) {
    if (error.code === undefined) throw error;
  }
  return process.cpuUsage(start).user / 1000;
}

/** The reading alone, without the fields, built from the source as it is. */
async function bundled() {
  await build({
    absWorkingDir: root,
    stdin: { contents: 'export { readDocuments } from "./src/document/read.js";', resolveDir: root },
    bundle: true,
    platform: "node",
    format: "esm",
    outfile: "dist/bench/linear.mjs",
    packages: "external",
    logLevel: "error",
  });
  return import(new URL("../dist/bench/linear.mjs", import.meta.url));
}
