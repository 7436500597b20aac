import { row, type SumCase } from "./case-rows.js";

const NBSP = "\u00a0";
const THIN = "\u2009";
const NARROW = "\u202f";

const DIGITS: readonly SumCase[] = [
  row("Seura sai 5 000 euroa.", "space", ["5 000 euroa", 5000]),
  row(`Seura sai 5${NBSP}000${NBSP}euroa.`, "no-break space", [`5${NBSP}000${NBSP}euroa`, 5000]),
  row(`Seura sai 15${THIN}000 euroa.`, "thin space", [`15${THIN}000 euroa`, 15000]),
  row(`Seura sai 1${NARROW}250${NARROW}000 €.`, "narrow no-break space", [
    `1${NARROW}250${NARROW}000 €`,
    1250000,
  ]),
  row("Seura sai 1.250.000 euroa.", "full stops", ["1.250.000 euroa", 1250000]),
  row("Seura sai 617.300 euroa.", "one full stop before three digits groups", ["617.300 euroa", 617300]),
  row("Seura sai 1250000 euroa.", "no separator", ["1250000 euroa", 1250000]),
  row("Lippu maksaa 12,50 euroa.", "decimal comma", ["12,50 euroa", 12.5]),
  row("Lippu maksaa 12.50 euroa.", "a full stop before two digits is a decimal sign", ["12.50 euroa", 12.5]),
  row("Velka on 0.4 miljoonaa euroa.", "a decimal point before a power", ["0.4 miljoonaa euroa", 400000]),
  row("Velka on 1.250 miljoonaa euroa.", "a power makes three digits a fraction", [
    "1.250 miljoonaa euroa",
    1250000,
  ]),
  row("Tuki on 1 234 567,89 euroa.", "groups and cents", ["1 234 567,89 euroa", 1234567.89]),
  row("Vuonna 2021 500 000 euroa meni teihin.", "a year has four digits and joins no group", [
    "500 000 euroa",
    500000,
  ]),
  row("Vuonna 2021 1,2 miljoonaa euroa meni teihin.", "a year before a decimal", [
    "1,2 miljoonaa euroa",
    1200000,
  ]),
  row("Vuonna 2022 yhteensä 1,4 miljoonaa euroa.", "a year with a word between", [
    "1,4 miljoonaa euroa",
    1400000,
  ]),
  row(`Liite 3 200${NBSP}000 euroa.`, "two kinds of space part a number", [`200${NBSP}000 euroa`, 200000]),
  row("Malli A4 200 000 euroa.", "digits glued to letters head no group", ["200 000 euroa", 200000]),
  row("Kello 12.30 200 000 euroa.", "a clock time heads no group", ["200 000 euroa", 200000]),
  row("Seura sai 127,875 euroa.", "three digits after one comma: thousands, with a warning", [
    "127,875 euroa",
    127875,
  ]),
  row("Bensiini maksaa 1,899 euroa litralta.", "but thousandths in a price per unit", [
    "1,899 euroa",
    1.9,
    { per: "litre" },
  ]),
  row("Seura sai 040 123 euroa.", "a leading zero is no number"),
  row("COVID19 euroa.", "digits of a name"),
  row("Tulos oli -0,4 M€.", "glued minus", ["-0,4 M€", -400000]),
  row("Tulos oli −3 200 euroa.", "minus sign U+2212", ["−3 200 euroa", -3200]),
  row("Alijäämää kertyi yhteensä - 3,2 miljoonaa euroa.", "minus apart after a result", [
    "- 3,2 miljoonaa euroa",
    -3200000,
  ]),
  row("Seura kiittää – 500 euroa saatiin.", "a dash is no minus", ["500 euroa", 500]),
  row("- 700 euroa kerholle", "a bullet is no minus", ["700 euroa", 700]),
];

const CURRENCY: readonly SumCase[] = [
  row("Potti on 40 euron suuruinen.", "genitive", ["40 euron", 40]),
  row("Hinta nousi 40 euroon.", "illative", ["40 euroon", 40]),
  row("Sen saa 40 eurolla.", "adessive", ["40 eurolla", 40]),
  row("Hinta laski 40 eurosta.", "elative", ["40 eurosta", 40]),
  row("Maksut jäivät 40 euroksi.", "translative", ["40 euroksi", 40]),
  row("Kerättiin 9 000 €.", "sign", ["9 000 €", 9000]),
  row("Kerättiin 9 000€.", "glued sign", ["9 000€", 9000]),
  row("Kerättiin 9 000 EUR.", "code", ["9 000 EUR", 9000]),
  row("Avustus oli 9 000 €:n suuruinen.", "the case ending after a colon is no part", ["9 000 €", 9000]),
  row("Kustannukset nousivat 26 MEUR:oon.", "likewise after an abbreviation", ["26 MEUR", 26000000]),
  row("Osallistumismaksu on 8 e.", "small e after digits", ["8 e", 8]),
  row("Osallistumismaksu on 30.000 e.", "grouped digits before e", ["30.000 e", 30000]),
  row("Hän lainasi 3 e-kirjaa.", "e- begins a word"),
  row("Rata on 500 e.Kr.", "e. begins an abbreviation"),
  row("Osoite on Rantakatu 3 E 12.", "a capital E is a stairway"),
  row("Planeetta Kide 58 e löytyi.", "a name's letter"),
  row("Tästä säädetään 95 e §:ssä.", "a section of a law"),
  row("Kauppa toi 5 Me.", "millions in short", ["5 Me", 5000000]),
  row("Kauppa toi 750 t€.", "thousands in short", ["750 t€", 750000]),
  row("Kauppa toi 750 k€.", "thousands in short", ["750 k€", 750000]),
  row("Kauppa toi 28 meur.", "million euros in one word", ["28 meur", 28000000]),
  row("Kauppa toi 60 M€.", "M and sign", ["60 M€", 60000000]),
  row("Kauppa toi 20 milj.euroa.", "glued after the full stop", ["20 milj.euroa", 20000000]),
  row("Kauppa toi 12,5 milj. €.", "power with a full stop", ["12,5 milj. €", 12500000]),
  row("Kauppa toi 12,5 milj €.", "and without", ["12,5 milj €", 12500000]),
  row("Kauppa toi 1,5 mrd. euroa.", "thousand millions", ["1,5 mrd. euroa", 1500000000]),
  row("Kauppa toi 1,5 mrd€.", "glued", ["1,5 mrd€", 1500000000]),
  row("Kauppa toi 300 tuhatta euroa.", "thousands in words", ["300 tuhatta euroa", 300000]),
  row("Kauppa toi EUR 3,2 milj. viennistä.", "code in front", ["EUR 3,2 milj.", 3200000]),
  row("Kauppa toi €5m viennistä.", "sign in front", ["€5m", 5000000]),
  row("Kauppa toi € 5 000 viennistä.", "sign in front, apart", ["€ 5 000", 5000]),
  row("Kisa on Euro 2024.", "a name is no code in front"),
  row("Auto täyttää Euro 6 -normin.", "likewise"),
  row("Avustukset menivät seuroille ja seuroja oli 12.", "euro inside a word"),
  row("Lehden nimi on Euromuutoksia 2000.", "euro at the start of a word"),
  row("Kyse on miljardiluokan hankkeesta, euroina mitaten.", "no number"),
  row("Hän maksoi miljoonia euroja.", "a plural power has no number"),
  row("Hän maksoi satoja tuhansia euroja.", "nor have several"),
  row("Hän maksoi muutaman miljoonan euron verot.", "an indefinite number"),
  row("Hän maksoi useita tuhansia euroja.", "an indefinite number"),
  row("Euron kurssi laski.", "the currency itself"),
  row("Laina on 5 miljoonaa dollaria.", "other money by name", [
    "5 miljoonaa dollaria",
    5000000,
    { currency: "USD" },
  ]),
  row("Laina on 5 miljoonaa kruunua.", "crowns are Swedish", [
    "5 miljoonaa kruunua",
    5000000,
    { currency: "SEK" },
  ]),
  row("Laina on 5 miljoonaa Norjan kruunua.", "unless the word before says whose", [
    "5 miljoonaa Norjan kruunua",
    5000000,
    { currency: "NOK" },
  ]),
  row("Laina on 3 000 puntaa.", "pounds", ["3 000 puntaa", 3000, { currency: "GBP" }]),
  row("Laina on USD 2 000.", "code in front", ["USD 2 000", 2000, { currency: "USD" }]),
  row("Laina on 2 000 SEK.", "code behind", ["2 000 SEK", 2000, { currency: "SEK" }]),
  row("Laina on $400.", "sign in front", ["$400", 400, { currency: "USD" }]),
  row("Palkinto oli 500 000 mk.", "old marks", ["500 000 mk", 500000, { currency: "FIM" }]),
  row("Sähkö maksaa 12 senttiä kilowattitunnilta.", "cents as a price", [
    "12 senttiä",
    0.12,
    { per: "kilowatt_hour" },
  ]),
  row("Lunta tuli 12 senttiä.", "centimetres"),
];

const WORDS: readonly SumCase[] = [
  row("Hanke maksaa kahdeksan miljoonaa euroa.", "unit and power", ["kahdeksan miljoonaa euroa", 8000000]),
  row("Hanke maksaa puolitoista miljoonaa euroa.", "one and a half", [
    "puolitoista miljoonaa euroa",
    1500000,
  ]),
  row("Kyse on puolentoista miljoonan euron tuesta.", "in the genitive", [
    "puolentoista miljoonan euron",
    1500000,
  ]),
  row("Hanke maksaa puoli miljoonaa euroa.", "half", ["puoli miljoonaa euroa", 500000]),
  row("Hanke sai puolella miljoonalla eurolla tukea.", "half in the adessive", [
    "puolella miljoonalla eurolla",
    500000,
  ]),
  row("Hanke maksaa kolmesataatuhatta euroa.", "one word", ["kolmesataatuhatta euroa", 300000]),
  row("Hanke maksaa kolmesataa tuhatta euroa.", "apart", ["kolmesataa tuhatta euroa", 300000]),
  row("Hanke sai sadalla tuhannella eurolla tukea.", "apart, in the adessive", [
    "sadalla tuhannella eurolla",
    100000,
  ]),
  row("Kyse on kahdenkymmenenviiden tuhannen euron tuesta.", "every part bends", [
    "kahdenkymmenenviiden tuhannen euron",
    25000,
  ]),
  row("Hanke maksaa parikymmentä euroa.", "pari is two", ["parikymmentä euroa", 20]),
  row("Hanke maksaa parituhatta euroa.", "pari before a power", ["parituhatta euroa", 2000]),
  row("Hanke maksaa kaksi ja puoli miljoonaa euroa.", "and a half", [
    "kaksi ja puoli miljoonaa euroa",
    2500000,
  ]),
  row("Hanke maksaa 2 ja puoli miljoonaa euroa.", "and a half after digits", [
    "2 ja puoli miljoonaa euroa",
    2500000,
  ]),
  row("Hanke maksaa kaksi miljoonaa kolmesataatuhatta euroa.", "two powers", [
    "kaksi miljoonaa kolmesataatuhatta euroa",
    2300000,
  ]),
  row("Hanke maksaa miljoona euroa.", "a power alone is one", ["miljoona euroa", 1000000]),
  row("Kyse on miljoonan euron tuesta.", "one in the genitive", ["miljoonan euron", 1000000]),
  row("Hanke maksaa 20 000 miljardia euroa.", "digits before a great power", [
    "20 000 miljardia euroa",
    2e13,
  ]),
  row("Hanke maksaa tuhat miljoonaa euroa.", "a power of a power", ["tuhat miljoonaa euroa", 1e9]),
  row("Hinta nousi 2:sta miljoonasta eurosta.", "the case ending after a colon", [
    "2:sta miljoonasta eurosta",
    2000000,
  ]),
  row("Liput maksavat viittätoista euroa vähemmän.", "a teen", ["viittätoista euroa", 15]),
  row("Liput maksavat yhden euron.", "one", ["yhden euron", 1]),
  row("Se on kolmas euron kolikko.", "an ordinal is no sum"),
  row("Hän käytti viimeisen euron.", "no number"),
];

const QUALIFIERS: readonly SumCase[] = [
  row("Se maksaa noin 13 miljoonaa euroa.", "about", [
    "noin 13 miljoonaa euroa",
    13000000,
    { qualifier: "about" },
  ]),
  row("Se maksaa n. 41 milj. euroa.", "short", ["n. 41 milj. euroa", 41000000, { qualifier: "about" }]),
  row("Se maksaa arviolta 300 euroa.", "estimated", ["arviolta 300 euroa", 300, { qualifier: "about" }]),
  row("Se maksaa lähes 300 euroa.", "almost", ["lähes 300 euroa", 300, { qualifier: "under" }]),
  row("Se maksaa vajaat 300 euroa.", "scant", ["vajaat 300 euroa", 300, { qualifier: "under" }]),
  row("Se maksaa reilut 300 euroa.", "good", ["reilut 300 euroa", 300, { qualifier: "over" }]),
  row("Hinta nousi runsaaseen 80 euroon.", "ample, in the illative", [
    "runsaaseen 80 euroon",
    80,
    { qualifier: "over" },
  ]),
  row("Se maksaa yli 300 euroa.", "over", ["yli 300 euroa", 300, { qualifier: "over" }]),
  row("Se maksaa hieman yli 300 euroa.", "a little over", [
    "hieman yli 300 euroa",
    300,
    { qualifier: "over" },
  ]),
  row("Se maksaa alle 300 euroa.", "under", ["alle 300 euroa", 300, { qualifier: "under" }]),
  row("Se maksaa enintään 300 euroa.", "at most", ["enintään 300 euroa", 300, { qualifier: "at_most" }]),
  row("Se maksaa jopa 300 euroa.", "as much as", ["jopa 300 euroa", 300, { qualifier: "at_most" }]),
  row("Se maksaa arviolta enintään 300 euroa.", "a bound outbids an estimate", [
    "arviolta enintään 300 euroa",
    300,
    { qualifier: "at_most" },
  ]),
  row("Se maksaa vähintään 300 euroa.", "at least", ["vähintään 300 euroa", 300, { qualifier: "at_least" }]),
  row("Se maksaa 300 euroa.", "nothing said", ["300 euroa", 300, { qualifier: "exact" }]),
  row("Hän käveli sillan yli. 300 euroa riitti.", "an adverb of another sentence", [
    "300 euroa",
    300,
    { qualifier: "exact" },
  ]),
  row("Se maksaa noin EUR 3 milj. vuodessa.", "before a code", [
    "noin EUR 3 milj.",
    3000000,
    { qualifier: "about" },
  ]),
];

const RANGES: readonly SumCase[] = [
  row("Se maksaa 2–3 miljoonaa euroa.", "shared power", ["2–3 miljoonaa euroa", 2000000, { max: 3000000 }]),
  row("Se maksaa 6,5-11 miljoonaa euroa.", "hyphen", ["6,5-11 miljoonaa euroa", 6500000, { max: 11000000 }]),
  row("Se maksaa 200 000−250 000 euroa.", "minus sign as a dash", [
    "200 000−250 000 euroa",
    200000,
    { max: 250000 },
  ]),
  row("Se maksaa 380 000 - 420 000 euroa.", "spaces around", [
    "380 000 - 420 000 euroa",
    380000,
    { max: 420000 },
  ]),
  row("Se maksaa 500 000–1 miljoonaa euroa.", "each its own power", [
    "500 000–1 miljoonaa euroa",
    500000,
    { max: 1000000 },
  ]),
  row("Se maksaa noin 12–15 miljoonaa euroa.", "with an approximator", [
    "noin 12–15 miljoonaa euroa",
    12000000,
    { max: 15000000, qualifier: "about" },
  ]),
  row("Se maksaa 1000–2000 euroa.", "four digits", ["1000–2000 euroa", 1000, { max: 2000 }]),
  row("Se maksaa 10–12 MEUR.", "the word's own power", ["10–12 MEUR", 10000000, { max: 12000000 }]),
  row("Se maksaa €300 000–500 000.", "sign in front", ["€300 000–500 000", 300000, { max: 500000 }]),
  row("Vuonna 2020 – 300 000 euroa.", "a year before a dash", ["300 000 euroa", 300000]),
  row("Kohta 3 - 500 000 euroa", "a serial number before a dash", ["500 000 euroa", 500000]),
  row("Hinta laski 9–5 euroa.", "a falling pair is no range", ["5 euroa", 5]),
  row(
    "Palkinnot ovat 2 ja 4 miljoonaa euroa.",
    "two sums",
    ["2", 2000000, { elliptic: true }],
    ["4 miljoonaa euroa", 4000000],
  ),
  row(
    "Liput maksavat 5, 10 ja 20 euroa.",
    "three sums",
    ["5", 5, { elliptic: true }],
    ["10", 10, { elliptic: true }],
    ["20 euroa", 20],
  ),
  row("Liput maksavat 5 tai 10 euroa.", "either", ["5", 5, { elliptic: true }], ["10 euroa", 10]),
  row("Vuosina 2021 ja 2022 5 000 euroa.", "years are no sums", ["5 000 euroa", 5000]),
];

const PER: readonly SumCase[] = [
  row("Maksu on 30 euroa/asukas.", "slash", ["30 euroa", 30, { per: "person" }]),
  row("Maksu on 30 e/kk.", "slash after e", ["30 e", 30, { per: "month" }]),
  row("Maksu on 2 000 euroa kuukaudessa.", "inessive", ["2 000 euroa", 2000, { per: "month" }]),
  row("Maksu on 19,28 euroa neliöltä.", "ablative", ["19,28 euroa", 19.28, { per: "square_metre" }]),
  row("Maksu on 30 euroa oppilasta kohti.", "postposition", ["30 euroa", 30, { per: "student" }]),
  row("Maksu on 30 €/m2.", "a unit with a digit", ["30 €", 30, { per: "square_metre" }]),
  row("Tuki on 33,55 EUR/100 kg.", "a unit with a number", ["33,55 EUR", 33.55, { per: "100 kilogram" }]),
  row("Maksu on 30 euroa.", "nothing said", ["30 euroa", 30]),
];

const NO_SUMS: readonly SumCase[] = [
  row("Osuus on 80 %.", "percentage"),
  row("Osuus nousi 0,5 prosenttia.", "percentage in words"),
  row("Hoitoon pääsee 7 vuorokaudessa.", "days"),
  row("Mukana oli 120 000 kävijää.", "people"),
  row("Tila on 25 hehtaaria.", "hectares"),
  row("Laki on 582/2017.", "a law"),
  row("Osoite on 95400 Tornio.", "a postcode"),
  row("Vuonna 2024 rakennettiin 300 asuntoa.", "homes"),
  row("Kohteessa on 9 600 k-m2.", "floor area"),
  row("Hän on 23-vuotias.", "age"),
];

/** How sums are written. */
export const FORM_CASES: readonly SumCase[] = [
  ...DIGITS,
  ...CURRENCY,
  ...WORDS,
  ...QUALIFIERS,
  ...RANGES,
  ...PER,
  ...NO_SUMS,
];
