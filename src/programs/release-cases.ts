import type { ProgramCase } from "./cases.js";

/** The ways in which real releases write programmes, with near misses beside them. Names are invented. */
export const releaseCases: readonly ProgramCase[] = [
  {
    text: "Hanketta rahoitetaan Euroopan aluekehitysrahastosta (EAKR).",
    found: [["fund", "Euroopan aluekehitysrahasto"]],
    why: "a fund with its acronym in parentheses is one",
  },
  {
    text: "Rahoitus saadaan EU:n oikeudenmukaisen siirtymän rahastosta (JTF) ja valtiolta.",
    found: [["fund", "Oikeudenmukaisen siirtymän rahasto"]],
    why: "a fund in small letters after its owner",
  },
  {
    text: "Hanke on ESR+-rahoitteinen ja kestää kaksi vuotta.",
    found: [["fund", "Euroopan sosiaalirahasto plus"]],
    why: "an acronym with a plus at the front of a compound",
  },
  {
    text: "Interreg Aurora ‑ohjelma rahoittaa Marjapolku ‑hanketta kolmen vuoden ajan.",
    found: [
      ["program", "Interreg Aurora"],
      ["project", "Marjapolku -hanke"],
    ],
    why: "a no-break hyphen before the head",
  },
  {
    text: "Opettajavaihto sai Erasmus+-tukea 60 000 euroa.",
    found: [["program", "Erasmus+"]],
    why: "a plus inside a compound",
  },
  {
    text: "Radan suunnittelu saa tukea EU:n Verkkojen Eurooppa (CEF) -välineestä.",
    found: [["instrument", "Verkkojen Eurooppa"]],
    why: "an acronym between name and head",
  },
  {
    text: "Yritystuki maksetaan Euroopan maaseuturahastosta.",
    found: [["fund", "Euroopan maaseuturahasto"]],
    why: "a fund by its short name",
  },
  {
    text: "Kotoutumista edistetään EU:n turvapaikka-, maahanmuutto- ja kotouttamisrahaston (AMIF) tuella.",
    found: [["fund", "Turvapaikka-, maahanmuutto- ja kotouttamisrahasto"]],
    why: "commas and hyphens inside a name",
  },
  {
    text: "Suot ennallistetaan Suosydän LIFE -hankkeessa vuosina 2023–2029.",
    found: [["project", "Suosydän LIFE -hanke"]],
    why: "a LIFE project tied to its head",
  },
  {
    text: "Lohikannat elpyvät, kun Virtavesi-LIFE etenee jokivarressa.",
    found: [["project", "Virtavesi-LIFE"]],
    why: "a LIFE project without head",
  },
  {
    text: "Investointi sai tukea EU:n innovaatiorahastosta.",
    found: [["fund", "Innovaatiorahasto"]],
    why: "a fund of the Union after its owner",
  },
  {
    text: "Kunnostus kuuluu ympäristöministeriön Helmi-elinympäristöohjelmaan.",
    found: [["program", "Helmi-elinympäristöohjelma"]],
    why: "an alias in the illative",
  },
  {
    text: "Raha kuuluu strategiseen kiertotalousohjelmaan, ja Kiertotalousohjelma jatkuu ensi vuonna.",
    found: [["program", "Kiertotalousohjelma"]],
    why: "a national programme",
  },
  {
    text: "Avustukset jaettiin Liikkuva koulu -ohjelmasta, ja Liikkuvan koulun verkosto laajenee.",
    found: [["program", "Liikkuva koulu"]],
    why: "both words bend, once each",
  },
  {
    text: "AKKE-rahoituksella eli alueiden kestävän kasvun ja elinvoiman tukemisella pilotoidaan uutta.",
    found: [["instrument", "Alueiden kestävän kasvun ja elinvoiman tukeminen"]],
    why: "acronym and full name are one",
  },
  {
    text: "Kuntakonserni haki Kuntien ilmastoratkaisut -ohjelmasta rahaa.",
    found: [["program", "Kuntien ilmastoratkaisut -ohjelma"]],
    why: "a genitive inside",
  },
  {
    text: "Business Finlandin Veturi-kilpailussa palkittiin kolme yhtiötä.",
    found: [["instrument", "Veturi-kilpailu"]],
    why: "an instrument by its short name in a compound",
  },
  {
    text: "Suomen Akatemian lippulaivaohjelmasta rahoitetaan viittä keskusta.",
    found: [["program", "Lippulaivaohjelma"]],
    why: "its owner before it",
  },
  {
    text: "Hakijoita oli paljon Suomen Kulttuurirahaston Pirkanmaan rahaston haussa.",
    found: [["fund", "Pirkanmaan rahasto"]],
    why: "a regional fund of a foundation",
  },
  {
    text: "Apurahan lahjoitti Kaarlo Metsälän nimikkorahasto.",
    found: [["fund", "Kaarlo Metsälän nimikkorahasto"]],
    why: "a named fund",
  },
  {
    text: "Suomen Kulttuurirahasto ja Jenny ja Antti Wihurin rahasto tukevat näyttelyä.",
    found: [],
    why: "foundations whose name ends in rahasto are bodies",
  },
  {
    text: "Työryhmä sai apurahan Tulevaisuuden tekijät -rahastosta.",
    found: [["fund", "Tulevaisuuden tekijät -rahasto"]],
    why: "a fund tied by a hyphen",
  },
  {
    text: "Kylille tulee opastusta hankkeessa DigiVoima – osaamista kyliin.",
    found: [["project", "DigiVoima – osaamista kyliin"]],
    why: "name and subtitle after the head",
  },
  {
    text: "Digivoimaa kyliin – osaamista ja yhteisöllisyyttä -hanke alkaa.",
    found: [["project", "Digivoimaa kyliin – osaamista ja yhteisöllisyyttä -hanke"]],
    why: "a dash inside a tied name",
  },
  {
    text: "Neuvontaa antaa TekoTuo – Tekoälyllä tuottavuutta -hanke.",
    found: [["project", "TekoTuo – Tekoälyllä tuottavuutta -hanke"]],
    why: "acronym, dash, name",
  },
  {
    text: "Rahaa sai hanke nimeltä Kylä elää.",
    found: [["project", "Kylä elää"]],
    why: "nimeltä, up to the sentence's end",
  },
  {
    text: "Siniset polut-hanke kunnostaa reittejä.",
    found: [["project", "Siniset polut -hanke"]],
    why: "the space before the hyphen left out",
  },
  {
    text: "Kuusiston kaupungin Puhdas vesi-projektissa mitataan päästöjä.",
    found: [["project", "Puhdas vesi -projekti"]],
    why: "the owner is no part of the name",
  },
  {
    text: "Puhdas lähde – terve järvi -hankekokonaisuus sai rahoituksen.",
    found: [["project", "Puhdas lähde – terve järvi -hankekokonaisuus"]],
    why: "hankekokonaisuus is a head",
  },
  {
    text: "Kylä elää! -hanke ja Mikä maksaa? -hanke jatkuvat.",
    found: [
      ["project", "Kylä elää! -hanke"],
      ["project", "Mikä maksaa? -hanke"],
    ],
    why: "marks at the end of names",
  },
  {
    text: "Nuoret mukaan 2 -hanke ja Vety 2.0 -hanke päättyivät.",
    found: [
      ["project", "Nuoret mukaan 2 -hanke"],
      ["project", "Vety 2.0 -hanke"],
    ],
    why: "numbers at the end of names",
  },
  {
    text: 'Rahoituksen sai "Lasten ääni"-hanke.',
    found: [["project", "Lasten ääni -hanke"]],
    why: "quotation marks glued to the head",
  },
  {
    text: "Hämeen ammattikorkeakoulun koordinoima Viljakierto-hanke etenee.",
    found: [["project", "Viljakierto-hanke"]],
    why: "who coordinates is no part of it",
  },
  {
    text: "Turun kaupungin ja Liedon kunnan yhteinen Jokilaakson voima -hanke alkaa.",
    found: [["project", "Jokilaakson voima -hanke"]],
    why: "bodies before the name are no part of it",
  },
  {
    text: "Vuonna 2024 Järvi kuntoon -hankkeelle myönnettiin 30 000 euroa.",
    found: [["project", "Järvi kuntoon -hanke"]],
    why: "a year before the name",
  },
  {
    text: "Rahoitusta kehittämiseen\n\nLiitto on tehnyt päätöksiä rahoituksesta ja tukee alueen kehittämistä.\n\nRahoitetut hankkeet:\n- DigiVoima – digitaidot kyliin, Kuusiston kunta, 120 000 euroa\n- Kylien valot, Lammaslahden kunta, 45 000 euroa",
    found: [
      ["project", "DigiVoima – digitaidot kyliin"],
      ["project", "Kylien valot"],
    ],
    why: "title, applicant, sum",
  },
  {
    text: "Rahoitusta kehittämiseen\n\nLiitto on tehnyt päätöksiä rahoituksesta ja tukee alueen kehittämistä.\n\nRahoituspäätökset\n\nHakija: Kuusiston kunta, hanke: Kylien valot, tuki: 45 000 €\nHakija: Lammaslahden kunta, hanke: Puisto soi, tuki: 12 000 €",
    found: [
      ["project", "Kylien valot"],
      ["project", "Puisto soi"],
    ],
    why: "labels inside the line",
  },
  {
    text: "Rahoitusta kehittämiseen\n\nLiitto on tehnyt päätöksiä rahoituksesta ja tukee alueen kehittämistä.\n\nTuetut hankkeet:\n\n- Kylien valot (Kuusiston kunta), 45 000 euroa\n- Puisto soi (Lammaslahden kaupunki), 12 000 euroa",
    found: [
      ["project", "Kylien valot"],
      ["project", "Puisto soi"],
    ],
    why: "the applicant in parentheses",
  },
  {
    text: "Rahoitusta kehittämiseen\n\nLiitto on tehnyt päätöksiä rahoituksesta ja tukee alueen kehittämistä.\n\nRahoitusta saivat hankkeet:\n\n- Kuusiston kunta – Kylien valot – 45 000 €\n- Lammaslahden kaupunki – Puisto soi – 12 000 €",
    found: [
      ["project", "Kylien valot"],
      ["project", "Puisto soi"],
    ],
    why: "dashes between the parts",
  },
  {
    text: "Rahoitusta kehittämiseen\n\nLiitto on tehnyt päätöksiä rahoituksesta ja tukee alueen kehittämistä.\n\nAvustusta saavat:\n\n- Kuusiston kunta, Kylien valot -hanke, 45 000 €\n- Lammaslahden kaupunki, Puisto soi -hanke, 12 000 €",
    found: [
      ["project", "Kylien valot -hanke"],
      ["project", "Puisto soi -hanke"],
    ],
    why: "heads in list items",
  },
  {
    text: "Projektet Grön kust får stöd av Europeiska regionala utvecklingsfonden.",
    found: [
      ["project", "Grön kust"],
      ["fund", "Europeiska regionala utvecklingsfonden"],
    ],
    why: "Swedish: the name before its verb, a fund",
  },
  {
    text: "Grön kust-projektet genomförs av Korsholms kommun i samarbete med byarna.",
    found: [["project", "Grön kust"]],
    why: "Swedish: a name of two words glued to its head",
  },
  {
    text: "Stödet kommer från fonden för en rättvis omställning (FRO) och från staten.",
    found: [["fund", "Fonden för en rättvis omställning"]],
    why: "Swedish: a fund in small letters",
  },
  {
    text: "Organisationen söker bidrag ur programmet Kreativa Europa till hösten.",
    found: [["program", "Kreativa Europa"]],
    why: "Swedish: a programme of the Union",
  },
  {
    text: "The HydroLake project has received funding from the Horizon Europe programme of the European Union.",
    found: [
      ["project", "HydroLake"],
      ["program", "Horizon Europe"],
    ],
    why: "English: a name before project",
  },
  {
    text: "The company was awarded a grant under the EU Innovation Fund for its plant.",
    found: [["fund", "Innovation Fund"]],
    why: "English: a fund",
  },
  {
    text: "Hankkeen kokonaisbudjetti on miljoona euroa, ja hanke jatkuu keväällä.",
    found: [],
    why: "heads alone",
  },
  {
    text: "Kouvolan kaupungin hanke ja Lapin yliopiston tutkimushanke päättyvät.",
    found: [],
    why: "a body before the head is no name",
  },
  {
    text: "Tampereen raitiotiehanke etenee toiseen vaiheeseen.",
    found: [],
    why: "a description after a place",
  },
  {
    text: "Kaupungin talouden tasapainotusohjelma hyväksyttiin valtuustossa.",
    found: [],
    why: "a sort of programme",
  },
  { text: "EU-hankkeiden ohjelmakausi alkaa ja EU-rahoitus kasvaa.", found: [], why: "whose money" },
  {
    text: "Iltapäivän ohjelmassa on musiikkia, ja ohjelma päättyy kello 15.",
    found: [],
    why: "a programme of an event",
  },
  { text: "Radio-ohjelma ja Yle Areenan ohjelma kertovat aiheesta.", found: [], why: "broadcasts" },
  {
    text: "Tutkimus julkaistiin. Hankkeeseen osallistui 20 kuntaa.",
    found: [],
    why: "the head opens the sentence",
  },
  {
    text: "Helsingin yliopiston Metsien monimuotoisuus -tutkimusohjelmaan otetaan kolme tutkijaa.",
    found: [["program", "Metsien monimuotoisuus -tutkimusohjelma"]],
    why: "a research programme tied by a hyphen",
  },
  {
    text: "Rakennerahasto-ohjelma Kestävää kasvua ja työtä 2014–2020 päättyy.",
    found: [["program", "Kestävää kasvua ja työtä 2014–2020"]],
    why: "the head before the known name",
  },
  {
    text: "Kaupunki osallistuu EU:n Kestävä kaupunkikehitys -verkostoon.",
    found: [],
    why: "a network is none",
  },
  {
    text: "Kylien kehittäjä -palkinto jaettiin, ja Vuoden kylä -kilpailu ratkesi.",
    found: [],
    why: "a prize and a competition are none",
  },
  {
    text: "Leader Kuusiston alueella tuetaan Leader-hankkeita.",
    found: [["instrument", "Leader"]],
    why: "a Leader group is a body; the instrument remains",
  },
  {
    text: "Tutkimusta rahoittaa Euroopan tutkimusneuvosto (ERC) Advanced Grant -rahoituksella.",
    found: [],
    why: "a council is a body",
  },
  {
    text: "Investointiin saatiin NextGenerationEU-rahoitusta Suomen kestävän kasvun ohjelman kautta.",
    found: [
      ["instrument", "Next Generation EU"],
      ["program", "Suomen kestävän kasvun ohjelma"],
    ],
    why: "an instrument as a compound's front",
  },
  {
    text: "Hanke kuuluu valtakunnalliseen Hyvä alku -avustusohjelmaan.",
    found: [["program", "Hyvä alku -avustusohjelma"]],
    why: "a grant programme with a name",
  },
  {
    text: "KOLMEN KUNNAN KYLÄPOLKU-HANKE SAI RAHOITUKSEN\n\nKyläpolku-hanke alkaa keväällä.",
    found: [["project", "Kyläpolku-hanke"]],
    why: "a capital headline and the text name one",
  },
  {
    text: "Lisätietoja: projektipäällikkö Aino Kuusela, Elävä maaseutu -hanke, p. 040 555 0101",
    found: [["project", "Elävä maaseutu -hanke"]],
    why: "in a contact's line",
  },
  {
    text: "Hankkeet Järvi soi ja Meri laulaa saivat avustuksen.",
    found: [
      ["project", "Järvi soi"],
      ["project", "Meri laulaa"],
    ],
    why: "joint and verb mark where names in a row end",
  },
  {
    text: 'Hanke "Kylä kuntoon" alkaa. Kylä kuntoon -hankkeelle haetaan vetäjää.',
    found: [["project", "Kylä kuntoon"]],
    why: "quoted and tied are one",
  },
  {
    text: "Hankkeessa kehitetään 5G-verkkoja, IoT-laitteita ja VR-tekniikkaa.",
    found: [],
    why: "technical prefixes",
  },
  { text: "Vanhan tehtaan saneeraushanke ja Itäkeskuksen kaavahanke etenevät.", found: [], why: "works" },
  {
    text: "Docent Kati Kuusela was granted funding for the NoWater research project, which the Ministry of the Environment supports.",
    found: [["project", "NoWater"]],
    why: "English: a descriptive word between name and head",
  },
  {
    text: "The Clean Lakes for All project runs until 2027, and the University of Oulu project team meets in May.",
    found: [["project", "Clean Lakes for All"]],
    why: "English: small words inside a name; a body's project is none",
  },
  {
    text: "HydroLake is a three-year project that studies cold lakes in northern Finland.",
    found: [["project", "HydroLake"]],
    why: "English: what it is stands after the name",
  },
  {
    text: "HydroLake on kolmivuotinen hanke, jossa tutkitaan järviä.",
    found: [["project", "HydroLake"]],
    why: "what it is stands after the name",
  },
  {
    text: "The funding comes from the LITERAL programme of the Strategic Research Council.",
    found: [["program", "LITERAL"]],
    why: "English: capitals before programme",
  },
  {
    text: "The UNITY Flagship will study forests, and the flagship is led by Professor Aho.",
    found: [["program", "UNITY"]],
    why: "English: a flagship",
  },
  {
    text: "The fund was set up in 1999 and the Fund Manager left the company.",
    found: [],
    why: "English: a fund without a name",
  },
  {
    text: "I går inleddes utvecklingsprojektet Kvarkens vind, som får stöd av landskapet.",
    found: [["project", "Kvarkens vind"]],
    why: "Swedish: a compound of projektet",
  },
  {
    text: "Bidragen kommer ur Karin Linds fond och Anna och Erik Sunds minnesfond, meddelar stiftelsen.",
    found: [
      ["fund", "Karin Linds fond"],
      ["fund", "Anna och Erik Sunds minnesfond"],
    ],
    why: "Swedish: funds named after people",
  },
  {
    text: "Projektets budget är stor och programmet är långt, men fonden har inga pengar kvar.",
    found: [],
    why: "Swedish: heads alone",
  },
  {
    text: "Kaupungin stipendirahasto ja Lahden lahjoitusrahasto yhdistetään.",
    found: [],
    why: "a town's sort of fund",
  },
  {
    text: "Muutos.art-taidehankkeen tuki kasvoi.",
    found: [["project", "Muutos.art-taidehanke"]],
    why: "a full stop inside a name",
  },
  {
    text: "Hanketta ”Kylät yhteen!” vetää Leader-ryhmä, ja ”Oma polku 2” -hanke jatkaa sitä.",
    found: [
      ["project", "Kylät yhteen!"],
      ["instrument", "Leader"],
      ["project", "Oma polku 2 -hanke"],
    ],
    why: "quoted names with marks and numbers",
  },
  {
    text: "Tuemme kahta hanketta: Kylävoima (Kuusiston kunta) ja Metsäpolku (Lammaslahden kunta).",
    found: [
      ["project", "Kylävoima"],
      ["project", "Metsäpolku"],
    ],
    why: "an announced list inside a sentence, applicants in parentheses",
  },
  {
    text: "Jatkohankkeen nimeksi tuli Kylävoima 2.0, ja sen rahoittaa JTF.",
    found: [
      ["project", "Kylävoima 2.0"],
      ["fund", "Oikeudenmukaisen siirtymän rahasto"],
    ],
    why: "nimeksi tuli",
  },
  {
    text: "ELYn rahoittamassa VesiHuolto 2030-hankkeessa ja Kuusiston Vesi Oy:n Verkosto-hankkeessa korjataan putkia.",
    found: [
      ["project", "VesiHuolto 2030 -hanke"],
      ["project", "Verkosto-hanke"],
    ],
    why: "a year before the glued head; a firm's project",
  },
  {
    text: "Ohjelmajohtaja Aino Kuusela ja Helmi-ohjelman johtaja kertovat. Hankevastaava Ilmi Lampi vastaa.",
    found: [["program", "Helmi-ohjelma"]],
    why: "titles of people",
  },
  {
    text: "Laajakaistahanke etenee: Kuitua kaikille -hankkeen toisessa vaiheessa rakennetaan 80 kilometriä.",
    found: [["project", "Kuitua kaikille -hanke"]],
    why: "after a colon",
  },
  {
    text: "STEAn tuella Ystäväpiiri-toiminta jatkuu, ja Vertaistalo-hankkeessa (2023–2025) koulutetaan tukihenkilöitä.",
    found: [["project", "Vertaistalo-hanke"]],
    why: "years in parentheses after the head",
  },
];
