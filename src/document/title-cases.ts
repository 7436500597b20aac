/** Openings of releases and their titles; null where there is none. Read by test/document.test.ts, left out of the build. */

const LEAD =
  "Savonselän kunnanhallitus päätti asiasta maanantaina kokouksessaan. Työt aloitetaan keväällä, ja ne maksavat yhteensä 420 000 euroa.";
const LEAD_SV =
  "Kommunstyrelsen i Vörå beslöt om saken på måndagen. Arbetet inleds på våren och det kostar sammanlagt 420 000 euro.";
const LEAD_EN =
  "The company will begin the work in the spring. It has received a grant of EUR 420,000 for the project from the city.";

/** `text` is an opening; a paragraph of running text is put under it unless it brings its own. */
export type TitleRow = readonly [text: string, title: string | null, why: string];

const under = (rows: readonly TitleRow[], lead: string): readonly TitleRow[] =>
  rows.map(([text, title, why]) => [`${text}\n\n${lead}`, title, why]);

/** Who sends it, when and what kind of text it is, above the headline. */
const KICKERS: readonly TitleRow[] = [
  [
    "Lummekartonki Oyj, puolivuosikatsaus, 15.8.2023 klo 8.00\n\nLUMMEKARTONKI OYJ:N PUOLIVUOSIKATSAUS TAMMI–KESÄKUU 2023:\nLIIKEVAIHTO KASVOI, TULOS HEIKKENI",
    "LUMMEKARTONKI OYJ:N PUOLIVUOSIKATSAUS TAMMI–KESÄKUU 2023:\nLIIKEVAIHTO KASVOI, TULOS HEIKKENI",
    "a review is a kind of text, beside the sender and the day",
  ],
  [
    "Julkaistu: 9.2.2023\n\nTämän tiedon on tuottanut Savonselän elinvoimakeskus\n\nPurojen hoitoon haettiin liki miljoona euroa",
    "Purojen hoitoon haettiin liki miljoona euroa",
    "whose information it is",
  ],
  [
    "Purojen hoitoon myönnettiin ennätysmäärä tukea vuonna 2022 7.9.2022 10:40:00 EEST | Tiedote",
    "Purojen hoitoon myönnettiin ennätysmäärä tukea vuonna 2022",
    "the time stamp and kind that a news service sets behind",
  ],
  [
    "Takaisin artikkelilistaukseen\nRahasto jakoi apurahoja ennätysmäärän",
    "Rahasto jakoi apurahoja ennätysmäärän",
    "a link back to the list of a site",
  ],
  [
    "SAVONSELÄN KUNTA\nTiedote 4.5.2009\n\nKOULUJEN KORJAUKSIIN\nKAKSI MILJOONAA EUROA",
    "KOULUJEN KORJAUKSIIN\nKAKSI MILJOONAA EUROA",
    "capitals over two lines",
  ],
  [
    "Savonselän kaupunki\n\nKoululle uusi piha\n\n13.11.2012",
    "Koululle uusi piha",
    "after the sender, before the day",
  ],
  [
    "Seura tiedottaa\nHiihtokoulu lapsille Ounasrannassa",
    "Hiihtokoulu lapsille Ounasrannassa",
    "a sender that informs",
  ],
  [
    "Uutiset\n\nKirjasto avaa ovensa jälleen syyskuussa",
    "Kirjasto avaa ovensa jälleen syyskuussa",
    "the name of a page's part",
  ],
  [
    "Pohjoisen poliisilaitos\npe maalisk. 13 10:42:00 2015\n\nVarkaus kerhotalolla",
    "Varkaus kerhotalolla",
    "a day as a mail program writes it",
  ],
  [
    "Lehdistötiedote 12/2015\nJulkaisuvapaa heti\n\nLossi kulkee taas Lumpeensalmessa",
    "Lossi kulkee taas Lumpeensalmessa",
    "number and embargo",
  ],
  [
    "MEDIATIEDOTE\n3.2.2021\nVapaa julkaistavaksi 4.2.2021 klo 9.00\n\nLumme Oy palkkaa 40 asentajaa Savonselälle",
    "Lumme Oy palkkaa 40 asentajaa Savonselälle",
    "kind, day and embargo in three lines",
  ],
  [
    "TIEDOTE 1 (2)\n\nSavonselän elinvoimakeskus\nKoivukatu 12, PL 45\n70100 SAVONSELKÄ\npuh. 017 123 4567\nwww.savonselka.example\n\n12.3.2014\n\nMaanteiden päällystykset alkavat toukokuussa",
    "Maanteiden päällystykset alkavat toukokuussa",
    "letterhead of a PDF",
  ],
  [
    "SAVONSELÄN KUNTA – RAUTASELKÄ KOMMUN\nTiedotusvälineille\n28.2.2011 Dnro 114/2011\n\nKoulukuljetukset kilpailutetaan yhdessä naapurien kanssa",
    "Koulukuljetukset kilpailutetaan yhdessä naapurien kanssa",
    "recipient and diary number",
  ],
  [
    "Savonselän kunta | Tiedotteet | 3.4.2019\n\nUimahalli aukeaa remontin jälkeen",
    "Uimahalli aukeaa remontin jälkeen",
    "parts with bars",
  ],
  [
    "Julkaisuajankohta 27.6.2018 13.47\nTiedote 97/2018\n\nJärjestöille jaetaan täydentäviä avustuksia",
    "Järjestöille jaetaan täydentäviä avustuksia",
    "as the ministries' pages write it",
  ],
  [
    "Järjestöille jaetaan täydentäviä avustuksia\n\nsosiaali- ja terveysministeriö\nJulkaisuajankohta 27.6.2018 13.47 | Julkaistu suomeksi 27.6.2018 klo 15.53\nTiedote 97/2018",
    "Järjestöille jaetaan täydentäviä avustuksia",
    "the same under the headline",
  ],
  [
    "Lumme Oyj\nPörssitiedote\n8.2.2022 klo 15.00\n\nKutsu Lumme Oyj:n varsinaiseen yhtiökokoukseen 2022",
    "Kutsu Lumme Oyj:n varsinaiseen yhtiökokoukseen 2022",
    "an invitation is a headline too",
  ],
  [
    "LUMME OYJ    PÖRSSITIEDOTE    8.2.2022 KLO 15.00\n\nLUMME OYJ: OMIEN OSAKKEIDEN HANKINTA JATKUU",
    "LUMME OYJ: OMIEN OSAKKEIDEN HANKINTA JATKUU",
    "a stock exchange release in capitals",
  ],
  [
    "Hallinto 12.3.2020\n\nKunnanjohtajaksi haki kahdeksan",
    "Kunnanjohtajaksi haki kahdeksan",
    "category and day",
  ],
  [
    "Ajankohtaista\nSivistys\n17.3.2021 - Kirjastot\n\nOmatoimikirjasto aukeaa iltaisinkin",
    "Omatoimikirjasto aukeaa iltaisinkin",
    "categories around the day",
  ],
  [
    "Lehdistökutsu 4.9.2013\n\nTervetuloa uuden sillan avajaisiin",
    "Tervetuloa uuden sillan avajaisiin",
    "an invitation's kicker",
  ],
  [
    "Suomen evankelis-luterilainen kirkko\nKirkon tiedotuskeskus\n4.4.2008\n\nSeurakunnille lisää tukea rakennuksiin",
    "Seurakunnille lisää tukea rakennuksiin",
    "an adjective in a sender's name",
  ],
  [
    "Varsinais-Savon elinkeino-, liikenne- ja ympäristökeskus\nTiedote\n\nYritystukea myönnettiin kahdelle konepajalle",
    "Yritystukea myönnettiin kahdelle konepajalle",
    "a long name of an agency",
  ],
  [
    "Savonselän ammattikorkeakoulun viestintä\n2.5.2017\n\nOpiskelijat rakentavat sähköveneen",
    "Opiskelijat rakentavat sähköveneen",
    "a unit of the sender",
  ],
];

/** Headlines that look like something else. */
const NEAR_MISSES: readonly TitleRow[] = [
  [
    "Savonselälle rakennetaan uusi hyvinvointikeskus",
    "Savonselälle rakennetaan uusi hyvinvointikeskus",
    "ends in a body's word",
  ],
  [
    "Savonselän kunta\nTiedote 3.4.2018\n\nLumpeen koululle perustetaan oma rahasto",
    "Lumpeen koululle perustetaan oma rahasto",
    "ends in -rahasto under a sender",
  ],
  ["Savonselän uusi terveyskeskus", "Savonselän uusi terveyskeskus", "an adjective that no name has"],
  [
    "SAVONSELÄN KUNTA\nKOULULLE RAKENNETAAN UUSI LIIKUNTAKESKUS",
    "KOULULLE RAKENNETAAN UUSI LIIKUNTAKESKUS",
    "capitals under a sender in capitals",
  ],
  [
    "SAVONSELÄN KUNTA\nTIEDOTE 3.4.2006\nKOULULLE RAKENNETAAN UUSI\nLIIKUNTAKESKUS KOLMESSA VUODESSA",
    "KOULULLE RAKENNETAAN UUSI\nLIIKUNTAKESKUS KOLMESSA VUODESSA",
    "capitals throughout without a blank line",
  ],
  [
    "UUSI TERVEYSKESKUS\nAVATAAN KEVÄÄLLÄ",
    "UUSI TERVEYSKESKUS\nAVATAAN KEVÄÄLLÄ",
    "the first line of two ends in a body's word",
  ],
  [
    "Kutsu tutustumaan uuteen siltaan Lumpeenvirralla 24.8.2010",
    "Kutsu tutustumaan uuteen siltaan Lumpeenvirralla 24.8.2010",
    "an invitation that ends in a day",
  ],
  [
    "Mediakutsu: Lumpeen monitoimitalon harjannostajaiset 24.8.2010",
    "Mediakutsu: Lumpeen monitoimitalon harjannostajaiset 24.8.2010",
    "the kind belongs to it",
  ],
  [
    "Savonselän kunta\n\nKunnanhallituksen päätöksiä 14.3.2011",
    "Kunnanhallituksen päätöksiä 14.3.2011",
    "decisions of a day",
  ],
  ["1.1.2023 alkaen vesi maksaa enemmän", "1.1.2023 alkaen vesi maksaa enemmän", "begins with a day"],
  [
    "15.–16.6. vietetään Lumpeen kesäpäiviä",
    "15.–16.6. vietetään Lumpeen kesäpäiviä",
    "begins with a range of days",
  ],
  [
    "31,1 miljoonaa euroa savolaiseen tutkimukseen",
    "31,1 miljoonaa euroa savolaiseen tutkimukseen",
    "begins with a sum",
  ],
  ["”Nyt on oikea aika korjata kouluja”", "”Nyt on oikea aika korjata kouluja”", "a quoted headline"],
  [
    "Kunnanjohtaja Aino Lumme: ”Velka ei saa kasvaa enää”",
    "Kunnanjohtaja Aino Lumme: ”Velka ei saa kasvaa enää”",
    "speaker and quotation",
  ],
  ["Mistä rahat uuteen uimahalliin?", "Mistä rahat uuteen uimahalliin?", "a question"],
  ["Vihdoinkin: koululle oma piha!", "Vihdoinkin: koululle oma piha!", "an exclamation"],
  [
    "Savonselän kunta\n4.5.2016\n\nKoululle uusi piha ensi keväänä.",
    "Koululle uusi piha ensi keväänä.",
    "a full stop after the headline",
  ],
  [
    "eKirjastoon lisää aineistoa kaikille savolaisille",
    "eKirjastoon lisää aineistoa kaikille savolaisille",
    "a brand with a small letter",
  ],
  [
    "Poliisi epäilee kahta varkauksista Lumpeella",
    "Poliisi epäilee kahta varkauksista Lumpeella",
    "begins with a body's word",
  ],
  [
    "Tiedotus ja viestintä uudistuvat kunnassa",
    "Tiedotus ja viestintä uudistuvat kunnassa",
    "begins like a kicker",
  ],
  [
    "Uutisia Lumpeelta: kesätorin kauppiaat valittiin",
    "Uutisia Lumpeelta: kesätorin kauppiaat valittiin",
    "news of a place",
  ],
  [
    "Lisätietoja kaavoista saa nyt kartalta",
    "Lisätietoja kaavoista saa nyt kartalta",
    "begins like a contact cue",
  ],
];

/** Several lines that could be the title. */
const RIVALS: readonly TitleRow[] = [
  [
    "Kunta korjaa neljä koulua kahdessa vuodessa\nTyöt alkavat Lumpeen koulusta",
    "Kunta korjaa neljä koulua kahdessa vuodessa",
    "a subtitle in the same paragraph",
  ],
  [
    "Kunta korjaa neljä koulua\n\nTyöt alkavat Lumpeen koulusta jo ennen vappua ja jatkuvat jouluun",
    "Kunta korjaa neljä koulua",
    "a subtitle longer than the title",
  ],
  [
    "Koulut\n\nKunta korjaa neljä koulua kahdessa vuodessa",
    "Kunta korjaa neljä koulua kahdessa vuodessa",
    "a topic above",
  ],
  [
    "Asuminen ja ympäristö\n\nTontteja jaetaan Lumpeenrannasta toukokuussa",
    "Tontteja jaetaan Lumpeenrannasta toukokuussa",
    "a topic of three words above",
  ],
  [
    "Etusivu\nAsuminen ja ympäristö\nKasvatus ja opetus\nPäätöksenteko\nUutiset\n\nTontteja jaetaan Lumpeenrannasta toukokuussa\n3.4.2018",
    "Tontteja jaetaan Lumpeenrannasta toukokuussa",
    "a menu, one item a line",
  ],
  [
    "Kunta > Päätöksenteko > Tiedotteet 2014\n\nTontteja jaetaan Lumpeenrannasta toukokuussa",
    "Tontteja jaetaan Lumpeenrannasta toukokuussa",
    "a breadcrumb with a year",
  ],
  [
    "Savonselkä.example\nTontteja jaetaan Lumpeenrannasta toukokuussa",
    "Tontteja jaetaan Lumpeenrannasta toukokuussa",
    "a site's address",
  ],
  [
    "Tontteja jaetaan Lumpeenrannasta toukokuussa | Savonselän kunta\nSiirry sisältöön\nTontteja jaetaan Lumpeenrannasta toukokuussa",
    "Tontteja jaetaan Lumpeenrannasta toukokuussa",
    "a browser tab's title first",
  ],
  [
    "Ajankohtaista arkisto\nangle-left Tontteja jaetaan Lumpeenrannasta\n23.2.2014\nTontteja jaetaan Lumpeenrannasta",
    "Tontteja jaetaan Lumpeenrannasta",
    "told twice",
  ],
  [
    "Korjaus 10.5. julkaistuun tiedotteeseen\n\nSatamalle kehittämisrahaa 236 000 euroa",
    "Satamalle kehittämisrahaa 236 000 euroa",
    "a correction without a full stop",
  ],
  [
    "KORJAUS TIEDOTTEESEEN\n\nSatamalle kehittämisrahaa 236 000 euroa",
    "Satamalle kehittämisrahaa 236 000 euroa",
    "a correction in capitals",
  ],
  [
    "Korjaus eiliseen tiedotteeseen: avustuksen summa on 236 000 euroa\n\nSatamalle kehittämisrahaa maakunnan liitolta",
    "Satamalle kehittämisrahaa maakunnan liitolta",
    "a correction that tells what was wrong",
  ],
  [
    "Oikaisu: Lumpeen asemakaavan muutos on nähtävillä 14.10. alkaen",
    "Oikaisu: Lumpeen asemakaavan muutos on nähtävillä 14.10. alkaen",
    "a correction with no headline but its own",
  ],
  [
    "Lisätietoja:\nAino Lumme, kunnanjohtaja, p. 040 123 4567\n\nKunta korjaa neljä koulua",
    "Kunta korjaa neljä koulua",
    "the contacts stand first",
  ],
  [
    "Lisätietojen antaja\nAino Lumme\nkunnanjohtaja\np. 040 123 4567\naino.lumme@savonselka.example\n\nKunta korjaa neljä koulua kahdessa vuodessa",
    "Kunta korjaa neljä koulua kahdessa vuodessa",
    "a person's name above it",
  ],
  [
    "Lähettäjä: Aino Lumme <aino.lumme@savonselka.example>\nLähetetty: 3. huhtikuuta 2018 9:12\nVastaanottaja: media@savonselka.example\nAihe: Tiedote: Kunta korjaa neljä koulua\n\nHei,\n\nohessa kunnan tiedote, jonka voi julkaista heti.",
    "Kunta korjaa neljä koulua",
    "a mail's subject",
  ],
  [
    "Hyvä vastaanottaja,\n\nKunta korjaa neljä koulua kahdessa vuodessa",
    "Kunta korjaa neljä koulua kahdessa vuodessa",
    "a greeting",
  ],
  ["Tiedote: Kunta korjaa neljä koulua", "Kunta korjaa neljä koulua", "the kind and a colon"],
  [
    "Lehdistötiedote 3.4.2018: Kunta korjaa neljä koulua",
    "Kunta korjaa neljä koulua",
    "kind, day and a colon",
  ],
  [
    "Kuvat: Aino Lumme\nTeksti: Olli Ranta\n\nKunta korjaa neljä koulua kahdessa vuodessa",
    "Kunta korjaa neljä koulua kahdessa vuodessa",
    "bylines",
  ],
  [
    "Savonselän kunta – luonnollisesti lähellä\n\nKunta korjaa neljä koulua kahdessa vuodessa",
    "Kunta korjaa neljä koulua kahdessa vuodessa",
    "a sender's slogan",
  ],
  [
    "Savonselän kunta – talousarvio hyväksyttiin äänin 20–15",
    "Savonselän kunta – talousarvio hyväksyttiin äänin 20–15",
    "a sender within the headline",
  ],
  [
    "Kunta saa avustusta neljän koulun korjaamiseen\nja yhden päiväkodin laajentamiseen",
    "Kunta saa avustusta neljän koulun korjaamiseen\nja yhden päiväkodin laajentamiseen",
    "a headline wrapped before a small letter",
  ],
  [
    "Kunnanjohtaja Aino Lumme:\nTalous tasapainoon kahdessa vuodessa",
    "Kunnanjohtaja Aino Lumme:\nTalous tasapainoon kahdessa vuodessa",
    "wrapped after a colon",
  ],
  [
    "Tiedote, 12. maaliskuuta 2025\nPuhdas vesi palaa Lehtojärvelle:\nkunnostus alkaa keväällä\n\nKuhmon kaupunki kunnostaa järven ensi vuonna.",
    "Puhdas vesi palaa Lehtojärvelle:\nkunnostus alkaa keväällä",
    "wrapped after a colon before a small letter",
  ],
  [
    "20 SEURANTALOA KORJATAAN\n– katot ja kivijalat kuntoon",
    "20 SEURANTALOA KORJATAAN\n– katot ja kivijalat kuntoon",
    "wrapped before a dash",
  ],
  [
    "Paanukatto uusitaan Lumpeella\nSpåntaket förnyas i Rautaselkä",
    "Paanukatto uusitaan Lumpeella",
    "the same in Swedish below",
  ],
  [
    "Kunta saa avustusta neljän koulun korjaamiseen\n• Työt alkavat keväällä\n• Kustannukset 420 000 euroa",
    "Kunta saa avustusta neljän koulun korjaamiseen",
    "points below the headline",
  ],
];

/** As news services, ministries' archives and browsers copy them. */
const COPIES: readonly TitleRow[] = [
  [
    "Lumme-yliopisto\n\nTiedote 12.4.2011 Julkaisuvapaa heti\n\nLumme-yliopiston tutkimukselle merkittävä rahoitus",
    "Lumme-yliopiston tutkimukselle merkittävä rahoitus",
    "the headline begins with the sender",
  ],
  [
    "Savonselän poliisilaitos, tiedote 12.3.2015 klo 9.15\nKadonnut kalastaja löytyi",
    "Kadonnut kalastaja löytyi",
    "sender, kind, day and clock in one line",
  ],
  [
    "Savonselän liitto • Tiedote • 28.11.2022\n\nVesistön hoitoon 1,2 M€",
    "Vesistön hoitoon 1,2 M€",
    "parted by bullets",
  ],
  [
    "Julkaistu: 28.11.2022 14:02 – Päivitetty: 29.11.2022 08:00\nVesistön hoitoon 1,2 M€",
    "Vesistön hoitoon 1,2 M€",
    "published and updated",
  ],
  [
    "Kirjoittanut Aino Lumme\n28.11.2022\n\nVesistön hoitoon 1,2 M€",
    "Vesistön hoitoon 1,2 M€",
    "a writer's line",
  ],
  [
    "Siirry sisältöön\nOma kunta\nAvaa valikko\nUutiset\n28.11.2022\nUutinen\nVesistön hoitoon 1,2 M€",
    "Vesistön hoitoon 1,2 M€",
    "a city's page",
  ],
  [
    "Media\nKorkeakoulujen rahoitukseen esitetään lisäystä\nvaltiovarainministeriö\n12.3.2021 10.00\nTiedote",
    "Korkeakoulujen rahoitukseen esitetään lisäystä",
    "a ministry's page",
  ],
  [
    "Lumme Oyj Pörssitiedote 12.3.2021 klo 10.00 (CET +1)\n\nLumme rakentaa uuden tehtaan",
    "Lumme rakentaa uuden tehtaan",
    "with a time zone",
  ],
  [
    "12.3.2015 Rantaväylän silta suljetaan viikoksi",
    "Rantaväylän silta suljetaan viikoksi",
    "the day glued in front",
  ],
  [
    "Rantaväylän silta suljetaan viikoksi (12.3.2015)",
    "Rantaväylän silta suljetaan viikoksi",
    "the day in brackets behind",
  ],
  [
    "date 2025-09-01 Sillan korjaustyöt alkavat Lumpeella",
    "Sillan korjaustyöt alkavat Lumpeella",
    "the day as a scraper writes it",
  ],
  [
    "Savonselän jätteidenkäsittely-yhtiö Lumme Oy\n\nBiokaasun tuotanto kaksinkertaistuu",
    "Biokaasun tuotanto kaksinkertaistuu",
    "a company with its trade",
  ],
  [
    "Elinkeino-, liikenne- ja ympäristökeskus, Savonselkä\n\nTulvat jäävät keskimääräisiksi",
    "Tulvat jäävät keskimääräisiksi",
    "an office with its place",
  ],
  ["Savonselän kunnan tilinpäätös 2019", "Savonselän kunnan tilinpäätös 2019", "a headline without a verb"],
  [
    "Hankkeet ja rahoitus\n\nEAKR-haku avautui\n\n12.3.2015",
    "EAKR-haku avautui",
    "a short headline under a topic",
  ],
];

/** Texts without a title. */
const NONE: readonly TitleRow[] = [
  [
    "Lisätietoja: kaavoitusjohtaja Aino Lumme\npuh. 040 123 4567",
    null,
    "whom to ask is no headline, though the phone stands in the next line",
  ],
  [
    "Savonselän kunta on hakenut avustusta uimahallin korjaukseen. Päätös saadaan kesäkuun loppuun mennessä.\n\nHakemus tehtiin yhdessä naapurien kanssa",
    null,
    "the text begins at once",
  ],
  ["Savonselän kunta\n3.4.2018", null, "a sender and a day alone"],
  ["Lisätietoja:\nAino Lumme, kunnanjohtaja, p. 040 123 4567", null, "contacts alone"],
  ["Hyvät tiedotusvälineiden edustajat,", null, "a greeting alone"],
  ["TIEDOTE\nJulkaistavissa heti", null, "kickers alone"],
  ["Helsingissä 21.10.2021", null, "a place and a day"],
];

const SWEDISH: readonly TitleRow[] = [
  [
    "NTM-centralen i Lappland\nPressmeddelande 27.9.2024\n\nFärjan ersätts under reparationen",
    "Färjan ersätts under reparationen",
    "an office named by its place",
  ],
  [
    "Pressmeddelande\nFritt för publicering den 3 april 2018 kl. 10\n\nKommunen får understöd för fyra skolor",
    "Kommunen får understöd för fyra skolor",
    "kind and embargo",
  ],
  [
    "Hoppa till innehåll\nVörå kommun\nNyheter / Skolorna repareras\n\nSkolorna repareras",
    "Skolorna repareras",
    "a breadcrumb that ends in it",
  ],
  [
    "Svenska stiftelsen i Vörå rf\nMeddelande till medierna 4.3.2013\n\nNy fond för unga",
    "Ny fond för unga",
    "ends like no sender",
  ],
  ["Kommunen grundar en ny fond", "Kommunen grundar en ny fond", "ends in a body's word"],
  [
    "Rättelse till pressmeddelandet 3.4.2018\n\nKommunen får understöd för fyra skolor",
    "Kommunen får understöd för fyra skolor",
    "a correction",
  ],
  [
    "Vörå den 4 mars 2013\n\nKommunen får understöd för fyra skolor",
    "Kommunen får understöd för fyra skolor",
    "place and day",
  ],
];

const ENGLISH: readonly TitleRow[] = [
  [
    "Turku, Finland, 9 January 2025, 9:00 am EET\n\nNordlys raises EUR 2 million for sensors",
    "Nordlys raises EUR 2 million for sensors",
    "an English dateline",
  ],
  [
    "FOR IMMEDIATE RELEASE\n\nPress release, 14 March 2019\n\nNordlys opens a new research centre",
    "Nordlys opens a new research centre",
    "embargo and kind",
  ],
  [
    "Nordlys Corporation\nStock exchange release\n10 August 2018 at 7:45 a.m.\n\nNordlys Corporation: Half-year report 1 January–30 June 2018",
    "Nordlys Corporation: Half-year report 1 January–30 June 2018",
    "a headline with days",
  ],
  [
    "University of Savonselkä\nNews\n\nHow do lakes recover after the winter?",
    "How do lakes recover after the winter?",
    "a question",
  ],
  [
    "Report this content\n\nNordlys signs a contract with the city",
    "Nordlys signs a contract with the city",
    "a button of the news service",
  ],
];

export const TITLES: readonly TitleRow[] = [
  ...under(KICKERS, LEAD),
  ...under(NEAR_MISSES, LEAD),
  ...under(RIVALS, LEAD),
  ...under(COPIES, LEAD),
  ...under(NONE, LEAD),
  ...under(SWEDISH, LEAD_SV),
  ...under(ENGLISH, LEAD_EN),
];
