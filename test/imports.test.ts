import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const src = path.join(import.meta.dirname, "../src");
const FIELDS = [
  "identifiers",
  "contacts",
  "dates",
  "money",
  "organisations",
  "programs",
  "regions",
  "grants",
];

const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));

function importsOf(file: string): string[] {
  const source = readFileSync(path.join(src, file), "utf8");
  return [...source.matchAll(/(?:from|import\()\s*"(\.[^"]+)"/g)].map((match) =>
    path.relative(src, path.resolve(src, path.dirname(file), match[1]!)),
  );
}

const folderOf = (file: string): string => (file.includes(path.sep) ? file.split(path.sep)[0]! : "");

test("there are sources to check", () => {
  expect(files.length).toBeGreaterThan(30);
});

test.each(files.filter((f) => FIELDS.includes(folderOf(f))))("%s imports no other field", (file) => {
  const others = FIELDS.filter((field) => field !== folderOf(file));
  expect(importsOf(file).filter((name) => others.includes(folderOf(name)))).toEqual([]);
});

test.each(files.filter((f) => folderOf(f) === "finnish"))("%s knows the language alone", (file) => {
  expect(
    importsOf(file).filter(
      (name) =>
        [...FIELDS, "document", "cli", "output", "record"].includes(folderOf(name)) &&
        !name.endsWith("document/document.js"),
    ),
  ).toEqual([]);
});

test.each(files.filter((f) => folderOf(f) !== "cli"))("%s imports nothing of the command", (file) => {
  expect(importsOf(file).filter((name) => folderOf(name) === "cli")).toEqual([]);
});
