/**
 * Consonant gradation and vowel harmony, the two rules that every Finnish ending obeys.
 * Source: Iso suomen kielioppi (VISK) § 41–46 (gradation) and § 15 (harmony).
 */

/** Strong grade to weak: Kurikka: Kurikan, Liminka: Limingan, Vesanto: Vesannon, Turku: Turun. */
const GRADES: ReadonlyMap<string, string> = new Map([
  ["kk", "k"],
  ["pp", "p"],
  ["tt", "t"],
  ["nk", "ng"],
  ["mp", "mm"],
  ["nt", "nn"],
  ["lt", "ll"],
  ["rt", "rr"],
  ["lk", "l"],
  ["rk", "r"],
  ["lp", "lv"],
  ["rp", "rv"],
  ["ht", "hd"],
]);

const VOWELS = "aeiouyåäö";

/** Whether a lower-case letter is a Finnish vowel. */
export function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && letter !== "" && VOWELS.includes(letter);
}

/**
 * The strong and weak end of a word that ends in a consonant cluster and one short vowel, each with that vowel, or null where
 * nothing alternates: "turku" has ["rku", "ru"], "lieto" ["to", "do"], "juuka" ["ka", "a"]. "sk", "st" and "tk" do not
 * alternate (Masku: Maskun, Kotka: Kotkan), nor does what stands before two vowels (Nokia: Nokian).
 */
export function gradeOf(word: string): readonly [strong: string, weak: string] | null {
  const vowel = word.at(-1)!;
  const before = word.at(-2);
  if (!isVowel(vowel) || isVowel(before)) return null;
  const body = word.slice(0, -1);
  const strong = body.slice(-2);
  const weak = GRADES.get(strong);
  if (weak !== undefined) return [strong + vowel, weak + vowel];
  if (!isVowel(body.at(-2))) return null;
  switch (before) {
    case "k":
      // luku: luvun, kyky: kyvyn
      if ((vowel === "u" || vowel === "y") && body.at(-2) === vowel && !isVowel(body.at(-3))) {
        return [`k${vowel}`, `v${vowel}`];
      }
      return [`k${vowel}`, vowel];
    case "p":
      return [`p${vowel}`, `v${vowel}`];
    case "t":
      return [`t${vowel}`, `d${vowel}`];
    default:
      return null;
  }
}

/** Whether endings take a, o, u: the last of these or of ä, ö, y decides; "Kemi" has neither and takes ä. */
export function hasBackVowels(word: string): boolean {
  for (let i = word.length - 1; i >= 0; i--) {
    const letter = word[i]!;
    if ("aouå".includes(letter)) return true;
    if ("äöy".includes(letter)) return false;
  }
  return false;
}
