import type { Amount } from "../../schemas/money.js";
import type { Span } from "../span.js";
import type { FoundVerb, Frame } from "./frames.js";
import {
  BACK_REFERENCE,
  EACH,
  GIVER_PREPOSITIONS,
  GRANT_OF,
  JOINED,
  MORE,
  NO_NAME,
  RUN_BY,
  SHARE_GAP,
  SHARES,
  TAKER_PREPOSITIONS,
  TWO_OBJECTS,
  VERBS,
  WITH_MONEY,
} from "./lexicon.js";
import type { Party } from "./parties.js";

/** Stretch of the sentence that belongs to one sum: from the sum before it to the one after it. */
export interface Window extends Span {
  readonly sum: Span;
}

export interface Taken {
  readonly recipient: Party;
  readonly rule: string;
  readonly confidence: number;
}

/** A sum in its sentence. */
export interface Slot {
  readonly frame: Frame;
  readonly amount: Amount;
  readonly window: Window;
  readonly verb: FoundVerb | null;
  /** "9 000 euron hakemus": the sum was asked for. */
  readonly asked: boolean;
  /** "9 000 euroa Porille, 8 000 euroa Salolle": takers stand behind their sums. */
  readonly sumFirst: boolean;
}

/** The word right before a party, in lower case: "av", "from the" gives "from". */
function wordBefore(text: string, at: number): string {
  const words =
    text
      .slice(Math.max(0, at - 30), at)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const last = words.at(-1) ?? "";
  return last === "the" ? (words.at(-2) ?? "") : last;
}

/** "X:ltä", "av X": the money comes from there. "X:stä" only if X gives money for a living. */
export function isGiver(text: string, party: Party): boolean {
  if (party.ending === "from" || GIVER_PREPOSITIONS.has(wordBefore(text, party.start))) return true;
  return party.ending === "out" && GIVES_OUT.has(party.kind);
}

const GIVES_OUT_ALWAYS = new Set<string>(["ministry", "eu"]);
const GIVES_OUT = new Set<string>(["ministry", "agency", "joint_authority", "eu"]);
/** "kaupungin uimahallin peruskorjaukseen": works of a body's own. */
const WORKS =
  /(?:hankkee(?:lle|seen)|hankkeille|hankkeisiin|projekti(?:lle|in)|[a-zåäö]lle|[uy]kseen|miseen|hankintaan|toimintaan)$/;
const RUNS_WORKS = new Set<string>(["municipality", "association", "company", "wellbeing_county"]);
const PROJECT_TARGET = /(?:hankkee(?:lle|seen)|projekti(?:lle|in)|tukemiseen)$/;
const TARGET = /(?:hankkee(?:lle|seen)|hankkeille|hankkeisiin|projekti(?:lle|in)|tukemiseen|[a-zåäö]lle)$/;

/** "X:lle", "till X", "X:n hankkeelle", "X:n hallinnoimalle hankkeelle". */
export function isTaker(text: string, party: Party): boolean {
  if (party.ending === "to" || TAKER_PREPOSITIONS.has(wordBefore(text, party.start))) return true;
  if (
    party.kind === "project" &&
    /(?:hankkeeseen|projektiin|ohjelmaan)$/.test(text.slice(party.start, party.end))
  )
    return true;
  if (party.ending !== "of") return false;
  if (/^\s+saam(?!e)/.test(text.slice(party.end, party.end + 8))) return true;
  const words = wordsAfter(text, party.end, 5);
  // "Kajaanin hankealueelle" says where, "Kajaanin hankkeelle" whose
  const aim = party.kind === "place" ? PROJECT_TARGET : RUNS_WORKS.has(party.kind) ? WORKS : TARGET;
  const target = words.findIndex((word) => aim.test(word));
  return (
    target >= 0 &&
    !words.slice(0, target).some((word) => VERBS.has(word) || /st[aä]$|lt[aä]$|^myöntäm/.test(word))
  );
}

function wordsAfter(text: string, at: number, most: number): string[] {
  const found =
    text
      .slice(at, at + 120)
      .match(/^(?:\s+[^\s.,;:()]+)+/)?.[0]
      .trim()
      .split(/\s+/) ?? [];
  return found.slice(0, most);
}

/** The verb that a sum hangs on: the nearest one in its own stretch, else the nearest before it in the sentence. */
export function governing(verbs: readonly FoundVerb[], window: Window): FoundVerb | null {
  return (
    verbs.findLast((v) => v.start >= window.start && v.end <= window.sum.start) ??
    verbs.find((v) => v.start >= window.sum.end && v.end <= window.end) ??
    verbs.findLast((v) => v.end <= window.start) ??
    null
  );
}

const nearestBefore = (parties: readonly Party[], window: Window) =>
  parties.findLast((p) => p.end <= window.sum.start && p.start >= window.start);
const firstAfter = (parties: readonly Party[], window: Window) =>
  parties.find((p) => p.start >= window.sum.end && p.end <= window.end);

const subjectsOf = (text: string, parties: readonly Party[]) =>
  parties.filter((p) => p.ending === "subject" && !isGiver(text, p) && p.kind !== "region");

/** "… Kajaanin hankealueelle ja 145 000 euroa Sotkamon": a second sum of the taker named before. */
const ANOTHER = /^[^.;:]{0,60}(?<!\p{L})(?:ja|sekä|och|and)\s+(?:lisäksi\s+)?$/u;

/** Between a name and its sum in a running list: nothing, or a purpose without a verb. */
const RUNNING_GAP = /^(?!.* (?:on|oli|ovat|är|is) )[^.;\n]{0,50}$/;

/**
 * Who gets a sum, by case ending, verb and position, surest first; several where each of them gets it. Empty where the
 * sentence does not say. What two get together has no confidence: nobody knows the shares.
 */
export function takersOf(text: string, slot: Slot): Taken[] {
  const { frame, window, verb, asked } = slot;
  const { parties } = frame;
  const owned = ownerOfSum(text, slot);
  if (owned) return [owned];
  const two = verb === null ? null : objectOf(text, parties, verb, window);
  if (two) return [two];
  const takers = parties.filter((p) => isTaker(text, p) && !isAskedFrom(slot, p));
  const nearest = (these: readonly Party[]) =>
    slot.sumFirst
      ? (firstAfter(these, window) ?? nearestBefore(these, window))
      : (nearestBefore(these, window) ?? firstAfter(these, window));
  // "X:lle Y:n tutkimuksen jatkamiseen": the allative says who, the genitive what for
  const direct = nearest(takers.filter(({ ending }) => ending !== "of")) ?? nearest(takers);
  if (direct && verb?.turn !== "apply" && !asked)
    return together(text, takers, direct, slot, { rule: "grants.allative", confidence: 0.95 });
  if (verb?.turn === "own") return [];
  if (verb?.turn === "support" || verb?.turn === "award") {
    const supported = supportedBy(text, slot);
    if (supported) return [supported];
  }
  if (verb?.turn === "get" || verb?.turn === "apply" || asked) {
    const subjects = subjectsOf(text, parties);
    const subject = nearestBefore(subjects, window) ?? firstAfter(subjects, window);
    const rule = verb?.turn === "get" ? "grants.get" : "grants.apply";
    if (subject) return together(text, subjects, subject, slot, { rule, confidence: 0.92 });
    // "X sai 5 000 euroa ja lisäksi 2 000 euroa": the subject stays
    const earlier = subjects.findLast((p) => p.end <= window.sum.start);
    if (earlier) return [{ recipient: earlier, rule, confidence: 0.8 }];
    const owner = ownerOfSubject(text, parties, verb) ?? takers.findLast((p) => p.end <= window.sum.start);
    if (owner) return [{ recipient: owner, rule, confidence: 0.78 }];
    const unknown = verb === null ? null : unknownSubject(text, frame, verb);
    if (unknown) return [{ recipient: unknown, rule: "grants.name", confidence: 0.76 }];
  }
  if (direct) return [{ recipient: direct, rule: "grants.allative", confidence: 0.8 }];
  const user =
    WITH_MONEY.test(text.slice(window.sum.end, window.sum.end + 40)) &&
    firstAfter(subjectsOf(text, parties), window);
  if (user) return [{ recipient: user, rule: "grants.with", confidence: 0.85 }];
  const before = takers.findLast((p) => p.end <= window.start);
  const link = text.slice(window.start, window.sum.start);
  if (before && verb?.turn === "give" && ANOTHER.test(link))
    return [{ recipient: before, rule: "grants.more", confidence: 0.8 }];
  if (before && MORE.test(link)) return [{ recipient: before, rule: "grants.more", confidence: 0.8 }];
  return inRunningList(text, slot);
}

/** "Kalajoen kaupunki jätti Museovirastolle 30 000 euron hakemuksen": the allative is who is asked. */
function isAskedFrom({ asked, amount }: Slot, party: Party): boolean {
  return (asked || amount.role === "applied") && party.ending !== "of" && GIVES_OUT.has(party.kind);
}

/** "Salon kaupungin 9 000 euron hakemus", "Luken osuus on 9 000 euroa", "Porin saama tuki on 9 000 euroa". */
function ownerOfSum(text: string, { frame: { parties }, window, asked }: Slot): Taken | null {
  const owners = parties.filter((p) => p.ending === "of" && p.end <= window.sum.start);
  const owner = owners.findLast((p) => p.start >= window.start);
  if (owner === undefined) return null;
  const between = text.slice(owner.end, window.sum.start);
  if (/^\s+saam(?!e)\p{L}*\s/u.test(between))
    return { recipient: owner, rule: "grants.received", confidence: 0.92 };
  if (/^\s+hakemu/.test(between)) return { recipient: owner, rule: "grants.apply", confidence: 0.85 };
  if (GRANT_OF.test(between) && !GIVES_OUT.has(owner.kind))
    return { recipient: owner, rule: "grants.owner", confidence: 0.85 };
  if (!SHARE_GAP.test(between)) return null;
  if (asked) return { recipient: owner, rule: "grants.apply", confidence: 0.85 };
  const shared = SHARES.test(
    text.slice(Math.max(0, (parties[0]?.start ?? owner.start) - 60), window.sum.start),
  );
  // "EU:n osuus on 520 000 euroa" says where the money comes from
  return shared && !GIVES_OUT_ALWAYS.has(owner.kind)
    ? { recipient: owner, rule: "grants.share", confidence: 0.8 }
    : null;
}

/** "beviljade Närpes stad 9 000 euro", "awarded the University of Oulu EUR 9,000". */
function objectOf(text: string, parties: readonly Party[], verb: FoundVerb, window: Window): Taken | null {
  if (!TWO_OBJECTS.has(verb.key) || verb.turn !== "give" || verb.end > window.sum.start) return null;
  const object = parties.find((p) => p.start >= verb.end && p.end <= window.sum.start);
  // a title may stand before a person: "granted Docent Nadia Lind €75,000"
  const reach = object?.kind === "person" ? 40 : 6;
  if (object === undefined || object.start - verb.end > reach || object.kind === "region") return null;
  const told = text.slice(object.end, window.sum.start);
  return /^[^.;:]{0,40}$/.test(told) ? { recipient: object, rule: "grants.object", confidence: 0.92 } : null;
}

/**
 * Whose work a giver supports: "tukee X:n hanketta 9 000 eurolla", "palkitsi kirjailija Oona Raskin 9 000 eurolla",
 * "rahoittaa Turun yliopiston johtamaa hanketta". The giver itself, before the verb, is not meant.
 */
function supportedBy(text: string, { frame, window, verb }: Slot): Taken | null {
  const after = frame.parties.filter((p) => p.start >= verb!.end && p.end <= window.end && !isGiver(text, p));
  const person = after.find((p) => p.kind === "person");
  if (verb!.turn === "award")
    return person ? { recipient: person, rule: "grants.award", confidence: 0.9 } : null;
  const whose = after.find(
    (p) => (p.ending === "of" || p.ending === "part") && p.kind !== "region" && isObjectOwner(text, p),
  );
  if (whose) return { recipient: whose, rule: "grants.support", confidence: 0.88 };
  const project = frame.projects.find((p) => p.start >= verb!.end && p.end <= window.end);
  return project ? { recipient: project, rule: "grants.support", confidence: 0.85 } : null;
}

/** Whether what follows a genitive is the thing supported, a word in the partitive: "X:n konserttisarjaa". */
function isObjectOwner(text: string, party: Party): boolean {
  if (party.ending === "part") return true;
  const words = wordsAfter(text, party.end, 4);
  const object = words.findIndex((word) => /(?:[aä]|hanketta|projektia)$/i.test(word) && !RUN_BY.test(word));
  return object >= 0 && !words.slice(0, object).some((word) => /(?:ss[aä]|st[aä]|lla|llä)$/.test(word));
}

/** "X:n vetykokeilu sai 9 000 euroa": whose the subject of the verb is. */
function ownerOfSubject(text: string, parties: readonly Party[], verb: FoundVerb | null): Party | null {
  if (verb === null || verb.turn !== "get") return null;
  const owner = parties.findLast((p) => p.ending === "of" && p.end <= verb.start && p.kind !== "region");
  if (owner === undefined || GIVES_OUT.has(owner.kind)) return null;
  return /^\s+[\p{L}-]+(?:\s+(?:on|ovat|har|has))?\s+$/u.test(text.slice(owner.end, verb.start))
    ? owner
    : null;
}

/**
 * The name that a sentence begins with, where nothing else knows it: "Kiteenlahden Kisa-Veikot on saanut 9 000 euroa". Two words
 * or more, all with capitals, right before the verb.
 */
function unknownSubject(text: string, { start, parties }: Frame, verb: FoundVerb): Party | null {
  const match = SUBJECT.exec(text.slice(start, verb.start));
  if (match === null || NO_NAME.test(match[1]!)) return null;
  const name = match[1]!;
  const at = start + match[0].indexOf(name);
  const end = at + name.length;
  if (parties.some((p) => p.start < end && p.end > at && p.kind !== "place")) return null;
  return { name, id: null, kind: "other", ending: "subject", start: at, end };
}

const SUBJECT =
  /^[–-]?\s*(\p{Lu}[\p{L}’&-]+(?:\s+(?:ja\s+|och\s+|& )?\p{Lu}[\p{L}’&-]*[^n\s])+)\s+(?:(?:on|ovat|har|has)\s+)?(?:\p{Ll}+\s+)?$/u;

/** A taker with those named in one breath with it: each with "kummallekin", unsure together without. */
function together(
  text: string,
  takers: readonly Party[],
  taker: Party,
  { window, frame, verb }: Slot,
  how: { rule: string; confidence: number },
): Taken[] {
  const group = [taker];
  for (let i = takers.indexOf(taker) - 1; i >= 0; i--) {
    if (!JOINED.test(text.slice(takers[i]!.end, group[0]!.start)) || takers[i]!.start < window.start) break;
    group.unshift(takers[i]!);
  }
  for (let i = takers.indexOf(taker) + 1; i < takers.length; i++) {
    if (!JOINED.test(text.slice(group.at(-1)!.end, takers[i]!.start)) || takers[i]!.end > window.end) break;
    group.push(takers[i]!);
  }
  if (group.length === 1) return [{ recipient: taker, ...how }];
  if (EACH.test(text.slice(group[0]!.start, Math.min(frame.end, window.sum.end + 30))))
    return group.map((recipient) => ({ recipient, ...how }));
  // "Muhos, Nokia 15 000 €": a running list whose first sum is missing is no group
  const plural =
    verb !== null &&
    (verb.turn === "give" || verb.turn === "given" || /vat$|neet$|^were$|^have$/.test(verb.key));
  return [{ recipient: taker, rule: how.rule, confidence: plural ? 0.5 : how.confidence }];
}

/** "avustusta saivat Muhos 20 000 €, Nokia 15 000 €": the name right before its sum. */
function inRunningList(text: string, slot: Slot): Taken[] {
  const { window, verb, amount } = slot;
  const { parties } = slot.frame;
  const owner = nearestBefore(
    parties.filter((p) => p.ending === "subject" && p.kind !== "region" && !isGiver(text, p)),
    window,
  );
  const gives = verb !== null && (verb.turn === "give" || verb.turn === "support" || verb.turn === "reserve");
  const giver = gives && owner !== undefined && owner.end <= verb.start;
  // "Business Finland 400 000 euroa" without a word of a grant says who pays
  const pays = owner !== undefined && verb === null && amount.role === "other" && GIVES_OUT.has(owner.kind);
  if (owner === undefined || !RUNNING_GAP.test(text.slice(owner.end, window.sum.start))) {
    const unlisted = unlistedName(text, slot);
    if (unlisted) return [{ recipient: unlisted, rule: "grants.running", confidence: 0.75 }];
  }
  if (owner && !giver && !pays && RUNNING_GAP.test(text.slice(owner.end, window.sum.start))) {
    if (
      verb === null ||
      // "beviljade följande understöd: Masaby r.f. 2 000 euro, …"
      (gives && verb.end <= owner.start && /:\s/.test(text.slice(verb.end, owner.start))) ||
      (verb.turn === "given" && verb.end <= owner.start) ||
      (gives && verb.end <= window.start)
    )
      return [
        { recipient: owner, rule: "grants.running", confidence: amount.role === "other" ? 0.72 : 0.85 },
      ];
  }
  if (verb?.turn === "given") {
    const earlier = parties.findLast(
      (p) => p.ending === "subject" && p.end <= window.sum.start && p.kind === "company",
    );
    if (earlier) return [{ recipient: earlier, rule: "grants.given", confidence: 0.75 }];
  }
  return [];
}

/**
 * The name before a sum of a running list that nothing else knows: "Palloseura Kiri 2 000 €, Voimistelijat ry 1 500 €". Only
 * after a colon, and only capitals: between commas may stand anything.
 */
function unlistedName(text: string, { frame, window }: Slot): Party | null {
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

/** "hankkeelle", "siihen": whether the sentence points back at what was told of before. */
export function pointsBack(keys: readonly string[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (BACK_REFERENCE.has(keys[i]!)) return true;
  return false;
}
