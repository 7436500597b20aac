import type { GrantCase } from "./cases.js";

/** Written before the rules and never read while they change: only how many of them hold is looked at. */
export const judging: readonly GrantCase[] = [
  {
    text: "Joensuun kaupunki kohdensi Joensuun Kataja ry:lle 6 500 euroa.",
    grants: ["Joensuun kaupunki > Joensuun Kataja ry 6500 granted"],
    why: "kohdentaa",
  },
  {
    text: "Lounais-Suomen aluehallintovirasto on antanut Raision kaupungille 45 000 euron valtionavustuksen kerhotoimintaan.",
    grants: ["Lounais-Suomen aluehallintovirasto > Raision kaupunki 45000 granted"],
    why: "antanut",
  },
  {
    text: "Ruohonjuuri Solutions Oy:n vetykokeilu sai Business Finlandilta 480 000 euron tuen.",
    grants: ["Business Finland > Ruohonjuuri Solutions Oy 480000 granted"],
    why: "the owner of what got it",
  },
  {
    text: "Maa- ja metsätalousministeriö tukee Suomen 4H-liiton metsähanketta 60 000 eurolla.",
    grants: ["Maa- ja metsätalousministeriö > Suomen 4H-liitto 60000 granted"],
    why: "tukea",
  },
  {
    text: "Kirkkonummen kunta on hakenut Traficomilta 320 000 euroa kävelyn edistämiseen.",
    grants: ["Liikenne- ja viestintävirasto > Kirkkonummen kunta 320000 applied"],
    why: "hakea",
  },
  {
    text: "Satakuntaliitto päätti myöntää Ulvilan kaupungille 52 000 euron tuen matkailun kehittämiseen vuosille 2018–2019.\n\nPori 4.12.2017",
    grants: ["Satakuntaliitto > Ulvilan kaupunki 52000 granted | - | 2018-01-01/2019-12-31"],
    why: "päätti myöntää, period",
  },
  {
    text: "Hallitus esittää, että Suomen Punainen Risti saisi 1,5 miljoonaa euroa.",
    grants: ["- > Suomen Punainen Risti 1500000 planned"],
    why: "conditional",
  },
  {
    text: "Emil Aaltosen säätiö lahjoitti 200 000 euroa Tampereen yliopistolle.",
    grants: ["Emil Aaltosen säätiö > Tampereen yliopisto 200000 granted"],
    why: "lahjoittaa",
  },
  {
    text: "Kansalaisjärjestöpalkinto 10 000 euroa luovutettiin Kehitysvammaisten Tukiliitto ry:lle.",
    grants: ["- > Kehitysvammaisten Tukiliitto ry 10000 granted"],
    why: "luovuttaa",
  },
  {
    text: "Vuoden tiedekynä -palkinnon, 20 000 euroa, saa dosentti Kerttu Vainikka Oulun yliopistosta.",
    grants: ["- > Kerttu Vainikka 20000 granted"],
    why: "prize in apposition",
  },
  {
    text: "Kehittämisavustus Sonkajärven kunnalle 14 200 euroa.",
    grants: ["- > Sonkajärven kunta 14200 granted"],
    why: "nominal",
  },
  {
    text: "Sonkajärven kunnalle myönnetty 14 200 euron avustus käytetään kirjastoon.",
    grants: ["- > Sonkajärven kunta 14200 granted"],
    why: "participle",
  },
  {
    text: "Etelä-Savon ELY-keskuksen myöntämällä 96 000 euron tuella Mikkelin Vesiosuuskunta korjaa verkostoa.",
    grants: ["Etelä-Savon ELY-keskus > Mikkelin Vesiosuuskunta 96000 granted"],
    why: "agent participle and subject",
  },
  {
    text: "Avustuksen saajat ovat Rautjärven kunta (17 000 euroa) ja Parikkalan kunta (9 000 euroa). Avustuksen myönsi Etelä-Karjalan liitto.",
    grants: [
      "Etelä-Karjalan liitto > Rautjärven kunta 17000 granted",
      "Etelä-Karjalan liitto > Parikkalan kunta 9000 granted",
    ],
    why: "running list, giver after",
  },
  {
    text: "Utajärven kunta uudistaa rantapuistonsa. Pohjois-Pohjanmaan liitto on osoittanut hankkeeseen 71 000 euroa maakunnan kehittämisrahaa.",
    grants: ["Pohjois-Pohjanmaan liitto > Utajärven kunta 71000 granted | Maakunnan kehittämisraha"],
    why: "hankkeeseen refers back",
  },
  {
    text: "Liikuntahallia varten Kiuruveden kaupungille myönnettiin opetus- ja kulttuuriministeriöstä 280 000 euroa.",
    grants: ["Opetus- ja kulttuuriministeriö > Kiuruveden kaupunki 280000 granted"],
    why: "elative giver, passive",
  },
  {
    text: "Svenska litteratursällskapet delar ut 25 000 euro till Åbo Akademi.",
    grants: ["Svenska litteratursällskapet > Åbo Akademi 25000 granted"],
    why: "delar ut",
  },
  {
    text: "Raseborgs stad ansökte om 110 000 euro av undervisnings- och kulturministeriet.",
    grants: ["Undervisnings- och kulturministeriet > Raseborgs stad 110000 applied"],
    why: "ansökte av",
  },
  {
    text: "Aalto University received EUR 2.1 million from the European Research Council.",
    grants: ["European Research Council > Aalto University 2100000 granted"],
    why: "received from",
  },
  {
    text: "Business Finland granted €350,000 to Lumikko Robotics Oy.",
    grants: ["Business Finland > Lumikko Robotics Oy 350000 granted"],
    why: "granted to",
  },
  {
    text: "Aluehallintovirasto jakoi avustuksia:\n\n* Kalajoen kaupunki; 12 500 euroa\n* Reisjärven kunta; 6 000 euroa\n* Yhteensä 18 500 euroa",
    grants: ["- > Kalajoen kaupunki 12500 granted", "- > Reisjärven kunta 6000 granted"],
    why: "semicolons and a total",
  },
  {
    text: "Pohjanmaan ELY-keskus rahoittaa seuraavia hankkeita:\n\nVaasan yliopisto, Tuulivoiman tiekartta, 88 000 euroa (kokonaisbudjetti 110 000 euroa)\nKristiinankaupungin kaupunki, Satama 2.0, 40 000 euroa (kokonaisbudjetti 50 000 euroa)",
    grants: [
      "Pohjanmaan ELY-keskus > Vaasan yliopisto 88000 granted",
      "Pohjanmaan ELY-keskus > Kristiinankaupungin kaupunki 40000 granted",
    ],
    why: "budget in parentheses",
  },
  {
    text: "Kulttuurilautakunnan myöntämät avustukset\n\nJärjestö\tVuosi 2019 €\tVuosi 2020 €\nKirkkonummen Kamarikuoro ry\t2 000\t2 500\nMasalan Näyttämö ry\t3 000\t3 500\n\nKirkkonummi 3.2.2020",
    grants: [
      "- > Kirkkonummen Kamarikuoro ry 2000 prior | - | 2019-01-01/2019-12-31",
      "- > Kirkkonummen Kamarikuoro ry 2500 granted | - | 2020-01-01/2020-12-31",
      "- > Masalan Näyttämö ry 3000 prior | - | 2019-01-01/2019-12-31",
      "- > Masalan Näyttämö ry 3500 granted | - | 2020-01-01/2020-12-31",
    ],
    why: "columns of years",
  },
  {
    text: "Keski-Suomen liitto myönsi EAKR-rahoitusta Äänekosken kaupungille 199 500 euroa ja Jyväskylän ammattikorkeakoululle 310 000 euroa.",
    grants: [
      "Keski-Suomen liitto > Äänekosken kaupunki 199500 granted | Euroopan aluekehitysrahasto",
      "Keski-Suomen liitto > Jyväskylän ammattikorkeakoulu 310000 granted | Euroopan aluekehitysrahasto",
    ],
    why: "coordination, fund",
  },
  {
    text: "Kunta rahoittaa tien parannusta 300 000 eurolla ja valtio 200 000 eurolla.",
    grants: [],
    why: "near miss: nobody gets it",
  },
  {
    text: "Keuruun kaupunki myi tontin Rakennusliike Lehto Oy:lle 85 000 eurolla.",
    grants: [],
    why: "near miss: a sale",
  },
  {
    text: "Hyvinvointialue varautuu 4,5 miljoonan euron alijäämään, ja valtion rahoitus sille on 700 miljoonaa euroa.",
    grants: [],
    why: "near miss: general funding and deficit",
  },
  {
    text: "Avustusta voivat hakea yhdistykset, ja yksi yhdistys voi saada enintään 5 000 euroa.",
    grants: [],
    why: "near miss: a call",
  },
  {
    text: "Kaupunki sai tontista tarjouksen, jonka arvo oli 1,1 miljoonaa euroa. Tarjouksen jätti Skanska Oy.",
    grants: [],
    why: "near miss: an offer",
  },
  {
    text: "Suomen Akatemia myönsi Vaasan yliopistolle 400 000 euroa, josta 150 000 euroa käytetään palkkoihin.",
    grants: ["Suomen Akatemia > Vaasan yliopisto 400000 granted"],
    why: "near miss: a part by use",
  },
  {
    text: "Tuloista 40 000 euroa lahjoitetaan Pelastakaa Lapset ry:lle.",
    grants: ["- > Pelastakaa Lapset ry 40000 granted"],
    why: "passive present",
  },
  {
    text: "Kalajoen kaupunki jätti Museovirastolle 30 000 euron avustushakemuksen.",
    grants: ["Museovirasto > Kalajoen kaupunki 30000 applied"],
    why: "hakemus to the asked body in the allative",
  },
];
