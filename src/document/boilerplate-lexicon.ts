import type { BoilerplateReason } from "./document.js";

/**
 * Lines of page furniture in Finnish, Swedish and English. Source: releases and news pages of ministries, cities, counties,
 * ELY centres, universities, companies and the STT Info service of 2005–2025, and the interface texts of WordPress, Drupal and
 * Liferay in the three languages; 2026-11-25. Compared in lower case, without punctuation at either end.
 */

/** What a furniture line says of the lines after it. */
export type Reach =
  /** itself only */
  | "line"
  /** short lines after it, until the next heading or blank-parted long text: lists of tags, links and share buttons */
  | "list"
  /** everything after it in its element; in plain text everything to the end or to the contact section */
  | "rest"
  /** itself, and the end of the page has begun: only furniture follows */
  | "end";

export interface Furniture {
  readonly reason: BoilerplateReason;
  readonly reach: Reach;
}

const WHOLE: readonly [BoilerplateReason, Reach, string][] = [
  [
    "skip_link",
    "line",
    "hyppää sisältöön|hyppää pääsisältöön|siirry sisältöön|siirry pääsisältöön|siirry suoraan sisältöön|siirry hakuun|siirry navigaatioon|siirry päävalikkoon|siirry valikkoon|siirry alatunnisteeseen|ohita päävalikko|ohita navigaatio|ohita valikko|hoppa till innehåll|hoppa till innehållet|hoppa till huvudinnehåll|hoppa till huvudinnehållet|till innehållet|till huvudinnehållet|till innehåll|till navigeringen|till sökningen|till huvudmenyn|gå till innehåll|gå till innehållet|gå direkt till innehållet|gå till sökning|skip to content|skip to main content|skip to main|skip navigation|skip to search|jump to content|jump to main content",
  ],
  [
    "navigation",
    "line",
    "valikko|päävalikko|navigointivalikko|päänavigaatio|avaa valikko|sulje valikko|näytä valikko|murupolku|haku|hae|hae sivustolta|hae tiedotteita|etsi|kirjaudu|kirjaudu sisään|etusivu|etusivulle|suomeksi|på svenska|in english|in finnish|english|svenska|meny|huvudmeny|öppna menyn|stäng menyn|sök|sök på webbplatsen|logga in|hem|menu|main menu|search|log in|login|home|oikopolut|pikalinkit|kielivalinta|valitse kieli|välj språk|select language|muut kielet|andra språk|other languages|alasivut|breadcrumb|breadcrumbs|artikkelien selaus|inläggsnavigering|post navigation|julkaisuajankohta|publiceringsdatum|julkaistu|publicerad|published|tiedote|pressmeddelande|press release|yhteyshenkilöt|kontakter|palaute|yhteystiedot ja palaute|valtioneuvosto ja ministeriöt|kirjoittaja admin|vastaa|peruuta vastaus|jätä kommentti|lähetä kommentti|fi sv en|fi en|fi sv|sv fi|fi sv en ru",
  ],
  [
    "cookie",
    "line",
    "evästeasetukset|välttämättömät evästeet|toiminnalliset evästeet|tilastolliset evästeet|tilastoevästeet|markkinointievästeet|kolmannen osapuolen evästeet|lue lisää evästeistä|lisätietoja evästeistä|tietoa evästeistä|tallenna valinnat|tallenna asetukset|läs mer om kakor|läs mer om cookies|nödvändiga kakor|spara val|spara inställningar|read more about cookies|strictly necessary cookies|save preferences|save settings|evästeet|käytämme evästeitä|tämä sivusto käyttää evästeitä|hyväksy kaikki|hyväksy kaikki evästeet|hyväksy evästeet|hyväksy|hyväksyn|en hyväksy|salli kaikki|salli kaikki evästeet|vain välttämättömät|hyväksy vain välttämättömät|salli valinta|kiellä|muokkaa asetuksia|cookies|kakor|vi använder kakor|vi använder cookies|godkänn alla|acceptera alla|tillåt alla|endast nödvändiga|cookie settings|accept all|accept all cookies|accept cookies|allow all|reject all|decline|only necessary|manage preferences",
  ],
  [
    "share",
    "list",
    "jaa|jaa sivu|jaa tämä sivu|jaa tämä artikkeli|jaa artikkeli|jaa uutinen|jaa tiedote|jaa somessa|jaa sosiaalisessa mediassa|jaa facebookissa|jaa twitterissä|jaa linkedinissä|dela|dela sidan|dela denna sida|dela artikeln|dela på facebook|dela på twitter|dela på linkedin|dela i sociala medier|share|share this|share this page|share this article|share on facebook|share on twitter|share on linkedin",
  ],
  [
    "share",
    "line",
    "report this content|x|bluesky|threads|tulosta|tulosta sivu|tulosta tiedote|tulostettava versio|lähetä sähköpostilla|lähetä linkki|kopioi linkki|skriv ut|skriv ut sidan|utskriftsversion|print|print page|print this page|copy link|facebook|twitter|linkedin|whatsapp|instagram|youtube|tykkää|seuraa meitä|följ oss|follow us",
  ],
  [
    "tags",
    "list",
    "avainsanat|asiasanat|aiheet|tagit|tunnisteet|kategoriat|nyckelord|ämnesord|taggar|kategorier|tags|keywords|categories|topics",
  ],
  [
    "subscribe",
    "list",
    "tilaa tiedotteet sähköpostiisi|tilaa tiedotteet|tilaa uutiskirje|tilaa uutiskirjeemme|tilaa tiedotteemme|tilaa uutiset sähköpostiisi|tilaa pörssi- ja lehdistötiedotteet|prenumerera på våra pressmeddelanden|prenumerera på pressmeddelanden|prenumerera på nyhetsbrev|prenumerera på vårt nyhetsbrev|beställ nyhetsbrev|subscribe to releases|subscribe to our newsletter|subscribe to newsletter|subscribe",
  ],
  [
    "subscribe",
    "line",
    "uutiskirje|nyhetsbrev|newsletter|tilaa|prenumerera|haluatko tietää asioista ensimmäisten joukossa",
  ],
  [
    "teaser",
    "rest",
    "lue myös|lue lisää|tuoreimmat|tuoreimmat uutiset|uusimmat|viimeisimmät|viimeisimmät artikkelit|uusimmat artikkelit|uutisvirta|ajankohtaista nyt|muuta ajankohtaista|muita artikkeleita|samankaltaisia uutisia|lisää tästä aiheesta|lue myös nämä|lue nämä myös|lue lisää uutisia|lue lisää tiedotteita|nämäkin voisivat kiinnostaa|saattaisit pitää myös|liittyvät uutiset|liittyvät artikkelit|liittyvä sisältö|lisää luettavaa|suositeltua|mer nyheter|flera nyheter|andra meddelanden|senaste pressmeddelanden|senaste meddelanden|liknande nyheter|relaterade artiklar|aktuellt just nu|recent news|recent releases|latest posts|similar news|more stories|you may also like|recommended|most read|lisää uutisia|muita uutisia|muut uutiset|lisää aiheesta|aiheeseen liittyvää|aiheeseen liittyvät uutiset|aiheeseen liittyviä uutisia|ajankohtaista samasta aiheesta|lisää samasta aiheesta|samasta aiheesta|uusimmat uutiset|viimeisimmät uutiset|uusimmat tiedotteet|viimeisimmät tiedotteet|lisää tiedotteita|muita tiedotteita|muita ajankohtaisia|lisää ajankohtaista|suosituimmat|luetuimmat|suosittelemme|katso myös|sinua saattaisi kiinnostaa|sinua voisi kiinnostaa|läs också|läs även|läs mera|fler nyheter|andra nyheter|senaste nyheter|senaste nytt|relaterade nyheter|mer om ämnet|se även|relaterat innehåll|related news|related articles|related content|related|read also|read more|read next|more news|latest news|latest releases|other news|you might also like|see also|recent posts",
  ],
  [
    "teaser",
    "list",
    "linkit|liitteet|tiedostot|kuvat|länkar|bilagor|bilder|links|attachments|images|documents|ladattavat kuvat|media",
  ],
  ["footer", "list", "tietoja julkaisijasta|om utgivaren|about the publisher"],
  [
    "form",
    "line",
    "kommentoi|kommentit|ei kommentteja|kommentteja ei ole|kommentera|kommentarer|comments|no comments|0 kommenttia|0 comments",
  ],
  ["caption", "line", "kuva|bild|kuvituskuva|kuvateksti"],
  [
    "navigation",
    "line",
    "pikavalikko|sivun työkalut|työkalut|tällä sivulla|sivun sisältö|muualla verkossa|muualla palvelussa|sosiaalinen media|tekstin koko|suurenna tekstiä|pienennä tekstiä|a a a|a- a+|a– a+|ylätunniste|alatunniste|sivupalkki|pääsisältö|pääsisältö alkaa|på den här sidan|innehåll på sidan|sociala medier|snabblänkar|genvägar|on this page|social media|quick links|kieli|kielet|språk|language|languages|sulje|close|stäng|suomi svenska english|suomi svenska|suomi english|fi en sv|fi sv en|suomi (fi)|tyyppi tiedote|siirry|hae...",
  ],
  [
    "footer",
    "end",
    "selaa ylöspäin|takaisin ylös|palaa ylös|palaa sivun alkuun|sivun alkuun|ylös|till toppen|tillbaka till toppen|upp|back to top|to top|top of page|takaisin uutislistaukseen|takaisin|takaisin uutisiin|takaisin tiedotteisiin|takaisin listaukseen|palaa uutisiin|palaa listaukseen|tillbaka|tillbaka till nyheter|tillbaka till listan|back|back to news|back to list",
  ],
  [
    "footer",
    "line",
    "anna palautetta|ge respons|give feedback|saavutettavuusseloste|saavutettavuus|tillgänglighetsutlåtande|tillgänglighet|accessibility statement|tietosuoja|tietosuojaseloste|tietosuojakäytäntö|rekisteriseloste|dataskydd|dataskyddsbeskrivning|privacy policy|privacy|käyttöehdot|användarvillkor|terms of use|sivukartta|webbkarta|sitemap|sivuston ylläpito|ylläpito|webmaster|kaikki oikeudet pidätetään|all rights reserved|med ensamrätt|ylpeästi alustana wordpress|drivs med wordpress|proudly powered by wordpress|uutishuoneessa voit lukea tiedotteitamme ja muuta julkaisemaamme materiaalia|etusivu yhteystiedot|sähköpostiosoitettasi ei julkaista",
  ],
];

/** Beginnings of furniture lines; `tail` is what the rest of the line must look like. */
const STARTS: readonly [BoilerplateReason, Reach, Tail, string][] = [
  [
    "stamp",
    "end",
    "date",
    "päivitetty|sivu päivitetty|viimeksi päivitetty|viimeksi muokattu|muokattu|sivua muokattu|luotu|senast uppdaterad|uppdaterad|sidan uppdaterad|senast ändrad|ändrad|last updated|updated|last modified|page updated",
  ],
  [
    "caption",
    "line",
    "colon",
    "kuva|kuvat|kuvassa|valokuva|kuvaaja|kuvitus|kuvalähde|kuvan oikeudet|bild|bilder|foto|bildtext|fotograf|photo|photos|photo credit|image|picture|photograph|kuvateksti|kuvituskuva|havainnekuva|havainnekuvat|illustration",
  ],
  [
    "tags",
    "line",
    "colon",
    "avainsanat|asiasanat|tunnisteet|aihesanat|kategoria|kategoriat|nyckelord|ämnesord|taggar|kategori|tags|tagit|keywords|categories|category|filed under",
  ],
  [
    "tags",
    "line",
    "list",
    "aiheet|aihe|teemat|teema|aihealueet|hashtagit|hashtagi|ämnen|ämne|teman|topics|topic|themes|theme|hashtags",
  ],
  ["share", "line", "colon", "jaa|jaa sosiaalisessa mediassa|jaa tämä|dela|share|share this|seuraa meitä"],
  ["share", "line", "short", "jaa tämä |jaa somessa|jaa facebook|dela på |dela i |share on |tulosta tämä"],
  [
    "teaser",
    "line",
    "colon",
    "lue myös|lue seuraavaksi|lue lisää|lue lisää aiheesta|katso myös|läs också|läs även|läs mer|läs mera|se även|read also|read more|see also|edellinen|seuraava|föregående|nästa|previous|next",
  ],
  [
    "teaser",
    "rest",
    "any",
    "lue lisää julkaisijalta|läs mer från |läs mera från |read more from |more from |lisää julkaisijalta|muita tiedotteita julkaisijalta|viimeisimmät tiedotteet|lue lisää aiheesta",
  ],
  [
    "teaser",
    "line",
    "short",
    "kirjoittaja admin|av admin|by admin|posted by |edellinen artikkeli|seuraava artikkeli|edellinen uutinen|seuraava uutinen|föregående inlägg|nästa inlägg|previous post|next post",
  ],
  [
    "navigation",
    "line",
    "colon",
    "etusivu|oikopolut|pikalinkit|olet tässä|olet täällä|sijaintisi|hem|du är här|home|you are here|startsida",
  ],
  [
    "navigation",
    "line",
    "path",
    "etusivu|hem|home|startsida|framsida|ajankohtaista|uutiset|uutishuone|nyheter|news|tiedotteet|aktuellt",
  ],
  [
    "footer",
    "end",
    "short",
    "takaisin uutis|takaisin tiedot|takaisin etusiv|takaisin list|palaa takaisin|« takaisin|tillbaka till |back to ",
  ],
  ["footer", "line", "any", "© |(c) |copyright |©"],
  [
    "footer",
    "line",
    "digit",
    "vaihde|puhelinvaihde|puhelinvaihde:|vaihde:|keskus|växel|växel:|telefonväxel|switchboard|switchboard:",
  ],
  ["skip_link", "line", "short", "hyppää sisältö|siirry sisältö|siirry suoraan|hoppa till |skip to "],
  [
    "subscribe",
    "line",
    "any",
    "haluatko tietää asioista ensimmäisten joukossa|kun tilaat tiedotteemme|vill du få våra pressmeddelanden|tilaa tiedotteet|tilaa uutiskirje",
  ],
  [
    "cookie",
    "line",
    "any",
    "valintasi tallentuu|voit muuttaa evästeasetuksia|voit muuttaa valintaasi|voit muuttaa valintojasi|voit milloin tahansa muuttaa|muita evästeitä|evästeet auttavat|hyväksytkö evästeet|du kan ändra dina val|du kan när som helst ändra|you can change your cookie|you can change your preferences|käytämme evästeitä|käytämme sivusto|käytämme tällä sivu|käytämme verkkosivu|tämä sivusto käyttää evästeitä|tämä verkkosivusto käyttää|tämä palvelu käyttää evästeitä|sivusto käyttää evästeitä|sivustomme käyttää|sivustolla käytetään evästeitä|sivuillamme käytetään evästeitä|verkkosivusto käyttää evästeitä|verkkosivustomme käyttää|verkkosivumme käyttävät evästeitä|palvelu käyttää evästeitä|evästeiden avulla|jatkamalla sivuston käyttöä|jatkamalla selaamista|hyväksymällä evästeet|hyväksymällä kaikki evästeet|osa evästeistä on|vi använder cookies|vi använder kakor|vi använder oss av|webbplatsen använder|den här webbplatsen använder|denna webbplats använder|vår webbplats använder|genom att fortsätta använda|we use cookies|this website uses cookies|this site uses cookies|our website uses cookies|our site uses cookies|by continuing to use|by using this site|by clicking",
  ],
  [
    "mail",
    "line",
    "any",
    "tämä viesti on tarkoitettu|tämä viesti saattaa sisältää|tämä viesti ja sen liitteet|tämä sähköposti|detta meddelande är avsett|detta meddelande är endast|detta meddelande kan innehålla|det här meddelandet är avsett|denna e-post|detta e-postmeddelande|this e-mail|this email|this message is intended|this message may contain|this message and any|the information contained in this|alkuperäinen viesti|edelleenlähetetty viesti|original message|forwarded message|ursprungligt meddelande|vidarebefordrat meddelande",
  ],
  [
    "form",
    "line",
    "any",
    "sähköpostiosoitettasi ei julkaista|din e-postadress kommer inte|your email address will not",
  ],
];

/** First four letters of a stamp's first word, and the words that may stand beside its day. */
export const STAMP_FIRST: ReadonlySet<string> = new Set(
  "päiv sivu tied uuti arti muok luot viim sena uppd sida ändr last upda page modi".split(" "),
);
export const STAMP_WORDS: ReadonlySet<string> = new Set(
  "päivitetty päivitettiin päivitys päivityspäivä viimeksi viimeisin viimeisimmän sivu sivua sivun sivusto tiedotetta uutista artikkelia muokattu muokkauspäivä luotu klo kello senast uppdaterad uppdaterat uppdaterats ändrad sidan har kl den last updated modified page on at am pm january february march april may june july august september october november december januari februari mars maj juni juli augusti oktober".split(
    " ",
  ),
);

/** `list`: a label and names behind it; `date`: a date, a time or nothing; `colon`; `digit`; `path`: a "/", ">", "»" or "›" parts short words; `short`: a few words and
 * no full stop; `any`. */
export type Tail = "list" | "date" | "colon" | "digit" | "path" | "short" | "any";

/** "Piditkö uutisesta? Jaa se kaverille!", "Oliko sivusta apua?": questions to the reader of a page. */
export const READER_PROMPT =
  /^(?:piditkö (?:uutisesta|sivusta|jutusta|artikkelista|tästä)|oliko (?:tämä|tästä|sivu|sivusta|tieto)|löysitkö |vastasiko (?:tämä|sivu|sivun|sisältö)|auttoiko (?:tämä|sivu)|jaa se kaverille|gillade du|var den här sidan|hittade du|var sidan|was this (?:page|helpful)|did you like|did you find|is this page)/;

/** "Sivu 1/2", "2 (3)", "Page 1 of 2": the number of a printed page. */
export const PAGE_NUMBER =
  /^(?:(?:sivu|sida|page)\s+\d{1,3}|(?:(?:sivu|sida|page)\s+)?\d{1,3}\s?(?:\/|\(|of|av)\s?\d{1,3}\)?)$/;

/** Words of a menu; a line of short parts that holds two of them, or one beside a separator and no sentence, is a menu. */
export const MENU_WORDS: ReadonlySet<string> = new Set(
  "etusivu|ajankohtaista|uutiset|uutishuone|uutisarkisto|tiedotteet|mediatiedotteet|medialle|media|yhteystiedot|ota yhteyttä|palvelut|asiointi|asioi verkossa|päätöksenteko|hallinto|julkaisut|tapahtumat|tietoa meistä|meistä|yritys|avoimet työpaikat|meille töihin|rekrytointi|työpaikat|hae opiskelemaan|opiskelu|tutkimus|yhteistyö|rahoitus|palaute|haku|hae|valikko|kirjaudu|suomeksi|på svenska|in english|fi|sv|en|ru|svenska|english|suomi|hem|nyheter|aktuellt|kontakt|kontakta oss|om oss|tjänster|verksamhet|beslutsfattande|lediga jobb|meny|sök|home|news|newsroom|about us|about|contact|contact us|services|careers|investors|menu|search|sijoittajat|sijoittajille|vastuullisuus|hankkeet|projekt|kaavoitus|tontit|rakennusvalvonta|asuminen ja ympäristö|asuminen|kasvatus ja opetus|varhaiskasvatus ja koulutus|vapaa-aika|kulttuuri ja vapaa-aika|matkailu|sosiaali- ja terveyspalvelut|sivukartta|tietosuoja|evästeasetukset|evästeet|saavutettavuus|saavutettavuusseloste|facebook|twitter|linkedin|x|instagram|youtube|whatsapp|stt info|ministeriö|maakuntahallitus|blogi|blogit|blogg|tuotteet|referenssit|yhteyshenkilöt|laskutus|tki|alasivut|kartat|karttapalvelu|lomakkeet|luottamushenkilöt|esityslistat ja pöytäkirjat|pöytäkirjat|esityslistat|kuulutukset|vapaa-aika ja kulttuuri|kulttuuri|liikunta|nuoriso|kirjasto|koulutus|opetus|varhaiskasvatus|terveys|hyvinvointi|sosiaalipalvelut|terveyspalvelut|elinkeinot|yrittäjyys|työ ja yrittäminen|yrityksille|yrittäjille|opiskelijalle|opiskelijat|hakijalle|henkilöstö|henkilökunta|organisaatio|strategia|talous|avustukset|apurahat|tutkimus ja kehittäminen|ura|ympäristö|liikenne|rakentaminen|matkailijalle|tietopankki|aineistot|materiaalipankki|kuvapankki|verkkokauppa|lehti|jäsenille|jäsenyys|liity jäseneksi|lahjoita|tue toimintaamme|yhteys|evenemang|boende|fritid|utbildning|hälsa|arbete|ansök|stipendier|bidrag|forskning|medlemmar|organisation|förvaltning|för medier|products|solutions|sustainability|research|studies|funding|people|publications|events|blog|media room|for media".split(
    "|",
  ),
);

/** Furniture by its whole folded line. */
export const WHOLE_LINES: ReadonlyMap<string, Furniture> = new Map(
  WHOLE.flatMap(([reason, reach, lines]) =>
    lines.split("|").map((text) => [text, { reason, reach }] as const),
  ),
);

export interface LineStart extends Furniture {
  readonly text: string;
  readonly tail: Tail;
}

/** A longer line is none of them. */
export const LONGEST_WHOLE_LINE = Math.max(...[...WHOLE_LINES.keys()].map(({ length }) => length));

/** A number for the first two letters of a line. */
export function beginningOf(line: string): number {
  return line === "" ? 0 : line.charCodeAt(0) * 0x10000 + (line.length > 1 ? line.charCodeAt(1) : 0);
}

/** Furniture by the first two letters of its beginning, so that a line is compared with a few of them only. */
export const LINE_STARTS: ReadonlyMap<number, readonly LineStart[]> = byHead();

function byHead(): Map<number, LineStart[]> {
  const table = new Map<number, LineStart[]>();
  for (const [reason, reach, tail, starts] of STARTS) {
    for (const text of starts.split("|")) {
      const head = beginningOf(text);
      const list = table.get(head) ?? [];
      list.push({ reason, reach, tail, text });
      table.set(head, list);
    }
  }
  return table;
}
