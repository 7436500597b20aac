import type { Cases } from "./cases.js";

/** Dates whose year is not written. */
export const missingYearCases: readonly Cases[] = [
  {
    about: "a spring release",
    language: "fin",
    reference: "2024-04-02",
    rows: [
      ["Hakemukset 31.5. mennessä.", ["31.5. mennessä = ../2024-05-31"], "ahead, as mennessä points"],
      ["Hakemuksia saatiin 28.2. mennessä.", ["28.2. mennessä = ../2024-02-28"], "behind, as the verb says"],
      [
        "Hakemukset 31.1. mennessä.",
        ["31.1. mennessä = ../2025-01-31"],
        "ahead, though January is nearer behind",
      ],
      ["Tuki maksetaan 1.1. alkaen.", ["1.1. alkaen = 2025-01-01/.."], "ahead, as alkaen points"],
      ["Valtuusto päätti asiasta 25.3.", ["25.3. = 2024-03-25"], "behind"],
      ["Valtuusto päätti asiasta joulukuussa.", ["joulukuussa = 2023-12"], "behind, the nearest December"],
      ["Hanke alkaa toukokuussa.", ["toukokuussa = 2024-05"], "ahead"],
      ["Hanke alkaa toukokuusta alkaen.", ["toukokuusta alkaen = 2024-05/.."], "open end"],
      ["Päätökset tehdään kesäkuun loppuun mennessä.", ["kesäkuun loppuun mennessä = ../2024-06-30"], "edge"],
      ["Tulokset syksyllä.", [], "a season without a year is deictic"],
      ["Tapahtuma on viikolla 21.", ["viikolla 21 = 2024-05-20/2024-05-26"], "week of the year"],
      ["Tapahtuma on viikon 36 aikana.", ["viikon 36 aikana = 2024-09-02/2024-09-08"], "genitive"],
      ["Q1:n tulosta rasitti sade.", ["Q1 = 2024-01-01/2024-03-31"], "quarter"],
      [
        "Toisella neljänneksellä kasvetaan.",
        ["Toisella neljänneksellä = 2024-04-01/2024-06-30"],
        "quarter in words",
      ],
      ["Viime vuoden heinäkuussa satoi.", ["Viime vuoden heinäkuussa = 2023-07"], "last year"],
      [
        "Tämän vuoden syys–lokakuussa sataa.",
        ["Tämän vuoden syys–lokakuussa = 2024-09/2024-10"],
        "this year",
      ],
      ["Ensi tammikuussa sataa.", ["Ensi tammikuussa = 2025-01"], "the next January"],
      ["Viime marraskuussa satoi.", ["Viime marraskuussa = 2023-11"], "the last November"],
      ["Tilaisuus on torstaina 9.5.", ["9.5. = 2024-05-09"], "weekday agrees"],
      ["Leiri on 10.–12.6. Hakalassa.", ["10.–12.6. = 2024-06-10/2024-06-12"], "collapsed range"],
      [
        "Leiri on 15.12.–6.1. Hakalassa.",
        ["15.12.–6.1. = 2023-12-15/2024-01-06"],
        "over New Year, the nearest",
      ],
      [
        "Kurssi alkaa 3.9. ja päättyy 15.12.2025.",
        ["3.9. = 2025-09-03", "15.12.2025 = 2025-12-15"],
        "the sentence's own date",
      ],
      [
        "Haku on auki 15.11. ja 15.1.2026.",
        ["15.11. = 2025-11-15", "15.1.2026 = 2026-01-15"],
        "nearest to the sentence's date",
      ],
      [
        "Hallitus hyväksyi 25.3. vuoden 2025 talousarvion.",
        ["25.3. = 2024-03-25", "vuoden 2025 = 2025"],
        "a bare year says nothing of the day",
      ],
      ["Loppiaisena 29.2. juhlittiin.", ["29.2. = 2024-02-29"], "a leap year"],
      ["Avajaiset huhtikuun 24. päivänä.", ["huhtikuun 24. päivänä = 2024-04-24"], "month first"],
      ["Avajaiset 15. toukokuuta.", ["15. toukokuuta = 2024-05-15"], "named month"],
    ],
  },
  {
    about: "a December release",
    language: "fin",
    reference: "2023-12-12",
    rows: [
      ["Avustukset maksetaan tammikuussa.", ["tammikuussa = 2024-01"], "the next January"],
      [
        "Valtuusto hyväksyi maanantaina 11.12. vuoden 2024 talousarvion.",
        ["11.12. = 2023-12-11", "vuoden 2024 = 2024"],
        "the day before",
      ],
      ["Valtuusto kokoontui marraskuussa.", ["marraskuussa = 2023-11"], "the last November"],
      ["Muutos tulee voimaan 1.1.", ["1.1. = 2024-01-01"], "the next New Year"],
      [
        "Sopimus on voimassa helmikuun loppuun.",
        ["helmikuun loppuun = ../2024-02-29"],
        "a leap February ahead",
      ],
      ["Kokous on viikolla 2.", ["viikolla 2 = 2024-01-08/2024-01-14"], "next year's week"],
      ["Kasvoimme tammi–syyskuussa.", ["tammi–syyskuussa = 2023-01/2023-09"], "behind"],
    ],
  },
  {
    about: "no reference",
    language: "fin",
    reference: null,
    rows: [
      [
        "Päätökset tehdään kesäkuun loppuun mennessä.",
        ["kesäkuun loppuun mennessä = ../XXXX-06-30"],
        "unknown year",
      ],
      ["Hakuaika päättyy 2.6.", ["2.6. = XXXX-06-02"], "unknown year of a day"],
      ["Leiri on 2.–3.6. Hakalassa.", ["2.–3.6. = XXXX-06-02/XXXX-06-03"], "unknown year of a range"],
      ["Leiri on kesäkuussa.", ["kesäkuussa = XXXX-06"], "unknown year of a month"],
      ["Leiri on toukokuusta alkaen.", ["toukokuusta alkaen = XXXX-05/.."], "unknown year, open"],
      ["Leiri on huhtikuun alussa.", ["huhtikuun alussa = XXXX-04"], "EDTF has no ~ without a year"],
      ["Leiri on huhti–kesäkuussa.", ["huhti–kesäkuussa = XXXX-04/XXXX-06"], "months"],
      [
        "Kurssi 3.9. ja 15.12.2025 Hakalassa.",
        ["3.9. = 2025-09-03", "15.12.2025 = 2025-12-15"],
        "the sentence tells",
      ],
      ["Leiri on viikolla 21.", [], "a week without a year has no days"],
      ["Q2:n tulosta rasitti sade.", ["Q2 = XXXX-04-01/XXXX-06-30"], "quarter"],
      [
        "Toisella neljänneksellä kasvettiin.",
        ["Toisella neljänneksellä = XXXX-04-01/XXXX-06-30"],
        "quarter in words",
      ],
      [
        "Haku 15.11.–15.1. on auki.",
        ["15.11.–15.1. = XXXX-11-15/..", "15.11.–15.1. = ../XXXX-01-15"],
        "over New Year without a year EDTF has no interval",
      ],
    ],
  },
  {
    about: "Swedish and English without a year",
    language: "swe",
    reference: "2019-02-14",
    rows: [
      ["Festen ordnas lördagen den 24 augusti.", ["24 augusti = 2019-08-24"], "weekday agrees"],
      ["Under vecka 20 ordnas öppet hus.", ["vecka 20 = 2019-05-13/2019-05-19"], "week"],
      ["Invigs i början av september.", ["i början av september = 2019-09~"], "vague month"],
    ],
  },
];
