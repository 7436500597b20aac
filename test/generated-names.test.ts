import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";

const root = path.join(import.meta.dirname, "..");
const tables = path.join(root, "../shared/reference");
const GENERATED = ["src/organisations", "src/programs", "src/finnish", "src/regions/data"];

const copy = mkdtempSync(path.join(tmpdir(), "names-"));
afterAll(() => rmSync(copy, { recursive: true }));

/** The generated files below a folder: those that say so in their name, and all of the places' data. */
function generated(base: string): string[] {
  return GENERATED.flatMap((folder) =>
    readdirSync(path.join(base, folder))
      .filter((name) => name.includes(".generated.") || folder.endsWith("data"))
      .map((name) => path.join(folder, name)),
  );
}

test.skipIf(!existsSync(tables))("the lists of names are what the scripts write from the tables", () => {
  cpSync(path.join(root, "scripts"), path.join(copy, "scripts"), { recursive: true });
  for (const folder of GENERATED) mkdirSync(path.join(copy, folder), { recursive: true });
  for (const script of ["build-names.mjs", "generate-places.mjs"]) {
    execFileSync(process.execPath, [path.join(copy, "scripts", script), tables]);
  }
  const written = generated(copy);
  expect(written.length).toBeGreaterThan(4);
  for (const file of written) {
    expect(readFileSync(path.join(root, file), "utf8"), file).toBe(
      readFileSync(path.join(copy, file), "utf8"),
    );
  }
});
