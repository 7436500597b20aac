import path from "node:path";
import { OutputError, UsageError } from "../errors.js";
import { type FormatSettings, loadFormat, type TextFormat } from "../output/format.js";
import { EXTENSIONS, TABLE_FORMATS, TABLE_NAMES } from "../output/names.js";
import { EXIT } from "./exit-codes.js";
import { expandInputs, type Input, mirroredPath } from "./inputs.js";
import type { Outcome } from "./process.js";
import { Reporter } from "./report.js";
import type { Settings } from "./settings.js";
import { FileSink, type Sink, StdoutSink } from "./sink.js";
import { openWork, type Work } from "./work.js";

/** Counts that decide the exit code. */
interface Tally {
  records: number;
  failed: number;
  warned: number;
}

/**
 * Reads every input and writes its records in input order; returns the exit code. A bad input costs its own record.
 * Errors: `UsageError` before anything is processed, `OutputError`.
 */
export async function run(args: readonly string[], settings: Settings): Promise<number> {
  const formats = formatSettings(settings);
  const loaded = await Promise.all(formats.map(loadFormat));
  const { inputs, empty, single } = await expandInputs(args);
  refuseOverwrite(inputs, settings);
  const reporter = new Reporter(settings);
  try {
    for (const place of empty) {
      reporter.failed(
        place,
        "NO_INPUT",
        "no releases there; name a file, a folder with .txt, .html, … files, or a pattern",
      );
    }
    if (inputs.length === 0) return EXIT.noInput;
    const tally: Tally = { records: 0, failed: empty.length, warned: 0 };
    const work = await openWork(settings, formats, loaded, inputs.length);
    try {
      const batch = { inputs, work, settings, reporter, tally };
      if (settings.output.format === "xlsx") await writeWorkbooks(batch, formats);
      else if (settings.outputDir === null) await writeOne(batch, loaded[0]!, single);
      else if (isTable(settings)) await writeTables(batch, loaded, formats);
      else await writeMany(batch, loaded[0]!, settings.outputDir);
    } finally {
      await work.close();
    }
    reporter.detail(
      `${tally.records} records, ${tally.failed} failed inputs, ${tally.warned} records with warnings`,
    );
    if (tally.failed > 0) return EXIT.inputFailed;
    return settings.strict && tally.warned > 0 ? EXIT.warnings : EXIT.ok;
  } finally {
    reporter.close();
  }
}

interface Batch {
  readonly inputs: readonly Input[];
  readonly work: Work;
  readonly settings: Settings;
  readonly reporter: Reporter;
  readonly tally: Tally;
}

/** The outcomes of all inputs in order, reported and counted; ends at the first failure with `--fail-fast`. */
async function* outcomes(batch: Batch): AsyncGenerator<{ path: string; fragments: readonly string[] }> {
  const { settings, reporter, tally } = batch;
  for await (const { path: name, result } of batch.work.outcomes(batch.inputs.map((input) => input.path))) {
    for (const outcome of result) {
      count(name, outcome, reporter, tally);
      if (outcome.ok) yield { path: name, fragments: outcome.fragments };
      else if (settings.failFast) return;
    }
  }
}

function count(name: string, outcome: Outcome, reporter: Reporter, tally: Tally): void {
  if (!outcome.ok) {
    tally.failed++;
    reporter.failed(name, outcome.code, outcome.message);
    return;
  }
  tally.records++;
  if (outcome.warnings.length > 0) tally.warned++;
  for (const warning of outcome.warnings) reporter.warning(name, warning);
}

/** All records into one text: standard output or `-o FILE`. */
async function writeOne(batch: Batch, format: TextFormat, single: boolean): Promise<void> {
  const stdout = batch.settings.outputFile === null ? new StdoutSink() : null;
  await intoSink(stdout ?? (await FileSink.open(batch.settings.outputFile!)), async (sink) => {
    let written = 0;
    let frame = format.frame(single);
    let held: string | null = null;
    for await (const { fragments } of outcomes(batch)) {
      if (stdout?.closed) return;
      // A single feed may hold several items: only the second one shows that the object has to be an array.
      if (single && written === 0 && held === null) {
        held = fragments[0]!;
        continue;
      }
      if (held !== null) {
        frame = format.frame(false);
        await sink.write(frame.open + held);
        held = null;
        written = 1;
      }
      await sink.write((written === 0 ? frame.open : frame.between) + fragments[0]!);
      written++;
    }
    if (held !== null) await sink.write(frame.open + held + frame.close);
    else if (written > 0) await sink.write(frame.close);
    else if (!single) await sink.write(frame.open + frame.close);
  });
}

/** The records of each input together, in order. */
async function* byInput(
  batch: Batch,
): AsyncGenerator<{ path: string; records: readonly (readonly string[])[] }> {
  let name: string | null = null;
  let records: (readonly string[])[] = [];
  for await (const { path: next, fragments } of outcomes(batch)) {
    if (name !== null && next !== name) {
      yield { path: name, records };
      records = [];
    }
    name = next;
    records.push(fragments);
  }
  if (name !== null) yield { path: name, records };
}

/** One file for each input below `--output-dir`. */
async function writeMany(batch: Batch, format: TextFormat, folder: string): Promise<void> {
  for await (const { path: name, records } of byInput(batch)) {
    const frame = format.frame(records.length === 1);
    const target = path.join(folder, mirroredPath(name, EXTENSIONS[batch.settings.output.format]));
    await intoSink(await FileSink.open(target), (sink) =>
      sink.write(frame.open + records.map((fragments) => fragments[0]!).join(frame.between) + frame.close),
    );
  }
}

/** Tables into a folder, one file each, with the datapackage.json that describes them. */
async function writeTables(
  batch: Batch,
  loaded: readonly TextFormat[],
  formats: readonly FormatSettings[],
): Promise<void> {
  const { datapackage } = await import("../output/datapackage.js");
  const folder = batch.settings.outputDir!;
  const sinks: FileSink[] = [];
  try {
    for (const format of formats) {
      sinks.push(await FileSink.open(path.join(folder, `${format.table}.${EXTENSIONS[format.format]}`)));
    }
    for (const [i, format] of loaded.entries()) await sinks[i]!.write(format.frame(false).open);
    for await (const { fragments } of outcomes(batch)) {
      for (const [i, sink] of sinks.entries()) await sink.write(fragments[i]!);
    }
    for (const sink of sinks) await sink.close();
  } catch (error) {
    await Promise.all(sinks.map((sink) => sink.abort()));
    throw error;
  }
  await intoSink(await FileSink.open(path.join(folder, "datapackage.json")), (sink) =>
    sink.write(datapackage(formats)),
  );
}

/** One workbook of all records for `-o`, or one for each input below `--output-dir`. */
async function writeWorkbooks(batch: Batch, formats: readonly FormatSettings[]): Promise<void> {
  const { Workbook, cutWarning } = await import("../output/xlsx/workbook.js");
  const { outputFile, outputDir } = batch.settings;
  const report = (name: string, cut: number): void => {
    if (cut > 0) batch.reporter.warning(name, cutWarning(cut));
  };
  const save = async (book: InstanceType<typeof Workbook>, sink: Sink): Promise<void> => {
    for await (const bytes of book.bytes()) await sink.write(bytes);
  };
  if (outputDir === null) {
    await intoSink(await FileSink.open(outputFile!), async (sink) => {
      const book = new Workbook(formats);
      for await (const { path: name, fragments } of outcomes(batch)) report(name, await book.add(fragments));
      await save(book, sink);
    });
    return;
  }
  for await (const { path: name, records } of byInput(batch)) {
    const book = new Workbook(formats);
    for (const rows of records) report(name, await book.add(rows));
    const target = path.join(outputDir, mirroredPath(name, EXTENSIONS.xlsx));
    await intoSink(await FileSink.open(target), (sink) => save(book, sink));
  }
}

async function intoSink(sink: Sink, write: (sink: Sink) => Promise<void>): Promise<void> {
  try {
    await write(sink);
    await sink.close();
  } catch (error) {
    await sink.abort();
    throw error;
  }
}

function isTable(settings: Settings): boolean {
  return TABLE_FORMATS.includes(settings.output.format);
}

/** The one format asked for; without `--table` all tables, for a workbook or with `--output-dir`. */
function formatSettings(settings: Settings): FormatSettings[] {
  const all = settings.output.format === "xlsx" || settings.outputDir !== null;
  if (!all || !isTable(settings) || settings.oneTable) return [settings.output];
  if (settings.output.fields !== null)
    throw new UsageError("--fields needs --table when all tables are written");
  return TABLE_NAMES.map((table) => ({ ...settings.output, table }));
}

/** An output that is also an input would be read half-written. */
function refuseOverwrite(inputs: readonly Input[], settings: Settings): void {
  if (settings.outputFile === null) return;
  const target = path.resolve(settings.outputFile);
  if (inputs.some((input) => input.path !== "-" && path.resolve(input.path) === target)) {
    throw new OutputError(`${settings.outputFile} is also an input; choose another name for -o`);
  }
}
