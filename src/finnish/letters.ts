/**
 * Character classes that know å, ä and ö. `\b` and `\w` see a boundary inside "hyvää"; these do not.
 * One byte a code unit, so that the tokeniser asks an array instead of a pattern.
 */
export const OTHER = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const SPACE = 3;
export const NEWLINE = 4;

const SOFT_HYPHEN = 0xad;
const table = new Uint8Array(0x250);
for (let code = 0; code < table.length; code++) table[code] = classify(code);

function classify(code: number): number {
  if (code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029) return NEWLINE;
  if (code >= 0x30 && code <= 0x39) return DIGIT;
  // A soft hyphen stands inside a word and says nothing of it.
  if (code === SOFT_HYPHEN) return LETTER;
  const char = String.fromCharCode(code);
  if (code < 0x250 ? isLatin(code) : /[\p{Letter}\p{Mark}]/u.test(char)) return LETTER;
  return /[\s\u200b\ufeff]/.test(char) ? SPACE : OTHER;
}

/** Letters below U+0250; a pattern would take longer to compile than the whole table to fill. */
function isLatin(code: number): boolean {
  if (code < 0x80) return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  return code !== 0xd7 && code !== 0xf7;
}

/**
 * The class of one UTF-16 code unit: LETTER ("å", "Š", a soft hyphen), DIGIT (ASCII only), SPACE (also U+00A0, U+2009,
 * U+202F), NEWLINE or OTHER. Halves of surrogate pairs are OTHER.
 */
export function charClass(code: number): number {
  return code < 0x250 ? table[code]! : classBeyond(code);
}

/** One more than the class of what lies beyond the table, once it has been asked for. */
const beyond = new Uint8Array(1 << 16);

function classBeyond(code: number): number {
  const known = beyond[code]!;
  if (known !== 0) return known - 1;
  const fresh = classify(code);
  beyond[code] = fresh + 1;
  return fresh;
}

/** Whether a code unit is a capital letter: "Ä", not "ä", "5" or "”". */
export function isCapitalCode(code: number): boolean {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  // À–Þ
  if (code < 0x100) return code >= 0xc0 && code <= 0xde && code !== 0xd7;
  if (charClass(code) !== LETTER) return false;
  const char = String.fromCharCode(code);
  return char.toLowerCase() !== char && char.toUpperCase() === char;
}

/** Whether a word of two letters or more is in capitals; marks and soft hyphens may stand between them. */
export function isAllCapitals(word: string): boolean {
  if (word.length < 2 || !isCapitalCode(word.charCodeAt(0))) return false;
  for (let i = 1; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (!isCapitalCode(code) && !isMark(code)) return false;
  }
  return true;
}

function isMark(code: number): boolean {
  return (
    code === SOFT_HYPHEN ||
    (code >= 0x300 && charClass(code) === LETTER && /\p{M}/u.test(String.fromCharCode(code)))
  );
}

/** Whether a word, number or name could go on across this offset: "euro|a" yes, "euroa|." no. */
export function insideWord(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return false;
  const before = charClass(text.charCodeAt(offset - 1));
  const after = charClass(text.charCodeAt(offset));
  return (before === LETTER || before === DIGIT) && (after === LETTER || after === DIGIT);
}

/** Pattern sources for boundaries that know å, ä, ö; for patterns built with the `u` flag. */
export const WORD_START = "(?<![\\p{L}\\p{N}])";
export const WORD_END = "(?![\\p{L}\\p{N}])";

/** "HÄMEEN" and "Hämeen" fold to one key; soft hyphens go. Å, ä and ö stay letters of their own. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  return lower.includes("\u00ad") ? lower.replaceAll("\u00ad", "") : lower;
}
