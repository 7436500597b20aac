import type { Workbook } from "../output/xlsx/workbook.js";
import { asItems, type Batch, results } from "./batch.js";
import type { Rendered } from "./process.js";
import { FileSink } from "./sink.js";

/** Writes one workbook of all records; after a signal none. Errors: `OutputError`. */
export async function writeWorkbook(batch: Batch, target: string): Promise<void> {
  const sink = await FileSink.open(target);
  try {
    const { Workbook } = await import("../output/xlsx/workbook.js");
    const book = new Workbook(batch.formats);
    for await (const worked of results(batch, asItems(batch.paths))) {
      if ("path" in worked) await add(batch, book, worked.path, worked.result.records);
    }
    if (batch.stop.signal !== null) return await sink.abort();
    for await (const bytes of book.bytes()) await sink.write(bytes);
    await sink.close();
  } catch (error) {
    await sink.abort();
    throw error;
  }
}

/** The workbook of one input, whole. */
export async function workbookOf(batch: Batch, input: string, records: readonly Rendered[]): Promise<Buffer> {
  const { Workbook } = await import("../output/xlsx/workbook.js");
  const book = new Workbook(batch.formats);
  await add(batch, book, input, records);
  const chunks: Buffer[] = [];
  for await (const bytes of book.bytes()) chunks.push(bytes);
  return Buffer.concat(chunks);
}

async function add(batch: Batch, book: Workbook, input: string, records: readonly Rendered[]): Promise<void> {
  const { cutWarning } = await import("../output/xlsx/workbook.js");
  for (const { fragments } of records) {
    const cut = await book.add(fragments);
    if (cut > 0) batch.tally.warn(input, cutWarning(cut));
  }
}
