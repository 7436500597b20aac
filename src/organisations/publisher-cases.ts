/** A text and its publisher; null where none is marked or two compete. */
export interface PublisherCase {
  readonly text: string;
  readonly publisher: string | null;
  readonly why: string;
}

/** The ways in which real releases tell whose they are. Names are invented. */
export const publisherCases: readonly PublisherCase[] = [
  {
    text: "Silta suljetaan\n12.3.2024 09:15:00 EET | Lapin ELY-keskus | Tiedote\n\nUrakoitsija on Siltatyö Kuru Oy.",
    publisher: "Lapin ELY-keskus",
    why: "the byline of a release service",
  },
  {
    text: "Kela tiedottaa\n\nTuki nousee\n\nKorotus perustuu lakiin.",
    publisher: "Kansaneläkelaitos",
    why: "who announces it",
  },
  {
    text: "Hiihtokoulu alkaa\n\nMukaan mahtuu 40 lasta.\n\n(c) Kuhmon kaupunki",
    publisher: "Kuhmon kaupunki",
    why: "a copyright line",
  },
  {
    text: "Opetusministeriö, tiedote 27.3.2009\n\nImatran kaupunki sai avustuksen.",
    publisher: "Opetusministeriö",
    why: "a sender line",
  },
  {
    text: "Museovirasto on myöntänyt Kuhmon kaupungille 5 000 euroa.\n\nLisätietoja: Aino Kuusela, aino.kuusela@museovirasto.fi",
    publisher: "Museovirasto",
    why: "its own decision, and its own people answer for it",
  },
  {
    text: "Ministeriöltä avustus Kuhmoon\n\nSosiaali- ja terveysministeriö on myöntänyt avustuksen hankkeelle, jota johtaa Kuhmon kaupunki.\n\nLisätietoja: aino.kuusela@kuhmo.fi",
    publisher: null,
    why: "the one gives, the other's people answer: two compete",
  },
  { text: "Avustuksia jaettiin tänään.", publisher: null, why: "nobody is named" },

  {
    text: "MEDIATIEDOTE | Kuusiston kaupunki | 12.3.2024\n\nUusi silta avataan\n\nSilta avataan liikenteelle perjantaina. Urakoitsijana on Siltatyö Kuru Oy.",
    publisher: "Kuusiston kaupunki",
    why: "bars between kind, body and day",
  },
  {
    text: "KUUSISTON KAUPUNKI TIEDOTTAA 3.4.2023\n\nVesikatko keskustassa\n\nVesi on poikki tiistaina. Työn tekee Putkityö Lampi Oy.",
    publisher: "Kuusiston kaupunki",
    why: "capitals and a day after it",
  },
  {
    text: "Kirjasto uudistuu\n\nHELSINKI (STT/Kuusiston kaupunki) – Kirjasto suljetaan kesäksi, ja Kulttuuritalo Oy hoitaa remontin.",
    publisher: "Kuusiston kaupunki",
    why: "a service's dateline",
  },
  {
    text: "Uimahalli remontoidaan\n\nUrakan saa Halli Raksa Oy.\n\nKuusiston kaupunki\nViestintä",
    publisher: "Kuusiston kaupunki",
    why: "a signature and its unit",
  },
  {
    text: "Laiturit uusitaan\n\nTyön tekee Laituri Oy, ja valvojana on Väylävirasto.\n\nLähettäjä: Lammaslahden kaupunki, viestintäyksikkö",
    publisher: "Lammaslahden kaupunki",
    why: "Lähettäjä and a unit",
  },
  {
    text: "Kuusiston yliopiston tiedote 3.4.2024\n\nUusi menetelmä löytää hiukkaset\n\nTutkimus tehtiin VTT:n kanssa.",
    publisher: "Kuusiston yliopisto",
    why: "the body in the genitive before the kind",
  },
  {
    text: "Pressmeddelande från Nykarleby stad\n\nBron stängs\n\nBron stängs på fredag. Arbetet utförs av Brobygge Ab.",
    publisher: "Nykarleby stad",
    why: "Swedish: from whom the release comes",
  },
  {
    text: "Lumivirta Oyj, pörssitiedote, 3.4.2024 klo 9.00\n\nTulos parani\n\nYhtiön suurin omistaja on Kaarna Oy.",
    publisher: "Lumivirta Oyj",
    why: "a stock exchange release",
  },
  {
    text: "Lumivirta Oy rakentaa voimalan\n\nVoimala valmistuu 2026. Laitteet toimittaa Turbiini Oy.\n\nLisätietoja:\ntoimitusjohtaja Aino Kuusela, Lumivirta Oy, p. 040 555 0101, aino.kuusela@lumivirta.example",
    publisher: "Lumivirta Oy",
    why: "its own news and its own contact",
  },
  {
    text: "Uusi reitti avataan\n\nReitin rakensi Polku Oy.\n\nLisätietoja:\nkehittämispäällikkö Aino Kuusela, Lapin liitto, p. 040 555 0101\nmaakuntajohtaja Eero Lampi, Lapin liitto, p. 040 555 0102",
    publisher: "Lapin liitto",
    why: "every contact is of one body",
  },
  {
    text: "Kaksi kuntaa yhteistyöhön\n\nKuusiston kunta ja Lammaslahden kunta sopivat yhteisestä palkkahallinnosta.\n\nLisätietoja:\nkunnanjohtaja Aino Kuusela, Kuusiston kunta, p. 040 555 0101\nkunnanjohtaja Eero Lampi, Lammaslahden kunta, p. 040 555 0102",
    publisher: null,
    why: "two bodies answer alike",
  },
  {
    text: "Kuusiston kaupungin tilinpäätös on ylijäämäinen\n\nKuusiston kaupunki teki viime vuonna 2 miljoonan euron ylijäämän. Verotilitykset tulivat Verohallinnolta ajallaan.\n\nLisätietoja: kaupunginjohtaja Aino Kuusela, p. 040 555 0101",
    publisher: "Kuusiston kaupunki",
    why: "its own accounts, its own director",
  },
  {
    text: "Ministeri: Kuusiston kaupunki onnistui\n\nMinisteri kehui kaupunkia vierailullaan. Paikalla oli myös Lammaslahden kunta.",
    publisher: null,
    why: "only reported on",
  },
  {
    text: "Lapin hyvinvointialueen aluehallitus kokoontui\n\nAluehallitus hyväksyi esityksen. Lausunnon antoi valtiovarainministeriö.",
    publisher: "Lapin hyvinvointialue",
    why: "the title tells whose organ met",
  },
  {
    text: "Tiedote\nJulkaisuvapaa heti\n\nLammaslahden Vesi Oy\n\nPumppaamo uusitaan\n\nUrakoitsija on Putki Oy.",
    publisher: "Lammaslahden Vesi Oy",
    why: "the letterhead below the kind",
  },
  {
    text: "Lammaslahden kaupunki\nTiedote\n3.4.2024\n\nKoulu rakennetaan\n\nKoulun rakentaa Raksa Oy.",
    publisher: "Lammaslahden kaupunki",
    why: "letterhead, kind, day, each on a line",
  },
  {
    text: "Koulu rakennetaan\n3.4.2024 Lammaslahden kaupunki\n\nKoulun rakentaa Raksa Oy.",
    publisher: "Lammaslahden kaupunki",
    why: "day and body under the title",
  },
  {
    text: "Koulu rakennetaan | Lammaslahden kaupunki\n\nKoulun rakentaa Raksa Oy, ja tontin myi Kuusiston kunta.",
    publisher: "Lammaslahden kaupunki",
    why: "the page's title in plain text",
  },
  {
    text: "Tulos kasvoi\n\nPankin tulos kasvoi viime vuonna.\n\nKuusiston Osuuspankki lyhyesti\n\nKuusiston Osuuspankki on jäsentensä omistama pankki. Se kuuluu OP Ryhmään.",
    publisher: "Kuusiston Osuuspankki",
    why: "a company's own boilerplate at the end",
  },
  {
    text: "Uusi lääke\n\nLääke hyväksyttiin. Valvojana toimii Fimea.\n\nTietoa yhtiöstä: Lumivirta Pharma Oy kehittää lääkkeitä.",
    publisher: "Lumivirta Pharma Oy",
    why: "Tietoa yhtiöstä",
  },
  {
    text: "Lausunto hallituksen esityksestä\n\nKuusiston Yrittäjät ry katsoo, että esitys heikentää pienyrittäjän asemaa. Esityksen on antanut oikeusministeriö.\n\nLisätietoja: toimitusjohtaja Aino Kuusela, Kuusiston Yrittäjät ry, p. 040 555 0101",
    publisher: "Kuusiston Yrittäjät ry",
    why: "its own statement and contact",
  },
  {
    text: "Avustus kirjastolle\n\nOpetus- ja kulttuuriministeriö on myöntänyt Lammaslahden kaupungille avustuksen.\n\nLisätietoja: kirjastonjohtaja Aino Kuusela, aino.kuusela@lammaslahti.fi",
    publisher: null,
    why: "the one gives, the other's people answer: two compete",
  },
  {
    text: "Satu lapsille\n\nTapahtuma järjestetään lauantaina. Järjestäjinä ovat Kuusiston kaupunki, Lammaslahden kunta ja Kyläseura ry.",
    publisher: null,
    why: "three organisers alike",
  },
  {
    text: "STT Info\n\nKuusiston seurakunta: Kirkko suljetaan talveksi\n\nKirkon lämmitys maksaa. Korjauksen suunnittelee Arkki Oy.",
    publisher: "Kuusiston seurakunta",
    why: "body and colon before the title",
  },
  {
    text: "Katu suljetaan\n\nKatutyön tekee Kaivu Oy.\n\n– – –\nKuusiston kaupunki, Kaupungintalo, Torikatu 1, 00000 Kuusisto",
    publisher: "Kuusiston kaupunki",
    why: "the address line at the foot",
  },
  {
    text: "Katu suljetaan\n\nKatutyön tekee Kaivu Oy.\n\nLisätietoja verkossa: www.kuusisto.fi\n\n#kuusisto\n\nKuusiston kaupunki | Torikatu 1 | 00000 Kuusisto | Vaihde 08 555 0100",
    publisher: "Kuusiston kaupunki",
    why: "a foot line with bars",
  },
  {
    text: "Meddelande 3.4.2024\nKimitoöns kommun\n\nSkolan byggs\n\nSkolan byggs av Bygg Ab.",
    publisher: "Kimitoöns kommun",
    why: "Swedish: kind and day above the sender",
  },
  {
    text: "Tiedotteen julkaisee Lammaslahden kaupunki.\n\nSatama laajenee\n\nSataman laajentaa Meri Oy.",
    publisher: "Lammaslahden kaupunki",
    why: "who publishes, as a sentence",
  },
  {
    text: "KUUSAMO – KUUSAMO\nTIEDOTE – PRESSMEDDELANDE 11.12.2020\n\nKaupunginhallitus jakoi tukea\n\nTukea saa kahdeksan yritystä, suurimman Ravintola Majakka Oy.",
    publisher: "Kuusamo",
    why: "a place alone as the letterhead above the kind",
  },
  {
    text: "SILTA AVATAAN PERJANTAINA\nTIEDOTE 11.12.2020\n\nSillan rakensi Siltatyö Kuru Oy.",
    publisher: null,
    why: "a title in capitals above the kind is no letterhead",
  },
  {
    text: "YHTEISTIEDOTE\nKylien Verkko ry | Metsän säätiö sr\n5.10.2023\n\nKylät palkittiin\n\nKylien Verkko ry ja Metsän säätiö sr palkitsivat kyliä.",
    publisher: null,
    why: "a release of two bodies",
  },
  {
    text: "LEHDISTÖTIEDOTE 2/2023 | Puutekno Oy\n\nUusi linja avataan\n\nLinjan rahoittaa Business Finland.\n\n© Vihreä linja 2023",
    publisher: "Puutekno Oy",
    why: "kind, number, bar; a project's site is no issuer beside it",
  },
  {
    text: "Uusi linja avataan\n\nLinjan rahoittaa Business Finland.\n\n© Itä-Lapin Uutispalvelu",
    publisher: "Itä-Lapin Uutispalvelu",
    why: "the rights of one whom no rule knows",
  },
  {
    text: "Uusi linja avataan\n\nLinjan rahoittaa kaupunki.\n\n© Aino Kuusela",
    publisher: null,
    why: "a photographer",
  },
  {
    text: "Kainuun liitto rahoitti hankkeita\n\nKainuun liitto on myöntänyt rahoitusta kahdelle kehittämishankkeelle, jotka alkavat keväällä.\n\nRahoitetut hankkeet\n\nVetylaakso, 145 000 euroa\nKajaanin kaupunki\n\nNiitty kukkii, 45 000 euroa\nSotkamon kunta",
    publisher: "Kainuun liitto",
    why: "who is funded stands alone on lines below the first sentence",
  },
  {
    text: "Valtioneuvosto\n\nYmpäristöministeriö\n\nJulkaisuajankohta 3.4.2024 9.15\n\nKuntien luontotyölle avustusta\n\nAvustuksen maksaa Lapin ELY-keskus.",
    publisher: "Ympäristöministeriö",
    why: "the government's site, and the ministry above the day",
  },
  {
    text: "Kuusiston museo avaa näyttelyn\n\nMerimuseo Lokissa avataan näyttely kevään aikana. Näyttelyä tuki Museovirasto.\n\nLisätietoja: amanuenssi Aino Kuusela, aino.kuusela@kuusisto.fi, Kuusiston kaupunki",
    publisher: "Kuusiston museo",
    why: "a town's museum answers from the town's addresses; where a thing is opens no news",
  },
  {
    text: "Kuusiston kuntayhtymän kaksi hanketta sai rahoituksen\n\nLammaslahden liitto rahoittaa polkua 96 000 eurolla.\n\nLisätietoja: kehittämispäällikkö Aino Kuusela, p. 040 555 0101",
    publisher: "Kuusiston kuntayhtymä",
    why: "the title's own projects over whoever pays for them",
  },
  {
    text: "Kuusiston kunta sai moitteet\n\nLounais-Suomen aluehallintovirasto on antanut Kuusiston kunnalle huomautuksen.\n\nLisätietoja: tarkastaja Aino Kuusela, p. 040 555 0101",
    publisher: null,
    why: "near: the title's body is only given something, and nobody pays",
  },
  {
    text: "STEA ehdottaa Kylien Liitolle 240 000 euroa\n\nKylien Liitto ry on tyytyväinen ehdotukseen, joka sisältää kaksi kohdetta.\n\nLisätietoja:\ntoiminnanjohtaja Aino Kuusela\nKylien Liitto ry\np. 040 555 0101",
    publisher: "Kylien Liitto ry",
    why: "the body's name alone on a line between its person and its number",
  },
];

/** Kept apart and never tuned to: see programs/held-out-cases.ts. */
export const heldOutPublisherCases: readonly PublisherCase[] = [
  {
    text: "Talvi saapui\n\nLatuja on ajettu. Hiihtoliitto suosittelee varovaisuutta.\n\nJulkaisija: Lammaslahden kunta",
    publisher: "Lammaslahden kunta",
    why: "Julkaisija at the end",
  },
  {
    text: "Uimahalli remontoidaan\n\nUrakan saa Halli Raksa Oy.\n\nYstävällisin terveisin\nKuusiston kaupunki",
    publisher: "Kuusiston kaupunki",
    why: "greetings before the signature",
  },
  {
    text: "Avustuksia kiertotaloudelle\n\nRahoitusta sai viisi hakijaa, joukossa Kuusiston Kierto Oy.\n\nTyö- ja elinkeinoministeriön tiedote 5.10.2021",
    publisher: "Työ- ja elinkeinoministeriö",
    why: "the same as a last line",
  },
  {
    text: "LUMIVIRTA OYJ   PÖRSSITIEDOTE   3.4.2024\n\nTulos parani\n\nLumivirta Oyj myi 10 prosenttia enemmän kuin vuotta aiemmin. Suurin omistaja on Kaarna Oy.",
    publisher: "Lumivirta Oyj",
    why: "capitals; the name as the text has it",
  },
  {
    text: "Uusi reitti avataan\n\nReitin rakensi Polku Oy Kuusiston kunnassa.\n\nLisätietoja:\nAino Kuusela, aino.kuusela@lapinliitto.fi, p. 040 555 0101\nLapin liitto, p. 040 555 0100",
    publisher: "Lapin liitto",
    why: "the domain of the contact is a named body's",
  },
  {
    text: "Kunnanhallitus esittää veronkorotusta\n\nLammaslahden kunnanhallitus esittää valtuustolle 0,5 prosenttiyksikön korotusta.\n\nLisätietoja: kunnanjohtaja Eero Lampi, p. 040 555 0101",
    publisher: "Lammaslahden kunta",
    why: "an organ decides for its body",
  },
  {
    text: "Kuusiston Kisa ry:n tiedote\n\nKisat siirtyvät\n\nKisat siirtyvät lumen vuoksi. Järjestelyissä auttaa Lammaslahden kaupunki.",
    publisher: "Kuusiston Kisa ry",
    why: "an association's release",
  },
  {
    text: "Koulu rakennetaan\nLammaslahden kaupunki 3.4.2024\n\nKoulun rakentaa Raksa Oy.",
    publisher: "Lammaslahden kaupunki",
    why: "body and day under the title",
  },
  {
    text: "Lehdistötiedote 3.4.2024\nVapaa julkaistavaksi klo 9\nKuusiston Osuuspankki\n\nTulos kasvoi\n\nPankin tulos kasvoi.",
    publisher: "Kuusiston Osuuspankki",
    why: "a head of three lines",
  },
  {
    text: "Lapin yliopistoon neljä uutta aineistoa\n\nSuomen Akatemia on myöntänyt rahoituksen 34 aineistolle. Lapin yliopistoon rahoitusta tuli neljälle.\n\nLapin yliopistossa rahoituksen saivat kaksi tutkijaa.",
    publisher: "Lapin yliopisto",
    why: "a school's own news, which also names who pays",
  },
  {
    text: "Lapin yliopistolle lisää rahaa\n\nOpetus- ja kulttuuriministeriö on myöntänyt rahoitusta Lapin yliopistolle. Ministeriö seuraa työtä.",
    publisher: null,
    why: "near: the school and who pays stand there alike",
  },
  {
    text: "Poliisi tutkii varkautta\n\nLounais-Suomen poliisilaitos tutkii kesämökeille tehtyjä murtoja. Murtoja oli Kuusiston kunnassa viisi.\n\nLisätietoja antaa rikoskomisario Aino Kuusela, Lounais-Suomen poliisi, p. 0295 555 010.",
    publisher: "Lounais-Suomen poliisilaitos",
    why: "the police tell of their own inquiry",
  },
  {
    text: "Museovirasto jakoi avustuksia\n\nAvustuksen sai 20 hanketta. Suurimman sai Kuusiston museosäätiö.\n\nLisätietoja: yli-intendentti Aino Kuusela, p. 0295 555 010, etunimi.sukunimi@museovirasto.fi",
    publisher: "Museovirasto",
    why: "subject of the title; the pattern of its addresses",
  },
  {
    text: "Tiedote 3.4.2024 / Kuusiston kaupunki / Kaupunkiympäristö\n\nKatu suljetaan\n\nKatutyön tekee Kaivu Oy.",
    publisher: "Kuusiston kaupunki",
    why: "slashes between kind, body and unit",
  },
  {
    text: "Finnish Environment Institute (Syke) press release, 3 April 2024\n\nLakes are warming\n\nThe study was made with the University of Turku and is funded by the Academy of Finland.",
    publisher: "Finnish Environment Institute",
    why: "English: the sender line",
  },
  {
    text: "Kuusiston kaupunginmuseo ja Kansallisgalleria tuovat näyttelyn kaupunkiin\n\nNäyttely avataan toukokuussa.",
    publisher: null,
    why: "two bodies open the title",
  },
];
