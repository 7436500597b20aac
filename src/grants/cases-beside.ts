import type { GrantCase } from "./cases.js";

/** What a sentence leaves to those beside it, to labels, and to the order of a line. */
export const beside: readonly GrantCase[] = [
  {
    text: "Pirkanmaan ELY-keskus tukee Ikaalisten kaupungin pohjavesihanketta. Tuen määrä on 66 000 euroa.",
    grants: ["Pirkanmaan ELY-keskus > Ikaalisten kaupunki 66000 granted"],
    why: "how much stands in a sentence of its own",
  },
  {
    text: "Ruokavirasto on tehnyt myönteisen rahoituspäätöksen Ikaalisten kaupungin hankkeelle. Tukea myönnettiin 54 300 euroa.",
    grants: ["Ruokavirasto > Ikaalisten kaupunki 54300 granted"],
    why: "a passive verb, and the taker in the sentence before",
  },
  {
    text: "Taiteen edistämiskeskus myönsi apurahoja. Apurahan suuruus on 24 000 euroa. Apurahan saivat muusikko Antti Vesala ja tanssija Mirja Koivula.",
    grants: [
      "Taiteen edistämiskeskus > Antti Vesala 24000 granted",
      "Taiteen edistämiskeskus > Mirja Koivula 24000 granted",
    ],
    why: "the size of one, and those who get it after",
  },
  {
    text: "Ruokavirasto tukee Ikaalisten kaupungin ja Sastamalan kaupungin hankkeita. Tuen määrä on 66 000 euroa.",
    grants: [],
    why: "near miss: of two nobody knows the shares",
  },
  {
    text: "Hanketta rahoittaa Pohjanmaan liitto 310 000 eurolla. Hanketta toteuttaa Vaasan yliopisto.",
    grants: ["Pohjanmaan liitto > Vaasan yliopisto 310000 granted"],
    why: "who runs the project gets the money",
  },
  {
    text: "Kirkas järvi -hankkeelle on haettu 150 000 euron tukea. Hakijana on Kustavin kunta.",
    grants: ["- > Kustavin kunta 150000 applied"],
    why: "a named project has a named applicant",
  },
  {
    text: "Haminan kaupunki sai Museovirastolta 17 000 euroa, Suomen Kotiseutuliitolta 12 500 euroa ja ympäristöministeriöltä 25 000 euroa.",
    grants: [
      "Museovirasto > Haminan kaupunki 17000 granted",
      "Suomen Kotiseutuliitto > Haminan kaupunki 12500 granted",
      "Ympäristöministeriö > Haminan kaupunki 25000 granted",
    ],
    why: "each sum has its own giver",
  },
  {
    text: "Kotkan kaupungin teknisten palvelujen hakema 420 000 euron energiatuki hylättiin.",
    grants: ["- > Kotkan kaupunki 420000 applied"],
    why: "what was asked by a part of the city",
  },
  {
    text: "Tuet jaettu\n\nItä-Suomen aluehallintovirasto on jakanut avustukset.\n\nMikkeli: Mikkelin kaupunki, 92 000 €\nSavonlinna: Saimaan Pajatuki ry, 71 500 €\nNurmes 18 500 €",
    grants: [
      "Itä-Suomen aluehallintovirasto > Mikkelin kaupunki 92000 granted",
      "Itä-Suomen aluehallintovirasto > Saimaan Pajatuki ry 71500 granted",
      "Itä-Suomen aluehallintovirasto > Nurmes 18500 granted",
    ],
    why: "a town before a body says where it is; alone it is the taker",
  },
  {
    text: "Rahoituspäätökset\n\nKeski-Suomen liitto rahoitti hankkeita.\n\nMetsädata\nHakija: Jyväskylän yliopisto\nMyönnetty rahoitus: 298 400 euroa\nToteutusaika: 1.1.2024–31.12.2025\n\nBiolaakso\nHakija: Äänekosken kaupunki\nMyönnetty rahoitus: 154 000 euroa\nToteutusaika: 1.3.2024–30.6.2026",
    grants: [
      "Keski-Suomen liitto > Jyväskylän yliopisto 298400 granted | - | 2024-01-01/2025-12-31",
      "Keski-Suomen liitto > Äänekosken kaupunki 154000 granted | - | 2024-03-01/2026-06-30",
    ],
    why: "cards of labels",
  },
  {
    text: "Business Finland granted Nordic Kelp Oy EUR 1.2 million. The company received EUR 300,000 from the Kelp Climate Fund.",
    grants: [
      "Business Finland > Nordic Kelp Oy 1200000 granted | -",
      "Kelp Climate Fund > Nordic Kelp Oy 300000 granted",
    ],
    why: "a fund after from gives itself, and is no source of other money",
  },
  {
    text: "Kirkkohallitus jakoi avustuksia. Lapinlahden seurakunta saa kirkon maalaukseen 180 000 euroa, Utsjoen seurakunnalle myönnettiin pappilan kattoon 64 000 euroa.",
    grants: [
      "Kirkkohallitus > Lapinlahden seurakunta 180000 granted",
      "Kirkkohallitus > Utsjoen seurakunta 64000 granted",
    ],
    why: "an allative behind a sum belongs to its own verb",
  },
  {
    text: "Lounais-Suomen aluehallintovirasto myönsi Kemiönsaaren kunnalle 8 000 euroa. Avustusta haki 19 kuntaa 412 000 euroa.",
    grants: ["Lounais-Suomen aluehallintovirasto > Kemiönsaaren kunta 8000 granted"],
    why: "nineteen municipalities are none that was named",
  },
  {
    text: "Kaupunki hakee avustusta\n\nKiuruveden kaupunki hakee Itä-Suomen aluehallintovirastolta 750 000 euroa. Kiuruveden Iskelmä ry:lle myönnettiin 15 000 euroa.",
    grants: [
      "Itä-Suomen aluehallintovirasto > Kiuruveden kaupunki 750000 applied",
      "- > Kiuruveden Iskelmä ry 15000 granted",
    ],
    why: "who is only asked by one gives nothing to another",
  },
  {
    text: "Emil Aaltosen Säätiö myönsi 150 000 euroa akatemiaprofessori Tiina Oksalan ryhmälle.",
    grants: ["Emil Aaltosen Säätiö > Tiina Oksala 150000 granted"],
    why: "whose group gets it",
  },
  {
    text: "Ryhmän hallitus kokoontui\n\nLeader Jokivarsi ry jakoi tukea.\n\nMyönteisen päätöksen saivat:\n\n1. Kärsän Erämiehet ry, majan kunnostus\n   tuki 18.450 e, kokonaisbudjetti 36.900 e\n2. Haapajärven kaupunki, reitti\n   tuki 46.700 e, kokonaisbudjetti 66.714 e",
    grants: [
      "Leader Jokivarsi ry > Kärsän Erämiehet ry 18450 granted",
      "Leader Jokivarsi ry > Haapajärven kaupunki 46700 granted",
    ],
    why: "the sum on the line below its taker",
  },
  {
    text: "Undervisningsministeriet beviljar bidrag till verkstäder. Bidragen fördelas så här: Jakobstad 92 000 euro och Borgå 58 500 euro.",
    grants: [
      "Undervisningsministeriet > Jakobstad 92000 granted",
      "Undervisningsministeriet > Borgå 58500 granted",
    ],
    why: "a town bears the name that the text gives it",
  },
  {
    text: "Opetushallitus on myöntänyt avustusta lukuvuodelle 2022–2023. Helsinki sai 310 000 euroa.",
    grants: ["Opetushallitus > Helsinki 310000 granted | - | 2022-08-01/2023-07-31"],
    why: "a school year that the money is for",
  },
  {
    text: "Suomen Akatemia rahoittaa Oulun yliopiston hanketta 1,4 miljoonalla eurolla. Hanke kestää neljä vuotta ja alkaa 1.9.2024.",
    grants: ["Suomen Akatemia > Oulun yliopisto 1400000 granted | - | 2024-09-01/.."],
    why: "a day that the project only begins on",
  },
  {
    text: "Hankkeita rahoitettiin\n\nPirkanmaan liitto teki rahoituspäätökset.\n\nEU:n aluekehitysrahasto rahoittaa hankkeita\n\n- Valkeakosken kaupunki, tilat, 118 250 euroa",
    grants: ["Pirkanmaan liitto > Valkeakosken kaupunki 118250 granted"],
    why: "another decides on the Union's funds",
  },
  {
    text: "Rannan Mökit Tmi:n 14 500 euron hakemus hylättiin. Vehkalan Marja Oy:lle myönnettiin 22 000 euroa suoramyynnin konttiin.",
    grants: ["- > Rannan Mökit tmi 14500 applied", "- > Vehkalan Marja Oy 22000 granted"],
    why: "a case ending is no approximator, and what the money is for is no sale",
  },
  {
    text: "Kunnille tukea\n\nDigi- ja väestötietovirasto on tehnyt avustuspäätökset. Avustuksen saajat:\n\n- Hailuodon kunta, 22 000 €\n- Kolarin kunta, 31 500 €\n\nAvustus on tarkoitettu digituen järjestämiseen 1.2.–31.12.2022.",
    grants: [
      "Digi- ja väestötietovirasto > Hailuodon kunta 22000 granted | - | 2022-02-01/2022-12-31",
      "Digi- ja väestötietovirasto > Kolarin kunta 31500 granted | - | 2022-02-01/2022-12-31",
    ],
    why: "what the money is meant for, in a stretch of months",
  },
];
