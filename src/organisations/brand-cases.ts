import type { OrganisationCase } from "./cases.js";

/** Bodies without a legal form: brands, acronyms, schools, capitals behind a place, and what only looks like one. */
export const brandCases: readonly OrganisationCase[] = [
  {
    text: "Liikenneturva ja Kirkon Ulkomaanapu kiittivät Helenin ja Pohjolan Voiman väkeä.",
    found: [
      ["association", "Liikenneturva"],
      ["association", "Kirkon Ulkomaanapu"],
      ["company", "Helen"],
      ["company", "Pohjolan Voima"],
    ],
    why: "brands, inflected",
  },
  {
    text: "Asiasta kertoivat Helen Kuusela ja Elisa Lampi sekä Aino Neste.",
    found: [],
    why: "near: given names before a surname, a surname after a given name",
  },
  {
    text: "SAK, STTK ja Akava eivät hyväksyneet esitystä, JHL:n mukaan PAMin ratkaisu sitoo.",
    found: [
      ["association", "SAK"],
      ["association", "STTK"],
      ["association", "Akava"],
      ["association", "JHL"],
      ["association", "PAM"],
    ],
    why: "central organisations and unions by their acronyms",
  },
  {
    text: "Julkisten ja hyvinvointialojen liitto JHL neuvottelee. JHL:n mielestä tarjous ei riitä.",
    found: [["association", "Julkisten ja hyvinvointialojen liitto JHL"]],
    why: "the full name and the acronym are one",
  },
  {
    text: "Pam, tek ja akt ovat lyhenteitä. Rakennusliitos petti, ja sak on sana.",
    found: [],
    why: "near: acronyms in small letters",
  },
  {
    text: "Mies vietiin Taysiin ja siirrettiin sieltä OYSiin.",
    found: [
      ["other", "Tampereen yliopistollinen sairaala"],
      ["other", "Oulun yliopistollinen sairaala"],
    ],
    why: "hospitals' short names are the hospitals', not the districts'",
  },
  {
    text: "Mukana ovat Sallan lukio sekä Kuusiston ja Lammaslahden lukiot. Lukio alkaa elokuussa.",
    found: [
      ["other", "Sallan lukio"],
      ["other", "Kuusiston lukio"],
      ["other", "Lammaslahden lukio"],
    ],
    why: "upper secondary schools; the bare word is none",
  },
  {
    text: "Verkon rakentavat Lammaslahden Vesi ja Kuusiston Sähkö. Mukana on Pohjois-Savon Liikunta.",
    found: [
      ["company", "Lammaslahden Vesi"],
      ["company", "Kuusiston Sähkö"],
      ["association", "Pohjois-Savon Liikunta"],
    ],
    why: "a common noun whose own capital makes a name of it",
  },
  {
    text: "Bidraget får Staden Jakobstad. Hankepäällikkö on Kuusiston Tilapalvelut, kahvit tarjoaa Forum Marinum. I staden bor folk, och kaupungin tilapalvelut siivoaa.",
    found: [
      ["municipality", "Staden Jakobstad"],
      ["agency", "Kuusiston Tilapalvelut"],
      ["other", "Forum Marinum"],
    ],
    why: "a town behind its Swedish word; a service with a capital of its own; a museum's brand",
  },
  {
    text: "Lammaslahden vesi on puhdasta, ja Kuusiston sähkö katkesi. Rahaa saa Lammaslahden Vesi-ohjelma.",
    found: [],
    why: "near: the same in small letters, and at the front of a compound",
  },
  {
    text: "Puistovirasto lupaa parannusta. Asiasta kertoi Puistovirasto itse.",
    found: [["agency", "Puistovirasto"]],
    why: "a compound at a sentence's beginning that the release has inside one, too",
  },
  {
    text: "Asianajotoimisto Lampi & Oja Oy ja Rakennusliike Kuru Oy sopivat. Energiayhtiö Kuusivoima Oy ei.",
    found: [
      ["company", "Asianajotoimisto Lampi & Oja Oy"],
      ["company", "Rakennusliike Kuru Oy"],
      ["company", "Kuusivoima Oy"],
    ],
    why: "a trade that is the name's first word, and one that only describes",
  },
  {
    text: "Stiftelsen Kustens framtid delar ut bidrag. Stiftelsen Byns ordförande är nöjd.",
    found: [
      ["other", "Stiftelsen Kustens framtid"],
      ["other", "Stiftelsen Byn"],
    ],
    why: "Swedish: the noun that a genitive has; whose chair it is is another thing",
  },
  {
    text: "Styrelsen för Byarna rf tackar. Stödet går till Rädda Barnen på Åland r.f.",
    found: [
      ["association", "Byarna rf"],
      ["association", "Rädda Barnen på Åland r.f."],
    ],
    why: "Swedish: a small word between a name's capitals",
  },
  {
    text: "Asiasta kertoi sosiaali- ja terveysministeriövaltiovarainministeriö tiistaina, myös ympäristöministeriöoikeusministeriö.",
    found: [
      ["ministry", "Sosiaali- ja terveysministeriö"],
      ["ministry", "Valtiovarainministeriö"],
      ["ministry", "Ympäristöministeriö"],
      ["ministry", "Oikeusministeriö"],
    ],
    why: "ministries that have lost the line's end between them",
  },
  {
    text: "Rikosta tutkii Länsi-Uudenmaan poliisi, lausunnon antoi EU:n komissio. Kuusiston poliisi kiitti Pelastakaa Lasten väkeä.",
    found: [
      ["agency", "Länsi-Uudenmaan poliisilaitos"],
      ["eu", "Euroopan komissio"],
      ["association", "Pelastakaa Lapset"],
    ],
    why: "a police department and the Commission as news call them; a village's police is none",
  },
];
