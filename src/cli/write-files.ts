import { readdir, rm, rmdir } from "node:fs/promises";
import path from "node:path";
import { EXTENSIONS } from "../output/names.js";
import { asItems, type Batch, results } from "./batch.js";
import { mirroredPath } from "./inputs.js";
import { type Done, Journal, journalKey, journalName } from "./journal.js";
import { hashOf, type Result, sha256Of } from "./process.js";
import { FileSink, TEMPORARY_ENDING } from "./sink.js";
import type { Item } from "./work.js";
import { workbookOf } from "./write-workbook.js";

/** Writes one file for each input below a folder. Errors: `OutputError`. */
export async function writeFiles(batch: Batch, folder: string): Promise<void> {
  const { settings, tally } = batch;
  const targetOf = (input: string): string =>
    path.join(folder, mirroredPath(input, EXTENSIONS[settings.output.format]));
  const earlier = settings.resume ? await Earlier.open(batch, folder, targetOf) : null;
  const writers = new Map<string, string>();
  try {
    for await (const worked of results(batch, earlier?.items(batch.paths) ?? asItems(batch.paths))) {
      if (!("path" in worked)) {
        tally.skip(worked.note);
        earlier?.keep(worked.note);
        writers.set(targetOf(worked.note.path), worked.note.path);
        continue;
      }
      const { path: input, result } = worked;
      const target = targetOf(input);
      const other = writers.get(target);
      if (other !== undefined && other !== input) {
        tally.fail(
          input,
          "SAME_OUTPUT",
          `would be written to ${target}, as ${other} was; use another --output-dir for it`,
        );
        continue;
      }
      writers.set(target, input);
      const content = await contentOf(batch, input, result);
      if (content === null) continue;
      await write(target, content);
      earlier?.wrote(input, result, content);
    }
    if (tally.complete) await earlier?.finish();
  } finally {
    earlier?.close();
  }
}

/** The whole file for one input; null where it gave no record. */
async function contentOf(batch: Batch, input: string, { records }: Result): Promise<Buffer | null> {
  if (records.length === 0) return null;
  if (batch.settings.output.format === "xlsx") return workbookOf(batch, input, records);
  const frame = batch.loaded[0]!.frame(records.length === 1);
  const fragments = records.map((record) => record.fragments[0]!).filter((fragment) => fragment !== "");
  return Buffer.from(frame.open + fragments.join(frame.between) + frame.close, "utf8");
}

async function write(target: string, content: Buffer): Promise<void> {
  const sink = await FileSink.open(target);
  try {
    await sink.write(content);
    await sink.close();
  } catch (error) {
    await sink.abort();
    throw error;
  }
}

/** What an earlier run with `--resume` left in the folder, and what this one adds to it. */
class Earlier {
  readonly #journal: Journal;
  readonly #folder: string;
  readonly #targetOf: (input: string) => string;
  readonly #left: ReadonlyMap<string, Done>;
  /** What holds after this run; gathered only where an earlier run left something that may have to go. */
  readonly #kept: Done[] | null;

  private constructor(journal: Journal, folder: string, targetOf: (input: string) => string) {
    this.#journal = journal;
    this.#folder = folder;
    this.#targetOf = targetOf;
    this.#left = new Map(journal.done.map((done) => [done.path, done]));
    this.#kept = journal.done.length + journal.stale.length === 0 ? null : [];
  }

  static async open(batch: Batch, folder: string, targetOf: (input: string) => string): Promise<Earlier> {
    await sweep(folder);
    const journal = new Journal(journalName(folder), journalKey(batch.settings, batch.formats));
    return new Earlier(journal, folder, targetOf);
  }

  /** The inputs, with a note in place of each that is done: same content, and its file is as it was written. */
  async *items(paths: AsyncGenerator<string>): AsyncGenerator<Item<Done>> {
    for await (const input of paths) {
      const done = this.#left.get(input);
      const holds =
        done !== undefined &&
        done.sha256 === (await hashOf(input)) &&
        done.output === (await hashOf(this.#targetOf(input)));
      yield holds ? { note: done } : { path: input };
    }
  }

  /** Notes an input whose file is written; a failed one is tried again by the next run. */
  wrote(input: string, { sha256, records }: Result, content: Buffer): void {
    const done: Done = {
      path: input,
      sha256,
      records: records.length,
      warned: records.filter(({ warnings }) => warnings.length > 0).length,
      output: sha256Of(content),
    };
    this.#journal.append(done);
    this.keep(done);
  }

  keep(done: Done): void {
    this.#kept?.push(done);
  }

  /** Removes the files that an undisturbed run would not have left: those of inputs that are gone or give no record now. */
  async finish(): Promise<void> {
    if (this.#kept === null) return;
    const targets = new Set(this.#kept.map((done) => this.#targetOf(done.path)));
    for (const done of [...this.#journal.done, ...this.#journal.stale]) {
      const target = this.#targetOf(done.path);
      if (targets.has(target) || done.output === undefined || (await hashOf(target)) !== done.output)
        continue;
      await rm(target, { force: true });
      await removeEmpty(path.dirname(target), this.#folder);
    }
    this.#journal.rewrite(this.#kept);
  }

  close(): void {
    this.#journal.close();
  }
}

/** Removes folders that have become empty, from `folder` up to but not including `top`. */
async function removeEmpty(folder: string, top: string): Promise<void> {
  for (let at = path.resolve(folder); at.startsWith(path.resolve(top) + path.sep); at = path.dirname(at)) {
    if (!(await rmdir(at).then(yes, no))) return;
  }
}

/** Removes what a killed run was writing. */
async function sweep(folder: string): Promise<void> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  for (const name of names) {
    if (name.endsWith(TEMPORARY_ENDING)) await rm(path.join(folder, name), { force: true });
  }
}

const yes = (): boolean => true;
const no = (): boolean => false;
