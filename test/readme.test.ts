import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { EXIT_MEANINGS } from "../src/cli/exit-codes.js";
import { command } from "./command.js";

const root = path.join(import.meta.dirname, "..");
const readme = readFileSync(path.join(root, "README.md"), "utf8");
const blocks = (language: string): string[] =>
  [...readme.matchAll(new RegExp("```" + language + "\\n([\\s\\S]*?)```", "g"))].map((match) => match[1]!);

test("the example's input gives the record that the README shows", () => {
  const [input] = blocks("text");
  const shown = JSON.parse(blocks("json")[0]!);
  expect(JSON.parse(command(["-", "--fields", "amounts"], { input: input! }).stdout)).toEqual(shown);
});

test("the main job's command runs on the fixtures", () => {
  const line = blocks("sh").find((block) => block.startsWith("npm ci && npx extract"))!;
  const args = line
    .replace("npm ci && npx extract ", "")
    .replace(/ -o .*/, "")
    .trim()
    .split(" ");
  const { status, stdout } = command(args);
  expect(status).toBe(0);
  expect(stdout.trim().split("\n").length).toBeGreaterThan(20);
});

test("every exit code stands in the README", () => {
  for (const [code] of EXIT_MEANINGS) expect(readme).toMatch(new RegExp(`\\| ${code} +\\|`));
});
