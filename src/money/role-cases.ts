import { foreign, row, type SumCase } from "./case-rows.js";

/** Roles as releases give them away. */
export const ROLE_CASES: readonly SumCase[] = [
  row(
    "Seura sai 12 000 euroa, mutta haki 20 000.",
    "a clause about money shares the unit",
    ["12 000 euroa", 12000, { role: "granted" }],
    ["20 000", 20000, { role: "applied" }],
  ),
  row(
    "Velkoja selvitettiin 90 000 euron edestä, ja häätöjä peruttiin 2 100.",
    "a clause about something else does not",
    ["90 000 euron", 90000],
  ),
  row(
    "Tukea saavat Kivi Oy (1,4 miljoonaa euroa), Puro Oy (0,8) ja Virta Oy (0,45).",
    "bare numbers in parentheses after names",
    ["1,4 miljoonaa euroa", 1400000, { role: "granted" }],
    ["0,8", 800000, { role: "granted" }],
    ["0,45", 450000, { role: "granted" }],
  ),
  row("Tukea saa Kivi Oy (1,4 miljoonaa euroa), jonka perusti Ari Kivi (2019).", "a year in parentheses", [
    "1,4 miljoonaa euroa",
    1400000,
  ]),
  row("Seura haki 700 000:ta euroa.", "a case ending after the digits", [
    "700 000:ta euroa",
    700000,
    { role: "applied" },
  ]),
  row(
    "Myönnetyt avustukset (euroa)\nHauen museo ............ 52.000\nKalan kunta ............ 9.500",
    "leader dots",
    ["52.000", 52000, { role: "granted" }],
    ["9.500", 9500, { role: "granted" }],
  ),
  row("Sisällys (euroa)\nLuku 1. ............... 12", "leader dots to a page"),
  row(
    "Valtuusto hyväksyi linjat.\nSäätiöt: Kotisäätiö sai 70 000 euroa ja Tiesäätiö 40 000 euroa.",
    "a name between two sums of one verb",
    ["70 000 euroa", 70000, { role: "granted" }],
    ["40 000 euroa", 40000, { role: "granted" }],
  ),
  row(
    "Ministeriö on myöntänyt avustusta kahdelle hankkeelle. Hakemuksia jätettiin 23, ja niissä haettiin tukea kaksi miljoonaa euroa.\n• Kuoren kunta, Laina-apu-hanke, 146 000 €\n• Lahden osakaskunta, niittokoneen hankinta, 38 500 €",
    "items take the release's act, not the words of their names",
    ["kaksi miljoonaa euroa", 2000000, { role: "applied" }],
    ["146 000 €", 146000, { role: "granted" }],
    ["38 500 €", 38500, { role: "granted" }],
  ),
  row(
    "Keskus ehdottaa kahdelle hankkeelle avustusta. Järjestöt hakivat 2 miljoonaa euroa.\n1. Kotipesä ry: Lainaksi-hanke, yhteensä 184 000 euroa, josta vuodelle 2022 62 000 euroa\n2. Oulun Ohjat ry: Yö, yhteensä 131 500 euroa",
    "items of a proposal",
    ["2 miljoonaa euroa", 2000000, { role: "applied" }],
    ["184 000 euroa", 184000, { role: "planned" }],
    ["62 000 euroa", 62000, { role: "planned" }],
    ["131 500 euroa", 131500, { role: "planned" }],
  ),
  row(
    "– Vetypolku, Porin koulu Oy: 196 120 € (kokonaiskustannukset 280 171 €)",
    "a label in the next parentheses is the next sum's",
    ["196 120 €", 196120],
    ["280 171 €", 280171, { role: "cost" }],
  ),
  row(
    "1,05 miljoonaa euroa vesihankkeille\nAvustusten yhteissumma on 1 050 400 euroa.",
    "a headline rounds the sum of the text",
    ["1,05 miljoonaa euroa", 1050000, { role: "granted" }],
    ["1 050 400 euroa", 1050400, { role: "granted" }],
  ),
  row(
    "9 miljoonaa euroa teille\nAvustusten yhteissumma on 1 050 400 euroa.",
    "a headline about another sum",
    ["9 miljoonaa euroa", 9000000, { role: "other" }],
    ["1 050 400 euroa", 1050400, { role: "granted" }],
  ),
  row(
    "Oikea summa on 236 000 euroa, ei 263 000 euroa.",
    "a sum that is denied",
    ["236 000 euroa", 236000],
    ["263 000 euroa", 263000, { role: "other" }],
  ),
  row("Rahaa oli jaettavana 2 miljoonaa euroa.", "what there was to share out", [
    "2 miljoonaa euroa",
    2000000,
    { role: "budget" },
  ]),
  row("Rahaa on jaettavana 2 miljoonaa euroa.", "what there is to share out", [
    "2 miljoonaa euroa",
    2000000,
    { role: "planned" },
  ]),

  row("Yli 60 000 euron hankinnat kilpailutetaan.", "a limit for purchases is no cost", [
    "Yli 60 000 euron",
    60000,
    { role: "other" },
  ]),
  row("Alle 5 000 euron avustuksista päättää johtaja.", "a limit for grants is no grant", [
    "Alle 5 000 euron",
    5000,
    { role: "other" },
  ]),
  row("Kunta myönsi yli 60 000 euron avustuksen.", "but one grant is granted", [
    "yli 60 000 euron",
    60000,
    { role: "granted" },
  ]),
  row("Yli miljoonan euron hankkeet viedään valtuustoon.", "a limit for projects", [
    "Yli miljoonan euron",
    1000000,
    { role: "other" },
  ]),
  row("Kunnanhallitus esittää, että kylätalolle osoitetaan 20 000 euroa.", "a proposal", [
    "20 000 euroa",
    20000,
    { role: "planned" },
  ]),
  row("Lautakunta esitti seuralle myönnettäväksi 8 000 euroa.", "to be granted", [
    "8 000 euroa",
    8000,
    { role: "planned" },
  ]),
  row("Ministeriö ehdottaa alueelle 2 miljoonan euron lisärahoitusta.", "a ministry proposes", [
    "2 miljoonan euron",
    2000000,
    { role: "planned" },
  ]),
  row(
    "Tuki 238 500 €, kokonaiskustannukset 318 000 €",
    "support and whole cost",
    ["238 500 €", 238500, { role: "granted" }],
    ["318 000 €", 318000, { role: "cost" }],
  ),
  row(
    "Kokonaiskustannukset 318 000 €, tuki 238 500 €",
    "the other way round",
    ["318 000 €", 318000, { role: "cost" }],
    ["238 500 €", 238500, { role: "granted" }],
  ),
  row(
    "Kustannusarvio: 80 000 euroa\nMyönnetty tuki: 40 000 euroa",
    "labels on lines",
    ["80 000 euroa", 80000, { role: "cost" }],
    ["40 000 euroa", 40000, { role: "granted" }],
  ),
  row(
    "Museovirasto jakoi avustuksia seuraaville kohteille:\nMyllyn katon uusiminen 12 000 euroa\nKirkon peruskorjaus 75 000 euroa",
    "works in a list of grants",
    ["12 000 euroa", 12000, { role: "granted" }],
    ["75 000 euroa", 75000, { role: "granted" }],
  ),
  row(
    "Rahoituspäätökset:\nVesistön kunnostus, hankinta ja suunnittelu 30 000 €\nSillan korjaus 10 000 €",
    "a purchase in a list of grants",
    ["30 000 €", 30000, { role: "granted" }],
    ["10 000 €", 10000, { role: "granted" }],
  ),
  row(
    "Investoinnit vuonna 2025:\nKoulun peruskorjaus 750 000 euroa\nKatuvalot 40 000 euroa",
    "works in a list of investments",
    ["750 000 euroa", 750000, { role: "cost" }],
    ["40 000 euroa", 40000, { role: "cost" }],
  ),
  row("Hankkeen omarahoitusosuus on 30 000 euroa.", "own share", [
    "30 000 euroa",
    30000,
    { role: "own_funding" },
  ]),
  row("Loput 90 000 euroa kaupunki rahoittaa itse.", "the town itself", [
    "90 000 euroa",
    90000,
    { role: "own_funding" },
  ]),
  row("Yhdistyksen omaa rahoitusta on 4 000 euroa.", "own funding in two words", [
    "4 000 euroa",
    4000,
    { role: "own_funding" },
  ]),
  row("Avustuksen lisäksi kunta panostaa hankkeeseen 50 000 euroa.", "the town puts in", [
    "50 000 euroa",
    50000,
    { role: "own_funding" },
  ]),
  row("Kunta ottaa uutta velkaa 3 miljoonaa euroa.", "debt", [
    "3 miljoonaa euroa",
    3000000,
    { role: "loan" },
  ]),
  row("Finnvera myönsi yhtiölle 400 000 euron lainan.", "a loan that is granted", [
    "400 000 euron",
    400000,
    { role: "loan" },
  ]),
  row("Kunta takaa yhtiön 2 miljoonan euron lainan.", "a guarantee", [
    "2 miljoonan euron",
    2000000,
    { role: "loan" },
  ]),
  row("Lainamäärä on 2 500 euroa asukasta kohden.", "debt per head", ["2 500 euroa", 2500, { role: "loan" }]),
  row("Viime vuonna avustuksia jaettiin 150 000 euroa.", "last year's grants", [
    "150 000 euroa",
    150000,
    { role: "prior" },
  ]),
  row("Vastaava summa vuotta aiemmin oli 1,2 miljoonaa euroa.", "a year before", [
    "1,2 miljoonaa euroa",
    1200000,
    { role: "prior" },
  ]),
  row(
    "Seura sai tukea 8 000 euroa, kun viime vuonna tuki oli 6 000 euroa.",
    "kun opens the comparison",
    ["8 000 euroa", 8000, { role: "granted" }],
    ["6 000 euroa", 6000, { role: "prior" }],
  ),
  row("Hakemuksia tuli 84 yhteensä lähes 2,3 miljoonan euron edestä.", "applications come in", [
    "lähes 2,3 miljoonan euron",
    2300000,
    { role: "applied" },
  ]),
  row("Tukea haetaan yhteensä noin 4,1 miljoonaa euroa.", "sought", [
    "noin 4,1 miljoonaa euroa",
    4100000,
    { role: "applied" },
  ]),
  row("Haettujen avustusten yhteissumma oli 940 000 euroa.", "the total of what was sought", [
    "940 000 euroa",
    940000,
    { role: "applied" },
  ]),
  row("Anomuksia jätettiin 5,9 miljoonan euron edestä.", "petitions", [
    "5,9 miljoonan euron",
    5900000,
    { role: "applied" },
  ]),
  row("Haettavissa oleva rahoitus on 480 000 euroa.", "open for application", [
    "480 000 euroa",
    480000,
    { role: "planned" },
  ]),
  row("Rahoitusta on haettavana 1,5 miljoonaa euroa.", "to be applied for", [
    "1,5 miljoonaa euroa",
    1500000,
    { role: "planned" },
  ]),
  row("Säätiö jakaa ensi vuonna apurahoja 1,8 miljoonaa euroa.", "next year", [
    "1,8 miljoonaa euroa",
    1800000,
    { role: "planned" },
  ]),
  row("Hakija voi saada tukea enintään 10 000 euroa.", "a cap on what may be had", [
    "enintään 10 000 euroa",
    10000,
    { role: "other" },
  ]),
  row("Yhdelle hankkeelle voidaan myöntää 25 000 euroa.", "what may be granted", [
    "25 000 euroa",
    25000,
    { role: "planned" },
  ]),
  row("Avustukseen on varattu 60 000 euron määräraha.", "set aside", [
    "60 000 euron",
    60000,
    { role: "budget" },
  ]),
  row("Määräraha on 1,4 miljoonaa euroa.", "an appropriation", [
    "1,4 miljoonaa euroa",
    1400000,
    { role: "budget" },
  ]),
  row(
    "Hankkeen kokonaisbudjetti on 900 000 euroa, josta EU:n tuki on 540 000 euroa.",
    "a budget and its grant",
    ["900 000 euroa", 900000, { role: "budget" }],
    ["540 000 euroa", 540000, { role: "granted" }],
  ),
  row("Urakan hinta on 1,35 miljoonaa euroa.", "a contract", [
    "1,35 miljoonaa euroa",
    1350000,
    { role: "cost" },
  ]),
  row("Halvimman tarjouksen teki Rakennus Oy hintaan 812 000 euroa.", "a bid", [
    "812 000 euroa",
    812000,
    { role: "cost" },
  ]),
  row("Koulun remontti tulee maksamaan 5 miljoonaa euroa.", "will cost", [
    "5 miljoonaa euroa",
    5000000,
    { role: "cost" },
  ]),
  row("Yhtiö investoi Raaheen 30 miljoonaa euroa.", "invests", [
    "30 miljoonaa euroa",
    30000000,
    { role: "cost" },
  ]),
  row("Kaupunki myy tontin 300 000 eurolla.", "a sale is no grant", [
    "300 000 eurolla",
    300000,
    { role: "other" },
  ]),
  row("Tulot kasvoivat 2 miljoonaa euroa.", "income", ["2 miljoonaa euroa", 2000000, { role: "other" }]),
  row("Talouden sopeutuksella säästetään 12 miljoonaa euroa.", "savings", [
    "12 miljoonaa euroa",
    12000000,
    { role: "other" },
  ]),
  row("Tilinpäätös on 3 miljoonaa euroa ylijäämäinen.", "a surplus", [
    "3 miljoonaa euroa",
    3000000,
    { role: "other" },
  ]),
  row("Lippu maksaa 15 euroa.", "a price at the door", ["15 euroa", 15, { role: "other" }]),
  row(
    "Liput 10/5 euroa ovelta.",
    "tickets",
    ["10", 10, { role: "other" }],
    ["5 euroa", 5, { role: "other" }],
  ),
  row("Poliisi sai haltuunsa 12 000 euroa käteistä.", "seized money", [
    "12 000 euroa",
    12000,
    { role: "other" },
  ]),
  row("Hän sai 500 euron sakon.", "a fine", ["500 euron", 500, { role: "other" }]),
  row("Lasku on 40 euroa kuukaudessa.", "a bill", ["40 euroa", 40, { per: "month", role: "other" }]),
  foreign("swe", "Fonden delade ut 45 000 euro i stipendier.", "a fund gives", [
    "45 000 euro",
    45000,
    { role: "granted" },
  ]),
  foreign("swe", "Kommunstyrelsen föreslår att 20 000 euro anvisas för stigen.", "a proposal", [
    "20 000 euro",
    20000,
    { role: "planned" },
  ]),
  foreign("swe", "Totalkostnaden är 1,2 miljoner euro.", "whole cost", [
    "1,2 miljoner euro",
    1200000,
    { role: "cost" },
  ]),
  foreign("swe", "Kommunen tar ett lån på 2 miljoner euro.", "a loan", [
    "2 miljoner euro",
    2000000,
    { role: "loan" },
  ]),
  foreign("eng", "The project has received EUR 2.1 million in funding.", "received", [
    "EUR 2.1 million",
    2100000,
    { role: "granted" },
  ]),
  foreign("eng", "The total cost of the project is EUR 3 million.", "whole cost", [
    "EUR 3 million",
    3000000,
    { role: "cost" },
  ]),
];
