/**
 * Writes src/record/validator.generated.ts from the zod schemas; every build does, and a test compares the two.
 */
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const target = new URL("../src/record/validator.generated.ts", import.meta.url);

/** Writes the file if the schemas have changed. */
export async function writeValidator() {
  const bundle = await build({
    stdin: {
      contents: 'export { recordValidatorSource } from "./scripts/validator-source.js";',
      resolveDir: root,
      loader: "ts",
    },
    bundle: true,
    format: "esm",
    platform: "node",
    write: false,
    logLevel: "error",
  });
  const code = Buffer.from(bundle.outputFiles[0].contents).toString("base64");
  const { recordValidatorSource } = await import(`data:text/javascript;base64,${code}`);
  const source = recordValidatorSource();
  if ((await readFile(target, "utf8").catch(() => "")) !== source) await writeFile(target, source);
}
