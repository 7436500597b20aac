/** Tables of what documents are made of: read by test/document.test.ts, left out of the build. */

/** One line of a page and why it is furniture; null for a line of the release itself. */
export const LINES: readonly (readonly [line: string, reason: string | null, why: string])[] = [
  ["Hyppää pääsisältöön", "skip_link", "Finnish skip link"],
  ["Siirry hakuun", "skip_link", "skip link to the search"],
  ["Hoppa till innehåll", "skip_link", "Swedish skip link"],
  ["Skip to main content", "skip_link", "English skip link"],
  ["Siirry pääsisältöön »", "skip_link", "with an arrow"],
  [
    "Siirry sisältöä tuottavaan yksikköön kahden vuoden päästä palkkaamalla lisää väkeä.",
    null,
    "a sentence that begins alike",
  ],
  ["Etusivu | Kunta ja hallinto | Palvelut | Yhteystiedot", "navigation", "menu with bars"],
  ["Etusivu > Ajankohtaista > Tiedotteet", "navigation", "breadcrumb"],
  ["Lumpeen säätiö > Tutkijoille > Tiedotteet 2014", "navigation", "breadcrumb that begins with the site"],
  ["Lumpeen säätiö | Uutiset ja tiedotteet", "navigation", "a site and its pages of news"],
  ["Lumpeen säätiö | Tiedote", null, "a sender and the kind of text"],
  ["Kulku: Oulu > Kajaani > perillä ollaan illalla", null, "a way that is no path of a site"],
  ["Havainnekuva: Arkkitehdit Kaiku Oy", "caption", "credit of a drawing"],
  ["Havainnekuvat ovat nähtävillä kirjastossa.", null, "drawings that are spoken of"],
  ["Etusivu: Ajankohtaista: Uutisarkisto", "navigation", "breadcrumb with colons"],
  ["Asuminen ja ympäristö   Kasvatus ja opetus   Vapaa-aika", "navigation", "menu with wide gaps"],
  ["Hem / Nyheter / Skolan i Vörå byggs ut", "navigation", "breadcrumb that ends in the title"],
  ["FI | SV | EN", "navigation", "languages"],
  ["Muut kielet", "navigation", "label of STT Info"],
  ["Oikopolut: Kaavoitus – Tontit", "navigation", "short cuts"],
  ["12.2.2026 09:15:00 EET | Savonselän kunta | Tiedote", null, "a dateline with bars"],
  ["Hallitus – johtaja – henkilöstö saivat kaikki kiitosta.", null, "a sentence with dashes"],
  ["Kuntaliitto / Vastuullisuus", null, "two names with a slash, one of them a menu's"],
  ["Käytämme evästeitä parantaaksemme käyttökokemustasi. Hyväksy kaikki", "cookie", "cookie text and button"],
  ["Hyväksy evästeet Vain välttämättömät Muokkaa asetuksia", "cookie", "buttons in a row"],
  ["Vain välttämättömät", "cookie", "cookie button"],
  ["Vi använder kakor för att förbättra webbplatsen.", "cookie", "Swedish cookie text"],
  [
    "Lain mukaan evästeistä on kerrottava selvästi, ja siihen saa nyt 4 000 euron tuen.",
    null,
    "a release on cookies",
  ],
  ["Jaa", "share", "share label"],
  ["Jaa: Facebook Twitter LinkedIn", "share", "share buttons in a line"],
  ["Dela på Facebook", "share", "Swedish share button"],
  ["Piditkö uutisesta? Jaa se kaverille!", "share", "question to the reader"],
  ["Tulosta", "share", "print prompt"],
  [
    "Jaa rahaa kolmelle kunnalle päättänyt hallitus kokoontui Ylitorniolla.",
    null,
    "begins with a share word",
  ],
  ["Tilaa tiedotteet sähköpostiisi", "subscribe", "subscribe heading"],
  ["Tilaa uutiskirje", "subscribe", "newsletter"],
  ["Tilaajavastuulaki muuttuu vuoden alussa.", null, "a law that begins alike"],
  ["Avainsanat: maaseutu, yritystuet", "tags", "keywords in a line"],
  ["Nyckelord: skolor, byggen", "tags", "Swedish keywords"],
  ["Lue myös: Avustusten hakuohje (Ulkoinen linkki)", "teaser", "link to another text"],
  ["Lue lisää julkaisijalta Savonselän kunta", "teaser", "teasers of STT Info"],
  ["Läs också: Nya regler för stöd", "teaser", "Swedish teaser"],
  ["Lue myös kolmas luku ennen kuin haet avustusta.", null, "advice, not a teaser"],
  ["Päivitetty 30.3.2009", "stamp", "update stamp"],
  ["Viimeksi päivitetty: 16.6.2014 klo 9.12", "stamp", "with a time"],
  ["Luotu 13.11.2012 | Muokattu 14.11.2012", "stamp", "two stamps"],
  ["Senast uppdaterad 20.6.2011", "stamp", "Swedish stamp"],
  ["Päivitetty strategia hyväksyttiin valtuustossa.", null, "an updated strategy"],
  ["Luotu järjestelmä otetaan käyttöön syksyllä.", null, "a created system"],
  ["Kuva: Riikka Ranta", "caption", "photo credit"],
  ["Kuvassa: koulun piha ja uusi katsomo", "caption", "caption"],
  ["Kuva kaupungin taloudesta on synkkä.", null, "a picture in a sentence"],
  ["Selaa ylöspäin", "footer", "to the top"],
  ["Luettelo avustuksista (pdf) (Ulkoinen linkki)", "caption", "a file, and that it stands elsewhere"],
  ["Päätös (PDF, 120 kt) (avautuu uuteen välilehteen)", "caption", "the same in a new tab"],
  ["Avustuksen hakee kunta (ulkoinen linkki)", null, "a link that is no file"],
  ["« Takaisin uutislistaukseen", "footer", "back link"],
  [
    "Artikkeli Koulun piha korjataan julkaistiin ensimmäisen kerran Savonselkä.",
    "footer",
    "what WordPress adds to a feed's items",
  ],
  ["The post New yard for the school appeared first on Savonselkä.", "footer", "the same in English"],
  ["Inlägget Skolan får en ny gård dök först upp på Savonselkä.", "footer", "the same in Swedish"],
  ["Artikkeli koulun pihasta julkaistiin jo viime vuonna.", null, "a sentence that begins alike"],
  ["© Savonselän kunta 2019", "footer", "copyright"],
  ["(c) Savonselän kunta", "footer", "copyright in ASCII"],
  ["Vaihde 05 2341", "footer", "switchboard of the footer"],
  ["Växel 018 25 000", "footer", "Swedish switchboard"],
  ["Vaihde uuteen järjestelmään maksoi 40 000 euroa.", null, "a change that begins alike"],
  ["Saavutettavuusseloste", "footer", "footer link"],
  ["Sivu 2/3", "footer", "page number"],
  ["1/2 avustuksesta maksetaan heti.", null, "a share that begins a sentence"],
];

/** A plain text and its blocks as "kind section", furniture left out. */
export const BLOCKS: readonly (readonly [text: string, blocks: readonly string[], why: string])[] = [
  [
    "Koululle uusi piha\n\nPiha valmistuu keväällä.\n\nLisätietoja:\nrehtori Aino Lumme, p. 040 123 4567\n\nPäivitetty 3.4.2020",
    ["title head", "lead body", "heading contacts", "paragraph contacts"],
    "contacts under their heading",
  ],
  [
    "Koululle uusi piha\n\nPiha valmistuu keväällä.\n\nLisätietoja antaa rehtori Aino Lumme, p. 040 123 4567.",
    ["title head", "lead body", "paragraph contacts"],
    "contacts in a sentence",
  ],
  [
    "Koululle uusi piha\n\nPiha valmistuu keväällä.\n\nAino Lumme\nrehtori\np. 040 123 4567",
    ["title head", "lead body", "paragraph contacts", "paragraph contacts", "paragraph contacts"],
    "contacts without a heading",
  ],
  [
    "Koululle uusi piha\n\nPiha valmistuu keväällä.\n\nLisätietoja koulun pihasta\n\nPihan suunnitteli toimisto Lumme Oy, ja se rakennetaan kahdessa osassa ilman että koulun toiminta häiriintyy.",
    ["title head", "lead body", "heading body", "paragraph body"],
    "more about a matter is no contact",
  ],
  [
    "Avustuksia seuroille\n\nAvustukset jaettiin näin:\n- Lumpeen Urheilijat 500 euroa\n- Rannan Soutajat 700",
    ["title head", "heading body", "item body", "item body"],
    "dashes of a list",
  ],
  [
    "Avustuksia seuroille\n\nAvustukset jaettiin.\n\n– Olemme tästä hyvin iloisia, ja seuramme aloittaa työt heti ensi viikolla, sanoo puheenjohtaja Aino Lumme.",
    ["title head", "lead body", "quote body"],
    "a dash of speech",
  ],
  [
    "Avustuksia seuroille\n\nAvustukset jaettiin 1. tammikuuta 2020.\n\n1. tammikuuta 2021 alkaen avustuksia haetaan verkossa.",
    ["title head", "lead body", "paragraph body"],
    "a day is no number of a list",
  ],
  [
    "Nordlys opens a factory\n\nNordlys opens a factory in Salo.\n\nFurther information:\nAnn Lake, tel. +358 40 123 4567\n\nAbout Nordlys\nNordlys makes sensors.",
    ["title head", "lead body", "heading contacts", "paragraph contacts", "heading about", "paragraph about"],
    "what the company says of itself",
  ],
  [
    "Seura sai avustusta kunnalta ja aikoo käyttää sen kokonaan\nnuorten leireihin, joita järjestetään kesällä kolme ja ensi\nsyksynä vielä kaksi lisää, kertoo seuran puheenjohtaja. Myös\nseuran majaa korjataan, jotta siellä voi yöpyä talvellakin.\nTyöt alkavat keväällä.",
    ["lead body"],
    "wrapped by hand at sixty signs",
  ],
  [
    "Koululle uusi piha\n\nKunta myönsi korjauk-\nsiin 5 000 eu-\nroa, ja Etelä-\nSavon liitto antoi loput.",
    ["title head", "lead body"],
    "words parted at the ends of short lines",
  ],
];

/** What stands above and below a release: the frame's lines and their reason, in order. */
export const FRAMES: readonly (readonly [
  above: string,
  below: string,
  reasons: readonly string[],
  why: string,
])[] = [
  [
    "Kunta ja hallinto | Työ ja yrittäminen | Kartat ja paikkatieto",
    "",
    ["navigation"],
    "a menu of unknown words",
  ],
  [
    "Etusivu\nPäätöksenteko\nKunnan viestintä\nUutiset",
    "",
    Array(4).fill("navigation"),
    "a menu, one item a line",
  ],
  [
    "Lähettäjä: Aino Lumme\nAihe: VL: Piha\n\nHei, tässä se juttu.\n\n-----Alkuperäinen viesti-----\nLähettäjä: Viestintä\nAihe: Piha",
    "",
    Array(6).fill("mail"),
    "a forwarded mail",
  ],
  [
    "",
    "Lisätietoja: rehtori Aino Lumme, p. 040 123 4567\n\nFrom: Toimitus\nSent: keskiviikko 11. helmikuuta 2026 15.30\nTo: Viestintä\nSubject: Piha?\n\nHei, tuleeko pihasta tiedote? Viime vuonna kunta sai siihen 99 000 euroa avustusta ELY-keskukselta, ja siitä kerrottiin lehdessä ja radiossa moneen kertaan.",
    Array(5).fill("mail"),
    "the mail that a release answered, under it",
  ],
  [
    "",
    "Toimitus <toimitus@lehti.example> kirjoitti 11.2.2026 klo 15.30:\n> Hei,\n>\n> voisitteko lähettää tiedotteen? Viime vuonna kunta sai 99 000 euroa.",
    Array(4).fill("mail"),
    "a quoted mail with who wrote it",
  ],
  [
    "",
    "On Wed, Feb 11, 2026 at 3:30 PM The Desk <desk@lehti.example> wrote:\n\n> Could you send it?\n> It got 99 000 euros.",
    Array(3).fill("mail"),
    "the same in English, a blank line between",
  ],
  ["", "> Kunnan sivuille on koottu kaikki tieto hankkeesta", [], "one arrow, in front of a link"],
  [
    "",
    "Savonselän kunta\nKoivukatu 12, 70100 Savonselkä\nvaihde 017 123 4567\nwww.savonselka.example",
    ["address", "address", "footer", "address"],
    "the sender's address",
  ],
  ["", "Savonselän kunta, PL 12, 70101 Savonselkä", ["address"], "a post box"],
  [
    "",
    "Ajankohtaista\n12.3.2021 Silta suljetaan viikoksi\n10.3.2021 Piha aukeaa",
    Array(3).fill("teaser"),
    "dated headlines",
  ],
  [
    "",
    "Lisätietoja:\nAino Lumme, kunnanjohtaja, p. 040 123 4567\nKoivukatu 12, 70100 Savonselkä",
    [],
    "a person's address",
  ],
  ["", "Jakelu\nNasdaq Helsinki\nwww.lumme.example", [], "addressees belong to the release"],
  ["", "Aikataulu\n12.3.2021 Haku alkaa\n10.4.2021 Haku päättyy", [], "a timetable"],
];

/** Below a short release: what is left of the text, and its keywords. */
export const ENDS: readonly (readonly [
  below: string,
  left: string,
  keywords: readonly string[],
  why: string,
])[] = [
  ["Avainsanat\nkoulut\npihat, liikunta", "", ["koulut", "pihat", "liikunta"], "a list under its label"],
  ["Nyckelord: skolor, gårdar", "", ["skolor", "gårdar"], "in a line"],
  ["#koulut #pihat", "", ["koulut", "pihat"], "signs of the social media"],
  [
    "Lue lisää julkaisijalta Lumme\nSilta suljetaan, urakka 7 000 euroa12.3.2021 08:00:00 EET | Tiedote\nKunta sulkee sillan.",
    "",
    [],
    "another release of the publisher",
  ],
  [
    "Tietoja julkaisijasta\nLumme on kunta. Se sai 9 000 euroa.\n\nTilaa tiedotteet sähköpostiisi\nKun tilaat tiedotteemme, saat ne heti.",
    "",
    [],
    "the foot of a news service",
  ],
  [
    "Lue myös\nSilta suljetaan\n\nLisätietoja:\nAino Lumme, p. 040 123 4567",
    "Lisätietoja:\nAino Lumme, p. 040 123 4567",
    [],
    "contacts under teasers",
  ],
];

/** A text and its language. */
export const LANGUAGES: readonly (readonly [text: string, code: string, why: string])[] = [
  ["Kunta sai avustusta ja käyttää sen kouluihin.", "fin", "Finnish"],
  ["Kommunen får understöd och använder det för skolorna.", "swe", "Swedish"],
  ["The municipality has received a grant for its schools.", "eng", "English"],
  ["Rovaniemen ammattikorkeakoulu, Kylmäpilotti: 221.400 euroa", "fin", "a line without function words"],
  [
    "Die Gemeinde hat für die Schulen eine Beihilfe erhalten und wird das Geld nicht zurückzahlen.",
    "und",
    "German",
  ],
  ["Муниципалитет получил субсидию на ремонт школ и детских садов.", "und", "Russian"],
  [
    "Kunta sai avustusta ja se käytetään kouluihin, jotka korjataan ensi vuonna kahdessa osassa.\n\nKommunen har fått understöd och det används för skolorna, som ska renoveras nästa år i två etapper.",
    "fin",
    "of two the one that comes first",
  ],
];

/** Bytes in hexadecimal or latin1, with the text and encoding they are read as. */
export const ENCODINGS: readonly (readonly [
  bytes: Uint8Array,
  text: string,
  encoding: string,
  why: string,
])[] = [
  [Buffer.from("Sää 5 €", "utf8"), "Sää 5 €", "utf-8", "UTF-8"],
  [Buffer.from("\ufeffSää 5 €", "utf8"), "Sää 5 €", "utf-8", "with a mark, which is no text"],
  [Buffer.from("\ufeffSää 5 €", "utf16le"), "Sää 5 €", "utf-16le", "UTF-16 with a mark"],
  [Buffer.from("Kunta sai 5 euroa", "utf16le"), "Kunta sai 5 euroa", "utf-16le", "UTF-16 that lost its mark"],
  [Buffer.from("Kunta sai 5 euroa", "utf16le").swap16(), "Kunta sai 5 euroa", "utf-16be", "the other order"],
  [
    Buffer.from("S\xe4\xe4 5 \x80 \x96 \x94n\xe4in\x94", "latin1"),
    "Sää 5 € – ”näin”",
    "windows-1252",
    "€ – ” of Windows",
  ],
  [Buffer.from("S\xe4\xe4 5 \xa4", "latin1"), "Sää 5 €", "iso-8859-15", "the euro of Latin 9"],
  [
    Buffer.from('<html><meta charset="iso-8859-1"><p>S\xe4\xe4 \x80</p>', "latin1"),
    '<html><meta charset="iso-8859-1"><p>Sää €</p>',
    "windows-1252",
    "declared Latin 1 is windows-1252, as in browsers",
  ],
  [
    Buffer.from('<meta charset="iso-8859-1"><p>Sää</p>', "utf8"),
    '<meta charset="iso-8859-1"><p>Sää</p>',
    "utf-8",
    "a declaration that the bytes refute",
  ],
  [Buffer.from("pÃ¤Ã¤tÃ¶s 5 â‚¬ â€“ Ã…land", "utf8"), "päätös 5 € – Åland", "utf-8", "encoded twice"],
  [Buffer.from("São Tomé, Pâques", "utf8"), "São Tomé, Pâques", "utf-8", "foreign names stay"],
];
