/** Releases that tell the same twice, in two languages; for test/bilingual.test.ts, left out of the build. */

export interface Bilingual {
  readonly text: string;
  /** What is told, each once: "taker sum", and everybody to ask as "name, organisation". */
  readonly grants: readonly string[];
  readonly contacts: readonly string[];
  readonly organisations: readonly string[];
  readonly languages: readonly string[];
  readonly why: string;
}

export const BILINGUAL: readonly Bilingual[] = [
  {
    why: "Finnish, then Swedish: bodies that the lists know in both",
    text: `Uudenmaan ELY-keskus
Tiedote 14.5.2024

Porvoon kaupunki ja Sipoon kunta saavat tukea kävelyteihin

Uudenmaan ELY-keskus on myöntänyt Porvoon kaupungille 320 000 euroa ja Sipoon kunnalle 140 000 euroa avustusta kävelyteiden rakentamiseen. Työt tehdään vuosina 2024–2025.

”Tuki auttaa meitä paljon”, sanoo kaupungininsinööri Maria Lönnmark.

Lisätietoja antaa:
kaupungininsinööri Maria Lönnmark, Porvoon kaupunki, p. 040 765 4321, maria.lonnmark@porvoo.example

På svenska

Borgå stad och Sibbo kommun får stöd för gångvägar

NTM-centralen i Nyland har beviljat Borgå stad 320 000 euro och Sibbo kommun 140 000 euro i understöd för att bygga gångvägar. Arbetena görs åren 2024–2025.

”Stödet hjälper oss mycket”, säger stadsingenjör Maria Lönnmark.

Mer information:
stadsingenjör Maria Lönnmark, Borgå stad, tfn 040 765 4321, maria.lonnmark@porvoo.example
`,
    grants: ["Porvoon kaupunki 320000", "Sipoon kunta 140000"],
    contacts: ["Maria Lönnmark, Porvoon kaupunki"],
    organisations: ["Uudenmaan ELY-keskus", "Porvoon kaupunki", "Sipoon kunta"],
    languages: ["fin", "swe"],
  },
  {
    why: "a taker that no list knows, and a dateline over each half",
    text: `Lehdistötiedote 12.3.2024

Kaislarannan kunta sai 250 000 euroa vesihuollon korjaamiseen

Etelä-Savon ELY-keskus on myöntänyt Kaislarannan kunnalle 250 000 euroa avustusta vesihuollon korjaamiseen. Työt alkavat 2.5.2024 ja päättyvät 30.11.2024.

Lisätietoja:
Liisa Lumme, tekninen johtaja, puh. 040 123 4567, liisa.lumme@kaislaranta.example

Pressmeddelande 12.3.2024

Kaislaranta kommun fick 250 000 euro för att reparera vattentjänsterna

NTM-centralen i Södra Savolax har beviljat Kaislaranta kommun 250 000 euro i understöd för att reparera vattentjänsterna. Arbetet börjar den 2 maj 2024 och slutar den 30 november 2024.

Mer information:
Liisa Lumme, teknisk direktör, tfn 040 123 4567, liisa.lumme@kaislaranta.example
`,
    grants: ["Kaislarannan kunta 250000"],
    contacts: ["Liisa Lumme, -"],
    organisations: ["Kaislarannan kunta", "Etelä-Savon ELY-keskus", "Kaislaranta kommun"],
    languages: ["fin", "swe"],
  },
  {
    why: "Finnish, then English, parted by a rule",
    text: `Tiedote 14.5.2024

Tampereen yliopisto saa miljoona euroa akkututkimukseen

Suomen Akatemia on myöntänyt Tampereen yliopistolle miljoona euroa akkututkimukseen. Hanke tehdään vuosina 2024–2026, ja siihen osallistuu kaksitoista tutkijaa.

Lisätietoja:
professori Pekka Lumme, pekka.lumme@yliopisto.example, 050 311 2233

---

Tampere University receives one million euros for battery research

The Research Council of Finland has granted Tampere University one million euros for battery research. The project will be carried out in 2024–2026, and twelve researchers take part in it.

Further information:
Professor Pekka Lumme, pekka.lumme@yliopisto.example, +358 50 311 2233
`,
    grants: ["Tampereen yliopisto 1000000"],
    contacts: ["Pekka Lumme, -"],
    organisations: ["Tampereen yliopisto", "Suomen Akatemia"],
    languages: ["fin", "eng"],
  },
  {
    why: "Swedish, then Finnish: the first half gives title and names",
    text: `Pressmeddelande 3.9.2023

Kaskö får 90 000 euro för museet

Museiverket har beviljat Kaskö stad 90 000 euro i understöd för att reparera museet. Arbetena börjar i september och de blir klara före julen.

Mer information:
museichef Eva Lindroos-Ek, tfn 050 123 4455

Suomeksi

Kaskinen saa 90 000 euroa museoon

Museovirasto on myöntänyt Kaskisten kaupungille 90 000 euroa avustusta museon korjaamiseen. Työt alkavat syyskuussa, ja ne valmistuvat ennen joulua.

Lisätietoja:
museojohtaja Eva Lindroos-Ek, p. 050 123 4455
`,
    grants: ["Kaskö stad 90000"],
    contacts: ["Eva Lindroos-Ek, -"],
    organisations: ["Museiverket", "Kaskö stad"],
    languages: ["swe", "fin"],
  },
  {
    why: "near miss: each half has takers of its own, whose sums are alike by chance",
    text: `Kulttuurirahasto jakoi tukea

Lumpeen kulttuurirahasto on myöntänyt Lumpeen seuralle 5 000 euroa näytelmään, ja se esitetään syksyllä. Kaislan nuorisoseura sai 7 000 euroa tanssiryhmälle, joka matkustaa Viroon.

Kulturfonden delade ut stöd

Näckrosens ungdomsförening r.f. fick 5 000 euro av fonden för en teaterresa, och Vassens byalag r.f. fick 9 000 euro för att rusta upp festplatsen. Byalaget Strandliv r.f. fick 8 000 euro för en brygga.
`,
    grants: [
      "Lumpeen seura 5000",
      "Kaislan nuorisoseura 7000",
      "Näckrosens ungdomsförening r.f. 5000",
      "Vassens byalag r.f. 9000",
      "Byalaget Strandliv r.f. 8000",
    ],
    contacts: [],
    organisations: [],
    languages: ["fin", "swe"],
  },
];
