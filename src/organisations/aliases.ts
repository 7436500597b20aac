import { formsOf } from "../finnish/inflection.js";
import { memoise } from "../finnish/memo.js";
import { isPlaceName } from "../finnish/openers.js";
import { afterEnding, isCapital, isHyphen, isQuote } from "../finnish/phrases.js";
import { GLUED, WORD } from "../finnish/tokens.js";
import type { Reading } from "../reading.js";
import { mention } from "../span.js";
import type { Found } from "./found.js";
import { COMPANY_FORMS } from "./lexicon.js";

/** A short name of a body that this release has named in full, in lower case. */
export interface ShortName {
  readonly key: string;
  readonly of: Found;
}

/**
 * Short names that the release itself defines: in parentheses after the name ("Joensuun seudun vesilaitos (Josevesi)"), and a
 * company's name without its form ("Karstula Puu Oy": Karstula Puu). Refused in parentheses: numbers, places ("(Kuhmo)"),
 * words in small letters.
 */
export function shortNames(reading: Reading, found: readonly Found[]): ShortName[] {
  const names: ShortName[] = [];
  const { kind, key, gap } = reading.tokens;
  for (const one of found) {
    const open = one.to;
    if (key[open] === "(" && kind[open + 1] === WORD && isCapital(reading, open + 1)) {
      const inner = open + 1;
      const close =
        key[inner + 1] === ")"
          ? inner + 1
          : key[inner + 1] === "," && gap[inner + 1] === GLUED
            ? inner + 1
            : -1;
      if (close > 0 && isShortFor(reading, inner, one.name)) names.push({ key: key[inner]!, of: one });
    }
    const core = coreOf(one.name);
    if (core !== null && core.length > 2) names.push({ key: core.toLowerCase(), of: one });
  }
  return names;
}

/**
 * A short name that the release defines is the body's that it defines it for, whatever a list says: "Keski-Uudenmaan sote
 * -kuntayhtymä (Keusote)" makes every "Keusoten" the joint authority, not the county that came after it.
 */
export function redefine(reading: Reading, found: Found[]): void {
  const { key } = reading.tokens;
  const defined = new Map<string, Found>();
  const starts = new Map(found.map((one) => [one.from, one]));
  for (const one of found) {
    if (key[one.to] !== "(") continue;
    const inner = starts.get(one.to + 1);
    if (inner !== undefined && key[inner.to] === ")" && inner.name !== one.name) defined.set(inner.name, one);
  }
  if (defined.size === 0) return;
  found.forEach((one, n) => {
    const owner = defined.get(one.name);
    const full = one.mention.text.toLowerCase().includes(one.name.toLowerCase().slice(0, -2));
    if (owner !== undefined && !full) found[n] = { ...one, name: owner.name, id: owner.id, kind: owner.kind };
  });
}

function isShortFor(reading: Reading, i: number, name: string): boolean {
  const key = reading.tokens.key[i]!;
  if (isPlaceName(key)) return false;
  const initials = name
    .toLowerCase()
    .split(/[\s-]+/)
    .map((word) => word.charAt(0));
  return initials.includes(key.charAt(0)) && !name.toLowerCase().split(/\s+/).includes(key);
}

/** A company's name without its legal form if that is one word: "Nokia" of "Nokia Oyj"; null for others. */
export const coreOf: (name: string) => string | null = memoise((name) => {
  const core = withoutForm(name);
  return core !== name && core.split(" ").length <= 3 ? core : null;
});

/** A name without legal forms: "Kuusen säätiö" of "Kuusen säätiö sr"; a name that is nothing else stays. */
export const withoutForm: (name: string) => string = memoise((name) => {
  const words = name
    .split(" ")
    .filter((word) => !Object.hasOwn(COMPANY_FORMS, word.toLowerCase().replaceAll(".", "")));
  return words.length === 0 ? name : words.join(" ");
});

/** A short name that is looked for: the words that stay as they are, and the forms of the last one. */
interface Sought {
  readonly of: Found;
  readonly words: readonly string[];
  readonly forms: ReadonlySet<string>;
}

/** As many words' forms are kept. */
const KEPT = 1024;

/** The forms of a name's last word, and the letters they begin with. */
const formsOfLast = memoise((word) => {
  const all = new Set([...formsOf(word).map(([form]) => form), word]);
  return { all, letters: new Set([...all].map((form) => form.charCodeAt(0))) };
}, KEPT);

function standsAt(reading: Reading, i: number, { words, forms }: Sought, taken: Uint8Array): boolean {
  const { key } = reading.tokens;
  const last = i + words.length;
  if (last >= reading.length || !forms.has(key[last]!)) return false;
  for (let n = 0; n < words.length; n++) if (key[i + n] !== words[n]) return false;
  for (let at = i; at <= last; at++) if (taken[at] === 1) return false;
  return true;
}

/** Where short names stand, in any form, outside what is found already. */
export function findShortNames(reading: Reading, names: readonly ShortName[], taken: Uint8Array): Found[] {
  if (names.length === 0) return [];
  const byLetter = new Map<number, Sought[]>();
  const once = new Map(names.map((name) => [name.key, name]));
  for (const { key, of } of once.values()) {
    // "Säätiö \u00ad sr": a soft hyphen alone leaves two spaces, and no word between them
    const words = key.split(" ").filter((word) => word.trim() !== "");
    if (words.length === 0) continue;
    const forms = formsOfLast(words.pop()!);
    const letters = words.length > 0 ? [words[0]!.charCodeAt(0)] : forms.letters;
    for (const letter of letters) {
      const list = byLetter.get(letter);
      if (list === undefined) byLetter.set(letter, [{ of, words, forms: forms.all }]);
      else list.push({ of, words, forms: forms.all });
    }
  }
  const found: Found[] = [];
  const { key, start, end, gap } = reading.tokens;
  for (let i = 0; i < reading.length; i++) {
    if (!isCapital(reading, i) || taken[i] === 1) continue;
    const list = byLetter.get(key[i]!.charCodeAt(0));
    if (
      list === undefined ||
      reading.isClaimed(i) ||
      (gap[i] === GLUED && !isQuote(reading, i - 1) && key[i - 1] !== "(")
    )
      continue;
    const hit = list.find((name) => standsAt(reading, i, name, taken));
    if (hit === undefined) continue;
    const to = i + hit.words.length + 1;
    if (isHyphen(reading, to) && gap[to] === GLUED && gap[to + 1] === GLUED) continue;
    const last = afterEnding(reading, to - 1);
    found.push({
      ...hit.of,
      mention: mention(reading.text, start[i]!, end[last - 1]!, "organisations.short", 0.85),
      from: i,
      to: last,
    });
    i = last - 1;
  }
  return found;
}
