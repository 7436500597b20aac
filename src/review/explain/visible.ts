/** Characters that could drive a terminal or hide text: C0 but tab and line end, DEL, C1, marks of direction, zero widths. */
const CONTROL =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]/g;

/**
 * Text from outside made safe for a terminal: what could drive it is shown by its code.
 *
 * @example visible("\u001b[31mpunainen") // "\\x1b[31mpunainen"
 */
export function visible(text: string): string {
  return text.replaceAll("\r\n", "\n").replace(CONTROL, (char) => {
    const code = char.charCodeAt(0).toString(16);
    return code.length <= 2 ? `\\x${code.padStart(2, "0")}` : `\\u${code.padStart(4, "0")}`;
  });
}

/** The same on one line, and no longer than asked. */
export function oneLine(text: string, length: number): string {
  const line = visible(text.replace(/\s+/g, " ").trim());
  const letters = [...line];
  return letters.length > length ? `${letters.slice(0, length - 1).join("")}…` : line;
}
