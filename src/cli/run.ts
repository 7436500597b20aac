import path from "node:path";
import { UsageError } from "../errors.js";
import { type FormatSettings, loadFormat } from "../output/format.js";
import { EXTENSIONS, TABLE_FORMATS, TABLE_NAMES } from "../output/names.js";
import { type Batch, openPaths, Tally } from "./batch.js";
import { EXIT } from "./exit-codes.js";
import { openInputs } from "./inputs.js";
import { Reporter } from "./report.js";
import type { Settings } from "./settings.js";
import { FileSink } from "./sink.js";
import { Stop } from "./stop.js";
import { writeFiles } from "./write-files.js";
import { writeOutputs } from "./write-outputs.js";
import { writeWorkbook } from "./write-workbook.js";

/**
 * Reads every input and writes its records in input order; returns the exit code. A bad input costs its own record.
 * Errors: `UsageError` before anything is processed, `OutputError`.
 */
export async function run(args: readonly string[], settings: Settings): Promise<number> {
  const formats = formatSettings(settings);
  const loaded = await Promise.all(formats.map(loadFormat));
  const inputs = await openInputs(args, settings.filesFrom);
  const reporter = new Reporter(settings);
  const stop = new Stop();
  try {
    const tally = new Tally(reporter);
    const paths = await openPaths(inputs, settings, tally);
    if (paths === null) return EXIT.noInput;
    const batch: Batch = { paths, settings, formats, loaded, tally, stop };
    if (settings.outputFile !== null && settings.output.format === "xlsx") {
      await writeWorkbook(batch, settings.outputFile);
    } else if (settings.outputDir === null) {
      await writeOutputs(batch, [{ target: settings.outputFile, format: loaded[0]! }], inputs.single);
    } else if (isTable(settings) && settings.output.format !== "xlsx")
      await writeTables(batch, settings.outputDir);
    else await writeFiles(batch, settings.outputDir);
    reporter.detail(tally.summary());
    if (stop.signal !== null) {
      reporter.note(`ended by ${stop.signal} after ${tally.last ?? "no input"}; ${nextStep(settings)}`);
      return stop.exitCode;
    }
    if (tally.failed > 0) return EXIT.inputFailed;
    return settings.strict && tally.warned > 0 ? EXIT.warnings : EXIT.ok;
  } finally {
    stop.close();
    reporter.close();
  }
}

/** How to go on after a signal. */
function nextStep({ outputFile, outputDir, resume }: Settings): string {
  if (resume) return "run the same command again to go on from there";
  if (outputDir !== null) return "its files so far are whole; with --resume a run goes on where it ended";
  if (outputFile !== null) return `${outputFile} was not written; with --resume a run goes on where it ended`;
  return "the records so far are whole";
}

/** Tables into a folder, one file each, with the datapackage.json that describes them. */
async function writeTables(batch: Batch, folder: string): Promise<void> {
  const { datapackage } = await import("../output/datapackage.js");
  const { formats, loaded } = batch;
  const outputs = formats.map((format, i) => ({
    target: path.join(folder, `${format.table}.${EXTENSIONS[format.format]}`),
    format: loaded[i]!,
  }));
  if (!(await writeOutputs(batch, outputs, false))) return;
  const sink = await FileSink.open(path.join(folder, "datapackage.json"));
  await sink.write(datapackage(formats));
  await sink.close();
}

function isTable(settings: Settings): boolean {
  return TABLE_FORMATS.includes(settings.output.format);
}

/** The one format asked for; without `--table` all tables, for a workbook or with `--output-dir`. */
function formatSettings(settings: Settings): FormatSettings[] {
  const all = settings.output.format === "xlsx" || settings.outputDir !== null;
  if (!all || !isTable(settings) || settings.oneTable) return [settings.output];
  if (settings.output.fields !== null)
    throw new UsageError(
      "--fields needs --table when all tables are written; add --table NAME, or leave --fields out",
    );
  return TABLE_NAMES.map((table) => ({ ...settings.output, table }));
}
