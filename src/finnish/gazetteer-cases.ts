/** Texts, the names in them with their surface forms, and why; names of test/gazetteer.test.ts. */
export const cases: readonly {
  text: string;
  expected: readonly (readonly [name: string, surface: string])[];
  reason: string;
}[] = [
  { text: "Kurssi pidetään Turussa.", expected: [["Turku", "Turussa"]], reason: "the stem changes" },
  { text: "kurssi on turussa", expected: [], reason: "a place has a capital" },
  {
    text: "Uudellamaalla ja Uuttamaata",
    expected: [
      ["Uusimaa", "Uudellamaalla"],
      ["Uusimaa", "Uuttamaata"],
    ],
    reason: "both halves inflect",
  },
  { text: "Uudenmaassa", expected: [], reason: "the halves agree in case" },
  {
    text: "Kanta- ja Päijät-Hämeen liitot",
    expected: [
      ["Kanta-Häme", "Kanta-"],
      ["Päijät-Häme", "Päijät-Hämeen"],
    ],
    reason: "an elided head comes from the next name",
  },
  {
    text: "Etelä-, Keski- ja Pohjois-Pohjanmaalla",
    expected: [
      ["Etelä-Pohjanmaa", "Etelä-"],
      ["Keski-Pohjanmaa", "Keski-"],
      ["Pohjois-Pohjanmaa", "Pohjois-Pohjanmaalla"],
    ],
    reason: "three share a head",
  },
  { text: "Kanta- ja Itä-Savo", expected: [], reason: "no such names" },
  {
    text: "ulko- ja puolustusministeriön",
    expected: [
      ["ulkoministeriö", "ulko-"],
      ["puolustusministeriö", "puolustusministeriön"],
    ],
    reason: "an elided head within a compound",
  },
  {
    text: "Sosiaali- ja terveysministeriölle",
    expected: [["sosiaali- ja terveysministeriö", "Sosiaali- ja terveysministeriölle"]],
    reason: "a name with a hyphen and ja",
  },
  {
    text: "STM:n ja HUSin",
    expected: [
      ["STM", "STM:n"],
      ["HUS", "HUSin"],
    ],
    reason: "endings of abbreviations",
  },
  { text: "stm: ks. liite", expected: [], reason: "an abbreviation has its capitals" },
  {
    text: "Turussakin on, Huittisistakaan ei",
    expected: [
      ["Turku", "Turussakin"],
      ["Huittinen", "Huittisistakaan"],
    ],
    reason: "clitics",
  },
  {
    text: "ETELÄ‑SAVOSSA JA POHJOIS–SAVOON",
    expected: [
      ["Etelä-Savo", "ETELÄ‑SAVOSSA"],
      ["Pohjois-Savo", "POHJOIS–SAVOON"],
    ],
    reason: "capitals; hyphens of every kind",
  },
  {
    text: "Jy\u00adväs\u00adkylään, Jyväs-\nkylästä",
    expected: [
      ["Jyväskylä", "Jy\u00adväs\u00adkylään"],
      ["Jyväskylä", "Jyväs-\nkylästä"],
    ],
    reason: "soft hyphens and hyphens of a line's end",
  },
  {
    text: "Etelä-\nSavoon, Kansallisen\nkoulutuksen arviointikeskuksen",
    expected: [
      ["Etelä-Savo", "Etelä-\nSavoon"],
      ["Kansallinen koulutuksen arviointikeskus", "Kansallisen\nkoulutuksen arviointikeskuksen"],
    ],
    reason: "line breaks inside a name; adjectives inflect",
  },
  { text: "Etelä\n\nSavo", expected: [], reason: "no name goes on in another paragraph" },
  {
    text: "Keski-Uudenmaan sote -kuntayhtymältä",
    expected: [["Keski-Uudenmaan sote -kuntayhtymä", "Keski-Uudenmaan sote -kuntayhtymältä"]],
    reason: "a hyphen after a space; the longest wins",
  },
  {
    text: "Kosken Tl kunta, Vasas stad",
    expected: [
      ["Koski Tl", "Kosken Tl"],
      ["Vaasa", "Vasas"],
    ],
    reason: "the first word inflects; Swedish genitive",
  },
  {
    text: "Rakennus Oy:lle, POSOTE20",
    expected: [
      ["Oy", "Oy:lle"],
      ["POSOTE20", "POSOTE20"],
    ],
    reason: "company form; a number in a name",
  },
];
