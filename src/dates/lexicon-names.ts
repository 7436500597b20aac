/**
 * Names of months and weekdays in every form, Finnish, Swedish and English. Source: Kielitoimiston ohjepankki
 * ("kuukausien nimet", "viikonpäivät"), Svenska skrivregler; retrieved 2026-11-25.
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
