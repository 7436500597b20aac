import type { GrantCase } from "./cases.js";

/** Short releases of the kinds that funders and takers publish, each written with its grants before it was ever read. */
export const funders: readonly GrantCase[] = [
  {
    text: "Business Finland vauhdittaa kiertotaloutta: 4,2 miljoonaa euroa kolmelle yritykselle\n\nJulkaistu 14.3.2023\n\nBusiness Finland on myöntänyt yhteensä 4,2 miljoonaa euroa rahoitusta kiertotalouden pilottihankkeisiin. Suurimman avustuksen, 2,1 miljoonaa euroa, sai Tervaselluksen Kierto Oy, joka rakentaa Kotkaan koelaitoksen. Muovitar Oy sai 1,3 miljoonan euron avustuksen ja Hiilinielu Solutions Oy 800 000 euron lainan.\n\nTervaselluksen Kierto Oy:n hankkeen kokonaiskustannukset ovat 5,4 miljoonaa euroa. Yhtiön liikevaihto oli viime vuonna 12 miljoonaa euroa.\n\nLisätietoja:\nasiantuntija Saara Mietola, Business Finland, p. 050 555 0112",
    grants: [
      "Business Finland > Tervaselluksen Kierto Oy 2100000 granted",
      "Business Finland > Muovitar Oy 1300000 granted",
    ],
    why: "a grant, a loan, a cost and a turnover",
  },
  {
    text: "Opetushallitus myönsi valtionavustuksia kieltenopetuksen kehittämiseen\n\nHelsinki 2.5.2022\n\nOpetushallitus on myöntänyt noin 1,5 miljoonaa euroa valtionavustuksia varhaisen kieltenopetuksen kehittämiseen. Hakemuksia saatiin 61, ja niissä haettiin yhteensä 4,7 miljoonaa euroa. Avustus myönnettiin 6 hakijalle. Avustusta voi käyttää 31.7.2024 asti.\n\nAvustuksen saivat:\n\nForssan kaupunki 240 000 €\nKuhmoisten kunta 85 500 €\nItä-Uudenmaan koulutuskuntayhtymä 310 000 €\nJyväskylän yliopisto, normaalikoulu 199 000 €\nRautavaaran kunta 42 000 €\nSuomen Montessoriverkosto ry 61 250 €",
    grants: [
      "Opetushallitus > Forssan kaupunki 240000 granted | - | ../2024-07-31",
      "Opetushallitus > Kuhmoisten kunta 85500 granted",
      "Opetushallitus > Itä-Uudenmaan koulutuskuntayhtymä 310000 granted",
      "Opetushallitus > Jyväskylän yliopisto 199000 granted",
      "Opetushallitus > Rautavaaran kunta 42000 granted",
      "Opetushallitus > Suomen Montessoriverkosto ry 61250 granted",
    ],
    why: "a list of names and sums without a mark between",
  },
  {
    text: "Avustukset kulttuurimatkailuun\n\nOpetus- ja kulttuuriministeriö on tehnyt päätökset kulttuurimatkailun kehittämisavustuksista vuodelle 2019.\n\nNro\tHakija\tHankkeen nimi\tHaettu (€)\tMyönnetty (€)\n1\tIlomantsin kunta\tRunon reitti\t60 000\t35 000\n2\tFiskarin Taideosuuskunta\tRuukin äänet\t28 500\t15 000\n3\tSaimaan Höyryt ry\tTervalaivat taas\t90 000\t0\n4\tKemijärven kaupunki\tKuvanveistopolku\t45 000\t30 000\n\t\tYhteensä\t223 500\t80 000",
    grants: [
      "Opetus- ja kulttuuriministeriö > Ilomantsin kunta 60000 applied",
      "Opetus- ja kulttuuriministeriö > Ilomantsin kunta 35000 granted | - | 2019-01-01/2019-12-31",
      "Opetus- ja kulttuuriministeriö > Fiskarin Taideosuuskunta 28500 applied",
      "Opetus- ja kulttuuriministeriö > Fiskarin Taideosuuskunta 15000 granted",
      "Opetus- ja kulttuuriministeriö > Saimaan Höyryt ry 90000 applied",
      "Opetus- ja kulttuuriministeriö > Kemijärven kaupunki 45000 applied",
      "Opetus- ja kulttuuriministeriö > Kemijärven kaupunki 30000 granted",
    ],
    why: "asked for and granted in a numbered table with a total",
  },
  {
    text: "Tukea vesistökunnostuksiin Savossa\n\nPohjois-Savon ELY-keskus on myöntänyt harkinnanvaraisia avustuksia vesistöjen kunnostukseen yhteensä 187 000 euroa seitsemälle hankkeelle. Suurin tuki, 62 000 euroa, myönnettiin Maaningan kalatalousalueelle Lapinjärven hoitokalastukseen. Kiuruveden kaupunki saa 45 000 euroa Koskenjoen kosteikkoihin ja Tuusniemen kunta 20 000 euroa rantojen niittoon. Valkeisen suojeluyhdistys ry:n hakemus hylättiin; yhdistys oli hakenut 18 000 euroa.\n\nViime vuonna ELY-keskus jakoi avustuksia 240 000 euroa.\n\nKuopio 9.4.2020",
    grants: [
      "Pohjois-Savon ELY-keskus > Maaningan kalatalousalue 62000 granted",
      "Pohjois-Savon ELY-keskus > Kiuruveden kaupunki 45000 granted",
      "Pohjois-Savon ELY-keskus > Tuusniemen kunta 20000 granted",
      "Pohjois-Savon ELY-keskus > Valkeisen suojeluyhdistys ry 18000 applied",
    ],
    why: "sentences with the largest first, and one that was refused",
  },
  {
    text: "Taike jakoi kohdeapurahoja hämäläisille taiteilijoille\n\nTaiteen edistämiskeskuksen Hämeen taidetoimikunta myönsi kuusi kohdeapurahaa. 5 000 euron apurahan saivat muusikko Tuomas Ilveskoski Hämeenlinnasta, kuvataiteilija Siiri Vantola Hattulasta ja valokuvaaja Jari Ketunen Lahdesta. Tanssija Mirka Oravala sai 3 000 euroa ja kirjailija Ossi Palonummi 2 500 euroa. Työryhmä Lehto & Niemelä sai 4 000 euroa.\n\nHämeenlinna 12.12.2018",
    grants: [
      "Hämeen taidetoimikunta > Tuomas Ilveskoski 5000 granted",
      "Hämeen taidetoimikunta > Siiri Vantola 5000 granted",
      "Hämeen taidetoimikunta > Jari Ketunen 5000 granted",
      "Hämeen taidetoimikunta > Mirka Oravala 3000 granted",
      "Hämeen taidetoimikunta > Ossi Palonummi 2500 granted",
      "Hämeen taidetoimikunta > Työryhmä Lehto & Niemelä 4000 granted",
    ],
    why: "a scholarship that three get, then others",
  },
  {
    text: "STEA: avustusehdotus vuodelle 2024\n\nSosiaali- ja terveysjärjestöjen avustuskeskus (STEA) ehdottaa, että sosiaali- ja terveysministeriö myöntää järjestöille avustuksia 363 miljoonaa euroa vuonna 2024.\n\nEhdotetut uudet hankeavustukset:\n\n• Yksin Kaksin ry, Vertaistalo-hanke: 156 000 euroa\n• Kehrä-säätiö sr, Nuorten kotiutustuki: 98 500 euroa\n• Pohjolan Omaiset ry, Arjen apu: 71 300 euroa\n\nViime vuonna järjestöille myönnettiin 384 miljoonaa euroa.",
    grants: [
      "Sosiaali- ja terveysministeriö > Yksin Kaksin ry 156000 planned",
      "Sosiaali- ja terveysministeriö > Kehrä-säätiö sr 98500 planned",
      "Sosiaali- ja terveysministeriö > Pohjolan Omaiset ry 71300 planned",
    ],
    why: "proposed by one for another to grant",
  },
  {
    text: "Kaupunginhallituksen päätöksiä 18.9.2023\n\nKurikan kaupunginhallitus päätti kokouksessaan maanantaina muun muassa seuraavista asioista:\n\nKaupunki myöntää Kurikan Ryhti ry:lle 7 000 euron kohdeavustuksen yleisurheilukentän välineisiin. Jurvan Kotiseutuyhdistys ry:lle myönnetään 3 500 euroa ja Kurikan Mieslaulajat ry:lle 1 200 euroa.\n\nPäiväkodin piha-alueen urakka annettiin Maanrakennus Ojakorpi Oy:lle, jonka tarjous oli 148 900 euroa.\n\nKaupunki hakee ELY-keskukselta 90 000 euron avustusta pyörätien suunnitteluun.\n\nKaupunki myy Teollisuustien tontin Kurikan Konepaja Oy:lle 32 000 eurolla.",
    grants: [
      "Kurikan kaupunki > Kurikan Ryhti ry 7000 granted",
      "Kurikan kaupunki > Jurvan Kotiseutuyhdistys ry 3500 granted",
      "Kurikan kaupunki > Kurikan Mieslaulajat ry 1200 granted",
      "ELY-keskus > Kurikan kaupunki 90000 applied",
    ],
    why: "decisions of one meeting: grants, a contract, an application, a sale",
  },
  {
    text: "Suomen Akatemialta rahoitusta kuudelle akatemiahankkeelle Oulussa\n\nOulun yliopisto 7.6.2023\n\nSuomen Akatemia on myöntänyt akatemiahankerahoitusta Oulun yliopiston tutkijoille yhteensä 2,4 miljoonaa euroa. Rahoitus on nelivuotinen ajalle 1.9.2023–31.8.2027.\n\n- Apulaisprofessori Leena Karvosuo, Jäätyvien vesien mikrobit, 599 000 €\n- Professori Markku Tiensuu, Radioaaltojen rajapinnat, 612 345 €\n- Dosentti Priya Raghavan, Fast charging chemistry, 580 000 €\n- Tutkijatohtori Ville-Petteri Honkamaa: Revontulten havaintohistoria, 608 000 €",
    grants: [
      "Suomen Akatemia > Leena Karvosuo 599000 granted | - | 2023-09-01/2027-08-31",
      "Suomen Akatemia > Markku Tiensuu 612345 granted",
      "Suomen Akatemia > Priya Raghavan 580000 granted",
      "Suomen Akatemia > Ville-Petteri Honkamaa 608000 granted",
    ],
    why: "people with titles in a list",
  },
  {
    text: "Euroopan komissio rahoittaa Perämeren rannikkohanketta\n\nMetsähallituksen johtama Rantaniitty LIFE -hanke on saanut 3,6 miljoonan euron rahoituksen EU:n LIFE-ohjelmasta. Hankkeen kokonaisbudjetti on 6 miljoonaa euroa. Ympäristöministeriö tukee hanketta 400 000 eurolla ja Pohjois-Pohjanmaan ELY-keskus 100 000 eurolla. Hanke toteutetaan vuosina 2024–2030.\n\nOulu 15.11.2023",
    grants: [
      "Euroopan unioni > Metsähallitus 3600000 granted | LIFE-ohjelma | 2024-01-01/2030-12-31",
      "Ympäristöministeriö > Metsähallitus 400000 granted",
      "Pohjois-Pohjanmaan ELY-keskus > Metsähallitus 100000 granted",
    ],
    why: "three who pay for one project",
  },
  {
    text: "Raahe saa EU-rahaa vetylaakson suunnitteluun\n\nRaahen kaupunki käynnistää Vetysatama-hankkeen, jonka kokonaisbudjetti on 310 000 euroa. Siitä 217 000 euroa on EAKR-tukea, jonka on myöntänyt Pohjois-Pohjanmaan liitto. Loput 93 000 euroa on kaupungin omarahoitusta. Hanke kestää 1.4.2024–31.3.2026.\n\nRaahe 4.3.2024",
    grants: [
      "Pohjois-Pohjanmaan liitto > Raahen kaupunki 217000 granted | Euroopan aluekehitysrahasto | 2024-04-01/2026-03-31",
    ],
    why: "a part of the budget is the grant",
  },
  {
    text: "Hilda ja Oskar Vaaramaan säätiö tuki tiedettä 1,8 miljoonalla\n\nSäätiön hallitus päätti 12.12.2021 apurahoista. Väitöskirja-apurahat à 28 000 euroa saivat:\n\nFM Katri Lumme, Helsingin yliopisto\nDI Samuli Perttu, Tampereen yliopisto\nMMM Anniina Sorsa, Luonnonvarakeskus\n\nSuurhankkeet:\n\nProf. Jouko Rantaniva ja työryhmä (Aalto-yliopisto), akkujen kierrätys, 250 000 euroa\nDosentti Kaija Uusimäki (Turun yliopisto), sydänlihaksen kuvantaminen, 180 000 euroa",
    grants: [
      "Hilda ja Oskar Vaaramaan säätiö > Katri Lumme 28000 granted",
      "Hilda ja Oskar Vaaramaan säätiö > Samuli Perttu 28000 granted",
      "Hilda ja Oskar Vaaramaan säätiö > Anniina Sorsa 28000 granted",
      "Hilda ja Oskar Vaaramaan säätiö > Jouko Rantaniva 250000 granted",
      "Hilda ja Oskar Vaaramaan säätiö > Kaija Uusimäki 180000 granted",
    ],
    why: "a list under a sum for each, then sums in lines",
  },
  {
    text: "Osuuspankki lahjoitti nuorisotyölle 40 000 euroa\n\nJärvi-Savon Osuuspankki lahjoittaa joululahjarahansa paikalliselle nuorisotyölle. Lahjoituksen saavat Mikkelin Jukurit Juniorit ry, Juvan 4H-yhdistys ja Mannerheimin Lastensuojeluliiton Puumalan yhdistys. Kukin niistä saa 10 000 euroa. Lisäksi pankki tukee Mikkelin seurakunnan perheleiriä 10 000 eurolla.\n\nViime vuonna pankki lahjoitti 25 000 euroa Saimaan Mielenterveysseuralle.",
    grants: [
      "Järvi-Savon Osuuspankki > Mikkelin Jukurit Juniorit ry 10000 granted",
      "Järvi-Savon Osuuspankki > Juvan 4H-yhdistys 10000 granted",
      "Järvi-Savon Osuuspankki > Mannerheimin Lastensuojeluliiton Puumalan yhdistys 10000 granted",
      "Järvi-Savon Osuuspankki > Mikkelin seurakunta 10000 granted",
      "Järvi-Savon Osuuspankki > Saimaan Mielenterveysseura 25000 prior",
    ],
    why: "each of three, one more, and one of the year before",
  },
  {
    text: "Museovirasto: 1,1 milj. euroa maailmanperintöön\n\nMuseovirasto on päättänyt maailmanperintökohteiden avustuksista. Avustusta jaettiin 1,1 milj. euroa, josta suurin osa, 420 000 €, meni Suomenlinnan hoitokunnalle. Vanhan Rauman ylläpitoon Rauman kaupunki sai 150 000 € ja Verlan tehdasmuseo 88 000 €. Petäjäveden vanhan kirkon säätiölle myönnettiin 95 000 € paanukattoon.\n\nVuonna 2017 Rauman kaupunki sai 130 000 €.\n\nHelsinki 20.2.2018",
    grants: [
      "Museovirasto > Suomenlinnan hoitokunta 420000 granted",
      "Museovirasto > Rauman kaupunki 150000 granted",
      "Museovirasto > Verlan tehdasmuseo 88000 granted",
      "Museovirasto > Petäjäveden vanhan kirkon säätiö 95000 granted",
      "Museovirasto > Rauman kaupunki 130000 prior",
    ],
    why: "running text with places in the genitive",
  },
  {
    text: "Two ERC grants to Tampere\n\nTampere University, 9 September 2022\n\nThe European Research Council has awarded Assistant Professor Helmi Virkkala a Starting Grant of EUR 1.5 million for her project on polar acoustics. Professor Marko Ilves received an Advanced Grant worth EUR 2.5 million. The grants are for five years.\n\nIn addition, the Jussi Foundation granted €50,000 each to doctoral researchers Omar Haddad and Essi Lahtela. The University's annual turnover is EUR 330 million.",
    grants: [
      "European Research Council > Helmi Virkkala 1500000 granted",
      "European Research Council > Marko Ilves 2500000 granted",
      "Jussi Foundation > Omar Haddad 50000 granted",
      "Jussi Foundation > Essi Lahtela 50000 granted",
    ],
    why: "English running text",
  },
  {
    text: "Liikuntalautakunnan avustukset 2021\n\nLautakunta jakoi kokouksessaan 15.4.2021 seurojen toiminta-avustukset.\n\nSeura | Jäseniä | Avustus 2020 (€) | Haettu 2021 (€) | Avustus 2021 (€) | Muutos (%)\nKalajoen Junkkarit ry | 612 | 8 000 | 12 000 | 9 000 | 12,5\nHimangan Roima ry | 288 | 4 500 | 5 000 | 4 500 | 0\nRautio Hiihto ry | 94 | 0 | 2 000 | 1 000 | -\nYhteensä | 994 | 12 500 | 19 000 | 14 500 | 16",
    grants: [
      "- > Kalajoen Junkkarit ry 8000 prior",
      "- > Kalajoen Junkkarit ry 12000 applied",
      "- > Kalajoen Junkkarit ry 9000 granted",
      "- > Himangan Roima ry 4500 prior",
      "- > Himangan Roima ry 5000 applied",
      "- > Himangan Roima ry 4500 granted",
      "- > Rautio Hiihto ry 2000 applied",
      "- > Rautio Hiihto ry 1000 granted",
    ],
    why: "a table with columns of years, asked and granted, and per cent",
  },
  {
    text: "Sairaalan laitehankinnat etenevät\n\nKainuun hyvinvointialue hankkii kuvantamislaitteita 3,4 miljoonalla eurolla. Tarjouskilpailun voitti Röntgentekno Oy. Vertailussa olivat mukana:\n\nRöntgentekno Oy, 3 400 000 euroa\nMedikuva Finland Oy, 3 720 000 euroa\nICT-tuki, Datapuro Oy, 415 000 euroa\n\nHankinta rahoitetaan lainalla, jonka Kuntarahoitus myöntää hyvinvointialueelle. Aluehallintovirasto määräsi toimittajalle 20 000 euron uhkasakon.",
    grants: [],
    why: "offers, a loan, a threat of a fine",
  },
  {
    text: "Kirjastoille kehittämisavustuksia\n\nItä-Suomen aluehallintovirasto myönsi kirjastojen kehittämisavustuksia vuosille 2022 ja 2023 seuraavasti: Kuopion kaupunki 60 000 €, Joensuun kaupunki 55 000 €, Savonlinna 22 000 €, Juuka 9 500 € ja Pertunmaa 4 000 €. Kaikkiaan haettiin 390 000 €.\n\nMikkeli 1.3.2022",
    grants: [
      "Itä-Suomen aluehallintovirasto > Kuopion kaupunki 60000 granted | - | 2022-01-01/2023-12-31",
      "Itä-Suomen aluehallintovirasto > Joensuun kaupunki 55000 granted",
      "Itä-Suomen aluehallintovirasto > Savonlinna 22000 granted",
      "Itä-Suomen aluehallintovirasto > Juuka 9500 granted",
      "Itä-Suomen aluehallintovirasto > Pertunmaa 4000 granted",
    ],
    why: "a running list",
  },
  {
    text: "Sitra tukee alueellisia kokeiluja\n\nSitra valitsi 48 hakemuksen joukosta neljä kokeilua, jotka saavat rahoitusta kukin 15 000 euroa. Valitut ovat Kiertoliiteri Oy, Uudenkaupungin kaupunki, Pelto ja Pöytä -osuuskunta sekä Haapaveden ammattiopisto. Kokeilut toteutetaan 1.9.2020–31.5.2021.\n\nHankkeeseen liittyvään koulutukseen Sitra käyttää 80 000 euroa.",
    grants: [
      "Suomen itsenäisyyden juhlarahasto Sitra > Kiertoliiteri Oy 15000 granted | - | 2020-09-01/2021-05-31",
      "Suomen itsenäisyyden juhlarahasto Sitra > Uudenkaupungin kaupunki 15000 granted",
      "Suomen itsenäisyyden juhlarahasto Sitra > Pelto ja Pöytä -osuuskunta 15000 granted",
      "Suomen itsenäisyyden juhlarahasto Sitra > Haapaveden ammattiopisto 15000 granted",
    ],
    why: "each, named in the next sentence",
  },
  {
    text: "Kulttuurisäätiöltä 82 000 euroa Kajaanin tutkijoille\n\nSuomen Kulttuurisäätiö on myöntänyt apurahan kolmelle Kajaanin yliopistokeskuksen tutkijalle. Kaikkiaan säätiö jakoi lokakuun haussa 27 miljoonaa euroa.\n\nKTM Hilla Moilala sai 28 000 euroa väitöskirjatyöhön, joka käsittelee etätyön johtamista.\n\nM.Sc. Reza Farahani sai 30 000 euroa kaksivuotisen apurahan ensimmäisestä vuodesta.\n\nTutkijatohtori Jenni Sarvela sai puolestaan 24 000 euroa suometsien mallintamiseen.",
    grants: [
      "Suomen Kulttuurisäätiö > Hilla Moilala 28000 granted",
      "Suomen Kulttuurisäätiö > Reza Farahani 30000 granted",
      "Suomen Kulttuurisäätiö > Jenni Sarvela 24000 granted",
    ],
    why: "scholarships of a university’s people, a paragraph each",
  },
  {
    text: "JTF-hakuun tuli 5 hakemusta\n\nLapin liitto 12.12.2023\n\nLapin liiton JTF-hakuun saapui viisi hakemusta, joissa haetaan tukea yhteensä 1,2 miljoonaa euroa.\n\nHankkeen nimi, hakija ja haettu tuki:\n\n• Polkuja rajalle – NORDPATH, Sallan kunta, 277 804 €\n• Tupla Kit Kemijärvellä, Kemijärven kaupunki, 192 024 €\n• Rakennusklusterin kasvu, Lapin Rakennusklusteri ry, 90 284 €",
    grants: [
      "Lapin liitto > Sallan kunta 277804 applied",
      "Lapin liitto > Kemijärven kaupunki 192024 applied",
      "Lapin liitto > Lapin Rakennusklusteri ry 90284 applied",
    ],
    why: "a list of applications: title, applicant, sum",
  },
  {
    text: "Liikuntapaikkojen rakentamiseen 2,1 miljoonaa euroa\n\nItä-Suomen aluehallintovirasto myönsi liikuntapaikkojen rakentamiseen 2,1 miljoonaa euroa 12 hankkeelle. Avustukset jakautuivat maakunnittain seuraavasti:\n\nEtelä-Savo, 633 000 euroa\nPohjois-Karjala, 792 000 euroa\nPohjois-Savo, 675 000 euroa\n\nSuurimmat avustukset:\nKiteen kaupunki, uimahallin peruskorjaus: 300 000 euroa\nPuumalan kunta, jäähalli: 210 000 euroa",
    grants: [
      "Itä-Suomen aluehallintovirasto > Kiteen kaupunki 300000 granted",
      "Itä-Suomen aluehallintovirasto > Puumalan kunta 210000 granted",
    ],
    why: "totals by region, then grants",
  },
  {
    text: "Satakunnan rahastolta 750 000 euroa\n\nSatakunnan rahasto jakoi apurahat Porissa 3.5.2024. Kärkihanke-apuraha, 40 000 euroa, myönnettiin Porin Jazzkerho ry:lle. Neljäs kärkihanke-apuraha meni Rauman Pitsimuseolle. 2 500 euron valmisteluapurahoja myönnettiin kaksi: Lastenkirjayhdistys Satu ry:lle ja Kokemäen Pop-seura ry:lle. Runoilija Ilona Kallas sai 12 000 euroa ja FT Mauno Ketola 24 000 euroa esseekirjaan.",
    grants: [
      "Satakunnan rahasto > Porin Jazzkerho ry 40000 granted",
      "Satakunnan rahasto > Lastenkirjayhdistys Satu ry 2500 granted",
      "Satakunnan rahasto > Kokemäen Pop-seura ry 2500 granted",
      "Satakunnan rahasto > Ilona Kallas 12000 granted",
      "Satakunnan rahasto > Mauno Ketola 24000 granted",
    ],
    why: "scholarships by size",
  },
  {
    text: "Ravitsemustutkimukseen miljoona\n\nSuomen Kaarnarahasto rahoittaa seuraavia tutkimuksia:\n\nProfessori Liisa Kaukola ja dosentti Kati Uusitalo keliakian hoitoon (Tampereen yliopisto, 250 000 e), professori Paavo Linder ja työryhmä kauran terveysvaikutuksiin (Turun yliopisto, 200 000 e) sekä professori Eeva Moisio suoliston mikrobeihin (Oulun yliopisto, 220 000 e).",
    grants: [
      "Suomen Kaarnarahasto > Paavo Linder 200000 granted",
      "Suomen Kaarnarahasto > Eeva Moisio 220000 granted",
    ],
    why: "people, purpose and university in brackets",
  },
  {
    text: "Kylätalo saa katon\n\nHyrynsalmen kunta on saanut Kainuun ELY-keskukselta 48 600 euron maaseuturahoituksen Moisiovaaran kylätalon kattoon. Tuki kattaa 60 prosenttia 81 000 euron kustannuksista. Kunta osallistuu kuluihin 20 000 eurolla, ja loput kerää kyläyhdistys.\n\nSamalla kunta haki museovirastolta 15 000 euron entistämisavustusta myllyyn, mutta hakemus hylättiin. Lisäksi kunta on anonut valtiovarainministeriöltä harkinnanvaraista valtionosuuden korotusta 700 000 euroa.",
    grants: [
      "Kainuun ELY-keskus > Hyrynsalmen kunta 48600 granted",
      "Museovirasto > Hyrynsalmen kunta 15000 applied",
      "Valtiovarainministeriö > Hyrynsalmen kunta 700000 applied",
    ],
    why: "a town’s own grant, application and refusal",
  },
  {
    text: "Tuulenvire Energy Oy sai 2,4 miljoonan euron energiatuen\n\nLehdistötiedote 8.2.2024\n\nTyö- ja elinkeinoministeriö on myöntänyt Tuulenvire Energy Oy:lle 2,4 miljoonaa euroa energiatukea lämpövarastoon. Investoinnin arvo on 9,6 miljoonaa euroa. Tuulenvire Energy on aiemmin saanut Business Finlandilta 350 000 euroa tuotekehitykseen. Yhtiön liikevaihto oli vuonna 2023 14 miljoonaa euroa.",
    grants: [
      "Työ- ja elinkeinoministeriö > Tuulenvire Energy Oy 2400000 granted",
      "Business Finland > Tuulenvire Energy Oy 350000 prior",
    ],
    why: "an earlier grant of the same company",
  },
  {
    text: "Kirkkohallitus myönsi rakennusavustuksia\n\nKirkkohallitus on myöntänyt rakennusavustuksia 14 seurakunnalle yhteensä 2,6 miljoonaa euroa. Suurimmat avustukset saavat Kihniön seurakunta (410 000 euroa), Utsjoen seurakunta (395 000 euroa) ja Hailuodon seurakunta (180 000 euroa). Rovaniemen seurakunnan anomus, 120 000 euroa, jätettiin pöydälle.",
    grants: [
      "Kirkkohallitus > Kihniön seurakunta 410000 granted",
      "Kirkkohallitus > Utsjoen seurakunta 395000 granted",
      "Kirkkohallitus > Hailuodon seurakunta 180000 granted",
      "Kirkkohallitus > Rovaniemen seurakunta 120000 applied",
    ],
    why: "an application in apposition",
  },
  {
    text: "Lastenklinikan tuki sai perinnön\n\nOulun lastenklinikoiden kummit ry vastaanotti 150 000 euron testamenttilahjoituksen. Yhdistys ostaa rahalla Oulun yliopistolliselle sairaalalle ultraäänilaitteen, jonka hinta on 64 000 euroa. Kempeleen Lions-klubi ry lahjoitti yhdistykselle 5 000 euroa ja Rakennusliike Tolppa Oy 2 000 euroa.",
    grants: [
      "- > Oulun lastenklinikoiden kummit ry 150000 granted",
      "Kempeleen Lions-klubi ry > Oulun lastenklinikoiden kummit ry 5000 granted",
      "Rakennusliike Tolppa Oy > Oulun lastenklinikoiden kummit ry 2000 granted",
    ],
    why: "gifts to the one named before",
  },
  {
    text: "Kaarna Foundation awards EUR 1.2 million for brain research\n\nHelsinki, 3 May 2023\n\nThe Kaarna Foundation has awarded grants to the following research groups:\n\n- Professor Aino Laaksonen, University of Helsinki, EUR 300,000\n- Dr. Matti Verho, Aalto University, EUR 250,000\n- Associate Professor Li Wei, University of Turku, EUR 180,000\n\nLast year the Foundation awarded EUR 900,000.",
    grants: [
      "Kaarna Foundation > Aino Laaksonen 300000 granted",
      "Kaarna Foundation > Matti Verho 250000 granted",
      "Kaarna Foundation > Li Wei 180000 granted",
    ],
    why: "English list and a total of last year",
  },
  {
    text: "Valtionavustukset nuorten työpajoille\n\nOpetus- ja kulttuuriministeriö on myöntänyt 7,9 miljoonaa euroa valtionavustuksia nuorten työpajatoimintaan vuodelle 2020. Avustusta saa 3 toimijaa.\n\nSilta-Valmennusyhdistys Kaarna ry: 120 000 euroa (haettu 180 000 euroa)\nYlä-Savon koulutuskuntayhtymä: 95 000 euroa (haettu 95 000 euroa)\nInarin kunta: 33 500 euroa (haettu 60 000 euroa)",
    grants: [
      "Opetus- ja kulttuuriministeriö > Silta-Valmennusyhdistys Kaarna ry 120000 granted",
      "Opetus- ja kulttuuriministeriö > Silta-Valmennusyhdistys Kaarna ry 180000 applied",
      "Opetus- ja kulttuuriministeriö > Ylä-Savon koulutuskuntayhtymä 95000 granted",
      "Opetus- ja kulttuuriministeriö > Ylä-Savon koulutuskuntayhtymä 95000 applied",
      "Opetus- ja kulttuuriministeriö > Inarin kunta 33500 granted",
      "Opetus- ja kulttuuriministeriö > Inarin kunta 60000 applied",
    ],
    why: "what was asked for in brackets",
  },
  {
    text: "Käräjäoikeus tuomitsi avustuspetoksesta\n\nPirkanmaan käräjäoikeus tuomitsi Ruskon Rakennus Oy:n 30 000 euron yhteisösakkoon. Yhtiö oli saanut Hämeen ELY-keskukselta 85 000 euron kehittämisavustuksen väärin tiedoin, ja se määrättiin palauttamaan avustus korkoineen. Lisäksi yhtiö maksaa valtiolle 12 000 euroa oikeudenkäyntikuluja.",
    grants: ["Hämeen ELY-keskus > Ruskon Rakennus Oy 85000 prior"],
    why: "a grant that was got wrongly",
  },
];
