import { fileURLToPath } from "node:url";
import type { ExtractOptions } from "../options.js";
import type { FormatSettings, TextFormat } from "../output/format.js";
import { type Outcome, processFile } from "./process.js";
import type { Settings } from "./settings.js";

/** Inputs that a worker is handed at a time: enough to drown the cost of a message, few enough to keep memory flat. */
const BATCH = 32;

/** Turns paths into outcomes, in input order whatever the number of jobs. */
export interface Work {
  outcomes(paths: readonly string[]): AsyncIterable<{ path: string; result: readonly Outcome[] }>;
  close(): Promise<void>;
}

/** What a worker is sent: plain data. */
export interface Task {
  readonly paths: readonly string[];
  readonly options: ExtractOptions;
  readonly formats: readonly FormatSettings[];
}

/** Work in this thread for one job or few inputs, else in worker threads. */
export async function openWork(
  settings: Settings,
  formats: readonly FormatSettings[],
  loaded: readonly TextFormat[],
  inputs: number,
): Promise<Work> {
  if (settings.jobs <= 1 || inputs <= BATCH) return inThisThread(settings.extract, loaded);
  return inWorkers(settings, formats);
}

function inThisThread(options: ExtractOptions, formats: readonly TextFormat[]): Work {
  return {
    async *outcomes(paths) {
      for (const path of paths) yield { path, result: await processFile(path, options, formats) };
    },
    close: async () => {},
  };
}

async function inWorkers(settings: Settings, formats: readonly FormatSettings[]): Promise<Work> {
  const { Tinypool } = await import("tinypool");
  const pool = new Tinypool({
    filename: fileURLToPath(new URL("./cli-worker.cjs", import.meta.url)),
    minThreads: settings.jobs,
    maxThreads: settings.jobs,
  });
  return {
    async *outcomes(paths) {
      const running: { paths: readonly string[]; results: Promise<Outcome[][]> }[] = [];
      let next = 0;
      while (next < paths.length || running.length > 0) {
        // Two batches a worker are under way at most: the reader of the output sets the pace.
        while (next < paths.length && running.length < settings.jobs * 2) {
          const task: Task = { paths: paths.slice(next, next + BATCH), options: settings.extract, formats };
          const results = pool.run(task) as Promise<Outcome[][]>;
          results.catch(() => {}); // awaited below, in order
          running.push({ paths: task.paths, results });
          next += BATCH;
        }
        const batch = running.shift()!;
        const results = await batch.results;
        for (const [i, path] of batch.paths.entries()) yield { path, result: results[i]! };
      }
    },
    close: () => pool.destroy(),
  };
}
