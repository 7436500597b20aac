import type { Organisation } from "../../schemas/organisations.js";
import type { Program } from "../../schemas/programs.js";
import type { WordList } from "../finnish/word-classes.js";
import type { UserLexicon } from "../lexicon.js";
import type { Reading } from "../reading.js";
import { bySpan } from "../span.js";
import { findInColumns } from "./columns.js";
import { findForeign } from "./foreign.js";
import type { Found } from "./found.js";
import { findInItems } from "./items.js";
import { findKnown } from "./known.js";
import { findPatterns } from "./patterns.js";

export const words: readonly WordList[] = [];

/**
 * Finds named programmes, projects, funds and instruments, one entry each whatever the inflection, in order of appearance.
 * A body that gives money is none of them: no name goes over what `organisations` holds.
 */
export function findPrograms(
  reading: Reading,
  lexicon: UserLexicon | null,
  organisations: readonly Organisation[],
): Program[] {
  const bodies = new Uint8Array(reading.length);
  for (const { mentions } of organisations) {
    for (const { span } of mentions) {
      const { from, to } = reading.tokensOf(span);
      bodies.fill(1, from, to);
    }
  }
  const barred = (token: number) => bodies[token] === 1;
  const taken = new Uint8Array(reading.length);
  const kept: Found[] = [];
  // A title's cell goes before all, then what lists know, then the patterns; an acronym alone yields to the name around it.
  const known = findKnown(reading, lexicon);
  const patterns = [
    ...findInColumns(reading),
    ...findInItems(reading, organisations),
    ...findForeign(reading),
    ...findPatterns(reading, barred),
  ];
  const strong = known.filter(
    (one) => one.mention.confidence > 0.95 || one.mention.rule === "programs.lexicon",
  );
  for (const one of [...strong, ...patterns, ...known]) {
    if (taken.subarray(one.from, one.to).includes(1)) continue;
    if (one.to - one.from === 1 && barred(one.from)) continue;
    taken.fill(1, one.from, one.to);
    kept.push(one);
  }
  return joinEntries(kept);
}

function joinEntries(found: readonly Found[]): Program[] {
  const entries = new Map<string, Program>();
  for (const one of [...found].sort((a, b) => a.from - b.from)) {
    const key = one.id ?? keyOf(one.name);
    const entry = entries.get(key);
    if (entry === undefined)
      entries.set(key, { name: one.name, id: one.id, kind: one.kind, mentions: [one.mention] });
    else entry.mentions.push(one.mention);
  }
  for (const entry of entries.values()) entry.mentions.sort(bySpan);
  return [...entries.values()];
}

/** "Ranta vihertyy" and "Ranta vihertyy -hanke" are one. */
function keyOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[\s-]+(?:hanke|projekti|ohjelma|pilotti)$/, "")
    .replace(/[-–‑]/g, "-");
}
