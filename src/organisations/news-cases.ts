import type { OrganisationCase } from "./cases.js";

/** What other news than of grants writes: courts, inquiries, notices of change, firms and foundations under odd names. */
export const newsCases: readonly OrganisationCase[] = [
  {
    text: "Liitto eli Regional Council of Pohjois-Savo tukee hanketta, samoin City of Kuusisto.",
    found: [
      ["agency", "Regional Council of Pohjois-Savo"],
      ["municipality", "City of Kuusisto"],
    ],
    why: 'English: a compound after "of"',
  },
  {
    text: "Epäillyn arvioidaan siirtäneen seuran varoja omalle tililleen. Miehen todettiin saaneen liiton rahoja.",
    found: [],
    why: "a passive verb and a participle in -neen are no owners",
  },
  {
    text: "Neuvottelujen piiriin kuului 210 työntekijää. Rakentamisen piiriin kuuluu vähemmän. Kysyn neuvostolta, miksi. Potilaiden sairaala vaihtuu.",
    found: [],
    why: "what a sentence begins with is no owner of a piiri or neuvosto",
  },
  {
    text: "Koneen Seura kokoontui. Niemisen säätiö jakaa tukea. Kotkan piiri ja Oulaisten neuvosto kiittivät.",
    found: [
      ["association", "Koneen Seura"],
      ["other", "Niemisen säätiö"],
      ["association", "Kotkan piiri"],
      ["agency", "Oulaisten neuvosto"],
    ],
    why: "near: a capital head, a surname, places",
  },
  {
    text: "Markkinaoikeus hylkäsi valituksen. Asia etenee korkeimpaan oikeuteen, ja korkein hallinto-oikeus antoi luvan.",
    found: [
      ["agency", "Markkinaoikeus"],
      ["agency", "Korkein oikeus"],
      ["agency", "Korkein hallinto-oikeus"],
    ],
    why: "courts of which there is one, in small letters",
  },
  {
    text: "Riita on työtuomioistuimessa. Kainuun käräjäoikeus tuomitsi, Vaasan hovioikeus ja Turun hallinto-oikeus eivät.",
    found: [
      ["agency", "Työtuomioistuin"],
      ["agency", "Kainuun käräjäoikeus"],
      ["agency", "Vaasan hovioikeus"],
      ["agency", "Turun hallinto-oikeus"],
    ],
    why: "courts of a place",
  },
  {
    text: "Asia etenee käräjäoikeuteen. Käräjäoikeus antaa ratkaisun, hallinto-oikeus ei.",
    found: [],
    why: "a court without its place",
  },
  {
    text: "Avustuksen saivat Osuuskunta A. Kuikka ja Osuuskunta Koivikko. Osuuskunta toimii Kemissä.",
    found: [
      ["association", "Osuuskunta A. Kuikka"],
      ["association", "Osuuskunta Koivikko"],
    ],
    why: "a name after its head, with an initial",
  },
  {
    text: "Stipendin antoivat Oy Joh. Kallström Ab ja Ab Wald. Ekbom & Co Oy.",
    found: [
      ["company", "Oy Joh. Kallström Ab"],
      ["company", "Ab Wald. Ekbom & Co Oy"],
    ],
    why: "a given name cut short between two forms",
  },
  {
    text: "Tukea saivat Lelumuseo Käpylehmä Espoossa ja Kylteatteri Havu Kuopiosta sekä Tanssimuseo Tampereella.",
    found: [
      ["other", "Lelumuseo Käpylehmä"],
      ["other", "Kylteatteri Havu"],
      ["other", "Tanssimuseo"],
    ],
    why: "where the body is stands behind its name",
  },
  {
    text: "Forest Industries of Finland Jubilee Foundation pays. The Board of Kuusisto Foundation meets.",
    found: [
      ["other", "Forest Industries of Finland Jubilee Foundation"],
      ["other", "Kuusisto Foundation"],
    ],
    why: "English: a body's name in a foundation's; whose board is another thing",
  },
  {
    text: "Bidraget beviljades av Bystiftelsen. Landsbygdsstiftelsens styrelse och Fiskarförbundet i Österbotten är nöjda, men hembygdsföreningen är det inte.",
    found: [
      ["other", "Bystiftelsen"],
      ["other", "Landsbygdsstiftelsen"],
      ["association", "Fiskarförbundet"],
    ],
    why: "Swedish: a compound in the definite form with a capital",
  },
  {
    text: "Tuki on osa Tulevaisuuden sairaala -ohjelmaa, jota vetää Kuusiston sairaala.",
    found: [["other", "Kuusiston sairaala"]],
    why: "a programme that is called so",
  },
  {
    text: "Stiftelsen ger bidrag. Föreningen tackar. Hembygdsföreningen tackar.",
    found: [],
    why: "near: the word itself, and a compound that its sentence begins with",
  },
];
