import type { OrganisationKind } from "../../schemas/organisations.js";

/** A text, the bodies found in it as [kind, name] in order, and why. An empty list: nothing may be found. */
export interface OrganisationCase {
  readonly text: string;
  readonly found: readonly (readonly [OrganisationKind, string])[];
  readonly why: string;
}

export const cases: readonly OrganisationCase[] = [
  {
    text: "Avustus myönnettiin Kuusilahden kunnalle.",
    found: [["municipality", "Kuusilahden kunta"]],
    why: "a head in the allative, its name in the genitive",
  },
  {
    text: "Päätöksen teki Haapaveden kaupunginhallitus.",
    found: [["municipality", "Haapaveden kaupunki"]],
    why: "an organ acts for its body",
  },
  { text: "Kaupunginhallitus kokoontuu maanantaina.", found: [], why: "an organ of no named body" },
  { text: "Kaupungin osuus on 5 000 euroa.", found: [], why: "a head without a name" },
  {
    text: "Mukana ovat Akaan ja Nokian kaupungit sekä Vesilahden kunta.",
    found: [
      ["municipality", "Akaan kaupunki"],
      ["municipality", "Nokian kaupunki"],
      ["municipality", "Vesilahden kunta"],
    ],
    why: "one plural head for two towns",
  },
  {
    text: "Lausunnon antoivat Etelä- ja Keski-Pohjanmaan liitot.",
    found: [
      ["joint_authority", "Etelä-Pohjanmaan liitto"],
      ["joint_authority", "Keski-Pohjanmaan liitto"],
    ],
    why: "an elided name and a plural head",
  },
  {
    text: "Rahaa haettiin sosiaali- ja terveysministeriöltä ja STM:n virastoilta.",
    found: [["ministry", "Sosiaali- ja terveysministeriö"]],
    why: "a ministry in small letters, its acronym the same body",
  },
  {
    text: "Maksut ym. kulut ja om. osuudet",
    found: [],
    why: "acronyms of ministries in small letters are words",
  },
  { text: "MMM Liisa Kuusela, Sotkamo", found: [], why: "a degree before a person" },
  {
    text: "Tuki maksettiin Kinnarin Mylly Oy:lle keväällä.",
    found: [["company", "Kinnarin Mylly Oy"]],
    why: "a company's form carries the case",
  },
  {
    text: "Iisalmessa Puunjalostus Kivelä Oy sai 5 000 euroa.",
    found: [["company", "Puunjalostus Kivelä Oy"]],
    why: "a place in a local case is no part of the name",
  },
  {
    text: "Myös Ylä-Maan Leipä ja Voi Oy sai tukea.",
    found: [["company", "Ylä-Maan Leipä ja Voi Oy"]],
    why: "a genitive holds both words around ja",
  },
  {
    text: "Hakijat olivat Karstu Oy ja Kivivalo Oyj.",
    found: [
      ["company", "Karstu Oy"],
      ["company", "Kivivalo Oyj"],
    ],
    why: "ja parts two firms",
  },
  {
    text: "Suurimman avustuksen sai Kylätalot auki ry, pienimmän Lammin seudun hengitysyhdistys ry.",
    found: [
      ["association", "Kylätalot auki ry"],
      ["association", "Lammin seudun hengitysyhdistys ry"],
    ],
    why: "small words before the form belong to the name from its first capital on",
  },
  {
    text: "Urakoitsijaksi valittiin Oy Rakennus-Salmi Ab.",
    found: [["company", "Oy Rakennus-Salmi Ab"]],
    why: "forms on both sides",
  },
  {
    text: "Energiayhtiö Kuusivoima Oy rakentaa linjan. Kuusivoiman tilauskanta kasvoi.",
    found: [["company", "Kuusivoima Oy"]],
    why: "what a firm is stands before its name; the bare name later is the same firm",
  },
  { text: "Yhtiö on oy ja sen hallitus kokoontuu.", found: [], why: "a form without a name" },
  {
    text: "Rahoittaja on Aino ja Eero Kuuselan säätiö.",
    found: [["other", "Aino ja Eero Kuuselan säätiö"]],
    why: "two given names before one surname",
  },
  {
    text: "Rantalan seudun jätehuollon kuntayhtymä (Rajäte) sai lainaa. Rajätteen velka kasvoi.",
    found: [["joint_authority", "Rantalan seudun jätehuollon kuntayhtymä"]],
    why: "a short name that the release defines",
  },
  {
    text: "Kuopion yhdistyksen (Suonenjoki) hakemus hylättiin.",
    found: [["association", "Kuopion yhdistys"]],
    why: "a place in parentheses is no short name",
  },
  {
    text: "Asiaa käsittelee Itä-Suomen hallinto-oikeus, ja Lapin ELY-keskukselta pyydetään lausunto.",
    found: [
      ["agency", "Itä-Suomen hallinto-oikeus"],
      ["agency", "Lapin ELY-keskus"],
    ],
    why: "heads behind a hyphen",
  },
  { text: "Tulevaisuuden sote-keskus avataan.", found: [], why: "a centre of services is no body" },
  {
    text: "Hanketta johtaa Koulutuskeskus Salmela. Myös Salmelan opettajat ovat mukana.",
    found: [["other", "Koulutuskeskus Salmela"]],
    why: "a head before its name",
  },
  {
    text: "Kuopion ev.lut. seurakuntayhtymä korjaa kirkon.",
    found: [["association", "Kuopion ev.lut. seurakuntayhtymä"]],
    why: "an abbreviation inside the name",
  },
  {
    text: "Professori Anni Virtanen Lapin yliopistosta kertoo.",
    found: [["university", "Lapin yliopisto"]],
    why: "a surname in -nen before a university is no adjective",
  },
  { text: "Rahoitus on EU-tukea.", found: [], why: "an acronym at the front of a compound" },
  {
    text: "EU:n osuus on puolet.",
    found: [["eu", "Euroopan unioni"]],
    why: "an acronym with its ending",
  },
  {
    text: "Hankkeeseen osallistuvat Nykarleby stad ja Korsholms kommun omalla rahoituksellaan.",
    found: [
      ["municipality", "Uudenkaarlepyyn kaupunki"],
      ["municipality", "Mustasaaren kunta"],
    ],
    why: "Swedish names of municipalities, in a release that is not in Swedish",
  },
  {
    text: "Föglö fiskeförening r.f. får 500 euro.",
    found: [["association", "Föglö fiskeförening r.f."]],
    why: "the Swedish form of an association",
  },
  { text: "Kuntarahoitus kattaa loput.", found: [], why: "a common noun that is a company's name too" },
  {
    text: "Tällöin Ruokavirasto maksaa tuen.",
    found: [["agency", "Ruokavirasto"]],
    why: "an adverb that opens the sentence is no part of the name",
  },
  { text: "Kuuban hallitus ja Suomen hallitus tapasivat.", found: [], why: "governments are common nouns" },
  { text: "Joukossa oli Howard sr.", found: [], why: "senior is no foundation" },
  {
    text: "Stiftelsen Hagnäska \u00ad sr sai tukea.",
    found: [["other", "Stiftelsen Hagnäska  sr"]],
    why: "a soft hyphen alone is no word of a short name",
  },
  {
    text: "Vuokralaisena on Kiinteistö Oy Kuusankosken Kerhotalo.",
    found: [["company", "Kiinteistö Oy Kuusankosken Kerhotalo"]],
    why: "what a housing company holds stands after its form",
  },
  {
    text: "Tutkimus tehdään Tampereen yliopistollisessa sairaalassa.",
    found: [["other", "Tampereen yliopistollinen sairaala"]],
    why: "an agreeing adjective in small letters",
  },
  {
    text: "Lämmittimet maksoi Kiteen kaupunki, ja tutkimuksen tilasi Liikenteen tutkimuskeskus.",
    found: [
      ["municipality", "Kiteen kaupunki"],
      ["agency", "Liikenteen tutkimuskeskus"],
    ],
    why: "genitives in -teen, which illatives end in, too",
  },
  {
    text: "Tukea saivat Kuusjärven osakaskunta, Lampijoen kalatalousalue ja Kainuun sekä Lapin taidetoimikunnat.",
    found: [
      ["association", "Kuusjärven osakaskunta"],
      ["association", "Lampijoen kalatalousalue"],
      ["agency", "Kainuun taidetoimikunta"],
      ["agency", "Lapin taidetoimikunta"],
    ],
    why: "bodies of waters and of the arts",
  },
  {
    text: "Mukana ovat Kymenlaakson ja Etelä-Savon maakuntien liitot.",
    found: [
      ["joint_authority", "Kymenlaakson liitto"],
      ["joint_authority", "Etelä-Savon maakuntaliitto"],
    ],
    why: "one plural head for two counties' bodies",
  },
  {
    text: "Päätöksen teki Satakuntaliiton maakuntahallitus.",
    found: [["joint_authority", "Satakuntaliitto"]],
    why: "an organ of a body that bears its head",
  },
  {
    text: "– Hoitokalasta tuotteeksi, Kankaanpään kau-\n  punki: 174 000 € (kokonaiskustannukset 232 000 €)\n– Lahnasta tuotteeksi, Säkylän Vesistöinstituuttisää-\n  tiö: 174 000 € (kokonaiskustannukset 232 000 €)",
    found: [
      ["municipality", "Kankaanpään kaupunki"],
      ["other", "Säkylän Vesistöinstituuttisäätiö"],
    ],
    why: "a hyphen of the line's end within the head",
  },
  {
    text: "Yksinyrittäjien tukeen kaupunki sai valtiolta rahaa.",
    found: [],
    why: "a town stands right before its head",
  },
  {
    text: "Tuen saivat Vihreä Virta Osuuskunta ja Osuuskunta Kyläkauppa.",
    found: [
      ["company", "Vihreä Virta Osuuskunta"],
      ["association", "Osuuskunta Kyläkauppa"],
    ],
    why: "a cooperative's form on either side",
  },
  {
    text: "Katteen maksoi Leader Rantakylä Leader-tuella.",
    found: [["association", "Leader Rantakylä"]],
    why: "a Leader group; the money is no body",
  },
  {
    text: "Hakijat olivat muun muassa Etelä-\nSavon maakuntaliitto ja Uuden-\nkaarlepyyn kaupunki sekä Keski-\nja Etelä-Pohjanmaan liitot.",
    found: [
      ["joint_authority", "Etelä-Savon maakuntaliitto"],
      ["municipality", "Uudenkaarlepyyn kaupunki"],
      ["joint_authority", "Keski-Pohjanmaan liitto"],
      ["joint_authority", "Etelä-Pohjanmaan liitto"],
    ],
    why: "a line's end inside names, and after an elided one",
  },
  {
    text: "Hakemuksen teki Koulutuskeskus Salpauksen johto.",
    found: [["other", "Koulutuskeskus Salpaus"]],
    why: "-ks- in a name after its head comes back to -s",
  },
  {
    text: "Viljo ja Aune Lammen säätiö jakoi apurahoja. Tukea sai Pielisen Omaishoitajat ja Läheiset ry.",
    found: [
      ["other", "Viljo ja Aune Lammen säätiö"],
      ["association", "Pielisen Omaishoitajat ja Läheiset ry"],
    ],
    why: "two given names at the start of a sentence; people on both sides of ja",
  },
  {
    text: "UEF leads the study, and the University of Eastern Finland pays for it.",
    found: [["university", "University of Eastern Finland"]],
    why: "English: an acronym and the name are one",
  },
  {
    text: "Siun sote jakaa avustuksia\n\nTiedote 11.12.2020\n\nSiun soten hallitus päätti avustuksista.",
    found: [["joint_authority", "Siun sote"]],
    why: "the joint authority, before the county had its name",
  },
  {
    text: "Siun sote jakaa avustuksia\n\nTiedote 11.12.2024\n\nSiun soten hallitus päätti avustuksista.",
    found: [["wellbeing_county", "Pohjois-Karjalan hyvinvointialue"]],
    why: "the county since 2023",
  },
  { text: "Postit: PL 33, 00023 Valtioneuvosto", found: [], why: "where letters go" },
  { text: "Eloisa ilta ja Kallion väki", found: [], why: "brands that are words and surnames" },
];

/** What is not read yet. */
export const gaps: readonly OrganisationCase[] = [
  {
    text: "Romaanin julkaisi Kustannus Ketokivi.",
    found: [["company", "Kustannus Ketokivi"]],
    why: "a firm without its legal form, whose first word is a common noun",
  },
  {
    text: "Avustusta sai Suomen Kerhonuoret – Finlands Klubbunga ry.",
    found: [["association", "Suomen Kerhonuoret – Finlands Klubbunga ry"]],
    why: "a name in two languages around a dash",
  },
];
