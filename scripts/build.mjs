/**
 * Builds what ships into dist/: the command as CommonJS (it starts faster than ESM) and the library as ESM.
 *
 * A relative `import("./x.js")` in the source is a lazy part: it becomes a bundle of its own under dist/parts/, so that a
 * run reads and compiles only what it uses. Packages that are larger than the whole command stay outside the bundles.
 */
import { execFileSync } from "node:child_process";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { writeValidator } from "./generate-validator.mjs";
import { letters } from "./letters.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const EXTERNAL = ["unpdf", "mammoth", "postal-mime", "tinypool"];

/** Node 20 reads these; without saying so patterns would be compiled anew each time a function runs. */
const PATTERNS = { "regexp-unicode-property-escapes": true, "regexp-lookbehind-assertions": true };

/** CommonJS has no import.meta.url; the bundles get one of their own. */
const commonjs = {
  format: "cjs",
  supported: { ...PATTERNS, "dynamic-import": false },
  define: { "import.meta.url": "moduleUrl" },
  banner: { js: 'const moduleUrl = require("node:url").pathToFileURL(__filename).href;' },
};

const shared = {
  absWorkingDir: root,
  bundle: true,
  platform: "node",
  target: "node20.19",
  legalComments: "none",
  logLevel: "warning",
  supported: PATTERNS,
  // A source asks for import.meta.url only where there is no __filename.
  logOverride: { "empty-import-meta": "silent" },
  minifySyntax: true,
  minifyWhitespace: true,
};

/** What `import … from "tiedote:page"` gives: the review page's script and style sheet, bundled into two strings. */
function reviewPage() {
  const options = {
    absWorkingDir: root,
    bundle: true,
    write: false,
    minify: true,
    charset: "utf8",
    legalComments: "none",
    logLevel: "warning",
    target: ["es2022", "chrome110", "firefox115", "safari16.4"],
  };
  const textOf = async (entry) =>
    (await build({ ...options, entryPoints: [entry], format: "iife" })).outputFiles[0].text.trim();
  return {
    name: "review-page",
    setup(builder) {
      builder.onResolve({ filter: /^tiedote:page$/ }, ({ path: name }) => ({
        path: name,
        namespace: "page",
      }));
      builder.onLoad({ filter: /.*/, namespace: "page" }, async () => ({
        contents: JSON.stringify({
          script: await textOf("src/review/page/main.ts"),
          style: await textOf("src/review/page/main.css"),
        }),
        loader: "json",
      }));
    },
  };
}

/** Turns relative dynamic imports into `./parts/NAME.cjs` and notes what has to be built for them. */
function lazyParts(found, inParts) {
  return {
    name: "lazy-parts",
    setup(builder) {
      builder.onResolve({ filter: /^\.\.?\// }, (args) => {
        if (args.kind !== "dynamic-import") return undefined;
        const source = path.resolve(args.resolveDir, args.path.replace(/\.js$/, ".ts"));
        const name = path
          .relative(root, source)
          .replace(/^src[/\\]/, "")
          .replace(/\.ts$/, "")
          .replaceAll(/[/\\]/g, "-");
        found.set(name, source);
        return { path: `${inParts ? "./" : "./parts/"}${name}.cjs`, external: true };
      });
    },
  };
}

/** The parser of arguments would load node:child_process, 2 ms, for commands that are programs of their own; we have none. */
const withoutChildProcess = {
  name: "without-child-process",
  setup(builder) {
    builder.onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      importer.includes("commander") ? { path: "none", namespace: "none" } : undefined,
    );
    builder.onLoad({ filter: /.*/, namespace: "none" }, () => ({ contents: "" }));
  },
};

async function buildCommand() {
  // the workers are no imports of anybody: their paths are handed to threads
  const parts = new Map([
    ["cli-worker", path.join(root, "src/cli/worker.ts")],
    ["document-pdf-worker", path.join(root, "src/document/pdf-worker.ts")],
  ]);
  await build({
    ...shared,
    entryPoints: ["src/cli/main.ts"],
    outfile: "dist/cli.cjs",
    ...commonjs,
    external: EXTERNAL,
    plugins: [letters, lazyParts(parts, false), withoutChildProcess],
  });
  const built = new Set();
  for (let todo = [...parts]; todo.length > 0; todo = [...parts].filter(([name]) => !built.has(name))) {
    for (const [name, source] of todo) {
      built.add(name);
      await build({
        ...shared,
        entryPoints: [source],
        outfile: `dist/parts/${name}.cjs`,
        ...commonjs,
        external: EXTERNAL,
        plugins: [letters, lazyParts(parts, true), reviewPage()],
      });
    }
  }
}

/**
 * esbuild escapes what is not ASCII everywhere but in patterns. One such character makes V8 keep a whole bundle in two bytes a
 * character and read it more slowly, so patterns get their escapes here.
 */
async function escapePatterns() {
  const dist = path.join(root, "dist");
  const names = (await readdir(dist, { recursive: true })).filter((name) => name.endsWith(".cjs"));
  for (const name of names) {
    const file = path.join(dist, name);
    const code = await readFile(file, "utf8");
    const ascii = code.replace(
      /[^\x00-\x7f]/g,
      (char) => "\\u" + char.charCodeAt(0).toString(16).padStart(4, "0"),
    );
    await writeFile(file, ascii);
  }
}

async function buildLibrary() {
  await build({
    ...shared,
    entryPoints: ["src/index.ts"],
    outdir: "dist",
    format: "esm",
    splitting: true,
    packages: "external",
    plugins: [letters],
  });
}

await rm(path.join(root, "dist"), { recursive: true, force: true });
await writeValidator();
await Promise.all([buildCommand(), buildLibrary()]);
await escapePatterns();
execFileSync(process.execPath, [path.join(root, "scripts/code-cache.mjs")], { stdio: "inherit" });
