/** Megabytes of text a second of computing, one job: the whole way, each stage, and what else reads the same text. */
import { createRequire } from "node:module";
import { releases } from "./corpus.mjs";
import { clock, library, wholeWay } from "./library.mjs";
import { cpuMillis } from "./report.mjs";

const require = createRequire(import.meta.url);

/** The best of some rounds in turn, in milliseconds: what else the machine does can only add to it. */
async function best(tasks, rounds) {
  const least = new Map(tasks.map(([name]) => [name, Number.POSITIVE_INFINITY]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, run] of tasks) {
      const began = cpuMillis();
      await run();
      least.set(name, Math.min(least.get(name), cpuMillis() - began));
    }
  }
  return least;
}

export async function throughput(count, rounds) {
  const texts = releases(count);
  const inputs = texts.map((text) => Buffer.from(text));
  const bytes = inputs.reduce((sum, input) => sum + input.length, 0);
  const speed = (millis, of = bytes) => of / 1e3 / millis;

  const lib = await library(false);
  const { strict: chrono } = await import("chrono-node/fi");
  const { findPhoneNumbersInText } = require("libphonenumber-js/max");
  const { franc } = await import("franc");
  const day = new Date(Date.UTC(2024, 0, 1));
  const places = new Set(lib.allPlaces().map(({ name }) => name.toLowerCase()));
  const gazetteerPass = (text) => {
    let found = 0;
    for (const [word] of text.matchAll(/\p{L}+/gu)) if (places.has(word.toLowerCase())) found++;
    return found;
  };
  // franc reads half a megabyte a second: a tenth of the texts will do for it
  const some = texts.slice(0, Math.max(20, count / 10));
  const someBytes = some.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const phones = (text) => findPhoneNumbersInText(text, "FI").length;
  const each =
    (run, list = texts) =>
    () => {
      let sum = 0;
      for (const one of list) sum += run(one);
      return sum;
    };
  const least = await best(
    [
      [
        "whole",
        async () => {
          for (const input of inputs) await wholeWay(lib, input);
        },
      ],
      ["chrono", each((text) => chrono.parse(text, day).length)],
      ["phones", each(phones, some)],
      ["franc", each((text) => franc(text).length, some)],
      ["gazetteer", each(gazetteerPass)],
      ["json", each((text) => JSON.stringify(text).length)],
      ["scan", each((text) => (text.match(/[a-zåäö]+/gi) ?? []).length)],
    ],
    rounds,
  );
  const stack =
    least.get("chrono") / bytes +
    least.get("phones") / someBytes +
    least.get("franc") / someBytes +
    least.get("gazetteer") / bytes;
  return {
    texts: count,
    bytes,
    whole: speed(least.get("whole")),
    others: {
      "chrono-node `fi`, strict": speed(least.get("chrono")),
      "libphonenumber's finder": speed(least.get("phones"), someBytes),
      "chrono, phones, franc and a gazetteer pass, one after another": 1 / (stack * 1e3),
      "`JSON.stringify` of the text (floor)": speed(least.get("json")),
      "one pattern over the text (floor)": speed(least.get("scan")),
    },
    stages: await stages(inputs, bytes, rounds),
  };
}

/** Each stage of the pipeline, with a clock around it; the clocks themselves cost a few hundredths. */
async function stages(inputs, bytes, rounds) {
  const lib = await library(true);
  const least = new Map();
  const timed = async (name, run) => {
    const began = cpuMillis();
    const answer = await run();
    clock.stages.set(name, (clock.stages.get(name) ?? 0) + cpuMillis() - began);
    return answer;
  };
  for (let round = 0; round < rounds; round++) {
    clock.reset();
    for (const input of inputs) {
      for (const document of await timed("readDocuments", () => lib.readDocuments(input, {}))) {
        const release = lib.readRelease(document, {});
        await timed("validate", () => lib.validate(release));
        await timed("jsonLine", () => lib.jsonLine(release));
      }
    }
    for (const [name, millis] of clock.stages) {
      least.set(name, Math.min(least.get(name) ?? Number.POSITIVE_INFINITY, millis));
    }
  }
  return Object.fromEntries([...least].map(([name, millis]) => [name, bytes / 1e3 / millis]));
}
