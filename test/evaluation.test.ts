import path from "node:path";
import { expect, test } from "vitest";
import { evaluateFolder } from "../src/evaluate/index.js";
import { rates, sameName, scoreAll } from "../src/evaluate/score.js";
import floors from "./floors.json" with { type: "json" };

const root = path.join(import.meta.dirname, "..");

test.each(Object.entries(floors))("%s keeps its floors", async (folder, fields) => {
  const { counts } = await evaluateFolder(path.join(root, folder));
  for (const [field, floor] of Object.entries(fields)) {
    expect(rates(counts[field]!).f1, field).toBeGreaterThanOrEqual(floor);
  }
});

test("names are the same in another case, with a generic word more, or one within the other", () => {
  expect(sameName("Suomen kestävän kasvun ohjelma", "SUOMEN KESTÄVÄN KASVUN")).toBe(true);
  expect(sameName("Turun kaupunki", "Turun kaupunki ")).toBe(true);
  expect(sameName("Turun kaupunki", "Porin kaupunki")).toBe(false);
});

test("a record without facts scores nothing against gold that has some", () => {
  const release = { amounts: [], language: { code: "fin" } } as never;
  expect(() => scoreAll([{ name: "a", gold: {}, release }])).toThrow();
  expect(rates({ gold: 2, predicted: 0, matched: 0 }).f1).toBe(0);
  expect(rates({ gold: 0, predicted: 0, matched: 0 }).f1).toBe(1);
});
