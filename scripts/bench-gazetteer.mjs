/**
 * Measures what matching costs for each kilobyte of text, with the places as they are and with ten times as many names.
 *
 *     node scripts/bench-gazetteer.mjs [FILE …]
 *
 * Without files it reads fixtures/. The additional names are the places' own with another first part or end ("Uusiturku",
 * "Lahtiranta"), so that they share first letters, stems and endings with what the text holds. Ends with 1 if the larger
 * gazetteer costs more than 1.25 times as much.
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const bundle = await build({
  stdin: {
    contents: `export { Gazetteer } from "./src/finnish/gazetteer.js"; export { allPlaces } from "./src/regions/places.js"; export { Reading } from "./src/reading.js";`,
    resolveDir: root,
    loader: "ts",
  },
  bundle: true,
  format: "esm",
  platform: "node",
  write: false,
  logLevel: "error",
});
const source = Buffer.from(bundle.outputFiles[0].contents).toString("base64");
const { Gazetteer, allPlaces, Reading } = await import(`data:text/javascript;base64,${source}`);

function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".txt"))
    .map((name) => path.join(folder, name));
}

const files = process.argv.length > 2 ? process.argv.slice(2) : filesBelow(path.join(root, "fixtures"));
let text = files.map((file) => readFileSync(file, "utf8")).join("\n\n");
while (text.length < 1 << 20) text += `\n\n${text}`;
const block = { start: 0, end: text.length, kind: "paragraph", boilerplate: null, language: "fin" };
const reading = new Reading({ text, blocks: [block] }, new Map());

const FIRST = ["Uusi", "Vanha", "Itä", "Ylä"];
const LAST = ["ranta", "kylä", "niemi", "harju", "lampi"];

function gazetteerOf(names) {
  const began = performance.now();
  const gazetteer = new Gazetteer();
  for (const name of names) gazetteer.add(name, { text: name });
  return { gazetteer, built: performance.now() - began };
}

/** What a kilobyte costs each of them: the least of many runs in turn, so that what else the machine does falls out. */
function costs(gazetteers) {
  const best = gazetteers.map(() => Number.POSITIVE_INFINITY);
  for (let run = 0; run < 30; run++) {
    gazetteers.forEach((gazetteer, i) => {
      const began = performance.now();
      gazetteer.match(reading);
      best[i] = Math.min(best[i], performance.now() - began);
    });
  }
  return best.map((millis) => (millis * 1000) / (text.length / 1024));
}

const names = allPlaces().map((place) => place.name);
const more = names.flatMap((name) => [
  name,
  ...FIRST.map((first) => first + name.toLowerCase()),
  ...LAST.map((last) => name + last),
]);
const [small, large] = [gazetteerOf(names), gazetteerOf(more)];
const [one, ten] = costs([small.gazetteer, large.gazetteer]);
for (const [count, { built }, micros] of [
  [names.length, small, one],
  [more.length, large, ten],
]) {
  console.log(`${count} names: built in ${built.toFixed(1)} ms, ${micros.toFixed(2)} µs a kB`);
}
console.log(`ten times as many names cost ${(ten / one).toFixed(2)} times as much`);
process.exitCode = ten > one * 1.25 ? 1 : 0;
