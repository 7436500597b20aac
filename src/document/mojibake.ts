import { windows1252Byte } from "./single-byte.js";

/** First bytes of the UTF-8 sequences that Finnish and Swedish text needs, as windows-1252 shows them. */
const LEAD = /[ÂÃâ]/;

/** What follows a lead in a doubly encoded text: characters whose windows-1252 byte is 0x80–0xBF. */
const SEQUENCE =
  /[ÂÃ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{2}/g;

const SIGNS = ["Ã¤", "Ã¶", "Ã¥", "Ã„", "Ã–", "Ã\u0084", "Ã\u0096", "â‚¬", "â€", "â\u0080", "Â\u00a0", "Â€"];

/**
 * Text in which UTF-8 had been read as windows-1252 and saved again, set right: "pÃ¤Ã¤tÃ¶s" is "päätös". Text without such
 * sequences comes back as it is, and so does a lone "Ã" or "â" of a French or Portuguese name.
 */
export function repairMojibake(text: string): string {
  if (!LEAD.test(text) || !SIGNS.some((sign) => text.includes(sign))) return text;
  return text.replace(SEQUENCE, (sequence) => {
    const bytes = Uint8Array.from(sequence, (char) => windows1252Byte(char.charCodeAt(0)));
    try {
      return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      return sequence;
    }
  });
}
