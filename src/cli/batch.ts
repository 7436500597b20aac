import { promises as fs } from "node:fs";
import path from "node:path";
import { OutputError } from "../errors.js";
import type { FormatSettings, TextFormat } from "../output/format.js";
import { EXTENSIONS } from "../output/names.js";
import type { Inputs } from "./inputs.js";
import type { Done } from "./journal.js";
import type { Result } from "./process.js";
import type { Reporter } from "./report.js";
import type { Settings } from "./settings.js";
import type { Stop } from "./stop.js";
import { type Item, type Worked, work } from "./work.js";

/** One run over many inputs. */
export interface Batch {
  /** The inputs, in order; to be taken once. */
  readonly paths: AsyncGenerator<string>;
  readonly settings: Settings;
  readonly formats: readonly FormatSettings[];
  readonly loaded: readonly TextFormat[];
  readonly tally: Tally;
  readonly stop: Stop;
}

/** Counts that decide the exit code, and says what happened to each input. */
export class Tally {
  records = 0;
  failed = 0;
  warned = 0;
  /** Inputs that an earlier run had done. */
  skipped = 0;
  /** Whether every input has been read: not so after a signal, or a failure with `--fail-fast`. */
  complete = false;
  /** The input that was done last. */
  last: string | null = null;
  readonly #reporter: Reporter;
  #done = 0;

  constructor(reporter: Reporter) {
    this.#reporter = reporter;
  }

  /** Warns of something that is not in the record. */
  warn(name: string, text: string): void {
    this.#reporter.warning(name, text);
  }

  count(name: string, { records, error }: Result): void {
    this.last = name;
    this.#done++;
    this.#reporter.progress(this.#done, this.failed);
    if (error !== null) this.fail(name, error.code, error.message);
    for (const { warnings } of records) {
      this.records++;
      if (warnings.length > 0) this.warned++;
      for (const warning of warnings) this.#reporter.warning(name, warning);
    }
  }

  fail(name: string, code: string, message: string): void {
    this.failed++;
    this.#reporter.failed(name, code, message);
  }

  /** Counts what an earlier run did, so that the exit code is that of an undisturbed one. */
  skip(done: Done): void {
    this.last = done.path;
    this.skipped++;
    this.records += done.records;
    this.warned += done.warned;
    if (done.error !== undefined) this.fail(done.path, done.error.code, done.error.message);
  }

  summary(): string {
    const earlier = this.skipped === 0 ? "" : `, ${this.skipped} inputs done by an earlier run`;
    return `${this.records} records, ${this.failed} failed inputs, ${this.warned} records with warnings${earlier}`;
  }
}

/**
 * The paths of all inputs in order, those places that hold none reported; null where nothing is to be read at all.
 * Errors, on the way: `OutputError` for an input that the run would overwrite.
 */
export async function openPaths(
  inputs: Inputs,
  settings: Settings,
  tally: Tally,
): Promise<AsyncGenerator<string> | null> {
  const paths = named(inputs, settings, tally);
  const first = await paths.next();
  if (first.done) return null;
  return (async function* () {
    yield first.value;
    yield* paths;
  })();
}

async function* named(inputs: Inputs, settings: Settings, tally: Tally): AsyncGenerator<string> {
  const isOutput = await outputTest(settings);
  for await (const entry of inputs.entries()) {
    if ("empty" in entry) {
      tally.fail(
        entry.empty,
        "NO_INPUT",
        "no releases there; name a file, a folder with .txt, .html, … files, or a pattern",
      );
    } else if (entry.path !== "-" && (await isOutput(entry.path))) {
      throw new OutputError(`${entry.path} is an input that this run would overwrite; write somewhere else`);
    } else yield entry.path;
  }
}

/** Tells an input that is also an output, under whatever name: it would be read half-written, or lost. */
async function outputTest({
  outputFile,
  outputDir,
  output,
}: Settings): Promise<(input: string) => Promise<boolean>> {
  if (outputDir !== null) {
    const folder = path.resolve(outputDir) + path.sep;
    const ending = `.${EXTENSIONS[output.format]}`;
    return async (input) => input.endsWith(ending) && path.resolve(input).startsWith(folder);
  }
  if (outputFile === null) return async () => false;
  const target = await fs.stat(outputFile).catch(() => null);
  if (target === null) return async (input) => path.resolve(input) === path.resolve(outputFile);
  return async (input) => {
    const info = await fs.stat(input).catch(() => null);
    return info !== null && info.ino === target.ino && info.dev === target.dev;
  };
}

/** The inputs as items of work. */
export async function* asItems(paths: AsyncGenerator<string>): AsyncGenerator<{ readonly path: string }> {
  for await (const path of paths) yield { path };
}

/** What becomes of all items, counted and reported; ends early after a signal, and after a failure with `--fail-fast`. */
export async function* results<Note>(
  batch: Batch,
  items: AsyncGenerator<Item<Note>>,
): AsyncGenerator<Worked<Note>> {
  const { settings, tally, stop } = batch;
  for await (const worked of work(items, settings, batch.formats, batch.loaded)) {
    if ("path" in worked) tally.count(worked.path, worked.result);
    yield worked;
    if (stop.signal !== null) return;
    if (settings.failFast && tally.failed > 0) return;
  }
  tally.complete = true;
}
