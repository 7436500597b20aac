import { fileURLToPath } from "node:url";
import type { Tinypool } from "tinypool";
import type { ExtractOptions } from "../options.js";
import type { FormatSettings, TextFormat } from "../output/format.js";
import { processFile, type Result } from "./process.js";
import type { Settings } from "./settings.js";

/** Inputs that a worker is handed at a time: enough to drown the cost of a message, few enough to keep memory flat. */
const BATCH = 32;

/** Something to be done in its turn: an input to read, or a note that passes through between the inputs as it is. */
export type Item<Note> = { readonly path: string; readonly note?: never } | { readonly note: Note };

/** What became of an item. */
export type Worked<Note> = { readonly path: string; readonly result: Result } | { readonly note: Note };

/** What a worker is sent: plain data. */
export interface Task {
  readonly paths: readonly string[];
  readonly options: ExtractOptions;
  readonly formats: readonly FormatSettings[];
}

/**
 * Reads inputs, in order whatever the number of jobs: in this thread for one job or few inputs, else in worker threads.
 * Items are asked for only as fast as the results are taken.
 */
export async function* work<Note>(
  items: AsyncGenerator<Item<Note>>,
  settings: Settings,
  formats: readonly FormatSettings[],
  loaded: readonly TextFormat[],
): AsyncGenerator<Worked<Note>> {
  const batches = inBatches(items, settings.jobs > 1 ? BATCH : 1);
  const first = await batches.next();
  if (first.done) return;
  const second = settings.jobs > 1 ? await batches.next() : null;
  if (second !== null && !second.done) {
    yield* inWorkers(chain([first.value, second.value], batches), settings, formats);
    return;
  }
  for await (const batch of chain([first.value], batches)) {
    for (const item of batch) {
      yield "path" in item
        ? { path: item.path, result: await processFile(item.path, settings.extract, loaded) }
        : item;
    }
  }
}

async function* inWorkers<Note>(
  batches: AsyncGenerator<readonly Item<Note>[]>,
  settings: Settings,
  formats: readonly FormatSettings[],
): AsyncGenerator<Worked<Note>> {
  const { Tinypool } = await import("tinypool");
  const pool = new Tinypool({
    filename: fileURLToPath(new URL("./cli-worker.cjs", import.meta.url)),
    minThreads: settings.jobs,
    maxThreads: settings.jobs,
  });
  const running: { items: readonly Item<Note>[]; results: Promise<Result[]> }[] = [];
  try {
    let open = true;
    while (open || running.length > 0) {
      // Two batches a worker are under way at most: the reader of the output sets the pace.
      while (open && running.length < settings.jobs * 2) {
        const { value: items, done } = await batches.next();
        if (done) {
          open = false;
          break;
        }
        const paths = items.flatMap((item) => ("path" in item ? [item.path] : []));
        const task: Task = { paths, options: settings.extract, formats };
        const results = paths.length === 0 ? Promise.resolve([]) : runTask(pool, task);
        results.catch(() => {}); // awaited below, in order
        running.push({ items, results });
      }
      const batch = running.shift();
      if (batch === undefined) return;
      const results = (await batch.results)[Symbol.iterator]();
      for (const item of batch.items) {
        yield "path" in item ? { path: item.path, result: results.next().value! } : item;
      }
    }
  } finally {
    await pool.destroy();
  }
}

/** Where a worker dies of an input (out of memory), the others of its batch are read again, each in a task of its own. */
async function runTask(pool: Tinypool, task: Task): Promise<Result[]> {
  const died = (error: unknown): Result => ({
    sha256: null,
    records: [],
    error: { code: "INTERNAL", message: `the worker that read it ended: ${(error as Error).message}` },
  });
  return (pool.run(task) as Promise<Result[]>).catch(() =>
    Promise.all(
      task.paths.map((path) =>
        (pool.run({ ...task, paths: [path] }) as Promise<Result[]>).then(([result]) => result!, died),
      ),
    ),
  );
}

async function* inBatches<T>(items: AsyncGenerator<T>, size: number): AsyncGenerator<T[]> {
  let batch: T[] = [];
  for await (const item of items) {
    batch.push(item);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

async function* chain<T>(first: readonly T[], rest: AsyncGenerator<T>): AsyncGenerator<T> {
  yield* first;
  yield* rest;
}
