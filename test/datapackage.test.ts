import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Ajv } from "ajv";
import { describe, expect, test, vi } from "vitest";
import { PROFILES, TABLE_NAMES } from "../src/output/names.js";
import { command } from "./command.js";
import { readCsv } from "./csv-reader.js";

// other programs start slowly on a busy machine
vi.setConfig({ testTimeout: 180_000 });

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly dialect: { readonly delimiter: string };
  readonly schema: {
    readonly fields: readonly {
      readonly name: string;
      readonly type: string;
      readonly decimalChar?: string;
    }[];
    readonly primaryKey?: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource: string; readonly fields: readonly string[] };
    }[];
  };
}

const root = path.join(import.meta.dirname, "..");

/** Writes tables of all fixtures into a new folder. */
function tables(...args: string[]): { folder: string; descriptor: { resources: Resource[] } } {
  const folder = mkdtempSync(path.join(tmpdir(), "tiedote-tables-"));
  expect(command(["fixtures", "-q", "--output-dir", folder, ...args], { cwd: root }).stderr).toBe("");
  return { folder, descriptor: JSON.parse(readFileSync(path.join(folder, "datapackage.json"), "utf8")) };
}

/** The published schema, which is of draft 4; what it says holds for later drafts likewise. */
function validator() {
  const { $schema: _, ...schema } = JSON.parse(
    readFileSync(path.join(import.meta.dirname, "data/frictionless/tabular-data-package.json"), "utf8"),
  );
  return new Ajv({ strict: false, allErrors: true, logger: false }).compile(schema);
}

const CHOICES = [
  ...PROFILES.map((profile) => ["-f", "csv", "--profile", profile]),
  ["-f", "tsv"],
  ["-f", "csv", "--table", "grants"],
  ["-f", "csv", "--table", "amounts", "--fields", "value,text"],
];

describe.each(CHOICES.map((args) => [args.join(" "), args] as const))("%s", (_, args) => {
  const { folder, descriptor } = tables(...args);
  const rows = new Map(
    descriptor.resources.map((resource) => [
      resource.name,
      readCsv(readFileSync(path.join(folder, resource.path), "utf8"), resource.dialect.delimiter),
    ]),
  );
  const values = (table: string, names: readonly string[]): string[] => {
    const [header, ...rest] = rows.get(table)!;
    const places = names.map((name) => header!.findIndex((field) => field.text === name));
    return rest.map((row) => JSON.stringify(places.map((place) => row[place]!.text)));
  };

  test("the descriptor holds to Frictionless' published schema", () => {
    const valid = validator();
    expect(valid(descriptor), JSON.stringify(valid.errors)).toBe(true);
  });

  test("headers are the columns that the descriptor names", () => {
    for (const { name, schema } of descriptor.resources) {
      expect(rows.get(name)![0]!.map((field) => field.text)).toEqual(
        schema.fields.map((field) => field.name),
      );
    }
  });

  test("numbers, truth values and days are what their columns say", () => {
    const forms: Readonly<Record<string, (point: string) => RegExp>> = {
      integer: () => /^\d+$/,
      number: (point) => new RegExp(`^-?\\d+(?:${point === "." ? "\\." : point}\\d+)?$`),
      boolean: () => /^(?:true|false)$/,
      date: () => /^\d{4}-\d{2}-\d{2}$/,
    };
    for (const { name, schema } of descriptor.resources) {
      for (const [i, field] of schema.fields.entries()) {
        const form = forms[field.type]?.(field.decimalChar ?? ".");
        if (form === undefined) continue;
        for (const row of rows.get(name)!.slice(1)) {
          if (row[i]!.text !== "") expect(row[i]!.text, `${name}.${field.name}`).toMatch(form);
        }
      }
    }
  });

  test("primary keys are unique and foreign keys lead to a release", () => {
    for (const { name, schema } of descriptor.resources) {
      if (schema.primaryKey !== undefined) {
        const keys = values(name, schema.primaryKey);
        expect(new Set(keys).size, name).toBe(keys.length);
      }
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const there = new Set(values(reference.resource, reference.fields));
        expect(
          values(name, fields).filter((key) => !there.has(key)),
          name,
        ).toEqual([]);
      }
    }
  });
});

test("all tables stand in one package, with keys", () => {
  const { resources } = tables("-f", "csv").descriptor;
  expect(resources.map((resource) => resource.name)).toEqual(TABLE_NAMES);
  for (const { schema } of resources) expect(schema.primaryKey).toBeDefined();
  expect(resources.filter(({ schema }) => schema.foreignKeys !== undefined)).toHaveLength(
    TABLE_NAMES.length - 1,
  );
});

const frictionless = process.env.FRICTIONLESS ?? "frictionless";
const installed = spawnSync(frictionless, ["--version"]).status === 0;

test.skipIf(!installed).each(PROFILES)("frictionless finds the tables of %s valid", (profile) => {
  const { folder } = tables("-f", "csv", "--profile", profile);
  const { status, stdout } = spawnSync(frictionless, ["validate", "datapackage.json"], {
    cwd: folder,
    encoding: "utf8",
  });
  expect(status, stdout).toBe(0);
});
