import type { NumeralForm, NumeralRole } from "./numeral-lexicon.js";

/** Swedish and English number words, as releases in those languages write sums: "två miljoner", "four million". */
const SWEDISH_WORDS = `
unit 1 en ett
unit 2 två
unit 3 tre
unit 4 fyra
unit 5 fem
unit 6 sex
unit 7 sju
unit 8 åtta
unit 9 nio
unit 0.5 halv halva
tens 10 tio
tens 11 elva
tens 12 tolv
tens 13 tretton
tens 14 fjorton
tens 15 femton
tens 16 sexton
tens 17 sjutton
tens 18 arton
tens 19 nitton
tens 20 tjugo
tens 30 trettio
tens 40 fyrtio
tens 50 femtio
tens 60 sextio
tens 70 sjuttio
tens 80 åttio
tens 90 nittio
power 100 hundra
power 1000 tusen
power 1000000 miljon miljoner
power 1000000000 miljard miljarder
`;

const ENGLISH_WORDS = `
unit 1 one
unit 2 two
unit 3 three
unit 4 four
unit 5 five
unit 6 six
unit 7 seven
unit 8 eight
unit 9 nine
unit 0.5 half
tens 10 ten
tens 11 eleven
tens 12 twelve
tens 13 thirteen
tens 14 fourteen
tens 15 fifteen
tens 16 sixteen
tens 17 seventeen
tens 18 eighteen
tens 19 nineteen
tens 20 twenty
tens 30 thirty
tens 40 forty
tens 50 fifty
tens 60 sixty
tens 70 seventy
tens 80 eighty
tens 90 ninety
power 100 hundred
power 1000 thousand
power 1000000 million
power 1000000000 billion
`;

function forms(table: string): Map<string, NumeralForm> {
  const found = new Map<string, NumeralForm>();
  for (const line of table.trim().split("\n")) {
    const [role, value, ...words] = line.split(" ") as [NumeralRole, string, ...string[]];
    for (const word of words)
      found.set(word, { value: Number(value), role, case: "nominative", plural: false, ordinal: false });
  }
  return found;
}

export const SWEDISH: ReadonlyMap<string, NumeralForm> = forms(SWEDISH_WORDS);
export const ENGLISH: ReadonlyMap<string, NumeralForm> = forms(ENGLISH_WORDS);
