/**
 * Names of places that are also something else. Source: own reading of the names against Finnish vocabulary (Kotus,
 * Nykysuomen sanalista 2024), the Digital and Population Data Services Agency's name statistics and the stock exchange list;
 * retrieved 2026-11.
 */

/** Forms that are ordinary words too: at the start of a sentence their capital proves nothing. "Lahti jäätyi." */
const WORD_FORMS = `
lahti lahtena
salo
pori poria porista
nokia
kolari kolarin kolaria kolarissa kolarista kolariin
pello pellon pellossa pellosta pelloon pellolla pellolta pellolle pelloksi
lopen
kiteen kiteessä kiteestä kiteeseen
nurmes nurmesta
kannus kannusta
kotka kotkaa
hanko hangolla
aura auraa auralla
rusko ruskoa
virrat virroissa virroista virroilla virtoja
somero someroa
varkaus varkauden varkautta varkaudesta varkaudeksi varkauteen varkaudessa
kurikka kurikkaa kurikalla
luoto luotoa luodolla
perho perhoa perhosta perholla
lieto lietoon
sauvo
sievin
vimpeli vimpeliä
multia
kaavin kaavia
puolankaan
hyvinkään
vehmaa vehmaan vehmaata vehmaalla
vetelin
liperin
eno enon enoa enolla enolle enosta
karjaa
kisko kiskon kiskoa kiskolla kiskolle
kuru kurun kurua kurussa
lemu lemun lemua
pohja pohjan pohjaa pohjalla pohjalle pohjasta pohjassa
saari saaren saarta saaressa saarella saarelle saareen saaresta
valtimo valtimon valtimoa
jaala jaalan jaalalla
`;

/** Names of merged municipalities that stand in too many other names to be believed without a head, a list or a local case. */
const COMMON_NOUNS = "pohja saari";

/** Names that are surnames of many: after a title or a given name they name a person. */
const SURNAMES =
  "salo lahti vaala kolari rauma laitila joensuu kotka hamina soini somero tervo tervola vieremä kurikka luoto marttila nousiainen kaskinen kokkola rautavaara turku virrat juva muhos lemi kuhmo heinola nivala kauhava kivijärvi toivakka riihimäki kangasniemi viitasaari jämsä sund saari vuolijoki renko nurmo lappi simo inari aura huittinen kauniainen ikaalinen jokioinen joroinen kuhmoinen parainen pornainen siikainen uurainen oulainen kaustinen kerava seinäjoki haapajärvi nurmijärvi ylöjärvi alajärvi hausjärvi rantasalmi rautjärvi suolahti ylikiiminki laukaa perho sievi kaavi kustavi vampula viljakkala toijala vilppula muurla jaala kestilä kiikala mellilä nastola piippola pulkkila värtsilä karttula rymättylä lempäälä hollola asikkala hattula janakkala karkkila kinnula kärkölä mäntsälä nakkila orimattila parikkala pirkkala puumala pyhtää sastamala ulvila urjala halikko liminka mikkeli porvoo vihti lohja lieto paimio haukipudas kuusamo taivassalo särkisalo oulunsalo kalajoki lumijoki pyhäjoki siikajoki utsjoki ilmajoki isojoki kauhajoki karijoki eurajoki suonenjoki honkajoki kuusjoki tarvasjoki kiiminki ruukki valkeala jurva lammi kuru eno töysä vesanto";

/** Names that are given names: before a surname they name a person. */
const GIVEN = "inari aura kaarina loviisa salla simo soini pertteli ristiina";

/** Of these, those that name people more often than the place: only a local case or another mention proves it. */
const COMMON_GIVEN = "salla simo pertteli ristiina";

/** Names that companies bear alone, so that only a head, a list or another mention proves the town. */
const COMPANIES = "nokia raisio outokumpu masku ruukki";

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const wordForms: ReadonlySet<string> = set(WORD_FORMS);
export const surnames: ReadonlySet<string> = set(SURNAMES);
export const givenNames: ReadonlySet<string> = set(GIVEN);
export const commonGivenNames: ReadonlySet<string> = set(COMMON_GIVEN);
export const commonNouns: ReadonlySet<string> = set(COMMON_NOUNS);
export const companies: ReadonlySet<string> = set(COMPANIES);

/** What a town's own name stands in front of: "Lahden kaupunki", "Kaavin kunnan", "Salon seudun". Beginnings of words. */
export const PLACE_HEADS = [
  "kaupun",
  "kunta",
  "kunna",
  "kuntaa",
  "kuntien",
  "kunnissa",
  "seurakun",
  "taajama",
  "seutu",
  "seudu",
  "keskusta",
  "satama",
  "satamas",
  "lääni",
  "poliisi",
  "sairaala",
  "käräjäoike",
  "hovioike",
  "yliopisto",
  "ammattikorkea",
  "alue",
  "kommun",
  "stad",
  "torilla",
  "lentoasema",
  "rautatieasema",
  "lukio",
  "koulu",
] as const;

/** Company forms and what only companies are called: "Raisio Oyj", "Lohja Rudus", "Nokia Networks". */
export const COMPANY_TAILS: ReadonlySet<string> = set(
  "oy oyj ab abp ltd plc inc corporation corp group konserni yhtiöt rudus networks solutions holding technologies renkaat renkaiden renkaita",
);

/** Nouns that a name in its base form is only an example of: "huonekaluketju Masku", "järvi Keitele". Ends of words. */
export const APPOSITION_ENDS = [
  "ketju",
  "yhtiö",
  "konserni",
  "järvi",
  "laiva",
  "alus",
  "lehti",
  "yritys",
  "bändi",
  "yhtye",
];

/** Set phrases that name no place, or another one than the word says. Both words as beginnings. */
export const PHRASES: readonly (readonly [form: string, next: string])[] = [
  ["espoon", "sopimu"], // of environmental impact assessment, 1991
  ["lapinlahden", "sairaala"], // in Helsinki
  ["tammelan", "stadion"], // in Tampere
  ["tammelan", "tori"],
  ["hangon", "keksi"],
  ["porvoon", "mitta"],
  ["porvoon", "mita"],
  ["turun", "tauti"],
  ["nokian", "renka"], // Nokian Renkaat
];

/** Estates and houses are called after what need not be the town: "Haapajärven kartano". Beginnings of words. */
export const MANORS = ["kartano"];

/** Words that a surname in the genitive goes with: "Virtojen perheelle", "Salon suku". Beginnings of words. */
export const FAMILY_HEADS = ["perhe", "suku", "suvu", "puoliso", "vaimo", "kotitalo", "sisaru"];
