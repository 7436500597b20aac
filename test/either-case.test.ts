import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "acorn";
import { transformSync } from "esbuild";
import { expect, test } from "vitest";
import { eitherCase, withoutCaseFlags } from "../scripts/either-case.mjs";
import { compactLetters } from "../scripts/letters.mjs";

const root = path.join(import.meta.dirname, "..");

test.each([
  ["myönsi", "[mM][yY][öÖ][nN][sS][iI]"],
  ["\\bpuh\\.?\\s", "\\b[pP][uU][hH]\\.?\\s"],
  ["(?<who>a)\\k<who>(?<!b)(?=c){2,3}", "(?<who>[aA])\\k<who>(?<![bB])(?=[cC]){2,3}"],
  ["[a-zåäö\\d-]", "[A-ZÅÄÖa-zåäö\\d-]"],
  ["[^\\n,x]", "[^X\\n,x]"],
  ["[A-Za-zÀ-ÖØ-öø-ÿ]", "[A-Za-zÀ-ÖØ-öø-ÿ]"],
  ["\\u00e4\\x41\\(3 €\\)", "[\\u00e4Ä][\\x41a]\\(3 €\\)"],
])("%s in either case is %s", (pattern, expected) => {
  expect(eitherCase(pattern)).toBe(expected);
});

test("of a source only patterns with the flag are written out, not what looks like one in a string", async () => {
  const source = 'const A: RegExp = /ry|sr/iu, b = "ja/tai/i", c = /OY/;';
  expect((await withoutCaseFlags(source))?.trim()).toBe(
    'const A = /[rR][yY]|[sS][rR]/u, b = "ja/tai/i", c = /OY/;',
  );
  expect(await withoutCaseFlags("const A = /ry/u;")).toBeNull();
});

/** Every pattern of the sources that has the flag. */
function flagged(): { pattern: string; flags: string }[] {
  const found = new Map<string, { pattern: string; flags: string }>();
  const walk = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    const { regex } = node as { regex?: { pattern: string; flags: string } };
    if (regex?.flags.includes("i")) found.set(`/${regex.pattern}/${regex.flags}`, regex);
    for (const inner of Object.values(node)) walk(inner);
  };
  for (const name of readdirSync(path.join(root, "src"), { recursive: true, encoding: "utf8" })) {
    if (!name.endsWith(".ts") || name.includes("cases")) continue;
    const source = compactLetters(readFileSync(path.join(root, "src", name), "utf8"));
    const { code } = transformSync(source, { loader: "ts", charset: "utf8" });
    walk(parse(code, { ecmaVersion: "latest", sourceType: "module" }));
  }
  return [...found.values()];
}

test("what is written out finds the same in the lines of all fixtures, as they are, in capitals and in small letters", () => {
  const lines = new Set<string>();
  for (const set of ["tuning", "wider", "judging", "formats"])
    for (const name of readdirSync(path.join(root, "fixtures", set)))
      if (/\.(?:txt|html)$/.test(name))
        for (const line of readFileSync(path.join(root, "fixtures", set, name), "utf8").split("\n"))
          for (const said of [line, line.toUpperCase(), line.toLowerCase()]) lines.add(said.slice(0, 300));
  const all = [...lines].join("\n");
  const patterns = flagged();
  expect(patterns.length).toBeGreaterThan(100);
  let found = 0;
  for (const { pattern, flags } of patterns) {
    const every = flags.includes("g") ? flags : `${flags}g`;
    const matches = (source: string, how: string): string[] =>
      (pattern.includes("^") || pattern.includes("$") ? [...lines] : [all]).flatMap((text, nth) =>
        [...text.matchAll(new RegExp(source, how))].map(
          (match) => `${nth}:${match.index}:${match.join("|")}`,
        ),
      );
    const expected = matches(pattern, every);
    expect(matches(eitherCase(pattern), every.replace("i", "")), pattern).toEqual(expected);
    found += expected.length;
  }
  expect(found).toBeGreaterThan(10_000);
});
