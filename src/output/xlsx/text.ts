/** More UTF-16 units than these Excel does not keep in a cell. Source: Microsoft, "Excel specifications and limits". */
export const MOST_UNITS = 32_767;

/** What XML 1.0 has no way to write and a spreadsheet no way to show: NUL, lone surrogates, U+FFFE and U+FFFF. */
const LOST = /[\u0000\ufffe\uffff]|\p{Surrogate}/gu;
/** Control characters that XML forbids, and CR, which XML readers turn into LF; Excel writes them as _x000D_. */
const CONTROL = /[\u0001-\u0008\u000b-\u001f]/g;
/** Text that reads like such an escape. */
const ESCAPE_LIKE = /_(?=x[0-9A-Fa-f]{4}_)/g;
const MARKUP = /[&<>]/g;
const UNUSUAL = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff_&<>]|\p{Surrogate}/u;

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/**
 * Text as it stands inside `<t>`: "A & B" → "A &amp; B", "a\rb" → "a_x000D_b", the letters "_x0041_" → "_x005F_x0041_".
 * What a workbook cannot hold at all becomes U+FFFD. Source: ECMA-376-1, 22.9.2.19 (ST_Xstring).
 */
export function xmlText(text: string): string {
  if (!UNUSUAL.test(text)) return text;
  return text
    .replace(ESCAPE_LIKE, "_x005F_")
    .replace(LOST, "\ufffd")
    .replace(CONTROL, (char) => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`)
    .replace(MARKUP, (char) => ENTITIES[char]!);
}

/** A text no longer than a cell may be: cut before a character that would pass the limit, and closed with "…". */
export function fitCell(text: string): string {
  if (text.length <= MOST_UNITS) return text;
  const end = MOST_UNITS - 1;
  const inPair = /[\ud800-\udbff]/.test(text[end - 1]!);
  return text.slice(0, inPair ? end - 1 : end) + "…";
}
