import type { GrantCase } from "./cases.js";

/** Verbs, cases and word orders of one sentence. */
export const sentences: readonly GrantCase[] = [
  {
    text: "Oulun kaupunki antoi Oulun Tarmo ry:lle 4 000 euroa juniorityöhön.",
    grants: ["Oulun kaupunki > Oulun Tarmo ry 4000 granted"],
    why: "antaa",
  },
  {
    text: "Tekniikan edistämissäätiö osoitti Tampereen yliopistolle 90 000 euroa.",
    grants: ["Tekniikan edistämissäätiö > Tampereen yliopisto 90000 granted"],
    why: "osoittaa",
  },
  {
    text: "Kuopion kaupunki tukee Kuopion Musiikkikeskus Oy:n konserttisarjaa 15 000 eurolla.",
    grants: ["Kuopion kaupunki > Kuopion Musiikkikeskus Oy 15000 granted"],
    why: "tukea + partitive, the owner of what is supported gets the money",
  },
  {
    text: "Business Finland on tukenut Vaskiveräjä Oy:n tuotekehitystä 210 000 eurolla.",
    grants: ["Business Finland > Vaskiveräjä Oy 210000 granted"],
    why: "on tukenut … eurolla",
  },
  {
    text: "Suomen Akatemia rahoittaa Turun yliopiston hanketta 640 000 eurolla.",
    grants: ["Suomen Akatemia > Turun yliopisto 640000 granted"],
    why: "rahoittaa X:n hanketta",
  },
  {
    text: "Vaskiveräjä Oy sai Business Finlandilta 300 000 euroa uuden anturin kehittämiseen.",
    grants: ["Business Finland > Vaskiveräjä Oy 300000 granted"],
    why: "a company tells of its own grant",
  },
  {
    text: "Vaskiveräjä Oy\n\nBusiness Finlandilta 300 000 euroa Vaskiveräjälle\n\nOlemme saaneet Business Finlandilta 300 000 euron rahoituksen. Vaskiveräjä Oy kehittää antureita.\n\nLisätietoja: toimitusjohtaja Aino Perttunen, Vaskiveräjä Oy, p. 040 123 4567",
    grants: ["Business Finland > Vaskiveräjä Oy 300000 granted"],
    why: "we, in a company's own release; headline and body told twice",
  },
  {
    text: "Iisalmen kaupunki haki Pohjois-Savon ELY-keskukselta 75 000 euroa pyörätien suunnitteluun.",
    grants: ["Pohjois-Savon ELY-keskus > Iisalmen kaupunki 75000 applied"],
    why: "haki … keskukselta",
  },
  {
    text: "Iisalmen kaupunki hakee ympäristöministeriöltä avustusta 75 000 euroa.",
    grants: ["Ympäristöministeriö > Iisalmen kaupunki 75000 applied"],
    why: "hakee",
  },
  {
    text: "Kaupunginhallitus päätti myöntää Rauman Lukko ry:lle 12 000 euron avustuksen.",
    grants: ["- > Rauman Lukko ry 12000 granted"],
    why: "päätti myöntää; the giver's name is not said",
  },
  {
    text: "Lautakunta ehdottaa, että Rauman Lukko ry:lle myönnetään 12 000 euroa.",
    grants: ["- > Rauman Lukko ry 12000 planned"],
    why: "proposed, not yet granted",
  },
  {
    text: "Museovirasto esittää Raahen kaupungille 40 000 euron avustusta.",
    grants: ["Museovirasto > Raahen kaupunki 40000 planned"],
    why: "esittää",
  },
  {
    text: "Jenny ja Antti Wihurin rahasto lahjoittaa Helsingin yliopistolle 250 000 euroa.",
    grants: ["Jenny ja Antti Wihurin rahasto > Helsingin yliopisto 250000 granted"],
    why: "lahjoittaa",
  },
  {
    text: "Suomen Kulttuurirahasto palkitsi kirjailija Ilta Sorsamon 30 000 eurolla.",
    grants: ["Suomen Kulttuurirahasto > Ilta Sorsamo 30000 granted"],
    why: "palkita: the person in the genitive",
  },
  {
    text: "Suomen Kulttuurirahaston 30 000 euron palkinnon sai kirjailija Ilta Sorsamo.",
    grants: ["Suomen Kulttuurirahasto > Ilta Sorsamo 30000 granted"],
    why: "whose prize",
  },
  {
    text: "Palkinto, 5 000 euroa, myönnettiin arkkitehti Ilta Sorsamolle.",
    grants: ["- > Ilta Sorsamo 5000 granted"],
    why: "a person in the allative",
  },
  {
    text: "Valtionavustus Mikkelin kaupungille 20 000 euroa.",
    grants: ["- > Mikkelin kaupunki 20000 granted"],
    why: "nominal style without a verb",
  },
  {
    text: "Mikkelin kaupungille 20 000 euron avustus sisäilmatutkimukseen.",
    grants: ["- > Mikkelin kaupunki 20000 granted"],
    why: "nominal, the sum before the noun",
  },
  {
    text: "Ympäristöministeriön Mikkelin kaupungille myöntämä avustus on 20 000 euroa.",
    grants: ["Ympäristöministeriö > Mikkelin kaupunki 20000 granted"],
    why: "agent participle",
  },
  {
    text: "Mikkelin kaupungin saama avustus on 20 000 euroa.",
    grants: ["- > Mikkelin kaupunki 20000 granted"],
    why: "X:n saama avustus",
  },
  {
    text: "Opetushallitus on myöntänyt Porin kaupungille ja Salon kaupungille 30 000 euroa kummallekin.",
    grants: [
      "Opetushallitus > Porin kaupunki 30000 granted",
      "Opetushallitus > Salon kaupunki 30000 granted",
    ],
    why: "one sum for each of two",
  },
  {
    text: "Opetushallitus myönsi Porin kaupungille 30 000 euroa, Salon kaupungille 25 000 euroa ja Kemin kaupungille 10 000 euroa.",
    grants: [
      "Opetushallitus > Porin kaupunki 30000 granted",
      "Opetushallitus > Salon kaupunki 25000 granted",
      "Opetushallitus > Kemin kaupunki 10000 granted",
    ],
    why: "a coordination in one sentence",
  },
  {
    text: "Opetushallitus myönsi 30 000 euroa Porin kaupungille, 25 000 euroa Salon kaupungille ja 10 000 euroa Kemin kaupungille.",
    grants: [
      "Opetushallitus > Porin kaupunki 30000 granted",
      "Opetushallitus > Salon kaupunki 25000 granted",
      "Opetushallitus > Kemin kaupunki 10000 granted",
    ],
    why: "the same with the sums first",
  },
  {
    text: "Suurimman avustuksen, 85 000 euroa, sai Kotkan kaupunki Kymenlaakson liitolta.",
    grants: ["Kymenlaakson liitto > Kotkan kaupunki 85000 granted"],
    why: "apposition before the verb",
  },
  {
    text: "Kymenlaakson liiton 85 000 euron avustuksella Kotkan kaupunki kunnostaa rannan.",
    grants: ["Kymenlaakson liitto > Kotkan kaupunki 85000 granted"],
    why: "with whose money the subject does something",
  },
  {
    text: "Hankkeelle on myönnetty 140 000 euroa Uudenmaan liitosta. Hanketta toteuttaa Laurea-ammattikorkeakoulu.",
    grants: ["Uudenmaan liitto > Laurea-ammattikorkeakoulu 140000 granted"],
    why: "the project's executor gets the money; elative giver",
  },
  {
    text: "Nivalan kaupunki rakentaa uuden liikuntahallin. Opetus- ja kulttuuriministeriö myönsi hankkeelle 350 000 euroa.",
    grants: ["Opetus- ja kulttuuriministeriö > Nivalan kaupunki 350000 granted"],
    why: "hankkeelle refers back to the town named before",
  },
  {
    text: "Nivalan kaupunki rakentaa uuden liikuntahallin. Kaupunki sai siihen opetus- ja kulttuuriministeriöltä 350 000 euroa.",
    grants: ["Opetus- ja kulttuuriministeriö > Nivalan kaupunki 350000 granted"],
    why: "kaupunki is the one named before",
  },
  {
    text: "Sosiaali- ja terveysministeriö (STM) uudistaa palveluja. STM myönsi Lapin hyvinvointialueelle 2,4 miljoonaa euroa. Vuonna 2021 ministeriö antoi alueelle 600 000 euroa.\n\nRovaniemi 3.5.2023",
    grants: [
      "Sosiaali- ja terveysministeriö > Lapin hyvinvointialue 2400000 granted",
      "Sosiaali- ja terveysministeriö > Lapin hyvinvointialue 600000 prior",
    ],
    why: "abbreviation, ministeriö and alue resolve",
  },
  {
    text: "Lahden Nuorisoteatteri ry sai 8 000 euroa ja lisäksi 2 500 euroa kiertueeseen Taiteen edistämiskeskukselta.",
    grants: [
      "Taiteen edistämiskeskus > Lahden Nuorisoteatteri ry 8000 granted",
      "Taiteen edistämiskeskus > Lahden Nuorisoteatteri ry 2500 granted",
    ],
    why: "two sums of one subject",
  },
  {
    text: "Pirkanmaan liitto on myöntänyt Tampereen ammattikorkeakoululle 212 000 euroa EAKR-rahoitusta ajalle 1.1.2024–31.12.2025.",
    grants: [
      "Pirkanmaan liitto > Tampereen ammattikorkeakoulu 212000 granted | Euroopan aluekehitysrahasto | 2024-01-01/2025-12-31",
    ],
    why: "fund and period in the sentence",
  },
  {
    text: "Pirkanmaan liitto myönsi Tampereen ammattikorkeakoululle 212 000 euroa. Hanke toteutetaan 1.9.2024–31.8.2026.\n\nTampere 2.5.2024",
    grants: ["Pirkanmaan liitto > Tampereen ammattikorkeakoulu 212000 granted | - | 2024-09-01/2026-08-31"],
    why: "the only period of the release",
  },
  {
    text: "Sosiaali- ja terveysministeriö myönsi Kainuun hyvinvointialueelle 900 000 euroa vuosille 2024–2025. Seuraava haku on vuosina 2026–2027.\n\nHelsinki 2.1.2024",
    grants: [
      "Sosiaali- ja terveysministeriö > Kainuun hyvinvointialue 900000 granted | - | 2024-01-01/2025-12-31",
    ],
    why: "the period of the sentence, not the other",
  },
  {
    text: "Kainuun hyvinvointialue on saanut ministeriöltä 900 000 euroa. Sosiaali- ja terveysministeriö jakaa avustukset Hyvän työn ohjelmasta.",
    grants: ["Sosiaali- ja terveysministeriö > Kainuun hyvinvointialue 900000 granted | Hyvän työn ohjelma"],
    why: "ministeriö resolves forward where the release names one ministry",
  },
  {
    text: "Keväällä Porvoon kaupunki varasi 20 000 euroa Porvoon Taidekoulu ry:n tukemiseen.",
    grants: ["Porvoon kaupunki > Porvoon Taidekoulu ry 20000 planned"],
    why: "varata: set aside for a named taker",
  },
  {
    text: "Museiverket har beviljat Nykarleby stad 38 000 euro för reparation av taket.",
    grants: ["Museiverket > Nykarleby stad 38000 granted"],
    why: "Swedish, the taker without a preposition",
  },
  {
    text: "Närpes stad fick 36 000 euro i understöd av Svenska kulturfonden.",
    grants: ["Svenska kulturfonden > Närpes stad 36000 granted"],
    why: "Swedish: fick … av",
  },
  {
    text: "Svenska kulturfonden beviljade 12 000 euro till Teaterföreningen Kulissen r.f. för en turné.",
    grants: ["Svenska kulturfonden > Teaterföreningen Kulissen r.f. 12000 granted"],
    why: "Swedish: till",
  },
  {
    text: "Teaterföreningen Kulissen r.f. ansöker om 12 000 euro hos Svenska kulturfonden.",
    grants: ["Svenska kulturfonden > Teaterföreningen Kulissen r.f. 12000 applied"],
    why: "Swedish: ansöker hos",
  },
  {
    text: "The Academy of Finland has awarded the University of Oulu EUR 600,000 for ice research.",
    grants: ["Academy of Finland > University of Oulu 600000 granted"],
    why: "English double object",
  },
  {
    text: "The University of Oulu has been awarded a grant of €600,000 by the Academy of Finland.",
    grants: ["Academy of Finland > University of Oulu 600000 granted"],
    why: "English passive",
  },
  {
    text: "A grant of EUR 45,000 from the Finnish Cultural Foundation goes to Lahti Symphony Orchestra Association.",
    grants: ["Finnish Cultural Foundation > Lahti Symphony Orchestra Association 45000 granted"],
    why: "English: goes to",
  },
  {
    text: "Havuhiili Oy rakentaa laitoksen Kiteelle.\n\nPohjois-Karjalan ELY-keskus on myöntänyt Havuhiili Oy:lle 1,5 miljoonan euron investointituen ja Finnvera 3 miljoonan euron lainan.",
    grants: ["Pohjois-Karjalan ELY-keskus > Havuhiili Oy 1500000 granted"],
    why: "an investment grant is no investment, a loan no grant",
  },
  {
    text: "Museovirasto myönsi laajakaistatukea Kaisavalo Oy:lle 230 000 euroa Kajaanin hankealueelle ja 145 000 euroa Sotkamon hankealueelle. Kuusivalo Oy:n tuki on 310 000 euroa.",
    grants: [
      "Museovirasto > Kaisavalo Oy 230000 granted",
      "Museovirasto > Kaisavalo Oy 145000 granted",
      "Museovirasto > Kuusivalo Oy 310000 granted",
    ],
    why: "two sums of one taker for two places; whose money it is",
  },
  {
    text: "KORJAUS: Juvan kunnan avustus on 95 000 euroa, ei 90 000 euroa.\n\nEtelä-Savon ELY-keskus myönsi Juvan kunnalle 95 000 euroa.",
    grants: ["Etelä-Savon ELY-keskus > Juvan kunta 95000 granted"],
    why: "what a correction takes back is no grant",
  },
];
