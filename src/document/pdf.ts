import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { Budget } from "../budget.js";
import { InputError } from "../errors.js";
import type { PdfText } from "./pdf-pages.js";
import { readPlain } from "./plain.js";
import { type Content, NO_METADATA } from "./read.js";

/** What reading one PDF may cost: a file of a kilobyte can hold gigabytes of text or draw one form for ever. */
export interface PdfLimits {
  readonly milliseconds: number;
  /** Growth of the memory of the whole process, whose threads share it. */
  readonly bytes: number;
}

const LIMITS: PdfLimits = { milliseconds: 60_000, bytes: 1536 * 1024 * 1024 };

/** A PDF's text in reading order, its lines joined to paragraphs, then read like plain text. Scripts and links are not run. */
export async function readPdf(
  bytes: Uint8Array,
  boilerplate: readonly string[],
  path: string | null,
  limits: PdfLimits = LIMITS,
  budget: Budget = Budget.NONE,
): Promise<Content> {
  // a copy, for pdf.js keeps and detaches what it is given, and takes no Buffer
  const milliseconds = Math.min(limits.milliseconds, budget.left);
  const found = await inThread(new Uint8Array(bytes), { ...limits, milliseconds });
  budget.check();
  if ("code" in found) throw new InputError(found.code, found.message, path);
  const { text, title, running } = found;
  const fact = title === null ? null : { value: title, rule: "meta.pdf", confidence: 0.6, span: null };
  return {
    text,
    ...readPlain(text, boilerplate, budget, running),
    meta: { ...NO_METADATA, title: fact },
    keywords: [],
  };
}

const WATCH_MILLISECONDS = 50;

async function inThread(bytes: Uint8Array, limits: PdfLimits): Promise<PdfText> {
  const file = workerFile();
  if (file === null) return (await import("./pdf-pages.js")).readPages(bytes);
  const worker = new Worker(file, { workerData: bytes, transferList: [bytes.buffer as ArrayBuffer] });
  const before = process.memoryUsage.rss();
  const started = performance.now();
  return new Promise((resolve) => {
    const finish = (found: PdfText) => {
      clearInterval(watch);
      void worker.terminate();
      resolve(found);
    };
    const watch = setInterval(() => {
      if (performance.now() - started > limits.milliseconds)
        finish(refused(`takes longer than ${limits.milliseconds / 1000} s`));
      else if (process.memoryUsage.rss() - before > limits.bytes)
        finish(refused(`unpacks to more than ${limits.bytes} bytes`));
    }, WATCH_MILLISECONDS);
    worker.once("message", finish);
    worker.once("error", () => finish(refused("cannot be read within the memory there is")));
    worker.once("exit", () => finish(refused("cannot be read to its end")));
  });
}

function refused(why: string): PdfText {
  return { code: "TOO_LARGE", message: `the input ${why}: open it and print the release's own pages anew` };
}

/** The worker beside this file in the build, or null: from the source everything runs in one thread. */
function workerFile(): string | null {
  for (const name of ["./document-pdf-worker.cjs", "./parts/document-pdf-worker.cjs"]) {
    const file = fileURLToPath(new URL(name, import.meta.url));
    if (existsSync(file)) return file;
  }
  return null;
}
