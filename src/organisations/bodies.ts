import type { HeadForm } from "../finnish/heads.js";
import { formsOf, NOMINATIVE } from "../finnish/inflection.js";
import { mayOpenName } from "../finnish/openers.js";
import {
  adjectiveBase,
  afterEnding,
  breaksAtLineEnd,
  capitalise,
  compoundStart,
  decapitalise,
  follows,
  isAllCapitals,
  isCapital,
  isHyphen,
  looksGenitive,
  nameBeforeHyphen,
  opensSentence,
  phrase,
  surface,
} from "../finnish/phrases.js";
import { GLUED, WORD } from "../finnish/tokens.js";
import type { Reading } from "../reading.js";
import { mention } from "../span.js";
import type { Found } from "./found.js";
import { type BodyHead, bodyHeads } from "./heads.js";
import { COMMON_COMPOUNDS } from "./lexicon.js";

/** Heads that name a body only behind a hyphen: "ELY-keskus", "hallinto-oikeus", "TE-toimisto". */
const HYPHENED_ONLY = new Set(["keskus", "oikeus", "toimisto"]);

/** How many words may stand between a name's first capital and its head: "Kainuun sosiaali- ja terveydenhuollon kuntayhtymä". */
const REACH = 7;

/**
 * Bodies named by what they are: a proper name in the genitive and a head ("Ilmajoen kunnalle": Ilmajoen kunta; "Kangasalan
 * kaupunginhallitus": Kangasalan kaupunki), a compound with a capital ("Puistovirastosta": Puistovirasto), or a name before a
 * hyphen ("Me-säätiö"). Several at once are told apart: "Alajärven ja Kauhajoen kaupungit" are two. Refused: heads without a
 * name ("kaupungin", "Ministeriö"), compounds that only begin a sentence ("Kirjastolautakunta kokoontuu").
 */
export function findBodies(reading: Reading): Found[] {
  const heads = bodyHeads();
  const { kind, key } = reading.tokens;
  const found: Found[] = [];
  let lastCapital = -REACH - 1;
  for (let i = 0; i < reading.length; i++) {
    if (kind[i] !== WORD) continue;
    const capital = isCapital(reading, i);
    if (capital) lastCapital = i;
    if (i - lastCapital > REACH || reading.isClaimed(i)) continue;
    if (key[i] === "leader" && capital) {
      const group = leaderGroup(reading, i);
      if (group !== null) found.push(group);
      continue;
    }
    // "kau-⏎punki": a hyphen of the line's end within the head
    const last = breaksAtLineEnd(reading, i) ? i + 2 : i;
    const word = last === i ? key[i]! : key[i]! + key[last]!;
    if (word.length < 5) continue;
    const whole = heads.whole(word);
    const end = whole === null ? heads.end(word) : null;
    if (whole === null && end === null) continue;
    const base = whole?.base ?? end!.base;
    if (COMMON_COMPOUNDS.has(base)) continue;
    const form = (whole ?? end!.head) as HeadForm<BodyHead>;
    found.push(...readBody(reading, i, last, form, base, whole !== null));
  }
  return found;
}

function readBody(
  reading: Reading,
  i: number,
  last: number,
  head: HeadForm<BodyHead>,
  base: string,
  whole: boolean,
): Found[] {
  const { key } = reading.tokens;
  const first = compoundStart(reading, i);
  const hyphened = first < i;
  // "sote -kuntayhtymä": the hyphen ties the head to all of the name before it
  const tied = first === i && i >= 2 && isHyphen(reading, i - 1) && reading.tokens.gap[i] === GLUED;
  if (whole && HYPHENED_ONLY.has(head.base)) {
    const allowed = head.base === "oikeus" ? key[i - 2] === "hallinto" : isAllCapitals(reading, i - 2);
    if (!hyphened || !allowed) return [];
  }
  if (tied) {
    const from = nameBeforeHyphen(reading, i - 2);
    return from === null
      ? []
      : [make(reading, from, i, last + 1, head, `${phrase(reading, from, i)}${base}`, 0.85, "tied")];
  }
  if (head.plural) return readSeveral(reading, first, i, head, base);
  const from = modifiersStart(reading, first, base);
  const headText = hyphened ? phrase(reading, first, i) + key[i]!.replace(key[i]!, base) : base;
  if (from < first) {
    // "Yksinyrittäjien tukeen kaupunki": a town stands right before its head
    if (head.value.kind === "municipality" && !isCapital(reading, compoundStart(reading, first - 1)))
      return [];
    const owner = head.value.organOf === null ? null : ownerNamed(reading, first - 1);
    if (owner !== null) return [make(reading, first - 1, first, last + 1, head, owner, 0.92, "organ")];
    const modifiers = modifiersBase(reading, from, first, head);
    const body = head.value.organOf;
    const name = `${modifiers} ${body ?? cased(reading, first, headText)}`;
    return [make(reading, from, first, last + 1, head, name, 0.92, body === null ? "genitive" : "organ")];
  }
  if (head.value.organOf !== null) return [];
  const named = nameAfter(reading, i, head, base);
  if (named !== null) return [named];
  // alone: a compound whose capital is its own
  if ((whole && !hyphened) || !isCapital(reading, first)) return [];
  if (opensSentence(reading, first) || isAllCapitals(reading, i)) return [];
  const name = capitalise(hyphened ? headText : base);
  return [make(reading, first, first, last + 1, head, name, 0.85, "compound")];
}

/** "Satakuntaliiton maakuntahallitus": what the organ acts for bears its own head, "Satakuntaliitto"; null elsewhere. */
function ownerNamed(reading: Reading, i: number): string | null {
  if (!isCapital(reading, i) || compoundStart(reading, i) < i) return null;
  const end = bodyHeads().end(reading.tokens.key[i]!);
  return end === null || end.head.value.organOf !== null ? null : end.base;
}

/** Heads that stand before a proper name: "Koulutuskeskus Salmela", "Nukketeatteri Tuhto". */
const LEADING =
  /(?:keskus|opisto|teatteri|yhdistys|osuuskunta|osuuskauppa|säätiö|museo|instituutti|orkesteri|akatemia|yhtymä|konservatorio)$/;

/** A head with a capital, in the nominative, and the capital words after it; the last of them bears the case. */
function nameAfter(reading: Reading, i: number, head: HeadForm<BodyHead>, base: string): Found | null {
  if (
    (head.cases & NOMINATIVE) === 0 ||
    !isCapital(reading, i) ||
    isAllCapitals(reading, i) ||
    !LEADING.test(base)
  )
    return null;
  let to = i + 1;
  while (
    to < reading.length &&
    to < i + 4 &&
    follows(reading, to) &&
    reading.tokens.gap[to] === 1 &&
    isCapital(reading, to)
  )
    to++;
  if (to === i + 1 || isHyphen(reading, to)) return null;
  const last = to - 1;
  const word = baseOfName(reading, last);
  if (word === null || word.length < 2) return null;
  const name = `${phrase(reading, i, last)} ${word}`;
  return make(reading, i, i, to, head, name, 0.8, "leading");
}

/** "Leader Viisari", one of the groups that give the Union's Leader money; "Leader-tuki" is the money. */
function leaderGroup(reading: Reading, i: number): Found | null {
  const next = i + 1;
  if (
    next >= reading.length ||
    !follows(reading, next) ||
    reading.tokens.gap[next] !== 1 ||
    !isCapital(reading, next)
  )
    return null;
  const word = baseOfName(reading, next);
  if (word === null) return null;
  const head: HeadForm<BodyHead> = {
    base: "leader",
    cases: NOMINATIVE,
    plural: false,
    value: { kind: "association", organOf: null },
  };
  return make(reading, i, i, i + 2, head, `Leader ${word}`, 0.8, "leading");
}

/** The nominative of a proper name that no list holds: the same word elsewhere in the release, else as it stands without its ending. */
function baseOfName(reading: Reading, i: number): string | null {
  const { kind, key } = reading.tokens;
  const word = surface(reading, i);
  const stem = key[i]!;
  if (!/(?:n|ss[aä]|st[aä]|ll[aä]|lt[aä]|lle)$/.test(stem)) return word;
  for (let n = 0; n < reading.length; n++) {
    if (kind[n] !== WORD || key[n]!.length < 3 || key[n]!.length >= stem.length || !isCapital(reading, n))
      continue;
    if (!stem.startsWith(key[n]!.slice(0, 3))) continue;
    if (formsOf(key[n]!).some(([form]) => form === stem)) return surface(reading, n);
  }
  // "Salpauksen" is Salpaus
  const bare = word.replace(/(?:ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|n)$/, "").replace(/(?<=[uy])kse$/, "s");
  return bare.length < 3 ? null : bare;
}

/** "Alajärven ja Kauhajoen kaupungit", "Keski- ja Etelä-Pohjanmaan liitot", "Oulun, Kemin ja Tornion kaupungeille". */
function readSeveral(
  reading: Reading,
  first: number,
  i: number,
  head: HeadForm<BodyHead>,
  base: string,
): Found[] {
  const { key, kind, gap } = reading.tokens;
  const hyphened = first < i;
  const tail = hyphened ? phrase(reading, first, i) + base : base;
  const names: [from: number, to: number][] = [];
  // "Kymenlaakson ja Etelä-Savon maakuntien liitot"
  const county = key[first - 1] === "maakuntien" && follows(reading, first);
  let to = county ? first - 1 : first;
  while (to > 0 && follows(reading, to)) {
    const last = to - 1;
    if (kind[last] !== WORD || !looksGenitive(key[last]!)) break;
    const start = compoundStart(reading, last);
    if (!isCapital(reading, start)) break;
    names.unshift([start, to]);
    if (!follows(reading, start)) break;
    const joint = start - 1;
    if (key[joint] !== "ja" && key[joint] !== "sekä" && key[joint] !== ",") break;
    to = joint;
    // "Keski- ja Etelä-Pohjanmaan": the first name leaves out its end
    if (isHyphen(reading, joint - 1) && gap[joint - 1] === GLUED && isCapital(reading, joint - 2)) {
      const ending = surface(reading, last);
      names.unshift([joint - 2, -1]);
      return names.map(([from, end]) =>
        make(
          reading,
          from,
          from,
          end < 0 ? joint : i + 1,
          head,
          `${end < 0 ? phrase(reading, from, joint) + ending : phrase(reading, from, end)} ${tail}`,
          0.85,
          "several",
        ),
      );
    }
  }
  if (names.length < 2) return [];
  return names.map(([from, end], n) =>
    make(
      reading,
      from,
      from,
      n === names.length - 1 ? i + 1 : end,
      head,
      `${phrase(reading, from, end)} ${tail}`,
      0.88,
      "several",
    ),
  );
}

/** Where the words before a head begin that belong to its name; `first` itself where none do. */
function modifiersStart(reading: Reading, first: number, base: string): number {
  const { key, kind } = reading.tokens;
  let start = first;
  let at = first;
  let capitals = false;
  let adjectives: boolean = true;
  for (let steps = 0; steps < REACH && follows(reading, at); steps++) {
    const church = churchStart(reading, at);
    if (church < at) {
      at = church;
      continue;
    }
    let last = at - 1;
    // "sosiaali- ja terveyspiirin": the part before "ja" leaves out its end
    if (isHyphen(reading, last) && reading.tokens.gap[last] === GLUED && kind[last - 1] === WORD) last--;
    if (kind[last] !== WORD) break;
    const word = compoundStart(reading, last);
    const capital = isCapital(reading, word);
    const elided = last < at - 1;
    if (key[last] === "ja") {
      // "Valtion ja kunnan": nothing of the name stands between
      if (at === first) break;
      if (capitals && !joinsNames(reading, at, last)) break;
      at = last;
      continue;
    }
    const agreeing: boolean =
      adjectives && (adjectiveBase(key[last]!) !== null || key[last]!.endsWith("inen"));
    adjectives = agreeing;
    // "Aino Kuuselan säätiö": a given name before a surname
    const given = capital && capitals && base.endsWith("säätiö") && !opensSentence(reading, word);
    if (!elided && !looksGenitive(key[last]!) && !agreeing && !given) break;
    if (!capital && capitals) break;
    // a body's genitive is the owner of what follows; only joint authorities are named after a district
    if (
      !elided &&
      bodyHeads().whole(key[last]!) !== null &&
      !(base === "kuntayhtymä" && key[last]!.endsWith("piirin"))
    )
      break;
    if (capital) {
      if (opensSentence(reading, word) && !mayOpenName(reading, last, !capitals)) break;
      capitals = true;
      start = word;
    }
    at = word;
  }
  return start;
}

/** Where "ev.lut." or "ev. lut." begins that ends before token `at`; `at` itself elsewhere. */
function churchStart(reading: Reading, at: number): number {
  const { key } = reading.tokens;
  const church =
    at >= 4 && key[at - 1] === "." && key[at - 2] === "lut" && key[at - 3] === "." && key[at - 4] === "ev";
  return church ? at - 4 : at;
}

/** "Vantaan ja Keravan hyvinvointialue", "Katri ja Oskar Wiikin säätiö": one name; elsewhere "ja" parts two. */
function joinsNames(reading: Reading, after: number, ja: number): boolean {
  const before = ja - 1;
  if (!follows(reading, ja) || !isCapital(reading, before)) return false;
  const given =
    !looksGenitive(reading.tokens.key[before]!) && isCapital(reading, after) && isCapital(reading, after + 1);
  return given && !isAllCapitals(reading, before);
}

/** The words before a head in the case that the base form has: agreeing adjectives change, genitives stay. */
function modifiersBase(reading: Reading, from: number, to: number, head: HeadForm<BodyHead>): string {
  const text = phrase(reading, from, to);
  const parts = text.split(" ").map(decapitalise);
  if ((head.cases & NOMINATIVE) === 0) {
    for (let n = parts.length - 1; n >= 0; n--) {
      const adjective = adjectiveBase(parts[n]!);
      if (adjective === null) break;
      parts[n] = adjective;
    }
  }
  return parts.join(" ");
}

function cased(reading: Reading, first: number, head: string): string {
  return isCapital(reading, first) && !isAllCapitals(reading, first) ? capitalise(head) : head;
}

function make(
  reading: Reading,
  from: number,
  _head: number,
  to: number,
  head: HeadForm<BodyHead>,
  name: string,
  confidence: number,
  rule: string,
): Found {
  const end = reading.tokens.end[afterEnding(reading, to - 1) - 1]!;
  return {
    name: capitalise(name),
    id: null,
    kind: head.value.kind,
    mention: mention(reading.text, reading.tokens.start[from]!, end, `organisations.${rule}`, confidence),
    from,
    to,
  };
}
