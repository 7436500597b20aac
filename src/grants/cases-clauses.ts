import type { GrantCase } from "./cases.js";

/** Clauses whose taker or giver stands where no ending says so: leaders of projects, relative clauses, ellipsis, other names. */
export const clauses: readonly GrantCase[] = [
  {
    text: "Lapin liitto rahoittaa hankkeita. Kemin kaupungin johtama Rantapolku saa 780 000 euroa ja Oulun yliopiston koordinoima WoodFlow 1,1 miljoonaa euroa.",
    grants: [
      "Lapin liitto > Kemin kaupunki 780000 granted",
      "Lapin liitto > Oulun yliopisto 1100000 granted",
    ],
    why: "who leads a project gets its money",
  },
  {
    text: "Metsähallituksen johtama Rantaniitty LIFE -hanke on saanut 3,6 miljoonan euron rahoituksen EU:n LIFE-ohjelmasta. Ympäristöministeriö tukee hanketta 400 000 eurolla ja Lapin ELY-keskus 100 000 eurolla.",
    grants: [
      "Euroopan unioni > Metsähallitus 3600000 granted",
      "Ympäristöministeriö > Metsähallitus 400000 granted",
      "Lapin ELY-keskus > Metsähallitus 100000 granted",
    ],
    why: "the second supporter of one clause gives too",
  },
  {
    text: "Hämeen liitto myönsi tukea. Riihimäen kaupungin hanke Raideliikenteen osaajat sai 42 000 euroa.",
    grants: ["Hämeen liitto > Riihimäen kaupunki 42000 granted"],
    why: "the project's title stands between its owner and the verb",
  },
  {
    text: "Museovirasto jakoi avustuksia. Suurin avustus, 420 000 euroa, meni Kemin kaupungille. Salon kaupungille menee 30 000 euroa.",
    grants: ["Museovirasto > Kemin kaupunki 420000 granted", "Museovirasto > Salon kaupunki 30000 granted"],
    why: "meni, menee",
  },
  {
    text: "Museovirasto jakoi avustuksia. Suuri osa rahasta, 420 000 euroa, meni remonttiin.",
    grants: [],
    why: "near miss: what it went to is nobody",
  },
  {
    text: "Traficom jakoi laajakaistatukea. Kainuussa tukea saa Kuituvaara Oy, jolle myönnettiin 2,35 miljoonaa euroa verkon rakentamiseen. Lapissa suurin tuensaaja on Kuitupohja Oy, joka saa Sallan hankkeeseen 1,9 miljoonaa euroa.",
    grants: [
      "Liikenne- ja viestintävirasto > Kuituvaara Oy 2350000 granted",
      "Liikenne- ja viestintävirasto > Kuitupohja Oy 1900000 granted",
    ],
    why: "the relative pronoun is the body right before it",
  },
  {
    text: "Oulun yliopisto tekee yhteistyötä Kuituvaara Oy:n kanssa hankkeessa, jolle myönnettiin 2,35 miljoonaa euroa.",
    grants: [],
    why: "near miss: the pronoun is the project",
  },
  {
    text: "Laitteet on kilpailutettu. Tarjouskilpailuun osallistuivat:\n\nKuvalaite Oy, 3 400 000 euroa\nMedikuva Oy, 3 720 000 euroa\nICT-tuki, Datapuro Oy, 415 000 euroa",
    grants: [],
    why: "a list of offers",
  },
  {
    text: "Kemin kaupunki on hakenut ELY-keskukselta tukea. Kaupunki myy tontin Konepaja Ojakorpi Oy:lle 32 000 eurolla ja ostaa Lumikko Oy:ltä kaluston 12 000 eurolla.",
    grants: [],
    why: "a sale and a purchase",
  },
  {
    text: "Kainuun hyvinvointialue jakoi avustuksia.\n\nKumppanuusavustukset 176 900 euroa\n\nKoskiranta ry, Kajaani: 62 000 euroa\nPielisen Tuki ry, Kuhmo: 48 500 euroa\n\nToiminta-avustukset 235 100 euroa\n\nMuita avustuksia ei jaettu.",
    grants: [
      "Kainuun hyvinvointialue > Koskiranta ry 62000 granted",
      "Kainuun hyvinvointialue > Pielisen Tuki ry 48500 granted",
    ],
    why: "a heading with a kind of grant and its total",
  },
  {
    text: "Kunnat hakivat työ- ja elinkeinoministeriöltä tukea. Pudasjärven kaupunki sai hakemastaan 1,4 miljoonasta eurosta 900 000 euroa ja Taivalkosken kunta hakemastaan 800 000 eurosta 350 000 euroa.",
    grants: [
      "Työ- ja elinkeinoministeriö > Pudasjärven kaupunki 1400000 applied",
      "Työ- ja elinkeinoministeriö > Pudasjärven kaupunki 900000 granted",
      "Työ- ja elinkeinoministeriö > Taivalkosken kunta 800000 applied",
      "Työ- ja elinkeinoministeriö > Taivalkosken kunta 350000 granted",
    ],
    why: "what it got of what it asked for",
  },
  {
    text: "Lumikko Oyj\n\nEU:n rahasto tukee vetykattilaa\n\nAvustuksen saa tytäryhtiö Lumikko Hydrogen Oy. Business Finland on jo myöntänyt Lumikko Hydrogenille 740 000 euron avustuksen.",
    grants: ["Business Finland > Lumikko Hydrogen Oy 740000 granted"],
    why: "the longer of two names that begin alike",
  },
  {
    text: "Lehmusojan säätiö jakoi palkinnot. Säätiö palkitsi lääketieteen lisensiaatti Saana Kaarnavin 15 000 euron palkinnolla.\n\nLyhyesti\nTurun yliopisto 30 000 €\nPalkinto, LL Saana Kaarnavi 15 000 €",
    grants: [
      "Lehmusojan säätiö > Saana Kaarnavi 15000 granted",
      "Lehmusojan säätiö > Turun yliopisto 30000 granted",
    ],
    why: "one person in the genitive and in the nominative",
  },
  {
    text: "Palkitut kylät\n\nKyläverkko ry jakoi palkinnot.\n\n1. palkinto, 10 000 €\nPellon kyläyhdistys ry\n\n2. palkinto, 5 000 €\nSuon kyläseura ry\n\n3. palkinto, 3 000 €\nNiemen kylätalo ry\n\nKunniamaininta ja 1 000 € kukin\nVaaran kyläseura ry\nMäen kyläseura ry\nLammen kyläseura ry",
    grants: [
      "Kyläverkko ry > Pellon kyläyhdistys ry 10000 granted",
      "Kyläverkko ry > Suon kyläseura ry 5000 granted",
      "Kyläverkko ry > Niemen kylätalo ry 3000 granted",
      "Kyläverkko ry > Vaaran kyläseura ry 1000 granted",
      "Kyläverkko ry > Mäen kyläseura ry 1000 granted",
      "Kyläverkko ry > Lammen kyläseura ry 1000 granted",
    ],
    why: "the first prize is no total, though four of those below happen to add up to it",
  },
  {
    text: "Bidrag delades ut\n\nKustfonden för bildning delade i år ut bidrag. De största bidragen gick till Korsnäs Hembygdsförening r.f. (25 000 euro), Teater Kolibri i Vasa (18 000 euro) och Jakobstads Orkesterförening r.f. (15 000 euro). Doktoranden Linnéa Backholm beviljades 24 000 euro för sin avhandling.",
    grants: [
      "Kustfonden för bildning > Korsnäs Hembygdsförening r.f. 25000 granted",
      "Kustfonden för bildning > Teater Kolibri 18000 granted",
      "Kustfonden för bildning > Jakobstads Orkesterförening r.f. 15000 granted",
      "Kustfonden för bildning > Linnéa Backholm 24000 granted",
    ],
    why: "a giver and a taker that no list knows, a town in between, a Swedish title",
  },
  {
    text: "Perämeren satamat uudistuvat\n\nInterreg Aurora -ohjelman seurantakomitea myönsi hankkeelle 1,3 miljoonaa euroa.\n\nPartneri\tMaa\tInterreg-tuki (€)\nOulun yliopisto\tSuomi\t412 000\nKalajoen kaupunki\tSuomi\t121 000\n\nKansallista rahoitusta antaa Lapin liitto.",
    grants: [
      "Interreg Aurora -ohjelman seurantakomitea > Oulun yliopisto 412000 granted",
      "Interreg Aurora -ohjelman seurantakomitea > Kalajoen kaupunki 121000 granted",
    ],
    why: "a giver that no list knows, before one that a list knows",
  },
  {
    text: "Leader Sinivuori rahoitti hankkeita. Lisäksi Pirkanmaan ELY-keskus on tehnyt myönteisen rahoituspäätöksen Ikaalisten Nuorisoseura ry:n näyttämöhankkeelle (tuki 11 250 €).",
    grants: ["Pirkanmaan ELY-keskus > Ikaalisten Nuorisoseura ry 11250 granted"],
    why: "to decide on money is to grant it",
  },
  {
    text: "Aluehallintovirasto myönsi avustuksia vuosille 2022 ja 2023: Kuopion kaupunki 60 000 € ja Joensuun kaupunki 55 000 €.\n\nMikkeli 1.3.2022",
    grants: [
      "- > Kuopion kaupunki 60000 granted | - | 2022-01-01/2023-12-31",
      "- > Joensuun kaupunki 55000 granted | - | 2022-01-01/2023-12-31",
    ],
    why: "two years are one period",
  },
  {
    text: "Lounais-Suomen lääninhallitus on jakanut nuorten työpajojen avustukset. Opetusministeriö osoitti läänin käyttöön 500 000 euron määrärahan.\n\nSaajat:\n• Työpaja Tuuma ry, 18 500 €\n• Porin kaupunki, 92 000 €",
    grants: [
      "Lounais-Suomen lääninhallitus > Työpaja Tuuma ry 18500 granted",
      "Lounais-Suomen lääninhallitus > Porin kaupunki 92000 granted",
    ],
    why: "who puts money at another's disposal does not choose the takers",
  },
  {
    text: "Kaarnan säätiö valitsi voittajat. Yleisöäänestyksen voitti Kemin Nuorisoteatteri ry, joka sai 300 euron stipendin.",
    grants: ["Kaarnan säätiö > Kemin Nuorisoteatteri ry 300 granted"],
    why: "the relative pronoun as subject",
  },
];
