import type { OrganisationCase } from "./cases.js";

/** Bodies in the forms that real releases give them: brands in their cases, branches, groups; near misses beside them. */
export const formCases: readonly OrganisationCase[] = [
  {
    text: "Tutkimuksen tekivät Luken ja Syken tutkijat, ja sitä rahoittivat Taiken lisäksi Alkon ja Nesten säätiöt. Sykkeen nousu, luken ja taiken eivät ole nimiä.",
    found: [
      ["agency", "Luonnonvarakeskus"],
      ["agency", "Suomen ympäristökeskus"],
      ["agency", "Taiteen edistämiskeskus"],
      ["company", "Alko"],
      ["company", "Neste"],
    ],
    why: "brands keep their letters in every case; near: other words",
  },
  {
    text: "Asiaa selvittivät Tukesin ja Supon asiantuntijat Naton pyynnöstä.",
    found: [
      ["agency", "Turvallisuus- ja kemikaalivirasto"],
      ["agency", "Suojelupoliisi"],
      ["other", "Nato"],
    ],
    why: "brands that end in a consonant, and in what a common noun would change",
  },
  {
    text: "Tukea myönsi Leader Kantrin Reitti, ei Leader Viisari. Leader-tuki kasvoi.",
    found: [
      ["association", "Leader Kantrin Reitti"],
      ["association", "Leader Viisari"],
    ],
    why: "a Leader group of two words; near: the money",
  },
  {
    text: "Hanketta vetää ProAgria Itä-Suomi, ja mukana ovat MTK-Pohjois-Savon jäsenet sekä MTK.",
    found: [
      ["association", "ProAgria Itä-Suomi"],
      ["association", "MTK-Pohjois-Savo"],
      ["association", "MTK"],
    ],
    why: "regional branches, spaced and tied; near: the body itself",
  },
  {
    text: "Asia siirtyy Etelä-Suomen syyttäjäalueelle. Sen on tutkinut Hämeen poliisilaitos.",
    found: [
      ["agency", "Etelä-Suomen syyttäjäalue"],
      ["agency", "Hämeen poliisilaitos"],
    ],
    why: "a prosecution district",
  },
  {
    text: "Tukea voidaan myöntää Paraisten, Kustavin ja Kemiönsaaren kunnissa. Paraisten ja Naantalin kaupungit hakivat sitä.",
    found: [
      ["municipality", "Paraisten kaupunki"],
      ["municipality", "Naantalin kaupunki"],
    ],
    why: "several towns as an area, and as bodies",
  },
  {
    text: "Koulun vanhempainyhdistys lahjoitti keinun. Neuvottelijoiden liitto kesti päivän. Kuusilahden vanhempainyhdistys kiitti.",
    found: [["association", "Kuusilahden vanhempainyhdistys"]],
    why: "near: whose it is says no name at a sentence's start",
  },
  {
    text: "Avustusta saivat Luuniemen Soutajat, Terveyslähteen Ystävät ja Kuopion Partiolaiset. Luonnon ystävät ja järven soutajat iloitsivat.",
    found: [
      ["association", "Luuniemen Soutajat"],
      ["association", "Terveyslähteen Ystävät"],
      ["association", "Kuopion Partiolaiset"],
    ],
    why: "clubs that are called by their people; near: people",
  },
  {
    text: "The University of Oulu and Aalto University cooperate with the Ministry of Social Affairs and Health.",
    found: [
      ["university", "University of Oulu"],
      ["university", "Aalto University"],
      ["ministry", "Ministry of Social Affairs and Health"],
    ],
    why: "English: two universities; near: one ministry with an and inside",
  },
  {
    text: "Tukea saivat Lampuodin Luontoretket T:mi, Nivalan Maatalousnaiset ja Kiskonjoen kalastusalue. Leader Jokirantojen hallitus kokoontui. Leader Jokirannat jakaa tukea.",
    found: [
      ["company", "Lampuodin Luontoretket T:mi"],
      ["association", "Nivalan Maatalousnaiset"],
      ["association", "Kiskonjoen kalastusalue"],
      ["association", "Leader Jokirannat"],
    ],
    why: "a firm of one person, women farmers, a fishing district, a group whose name is a plural",
  },
  {
    text: "Maataloustuottajien liitto vaatii muutosta. Kansallinen museo suunnitellaan kylään. Saimaan ammattikorkeakoulun opiskelijat ja Kouvolan Pallonlyöjät auttoivat.",
    found: [
      ["university", "Saimaan ammattikorkeakoulu"],
      ["association", "Kouvolan Pallonlyöjät"],
    ],
    why: "near: whose union and what sort of museum, at a sentence's start; a lake's college, a club",
  },
  {
    text: "Kammarensemblen Vinterljus får 6 500 euro, och Stiftelsen Kustens styrelse gläds. Även norska Forskningsrådet deltar.",
    found: [
      ["other", "Kammarensemblen Vinterljus"],
      ["other", "Stiftelsen Kusten"],
      ["agency", "Forskningsrådet"],
    ],
    why: "Swedish: an s that is the name's own, and one of a genitive before its noun",
  },
];

/** A release and the bodies of its record, its issuer among them. */
export const issuerCases: readonly { text: string; names: readonly string[]; why: string }[] = [
  {
    text: "Savonmaan Uutispalvelu tiedottaa 1.2.2024\n\nTuki kasvaa\n\nTukea saa Oulun kaupunki.",
    names: ["Savonmaan Uutispalvelu", "Oulun kaupunki"],
    why: "an issuer whom only a letterhead names",
  },
  {
    text: "Savonmaan Uutispalvelu\n\nTuki kasvaa\n\nTukea saa Oulun kaupunki.\n\n© Savonmaan Uutispalvelu",
    names: ["Oulun kaupunki"],
    why: "near: an issuer whom only a copyright line names, which is furniture",
  },
  {
    text: "Oulun kaupunki tiedottaa 1.2.2024\n\nTuki kasvaa\n\nTukea saa Oulun kaupunki.",
    names: ["Oulun kaupunki"],
    why: "near: one that the text names itself",
  },
  {
    text: "Hämeen elinkeino-, liikenne- ja ympäristökeskus tiedottaa\n\nTuki kasvaa\n\nTukea antaa Hämeen ELY-keskus.",
    names: ["Hämeen ELY-keskus"],
    why: "near: one that the text names by its short name",
  },
];
