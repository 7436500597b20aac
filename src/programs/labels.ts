import { isCapital, isQuote, phrase } from "../finnish/phrases.js";
import { GLUED, LINE } from "../finnish/tokens.js";
import type { Reading } from "../reading.js";
import { type Found, foundAt } from "./found.js";
import { LABELS, NAME_LABELS, WORKS } from "./lexicon.js";

/** How many tokens a title behind a label may have. */
const LONGEST = 16;

/**
 * Titles that a label names: "Hanke: Poropolku", "Hankkeen nimi: Poropolku", "Hakija: Sallan kunta, hanke: Poropolku, tuki:
 * 45 000 €". Refused: labels inside a sentence, and a work behind one ("Hanke: uimahallin korjaus").
 */
export function findLabels(reading: Reading): Found[] {
  const { key, gap } = reading.tokens;
  const found: Found[] = [];
  for (let i = 1; i < reading.length - 1; i++) {
    if (key[i] !== ":" || gap[i] !== GLUED || gap[i + 1] === GLUED || gap[i + 1]! > LINE) continue;
    if (!isLabel(reading, i)) continue;
    const quoted = isQuote(reading, i + 1);
    const from = quoted ? i + 2 : i + 1;
    if (!isCapital(reading, from)) continue;
    const to = titleEnd(reading, from, quoted);
    const name = phrase(reading, from, to);
    if (WORKS.test(name.toLowerCase())) {
      reading.reject("programs", from, to, "works");
      continue;
    }
    found.push(foundAt(reading, from, to, { name, kind: "project", rule: "label", confidence: 0.85 }));
  }
  return found;
}

/** Whether the words before a colon are a label, at a line's start or after a comma. */
function isLabel(reading: Reading, colon: number): boolean {
  const { key } = reading.tokens;
  if (LABELS.has(key[colon - 1]!)) return opensLabel(reading, colon - 1);
  return (
    colon >= 2 && NAME_LABELS.has(`${key[colon - 2]} ${key[colon - 1]}`) && opensLabel(reading, colon - 2)
  );
}

function opensLabel(reading: Reading, i: number): boolean {
  const { gap, kind, key } = reading.tokens;
  if (gap[i]! >= LINE || i === 0) return true;
  const before = key[i - 1]!;
  if (before === "," || before === ";" || before === "|" || before === "/") return true;
  return kind[i - 1] === 3 && gap[i - 1]! >= LINE;
}

function titleEnd(reading: Reading, from: number, quoted: boolean): number {
  const { key, gap } = reading.tokens;
  let to = from + 1;
  while (to < reading.length && to < from + LONGEST && gap[to]! < LINE) {
    if (
      quoted ? isQuote(reading, to) : key[to] === "," || key[to] === "(" || key[to] === ";" || key[to] === "|"
    )
      break;
    if (key[to] === "." && (to + 1 === reading.length || gap[to + 1] !== GLUED)) break;
    to++;
  }
  return to;
}
