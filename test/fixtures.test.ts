import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { extract, type Release } from "#tiedote";
import { cleanText } from "../src/document/clean-text.js";
import type { Document } from "../src/document/document.js";
import { readDocuments } from "../src/document/read.js";

interface Fixture {
  readonly name: string;
  readonly bytes: Buffer;
  /** The release's own text, marked by hand, and lines of the page around it. */
  readonly gold: { readonly text?: string; readonly boilerplate?: readonly string[] };
}

function fixturesOf(folder: string): Fixture[] {
  const root = new URL(`../fixtures/${folder}/`, import.meta.url);
  return readdirSync(root).flatMap((name) => {
    const gold = new URL(name.replace(/\.(?:txt|html)$/, ".gold.json"), root);
    if (!/\.(?:txt|html)$/.test(name) || !existsSync(gold)) return [];
    return [
      {
        name,
        bytes: readFileSync(new URL(name, root)),
        gold: JSON.parse(readFileSync(gold, "utf8")) as object,
      },
    ];
  });
}

async function documentOf({ name, bytes }: Fixture): Promise<Document> {
  return (await readDocuments(bytes, { path: name }))[0]!;
}

function tokens(text: string): string[] {
  return (
    text
      .replaceAll("\u00ad", "")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** F1 of two texts as bags of words. */
function tokenF1(found: string, gold: string): number {
  const left = new Map<string, number>();
  for (const token of tokens(gold)) left.set(token, (left.get(token) ?? 0) + 1);
  let same = 0;
  for (const token of tokens(found)) {
    const count = left.get(token) ?? 0;
    if (count === 0) continue;
    same++;
    left.set(token, count - 1);
  }
  return (2 * same) / (tokens(found).length + tokens(gold).length);
}

/** The lines that gold counts as furniture and the text kept. */
function furnitureLeft(document: Document, { gold }: Fixture): string[] {
  const own = new Set(
    cleanText(document)
      .split("\n")
      .map((line) => line.trim()),
  );
  return (gold.boilerplate ?? []).filter((line) => own.has(line));
}

/** Every span of a record, with the path that leads to it. */
function* spansOf(value: unknown, path = ""): Generator<{ path: string; start: number; end: number }> {
  if (typeof value !== "object" || value === null) return;
  const { span } = value as { span?: { start: number; end: number } | null };
  if (span) yield { path, ...span };
  for (const [key, inner] of Object.entries(value))
    if (key !== "span") yield* spansOf(inner, `${path}.${key}`);
}

/** The facts that stand in furniture: there are none. The name of the site or "©" tells the publisher, a mail's subject the title. */
function factsInFurniture(release: Release, { blocks }: Document): string[] {
  const furniture = blocks.filter(({ boilerplate }) => boilerplate !== null);
  const { warnings: _warnings, title: _title, publisher: _publisher, ...facts } = release;
  return [...spansOf(facts)]
    .filter(({ start, end }) => furniture.some((block) => start < block.end && end > block.start))
    .map(({ path, start, end }) => `${path} ${start}-${end}`);
}

describe.each(["tuning", "wider"])("fixtures/%s", (folder) => {
  test.each(fixturesOf(folder))(
    "$name: its text, nothing of the page, no fact from the page",
    async (fixture) => {
      const document = await documentOf(fixture);
      const { text } = fixture.gold;
      if (text !== undefined) expect(tokenF1(cleanText(document), text)).toBeGreaterThanOrEqual(0.97);
      expect(furnitureLeft(document, fixture)).toEqual([]);
      const release = await extract(fixture.bytes, { path: fixture.name });
      expect(factsInFurniture(release, document)).toEqual([]);
    },
  );
});

// what rules are never tuned to is judged as a whole, so that no miss shows
test("fixtures/judging: their texts, no fact from the page", async () => {
  let worst = 1;
  let facts = 0;
  for (const fixture of fixturesOf("judging")) {
    const document = await documentOf(fixture);
    if (fixture.gold.text !== undefined)
      worst = Math.min(worst, tokenF1(cleanText(document), fixture.gold.text));
    facts += factsInFurniture(await extract(fixture.bytes, { path: fixture.name }), document).length;
  }
  expect(worst).toBeGreaterThanOrEqual(0.97);
  expect(facts).toBe(0);
});
