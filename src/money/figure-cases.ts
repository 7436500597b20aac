import { foreign, row, type SumCase } from "./case-rows.js";

/** Figures of accounts, taxes, fees, pay and penalties: no transfers, whatever stands around them. */
export const FIGURE_CASES: readonly SumCase[] = [
  row(
    "Kirjosuon konepaja sai kaupungilta avustusta 30 000 euroa.\n- Liikevaihto oli 14,6 miljoonaa euroa, kasvua 9 %\n- Oikaistu käyttökate oli 1,3 (1,7) miljoonaa euroa\n- Yhtiö sai säätiöltä 64 000 euron avustuksen",
    "items that say with a verb what their sum is",
    ["30 000 euroa", 30000, { role: "granted" }],
    ["14,6 miljoonaa euroa", 14600000, { role: "other" }],
    ["1,3", 1300000, { role: "other" }],
    ["1,7", 1700000, { role: "prior" }],
    ["64 000 euron", 64000, { role: "granted" }],
  ),
  row(
    "Kunta sai avustusta 24 000 euroa valtiolta.\nVerotulot: 22,4 miljoonaa euroa\nToimintakate: -36,2 miljoonaa euroa\nInvestoinnit 6,3 miljoonaa euroa\nVuosikate 3,4 milj. euroa",
    "a list of accounts below a grant",
    ["24 000 euroa", 24000, { role: "granted" }],
    ["22,4 miljoonaa euroa", 22400000, { role: "other" }],
    ["-36,2 miljoonaa euroa", -36200000, { role: "other" }],
    ["6,3 miljoonaa euroa", 6300000, { role: "cost" }],
    ["3,4 milj. euroa", 3400000, { role: "other" }],
  ),
  row(
    "Säätiö on myöntänyt avustusta.\n- Tulospaja ry 30 000 euroa\n- Säästöliekki-hanke, Ylikosken kunta, 20 000 euroa",
    "names that begin like figures",
    ["30 000 euroa", 30000, { role: "granted" }],
    ["20 000 euroa", 20000, { role: "granted" }],
  ),
  row("Kiinteistöveroa kunta saa noin 1,1 miljoonaa euroa.", "a tax is the verb's object", [
    "noin 1,1 miljoonaa euroa",
    1100000,
    { role: "other" },
  ]),
  row("Hallitus ehdottaa osinkoa 0,45 euroa osakkeelta.", "a dividend is proposed", [
    "0,45 euroa",
    0.45,
    { role: "other" },
  ]),
  row(
    "Seura sai korvausta 4 000 euroa ja avustusta 6 000 euroa.",
    "two objects of one verb",
    ["4 000 euroa", 4000, { role: "other" }],
    ["6 000 euroa", 6000, { role: "granted" }],
  ),
  row("Myrskyvahinkojen korjaamiseen seura sai 30 000 euroa.", "damage that a grant repairs is no object", [
    "30 000 euroa",
    30000,
    { role: "granted" },
  ]),
  row("Valtionosuuden korotusta haettiin 500 000 euroa.", "a raise of the state's share is asked for", [
    "500 000 euroa",
    500000,
    { role: "applied" },
  ]),
  row(
    "Virasto esittää, että oikeus määrää Tervapolku Oy:lle 7,9 miljoonan ja Soraharju Oy:lle 1,5 miljoonan euron seuraamusmaksun.",
    "two sums of one penalty",
    ["7,9 miljoonan", 7900000, { role: "other" }],
    ["1,5 miljoonan euron", 1500000, { role: "other" }],
  ),
  row(
    "Säätiö esittää, että Tervapolku ry:lle annetaan 7 000 euron ja Soraharju ry:lle 1 500 euron avustus.",
    "two sums of one grant",
    ["7 000 euron", 7000, { role: "planned" }],
    ["1 500 euron", 1500, { role: "planned" }],
  ),
  row("Oikeus määräsi liitolle 8 000 euron hyvityssakon.", "a fine", [
    "8 000 euron",
    8000,
    { role: "other" },
  ]),
  row("Yritykset sitoutuvat lisäämään kehitystyötään yli 350 miljoonalla eurolla.", "a pledge", [
    "yli 350 miljoonalla eurolla",
    350000000,
    { role: "planned" },
  ]),
  row(
    "Kaupunki maksoi koulusta 4 miljoonaa euroa. ”Investoimme tehtaaseen 3,5 miljoonaa euroa.”",
    "a quoted investment",
    ["4 miljoonaa euroa", 4000000, { role: "cost" }],
    ["3,5 miljoonaa euroa", 3500000, { role: "cost" }],
  ),
  row("Yli 1 500 euron tuki on ilmoitettava eriteltynä.", "a limit of notification", [
    "Yli 1 500 euron",
    1500,
    { role: "other" },
  ]),
  row("Hankinnan ennakoitu arvo oli 3,6 miljoonaa euroa.", "the value of a procurement", [
    "3,6 miljoonaa euroa",
    3600000,
    { role: "cost" },
  ]),
  row(
    "Hallitus ehdottaa kokoukselle, että osinkoa jaetaan 0,3 euroa osakkeelta eli yhteensä 4 miljoonaa euroa.",
    "a dividend opens the clause, and its whole",
    ["0,3 euroa", 0.3, { role: "other" }],
    ["4 miljoonaa euroa", 4000000, { role: "other" }],
  ),
  row("Liitto ehdottaa, että tukea jaetaan 3 000 euroa eli kaikki rahat.", "a grant opens the clause", [
    "3 000 euroa",
    3000,
    { role: "planned" },
  ]),
  row("Väärin maksettua tukea peritään takaisin 64 000 euroa.", "money that is taken back", [
    "64 000 euroa",
    64000,
    { role: "other" },
  ]),
  row("Työllisyysmäärärahoja on 14 miljoonaa euroa.", "another form of the noun", [
    "14 miljoonaa euroa",
    14000000,
    { role: "budget" },
  ]),
  foreign(
    "swe",
    "Bolaget fick bidrag.\n- Omsättningen uppgick till 41,2 miljoner euro\n- Bolaget fick 25 000 euro i bidrag av stiftelsen",
    "items with verbs",
    ["41,2 miljoner euro", 41200000, { role: "other" }],
    ["25 000 euro", 25000, { role: "granted" }],
  ),
  foreign("swe", "Styrelsen föreslår en dividend på 0,32 euro per aktie.", "a dividend", [
    "0,32 euro",
    0.32,
    { role: "other" },
  ]),
  foreign("eng", "The court ordered the company to pay a fine of EUR 90,000.", "a fine", [
    "EUR 90,000",
    90000,
    { role: "other" },
  ]),
  foreign("eng", "The company commits to investing EUR 10 million.", "a pledge", [
    "EUR 10 million",
    10000000,
    { role: "planned" },
  ]),
  row("Avustuksen vähimmäissumma on 20 000 euroa.", "a lower bound", [
    "20 000 euroa",
    20000,
    { role: "other" },
  ]),
  row("Teatterin avustusta leikataan 50 000 eurolla.", "a cut", ["50 000 eurolla", 50000, { role: "other" }]),
  row("Kaupunki lahjoitti viime viikolla 4 000 euroa.", "last week is the news", [
    "4 000 euroa",
    4000,
    { role: "granted" },
  ]),
  row("Kaupunki lahjoitti viime vuonna 4 000 euroa.", "last year is not", [
    "4 000 euroa",
    4000,
    { role: "prior" },
  ]),
];

/** Roles that a verb, a list or the release decides. */
export const DECIDED_CASES: readonly SumCase[] = [
  row("Ministeriö on myöntänyt Salmen kaupungille 388 000 € määrärahan.", "verb and taker beat the noun", [
    "388 000 €",
    388000,
    { role: "granted" },
  ]),
  row("Valtuusto myönsi 388 000 € lisämäärärahan katuihin.", "an appropriation without a taker", [
    "388 000 €",
    388000,
    { role: "budget" },
  ]),
  row("Suurimman lainapotin sai Kuoren Paja Oy (1 200 000 euroa).", "a loan is the verb's object", [
    "1 200 000 euroa",
    1200000,
    { role: "loan" },
  ]),
  row("Toimikunta käyttää hankkeiden rahoitukseen noin 38 miljoonaa euroa.", "spent on grants", [
    "noin 38 miljoonaa euroa",
    38000000,
    { role: "granted" },
  ]),
  row("Toimikunta käyttää toimitiloihin noin 38 miljoonaa euroa.", "spent on itself", [
    "noin 38 miljoonaa euroa",
    38000000,
    { role: "cost" },
  ]),
  row(
    "Hallitus esittää ensi vuoden talousarvioon lisää rahaa teille.\nTeiden hoitoon osoitetaan 1,4 mrd euroa. Silloille kohdennetaan 23 miljoonaa euroa.",
    "a lead that proposes a budget",
    ["1,4 mrd euroa", 1400000000, { role: "budget" }],
    ["23 miljoonaa euroa", 23000000, { role: "budget" }],
  ),
  row(
    "Säätiö esitti tulevia hankkeita. Silloille kohdennetaan 23 miljoonaa euroa.",
    "a lead that proposes no budget",
    ["23 miljoonaa euroa", 23000000, { role: "granted" }],
  ),
  row(
    "Liitto myönsi rahoitusta kolmelle hankkeelle:\n- Akkupolku, Ylikosken opisto Oy, rahoitus 412 000 € (kokonaiskustannukset 515 000 €)\n- Kasvupaja, Joen kunta, 228 000 € (285 000 €)\n- Saunapolku, Puron kunta, 19 000 €",
    "what the first item's parentheses hold",
    ["412 000 €", 412000, { role: "granted" }],
    ["515 000 €", 515000, { role: "cost" }],
    ["228 000 €", 228000, { role: "granted" }],
    ["285 000 €", 285000, { role: "cost" }],
    ["19 000 €", 19000, { role: "granted" }],
  ),
  row(
    "Liitto myönsi rahoitusta kahdelle:\n- Ylikosken opisto Oy (412 000 €)\n- Joen kunta (285 000 €)",
    "parentheses with the item's only sum",
    ["412 000 €", 412000, { role: "granted" }],
    ["285 000 €", 285000, { role: "granted" }],
  ),
  row("Leirikoulu 52\n\nKunta sai avustusta 52 000 euroa", "a number at the end of a title", [
    "52 000 euroa",
    52000,
    { role: "granted" },
  ]),
];
