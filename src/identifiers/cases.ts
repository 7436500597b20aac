import type { IdentifierKind } from "../../schemas/identifiers.js";

/** A text, what is found in it as [kind, value], and why. An empty list: nothing may be found. */
export interface IdentifierCase {
  readonly text: string;
  readonly found: readonly (readonly [IdentifierKind, string])[];
  readonly why: string;
}

export const cases: readonly IdentifierCase[] = [
  { text: "Y-tunnus 0201256-6", found: [["business_id", "0201256-6"]], why: "check digit 6" },
  { text: "(y-tunnus 0737546–2)", found: [["business_id", "0737546-2"]], why: "an en dash for the hyphen" },
  { text: "Y-tunnus 0201256-7", found: [], why: "wrong check digit" },
  { text: "ALV-nro FI02012566", found: [["business_id", "0201256-6"]], why: "VAT number of the same body" },
  { text: "Tuotetta FI12345678 myydään.", found: [], why: "eight digits whose last is no check digit" },
  { text: "välillä 1500000-2 henkilöä", found: [], why: "a hyphen between other numbers" },
  { text: "dnro VN/14113/2023", found: [["diary", "VN/14113/2023"]], why: "ministry's register" },
  {
    text: "VN/14113/2023-STM-2.",
    found: [["diary", "VN/14113/2023-STM-2"]],
    why: "document within a matter",
  },
  {
    text: "(KYHVA/2118/00.02/2023)",
    found: [["diary", "KYHVA/2118/00.02/2023"]],
    why: "class number inside",
  },
  {
    text: "Juttu 5681/R/3128/15 on vireillä.",
    found: [["diary", "5681/R/3128/15"]],
    why: "police number, short year",
  },
  { text: "HAMELY/1285/2016", found: [["diary", "HAMELY/1285/2016"]], why: "two numbers after the register" },
  { text: "diaarinumero 1284/2019", found: [["diary", "1284/2019"]], why: "two parts after the word" },
  { text: "412/10.02.03/2021", found: [["diary", "412/10.02.03/2021"]], why: "no register, a class number" },
  { text: "HE 241/2020 vp", found: [["diary", "241/2020"]], why: "government proposal" },
  {
    text: "KUOP/12/600/2022:n mukaan",
    found: [["diary", "KUOP/12/600/2022"]],
    why: "a case ending is not part of it",
  },
  { text: "kokous 1/2/2023 pidettiin", found: [], why: "a day with slashes" },
  { text: "lehti 3/2023", found: [], why: "issue of a paper" },
  { text: "lukuvuonna 2022/2023", found: [], why: "school year" },
  { text: "hinta 12 e/kk", found: [], why: "a unit" },
  { text: "ja/tai sekä/että", found: [], why: "words" },
  { text: "auki 24/7/365", found: [], why: "an idiom: the last part is no year" },
  {
    text: "hallintolaki (434/2003)",
    found: [["law", "434/2003"]],
    why: "in parentheses after the law's name",
  },
  { text: "lain 1490/2016 nojalla", found: [["law", "1490/2016"]], why: "after the word for a law" },
  { text: "asetuksen 9/2019 mukaan", found: [["law", "9/2019"]], why: "a small number, but a law is named" },
  { text: "(12/2023)", found: [], why: "a month" },
  { text: "(2012/2013)", found: [], why: "a season" },
  { text: "asetus (EU) 2021/241", found: [["law", "2021/241"]], why: "the Union's numbering: year first" },
  { text: "asetus (EY) N:o 1083/2006", found: [["law", "1083/2006"]], why: "the Union's old numbering" },
  { text: "lagen om välfärdsområden (611/2021)", found: [["law", "611/2021"]], why: "Swedish" },
  {
    text: "Tilinumero FI21 1234 5600 0007 85.",
    found: [["iban", "FI2112345600000785"]],
    why: "groups of four",
  },
  { text: "FI2112345600000785", found: [["iban", "FI2112345600000785"]], why: "one run" },
  { text: "FI22 1234 5600 0007 85", found: [], why: "rest by 97 is not 1" },
  { text: "FI21 1234 5600", found: [], why: "too short for Finland" },
  { text: "DE89 3704 0044 0532 0130 00", found: [["iban", "DE89370400440532013000"]], why: "foreign" },
  {
    text: "https://www.kunta.fi/haku?id=3.",
    found: [["url", "https://www.kunta.fi/haku?id=3"]],
    why: "the full stop ends the sentence",
  },
  { text: "(www.kunta.fi)", found: [["url", "www.kunta.fi"]], why: "the bracket is the sentence's" },
  { text: "osoitteessa kunta.fi/haku, jossa", found: [["url", "kunta.fi/haku"]], why: "bare with a path" },
  { text: "OmaSote.fi:n käyttö", found: [["url", "OmaSote.fi"]], why: "a case ending" },
  { text: "ala-kunta.fi", found: [["url", "ala-kunta.fi"]], why: "hyphen in a host" },
  { text: "maksaa 5 euroa.Fi", found: [], why: "glued sentence with a capital" },
  { text: "anu.laakso(at)kunta.fi", found: [], why: "host of an address" },
  { text: "anu.laakso@kunta.fi", found: [], why: "host of an address" },
  { text: "anu.laakso (at) kunta.fi", found: [], why: "host of an address with spaces" },
  { text: "http://", found: [], why: "nothing follows" },
  { text: "ISBN 978-951-0-11369-1", found: [["isbn", "9789510113691"]], why: "after the word" },
  { text: "ISBN (nid.) 951-0-11369-7", found: [["isbn", "9510113697"]], why: "ten digits" },
  { text: "978-951-0-11369-1", found: [["isbn", "9789510113691"]], why: "bare, with its check digit" },
  { text: "978-951-0-11369-2", found: [], why: "wrong check digit" },
  { text: "ISSN 1234-5679", found: [], why: "a series, no kind of ours" },
  { text: "doi:10.1234/abc.5", found: [["doi", "10.1234/abc.5"]], why: "bare" },
  { text: "https://doi.org/10.1234/abc", found: [["doi", "10.1234/abc"]], why: "as a link" },
  { text: "10.12/2023", found: [], why: "two digits are no registrant" },
];
