import { HAS_SOURCE } from "./cues.js";
import type { FoundVerb, Frame } from "./frames.js";
import { GIVER_HEAD, JOINED, MONEY_NOUN } from "./lexicon.js";
import type { Party } from "./parties.js";
import { isChannel, isGiver } from "./slots.js";

/** Parties that give nothing in a release: places, people and projects. */
export const NO_GIVERS = new Set<string>(["place", "person", "region", "project"]);

/**
 * Who gives in a stretch: the one that the money is got or asked from, whose grant it is, or the subject of the verb that
 * grants; null where nobody is said to.
 *
 * @example "Kymenlaakson liiton 85 000 euron avustuksella kaupunki …" // "Kymenlaakson liitto"
 */
export function giverOf(text: string, frame: Frame, taker: string, asked = false): Party | null {
  // each sum asks the sentences before it, and most of them name other bodies than its taker
  if (asked || frame.parties.some(({ name }) => name === taker)) return readGiver(text, frame, taker, asked);
  if (frame.giver === undefined) frame.giver = readGiver(text, frame, taker, false);
  return frame.giver;
}

function readGiver(text: string, frame: Frame, taker: string, asked: boolean): Party | null {
  const { parties, verbs } = frame;
  if (parties.length === 0 && verbs.length === 0) return null;
  const others = parties.filter((p) => p.name !== taker && !NO_GIVERS.has(p.kind));
  const from =
    others.find((p) => isChannel(text, p)) ??
    others.find((p) => isGiver(text, p)) ??
    (asked ? others.find((p) => p.ending === "to") : undefined);
  if (from) return from;
  const source = verbs.some(({ turn }) => turn === "get" || turn === "apply")
    ? unlistedSource(text, frame)
    : null;
  if (source) return source;
  const active = verbs.find((v) => v.turn === "give" && v.status === "granted");
  // "verkosto on jakanut ministeriön osoittamat avustukset": who shares them out decides
  const sharer =
    active &&
    others.findLast((p) => p.ending === "subject" && p.end <= active.start && active.start - p.end < 12);
  const owner = sharer ?? others.find((p) => p.ending === "of" && grantsOwn(text, p));
  if (owner) return owner;
  const give = verbs.find(
    (v) => v.turn === "give" || v.turn === "support" || v.turn === "award" || v.turn === "reserve",
  );
  const subject = give === undefined ? null : subjectOf(text, frame, others, give);
  return subject ?? others.find((p) => p.ending === "of" && ownsSource(text, p)) ?? null;
}

/** Who gives by the verb: its subject, the body in whose name it is done, or a name that only the verb tells. */
function subjectOf(
  text: string,
  { parties, start }: Frame,
  others: readonly Party[],
  give: FoundVerb,
): Party | null {
  const subjects = others.filter((p) => p.ending === "subject" && !isListed(text, p, give));
  return (
    firstOfJoined(
      text,
      subjects.filter((p) => p.end <= give.start),
    ) ??
    subjects.find((p) => p.start >= give.end) ??
    ofBody(text, others, give) ??
    unlistedGiver(text, start, parties, give)
  );
}

/** "A-säätiö ja B-säätiö myönsivät": of those who give together the first stands for all. */
function firstOfJoined(text: string, givers: readonly Party[]): Party | undefined {
  let at = givers.length - 1;
  while (at > 0 && JOINED.test(text.slice(givers[at - 1]!.end, givers[at]!.start))) at--;
  return givers[at];
}

/** "STM:n (sille) myöntämä", "liiton 85 000 euron avustuksella", "Kulttuurirahaston palkinnon". */
function grantsOwn(text: string, party: Party): boolean {
  const after = text.slice(party.end, party.end + 70);
  if (/^\s+(?:[\p{L}-]+\s+){0,3}(?:myöntäm|jakam|rahoittam|antam|lahjoittam|osoittam)/u.test(after))
    return true;
  const own =
    /^\s+(?:noin\s+|lähes\s+|yli\s+)?(?:[\d\s.,]+|\p{L}+\s)(?:milj\p{L}*\.?\s*)?(?:euron|€:n|€)\s+(\p{L}+)/u.exec(
      after,
    );
  if (own !== null) return MONEY_NOUN.test(own[1]!) && !/saam|hakem/.test(after.slice(0, 12));
  // "40 000 euroa Pohjanmaan liiton rahoitusta"
  return (
    OWN_MONEY_AFTER.test(after) && SUM_BEFORE.test(text.slice(Math.max(0, party.start - 8), party.start))
  );
}

const OWN_MONEY_AFTER =
  /^ [\p{L}-]*(?:rahoitus|rahoitusta|tukea|avustusta|apurahaa|kehittämisrahaa)(?!\p{L})/u;
const SUM_BEFORE = /(?:euroa|€|\se)\s$/u;

/** "EU:n LIFE-ohjelmasta": whose programme the money comes from. */
const ownsSource = (text: string, { kind, end }: Party): boolean =>
  (kind === "eu" || kind === "ministry") &&
  /^\s+[\p{L}\d-]{0,40}(?:ohjelmasta|rahastosta|välineestä)(?!\p{L})/u.test(text.slice(end, end + 70));

/** "… seuraavasti: Kuopion kaupunki 60 000 €": a name with its sum, in a list after the verb. */
const isListed = (text: string, { start, end }: Party, give: FoundVerb): boolean =>
  start >= give.end &&
  give.turn !== "support" &&
  (/^\s*\(?\d/.test(text.slice(end, end + 4)) || /:\s/.test(text.slice(give.end, start)));

/** "haki museovirastolta 15 000 euroa": a giver in lower case, by its last part. */
function unlistedSource(text: string, { start, end, cues }: Frame): Party | null {
  if ((cues & HAS_SOURCE) === 0) return null;
  const match = SOURCE.exec(text.slice(start, end));
  if (match === null) return null;
  const [word, stem, head] = match;
  const nominative = SOURCE_HEADS.get(head!.toLowerCase())!;
  const name = `${stem!.charAt(0).toUpperCase()}${stem!.slice(1)}${nominative}`;
  const at = start + match.index;
  return { name, id: null, kind: "agency", ending: "from", start: at, end: at + word.length };
}

/** Stem before "-lta" and nominative of the bodies that give in lower case. */
const SOURCE_HEADS: ReadonlyMap<string, string> = new Map([
  ["virasto", "virasto"],
  ["ministeriö", "ministeriö"],
  ["hallitukse", "hallitus"],
  ["laitokse", "laitos"],
  ["säätiö", "säätiö"],
  ["rahasto", "rahasto"],
  ["komissio", "komissio"],
]);
const SOURCE = new RegExp(
  `(?<!\\p{L})(\\p{L}{3,30})(${[...SOURCE_HEADS.keys()].join("|")})lt[aä](?!\\p{L})`,
  "iu",
);

/** "Interreg Aurora -ohjelman seurantakomitea myönsi": the name that a sentence begins with, by its last word. */
function unlistedGiver(text: string, from: number, parties: readonly Party[], give: FoundVerb): Party | null {
  if (give.start - from > LONGEST_GIVER) return null;
  const words = text.slice(from, give.start).trim().split(" ");
  if (TIME.test(words[0]!)) return null;
  while (words.length > 1 && AUXILIARIES.has(words.at(-1)!)) words.pop();
  const name = words.join(" ");
  if (words.length < 2 || words.length > 7 || !NAME.test(name) || !GIVER_HEAD.test(name)) return null;
  if (!words.slice(0, -1).every((word) => NAME_WORD.test(word))) return null;
  // "Lisäksi pankki": a common noun is a name's last word only after a genitive, a hyphen or "för"
  if (/^\p{Ll}/u.test(words.at(-1)!) && !/(?:n|^för|^-.*)$/u.test(words.at(-2)!)) return null;
  const end = from + name.length;
  if (parties.some((p) => p.start < end && p.end > from && p.kind === "person")) return null;
  return { name, id: null, kind: "other", ending: "subject", start: from, end };
}

const LONGEST_GIVER = 90;
/** "Interreg", "-ohjelman", "för": what stands in a name before its last word. */
const NAME_WORD = /^(?:\p{Lu}.*|-.*|\p{Ll}+n|ja|för|of|for|and|&)$/u;
const TIME = /^(?:Viime|Tänä|Vuonna|Vuoden|Last|This|In|År|Förra)$/u;
const NAME = /^\p{Lu}[\p{L}’& -]*$/u;
/** What may stand between a giver and its verb. */
const AUXILIARIES: ReadonlySet<string> = new Set(
  "on ovat har has nyt jo päätti päättänyt i år beslutat beslöt".split(" "),
);

/** "Pohjanmaan liiton maakuntahallitus myönsi", "rahoituksen myönsi Suomen Akatemian toimikunta": the body in the genitive. */
function ofBody(text: string, parties: readonly Party[], verb: FoundVerb): Party | null {
  const before = parties.findLast(
    (p) => p.ending === "of" && p.end <= verb.start && verb.start - p.end < 90 && !isUnionFund(text, p),
  );
  if (before) return before;
  const after = parties.find((p) => p.ending === "of" && p.start >= verb.end && p.start - verb.end < 3);
  return after && OWN_ORGAN.test(text.slice(after.end, after.end + 90)) ? after : null;
}

/** "EU:n aluekehitysrahasto rahoittaa": another decides on the Union's funds. */
const isUnionFund = (text: string, { kind, end }: Party): boolean =>
  kind === "eu" && /^\s\p{L}*(?:rahasto|ohjelma)/u.test(text.slice(end, end + 40));

/** "… luonnontieteiden toimikunta", "hallitus": who decides in a body's name. */
const OWN_ORGAN =
  /^(?:\s\p{Ll}+){0,6}\s\p{Ll}*(?:toimikunta|hallitus|valtuusto|lautakunta|jaosto|johtokunta|johtaja)(?!\p{L})/u;
