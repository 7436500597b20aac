import type { FoundVerb } from "./frames.js";
import { isOneOfOwners, together } from "./joint.js";
import {
  GRANT_OF,
  JOINED,
  LAST_JOINED,
  LED,
  LINK,
  MONEY_NOUN,
  MORE,
  NO_ENUMERATION,
  RUN_BY,
  SHARE_GAP,
  SHARES,
  TWO_OBJECTS,
  WITH_MONEY,
} from "./lexicon.js";
import type { Party } from "./parties.js";
import { inRunningList } from "./running.js";
import {
  firstAfter,
  GIVES_OUT,
  GIVES_OUT_ALWAYS,
  isChannel,
  isGiver,
  isTaker,
  nearestBefore,
  type Slot,
  subjectsOf,
  type Taken,
  type Window,
  wordsAfter,
} from "./slots.js";
import {
  elidedSubject,
  nameBeforeBracket,
  nameBehind,
  namedBody,
  namedEvent,
  namesAnother,
  otherName,
  unknownSubject,
} from "./unlisted.js";

/** "… Kajaanin hankealueelle ja 145 000 euroa Sotkamon": a second sum of the taker named before. */
const ANOTHER = /^[^.;:]{0,60}(?<!\p{L})(?:ja|sekä|och|and)\s+(?:lisäksi\s+)?$/u;

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
  const takers = withJoined(
    text,
    parties,
    parties.filter((p) => isTaker(text, p) && !isAskedFrom(slot, p)),
  );
  const nearest = (these: readonly Party[]) =>
    slot.sumFirst
      ? (firstAfter(these, window) ?? nearestBefore(these, window))
      : (nearestBefore(these, window) ?? firstAfter(these, window));
  // "X:lle Y:n tutkimuksen jatkamiseen": the allative says who, the genitive what for
  const direct = nearest(takers.filter(({ ending }) => ending !== "of")) ?? nearest(takers);
  if (direct && verb?.turn !== "apply" && !asked && !isOfNextClause(text, slot, direct))
    return together(text, takers, direct, slot, { rule: "grants.allative", confidence: 0.95 });
  if (verb?.turn === "own") return [];
  const event = verb?.turn === "give" || verb?.turn === "given" ? namedEvent(text, frame, window) : null;
  const body = verb?.turn === "give" || verb?.turn === "given" ? namedBody(text, frame, window) : null;
  if (body) return [{ recipient: body, rule: "grants.name", confidence: 0.8 }];
  if (event) return [{ recipient: event, rule: "grants.name", confidence: 0.8 }];
  if (verb?.turn === "support" || verb?.turn === "award") {
    const supported = supportedBy(text, slot);
    if (supported) return [supported];
  }
  if (verb?.turn === "get" || verb?.turn === "apply" || asked) {
    const leader = leaderOf(text, slot);
    if (leader) return [{ recipient: leader, rule: "grants.leader", confidence: 0.85 }];
    const subjects = subjectsOf(text, parties, verb);
    const bracketed = isNamedInBrackets(text.slice(Math.max(0, window.sum.start - 40), window.sum.start));
    const subject = slot.sumFirst
      ? firstAfter(subjects, window)
      : (nearestBefore(subjects, window) ?? (bracketed ? undefined : firstAfter(subjects, window)));
    const rule = verb?.turn === "get" ? "grants.get" : "grants.apply";
    const after = subject === undefined && slot.sumFirst ? nameBehind(text, frame, window) : null;
    if (after) return [{ recipient: after, rule: "grants.name", confidence: 0.76 }];
    const before = bracketed && subject === undefined ? nameBeforeBracket(text, frame, window) : null;
    if (before) return [{ recipient: before, rule: "grants.name", confidence: 0.76 }];
    const elided = subject === undefined && verb?.turn === "get" ? elidedSubject(text, frame, window) : null;
    if (elided) return [{ recipient: elided, rule: "grants.name", confidence: 0.76 }];
    if (subject) return together(text, subjects, subject, slot, { rule, confidence: 0.92 });
    // "X sai 5 000 euroa ja lisäksi 2 000 euroa": the subject stays
    const earlier = subjects.findLast((p) => p.end <= window.sum.start);
    // "A sai 5 000 euroa ja Museo Kaarna Kemissä (4 000 €)": another name stands between
    const other = earlier && otherName(text, frame, window);
    if (other) return [{ recipient: other, rule: "grants.name", confidence: 0.76 }];
    if (earlier)
      return [{ recipient: earlier, rule, confidence: namesAnother(text, frame, window) ? 0.5 : 0.8 }];
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
  // "A lahjoitti yhdistykselle 5 000 euroa ja B 2 000 euroa"
  if (before && verb?.turn === "give" && verb.end <= window.start && opensClause(text, slot))
    return [{ recipient: before, rule: "grants.more", confidence: 0.8 }];
  if (before && MORE.test(link)) return [{ recipient: before, rule: "grants.more", confidence: 0.8 }];
  return inRunningList(text, slot);
}

/** "Hyvinkään Ponnistus (", "HyPo Naiset ry (": a sum in brackets is the name's before them; "apurahan (9 000 €)" is the noun's. */
const isNamedInBrackets = (before: string): boolean =>
  NAMED_BRACKET.test(before) && !MONEY_NOUN.test(before.slice(before.lastIndexOf(" ", before.length - 3)));
const NAMED_BRACKET = /(?<=\s|^)(?:\p{Lu}[\p{L}.-]*|ry|r\.f\.|rf|sr) \((?:n\. |noin )?$/u;

/** "A saa kattoon 9 000 euroa, B:lle myönnettiin 8 000": whether an allative behind a sum belongs to the clause after it. */
function isOfNextClause(text: string, { frame: { parties }, window, verb }: Slot, direct: Party): boolean {
  if (verb?.turn !== "get" || direct.start < window.sum.end || verb.end > window.sum.start) return false;
  return subjectsOf(text, parties, verb).some((p) => p.start >= window.start && p.end <= verb.start);
}

/** With whom a preposition is told of only once: "to Omar Haddad and Maria Lahtela", "till A och B". */
function withJoined(text: string, parties: readonly Party[], takers: readonly Party[]): readonly Party[] {
  const all = new Set(takers);
  parties.forEach((party, i) => {
    const before = parties[i - 1];
    if (before === undefined || !all.has(before) || before.ending !== "subject") return;
    const gap = text.slice(before.end, party.start);
    const joined =
      JOINED.test(gap) || (gap.length < 40 && !NO_ENUMERATION.test(gap) && LAST_JOINED.test(gap));
    if (party.ending === "subject" && joined) all.add(party);
  });
  return all.size === takers.length ? takers : parties.filter((p) => all.has(p));
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
  if (/^\s+(?:hakemu|anomu)|^(?:\s\p{Ll}+n){0,3}\s(?:hakema|anoma)\s/u.test(between))
    return { recipient: owner, rule: "grants.apply", confidence: 0.85 };
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
  // of a clause that leaves its verb out, what is supported stands before
  const to = verb!.end <= window.start && window.start > frame.start ? window.start : window.end;
  const after = frame.parties.filter(
    (p) => p.start >= verb!.end && p.end <= to && !isGiver(text, p) && !isChannel(text, p),
  );
  const person = after.find((p) => p.kind === "person");
  if (verb!.turn === "award")
    return person ? { recipient: person, rule: "grants.award", confidence: 0.9 } : null;
  const whose = after.find(
    (p) => (p.ending === "of" || p.ending === "part") && p.kind !== "region" && isObjectOwner(text, p),
  );
  if (whose)
    return { recipient: whose, rule: "grants.support", confidence: isOneOfOwners(text, whose) ? 0.5 : 0.88 };
  const project = frame.projects.find((p) => p.start >= verb!.end && p.end <= window.end);
  return project ? { recipient: project, rule: "grants.support", confidence: 0.85 } : null;
}

/** Whether what follows a genitive is the thing supported, a word in the partitive: "X:n konserttisarjaa". */
export function isObjectOwner(text: string, party: Party): boolean {
  if (party.ending === "part") return true;
  const words = wordsAfter(text, party.end, 4);
  const object = words.findIndex((word) => /(?:[aä]|hanketta|projektia)$/i.test(word) && !RUN_BY.test(word));
  return object >= 0 && !words.slice(0, object).some((word) => /(?:ss[aä]|st[aä]|lla|llä)$/.test(word));
}

/** Whether a sum's stretch begins with "ja", a name in the nominative, and the sum. */
function opensClause(text: string, { frame, window: { start, sum } }: Slot): boolean {
  const link = LINK.exec(text.slice(start, sum.start));
  if (link === null) return false;
  const name = frame.parties.find((p) => p.start === start + link[0].length);
  return name?.ending === "subject" && /^\s$/.test(text.slice(name.end, sum.start));
}

/** "X:n johtama hanke saa 9 000 euroa ja Y:n koordinoima Z 8 000 euroa": who leads what gets the sum. */
function leaderOf(text: string, { frame, window, verb }: Slot): Party | null {
  const to = verb !== null && verb.start >= window.start && verb.end <= window.sum.start ? verb.start : -1;
  const end = to < 0 ? window.sum.start : to;
  const owner = frame.parties.findLast(
    (p) => p.ending === "of" && p.start >= window.start && p.end <= end && p.kind !== "region",
  );
  return owner !== undefined && end - owner.end < 120 && LED.test(text.slice(owner.end, end)) ? owner : null;
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
