import type { TextFormat } from "../output/format.js";
import { asItems, type Batch, results } from "./batch.js";
import { Journal, journalKey, journalName } from "./journal.js";
import { hashOf } from "./process.js";
import { FileSink, partLength, type Sink, StdoutSink } from "./sink.js";

/** An output that all records go into: a file, or standard output. */
export interface Output {
  readonly target: string | null;
  readonly format: TextFormat;
}

/**
 * Writes all records into each output, format by format. `single` where one literal input was named: its one record stands
 * alone, without an array around it. With `--resume` the outputs grow under names of their own, and a journal says up to
 * where they hold. Returns whether the outputs stand under their names now. Errors: `OutputError`.
 */
export async function writeOutputs(
  batch: Batch,
  outputs: readonly Output[],
  single: boolean,
): Promise<boolean> {
  if (batch.settings.resume && !single) return writeResumed(batch, outputs);
  const joined: Joined[] = [];
  try {
    for (const { target, format } of outputs) {
      const sink = target === null ? new StdoutSink() : await FileSink.open(target);
      joined.push(new Joined(sink, format, single));
    }
    for await (const worked of results(batch, asItems(batch.paths))) {
      if ("path" in worked) for (const record of worked.result.records) await add(joined, record.fragments);
      if (joined.some(({ sink }) => sink instanceof StdoutSink && sink.closed)) return true;
    }
    // A file that a signal has cut short must not look like a whole one.
    const isWhole = batch.stop.signal === null || outputs[0]!.target === null;
    if (isWhole) for (const one of joined) await one.end();
    else await drop(joined);
    return isWhole;
  } catch (error) {
    await drop(joined);
    throw error;
  }
}

async function writeResumed(batch: Batch, outputs: readonly Output[]): Promise<boolean> {
  const journal = new Journal(journalName(outputs[0]!.target!), journalKey(batch.settings, batch.formats));
  const sinks: FileSink[] = [];
  try {
    const kept: number[] = [];
    for (const { target } of outputs) kept.push(await partLength(target!));
    const start = await skipDone(batch, journal, kept);
    for (const [i, { target }] of outputs.entries())
      sinks.push(await FileSink.resume(target!, start.ends[i] ?? 0));
    const joined = sinks.map(
      (sink, i) =>
        new Joined(sink, outputs[i]!.format, false, { records: start.records, bytes: start.ends[i] ?? 0 }),
    );
    for await (const worked of results(batch, asItems(start.rest))) {
      if (!("path" in worked)) continue;
      const { path, result } = worked;
      for (const record of result.records) await add(joined, record.fragments);
      const ends: number[] = [];
      for (const sink of sinks) ends.push(await sink.flush());
      journal.append({
        path,
        sha256: result.sha256,
        records: result.records.length,
        warned: result.records.filter(({ warnings }) => warnings.length > 0).length,
        ...(result.error === null ? {} : { error: result.error }),
        ends,
      });
    }
    if (!batch.tally.complete) {
      for (const sink of sinks) await sink.suspend();
      journal.close();
      return false;
    }
    for (const one of joined) await one.end();
    journal.remove();
    return true;
  } catch (error) {
    for (const sink of sinks) await sink.suspend().catch(() => {}); // the first error is the one to be told
    journal.close();
    throw error;
  }
}

/**
 * Passes over the inputs that an earlier run has done, as long as they come in the same order with the same content and
 * every output still holds what the journal says (`kept` bytes; a run killed while it ended may have renamed one already).
 */
async function skipDone(
  batch: Batch,
  journal: Journal,
  kept: readonly number[],
): Promise<{ ends: readonly number[]; records: number; rest: AsyncGenerator<string> }> {
  let ends: readonly number[] = [];
  let records = 0;
  for (const done of journal.done) {
    const next = await batch.paths.next();
    if (next.done) break;
    const isKept = kept.every((bytes, i) => bytes >= (done.ends?.[i] ?? 0));
    if (!isKept || done.path !== next.value || done.sha256 !== (await hashOf(next.value))) {
      return { ends, records, rest: withFirst(next.value, batch.paths) };
    }
    batch.tally.skip(done);
    records += done.records;
    ends = done.ends ?? [];
  }
  return { ends, records, rest: batch.paths };
}

async function* withFirst<T>(first: T, rest: AsyncGenerator<T>): AsyncGenerator<T> {
  yield first;
  yield* rest;
}

async function add(joined: readonly Joined[], fragments: readonly string[]): Promise<void> {
  for (const [i, one] of joined.entries()) await one.add(fragments[i]!);
}

async function drop(joined: readonly Joined[]): Promise<void> {
  for (const { sink } of joined) await sink.abort();
}

/** Fragments joined into one text in a sink, with what the format writes before, between and after them. */
class Joined {
  readonly sink: Sink;
  readonly #format: TextFormat;
  readonly #single: boolean;
  #written: number;
  /** Whether anything stands after what opens the text: a release without grants adds nothing. */
  #filled: boolean;
  /** The first fragment of a single input: only a second one (a feed) shows that the object has to be an array. */
  #held: string | null = null;

  constructor(sink: Sink, format: TextFormat, single: boolean, earlier = { records: 0, bytes: 0 }) {
    this.sink = sink;
    this.#format = format;
    this.#single = single;
    this.#written = earlier.records;
    this.#filled = earlier.bytes > Buffer.byteLength(format.frame(false).open);
  }

  async add(fragment: string): Promise<void> {
    if (this.#single && this.#written === 0 && this.#held === null) {
      this.#held = fragment;
      return;
    }
    if (this.#held !== null) await this.#put(this.#held);
    this.#held = null;
    await this.#put(fragment);
  }

  async #put(fragment: string): Promise<void> {
    const { open, between } = this.#format.frame(false);
    const before = this.#written === 0 ? open : this.#filled && fragment !== "" ? between : "";
    if (before !== "" || fragment !== "") await this.sink.write(before + fragment);
    this.#filled ||= fragment !== "";
    this.#written++;
  }

  async end(): Promise<void> {
    const frame = this.#format.frame(this.#held !== null);
    if (this.#held !== null) await this.sink.write(frame.open + this.#held + frame.close);
    else if (this.#written > 0) await this.sink.write(frame.close);
    else if (!this.#single) await this.sink.write(frame.open + frame.close);
    await this.sink.close();
  }
}
