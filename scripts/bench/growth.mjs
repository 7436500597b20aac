/** How time grows when one document is twice as long: ordinary text, a page, and what is worst for each field. */
import { HOSTILE, hostile, longPage, longText } from "./corpus.mjs";
import { library, wholeWay } from "./library.mjs";
import { cpuMillis } from "./report.mjs";

/** A document that takes longer, in milliseconds, is not doubled again. */
const TOO_LONG = 20_000;

export async function growth({ from, ordinary, worst, rounds }) {
  const lib = await library(false);
  const kinds = {
    "plain text": (length) => longText(length),
    page: (length) => longPage(length),
    ...Object.fromEntries(Object.keys(HOSTILE).map((kind) => [`only ${kind}`, (n) => hostile(kind, n)])),
  };
  const rows = [];
  for (const [name, make] of Object.entries(kinds)) {
    const limit = name.startsWith("only ") ? worst : ordinary;
    const row = { name, times: [] };
    for (let length = from; length <= limit; length *= 2) {
      const input = Buffer.from(make(length));
      let least = Number.POSITIVE_INFINITY;
      for (let round = 0; round < (length <= 1 << 20 ? rounds : 1); round++) {
        const began = cpuMillis();
        await wholeWay(lib, input);
        least = Math.min(least, cpuMillis() - began);
      }
      row.times.push({ length, millis: least });
      if (least > TOO_LONG) break;
    }
    rows.push(row);
  }
  return rows;
}

/** The largest step from one length to the next but the first, in which V8 still compiles. */
export function largestStep({ times }) {
  const steps = times
    .slice(1)
    .map(({ millis }, i) => millis / times[i].millis)
    .slice(1);
  return Math.max(...steps);
}
