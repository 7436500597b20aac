import type { AmountRole } from "../../schemas/money.js";
import { foreign, row, type SumCase } from "./case-rows.js";

const ELLIPSIS: readonly SumCase[] = [
  row(
    "Tuki on 9 miljoonaa euroa. Siitä 6,7 miljoonaa kohdistuu teihin.",
    "the sentence before names euros",
    ["9 miljoonaa euroa", 9000000],
    ["6,7 miljoonaa", 6700000, { elliptic: true }],
  ),
  row(
    "Alue sai 1,8 miljoonaa euroa. Rahan voi käyttää vuonna 2025. Alue haki 2,4 miljoonaa, joten osa jäi saamatta.",
    "a verb of applying, and a sum two sentences before",
    ["1,8 miljoonaa euroa", 1800000],
    ["2,4 miljoonaa", 2400000, { elliptic: true }],
  ),
  row(
    "Alue sai 1,8 miljoonaa euroa. Rahan voi käyttää vuonna 2025. Kävijöitä oli 2,4 miljoonaa, enemmän kuin koskaan.",
    "near: visitors, two sentences behind a sum",
    ["1,8 miljoonaa euroa", 1800000],
  ),
  row("Kunnalle puolen miljoonan tuki.", "a noun of money follows", [
    "puolen miljoonan",
    500000,
    { elliptic: true },
  ]),
  row("Pelastus tuli kolmen miljoonan tukipaketilla.", "a compound of money follows", [
    "kolmen miljoonan",
    3000000,
    { elliptic: true },
  ]),
  row("Kaupunki osallistuu kustannuksiin 1,25 miljoonalla.", "a noun of money in the sentence", [
    "1,25 miljoonalla",
    1250000,
    { elliptic: true },
  ]),
  row("Alueella asuu 1,2 miljoonaa ihmistä.", "people"),
  row("Tuki on 5 000 euroa. Alueella asuu 1,2 miljoonaa asukasta.", "people near a sum", [
    "5 000 euroa",
    5000,
  ]),
  row("Kyse on 5 miljoonan asukkaan tuesta.", "people in the genitive"),
  row("Katsojia oli kaksi miljoonaa.", "nothing of money"),
  row("Metsään istutettiin 3 miljoonaa puuta.", "trees"),
  row(
    "Käyttökate oli 1,1 (1,6) miljoonaa euroa.",
    "the unit stands behind the comparison",
    ["1,1", 1_100_000, { elliptic: true }],
    ["1,6", 1_600_000, { elliptic: true, role: "prior" }],
  ),
  row(
    "Osakekohtainen tulos oli -0,02 (0,05) euroa.",
    "a loss, compared before the unit",
    ["-0,02", -0.02, { elliptic: true }],
    ["0,05", 0.05, { elliptic: true, role: "prior" }],
  ),
  row("Rakennus maksoi (veroineen) miljoona euroa.", "words in parentheses are no comparison", [
    "miljoona euroa",
    1_000_000,
  ]),
  row(
    "Kulut olivat 40,5 miljoonaa euroa (38,2).",
    "comparison in parentheses",
    ["40,5 miljoonaa euroa", 40500000],
    ["38,2", 38200000, { elliptic: true, role: "prior" }],
  ),
  row(
    "Tulos oli -0,8 MEUR (1,7).",
    "comparison of a loss",
    ["-0,8 MEUR", -800000],
    ["1,7", 1700000, { role: "prior" }],
  ),
  row(
    "Tulos oli 1,7 MEUR (-0,8).",
    "a negative comparison",
    ["1,7 MEUR", 1700000],
    ["-0,8", -800000, { role: "prior" }],
  ),
  row(
    "Velka on 3 120 euroa asukasta kohden (2 870).",
    "words between",
    ["3 120 euroa", 3120, { per: "person" }],
    ["2 870", 2870, { elliptic: true }],
  ),
  row("Tuki oli 5 000 euroa (2021).", "a year in parentheses", ["5 000 euroa", 5000]),
  row("Tuki oli 5 000 euroa (25 %).", "a percentage in parentheses", ["5 000 euroa", 5000]),
  row(
    "Tuki on 5,2 miljoonaa euroa, josta 1,5 käytetään kouluihin.",
    "a part shares the power",
    ["5,2 miljoonaa euroa", 5200000],
    ["1,5", 1500000, { elliptic: true }],
  ),
  row(
    "Tuki on 180.000 euroa, josta EU:n osuus 108.000 ja valtion 72.000 euroa.",
    "a part with thousands",
    ["180.000 euroa", 180000],
    ["108.000", 108000, { elliptic: true }],
    ["72.000 euroa", 72000],
  ),
  row("Tuki on 5 miljoonaa euroa, josta hyötyy 12 kuntaa.", "counts are no parts", [
    "5 miljoonaa euroa",
    5000000,
  ]),
  row(
    "Tuen saivat Muhos 70 000, Ii 28 000 ja Liminka 9 000 euroa.",
    "a running list",
    ["70 000", 70000, { elliptic: true }],
    ["28 000", 28000, { elliptic: true }],
    ["9 000 euroa", 9000],
  ),
  row(
    "Tuesta 700 000 Etelä-Savoon ja loput 400 000 euroa Kainuuseen.",
    "a place follows",
    ["700 000", 700000, { elliptic: true }],
    ["400 000 euroa", 400000],
  ),
  row(
    "Takavarikossa on 900 euroa ja työkaluja noin 70 000:n arvosta.",
    "worth",
    ["900 euroa", 900],
    ["noin 70 000", 70000, { elliptic: true, qualifier: "about" }],
  ),
  row("Hankkeessa on 1 204 henkilöä ja tuki 5 000 euroa.", "a count beside a sum", ["5 000 euroa", 5000]),
];

const LISTS: readonly SumCase[] = [
  row(
    "Avustukset:\n- Muhos 20 000 euroa\n- Nokia 15 000\n- Ii 9 000 euroa",
    "first and last carry the currency",
    ["20 000 euroa", 20000],
    ["15 000", 15000, { elliptic: true }],
    ["9 000 euroa", 9000],
  ),
  row(
    "Avustukset:\nLappi\n- Kittilän kunta 20 000 euroa\nKainuu\n- Puolangan kunta 15 000",
    "subheadings between",
    ["20 000 euroa", 20000],
    ["15 000", 15000],
  ),
  row(
    "Tuetut yritykset (milj. euroa):\nVuono Oy (4,85)\nTunturi Oy (3,05)",
    "unit in the heading",
    ["4,85", 4850000, { elliptic: true }],
    ["3,05", 3050000],
  ),
  row(
    "Menot (1 000 €)\nKadut 6 480\nTalot 14 250",
    "thousands in the heading, which is no sum",
    ["6 480", 6480000],
    ["14 250", 14250000],
  ),
  row("Saajat:\nMuhos 20 000 euroa\nVuosi 2021", "a year at the end of a line", ["20 000 euroa", 20000]),
  row("Julkaistu klo 14.05\nMuhos 20 000 euroa", "a clock time", ["20 000 euroa", 20000]),
  row("Osoite on Rantatie 12\nMuhos 20 000 euroa", "a street number", ["20 000 euroa", 20000]),
];

const role = (role: AmountRole) => ({ role });

const ROLES: readonly SumCase[] = [
  row("Ministeriö myönsi kunnalle 5 000 euroa.", "the giver's verb", ["5 000 euroa", 5000, role("granted")]),
  row("Kunta sai ministeriöltä 5 000 euroa.", "the taker's verb", ["5 000 euroa", 5000, role("granted")]),
  row("Säätiö lahjoittaa sairaalalle 5 000 euroa.", "a gift", ["5 000 euroa", 5000, role("granted")]),
  row("Yhdistykset hakivat tukea yhteensä 5 000 euroa.", "what is sought outbids the noun", [
    "5 000 euroa",
    5000,
    role("applied"),
  ]),
  row(
    "Kunta haki 9 000 euroa, mutta tukea myönnettiin 5 000 euroa.",
    "each clause its own",
    ["9 000 euroa", 9000, role("applied")],
    ["5 000 euroa", 5000, role("granted")],
  ),
  row("Kunnan 18 000 euron hakemus hylättiin.", "the noun after it", [
    "18 000 euron",
    18000,
    role("applied"),
  ]),
  row(
    "Hankkeen kustannusarvio on 9 000 euroa, josta kunnan oma osuus on 4 000 euroa.",
    "a part with its own words",
    ["9 000 euroa", 9000, role("cost")],
    ["4 000 euroa", 4000, role("own_funding")],
  ),
  row(
    "Työn hinta on 9 000 euroa, josta kaupunki maksaa 4 000 euroa.",
    "who pays a part",
    ["9 000 euroa", 9000, role("cost")],
    ["4 000 euroa", 4000, role("own_funding")],
  ),
  row(
    "Tuki on 9 000 euroa, josta EU:n osuus on 7 000 euroa.",
    "a part is what the whole is",
    ["9 000 euroa", 9000, role("granted")],
    ["7 000 euroa", 7000, role("granted")],
  ),
  row("Hankkeen omarahoitus on 4 000 euroa.", "own funding holds the word funding", [
    "4 000 euroa",
    4000,
    role("own_funding"),
  ]),
  row("Kaupunki ottaa lainaa enintään 9 000 euroa.", "loan", ["enintään 9 000 euroa", 9000, role("loan")]),
  row("Pankki antoi yhtiölle 9 000 euron luoton.", "the noun that the sum measures", [
    "9 000 euron",
    9000,
    role("loan"),
  ]),
  row("Remonttiin varataan 9 000 euroa.", "set aside", ["9 000 euroa", 9000, role("budget")]),
  row("Hankkeen budjetti on 9 000 euroa.", "budget", ["9 000 euroa", 9000, role("budget")]),
  row("Kunta maksaa kirjastosta 9 000 euroa.", "paid", ["9 000 euroa", 9000, role("cost")]),
  row("Urakan hinta on 9 000 euroa.", "price", ["9 000 euroa", 9000, role("cost")]),
  row("Yhtiö aikoo investoida 9 000 euroa.", "intended", ["9 000 euroa", 9000, role("planned")]),
  row("Seuraavassa haussa jaettavana on 9 000 euroa.", "to be shared out", [
    "9 000 euroa",
    9000,
    role("planned"),
  ]),
  row("Yhtiön liikevaihto oli 9 000 euroa.", "turnover is nothing of these", [
    "9 000 euroa",
    9000,
    role("other"),
  ]),
  row("Kurssimaksu on 80 euroa.", "a fee", ["80 euroa", 80, role("other")]),
  row("Kadulta löytyi 80 euroa.", "no evidence", ["80 euroa", 80, role("other")]),
  row("Hanke sai aiemmin 9 000 euroa.", "an earlier grant", ["9 000 euroa", 9000, role("prior")]),
  row("Julkaistu 3.5.2021\nVuonna 2019 seura sai 9 000 euroa.", "a grant of an earlier year", [
    "9 000 euroa",
    9000,
    role("prior"),
  ]),
  row("Julkaistu 3.5.2021\nVuonna 2021 seura sai 9 000 euroa.", "a grant of this year", [
    "9 000 euroa",
    9000,
    role("granted"),
  ]),
  row("Seura sai 9 000 euroa enemmän kuin aiemmin.", "a comparison is no date", [
    "9 000 euroa",
    9000,
    role("granted"),
  ]),
  row(
    "Lisä nousee 2,05 eurosta 2,20 euroon.",
    "from and to",
    ["2,05 eurosta", 2.05, role("prior")],
    ["2,20 euroon", 2.2, role("other")],
  ),
  row(
    "Avustusten saajat\nMuhos 20 000 euroa\nIi 15 000 euroa",
    "the list's heading",
    ["20 000 euroa", 20000, role("granted")],
    ["15 000 euroa", 15000, role("granted")],
  ),
  row(
    "Hankkeiden kustannukset\nMuhos 20 000 euroa\nIi 15 000 euroa",
    "another heading",
    ["20 000 euroa", 20000, role("cost")],
    ["15 000 euroa", 15000, role("cost")],
  ),
  row(
    "Tuki 8 000 €, kokonaiskustannukset 9 000 €",
    "each item its own noun",
    ["8 000 €", 8000, role("granted")],
    ["9 000 €", 9000, role("cost")],
  ),
  row("Kunnat rahoittavat hanketta itse 4 000 eurolla.", "by themselves", [
    "4 000 eurolla",
    4000,
    role("own_funding"),
  ]),
  row("Avustuksiin käytettiin 9 000 euroa.", "spent on grants is granted", [
    "9 000 euroa",
    9000,
    role("granted"),
  ]),
  row("Palkkoihin käytettiin 9 000 euroa.", "spent on wages is spent", ["9 000 euroa", 9000, role("cost")]),
  foreign("swe", "Kommunen har beviljats 9 000 euro.", "Swedish grant", [
    "9 000 euro",
    9000,
    role("granted"),
  ]),
  foreign("swe", "Kommunen har ansökt om 9 000 euro.", "Swedish application", [
    "9 000 euro",
    9000,
    role("applied"),
  ]),
  foreign(
    "swe",
    "Arbetet kostar 9 000 euro, och stadens andel är 4 000 euro.",
    "Swedish share",
    ["9 000 euro", 9000, role("cost")],
    ["4 000 euro", 4000, role("own_funding")],
  ),
  foreign("eng", "The town received EUR 9,000 for the project.", "English grant", [
    "EUR 9,000",
    9000,
    role("granted"),
  ]),
  foreign("eng", "The total budget is EUR 9,000.", "English budget", ["EUR 9,000", 9000, role("budget")]),
];

const OTHER_LANGUAGES: readonly SumCase[] = [
  foreign("swe", "Bidraget är 2,4 miljoner euro.", "Swedish millions", ["2,4 miljoner euro", 2400000]),
  foreign("swe", "Bidraget är två miljoner euro.", "Swedish words", ["två miljoner euro", 2000000]),
  foreign("swe", "Bidraget är en halv miljon euro.", "half a million", ["en halv miljon euro", 500000]),
  foreign("swe", "Bidraget är en och en halv miljon euro.", "one and a half", [
    "en och en halv miljon euro",
    1500000,
  ]),
  foreign("swe", "Bidraget är tjugofemtusen euro.", "a compound", ["tjugofemtusen euro", 25000]),
  foreign("swe", "Bidraget är drygt 20 000 euro.", "good", [
    "drygt 20 000 euro",
    20000,
    { qualifier: "over" },
  ]),
  foreign("swe", "Bidraget är närmare 3 000 euro.", "almost", [
    "närmare 3 000 euro",
    3000,
    { qualifier: "under" },
  ]),
  foreign("swe", "Bidraget är ca 95 000 euro.", "about", ["ca 95 000 euro", 95000, { qualifier: "about" }]),
  foreign("swe", "Hyran är 600 euro i månaden.", "a month", ["600 euro", 600, { per: "month" }]),
  foreign("swe", "Hyran är 18 600 €/mån.", "a month in short", ["18 600 €", 18600, { per: "month" }]),
  foreign("swe", "Det kostar mellan 4 och 5 miljoner euro.", "between makes a range", [
    "mellan 4 och 5 miljoner euro",
    4000000,
    { max: 5000000 },
  ]),
  foreign("swe", "Orten har 14 000 invånare.", "inhabitants"),
  foreign("eng", "The grant is EUR 3.5 million.", "English decimals", ["EUR 3.5 million", 3500000]),
  foreign("eng", "The grant is €1,200,000.", "English groups", ["€1,200,000", 1200000]),
  foreign("eng", "The grant is €850,000.", "one English group", ["€850,000", 850000]),
  foreign("eng", "The grant is four million euros.", "English words", ["four million euros", 4000000]),
  foreign("eng", "The grant is slightly over four million euros.", "over", [
    "slightly over four million euros",
    4000000,
    { qualifier: "over" },
  ]),
  foreign("eng", "The grant is half a million euros.", "half a million", ["half a million euros", 500000]),
  foreign("eng", "It costs between €4 and 5 million.", "between makes a range", [
    "between €4 and 5 million",
    4000000,
    { max: 5000000 },
  ]),
  foreign("eng", "It costs 4 to 5 million euros.", "to makes a range", [
    "4 to 5 million euros",
    4000000,
    { max: 5000000 },
  ]),
  foreign("eng", "The rent is EUR 600 per month.", "a month", ["EUR 600", 600, { per: "month" }]),
  foreign("eng", "The town has 14,000 inhabitants.", "inhabitants"),
];

/** What the words around make of a sum: its unit, its role; and the other languages. */
export const CONTEXT_CASES: readonly SumCase[] = [...ELLIPSIS, ...LISTS, ...ROLES, ...OTHER_LANGUAGES];
