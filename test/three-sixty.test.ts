import { readdirSync, readFileSync } from "node:fs";
import { Ajv } from "ajv";
import formats from "ajv-formats";
import { expect, test } from "vitest";
import { extract } from "#tiedote";
import { DRAFT_PREFIX, threeSixtyFormat, threeSixtyGrants } from "../src/output/three-sixty.js";
import { command } from "./command.js";

const day = { type: "string", pattern: "^[0-9]{4}-(0[1-9]|1[012])-(0[1-9]|[12][0-9]|3[01])$" };
const organisations = {
  type: "array",
  minItems: 1,
  items: {
    type: "object",
    required: ["id", "name"],
    properties: { id: { type: "string", minLength: 1 }, name: { type: "string", minLength: 1 } },
  },
};

/**
 * What the 360Giving Data Standard asks of a package and of a grant, as far as a release can fill it: its required fields, their
 * types and patterns (github.com/ThreeSixtyGiving/standard, schema/360-giving-package-schema.json at 0286134 and
 * 360-giving-schema.json at 00410d1, both draft-04, read whole on 2026-11-25). Fields that a release never fills are left out; others are refused, so that a typing error shows.
 */
const packageSchema = {
  type: "object",
  required: ["grants"],
  properties: {
    grants: {
      type: "array",
      minItems: 1,
      uniqueItems: true,
      items: {
        type: "object",
        required: [
          "id",
          "title",
          "description",
          "currency",
          "amountAwarded",
          "awardDate",
          "recipientOrganization",
          "fundingOrganization",
        ],
        additionalProperties: false,
        properties: {
          id: { type: "string", pattern: `^${DRAFT_PREFIX}-.+-\\d+$` },
          title: { type: "string", minLength: 1, maxLength: 139 },
          description: { type: "string", minLength: 1 },
          currency: { enum: ["EUR"] },
          amountAwarded: { type: "number", exclusiveMinimum: 0 },
          awardDate: day,
          recipientOrganization: organisations,
          fundingOrganization: organisations,
          grantProgramme: {
            type: "array",
            items: {
              type: "object",
              properties: { code: { type: "string" }, title: { type: ["string", "null"] } },
            },
          },
          plannedDates: {
            type: "array",
            items: {
              type: "object",
              additionalProperties: false,
              properties: { startDate: day, endDate: day },
            },
          },
          beneficiaryLocation: {
            type: "array",
            items: {
              type: "object",
              additionalProperties: false,
              properties: {
                name: { type: ["string", "null"] },
                countryCode: { type: "string", pattern: "^[A-Z]{2}$" },
                geoCode: { type: ["string", "null"] },
                description: { type: ["string", "null"] },
              },
            },
          },
          dataSource: { type: ["string", "null"], format: "uri" },
        },
      },
    },
  },
};

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
formats.default(ajv);
const validate = ajv.compile(packageSchema);

const files = ["fixtures/tuning", "fixtures/wider"].flatMap((set) =>
  readdirSync(set)
    .filter((file) => /\.(?:txt|html)$/.test(file))
    .map((file) => `${set}/${file}`),
);

test("the grants of all fixtures are one valid package, each with an id of its own", async () => {
  const records = await Promise.all(files.map((path) => extract(readFileSync(path), { path })));
  const grants = records.flatMap(threeSixtyGrants);
  expect(grants.length).toBeGreaterThan(200);
  expect(validate({ grants }), ajv.errorsText(validate.errors)).toBe(true);
  expect(new Set(grants.map(({ id }) => id)).size).toBe(grants.length);
});

const text = `Hyvän työn avustukset jaettu

Helsinki 15.2.2024

Sosiaali- ja terveysministeriö myönsi Hyvän työn ohjelmasta Kajaanin kaupungille 320 000 euroa vuosille 2024–2025. Kuhmon kaupunki haki 90 000 euroa.`;

test("only what was granted, with its programme and its years", async () => {
  const release = await extract(text, { id: "a" });
  expect(threeSixtyGrants(release)).toEqual([
    {
      id: "360G-draft-a-1",
      title: "Kajaanin kaupunki: Hyvän työn ohjelma",
      description: "Hyvän työn avustukset jaettu: 320 000 euroa",
      currency: "EUR",
      amountAwarded: 320000,
      awardDate: "2024-02-15",
      fundingOrganization: [{ id: "360G-draft-ORG:stm", name: "Sosiaali- ja terveysministeriö" }],
      recipientOrganization: [{ id: "360G-draft-ORG:kajaanin-kaupunki", name: "Kajaanin kaupunki" }],
      grantProgramme: [{ code: "hyvan-tyon-ohjelma", title: "Hyvän työn ohjelma" }],
      plannedDates: [{ startDate: "2024-01-01", endDate: "2025-12-31" }],
    },
  ]);
});

test("a grant without a day or a funder is in the other formats alone", async () => {
  const undated = await extract("Museovirasto myönsi Kajaanin kaupungille 320 000 euroa.");
  expect(undated.grants).toHaveLength(1);
  expect(threeSixtyGrants(undated)).toEqual([]);
  const unfunded = await extract("Kajaanin kaupunki sai 320 000 euron avustuksen.\n\nKajaani 3.5.2023");
  expect(unfunded.grants).toHaveLength(1);
  expect(threeSixtyGrants(unfunded)).toEqual([]);
});

test("releases without grants leave no comma behind", () => {
  const lines = (names: readonly string[]) =>
    JSON.parse(command(["-q", "-f", "360giving", ...names]).stdout) as { grants: { id: string }[] };
  const [a, b, c] = ["poliisi-mokkivarkaudet", "karstula-vesikatko", "iisalmi-mediakutsu"].map(
    (name) => `fixtures/tuning/${name}.txt`,
  ) as [string, string, string];
  const granting = ["fixtures/tuning/oph-kerhoavustukset.txt", "fixtures/tuning/taike-valtionpalkinnot.txt"];
  const [first, second] = granting.map((name) => lines([name]).grants);
  expect(lines([a, granting[0]!, b, granting[1]!, c]).grants).toEqual([...first!, ...second!]);
  expect(lines([a]).grants).toEqual([]);
  expect(lines([a, b]).grants).toEqual([]);
});

test("--fields is refused", () => {
  const settings = {
    format: "360giving",
    table: "grants",
    fields: ["id"],
    profile: "rfc4180",
    language: null,
  } as const;
  expect(() => threeSixtyFormat(settings)).toThrow(/--fields/);
});
