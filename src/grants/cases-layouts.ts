import type { GrantCase } from "./cases.js";

/** Lists, running lists and tables, and what they inherit. */
export const layouts: readonly GrantCase[] = [
  {
    text: "Opetushallitus myönsi seuraavat avustukset:\n\nTurun yliopisto – 94 000 euroa\nSalon kaupunki – 31 500 euroa\nKerhokeskus ry – 8 000 euroa",
    grants: [
      "Opetushallitus > Turun yliopisto 94000 granted",
      "Opetushallitus > Salon kaupunki 31500 granted",
      "Opetushallitus > Kerhokeskus ry 8000 granted",
    ],
    why: "dash between name and sum",
  },
  {
    text: "Opetushallitus myönsi seuraavat avustukset:\n\n- 94 000 euroa Turun yliopistolle\n- 31 500 euroa Salon kaupungille",
    grants: [
      "Opetushallitus > Turun yliopisto 94000 granted",
      "Opetushallitus > Salon kaupunki 31500 granted",
    ],
    why: "the sum first, the taker in the allative",
  },
  {
    text: "Opetushallitus myönsi seuraavat avustukset (euroa):\n\n• Turun yliopisto (94 000)\n• Salon kaupunki (31 500)",
    grants: [
      "Opetushallitus > Turun yliopisto 94000 granted",
      "Opetushallitus > Salon kaupunki 31500 granted",
    ],
    why: "sums in parentheses, the unit in the heading",
  },
  {
    text: "Opetushallitus myönsi seuraavat avustukset:\n\n94 000 € Turun yliopisto, kielikoulutus\n31 500 € Salon kaupunki, kerhotoiminta",
    grants: [
      "Opetushallitus > Turun yliopisto 94000 granted",
      "Opetushallitus > Salon kaupunki 31500 granted",
    ],
    why: "the sum first, the name in the nominative",
  },
  {
    text: "Haetut avustukset\n\nOpetushallitukselta haettiin tukea seuraavasti:\n\nTurun yliopisto: 94 000 euroa\nSalon kaupunki: 31 500 euroa",
    grants: [
      "Opetushallitus > Turun yliopisto 94000 applied",
      "Opetushallitus > Salon kaupunki 31500 applied",
    ],
    why: "a list of applications inherits the status",
  },
  {
    text: "Saaja\tHanke\tMyönnetty avustus (€)\nSalon kaupunki\tKerhot kuntoon\t31 500\nTurun yliopisto\tKielitie\t94 000\nYhteensä\t\t125 500",
    grants: ["- > Salon kaupunki 31500 granted", "- > Turun yliopisto 94000 granted"],
    why: "a table with a header and a total",
  },
  {
    text: "Opetushallituksen myöntämät avustukset\n\nAvustus, €\tHanke\tHakija\n31 500\tKerhot kuntoon\tSalon kaupunki\n94 000\tKielitie\tTurun yliopisto",
    grants: [
      "Opetushallitus > Salon kaupunki 31500 granted",
      "Opetushallitus > Turun yliopisto 94000 granted",
    ],
    why: "columns in another order, the giver in the heading",
  },
  {
    text: "Opetushallitus myönsi avustukset.\n\nHakija\tHaettu €\tMyönnetty €\nSalon kaupunki\t40 000\t31 500\nTurun yliopisto\t120 000\t94 000",
    grants: [
      "Opetushallitus > Salon kaupunki 40000 applied",
      "Opetushallitus > Salon kaupunki 31500 granted",
      "Opetushallitus > Turun yliopisto 120000 applied",
      "Opetushallitus > Turun yliopisto 94000 granted",
    ],
    why: "asked for and granted: an application with a named applicant counts as one",
  },
  {
    text: "Tukea kahdelle hankkeelle\n\nMaakuntahallitus myönsi tukea:\n\nSalon kaupunki, Rantaraitti, kokonaiskustannukset 90 000 euroa, tuki 63 000 euroa\nLiedon kunta, Melontakeskus, kokonaiskustannukset 50 000 euroa, tuki 35 000 euroa",
    grants: ["- > Salon kaupunki 63000 granted", "- > Liedon kunta 35000 granted"],
    why: "the cost before the grant in one line",
  },
  {
    text: "Hämeen liitto rahoittaa kahta hanketta:\n\nHanke: Kestävä kylä\nToteuttaja: Hattulan kunta\nTuki: 48 000 euroa\nToteutusaika: 1.3.2022–30.6.2023\n\nHanke: Uusi aalto\nToteuttaja: Janakkalan kunta\nTuki: 22 000 euroa\nToteutusaika: 1.4.2022–31.12.2022",
    grants: [
      "Hämeen liitto > Hattulan kunta 48000 granted | - | 2022-03-01/2023-06-30",
      "Hämeen liitto > Janakkalan kunta 22000 granted | - | 2022-04-01/2022-12-31",
    ],
    why: "a card for each grant, the period after the sum",
  },
  {
    text: "Taiteen edistämiskeskus jakoi apurahat. Apurahan saivat kuvataiteilija Veera Ojanto (12 000 €), runoilija Sampo Leivo (8 000 €) ja Kumina-kollektiivi ry (15 000 €).",
    grants: [
      "Taiteen edistämiskeskus > Veera Ojanto 12000 granted",
      "Taiteen edistämiskeskus > Sampo Leivo 8000 granted",
      "Taiteen edistämiskeskus > Kumina-kollektiivi ry 15000 granted",
    ],
    why: "people and a body in parentheses",
  },
  {
    text: "Avustuksia saivat Muhos 20 000 €, Nokia 15 000 €, Parkano 7 500 € sekä Ii 5 000 €. Avustukset myönsi Opetushallitus.",
    grants: [
      "Opetushallitus > Muhos 20000 granted",
      "Opetushallitus > Nokia 15000 granted",
      "Opetushallitus > Parkano 7500 granted",
      "Opetushallitus > Ii 5000 granted",
    ],
    why: "the giver stands after the running list",
  },
  {
    text: "Museovirasto myönsi korjausavustukset\n\nUusimaa\nHattarin kartano, Karjaa: 15 000 euroa\n\nLappi\nRiutulan koulu, Inari: 9 500 euroa",
    grants: ["Museovirasto > Hattarin kartano 15000 granted", "Museovirasto > Riutulan koulu 9500 granted"],
    why: "a building is the taker where no body is named",
  },
  {
    text: "Kemin kaupungille 412 000 euroa jätevedenpuhdistamoon\n\nLapin ELY-keskus on myöntänyt Kemin kaupungille 411 850 euroa jätevedenpuhdistamon uusimiseen.",
    grants: ["Lapin ELY-keskus > Kemin kaupunki 411850 granted"],
    why: "headline rounded, body exact",
  },
  {
    text: "Varsinais-Suomen liitto jakoi 120 000 euroa kolmelle hankkeelle.\n\n– Salon kaupunki 50 000 euroa\n– Liedon kunta 40 000 euroa\n– Turun AMK Oy 30 000 euroa",
    grants: [
      "Varsinais-Suomen liitto > Salon kaupunki 50000 granted",
      "Varsinais-Suomen liitto > Liedon kunta 40000 granted",
      "Varsinais-Suomen liitto > Turun AMK Oy 30000 granted",
    ],
    why: "total in the sentence, parts in the list",
  },
  {
    text: "Avustukset\n\nLautakunta jakoi avustukset seuroille: Palloseura Kiri 2 000 €, Voimistelijat ry 1 500 €, Jalkapalloseura Latu 800 €.",
    grants: [
      "- > Palloseura Kiri 2000 granted",
      "- > Voimistelijat ry 1500 granted",
      "- > Jalkapalloseura Latu 800 granted",
    ],
    why: "clubs that no list knows",
    unmet: true,
  },
  {
    text: "Stöd till föreningar\n\nKyrkslätts kommun beviljade följande understöd: Masaby Ungdomsförening r.f. 2 000 euro, Kyrkslätts Sång r.f. 1 500 euro och Porkala Segelsällskap r.f. 3 000 euro.",
    grants: [
      "Kyrkslätts kommun > Masaby Ungdomsförening r.f. 2000 granted",
      "Kyrkslätts kommun > Kyrkslätts Sång r.f. 1500 granted",
      "Kyrkslätts kommun > Porkala Segelsällskap r.f. 3000 granted",
    ],
    why: "a Swedish running list after a colon",
  },
  {
    text: "Ministeriö tukee kuntia\n\nOpetus- ja kulttuuriministeriö on myöntänyt avustusta Lohjan kaupungin uimahallin peruskorjaukseen 900 000 euroa ja Vihdin kunnan jäähallin rakentamiseen 450 000 euroa.",
    grants: [
      "Opetus- ja kulttuuriministeriö > Lohjan kaupunki 900000 granted",
      "Opetus- ja kulttuuriministeriö > Vihdin kunta 450000 granted",
    ],
    why: "whose works the money is for",
  },
  {
    text: "Avustukset\n\nYmpäristöministeriö myönsi avustuksia:\n\nKunta\tHanke\tSumma\nSalo\tNiityt\t20 000 e\nLoimaan kaupunki\tPurot\t15 000 e\nPöytyä\tSuot\t5 000 e",
    grants: [
      "Ympäristöministeriö > Salo 20000 granted",
      "Ympäristöministeriö > Loimaan kaupunki 15000 granted",
      "Ympäristöministeriö > Pöytyä 5000 granted",
    ],
    why: "two rows that happen to add up to the first",
  },
];
