import { isAllCapitals, isCapital, isHyphen, isQuote } from "../finnish/phrases.js";
import { GLUED, LINE, NUMBER, SPACED, WORD } from "../finnish/tokens.js";
import { WordBits } from "../finnish/vocabulary.js";
import type { Reading } from "../reading.js";
import { readAfter, readOwnName } from "./after.js";
import { readAnnounced, readListed, readQuotedOfBody } from "./announced.js";
import { readElided } from "./elided.js";
import type { Found } from "./found.js";
import { readGenitive } from "./genitive.js";
import { readGlued } from "./glued.js";
import { type Head, headAt } from "./heads.js";
import { COMMON_PREFIXES } from "./lexicon.js";
import { readDescribed } from "./marked.js";
import { readSeveral } from "./several.js";
import { readNamed, readTied } from "./tied.js";

/** Tells the tokens that name bodies, which no programme's name goes over. */
export type Barred = (token: number) => boolean;

/**
 * Programmes named by the way Finnish names them: "Ranta vihertyy -hankkeeseen" (Ranta vihertyy -hanke), "Kuituverkko-hanke",
 * ”Jäljellä” -projekti, "Arktisessa akatemiaohjelmassa" (Arktinen akatemiaohjelma), "Pohjoisen rahastosta" (Pohjoisen rahasto),
 * "Uudet polut -niminen hanke", "hanke nimeltä Uudet polut". Refused: heads without a name ("hankkeen"), sorts of programme
 * ("Kunnan säästöohjelma"), whose money it is ("EU-hanke"), and a place or body alone before the head ("Keski-Suomen hanke").
 */
export function findPatterns(reading: Reading, barred: Barred): Found[] {
  const { kind } = reading.tokens;
  const found: Found[] = [];
  for (let i = 0; i < reading.length; i++) {
    if (kind[i] === NUMBER) continue;
    if (kind[i] === WORD && named.at(reading.tokens, i) === 1) {
      const one = readNamed(reading, i, barred);
      if (one !== null) found.push(one);
      continue;
    }
    if (isQuote(reading, i)) {
      const quoted = readQuotedOfBody(reading, i, barred);
      if (quoted !== null) found.push(quoted);
      continue;
    }
    const head = headAt(reading, i);
    if (head === null || reading.isClaimed(i)) continue;
    const several = readSeveral(reading, head, barred);
    if (several.length > 0) {
      found.push(...several);
      continue;
    }
    const one = readHead(reading, head, barred);
    // "Horisontti Eurooppa -hanke GreenForest": whose money it is, and the project's own name
    if (one !== null && one.to === head.last + 1 && one.mention.rule === "programs.tied") {
      const own = readOwnName(reading, head);
      if (own !== null) found.push(own);
    }
    if (one === null) {
      const announced = readAnnounced(reading, head, barred);
      found.push(...(announced.length > 0 ? announced : readListed(reading, head, barred)));
    } else found.push(...readElided(reading, head, one, barred), one);
  }
  return found;
}

/** "-niminen" in its cases. */
const named = new WordBits((key) => (key === "niminen" || key.startsWith("nimise") ? 1 : 0));

function readHead(reading: Reading, head: Head, barred: Barred): Found | null {
  const { gap } = reading.tokens;
  const { at } = head;
  if (parted(reading, head)) return readTied(reading, head, barred);
  if (at >= 2 && isHyphen(reading, at - 1) && gap[at] === GLUED && gap[at - 1]! <= LINE) {
    return gap[at - 1] === GLUED && !isQuote(reading, at - 2)
      ? (readGlued(reading, head, barred) ?? readAfterFunder(reading, head, barred))
      : readTied(reading, head, barred);
  }
  return (
    readAfter(reading, head, barred) ?? readGenitive(reading, head, barred) ?? readDescribed(reading, head)
  );
}

/** "Luomu lautaselle- hankkeeseen": a hyphen set on the wrong side of the space, behind a name of two words or more. */
function parted(reading: Reading, head: Head): boolean {
  const { gap, kind, key } = reading.tokens;
  const { at } = head;
  if (COMMON_PREFIXES.has(key[at - 2] ?? "")) return false;
  if (!head.bare || at < 3 || key[at - 1] !== "-" || gap[at] !== SPACED || gap[at - 1] !== GLUED)
    return false;
  return (
    kind[at - 2] === WORD && !isCapital(reading, at - 2) && gap[at - 2] === SPACED && !isCapital(reading, at)
  );
}

/** "ESR-hanke Työtä kaikille alkaa", "EU-hanke ”Metsä elää”": what stands behind a head that only tells whose money it is. */
function readAfterFunder(reading: Reading, head: Head, barred: Barred): Found | null {
  return isAllCapitals(reading, head.at - 2) || FUNDERS.has(reading.tokens.key[head.at - 2]!)
    ? readAfter(reading, head, barred)
    : null;
}

const FUNDERS: ReadonlySet<string> = new Set(["leader", "interreg", "life", "erasmus", "+"]);
