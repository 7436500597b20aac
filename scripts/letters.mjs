/**
 * In patterns `\p{L}` stands for the letters of the scripts that releases in Finland are written in: Latin, Greek and Cyrillic.
 * V8 takes up to 0.2 ms for each `\p{L}` of a pattern, twice, before it is first run; a text release runs three hundred
 * patterns, which took as long as everything else. The build and the tests read the sources through this, so that what is
 * tested is what ships. Whatever needs a class whole writes its long name: `\p{Letter}`.
 */
import { readFile } from "node:fs/promises";
import { withoutCaseFlags } from "./either-case.mjs";

const UPPER =
  "A-ZÀ-ÖØ-Þ" +
  alternate(0x100, 0x136) +
  alternate(0x139, 0x147) +
  alternate(0x14a, 0x176) +
  "ŸŹŻŽΆΈ-ΏΑ-ΫЀ-Я";
const LOWER =
  "a-zß-öø-ÿ" + alternate(0x101, 0x137) + alternate(0x13a, 0x148) + alternate(0x14b, 0x177) + "źżžſάέ-ώа-џ";

/** What each class becomes, as the inside of a class. */
export const COMPACT = {
  L: "A-Za-zªµºÀ-ÖØ-öø-ʯͰ-ͷͻ-ͽΆΈ-ϿЀ-ҁҊ-ԯḀ-ỿ",
  Lu: UPPER,
  Ll: LOWER,
  M: "\u0300-\u036f",
  N: "0-9²³¹¼-¾⁰-₉⅐-\u218b①-⓿",
};

function alternate(from, to) {
  let chars = "";
  for (let code = from; code <= to; code += 2) chars += String.fromCharCode(code);
  return chars;
}

/** A pattern or a string on one line. */
const LITERAL =
  /\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[a-z]*|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\\n])*`|\/\/.*|\/\*.*?\*\//g;
const CLASS = /\\?\\p\{(L|Lu|Ll|M|N)\}/g;
const PIECE = /\\?\\p\{(?:L|Lu|Ll|M|N)\}|\\.|[[\]]/g;

/** A TypeScript source with the classes in its patterns written out. */
export function compactLetters(source) {
  if (!CLASS.test(source)) return source;
  CLASS.lastIndex = 0;
  return source
    .split("\n")
    .map((line) =>
      /\\p\{(?:L|Lu|Ll|M|N)\}/.test(line) && !/^\s*(?:\*|\/\/|\/\*\*)/.test(line) ? compactLine(line) : line,
    )
    .join("\n");
}

function compactLine(line) {
  return line.replace(LITERAL, (literal) => {
    if (literal.startsWith("//") || literal.startsWith("/*")) return literal;
    let inside = false;
    return literal.replace(PIECE, (piece) => {
      if (piece === "[") inside = true;
      else if (piece === "]") inside = false;
      const name = /p\{(L|Lu|Ll|M|N)\}$/.exec(piece)?.[1];
      if (name === undefined) return piece;
      return inside ? COMPACT[name] : `[${COMPACT[name]}]`;
    });
  });
}

/** What is bundled and tested of a source: JavaScript if patterns with the flag `i` were written out, else TypeScript. */
async function written(source) {
  const compact = compactLetters(source);
  const plain = await withoutCaseFlags(compact);
  return plain === null ? { contents: compact, loader: "ts" } : { contents: plain, loader: "js" };
}

/** For esbuild. */
export const letters = {
  name: "letters",
  setup(builder) {
    builder.onLoad({ filter: /[/\\]src[/\\].*\.ts$/, namespace: "file" }, async ({ path }) =>
      written(await readFile(path, "utf8")),
    );
  },
};

/** For vitest. */
export const lettersOfTests = {
  name: "letters",
  enforce: "pre",
  transform: async (code, id) =>
    /[/\\]src[/\\].*\.ts$/.test(id) ? { code: (await written(code)).contents, map: null } : undefined,
};
