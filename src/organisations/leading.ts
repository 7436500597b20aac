import type { HeadForm } from "../finnish/heads.js";
import { formsOf, NOMINATIVE } from "../finnish/inflection.js";
import { isLocalOfPlace } from "../finnish/openers.js";
import {
  follows,
  isAllCapitals,
  isCapital,
  isHyphen,
  looksGenitive,
  phrase,
  surface,
} from "../finnish/phrases.js";
import { GLUED, SPACED, WORD } from "../finnish/tokens.js";
import type { Reading } from "../reading.js";
import { bodyAt } from "./body-at.js";
import type { Found } from "./found.js";
import type { BodyHead } from "./heads.js";

/** Heads that stand before a proper name: "Koulutuskeskus Salmela", "Nukketeatteri Tuhto". */
const LEADING =
  /(?:keskus|opisto|teatteri|yhdistys|osuuskunta|osuuskauppa|säätiö|museo|instituutti|orkesteri|akatemia|yhtymä|konservatorio)$/;

/** A head with a capital, in the nominative, and the capital words after it; the last of them bears the case. */
export function nameAfter(reading: Reading, i: number, head: HeadForm<BodyHead>, base: string): Found | null {
  if (
    (head.cases & NOMINATIVE) === 0 ||
    !isCapital(reading, i) ||
    isAllCapitals(reading, i) ||
    !LEADING.test(base)
  )
    return null;
  let to = i + 1;
  while (to < reading.length && to < i + MOST_TOKENS && follows(reading, to)) {
    if (!isInitialsStop(reading, to)) {
      if (reading.tokens.gap[to] !== SPACED || !isCapital(reading, to)) break;
      // "Nukketeatteri Tuhto Espoossa": where it is
      if (isLocalOfPlace(reading.tokens.key[to]!)) break;
    }
    to++;
  }
  if (to === i + 1 || isHyphen(reading, to)) return null;
  const last = to - 1;
  const word = baseOfName(reading, last);
  if (word === null || word.length < 2) return null;
  const name = `${phrase(reading, i, last)} ${word}`;
  return bodyAt(reading, i, to, head, { name: name, rule: "leading", confidence: 0.8 });
}

/** A name has three words at most, an initial's full stop aside. */
const MOST_TOKENS = 4;

/** "Osuuskunta A. Kuikka": the full stop of an initial. */
function isInitialsStop(reading: Reading, i: number): boolean {
  const { key, gap } = reading.tokens;
  return key[i] === "." && gap[i] === GLUED && key[i - 1]!.length === 1 && isCapital(reading, i + 1);
}

/** "Leader Viisari", one of the groups that give the Union's Leader money; "Leader-tuki" is the money. */
export function leaderGroup(reading: Reading, i: number): Found | null {
  const next = i + 1;
  if (
    next >= reading.length ||
    !follows(reading, next) ||
    reading.tokens.gap[next] !== SPACED ||
    !isCapital(reading, next)
  )
    return null;
  // "Leader Kantrin Reitti": a genitive and what it owns
  const more = next + 1;
  const owned =
    more < reading.length &&
    follows(reading, more) &&
    reading.tokens.gap[more] === SPACED &&
    isCapital(reading, more) &&
    looksGenitive(reading.tokens.key[next]!);
  const last = owned ? more : next;
  const word = baseOfName(reading, last);
  if (word === null) return null;
  const head: HeadForm<BodyHead> = {
    base: "leader",
    cases: NOMINATIVE,
    plural: false,
    value: { kind: "association", organOf: null },
  };
  const name = owned ? `Leader ${surface(reading, next)} ${word}` : `Leader ${word}`;
  return bodyAt(reading, i, last + 1, head, { name, rule: "leading", confidence: 0.8 });
}

/** The nominative of a proper name that no list holds: the same word elsewhere in the release, else as it stands without its ending. */
function baseOfName(reading: Reading, i: number): string | null {
  const word = surface(reading, i);
  const stem = reading.tokens.key[i]!;
  if (!/(?:n|ss[aä]|st[aä]|ll[aä]|lt[aä]|lle)$/.test(stem)) return word;
  for (const [key, written] of capitalsOf(reading).get(stem.slice(0, ALIKE)) ?? []) {
    if (key.length < stem.length && formsOf(key).some(([form]) => form === stem)) return written;
  }
  // "Jokirantojen" is Jokirannat where the release says so
  if (/[jt]en$/.test(stem)) {
    for (const [key, written] of capitalsOf(reading).get(stem.slice(0, ALIKE)) ?? []) {
      if (key.length > ALIKE + 4 && key.endsWith("t") && stem.startsWith(key.slice(0, -3))) return written;
    }
  }
  // "Salpauksen" is Salpaus
  const bare = word.replace(/(?:ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|n)$/, "").replace(/(?<=[uy])kse$/, "s");
  return bare.length < 3 ? null : bare;
}

/** As many letters forms of one name share. */
const ALIKE = 3;

const capitals = new WeakMap<Reading, ReadonlyMap<string, ReadonlyMap<string, string>>>();

/** The words that a release writes with a capital, by their first letters, each as it is first written. */
function capitalsOf(reading: Reading): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const known = capitals.get(reading);
  if (known !== undefined) return known;
  const words = new Map<string, Map<string, string>>();
  const { kind, key } = reading.tokens;
  for (let i = 0; i < reading.length; i++) {
    if (kind[i] !== WORD || key[i]!.length < ALIKE || !isCapital(reading, i)) continue;
    const start = key[i]!.slice(0, ALIKE);
    const alike = words.get(start) ?? new Map<string, string>();
    words.set(start, alike);
    if (!alike.has(key[i]!)) alike.set(key[i]!, surface(reading, i));
  }
  capitals.set(reading, words);
  return words;
}
