import { foreign, row, type SumCase } from "./case-rows.js";

/** What verbs, nouns of gifts and comparisons make of a sum, each beside a near miss. */
export const VERB_CASES: readonly SumCase[] = [
  row(
    "Pudasjoki sai hakemastaan 1,4 miljoonasta 900 000 euroa.",
    "what was asked for, beside what was given",
    ["1,4 miljoonasta", 1400000, { role: "applied" }],
    ["900 000 euroa", 900000, { role: "granted" }],
  ),
  row("Pudasjoki sai hakemansa 900 000 euroa.", "the whole of it", [
    "900 000 euroa",
    900000,
    { role: "granted" },
  ]),
  row(
    "Hankkeen kustannusarvio on 1,8 ja Lehtikosken vajaat 1,1 miljoonaa euroa.",
    "a genitive begins the next share",
    ["1,8", 1800000, { role: "cost" }],
    ["vajaat 1,1 miljoonaa euroa", 1100000, { role: "cost" }],
  ),
  row(
    "Yhtiö saa Joutsan hankkeeseen 1,9 ja Hirvelän hankkeeseen 1,25 miljoonaa euroa.",
    "each project has its number",
    ["1,9", 1900000, { role: "granted" }],
    ["1,25 miljoonaa euroa", 1250000, { role: "granted" }],
  ),
  row("Väkiluku kasvoi 1,9 ja Hirvelä sai 1,25 miljoonaa euroa.", "a nominative begins a clause", [
    "1,25 miljoonaa euroa",
    1250000,
    { role: "granted" },
  ]),
  foreign(
    "swe",
    "Understöd beviljades Ljungen r.f. (11 000 euro), Älvkraft r.f. (10 000) och Havet r.f. (2 500 euro).",
    "a name that ends in a dot",
    ["11 000 euro", 11000, { role: "granted" }],
    ["10 000", 10000, { role: "granted" }],
    ["2 500 euro", 2500, { role: "granted" }],
  ),
  foreign("swe", "Staden har reserverat 215 000 euro egna medel.", "its own means", [
    "215 000 euro",
    215000,
    { role: "own_funding" },
  ]),
  row("Aiemmissa hauissa on saatu 21,5 miljoonaa euroa.", "earlier rounds", [
    "21,5 miljoonaa euroa",
    21500000,
    { role: "prior" },
  ]),
  row("Voittaja saa 150 euron lahjakortin.", "a gift card", ["150 euron", 150, { role: "other" }]),
  foreign("swe", "Vinnaren får ett presentkort på 150 euro.", "the same in Swedish", [
    "150 euro",
    150,
    { role: "other" },
  ]),
  foreign("swe", "Föreningen får ett bidrag på 150 euro.", "a grant is one", [
    "150 euro",
    150,
    { role: "granted" },
  ]),
  row(
    "Silta maksaa 11,2 milj. euroa eli runsaat kaksi miljoonaa vähemmän kuin arvioitiin.",
    "how far apart",
    ["11,2 milj. euroa", 11200000, { role: "cost" }],
    ["runsaat kaksi miljoonaa", 2000000, { role: "other" }],
  ),
  row(
    "Avustuksia jaetaan 3,6 miljoonaa euroa, mikä on 0,2 miljoonaa euroa enemmän kuin viime vuonna.",
    "how much more",
    ["3,6 miljoonaa euroa", 3600000, { role: "granted" }],
    ["0,2 miljoonaa euroa", 200000, { role: "other" }],
  ),
  row("Seura sai 8 000 euroa, enemmän kuin kukaan muu.", "a comma: who got more", [
    "8 000 euroa",
    8000,
    { role: "granted" },
  ]),
  row("Yli 10 000 euron avustuksista tehdään sopimus.", "a bound of procedure", [
    "Yli 10 000 euron",
    10000,
    { role: "other" },
  ]),
  row("Seura sai yli 10 000 euron avustuksen.", "no procedure", [
    "yli 10 000 euron",
    10000,
    { role: "granted" },
  ]),
  row(
    "Hankkeen kokonaisrahoitus on 2,4 miljoonaa euroa, josta EU:n osuus on 1,9 miljoonaa euroa.",
    "whole financing, and the union's part",
    ["2,4 miljoonaa euroa", 2400000, { role: "budget" }],
    ["1,9 miljoonaa euroa", 1900000, { role: "granted" }],
  ),
  row(
    "Remontti maksaa 80 000 euroa, josta Leader-tuen osuus on 60 prosenttia eli 48 000 euroa.",
    "the grant's part of a cost",
    ["80 000 euroa", 80000, { role: "cost" }],
    ["48 000 euroa", 48000, { role: "granted" }],
  ),
  row(
    "Remontti maksaa 80 000 euroa, josta katon osuus on 48 000 euroa.",
    "a part of the same",
    ["80 000 euroa", 80000, { role: "cost" }],
    ["48 000 euroa", 48000, { role: "cost" }],
  ),
  row("Kauppahinta on 2,1 miljoonaa euroa.", "the price of a sale", [
    "2,1 miljoonaa euroa",
    2100000,
    { role: "other" },
  ]),
  row("Loput 140 000 euroa kunta kattaa omasta budjetistaan.", "out of its own budget", [
    "140 000 euroa",
    140000,
    { role: "own_funding" },
  ]),
  row("Loput 140 000 euroa katetaan kunnan budjetista.", "a budget", [
    "140 000 euroa",
    140000,
    { role: "budget" },
  ]),
  row("Mukana olevat kunnat rahoittavat hanketta 90 000 eurolla.", "the partners' own", [
    "90 000 eurolla",
    90000,
    { role: "own_funding" },
  ]),
  row("Säätiöt rahoittavat hanketta 90 000 eurolla.", "funders give", [
    "90 000 eurolla",
    90000,
    { role: "granted" },
  ]),
  row("Vesiensuojeluun ohjataan 1,25 milj. euroa.", "money is led somewhere", [
    "1,25 milj. euroa",
    1250000,
    { role: "granted" },
  ]),
  row("Ministeriö tilasi ajoneuvoja 45 miljoonalla eurolla.", "an order", [
    "45 miljoonalla eurolla",
    45000000,
    { role: "cost" },
  ]),
  row("Tuki on 80 prosenttia kustannuksista, kuitenkin enintään 20 000 euroa.", "a cap", [
    "enintään 20 000 euroa",
    20000,
    { role: "other" },
  ]),
  row("Silta maksaa enintään 20 000 euroa.", "a cost that has a cap", [
    "enintään 20 000 euroa",
    20000,
    { role: "cost" },
  ]),
  foreign("swe", "Kommunen deltar i kostnaderna med 40 000 euro.", "its share of the costs", [
    "40 000 euro",
    40000,
    { role: "own_funding" },
  ]),
  foreign("swe", "Bygget beräknas kosta ca 1,8 miljoner euro.", "what it is to cost", [
    "ca 1,8 miljoner euro",
    1800000,
    { role: "cost" },
  ]),
  foreign("swe", "I fjol delades det ut 2,1 miljoner euro.", "last year", [
    "2,1 miljoner euro",
    2100000,
    { role: "prior" },
  ]),
  foreign("swe", "Ministeriet har anvisat 5 miljoner euro för ändamålet.", "assigned", [
    "5 miljoner euro",
    5000000,
    { role: "granted" },
  ]),
  foreign("eng", "Researchers have secured a total of EUR 2.2 million.", "secured", [
    "EUR 2.2 million",
    2200000,
    { role: "granted" },
  ]),
  foreign(
    "eng",
    "The council granted the University of Applied Sciences €483,500.",
    "a name with 'applied'",
    ["€483,500", 483500, { role: "granted" }],
  ),
  foreign("eng", "The university applied for €483,500.", "the verb", [
    "€483,500",
    483500,
    { role: "applied" },
  ]),
  foreign(
    "eng",
    "Nanotuuli, which was founded in 2008 and had a turnover of EUR 1.2 million, is growing.",
    "the year of a founding dates no sum",
    ["EUR 1.2 million", 1200000, { role: "other" }],
  ),
  foreign(
    "eng",
    "Funding (EUR thousand)\n- University of Lehtikoski 640.0\n- Nanotuuli Oy 96.0",
    "the power behind the currency",
    ["640.0", 640000],
    ["96.0", 96000],
  ),
  foreign(
    "eng",
    "Funding (EUR)\n- University of Lehtikoski 640\n- Nanotuuli Oy 960",
    "no power",
    ["640", 640],
    ["960", 960],
  ),
];
