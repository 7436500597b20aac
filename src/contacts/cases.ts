/**
 * A text, the contacts found in it and why. A contact is "name | title | organisation | topic | lines": "-" for null, lines
 * as "+358…", "+358… fax", "a@b.fi", "a@b.fi inferred". An empty list: nobody may be found.
 */
export interface ContactCase {
  readonly text: string;
  readonly found: readonly string[];
  readonly why: string;
}

export const cases: readonly ContactCase[] = [
  // Order of name, title, workplace and lines
  {
    text: "Lisätietoja: hankeneuvos Maija Aalto, p. 0295 163 001",
    found: ["Maija Aalto | hankeneuvos | - | - | +358295163001"],
    why: "title before the name",
  },
  {
    text: "Lisätietoja: Maija Aalto, hankeneuvos, p. 0295 163 001",
    found: ["Maija Aalto | hankeneuvos | - | - | +358295163001"],
    why: "title after the name",
  },
  {
    text: "Lisätietoja: Maija Aalto, erityisasiantuntija, Business Finland, puh. 029 505 5001",
    found: ["Maija Aalto | erityisasiantuntija | Business Finland | - | +358295055001"],
    why: "a workplace of two capitals is no second person",
  },
  {
    text: "Lisätietoja antaa rehtori, FT Maija Aalto, p. 040 123 4567",
    found: ["Maija Aalto | rehtori | - | - | +358401234567"],
    why: "a degree between title and name",
  },
  {
    text: "Lisätietoja\nMaija Aalto\nYksikön päällikkö\nLänsi-Suomen elinvoimakeskus\nPuh:0295 026 001\nmaija.aalto@elinvoimakeskus.fi",
    found: [
      "Maija Aalto | Yksikön päällikkö | Länsi-Suomen elinvoimakeskus | - | +358295026001 maija.aalto@elinvoimakeskus.fi",
    ],
    why: "one item a line",
  },
  {
    text: "Yhteyshenkilöt\nMaija Aalto\nviestintäjohtaja\nPuh:040 123 4567\nPekka Virta\ntalousjohtaja\nPuh:040 765 4321",
    found: [
      "Maija Aalto | viestintäjohtaja | - | - | +358401234567",
      "Pekka Virta | talousjohtaja | - | - | +358407654321",
    ],
    why: "cards without a blank line between them",
  },
  {
    text: "Lisätietoja:\nViestintäpäällikkö\nMaija Aalto\np. 040 123 4567",
    found: ["Maija Aalto | Viestintäpäällikkö | - | - | +358401234567"],
    why: "title on the line above the name",
  },
  {
    text: "Kaisa Lahtela\ntoimitusjohtaja\np 040 7713 605\nkaisa.lahtela(at)sote.fi",
    found: ["Kaisa Lahtela | toimitusjohtaja | - | - | +358407713605 kaisa.lahtela@sote.fi"],
    why: "no heading, one item a line",
  },
  {
    text: "Lisätietoja antavat kunnanjohtaja Aimo Vehka, 020 615 7312, ja talousjohtaja Ritva Holma, 020-615 7403.",
    found: [
      "Aimo Vehka | kunnanjohtaja | - | - | +358206157312",
      "Ritva Holma | talousjohtaja | - | - | +358206157403",
    ],
    why: "two in one sentence",
  },
  {
    text: "Lisätietoja: Maija Aalto ja Pekka Virta, p. 040 123 4567",
    found: ["Maija Aalto | - | - | - | +358401234567", "Pekka Virta | - | - | - | +358401234567"],
    why: "a phone that two people share",
  },
  {
    text: "Lisätietoja: suunnittelija Maija Aalto (puh. 050 – 3462 719, maija.aalto@kunta.fi) ja rehtori Anni Kallio (puh. 044 4813 276)",
    found: [
      "Maija Aalto | suunnittelija | - | - | +358503462719 maija.aalto@kunta.fi",
      "Anni Kallio | rehtori | - | - | +358444813276",
    ],
    why: "lines in parentheses",
  },
  {
    text: "Lisätietoja: asiamies Maija Aalto, puh. 08 - 612 4458 tai gsm 044-7302 267",
    found: ["Maija Aalto | asiamies | - | - | +35886124458 +358447302267"],
    why: "two phones",
  },
  {
    text: "Lisätietoja: toimitusjohtaja Anders Vik, Nordvalla Oy",
    found: ["Anders Vik | toimitusjohtaja | Nordvalla Oy | - | "],
    why: "no phone at all",
  },
  {
    text: "Lisätietoja: aluejohtaja Maija Aalto, puh. 09 310 1641, fax 09 310 1642",
    found: ["Maija Aalto | aluejohtaja | - | - | +35893101641 +35893101642 fax"],
    why: "a fax is marked",
  },
  // Workplaces and topics
  {
    text: "Lisätietoja:\nRakentamisen vaiheet: rakennuttajapäällikkö Maija Aalto, p. 040 123 4567",
    found: ["Maija Aalto | rakennuttajapäällikkö | - | Rakentamisen vaiheet | +358401234567"],
    why: "a topic before the colon",
  },
  {
    text: "Mer information:\nutvecklingschef Henrik Nyholm, tfn 06 -319 6543, henrik.nyholm(at)obotnia.fi\nSuomeksi: suunnittelija Päivi Laihela, 044 3196 589",
    found: [
      "Henrik Nyholm | utvecklingschef | - | - | +35863196543 henrik.nyholm@obotnia.fi",
      "Päivi Laihela | suunnittelija | - | Suomeksi | +358443196589",
    ],
    why: "Swedish heading, a language as the topic",
  },
  {
    text: "Lisätietoja medialle: Hanna Kivelä, etuuspäällikkö, Kela, p. 020 634 1876\nLisätietoja asiakkaille: perhe-etuuksien palvelunumero 020 692 207",
    found: [
      "Hanna Kivelä | etuuspäällikkö | Kela | - | +358206341876",
      "- | - | - | perhe-etuuksien palvelunumero | +35820692207",
    ],
    why: "who may call is no topic; a service number is nobody's",
  },
  {
    text: "Lisätietoja: johtava asiantuntija Maija Aalto (johtajan haastattelupyynnöt), p. 040 123 4567",
    found: ["Maija Aalto | johtava asiantuntija | - | johtajan haastattelupyynnöt | +358401234567"],
    why: "a topic in parentheses",
  },
  {
    text: "Lisätietoja: projektipäällikkö Maija Aalto (31.1. asti), Kotkan kaupunki, p. 044 702 6619",
    found: ["Maija Aalto | projektipäällikkö | Kotkan kaupunki | - | +358447026619"],
    why: "a day in parentheses is no topic",
  },
  {
    text: "Lisätietoja: suunnittelujohtaja Arja Savio, p. 0400-661 309\nEtelä-Karjalan liitto, arja.savio(at)ekarjala.fi",
    found: [
      "Arja Savio | suunnittelujohtaja | Etelä-Karjalan liitto | - | +358400661309 arja.savio@ekarjala.fi",
    ],
    why: "the workplace and address on the next line",
  },
  // Desks
  {
    text: "Lisätietoja:\nMaija Aalto, päätoimittaja, p. 040 123 4567\nViestintäpäivystys, p. 029 533 5001",
    found: [
      "Maija Aalto | päätoimittaja | - | - | +358401234567",
      "- | - | - | Viestintäpäivystys | +358295335001",
    ],
    why: "a duty line is nobody's",
  },
  {
    text: "Lisätietoja: talousjohtaja Raili Kiuru, puh. 044-707 3392. Kaupungin vaihde 020 615 11.",
    found: [
      "Raili Kiuru | talousjohtaja | - | - | +358447073392",
      "- | - | - | Kaupungin vaihde | +3582061511 switchboard",
    ],
    why: "the house's number in a sentence of its own",
  },
  {
    text: "Lisätietoja: kaupunginjohtaja Jaakko Kiiskilä-Aho, p. 06 416 2111 (vaihde), 044 754 1000",
    found: ["Jaakko Kiiskilä-Aho | kaupunginjohtaja | - | - | +35864162111 switchboard +358447541000"],
    why: "what stands in parentheses is said of the number, not of a desk",
  },
  {
    text: "Lisätietoja:\nMikko Laine, talousjohtaja, p. 050 123 4321\n\nJakelu: Nasdaq Helsinki Oy, keskeiset tiedotusvälineet",
    found: ["Mikko Laine | talousjohtaja | - | - | +358501234321"],
    why: "those whom the release goes to are nobody's workplace",
  },
  {
    text: "Lisätietoja: nuorisotyöntekijä Jonna Mäki, p. 044 701 5555",
    found: ["Jonna Mäki | nuorisotyöntekijä | - | - | +358447015555"],
    why: "any worker is a title",
  },
  {
    text: "Päivystys p. 0400 645 120, käyttöpäällikkö Kauno Perä p. 050 5987 205.",
    found: ["- | - | - | Päivystys | +358400645120", "Kauno Perä | käyttöpäällikkö | - | - | +358505987205"],
    why: "the desk comes first",
  },
  {
    text: "Rikoskomisario Kalevi Kanto, Kokkolan poliisiasema, puh. 0295 440 719\nYleisjohtaja (viikonloppuna) puh. 0295 440 601",
    found: [
      "Kalevi Kanto | Rikoskomisario | Kokkolan poliisiasema | - | +358295440719",
      "- | Yleisjohtaja | - | - | +358295440601",
    ],
    why: "a title without a person",
  },
  {
    text: "Rikoskomisario Tero Pöyry, p. 0295 445 219\nMedian puhelin arkisin 0295 445 606",
    found: [
      "Tero Pöyry | Rikoskomisario | - | - | +358295445219",
      "- | - | - | Median puhelin arkisin | +358295445606",
    ],
    why: "the media's phone is nobody's",
  },
  {
    text: "Ilmoittautumiset tiedotus@kunta.fi tai viestintäsihteeri Saija Viero, 040 489 4403.",
    found: ["- | - | - | - | tiedotus@kunta.fi", "Saija Viero | viestintäsihteeri | - | - | +358404894403"],
    why: "a desk's address before the person",
  },
  {
    text: "Mer information\nprojektchef Johanna Söderholm, tfn 0295 022 618\nTrafikanttjänsten (jour), tfn 0200 2100",
    found: [
      "Johanna Söderholm | projektchef | - | - | +358295022618",
      "- | - | - | Trafikanttjänsten | +3582002100",
    ],
    why: "Swedish duty line",
  },
  // Names
  {
    text: "Lisätietoja: toimitusjohtaja Carl-Gustaf von Essen, p. 040 123 4567",
    found: ["Carl-Gustaf von Essen | toimitusjohtaja | - | - | +358401234567"],
    why: "a particle",
  },
  {
    text: "Lisätietoja: museonjohtaja Anna af Ursin-Lindqvist, p. 040 123 4567",
    found: ["Anna af Ursin-Lindqvist | museonjohtaja | - | - | +358401234567"],
    why: "particle and double surname",
  },
  {
    text: "Lisätietoja: TOIMINNANJOHTAJA MAIJA AALTO, P. 040 123 4567",
    found: ["Maija Aalto | TOIMINNANJOHTAJA | - | - | +358401234567"],
    why: "capitals throughout",
  },
  {
    text: "Lisätietoja: professori J. P. Aalto, p. 040 123 4567",
    found: ["J. P. Aalto | professori | - | - | +358401234567"],
    why: "initials",
  },
  {
    text: "Lisätietoja: Niillas Áillonas Guttorm, p. 040 123 4567",
    found: ["Niillas Áillonas Guttorm | - | - | - | +358401234567"],
    why: "Sámi, no title",
  },
  {
    text: "Lisätietoja: Nguyen Thi Hoa, p. 040 123 4567",
    found: ["Nguyen Thi Hoa | - | - | - | +358401234567"],
    why: "foreign, no title",
  },
  {
    text: "Lisätietoja:\nVille AholaProjektipäällikkö, SeAMKp. 040 830 4128ville.ahola(at)seamk.fi",
    found: ["Ville Ahola | Projektipäällikkö | SeAMK | - | +358408304128 ville.ahola@seamk.fi"],
    why: "title glued to the name, cue to the workplace, address to the phone",
  },
  {
    text: "Ilmoittautumiset 1.3. mennessä: Raija Keski-Saari, p. 040 5521 809",
    found: ["Raija Keski-Saari | - | - | - | +358405521809"],
    why: "not under a contact heading",
  },
  {
    text: "Lisätietoja\nKristiina Ranua on tavoitettavissa 12.6. kello 9–11, p. 040 338 5128",
    found: ["Kristiina Ranua | - | - | - | +358403385128"],
    why: "a sentence about the person",
  },
  // Templates and addresses
  {
    text: "Lisätietoja:\nrakennusneuvos Erkki Salo, puh. (09) 1607 7413\nylitarkastaja Marja-Liisa Mäkelä, puh. 040 517 2287\nsähköposti: etunimi.sukunimi@minedu.fi",
    found: [
      "Erkki Salo | rakennusneuvos | - | - | +358916077413 erkki.salo@minedu.fi inferred",
      "Marja-Liisa Mäkelä | ylitarkastaja | - | - | +358405172287 marja-liisa.makela@minedu.fi inferred",
    ],
    why: "a template below serves everybody above it",
  },
  {
    text: "Lisätietoja: tutkija Timo Kaski, p. 029 532 7215, tutkija Annele Rymä-Koski, p. 050 358 4410, etunimi.sukunimi@luke.fi, annele.ryma-koski@abo.fi",
    found: [
      "Timo Kaski | tutkija | - | - | +358295327215 timo.kaski@luke.fi inferred",
      "Annele Rymä-Koski | tutkija | - | - | +358503584410 annele.ryma-koski@abo.fi",
    ],
    why: "who has an own address needs no template",
  },
  {
    text: "Mera information:\nfastighetschef Björn Ahlskog-Nygren, tfn 06 218 4411\nfornamn.efternamn@ovph.fi",
    found: [
      "Björn Ahlskog-Nygren | fastighetschef | - | - | +35862184411 bjorn.ahlskog-nygren@ovph.fi inferred",
    ],
    why: "Swedish template: ö becomes o",
  },
  {
    text: "For further information, please contact:\nRenée Åström, CFO, Aurora Oy, tel. +358 40 915 3309, firstname.lastname@aurora.fi",
    found: ["Renée Åström | CFO | Aurora Oy | - | +358409153309 renee.astrom@aurora.fi inferred"],
    why: "English template: é and å fold",
  },
  {
    text: "Lisätietoja:\n- suunnittelija Ossi Hela, 050 4637 119\n- ulla.vihti@liitto.fi (hankehallinnon assistentti Ulla Vihti)",
    found: [
      "Ossi Hela | suunnittelija | - | - | +358504637119",
      "Ulla Vihti | hankehallinnon assistentti | - | - | ulla.vihti@liitto.fi",
    ],
    why: "an address goes to the name it spells, also before it",
  },
  {
    text: "Lisätietoja: kaavoitusjohtaja Jarmo Pelto\npuh. 040 6129 458\n[email protected]",
    found: ["Jarmo Pelto | kaavoitusjohtaja | - | - | +358406129458"],
    why: "the page has hidden the address",
  },
  {
    text: "Lisätietoja: tutkimusjohtaja Maija Aalto, maija.virtanen@kunta.fi",
    found: ["Maija Aalto | tutkimusjohtaja | - | - | maija.virtanen@kunta.fi"],
    why: "a former surname in the address",
  },
  {
    text: "Lisätietoja: projektipäälliköt Maija Aalto, p. 040 123 4567, ja Pekka Virta, p. 040 123 4568",
    found: [
      "Maija Aalto | projektipäällikkö | - | - | +358401234567",
      "Pekka Virta | projektipäällikkö | - | - | +358401234568",
    ],
    why: "a title in the plural is both people's, in the singular",
  },
  {
    text: "Lisätietoja: Oulun yliopisto, Maija Aalto, p. 040 123 4567",
    found: ["Maija Aalto | - | Oulun yliopisto | - | +358401234567"],
    why: "the workplace before the name",
  },
  {
    text: "Lisätietoja: kansanedustaja Maija Aalto (kesk.), p. 050 512 1234",
    found: ["Maija Aalto | kansanedustaja | - | - | +358505121234"],
    why: "a party is no topic",
  },
  {
    text: "Lisätietoja: Timo J. Virtanen, dosentti, LT, p. 040 123 4567",
    found: ["Timo J. Virtanen | dosentti | - | - | +358401234567"],
    why: "an initial inside the name; a degree is no workplace",
  },
  {
    text: "Lisätietoja: vs. rehtori Pekka Virta, p. 040 123 4568, vt. kunnanjohtaja Liisa Koski, p. 040 123 4569",
    found: [
      "Pekka Virta | vs. rehtori | - | - | +358401234568",
      "Liisa Koski | vt. kunnanjohtaja | - | - | +358401234569",
    ],
    why: "abbreviations before a title",
  },
  {
    text: "Lisätietoja\nMaija Aalto | viestintäpäällikkö | 040 123 4567",
    found: ["Maija Aalto | viestintäpäällikkö | - | - | +358401234567"],
    why: "bars between the items",
  },
  {
    text: "Valmistelijat / lisätiedot:\nKaisa Hemmi, puh. 050 561 1782\nLiisa Keisti, puh. 050 354 6132",
    found: ["Kaisa Hemmi | - | - | - | +358505611782", "Liisa Keisti | - | - | - | +358503546132"],
    why: "headings of a decision's minutes",
  },
  {
    text: "Nödcentralsverket\nKatri Kallio, informatör\ntfn 0295 481 254\nkatri.kallio at 112.fi",
    found: ["Katri Kallio | informatör | Nödcentralsverket | - | +358295481254 katri.kallio@112.fi"],
    why: "the workplace above, a host that begins with digits",
  },
  {
    text: "Mer information ges av stadsdirektör Anna Berg, tfn 019 289 2001.",
    found: ["Anna Berg | stadsdirektör | - | - | +358192892001"],
    why: "Swedish sentence",
  },
  {
    text: "Ministerin haastattelupyynnöt: erityisavustaja Maija Aalto, p. 050 123 4567",
    found: ["Maija Aalto | erityisavustaja | - | Ministerin haastattelupyynnöt | +358501234567"],
    why: "a topic before the colon outside a contact section",
  },
  // Two languages
  {
    text: "Lisätietoja / Ytterligare information:\nmuseonhoitaja / museiföreståndare Sofia Kull, 040 152 7737",
    found: ["Sofia Kull | museonhoitaja | - | - | +358401527737"],
    why: "a title in two languages: the first",
  },
  {
    text: "Närmare upplysningar: kulturbyråchef Gunilla Eklöf, tfn 018 – 25 272\nvicelantråd Dan-Ole Karlsson, +358 457 3450 119",
    found: [
      "Gunilla Eklöf | kulturbyråchef | - | - | +3581825272",
      "Dan-Ole Karlsson | vicelantråd | - | - | +3584573450119",
    ],
    why: "Åland",
  },
  {
    text: "Further information:\nProfessor Harriet Ojala, LUT University, +358 40 733 1191\nSamir Lind, Principal Scientist, VTT, tel. +358 20 722 4459",
    found: [
      "Harriet Ojala | Professor | LUT University | - | +358407331191",
      "Samir Lind | Principal Scientist | VTT | - | +358207224459",
    ],
    why: "English",
  },
  {
    text: "Media contacts:\nMaija Aalto, Head of Communications, Aurora Oy, +358 40 733 1191",
    found: ["Maija Aalto | Head of Communications | Aurora Oy | - | +358407331191"],
    why: 'the title goes on after "of"',
  },
  // What pages glue together and put in an odd order
  {
    text: "Lisätietoja:\nprojektipäällikköMaija Aalto, p. 040 123 4567",
    found: ["Maija Aalto | projektipäällikkö | - | - | +358401234567"],
    why: "a title glued to the name after it",
  },
  {
    text: "Lisätietoja:\nMaija Aaltoprojektipäällikköp. 040 123 4567",
    found: ["Maija Aalto | projektipäällikkö | - | - | +358401234567"],
    why: "a small title glued to the surname, and the cue to it",
  },
  {
    text: "Lisätietoja\np. 040 123 4567\nMaija Aalto, rehtori\np. 040 123 4568\nPekka Koski, vararehtori",
    found: [
      "Maija Aalto | rehtori | - | - | +358401234567",
      "Pekka Koski | vararehtori | - | - | +358401234568",
    ],
    why: "each number in the line before its name",
  },
  {
    text: "Lisätietoja:\nMaija Aalto ja Pekka Koski, yhteinen puhelin 040 123 4567",
    found: ["Maija Aalto | - | - | - | +358401234567", "Pekka Koski | - | - | - | +358401234567"],
    why: "a shared phone",
  },
  {
    text: "Lisätietoja:\nNimi\tTehtävä\tPuhelin\nMaija Aalto\trehtori\t040 123 4567",
    found: ["Maija Aalto | rehtori | - | - | +358401234567"],
    why: "a table's header is nobody's workplace",
  },
  {
    text: "Lisätietoja antaa viestintäpäällikkö Ánne-Máret Guttorm, Sámediggi, tel. 010 839 3100",
    found: ["Ánne-Máret Guttorm | viestintäpäällikkö | Sámediggi | - | +358108393100"],
    why: "a Sámi name",
  },
  {
    text: "LISÄTIETOJA:\nMAIJA AALTO, REHTORI, P. 040 123 4567",
    found: ["Maija Aalto | REHTORI | - | - | +358401234567"],
    why: "capitals",
  },
  // Nobody
  { text: "– Työ alkaa, sanoo rehtori Maija Aalto.", found: [], why: "a quoted speaker is no contact" },
  { text: "Palkinnon sai kirjailija Maija Aalto, 14 000 euroa.", found: [], why: "a winner is no contact" },
  { text: "JAKELU\nNasdaq Helsinki\nKeskeiset tiedotusvälineet", found: [], why: "a distribution list" },
  { text: "Lisätietoja on verkkosivuilla.", found: [], why: "nobody is named" },
  {
    text: "Lisätietoja antaa Suomen Riistakeskus, p. 029 431 2001",
    found: ["- | - | Suomen Riistakeskus | - | +358294312001"],
    why: "a body with a number is no person",
  },
  {
    text: "Varaukset: Kahvila Vanha Mylly, p. 040 123 4567",
    found: ["- | - | Kahvila Vanha Mylly | Varaukset | +358401234567"],
    why: "a place with a number is no person",
  },
];
