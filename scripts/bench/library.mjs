/** The pipeline built from the source as it is, with a clock around each of its stages. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { build } from "esbuild";
import { letters } from "../letters.mjs";
import { root } from "./corpus.mjs";
import { cpuMillis } from "./report.mjs";

const ENTRY = `
  export { readDocuments } from "./src/document/read.js";
  export { jsonLine } from "./src/output/json.js";
  export { readRelease } from "./src/pipeline.js";
  export { allPlaces } from "./src/regions/places.js";
  export { validate } from "./src/record/validate.js";
`;

/** Milliseconds by stage since the last `reset`. */
globalThis.stageMillis = new Map();
globalThis.cpuMillis = cpuMillis;
export const clock = {
  stages: globalThis.stageMillis,
  reset() {
    this.stages.clear();
  },
};

/** Wraps every function that pipeline.ts calls of a module, so that its time is added up under its name. */
const clocks = {
  name: "clocks",
  setup(builder) {
    const pipeline = path.join(root, "src/pipeline.ts");
    const source = readFileSync(pipeline, "utf8");
    builder.onResolve({ filter: /^\.\/.*(?:index|reading)\.js$/ }, ({ importer, path: id }) => {
      if (importer !== pipeline) return undefined;
      return { path: path.join(root, "src", id.replace(/\.js$/, ".ts")), namespace: "clocked" };
    });
    builder.onLoad({ filter: /.*/, namespace: "clocked" }, ({ path: file }) => {
      const field = path.basename(path.dirname(file));
      const calls = new Set(
        [...source.matchAll(new RegExp(`\\b${field}\\.(\\w+)\\(`, "g"))].map((m) => m[1]),
      );
      const names = file.endsWith("reading.ts") ? ["Reading"] : [...calls];
      const wrapped = names.map(
        (name) => `export function ${name}(...given) {
          const began = globalThis.cpuMillis();
          const answer = ${name === "Reading" ? "new real.Reading(...given)" : `real.${name}(...given)`};
          const sum = globalThis.stageMillis.get("${name}") ?? 0;
          globalThis.stageMillis.set("${name}", sum + globalThis.cpuMillis() - began);
          return answer;
        }`,
      );
      const target = JSON.stringify(file);
      const contents = `import * as real from ${target};\nexport * from ${target};\n${wrapped.join("\n")}`;
      return { contents, resolveDir: path.dirname(file), loader: "js" };
    });
  },
};

/** The library; with `clocked` its stages add up their time in `clock`. One that was built before serves if `fresh` is false. */
export async function library(clocked, fresh = true) {
  const outfile = path.join(root, `dist/bench/pipeline${clocked ? "-clocked" : ""}.cjs`);
  if (!fresh) return createRequire(import.meta.url)(outfile);
  await build({
    absWorkingDir: root,
    stdin: { contents: ENTRY, resolveDir: root, loader: "ts" },
    bundle: true,
    platform: "node",
    target: "node20.19",
    format: "cjs",
    outfile,
    supported: { "regexp-unicode-property-escapes": true, "regexp-lookbehind-assertions": true },
    define: { "import.meta.url": "moduleUrl" },
    banner: { js: 'const moduleUrl = require("node:url").pathToFileURL(__filename).href;' },
    external: ["unpdf", "mammoth", "postal-mime", "franc"],
    plugins: clocked ? [letters, clocks] : [letters],
    logLevel: "error",
  });
  return createRequire(import.meta.url)(outfile);
}

/** Bytes in, NDJSON out; returns the length of what came out. */
export async function wholeWay(lib, input) {
  let length = 0;
  for (const document of await lib.readDocuments(input, {})) {
    length += lib.jsonLine(lib.validate(lib.readRelease(document, {}))).length;
  }
  return length;
}
