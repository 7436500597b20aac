/** A text, the quotations found in it as "speaker | title | organisation | quoted words", and why. */
export interface QuoteCase {
  readonly text: string;
  readonly found: readonly string[];
  readonly why: string;
}

export const cases: readonly QuoteCase[] = [
  {
    text: "– Halli on meille tärkeä, sanoo liikuntajohtaja Maija Aalto.",
    found: ["Maija Aalto | liikuntajohtaja | - | Halli on meille tärkeä"],
    why: "a dash, the verb before the speaker",
  },
  {
    text: "– Halli on meille tärkeä, liikuntajohtaja Maija Aalto sanoo.",
    found: ["Maija Aalto | liikuntajohtaja | - | Halli on meille tärkeä"],
    why: "the verb after the speaker",
  },
  {
    text: "-Halli on meille tärkeä! kertoo Maija Aalto.",
    found: ["Maija Aalto | - | - | Halli on meille tärkeä"],
    why: "a hyphen for the dash, glued",
  },
  {
    text: "”Halli on meille tärkeä”, sanoo rehtori Maija Aalto.",
    found: ["Maija Aalto | rehtori | - | Halli on meille tärkeä"],
    why: "quotation marks",
  },
  {
    text: '"Halli on meille tärkeä", rehtori Maija Aalto sanoo.',
    found: ["Maija Aalto | rehtori | - | Halli on meille tärkeä"],
    why: "straight marks",
  },
  {
    text: "Toimitusjohtaja Maija Aalto:\n”Kysyntä elpyi keväällä.”",
    found: ["Maija Aalto | Toimitusjohtaja | - | Kysyntä elpyi keväällä."],
    why: "a colon before the quotation",
  },
  {
    text: "– Saamme lisää väkeä,\n\nkiteyttää alueen johtaja Pirjo Lahti-Parkki.",
    found: ["Pirjo Lahti-Parkki | alueen johtaja | - | Saamme lisää väkeä"],
    why: "the attribution on the next line",
  },
  {
    text: "– Työ alkaa, sanoo rehtori Maija Aalto.\n\n– Se kestää pitkään, Aalto jatkaa.",
    found: ["Maija Aalto | rehtori | - | Työ alkaa", "Maija Aalto | rehtori | - | Se kestää pitkään"],
    why: "the surname alone the second time",
  },
  {
    text: "Virkaan valittiin juristi Kristiina Ranta.\n\n– Tämä on hieno tehtävä, Ranta sanoo.",
    found: ["Kristiina Ranta | juristi | - | Tämä on hieno tehtävä"],
    why: "the full name stands earlier",
  },
  {
    text: "Hallitus valitsi johtajaksi Kristiina Aallon.\n\n– Tämä on hieno tehtävä, Aalto sanoo.",
    found: ["Kristiina Aalto | - | - | Tämä on hieno tehtävä"],
    why: "the full name stands earlier, inflected",
  },
  {
    text: "– Työ alkaa, sanoo rehtori Maija Aalto.\n\n– Se kestää, hän lisää.",
    found: ["Maija Aalto | rehtori | - | Työ alkaa", "Maija Aalto | rehtori | - | Se kestää"],
    why: "a pronoun",
  },
  {
    text: "– Työ alkaa keväällä, sanoo rehtori Maija Aalto.\n\n– Oppilaat muuttavat uusiin tiloihin jo ensi vuoden syksyllä.",
    found: [
      "Maija Aalto | rehtori | - | Työ alkaa keväällä",
      "Maija Aalto | rehtori | - | Oppilaat muuttavat uusiin tiloihin jo ensi vuoden syksyllä.",
    ],
    why: "a dash without a speaker goes on",
  },
  {
    text: "– Yhteistyö sujuu, kertovat Maija Aalto ja Pekka Virta hankkeesta.",
    found: ["Maija Aalto | - | - | Yhteistyö sujuu", "Pekka Virta | - | - | Yhteistyö sujuu"],
    why: "two speakers",
  },
  {
    text: "– Hanke auttaa, hankejohtaja Pia Lehto Turun kaupungilta kertoo.",
    found: ["Pia Lehto | hankejohtaja | Turun kaupunki | Hanke auttaa"],
    why: "the workplace after the name is no surname",
  },
  {
    text: "Palkinnon saa dosentti Pirkko Aalto Jyväskylän yliopistosta.\n\n”Lukeminen kannattaa aina”, sanoo Aalto.",
    found: ["Pirkko Aalto | dosentti | Jyväskylän yliopisto | Lukeminen kannattaa aina"],
    why: "title and workplace from where the name stands in full",
  },
  {
    text: "– Det är en stor satsning, säger sektordirektör Ulrika Back-Rönn.",
    found: ["Ulrika Back-Rönn | sektordirektör | - | Det är en stor satsning"],
    why: "Swedish",
  },
  {
    text: "”Det är en stor satsning”, berättar Ulrika Back-Rönn.",
    found: ["Ulrika Back-Rönn | - | - | Det är en stor satsning"],
    why: "Swedish with marks",
  },
  {
    text: '"We want to change that," says Professor Harriet Ojala.',
    found: ["Harriet Ojala | Professor | - | We want to change that"],
    why: "English",
  },
  {
    text: "“Our test takes 40 minutes,” says Dr. Helena Raitto, CEO of Aurora Diagnostics.",
    found: ["Helena Raitto | CEO | Aurora Diagnostics | Our test takes 40 minutes"],
    why: 'the title after a comma, a company after "of"',
  },
  {
    text: "– Uimataito kuuluu kaikille, sanoo tiede- ja kulttuuriministeri Kaisa Koivu.",
    found: ["Kaisa Koivu | tiede- ja kulttuuriministeri | - | Uimataito kuuluu kaikille"],
    why: '"ja" inside a title',
  },
  { text: "– Kemijärven kaupunki, halli 650 000 euroa", found: [], why: "a list of dashes" },
  { text: "Ministeri kertoi seitsemän vuorokauden tavoitteesta.", found: [], why: "no quotation" },
  {
    text: "Hanke ”Puusta pitkään” alkaa, sanoo Maija Aalto.",
    found: [],
    why: "marks around a name, not speech",
  },
  { text: "Tulos oli ”yllättävä”, sanoo tutkija Maija Aalto.", found: [], why: "one quoted word" },
  { text: "– Työ alkaa keväällä.", found: [], why: "nobody is named" },
  { text: "Palvelu kertoo ”avoinna” tai ”suljettu”.", found: [], why: "marks around words" },
];
