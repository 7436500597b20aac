import { perWord } from "../finnish/vocabulary.js";
import type { Reading } from "../reading.js";
import type { Frames } from "./frames.js";
import type { Parties, Party } from "./parties.js";
import { isMoneyNoun } from "./words.js";

/** "Lopullisesti", "virallisen": a decision that another than the proposer makes. */
const isFinal = perWord((word) => /^(?:lopulli|viralli|slutgilti|final)/.test(word));
const isDecision = perWord((word) =>
  /^(?:(?:rahoitus|avustus|tuki|hanke)?päätö(?:ksen|kset|ksestä|ksistä)|päättää|päättävät|beslut(?:et|en|ar)?|fattar|decisions?)$/.test(
    word,
  ),
);
/** How far the body stands from the word for its decision. */
const REACH = 8;
/** Labels and roles of who gives: "Myöntäjä: Museovirasto", "rahoittajana on Kainuun liitto". */
const LABEL =
  /(?:(?:^|\n)[ \t]{0,4}(?:[-–•*] )?(?:rahoittaja|myöntäjä|(?:avustuksen|tuen|rahoituksen) myöntäjä|finansiär|bidragsgivare|funder|funded by) ?: ?|(?<!\p{L})(?:rahoittajana|myöntäjänä)\s(?:(?:on|oli|toimii|toimi)\s)?)$/iu;
const LABEL_REACH = 60;

/**
 * Who decides in the end on what a release says to be proposed or endorsed.
 *
 * @example "Ryhmä puolsi tukea. Lopulliset päätökset tekee Hämeen ELY-keskus." // "Hämeen ELY-keskus"
 * @example "Rahoituspäätöksen tekee Hämeen ELY-keskus syyskuussa." // the same
 */
export function deciderOf({ tokens }: Reading, frames: Frames): Party | null {
  for (let i = 1; i < tokens.length; i++) {
    if (!isDecision(tokens, i)) continue;
    const said =
      isFinal(tokens, i - 1) ||
      isFinal(tokens, i - 2) ||
      /^(?:rahoitus|avustus|tuki)päätö/.test(tokens.key[i]!);
    const about =
      said ||
      (tokens.key[i] === "päättää" && isMoneyNoun(tokens, i - 1) && /st[aä]$/.test(tokens.key[i - 1]!));
    if (!about) continue;
    const at = tokens.start[i]!;
    const { parties } = frames.of(frames.numberAt(at));
    const last = tokens.end[Math.min(i + REACH, tokens.length - 1)]!;
    const party =
      parties.find(
        (p) => p.ending === "subject" && p.start >= at && p.start < last && DECIDERS.has(p.kind),
      ) ?? parties.find((p) => p.ending === "subject" && p.end <= at && DECIDERS.has(p.kind));
    if (party) return party;
  }
  return null;
}

const DECIDERS = new Set<Party["kind"]>([
  "ministry",
  "agency",
  "joint_authority",
  "eu",
  "municipality",
  "wellbeing_county",
  "other",
  "association",
]);

/** Whom a label or a role says to pay, where one body alone is so called. */
export function labelledFunder({ text }: Reading, parties: Parties): Party | null {
  let found: Party | null = null;
  for (const party of parties.all) {
    if (party.kind === "person" || party.kind === "place" || party.kind === "region") continue;
    if (!LABEL.test(text.slice(Math.max(0, party.start - LABEL_REACH), party.start))) continue;
    if (found !== null && found.name !== party.name) return null;
    found = party;
  }
  return found;
}
