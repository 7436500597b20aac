/** Beginnings of releases, the day and time of publication that they state (or null), and why the row is here. */
export type HeadRow = readonly [text: string, published: string | null, reason: string];

export const headCases: readonly HeadRow[] = [
  ["Kunta avasi hallin\n\nJulkaistu 12.3.2024\n\nHalli avattiin eilen.", "2024-03-12", "dateline: Julkaistu"],
  [
    "Kunta avasi hallin\n\nJulkaistu tiistaina 12.3.2024 kello 9.15\n\nHalli avattiin.",
    "2024-03-12 09:15",
    "dateline: Julkaistu tiistaina kello",
  ],
  ["Kunta avasi hallin\nUutinen 12.3.2024 9.15\n\nHalli avattiin.", "2024-03-12 09:15", "dateline: Uutinen"],
  ["HAKALAN KUNTA\nTIEDOTE\n12.3.2024\n\nKunta avasi hallin\n\nHalli avattiin.", "2024-03-12", "dateline: "],
  [
    "HAKALAN KUNTA          TIEDOTE 4/2024\n                      12.3.2024\n\nKunta avasi hallin\n\nHalli avattiin.",
    "2024-03-12",
    "dateline: HAKALAN KUNTA TIEDOTE",
  ],
  [
    "Tiedotusvälineille\nJulkaisuvapaa heti\n\nHakala 12.3.2024\n\nKunta avasi hallin\n\nHalli avattiin.",
    "2024-03-12",
    "dateline: Hakala",
  ],
  [
    "Julkaisuvapaa 12.3.2024 klo 10.00\n\nKunta avasi hallin\n\nHalli avattiin.",
    "2024-03-12 10:00",
    "dateline: Julkaisuvapaa klo",
  ],
  [
    "Julkaistavissa 12.3.2024 klo 10\n\nKunta avasi hallin\n\nHalli avattiin.",
    "2024-03-12 10:00",
    "dateline: Julkaistavissa klo",
  ],
  [
    "Embargo 12.3.2024 klo 10\n\nKunta avasi hallin\n\nHalli avattiin.",
    "2024-03-12 10:00",
    "dateline: Embargo klo",
  ],
  ["Kunta avasi hallin\n\n12. maaliskuuta 2024\n\nHalli avattiin.", "2024-03-12", "dateline: maaliskuuta"],
  [
    "Kunta avasi hallin\n\nHakala, 12. maaliskuuta 2024\n\nHalli avattiin.",
    "2024-03-12",
    "dateline: Hakala, maaliskuuta",
  ],
  ["Kunta avasi hallin\n\nHakalassa 12.3.2024\n\nHalli avattiin.", "2024-03-12", "dateline: Hakalassa"],
  [
    "Kunta avasi hallin\n\nHalli avattiin ja asukkaat iloitsivat.\n\nHakalassa 12.3.2024\n\nAino Aho\nkunnanjohtaja",
    "2024-03-12",
    "dateline: Hakalassa",
  ],
  [
    "Hakala (12.3.2024) – Kunta avasi hallin, jossa on tilaa kaikille.",
    "2024-03-12",
    "dateline: Hakala () – Kunta avasi hallin, jossa on",
  ],
  [
    "Kunta avasi hallin\n\nHAKALA 12.3.2024. Kunta avasi tänään hallin.",
    "2024-03-12",
    "dateline: HAKALA Kunta avasi tänään hallin",
  ],
  ["Uutiset › 2024\n12.03.2024\nKunta avasi hallin\nHalli avattiin.", "2024-03-12", "dateline: Uutiset ›"],
  ["12.3.2024 | Tiedotteet\nKunta avasi hallin\nHalli avattiin.", "2024-03-12", "dateline: | Tiedotteet"],
  ["12.03.2024 klo 12:00\nKunta avasi hallin\nHalli avattiin.", "2024-03-12 12:00", "dateline: klo"],
  ["Ti 12.3.2024 klo 12:00\nKunta avasi hallin\nHalli avattiin.", "2024-03-12 12:00", "dateline: Ti klo"],
  ["2024-03-12\nKunta avasi hallin\nHalli avattiin.", "2024-03-12", "dateline: "],
  ["12/03/2024\nKunta avasi hallin\nHalli avattiin.", "2024-03-12", "dateline: "],
  [
    "Lehdistötiedote\nHakalan kunta\n12.3.2024 / Aino Aho\n\nKunta avasi hallin\n\nHalli avattiin.",
    "2024-03-12",
    "dateline: Aino Aho",
  ],
  [
    "Hakalan kunta | Tiedote | 12.3.2024 10:05:00 EET\n\nKunta avasi hallin\n\nHalli avattiin.",
    "2024-03-12 10:05",
    "dateline: Hakalan kunta | Tiedote | EET",
  ],
  [
    "Kirjoittaja: Aino Aho, 12.3.2024\n\nKunta avasi hallin\n\nHalli avattiin.",
    "2024-03-12",
    "dateline: Kirjoittaja Aino Aho,",
  ],
  ["Kunta avasi hallin\n\nLisätty 12.3.2024\n\nHalli avattiin.", "2024-03-12", "dateline: Lisätty"],
  [
    "Kunta avasi hallin\n\nJulkaistu 12.3.2024 – Päivitetty 14.3.2024\n\nHalli avattiin.",
    "2024-03-12",
    "dateline: Julkaistu – Päivitetty",
  ],
  ["Kunta avasi hallin\n\nPäivitetty 14.3.2024\n\nHalli avattiin.", null, "no dateline: Päivitetty"],
  [
    "Kunnanhallitus 12.3.2024: halli avataan\n\nKunnanhallitus päätti asiasta.",
    null,
    "no dateline: Kunnanhallitus halli avataan",
  ],
  [
    "Kunnanhallituksen kokous 12.3.2024\n\nKunnanhallitus päätti hallista.",
    null,
    "no dateline: Kunnanhallituksen kokous",
  ],
  ["Kunta avaa hallin 12.3.2024\n\nHalli avataan.", null, "no dateline: Kunta avaa hallin"],
  ["Haku 12.3.–31.3.2024\n\nKunta jakaa tukea.", null, "no dateline: Haku –"],
  ["KUTSU 12.3.2024\n\nTervetuloa avajaisiin 20.3.2024 klo 12.", "2024-03-12", "dateline: KUTSU"],
  [
    "Mediakutsu: hallin avajaiset 20.3.2024 klo 12\n\nTervetuloa!",
    null,
    "no dateline: Mediakutsu hallin avajaiset klo",
  ],
  [
    "Kunta avasi hallin\n\nHalli avattiin 11.3.2024. Siellä oli paljon väkeä.\n\nAika: 20.3.2024\nPaikka: halli",
    null,
    "no dateline: Halli avattiin Siellä oli paljon väkeä",
  ],
  [
    "Pressmeddelande 12.3.2024\n\nHallen öppnades i dag och alla var glada.",
    "2024-03-12",
    "dateline: Pressmeddelande",
  ],
  [
    "Hallen öppnades\n\nPublicerat: 12.3.2024 kl. 9.15\n\nHallen öppnades i dag för alla invånare.",
    "2024-03-12 09:15",
    "dateline: Publicerat kl",
  ],
  [
    "Hallen öppnades\n\nPublicerad tisdag 12 mars 2024\n\nHallen öppnades i dag för alla invånare.",
    "2024-03-12",
    "dateline: Publicerad tisdag mars",
  ],
  [
    "Hakala den 12 mars 2024\n\nHallen öppnades\n\nHallen öppnades i dag för alla invånare.",
    "2024-03-12",
    "dateline: Hakala den mars",
  ],
  [
    "Helsingfors 12.3.2024\n\nHallen öppnades i dag för alla invånare i staden.",
    "2024-03-12",
    "dateline: Helsingfors",
  ],
  [
    "Fritt för publicering 12.3.2024 kl. 10\n\nHallen öppnades i dag för alla invånare.",
    "2024-03-12 10:00",
    "dateline: Fritt för publicering kl",
  ],
  [
    "PRESS RELEASE 12 March 2024\n\nThe hall was opened for all the people of the town.",
    "2024-03-12",
    "dateline: PRESS RELEASE March",
  ],
  [
    "HELSINKI, March 12, 2024 – The hall was opened for all the people of the town today.",
    "2024-03-12",
    "dateline: HELSINKI, March , – The hall was opened ",
  ],
  [
    "Helsinki, Finland – 12 March 2024 – The hall was opened for all the people of the town today.",
    "2024-03-12",
    "dateline: Helsinki, Finland – March – The hall was",
  ],
  [
    "FOR IMMEDIATE RELEASE\nMarch 12, 2024\n\nThe hall was opened for all the people of the town.",
    "2024-03-12",
    "dateline: March ,",
  ],
  [
    "Hakala Oyj, sisäpiiritieto 12.3.2024 klo 8.30\n\nHakala Oyj on sopinut kaupasta.",
    "2024-03-12 08:30",
    "dateline: Hakala Oyj, sisäpiiritieto klo",
  ],
  [
    "HAKALA OYJ, PÖRSSITIEDOTE, 12.3.2024 KLO 8.30\n\nHakala Oyj on sopinut kaupasta.",
    "2024-03-12 08:30",
    "dateline: HAKALA OYJ, PÖRSSITIEDOTE, KLO",
  ],
  ["Pvm 12.3.2024\n\nKunta avasi hallin\n\nHalli avattiin.", "2024-03-12", "dateline: Pvm"],
  [
    "Julkaisupäivä: 12.3.2024\n\nKunta avasi hallin\n\nHalli avattiin.",
    "2024-03-12",
    "dateline: Julkaisupäivä",
  ],
  ["Julkaistu:12.3.2024\n\nKunta avasi hallin\n\nHalli avattiin.", "2024-03-12", "dateline: Julkaistu"],
  [
    "Julkaistu alunperin 12.3.2024\n\nKunta avasi hallin\n\nHalli avattiin.",
    "2024-03-12",
    "dateline: Julkaistu alunperin",
  ],
  [
    "Kunta avasi hallin\n\n12.3.2024 12.40 Tiedote\n\nHalli avattiin.",
    "2024-03-12 12:40",
    "dateline: Tiedote",
  ],
  ["Hakalan kunnan tiedote 12.3.2024\n\nHalli avattiin.", "2024-03-12", "dateline: Hakalan kunnan tiedote"],
  [
    "Maaliskuun 12. päivänä 2024\n\nKunta avasi hallin\n\nHalli avattiin.",
    "2024-03-12",
    "dateline: Maaliskuun päivänä",
  ],
];
