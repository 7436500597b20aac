import type { ExtractOptions } from "../options.js";
import type { FormatSettings } from "../output/format.js";

/** What a run of the command is told, checked and typed; plain data, so that it can be sent to a worker. */
export interface Settings {
  readonly extract: ExtractOptions;
  readonly output: FormatSettings;
  readonly outputFile: string | null;
  readonly outputDir: string | null;
  /** Whether `--table` was given; without it `--output-dir` gets all tables. */
  readonly oneTable: boolean;
  readonly jobs: number;
  readonly strict: boolean;
  readonly failFast: boolean;
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly errorsFile: string | null;
  /** A list of inputs, or "-". */
  readonly filesFrom: string | null;
  readonly resume: boolean;
}
