/**
 * The base form of a surname from its stem before "-lle" or "-lta", as a reader of the release would write it. Names of people
 * stand in few lists, so the last part or the sound tells: Iso suomen kielioppi (VISK) § 41–46 and § 59–68.
 *
 * @example surnameOf("Pelto-Huiko") // "Pelto-Huikko": a lone k, p or t in a closed syllable is a long one shortened
 * @example surnameOf("Kivikoske") // "Kivikoski"
 * @example surnameOf("Lammistee") // "Lammiste"
 * @example surnameOf("Lindi") // "Lind": a consonant takes an i before the ending
 */
export function surnameOf(stem: string): string {
  if (stem.endsWith("se")) return `${stem.slice(0, -2)}nen`;
  const part = LAST_PART.exec(stem)?.[0];
  if (part !== undefined) {
    const base = LAST_PARTS.get(part.toLowerCase())!;
    const own = part[0] === part[0]!.toLowerCase() ? base : `${part[0]}${base.slice(1)}`;
    return stem.slice(0, -part.length) + own;
  }
  if (/[^e]ee$/.test(stem)) return stem.slice(0, -1);
  if (/[aeiouyäölnr][kpt][aouyäöi]$/.test(stem) && !FOREIGN.test(stem))
    return `${stem.slice(0, -1)}${stem.at(-2)}${stem.at(-1)}`;
  return stem.replace(/([^aeiouyäö])i$/, "$1");
}

/** Names whose stop never lengthens: no Finnish word has these letters or ends so. */
const FOREIGN = /[bcfgqwxzå]|(?:^|[- ])d|[^aeiouyäö][kpt]i$/i;

/** Last parts of Finnish surnames that are other words before an ending, each with its base form. */
const LAST_PARTS: ReadonlyMap<string, string> = new Map(
  (
    "koske:koski nieme:niemi lahde:lahti järve:järvi mäe:mäki joe:joki lamme:lampi salme:salmi saare:saari vuore:vuori kive:kivi " +
    "lehde:lehti pello:pelto ranna:ranta virra:virta aallo:aalto männy:mänty korve:korpi kankaa:kangas lehdo:lehto viida:viita " +
    "nurme:nurmi helme:helmi tamme:tammi kuuse:kuusi lohe:lohi hirve:hirvi suve:suvi talve:talvi"
  )
    .split(" ")
    .map((pair) => pair.split(":") as [string, string]),
);
const LAST_PART = new RegExp(`(?:${[...LAST_PARTS.keys()].join("|")})$`, "i");
