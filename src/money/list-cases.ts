import { row, type SumCase } from "./case-rows.js";

/** Sums of lists and pasted tables, and the roles that clauses elsewhere in the release give them. */
export const LIST_CASES: readonly SumCase[] = [
  row("Alle 3 000 euron avustuksista riittää vapaamuotoinen selvitys.", "a bound of procedure", [
    "Alle 3 000 euron",
    3000,
    { role: "other" },
  ]),
  row("Alle 50 000 euron hankkeita ei rahoiteta.", "what is not funded", [
    "Alle 50 000 euron",
    50000,
    { role: "other" },
  ]),
  row(
    "Kerho haki tukea rahastosta (3 000 euroa), mutta kerho ei saanut sitä.",
    "what was not given was sought",
    ["3 000 euroa", 3000, { role: "applied" }],
  ),
  row("Annettu 1.2.2019.\nEnsimmäisenä vuonna jaettiin 9 000 euroa.", "the first year", [
    "9 000 euroa",
    9000,
    { role: "prior" },
  ]),
  row("Kunta uudistaa hallin 3 miljoonalla eurolla.", "a work and its sum", [
    "3 miljoonalla eurolla",
    3000000,
    { role: "cost" },
  ]),
  row("Säätiön oma pääoma on 3,2 miljoonaa euroa.", "a figure of the balance sheet", [
    "3,2 miljoonaa euroa",
    3200000,
    { role: "other" },
  ]),
  row(
    "Summat euroina:\nHanke Haettu Myönnetty\nLuotsi 120 000 100 000\nPuro 1 200 000 900 000",
    "columns that ran together under their names",
    ["120 000", 120000, { role: "applied" }],
    ["100 000", 100000, { role: "granted" }],
    ["1 200 000", 1200000, { role: "applied" }],
    ["900 000", 900000, { role: "granted" }],
  ),
  row(
    "Avustukset, 1 000 €\nVuosi 2012 2013\nKulttuuri 120 130\nLiikunta 85 90",
    "columns of years, the older prior",
    ["120", 120000, { role: "prior" }],
    ["130", 130000, { role: "granted" }],
    ["85", 85000, { role: "prior" }],
    ["90", 90000, { role: "granted" }],
  ),
  row("Luettelo, 1 000 kpl\nVuosi 2012 2013\nLintuja 120 130", "columns of birds"),
  row("Tuki on 150 000 120 000 euroa.", "digits with their currency are one number, however great", [
    "150 000 120 000 euroa",
    150000120000,
  ]),
  row(
    "Luettelossa summat ovat euroina.\nKainuu\nRunopäivät ry, 12 000\nmuusikko Aino Aho, 6 000\nLappi\nSarjakuvapaja ry, 11 000",
    "a sentence says what the numbers are",
    ["12 000", 12000],
    ["6 000", 6000],
    ["11 000", 11000],
  ),
  row("Luettelossa ovat asukasluvut.\nKuhmo, 12 000\nPuolanka, 6 000", "or something else"),
  row(
    "Kunta\nKohde\nAvustus (€)\nVesala\nPyörätie\n310 000\nHakala\nSilta\n96 500",
    "a table pasted cell by cell",
    ["310 000", 310000, { elliptic: true }],
    ["96 500", 96500],
  ),
  row("Kunta\nKohde\nAsukkaita\nVesala\nPyörätie\n310 000\nHakala\nSilta\n96 500", "one of people"),
  row(
    "Investoinnit, milj. euroa:\nKoulu 2,5 3,1\nTie 0,4 0,2",
    "two columns under a unit",
    ["2,5", 2500000, { role: "cost" }],
    ["3,1", 3100000],
    ["0,4", 400000],
    ["0,2", 200000],
  ),
  row(
    "Liikevaihto on 118–126 miljoonaa euroa (2020: 109,3).",
    "a comparison with its year",
    ["118–126 miljoonaa euroa", 118000000, { max: 126000000 }],
    ["109,3", 109300000, { role: "prior" }],
  ),
  row(
    "Liitolla on 4,1 miljoonan euron kehys, josta vapaana on enää vajaat 300 000.",
    "a part written out under millions",
    ["4,1 miljoonan euron", 4100000, { role: "budget" }],
    ["vajaat 300 000", 300000, { elliptic: true }],
  ),
  row(
    "Summaan ei sisälly 2 miljoonan euron tuki, jota yhtiö on hakenut ministeriöltä.",
    "a relative clause says it is sought",
    ["2 miljoonan euron", 2000000, { role: "applied" }],
  ),
  row(
    "Ryhmä puolsi tukea seitsemälle yhdistykselle yhteensä 187 300 euroa. Lopulliset päätökset tekee ELY-keskus.",
    "others decide",
    ["187 300 euroa", 187300, { role: "planned" }],
  ),
  row("Ryhmä puolsi tukea seitsemälle yhdistykselle yhteensä 187 300 euroa.", "nobody else decides", [
    "187 300 euroa",
    187300,
    { role: "granted" },
  ]),
  row("Eniten saisi Kylät ry, 64 000 euroa.", "a conditional is a plan", [
    "64 000 euroa",
    64000,
    { role: "planned" },
  ]),
  row("Eniten sai Kylät ry, 64 000 euroa.", "the past is not", ["64 000 euroa", 64000, { role: "granted" }]),
  row("Saimme seuratukea 6 500 euroa.", "we got", ["6 500 euroa", 6500, { role: "granted" }]),
  row("Haimme tukea 3 000 euroa, mutta emme saaneet.", "we asked", [
    "3 000 euroa",
    3000,
    { role: "applied" },
  ]),
  row("Kausimaksu pysyy 180 eurossa.", "a fee", ["180 eurossa", 180, { role: "other" }]),
  row(
    "Apurahat 2016\nKahdeksan tutkijaa saa 110 000 euroa. Vuonna 2015 säätiö jakoi 98 000 euroa.",
    "the title's year tells what is past",
    ["110 000 euroa", 110000, { role: "granted" }],
    ["98 000 euroa", 98000, { role: "prior" }],
  ),
  row(
    "Annettu 3.5.2016.\nEdellisellä kierroksella vuonna 2014 avustusta sai 21 kuntaa, ja summa oli 1,1 miljoonaa euroa.",
    "the verb's clause dates the sum",
    ["1,1 miljoonaa euroa", 1100000, { role: "prior" }],
  ),
  row(
    "Kunta hakee tukea (haettu 4 000 €, myönnetty 2 500 €).",
    "labels in parentheses",
    ["4 000 €", 4000, { role: "applied" }],
    ["2 500 €", 2500, { role: "granted" }],
  ),
  row(
    "Kerho sai 3 000 euroa (haki 6 000 euroa).",
    "an aside speaks of its own sum",
    ["3 000 euroa", 3000, { role: "granted" }],
    ["6 000 euroa", 6000, { role: "applied" }],
  ),
];
