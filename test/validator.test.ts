import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { z } from "zod";
import { extract } from "#tiedote";
import { type Release, releaseSchema } from "../schemas/record.js";
import { recordValidatorSource, validatorSource } from "../scripts/validator-source.js";
import { problemOf, RECORD_FIELDS } from "../src/record/validator.generated.js";

const folder = path.join(import.meta.dirname, "../fixtures/tuning");
const records: Release[] = [];
for (const name of readdirSync(folder).filter((file) => /\.(?:txt|html)$/.test(file))) {
  records.push(await extract(readFileSync(path.join(folder, name)), { text: true, document: true }));
}

test("the committed check is the one that the schemas give", () => {
  const file = path.join(import.meta.dirname, "../src/record/validator.generated.ts");
  expect(readFileSync(file, "utf8")).toBe(recordValidatorSource());
});

test("the fields are those of the schema, in its order", () => {
  expect(RECORD_FIELDS).toEqual(Object.keys(releaseSchema.shape));
});

test("records of all fixtures are valid to zod and to the check", () => {
  for (const record of records) {
    expect(problemOf(record)).toBe(null);
    expect(releaseSchema.safeParse(record).success).toBe(true);
  }
});

type Holder = Record<string | number, unknown>;

/** Every place in a value: the object or array that holds it, and its key. */
function placesIn(value: unknown): [holder: Holder, key: string | number][] {
  if (typeof value !== "object" || value === null) return [];
  const holder = value as Holder;
  return Object.keys(holder).flatMap((key) => [[holder, key] as [Holder, string], ...placesIn(holder[key])]);
}

const strange = fc.oneof(
  fc.jsonValue(),
  fc.double(),
  fc.integer(),
  fc.constantFrom(undefined, null, "", "1.0", "XXXX-06-02", "12:30", "+358", "a@b", "fin", 0.005, 12.345, -1),
  fc.constantFrom(2 ** 53, 1e300, {}, [], [null], "2024-01-01", "EUR", "2024-1-1", "+████"),
);

test("after any change zod and the check agree", () => {
  const change = fc.record({
    record: fc.nat(records.length - 1),
    place: fc.nat(),
    value: strange,
    how: fc.constantFrom("replace", "delete", "add", "copy"),
    from: fc.nat(),
  });
  fc.assert(
    fc.property(change, ({ record, place, value, how, from }) => {
      const changed = structuredClone(records[record]!);
      const places = placesIn(changed);
      const [holder, key] = places[place % places.length]!;
      if (how === "replace") holder[key] = value;
      else if (how === "delete") delete holder[key];
      else if (how === "add") holder.more = value;
      else {
        const [other, its] = places[from % places.length]!;
        holder[key] = structuredClone(other[its]);
      }
      expect(problemOf(changed) === null).toBe(releaseSchema.safeParse(changed).success);
    }),
    { numRuns: 3000 },
  );
});

test("a problem is told with its place", () => {
  const record = structuredClone(records.find((r) => r.regions.length > 0)!);
  (record.regions[0]!.mentions[0]!.span as Holder).start = "0";
  expect(problemOf(record)).toBe(".regions[0].mentions[0].span.start: is not an integer");
});

test("a schema that is not understood is refused, not skipped", () => {
  const known = new Map();
  const of = (field: z.ZodType) => () => validatorSource(z.strictObject({ field }), known);
  expect(of(z.string().email())).toThrow(TypeError);
  expect(of(z.number().gt(1))).toThrow(TypeError);
  expect(of(z.string().refine(() => true))).toThrow(TypeError);
  expect(of(z.union([z.string(), z.number()]))).toThrow(TypeError);
  expect(() => validatorSource(z.object({ open: z.string() }), known)).toThrow(TypeError);
});
