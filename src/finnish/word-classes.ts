/**
 * Classes of words, one bit each. A document's words are looked up once, in one merged table; every field then asks a bit
 * instead of a pattern, so that the cost of a document does not grow with the number of fields or of names.
 */
export const NUMERAL = 1 << 0; // kahdeksan, miljoonaa, milj
export const CURRENCY = 1 << 1; // euroa, eur, meur
export const MONTH = 1 << 2; // tammikuussa, januari
export const CALENDAR = 1 << 3; // vuonna, viikolla, kevään, neljänneksellä, maanantaina
export const PLACE = 1 << 4; // first word of a place's name in any form
export const ORGANISATION = 1 << 5; // first word of an organisation's name, or its last (Oy, ry, yliopisto)
export const PROGRAM = 1 << 6; // first word of a program's name, or its last (ohjelma, hanke, rahasto)
export const CONTACT = 1 << 7; // puh, lisätietoja, sähköposti
export const TITLE = 1 << 8; // johtaja, päällikkö, ministeri
export const TRANSFER = 1 << 9; // myönsi, sai, haki, avustus
export const ROLE_CUE = 1 << 10; // talousarvio, lainaa, kustannukset
export const DATE_CUE = 1 << 11; // hakuaika, päättyy, julkaistu
export const QUOTE_CUE = 1 << 12; // sanoo, kertoo, toteaa
export const IDENTIFIER = 1 << 13; // https, www, isbn, the "fi" of "stm.fi"

/** Words of one class, in lower case, as a field's lexicon offers them to the pipeline. */
export interface WordList {
  readonly bit: number;
  readonly words: Iterable<string>;
}

/** One table from word to the bits of all its classes. */
export type WordTable = ReadonlyMap<string, number>;

/** Merges the fields' word lists into one table. */
export function mergeWords(lists: readonly WordList[]): WordTable {
  const table = new Map<string, number>();
  for (const { bit, words } of lists) {
    for (const word of words) table.set(word, (table.get(word) ?? 0) | bit);
  }
  return table;
}
