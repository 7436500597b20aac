import type { GrantCase } from "./cases.js";

/** One sum of which each of several takers gets it, or all of them together. */
export const several: readonly GrantCase[] = [
  {
    text: "Kaarnan säätiö jakoi apurahoja. 4 000 euron apurahan saivat muusikko Oona Rask Hämeenlinnasta, kuvataiteilija Timo Hautsalo Salosta ja Teatteri Kide ry.",
    grants: [
      "Kaarnan säätiö > Oona Rask 4000 granted",
      "Kaarnan säätiö > Timo Hautsalo 4000 granted",
      "Kaarnan säätiö > Teatteri Kide ry 4000 granted",
    ],
    why: "a scholarship in the singular and several who got it: one each; where they live stands between",
  },
  {
    text: "Kaarnan säätiö jakoi apurahoja. 40 000 euron suuruisen apurahan saivat dosentti Oona Rask ja työryhmä saamelaisten lauluperinteen tutkimukseen, Taidekylä Kide ry veistospuiston toteuttamiseen Muonioon ja Kemin Kamarikuoro ry juhlakonserttiin.",
    grants: [
      "Kaarnan säätiö > Oona Rask 40000 granted",
      "Kaarnan säätiö > Taidekylä Kide ry 40000 granted",
      "Kaarnan säätiö > Kemin Kamarikuoro ry 40000 granted",
    ],
    why: "what each does with it stands between",
  },
  {
    text: "Kaarnan säätiö jakoi apurahoja. Suurapurahat, 30 000 euroa kumpikin, saavat Kotkan Meripäivät ry ja filosofian tohtori Oona Rask työryhmineen.",
    grants: [
      "Kaarnan säätiö > Kotkan Meripäivät ry 30000 granted",
      "Kaarnan säätiö > Oona Rask 30000 granted",
    ],
    why: "kumpikin, with a title of two words before the name",
  },
  {
    text: "Kaarnan säätiö jakoi apurahoja. Väitöskirja-apurahan (28 000 €) saavat FM Oona Rask Vaasan yliopistosta ja LL Timo Hautsalo Tampereen yliopistosta.",
    grants: ["Kaarnan säätiö > Oona Rask 28000 granted", "Kaarnan säätiö > Timo Hautsalo 28000 granted"],
    why: "the sum of one in brackets, where each works between the names",
  },
  {
    text: "Kaarnan säätiö jakoi apurahoja. Apurahan saivat kuvataiteilija Oona Rask, Isokyrö (14 000 e), ja säveltäjä Timo Hautsalo, Vaasa (9 000 e).",
    grants: ["Kaarnan säätiö > Oona Rask 14000 granted", "Kaarnan säätiö > Timo Hautsalo 9000 granted"],
    why: "where they live stands between the name and the sum",
  },
  {
    text: "Kaarnan säätiö myönsi 30 000 euron avustuksen. Avustuksen saivat yhdessä Porin kaupunki ja Ulvilan kaupunki.",
    grants: [],
    why: "near miss: together",
  },
  {
    text: "Porin kaupunki ja Ulvilan kaupunki saivat Satakuntaliitolta 30 000 euroa.",
    grants: [],
    why: "near miss: nobody knows the shares of two without a word of each",
  },
  {
    text: "Kaarnan säätiön 20 000 euron palkinnon saivat professori Oona Rask ja dosentti Timo Hautsalo.",
    grants: [],
    why: "near miss: a prize may be shared",
  },
  {
    text: "Säätiöltä tukea tutkijoille\n\nKaarnan säätiön hallitus jakoi apurahoja. Väitöskirja-apurahat à 28 000 euroa saivat:\n\nFM Oona Rask, Helsingin yliopisto\nDI Timo Hautsalo, Tampereen yliopisto\nMMM Veera Ojanto, Luonnonvarakeskus\n\nSeuraava haku on keväällä.",
    grants: [
      "Kaarnan säätiö > Oona Rask 28000 granted",
      "Kaarnan säätiö > Timo Hautsalo 28000 granted",
      "Kaarnan säätiö > Veera Ojanto 28000 granted",
    ],
    why: "a sentence that a list of names ends; where they work is no second taker",
  },
  {
    text: "Säätiöltä tukea tutkijoille\n\nKaarnan säätiö jakoi apurahoja yhteensä 84 000 euroa. Apurahan saivat:\n\nFM Oona Rask, Helsingin yliopisto\nDI Timo Hautsalo, Tampereen yliopisto",
    grants: [],
    why: "near miss: a total above a list of names",
  },
  {
    text: "Sitra valitsi 48 hakemuksen joukosta kolme kokeilua, jotka saavat rahoitusta kukin 15 000 euroa. Valitut ovat Kiertoliiteri Oy, Uudenkaupungin kaupunki ja Haapaveden ammattiopisto.",
    grants: [
      "Suomen itsenäisyyden juhlarahasto Sitra > Kiertoliiteri Oy 15000 granted",
      "Suomen itsenäisyyden juhlarahasto Sitra > Uudenkaupungin kaupunki 15000 granted",
      "Suomen itsenäisyyden juhlarahasto Sitra > Haapaveden ammattiopisto 15000 granted",
    ],
    why: "the relative clause tells of the trials, not of the one who chose; the next sentence names them",
  },
  {
    text: "Kaarnan Osuuspankki lahjoittaa nuorille. Lahjoituksen saavat Juvan 4H-yhdistys ja Mikkelin Partiolaiset ry. Kumpikin niistä saa 5 000 euroa.",
    grants: [
      "Kaarnan Osuuspankki > Juvan 4H-yhdistys 5000 granted",
      "Kaarnan Osuuspankki > Mikkelin Partiolaiset ry 5000 granted",
    ],
    why: "the sentence before names them",
  },
  {
    text: "The Kaarna Foundation granted €50,000 each to doctoral researchers Omar Haddad and Maria Lahtela.",
    grants: [
      "Kaarna Foundation > Omar Haddad 50000 granted",
      "Kaarna Foundation > Maria Lahtela 50000 granted",
    ],
    why: "English: each to, with a title before the names",
  },
  {
    text: "Opetushallitus myönsi Porin kaupungille, Salon kaupungille ja Kemin kaupungille kullekin 30 000 euroa kerhoihin.",
    grants: [
      "Opetushallitus > Porin kaupunki 30000 granted",
      "Opetushallitus > Salon kaupunki 30000 granted",
      "Opetushallitus > Kemin kaupunki 30000 granted",
    ],
    why: "kullekin of three",
  },
  {
    text: "Molemmille seuroille, Porin Pyrintö ry:lle ja Ulvilan Ura ry:lle, kaupunki myöntää 3 000 euroa.",
    grants: ["- > Porin Pyrintö ry 3000 granted", "- > Ulvilan Ura ry 3000 granted"],
    why: "molemmille before both",
  },
];
