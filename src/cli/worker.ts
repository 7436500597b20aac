import { loadFormat } from "../output/format.js";
import { processFile, type Result } from "./process.js";
import type { Task } from "./work.js";

/** A worker's whole job: the results of one batch of files. */
export default async function processBatch(task: Task): Promise<Result[]> {
  const formats = await Promise.all(task.formats.map(loadFormat));
  const results: Result[] = [];
  for (const path of task.paths) results.push(await processFile(path, task.options, formats));
  return results;
}
