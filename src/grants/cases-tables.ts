import type { GrantCase } from "./cases.js";

/** Columns, lists of sources, names with the surname first, and what a year beside a sum says. */
export const tables: readonly GrantCase[] = [
  {
    text: "Ministeriö tukee kolmea kohdetta\n\nYmpäristöministeriö käyttää ensi vuonna 110 000 euroa purojen ennallistamiseen. Päätökset tehtiin tiistaina.\n\nKohde\tToteuttaja\tKustannusarvio, €\tMinisteriön osuus, €\nMyllypuro\tSalon kaupunki\t120 000\t60 000\nHakapuro\tLiedon kunta\t100 000\t50 000\nYhteensä\t\t220 000\t110 000",
    grants: [
      "Ympäristöministeriö > Salon kaupunki 60000 granted",
      "Ympäristöministeriö > Liedon kunta 50000 granted",
    ],
    why: "money that is used next year is granted where the release tells of grants",
  },
  {
    text: "Maakunnille tukea\n\nTyö- ja elinkeinoministeriö on jakanut tukea maakunnittain.\n\nMaakunta\tTuki, €\nKainuu\t400 000\nLappi\t700 000",
    grants: [],
    why: "a region is no body, whatever heads its column",
  },
  {
    text: "Seurantalot kuntoon\n\nSuomen Kotiseutuliitto on myöntänyt korjausavustuksia.\n\nKunta\tSeurantalo\tOmistaja\tAvustus\nAlajärvi\tLuomala\tLuomalan Nuorisoseura ry\t12 000 €\nKihniö\tAitola\tAitolan kyläyhdistys ry\t7 500 €",
    grants: [
      "Suomen Kotiseutuliitto > Luomalan Nuorisoseura ry 12000 granted",
      "Suomen Kotiseutuliitto > Aitolan kyläyhdistys ry 7500 granted",
    ],
    why: "the owner gets the money, the municipality is where the house stands",
  },
  {
    text: "Maksuosuudet\n\nJäsenkuntien maksuosuudet vuonna 2024:\n\nKunta\tMaksuosuus, €\nNokia\t210 000\nYlöjärvi\t190 000",
    grants: [],
    why: "what members pay",
  },
  {
    text: "Hankkeen rahoitus\n\nLiikkuva kylä -hankkeen budjetti on 180 000 euroa. Rahoitus muodostuu seuraavasti:\n\n- EU ja valtio 140 000 euroa\n- Ranuan kunta 40 000 euroa",
    grants: [],
    why: "a list of whence the money comes",
  },
  {
    text: "Apurahat jaettiin\n\nTaiteen edistämiskeskus myönsi apurahat:\n\n- Rask Oona, Jyväskylä: näyttely, 5 000 €\n- Kuvataiteilija Hautsalo Timo ja työryhmä, Äänekoski: teossarja, 6 500 €\n- Salon Taiteilijat ry, Salo: julkaisu, 2 000 €",
    grants: [
      "Taiteen edistämiskeskus > Oona Rask 5000 granted",
      "Taiteen edistämiskeskus > Timo Hautsalo 6500 granted",
      "Taiteen edistämiskeskus > Salon Taiteilijat ry 2000 granted",
    ],
    why: "surname first without a comma; a body's name stays as it is",
  },
  {
    text: "Business Finland rahoittaa\n\nBusiness Finland on myöntänyt rahoitusta:\n\nVedyntaju Oy, Oulu\nAvustus 300 000 €, laina 700 000 €\nKuitupolku Oy, Jämsä\nAvustus 150 000 €, laina 250 000 €",
    grants: [
      "Business Finland > Vedyntaju Oy 300000 granted",
      "Business Finland > Kuitupolku Oy 150000 granted",
    ],
    why: "two lines for each taker; the second card ends at the money of the first",
  },
  {
    text: "Ministeriö jakoi avustukset\n\nLiikenne- ja viestintäministeriö on myöntänyt avustusta kaupungeille:\n\nEspoon kaupunki: Pyörällä töihin (haettu 60 000 €, myönnetty 45 000 €)\nLahden kaupunki: Kävelyn vuosi (haettu 40 000 €, myönnetty 38 000 €)",
    grants: [
      "Liikenne- ja viestintäministeriö > Espoon kaupunki 60000 applied",
      "Liikenne- ja viestintäministeriö > Espoon kaupunki 45000 granted",
      "Liikenne- ja viestintäministeriö > Lahden kaupunki 40000 applied",
      "Liikenne- ja viestintäministeriö > Lahden kaupunki 38000 granted",
    ],
    why: "a participle right before its sum is a label, no verb",
  },
  {
    text: "AKKE-haun päätökset\n\nSatakuntaliitto teki rahoituspäätökset.\n\nRahoitettavat hankkeet\n\nPorin kaupunki, Satamapolku, 70 000 €\nPrizztech Oy, Vetylaakso, 55 000 €\n\nRahoitusta vaille jääneet hankkeet\n\nKankaanpään kaupunki, Taidereitti, 40 000 €",
    grants: [
      "Satakuntaliitto > Porin kaupunki 70000 granted",
      "Satakuntaliitto > Prizztech Oy 55000 granted",
      "Satakuntaliitto > Kankaanpään kaupunki 40000 applied",
    ],
    why: "a heading over those who got nothing",
  },
  {
    text: "Lukuilo alkaa\n\nLukuilo-hanke vahvistaa lukutaitoa.\n\nToteuttaja: Raahen kaupunki\nRahoittaja: Opetushallitus\nRahoitus: 85 000 euroa\nOmarahoitus: 15 000 euroa",
    grants: ["Opetushallitus > Raahen kaupunki 85000 granted"],
    why: "own funding is labelled as such",
  },
  {
    text: "Stiftelsen Lyktans fond stöder musik\n\nHangö teater r.f. erhåller 9 000 euro och Kammarensemblen Vinterglöd 6 500 euro av Stiftelsen Lyktans fond.",
    grants: [
      "Stiftelsen Lyktans fond > Hangö teater r.f. 9000 granted",
      "Stiftelsen Lyktans fond > Kammarensemblen Vinterglöd 6500 granted",
    ],
    why: "a clause that leaves its verb out",
  },
  {
    text: "Rahasto tukee kuntia\n\nVesijärven rahasto on päättänyt avustuksista.\n\nHollolan kunta\nRantaniityn kosteikko\nAvustus: 25 000 euroa\n\nAsikkalan kunta\nMyllyoja\nAvustus: 15 000 euroa",
    grants: ["- > Hollolan kunta 25000 granted", "- > Asikkalan kunta 15000 granted"],
    why: "the last line of a card is no tag of the name below it",
  },
  {
    text: "Seurakuntayhtymä tukee järjestöjä\n\nKirkkoneuvosto myönsi avustuksia:\n\n– Kriisipuhelin Valo ry 7 000 €\n– Omaishoitajat Tuki ry 3 000 €",
    grants: ["- > Kriisipuhelin Valo ry 7000 granted", "- > Omaishoitajat Tuki ry 3000 granted"],
    why: "a capital in a line's middle is no verb",
  },
  {
    text: "Leader Viisari puolsi hankkeita\n\nLeader Viisari ry:n hallitus puolsi kokouksessaan seuraavia hankkeita. Lopulliset päätökset tekee ELY-keskus.\n\n- Multian kunta, Laavureitti, tuki 14 000 €\n- Keuruun Uimarit ry, Kilpauinti, tuki 7 000 €",
    grants: ["ELY-keskus > Multian kunta 14000 planned", "ELY-keskus > Keuruun Uimarit ry 7000 planned"],
    why: "a group endorses what others decide on",
  },
  {
    text: "Hankkeet saivat rahaa\n\nPirkanmaan liitto myönsi rahoitusta seuraavasti:\n\n- Sirupolku, Tampereen yliopisto, 60 000 euroa (1.1.2024–30.6.2026)\n- Tyhjät tilat, Valkeakosken kaupunki, 18 250 euroa (1.1.–31.12.2024)\n- Rantapolku, Sastamalan kaupunki, 9 000 euroa",
    grants: [
      "Pirkanmaan liitto > Tampereen yliopisto 60000 granted | - | 2024-01-01/2026-06-30",
      "Pirkanmaan liitto > Valkeakosken kaupunki 18250 granted | - | 2024-01-01/2024-12-31",
      "Pirkanmaan liitto > Sastamalan kaupunki 9000 granted | - | -",
    ],
    why: "a whole year written out by its days; a line without a period takes none of its neighbour's",
  },
];
