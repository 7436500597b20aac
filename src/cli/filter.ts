import type { ExtractOptions } from "../options.js";
import { fieldPicker } from "../output/fields.js";
import { jsonLine } from "../output/json.js";
import { EXIT } from "./exit-codes.js";
import { lines } from "./lines.js";
import { DEFAULT_MAX_BYTES, failure, readReleases } from "./process.js";
import { StdoutSink } from "./sink.js";
import { Stop } from "./stop.js";

/** One line of `--filter` as it should be. */
interface Line {
  readonly id: string;
  readonly text?: string;
  readonly html?: string;
  readonly published?: string;
  readonly url?: string;
}

/**
 * NDJSON in, NDJSON out: exactly one line for each line, in order, with its id. Whatever is wrong with a line stands in its
 * own answer; nothing else is lost and the exit code stays 0, as `pipe()` of Spark and GNU parallel need. Returns the exit
 * code: another one only after a signal. Errors: `OutputError`.
 */
export async function filter(options: ExtractOptions, fields: readonly string[] | null): Promise<number> {
  const pick = fieldPicker(fields);
  const sink = new StdoutSink();
  const stop = new Stop();
  try {
    for await (const line of lines(process.stdin)) {
      if (sink.closed) return EXIT.ok;
      await sink.write((await answer(line, options, pick)) + "\n");
      if (stop.signal !== null) break;
    }
  } catch (error) {
    // A signal closes standard input while it is waited for.
    if (stop.signal === null) throw error;
  } finally {
    stop.close();
  }
  await sink.close();
  return stop.signal === null ? EXIT.ok : stop.exitCode;
}

async function answer(
  line: string,
  options: ExtractOptions,
  pick: ReturnType<typeof fieldPicker>,
): Promise<string> {
  let id: string | null = null;
  try {
    const parsed = parse(line, options.maxBytes ?? DEFAULT_MAX_BYTES);
    id = parsed.id;
    if (parsed.line === null) return jsonLine({ id, error: parsed.error });
    const { text, html, published, url } = parsed.line;
    const releases = await readReleases(html ?? text!, {
      ...options,
      id: parsed.line.id,
      from: html === undefined ? (options.from ?? "text") : "html",
      ...(published === undefined ? {} : { published }),
      ...(url === undefined ? {} : { url }),
    });
    return jsonLine(pick(releases[0]!));
  } catch (error) {
    const { code, message } = failure(error);
    return jsonLine({ id, error: { code, message } });
  }
}

type Parsed =
  | { id: string; line: Line; error: null }
  | { id: string | null; line: null; error: { code: string; message: string } };

function parse(line: string, maxBytes: number): Parsed {
  const refuse = (id: string | null, code: string, message: string): Parsed => ({
    id,
    line: null,
    error: { code, message },
  });
  if (line.trim() === "")
    return refuse(null, "BAD_JSON", 'the line is empty; each line is {"id": …, "text": …}');
  if (Buffer.byteLength(line) > maxBytes)
    return refuse(null, "TOO_LARGE", `the line is over ${maxBytes} bytes; raise --max-bytes`);
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return refuse(null, "BAD_JSON", `the line is no JSON: ${(error as Error).message}`);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return refuse(null, "BAD_JSON", 'the line is no JSON object; each line is {"id": …, "text": …}');
  }
  const given = value as Record<string, unknown>;
  const id =
    Object.hasOwn(given, "id") && (typeof given.id === "string" || typeof given.id === "number")
      ? String(given.id)
      : null;
  if (id === null || id === "") return refuse(null, "BAD_FIELD", 'the line has no "id" (a string)');
  for (const key of ["text", "html", "published", "url"]) {
    if (given[key] !== undefined && given[key] !== null && typeof given[key] !== "string") {
      return refuse(id, "BAD_FIELD", `"${key}" must be a string`);
    }
  }
  const text = (name: string): string | undefined =>
    Object.hasOwn(given, name) && typeof given[name] === "string" ? given[name] : undefined;
  if (text("text") === undefined && text("html") === undefined)
    return refuse(id, "BAD_FIELD", 'the line has neither "text" nor "html"');
  const found = { id } as { -readonly [Key in keyof Line]: Line[Key] };
  for (const key of ["text", "html", "published", "url"] as const) {
    const content = text(key);
    if (content !== undefined) found[key] = content;
  }
  return { id, line: found, error: null };
}
