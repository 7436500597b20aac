/**
 * Writes V8's code cache for the built command into dist/cache/, for the Node that runs this (bin/load.js reads it). The
 * command reads one release of text and one page first, so that the cache holds the functions that such a run calls.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const { load, store, cache } = createRequire(import.meta.url)("../bin/load.js");
rmSync(path.dirname(cache), { recursive: true, force: true });

const place = mkdtempSync(path.join(tmpdir(), "tiedote-"));
const inputs = [
  "tuning/oph-kerhoavustukset.txt",
  "tuning/etela-karjala-korjaus.txt",
  "tuning/luke-sarkikalat.txt",
  "formats/vesiretki.txt",
  "formats/vesiretki.html",
].map((name) => path.join(root, "fixtures", name));
process.argv = [process.execPath, "extract", "--quiet", ...inputs, "-o", path.join(place, "records.json")];
load(path.join(root, "dist/cli.cjs"));
process.on("exit", () => {
  store();
  rmSync(place, { recursive: true });
});
