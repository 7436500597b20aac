/**
 * Lists every form that the inflector gives for the places, one a line: kind, name, form, cases (Finnish names, commas).
 *
 *     node scripts/list-forms.mjs
 */
import { build } from "esbuild";

const CASES =
  "nimento omanto osanto sisaolento sisaeronto sisatulento ulkoolento ulkoeronto ulkotulento olento tulento vajanto".split(
    " ",
  );

const bundle = await build({
  stdin: {
    contents: `export { formsOf } from "./src/finnish/inflection.js"; export { allPlaces } from "./src/regions/places.js"; export { TWO_HALVES } from "./src/regions/names.js";`,
    resolveDir: new URL("..", import.meta.url).pathname,
    loader: "ts",
  },
  bundle: true,
  format: "esm",
  platform: "node",
  write: false,
  logLevel: "error",
});
const source = Buffer.from(bundle.outputFiles[0].contents).toString("base64");
const { formsOf, allPlaces, TWO_HALVES } = await import(`data:text/javascript;base64,${source}`);

const capital = (word) => word[0].toUpperCase() + word.slice(1);
for (const { kind, name } of allPlaces()) {
  if (kind === "hospital_district" || /\bTl\b/.test(name)) continue;
  const written = TWO_HALVES.get(name) ?? name;
  const cut = Math.max(written.lastIndexOf(" "), written.lastIndexOf("-")) + 1;
  for (const [form, cases] of formsOf(written.slice(cut).toLowerCase())) {
    const head = written.slice(0, cut).endsWith(" ") ? form : capital(form);
    const names = CASES.filter((_, bit) => cases & (1 << bit)).join(",");
    process.stdout.write(`${kind}\t${name}\t${written.slice(0, cut)}${head}\t${names}\n`);
  }
}
