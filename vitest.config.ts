import { defineConfig } from "vitest/config";
import { lettersOfTests } from "./scripts/letters.mjs";

/** `TIEDOTE_BUILT=1 npm test` runs the same tests on the bundle that ships. */
const built = process.env.TIEDOTE_BUILT === "1";

export default defineConfig({
  plugins: [lettersOfTests],
  resolve: {
    alias: { "#tiedote": new URL(built ? "./dist/index.js" : "./src/index.ts", import.meta.url).pathname },
  },
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: ["test/setup-build.ts"],
    testTimeout: 120_000,
    hookTimeout: 240_000,
  },
});
