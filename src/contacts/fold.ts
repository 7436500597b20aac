import { memoise } from "../finnish/memo.js";

/** Letters that do not come apart into a base letter and a mark. */
const WHOLE: Readonly<Record<string, string>> = {
  ø: "o",
  đ: "d",
  ŧ: "t",
  ŋ: "n",
  ß: "ss",
  æ: "a",
  œ: "o",
  ł: "l",
};

/** What keeps words from standing on one line: a soft hyphen, two blanks beside each other, a blank that is no space. */
const UNEVEN = /\u00ad|\s\s|[^\S ]/;

/** Words with a single space between them, and without soft hyphens. */
export function onOneLine(words: string): string {
  return UNEVEN.test(words) ? words.replaceAll("\u00ad", "").replace(/\s+/g, " ") : words;
}

const NOT_ASCII = /[^\x00-\x7f]/;

/**
 * Letters as addresses write them: å and ä become a, ö o, é e, š s.
 *
 * @example foldLetters("Törmäkangas") // "tormakangas"
 */
export function foldLetters(text: string): string {
  const lower = text.toLowerCase();
  if (!NOT_ASCII.test(lower)) return lower;
  return lower
    .replace(/[øđŧŋßæœł]/g, (letter) => WHOLE[letter]!)
    .normalize("NFD")
    .replace(/[\p{M}\u00ad]/gu, "");
}

/** As many people's names are kept: each is held against every address near it. */
const KEPT = 256;

/** First name and surname of a person as an address writes them: "Marja-Liisa von Essen" gives "marja-liisa", "vonessen". */
export const addressNames = memoise((name: string): { first: string; last: string } => {
  const words = foldLetters(name)
    .replace(/[^a-z\s-]/g, "")
    .split(/\s+/)
    .filter((word) => word.length > 1);
  const first = words[0] ?? "";
  const particle = words.findIndex(
    (word, i) => i > 0 && /^(?:von|af|de|van|der|den|la|le|du|di|da|del|al|el|bin|ben|zu)$/.test(word),
  );
  const last = particle === -1 ? (words.at(-1) ?? "") : words.slice(particle).join("");
  return { first, last };
}, KEPT);

/**
 * Whether the part of an address before "@" is that person's: "aalto", "maija.aalto", "maaalto", "m.aalto", "aalto.maija".
 */
export function isAddressOf(local: string, name: string): boolean {
  const { first, last } = addressNames(name);
  if (last.length < 2 || first === "") return false;
  const parts = foldLetters(local).split(/[._+]/);
  if (parts.includes(last))
    return parts.length === 1 || parts.some((part) => part !== last && first.startsWith(part.slice(0, 1)));
  const joined = parts.join("");
  if (last.length >= 4 && joined.endsWith(last) && first.startsWith(joined.slice(0, 1))) return true;
  // double surnames lose their hyphen or their second half: "outi.keskisaari", "outi.keski"
  return (
    parts.includes(first) &&
    parts.some((part) => part.length >= 3 && last.replaceAll("-", "").startsWith(part.replaceAll("-", "")))
  );
}

/** An address formed for a person as a template shows: "sukunimi.etunimi" of Maija Aalto is "aalto.maija". */
export function fillTemplate(
  local: string,
  name: string,
  isFirst: (part: string) => boolean,
  isLast: (part: string) => boolean,
): string {
  const { first, last } = addressNames(name);
  return local
    .split(/([._-])/)
    .map((part) => (isFirst(part) ? first : isLast(part) ? last : part))
    .filter((part, i, all) => !(part === "x" && all[i - 1] === "."))
    .join("")
    .replace("..", ".");
}
