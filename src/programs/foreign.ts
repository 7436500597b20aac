import type { ProgramKind } from "../../schemas/programs.js";
import {
  compoundStart,
  follows,
  isCapital,
  isHyphen,
  nameBeforeHyphen,
  phrase,
  surface,
} from "../finnish/phrases.js";
import { GLUED, NUMBER, WORD } from "../finnish/tokens.js";
import type { Reading } from "../reading.js";
import { type Found, foundAt } from "./found.js";

/** English words after a name: "the HydroLake project", "Clean Water Finland programme". */
const ENGLISH: Readonly<Record<string, ProgramKind>> = {
  project: "project",
  programme: "program",
  program: "program",
};

/** Swedish words before a name ("projektet Tång i skåpet") or tied to its end ("Kvarken-projektet"). */
const SWEDISH: Readonly<Record<string, ProgramKind>> = {
  projektet: "project",
  projektets: "project",
  programmet: "program",
  programmets: "program",
};

/** Verbs that follow the name of a project in Swedish: "Projektet Kusten lever får stöd". */
const SWEDISH_VERBS: ReadonlySet<string> = new Set(
  "är får fick har hade ska kan drivs pågår syftar startar startade börjar finansieras genomförs leds avslutas beviljas beviljades utvecklar stöder ger gör vill ordnar".split(
    " ",
  ),
);

const LIFE_PARTS = 3;
const UNSPACED_WORDS = 4;
/** How many words may stand between a name and what it is: "NordSalt, a small preparatory project". */
const APPOSED_WORDS = 5;
const ARTICLES = new Set("the a an this that new our its their in of for and".split(" "));

/**
 * Names in Swedish and English, and of the Union's LIFE projects: "Järvi-LIFE", "LIFE Vesi". Refused: "the project", "projektet
 * pågår", and capitals that only open the sentence.
 */
export function findForeign(reading: Reading): Found[] {
  const { kind, key } = reading.tokens;
  const found: Found[] = [];
  for (let i = 0; i < reading.length; i++) {
    if (kind[i] !== WORD) continue;
    const one = readEnglish(reading, i, key[i]!) ?? readSwedish(reading, i, key[i]!) ?? readLife(reading, i);
    if (one !== null) found.push(one);
  }
  return found;
}

function readEnglish(reading: Reading, i: number, key: string): Found | null {
  const kind = Object.hasOwn(ENGLISH, key) ? ENGLISH[key] : undefined;
  if (kind === undefined || reading.document.language.code === "fin" || !follows(reading, i)) return null;
  const apposed = readApposition(reading, i, kind);
  if (apposed !== null) return apposed;
  let from = i;
  while (follows(reading, from) && reading.tokens.gap[from] === 1 && reading.tokens.kind[from - 1] !== 3) {
    const word = compoundStart(reading, from - 1);
    if (!isCapital(reading, word) && reading.tokens.kind[word] !== NUMBER) break;
    if (ARTICLES.has(reading.tokens.key[from - 1]!)) break;
    from = word;
  }
  if (from === i || !isCapital(reading, from)) return null;
  return foundAt(reading, from, i, {
    name: phrase(reading, from, i),
    kind: kind,
    rule: "english",
    confidence: 0.85,
  });
}

/** "NordSalt, a preparatory project": a name with a capital inside before what it is. */
function readApposition(reading: Reading, i: number, kind: ProgramKind): Found | null {
  const { key } = reading.tokens;
  for (let at = i - 1; at > 1 && at >= i - APPOSED_WORDS && follows(reading, at + 1); at--) {
    if (key[at] !== "a" && key[at] !== "an" && key[at] !== "the") continue;
    const name = at - 2;
    if (name < 0 || key[at - 1] !== "," || !/^\p{Lu}\S*\p{Lu}/u.test(surface(reading, name))) return null;
    return foundAt(reading, name, name + 1, {
      name: surface(reading, name),
      kind,
      rule: "apposition",
      confidence: 0.8,
    });
  }
  return null;
}

function readSwedish(reading: Reading, i: number, key: string): Found | null {
  const kind = Object.hasOwn(SWEDISH, key) ? SWEDISH[key] : undefined;
  if (kind === undefined) return null;
  const { gap, kind: kinds } = reading.tokens;
  const tied = compoundStart(reading, i);
  if (tied < i && gap[i] === GLUED && isCapital(reading, tied)) {
    return foundAt(reading, tied, i + 1, {
      name: phrase(reading, tied, i - 1),
      kind: kind,
      rule: "swedish",
      confidence: 0.85,
    });
  }
  if (tied === i - 2 && gap[i] === GLUED) return readUnspaced(reading, i, kind);
  // a capital inside a sentence begins the name; a comma, full stop or bracket ends it
  if (!isCapital(reading, i + 1) || !follows(reading, i + 1)) return null;
  let to = i + 2;
  while (to < reading.length && to < i + 7 && follows(reading, to) && kinds[to] === WORD && gap[to] === 1) {
    if (SWEDISH_VERBS.has(reading.tokens.key[to]!)) break;
    to++;
  }
  const closed = to < reading.length && (kinds[to] !== WORD || SWEDISH_VERBS.has(reading.tokens.key[to]!));
  if (!closed) to = i + 2;
  return foundAt(reading, i + 1, to, {
    name: phrase(reading, i + 1, to),
    kind: kind,
    rule: "swedish",
    confidence: 0.85,
  });
}

/** "Grön kust-projektet": a name of several words, glued to its head. */
function readUnspaced(reading: Reading, i: number, kind: ProgramKind): Found | null {
  const from = nameBeforeHyphen(reading, i - 2);
  if (from === null || from < i - 2 - UNSPACED_WORDS || ARTICLES.has(reading.tokens.key[from]!)) return null;
  return foundAt(reading, from, i + 1, {
    name: phrase(reading, from, i - 1),
    kind: kind,
    rule: "swedish",
    confidence: 0.85,
  });
}

/** "Järvi-LIFE", "Vesistö LIFE IP", "LIFE Puro": LIFE in capitals beside a capital word. */
function readLife(reading: Reading, i: number): Found | null {
  const { text, tokens } = reading;
  if (text.slice(tokens.start[i]!, tokens.end[i]!) !== "LIFE") return null;
  let to = i + 1;
  let from = compoundStart(reading, i);
  if (from === i && follows(reading, i) && tokens.gap[i] === 1 && isCapital(reading, i - 1)) from = i - 1;
  while (to < i + LIFE_PARTS && follows(reading, to) && tokens.gap[to] === 1 && isCapital(reading, to)) to++;
  if ((from === i && to === i + 1) || isHyphen(reading, to)) return null;
  return foundAt(reading, from, to, {
    name: phrase(reading, from, to),
    kind: "project",
    rule: "life",
    confidence: 0.85,
  });
}
