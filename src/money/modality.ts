import type { AmountRole } from "../../schemas/money.js";
import { LINE, WORD } from "../finnish/tokens.js";
import type { Reading } from "../reading.js";
import { type Context, isBorder, keyAt, type Placed } from "./evidence.js";
import type { Sum } from "./sum.js";

/** "Kunnanhallitus |esittää, että …": a body proposes what another decides. */
const PROPOSAL =
  /^(?:esitti|esittää|esittävät|esitetään|esitettiin|esittänyt|ehdott\p{L}+|ehdot(?:etaan|ettiin)|föreslår|föreslog|föreslås|propos(?:es|ed))$/u;
/** "myönnettäväksi", "osoitettavaksi": what is to be done with the money is not done yet. */
const TO_BE_DONE = /^(?:myönnettäv|osoitettav|jaettav|annettav|maksettav|varattav)[aä](?:ksi|nä)$/;
/** "voidaan myöntää", "voi saada", "får beviljas", "may be granted". */
const MAY = new Set(["voi", "voivat", "voidaan", "voitiin", "kan", "may", "can"]);
/** Rules of procedure: what a limit decides. "Yli 60 000 euron hankinnat |kilpailutetaan". */
const PROCEDURE =
  /^(?:kilpailut\p{L}+|päättä[äv]\p{L}*|päätetään|pyydetään|viedään|käsitellään|tehdään|laaditaan|solmitaan|allekirjoitetaan|tarkastetaan|ei|eivät|riittää|riittävät|vaatii|vaativat|edellyttä\p{L}+|hyväksyy|ilmoite\p{L}+|konkurrensutsätts|beslutar|inte|must)$/u;

/** How far to both sides of a sum its clause is searched. */
const REACH = 40;

/**
 * What the clause's mood makes of a role: "esittää, että seuralle osoitetaan 8 000 euroa" is a plan, "tuki on enintään 10 000
 * euroa" a cap (other); else the role itself.
 */
export function inMood(context: Context, sum: Sum, role: AmountRole, best: Placed): AmountRole {
  const { reading } = context;
  const word = keyAt(reading, best.at);
  if (role === "applied" && word === "hakea" && sum.qualifier === "at_most") return "other";
  // "80 prosenttia kustannuksista, kuitenkin enintään 20 000 euroa"
  if (sum.qualifier === "at_most" && HOWEVER.has(reading.tokens.key[sum.from - 1] ?? "")) return "other";
  if (role !== "granted") return role;
  if (isProposed(reading, sum) || (isEndorsing(word) && isDecidedElsewhere(context))) return "planned";
  const verb = !best.cue.noun;
  const may = mayAround(reading, sum);
  // "enintään" of what was given is that sum, of what may be given a cap
  if (sum.qualifier === "at_most" && (may || !verb)) return "other";
  return may ? "planned" : role;
}

const HOWEVER = new Set(["kuitenkin", "dock", "however"]);

/** "Ryhmä puolsi tukea": granted, unless the release says that others decide. */
export const isEndorsing = (word: string): boolean => word.startsWith("puol") && SUPPORTS.test(word);
const SUPPORTS = /^puol(?:si|taa|tavat|sivat|lettiin|letaan|tanut)/;

/** Whether the release says "lopulliset päätökset tekee …", "viralliset päätökset tekee …". */
export function isDecidedElsewhere(context: Pick<Context, "reading" | "decidedElsewhere">): boolean {
  if (context.decidedElsewhere === undefined) {
    const { key, length } = context.reading.tokens;
    context.decidedElsewhere = false;
    for (let i = 0; i + 1 < length && !context.decidedElsewhere; i++)
      context.decidedElsewhere =
        key[i + 1]!.startsWith("päätö") && (key[i]!.startsWith("lopulli") || key[i]!.startsWith("viralli"));
  }
  return context.decidedElsewhere;
}

/** "Yli 60 000 euron hankinnat kilpailutetaan", "alle 50 000 euron hankkeita ei rahoiteta": a bound of procedure. */
export function isLimit(reading: Reading, sum: Sum): boolean {
  if (sum.qualifier !== "over" && sum.qualifier !== "under") return false;
  if (!/n$/.test(keyAt(reading, sum.to - 1))) return false;
  return some(reading, sum.to, sum.to + 6, (word) => PROCEDURE.test(word));
}

function isProposed(reading: Reading, sum: Sum): boolean {
  const from = Math.max(0, sum.from - REACH);
  return (
    some(reading, from, sum.from, (word) => proposes(word) || isToBeDone(word), sum) ||
    some(reading, sum.to, sum.to + 6, isToBeDone)
  );
}

/** Few words begin or end so, and a pattern costs more than a look at a letter. */
function proposes(word: string): boolean {
  const first = word[0]!;
  return (first === "e" || first === "f" || first === "p") && PROPOSAL.test(word);
}

function isToBeDone(word: string): boolean {
  return (word.endsWith("ksi") || word.endsWith("nä")) && TO_BE_DONE.test(word);
}

function mayAround(reading: Reading, sum: Sum): boolean {
  let from = sum.from;
  while (from > 0 && sum.from - from < 12 && !isBorder(reading, from - 1)) from--;
  return some(reading, from, sum.from, (word) => MAY.has(word), sum);
}

/** Whether a word in a stretch of the sum's sentence says so. */
function some(
  reading: Reading,
  from: number,
  to: number,
  says: (word: string) => boolean,
  sum: Sum | null = null,
): boolean {
  const { tokens, sentence } = reading;
  const number = sentence[sum?.from ?? from - 1];
  for (let i = from; i < Math.min(to, reading.length); i++) {
    if (sentence[i] !== number || (sum === null && tokens.gap[i]! > LINE)) {
      if (sum === null) break;
      continue;
    }
    if (tokens.kind[i] === WORD && says(tokens.key[i]!)) return true;
  }
  return false;
}
