import type { ProgramCase } from "./cases.js";

/** Projects in lists and behind their heads without a hyphen, as real releases have them; near misses beside them. */
export const listCases: readonly ProgramCase[] = [
  {
    text: "Euroopan aluekehitysrahasto (EAKR)\n\n• Savesta soimaan, Oulun yliopisto, 312 480 €\n• Rantareitit auki, Kokkolan kaupunki, 173 000 €\n\nHakemuksia tuli yhdeksän.",
    found: [
      ["fund", "Euroopan aluekehitysrahasto"],
      ["project", "Savesta soimaan"],
      ["project", "Rantareitit auki"],
    ],
    why: "titles before their bodies and sums, under the fund that only projects get money from",
  },
  {
    text: "Yleisavustukset\n\n• Kesäteatteri, Oulun Nuorisoseura ry, 900 €\n• Kyläjuhla, Kokkolan Kyläyhdistys ry, 500 €\n\nHakemuksia tuli yhdeksän.",
    found: [],
    why: "near: the same under a heading that tells of no projects",
  },
  {
    text: "Avustukset myönnettiin seuraavasti:\n\n– 75 000 euroa Oulun kaupungille, hanke Tarinat tulevat kylään\n– 20 000 euroa Kokkolan kaupungille, hanke Kajaanissa",
    found: [["project", "Tarinat tulevat kylään"]],
    why: "a project behind a comma, to the end of its item; near: a place",
  },
  {
    text: "Avustus myönnettiin Oulun kaupungille, hanke Tarinat tulevat kylään jokaisena syksynä ja keväänä niin kauan kuin kyläläiset niitä kertovat ja kuulijoita saapuu talolle asti kuuntelemaan niitä",
    found: [],
    why: "a line that goes on for longer than any title ends no name",
  },
  {
    text: "Uusi hanke, Puhdas pelto, alkaa toukokuussa. Toinen hanke, Oulun kaupunki kertoo, alkaa syksyllä.",
    found: [["project", "Puhdas pelto"]],
    why: "a name between commas before a verb; near: a body that tells of it",
  },
  {
    text: "Hankkeemme Puhdas pelto päättyi. Hankkeessa Ihmisen kokoinen koti autetaan nuoria, ja hankkeessa Kuopion seudulla autetaan vanhuksia.",
    found: [
      ["project", "Puhdas pelto"],
      ["project", "Ihmisen kokoinen koti"],
    ],
    why: "a head with a possessive ending; a name up to what is done in the project; near: where it is done",
  },
  {
    text: "Kulttuurihanke Valon polku kokoaa taiteen kaduille. Kulttuurihanke Lehtosen mukaan etenee, ja tutkimushanke Lapin luonnossa alkaa.",
    found: [["project", "Valon polku"]],
    why: "a name that begins with a genitive; near: whom the sentence quotes, a place",
  },
  {
    text: "Kalasta voimaa on kaksivuotinen hanke. Sairaalan laajennus on kolmivuotinen hanke. Kyse on kuntien yhteisestä hankkeesta. Kuntien yhteistyö on valtakunnallinen hanke.",
    found: [["project", "Kalasta voimaa"]],
    why: "what a sentence says is a project of some sort; near: works and deeds",
  },
  {
    text: "ESR-hanke Työtä kaikille kouluttaa 120 nuorta. EU-hanke ”Metsä elää” päättyi. EU-hanke päättyi.",
    found: [
      ["fund", "Euroopan sosiaalirahasto"],
      ["project", "Työtä kaikille"],
      ["project", "Metsä elää"],
    ],
    why: "a name behind a head that tells whose money it is; near: no name",
  },
  {
    text: "Kyseessä on Horisontti Eurooppa -hanke GreenForest, jota johtaa yliopisto. Puhdas teollisuus -ohjelman VesiTieto-hanke alkaa.",
    found: [
      ["program", "Horisontti Eurooppa"],
      ["project", "GreenForest"],
      ["program", "Puhdas teollisuus -ohjelma"],
      ["project", "VesiTieto-hanke"],
    ],
    why: "the project's own name behind its programme's; near: one with a head of its own",
  },
  {
    text: "Tukea saivat hankkeet Kalasta voimaa, Purojen paluu ja Järvi auki. Hankkeet Kuopiossa ja Oulussa jatkuvat.",
    found: [
      ["project", "Kalasta voimaa"],
      ["project", "Purojen paluu"],
      ["project", "Järvi auki"],
    ],
    why: "a name that begins with a local case in a row; near: places",
  },
  {
    text: "Puhdas pelto- ja Vesi virtaa -hankkeissa palkataan väkeä. Kunnan kehitys- ja Vesi virtaa -hankkeissa palkataan väkeä.",
    found: [
      ["project", "Puhdas pelto-hanke"],
      ["project", "Vesi virtaa -hanke"],
    ],
    why: "a name of two words whose head a glued hyphen stands for; near: a sort of project",
  },
  {
    text: "Tukea saivat Kajaanin kaupungin ”Puhdas pelto” (150 000 €) ja Oulun yliopiston ”Vesi virtaa” (90 000 €). Kajaanin kaupungin ”Kesäkatu” (Kirkkokatu) avautuu.",
    found: [
      ["project", "Puhdas pelto"],
      ["project", "Vesi virtaa"],
    ],
    why: "what bodies have in quotation marks with its sum; near: without a sum",
  },
  {
    text: "Liitto rahoitti kahta hanketta.\n\nPuhdas pelto\n\nOulun yliopiston hankkeessa tutkitaan maata. Tuki on 45 000 euroa.\n\nVesi virtaa\n\nKokkolan kaupungin hankkeessa kunnostetaan puroja. Tuki on 12 000 euroa.",
    found: [
      ["project", "Puhdas pelto"],
      ["project", "Vesi virtaa"],
    ],
    why: "titles over the paragraphs that tell of each project",
  },
  {
    text: "Vesi virtaa\n\nKokkolan kaupungin hankkeessa kunnostetaan puroja. Tuki on 12 000 euroa.\n\nHankkeen tavoitteet\n\nOulun yliopisto tutkii hankkeessa maata 45 000 eurolla.",
    found: [],
    why: "near: a single one, and a heading that speaks of the project",
  },
  {
    text: "Hallitus hyväksyi kolme hanketta: Puhdas pelto, Vesi virtaa ja Metsä soi. Hankkeet saivat tukea seuraavasti: Kylä elää 45 000 €, Ranta auki 12 000 €.",
    found: [
      ["project", "Puhdas pelto"],
      ["project", "Vesi virtaa"],
      ["project", "Metsä soi"],
      ["project", "Kylä elää"],
      ["project", "Ranta auki"],
    ],
    why: "several names behind a colon, with and without sums",
  },
  {
    text: "Kolme hanketta: Kuopio, Oulu ja Turku. Hankkeiden yhteyshenkilöt: Anna Lehto ja Eero Oja. Hankkeen teemat: Koti, Terveys ja Työ. Hankkeet: Oulun yliopisto, Turun yliopisto.",
    found: [],
    why: "near: places, people, themes, bodies",
  },
  {
    text: "Tukea myönnettiin seuraaviin hankkeisiin:\n\n• 45 000 euroa: Puhdas pelto, Oulun yliopisto\n• 12 000 € Kokkolan kaupunki, Vesi virtaa",
    found: [
      ["project", "Puhdas pelto"],
      ["project", "Vesi virtaa"],
    ],
    why: "a sum in front of the title or of the applicant",
  },
  {
    text: "Rahoitetut hankkeet\n\n• Oulun yliopisto (45 000 €): Puhdas pelto\n• Kokkolan kaupunki (12 000 €): uimahallin korjaus",
    found: [["project", "Puhdas pelto"]],
    why: "a sum between the applicant and the title; near: a purpose in small letters",
  },
  {
    text: "Stiftelsen delar ut 40 000 euro ur Brita Sunds fond och 10 000 euro ur Sjömansfonden. Lindroos minnesfond stöder unga. Fonden delar ut stipendier ur minnesfonden.",
    found: [
      ["fund", "Brita Sunds fond"],
      ["fund", "Sjömansfonden"],
      ["fund", "Lindroos minnesfond"],
    ],
    why: "Swedish funds: by who gave them, by their capital; near: the word alone",
  },
  {
    text: "Rahoituksen saajat\n\n• Anna Lehto, Oulun yliopisto, Puhdas pelto, 300 000 €\n• Eero Mäki, Turun yliopisto, Vesi virtaa ja vaikuttaa, 200 000 €\n• Liisa Oja, Turun yliopisto, väitöskirja, 30 000 €",
    found: [
      ["project", "Puhdas pelto"],
      ["project", "Vesi virtaa ja vaikuttaa"],
    ],
    why: "a person, where, a title and a sum; near: what the money is for in small letters",
  },
  {
    text: "Rahoitetut hankkeet\n\nPuhdas pelto\nAnna Lehto, Oulun yliopisto, 300 000 euroa\n\nVeden muisti\nEero Mäki, Turun yliopisto, 200 000 euroa",
    found: [
      ["project", "Puhdas pelto"],
      ["project", "Veden muisti"],
    ],
    why: "titles over the lines that tell who gets what",
  },
  {
    text: "Hanke\tVastuullinen johtaja\tMyönnetty\nPuhdas pelto\tAnna Lehto, Oulun yliopisto\t300 000\nVeden muisti\tEero Mäki, Turun yliopisto\t200 000",
    found: [
      ["project", "Puhdas pelto"],
      ["project", "Veden muisti"],
    ],
    why: "a table beside whose titles stand who leads them",
  },
  {
    text: "Kylätalo ry saa 12 000 euroa hankkeeseensa Kahvila auki, ja Oulun Teatteri ry 9 000 euroa hankkeeseen Lavalla taas. Tukea haettiin hankkeeseen Kuopion seudulla, ja se saatiin.",
    found: [
      ["project", "Kahvila auki"],
      ["project", "Lavalla taas"],
    ],
    why: "what money is given for, to a comma before ja; near: where",
  },
  {
    text: "Kahvila auki (12 000 €)\nOulun Teatteri ry:n hankkeessa avataan kesäkahvila.\n\nLavalla taas (9 000 €)\nLehdon Nuorisoseura ry:n hankkeessa kunnostetaan lava.",
    found: [
      ["project", "Kahvila auki"],
      ["project", "Lavalla taas"],
    ],
    why: "titles with their sums over the paragraphs that tell of them",
  },
  {
    text: "Maakunnan ilmasto-ohjelma valmistui, ja kunta rahoittaa hanketta EMKVR-ohjelmasta. Hankkeiden Anna Lehto ja Eero Mäki kertoivat. Lapin ilmasto-ohjelma valmistuu.",
    found: [
      ["fund", "Euroopan meri-, kalatalous- ja vesiviljelyrahasto"],
      ["program", "Lapin ilmasto-ohjelma"],
    ],
    why: "near: a common owner at a sentence's start, an acronym with its own head, people; a region's programme",
  },
  {
    text: "Tuki tulee Manner-Suomen maaseudun kehittämisohjelmasta.\n\nMyönteisen päätöksen saivat:\n\n1. Oulun 4H-yhdistys, Kesän starttipaja\n   tuki 31.200 e, kokonaisbudjetti 39.000 e\n2. Kuusiston Erämiehet ry, majan kunnostus\n   tuki 18.450 e, vuosi 2010\n3. Kokkolan kaupunki, Kyytiä kylältä toiselle\n   tuki 22.000 e, vuosi 2010",
    found: [
      ["program", "Manner-Suomen maaseudun kehittämisohjelma"],
      ["project", "Kesän starttipaja"],
      ["project", "Kyytiä kylältä toiselle"],
    ],
    why: "titles of applicants in a release of a rural programme, sums on the line below; near: a purpose in small letters",
  },
  {
    text: "Avustusta saivat:\n\n1. Oulun 4H-yhdistys, Kesän avajaiset\n   tuki 31.200 e\n2. Kokkolan kaupunki, Kyytiä kylältä toiselle\n   tuki 22.000 e",
    found: [],
    why: "near: the same where no fund pays for projects",
  },
  {
    text: "Raha tulee kansallisesta kalatieohjelmasta. Lapset saavat rokotteen kansallisessa rokotusohjelmassa, ja kansallinen ohjelma jatkuu.",
    found: [["program", "Kansallinen kalatieohjelma"]],
    why: "a national programme in small letters; near: a kind of programme, none at all",
  },
  {
    text: "Rahoitetut hankkeet\n\nTutkijatohtori Wei Hakkarainen, Oulun yliopisto: Routa ja vesi, 377 150 euroa\nProfessori Carita Engman, Turun yliopisto: Jään oikeudet, 421 000 euroa",
    found: [
      ["project", "Routa ja vesi"],
      ["project", "Jään oikeudet"],
    ],
    why: "a person by the title in front, whatever the name",
  },
  {
    text: "Liitto rahoittaa hankkeita Kuusen kuiske (Lahden kaupunki) ja Koivun kaiku (Hollolan kunta). Se rahoittaa hankkeita Lahdessa (Päijät-Häme) ja Kuopiossa (Pohjois-Savo).",
    found: [
      ["project", "Kuusen kuiske"],
      ["project", "Koivun kaiku"],
    ],
    why: "names in a row, each with its body in parentheses; near: places",
  },
  {
    text: "Tukea saivat seuraavat hankkeet: Lahden kaupunki: Kuusen kuiske (35 000 €), Hollolan kunta: Koivun kaiku (28 000 €). Tukea saivat hankkeet: Lahden kaupunki, Hollolan kunta.",
    found: [
      ["project", "Kuusen kuiske"],
      ["project", "Koivun kaiku"],
    ],
    why: "names behind their bodies in a sentence; near: bodies alone",
  },
  {
    text: "Rahoitetut hankkeet\n\nKuusen kuiske\nLahden kaupunki\n35 000 €\n\nKoivun kaiku\nHollolan kunta\n28 000 €",
    found: [
      ["project", "Kuusen kuiske"],
      ["project", "Koivun kaiku"],
    ],
    why: "title, body and sum, each on a line",
  },
  {
    text: "SOTE-PEDA 24/7 -hanke alkaa, ja SoteDigi2 (sosiaalialan digiosaaminen) -hanke päättyi. Kaivoksen YVA-ohjelma sekä palvelustrategia ja -ohjelma ovat nähtävillä.",
    found: [
      ["project", "SOTE-PEDA 24/7 -hanke"],
      ["project", "SoteDigi2 -hanke"],
    ],
    why: "a slash in a name, words in parentheses behind one; near: a plan of assessment, an elided word",
  },
  {
    text: "The project, Circular Bay, starts in August. It is part of the EU-funded “Green Ports” project. Northern Loop is a project funded by the EU. The project, Mayor Lampi said, goes on.",
    found: [
      ["project", "Circular Bay"],
      ["project", "Green Ports"],
      ["project", "Northern Loop"],
    ],
    why: "English: a name between commas, in quotation marks, as what a sentence is about; near: a person",
  },
  {
    text: "Kommunens projekt Skärgårdens smaker får stöd. Kommunens projekt pågår.",
    found: [["project", "Skärgårdens smaker"]],
    why: "Swedish: a name behind its owner's head, to its verb; near: no name",
  },
];
