import { promises as fs } from "node:fs";
import path from "node:path";
import { OutputError } from "../errors.js";
import { EXTENSIONS } from "../output/names.js";
import { asItems, type Batch, results } from "./batch.js";
import { mirroredPath } from "./inputs.js";
import { type Done, Journal, journalKey, journalName } from "./journal.js";
import { hashOf, type Result, sha256Of } from "./process.js";
import { FileSink, outputError, TEMPORARY_ENDING } from "./sink.js";
import type { Item } from "./work.js";
import { workbookOf } from "./write-workbook.js";

/** Writes one file for each input below a folder. Errors: `OutputError`. */
export async function writeFiles(batch: Batch, folder: string): Promise<void> {
  const { settings, tally } = batch;
  const top = await madeFolder(folder);
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
      const obstacle = (await leadsOut(top, target))
        ? `${target} leads out of ${folder} by a link; remove the link`
        : await write(target, content);
      if (obstacle === null) earlier?.wrote(input, result, content);
      else tally.fail(input, "OUTPUT_NAME", obstacle);
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

/** The real path of the folder for all output, which is made where it is not there. Errors: `OutputError`. */
async function madeFolder(folder: string): Promise<string> {
  try {
    await fs.mkdir(folder, { recursive: true });
    return await fs.realpath(folder);
  } catch (error) {
    throw outputError(folder, error);
  }
}

/** Whether a link on the way to a target below `top` leads elsewhere: what is there already decides. */
async function leadsOut(top: string, target: string): Promise<boolean> {
  for (let at = target; ; at = path.dirname(at)) {
    const real = await fs.realpath(at).catch(() => null);
    if (real === null && at !== path.dirname(at)) continue;
    return (
      real === null ||
      /^\.\.(?:[/\\]|$)/.test(path.relative(top, real)) ||
      path.isAbsolute(path.relative(top, real))
    );
  }
}

/** What is wrong with a name, and not with the place: it costs one input, where a full disk ends the run. */
const OF_THE_NAME = new Set(["ENAMETOOLONG", "ENOTDIR", "EEXIST", "EISDIR", "EILSEQ", "EINVAL", "ELOOP"]);

/** Writes a file; gives back why none can have this name, else null. Errors: `OutputError` where nothing can be written there. */
async function write(target: string, content: Buffer): Promise<string | null> {
  let sink: FileSink | null = null;
  try {
    sink = await FileSink.open(target);
    await sink.write(content);
    await sink.close();
    return null;
  } catch (error) {
    await sink?.abort();
    const { code } = ((error as OutputError).cause ?? {}) as NodeJS.ErrnoException;
    if (error instanceof OutputError && OF_THE_NAME.has(code ?? "")) return error.message;
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
      await fs.rm(target, { force: true });
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
    if (!(await fs.rmdir(at).then(yes, no))) return;
  }
}

/** Removes what a killed run was writing. */
async function sweep(folder: string): Promise<void> {
  const names = await fs.readdir(folder, { recursive: true }).catch(() => []);
  for (const name of names) {
    if (name.endsWith(TEMPORARY_ENDING)) await fs.rm(path.join(folder, name), { force: true });
  }
}

const yes = (): boolean => true;
const no = (): boolean => false;
