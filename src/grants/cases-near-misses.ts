import type { GrantCase } from "./cases.js";

/** Money that is no transfer to a named taker. */
export const nearMisses: readonly GrantCase[] = [
  {
    text: "Avustukset jaettu\n\nOpetusministeriö jakoi avustukset maakunnittain:\n\nEtelä-Savo: 182 000 euroa\nKainuu: 75 000 euroa",
    grants: [],
    why: "a list of totals by region",
  },
  {
    text: "Lapin hyvinvointialueen talousarvioon on varattu 3 miljoonaa euroa avustuksiin.",
    grants: [],
    why: "appropriation",
  },
  {
    text: "Avustuksia jaettiin maakunnittain: Uusimaa 120 000 euroa, Lappi 45 000 euroa.",
    grants: [],
    why: "totals by region",
  },
  {
    text: "Hankkeeseen osallistuvat kunnat maksavat omarahoituksena 30 000 euroa, josta Salon kaupunki 20 000 euroa.",
    grants: [],
    why: "partners' own share",
  },
  {
    text: "Kuopion kaupunki valitsi urakoitsijaksi Rakennus Virtanen Oy:n. Urakan arvo on 2,4 miljoonaa euroa.",
    grants: [],
    why: "procurement",
  },
  {
    text: "Kuopion kaupunki maksoi Rakennus Virtanen Oy:lle 120 000 euroa lisätöistä.",
    grants: [],
    why: "a payment for work",
  },
  {
    text: "Hakuaikana saatiin 24 hakemusta, joissa haettiin yhteensä 1,8 miljoonaa euroa.",
    grants: [],
    why: "all applications together",
  },
  {
    text: "Salon kaupunki sai viime vuonna verotuloja 180 miljoonaa euroa.",
    grants: [],
    why: "taxes are no grant",
  },
  {
    text: "Käräjäoikeus tuomitsi yhtiön maksamaan Kelalle 12 000 euroa korvauksia.",
    grants: [],
    why: "damages",
  },
  { text: "Salon kaupunki saa kaupasta 1,2 miljoonaa euroa.", grants: [], why: "the price of a sale" },
  { text: "Yritys voi saada tukea enintään 20 000 euroa.", grants: [], why: "a limit for anybody" },
  { text: "Business Finland myönsi Vaskiveräjä Oy:lle 400 000 euron lainan.", grants: [], why: "a loan" },
  {
    text: "Suomen Akatemia myönsi Turun yliopistolle 900 000 euroa. Siitä Luonnonvarakeskuksen osuus on 200 000 euroa.",
    grants: ["Suomen Akatemia > Turun yliopisto 900000 granted"],
    why: "a share of a listed grant",
  },
  {
    text: "Pirkanmaan liitto myönsi Tampereen ammattikorkeakoululle 100 000 euroa, josta EU:n osuus on 80 000 euroa ja kansallinen osuus 20 000 euroa.",
    grants: ["Pirkanmaan liitto > Tampereen ammattikorkeakoulu 100000 granted"],
    why: "whence the money comes is no second grant",
  },
  {
    text: "Hämeen ELY-keskus myönsi Hattulan kunnalle 70 000 euroa. Hankkeen kokonaiskustannukset ovat 100 000 euroa ja kunnan omarahoitus 30 000 euroa.",
    grants: ["Hämeen ELY-keskus > Hattulan kunta 70000 granted"],
    why: "cost and own share beside the grant",
  },
  {
    text: "Kunnat saavat valtionosuuksia ensi vuonna 3 miljardia euroa.",
    grants: [],
    why: "nobody in particular",
  },
  {
    text: "Säätiö jakoi viime vuonna apurahoja 1,2 miljoonaa euroa.",
    grants: [],
    why: "a total without a taker",
  },
  {
    text: "Vaskiveräjä Oy keräsi 3 miljoonan euron rahoituksen. Kierrosta johti pääomasijoittaja Kaarna Ventures.",
    grants: [],
    why: "equity",
  },
];
