import { parentPort, workerData } from "node:worker_threads";
import { readPages } from "./pdf-pages.js";

/** Reads one PDF in a thread of its own, which the caller can end: a small file may ask for days of work. */
void readPages(workerData as Uint8Array).then((found) => parentPort?.postMessage(found));
