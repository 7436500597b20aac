/**
 * Words around a date: what opens it on a side, joins it to another, or names its hour. Source: Kielitoimiston ohjepankki
 * ("ajanilmaukset", "päivämäärä"), Svenska skrivregler; retrieved 2026-11-25.
 */

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
    ["alkaen", "from"],
    ["lähtien", "from"],
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
