/**
 * Writes src/contacts/finnish-phones.generated.ts: what libphonenumber's full metadata says of the numbers of Finland and
 * Åland. They are nearly all that a Finnish release holds; the other countries' 150 kB are read only for a foreign number.
 * Run it after an update of libphonenumber-js; a test compares the two.
 */
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const { version, countries } = createRequire(import.meta.url)("libphonenumber-js/metadata.max.json");
const metadata = {
  version,
  country_calling_codes: { 358: ["FI", "AX"] },
  countries: { FI: countries.FI, AX: countries.AX },
};
const source = `// Written by scripts/phone-metadata.mjs from libphonenumber-js/metadata.max.json.\nexport const FINNISH_PHONES: unknown = JSON.parse(\n  ${JSON.stringify(JSON.stringify(metadata))},\n);\n`;
writeFileSync(new URL("../src/contacts/finnish-phones.generated.ts", import.meta.url), source);
