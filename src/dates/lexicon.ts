/**
 * The calendar's words. Source: Kielitoimiston sanakirja and Kielitoimiston ohjepankki (month names, weekdays, seasons,
 * "päivämäärä" and "ajanilmaukset"), Svenska skrivregler for Swedish; retrieved 2026-11-25. Every form is spelled out once
 * when the module loads, so that a token is one look-up away from its meaning.
 */
export type MonthCase =
  | "nominative"
  | "genitive"
  | "partitive"
  | "inessive"
  | "elative"
  | "illative"
  | "other"
  | "stem"
  | "abbreviation";

/** Languages of a word, as bits: "april" is Swedish and English. */
export const FI = 1;
export const SV = 2;
export const EN = 4;

export interface MonthWord {
  readonly month: number;
  readonly case: MonthCase;
  readonly languages: number;
}

const FINNISH = "tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu".split(" ");
const SWEDISH = "januari februari mars april maj juni juli augusti september oktober november december".split(
  " ",
);
const ENGLISH = "january february march april may june july august september october november december".split(
  " ",
);
const SHORT = "jan feb mar apr jun jul aug sep sept okt oct nov dec".split(" ");
const SHORT_MONTH = [1, 2, 3, 4, 6, 7, 8, 9, 9, 10, 10, 11, 12];

const MONTH_CASES: readonly (readonly [string, MonthCase])[] = [
  ["kuu", "nominative"],
  ["kuun", "genitive"],
  ["kuuta", "partitive"],
  ["kuussa", "inessive"],
  ["kuussakin", "inessive"],
  ["kuusta", "elative"],
  ["kuuhun", "illative"],
  ["kuulle", "other"],
  ["kuulta", "other"],
  ["kuulla", "other"],
  ["kuuksi", "other"],
  ["kuuna", "other"],
  ["", "stem"],
  ["k", "abbreviation"],
];

/** Every form of a month's name, and "tammi" of "tammi–maaliskuussa". */
export const MONTHS: ReadonlyMap<string, MonthWord> = monthForms();

function monthForms(): Map<string, MonthWord> {
  const forms = new Map<string, MonthWord>();
  FINNISH.forEach((stem, index) => {
    for (const [ending, name] of MONTH_CASES) {
      forms.set(stem + ending, { month: index + 1, case: name, languages: FI });
    }
  });
  for (const [names, language] of [
    [SWEDISH, SV],
    [ENGLISH, EN],
  ] as const) {
    names.forEach((word, index) => {
      const languages = (forms.get(word)?.languages ?? 0) | language;
      forms.set(word, { month: index + 1, case: "nominative", languages });
    });
  }
  SHORT.forEach((word, index) => {
    forms.set(word, { month: SHORT_MONTH[index]!, case: "abbreviation", languages: SV | EN });
  });
  return forms;
}

const WEEKDAY_STEMS = "maanantai tiistai keskiviiko torstai perjantai lauantai sunnuntai".split(" ");
const WEEKDAY_ENDINGS = "na n ta sta hin lle lta ksi".split(" ");
const WEEKDAYS_SHORT = [
  "ma ti ke to pe la su",
  "mån tis ons tors fre lör sön",
  "måndag tisdag onsdag torsdag fredag lördag söndag",
  "måndagen tisdagen onsdagen torsdagen fredagen lördagen söndagen",
  "monday tuesday wednesday thursday friday saturday sunday",
  "mon tue wed thu fri sat sun",
];

/** ISO weekday of a word that may stand before a date; "ke" and "ti" mean one only there. */
export const WEEKDAYS: ReadonlyMap<string, number> = weekdayForms();

function weekdayForms(): Map<string, number> {
  const forms = new Map<string, number>();
  WEEKDAY_STEMS.forEach((stem, index) => {
    forms.set(stem === "keskiviiko" ? "keskiviikko" : stem, index + 1);
    for (const ending of WEEKDAY_ENDINGS) {
      const strong = stem === "keskiviiko" && /^(na|ta|hin)$/.test(ending) ? "keskiviikko" : stem;
      forms.set(strong + (ending === "hin" && strong === "keskiviikko" ? "on" : ending), index + 1);
    }
  });
  for (const list of WEEKDAYS_SHORT) {
    list.split(" ").forEach((word, index) => {
      forms.set(word, index + 1);
    });
  }
  return forms;
}

/** Forms of "vuosi" before a year; what each asks of it. */
export type YearForm = "year" | "elative" | "illative" | "genitive" | "span";

const YEAR_ENDINGS: Readonly<Record<string, YearForm>> = {
  vuonna: "year",
  vuosi: "year",
  vuotta: "year",
  vuoden: "genitive",
  vuodesta: "elative",
  vuoteen: "illative",
  vuodelle: "year",
  vuodelta: "year",
  vuodella: "year",
  vuodessa: "year",
  vuodeksi: "year",
  vuosina: "span",
  vuosien: "span",
  vuosille: "span",
  vuosilta: "span",
  vuosilla: "span",
  vuosista: "span",
  vuosiin: "span",
  vuosiksi: "span",
  vuodet: "span",
  vuosia: "span",
};

/** "vuonna", "vuosien", "år", "åren": the words that a year's number follows and that belong to its surface form. */
export const YEAR_WORDS: ReadonlyMap<string, YearForm> = new Map([
  ...Object.entries(YEAR_ENDINGS),
  ["år", "year"],
  ["året", "year"],
  ["åren", "span"],
] as [string, YearForm][]);

/** "lukuvuonna 2012–2013": August to July. */
export const SCHOOL_YEAR_WORDS: ReadonlySet<string> = new Set([
  ...Object.keys(YEAR_ENDINGS).map((word) => "luku" + word),
  "läsåret",
]);

/** "alkuvuodesta 2022", "loppuvuoden 2023": a year with EDTF's "~". */
export const VAGUE_YEAR_WORDS: ReadonlySet<string> = new Set(
  ["alku", "loppu", "keski"].flatMap((part) =>
    ["vuonna", "vuosi", "vuoden", "vuodesta", "vuoteen", "vuodelle", "vuodeksi"].map((word) => part + word),
  ),
);

/** "vuodenvaihteessa 2023–2024". */
export const TURN_OF_YEAR_WORDS: ReadonlySet<string> = new Set([
  ...["vaihteessa", "vaihteen", "vaihde", "vaihteesta", "vaihteeseen"].flatMap((word) => [
    word,
    "vuoden" + word,
  ]),
  "årsskiftet",
]);

export interface SeasonWord {
  /** EDTF: 21 spring, 22 summer, 23 autumn, 24 winter. */
  readonly season: number;
  readonly about: boolean;
}

const SEASON_FORMS: readonly (readonly [number, string])[] = [
  [21, "kevät kevään keväällä keväästä kevääseen kevääksi keväänä kevättä keväälle keväältä"],
  [22, "kesä kesän kesällä kesästä kesään kesäksi kesänä kesää kesälle kesältä"],
  [23, "syksy syksyn syksyllä syksystä syksyyn syksyksi syksynä syksyä syksylle syksyltä"],
  [24, "talvi talven talvella talvesta talveen talveksi talvena talvea talvelle talvelta"],
];
const FOREIGN_SEASONS: readonly (readonly [number, string])[] = [
  [21, "vår våren spring"],
  [22, "sommar sommaren summer"],
  [23, "höst hösten autumn"],
  [24, "vinter vintern winter"],
];

/** Seasons with their forms; "loppukesästä" is summer with "~". A season needs a year beside it: "syksyllä" alone is deictic. */
export const SEASONS: ReadonlyMap<string, SeasonWord> = new Map([
  ...SEASON_FORMS.flatMap(([season, forms]) =>
    forms.split(" ").flatMap((form): [string, SeasonWord][] => [
      [form, { season, about: false }],
      ["alku" + form, { season, about: true }],
      ["loppu" + form, { season, about: true }],
      ["keski" + form, { season, about: true }],
    ]),
  ),
  ...FOREIGN_SEASONS.flatMap(([season, forms]) =>
    forms.split(" ").map((form): [string, SeasonWord] => [form, { season, about: false }]),
  ),
]);

/** First month of each EDTF season; winter begins in December of the year before. */
export const SEASON_START: Readonly<Record<number, number>> = { 21: 3, 22: 6, 23: 9, 24: 12 };

const QUARTER_ENDINGS = "s ksen ksellä ksestä kseen kselle kseltä kseksi stä ksessä ksenä".split(" ");

/** "neljänneksellä", "vuosineljänneksen", "kvartalet", "quarter". */
export const QUARTER_WORDS: ReadonlySet<string> = new Set([
  ...QUARTER_ENDINGS.flatMap((ending) => ["neljänne" + ending, "vuosineljänne" + ending]),
  "kvartal",
  "kvartalet",
  "quarter",
]);

const HALF_ENDINGS = " n lla lta lle sta on na".split(" ");

/** "vuosipuoliskolla", "puoliskolla" (only beside a year), "halvåret", "half". */
export const HALF_WORDS: ReadonlySet<string> = new Set([
  ...HALF_ENDINGS.flatMap((ending) => [
    "puolisko" + ending,
    "vuosipuolisko" + ending,
    "alkupuolisko" + ending,
    "loppupuolisko" + ending,
    "jälkipuolisko" + ending,
  ]),
  "halvåret",
  "halvår",
  "half",
]);

/** Beginnings of the ordinals that count quarters and halves; 0 is the last one. */
export const ORDINAL_STEMS: readonly (readonly [string, number])[] = [
  ["ensimmäi", 1],
  ["toinen", 2],
  ["toise", 2],
  ["toisel", 2],
  ["toiselt", 2],
  ["toista", 2],
  ["kolma", 3],
  ["neljä", 4],
  ["viimei", 0],
  ["jälkimmäi", 2],
  ["första", 1],
  ["andra", 2],
  ["tredje", 3],
  ["fjärde", 4],
  ["sista", 0],
  ["first", 1],
  ["second", 2],
  ["third", 3],
  ["fourth", 4],
  ["last", 0],
];

/** "viikolla 20", "vko 20", "vecka 20", "week 20". */
export const WEEK_WORDS: ReadonlySet<string> = new Set(
  "viikko viikolla viikon viikkoa viikosta viikkoon viikolle viikolta viikoilla viikkojen viikot vko vkolla vk vkot vecka veckan veckorna week weeks".split(
    " ",
  ),
);

/** "viime", "tämän", "ensi" before "vuoden" or a month's name. */
export const SHIFT_WORDS: ReadonlyMap<string, -1 | 0 | 1> = new Map<string, -1 | 0 | 1>([
  ["viime", -1],
  ["edellisvuoden", -1],
  ["edellisen", -1],
  ["tämän", 0],
  ["tänä", 0],
  ["kuluvan", 0],
  ["ensi", 1],
]);

/** Words after a date that open it on one side. */
export type Edge = "from" | "until" | "start" | "end" | "about" | "during";

export const EDGES_AFTER: ReadonlyMap<string, Edge> = new Map<string, Edge>([
  ["alkaen", "from"],
  ["lähtien", "from"],
  ["lukien", "from"],
  ["mennessä", "until"],
  ["asti", "until"],
  ["saakka", "until"],
  ["alusta", "start"],
  ["loppuun", "end"],
  ["alussa", "about"],
  ["alkuun", "about"],
  ["alun", "about"],
  ["alkupuolella", "about"],
  ["alkupuolelle", "about"],
  ["puolivälissä", "about"],
  ["puolivälistä", "about"],
  ["puoliväliin", "about"],
  ["puolivälin", "about"],
  ["lopussa", "about"],
  ["lopulla", "about"],
  ["lopulle", "about"],
  ["lopulta", "about"],
  ["lopun", "about"],
  ["loppua", "about"],
  ["lopusta", "about"],
  ["loppupuolella", "about"],
  ["loppupuolelle", "about"],
  ["vaihteessa", "about"],
  ["vaihteesta", "about"],
  ["vaihteeseen", "about"],
  ["vaihteen", "about"],
  ["aikana", "during"],
  ["ajan", "during"],
]);

/** Words, or runs of words, before a date that open it on one side. Longest first. */
export const EDGES_BEFORE: readonly (readonly [readonly string[], Edge])[] = (
  [
    ["from|the|beginning|of", "from"],
    ["från|och|med", "from"],
    ["från|ingången|av", "from"],
    ["fr|.|o|.|m|.", "from"],
    ["as|of", "from"],
    ["by|the|end|of", "end"],
    ["until|the|end|of", "end"],
    ["at|the|end|of", "about"],
    ["in|early", "about"],
    ["in|late", "about"],
    ["före|utgången|av", "end"],
    ["till|utgången|av", "end"],
    ["till|slutet|av", "end"],
    ["i|början|av", "about"],
    ["i|slutet|av", "about"],
    ["i|mitten|av", "about"],
    ["t|.|o|.|m|.", "until"],
    ["till|och|med", "until"],
    ["fram|till", "until"],
    ["no|later|than", "until"],
    ["viimeistään", "until"],
    ["senast", "until"],
    ["until", "until"],
    ["by", "until"],
    ["aikaisintaan", "from"],
    ["tidigast", "from"],
    ["från", "from"],
    ["sedan", "from"],
    ["since", "from"],
    ["from", "from"],
  ] as const
).map(([words, edge]) => [words.split("|"), edge]);

/** Last words of the runs above: one look-up tells whether a look back can pay. */
export const EDGE_BEFORE_ENDS: ReadonlySet<string> = new Set(EDGES_BEFORE.map(([words]) => words.at(-1)!));

/** "verrattuna vuoteen 2019", "vuoteen 2019 nähden" compare: they open nothing. */
export const COMPARISONS: ReadonlySet<string> = new Set(
  "verrattuna verraten nähden vertailtuna suhteessa edelliseen edellisen edellisestä".split(" "),
);

/** Words between two dates of one interval: "från juni 2024 till mars 2025", "1.3. ja 5.4. välillä" is not one. */
export const SPAN_WORDS: ReadonlySet<string> = new Set(["till", "to", "through", "until"]);

/** "ja" and its like between the days of a list: "19. ja 20. lokakuuta". */
export const LIST_WORDS: ReadonlySet<string> = new Set(["ja", "sekä", "tai", "och", "and", "&", ","]);

/** Forms of "päivä" between a day and its month: "28. päivänä", "15 päivästä". */
export const DAY_WORDS: ReadonlyMap<string, Edge | null> = new Map<string, Edge | null>([
  ["päivä", null],
  ["päivän", null],
  ["päivänä", null],
  ["päivää", null],
  ["päivälle", null],
  ["päivältä", null],
  ["päivästä", "from"],
  ["päivään", "until"],
]);

/** "klo 12.30", "kello 9–15", "kl. 18". */
export const CLOCK_WORDS: ReadonlySet<string> = new Set(["klo", "kello", "kl", "klockan", "at"]);

/** Every word that begins or anchors a date expression besides the months. */
export const CALENDAR_WORDS: readonly string[] = [
  ...YEAR_WORDS.keys(),
  ...SCHOOL_YEAR_WORDS,
  ...VAGUE_YEAR_WORDS,
  ...TURN_OF_YEAR_WORDS,
  ...SEASONS.keys(),
  ...QUARTER_WORDS,
  ...HALF_WORDS,
  ...WEEK_WORDS,
  ...SHIFT_WORDS.keys(),
  "v",
  "vv",
  "q",
  "h",
  "klo",
  "kello",
  "kl",
];
