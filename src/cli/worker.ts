import { loadFormat } from "../output/format.js";
import { type Outcome, processFile } from "./process.js";
import type { Task } from "./work.js";

/** A worker's whole job: the outcomes of one batch of files. */
export default async function processBatch(task: Task): Promise<Outcome[][]> {
  const formats = await Promise.all(task.formats.map(loadFormat));
  const results: Outcome[][] = [];
  for (const path of task.paths) results.push(await processFile(path, task.options, formats));
  return results;
}
