import { charClass, DIGIT, LETTER, NEWLINE, SPACE } from "./letters.js";

/**
 * How a name must be written in the text: "proper" begins with a capital ("Lahti", never "lahti"), "exact" has the capitals of
 * the name ("STM", "Keusote", not "stm"), "any" is a common noun too ("Opetusministeriö", "opetusministeriö").
 * A text that is all capitals satisfies every one of them.
 */
export type Casing = "proper" | "exact" | "any";

/** One way to name something: its official name, an alias or an abbreviation. */
export interface Name {
  /** In base form: "Kanta-Häme", "sosiaali- ja terveysministeriö", "STM". "Uusi+maa" has two halves that both inflect. */
  readonly text: string;
  /** Left out: "exact" for a word of capitals, "proper" for what begins with one, else "any". */
  readonly casing?: Casing;
  /**
   * "fi" (the default): the last word inflects, and so does every "-nen" adjective before it ("Kansallisen koulutuksen
   * arviointikeskuksen"). "brand": likewise, and without gradation ("Alkon"). "sv": no more than a genitive -s. "none": stands as it is.
   */
  readonly inflection?: "fi" | "brand" | "sv" | "none";
  /** Numbers from 0 of the words that inflect, where that rule does not hold: [0] for "Koski Tl" (Kosken Tl). */
  readonly inflected?: readonly number[];
}

/** "exact" for one word of capitals, "proper" for what begins with a capital, else "any". */
export function casingOf(text: string): Casing {
  if (isFinnishCapitals(text)) return "exact";
  for (let i = 0; i < text.length; i++) {
    if (charClass(text.charCodeAt(i)) === LETTER)
      return text[i] === text[i]!.toLowerCase() ? "any" : "proper";
  }
  return "any";
}

function isFinnishCapitals(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const char = text[i]!;
    if ((char < "A" || char > "Z") && char !== "Å" && char !== "Ä" && char !== "Ö") return false;
  }
  return text.length > 1;
}

/** The name as it is shown: "Uusi+maa" is "Uusimaa". */
export function unplus(text: string): string {
  return text.includes("+") ? text.replace(/(?<=\p{L})\+(?=\p{L})/gu, "") : text;
}

/** A word, a number or a sign of a name, as `tokenise` would cut it; "uusi+maa" is one word. */
export interface Part {
  readonly key: string;
  readonly isWord: boolean;
  readonly capitals: boolean;
}

/** Lighter than `tokenise`, since start-up runs it for every name. */
export function partsOf(text: string): Part[] {
  const lower = text.toLowerCase();
  const parts: Part[] = [];
  let at = 0;
  while (at < text.length) {
    const kind = charClass(text.charCodeAt(at));
    let end = at + 1;
    if (kind === LETTER || kind === DIGIT) {
      while (end < text.length && charClass(text.charCodeAt(end)) === kind) end++;
      // the halves of a name that both inflect stay together
      const plus = text[end] === "+" && charClass(text.charCodeAt(end + 1)) === LETTER;
      if (kind === LETTER && plus) {
        end++;
        while (end < text.length && charClass(text.charCodeAt(end)) === LETTER) end++;
      }
    }
    if (kind !== SPACE && kind !== NEWLINE) {
      const key = lower.slice(at, end);
      const word = text.slice(at, end);
      parts.push({ key, isWord: kind === LETTER, capitals: end - at > 1 && word === word.toUpperCase() });
    }
    at = end;
  }
  return parts;
}
