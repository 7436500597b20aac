/**
 * Loads the built command with V8's code cache: compiled code is read back instead of being compiled anew in every run.
 *
 * The build writes the cache for the Node that builds (scripts/code-cache.mjs). It is used by the same version of Node on the
 * same architecture, and only if it is not older than the code; V8 itself refuses what it did not write. Everything else
 * compiles as usual, from Node 22.1 on with Node's own cache.
 */
const fs = require("node:fs");
const Module = require("node:module");
const path = require("node:path");
const vm = require("node:vm");

const dist = path.join(__dirname, "../dist");
const cache = path.join(dist, "cache", `${process.version}-${process.arch}`);

/** The scripts run so far by file, and what they export. */
const scripts = new Map();
const modules = new Map();

/** The exports of one of our bundles. */
function load(file) {
  const known = modules.get(file);
  if (known !== undefined) return known.exports;
  const source = fs.readFileSync(file, "latin1"); // the build writes ASCII
  const cachedData = cached(file);
  const script = new vm.Script(Module.wrap(source), { filename: file, ...(cachedData && { cachedData }) });
  scripts.set(file, script);
  const module = { exports: {} };
  modules.set(file, module);
  const outside = Module.createRequire(file);
  const folder = path.dirname(file);
  const require = (id) => (id.startsWith("./") ? load(path.join(folder, id)) : outside(id));
  script.runInThisContext().call(module.exports, module.exports, require, module, file, folder);
  return module.exports;
}

function cached(file) {
  try {
    const stored = path.join(cache, `${path.basename(file)}.bin`);
    if (fs.statSync(stored).mtimeMs < fs.statSync(file).mtimeMs) return undefined;
    return fs.readFileSync(stored);
  } catch {
    return undefined;
  }
}

/** Runs the command. */
function start() {
  const main = path.join(dist, "cli.cjs");
  if (fs.existsSync(cache)) {
    load(main);
    return;
  }
  Module.enableCompileCache?.();
  require(main);
}

module.exports = { start, load, scripts, cache };
