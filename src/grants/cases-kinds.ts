import type { GrantCase } from "./cases.js";

/** Releases of other kinds, in which most sums are nobody's grant, and takers that are more than one. */
export const kinds: readonly GrantCase[] = [
  {
    text: "Tuulikaarna Oyj\n\nTammi–kesäkuu lyhyesti:\n\n- Liikevaihto oli 12,6 miljoonaa euroa\n- Liiketulos oli 640 000 euroa\n- Yhtiö sai Business Finlandilta 310 000 euron avustuksen",
    grants: ["Business Finland > Tuulikaarna Oyj 310000 granted"],
    why: "figures of a half-year are given to nobody",
  },
  {
    text: "Kilpailu- ja kuluttajavirasto esittää, että markkinaoikeus määrää Soraharju Oy:lle 2,3 miljoonan ja Kivilinna Oy:lle 900 000 euron seuraamusmaksun.",
    grants: [],
    why: "a penalty is no grant",
  },
  {
    text: "Eniten avustusta sai Tuulikaarna Oy (410 000 euroa). Suurimman lainapotin sai Sorakallio Oy (2 300 000 euroa).",
    grants: ["- > Tuulikaarna Oy 410000 granted"],
    why: "a loan in a sentence of the same form",
  },
  {
    text: "Valtiovarainministeriö tiedottaa määrärahasta. Sitä on haettu keväällä.\n\nAvustuksen saaja sekä sille myönnetty summa\n\n • Salon kaupunki 1 725 000 €\n • Kajaanin kaupunki 2 366 600 €",
    grants: [
      "Valtiovarainministeriö > Salon kaupunki 1725000 granted",
      "Valtiovarainministeriö > Kajaanin kaupunki 2366600 granted",
    ],
    why: "many digits at the end of a text are no phone numbers",
  },
  {
    text: "Lapin liitto myönsi rahoitusta:\n\n- Kemijärvi nousuun, Kemijärven kaupunki, 128 000 €\n- Polut, Inarin kunta ja Utsjoen kunta, 96 000 €",
    grants: ["Lapin liitto > Kemijärven kaupunki 128000 granted"],
    why: "a town in a title is no taker; of two takers neither is picked",
  },
  {
    text: "Suomen Akatemia myönsi rahoituksen tutkijoille:\n\n• Salo, Hanna: Jokien muisti, 500 000 e\n• Kuusimäki, Teppo: Sammalten kieli / Konsortio, 299 000 e",
    grants: [
      "Suomen Akatemia > Hanna Salo 500000 granted",
      "Suomen Akatemia > Teppo Kuusimäki 299000 granted",
    ],
    why: "the surname first, a town's or not",
  },
  {
    text: "Suomen Akatemia myönsi rahoitusta:\n\n• Salon kaupunki, Hannala: koulun piha, 50 000 e",
    grants: ["Suomen Akatemia > Salon kaupunki 50000 granted"],
    why: "near miss: what stands behind the comma is a village",
  },
  {
    text: "Yhtiöt sitoutuvat lisäämään tutkimustaan 350 miljoonalla eurolla. Tuulikaarna Oy sitoutuu lisäämään omaansa 20 miljoonalla eurolla.",
    grants: [],
    why: "what companies commit themselves to spend",
  },
  {
    text: "Museovirasto jakoi avustukset. Suurimmat avustukset saivat Kemin museo (45 000 €) ja Nukkemuseo Tuulentupa Kotkassa (32 000 €).",
    grants: [
      "Museovirasto > Kemin museo 45000 granted",
      "Museovirasto > Nukkemuseo Tuulentupa 32000 granted",
    ],
    why: "an unlisted name with its town, and not the taker before it",
  },
  {
    text: "Lapin liitto rahoittaa hankkeita EU:n alue- ja rakennepolitiikan ohjelmasta.\n\nEAKR-hankkeet:\n- Akkupolku, Inarin kunta, 128 000 €\n- Joki auki, Ranuan kunta, 96 000 €",
    grants: [
      "Lapin liitto > Inarin kunta 128000 granted | Euroopan aluekehitysrahasto",
      "Lapin liitto > Ranuan kunta 96000 granted | Euroopan aluekehitysrahasto",
    ],
    why: "the fund that heads a list",
  },
  {
    text: "Kemin kaupunginhallitus kokoontui maanantaina.\n\nKemin kaupunki on hakenut halliin opetus- ja kulttuuriministeriöltä 400 000 euron avustusta.\n\nKaupunginhallitus päätti myöntää Kemin Meri Soi -festivaalille 80 000 euron avustuksen.\n\nSatamahankkeen kokonaisbudjetti on 310 000 euroa. Siitä 217 000 euroa on EAKR-tukea. Hanke toteutetaan 1.4.2024–31.3.2026.",
    grants: [
      "Opetus- ja kulttuuriministeriö > Kemin kaupunki 400000 applied | - | -",
      "Kemin kaupunki > Kemin Meri Soi -festivaali 80000 granted | -",
    ],
    why: "a festival that no list knows; another project's period is not the application's",
  },
];
