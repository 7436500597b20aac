import type { ProgramKind } from "../../schemas/programs.js";

/**
 * What programmes, projects and funds are called (instruments come from the list alone), and the words that end in these: "-hanke" also ends "kärkihanke". Source: the
 * pages of the funders in the gazetteer, and Kielitoimiston ohjepankki on names tied by a hyphen (kielitoimistonohjepankki.fi/
 * ohje/128), retrieved November 2026.
 */
export const HEADS: Readonly<Record<Exclude<ProgramKind, "instrument">, string>> = {
  program: "ohjelma kokonaisuus kiihdyttämö lippulaiva",
  project:
    "hanke projekti esiselvitys selvitys pilotti kokeilu konsortio hankekokonaisuus hankehakemus hankesuunnitelma hankerahoitus projektisuunnitelma",
  fund: "rahasto",
};

/** Heads that say what is done with a project: "SUMATRA-hankehakemus" names SUMATRA-hanke. */
export const STANDS_FOR: Readonly<Record<string, string>> = {
  hankehakemus: "hanke",
  hankesuunnitelma: "hanke",
  hankerahoitus: "hanke",
  projektisuunnitelma: "projekti",
};

/** Plural forms, by hand: several named together ("DigiVoima- ja Vesiturva-hankkeet"). */
export const PLURALS: Readonly<Record<string, string>> = {
  hanke: "hankkeet hankkeiden hankkeita hankkeille hankkeilta hankkeissa hankkeista hankkeisiin hankkeilla",
  projekti:
    "projektit projektien projekteja projekteille projekteilta projekteissa projekteista projekteihin",
  ohjelma: "ohjelmat ohjelmien ohjelmia ohjelmille ohjelmilta ohjelmissa ohjelmista ohjelmiin",
  rahasto: "rahastot rahastojen rahastoja rahastoille rahastoilta rahastoissa rahastoista rahastoihin",
};

/** Words that label a project's title on a line or in it, and two-word labels. */
export const LABELS: ReadonlySet<string> = new Set("hanke projekti hankenimi projekt project".split(" "));
export const NAME_LABELS: ReadonlySet<string> = new Set(
  ["hankkeen", "projektin", "tutkimushankkeen", "kehittämishankkeen"]
    .flatMap((owner) => [`${owner} nimi`, `${owner} otsikko`])
    .concat(["projektets namn", "project title", "project name"]),
);

/** Labels of who does a project, on the line below its title. */
export const ACTOR_LABELS: ReadonlySet<string> = new Set(
  "hakija toteuttaja päätoteuttaja hallinnoija koordinaattori tuensaaja sökande projektägare applicant coordinator".split(
    " ",
  ),
);

/** What else a line of a project's card is labelled: "Tuki: 45 000 €", "Toteutusaika: 2024–2026". No such word is a title. */
export const LINE_LABELS: ReadonlySet<string> = new Set(
  `hakijat toteuttajat tuki tuen avustus rahoitus haettu myönnetty kustannukset kokonaiskustannukset kokonaisbudjetti budjetti
  kustannusarvio kesto toteutusaika hankeaika aika alue sijainti tavoite kumppanit yhteistyökumppanit osatoteuttajat lisätietoja
  yhteyshenkilö eu-tuki kunta paikkakunta omarahoitus ohjelma rahoittaja belopp stöd budget tid applicants funding amount
  duration partners`.split(/\s+/),
);

/** The line above a list that says its items are funded projects: "Rahoitusta saivat seuraavat hankkeet:". */
export const LIST_OF_PROJECTS =
  /(?:hankkeet|konsortiot|konsortioille|hankkeille|hankkeiden|hankkeista|hankkeiksi|projektit|projekteille|projektien)(?![\p{L}])|hankkeen nim|projektin nim|hanke(?:päätök|rahoi|tuet|tuki|avustu|luettelo|lista)|projekt(?:en|er)?(?![\p{L}])|\bprojects\b|(?:hanketta|hankkeelle|hankkeita|hankkeisiin|projektia|projektille|projekteja)[^\n:]{0,60}:\s*$|(?:^|[/;|])\s?hanke\s?(?:[/;|]|$)/iu;

/** What tells of projects or of the money that only projects get, above items that are each a title, a body and a sum. */
export const PROJECTS_MONEY =
  /(?<!\p{L})(?:hank(?:e|ke)|projekti|kehittämishan|tutkimushan)|aluekehitysrahast|sosiaalirahast|siirtymän rahast|rakennerahast|(?<!\p{L})(?:EAKR|ESR|JTF|AKKE|EMKVR|AMIF|ISF|Interreg)(?!\p{L})/iu;

/** What else such a line may list: partners, people, meetings. */
export const LIST_OF_OTHERS =
  /osallistu|kumppan|yhteyshenkil|lisätie|yhteystie|tavoit|toimenpi|työpaket|rahoittaj|tilaisuu|linki|verkkosivu|deltagare|partner|kontakt/i;

/** Verbs after a project's name: "Raidehanke Itäväylä etenee". */
export const PROJECT_VERBS: ReadonlySet<string> = new Set(
  `on oli ovat saa sai saavat saivat ja alkaa alkoi kestää kesti päättyy päättyi etenee eteni jatkuu jatkui käynnistyy käynnistyi
  toteutetaan toteutettiin toteutuu tukee tuki edistää kehittää tuottaa auttaa parantaa vahvistaa tutkii selvittää kokoaa tarjoaa
  keskittyy rahoitetaan maksaa hakee haki valmistuu valmistui palkittiin toimii tuo luo kouluttaa kerää keräsi järjestää kannustaa
  rohkaisee yhdistää koskee pyrkii hyödyntää tähtää pureutuu vastaa tavoittelee kartoittaa pilotoi kokeilee testaa välittää
  helpottaa kehitti tarkastelee tulee tutki selvitti loppuu starttaa starttasi laajenee laajeni palkitaan kuuluu mahdollistaa`.split(
    /\s+/,
  ),
);

/** Heads that make a name only where a name is tied to them: "Vesistö-esiselvitys", never "kunnan esiselvitys". */
export const TIED_ONLY: ReadonlySet<string> = new Set(
  "kokonaisuus esiselvitys pilotti kokeilu kiihdyttämö lippulaiva konsortio hankehakemus hankesuunnitelma hankerahoitus projektisuunnitelma".split(
    " ",
  ),
);

/** Headers that end in what stands below them: "Rahoitettava hanke", "Tuetut hankkeet". */
export const HEADS_COLUMN = /^(?:\p{L}+ ){0,2}(?:hanke|hankkeet|projekti|projektit)$/u;

/** What a project's or programme's cell is headed, in lower case and without what stands in parentheses. */
export const COLUMNS: Readonly<Record<string, ProgramKind>> = {
  hanke: "project",
  "hankkeen nimi": "project",
  hankenimi: "project",
  projekti: "project",
  "projektin nimi": "project",
  "hanke/projekti": "project",
  "hankkeen otsikko": "project",
  "projektin otsikko": "project",
  "hankkeen nimi ja tunnus": "project",
  "tutkimushankkeen nimi": "project",
  projektnamn: "project",
  "project title": "project",
  "project name": "project",
  tutkimushanke: "project",
  ohjelma: "program",
  rahasto: "fund",
  projekt: "project",
  projektets: "project",
  "projektets namn": "project",
  project: "project",
};

/** Columns beside which a bare "Hanke" heads titles of funded projects; in a budget's table it heads works. */
export const ACTOR_COLUMNS =
  /^(?:(?:pää)?toteuttaja|hakija|(?:avustuksen |tuen )?saaja|(?:tuen|avustuksen)saaja|hallinnoija|koordinaattori|vastuutaho|rahoittaja|rahoitus(?:lähde|ohjelma)|toteutusaika|hankeaika|järjestö|yhdistys|yhteisö|stödmottagare|bidragstagare|hankkeen (?:hakija|toteuttaja|hallinnoija)|organisaatio|(?:vastuullinen )?johtaja|(?:vastuullinen )?tutkija|suorituspaikka|sökande|projektägare|applicant|beneficiary)(?:[ t(/]|$)/i;

/**
 * What is built, mended or bought: a title that ends so says what the money pays for and names no project ("Rantaraitin
 * valaistus", "Biokaasulaitoksen laajennus").
 */
export const WORKS =
  /(?:korjaus|korjaaminen|laajennus|laajentaminen|rakentaminen|rakennus|hankinta|hankkiminen|investointi|kunnostus|kunnostaminen|uusiminen|saneeraus|remontti|purku|purkaminen|perustaminen|asentaminen|parantaminen|muutostyöt|valaistus|laitos|voimala|halli|väylä|linja|tehdas|koulu|päiväkoti|silta|terminaali|varasto|kattila|pumppaamo|kenttä|lämpökeskus|laitteisto|laitteet|kone|koneet|maasähkö|talo|sali|reitti|reitit|navetta|pihatto|viemäri|vesijohto|puhdistamo|vedenottamo|vesitorni|vesihuolto|pato|kalatie|laituri|risteys|liittymä|alikulku|leikkipuisto|kirjastoauto|katto|ikkunat|julkisivu|urut|selvitys|kartoitus|suunnittelu|suunnitelma|ruoppaus|raivaus|niitot|niitto|hoitokalastus|entisöinti|entistäminen|julkaisu|julkaiseminen|näyttely|konsertti|festivaali|seminaari)$/;

/** Genitives that make a fund a public body: "Valtion eläkerahasto" is none of ours. */
export const PUBLIC_OWNERS: ReadonlySet<string> = new Set(["valtion", "kirkon", "suomen", "kuntien"]);

/** What stands before "-hanke" and "-ohjelma" and says only whose money or which trade it is: "EU-hanke", "TKI-hanke". */
export const COMMON_PREFIXES: ReadonlySet<string> = new Set(
  `eu esr eakr jtf tki tk ict it ai mal stea stm tem okm ym vm mmm lvm sm om um vnk keha ely avi ray tekes sitra leader interreg
  erasmus horisontti akke aiko te rrf rrp pr sote hyte bf business finland kela thl syke luke helsinki lape esf erdf life cbc emkvr emkr amif isf bmvi fead cef eafrd cap h2020
  radio tv televisio rakennerahasto teemarahasto
  digi ilmasto kestävyys pilotti kehittämis tutkimus yhteis koulutus investointi jatko kärki osa ara varke un yk mba phd crm erp bi gis suomi-ruotsi yva`
    .split(/\s+/)
    .filter((prefix) => prefix !== ""),
);

/** Qualities in the genitive with which programmes begin: "Puhtaan veden ohjelma", "Hyvän työn ohjelma". */
export const QUALITIES: ReadonlySet<string> = new Set(
  `hyvän paremman kestävän puhtaan vihreän uuden vahvan terveen aktiivisen sujuvan älykkään avoimen turvallisen elävän
  hiilineutraalin yhteisen liikkuvan toimivan osaavan digitaalisen rohkean reilun sinisen`.split(/\s+/),
);

/** Sorts of fund that are names behind their donors': "Anna Kuuselan lahjoitusrahasto". */
export const DONORS_FUNDS: ReadonlySet<string> = new Set(
  "lahjoitusrahasto stipendirahasto apurahasto".split(" "),
);

/** Compounds that name a sort of programme, not one: "Kunnan säästöohjelma", "Lapin kehittämishanke". */
export const COMMON_COMPOUNDS: ReadonlySet<string> = new Set(
  `hallitusohjelma säästöohjelma sopeutusohjelma tasapainottamisohjelma talousohjelma investointiohjelma koulutusohjelma
  tutkinto-ohjelma opinto-ohjelma tutkimusohjelma tohtoriohjelma maisteriohjelma kandidaattiohjelma kehittämisohjelma
  toimenpideohjelma jatko-ohjelma tietokoneohjelma televisioohjelma tv-ohjelma radio-ohjelma harjoitusohjelma vaaliohjelma
  puolueohjelma juhlaohjelma oheisohjelma konserttiohjelma kesäohjelma viikko-ohjelma näyttelyohjelma muutosohjelma
  osto-ohjelma ostoohjelma takaisinostoohjelma kannustinohjelma rahoitusohjelma avustusohjelma tukiohjelma pilottiohjelma
  rakennerahasto-ohjelma eu-ohjelma puiteohjelma kummiohjelma tehostamisohjelma lakkorahasto eläkerahasto valtionrahasto
  sijoitusrahasto pääomarahasto osakerahasto korkorahasto asuntorahasto kiinteistörahasto vararahasto apurahasto lahjoitusrahasto
  stipendirahasto urkurahasto pesämunarahasto vuosirahasto elvytysrahasto hätäapurahasto valuuttarahasto erikoissijoitusrahasto ydinohjelma
  avaruusohjelma toimeenpano-ohjelma sukkulaohjelma kulttuurirahasto kehitysohjelma rokotusohjelma seulontaohjelma valvontaohjelma seurantaohjelma`.split(
    /\s+/,
  ),
);
