import type { ProgramCase } from "./cases.js";

/**
 * Kept apart: written together with the rows of release-cases.ts, before the rules, and never tuned to. The test asks for a
 * share of them only, so that it keeps telling how the rules generalise. Not for fixing one by one.
 */
export const heldOutCases: readonly ProgramCase[] = [
  {
    text: "Koulutusta tuetaan Euroopan sosiaalirahasto plussasta (ESR+).",
    found: [["fund", "Euroopan sosiaalirahasto plus"]],
    why: "plus bends as a word",
  },
  {
    text: "Kumppanit saivat rahoituksen Horisontti Eurooppa -puiteohjelmasta.",
    found: [["program", "Horisontti Eurooppa"]],
    why: "a framework programme",
  },
  {
    text: "Festivaali sai Luova Eurooppa -tukea ja Luovan Euroopan Media-tukea.",
    found: [["program", "Luova Eurooppa"]],
    why: "both words of a name bend",
  },
  {
    text: "Kalasatama kunnostetaan Euroopan meri-, kalatalous- ja vesiviljelyrahaston tuella.",
    found: [["fund", "Euroopan meri-, kalatalous- ja vesiviljelyrahasto"]],
    why: "a long fund in the genitive",
  },
  {
    text: "EU:n LIFE-ohjelma maksaa kustannuksista 60 prosenttia.",
    found: [["program", "LIFE-ohjelma"]],
    why: "the LIFE programme itself",
  },
  {
    text: "Suojelusopimus tehtiin METSO-ohjelmassa.",
    found: [["program", "METSO-ohjelma"]],
    why: "a programme in capitals",
  },
  {
    text: "Kuntaan palkataan ohjaaja Suomi liikkeelle -ohjelman avustuksella.",
    found: [["program", "Suomi liikkeelle -ohjelma"]],
    why: "a programme of the government",
  },
  {
    text: "Hiilestä kiinni -toimenpidekokonaisuudesta jaettiin miljoona euroa.",
    found: [["program", "Hiilestä kiinni"]],
    why: "an alias that ends in a compound head",
  },
  {
    text: "Laajakaista kaikille -hankkeen tuki maksettiin osuuskunnalle.",
    found: [["project", "Laajakaista kaikille -hanke"]],
    why: "a known project",
  },
  {
    text: "Stipendi maksettiin Anna ja Yrjö Lehtolan muistorahastosta.",
    found: [["fund", "Anna ja Yrjö Lehtolan muistorahasto"]],
    why: "two given names before a fund",
  },
  {
    text: "DigiVoima-hanke alkoi, ja DIGIVOIMA-hankkeessa on neljä kumppania.",
    found: [["project", "DigiVoima-hanke"]],
    why: "the same compound in capitals is one entry",
  },
  {
    text: "Kunta johtaa Tekoälyllä tuottavuutta (TekoTuo) -hanketta. TekoTuo-hankkeen budjetti on 90 000 euroa.",
    found: [["project", "Tekoälyllä tuottavuutta -hanke"]],
    why: "an acronym in parentheses and later alone",
  },
  {
    text: "Hankkeen nimi on Metsän voima, ja se kestää vuoden.",
    found: [["project", "Metsän voima"]],
    why: "hankkeen nimi on",
  },
  {
    text: "Polku töihin -työllisyyshankkeesta tuli vakinaista toimintaa.",
    found: [["project", "Polku töihin -työllisyyshanke"]],
    why: "a compound head",
  },
  {
    text: "Opi, työskentele ja viihdy -hanke houkuttelee väkeä.",
    found: [["project", "Opi, työskentele ja viihdy -hanke"]],
    why: "a comma after the first word",
  },
  {
    text: "Ilmastoviisas Kuusisto -projekti palkittiin.",
    found: [["project", "Ilmastoviisas Kuusisto -projekti"]],
    why: "a place inside a project's name",
  },
  {
    text: "Raidehanke Itäväylä ja Digirata-hanke ovat ministeriön listalla.",
    found: [["project", "Digirata-hanke"]],
    why: "a compound; a name after a compound head is left",
  },
  {
    text: "Rahoitusta kehittämiseen\n\nLiitto on tehnyt päätöksiä rahoituksesta ja tukee alueen kehittämistä.\n\nAvustusta saavat seuraavat hankkeet:\n\n- Kuusiston kunta: Kylien valot, 45 000 €\n- Lammaslahden kaupunki: Puisto soi, 12 000 €",
    found: [
      ["project", "Kylien valot"],
      ["project", "Puisto soi"],
    ],
    why: "applicant, colon, title, sum",
  },
  {
    text: "Rahoitusta kehittämiseen\n\nLiitto on tehnyt päätöksiä rahoituksesta ja tukee alueen kehittämistä.\n\nRahoitettavat hankkeet\n\n- Kylien valot / Kuusiston kunta / 45 000 €\n- Puisto soi / Lammaslahden kaupunki / 12 000 €",
    found: [
      ["project", "Kylien valot"],
      ["project", "Puisto soi"],
    ],
    why: "slashes between the parts",
  },
  {
    text: "Rahoitusta kehittämiseen\n\nLiitto on tehnyt päätöksiä rahoituksesta ja tukee alueen kehittämistä.\n\nAvustukset kunnille\n\n- Kuusiston kunta 45 000 € (Kylien valot -hanke)\n- Lammaslahden kaupunki 12 000 € (uimarannan kunnostus)",
    found: [["project", "Kylien valot -hanke"]],
    why: "a project in parentheses; works are none",
  },
  {
    text: "Kommunen beviljades understöd för projektet ”Hela byn läser” i går.",
    found: [["project", "Hela byn läser"]],
    why: "Swedish: a quoted name",
  },
  {
    text: "Svenska kulturfonden beviljade föreningen 5 000 euro för verksamheten.",
    found: [],
    why: "Swedish: a foundation is none",
  },
  {
    text: "The project will start in May and the programme ends next year.",
    found: [],
    why: "English: heads alone",
  },
  {
    text: "Pääministerin hallitusohjelma ja kunnan kuntastrategia ohjaavat hanketta.",
    found: [],
    why: "a sort of programme",
  },
  {
    text: "Valtion eläkerahasto ja Kuntien eläkevakuutus sijoittavat yhdessä.",
    found: [],
    why: "public funds are bodies",
  },
  {
    text: "Kehittämishanke käynnistyy, ja Uusi hanke tukee nuoria.",
    found: [],
    why: "an adjective before a head",
  },
  {
    text: "Maakunnan tulevaisuusohjelma Uusi Kuusisto 2040 hyväksyttiin.",
    found: [],
    why: "a plan without mark of its end is left",
  },
  {
    text: "Manner-Suomen maaseudun kehittämisohjelmasta 2014–2020 maksetaan tukea.",
    found: [["program", "Manner-Suomen maaseudun kehittämisohjelma"]],
    why: "the years after the bent head",
  },
  {
    text: "Osatoteuttaja on mukana Hyvä arki Kuusistossa -kehittämisohjelmassa.",
    found: [["program", "Hyvä arki Kuusistossa -kehittämisohjelma"]],
    why: "a local case inside a tied name",
  },
  {
    text: "Yhtiö sai EU:n elpymis- ja palautumistukivälineestä (RRF) 2 miljoonaa euroa.",
    found: [["instrument", "Elpymis- ja palautumistukiväline"]],
    why: "a facility in small letters",
  },
  {
    text: "Sosiaali- ja terveysjärjestöjen avustuskeskus STEA myönsi Ystävä vierellä -toiminnalle avustuksen.",
    found: [],
    why: "an activity is no project",
  },
  {
    text: "Rahoitus mahdollistaa Kestävät kylät ‑, Vihreä virta ‑ ja Valo-hankkeet.",
    found: [["project", "Valo-hanke"]],
    why: "elided heads; only the last is sure",
  },
  {
    text: "Kuusiston kunta sai avustusta Terve rakennus ry:n kanssa Terve koulu -projektiin 12 000 euroa.",
    found: [["project", "Terve koulu -projekti"]],
    why: "the name begins after a word in a local case or postposition",
  },
  {
    text: "The city joined a project called Green Harbour, funded by the European Union.",
    found: [["project", "Green Harbour"]],
    why: "English: called",
  },
  { text: "Oulun kaupunki on hanke mukanaan matkalla.", found: [], why: "no name with a capital inside" },
  {
    text: "The company received a loan from the Kuusisto Growth Fund in March this year.",
    found: [["fund", "Kuusisto Growth Fund"]],
    why: "English: a fund",
  },
  {
    text: "EU-projektet Grön hamn och forskningsprojektet ”Havet ser dig” presenterades i Vasa.",
    found: [
      ["project", "Grön hamn"],
      ["project", "Havet ser dig"],
    ],
    why: "Swedish: two compounds",
  },
  {
    text: "Apurahan antoi Anna Kuuselan lahjoitusrahasto, stipendin Erkki ja Elli Lammin stipendirahasto.",
    found: [
      ["fund", "Anna Kuuselan lahjoitusrahasto"],
      ["fund", "Erkki ja Elli Lammin stipendirahasto"],
    ],
    why: "funds named after people, though their heads are sorts of fund",
  },
  { text: "Neljä Kärkihanke-apurahaa jaettiin työryhmille.", found: [], why: "a sort of grant" },
  {
    text: "Rahoitus tuli Maaseudun kehittämisohjelmasta ja EU:n koheesiorahastosta.",
    found: [
      ["program", "Maaseudun kehittämisohjelma"],
      ["fund", "Koheesiorahasto"],
    ],
    why: "funds of the Union by their short names",
  },
  { text: "Yritys kehittää HYBRID-tekniikkaa ja myy CAD-ohjelmia.", found: [], why: "programs of computers" },
  {
    text: "Uusi ”Reilu peli” -toimintamalli ja Reilu peli -kampanja näkyvät kouluissa.",
    found: [],
    why: "a way of working and a campaign are none",
  },
  {
    text: "Euroopan komission Copernicus-ohjelma ja avaruusjärjestö ESA tuottavat kuvia.",
    found: [["program", "Copernicus-ohjelma"]],
    why: "a programme of the Commission",
  },
];
