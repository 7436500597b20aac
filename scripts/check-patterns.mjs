/**
 * Asks recheck whether any pattern of our own can be made to run longer than linear in its text, after `npm run build`.
 * The patterns: every literal under src/ and schemas/, and every one that the library makes while it reads all fixtures.
 * Patterns of packages are not asked of: dates/chrono.ts and contacts/phone-validation.ts hand them short windows only.
 *
 * An exponential pattern fails; so does a polynomial one, and one that recheck cannot decide on, unless it is in
 * `patterns-reviewed.json`: there stands why no long text ever meets it. An entry that fits no pattern any more fails too.
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "acorn";
import { transformSync } from "esbuild";
import { check } from "recheck";

const root = fileURLToPath(new URL("..", import.meta.url));
const reviewed = JSON.parse(readFileSync(new URL("patterns-reviewed.json", import.meta.url), "utf8"));

/** Two of recheck's searches at a time; the longest one may take is what a pattern of some thousand words needs. */
const AT_ONCE = 2;
const PATIENCE_MS = 60_000;

/** A linear search of the longest text takes a millisecond or some; one of the second degree takes seconds. */
const LONG = 131_072;
const TOO_LONG_MS = 50;
const MOST = 2.8;

const patterns = new Map();
literals();
await madeAtWork();
const verdicts = await judge([...patterns.values()]);
report(verdicts);

function note(pattern, flags, place) {
  const key = `/${pattern}/${flags}`;
  if (!patterns.has(key)) patterns.set(key, { key, pattern, flags, place });
}

function literals() {
  const files = ["src", "schemas"].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true })
      .filter((name) => name.endsWith(".ts") && !/cases[\w-]*\.ts$/.test(name))
      .map((name) => path.join(folder, name)),
  );
  for (const file of files.sort()) {
    const { code } = transformSync(readFileSync(path.join(root, file), "utf8"), {
      loader: "ts",
      target: "es2022",
    });
    walk(parse(code, { ecmaVersion: "latest", sourceType: "module" }), (regex) =>
      note(regex.pattern, regex.flags, file),
    );
  }
}

function walk(node, found) {
  if (typeof node !== "object" || node === null) return;
  if (node.type === "Literal" && node.regex !== undefined) found(node.regex);
  for (const inner of Object.values(node)) walk(inner, found);
}

/** Patterns put together from word lists: RegExp tells who calls it while every text in fixtures is read. */
async function madeAtWork() {
  const Native = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Native, {
    construct(target, args) {
      const made = new target(...args);
      const caller = new Error().stack.split("\n")[2] ?? "";
      if (!caller.includes("node_modules")) note(made.source, made.flags, "made from word lists");
      return made;
    },
  });
  const { extractAll } = await import("../dist/index.js");
  for (const folder of ["tuning", "wider", "judging", "formats"]) {
    const place = path.join(root, "fixtures", folder);
    for (const name of readdirSync(place).filter((name) => /\.(txt|html|rss|eml)$/.test(name)))
      for await (const _ of extractAll([readFileSync(path.join(place, name))], { path: name }));
  }
  globalThis.RegExp = Native;
}

async function judge(list) {
  const verdicts = [];
  const todo = list[Symbol.iterator]();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const entry of todo) verdicts.push({ ...entry, ...(await verdict(entry)) });
    }),
  );
  return verdicts;
}

/** recheck does not know flags `d` and `v`; what they change is not how long a search takes. */
async function verdict({ pattern, flags }) {
  const answer = await check(pattern, flags.replace("d", "").replace("v", "u"), { timeout: PATIENCE_MS });
  const grade = answer.complexity?.type ?? answer.status;
  const sure = grade === "exponential" || answer.attack === undefined;
  if (!sure && !succeeds(new RegExp(pattern, flags), answer.attack)) return { grade: "safe" };
  return { grade, what: answer.complexity?.summary ?? answer.error?.kind, attack: answer.attack?.pattern };
}

/**
 * Whether an attack works in V8, which sees through some that recheck's own machine falls for: its time, that of the processor,
 * grows nearly fourfold with each doubling, up to 128k characters.
 */
function succeeds(regex, { pumps, suffix }) {
  let before = 0;
  for (let length = 32; length <= LONG; length *= 2) {
    const each = Math.max(1, Math.floor(length / pumps.reduce((sum, { pump }) => sum + pump.length, 0)));
    const text = pumps.map(({ prefix, pump }) => prefix + pump.repeat(each)).join("") + suffix;
    const began = process.cpuUsage();
    regex.lastIndex = 0;
    regex.exec(text);
    const { user } = process.cpuUsage(began);
    if (user / 1000 > TOO_LONG_MS && user > MOST * before) return true;
    before = user;
  }
  return false;
}

function report(verdicts) {
  const needed = new Set();
  let failures = 0;
  const fail = (line) => {
    failures++;
    console.error(line);
  };
  for (const { key, place, grade, what, attack } of verdicts) {
    // whatever recheck finds this time: on a busy machine it may run out of time for one
    const excuse = reviewed.find(({ begins }) => key.startsWith(begins));
    needed.add(excuse);
    if (["safe", "linear"].includes(grade)) continue;
    if (excuse === undefined || grade === "exponential") fail(`${place}: ${key}: ${what}, e.g. on ${attack}`);
  }
  for (const entry of reviewed)
    if (!needed.has(entry))
      fail(`patterns-reviewed.json: no pattern begins with ${entry.begins} now: take it out`);
  console.log(`${verdicts.length} patterns, ${reviewed.length} reviewed, ${failures} to mend`);
  if (failures > 0) process.exitCode = 1;
}
