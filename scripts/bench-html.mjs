/**
 * Our reading of pages beside @mozilla/readability on linkedom, in one run: token F1 of the cleaned text against the hand-marked
 * one (the gold's "text"), and milliseconds a page.
 *
 *     node scripts/bench-html.mjs [FOLDER …]      fixtures/tuning and fixtures/wider unless told otherwise
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { Readability } from "@mozilla/readability";
import { build } from "esbuild";
import { parseHTML } from "linkedom";

const root = fileURLToPath(new URL("..", import.meta.url));
const ROUNDS = 20;

const ours = await bundled();
const asked = process.argv.slice(2).filter((arg) => !arg.startsWith("-"));
const folders =
  asked.length > 0 ? asked : ["fixtures/tuning", "fixtures/wider"].map((name) => path.join(root, name));
const pages = folders.filter((folder) => existsSync(folder)).flatMap(pagesOf);
const verbose = process.argv.includes("--each");

const results = { tiedote: await run(readOurs), readability: await run(readReadability) };
for (const [name, { f1, precision, recall, milliseconds, each }] of Object.entries(results)) {
  console.log(
    `${name.padEnd(12)} ${pages.length} pages  token F1 ${f1.toFixed(4)}  P ${precision.toFixed(4)}  R ${recall.toFixed(4)}  ${milliseconds.toFixed(2)} ms a page`,
  );
  if (verbose) for (const line of each) console.log(`    ${line}`);
}

/** The reading alone, without the fields, built from the source as it is. */
async function bundled() {
  await build({
    absWorkingDir: root,
    stdin: {
      contents:
        'export { readDocuments } from "./src/document/read.js"; export { cleanText } from "./src/document/clean-text.js";',
      resolveDir: root,
    },
    bundle: true,
    platform: "node",
    format: "esm",
    outfile: "dist/bench/read.mjs",
    packages: "external",
    logLevel: "error",
  });
  return import(new URL("../dist/bench/read.mjs", import.meta.url));
}

function pagesOf(folder) {
  return readdirSync(folder)
    .filter(
      (name) => name.endsWith(".html") && existsSync(path.join(folder, name.replace(/html$/, "gold.json"))),
    )
    .map((name) => ({
      name,
      bytes: readFileSync(path.join(folder, name)),
      gold: JSON.parse(readFileSync(path.join(folder, name.replace(/html$/, "gold.json")), "utf8")).text,
    }))
    .filter((page) => typeof page.gold === "string");
}

async function readOurs({ bytes }) {
  const [document] = await ours.readDocuments(bytes, { from: "html" });
  return ours.cleanText(document);
}

/** Decoding is no part of Readability's work: it gets the text as we decode it. */
async function readReadability(page) {
  page.decoded ??= decoded(page.bytes);
  const { document } = parseHTML(page.decoded);
  const article = new Readability(document).parse();
  return article === null ? "" : `${article.title ?? ""}\n${article.textContent ?? ""}`;
}

function decoded(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

async function run(read) {
  let [matched, found, wanted] = [0, 0, 0];
  const each = [];
  for (const page of pages) {
    const [got, gold] = [tokens(await read(page)), tokens(page.gold)];
    const same = overlap(got, gold);
    matched += same;
    found += got.length;
    wanted += gold.length;
    each.push(`${((2 * same) / (got.length + gold.length)).toFixed(3)} ${page.name}`);
  }
  const start = performance.now();
  for (let round = 0; round < ROUNDS; round++) for (const page of pages) await read(page);
  const milliseconds = (performance.now() - start) / ROUNDS / pages.length;
  const [precision, recall] = [matched / found, matched / wanted];
  return { f1: (2 * precision * recall) / (precision + recall), precision, recall, milliseconds, each };
}

function tokens(text) {
  return (
    text
      .replaceAll("\u00ad", "")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function overlap(a, b) {
  const left = new Map();
  for (const token of b) left.set(token, (left.get(token) ?? 0) + 1);
  let same = 0;
  for (const token of a) {
    const count = left.get(token) ?? 0;
    if (count > 0) {
      same++;
      left.set(token, count - 1);
    }
  }
  return same;
}
