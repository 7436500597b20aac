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
const main = path.join(dist, "cli.cjs");
const cache = path.join(dist, "cache", `${process.version}-${process.arch}`);

/**
 * How V8 works while releases are read, with what undoes it. Its defaults are for programs that run for long in few functions;
 * a release runs four hundred patterns and two thousand functions, most of them a few times.
 * - A pattern is compiled at once: V8 would first compile it for its interpreter, and then again.
 * - A function is optimised later: V8 11 would throw away half of what it optimises early, and optimise it again.
 */
const TUNING = [
  ["--no-regexp-tier-up", "--regexp-tier-up"],
  ...(process.versions.v8.startsWith("11.")
    ? [["--interrupt-budget=150000", "--interrupt-budget=67584"]]
    : []),
];

let tuned = false;

/** Tunes V8, or undoes it: a code cache holds only for the flags under which it was written. */
function tune(on) {
  if (tuned === on) return;
  tuned = on;
  require("node:crypto"); // Node's own code cache, too: what releases need of Node is loaded before
  const { setFlagsFromString } = require("node:v8");
  for (const [flag, undo] of TUNING) setFlagsFromString(on ? flag : undo);
}

/** The scripts run so far by file, and what they export. */
const scripts = new Map();
const modules = new Map();

/** The exports of one of our bundles. */
function load(file) {
  const known = modules.get(file);
  if (known !== undefined) return known.exports;
  if (file !== main) tune(true);
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
  if (fs.existsSync(cache)) {
    load(main);
    return;
  }
  Module.enableCompileCache?.();
  tune(true);
  require(main);
}

/** Writes the code cache of all that ran so far. */
function store() {
  fs.mkdirSync(cache, { recursive: true });
  for (const [file, script] of scripts) {
    tune(file !== main);
    fs.writeFileSync(path.join(cache, `${path.basename(file)}.bin`), script.createCachedData());
  }
}

module.exports = { start, load, store, scripts, cache };
