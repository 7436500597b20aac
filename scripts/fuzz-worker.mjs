/** Part of `fuzz.mjs`: makes inputs from a seed and checks what the library answers. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parentPort, workerData } from "node:worker_threads";
import fc from "fast-check";
import { extractAll, releaseSchema } from "../dist/index.js";
import { random } from "./random.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const { seed, from, last, step, place } = workerData;

const corpus = ["fixtures/tuning", "fixtures/judging", "fixtures/wider", "fixtures/formats"].flatMap(
  (folder) =>
    readdirSync(path.join(root, folder))
      .filter((name) => /\.(txt|html|rss|eml|docx|pdf)$/.test(name))
      .sort()
      .map((name) => ({ name, bytes: readFileSync(path.join(root, folder, name)) })),
);
const light = corpus.filter(({ name }) => !/\.(pdf|docx)$/.test(name));

/** What a mutation may put in: marks that the rules look at, and what breaks readers. */
const PIECES = (
  "€| euroa|milj.|1.1.–31.12.2022|31.11.|2022|1 000 000|+358 40 123 4567|@|(at)|etunimi.sukunimi@|Lisätietoja:|" +
  "Nokia|Kanta- ja Päijät-Häme|-ohjelma|<table>|</td>|<b|&#0;|&amp;|<!--|<script>|</script>|\0|\u00ad|\u00a0|\u2028|" +
  "\u202e|\ud800|Ã¤|„|”|–|\t|\r|\n\n|………|((((|----|....|:::|12|mrd|vuosina 2020–|X:lle|Oy|%PDF-1.7|PK\u0003\u0004"
).split("|");

/** Sentences of the fixtures, and what may stand between two of them. */
const sentences = light
  .filter(({ name }) => name.endsWith(".txt"))
  .flatMap(({ bytes }) => bytes.toString("utf8").split(/(?<=[.!?:])\s+|\n+/))
  .filter((sentence) => sentence.trim() !== "");
const BETWEEN = [
  " ",
  " ",
  "\n",
  "\n\n",
  "\n\n",
  "\n- ",
  "\n• ",
  "\t",
  " | ",
  "",
  "\r\n",
  "\u2028",
  " – ",
  ": ",
  "; ",
];
const ELEMENTS =
  "p div span h1 h2 li td th tr table ul b a time main article section aside nav pre br meta title".split(
    " ",
  );
const ATTRIBUTES = (
  'class="share"|class="tags menu"|id="content"|hidden|style="display:none"|colspan="0"|colspan="999999"|rowspan="-1"|' +
  'rowspan="65535"|lang="sv"|lang="\ud83d"|role="main"|datetime="2024-13-45"|content="|property="og:title"|href="javascript:1"|' +
  "title='<p>'|=|/|\0|itemprop=datePublished|__proto__=1|constructor"
).split("|");

const randomParts = fc.array(
  fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom(...PIECES),
    fc.stringMatching(/^[ \d.,–:€-]{1,12}$/),
  ),
  { maxLength: 60 },
);

const told = { records: 0, refused: 0 };
for (let index = from; index < last; index += step) {
  Atomics.store(place, 0, BigInt(index));
  const { input, options } = inputOf(index);
  try {
    told[await check(input, options)]++;
  } catch (error) {
    const content = Buffer.from(input).toString("base64");
    parentPort.postMessage({ index, failure: error.stack ?? String(error), input: content });
  }
}
parentPort.postMessage(told);

/** The same input for the same seed and index, whatever ran before. */
function inputOf(index) {
  const next = random(Math.imul(seed, 0x9e3779b1) ^ index);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const options =
    next() < 0.3 ? { referenceDate: "2024-05-31", redact: "contacts", text: true, checkSums: true } : {};
  const kind = next();
  if (kind < 0.1) return { input: randomText(index), options };
  if (kind < 0.3) return { input: Buffer.from(mixed(next, pick), "utf8"), options };
  if (kind < 0.4) return { input: Buffer.from(page(next, pick), "utf8"), options };
  // Word and PDF files take some hundred times longer than text: a few of them are enough.
  const { name, bytes } = kind < 0.402 ? pick(corpus) : pick(light);
  return { input: mutated(bytes, next, pick), options: { ...options, path: name } };
}

function randomText(index) {
  const [parts] = fc.sample(randomParts, { numRuns: 1, seed: seed ^ index });
  return Buffer.from(parts.join(""), "utf8");
}

/** Sentences of many releases in one, words of one in another, with marks put in. */
function mixed(next, pick) {
  let text = "";
  for (let n = 1 + Math.floor(next() * 14); n > 0; n--) {
    const words = pick(sentences).split(" ");
    for (let k = Math.floor(next() * 4); k > 0; k--) {
      const at = Math.floor(next() * words.length);
      words.splice(at, next() < 0.5 ? 1 : 0, next() < 0.5 ? pick(PIECES) : pick(pick(sentences).split(" ")));
    }
    text += words.join(" ") + pick(BETWEEN);
  }
  return text;
}

/** Such sentences in elements that are nested, closed and furnished at random. */
function page(next, pick) {
  let html = pick(["<!doctype html><html><body>", "<html><head>", "<p>", "<table>"]);
  for (let n = 1 + Math.floor(next() * 25); n > 0; n--) {
    if (next() < 0.3) html += `</${pick(ELEMENTS)}>`;
    const attributes = Array.from({ length: Math.floor(next() * 3) }, () => ` ${pick(ATTRIBUTES)}`).join("");
    html += `<${pick(ELEMENTS)}${attributes}>${next() < 0.7 ? pick(sentences) : pick(PIECES)}`;
  }
  return html;
}

/** A piece of a file (a whole one seldom), with some bytes changed, cut out, doubled, moved or put in. */
function mutated(bytes, next, pick) {
  const below = (n) => Math.floor(next() * n);
  const isText = bytes.length < 200_000 && !bytes.subarray(0, 4).includes(0);
  let data = bytes;
  if (isText && next() < 0.8) {
    const start = below(bytes.length);
    data = bytes.subarray(start, start + 200 + below(1500));
  }
  for (let n = 1 + below(8); n > 0; n--) {
    const at = below(data.length + 1);
    const to = Math.min(data.length, at + below(40));
    const [before, piece, after] = [data.subarray(0, at), data.subarray(at, to), data.subarray(to)];
    switch (below(6)) {
      case 0:
        data = Buffer.concat([before, Buffer.from([below(256)]), data.subarray(at + 1)]);
        break;
      case 1:
        data = Buffer.concat([before, after]);
        break;
      case 2:
        data = Buffer.concat([before, ...Array(2 + below(20)).fill(piece), after]);
        break;
      case 3:
        data = Buffer.concat([before, after, piece]);
        break;
      default:
        data = Buffer.concat([before, Buffer.from(pick(PIECES), "utf8"), data.subarray(at)]);
    }
  }
  return data;
}

/** What became of an input: its records, or a refusal; anything else is thrown. */
async function check(input, options) {
  let outcome = "refused";
  for await (const result of extractAll([input], { ...options, document: true })) {
    if (!result.ok) {
      if (result.error.code === "INTERNAL" || result.error.message === "") throw result.error;
      continue;
    }
    outcome = "records";
    checkRecord(JSON.parse(JSON.stringify(result.release)));
  }
  return outcome;
}

function checkRecord(release) {
  releaseSchema.parse(release);
  const walk = (value, place) => {
    if (typeof value !== "object" || value === null) return;
    if (typeof value.text === "string" && value.span) {
      const stands = release.documentText.slice(value.span.start, value.span.end);
      if (stands !== value.text)
        throw new Error(
          `${place}: ${JSON.stringify(value.text)} is not at its span, where ${JSON.stringify(stands)} stands`,
        );
    }
    for (const [key, inner] of Object.entries(value)) walk(inner, `${place}.${key}`);
  };
  walk(release, "record");
}
