import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { UsageError } from "../errors.js";
import { extract } from "../index.js";
import { type Gold, rates, type Scored, scoreAll } from "./score.js";

const GOLD_ENDING = ".gold.json";
const INPUT_ENDINGS = [".txt", ".html", ".pdf", ".docx", ".eml"];

/**
 * Reads every release of a folder that has a gold file beside it (a.txt with a.gold.json) and scores the records.
 * Errors: `UsageError` for a folder without gold, or gold that is no JSON.
 */
export async function evaluateFolder(folder: string): Promise<Scored> {
  const names = await readdir(folder).catch(() => {
    throw new UsageError(
      `${folder}: no such folder; name one that holds releases with NAME.gold.json beside them`,
    );
  });
  const pairs = [];
  for (const name of names.filter((n) => n.endsWith(GOLD_ENDING)).sort()) {
    const stem = name.slice(0, -GOLD_ENDING.length);
    const input = INPUT_ENDINGS.map((ending) => stem + ending).find((file) => names.includes(file));
    if (input === undefined)
      throw new UsageError(
        `${path.join(folder, name)}: there is no release beside it; put NAME.txt, NAME.html … there, or take the file away`,
      );
    const bytes = await readFile(path.join(folder, input));
    const release = await extract(bytes, { path: input });
    pairs.push({ name: stem, gold: await readGold(path.join(folder, name)), release });
  }
  if (pairs.length === 0)
    throw new UsageError(
      `${folder}: no *${GOLD_ENDING} in it; put one beside each release (docs/accuracy.md shows its form)`,
    );
  return scoreAll(pairs);
}

async function readGold(file: string): Promise<Gold> {
  try {
    return JSON.parse(await readFile(file, "utf8")) as Gold;
  } catch (error) {
    throw new UsageError(`${file}: no JSON: ${(error as Error).message}; mend it, or take it away`);
  }
}

/** The table that `extract evaluate` prints. */
export function table({ counts }: Scored): string {
  const lines = [
    `${"field".padEnd(15)}${["gold", "found", "right", "P", "R", "F1"].map((h) => h.padStart(8)).join("")}`,
  ];
  for (const [field, count] of Object.entries(counts)) {
    const { precision, recall, f1 } = rates(count);
    const numbers = [count.gold, count.predicted, count.matched].map((n) => String(n).padStart(8));
    lines.push(
      field.padEnd(15) +
        numbers.join("") +
        [precision, recall, f1].map((n) => n.toFixed(3).padStart(8)).join(""),
    );
  }
  return lines.join("\n") + "\n";
}
