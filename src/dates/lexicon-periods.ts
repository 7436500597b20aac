/**
 * Words for years, seasons, quarters, halves and weeks. Source: Kielitoimiston sanakirja ("vuosi", "neljännes", "viikko"),
 * Kielitoimiston ohjepankki ("ajanilmaukset"), Svenska skrivregler; retrieved 2026-11-25.
 */

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

/** "kevättalvi" is the end of winter, "syyskesä" that of summer: first part, season of the second part, season that it counts to. */
const EDGES_OF_SEASON: readonly (readonly [string, number, number])[] = [
  ["kevät", 24, 21],
  ["syys", 24, 23],
  ["kevät", 22, 22],
  ["syys", 22, 22],
];

/** Seasons with their forms; "loppukesästä" is summer with "~". A season needs a year beside it: "syksyllä" alone is deictic. */
export const SEASONS: ReadonlyMap<string, SeasonWord> = new Map([
  ...SEASON_FORMS.flatMap(([season, forms]) =>
    forms
      .split(" ")
      .flatMap((form): [string, SeasonWord][] => [
        [form, { season, about: false }],
        ["alku" + form, { season, about: true }],
        ["loppu" + form, { season, about: true }],
        ["keski" + form, { season, about: true }],
        ...EDGES_OF_SEASON.filter(([, edge]) => edge === season).map(
          ([name, , counts]): [string, SeasonWord] => [name + form, { season: counts, about: true }],
        ),
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
