import { Budget } from "../budget.js";
import { readDocuments } from "../document/read.js";
import type { ExtractOptions } from "../options.js";
import { readRelease } from "../pipeline.js";
import type { Rejection } from "../rejections.js";
import { explainRelease } from "../review/explain/explain.js";
import { EXIT } from "./exit-codes.js";
import { openInputs } from "./inputs.js";
import { DEFAULT_MAX_BYTES, failure, readInput } from "./process.js";
import { Reporter } from "./report.js";
import { StdoutSink } from "./sink.js";

/** Shows on standard output how each input was read; returns the exit code. A bad input costs its own explanation. */
export async function explain(
  args: readonly string[],
  options: ExtractOptions,
  color: boolean | undefined,
): Promise<number> {
  const reporter = new Reporter({ quiet: false, verbose: false, errorsFile: null });
  const sink = new StdoutSink();
  const colours = color ?? (process.stdout.isTTY && !process.env.NO_COLOR);
  const inputs = await openInputs(args, null);
  let failed = 0;
  let read = 0;
  let shown = 0;
  for await (const entry of inputs.entries()) {
    if (sink.closed) break;
    if ("empty" in entry) {
      failed++;
      reporter.failed(entry.empty, "NO_INPUT", "no releases there; name a file, a folder or a pattern");
      continue;
    }
    const { path } = entry;
    read++;
    try {
      const bytes = await readInput(path, options.maxBytes ?? DEFAULT_MAX_BYTES);
      for (const text of await explained(bytes, { ...options, path, document: true }, colours)) {
        await sink.write((shown++ === 0 ? "" : `\n${"─".repeat(72)}\n\n`) + text);
      }
    } catch (error) {
      failed++;
      const { code, message } = failure(error);
      reporter.failed(path, code, message);
    }
  }
  await sink.close();
  if (read === 0) return EXIT.noInput;
  return failed > 0 ? EXIT.inputFailed : EXIT.ok;
}

async function explained(bytes: Uint8Array, options: ExtractOptions, colours: boolean): Promise<string[]> {
  const budget = Budget.of(options.timeout);
  const documents = await readDocuments(bytes, options, budget);
  return documents.map((document) => {
    const rejected: Rejection[] = [];
    const release = readRelease(document, options, budget, rejected);
    return explainRelease({ release, blocks: document.blocks, rejected }, colours);
  });
}
