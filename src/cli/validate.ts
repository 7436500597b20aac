import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { type Document, isNode, LineCounter, parseAllDocuments, parseDocument } from "yaml";
import type { z } from "zod";
import { releaseSchema } from "../../schemas/record.js";
import { EXIT } from "./exit-codes.js";
import { lines } from "./lines.js";
import { errorLine, printable } from "./report.js";

/** How many faults of one record are shown. */
const MOST_FAULTS = 20;
const RECORD_FORMS = "records are JSON, NDJSON or YAML, as extract writes them";

/** What is wrong at a place of a file. */
interface Fault {
  readonly place: string;
  readonly message: string;
}

/**
 * Checks files of records against the schema and says where each fault is: "a.json:12:5: amounts[1].value: …". Gives back exit
 * code 0 where every record fits, 1 where one does not or a file cannot be read.
 */
export async function validateFiles(files: readonly string[]): Promise<number> {
  let records = 0;
  let faulty = 0;
  let failed = 0;
  for (const file of files) {
    try {
      for await (const faults of recordsOf(file)) {
        records++;
        if (faults.length > 0) faulty++;
        for (const { place, message } of faults.slice(0, MOST_FAULTS)) say(`${place}: ${message}`);
        if (faults.length > MOST_FAULTS)
          say(`${faults[MOST_FAULTS]!.place}: and ${faults.length - MOST_FAULTS} more faults in this record`);
      }
    } catch (error) {
      failed++;
      say(`${file}: ${unreadable(error)}`);
    }
  }
  const verdict = faulty + failed === 0 ? "all of them fit the schema" : `${faulty} do not fit the schema`;
  const unread = failed === 0 ? "" : `, ${failed} ${failed === 1 ? "file" : "files"} could not be read`;
  errorLine(`extract: ${records} records, ${verdict}${unread}`);
  return faulty + failed === 0 ? EXIT.ok : EXIT.inputFailed;
}

function say(text: string): void {
  process.stdout.write(printable(text) + "\n");
}

function unreadable(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "ENOENT") return "no such file; check the name";
  if (code === "EISDIR") return "is a folder; name the files in it";
  if (code === "EACCES") return "no permission to read it";
  return code === undefined ? message : `cannot be read (${code})`;
}

/** The faults of each record of a file, in order; an empty list for one without any. */
async function* recordsOf(file: string): AsyncGenerator<readonly Fault[]> {
  if (/\.(?:ndjson|jsonl)$/i.test(file)) return yield* ndjson(file, openText(file));
  const text = file === "-" ? await readAll(process.stdin) : await readFile(file, "utf8");
  if (/\.ya?ml$/i.test(file)) return yield* yaml(file, text);
  const start = /\S/.exec(text)?.[0];
  if (start === undefined) throw new Error(`is empty; ${RECORD_FORMS}`);
  if (start !== "{" && start !== "[") return yield* yaml(file, text);
  const whole = parseJson(text);
  if (whole.ok) return yield* json(file, text, whole.value);
  const first = text.split("\n", 1)[0]!.trim();
  if (first.startsWith("{") && first.endsWith("}")) return yield* ndjson(file, [text]);
  const { place, message } = brokenJson(file, text, whole.message);
  throw new Error(`${place.slice(file.length + 1)}: ${message}`);
}

function openText(file: string): AsyncIterable<Buffer | string> {
  return createReadStream(file);
}

async function readAll(stream: NodeJS.ReadableStream): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

type Parsed =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly message: string };

function parseJson(text: string): Parsed {
  try {
    return { ok: true, value: JSON.parse(text.replace(/^\ufeff/, "")) };
  } catch (error) {
    return { ok: false, message: (error as Error).message };
  }
}

/** One record, or a list of them. */
function* json(file: string, text: string, value: unknown): Generator<readonly Fault[]> {
  let located: Located | null = null;
  const locate = (): Located => {
    located ??= locatedIn(file, text);
    return located;
  };
  for (const [i, record] of (Array.isArray(value) ? value : [value]).entries()) {
    const base = Array.isArray(value) ? [i] : [];
    yield faultsOf(record, (path) => locate()([...base, ...path]));
  }
}

/** One record a line; an empty line is none. Errors of `--filter` are told as they are. */
async function* ndjson(
  file: string,
  chunks: AsyncIterable<Buffer | string> | Iterable<string>,
): AsyncGenerator<readonly Fault[]> {
  let number = 0;
  for await (const line of lines(chunks)) {
    number++;
    if (line.trim() === "") continue;
    const parsed = parseJson(line);
    const start = number - 1;
    if (parsed.ok) yield faultsOf(parsed.value, (path) => locatedIn(file, line, start)(path));
    else yield [brokenJson(file, line, parsed.message, start)];
  }
}

/** One record a document. */
function* yaml(file: string, text: string): Generator<readonly Fault[]> {
  const counter = new LineCounter();
  const documents = parseAllDocuments(text, { lineCounter: counter, uniqueKeys: true });
  if (!Array.isArray(documents) || documents.length === 0) throw new Error(`is empty; ${RECORD_FORMS}`);
  for (const document of documents as Document[]) {
    const place = (offset: number) => placeOf(file, counter, offset, 0);
    if (document.errors.length > 0) {
      yield document.errors.map((error) => ({
        place: place(error.pos[0]),
        message: error.message.split("\n")[0]!.replace(/ at line.*/, ""),
      }));
      continue;
    }
    yield faultsOf(document.toJS({ maxAliasCount: 0 }), (path) => place(offsetOf(document, path)));
  }
}

/** From the path of a value to its place in a file. */
type Located = (path: readonly PropertyKey[]) => string;

/** JSON is read a second time, as YAML, for the places; only where there is a fault to place. */
function locatedIn(file: string, text: string, linesBefore = 0): Located {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, uniqueKeys: false });
  return (path) => placeOf(file, counter, offsetOf(document, path), linesBefore);
}

function placeOf(file: string, counter: LineCounter, offset: number, linesBefore: number): string {
  const { line, col } = counter.linePos(offset);
  return `${file}:${line + linesBefore}:${col}`;
}

/** Where a path leads, or the nearest part of it that is there. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length >= 0; length--) {
    const found = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(found) && found.range) return found.range[0];
  }
  return 0;
}

/** Where JSON breaks off, from the offset that the parser names. */
function brokenJson(file: string, text: string, message: string, linesBefore = 0): Fault {
  const offset = Number(/position (\d+)/.exec(message)?.[1] ?? text.trimEnd().length);
  const before = text.slice(0, offset).split("\n");
  return {
    place: `${file}:${before.length + linesBefore}:${before.at(-1)!.length + 1}`,
    message: `no JSON: ${message.replace(/ in JSON at position.*/, "")}; ${RECORD_FORMS}`,
  };
}

/** What is wrong with one record: what the schema says, and surface forms that are not what stands in `documentText`. */
function faultsOf(value: unknown, locate: Located): Fault[] {
  const result = releaseSchema.safeParse(value);
  const found = result.success
    ? wrongSpans(result.data)
    : result.error.issues.map((issue) => ({ path: issue.path, message: messageOf(issue, value) }));
  return found.map(({ path, message }) => ({
    place: locate(path),
    message: `${pathText(path) || "the record"}: ${message}`,
  }));
}

function messageOf(issue: z.core.$ZodIssue, root: unknown): string {
  const value = issue.path.reduce<unknown>(
    (at, key) => (at as Record<PropertyKey, unknown> | null | undefined)?.[key],
    root,
  );
  if (issue.code === "invalid_type" && value === undefined) return `is missing; it is a ${issue.expected}`;
  if (issue.code === "unrecognized_keys")
    return `no record has ${issue.keys.map((key) => `"${key}"`).join(", ")} here`;
  const shown = JSON.stringify(value) ?? "";
  const short = shown.length > 60 ? `${shown.slice(0, 60)}…` : shown;
  if (issue.code === "invalid_value")
    return `${short} is none of ${issue.values.map((one) => JSON.stringify(one)).join(", ")}`;
  return `${short}: ${issue.message.replace(/^Invalid input: /, "")}`;
}

/** ["amounts", 1, "value"] → "amounts[1].value". */
function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`))
    .join("")
    .replace(/^\./, "");
}

interface WrongSpan {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** Mentions whose text does not stand at their span; records without `documentText` cannot be asked. */
function wrongSpans(record: z.infer<typeof releaseSchema>): WrongSpan[] {
  const { documentText } = record;
  if (documentText === undefined) return [];
  const found: WrongSpan[] = [];
  const walk = (value: unknown, path: readonly PropertyKey[]): void => {
    if (typeof value !== "object" || value === null) return;
    const { text, span } = value as { text?: unknown; span?: { start: number; end: number } | null };
    if (typeof text === "string" && span) {
      const there = documentText.slice(span.start, span.end);
      if (there !== text)
        found.push({
          path: [...path, "text"],
          message: `${JSON.stringify(text)} is not what stands at ${span.start}–${span.end}: ${JSON.stringify(there.slice(0, 60))}`,
        });
    }
    for (const [key, part] of Object.entries(value))
      walk(part, [...path, Array.isArray(value) ? Number(key) : key]);
  };
  walk(record, []);
  return found;
}
