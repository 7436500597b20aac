/** One text and the places that it names, by name, in order. */
export interface RegionCase {
  readonly text: string;
  readonly expected: readonly string[];
  readonly reason: string;
  readonly language?: "swe" | "eng";
  readonly published?: string;
}

export const cases: readonly RegionCase[] = [
  { text: "Avustus myönnettiin Lahdelle.", expected: ["Lahti"], reason: "the stem changes" },
  {
    text: "Hanke alkaa Uudellamaalla ja Isossakyrössä.",
    expected: ["Uusimaa", "Isokyrö"],
    reason: "two halves inflect",
  },
  {
    text: "Muhoksella, Virroilla ja Punkalaitumella",
    expected: ["Muhos", "Virrat", "Punkalaidun"],
    reason: "rare classes",
  },
  {
    text: "Kanta- ja Päijät-Hämeen liitot",
    expected: ["Kanta-Häme", "Päijät-Häme"],
    reason: "an elided head",
  },
  {
    text: "Etelä-, Keski- ja Pohjois-Pohjanmaalla",
    expected: ["Etelä-Pohjanmaa", "Keski-Pohjanmaa", "Pohjois-Pohjanmaa"],
    reason: "three share a head",
  },
  { text: "Hämeen ELY-keskus rahoittaa työtä.", expected: [], reason: "Häme alone is no region" },
  { text: "Lapin lääni lakkautettiin.", expected: ["Lappi"], reason: "the old province names the region" },
  {
    text: "Keski-Suomen hyvinvointialueelle palkataan lääkäreitä.",
    expected: ["Keski-Suomen hyvinvointialue"],
    reason: "the county, not the region too",
  },
  {
    text: "Pirkanmaan ja Kanta-Hämeen hyvinvointialueilla kokeillaan mallia.",
    expected: ["Pirkanmaan hyvinvointialue", "Kanta-Hämeen hyvinvointialue"],
    reason: "a shared head makes both counties",
  },
  {
    text: "Etelä- ja Pohjois-Savon hyvinvointialueet",
    expected: ["Etelä-Savon hyvinvointialue", "Pohjois-Savon hyvinvointialue"],
    reason: "elided, with a shared head",
  },
  { text: "Kainuun hva:n palvelut", expected: ["Kainuun hyvinvointialue"], reason: "a common abbreviation" },
  {
    text: "Työtä johtaa nyt Keusote.",
    expected: ["Keski-Uudenmaan hyvinvointialue"],
    reason: "the brand of a county",
    published: "2024-02-01",
  },
  {
    text: "Työtä johtaa nyt Keusote.",
    expected: [],
    reason: "a joint authority until 2022",
    published: "2021-02-01",
  },
  {
    text: "Pohjois-Savon sairaanhoitopiirin hallitus",
    expected: ["Pohjois-Savo", "Pohjois-Savon sairaanhoitopiiri"],
    reason: "a former district; its region is named too",
  },
  {
    text: "Lapin poliisilaitos tiedottaa, Turun kaupunki maksaa.",
    expected: ["Lappi", "Turku"],
    reason: "inside the name of another body",
  },
  {
    text: "Oulun Energia Oy laajentaa.",
    expected: ["Oulu"],
    reason: "a locating word before a company's name",
  },
  {
    text: "Sähkön myy Turku Energia.",
    expected: ["Turku"],
    reason: "a separate word of place, in the base form",
  },
  { text: "Verkon toimittaa Nokia Oyj.", expected: [], reason: "a company" },
  { text: "Verkkoa rakentaa Nokia.", expected: [], reason: "a company unless more is said" },
  {
    text: "Nokian kaupunki rakentaa koulun. Nokia hakee opettajia.",
    expected: ["Nokia"],
    reason: "another mention proves the town",
  },
  {
    text: "Tukea saavat Nokia, Ylöjärvi ja Lempäälä.",
    expected: ["Nokia", "Ylöjärvi", "Lempäälä"],
    reason: "neighbours in a list prove it",
  },
  {
    text: "Kunnittain: Raisio 12 500 euroa, Rusko 3 000 euroa ja Lieto 8 000 euroa.",
    expected: ["Raisio", "Rusko", "Lieto"],
    reason: "a list with sums",
  },
  {
    text: "Lisätietoja antaa kehittämispäällikkö Riikka Laitila.",
    expected: [],
    reason: "a surname after a given name",
  },
  { text: "Asiasta päätti rehtori Marttila.", expected: [], reason: "a surname after a title" },
  {
    text: "Riikka Ranua aloittaa syksyllä. Ranua on toiminut kunnanjohtajana.",
    expected: [],
    reason: "the person again, by surname",
  },
  { text: "Kuoroa johtaa Kevät Nousiainen.", expected: [], reason: "-nen after an unusual given name" },
  { text: "Salla Mäkinen ja Simo voittivat.", expected: [], reason: "given names" },
  {
    text: "Sallassa hiihdetään, Simon kunta avustaa.",
    expected: ["Salla", "Simo"],
    reason: "a local case and a head prove the town",
  },
  { text: "Kotka pesii mäntyyn.", expected: [], reason: "a bird at the start of a sentence" },
  { text: "Työpaja pidetään Kotkassa.", expected: ["Kotka"], reason: "the town within a sentence" },
  { text: "Kotka ja Hamina avaavat reitin.", expected: ["Kotka", "Hamina"], reason: "a neighbour proves it" },
  {
    text: "Satakunta lukijaa vastasi. Satakunta kasvattaa vientiä.",
    expected: ["Satakunta"],
    reason: "a hundred of them, then the region",
  },
  {
    text: "Hankkeen vaihe II alkaa, EURA 2021 -järjestelmä aukeaa.",
    expected: [],
    reason: "a numeral and a system",
  },
  { text: "Tampere-talo ja Pielavesi-järvi", expected: [], reason: "first parts of compounds" },
  { text: "Juna Helsinki–Turku–Pori", expected: ["Helsinki", "Turku", "Pori"], reason: "a route" },
  { text: "Kone laskeutui Helsinki-Vantaalle.", expected: [], reason: "the airport" },
  { text: "Itä-Helsingin koulut", expected: [], reason: "a part of a town by another name" },
  {
    text: "Koulu avataan Oulun Ruskossa.",
    expected: ["Oulu"],
    reason: "a district of a town bears a municipality's name",
  },
  {
    text: "Koulu avataan Kuopion Nilsiässä ja Lapin Kemissä.",
    expected: ["Kuopio", "Nilsiä", "Lappi", "Kemi"],
    reason: "merged into the town; a town in its region",
  },
  { text: "Kosken Tl kunta, Koski Tl:ssä", expected: ["Koski Tl"], reason: "its first word inflects" },
  { text: "Toimisto: Satamakatu 3, 48100 Kotka", expected: ["Kotka"], reason: "a postal address" },
  { text: "Kirjoita: kirjaamo@pori.fi", expected: [], reason: "small letters of an address" },
  {
    text: "Jyväs\u00adkylä, Siilin-\njärvellä ja Etelä-\nSavossa",
    expected: ["Jyväskylä", "Siilinjärvi", "Etelä-Savo"],
    reason: "soft hyphens and line breaks",
  },
  {
    text: "POHJOIS-KARJALAN JA KUOPION YHTEISTYÖ",
    expected: ["Pohjois-Karjala", "Kuopio"],
    reason: "a headline in capitals",
  },
  {
    text: "Vasa stad och Egentliga Finlands förbund, Tammerfors",
    expected: ["Vaasa", "Varsinais-Suomi", "Tampere"],
    reason: "Swedish names",
    language: "swe",
  },
  {
    text: "Koulu on Vasa, alue Egentliga Finland.",
    expected: ["Vaasa", "Varsinais-Suomi"],
    reason: "Swedish names in a Finnish text",
  },
  {
    text: "Österbottens välfärdsområde anställer på Åland.",
    expected: ["Pohjanmaan hyvinvointialue", "Ahvenanmaa"],
    reason: "a county and a region in Swedish",
    language: "swe",
  },
  {
    text: "Simon bor i Åbo.",
    expected: ["Turku"],
    reason: "a Finnish ending in a Swedish text is chance",
    language: "swe",
  },
  {
    text: "The plant in Lapland and North Karelia",
    expected: ["Lappi", "Pohjois-Karjala"],
    reason: "English names",
    language: "eng",
  },
  {
    text: "Itä-Uudellamaalla kokeillaan.",
    expected: ["Itä-Uusimaa"],
    reason: "a region until 2010",
    published: "2009-05-05",
  },
  { text: "Itä-Uudellamaalla kokeillaan.", expected: [], reason: "no region since", published: "2019-05-05" },
  {
    text: "Huittinen\thöyrykattila\t0,62\nKaskinen\tlämpöpumppu\t0,15",
    expected: ["Huittinen", "Kaskinen"],
    reason: "cells that hold a town alone, though it is a surname",
  },
  {
    text: "Askola, Särkijärven talo 9 000\nSomero, Häntälän talo 8 500\nPello, Turtolan talo 7 000\nRanua, Impiön pirtti 3 500",
    expected: ["Askola", "Somero", "Pello", "Ranua"],
    reason: "lines that begin with a town, one below the other",
  },
  {
    text: "Pello, aita ja silta korjattiin.",
    expected: [],
    reason: "a single line that begins so is no list",
  },
  {
    text: "Kotka-Hamina Jazz ja Lappeenrannan-Lahden yliopisto",
    expected: ["Kotka", "Hamina", "Lappeenranta", "Lahti"],
    reason: "two towns in one name",
  },
  {
    text: "Helsinki-Vantaa ja Maija-Lahti",
    expected: [],
    reason: "an airport, and a town's name behind another",
  },
  { text: "PL 260, 28101 Pori", expected: [], reason: "a post-office box" },
  { text: "Torikatu 5, 28100 Pori", expected: ["Pori"], reason: "a street address" },
  { text: "HUS ja Ahvenanmaan maakunta", expected: ["Ahvenanmaa"], reason: "HUS is an organisation" },
];

/** Codes as of the day of publication. */
export const codes: readonly {
  readonly text: string;
  readonly published: string;
  readonly code: string;
  readonly region: string | null;
}[] = [
  { text: "Heinävedellä", published: "2019-03-01", code: "090", region: "10" },
  { text: "Heinävedellä", published: "2024-03-01", code: "090", region: "12" },
  { text: "Paraisilla", published: "2007-03-01", code: "573", region: "02" },
  { text: "Paraisilla", published: "2022-03-01", code: "445", region: "02" },
  { text: "Sipoossa", published: "2009-03-01", code: "753", region: "20" },
  { text: "Helsingissä", published: "2024-03-01", code: "091", region: "01" },
];
