import type { FoundVerb, Frame } from "./frames.js";
import { NO_NAME } from "./lexicon.js";
import type { Party } from "./parties.js";
import { OCCUPATION } from "./people.js";
import type { Slot, Window } from "./slots.js";

/**
 * The name that a sentence begins with, where nothing else knows it: "Kiteenlahden Kisa-Veikot on saanut 9 000 euroa". Two words
 * or more, all with capitals, right before the verb.
 */
export function unknownSubject(text: string, { start, parties }: Frame, verb: FoundVerb): Party | null {
  const match = SUBJECT.exec(text.slice(start, verb.start));
  if (match === null || NO_NAME.test(match[1]!)) return null;
  const name = withoutTitle(match[1]!);
  const at = start + match[0].indexOf(name);
  const end = at + name.length;
  if (parties.some((p) => p.start < end && p.end > at && p.kind !== "place")) return null;
  return { name, id: null, kind: "other", ending: "subject", start: at, end };
}

/** "Doktoranden Linnéa Backholm" is "Linnéa Backholm"; "Loimaalainen Kivikoski" is "Kivikoski". */
function withoutTitle(name: string): string {
  const [first, ...rest] = name.split(" ");
  const title = OCCUPATION.test(first!.toLowerCase()) && rest.length > 1;
  return title || /laine|läine/.test(first!.slice(-6)) ? rest.join(" ") : name;
}

/** "Kaarnan Soitto ja Tanssi -festivaalille 9 000 euroa": a name with the noun of what it is, right before the sum. */
export function namedEvent(text: string, { parties }: Frame, { start, sum }: Window): Party | null {
  const match = EVENT.exec(text.slice(start, sum.start));
  if (match === null) return null;
  const [, words, noun] = match;
  const at = start + match.index + match[0].indexOf(words!);
  const end = at + words!.length + noun!.length + 5;
  if (parties.some((p) => p.start < end && p.end > at && p.kind !== "place" && p.kind !== "person"))
    return null;
  return {
    name: `${words} -${noun!.replace(/kse$/, "s")}`,
    id: null,
    kind: "other",
    ending: "to",
    start: at,
    end,
  };
}

/** "meni Suomenlinnan hoitokunnalle": a body that no list knows, by what it is and whose. */
export function namedBody(text: string, { parties }: Frame, { start, end, sum }: Window): Party | null {
  const before = text.slice(start, sum.start);
  const from = BODY.test(before) ? start : sum.end;
  const match = BODY.exec(from === start ? before : text.slice(sum.end, end));
  if (match === null) return null;
  const [all, whose, head, allative] = match;
  const at = from + match.index;
  const stop = at + all.length;
  if (parties.some((p) => p.start < stop && p.end > at && p.kind !== "place")) return null;
  const name = `${whose} ${head}${BODY_HEADS.get(allative!)!}`;
  return { name, id: null, kind: "other", ending: "to", start: at, end: stop };
}

/** What a body is, in the allative, and in its base form. */
const BODY_HEADS: ReadonlyMap<string, string> = new Map([
  ["hoitokunnalle", "hoitokunta"],
  ["oppilaskunnalle", "oppilaskunta"],
  ["opiskelijakunnalle", "opiskelijakunta"],
  ["toimikunnalle", "toimikunta"],
  ["valtuustolle", "valtuusto"],
  ["museolle", "museo"],
  ["teatterille", "teatteri"],
  ["orkesterille", "orkesteri"],
  ["kuorolle", "kuoro"],
  ["kirjastolle", "kirjasto"],
  ["koululle", "koulu"],
  ["lukiolle", "lukio"],
  ["päiväkodille", "päiväkoti"],
  ["sairaalalle", "sairaala"],
]);
const BODY = new RegExp(
  `(?<!\\p{L})(\\p{Lu}[\\p{L}-]{1,30}n)\\s(\\p{Ll}{0,20}?)(${[...BODY_HEADS.keys()].join("|")})(?!\\p{L})`,
  "u",
);

const EVENT =
  /(?:^|\s)(\p{Lu}[\p{L}-]*(?:\s(?:(?:ja|soi|on)\s)?\p{Lu}[\p{L}-]*){0,5})\s-(festivaali|tapahtuma|juhla|orkesteri|teatteri|museo|yhdistykse|kilpailu)lle\s(?:noin\s)?$/u;

/** Whether a word with a capital that is no part of a known name stands between a sum and the one before it. */
export function namesAnother(text: string, { parties }: Frame, { start, sum }: Window): boolean {
  for (const { index } of text.slice(start, sum.start).matchAll(/(?<=\s)\p{Lu}\p{Ll}+/gu)) {
    const at = start + index;
    if (!parties.some((p) => p.start <= at && at < p.end)) return true;
  }
  return false;
}

/** The unlisted name before a sum in parentheses, without where it is: "ja Museo Kaarna Kemissä (4 000 €)". */
export function otherName(text: string, { parties }: Frame, { start, sum }: Window): Party | null {
  const match = OTHER_NAME.exec(text.slice(start, sum.start));
  if (match === null || NO_NAME.test(match[1]!)) return null;
  const name = match[1]!;
  const at = start + match.index + match[0].indexOf(name);
  const end = at + name.length;
  if (parties.some((p) => p.start < end && p.end > at && p.kind !== "place")) return null;
  return { name, id: null, kind: "other", ending: "subject", start: at, end };
}

/** The name right behind a sum that nothing else knows, where takers stand behind their sums: "ja 0,85 miljoonaa euroa Novia". */
export function nameBehind(text: string, frame: Frame, { end, sum }: Window): Party | null {
  const match = NAME_BEHIND.exec(text.slice(sum.end, end));
  return match === null ? null : unlisted(frame, match[1]!, sum.end + match[0].length - match[1]!.length);
}

const NAME_BEHIND = /^,?\s(\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,3})(?=[.,]|\s(?:ja|sekä|och|and)\s|\s*$)/u;

/** The capital words right before a sum in brackets: "Eniten saivat Hyvinkään Ponnistus (14 000 euroa)". */
export function nameBeforeBracket(text: string, frame: Frame, { start, sum }: Window): Party | null {
  const match = NAME_BEFORE.exec(text.slice(start, sum.start));
  if (match === null) return null;
  return unlisted(frame, match[1]!, sum.start - match[1]!.length - 2);
}

const NAME_BEFORE = /(?:^|[\p{Ll},;:])\s(\p{Lu}[\p{L}-]+(?:\s(?:\p{Lu}|r)[\p{L}-]*){0,4})\s\($/u;

/** A party of a name that is no label and overlaps none that the facts know, but where it lies. */
function unlisted({ parties }: Frame, name: string, start: number): Party | null {
  const end = start + name.length;
  if (NO_NAME.test(name) || parties.some((p) => p.start < end && p.end > start && p.kind !== "place"))
    return null;
  return { name, id: null, kind: "other", ending: "subject", start, end };
}

/** The name of a clause that leaves its verb out: "får 9 000 euro och Kammarensemblen Vinter 6 500 euro". */
export function elidedSubject(text: string, frame: Frame, { start, sum }: Window): Party | null {
  const match = ELIDED.exec(text.slice(start, sum.start));
  return match === null ? null : unlisted(frame, match[1]!, sum.start - match[1]!.length - 1);
}

const ELIDED = /^(?:,|\s(?:ja|sekä|och|samt|and))\s(\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]*){0,3})\s$/u;

const OTHER_NAME =
  /(?:,|(?<!\p{L})(?:ja|sekä|och|samt|and|till))\s(\p{Lu}\p{Ll}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*){1,4}?)(?:\s\p{Lu}\p{L}+(?:ss[aä]|ll[aä])|\s(?:i|in)\s\p{Lu}\p{L}+)?\s\($/u;

const SUBJECT =
  /^[–-]?\s*(\p{Lu}[\p{L}’&-]+(?:\s+(?:ja\s+|och\s+|& )?\p{Lu}[\p{L}’&-]*[^n\s])+)\s+(?:(?:on|ovat|har|has)\s+)?(?:\p{Ll}+\s+)?$/u;

/**
 * The name before a sum of a running list that nothing else knows: "Palloseura Kiri 2 000 €, Voimistelijat ry 1 500 €". Only
 * after a colon, and only capitals: between commas may stand anything.
 */
export function unlistedName(text: string, { frame, window }: Slot): Party | null {
  const list = text.slice(frame.start, window.sum.start);
  if (!/:\s/.test(list)) return null;
  const match = LISTED_NAME.exec(text.slice(window.start, window.sum.start));
  if (match === null || NO_NAME.test(match[1]!)) return null;
  const name = match[1]!;
  const start = window.sum.start - match[0].length + match[0].indexOf(name);
  const end = start + name.length;
  if (frame.parties.some((p) => p.start < end && p.end > start && p.kind !== "place")) return null;
  return { name, id: null, kind: "other", ending: "subject", start, end };
}

const LISTED_NAME =
  /(?:^|[,;:]|(?<!\p{L})(?:ja|sekä|och|samt))\s+(\p{Lu}[\p{L}’-]+(?:\s+(?:ja\s+|och\s+|& )?\p{Lu}[\p{L}’-]*){1,4})\s*\(?$/u;
