import type { ProgramCase } from "./cases.js";

/** Names in a row, with numbers, in Swedish and English, and the near misses of each. */
export const rowCases: readonly ProgramCase[] = [
  {
    text: "Hankkeet Metsäpolku, Niitty kukkii ja ”Vihreä ranta” alkavat keväällä.",
    found: [
      ["project", "Metsäpolku"],
      ["project", "Niitty kukkii"],
      ["project", "Vihreä ranta"],
    ],
    why: "a row behind the plural head, to its verb",
  },
  {
    text: "Hankkeet Kuopiossa ja Oulussa etenevät, ja hankkeet Kuopion kaupunki toteuttaa itse. Hankkeet Anna esitteli.",
    found: [],
    why: "near: places, a body, a single name behind a plural head",
  },
  {
    text: "LOKKI-3 on kolmivuotinen hanke, ja VesiPolku 2.0 on sen jatkohanke. Hanna on projektipäällikkö.",
    found: [
      ["project", "LOKKI-3"],
      ["project", "VesiPolku 2.0"],
    ],
    why: "what a sentence says that a name with a number is",
  },
  {
    text: "Ministeriö rahoittaa projektin Arjen avain 2.0 jatkoa. Hankkeen Saimaan kierros 12.5. jatkuu, ja hankkeen Vihreä tie 1.5 kilometriä valmistui.",
    found: [["project", "Arjen avain 2.0"]],
    why: "a version ends a name behind its head",
  },
  {
    text: "Kunta tukee 100 kylän polku -hanketta, ja 100 kylän polku -hanke päättyy, mutta maksoi 100 euroa -hanke ei.",
    found: [["project", "100 kylän polku -hanke"]],
    why: "a number that begins a name; a sum is none",
  },
  {
    text: "Työ tehdään hankkeessa nimeltä Osaajat kotiin alkaa syksyllä, ja hankkeessa, jonka nimi on Kylä elää.",
    found: [
      ["project", "Osaajat kotiin"],
      ["project", "Kylä elää"],
    ],
    why: "a verb of projects is no part of a name of two words; a relative clause that names",
  },
  {
    text: "Jatkohanke Metsäpolku talvella hakee rahoitusta. Hanke Saimaan rannalla jatkuu, hanke Ainon johdolla etenee.",
    found: [["project", "Metsäpolku talvella"]],
    why: "a capital in the nominative and small words before the verb; genitives are none",
  },
  {
    text: "Metsä puhuu ja Järvi vastaa -hankkeet alkavat. Mukana ovat Kuopion ja Järvi soi -hankkeet.",
    found: [
      ["project", "Metsä puhuu -hanke"],
      ["project", "Järvi vastaa -hanke"],
      ["project", "Järvi soi -hanke"],
    ],
    why: "two names tied to one plural head; a genitive is none",
  },
  {
    text: "Valtakunnallinen Kotona asuen -hanke alkaa. Sininen Saimaa -hanke jatkuu.",
    found: [
      ["project", "Kotona asuen -hanke"],
      ["project", "Sininen Saimaa -hanke"],
    ],
    why: "which sort of project opens the sentence; a colour is the name's",
  },
  {
    text: "Liikelaitoksen Puhtaan veden ohjelma hyväksyttiin. Puhtaan veden ohjelma on yleinen, Kuuselan hallituksen ohjelma myös.",
    found: [["program", "Puhtaan veden ohjelma"]],
    why: "a quality with a capital inside the sentence; a government's programme is none",
  },
  {
    text: "Anna Kuuselan muistorahasto jakaa stipendejä.",
    found: [["fund", "Anna Kuuselan muistorahasto"]],
    why: "a given name that opens the sentence",
  },
  {
    text: "Suurimmat avustukset\n\nSiikalahden kunta, Hirvisuon ennallistaminen: 286 400 euroa\nKuusiston kunta, rantaniittyjen raivaus: 231 000 euroa\nLammaslahden kunta, Enojärven lintuvesi: 198 750 euroa",
    found: [],
    why: "one item of the list has a purpose in small letters: they all tell purposes",
  },
  {
    text: "Avustusta saivat hankkeet:\n\nKylien Tuki ry, Lieksa ja Nurmes: 48 500 euroa\nNuorten Tuki ry, Ilta auki: 29 400 euroa",
    found: [["project", "Ilta auki"]],
    why: "two towns are where the applicant works",
  },
  {
    text: "Keskus on myöntänyt rahoituksen kolmelle hankkeelle:\n\n1. LOKKI-3, Kuusiston Kehitys Oy, 210 000 euroa\n2. Vihreän siirtymän vauhti, Oulun yliopisto, 330 000 euroa",
    found: [
      ["project", "LOKKI-3"],
      ["project", "Vihreän siirtymän vauhti"],
    ],
    why: "a line that counts the projects below it",
  },
  {
    text: "Rahoitetut hankkeet\n\nHankkeen nimi: Metsäpolku\nHakija: Sallan kunta\nTuki: 45 000 €",
    found: [["project", "Metsäpolku"]],
    why: "the other lines of a project's card are no titles",
  },
  {
    text: "Rahaa tutkimukseen\n\nNeuvosto on tänään tehnyt päätökset uusista hankkeista.\n\nTutkimushankkeet\n\nProfessori Aino Kuusela, Oulun yliopisto: Metsän muisti, 300 000 €\nFT Eero Lampi, Turun yliopisto: Meren ääni, 250 000 €",
    found: [
      ["project", "Metsän muisti"],
      ["project", "Meren ääni"],
    ],
    why: "who leads a project stands first; people are no titles",
  },
  {
    text: "Rahaa kylille\n\nNeuvosto on tänään tehnyt päätökset uusista hankkeista.\n\nTukea saivat seuraavat hankkeet:\n\nMetsäpolku\nSallan kunta, 45 000 €\n\nNiitty kukkii\nInarin kunta, 15 000 €",
    found: [
      ["project", "Metsäpolku"],
      ["project", "Niitty kukkii"],
    ],
    why: "a title on a line over its applicant and sum",
  },
  {
    text: "Rahoitetuista hankkeista suurimmat ovat Metsäpolku (Sallan kunta) ja Niitty kukkii (Inarin kunta). Hankkeista vastaavat Aino Kuusela (Sallan kunta) ja muut.",
    found: [
      ["project", "Metsäpolku"],
      ["project", "Niitty kukkii"],
    ],
    why: 'names with their bodies in parentheses behind "ovat"; people are none',
  },
  {
    text: "Vihreä teräs -konsortio ja Metsä ja ihminen -lippulaiva alkavat. ”Kuule minua” on kolmivuotinen hanke. Konsortio on suuri. ”Kuka kuulee?”-hanke päättyi.",
    found: [
      ["project", "Vihreä teräs -konsortio"],
      ["program", "Metsä ja ihminen -lippulaiva"],
      ["project", "Kuule minua"],
      ["project", "Kuka kuulee? -hanke"],
    ],
    why: "consortia and flagships where a name is tied; a quoted name that the sentence says what it is",
  },
  {
    text: "Tulevaisuuden kaupunki -kärkihanke etenee. Beviljade projekt:\n- Skogsstigen, Malax kommun, 45 000 €\n- Ängen blommar, Korsnäs kommun, 15 000 €",
    found: [
      ["project", "Tulevaisuuden kaupunki -kärkihanke"],
      ["project", "Skogsstigen"],
      ["project", "Ängen blommar"],
    ],
    why: "a town's word inside a project's name; a Swedish list of projects",
  },
  {
    text: "Kommunen har beviljats medel för projekten Grön skolgård och Byn som vaknar. I projektet Levande vikar samarbetar kommunen med skolorna. Projekten pågår till maj.",
    found: [
      ["project", "Grön skolgård"],
      ["project", "Byn som vaknar"],
      ["project", "Levande vikar"],
    ],
    why: "Swedish: a row behind the plural; a verb ends a name",
  },
  {
    text: "Ett projekt som heter Havets röst startar. Programmet heter Levande kust.",
    found: [
      ["project", "Havets röst"],
      ["program", "Levande kust"],
    ],
    why: "Swedish: what it is called",
  },
  {
    text: "The grant is for the project FungiPeat, not for a project Kaarna Oyj runs. The work is done in the Batt4EU partnership. The partnership with Kaarna Oyj goes on, and the TV programme airs on Monday.",
    found: [
      ["project", "FungiPeat"],
      ["program", "Batt4EU"],
    ],
    why: "English: a partnership with a name of its own; a broadcast is none",
  },
];
