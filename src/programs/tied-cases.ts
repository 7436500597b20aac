import type { ProgramCase } from "./cases.js";

/** Names that a hyphen ties to their head, in the spellings of real releases, and names that lists know; near misses beside them. */
export const tiedCases: readonly ProgramCase[] = [
  {
    text: "Osaajia Kainuuseen -hanke alkaa, ja uutta virtaa tuo Kestävää matkailua Saimaalla -hanke.",
    found: [
      ["project", "Osaajia Kainuuseen -hanke"],
      ["project", "Kestävää matkailua Saimaalla -hanke"],
    ],
    why: "a place in a local case ends a name that begins before it",
  },
  {
    text: "Kohti hiilineutraalia Pirkanmaata -hanke päättyi. Liitto rahoittaa Uusi alku – vihreää työtä Lappiin -hanketta.",
    found: [
      ["project", "Kohti hiilineutraalia Pirkanmaata -hanke"],
      ["project", "Uusi alku – vihreää työtä Lappiin -hanke"],
    ],
    why: "a place in the partitive; a subtitle that ends in a place",
  },
  {
    text: "Liitto rahoittaa Kainuussa -hanketta, ja liikettä tuo kunnan Liikkeelle -hanke.",
    found: [
      ["project", "Kainuussa -hanke"],
      ["project", "Liikkeelle -hanke"],
    ],
    why: "near: behind a verb the place alone is the name; no place, no longer name",
  },
  {
    text: "Kaupunki on mukana Puhtaat purot LIFE -hankkeessa, jota johtaa yliopisto.",
    found: [["project", "Puhtaat purot LIFE -hanke"]],
    why: "LIFE at the end of a project's own name",
  },
  {
    text: "Minä osaan (2024–2026) -hanke alkaa. Järjestö sai 12 000 euroa Kotiin tuettu -hankkeelleen ja kertoi Pihat eläväksi -kehittämishankkeestaan.",
    found: [
      ["project", "Minä osaan -hanke"],
      ["project", "Kotiin tuettu -hanke"],
      ["project", "Pihat eläväksi -kehittämishanke"],
    ],
    why: "years in parentheses before the hyphen; heads with possessive endings",
  },
  {
    text: "Osuuskunta haki tukea Luomu lautaselle- hankkeeseen. Kehitys- ja tutkimushankkeet sekä tutkimus- hankkeet jatkuvat.",
    found: [["project", "Luomu lautaselle -hanke"]],
    why: "a hyphen on the wrong side of its space; near: sorts of project",
  },
  {
    text: "Tavoitteet on kirjattu Luomu lautaselle -hankesuunnitelmaan. Kunnan hankesuunnitelma ja EU-hankesuunnitelma ovat valmiit.",
    found: [["project", "Luomu lautaselle -hanke"]],
    why: "the plan of a project names it; near: whose plan it is",
  },
  {
    text: "Kunta hakee TuuliToho-selvitykseen 20 000 euroa. YVA-selvitys, ympäristöselvitys ja Sote 2040 -selvitys ovat julkisia, ja hakemus liitettiin selvitykseen ”Tuuli kunnassa”.",
    found: [["project", "TuuliToho-selvitys"]],
    why: "a survey is a project by the capital inside its name; near: sorts of survey and publications",
  },
  {
    text: "Oppilaitos vetää Osaaja 2030- ja Digikampus-hankkeita, ja kunta rahoittaa Kesä kylässä ja Talvi torilla -hankkeita.",
    found: [
      ["project", "Osaaja 2030-hanke"],
      ["project", "Digikampus-hanke"],
      ["project", "Kesä kylässä -hanke"],
      ["project", "Talvi torilla -hanke"],
    ],
    why: "two names on one head: a year at the first one's end, a local case at the first one's end",
  },
  {
    text: "Avustus on tarkoitettu vesiensuojelun tehostamisohjelman kohteisiin ja kansallisen ikäohjelman kokeiluihin. Kunnan tehostamisohjelma ja alueen ikäohjelma valmistuvat.",
    found: [
      ["program", "Vesiensuojelun tehostamisohjelma"],
      ["program", "Kansallinen ikäohjelma"],
    ],
    why: "known programmes in small letters, whose last word says what they are; near: a kind of programme alone",
  },
  {
    text: "Kosteikko sai Helmi-rahoitusta ja EU:n aluekehitysrahaston tukea. Helmi Lahti esitteli kosteikon.",
    found: [
      ["program", "Helmi-ohjelma"],
      ["fund", "Euroopan aluekehitysrahasto"],
    ],
    why: "money of a programme; near: a given name",
  },
];
