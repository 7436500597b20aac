/**
 * Writes patterns with the flag `i` out: `/myönsi/i` becomes `/[mM][yY][öÖ][nN][sS][iI]/`. V8 asks ICU for the other case of every
 * letter of such a pattern before it first runs, which takes three times as long as all the rest of its compilation. The build
 * and the tests read the sources through this, so that what is tested is what ships.
 *
 * Other cases are those of single letters: what only full case folding makes equal (ſ and s, the sign K for kelvin) stays apart.
 */
import { parse } from "acorn";
import { transform } from "esbuild";

/** Letters in order whose other cases stand in the same order, so that a range has a range for its other case. */
const RANGES = [
  ["a", "z", "A"],
  ["à", "ö", "À"],
  ["ø", "þ", "Ø"],
  ["α", "ρ", "Α"],
  ["а", "я", "А"],
].flatMap(([from, to, other]) => {
  const [first, last, shifted] = [from, to, other].map((char) => char.charCodeAt(0));
  const by = shifted - first;
  return [
    { first, last, by },
    { first: first + by, last: last + by, by: -by },
  ];
});

/** One unit of a pattern: an escape, the beginning of a group, or a character. */
const UNIT =
  /\\(?:u[\da-f]{4}|x[\da-f]{2}|u\{[\da-f]+\}|p\{[^}]*\}|k<[^>]*>|.)|\(\?(?:[:=!]|<[=!]|<[^>]*>)|\{[\d,]+\}|[^\\]/giy;

/** The same pattern in either case, to be run without the flag `i`. */
export function eitherCase(pattern) {
  let written = "";
  for (let at = 0; at < pattern.length; ) {
    if (pattern[at] === "[") {
      const end = classEnd(pattern, at);
      const negated = pattern[at + 1] === "^" ? "^" : "";
      const inside = pattern.slice(at + 1 + negated.length, end);
      written += `[${negated}${otherCases(inside)}${inside}]`;
      at = end + 1;
    } else {
      const unit = unitAt(pattern, at);
      const char = charOf(unit);
      const other = char === null ? null : otherCase(char);
      written += other === null ? unit : `[${unit}${other}]`;
      at += unit.length;
    }
  }
  return written;
}

function unitAt(pattern, at) {
  UNIT.lastIndex = at;
  return UNIT.exec(pattern)[0];
}

function classEnd(pattern, at) {
  let end = at + 1;
  while (pattern[end] !== "]") end += pattern[end] === "\\" ? 2 : 1;
  return end;
}

/** What a class has to hold besides. */
function otherCases(inside) {
  const held = new RegExp(`[${inside}]`, inside.includes("\\p{") ? "u" : "");
  const more = [];
  for (let at = 0; at < inside.length; ) {
    const unit = unitAt(inside, at);
    at += unit.length;
    const from = charOf(unit);
    const next = inside[at] === "-" && at + 1 < inside.length ? unitAt(inside, at + 1) : null;
    const to = from === null || next === null ? null : charOf(next);
    if (to !== null) at += 1 + next.length;
    if (to !== null) more.push(...otherRanges(from.charCodeAt(0), to.charCodeAt(0)));
    else if (from !== null) more.push([otherCase(from) ?? from]);
  }
  return more
    .filter((chars) => !chars.every((char) => held.test(char)))
    .map((chars) => chars.join("-"))
    .join("");
}

/** The first and last letters of what a range's letters are in the other case. */
function otherRanges(from, to) {
  const more = [];
  for (const { first, last, by } of RANGES) {
    const [low, high] = [Math.max(from, first), Math.min(to, last)];
    if (low <= high) more.push([String.fromCharCode(low + by), String.fromCharCode(high + by)]);
  }
  return more;
}

/** The character that a unit stands for; null where it stands for a class, a place or a group. */
function charOf(unit) {
  if (unit.length === 1) return unit;
  const code = /^\\(?:u|x)([\da-f]{2}|[\da-f]{4})$/i.exec(unit);
  return code === null ? null : String.fromCharCode(Number.parseInt(code[1], 16));
}

function otherCase(char) {
  const [upper, lower] = [char.toUpperCase(), char.toLowerCase()];
  const other = upper === char ? lower : upper;
  return other !== char && other.length === 1 ? other : null;
}

const FLAGGED = /\/[dgmsuvy]*i[dgmsuvy]*\b/;

/** JavaScript of a TypeScript source in which no pattern has the flag `i`; null where none has it anyway. */
export async function withoutCaseFlags(source) {
  if (!FLAGGED.test(source)) return null;
  const { code } = await transform(source, { loader: "ts", target: "esnext", charset: "utf8" });
  const found = [];
  walk(parse(code, { ecmaVersion: "latest", sourceType: "module" }), (node) => {
    if (node.regex.flags.includes("i")) found.push(node);
  });
  let written = "";
  let at = 0;
  for (const { start, end, regex } of found) {
    written += `${code.slice(at, start)}/${eitherCase(regex.pattern)}/${regex.flags.replace("i", "")}`;
    at = end;
  }
  return written + code.slice(at);
}

function walk(node, found) {
  if (typeof node !== "object" || node === null) return;
  if (node.type === "Literal" && node.regex !== undefined) found(node);
  for (const inner of Object.values(node)) walk(inner, found);
}
