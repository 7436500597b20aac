import type { GrantCase } from "./cases.js";

/** Who decides, hands on or is told of with a second name, and what order the names and sums stand in. */
export const deciders: readonly GrantCase[] = [
  {
    text: "Tampereen kaupunki on saanut Liikenne- ja viestintävirasto Traficomilta 480 000 euron valtionavustuksen pyöräreittiin.",
    grants: ["Liikenne- ja viestintävirasto > Tampereen kaupunki 480000 granted"],
    why: "an agency's second name bears the ending",
  },
  {
    text: "Opetushallitus on myöntänyt Saimaan ammattiopisto Sampolle 75 000 euroa.",
    grants: ["Opetushallitus > Saimaan ammattiopisto Sampo 75000 granted"],
    why: "a school's second name bears the ending and becomes part of the name",
  },
  {
    text: "Suomen Kulttuurirahasto on myöntänyt tohtori Marketta Pelto-Huikolle 31 000 euroa ja maisteri Eero Lammisteelle 26 000 euroa.",
    grants: [
      "Suomen Kulttuurirahasto > Marketta Pelto-Huikko 31000 granted",
      "Suomen Kulttuurirahasto > Eero Lammiste 26000 granted",
    ],
    why: "a lone k in a closed syllable is a long one; ee is e",
  },
  {
    text: "Suomen Kulttuurirahasto on myöntänyt taiteilija Ilona Kivikoskelle 13 000 euroa ja taiteilija Mats Lindille 9 000 euroa.",
    grants: [
      "Suomen Kulttuurirahasto > Ilona Kivikoski 13000 granted",
      "Suomen Kulttuurirahasto > Mats Lind 9000 granted",
    ],
    why: "koski of nature, and a consonant that takes an i",
  },
  {
    text: "Jokilaakson ryhmän hallitus puolsi kahta hanketta. Viralliset päätökset tekee Hämeen ELY-keskus.\n\nYleishyödylliset investoinnit\n\n- Padan Kylätalo ry, katto, 38 400 €\n- Tervon Seura ry, paneelit, 27 300 €",
    grants: [
      "Hämeen ELY-keskus > Padan Kylätalo ry 38400 planned",
      "Hämeen ELY-keskus > Tervon Seura ry 27300 planned",
    ],
    why: "a group endorses, the centre decides and gives",
  },
  {
    text: "Business Finland myönsi konsortiolle 2,75 miljoonan euron rahoituksen, josta 1,35 miljoonaa sai Vaasan yliopisto ja 0,85 miljoonaa euroa Aalto-yliopisto.",
    grants: [
      "Business Finland > Vaasan yliopisto 1350000 granted",
      "Business Finland > Aalto-yliopisto 850000 granted",
    ],
    why: "takers stand behind their sums",
  },
  {
    text: "Ensimmäisen palkinnon, 15 000 euroa, sai Ruotu Oy, toisen palkinnon, 10 000 euroa, Vinkkeli Oy.",
    grants: ["- > Ruotu Oy 15000 granted", "- > Vinkkeli Oy 10000 granted"],
    why: "the second prize leaves its verb out",
  },
  {
    text: "Palkinnon, 15 000 euroa, sai Ruotu Oy, ja Vinkkeli Oy sai 10 000 euroa.",
    grants: ["- > Ruotu Oy 15000 granted", "- > Vinkkeli Oy 10000 granted"],
    why: "near miss: the second clause has its own order",
  },
  {
    text: "The Research Council of Finland has granted €480,000 to Docent Elina Rautavaara from Tampere University.",
    grants: ["Research Council of Finland > Elina Rautavaara 480000 granted"],
    why: "where somebody works gives nothing",
  },
  {
    text: "Professor Samuel Okafor of the University of Vaasa has received EUR 2 million from the European Research Council.",
    grants: ["European Research Council > Samuel Okafor 2000000 granted"],
    why: "nor does it get the money",
  },
  {
    text: "Aalto University received EUR 300,000 from Tampere University.",
    grants: ["Tampere University > Aalto University 300000 granted"],
    why: "near miss: no person stands before it",
  },
  {
    text: "Kuusamon kaupunki ja Kuusamon Matkailu ry saavat kumpikin 40 000 euroa Pohjois-Pohjanmaan liiton rahoitusta.",
    grants: [
      "Pohjois-Pohjanmaan liitto > Kuusamon kaupunki 40000 granted",
      "Pohjois-Pohjanmaan liitto > Kuusamon Matkailu ry 40000 granted",
    ],
    why: "whose money it is stands behind the sum",
  },
  {
    text: "Salon kaupunki sai Museovirastolta 9 000 euroa. Selvitys puuttuu Halikon Seura ry:ltä, jolta kaupunki perii takaisin 1 850 euroa.",
    grants: ["Museovirasto > Salon kaupunki 9000 granted"],
    why: "money claimed back is given to nobody",
  },
  {
    text: "STEA ehdottaa Siltaverkko ry:lle 240 000 euron avustusta. Lopullisesti avustuksista päättää sosiaali- ja terveysministeriö.",
    grants: ["Sosiaali- ja terveysministeriö > Siltaverkko ry 240000 planned"],
    why: "who decides in the end gives what another proposes",
  },
  {
    text: "Päijät-Hämeen liitto puoltaa Lahden ammattikorkeakoulun 260 000 euron hakemusta. Rahoituspäätöksen tekee Hämeen ELY-keskus.",
    grants: ["Hämeen ELY-keskus > Lahden ammattikorkeakoulu 260000 applied"],
    why: "nor does who endorses an application",
  },
  {
    text: "Heinolan kaupunki haki Hämeen liitolta 60 000 euroa. Rahoituspäätöksen tekee Hämeen ELY-keskus, jos liitto puoltaa.",
    grants: ["Hämeen liitto > Heinolan kaupunki 60000 applied"],
    why: "near miss: whom one asks is said",
  },
  {
    text: "Avustuksia jaettu musiikille\n\nMusiikin avustuksista on nyt päätetty.\n\nAvustusten saajat:\n\n- Kuhmon Musiikkiyhdistys ry: 165 000 euroa\n- Kaustisen Seura ry: 95 000 euroa\n\nMyöntäjä: Taiteen edistämiskeskus",
    grants: [
      "Taiteen edistämiskeskus > Kuhmon Musiikkiyhdistys ry 165000 granted",
      "Taiteen edistämiskeskus > Kaustisen Seura ry 95000 granted",
    ],
    why: "a label below the list says who gives",
  },
  {
    text: "Clean air research funded\n\nFunding from Tekes\n- University of Oulu 640,000 euros\n\nFunding from the Academy of Finland\n- University of Vaasa 275,000 euros",
    grants: [
      "Tekes > University of Oulu 640000 granted",
      "Academy of Finland > University of Vaasa 275000 granted",
    ],
    why: "headings that say whence",
  },
  {
    text: "Föreningsstöd\n\nStadsstyrelsen i Nykarleby delade ut understöd.\n\nUnderstöd beviljades Jeppo Teater r.f. (11 000 euro).\n\nÖsterbottens förbund har beviljat staden 56 700 euro för ett projekt.\n\nNykarleby stad",
    grants: [
      "Nykarleby stad > Jeppo Teater r.f. 11000 granted",
      "Österbottens förbund > Nykarleby stad 56700 granted",
    ],
    why: "a sentence after that gives another sum to another is no giver of this one",
  },
  {
    text: "Avustukset jaettu\n\nSalon kaupunki jakoi avustuksia.\n\nHakijaeuroa\nHalikon Soutajat ry4 500\nPerniön Kisa ry–\nSuomusjärven Seura ry12 250",
    grants: [
      "Salon kaupunki > Halikon Soutajat ry 4500 granted",
      "Salon kaupunki > Suomusjärven Seura ry 12250 granted",
    ],
    why: "a table whose cells ran together",
  },
];
