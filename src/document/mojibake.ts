import { windows1252Byte } from "./single-byte.js";

/** First bytes of the UTF-8 sequences that Finnish and Swedish text needs, as windows-1252 shows them. */
const LEAD = /[ÂÃâ]/;

/**
 * What follows a lead in a doubly encoded text: characters whose windows-1252 byte is 0x80–0xBF. "Å" leads Š and Ž alone: in such a
 * text the letter Å itself is two signs.
 */
const SEQUENCE =
  /Å[\u00a0¡½¾]|[ÂÃ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{2}/g;

const SIGNS = ["Ã¤", "Ã¶", "Ã¥", "Ã„", "Ã–", "Ã\u0084", "Ã\u0096", "â‚¬", "â€", "â\u0080", "Â\u00a0", "Â€"];

/**
 * Text in which UTF-8 had been read as windows-1252 and saved again, set right: "pÃ¤Ã¤tÃ¶s" is "päätös". Text without such
 * sequences comes back as it is, and so does a lone "Ã" or "â" of a French or Portuguese name.
 */
export function repairMojibake(text: string): string {
  if (!LEAD.test(text) || !SIGNS.some((sign) => text.includes(sign))) return text;
  return text.replace(SEQUENCE, (sequence) => decoded(sequence) ?? sequence);
}

/** The character whose two or three UTF-8 bytes a sequence shows, or null. */
function decoded(sequence: string): string | null {
  let code = windows1252Byte(sequence.charCodeAt(0)) & (sequence.length === 2 ? 0x1f : 0x0f);
  for (let i = 1; i < sequence.length; i++) {
    const byte = windows1252Byte(sequence.charCodeAt(i));
    if ((byte & 0xc0) !== 0x80) return null;
    code = (code << 6) | (byte & 0x3f);
  }
  return code < (sequence.length === 2 ? 0x80 : 0x800) ? null : String.fromCharCode(code);
}
