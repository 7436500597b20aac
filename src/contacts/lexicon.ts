/**
 * Words around phone numbers and addresses, in the languages of Finnish releases. What a word means is the name of its list.
 */

/** Before a number: "puh. 040 …", "gsm 044 …", "tfn 06 …". */
export const PHONE_CUES = [
  "p",
  "puh",
  "puhelin",
  "puhelinnro",
  "puhelinnumero",
  "puhelinnumerosta",
  "puhelimitse",
  "puhelimella",
  "numerosta",
  "numerossa",
  "numeroon",
  "gsm",
  "matkapuhelin",
  "matkapuh",
  "mobiili",
  "mob",
  "mobil",
  "mobile",
  "mobiltelefon",
  "kännykkä",
  "soita",
  "soittamalla",
  "tekstiviesti",
  "tekstiviestillä",
  "whatsapp",
  "tel",
  "tfn",
  "telefon",
  "telefonnummer",
  "ring",
  "phone",
  "ph",
  "call",
  "cell",
];

/** Before or, in parentheses, after a number that is a house's and nobody's own. */
export const SWITCHBOARD_CUES = [
  "vaihde",
  "puhelinvaihde",
  "vaihteen",
  "vaihteesta",
  "växel",
  "växeln",
  "telefonväxel",
  "vxl",
  "switchboard",
];

export const FAX_CUES = ["faksi", "faksinumero", "fax", "telefax", "telefaksi", "telekopio"];

/** Between a number and the inner number that belongs to it: "09 310 1000, alanumero 345". */
export const EXTENSION_CUES = ["alanumero", "alanro", "sisänumero", "ankn", "anknytning", "ext", "extension"];

/** Before digits that are laid out like a phone number and are none. */
export const NOT_PHONE_CUES = [
  "tilinumero",
  "tilinro",
  "tilille",
  "tili",
  "konto",
  "kontonummer",
  "viite",
  "viitenumero",
  "viitenro",
  "viitteellä",
  "referensnummer",
  "issn",
  "isbn",
  "ytunnus",
  "tunnus",
  "diaarinumero",
  "dnro",
  "koodi",
  "klo",
  "kello",
  "kl",
  "klockan",
  "postinumero",
  "kiinteistötunnus",
  "laskunumero",
  "tilausnumero",
];

/** After digits that are a sum or a count. */
export const UNIT_WORDS = [
  "euroa",
  "euron",
  "eurolla",
  "euro",
  "eur",
  "e",
  "kpl",
  "prosenttia",
  "procent",
  "kg",
  "km",
  "m",
];

/** Stands for "@" between brackets: "(at)", "[at]", "(ät)", "(a)"; " at " bare only before a host. */
export const AT_WORDS = ["at", "ät", "a", "miukumauku", "snabel"];

/** Stands for "." between brackets: "stm(piste)fi". */
export const DOT_WORDS = ["piste", "dot", "punkt"];

/** Local parts that only show how addresses are formed: "etunimi.sukunimi@kunta.fi". */
export const FIRST_NAME_WORDS = [
  "etunimi",
  "förnamn",
  "fornamn",
  "firstname",
  "first",
  "etu",
  "forename",
  "givenname",
];
export const LAST_NAME_WORDS = [
  "sukunimi",
  "efternamn",
  "lastname",
  "last",
  "suku",
  "surname",
  "familyname",
  "tillnamn",
];

/** Before an address; they say nothing of the person. */
export const EMAIL_CUES = [
  "sähköposti",
  "sähköpostit",
  "sähköpostiosoite",
  "sähköpostiosoitteet",
  "sähköpostitse",
  "sposti",
  "email",
  "mail",
  "epost",
  "post",
  "muotoa",
  "muodossa",
  "formen",
];

/** First words of a heading or sentence that gives people to ask: "Lisätietoja:", "Yhteyshenkilöt", "Mer information". */
export const SECTION_CUES = [
  "lisätietoja",
  "lisätiedot",
  "lisätietojen",
  "lisätietoa",
  "yhteyshenkilö",
  "yhteyshenkilöt",
  "yhteystiedot",
  "yhteydenotot",
  "valmistelija",
  "valmistelijat",
  "tiedustelut",
  "kysymyksiin",
  "haastattelupyynnöt",
  "ilmoittautumiset",
  "information",
  "upplysningar",
  "tilläggsuppgifter",
  "tilläggsinformation",
  "kontakt",
  "kontaktpersoner",
  "kontaktperson",
  "kontaktuppgifter",
  "kontakter",
  "förfrågningar",
  "contact",
  "contacts",
  "enquiries",
  "inquiries",
];

/** They open a line after the contacts that speaks of other things: whom the release goes to, what comes with it. */
export const SECTION_ENDS = [
  "jakelu",
  "jakelulista",
  "liite",
  "liitteet",
  "sändlista",
  "distribution",
  "bilaga",
  "bilagor",
];

/** Words around people in such sentences that belong to nobody: "Lisätietoja antavat", "medialle", "please contact". */
export const NOISE_WORDS = [
  "kysy",
  "yhteinen",
  "gemensam",
  "lisää",
  "nimi",
  "antaa",
  "antavat",
  "asiasta",
  "hankkeesta",
  "aiheesta",
  "tiedotteesta",
  "medialle",
  "median",
  "tiedotusvälineille",
  "toimittajille",
  "mer",
  "mera",
  "ytterligare",
  "närmare",
  "ger",
  "lämnas",
  "lämnar",
  "av",
  "för",
  "further",
  "more",
  "additional",
  "for",
  "media",
  "press",
  "please",
  "vastaa",
  "vastaavat",
  "kysymyksiin",
  "saa",
  "saat",
  "myös",
  "tarvittaessa",
  "fås",
  "from",
  "tiedustelut",
];

/** Last words, or ends of them, of a line that is a desk's or everybody's: "viestintäpäivystys", "asiakaspalvelu". */
export const DESK_ENDINGS = [
  "päivystys",
  "vaihde",
  "neuvonta",
  "palvelu",
  "palvelunumero",
  "palvelupiste",
  "numero",
  "puhelin",
  "viestintä",
  "tiedotus",
  "kirjaamo",
  "toimisto",
  "mediapalvelut",
  "jour",
  "växel",
  "tjänst",
  "tjänsten",
  "desk",
  "switchboard",
  "hälytysnumero",
  "myynti",
  "varaukset",
  "lipunmyynti",
];

/** English heads whose "of …" belongs to the title; after "CEO of" stands the company. */
export const OF_TITLES = [
  "head",
  "director",
  "president",
  "chair",
  "professor",
  "dean",
  "manager",
  "lead",
  "officer",
];

/**
 * Verbs that tell who spoke, in the forms that stand beside a quotation. Third person, present and past, singular and plural.
 */
export const QUOTE_VERBS = {
  fin: "sanoo sanovat sanoi sanoivat kertoo kertovat kertoi kertoivat toteaa toteavat totesi totesivat kommentoi kommentoivat korostaa korostavat korosti muistuttaa muistuttavat muistutti painottaa painottavat painotti selittää selittävät selitti summaa summasi tiivistää tiivistävät tiivisti kiteyttää kiteyttävät kiteytti arvioi arvioivat uskoo uskovat uskoi iloitsee iloitsevat iloitsi kiittää kiittävät kiitti kuvailee kuvailevat kuvaili kuvaa kuvaavat kuvasi huomauttaa huomauttavat huomautti vakuuttaa vakuuttavat vakuutti pohtii pohtivat pohti jatkaa jatkavat jatkoi lisää lisäävät lisäsi perustelee perustelevat perusteli avaa valottaa linjaa linjasi lupaa lupasi toivoo toivovat toivoi kannustaa myöntää myönsi muistelee muisteli naurahtaa hymyilee tähdentää tähdensi alleviivaa täsmentää selventää sanaili hehkuttaa ihmettelee harmittelee kehuu kehottaa kannattaa mainitsee ilmoittaa taustoittaa havainnollistaa päättää tuumii miettii analysoi raportoi listaa",
  swe: "säger sade sa berättar berättade konstaterar konstaterade förklarar förklarade understryker betonar betonade påpekar poängterar kommenterar framhåller menar tror hoppas gläds sammanfattar fortsätter tillägger tackar beskriver",
  eng: "says said explains explained notes noted comments commented adds added states stated continues concludes emphasises emphasizes stresses sums remarks tells believes",
} as const;

/** Parties as they stand in parentheses after a politician's name: "(kesk.)". */
export const PARTIES = [
  "kesk",
  "kok",
  "sd",
  "sdp",
  "vihr",
  "vas",
  "ps",
  "r",
  "rkp",
  "sfp",
  "kd",
  "liik",
  "sit",
];

/** How titles begin that are glued to a surname: "Aaltoprojektipäällikkö". */
export const TITLE_BEGINNINGS = [
  "projekti",
  "hanke",
  "toimitusjohtaja",
  "toiminnanjohtaja",
  "talous",
  "hallinto",
  "kehitys",
  "kehittämis",
  "viestintä",
  "tiedottaja",
  "erityisasiantuntija",
  "asiantuntija",
  "tutkimus",
  "markkinointi",
  "kunnanjohtaja",
  "kaupunginjohtaja",
  "sivistys",
  "ylilääkäri",
  "rehtori",
  "professori",
  "puheenjohtaja",
  "suunnittelija",
  "koordinaattori",
  "ohjelma",
  "palvelu",
  "tekninen",
];
