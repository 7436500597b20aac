import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { extract } from "#tiedote";

const root = path.join(import.meta.dirname, "..");
const folders = [
  "fixtures/tuning",
  "fixtures/wider",
  "fixtures/judging",
  "../shared/seeds",
  "../shared/releases",
];
const files = folders.flatMap((folder) => {
  try {
    return readdirSync(path.join(root, folder))
      .filter((name) => /\.(txt|html)$/.test(name))
      .map((name) => path.join(folder, name));
  } catch {
    return [];
  }
});

/** Every object in a record that has both a text and a span. */
function mentions(value: unknown): { text: string; span: { start: number; end: number } }[] {
  if (Array.isArray(value)) return value.flatMap(mentions);
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.values(value).flatMap(mentions);
  return "span" in value && "text" in value && value.span !== null ? [value as never, ...inner] : inner;
}

test.each(files)("%s: every mention's text stands at its span", async (file) => {
  const release = await extract(readFileSync(path.join(root, file)), { path: file, document: true });
  const found = mentions(release);
  for (const { text, span } of found) expect(release.documentText!.slice(span.start, span.end)).toBe(text);
  expect(release.documentText!.length).toBeGreaterThan(0);
});
