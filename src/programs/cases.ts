import type { ProgramKind } from "../../schemas/programs.js";

/** A text, the programmes found in it as [kind, name] in order, and why. An empty list: nothing may be found. */
export interface ProgramCase {
  readonly text: string;
  readonly found: readonly (readonly [ProgramKind, string])[];
  readonly why: string;
}

export const cases: readonly ProgramCase[] = [
  {
    text: "Rahoitus tulee Kestävän kasvun ohjelmasta, ja Suomen kestävän kasvun ohjelman haku jatkuu.",
    found: [["program", "Suomen kestävän kasvun ohjelma"]],
    why: "an alias and the name in two cases are one entry",
  },
  {
    text: "Tukea saa Ranta vihertyy -hankkeeseen.",
    found: [["project", "Ranta vihertyy -hanke"]],
    why: "a name of several words tied by a hyphen",
  },
  {
    text: "Edellinen haku tuotti Kuituverkko-hankkeen.",
    found: [["project", "Kuituverkko-hanke"]],
    why: "a compound",
  },
  { text: "EU-hanke ja TKI-hankkeet jatkuvat.", found: [], why: "whose money, which trade: no names" },
  { text: "Hankkeen ohjelmassa on tuki kunnille.", found: [], why: "heads alone" },
  {
    text: "Lasten ja nuorten -hanke alkaa.",
    found: [["project", "Lasten ja nuorten -hanke"]],
    why: "a capital begins it",
  },
  { text: "Uusi lasten ja nuorten hanke alkaa.", found: [], why: "nothing ties the words to the head" },
  {
    text: "Hakija sai ”Jäljellä kaikki” -projektiin tukea.",
    found: [["project", "Jäljellä kaikki -projekti"]],
    why: "a quoted name tied to its head",
  },
  {
    text: "Kunta käynnistää hankkeen ”Metsä puhuu” syksyllä.",
    found: [["project", "Metsä puhuu"]],
    why: "a quoted name after its head",
  },
  {
    text: "Uudet polut -nimisessä hankkeessa koulutetaan väkeä.",
    found: [["project", "Uudet polut"]],
    why: "niminen",
  },
  {
    text: "Päätökset tehtiin Itäisessä akatemiaohjelmassa.",
    found: [],
    why: "no adjective of the kinds that agree: an ordinary word",
  },
  {
    text: "Haku on auki Arktisessa akatemiaohjelmassa.",
    found: [["program", "Arktinen akatemiaohjelma"]],
    why: "an agreeing adjective comes to its base form",
  },
  { text: "Apuraha tulee Etelän rahastosta.", found: [["fund", "Etelän rahasto"]], why: "a named fund" },
  { text: "Konsertin tuotto annetaan urkurahastolle.", found: [], why: "a fund without a name" },
  { text: "Kunnan säästöohjelma etenee.", found: [], why: "a sort of programme" },
  {
    text: "Keski-Suomen hankkeen kärkenä on Keski-Suomen sote-pilottihanke.",
    found: [["project", "Keski-Suomen sote-pilottihanke"]],
    why: "a place before a bare head is no name, before a compound with a hyphen it is",
  },
  {
    text: "Kunta saa EAKR-tukea.",
    found: [["fund", "Euroopan aluekehitysrahasto"]],
    why: "an acronym at the front of a compound names its fund",
  },
  {
    text: "Oulun yliopiston hankkeemme PuuVesi päättyi.",
    found: [["project", "PuuVesi"]],
    why: "an inner capital right after the head",
  },
  {
    text: "Tulevaisuuden sote-keskus -hankkeella kehitetään palveluja.",
    found: [["program", "Tulevaisuuden sosiaali- ja terveyskeskus -ohjelma"]],
    why: "an alias with another head",
  },
  { text: "Helmi Kuusela kertoo ahdista.", found: [], why: "short names that are names and words" },
  {
    text: "Projektet Tång i skåpet, som börjar i maj, får Leaderstöd.",
    found: [
      ["project", "Tång i skåpet"],
      ["instrument", "Leader"],
    ],
    why: "Swedish: a name after projektet, up to the comma",
  },
  { text: "Projektet pågår till maj.", found: [], why: "projektet without a name" },
  {
    text: "Tukea sai Järvi-LIFE.",
    found: [["project", "Järvi-LIFE"]],
    why: "LIFE in capitals beside a capital word",
  },
  {
    text: "- Sallan kunta, Metsäpolku: 141 500 euroa",
    found: [["project", "Metsäpolku"]],
    why: "applicant, title, colon, sum",
  },
  { text: "- Sallan kunta, Uimahallin laajennus: 750 000 euroa", found: [], why: "what the money pays for" },
  { text: "- Sallan kunta, uimahallin korjaus 750 000 euroa", found: [], why: "a purpose in small letters" },
  {
    text: "Keskus valitsi yhtiön Turbines from Finland -ohjelman TurbinePath-kiihdyttämöön.",
    found: [
      ["program", "Turbines from Finland -ohjelma"],
      ["program", "TurbinePath-kiihdyttämö"],
    ],
    why: "an English word between capitals; kiihdyttämö tied to a name",
  },
  {
    text: "Kunnan kiihdyttämö avataan, ja Kuusiston yrityskiihdyttämö laajenee.",
    found: [],
    why: "kiihdyttämö without a name",
  },
  {
    text: "Rahaa tutkimukseen\n\nNeuvosto on tänään tehnyt päätökset uusista hankkeista.\n\nMetsän toinen elämä (METE)\nOulun yliopisto 310 400 €\nHelsingin yliopisto 142 600 €",
    found: [["project", "Metsän toinen elämä"]],
    why: "a line that ends in an acronym, over lines that tell who gets what",
  },
  {
    text: "Rahaa kunnille\n\nMinisteriö on tänään tehnyt päätökset avustuksista.\n\nLapin kunnat (yhteensä)\nSallan kunta 310 400 €\nInarin kunta 142 600 €",
    found: [],
    why: "a line that groups the recipients is no title",
  },
  {
    text: "Rahaa järvelle\n\nKeskus on tänään tehnyt päätökset avustuksista.\n\nEhdotetut avustukset\n\n1. Kotipesä ry, Salo: Yön yli -hanke, 2022–2024, yhteensä 84 000 euroa\n2. Itäpuisto ry, Pori: Omalla avaimella, 2022–2024, yhteensä 97 000 euroa\n3. Vesikunta ry, Pori: Pilvijärven pohjan kartoitus, 2022, yhteensä 7 000 euroa",
    found: [
      ["project", "Yön yli -hanke"],
      ["project", "Omalla avaimella"],
    ],
    why: "one item of the list is called a project; the applicant's town is no title, nor is a work",
  },
  {
    text: "Avustukset seuroille\n\nLautakunta on tänään jakanut avustuksia.\n\nAvustukset\n\n- Kuusiston Kisa ry, Kevätkisat, 1 500 euroa\n- Lammaslahden Hiihto ry, toiminta-avustus, 2 500 euroa",
    found: [],
    why: "nothing says that the list is one of projects",
  },
  {
    text: "Maakuntahallitus päätti rahoituksesta\n\nMaakuntahallitus käsitteli hakemukset maanantaina.\n\nRoboNiitty (A81942)\nKeskus selvittää, mihin robotit pystyvät. Budjetti on 540 000 euroa.\n\nSuomen historia (5 opintopistettä)\nKurssi järjestetään syksyllä.",
    found: [["project", "RoboNiitty"]],
    why: "a title and its decision's number on a line; other parentheses are no number",
  },
  {
    text: "Apurahat on jaettu\n\nSäätiö on jakanut vuoden apurahat.\n\nHoitotieteen rahasto\n- TtM Kati Kuusela, 7 000 euroa",
    found: [["fund", "Hoitotieteen rahasto"]],
    why: "a fund as a line of its own",
  },
  {
    text: "The idea grew out of NordSalz, a small preparatory project, and Mr Aho, a project manager, leads it.",
    found: [["project", "NordSalz"]],
    why: "English: a name with a capital inside before what it is; a person is none",
  },
  {
    text: "Tuki maksetaan Itä-Suomen toimenpideohjelmasta, ei kaupungin toimenpideohjelmasta.",
    found: [["program", "Itä-Suomen toimenpideohjelma"]],
    why: "the structural funds' area before a sort of programme",
  },
  {
    text: "Katteeseen on saatu Leader Rantakylän tukea ja Interreg-tukea Interreg Aurora -ohjelmasta.",
    found: [["program", "Interreg Aurora"]],
    why: "a Leader group is a body; Interreg alone is the programme that the release names",
  },
  {
    text: "Sade viivytti työtä, ja SADe-ohjelma rahoitti sen.",
    found: [["program", "SADe-ohjelma"]],
    why: "rain is written with one capital",
  },
  {
    text: "Tuki tulee ympäristöministeriön lähiöohjelmasta ja EU:n maaseuturahastosta.",
    found: [
      ["program", "Lähiöohjelma"],
      ["fund", "EU:n maaseuturahasto"],
    ],
    why: "names that running text writes in small letters",
  },
  {
    text: "Ministeriö jakoi tukea\n\nMinisteriö maksaa tänä vuonna avustusta Uuden-\nkaarlepyyn kaupungille Ranta vihertyy -hank-\nkeeseen ja kaikille muille hakijoille Kestävän kas-\nvun ohjelmasta, jonka haku päättyi jo keväällä",
    found: [
      ["project", "Ranta vihertyy -hanke"],
      ["program", "Suomen kestävän kasvun ohjelma"],
    ],
    why: "hyphens of the line's end within heads and names",
  },
  {
    text: "Led by Professor Aho, the consortium Reliable Air for Schools (RAFS) joined the Finnish Flagship Programme.",
    found: [
      ["project", "Reliable Air for Schools"],
      ["program", "Finnish Flagship Programme"],
    ],
    why: "English: an acronym ends a long name; what flagships belong to",
  },
  {
    text: "Tuen sai hanke Puhdas ilma kaikille kouluille (PUHTI). PUHTI-hankkeessa mitataan ilmaa.",
    found: [["project", "Puhdas ilma kaikille kouluille"]],
    why: "an acronym ends a name after its head, and is the name's later",
  },
  {
    text: "Hankkeen Oulun yliopisto (OY) ja projektin Aino Kuusela (vas.) esittelivät.",
    found: [],
    why: "a body, a person",
  },
  {
    text: "Komitea hyväksyi Luonnonvarakeskuksen SUMATRA-hankehakemuksen.",
    found: [["project", "SUMATRA-hanke"]],
    why: "an application names its project",
  },
  {
    text: "Hakemukset käsittelyssä\n\nLiitto on ottanut hakemukset käsittelyyn tänään.\n\nHankkeen nimi, hakija ja haettu tuki:\n\n- Rantaklusteri ry:n kansainvälistyminen ja kasvu, Rantaklusteri ry, 90 284 €",
    found: [["project", "Rantaklusteri ry:n kansainvälistyminen ja kasvu"]],
    why: "a colon before a case ending parts nothing",
  },
  {
    text: "Liitto rahoitti hankkeita\n\nLiitto on myöntänyt rahoitusta kahdelle kehittämishankkeelle, jotka alkavat keväällä.\n\nHakija; Hankkeen nimi; Haettu; Saatu\nKajaanin kaupunki; Vetylaakso; 200 000; 145 000\nSotkamon kunta; Niitty kukkii; 45 000; 45 000",
    found: [
      ["project", "Vetylaakso"],
      ["project", "Niitty kukkii"],
    ],
    why: "semicolons below a line of headers",
  },
  {
    text: "Liitto rahoitti hankkeita\n\nLiitto on myöntänyt rahoitusta kahdelle kehittämishankkeelle, jotka alkavat keväällä.\n\nVetylaakso\nHakija: Kajaanin kaupunki\nTuki: 145 000 €\n\nNiitty kukkii\nHakija: Sotkamon kunta\nTuki: 45 000 €",
    found: [
      ["project", "Vetylaakso"],
      ["project", "Niitty kukkii"],
    ],
    why: "a title over the line that says whose it is",
  },
  {
    text: "Liitto rahoitti hankkeita\n\nLiitto on myöntänyt rahoitusta kahdelle kehittämishankkeelle, jotka alkavat keväällä.\n\nRahoitetut hankkeet\n\nVetylaakso, 145 000 euroa\nKajaanin kaupunki\n\nNiitty kukkii, 45 000 euroa\nSotkamon kunta",
    found: [
      ["project", "Vetylaakso"],
      ["project", "Niitty kukkii"],
    ],
    why: "the applicant on the next line",
  },
  {
    text: "Liitto rahoitti hankkeita\n\nLiitto on myöntänyt rahoitusta kahdelle kehittämishankkeelle, jotka alkavat keväällä.\n\nRahoitettava hanke\tHakija\tRahoitus\nVetylaakso\tKajaanin kaupunki\t145 000 €\nhöyrykattila\tSotkamon kunta\t45 000 €",
    found: [["project", "Vetylaakso"]],
    why: "a column headed by what is funded; a cell in small letters",
  },
  {
    text: "Kajaanin kaupungin ”Vetylaakso” sai 145 000 euroa. Kuhmon kaupungin ”Musta hevonen” voitti, ja ”Niitty kukkii” sai kiitosta.",
    found: [["project", "Vetylaakso"]],
    why: "what a body has in quotation marks that is given money",
  },
  {
    text: "Liitto rahoitti hankkeita\n\nLiitto on myöntänyt rahoitusta kahdelle kehittämishankkeelle, jotka alkavat keväällä.\n\nYhteyshenkilö\nPuhelin: 040 555 0101\n\nLisätietoja hankkeista\nHakija voi kysyä: liitto neuvoo.",
    found: [],
    why: "lines over labels of other things",
  },
  {
    text: "Stödet ingår i Fiskeriprogrammet för Finland 2021–2027 och i utvecklingsprogrammet för ungdomspolitiken 2007–2011, inte i programmet för kvällen.",
    found: [
      ["program", "Fiskeriprogrammet för Finland 2021–2027"],
      ["program", "Utvecklingsprogrammet för ungdomspolitiken 2007–2011"],
    ],
    why: "Swedish: a compound with what it is for and its years",
  },
  {
    text: "The grant comes from the Academy Programme for Sustainable Lakes, and a sister project, AirKinds, applies in May.",
    found: [
      ["program", "Academy Programme for Sustainable Lakes"],
      ["project", "AirKinds"],
    ],
    why: "English: a capital head with what it is for; a name between commas",
  },
  {
    text: "Ryhmä jatkaa Lautta-projektiaan, ja kunta hakee hankettaan varten lupaa.",
    found: [["project", "Lautta-projekti"]],
    why: "a possessive ending",
  },
  {
    text: "Tuki on osa hallituksen lasten, nuorten ja perheiden hyvinvoinnin politiikkaohjelmaa.",
    found: [["program", "Lasten, nuorten ja perheiden hyvinvoinnin politiikkaohjelma"]],
    why: "a long name in small letters",
  },
  {
    text: "Suurimman apurahan sai työryhmä hankkeeseen Jokivarren kadonneet kylät. Muut saivat tukea hankkeeseen Oulun seudulla.",
    found: [["project", "Jokivarren kadonneet kylät"]],
    why: "what money is given for, to the end of the sentence; a place is none",
  },
  {
    text: "Rahaa annettiin hankkeelle Aino Kuuselan johdolla. Se meni projektiin Kuusiston kaupungille.",
    found: [],
    why: "a person, a body",
  },
];

/** What is not read yet. */
export const gaps: readonly ProgramCase[] = [
  {
    text: "Metsä puhuu- ja Järvi vastaa -hankkeet alkavat.",
    found: [
      ["project", "Metsä puhuu -hanke"],
      ["project", "Järvi vastaa -hanke"],
    ],
    why: "a hyphen glued to the last of several words",
  },
];
