import type { Organisation } from "../../schemas/organisations.js";
import type { Program } from "../../schemas/programs.js";
import { uint8s } from "../finnish/slab.js";
import type { WordList } from "../finnish/word-classes.js";
import type { UserLexicon } from "../lexicon.js";
import type { Reading } from "../reading.js";
import { findInColumns } from "./columns.js";
import { joinEntries } from "./entries.js";
import { findForeign } from "./foreign.js";
import type { Found } from "./found.js";
import { findInItems } from "./items.js";
import { findKnown } from "./known.js";
import { findLabels } from "./labels.js";
import { findPatterns } from "./patterns.js";
import { findOverSections } from "./sections.js";

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
  const bodies = uint8s(reading.length);
  for (const { mentions } of organisations) {
    for (const { span } of mentions) {
      const { from, to } = reading.tokensOf(span);
      bodies.fill(1, from, to);
    }
  }
  const barred = (token: number) => bodies[token] === 1;
  const taken = uint8s(reading.length);
  const kept: Found[] = [];
  // A title's cell goes before all, then what lists know, then the patterns; an acronym alone yields to the name around it.
  const known = findKnown(reading, lexicon);
  const patterns = [
    ...findInColumns(reading),
    ...findLabels(reading),
    ...findInItems(reading, organisations, known.some(isStructural)),
    ...findOverSections(reading, barred),
    ...findForeign(reading, barred),
    ...findPatterns(reading, barred),
  ];
  const strong = known.filter(
    (one) => one.mention.confidence > 0.95 || one.mention.rule === "programs.lexicon",
  );
  for (const one of [...strong, ...patterns, ...known]) {
    if (taken.subarray(one.from, one.to).includes(1)) continue;
    if (one.to - one.from === 1 && barred(one.from)) {
      reading.reject("programs", one.from, one.to, "of_body");
      continue;
    }
    taken.fill(1, one.from, one.to);
    kept.push(one);
  }
  return joinEntries(kept);
}

/** Funds and programmes that pay for projects alone. */
const STRUCTURAL =
  /^(?:leader|manner-suomen-|suomen-cap-|uudistuva-|kestavaa-kasvua-|euroopan-(?:alue|sosiaali|maaseu|meri-|kala)|oikeudenmukaisen-|alueiden-kestavan|interreg)/;

function isStructural({ id }: Found): boolean {
  return id !== null && STRUCTURAL.test(id);
}
